"""The record's JSON Schema (draft 2020-12), as `newsclean schema` prints it."""

from __future__ import annotations

from typing import Any

_TEXT = {"type": "string"}
_TEXT_OR_NULL = {"type": ["string", "null"]}
_TEXTS = {"type": "array", "items": {"type": "string"}}
_ISO = r"ISO 8601, as exact as the text: 2023-09-14, 2023-09-14T10:05, 2023-09-14T10:05:00+02:00"


def _said(kind: dict[str, Any], description: str) -> dict[str, Any]:
    return {**kind, "description": description}


_DATELINE = {
    "type": ["object", "null"],
    "description": "The dateline that opens the first sentence; its words stay in the text",
    "properties": {
        "place": _TEXT_OR_NULL,
        "agency": _TEXT_OR_NULL,
        "date": _said(_TEXT_OR_NULL, "ISO 8601; a missing year is that of the article's date, else the date is null"),
    },
    "required": ["place", "agency", "date"],
}

_SOURCE = {
    "type": "object",
    "description": "The input that the first run read",
    "properties": {
        "name": _said(_TEXT_OR_NULL, "Its path as given; null for stdin"),
        "bytes": {"type": "integer", "minimum": 0},
        "sha256": {"type": "string", "pattern": "^[0-9a-f]{64}$"},
        "encoding": _said(_TEXT, "The charset it was read in; mixed where lines differ"),
        "newsclean": _said(_TEXT, "The version that read it"),
    },
    "required": ["name", "bytes", "sha256", "encoding", "newsclean"],
}

_PROPERTIES: dict[str, Any] = {
    "schema": {"const": "newsclean/1"},
    "id": {
        "type": ["string", "integer"],
        "description": "From the input record, else the input's path without its last ending, else a digest",
    },
    "url": _said(_TEXT_OR_NULL, "Passed through"),
    "title": _said(_TEXT_OR_NULL, "The headline"),
    "alternative_title": _said(_TEXT_OR_NULL, "A differing second headline that stood in the text"),
    "subtitle": _said(_TEXT_OR_NULL, "The deck or standfirst, where it is marked off from the body"),
    "authors": _said(_TEXTS, "People's names, without roles"),
    "byline": _said(_TEXT_OR_NULL, "The byline as written"),
    "date": _said(_TEXT_OR_NULL, f"When it was published; {_ISO}"),
    "date_modified": _said(_TEXT_OR_NULL, f"When it was updated; {_ISO}"),
    "dateline": _DATELINE,
    "section": _TEXT_OR_NULL,
    "breadcrumbs": _said(_TEXTS, "The trail without the headline"),
    "tags": _TEXTS,
    "language": _said(_TEXT_OR_NULL, "BCP 47"),
    "text": _said(_TEXT, "The body, paragraphs parted by one blank line"),
    "stages": _said(_TEXTS, "The stages it has been through"),
    "source": _SOURCE,
    "audit": _said({"type": "object"}, "What it takes to get the input back"),
}

SCHEMA: dict[str, Any] = {
    "$schema": "https://json-schema.org/draft/2020-12/schema",
    "$id": "urn:newsclean:1",
    "title": "newsclean record",
    "description": "A clean news article. Fields of the input record that are not listed here ride along.",
    "type": "object",
    "properties": _PROPERTIES,
    "required": [name for name in _PROPERTIES if name != "audit"],
    "additionalProperties": True,
}
