"""Language data: one TOML file a language in `cleaner/locales`, read when first asked for, merged for use.

A build packs the files as JSON, which is read many times faster (`benchmarks/pack.py`); where that was not done, or a
file was changed since, the file itself is read. A `Lexicon` is what the stages see: the words of the text's language,
of English (share bars speak English everywhere) and of `_common.toml`, merged, casefolded and frozen. Adding a language
needs no Python.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, cached_property, lru_cache
from typing import Any, NamedTuple
from zlib import crc32

from cleaner import data, locales
from cleaner.errors import DataError
from cleaner.firsts import Heads, heads, needs
from cleaner.fixed import Fixed
from cleaner.late import late

WORD = late(r"[^\W_]+(?:[-+'.][^\W_]+)*\+?")
WORDED = frozenset(  # rules whose words make the word model of `phrases`
    {
        *("share", "newsletter", "subscribe", "login", "follow", "comments", "cookies", "app", "error", "continue"),
        *("counter", "advertisement", "affiliate"),
    }
)
COMMON = "_common"
FALLBACK = "en"
FUNCTION_WORDS = "function_words.json"


class Rule(NamedTuple):
    """One furniture rule: a line is taken if it is one of `phrases`, begins with one of `starts`, or fits a pattern.

    Phrases and starts are casefolded and without outer bullets, arrows and colons (see `furniture.normal`), patterns
    are `re` syntax, matched against the whole casefolded line. Longer lines are taken that begin with a notice.
    """

    id: str
    label: str
    phrases: frozenset[str]
    starts: tuple[str, ...]
    patterns: tuple[str, ...]
    examples: tuple[str, ...]  # only of `rules`; a lexicon does without
    counters: tuple[str, ...]
    heads: tuple[Heads, ...] | None = None  # of each pattern what `heads` says, where that was packed
    needs: tuple[tuple[str, ...], ...] | None = None  # … and what `needs` says
    notices: tuple[str, ...] = ()  # long openers, casefolded, of what only a page says of itself
    counts: Mapping[str, int] | None = None  # of WORDED rules what `counted` says, where that was packed


class Lexicon(Fixed):
    """The merged words of one language (plus English, plus the common ones). All strings are casefolded."""

    code: str | None
    home: frozenset[str]
    lead: tuple[str, ...]
    sections: frozenset[str]
    months: Mapping[str, int]
    weekdays: frozenset[str]
    week: Mapping[str, int]  # those whose place in the week is known: 0 Monday to 6 Sunday
    order: str | None  # "dmy", "mdy", "ymd", or None: numeric dates that can be read two ways are not read
    published: tuple[str, ...]
    modified: tuple[str, ...]
    until: tuple[str, ...]  # words before the last day of something
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
    telling: frozenset[str]  # "said", "she", "was": words of sentences that tell; the language's own only
    leading: frozenset[str]  # those of the language itself that lead on to a word: no line ends in them but a torn one
    page_words: frozenset[str]  # words that speak of the page rather than of the story: "newsletter", "log in"
    story_words: frozenset[str]  # words that do not stand in furniture: of questions and of telling

    @cached_property
    def role_ends(self) -> tuple[frozenset[str], frozenset[str]]:
        """The words that a role begins with, and those that one ends with, also without full stops and colons."""
        parts = [role.split(" ") for role in self.roles]
        firsts, lasts = [words[0] for words in parts], [words[-1] for words in parts]
        return (
            frozenset((*firsts, *[word.strip(":.") for word in firsts])),
            frozenset((*lasts, *[word.strip(":.") for word in lasts])),
        )

    @cached_property
    def byline_words(self) -> frozenset[str]:
        """The openers of bylines, to find one at once."""
        return frozenset(self.byline_openers)


@cache
def codes() -> tuple[str, ...]:
    """The languages that have a locale file, sorted."""
    try:
        return tuple(sorted(locales.names()))
    except OSError:
        return tuple(json.loads(data.read(FUNCTION_WORDS))["codes"])


@cache
def locale(code: str) -> Mapping[str, Any]:
    """One locale file as it stands. Raises DataError if it is not TOML."""
    import tomllib

    try:
        return tomllib.loads(locales.read(code).decode("utf-8"))
    except tomllib.TOMLDecodeError as error:
        raise DataError(f"The locale file {code}.toml is not valid TOML: {error}.") from error


def packed(raw: Mapping[str, Any]) -> dict[str, Any]:
    """What a lexicon needs of a locale file: all but the examples."""
    tables = {name: table for name, table in raw.items() if isinstance(table, Mapping)}
    out: dict[str, Any] = {name: _without_examples(table) for name, table in tables.items()}
    return {**out, "furniture": [_analysed(_without_examples(rule)) for rule in raw.get("furniture", ())]}


def _analysed(rule: dict[str, Any]) -> dict[str, Any]:
    """A rule with its words counted and with what its patterns must have, which takes long to find out."""
    found = dict(rule)
    if rule["id"] in WORDED:
        found["counts"] = counted(map(str.casefold, (*rule.get("phrases", ()), *rule.get("starts", ()))))
    if patterns := rule.get("patterns", ()):
        known = [heads(pattern) for pattern in patterns]
        found["heads"] = [None if some is None else sorted(some) for some in known]
        found["needs"] = [list(needs(pattern)) for pattern in patterns]
    return found


def counted(phrases: Iterable[str]) -> dict[str, int]:
    """In how many of some casefolded phrases each word stands."""
    count: Counter[str] = Counter()
    for phrase in set(phrases):
        count.update(set(WORD.findall(phrase.replace("’", "'"))))
    return dict(sorted(count.items()))


def _without_examples(table: Mapping[str, Any]) -> dict[str, Any]:
    return {key: value for key, value in table.items() if key not in ("example", "counter")}


@lru_cache(maxsize=4)  # those of one lexicon, which is made of them
def _words(code: str) -> Mapping[str, Any]:
    """What is packed of a locale file, if it was packed of this very file; else read from it, which takes long."""
    try:
        found = json.loads(data.read(f"locales/{code}.json"))
    except OSError:
        found = {}
    current = found.get("crc32") == crc32(locales.read(code))
    return found["words"] if current else packed(locale(code))


@cache
def function_words() -> Mapping[str, Sequence[str]]:
    """Function word -> the languages that have it."""
    try:
        found = json.loads(data.read(FUNCTION_WORDS))
    except OSError:
        found = {}
    return found["words"] if found.get("codes") == list(codes()) else all_function_words()


def all_function_words() -> dict[str, list[str]]:
    """Function word -> the languages that have it, from the locale files."""
    found: dict[str, list[str]] = {}
    for code in codes():
        for word in locale(code).get("language", {}).get("words", ()):
            found.setdefault(word.casefold(), []).append(code)
    return found


def primary(code: str | None) -> str | None:
    """The locale to use for a BCP 47 code (`pt-BR` -> `pt`, `nb` -> `no`); None if there is none.

    `hr` has the words of Bosnian and of Serbian in Latin letters, too.
    """
    parts = (code or "").replace("_", "-").lower().split("-")
    base = "hr" if parts[:2] == ["sr", "latn"] else parts[0]
    base = {"nb": "no", "nn": "no", "in": "id", "iw": "he", "bs": "hr", "sh": "hr"}.get(base, base)
    return base if base in codes() else None


@lru_cache(maxsize=256)  # asked by every stage of every text
def lexicon(code: str | None) -> Lexicon:
    """The merged lexicon for a language code; English and the common words where the language is unknown."""
    return merged(primary(code))


@cache  # one a locale file, however many codes a stream of records makes up
def merged(own: str | None) -> Lexicon:
    """The lexicon of one locale file, and of English and the common words; None: of these alone."""
    names = [name for name in (own, FALLBACK, COMMON) if name]
    return _merge(own, [(name, _words(name)) for name in dict.fromkeys(names)])


def rules(code: str) -> tuple[Rule, ...]:
    """The furniture rules of one locale file."""
    found = locale(code).get("furniture", ())
    for raw in found:
        if not raw.get("example") or not raw.get("counter"):
            raise DataError(f"Rule {code}.{raw.get('id')} of {code}.toml lacks an example or a counter-example.")
    return tuple(_rule(code, raw) for raw in found)


def _merge(code: str | None, tables: list[tuple[str, Mapping[str, Any]]]) -> Lexicon:
    def words(table: str, key: str) -> list[str]:
        return [word.casefold() for _, raw in tables for word in raw.get(table, {}).get(key, ())]

    def longest_first(table: str, key: str) -> tuple[str, ...]:
        return tuple(sorted(dict.fromkeys(words(table, key)), key=lambda word: (-len(word), word)))

    return Lexicon(
        code=code,
        home=frozenset(words("breadcrumbs", "home")),
        lead=longest_first("breadcrumbs", "lead"),
        sections=frozenset(words("sections", "names")),
        months=_months(raw for _, raw in reversed(tables)),
        weekdays=frozenset(name.casefold() for _, raw in tables for day in _days(raw) for name in day),
        week=_in_order(map(_days, reversed([raw for _, raw in tables]))),
        order=next((raw["dates"]["order"] for name, raw in tables if name == code and "order" in raw["dates"]), None),
        published=longest_first("dates", "published"),
        modified=longest_first("dates", "modified"),
        until=longest_first("dates", "until"),
        relative=longest_first("dates", "relative"),
        date_glue=frozenset(words("dates", "glue")),
        byline_openers=longest_first("bylines", "openers"),
        byline_closers=longest_first("bylines", "closers"),
        byline_joiners=frozenset(words("bylines", "joiners")) - frozenset(words("bylines", "places")),
        byline_places=frozenset(words("bylines", "places")),
        byline_helpers=longest_first("bylines", "helpers"),
        roles=frozenset(words("bylines", "roles")),
        agencies=frozenset(words("datelines", "agencies")),
        quote_pairs=tuple(tables[0][1].get("quotes", {}).get("pairs", ())),
        furniture=tuple(rule for name, _ in tables for rule in _rules(name)),
        small_words=frozenset(words("language", "words")),
        telling=frozenset(word.casefold() for word in tables[0][1].get("language", {}).get("telling", ())),
        leading=frozenset(tables[0][1].get("language", {}).get("leading", ())),
        page_words=frozenset(words("words", "page")),
        story_words=frozenset(words("words", "story")),
    )


def _months(tables: Iterable[Mapping[str, Any]]) -> Mapping[str, int]:
    """Month names to 1–12; the language's own win over English ones ("mai", "mar")."""
    found = _in_order(raw.get("dates", {}).get("months", ()) for raw in tables)
    return {name: number + 1 for name, number in found.items()}


