"""What one process does with a part of a run: read its entries, clean them, make of each the bytes that are written."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from cleaner.counts import Counts
from cleaner.errors import NewscleanError, surprise
from cleaner.inputs import STDIN, Entry, Failure, Place
from cleaner.limits import within
from cleaner.pipeline import Cleaner, Result
from cleaner.record import Article, id_of
from cleaner.render import rendered, shown
from cleaner.tasks import Part, Reading, entries

Note = tuple[str, str]  # a line for people, and its style


class Outcome(NamedTuple):
    """What became of an entry. `item` is what is to be written, if anything; `result` is for those who look on.

    `error` and `id` tell of a failure.
    """

    name: str
    lone: bool
    item: Article | bytes | None = None
    notes: tuple[Note, ...] = ()
    changed: bool = False
    result: Result | None = None
    id: Any = None
    error: NewscleanError | None = None


class Manner(NamedTuple):
    """How entries are cleaned, told of and written.

    `format`: the output's, if the bytes are made here, in the worker; None: articles go on as they are. `pretty`: lone
    JSON records are indented. `watched`: results go on, too. `seconds`: what one entry may take, 0 for
    any time.
    """

    reading: Reading
    id_field: str = "id"
    check: bool = False
    audits_apart: bool = False
    quiet: bool = False
    verbose: bool = False
    written: bool = True
    format: str | None = None
    pretty: bool = False
    watched: bool = False
    seconds: float = 0


class Worker:
    """Cleans parts; `counts` adds up what it has done. Picklable."""

    def __init__(self, cleaner: Cleaner, manner: Manner) -> None:
        self._cleaner, self._manner = cleaner, manner
        self.counts = Counts()

    @property
    def reading(self) -> Reading:
        """How inputs are read."""
        return self._manner.reading

    def counted(self) -> Counts:
        """What was done since this was last asked."""
        counts, self.counts = self.counts, Counts()
        return counts

    def do(self, part: Part) -> Iterator[Outcome]:
        """The outcomes of a part's entries, one by one."""
        for entry in entries(part, self._manner.reading):
            yield self._failed(entry) if isinstance(entry, Failure) else self._entry(entry, part.place)

    def _failed(self, failure: Failure) -> Outcome:
        self.counts.miss(failure.error)
        return Outcome(failure.name, failure.lone, id=failure.id, error=failure.error)

    def _entry(self, entry: Entry, place: Place) -> Outcome:
        try:
            source = None if place.path == STDIN else place.path
            result = within(self._manner.seconds, lambda: self._clean(entry, source))
        except NewscleanError as error:
            return self._failed(Failure(entry.name, self._id(entry), error, entry.lone))
        except Exception as error:
            return self._failed(Failure(entry.name, self._id(entry), surprise(error), entry.lone))
        self.counts.add(result)
        manner, article = self._manner, result.article
        item: Article | bytes | None = None
        if manner.written:
            item = article.but(audit=None) if manner.audits_apart else article
            if manner.format:
                item = rendered(item, manner.format, pretty=manner.pretty and entry.lone)
        notes = tuple(self._notes(entry, result))
        return Outcome(entry.name, entry.lone, item, notes, article.changed, result if manner.watched else None)

    def _clean(self, entry: Entry, source: str | None) -> Result:
        if isinstance(entry.data, bytes):
            return self._cleaner.run(entry.data, given={"id": entry.id} if entry.id is not None else None, name=source)
        text_field, id_field = self._manner.reading.text_field, self._manner.id_field
        record = {**entry.data, id_field: self._id(entry)}
        return self._cleaner.run_record(record, text_field=text_field, id_field=id_field, name=source)

    def _id(self, entry: Entry) -> Any:
        """A record's own id, else what its input is called, else (one row of many) the digest of its text."""
        if isinstance(entry.data, bytes):
            return entry.id
        own = entry.data.get(self._manner.id_field)
        if own is None:
            own = entry.id if entry.id is not None else id_of(entry.data.get(self._manner.reading.text_field))
        return own

    def _notes(self, entry: Entry, result: Result) -> Iterator[Note]:
        """What people should know of a cleaned input."""
        manner, article = self._manner, result.article
        if not manner.quiet:
            for warning in article.warnings:
                yield f"{shown(entry.name)}: {shown(warning)}", "warning"
            if manner.check and article.changed:
                yield f"{shown(entry.name)}: would change{_changes(result)}", "plain"
        if manner.verbose:
            yield f"{shown(entry.name)}: {shown(_summary(article))}", "plain"


def _changes(result: Result) -> str:
    """How many lines change, and by which rules, for --check."""
    from cleaner.diff import changes

    lines, rules = changes(result)
    if not lines:
        return f" in its {shown(', '.join(result.odd))}" if result.odd else " in its layout"
    named = ", ".join(f"{rule} {count}" if count > 1 else rule for rule, count in rules.most_common())
    return f" in {lines} {'line' if lines == 1 else 'lines'} ({shown(named)})"


def _summary(article: Article) -> str:
    """One line for -v: how it was read and what was found."""
    record: Mapping[str, Any] = article.to_dict()
    names = [key for key in ("title", "date", "authors", "section", "breadcrumbs", "tags") if record[key]]
    number = sum(1 for part in article.text.split("\n\n") if part.strip())
    paragraphs = "1 paragraph" if number == 1 else f"{number} paragraphs"
    found = ", ".join([*names, paragraphs])
    return f"read as {article.source.get('encoding')}, language {article.language or 'unknown'}, found {found}"
