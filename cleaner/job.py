"""One run of the command: inputs are read, cleaned and written; what fails is told, and stops none of the others."""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from cleaner.errors import NewscleanError, OutputError
from cleaner.inputs import AUTO, STDIN, Entry, Failure, Place, read
from cleaner.outputs import Writer
from cleaner.pipeline import Cleaner
from cleaner.record import Article
from cleaner.render import shown

Tell = Callable[[str, str], None]  # a line for people, and its style: error, warning or plain


@dataclass(frozen=True, slots=True)
class Options:
    """How inputs are read and what is told; see the command's options of the same names."""

    kind: str = AUTO
    text_field: str = "text"
    id_field: str = "id"
    check: bool = False
    record_errors: bool = False
    quiet: bool = False
    verbose: bool = False


class Job:
    """A run over many inputs. `writer` is None for --check, which writes nothing."""

    def __init__(self, cleaner: Cleaner, writer: Writer | None, options: Options, tell: Tell) -> None:
        self._cleaner, self._writer, self._options, self._tell = cleaner, writer, options, tell
        self._done = self._failed = self._changed = 0

    def run(self, places: Sequence[Place | Failure]) -> int:
        """Clean all places in order; gives the exit code. Raises OutputError when nothing can be written any more."""
        keep = False
        try:
            for place in places:
                self._place(place)
            keep = self._done > 0 or self._failed == 0 or self._options.record_errors
        finally:
            if self._writer:
                self._writer.close(keep)
        return self._verdict()

    def _place(self, place: Place | Failure) -> None:
        if isinstance(place, Failure):
            self._fail(place)
            return
        failed, done = self._failed, self._done
        try:
            self._read(place, failed, done)
        except OutputError as error:
            if not self._writer or not self._writer.apart:
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
            article = self._clean(entry, None if place.path == STDIN else place.path)
        except NewscleanError as error:
            self._fail(Failure(entry.name, self._id(entry), error, entry.lone))
            return
        except Exception as error:
            self._fail(Failure(entry.name, self._id(entry), _surprise(error), entry.lone))
            return
        self._account(entry, article)
        if self._writer:
            self._writer.write(article, entry.lone)
        self._done += 1

    def _clean(self, entry: Entry, source: str | None) -> Article:
        if isinstance(entry.data, bytes):
            return self._cleaner.clean(entry.data, name=source, id=entry.id)
        options = self._options
        record = {**entry.data, options.id_field: self._id(entry)}
        return self._cleaner.clean_record(record, text_field=options.text_field, id_field=options.id_field, name=source)

    def _id(self, entry: Entry) -> Any:
        """A record's own id, else what its input is called, else (one row of many) the digest of its text."""
        if isinstance(entry.data, bytes):
            return entry.id
        own = entry.data.get(self._options.id_field)
        if own is None:
            own = entry.id if entry.id is not None else _digest(entry.data.get(self._options.text_field))
        return own

    def _account(self, entry: Entry, article: Article) -> None:
        """Tell what people should know of a cleaned input."""
        if not self._options.quiet:
            for warning in article.warnings:
                self._tell(f"{shown(entry.name)}: {shown(warning)}", "warning")
        if self._options.check and article.changed:
            self._changed += 1
            if not self._options.quiet:
                self._tell(f"{shown(entry.name)}: would change", "plain")
        if self._options.verbose:
            self._tell(f"{shown(entry.name)}: {_summary(article)}", "plain")

    def _fail(self, failure: Failure) -> None:
        self._report(failure.name, failure.error)
        if self._options.record_errors and self._writer:
            error = {"type": failure.error.kind, "message": str(failure.error)}
            self._writer.write({"id": failure.id, "error": error}, failure.lone)

    def _report(self, name: str, error: NewscleanError) -> None:
        self._failed += 1
        self._tell(f"{shown(name)}: {shown(str(error))}", "error")

    def _verdict(self) -> int:
        total = self._done + self._failed
        if self._changed and not self._options.quiet:
            self._tell(f"{self._changed} of {_inputs(total)} would change.", "plain")
        if self._failed:
            self._tell(f"{self._failed} of {_inputs(total)} failed.", "error")
        return 1 if self._failed or self._changed else 0


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
