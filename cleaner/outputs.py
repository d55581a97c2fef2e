"""Writing records to stdout, to one file, or one file per input into a folder; whole or not at all, over no input.

A file is written beside its place under another name and moved there with `os.replace` when all is done.
"""

from __future__ import annotations

import os
import stat
import sys
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager, suppress
from typing import IO, Any, NamedTuple, Protocol, cast

from cleaner.errors import OutputError
from cleaner.inputs import STDIN, Place
from cleaner.record import Article
from cleaner.render import rendered, to_json, writable

FORMATS = ("json", "jsonl", "text", "markdown")
ENDINGS = {
    ".json": "json",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".txt": "text",
    ".text": "text",
    ".md": "markdown",
    ".markdown": "markdown",
}
_SUFFIXES = {"json": ".json", "jsonl": ".jsonl", "text": ".txt", "markdown": ".md"}
_BETWEEN = {"text": b"\n\n", "markdown": b"\n---\n\n"}

Identity = tuple[int, int]
Item = Article | bytes | Mapping[str, Any]  # an article, what `rendered` made of one, or the record of an error


class OverwriteError(OutputError):
    """The output is one of the inputs: a mistake in the command, not a mishap."""


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
    stem = name[:-3] if name.lower().endswith(".gz") else name
    return ENDINGS.get(os.path.splitext(stem)[1].lower())


class Open(Protocol):
    """Holds the file that is written to; it may be another one after a while."""

    @property
    def file(self) -> IO[bytes]: ...


class Pipe(NamedTuple):
    """An open file as it is."""

    file: IO[bytes]


class Stream:
    """Records in one format to one open file, flushed one by one where somebody may be waiting for them.

    Format None and "json" depend on what comes: a lone record is pretty JSON. Many are JSON Lines by None, one array by
    "json".
    """

    def __init__(
        self, file: Open, format: str | None, many: bool, *, flush: bool, paint: bool = False
    ) -> None:
        self._holder, self._format, self._many, self._flush, self._paint = file, format, many, flush, paint
        self._array = self._pretty = False
        self.written = 0

    def write(self, item: Item, lone: bool) -> None:
        """Write one article, or the record of an error."""
        if not self.written:
            self._shape(lone and not self._many)
        if self._array:
            self._put(b",\n" if self.written else b"[\n")
        elif self.written and self._format in _BETWEEN:
            self._put(_BETWEEN[self._format])
        self._put(self._bytes(item))
        self.written += 1
        if self._flush:
            self._holder.file.flush()

    def state(self) -> dict[str, Any]:
        """What `go_on` needs."""
        return {"written": self.written, "array": self._array, "pretty": self._pretty}

    def go_on(self, state: Mapping[str, Any]) -> None:
        """Write as if all that stands in the file already had been written here."""
        self.written, self._array, self._pretty = state["written"], state["array"], state["pretty"]

    def finish(self) -> None:
        """Write what closes an array."""
        if self._array:
            self._put(b"\n]\n")
        elif self._format == "json" and not self.written:
            self._put(b"[]\n")
        self._holder.file.flush()

    def _shape(self, lone: bool) -> None:
        self._pretty = lone and self._format in (None, "json")
        self._array = not lone and self._format == "json"

    def _bytes(self, item: Item) -> bytes:
        if isinstance(item, Article):
            item = rendered(item, self._format or "json", pretty=self._pretty)
        elif not isinstance(item, bytes):
            item = writable(to_json(item, pretty=self._pretty))
        if self._format in _BETWEEN:
            return item
        if self._paint:
            from cleaner.paint import painted

            item = painted(item.decode("utf-8")).encode("utf-8")
        return item if self._array else item + b"\n"

    def _put(self, data: bytes) -> None:
        self._holder.file.write(data)


