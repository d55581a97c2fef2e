"""A run cut into tasks: whole small files together, parts of big JSON Lines files, and what only one can read in turn.

The cuts depend on the inputs alone, never on how many processes work or how fast, so that a run can be resumed and its
output does not depend on them.
"""

from __future__ import annotations

import os
import stat
from collections.abc import Iterable, Iterator, Mapping
from typing import IO, NamedTuple

from cleaner.inputs import AUTO, JSONL, STDIN, Entry, Failure, Place, kind_of
from cleaner.limits import MOST
from cleaner.reading import read
from cleaner.remote import is_remote

SIZE = 1 << 18  # bytes of input in a task: work enough that handing it over costs nothing, and soon done
FILES = 64  # small files in a task
WAITING = 16  # records in a task where somebody may be waiting for the first of them


class Range(NamedTuple):
    """Bytes of a JSON Lines file, from a line's beginning to a line's end; `line` is the number of the first."""

    start: int
    stop: int
    line: int


class Batch:
    """Entries up to a number or to SIZE, taken from an iterator one by one; `ended`: it had no more."""

    def __init__(self, source: Iterator[Entry | Failure], field: str, count: int) -> None:
        self._source, self._field, self._count = source, field, count
        self.ended = False

    def __iter__(self) -> Iterator[Entry | Failure]:
        filled = 0
        for _ in range(self._count):
            entry = next(self._source, None)
            if entry is None:
                self.ended = True
                return
            yield entry
            filled += _weight(entry, self._field)
            if filled >= SIZE:
                return


class Part(NamedTuple):
    """Some of the entries of one place, in order. `first` and `last`: it begins, ends the place's entries.

    `source`: None for all of a file, bytes of it, or the entries themselves.
    """

    place: Place
    first: bool
    last: bool
    source: Range | Batch | tuple[Entry | Failure, ...] | None

    def ends(self) -> bool:
        """Whether it ends the place's entries; to be asked when they were taken."""
        return self.source.ended if isinstance(self.source, Batch) else self.last

    def frozen(self) -> Part:
        """The part with its entries taken, to be sent to another process."""
        if not isinstance(self.source, Batch):
            return self
        taken = tuple(self.source)
        return Part(self.place, self.first, self.source.ended, taken)


class Task(NamedTuple):
    """What is handed to a worker at once. `size`: bytes of input, as far as they are known."""

    parts: tuple[Part, ...]
    size: int


class Reading(NamedTuple):
    """How inputs are read: see the command's options of the same names."""

    kind: str = AUTO
    encoding: str | None = None
    text_field: str = "text"
    most: int = MOST


def entries(part: Part, how: Reading) -> Iterator[Entry | Failure]:
    """The entries of a part."""
    if part.source is None:
        return read(part.place, *how)
    if isinstance(part.source, Range):
        from cleaner.jsonrows import read_range

        return read_range(part.place, *part.source, how.encoding, how.most)
    return iter(part.source)


def tasks(places: Iterable[Place | Failure], how: Reading) -> Iterator[Task]:
    """All tasks of a run, in the order of the inputs."""
    small: list[Part] = []
    size = 0
    for place in places:
        length = 0 if isinstance(place, Failure) else _length(place)
        if isinstance(place, Failure):
            small.append(Part(Place(place.name), True, True, (place,)))
        elif length is not None and length <= SIZE:
            small.append(Part(place, True, True, None))
            size += length
        else:
            if small:
                yield Task(tuple(small), size)
                small, size = [], 0
            yield from _of_big(place, how, length)
            continue
        if size >= SIZE or len(small) >= FILES:
            yield Task(tuple(small), size)
            small, size = [], 0
    if small:
        yield Task(tuple(small), size)


def _length(place: Place) -> int | None:
    """The size of a regular file, None of anything else."""
    if place.path == STDIN or is_remote(place.path):
        return None
    try:
        status = os.stat(place.path)
    except OSError:
        return 0  # whoever reads it says what is wrong
    return status.st_size if stat.S_ISREG(status.st_mode) else None


def _of_big(place: Place, how: Reading, length: int | None) -> Iterator[Task]:
    kind = kind_of(place.path) if how.kind == AUTO else how.kind
    if length is not None and kind == JSONL and _is_plain(place, how):
        yield from _of_ranges(place, length)
    else:
        yield from _of_entries(place, how, length is not None)


def _is_plain(place: Place, how: Reading) -> bool:
    from cleaner.jsonrows import is_plain_lines

    return is_plain_lines(place.path, how.encoding)


def _of_ranges(place: Place, length: int) -> Iterator[Task]:
    """Tasks of whole lines; the file is read once through to count them, which takes a hundredth of cleaning it."""
    start, line = 0, 1
    try:
        with open(place.path, "rb") as file:
            while start < length:
                chunk = file.read(SIZE)
                stop = start + len(chunk) + _to_line_end(file, chunk)
                if stop == start:  # it has become shorter
                    break
                last = stop >= length
                yield Task((Part(place, start == 0, last, Range(start, stop, line)),), stop - start)
                start, line = stop, line + chunk.count(b"\n") + (chunk[-1:] != b"\n")
    except OSError as error:
        from cleaner.errors import InputError

        failure = Failure(place.path, None, InputError(f"{error.strerror}; the rest of the input was left out."))
        yield Task((Part(place, start == 0, True, (failure,)),), 0)


def _to_line_end(file: IO[bytes], chunk: bytes) -> int:
    """How many bytes the last line of a chunk goes on for; of however long a line only some are held."""
    more = 0
    while chunk and chunk[-1:] != b"\n":
        chunk = file.readline(SIZE)
        more += len(chunk)
    return more


def _of_entries(place: Place, how: Reading, regular: bool) -> Iterator[Task]:
    """Tasks of entries that are read here, and not before they are asked for; of few ones where the input is a pipe."""
    source = read(place, *how)
    first, ended = True, False
    while not ended:
        batch = Batch(source, how.text_field, FILES * WAITING if regular else WAITING)
        yield Task((Part(place, first, False, batch),), 0)
        first, ended = False, batch.ended


def _weight(entry: Entry | Failure, field: str) -> int:
    if isinstance(entry, Failure):
        return 100
    if isinstance(entry.data, bytes):
        return len(entry.data)
    text = entry.data.get(field) if isinstance(entry.data, Mapping) else None
    return 200 + (len(text) if isinstance(text, str) else 0)