def _days(raw: Mapping[str, Any]) -> Sequence[Sequence[str]]:
    """A language's weekdays: seven lists from Monday on, or one list of all where nothing asks for their order."""
    days = raw.get("dates", {}).get("weekdays", ())
    return days if len(days) == 7 and not isinstance(days[0], str) else [days]


def _in_order(tables: Iterable[Sequence[Sequence[str]]]) -> Mapping[str, int]:
    """Names to the places of their lists, where there are several; those of later tables win."""
    found: dict[str, int] = {}
    for lists in tables:
        if len(lists) > 1:
            found.update((name.casefold(), place) for place, names in enumerate(lists) for name in names)
    return found


@cache  # English is part of each lexicon: its rules, most of its size, are in memory once
def _rules(code: str) -> tuple[Rule, ...]:
    return tuple(_rule(code, raw) for raw in _words(code).get("furniture", ()))


def _rule(code: str, raw: Mapping[str, Any]) -> Rule:
    def fold(key: str) -> Iterable[str]:
        return (text.casefold() for text in raw.get(key, ()))

    return Rule(
        id=f"{code}.{raw['id']}",
        label=raw.get("label", "furniture"),
        phrases=frozenset(fold("phrases")),
        starts=tuple(fold("starts")),
        patterns=tuple(raw.get("patterns", ())),
        examples=tuple(raw.get("example", ())),
        counters=tuple(raw.get("counter", ())),
        heads=tuple(c if c is None else frozenset(c) for c in raw["heads"]) if "heads" in raw else None,
        needs=tuple(map(tuple, raw["needs"])) if "needs" in raw else None,
        notices=tuple(fold("notices")),
        counts=raw.get("counts"),
    )
