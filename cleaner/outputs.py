"""Writing records to stdout, to one file, or one file per input into a folder; whole or not at all, over no input.

A file is written beside its place under another name and moved there with `os.replace` when all is done.
"""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Collection, Iterable, Mapping, Sequence
from contextlib import suppress
from typing import Any, Protocol

from cleaner.compression import bare
from cleaner.errors import OutputError
from cleaner.files import File, Identity, OverwriteError, is_temporary, make_room, temporary_for, writing
from cleaner.inputs import STDIN, Place
from cleaner.remote import is_remote
from cleaner.streams import Item, Pipe, Sink, sink

FORMATS = ("json", "jsonl", "text", "markdown", "parquet")
ENDINGS = {
    ".json": "json",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".txt": "text",
    ".text": "text",
    ".md": "markdown",
    ".markdown": "markdown",
    ".parquet": "parquet",
}
LATER = 1000  # shards that a run may have begun since it last noted how far it had come
_SUFFIXES = {"json": ".json", "jsonl": ".jsonl", "text": ".txt", "markdown": ".md", "parquet": ".parquet"}


class Writer(Protocol):
    """Where records go: `start` and `end` stand around the records of each input, `close` comes last.

    `lone`: the record is all that its input holds. `keep`: what was written is whole and shall stay. All of them raise
    OutputError; stdout also BrokenPipeError, when nobody reads any more. `apart`: each input has an output of its own,
    so that an error in one leaves the others whole. `mark` and `sync` are those of a journal's Resumable; after `hold`
    a half-written file stays where it is, for a run that goes on with it.
    """

    apart: bool

    def start(self, place: Place) -> None: ...
    def write(self, item: Item, lone: bool) -> None: ...
    def end(self, keep: bool) -> None: ...
    def mark(self) -> dict[str, Any] | None: ...
    def sync(self) -> None: ...
    def hold(self) -> None: ...
    def close(self, keep: bool) -> None: ...


def format_of(name: str | None) -> str | None:
    """The format that an output's ending asks for, if any."""
    if name is None:
        return None
    return ENDINGS.get(os.path.splitext(bare(name))[1].lower())


class ToStdout:
    """All records to stdout. Raises OutputError if there is none, or it is full; BrokenPipeError if nobody reads."""

    apart = False
    _WHAT = "stdout takes no more"

    def __init__(self, format: str | None, many: bool, inputs: Collection[Identity], *, paint: bool) -> None:
        if sys.stdout is None:
            raise OutputError("There is no stdout to write to; name a file with -o.")
        file = sys.stdout.buffer
        watched = True
        with suppress(OSError):
            status = os.fstat(file.fileno())
            watched = not stat.S_ISREG(status.st_mode)
            if not watched and (status.st_dev, status.st_ino) in inputs:
                raise OverwriteError("The output is one of the inputs; nothing was written over it.")
        self._stream = sink(Pipe(file), format, many, flush=watched, paint=paint, shown=sys.stdout.isatty())

    def start(self, place: Place) -> None:
        """Nothing to do: all inputs go to the same place."""

    def write(self, item: Item, lone: bool) -> None:
        """Write one record."""
        with writing(self._WHAT):
            self._stream.write(item, lone)

    def end(self, keep: bool) -> None:
        """Nothing to do: all inputs go to the same place."""

    def mark(self) -> None:
        """What went down a pipe cannot be taken up again."""

    def sync(self) -> None:
        """Nothing to do."""

    def hold(self) -> None:
        """Nothing to do."""

    def close(self, keep: bool) -> None:
        """Close an array, and flush."""
        if keep or self._stream.written:
            with writing(self._WHAT):
                self._stream.finish()


class ToFile:
    """All records into one file, which is left as it was if nothing could be cleaned."""

    apart = False
    _WHAT = "the output was not written"

    def __init__(
        self,
        path: str,
        format: str | None,
        many: bool,
        inputs: Collection[Identity],
        state: Mapping[str, Any] | None = None,
    ) -> None:
        self._file = File(path, inputs, state)
        try:
            self._stream = sink(self._file, format, many, flush=self._file.direct)
        except BaseException:
            self._file.close(False)
            raise
        if state:
            self._stream.go_on(state)

    @property
    def written(self) -> int:
        """Records so far."""
        return self._stream.written

    def start(self, place: Place) -> None:
        """Nothing to do: all inputs go to the same place."""

    def write(self, item: Item, lone: bool) -> None:
        """Write one record."""
        with writing(self._WHAT):
            self._stream.write(item, lone)

    def end(self, keep: bool) -> None:
        """Nothing to do: all inputs go to the same place."""

    def mark(self) -> dict[str, Any] | None:
        """Where the file stands."""
        state = self._stream.state()
        with writing(self._WHAT):
            cut = self._file.cut() if state else None
        return {**cut, **state} if cut and state else None

    def sync(self) -> None:
        """Make sure that it is on the disk."""
        with writing(self._WHAT):
            self._file.sync()

    def hold(self) -> None:
        """Let what is written stay for a run that goes on with it."""
        self._file.hold()

    def close(self, keep: bool) -> None:
        """Put the file in its place, or take it away."""
        _close(self._file, self._stream, keep, self._WHAT)


