"""One run of the command: inputs are read, cleaned and written; what fails is told, and stops none of the others."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Any

from cleaner.errors import NewscleanError, OutputError
from cleaner.inputs import AUTO, STDIN, Entry, Failure, Place, read
from cleaner.outputs import Writer
from cleaner.pipeline import Cleaner, Result
from cleaner.record import Article
from cleaner.render import shown
from cleaner.watch import Watcher, without_audit

Tell = Callable[[str, str], None]  # a line for people, and its style: error, warning or plain


@dataclass(frozen=True, slots=True)
class Options:
    """How inputs are read and what is told; see the command's options of the same names."""

    kind: str = AUTO
    text_field: str = "text"
    id_field: str = "id"
    check: bool = False
    audits_apart: bool = False
    record_errors: bool = False
    quiet: bool = False
    verbose: bool = False


class Job:
    """A run over many inputs. `writer` is None where no record is written (--check); `watchers` see each result."""

    def __init__(
        self,
        cleaner: Cleaner,
        writer: Writer | None,
        options: Options,
        tell: Tell,
        watchers: Sequence[Watcher] = (),
    ) -> None:
        self._cleaner, self._writer, self._options, self._tell = cleaner, writer, options, tell
        self._watchers = watchers
        self._done = self._failed = self._changed = 0

    def run(self, places: Sequence[Place | Failure]) -> int:
        """Clean all places in order; gives the exit code. Raises OutputError when nothing can be written any more."""
        whole = False
        try:
            for place in places:
                self._place(place)
            whole = True
        finally:
            self._close(whole)
        return self._verdict()

    def _close(self, whole: bool) -> None:
        """Close the writer and every watcher, whatever one of them may raise. `whole`: the run came to its end."""
        keep = self._done > 0 or self._failed == 0 or self._options.record_errors
        with ExitStack() as stack:
            for watcher in self._watchers:
                stack.callback(watcher.close, whole)
            if self._writer:
                stack.callback(self._writer.close, whole and keep)

    def _place(self, place: Place | Failure) -> None:
        if isinstance(place, Failure):
            self._fail(place)
            return
        failed, done = self._failed, self._done
        try:
            self._read(place, failed, done)
        except OutputError as error:
            if not self._writer or not self._writer.apart or error.place:
                raise
            self._writer.end(False)
            self._failed, self._done = failed, done
            self._report(place.path, error)

    def _read(self, place: Place, failed: int, done: int) -> None:
        if self._writer:
            self._writer.start(place)
        for entry in read(place, self._options.kind, self._cleaner.encoding):
            if isinstance(entry, Failure):
                self._fail(entry)
            else:
                self._entry(entry, place)
        if self._writer:
            nothing = self._failed > failed and self._done == done and not self._options.record_errors
            self._writer.end(not nothing)

    def _entry(self, entry: Entry, place: Place) -> None:
        try:
            result = self._clean(entry, None if place.path == STDIN else place.path)
        except NewscleanError as error:
            self._fail(Failure(entry.name, self._id(entry), error, entry.lone))
            return
        except Exception as error:
            self._fail(Failure(entry.name, self._id(entry), _surprise(error), entry.lone))
            return
        article = result.article
        self._account(entry, result)
        if self._writer:
            self._writer.write(without_audit(article) if self._options.audits_apart else article, entry.lone)
        for watcher in self._watchers:
            watcher.see(entry.name, result)
        self._done += 1

    def _clean(self, entry: Entry, source: str | None) -> Result:
        if isinstance(entry.data, bytes):
            return self._cleaner.run(entry.data, given={"id": entry.id} if entry.id is not None else None, name=source)
        options = self._options
        record = {**entry.data, options.id_field: self._id(entry)}
        return self._cleaner.run_record(record, text_field=options.text_field, id_field=options.id_field, name=source)

    def _id(self, entry: Entry) -> Any:
        """A record's own id, else what its input is called, else (one row of many) the digest of its text."""
        if isinstance(entry.data, bytes):
            return entry.id
        own = entry.data.get(self._options.id_field)
        if own is None:
            own = entry.id if entry.id is not None else _digest(entry.data.get(self._options.text_field))
        return own

    def _account(self, entry: Entry, result: Result) -> None:
        """Tell what people should know of a cleaned input."""
        article = result.article
        if not self._options.quiet:
            for warning in article.warnings:
                self._tell(f"{shown(entry.name)}: {shown(warning)}", "warning")
        if self._options.check and article.changed:
            self._changed += 1
            if not self._options.quiet:
                self._tell(f"{shown(entry.name)}: would change{_changes(result)}", "plain")
        if self._options.verbose:
            self._tell(f"{shown(entry.name)}: {_summary(article)}", "plain")

    def _fail(self, failure: Failure) -> None:
        self._report(failure.name, failure.error)
        if self._options.record_errors and self._writer:
            error = {"type": failure.error.kind, "message": str(failure.error)}
            self._writer.write({"id": failure.id, "error": error}, failure.lone)

    def _report(self, name: str, error: NewscleanError) -> None:
        self._failed += 1
        for watcher in self._watchers:
            watcher.miss(name, error)
        self._tell(f"{shown(name)}: {shown(str(error))}", "error")

    def _verdict(self) -> int:
        total = self._done + self._failed
        if self._changed and not self._options.quiet:
            self._tell(f"{self._changed} of {_inputs(total)} would change.", "plain")
        if self._failed:
            self._tell(f"{self._failed} of {_inputs(total)} failed.", "error")
        return 1 if self._failed or self._changed else 0


def _changes(result: Result) -> str:
    """How many lines change, and by which rules, for --check."""
    from cleaner.diff import changes

    lines, rules = changes(result)
    if not lines:
        return " in its layout"
    named = ", ".join(f"{rule} {count}" if count > 1 else rule for rule, count in rules.most_common())
    return f" in {lines} {'line' if lines == 1 else 'lines'} ({shown(named)})"


def _inputs(number: int) -> str:
    return f"{number} input" if number == 1 else f"{number} inputs"


def _digest(text: Any) -> str | None:
    if not isinstance(text, str):
        return None
    return f"sha256:{hashlib.sha256(text.encode('utf-8', 'surrogatepass')).hexdigest()[:16]}"


def _surprise(error: Exception) -> NewscleanError:
    """A fault of ours, told as such; the other inputs go on."""
    wrapped = NewscleanError(f"newsclean itself failed ({type(error).__name__}: {error}); please report this input.")
    wrapped.__cause__ = error
    return wrapped


def _summary(article: Article) -> str:
    """One line for -v: how it was read and what was found."""
    record: Mapping[str, Any] = article.to_dict()
    names = [key for key in ("title", "date", "authors", "section", "breadcrumbs", "tags") if record[key]]
    number = sum(1 for part in article.text.split("\n\n") if part.strip())
    paragraphs = "1 paragraph" if number == 1 else f"{number} paragraphs"
    found = ", ".join([*names, paragraphs])
    return f"read as {article.source.get('encoding')}, language {article.language or 'unknown'}, found {found}"
