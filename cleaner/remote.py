"""Names with a scheme (s3://, gs://, https://): read and written by fsspec and what it brings for each of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import IO, Any, cast

from cleaner.errors import InputError, needs
from cleaner.late import late

_SCHEME = late(r"[A-Za-z][A-Za-z0-9+.-]+://")


def is_remote(name: str) -> bool:
    """Whether a name begins with a scheme."""
    return bool(_SCHEME.match(name))


def filesystem(name: str) -> tuple[Any, str]:
    """The file system of a name, and its path there. Raises InputError, MissingExtraError."""
    with needs("remote", "names such as s3://, gs:// and https://"):
        from fsspec.core import url_to_fs
    try:
        return cast("tuple[Any, str]", url_to_fs(name))
    except ImportError as error:
        raise InputError(f"{str(error).rstrip('.')}: install what fsspec needs for {name.split(':')[0]}://.") from None
    except ValueError as error:
        raise InputError(f"{str(error).rstrip('.')}.") from None


def open_remote(name: str) -> IO[bytes]:
    """A remote file, to be read as a stream. Raises OSError, InputError, MissingExtraError."""
    system, path = filesystem(name)
    try:
        return cast("IO[bytes]", system.open(path, "rb"))
    except OSError:
        raise
    except Exception as error:  # each file system has exceptions of its own
        raise InputError(f"{type(error).__name__}: {error}; the input was left out.") from None


def listed(name: str) -> Iterator[str] | None:
    """The names in a remote folder and below, sorted, or those that a pattern fits; None for a single file."""
    system, path = filesystem(name)
    if any(mark in name for mark in "*?["):
        found = system.glob(path)
    elif name.startswith(("http://", "https://")) or not system.isdir(path):
        return None
    else:
        found = system.find(path)
    return (str(system.unstrip_protocol(entry)) for entry in sorted(found))


def upload(local: str, name: str) -> None:
    """Put a finished file in its remote place. Raises OSError."""
    system, path = filesystem(name)
    try:
        system.put_file(local, path)
    except OSError:
        raise
    except Exception as error:
        raise OSError(0, f"{type(error).__name__}: {error}") from None
