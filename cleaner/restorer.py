"""The command `restore`: records with an audit in, the inputs they were made from out, byte for byte."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Collection, Iterator, Mapping, Sequence
from itertools import chain
from typing import Any

from cleaner.audit import edited, restore
from cleaner.errors import InputError, NewscleanError, OutputError
from cleaner.files import File, Identity, OverwriteError, make_room, writing
from cleaner.inputs import AUTO, JSONL, Entry, Failure, Place, kind_of
from cleaner.reading import read
from cleaner.render import shown

Tell = Callable[[str, str], None]


class ManyError(OutputError):
    """Many records came where one was expected: a mistake in the command."""


class Audits:
    """Audits that stand in a file of their own, found by the record's id; both files are read side by side.

    What is passed over while looking for an id is kept until it is asked for, so that records in the order of the
    audits need no memory.
    """

    def __init__(self, path: str) -> None:
        self._rows = read(Place(path), AUTO if kind_of(path) != AUTO else JSONL)
        self._passed: dict[str, list[Any]] = {}

    def of(self, record: Mapping[str, Any]) -> Any:
        """The audit of a record, None if there is none. Raises the error of a row that cannot be read."""
        key = repr(record.get("id"))
        if self._passed.get(key):
            return self._passed[key].pop(0)
        for row in self._rows:
            if isinstance(row, Failure):
                raise row.error
            assert isinstance(row.data, Mapping)
            if repr(row.data.get("id")) == key:
                return row.data.get("audit")
            self._passed.setdefault(repr(row.data.get("id")), []).append(row.data.get("audit"))
        return None


class Restorer:
    """One run of `restore`. `output`: a file, None for stdout; `folder`: one file a record in it; `check`: none."""

    def __init__(
        self,
        tell: Tell,
        *,
        output: str | None = None,
        folder: str | None = None,
        check: bool = False,
        audits: Audits | None = None,
        inputs: Collection[Identity] = (),
    ) -> None:
        self._tell, self._output, self._folder, self._check = tell, output, folder, check
        self._audits, self._inputs = audits, inputs
        self._taken: set[str] = set()
        self._failed = self._edited = self._done = 0

    def run(self, places: Sequence[Place]) -> int:
        """Restore all records; gives the exit code. Raises OutputError when nothing can be written."""
        entries: Iterator[Entry | Failure] = chain.from_iterable(_records(place) for place in places)
        if not self._check and self._folder is None:
            entries = self._one(entries)
        for entry in entries:
            try:
                self._entry(entry)
            except OverwriteError:
                raise
            except NewscleanError as error:
                self._fail(entry.name, error)
        return self._verdict()

    def _one(self, entries: Iterator[Entry | Failure]) -> Iterator[Entry | Failure]:
        """The one record that can go to one file; nothing is written if there are more."""
        first = next(entries, None)
        if first is None:
            raise ManyError("There is no record to restore.")
        if next(entries, None) is not None:
            raise ManyError("There is more than one record; --output-dir DIR restores each into a file of its own.")
        yield first

    def _entry(self, entry: Entry | Failure) -> None:
        if isinstance(entry, Failure):
            raise entry.error
        assert isinstance(entry.data, Mapping)
        record = dict(entry.data)
        if self._audits is not None:
            record["audit"] = self._audits.of(record)
        data = restore(record)
        changed = edited(record)
        if changed:
            self._edited += 1
            named = " and ".join(changed)
            self._tell(f"{shown(entry.name)}: The record's {named} changed since; its input is whole.", "warning")
        if not self._check:
            self._write(record, data)
        self._done += 1

    def _write(self, record: Mapping[str, Any], data: bytes) -> None:
        if self._folder is None and self._output is None:
            if sys.stdout is None:
                raise OutputError("There is no stdout to write to; name a file with -o.")
            with writing("stdout takes no more"):
                sys.stdout.buffer.write(data)
                sys.stdout.buffer.flush()
            return
        path = self._output if self._folder is None else self._path(self._folder, record)
        assert path is not None
        file = File(path, self._inputs)
        whole = False
        try:
            with writing("its input was not written"):
                file.file.write(data)
            whole = True
        finally:
            file.close(whole)

    def _path(self, folder: str, record: Mapping[str, Any]) -> str:
        """Where in the folder an input is put: as it was called, or its id where it was a row among others."""
        name = _name(record)
        path = os.path.join(folder, name)
        if path in self._taken:
            raise OutputError(f"Another record was restored to {name!r} already; restore this one by itself.")
        self._taken.add(path)
        make_room(folder, path)
        return path

    def _fail(self, name: str, error: NewscleanError) -> None:
        self._failed += 1
        self._tell(f"{shown(name)}: {shown(str(error))}", "error")

    def _verdict(self) -> int:
        total = self._done + self._failed
        records = "1 record" if total == 1 else f"{total} records"
        if self._failed:
            self._tell(f"{self._failed} of {records} failed.", "error")
        return 1 if self._failed or (self._check and self._edited) else 0


def _records(place: Place) -> Iterator[Entry | Failure]:
    """The records of a place; what is no JSON is a failure, it cannot be restored."""
    for entry in read(place):
        if isinstance(entry, Failure) or isinstance(entry.data, Mapping):
            yield entry
        else:
            yield Failure(entry.name, None, InputError("This is not JSON; restore reads records made with --audit."))


def _name(record: Mapping[str, Any]) -> str:
    """A name for a record's input that does not lead out of the folder it is put in."""
    source = record.get("source")
    path = source.get("name") if isinstance(source, Mapping) else None
    own = record.get("id")
    if not isinstance(path, str) or os.path.splitext(path)[0] != own:
        path = f"{own if own not in (None, '') else 'input'}.txt"
    path = path[:-3] if path.lower().endswith(".gz") else path
    parts = [part for part in path.replace("\0", "").split(os.sep) if part not in ("", os.curdir, os.pardir)]
    return os.path.join(*parts) if parts else "input.txt"
