"""From labelled lines to the values of a record and the text: the article is a projection of the document."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import Any, NamedTuple

from cleaner.model import (
    ALTERNATIVE_TITLE,
    BREADCRUMB,
    BYLINE,
    DATE,
    DATE_MODIFIED,
    DATELINE,
    DEHYPHEN,
    NEW_LINE,
    NEW_PARAGRAPH,
    NOTHING,
    SECTION,
    SUBTITLE,
    TAGS,
    TITLE,
    Document,
    Segment,
    Span,
)

_FIELDS = {
    TITLE: "title",
    ALTERNATIVE_TITLE: "alternative_title",
    SUBTITLE: "subtitle",
    SECTION: "section",
    DATE: "date",
    DATE_MODIFIED: "date_modified",
    DATELINE: "dateline",
    BREADCRUMB: "breadcrumbs",
    TAGS: "tags",
}
_TOLD = frozenset((BYLINE, *_FIELDS))  # labels that may carry a value of the record


def values(document: Document) -> dict[str, Any]:
    """The record's values that the labels carry: the first value of each label in reading order, tags all together."""
    found: dict[str, Any] = {}
    told = [number for number, claims in document.spans.items() if len(claims) > 1 or claims[0].label in _TOLD]
    for number in sorted(told):
        for span in sorted(document.spans[number], key=lambda span: span.start):
            _add(found, span)
    return found


def _add(found: dict[str, Any], span: Span) -> None:
    if span.value is None:
        return
    if span.label == BYLINE:
        _add_byline(found, span.value)
    elif span.label == TAGS:
        found["tags"] = list(dict.fromkeys([*found.get("tags", ()), *span.value]))
    elif span.label in _FIELDS:
        found.setdefault(_FIELDS[span.label], span.value)


def spans(document: Document) -> Iterator[Span]:
    """All claims in reading order."""
    for number in sorted(document.spans):
        claims = document.spans[number]
        yield from claims if len(claims) == 1 else sorted(claims, key=lambda span: span.start)


def _add_byline(found: dict[str, Any], value: dict[str, Any]) -> None:
    """The first byline stands as written; a later one adds its authors only if the first named nobody."""
    found.setdefault("byline", value.get("byline"))
    if not found.get("authors"):
        found["authors"] = list(dict.fromkeys(value.get("authors") or ()))


class Kept(NamedTuple):
    """What the article keeps of one line: segments (offsets in the repaired line), then how it joins the next."""

    line: int
    segments: list[Segment]
    join: str


def kept(document: Document) -> list[Kept]:
    """The projection: what no stage claimed, line by line. Before a layout stage ran, line breaks are as they were."""
    return _as_it_was(document) if document.joins is None else _laid_out(document, document.joins)


def _laid_out(document: Document, joins: Mapping[int, tuple[str, str]]) -> list[Kept]:
    found = []
    for number, view in enumerate(document.views):
        if view:
            join = joins[number][0] if number in joins else NEW_PARAGRAPH
            segments = document.segments.get(number) or [_stripped(document.lines[number], view)]
            if join == DEHYPHEN:
                (start, stop), join = segments[-1], NOTHING
                segments = [*segments[:-1], (start, stop - 1)]
            found.append(Kept(number, segments, join))
    return found


def _as_it_was(document: Document) -> list[Kept]:
    """The lines as they were without the claimed ones, from the first to the last that has something in it.

    Where a line went, a paragraph ends, as it does for the stages that come after in the same run.
    """
    views, segments = document.views, document.segments
    found = [
        Kept(number, [(0, len(line))] if number not in segments else segments[number], NEW_LINE)
        for number, line in enumerate(document.lines)
        if segments.get(number) != []
    ]
    for nth, (entry, after) in enumerate(pairwise(found)) if segments else ():
        if after.line > entry.line + 1 and views[entry.line] and views[after.line]:
            found[nth] = entry._replace(join=NEW_PARAGRAPH)
    filled = [nth for nth, entry in enumerate(found) if document.views[entry.line]]
    return found[filled[0] : filled[-1] + 1] if filled else []


def _stripped(line: str, view: str) -> Segment:
    start = len(line) - len(line.lstrip())
    return start, start + len(view)


def text(document: Document) -> str:
    """The body, as `kept` projects it."""
    if document.joins is None:
        lines = document.lines
        found = kept(document)
        pieces = [piece for number, parts, join in found for piece in (*(lines[number][a:b] for a, b in parts), join)]
        return "".join(pieces[:-1])
    if not document.joins:
        return NEW_PARAGRAPH.join(filter(None, document.views))
    pieces = []
    views, joins = document.views, document.joins
    for number in document.open_lines():  # a view is what its line's segments hold
        join = joins[number][0] if number in joins else NEW_PARAGRAPH
        pieces += (views[number], join) if join != DEHYPHEN else (views[number][:-1], NOTHING)
    return "".join(pieces[:-1])
