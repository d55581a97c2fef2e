"""Language data: one TOML file a language in `cleaner/locales`, read when first asked for, merged for use.

A `Lexicon` is what the stages see: the words of the text's language, of English (share bars speak English
everywhere) and of `_common.toml`, merged, casefolded and frozen. Adding a language needs no Python.
"""

from __future__ import annotations

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from cleaner.errors import DataError

COMMON = "_common"
FALLBACK = "en"


@dataclass(frozen=True, slots=True)
class Rule:
    """One furniture rule: a line is taken if it is one of `phrases`, begins with one of `starts`, or fits a pattern.

    Phrases and starts are casefolded and without outer bullets, arrows and colons (see `furniture.normal`), patterns
    are `re` syntax, matched against the whole casefolded line.
    """

    id: str
    label: str
    phrases: frozenset[str]
    starts: tuple[str, ...]
    patterns: tuple[str, ...]
    examples: tuple[str, ...]
    counters: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Lexicon:
    """The merged words of one language (plus English, plus the common ones). All strings are casefolded."""

    code: str | None
    home: frozenset[str]
    lead: tuple[str, ...]
    sections: frozenset[str]
    months: Mapping[str, int]
    weekdays: frozenset[str]
    order: str | None  # "dmy", "mdy", "ymd", or None: numeric dates that can be read two ways are not read
    published: tuple[str, ...]
    modified: tuple[str, ...]
    relative: tuple[str, ...]
    date_glue: frozenset[str]
    byline_openers: tuple[str, ...]
    byline_closers: tuple[str, ...]
    byline_joiners: frozenset[str]
    byline_places: frozenset[str]  # words after which a place or a house stands, not a name
    byline_helpers: tuple[str, ...]  # openers of people who did not write it
    roles: frozenset[str]
    agencies: frozenset[str]
    quote_pairs: tuple[str, ...]
    furniture: tuple[Rule, ...]
    small_words: frozenset[str]  # function words
    page_words: frozenset[str]  # words that speak of the page rather than of the story: "newsletter", "log in"
    story_words: frozenset[str]  # words that do not stand in furniture: of questions and of telling


@cache
def codes() -> tuple[str, ...]:
    """The languages that have a locale file, sorted."""
    names = (entry.name for entry in files("cleaner.locales").iterdir())
    return tuple(sorted(name[:-5] for name in names if name.endswith(".toml") and not name.startswith("_")))


@cache
def locale(code: str) -> Mapping[str, Any]:
    """One locale file as it stands. Raises DataError if it is not TOML."""
    try:
        return tomllib.loads((files("cleaner.locales") / f"{code}.toml").read_text("utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise DataError(f"The locale file {code}.toml is not valid TOML: {error}.") from error


def primary(code: str | None) -> str | None:
    """The locale to use for a BCP 47 code (`pt-BR` -> `pt`, `nb` -> `no`); None if there is none."""
    base = (code or "").replace("_", "-").split("-")[0].lower()
    base = {"nb": "no", "nn": "no", "in": "id"}.get(base, base)
    return base if base in codes() else None


@cache
def lexicon(code: str | None) -> Lexicon:
    """The merged lexicon for a language code; English and the common words where the language is unknown."""
    own = primary(code)
    names = [name for name in (own, FALLBACK, COMMON) if name]
    return _merge(own, [(name, locale(name)) for name in dict.fromkeys(names)])


def rules(code: str) -> tuple[Rule, ...]:
    """The furniture rules of one locale file."""
    return tuple(_rule(code, raw) for raw in locale(code).get("furniture", ()))


def _merge(code: str | None, data: list[tuple[str, Mapping[str, Any]]]) -> Lexicon:
    def words(table: str, key: str) -> list[str]:
        return [word.casefold() for _, raw in data for word in raw.get(table, {}).get(key, ())]

    def longest_first(table: str, key: str) -> tuple[str, ...]:
        return tuple(sorted(dict.fromkeys(words(table, key)), key=lambda word: (-len(word), word)))

    return Lexicon(
        code=code,
        home=frozenset(words("breadcrumbs", "home")),
        lead=longest_first("breadcrumbs", "lead"),
        sections=frozenset(words("sections", "names")),
        months=_months(raw for _, raw in reversed(data)),
        weekdays=frozenset(words("dates", "weekdays")),
        order=next((raw["dates"]["order"] for name, raw in data if name == code and "order" in raw["dates"]), None),
        published=longest_first("dates", "published"),
        modified=longest_first("dates", "modified"),
        relative=longest_first("dates", "relative"),
        date_glue=frozenset(words("dates", "glue")),
        byline_openers=longest_first("bylines", "openers"),
        byline_closers=longest_first("bylines", "closers"),
        byline_joiners=frozenset(words("bylines", "joiners")) - frozenset(words("bylines", "places")),
        byline_places=frozenset(words("bylines", "places")),
        byline_helpers=longest_first("bylines", "helpers"),
        roles=frozenset(words("bylines", "roles")),
        agencies=frozenset(words("datelines", "agencies")),
        quote_pairs=tuple(data[0][1].get("quotes", {}).get("pairs", ())),
        furniture=tuple(rule for name, _ in data for rule in rules(name)),
        small_words=frozenset(words("language", "words")),
        page_words=frozenset(words("words", "page")),
        story_words=frozenset(words("words", "story")),
    )


def _months(tables: Iterable[Mapping[str, Any]]) -> Mapping[str, int]:
    """Month names to 1–12; the language's own win over English ones ("mai", "mar")."""
    found: dict[str, int] = {}
    for raw in tables:
        for number, names in enumerate(raw.get("dates", {}).get("months", ()), 1):
            found.update((name.casefold(), number) for name in names)
    return found


def _rule(code: str, raw: Mapping[str, Any]) -> Rule:
    def fold(key: str) -> Iterable[str]:
        return (text.casefold() for text in raw.get(key, ()))

    if not raw.get("example") or not raw.get("counter"):
        raise DataError(f"Rule {code}.{raw.get('id')} of {code}.toml lacks an example or a counter-example.")
    return Rule(
        id=f"{code}.{raw['id']}",
        label=raw.get("label", "furniture"),
        phrases=frozenset(fold("phrases")),
        starts=tuple(fold("starts")),
        patterns=tuple(raw.get("patterns", ())),
        examples=tuple(raw["example"]),
        counters=tuple(raw["counter"]),
    )
