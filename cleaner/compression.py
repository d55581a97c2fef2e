"""Compressed files: told by their first bytes when read, by their name's ending when written; streams, never whole.

gzip, bzip2 and xz are Python's own; zstd is, too, from 3.14 on, before that the extra `zstd` brings it.
"""

from __future__ import annotations

import io
import os
import zlib
from collections.abc import Callable
from typing import IO, Any, cast

from cleaner.errors import InputError, needs

MAGIC = ((b"\x1f\x8b", ".gz"), (b"BZh", ".bz2"), (b"\xfd7zXZ\x00", ".xz"), (b"\x28\xb5\x2f\xfd", ".zst"))
ENDINGS = tuple(ending for _, ending in MAGIC)
_BROKEN = "The compressed data is broken or cut off; what came before was cleaned, what follows was left out."


def bare(name: str) -> str:
    """A name without the ending of its compression."""
    stem, ending = os.path.splitext(name)
    return stem if ending.lower() in ENDINGS else name


def unpacked(stream: io.BufferedReader) -> io.BufferedReader:
    """The stream itself, or what is compressed in it. Raises MissingExtraError."""
    head = stream.peek(8)
    kind = next((ending for magic, ending in MAGIC if head.startswith(magic)), None)
    if kind is None:
        return stream
    return io.BufferedReader(_Guarded(_file(kind, stream, "rb"), _errors(kind), stream))


def packer(name: str, raw: IO[bytes]) -> IO[bytes] | None:
    """What compresses into `raw`, as the name's ending asks for; None for no compression. Raises MissingExtraError."""
    kind = os.path.splitext(name)[1].lower()
    return _file(kind, raw, "wb") if kind in ENDINGS else None


def _file(kind: str, raw: IO[bytes], mode: str) -> IO[bytes]:
    made: Any
    if kind == ".gz":
        import gzip

        made = gzip.GzipFile(filename="", mode=mode, fileobj=raw, mtime=0)  # the same bytes whenever it is written
    elif kind == ".bz2":
        import bz2

        made = bz2.BZ2File(raw, cast(Any, mode))
    elif kind == ".xz":
        import lzma

        made = lzma.LZMAFile(raw, cast(Any, mode))  # noqa: SIM115 (closed by whom it is given to)
    else:
        made = _zstd().ZstdFile(raw, mode)
    return cast(IO[bytes], made)


def _zstd() -> Any:
    try:
        from compression import zstd  # type: ignore[import-not-found, unused-ignore]
    except ImportError:
        with needs("zstd", "files that are compressed with zstd"):
            from backports import zstd
    return zstd


def _errors(kind: str) -> tuple[type[Exception], ...]:
    if kind == ".xz":
        import lzma

        return (lzma.LZMAError, EOFError)
    return (OSError, EOFError, zlib.error, *([_zstd().ZstdError] if kind == ".zst" else []))


class _Guarded(io.RawIOBase):
    """Reads what a decompressor gives; whatever it complains of is one error of ours."""

    def __init__(self, file: IO[bytes], errors: tuple[type[Exception], ...], below: io.BufferedReader) -> None:
        self._file, self._errors, self._below = file, errors, below

    def readable(self) -> bool:
        """Always."""
        return True

    def readinto(self, buffer: Any) -> int:
        """Fill a buffer. Raises InputError where the data is broken or ends too early."""
        read = cast("Callable[[int], bytes]", getattr(self._file, "read1", self._file.read))
        try:
            data = read(len(buffer))
        except self._errors:
            raise InputError(_BROKEN) from None
        buffer[: len(data)] = data
        return len(data)

    def close(self) -> None:
        """Close the decompressor and what is below it."""
        self._file.close()
        self._below.close()
        super().close()
