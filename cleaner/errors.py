"""Errors that the user can do something about: each is one sentence that says what, where and what next."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager


class NewscleanError(Exception):
    """Base of every error that newsclean raises on purpose; its text is a sentence for people."""

    kind = "error"


class UsageError(NewscleanError):
    """The command was called as it cannot be: an option that there is not, two that exclude each other."""

    kind = "usage"


class InputError(NewscleanError):
    """One input could not be read; the others go on."""

    kind = "input"


class EmptyFolderError(InputError):
    """A folder was named that holds no text."""

    kind = "empty-folder"


class BinaryInputError(InputError):
    """The bytes are a PDF, an image, an archive …: not text."""

    kind = "binary"


class EncodingError(InputError):
    """The bytes do not fit the charset that was named or found."""

    kind = "encoding"


class RowError(InputError):
    """One row of JSON or JSON Lines is not a record."""

    kind = "row"


class EarlierError(InputError):
    """A row that tells of an error of an earlier run; its kind and message are that error's."""

    def __init__(self, message: str, kind: str = "error") -> None:
        super().__init__(message)
        self.kind = kind


class TableError(NewscleanError, ValueError):
    """A table lacks the column that is to be cleaned, or has two of one name."""

    kind = "table"


class WorkerError(NewscleanError):
    """A worker process was killed while it cleaned one input."""

    kind = "worker"

    def __init__(self, message: str = "") -> None:
        killed = "The process that cleaned this was killed (for want of memory?); try it alone, with -j 1."
        super().__init__(message or killed)


class SlowError(NewscleanError):
    """One input took longer to clean than it was allowed to."""

    kind = "slow"


class MissingExtraError(NewscleanError):
    """Something was asked for that needs a library which the base install does not bring."""

    kind = "extra"


class EngineError(NewscleanError):
    """Spark or Ray could not be started, or gave a job up."""

    kind = "engine"


class OutputError(NewscleanError):
    """An output could not be written, or would overwrite an input. `place`: which one, where it is known."""

    kind = "output"
    place: str | None = None


class UnknownStageError(NewscleanError, ValueError):
    """A stage was named that does not exist."""

    kind = "stage"


class DataError(NewscleanError):
    """A locale file breaks the rules of locale files: a fault of the program's data, not of the input."""

    kind = "data"


def surprise(error: Exception) -> NewscleanError:
    """A fault of ours, told as such; the other inputs go on."""
    wrapped = NewscleanError(f"newsclean itself failed ({type(error).__name__}: {error}); please report this input.")
    wrapped.__cause__ = error
    return wrapped


def reason(error: OSError) -> str:
    """An operating system's complaint as the beginning of a sentence."""
    return error.strerror or str(error) or type(error).__name__


@contextmanager
def needs(extra: str, what: str) -> Iterator[None]:
    """Around the import of an extra's library: if it is missing, an error that names the extra to install."""
    try:
        yield
    except ImportError:
        message = f"For {what} the extra {extra!r} is needed: pip install 'newsclean[{extra}]'."
        raise MissingExtraError(message) from None