class File:
    """A file that appears under its name only when it is whole. Raises OutputError.

    Where the name already belongs to something that is no regular file (/dev/null, a FIFO), that is written to.
    """

    def __init__(self, path: str, inputs: Collection[Identity], state: Mapping[str, Any] | None = None) -> None:
        self.path = path
        self._place = os.path.realpath(path)
        self._temporary: str | None = None
        self._held = False
        try:
            mode = _mode(path, inputs)
            if mode is not None and not stat.S_ISREG(mode):
                if stat.S_ISDIR(mode):
                    raise OutputError("This is a folder; name a file, or use --output-dir.")
                raw: IO[bytes] = open(path, "wb")  # noqa: SIM115 (closed in `close`)
            else:
                raw = self._again(state) if state else self._beside(mode)
        except OSError as error:
            raise OutputError(f"{error.strerror}; nothing was written.") from None
        self.direct = self._temporary is None
        self._raw = raw
        self._packer: IO[bytes] | None = None

    @property
    def file(self) -> IO[bytes]:
        """What is written to: the file, or what compresses into it."""
        if not self.path.lower().endswith(".gz"):
            return self._raw
        if self._packer is None:
            import gzip

            self._packer = cast(IO[bytes], gzip.GzipFile(filename="", mode="wb", fileobj=self._raw, mtime=0))
        return self._packer

    def _pack(self) -> None:
        """End what is compressed; what comes after it begins anew."""
        if self._packer:
            self._packer.close()
            self._packer = None

    def _again(self, state: Mapping[str, Any]) -> IO[bytes]:
        """The half-written file of a run that stopped, up to where it was whole."""
        if not os.path.isfile(state["temporary"]) or os.path.getsize(state["temporary"]) < state["offset"]:
            raise OutputError("What the stopped run had written is gone; leave out --resume.")
        raw = open(state["temporary"], "r+b")  # noqa: SIM115 (closed in `close`)
        raw.truncate(state["offset"])
        raw.seek(0, os.SEEK_END)
        self._temporary = state["temporary"]
        return raw

    def cut(self) -> dict[str, Any] | None:
        """End what is compressed, so that the file is whole up to here; None where it cannot be taken up again."""
        if self._temporary is None:
            return None
        self._pack()
        self._raw.flush()
        return {"temporary": self._temporary, "offset": self._raw.tell()}

    def sync(self) -> None:
        """Make sure that it is on the disk."""
        self._raw.flush()
        os.fsync(self._raw.fileno())

    def hold(self) -> None:
        """Let what is written stay, if the file is not put in its place."""
        self._held = True

    def _beside(self, mode: int | None) -> IO[bytes]:
        """A new file in the same folder, with the rights of the one that it will replace."""
        temporary = os.path.join(os.path.dirname(self._place), f".newsclean-{os.urandom(6).hex()}.tmp")
        number = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
        self._temporary = temporary
        if mode is not None:
            with suppress(OSError):
                os.chmod(temporary, stat.S_IMODE(mode))
        return os.fdopen(number, "wb")

    def close(self, keep: bool) -> None:
        """Put the file in its place, or take it away if it shall not be kept."""
        try:
            if keep:
                if self._raw.tell() == 0 and not self.direct:
                    self.file.flush()  # an empty archive is one, too
                self._pack()
                self._raw.close()
                if self._temporary:
                    os.replace(self._temporary, self._place)
                    self._temporary = None
        except OSError as error:
            raise OutputError(f"{error.strerror}; the output was not written.") from None
        finally:
            with suppress(OSError):
                self._raw.close()
            if self._temporary and not self._held:
                with suppress(OSError):
                    os.unlink(self._temporary)


def _mode(path: str, inputs: Collection[Identity]) -> int | None:
    """The mode of what stands there already, None for nothing. Raises OverwriteError where it is an input."""
    try:
        found = os.stat(path)
    except FileNotFoundError:
        return None
    if stat.S_ISREG(found.st_mode) and (found.st_dev, found.st_ino) in inputs:
        raise OverwriteError("The output is one of the inputs; nothing was written over it.")
    return found.st_mode


@contextmanager
def writing(what: str, place: str | None = None) -> Iterator[None]:
    """Errors of the operating system as ours, but for a reader who has left. `place`: the file, if not the records'."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        failure = OutputError(f"{error.strerror}; {what}.")
        failure.place = place
        raise failure from None


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
        self._stream = Stream(Pipe(file), format, many, flush=watched, paint=paint)

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
        self._stream = Stream(self._file, format, many, flush=self._file.direct)
        if state:
            self._stream.go_on(state)

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
        with writing(self._WHAT):
            cut = self._file.cut()
        return {**cut, **self._stream.state()} if cut else None

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
        self._open: tuple[File, Stream] | None = None
        if os.path.exists(folder) and not os.path.isdir(folder):
            raise OutputError("This is a file, not a folder.")

    def start(self, place: Place) -> None:
        """Get ready for an input; its file is opened with its first record."""
        self._place = place

    def write(self, item: Item, lone: bool) -> None:
        """Write one record into its input's file."""
        with writing(self._WHAT):
            if self._open is None:
                format = self._format or ("json" if lone else "jsonl")
                file = File(self._path(self._place, format), self._inputs)
                self._open = file, Stream(file, format, not lone, flush=False)
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
        below = self._below(place)
        below = below[:-3] if below.lower().endswith(".gz") else below
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
        if place.folder is not None:
            return os.path.relpath(place.path, place.folder)
        if _leads_out(place.path):
            return os.path.relpath(os.path.abspath(place.path), self._base)
        return os.path.normpath(place.path)


def make_room(folder: str, path: str) -> None:
    """Make the folders that a path in `folder` needs. Raises OutputError where a link leads out of it, or by mishap."""
    home = os.path.realpath(folder)
    if os.path.commonpath([home, os.path.realpath(path)]) != home:
        name = os.path.relpath(path, folder)
        raise OutputError(f"A symbolic link leads {name!r} out of the output folder; it was not followed.")
    with writing("its output was not written"):
        os.makedirs(os.path.dirname(path) or os.curdir, exist_ok=True)


def _close(file: File, stream: Stream, keep: bool, what: str) -> None:
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


def identities(places: Iterable[Place]) -> set[Identity]:
    """Device and inode of each input file, by which an output is known to be one, whatever the name or link."""
    found = set()
    for place in places:
        with suppress(OSError):
            status = os.stat(place.path) if place.path != STDIN else os.fstat(0)
            if stat.S_ISREG(status.st_mode):
                found.add((status.st_dev, status.st_ino))
    return found
