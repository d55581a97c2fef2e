"""From labelled lines to the values of a record and the text: the article is a projection of the document."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from cleaner.model import (
    ALTERNATIVE_TITLE,
    BREADCRUMB,
    BYLINE,
    DATE,
    DATE_MODIFIED,
    DATELINE,
    DEHYPHEN,
    NEW_PARAGRAPH,
    SECTION,
    SUBTITLE,
    TAGS,
    TITLE,
    Document,
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
_OUTER_BLANK = re.compile(r"\A(?:[ \t]*\n)+|\s+\Z")


def values(document: Document) -> dict[str, Any]:
    """The record's values that the labels carry: the first value of each label in reading order, tags all together."""
    found: dict[str, Any] = {}
    for span in spans(document):
        if span.value is None:
            continue
        if span.label == BYLINE:
            _add_byline(found, span.value)
        elif span.label == TAGS:
            found["tags"] = list(dict.fromkeys([*found.get("tags", ()), *span.value]))
        elif span.label in _FIELDS:
            found.setdefault(_FIELDS[span.label], span.value)
    return found


def spans(document: Document) -> Iterator[Span]:
    """All claims in reading order."""
    for number in sorted(document.spans):
        yield from sorted(document.spans[number], key=lambda span: span.start)


def _add_byline(found: dict[str, Any], value: dict[str, Any]) -> None:
    """The first byline stands as written; a later one adds its authors only if the first named nobody."""
    found.setdefault("byline", value.get("byline"))
    if not found.get("authors"):
        found["authors"] = list(dict.fromkeys(value.get("authors") or ()))


def text(document: Document) -> str:
    """The body: what no stage claimed. Before a layout stage ran, line breaks are as they were."""
    if document.joins is None:
        return _OUTER_BLANK.sub("", "\n".join(_kept_lines(document)))
    parts: list[str] = []
    joins = document.joins
    for number, view in enumerate(document.views):
        if view:
            join = joins[number][0] if number in joins else NEW_PARAGRAPH
            parts += (view[:-1], "") if join == DEHYPHEN else (view, join)
    return "".join(parts[:-1])


def _kept_lines(document: Document) -> Iterator[str]:
    """The lines as they were, without the claimed ones; a partly claimed line without its claimed spans."""
    for number, line in enumerate(document.lines):
        segments = document.segments.get(number)
        if segments is None:
            yield line
        elif segments:
            yield document.views[number]
