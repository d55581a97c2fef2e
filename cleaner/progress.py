"""How far a run has come, on stderr: a bar on a terminal once work lasts, else a plain line now and then."""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable, Sequence
from contextlib import suppress
from typing import TYPE_CHECKING, Any, Protocol

from cleaner.compression import bare
from cleaner.counts import Counts
from cleaner.inputs import PARQUET, STDIN, WET, Failure, Place, kind_of

if TYPE_CHECKING:
    from rich.progress import Progress as Bar

LASTING = 1.0  # seconds after which a bar is worth showing
EVERY = 30.0  # seconds between two plain lines


class Progress(Protocol):
    """Learns of each task that is done: its bytes, as far as they are known, and all that was counted so far."""

    def passed(self, size: int, counts: Counts) -> None: ...
    def close(self) -> None: ...


class Clock:
    """What both kinds of progress measure. `total`: bytes of all inputs, None where it cannot be known."""

    def __init__(self, total: int | None) -> None:
        self.total, self.read = total, 0
        self.begun = self._first = time.monotonic()
        self._start: tuple[int, int] | None = None

    def passed(self, size: int, counts: Counts) -> None:
        """Count a task; what a resumed run had done before does not count for its speed."""
        if self._start is None:
            self._start = counts.records, counts.bytes
        self.read += size

    def speed(self, counts: Counts) -> float:
        """Bytes of text cleaned in a second."""
        seconds = time.monotonic() - self.begun
        return counts.bytes / seconds if seconds > 0 else 0.0

    def left(self) -> float | None:
        """Seconds of work left, None where it cannot be told."""
        seconds = time.monotonic() - self.begun
        if not self.total or not self.read:
            return None
        return max(0.0, seconds * (self.total - self.read) / self.read)


class Lines:
    """A line every half minute: for logs."""

    def __init__(self, total: int | None, tell: Callable[[str, str], None], every: float = EVERY) -> None:
        self._clock, self._tell, self._every = Clock(total), tell, every
        self._last = self._clock.begun

    def passed(self, size: int, counts: Counts) -> None:
        """Tell how it goes, if it is time."""
        self._clock.passed(size, counts)
        now = time.monotonic()
        if now - self._last >= self._every:
            self._last = now
            self._tell(line(self._clock, counts), "plain")

    def close(self) -> None:
        """Nothing is left to say; the run's end says it."""


class Shown:
    """A bar with the number of records, the speed, failures and the time left."""

    def __init__(self, total: int | None) -> None:
        self._clock = Clock(total)
        self._bar: Bar | None = None
        self._task: Any = None

    def passed(self, size: int, counts: Counts) -> None:
        """Show how it goes, once it has lasted."""
        self._clock.passed(size, counts)
        if self._bar is None:
            if time.monotonic() - self._clock.begun < LASTING:
                return
            self._open()
        assert self._bar
        told = line(self._clock, counts)
        self._bar.update(self._task, completed=self._clock.read, told=told)

    def _open(self) -> None:
        from rich.console import Console
        from rich.progress import BarColumn, Progress, SpinnerColumn, TextColumn

        columns = [BarColumn(bar_width=24), TextColumn("{task.percentage:>3.0f}%")] if self._clock.total else []
        console = Console(file=sys.stderr)
        text = TextColumn("{task.fields[told]}", markup=False)
        self._bar = Progress(SpinnerColumn(), *columns, text, console=console, transient=True, redirect_stdout=False)
        self._task = self._bar.add_task("", total=self._clock.total, told="")
        self._bar.start()

    def close(self) -> None:
        """Take the bar away."""
        if self._bar:
            self._bar.stop()


def line(clock: Clock, counts: Counts) -> str:
    """How it goes, in one line."""
    parts = [f"{counts.records:,} records", f"{counts.bytes / 1e6:,.1f} MB", f"{clock.speed(counts) / 1e6:.2f} MB/s"]
    if counts.failed:
        parts.append(f"{counts.failed:,} failed")
    left = clock.left()
    if left is not None:
        parts.append(f"{span(left)} left")
    return ", ".join(parts)


def span(seconds: float) -> str:
    """A time for people: 12 s, 4 min, 2 h 10 min."""
    if seconds < 90:
        return f"{seconds:.0f} s"
    minutes = round(seconds / 60)
    return f"{minutes} min" if minutes < 90 else f"{minutes // 60} h {minutes % 60} min"


def total_of(places: Sequence[Place | Failure]) -> int | None:
    """Bytes of all inputs; None where one is no file, or its bytes are not those of its texts."""
    size = 0
    for place in places:
        if isinstance(place, Place):
            if place.path == STDIN or bare(place.path) != place.path or kind_of(place.path) in (PARQUET, WET):
                return None
            with suppress(OSError):
                size += os.stat(place.path).st_size
    return size


def table(counts: Counts, seconds: float) -> list[str]:
    """What a run did, as lines of a table: per stage, language and problem."""
    speed = counts.bytes / 1e6 / seconds if seconds > 0 else 0.0
    out = [
        f"{counts.records:,} records, {counts.failed:,} failed, {counts.bytes / 1e6:,.1f} MB in {span(seconds)} "
        f"({speed:.2f} MB/s)"
    ]
    for head, counter in (
        ("stages", counts.stages),
        ("languages", counts.languages),
        ("without", counts.missing),
        ("problems", counts.problems),
    ):
        if counter:
            named = sorted(counter.items(), key=lambda item: (-item[1], item[0]))
            out.append(f"{head:<10} " + ", ".join(f"{name} {number:,}" for name, number in named))
    return out
