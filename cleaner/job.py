"""One run of the command: inputs are read, cleaned and written; what fails is told, and stops none of the others."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import ExitStack
from typing import TYPE_CHECKING, NamedTuple

from cleaner.counts import Counts
from cleaner.errors import NewscleanError, OutputError
from cleaner.inputs import Failure, Place
from cleaner.render import shown
from cleaner.tasks import Part, Task, tasks
from cleaner.worker import Outcome, Worker

if TYPE_CHECKING:
    from cleaner.journal import Journal
    from cleaner.outputs import Writer
    from cleaner.progress import Progress
    from cleaner.watch import Watcher

_GO_ON = "the same command with --resume goes on from there."
Tell = Callable[[str, str], None]  # a line for people, and its style: error, warning or plain


class Options(NamedTuple):
    """What is told and written beside the records; see the command's options of the same names."""

    jobs: int = 1
    record_errors: bool = False
    quiet: bool = False
    check: bool = False


class Job:
    """A run over many inputs. `writer` is None where no record is written (--check); `watchers` see each result.

    `journal` and `progress` learn how far it has come; `counts` says in the end what was done.
    """

    def __init__(
        self,
        worker: Worker,
        writer: Writer | None,
        options: Options,
        tell: Tell,
        watchers: Sequence[Watcher] = (),
        journal: Journal | None = None,
        progress: Progress | None = None,
    ) -> None:
        self._worker, self._writer, self._options, self._tell = worker, writer, options, tell
        self._watchers, self._journal, self._progress = watchers, journal, progress
        self.counts = journal.counts if journal else Counts()
        self._unwritten = 0  # inputs that were cleaned, but not written
        self._here = (0, 0)  # failures and records of the place that is being written
        self._broken = False  # its output cannot be written

    def run(self, places: Sequence[Place | Failure]) -> int:
        """Clean all places in order; gives the exit code. Raises OutputError when nothing can be written any more."""
        whole = False
        try:
            for task, found, counts in self._work(places):
                for part, outcomes in zip(task.parts, found, strict=True):
                    self._part(part, outcomes)
                self.counts.merge(counts())
                self._passed(task)
            whole = True
        finally:
            self._close(whole)
        return self._verdict()

    def _work(
        self, places: Sequence[Place | Failure]
    ) -> Iterator[tuple[Task, Iterable[Iterable[Outcome]], Callable[[], Counts]]]:
        """Each task with the outcomes of its parts, and what counts them when they are taken."""
        todo = tasks(places, self._worker.reading)
        if self._journal:
            todo = self._journal.rest(todo)
        if self._options.jobs > 1:
            from cleaner.pool import Pool

            for done in Pool(self._worker, self._options.jobs).run(todo):
                yield done.task, done.outcomes, lambda counts=done.counts: counts  # type: ignore[misc]
            return
        for task in todo:
            yield task, map(self._worker.do, task.parts), self._worker.counted

    def _passed(self, task: Task) -> None:
        """A task is done, and all of it is written."""
        if self._journal and self._writer:
            self._journal.passed(self._writer, self.counts)
        if self._progress:
            self._progress.passed(task.size, self.counts)

    def _close(self, whole: bool) -> None:
        """Close the writer and every watcher, whatever one of them may raise. `whole`: the run came to its end."""
        keep = self.counts.records > 0 or self.counts.failed == 0 or self._options.record_errors
        stopped = self._journal is not None and self._journal.started and not whole
        with ExitStack() as stack:
            if self._journal:
                stack.callback(self._journal.close, whole)
            for watcher in self._watchers:
                stack.callback(watcher.close, whole)
            if self._writer:
                if stopped:
                    self._writer.hold()
                    stack.callback(self._tell, f"Stopped after {self.counts.records:,} records; {_GO_ON}", "plain")
                stack.callback(self._writer.close, whole and keep)
            if self._progress:
                stack.callback(self._progress.close)

    def _part(self, part: Part, outcomes: Iterable[Outcome]) -> None:
        if part.first:
            self._here, self._broken = (0, 0), False
            if self._writer:
                self._writer.start(part.place)
        try:
            for outcome in outcomes:
                if not self._broken:
                    self._take(outcome)
            if part.ends() and self._writer and not self._broken:
                failed, done = self._here
                self._writer.end(not failed or done > 0 or self._options.record_errors)
        except OutputError as error:
            if not self._writer or not self._writer.apart or error.place:
                raise
            self._writer.end(False)
            self._broken = True
            self._unwritten += self._here[1]
            self._report(part.place.path, error)
            self.counts.miss(error)

    def _take(self, outcome: Outcome) -> None:
        for message, style in outcome.notes:
            self._tell(message, style)
        failed, done = self._here
        self._here = (failed + 1, done) if outcome.error else (failed, done + 1)
        if outcome.error:
            self._report(outcome.name, outcome.error)
            if self._options.record_errors and self._writer:
                error = {"type": outcome.error.kind, "message": str(outcome.error)}
                self._writer.write({"id": outcome.id, "error": error}, outcome.lone)
            return
        if self._writer and outcome.item is not None:
            self._writer.write(outcome.item, outcome.lone)
        for watcher in self._watchers:
            assert outcome.result
            watcher.see(outcome.name, outcome.result)

    def _report(self, name: str, error: NewscleanError) -> None:
        for watcher in self._watchers:
            watcher.miss(name, error)
        self._tell(f"{shown(name)}: {shown(str(error))}", "error")

    def _verdict(self) -> int:
        counts = self.counts
        total = counts.records - self._unwritten + counts.failed
        changed = counts.changed if self._options.check else 0
        if changed and not self._options.quiet:
            self._tell(f"{changed} of {_inputs(total)} would change.", "plain")
        if counts.failed:
            self._tell(f"{counts.failed} of {_inputs(total)} failed.", "error")
        return 1 if counts.failed or changed else 0


def _inputs(number: int) -> str:
    return f"{number} input" if number == 1 else f"{number} inputs"
