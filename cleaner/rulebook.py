"""Every rule that can change or claim a line, with what it takes and what it leaves: read from the data itself.

Rules of a language stand in `locales/*.toml`, rules of shape, that are code, in `data/rules.json`. Tests run both.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

from cleaner import data
from cleaner.lexicon import codes, locale

ALL = "all"
_TABLES = ("breadcrumbs", "sections", "dates", "bylines", "datelines")


class Entry(NamedTuple):
    """A rule: its id as audits name it, its stage, its language ("all" for any), the label it gives, examples."""

    rule: str
    stage: str
    language: str
    label: str | None
    summary: str
    takes: tuple[str, ...]
    leaves: tuple[str, ...]


def entries() -> Iterator[Entry]:
    """All rules: those of shape in the order of the stages, then those of words, language by language."""
    for raw in json.loads(data.read("rules.json")):
        stage = raw["id"].partition(".")[0] if "." in raw["id"] else "page"
        yield Entry(raw["id"], stage, ALL, None, raw["summary"], *_examples(raw))
    for code in ("_common", *codes()):
        yield from _of_locale(code)


def _of_locale(code: str) -> Iterator[Entry]:
    raw = locale(code)
    language = ALL if code.startswith("_") else code
    for table in _TABLES:
        words = raw.get(table, {})
        if words.get("example"):
            yield Entry(f"{code}.{table}", table, language, None, "words for it", *_examples(words))
    for rule in raw.get("furniture", ()):
        label = rule.get("label", "furniture")
        count = len(rule.get("phrases", ())) + len(rule.get("starts", ())) + len(rule.get("patterns", ()))
        summary = f"{count} phrases, beginnings and patterns"
        yield Entry(f"{code}.{rule['id']}", "furniture", language, label, summary, *_examples(rule))


def _examples(raw: Mapping[str, Any]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    return _strings(raw.get("example")), _strings(raw.get("counter"))


def _strings(value: Any) -> tuple[str, ...]:
    """Examples as strings; of one that stands beside what comes of it (a date), only the words."""
    if value is None:
        return ()
    return (value,) if isinstance(value, str) else tuple(one if isinstance(one, str) else one[0] for one in value)
