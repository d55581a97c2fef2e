"""Several processes at one run: tasks are handed out as they come, results come back in their order.

A worker that is killed (by the system, for want of memory) takes no other task's result with it: what was under way is
done again, one entry at a time, and the entry that kills a worker by itself is a failure with a name.
"""

from __future__ import annotations

import os
import signal
import threading
from collections import deque
from collections.abc import Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_all_start_methods, get_context, parent_process
from multiprocessing.process import BaseProcess
from typing import NamedTuple

from cleaner.counts import Counts
from cleaner.errors import WorkerError
from cleaner.inputs import Entry, Failure
from cleaner.tasks import Part, Task, entries
from cleaner.worker import Outcome, Worker

AHEAD = 2  # tasks a worker has waiting

_Found = tuple[tuple[list[Outcome], ...], Counts]


class Done(NamedTuple):
    """What became of a task: the outcomes of each of its parts, and the counts."""

    task: Task
    outcomes: tuple[list[Outcome], ...]
    counts: Counts


class _Process:
    """What a worker process keeps between tasks: one object, set when the process begins."""

    worker: Worker | None = None


def _begin(worker: Worker) -> None:
    """Ctrl-C is the parent's to answer; and where the parent is gone, so is the worker."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
    parent = parent_process()
    if parent is not None:
        threading.Thread(target=_end_with, args=(parent,), daemon=True).start()
    _Process.worker = worker


def _end_with(parent: BaseProcess) -> None:
    parent.join()
    os._exit(1)


def _do(parts: tuple[Part, ...]) -> _Found:
    worker = _Process.worker
    assert worker is not None
    worker.counted()
    return tuple(list(worker.do(part)) for part in parts), worker.counted()


def _submitted(executor: ProcessPoolExecutor, task: Task) -> Future[_Found]:
    try:
        return executor.submit(_do, task.parts)
    except BrokenProcessPool as error:  # a worker has died since; who waits for the result learns of it
        future: Future[_Found] = Future()
        future.set_exception(error)
        return future


class Pool:
    """Does tasks in `jobs` processes."""

    def __init__(self, worker: Worker, jobs: int) -> None:
        self._worker, self._jobs = worker, jobs
        self._how = worker.reading

    def run(self, tasks: Iterable[Task]) -> Iterator[Done]:
        """The results, in the order of the tasks; at most a few tasks are held at a time."""
        waiting: deque[tuple[Task, Future[_Found]]] = deque()
        source = iter(tasks)
        executor = self._executor(self._jobs)
        try:
            while True:
                while len(waiting) < self._jobs * (1 + AHEAD) and (task := next(source, None)):
                    task = Task(tuple(part.frozen() for part in task.parts), task.size)
                    waiting.append((task, _submitted(executor, task)))
                if not waiting:
                    break
                task, future = waiting.popleft()
                try:
                    outcomes, counts = future.result()
                except BrokenProcessPool:
                    held = [task, *(other for other, _ in waiting)]
                    waiting.clear()
                    _stop(executor)
                    for task in held:
                        yield self._again(task)
                    executor = self._executor(self._jobs)
                else:
                    yield Done(task, outcomes, counts)
        finally:
            _stop(executor)

    def _executor(self, jobs: int) -> ProcessPoolExecutor:
        method = "forkserver" if "forkserver" in get_all_start_methods() else "spawn"
        return ProcessPoolExecutor(jobs, get_context(method), _begin, (self._worker,))

    def _again(self, task: Task) -> Done:
        """A task that was under way when a worker died, done by itself; entry by entry, if it is what kills."""
        executor = self._executor(1)
        try:
            outcomes, counts = executor.submit(_do, task.parts).result()
        except BrokenProcessPool:
            return self._entry_by_entry(task)
        finally:
            _stop(executor)
        return Done(task, outcomes, counts)

    def _entry_by_entry(self, task: Task) -> Done:
        total, found = Counts(), []
        executor = self._executor(1)
        for part in task.parts:
            outcomes: list[Outcome] = []
            for entry in entries(part, self._how):
                try:
                    (some,), counts = executor.submit(_do, (Part(part.place, False, False, (entry,)),)).result()
                except BrokenProcessPool:
                    _stop(executor)
                    executor = self._executor(1)
                    some, counts = [_killed(entry)], Counts()
                    counts.miss(WorkerError())
                outcomes += some
                total.merge(counts)
            found.append(outcomes)
        _stop(executor)
        return Done(task, tuple(found), total)


def _killed(entry: Entry | Failure) -> Outcome:
    id = entry.id if entry.id is not None or isinstance(entry, Failure) else None
    return Outcome(entry.name, entry.lone, id=id, error=WorkerError())


def _stop(executor: ProcessPoolExecutor) -> None:
    """End the processes, whatever they are at."""
    for process in list((getattr(executor, "_processes", None) or {}).values()):
        process.terminate()
    executor.shutdown(wait=True, cancel_futures=True)
