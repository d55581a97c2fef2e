"""The report of a run: one page that needs nothing but itself, no network and no script.

A run is not bounded, but what is kept of it is: the numbers count every input, while the texts side by side are kept
(packed, and on disk when they are many) only for those inputs that are worth a look.
"""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from heapq import heappush, heappushpop
from tempfile import SpooledTemporaryFile
from typing import IO, cast

from cleaner.account import Line, account
from cleaner.pipeline import Result
from cleaner.reportpage import Input, Run, page
from cleaner.sheet import sheet
from cleaner.tally import numbers_of

SECTIONS = 200  # inputs that are shown side by side; if there are more, those that lost most
SPARED = 20  # and of those that lost nothing, the first
FAILURES = 500
BYTES = 40_000_000  # of HTML in all sections
_SPOOL = 16_000_000


class Report:
    """Collects what became of each input; `write` gives the page, once. It keeps no document.

    title: the page's heading.
    """

    def __init__(self, title: str = "Cleaning report") -> None:
        self._run = Run(title)
        self._worst: list[Input] = []  # a heap: what lost least is let go first
        self._spared: list[Input] = []
        self._spool = cast(IO[bytes], SpooledTemporaryFile(_SPOOL))  # noqa: SIM115 (closed in `write`)

    def add(self, name: str, result: Result) -> None:
        """Take in one cleaned input."""
        lines = list(account(result.document))
        found = self._run.see(name, result, lines, numbers_of(lines))
        if not found.numbers.removed and len(self._spared) < SPARED:
            self._spared.append(self._kept(found, result, lines))
        elif len(self._worst) < SECTIONS:
            heappush(self._worst, self._kept(found, result, lines))
        elif found > self._worst[0]:
            heappushpop(self._worst, self._kept(found, result, lines))

    def fail(self, name: str, message: str) -> None:
        """Take in an input that could not be cleaned."""
        self._run.failed += 1
        if len(self._run.failures) < FAILURES:
            self._run.failures.append((name, message))

    def write(self, file: IO[str]) -> None:
        """Write the page; after that the report is spent. What `file` raises is left to its owner."""
        with self._spool:
            file.writelines(page(self._run, self._shown(), self._section))

    def _kept(self, found: Input, result: Result, lines: Sequence[Line]) -> Input:
        html = sheet(result, lines).encode("utf-8")
        packed = zlib.compress(html, 3)
        offset = self._spool.seek(0, 2)
        self._spool.write(packed)
        return found._replace(place=(offset, len(packed), len(html)))

    def _shown(self) -> list[Input]:
        """The inputs that have sections, in the order of the run: as many as fit, those first that lost most."""
        found: list[Input] = []
        room = BYTES
        for entry in [*self._spared, *sorted(self._worst, reverse=True)]:
            room -= entry.place[2]
            if room >= 0 or not found:
                found.append(entry)
        return sorted(found, key=lambda entry: -entry.number)

    def _section(self, entry: Input) -> str:
        offset, size, _ = entry.place
        self._spool.seek(offset)
        return zlib.decompress(self._spool.read(size)).decode("utf-8")
