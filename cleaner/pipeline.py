"""The way through: decode, run the stages in order, assemble. One `Cleaner` serves many texts and keeps nothing."""

from __future__ import annotations

import hashlib
from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from cleaner import __version__
from cleaner.assemble import text as assemble_text
from cleaner.assemble import values
from cleaner.context import Context
from cleaner.dangers import is_dangerous, taken
from cleaner.errors import RowError, UnknownStageError
from cleaner.fixed import Fixed
from cleaner.model import LABELS, NEW_LINE, NEW_PARAGRAPH, Document, apply_claims, apply_edits, apply_joins
from cleaner.record import Article, earlier_error, take_record
from cleaner.several import begins
from cleaner.stages import LABEL, LAYOUT, NAMES, REPAIR, STAGES, Stage

if TYPE_CHECKING:
    from cleaner.profile import Profile

ENCODING, CHARACTERS = "encoding", "characters"
QUOTES = ("repair", "straight", "typographic")


class Result(NamedTuple):
    """A cleaned article with the document it was projected from, for those who account for each line."""

    article: Article
    document: Document
    odd: tuple[str, ...] = ()  # keys of given values that held something dangerous


class Cleaner(Fixed):
    """Cleans texts with one choice of stages and options; immutable, picklable, safe to share between threads.

    only, skip: stage names. keep: labels that stay in the text. quotes: one of QUOTES. lang: BCP 47 code, None to
    guess. encoding: charset name, None to detect. audit: whether records carry what restores their input. profile: a
    site's own furniture, as `newsclean learn` finds it. Raises
    UnknownStageError for a stage, ValueError for a label or a quote style that does not exist.
    """

    only: Collection[str] | None
    skip: Collection[str]
    keep: Collection[str]
    quotes: str
    lang: str | None
    encoding: str | None
    audit: bool
    profile: Profile | None
    _stages: tuple[Stage, ...]
    _names: tuple[str, ...]  # of these

    def __init__(
        self,
        only: Collection[str] | None = None,
        skip: Collection[str] = (),
        keep: Collection[str] = (),
        quotes: str = "repair",
        lang: str | None = None,
        encoding: str | None = None,
        audit: bool = False,
        profile: Profile | None = None,
    ) -> None:
        super().__init__(only, skip, keep, quotes, lang, encoding, audit, profile)
        for name in [*(self.only or ()), *self.skip]:
            if name not in NAMES:
                raise UnknownStageError(_unknown("stage", name, NAMES))
        for label in self.keep:
            if label not in LABELS:
                raise ValueError(_unknown("label", label, LABELS))
        if self.quotes not in QUOTES:
            raise ValueError(_unknown("quote style", self.quotes, QUOTES))
        chosen = tuple(s for s in STAGES if (self.only is None or s.name in self.only) and s.name not in self.skip)
        self.__dict__.update(_stages=chosen, _names=tuple(stage.name for stage in chosen))

    @property
    def stages(self) -> tuple[Stage, ...]:
        """The chosen stages, in the order in which they run."""
        return self._stages

    def clean(
        self,
        data: str | bytes,
        *,
        title: str | None = None,
        lang: str | None = None,
        name: str | None = None,
        id: str | int | None = None,
    ) -> Article:
        """Clean one text. `name` is where it came from; the record's id is `id`, else `name`, else a digest.

        Raises EncodingError if the bytes do not fit the charset that was named.
        """
        given = {key: value for key, value in (("title", title), ("id", id)) if value is not None}
        return self.run(data, given=given, lang=lang, name=name).article

    def clean_record(
        self, record: Mapping[str, Any], *, text_field: str = "text", id_field: str = "id", name: str | None = None
    ) -> Article:
        """Clean a record's text; the values it gives are kept, unknown fields ride along. Raises RowError."""
        return self.run_record(record, text_field=text_field, id_field=id_field, name=name).article

    def clean_many(self, items: Iterable[str | bytes | Mapping[str, Any]]) -> Iterator[Article]:
        """Clean texts or records one by one, in order."""
        for item in items:
            yield self.clean_record(item) if isinstance(item, Mapping) else self.clean(item)

    def run_record(
        self, record: Mapping[str, Any], *, text_field: str = "text", id_field: str = "id", name: str | None = None
    ) -> Result:
        """As `clean_record`, with the document."""
        text, given, extra = take_record(record, text_field, id_field)
        if not isinstance(text, str):
            if text is None and (earlier := earlier_error(record)):
                raise earlier
            what = "no" if text is None else "a non-text"
            raise RowError(
                f"The record has {what} field {text_field!r}; name the field that holds it with --text-field."
            )
        return self.run(text, given=given, extra=extra, name=name)

    def run(
        self,
        data: str | bytes,
        *,
        given: Mapping[str, Any] | None = None,
        extra: Mapping[str, Any] | None = None,
        lang: str | None = None,
        name: str | None = None,
    ) -> Result:
        """Clean one text and give the article with its document. `given` are values that came with it."""
        from cleaner.decode import decode, from_text

        given = dict(given or {})
        names = self._names
        mends = CHARACTERS in names
        odd = taken(given) if mends else {}
        document = decode(data, self.encoding) if isinstance(data, bytes) else from_text(data)
        lang = lang or self.lang or given.get("language")
        done = tuple(given.get("stages", ()))
        context = Context(document, lang=lang, given=given, quotes=self.quotes, stages=frozenset({*names, *done}))
        if self.profile:
            context.furniture = self.profile.lines_for({**(extra or {}), **given})
        if mends and CHARACTERS in done and ((ENCODING in names and ENCODING not in done) or is_dangerous(str(data))):
            # The text itself tells otherwise, or will, when its entities are read.
            done = tuple(name for name in done if name != CHARACTERS)
        todo = [stage for stage in self.stages if stage.name not in done] if done else self.stages
        self._run_stages(document, context, todo)
        record = _values(document, context, given)
        if not todo:
            record["language"] = given.get("language")  # what all stages could not tell stays untold
        record["text"] = assemble_text(document) if todo or isinstance(data, bytes) else data
        record["stages"] = _through(done, todo) if done else names
        record["source"] = given.get("source") or _source(document, data, name)
        record["id"] = given.get("id", name if name is not None else f"sha256:{record['source']['sha256'][:16]}")
        if todo and (self.audit or given.get("audit")):
            record["audit"] = _sealed(document, data, given.get("audit"), record, odd)
        changed = bool(document.edits) or bool(odd) or _laid_out(record, given) != document.text.strip("\n")
        article = Article(**record, extra=extra or {}, changed=changed, warnings=_warnings(document, context))
        return Result(article, document, tuple(odd))

    def _run_stages(self, document: Document, context: Context, stages: Iterable[Stage]) -> None:
        """Run the stages in order."""
        keep, shown = frozenset(self.keep), False
        for stage in stages:
            if not shown and stage.kind != REPAIR:
                document.show()
                shown = True
            self._run_stage(stage, document, context, keep)
        if not shown:
            document.show()

    def _run_stage(self, stage: Stage, document: Document, context: Context, keep: frozenset[str]) -> None:
        if stage.kind == REPAIR:
            apply_edits(document, stage.name, stage.run(document, context))
        elif stage.kind == LABEL:
            apply_claims(document, stage.name, stage.run(document, context), keep)
        elif stage.kind == LAYOUT:
            apply_joins(document, stage.run(document, context))


