"""Where a run stands, on disk, so that one that was stopped can be resumed and ends with the same bytes.

A journal is a file of JSON lines beside the output: first what run it is (inputs, options, version), then, once a
second, how many tasks are done and written, what was counted, and the state of the output. A torn line counts for
nothing.
"""

from __future__ import annotations

import hashlib
import json
import os
import time
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from itertools import islice
from typing import IO, Any, Protocol

from cleaner.counts import Counts
from cleaner.errors import OutputError
from cleaner.files import is_temporary
from cleaner.inputs import Failure, Place
from cleaner.tasks import Task

EVERY = 1.0  # seconds between two entries
VERSION = 1


class Resumable(Protocol):
    """An output that can say where it stands: `mark` gives what a resumed run needs, None where it cannot go on here.

    Names in `taken` are those since the last mark. `sync` makes sure that what was written is on the disk.
    """

    def mark(self) -> dict[str, Any] | None: ...
    def sync(self) -> None: ...


class Journal:
    """The journal of one run, at `path`. `run` says what run it is; `resume`: go on where its last entry stands.

    Raises OutputError where the journal is of another run.
    """

    def __init__(self, path: str, run: str, *, resume: bool, every: float = EVERY) -> None:
        self._path, self._run, self._every = path, run, every
        self._file: IO[bytes] | None = None
        self._last = time.monotonic()
        self._tasks = 0
        self._taken: list[str] = []
        self.counts = Counts()
        self.state: Mapping[str, Any] | None = None
        found = _read(path)
        if found and resume:
            head, entry = found
            if head.get("run") != run or head.get("version") != VERSION:
                raise OutputError("The inputs or options are not those of the run that stopped; leave out --resume.")
            if entry:
                self._tasks, self.state = entry["tasks"], entry["state"]
                self.counts = Counts.from_dict(entry["counts"])
        elif found:
            _forget(found[1])

    @property
    def started(self) -> bool:
        """Whether there is anything that a resumed run could go on from."""
        return self._file is not None or self.state is not None

    def rest(self, todo: Iterable[Task]) -> Iterator[Task]:
        """The tasks that are not done yet."""
        tasks = iter(todo)
        for task in islice(tasks, self._tasks):
            for part in task.parts:  # what is read here has to be read again to come to what follows
                part.frozen()
        return tasks

    def passed(self, writer: Resumable, counts: Counts) -> None:
        """One more task is written; note it, if it is time."""
        self._tasks += 1
        state = writer.mark()
        if state is None:
            return
        self._taken += state.pop("taken", ())
        if time.monotonic() - self._last < self._every:
            return
        writer.sync()
        state["taken"], self._taken = self._taken, []
        entry = {"tasks": self._tasks, "counts": counts.to_dict(), "state": state}
        try:
            if self._file is None:
                os.makedirs(os.path.dirname(self._path) or os.curdir, exist_ok=True)
                self._file = open(self._path, "ab" if self.state else "wb")  # noqa: SIM115 (closed in `close`)
                self._file.write(b"\n" * bool(self.state))  # the last line may be torn
                if not self.state:
                    self._put({"version": VERSION, "run": self._run})
            self._put(entry)
        except OSError as error:
            failure = OutputError(f"{error.strerror}; how far the run has come was not noted.")
            failure.place = self._path
            raise failure from None
        self._last = time.monotonic()

    def _put(self, entry: Mapping[str, Any]) -> None:
        assert self._file
        self._file.write(json.dumps(entry, ensure_ascii=False).encode("utf-8", "surrogatepass") + b"\n")
        self._file.flush()
        os.fsync(self._file.fileno())

    def close(self, whole: bool) -> None:
        """Of a run that came to its end nothing is left."""
        if self._file:
            self._file.close()
        if whole:
            with suppress(OSError):
                os.unlink(self._path)


def run_id(places: Sequence[Place | Failure], options: Mapping[str, Any]) -> str:
    """What tells one run from another: the inputs, their sizes and times, and the options that shape the output."""
    digest = hashlib.sha256(json.dumps(options, sort_keys=True, default=repr).encode())
    for place in places:
        if isinstance(place, Place):
            with suppress(OSError):
                status = os.stat(place.path)
                facts = f"{place.path}\0{status.st_size}\0{status.st_mtime_ns}\n"
                digest.update(facts.encode("utf-8", "surrogatepass"))
    return digest.hexdigest()


def _read(path: str) -> tuple[dict[str, Any], dict[str, Any] | None] | None:
    """Head and last whole entry of a journal; None if there is none."""
    head: dict[str, Any] | None = None
    entry: dict[str, Any] | None = None
    taken: list[str] = []
    with suppress(OSError), open(path, "rb") as file:
        for line in file:
            found = _parsed(line)
            if found is None:
                continue
            if head is None:
                head = found
            else:
                entry = found
                taken += entry["state"].get("taken", ())
    if entry:
        entry["state"]["taken"] = taken
    return None if head is None else (head, entry)


def _parsed(line: bytes) -> dict[str, Any] | None:
    """A line's object; None for one that is torn or empty."""
    with suppress(ValueError):
        found = json.loads(line)
        if isinstance(found, dict) and line.endswith(b"\n"):
            return found
    return None


def _forget(entry: Mapping[str, Any] | None) -> None:
    """Take away the half-written file of a run that nobody goes on with."""
    state = (entry or {}).get("state") or {}
    temporary = state.get("temporary")
    if isinstance(temporary, str) and is_temporary(os.path.basename(temporary)):
        with suppress(OSError):
            os.unlink(temporary)
