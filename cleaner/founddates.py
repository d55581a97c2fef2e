"""Dates in a line of text: found by shape and by the language's month names, read by `datetime`, never guessed.

A date is read only if day, month and year stand there; a time and an offset only if they do. A numeric date that could
be read two ways has no value unless the language's order decides.
"""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from cleaner.clock import past_zone, time_after, time_before
from cleaner.dategrammar import (
    MODIFIED,
    PUBLISHED,
    SEPARATORS,
    WORD,
    fold,
    has_joint,
    has_numbers,
    plain_text,
    shapes,
    small_words,
)
from cleaner.late import late
from cleaner.lexicon import Lexicon, lexicon

LONGEST = 240  # characters of a line that is searched
KEPT = 16  # lines whose dates are remembered: several stages ask for those of the head, one after another
BUDDHIST = 543  # years by which Thailand is ahead
_DIGIT = late(r"\d")


class FoundDate(NamedTuple):
    """A date in a line. `value` is ISO 8601, None if it cannot be read surely; `lead` is where its lead words begin."""

    start: int
    stop: int
    value: str | None
    kind: str | None
    lead: int


def find_dates(text: str, words: Lexicon, order: str | None = None) -> list[FoundDate]:
    """The dates of a line, in order. `order` ("dmy", "mdy") overrides the language's for numeric dates."""
    if len(text) > LONGEST or not _DIGIT.search(text):
        return []
    plain = plain_text(text)
    if not (has_numbers(plain) and has_joint(plain, words.code)):
        return []
    return list(_found(plain, words.code, order))


@lru_cache(maxsize=KEPT)
def _found(plain: str, code: str | None, order: str | None) -> tuple[FoundDate, ...]:
    """The dates of a line that seems to have some."""
    words = lexicon(code)
    found: list[FoundDate] = []
    floor = 0
    for match in shapes(code).finditer(plain):
        if match.start() < floor:
            continue
        day = _day(match, words, order)
        stop, time = time_after(plain, match.end(), words)
        start = match.start()
        if time is None:
            stop = past_zone(plain, stop)
            start, time = time_before(plain, start, floor, words)
        kind, lead = _lead(plain, start, floor, words)
        if match["compact"] and kind is None:
            continue
        found.append(FoundDate(start, stop, None if day is None else day.isoformat() + (time or ""), kind, lead))
        floor = stop
    return tuple(found)


def _day(match: re.Match[str], words: Lexicon, order: str | None) -> date | None:
    """The calendar day of a match, None if there is no such day or it could be read two ways."""
    part = match.groupdict()
    for mark in "icvk":
        if part[f"{mark}y"]:
            return _calendar(int(part[f"{mark}y"]), int(part[f"{mark}m"]), int(part[f"{mark}d"]))
    for mark in "dmyl":
        if part[f"{mark}y"]:
            name = part[f"{mark}m"]
            month = words.months.get(name.casefold()) or words.months.get(name.lower())
            return _calendar(int(part[f"{mark}y"]), month, int(part[f"{mark}d"])) if month else None
    for mark in "qx":
        if part[f"{mark}y"]:
            dotted = part[f"{mark}sep"][0] == "." and words.code != "en"  # day first wherever dots are usual
            order = order or words.order or ("dmy" if dotted else None)
            first, second, year = (int(part[f"{mark}{name}"]) for name in "aby")
            return _numeric(first, second, year, order) if mark == "q" else _of_short_year(match, words, order)
    return None  # a year of another calendar is not read


def _of_short_year(match: re.Match[str], words: Lexicon, order: str | None) -> date | None:
    """A day whose year has two digits, where a weekday before it says which century's: "Do 25.04.24".

    The same day of the century before was another weekday. Without one the text does not say; nor does it where the
    order is not known, since "Thu 25/04/24" is one day of 2024 and one of 2025, both Thursdays.
    """
    before = match.string[: match.start()].rstrip(SEPARATORS).rpartition(" ")[2].casefold()
    weekday = words.week.get(before.strip(SEPARATORS))
    if weekday is None or order is None or len(match["xy"]) > 2:
        return None
    day = _numeric(int(match["xa"]), int(match["xb"]), 2000 + int(match["xy"]), order)
    return day if day and day.weekday() == weekday else None


def _numeric(first: int, second: int, year: int, order: str | None) -> date | None:
    """Day and month by what is possible, else by the order."""
    if first > 12 or first == second or (second <= 12 and order == "dmy"):
        return _calendar(year, second, first)
    return _calendar(year, first, second) if second > 12 or order == "mdy" else None


def _calendar(year: int, month: int, day: int) -> date | None:
    """The day, if there is one; years from 2500 on, which only Thai dates have, are those of the Buddhist era."""
    try:
        return date(year - BUDDHIST if year >= 2500 else year, month, day)
    except ValueError:
        return None


def _lead(text: str, start: int, floor: int, words: Lexicon) -> tuple[str | None, int]:
    """What the words before a date say of it, and where they begin."""
    before = fold(text[floor:start])
    position = len(before)
    known, _ = small_words(words.date_glue, words.weekdays)
    found: tuple[str, int] | None = None
    for _ in range(4):
        position = len(before[:position].rstrip(SEPARATORS))
        best = _lead_at(before, position, words)
        if best is not None and (found is None or best[1] < found[1]):
            found = best  # behind glue a longer one may end, which this one is a part of
        word = next(reversed(WORD.findall(before, max(0, position - 24), position)), "")
        if not before.endswith(word, 0, position) or word.strip(".") not in known:
            break
        position -= len(word)
    return (found[0], floor + found[1]) if found else (None, start)


def _lead_at(before: str, position: int, words: Lexicon) -> tuple[str, int] | None:
    """The longest lead word that ends at `position`: its kind and where it begins. Glue alone says nothing."""
    best: tuple[str, int] | None = None
    for kind, phrases in ((MODIFIED, words.modified), (PUBLISHED, words.published)):
        if not before.endswith(phrases, 0, position):  # one call for all of them
            continue
        for phrase in phrases:
            begin = position - len(phrase)
            if begin < 0 or not before.startswith(phrase, begin) or phrase in words.date_glue:
                continue
            if begin and before[begin - 1].isalnum() and phrase[0].isascii():
                continue
            if best is None or begin < best[1]:
                best = kind, begin
            break
    return best
