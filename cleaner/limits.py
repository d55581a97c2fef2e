"""Limits on what one input may cost: bytes that are held at once, and seconds that one text may take."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING, Any, TypeVar

from cleaner.errors import InputError, SlowError
from cleaner.late import late

if TYPE_CHECKING:
    from types import FrameType

Made = TypeVar("Made")

MOST = 1 << 28  # bytes, unless the caller says otherwise
_AHEAD = 1 << 16  # bytes that are read at once
_UNITS = {"": 0, "K": 10, "M": 20, "G": 30, "T": 40}
_SIZE = late(r"(\d+)\s*([KMGT]?)(?:I?B)?")
_AGAIN = 0.2  # seconds until a stop that some callback has swallowed is tried again


def size(spelling: str) -> int:
    """Bytes of "256M", "1 GiB", "4096"; units are powers of 1,024. Raises ValueError."""
    found = _SIZE.fullmatch(spelling.strip().upper())
    if not found:
        raise ValueError(f"{spelling!r} is no size; sizes look like 4096, 256M or 1G.")
    return int(found[1]) << _UNITS[found[2]]


def spelled(size: int) -> str:
    """A size for people, as short as it can be said exactly."""
    for unit, power in reversed(_UNITS.items()):
        if unit and size and not size % (1 << power):
            return f"{size >> power} {unit}iB"
    return f"{size} bytes"


class Meter(io.RawIOBase):
    """A stream that gives no more than `most` bytes, and what is read ahead, from one `fresh` to the next (0: any).

    So no compressed file is unpacked into memory beyond that, whatever is in it.
    """

    def __init__(self, below: io.BufferedReader, most: int) -> None:
        self._below, self.most, self._given = below, most, 0

    def fresh(self) -> None:
        """Count anew: what was given so far has been used."""
        self._given = 0

    def readable(self) -> bool:
        """Always."""
        return True

    def readinto(self, buffer: Any) -> int:
        """Fill a buffer. Raises InputError beyond the limit."""
        data = self._below.read1(len(buffer))  # what there is, where readinto1 would wait for more
        buffer[: len(data)] = data
        self._given += len(data)
        if self.most and self._given > self.most + _AHEAD:
            raise InputError(too_long(self.most))
        return len(data)

    def seekable(self) -> bool:
        """As what is below."""
        return self._below.seekable()

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Go to a place. Raises OSError where that cannot be."""
        return self._below.seek(offset, whence)

    def tell(self) -> int:
        """The place."""
        return self._below.tell()

    def fileno(self) -> int:
        """The descriptor of what is below. Raises OSError if it has none."""
        return self._below.fileno()

    def close(self) -> None:
        """Close what is below."""
        self._below.close()
        super().close()


def metered(stream: io.BufferedReader, most: int) -> io.BufferedReader:
    """A stream with a Meter in it."""
    return io.BufferedReader(Meter(stream, most), _AHEAD)


def each_fresh(rows: Iterable[Any], stream: io.BufferedReader) -> Iterator[Any]:
    """Rows, each of which may take all that a stream's Meter allows."""
    meter = stream.raw
    for row in rows:
        if isinstance(meter, Meter):
            meter.fresh()
        yield row


def whole(stream: io.BufferedReader, most: int, before: bytes = b"") -> bytes:
    """All of a stream, after what was read of it. Raises InputError if that is too much."""
    data = before + (stream.read(max(most + 1 - len(before), 0)) if most else stream.read())
    if most and len(data) > most:
        raise InputError(too_long(most, "it"))
    return data


def bounded(file: io.BufferedIOBase, size: int, most: int) -> Iterator[bytes]:
    """The lines of a file's next bytes; of one that has more than `most`, no more than shows it."""
    while size > 0 and (line := file.readline(most + 1)):
        size -= len(line)
        yield line
        while size > 0 and line[-1:] != b"\n" and (line := file.readline(_AHEAD)):
            size -= len(line)


def too_long(most: int, left_out: str = "the rest") -> str:
    """What is said of an input beyond the limit."""
    return f"A text or a row has more than {spelled(most)}; {left_out} was left out (--max-bytes allows more)."


class _Stop(BaseException):
    """No Exception, so that no stage takes it for one of its own."""


def within(seconds: float, job: Callable[[], Made]) -> Made:
    """What a job gives. Raises SlowError if it takes longer than some seconds; 0: no limit.

    It can be stopped in a process's main thread, on POSIX; elsewhere it runs to its end.
    """
    if not seconds or not can_time():
        return job()
    import signal

    armed = True

    def stop(_: int, __: FrameType | None) -> None:
        if armed:
            raise _Stop

    before = signal.signal(signal.SIGALRM, stop)
    try:
        signal.setitimer(signal.ITIMER_REAL, seconds, _AGAIN)
        try:
            return job()
        finally:
            armed = False  # before anything is called, and so before the next alarm can be heard
    except _Stop:
        raise SlowError(f"Cleaning this took more than {seconds:g} s (--timeout); it was left out.") from None
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, before)


def can_time() -> bool:
    """Whether this system and this thread can be stopped by the clock."""
    import signal
    import threading

    return hasattr(signal, "setitimer") and threading.current_thread() is threading.main_thread()
