"""What is a date and nothing else: whole lines, and what stands beside a date and says nothing more."""

from __future__ import annotations

import re
from functools import lru_cache

from cleaner.clock import CLOCK, VAGUE_ZONES, ZONES, clock_of
from cleaner.dategrammar import MODIFIED, PUBLISHED, SEPARATORS, WORD, fold, small_words
from cleaner.founddates import KEPT, FoundDate, find_dates
from cleaner.late import late
from cleaner.lexicon import Lexicon, lexicon

LONGEST_LINE = 140  # characters of a line that is a date and nothing else
_DIGIT = late(r"\d")
_READING = late(
    r"\d+\s?(?:-|–)?\s?min(?:ute[ns]?|uti|utos|s)?\b\.?"
    r"(?:\s(?:read|reading|lesezeit|de lecture|de lectura|de leitura|di lettura|leestid|leestijd|lettura))?",
    re.IGNORECASE,
)


def is_dateish(view: str, words: Lexicon, found: list[FoundDate] | None = None) -> bool:
    """Whether a line is a date and nothing else: dates, times, lead words, weekdays, separators, a reading time.

    `found` are its dates where they are known.
    """
    if len(view) > LONGEST_LINE or not _DIGIT.search(view):
        return False
    return _is_known_dateish(view, words.code) if found is None else _is_all_dates(view, words, found)


@lru_cache(maxsize=KEPT)
def _is_known_dateish(view: str, code: str | None) -> bool:
    words = lexicon(code)
    return _is_all_dates(view, words, find_dates(view, words))


def _is_all_dates(view: str, words: Lexicon, found: list[FoundDate]) -> bool:
    if not found:
        return is_vague(view, words)
    position = 0
    for entry in found:
        if not is_empty(view[position : entry.lead], words):
            return False
        position = entry.stop
    return is_empty(view[position:], words)


def is_empty(part: str, words: Lexicon) -> bool:
    """Whether what stands beside a date is filler, or a second date without a value ("updated 3 hours ago").

    That one needs its lead word: "3 shot today" is vague, too, and may be a headline.
    """
    if is_filler(part, words):
        return True
    rest = _READING.sub(" ", part).strip(SEPARATORS)
    return _without_lead(fold(rest), words)[1] is not None and is_vague(rest, words)


def is_filler(part: str, words: Lexicon) -> bool:
    """Whether what stands beside a date says nothing: separators, glue, weekdays, times, zones, lead words."""
    part = part.strip(SEPARATORS)
    if not part:
        return True
    part = _without_lead(_READING.sub(" ", fold(part)).strip(SEPARATORS), words)[0]
    known, parted = small_words(words.date_glue, words.weekdays)
    for name in parted:
        part = part.replace(name, " ")
    if _DIGIT.search(part):
        part = CLOCK.sub(lambda match: match[0] if clock_of(match) is None else " ", part)
    return all(
        word in known or word.strip(".") in known or word.strip(".") in ZONES or word.strip(".") in VAGUE_ZONES
        for word in WORD.findall(part)
    )


def is_vague(view: str, words: Lexicon) -> bool:
    """Whether a short line is a date without a year or a relative one ("3 hours ago"); it gives no value."""
    if len(view) > 64:
        return False
    folded, kind = _without_lead(fold(view).strip(SEPARATORS), words)
    tokens = WORD.findall(folded)
    numbers = sum(token.isdigit() for token in tokens)
    if not numbers or len(tokens) > 9:
        return False
    return _is_relative(folded, tokens, numbers, words) or _is_partial(folded, tokens, kind, words)


def _is_relative(folded: str, tokens: list[str], numbers: int, words: Lexicon) -> bool:
    """A number, a unit and a relative word at one end, or a relative word and a time ("yesterday, 10:05")."""
    openings, ends = _relative_edges(words.relative)
    if not (folded.startswith(openings) or folded.endswith(ends)):  # one call for all of them
        return False
    for word in words.relative:
        unspaced = "\u3040" <= word[-1] <= "\u9fff" or "\uac00" <= word[-1] <= "\ud7af"
        if unspaced:
            if folded.endswith(word) and len(folded) < 12 and folded[0].isdigit():
                return True
        elif folded.startswith(word + " ") or folded.endswith(" " + word) or folded.startswith(word + ","):
            size = len(tokens) - len(word.split())
            rest = (folded[len(word) :] if folded.startswith(word) else folded[: -len(word)]).strip(SEPARATORS)
            if (numbers <= 2 and size == 2 and rest[:1].isdigit()) or is_filler(rest, words):
                return True
            if numbers == 2 and size == 4 and rest[:1].isdigit():  # 1 hour 5 minutes ago
                return True
    return False


@lru_cache(maxsize=64)
def _relative_edges(relative: tuple[str, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """How a line with a relative word at one end may begin, and how it may end."""
    return tuple(word + mark for word in relative for mark in " ,"), relative


def _is_partial(folded: str, tokens: list[str], kind: str | None, words: Lexicon) -> bool:
    """A day and a month with a weekday, a time or a lead word beside: a date line without a year."""
    months = [token for token in tokens if token.strip(".") in words.months]
    if len(months) != 1:
        return False
    clock = re.search(r"\d\d?[:.h]\d\d(?!\d)", folded)
    weekday = any(token.strip(".") in words.weekdays and token not in months for token in tokens)
    if not (kind or clock or weekday):
        return False
    rest = folded.replace(clock[0], " ") if clock else folded
    left = [token for token in WORD.findall(rest) if token not in months]
    numbers = [int(token) for token in left if token.isdecimal()]
    known, _ = small_words(words.date_glue, words.weekdays)
    others = [token for token in left if not token.isdecimal()]
    day = len(numbers) == 1 and (1 <= numbers[0] <= 31 or (kind is not None and 1900 <= numbers[0] <= 2100))
    zoned = known | VAGUE_ZONES
    return day and all(token in zoned or token.strip(".") in zoned or token in ZONES for token in others)


def lead_kind(view: str, words: Lexicon) -> str | None:
    """The kind of date that a line announces which is a lead word and nothing else ("Updated:"), or None."""
    folded = view.strip(SEPARATORS).casefold()
    if folded in words.date_glue:
        return None
    return MODIFIED if folded in words.modified else PUBLISHED if folded in words.published else None


def _without_lead(folded: str, words: Lexicon) -> tuple[str, str | None]:
    """A folded text without the lead word that it begins with, and that word's kind."""
    for kind, phrases in ((MODIFIED, words.modified), (PUBLISHED, words.published)):
        if not folded.startswith(phrases):  # one call for all of them
            continue
        for phrase in phrases:
            if folded.startswith(phrase) and not (folded[len(phrase) :][:1].isalpha() and phrase[-1].isascii()):
                return folded[len(phrase) :].strip(SEPARATORS), None if phrase in words.date_glue else kind
    return folded, None
