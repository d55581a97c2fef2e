"""Those who look on while a job runs: each sees every result beside the record, and writes an account of its own."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from contextlib import contextmanager
from typing import IO, Protocol

from cleaner.errors import NewscleanError, OutputError
from cleaner.files import File, Identity, writing
from cleaner.pipeline import Result
from cleaner.render import to_json, writable


@contextmanager
def _named(path: str) -> Iterator[None]:
    """An account that cannot be written is told by its own file's name, not by the records'."""
    try:
        yield
    except OutputError as error:
        error.place = path
        raise


class Watcher(Protocol):
    """`see` gets each cleaned input, `miss` each that failed, `close` comes last; `whole`: the run came to its end.

    All of them raise OutputError where the account cannot be written.
    """

    def see(self, name: str, result: Result) -> None: ...
    def miss(self, name: str, error: NewscleanError) -> None: ...
    def close(self, whole: bool) -> None: ...


class Shower:
    """Writes what `account` makes of each result to a text stream, at once: --explain and --diff."""

    def __init__(self, account: Callable[[Result, str], Iterable[str]], stream: IO[bytes]) -> None:
        self._account, self._stream = account, stream

    def see(self, name: str, result: Result) -> None:
        """Write the account of one input."""
        with writing("stdout takes no more", "stdout"):
            for part in self._account(result, name):
                self._stream.write(writable(part))
            self._stream.flush()

    def miss(self, name: str, error: NewscleanError) -> None:
        """Nothing: the error is told on stderr."""

    def close(self, whole: bool) -> None:
        """Nothing: all is written."""


class Ledger:
    """Keeps audits in a file of their own, one JSON line a record: {"id": …, "audit": …}."""

    _WHAT = "the audits were not written"

    def __init__(self, path: str, inputs: Collection[Identity]) -> None:
        with _named(path):
            self._file = File(path, inputs)
        self._seen = self._missed = 0

    def see(self, name: str, result: Result) -> None:
        """Write the audit of one input."""
        self._seen += 1
        article = result.article
        with writing(self._WHAT, self._file.path):
            self._file.file.write(writable(to_json({"id": article.id, "audit": article.to_dict().get("audit")}) + "\n"))

    def miss(self, name: str, error: NewscleanError) -> None:
        """What failed has no audit."""
        self._missed += 1

    def close(self, whole: bool) -> None:
        """Put the file in its place, or take it away."""
        with _named(self._file.path):
            self._file.close(whole and (self._seen > 0 or not self._missed))


class ReportFile:
    """Collects the report of a run and writes it when all is seen."""

    def __init__(self, path: str, inputs: Collection[Identity]) -> None:
        from cleaner.report import Report

        self._report = Report()
        with _named(path):
            self._file = File(path, inputs)

    def see(self, name: str, result: Result) -> None:
        """Take one input into the report."""
        self._report.add(name, result)

    def miss(self, name: str, error: NewscleanError) -> None:
        """Take a failure into the report."""
        self._report.fail(name, str(error))

    def close(self, whole: bool) -> None:
        """Write the report, also when inputs failed: it says so."""
        if not whole:
            self._file.close(False)
            return
        from io import TextIOWrapper

        try:
            with writing("the report was not written", self._file.path):
                text = TextIOWrapper(self._file.file, "utf-8", errors="replace", newline="\n", write_through=True)
                self._report.write(text)
                text.flush()
                text.detach()
        except BaseException:
            self._file.close(False)
            raise
        with _named(self._file.path):
            self._file.close(True)