def clean(data: str | bytes, title: str | None = None, lang: str | None = None) -> Article:
    """Clean one text with the default stages."""
    return Cleaner().clean(data, title=title, lang=lang)


def _values(document: Document, context: Context, given: Mapping[str, Any]) -> dict[str, Any]:
    """The values of the record beside its text: found ones, under the given ones."""
    found: dict[str, Any] = values(document)
    found.update((key, value) for key, value in given.items() if key not in ("stages", "source", "id") and value != [])
    for key in ("authors", "breadcrumbs", "tags"):
        found[key] = tuple(found.get(key) or ())
    if any(document.views) and "language" not in found:
        found["language"] = context.language
    return found


def _laid_out(record: Mapping[str, Any], given: Mapping[str, Any]) -> str:
    """Title, deck and text as `--to text` prints them, without what came beside the text."""
    heads = [record.get(key) for key in ("title", "subtitle") if key not in given]
    return "\n\n".join(part for part in [*heads, record["text"]] if part)


def _through(done: tuple[str, ...], todo: Iterable[Stage]) -> tuple[str, ...]:
    """The stages a text has been through: ours in their order, then names that another version gave."""
    through = {*done, *(stage.name for stage in todo)}
    return tuple(name for name in NAMES if name in through) + tuple(name for name in done if name not in NAMES)


def _sealed(
    document: Document, data: str | bytes, before: Any, record: Mapping[str, Any], odd: Mapping[str, Any]
) -> dict[str, Any]:
    from cleaner.audit import audit, digest

    account = audit(document, data, before, NEW_LINE if document.joins is None else NEW_PARAGRAPH)
    if odd:
        account["given"] = dict(odd)
    account["digest"] = digest({**record, "audit": account})
    return account


def _source(document: Document, data: str | bytes, name: str | None) -> dict[str, Any]:
    raw = data if isinstance(data, bytes) else data.encode("utf-8", "surrogatepass")
    codecs = {codec for _, codec in document.codecs}
    return {
        "name": name,
        "bytes": len(raw),
        "sha256": hashlib.sha256(raw).hexdigest(),
        "encoding": codecs.pop() if len(codecs) == 1 else "mixed",
        "newsclean": __version__,
    }


def _warnings(document: Document, context: Context) -> tuple[str, ...]:
    """Sentences for people about the input as a whole."""
    from cleaner.looks import looks_html

    if not any(line and not line.isspace() for line in document.lines):
        return ("The input is empty; its record is empty, too.",)
    if looks_html(document.text) if context.html is None else context.html:
        return ("This looks like HTML, not text: put an extractor before newsclean (trafilatura, readability, …).",)
    if others := begins(document, context):
        where = f"line {others[0] + 1}" if len(others) == 1 else f"lines {', '.join(str(n + 1) for n in others)}"
        return (f"This looks like several articles in one text, and became one record: see {where}; part it there.",)
    return ()


def _unknown(what: str, name: str, known: Collection[str]) -> str:
    from difflib import get_close_matches  # only for those who mistype

    near = get_close_matches(name, known, 3, 0.5)
    hint = f"did you mean {' or '.join(near)}?" if near else f"there are: {', '.join(known)}."
    return f"There is no {what} {name!r}; {hint}"