class ToShards:
    """All records into files of a number of records each: out-00000.jsonl, out-00001.jsonl …

    Each is whole when it appears; those of a run that stopped stay.
    """

    apart = False
    _WHAT = "the output was not written"

    def __init__(
        self,
        path: str,
        format: str | None,
        size: int,
        inputs: Collection[Identity],
        state: Mapping[str, Any] | None = None,
    ) -> None:
        stem, ending = os.path.splitext(bare(path))
        self._name = f"{stem}-{{:05}}{ending}{path[len(bare(path)) :]}"
        self._format, self._size, self._inputs = format or "jsonl", size, inputs
        self._number: int = state["shard"] if state else 0
        if state:
            _take_back(self._name.format(self._number), state["temporary"])
            later = (temporary_for(self._name.format(self._number + nth)) for nth in range(1, LATER))
            _sweep(os.path.dirname(path) or os.curdir, tuple(later), below=False)
        self._now = ToFile(self._name.format(self._number), self._format, True, inputs, state)

    def start(self, place: Place) -> None:
        """Nothing to do: all inputs go to the same place."""

    def write(self, item: Item, lone: bool) -> None:
        """Write one record, into the next file if this one is full."""
        if self._now.written >= self._size:
            self._now.close(True)
            self._number += 1
            self._now = ToFile(self._name.format(self._number), self._format, True, self._inputs)
        self._now.write(item, False)

    def end(self, keep: bool) -> None:
        """Nothing to do: all inputs go to the same place."""

    def mark(self) -> dict[str, Any] | None:
        """Where the file stands that is being written."""
        state = self._now.mark()
        return {**state, "shard": self._number} if state else None

    def sync(self) -> None:
        """Make sure that it is on the disk."""
        self._now.sync()

    def hold(self) -> None:
        """Let what is written stay for a run that goes on with it."""
        self._now.hold()

    def close(self, keep: bool) -> None:
        """Put the last file in its place, or take it away."""
        self._now.close(keep)


class ToFolder:
    """One file per input, in a tree like the inputs' own. No name leads out of the folder, none is used twice."""

    apart = True
    _WHAT = "its output was not written"

    def __init__(
        self,
        folder: str,
        format: str | None,
        places: Sequence[Place],
        inputs: Collection[Identity],
        state: Mapping[str, Any] | None = None,
    ) -> None:
        self._folder, self._format, self._inputs = folder, format, inputs
        self._base = _base(place.path for place in places if place.folder is None)
        self._taken: set[str] = set(state["taken"] if state else ())
        self._new: list[str] = []  # of those, the ones since the last mark
        self._place = Place(STDIN)
        self._open: tuple[File, Sink] | None = None
        if os.path.exists(folder) and not os.path.isdir(folder):
            raise OutputError("This is a file, not a folder.")
        if state:
            _sweep(folder, (".newsclean-",), below=True)

    def start(self, place: Place) -> None:
        """Get ready for an input; its file is opened with its first record."""
        self._place = place

    def write(self, item: Item, lone: bool) -> None:
        """Write one record into its input's file."""
        with writing(self._WHAT):
            if self._open is None:
                format = self._format or ("json" if lone else "jsonl")
                file = File(self._path(self._place, format), self._inputs)
                self._open = file, sink(file, format, not lone, flush=False)
            self._open[1].write(item, lone)

    def end(self, keep: bool) -> None:
        """Put the input's file in its place, or take it away."""
        if self._open:
            (file, stream), self._open = self._open, None
            _close(file, stream, keep, self._WHAT)

    def mark(self) -> dict[str, Any] | None:
        """Which names are taken; a run goes on between two inputs only."""
        if self._open:
            return None
        new, self._new = self._new, []
        return {"taken": new}

    def sync(self) -> None:
        """Nothing to do: a file that is in its place is whole."""

    def hold(self) -> None:
        """Nothing to do."""

    def close(self, keep: bool) -> None:
        """Close what is open; files that were finished before stay."""
        self.end(keep)

    def _path(self, place: Place, format: str) -> str:
        below = bare(self._below(place))
        for name in (os.path.splitext(below)[0] + _SUFFIXES[format], below + _SUFFIXES[format]):
            path = os.path.join(self._folder, name)
            if path not in self._taken:
                break
        else:
            raise OutputError(f"Other inputs are written to {name!r} already; clean this one by itself.")
        self._taken.add(path)
        self._new.append(path)
        make_room(self._folder, path)
        return path

    def _below(self, place: Place) -> str:
        """Where in the folder an input's output goes: as below its own folder, or as it was named."""
        if place.path == STDIN:
            return "stdin"
        if is_remote(place.path):
            return os.path.join(*[part for part in place.path.split("/")[2:] if part not in ("", os.curdir, os.pardir)])
        if place.folder is not None:
            return os.path.relpath(place.path, place.folder)
        if _leads_out(place.path):
            return os.path.relpath(os.path.abspath(place.path), self._base)
        return os.path.normpath(place.path)


def _take_back(path: str, temporary: str) -> None:
    """Make a shard half-written again that was finished after the run had last noted how far it had come."""
    if os.path.exists(path) and not os.path.exists(temporary):
        with writing("the stopped run's last file could not be taken up again"):
            os.replace(path, temporary)


def _sweep(folder: str, openings: tuple[str, ...], *, below: bool) -> None:
    """Take away the files that a killed run had not finished, those whose names begin so."""
    for here, folders, files in os.walk(folder):
        for name in files:
            if is_temporary(name) and name.startswith(openings):
                with suppress(OSError):
                    os.unlink(os.path.join(here, name))
        if not below:
            folders.clear()


def _close(file: File, stream: Sink, keep: bool, what: str) -> None:
    try:
        if keep:
            with writing(what):
                stream.finish()
    except BaseException:
        file.close(False)
        raise
    file.close(keep)


def _leads_out(path: str) -> bool:
    return os.path.isabs(path) or os.path.normpath(path).split(os.sep)[0] == os.pardir


def _base(paths: Iterable[str]) -> str:
    """The folder that files named by absolute or upward paths have in common."""
    folders = [os.path.dirname(os.path.abspath(path)) for path in paths if path != STDIN and _leads_out(path)]
    return os.path.commonpath(folders) if folders else os.curdir
