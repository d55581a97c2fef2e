"""The time of day beside a date, before or behind it, with its zone: read as ISO 8601, an offset only if it is sure."""

from __future__ import annotations

import re

from cleaner.dategrammar import WORD
from cleaner.late import late
from cleaner.lexicon import Lexicon

# Zone names with one offset the world over, in minutes; BST, IST and CST are several zones' names and give none.
ZONES = {
    "utc": 0, "gmt": 0, "z": 0, "est": -300, "edt": -240, "cdt": -300, "mdt": -360, "pst": -480, "pdt": -420, "cet": 60,
    "cest": 120, "mez": 60, "mesz": 120, "eet": 120, "eest": 180, "msk": 180, "мск": 180, "jst": 540, "kst": 540,
    "wib": 420, "wita": 480, "wit": 540, "hkt": 480, "sgt": 480, "aest": 600, "aedt": 660, "awst": 480, "nzst": 720,
    "nzdt": 780, "sast": 120, "eat": 180, "cat": 120, "wat": 60, "brt": -180, "pkt": 300, "npt": 345,
}  # fmt: skip
VAGUE_ZONES = frozenset(
    ("bst", "ist", "cst", "mst", "et", "pt", "ct", "mt", "trt", "hst", "hrs", "hs", "hr", "uhr", "h", "uur", "u", "น")
)
_EVENING = ("pm", "p.m.", "p.m", "p. m.", "p. m", "오후", "午後", "下午", "晚上", "مساء", "م", "शाम")
_MORNING = ("am", "a.m.", "a.m", "a. m.", "a. m", "오전", "午前", "上午", "早上", "凌晨", "صباحا", "ص")
_BETWEEN = frozenset(" \t|·•–—-,،./()（）【】")  # may stand between a date and its time
_HALF = "|".join(re.escape(word) for word in (*_EVENING, *_MORNING))
# A minute or a second of one digit only where a unit tells what it is; an hour before any other digit is torn.
CLOCK = late(
    rf"(?:(?P<before>{_HALF})\s?)?(?P<h>\d\d?)(?:"
    r"\s?[:.h時时点點시]\s?(?P<m>[0-5]\d(?!\d|\.\d\d\d)|\d(?=\s?[分분]|min\b)|(?<=\dh)\d(?![\w:.]))(?:\s?[分분]|min\b)?"
    r"(?:(?:[:.]?|(?<=[分분])\s)(?P<s>[0-5]\d(?!\d)|\d(?=\s?[秒초]))(?:\.\d{1,6})?\s?[秒초]?)?"
    r"|\s?(?P<sharp>[時时点點시h](?![^\W_])|uhr\b|heures?\b|horas?\b|uur\b))?"
    rf"\s?(?:(?P<after>{_HALF})(?!\w))?",
    re.IGNORECASE,
)
_ZONE = late(
    r"\s{0,2}[(]?(?:(?P<name>[A-Za-zмскМСК]{1,4})(?![^\W\d_])(?:\s?(?P<sign>[+-])(?P<oh>\d{1,2})(?::?(?P<om>[0-5]\d))?)?"
    r"|(?P<sign2>[+-])(?P<oh2>[01]\d):?(?P<om2>[0-5]\d)(?!\d))[)]?"
)
_ISO_CLOCK = late(
    r"(?:T|\s)(?P<h>\d\d):(?P<m>[0-5]\d)(?::(?P<s>[0-5]\d)(?:[.,]\d{1,9})?)?\s?"
    r"(?:(?P<z>Z)(?!\w)|(?P<sign>[+-])(?P<oh>[01]\d):?(?P<om>[0-5]\d)(?!\d))?",
    re.IGNORECASE,
)


def time_after(text: str, stop: int, words: Lexicon) -> tuple[int, str | None]:
    """Where the date ends with its time, and the time as ISO 8601 with the T; None if there is no time."""
    if match := _ISO_CLOCK.match(text, stop):
        if int(match["h"]) < 24 and (match["z"] or match["sign"]):
            zone = "+00:00" if match["z"] else f"{match['sign']}{match['oh']}:{match['om']}"
            return match.end(), f"T{match['h']}:{match['m']}" + (f":{match['s']}" if match["s"] else "") + zone
        if text[stop] in "Tt" and int(match["h"]) < 24:
            return _time_at(text, stop + 1, stop)
    return _time_at(text, _skip(text, stop, words), stop)


def _skip(text: str, position: int, words: Lexicon) -> int:
    """Past separators, glue words and weekdays between a date and its time."""
    for _ in range(5):
        while position < len(text) and text[position] in _BETWEEN:
            position += 1
        word = WORD.match(text, position)
        if not word or word[0][0].isdigit():
            break
        folded = word[0].casefold()
        if folded in _EVENING or folded in _MORNING:
            break
        if folded.strip(".") not in words.date_glue and folded.strip(".") not in words.weekdays:
            break
        position = word.end()
    return position


def _time_at(text: str, begin: int, stop: int) -> tuple[int, str | None]:
    """The time that stands at `begin`, with its zone; `stop` and None if none does."""
    match = CLOCK.match(text, begin)
    clock = clock_of(match) if match else None
    if not match or clock is None:
        return stop, None
    end = match.end()
    while text[end - 1].isspace():
        end -= 1
    zone = _ZONE.match(text, end)
    offset = _offset(zone) if zone else None
    if zone is None or offset is None:
        return end, f"T{clock}"
    closed = zone[0][-1:] == ")" and "(" not in zone[0]
    return zone.end() - closed, f"T{clock}{offset}"


def clock_of(match: re.Match[str]) -> str | None:
    """A time of day as ISO 8601; None if there is no such time, or only a bare number."""
    half = (match["before"] or match["after"] or "").casefold()
    hour, minute, second = int(match["h"]), match["m"], match["s"]
    if (minute is None and not half and not match["sharp"]) or hour > 23 or (half and minute is None and hour > 12):
        return None
    if half in _EVENING and hour < 12:
        hour += 12
    elif half in _MORNING and hour == 12:
        hour = 0
    return f"{hour:02}:{minute or '0':0>2}" + (f":{second:0>2}" if second else "")


def _offset(zone: re.Match[str]) -> str | None:
    """The offset a zone names ("" if its name is used for several), None if this is no zone."""
    if zone["sign2"]:
        return f"{zone['sign2']}{zone['oh2']}:{zone['om2']}"
    name = zone["name"].casefold()
    if name in ("utc", "gmt") and zone["sign"] and int(zone["oh"]) <= 14:
        return f"{zone['sign']}{int(zone['oh']):02}:{zone['om'] or '00'}"
    if name in VAGUE_ZONES:
        return ""
    if name not in ZONES or (len(name) == 3 and zone["name"].islower()):
        return None
    minutes = ZONES[name]
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"


def past_zone(text: str, stop: int) -> int:
    """Where a date without a time ends with the zone behind it, that is of no use then: "April 28, 2023 GMT"."""
    zone = _ZONE.match(text, stop)
    name = zone["name"] if zone else None
    return zone.end() if zone and name and len(name) > 2 and name.isupper() and name.casefold() in ZONES else stop


def time_before(text: str, start: int, floor: int, words: Lexicon) -> tuple[int, str | None]:
    """A time that stands right before the date ("10:05 AM, 14 Sep 2023"), and where the whole begins."""
    window = max(floor, start - 32)
    for match in CLOCK.finditer(text[:start], window):
        begin = match.start()
        end, time = _time_at(text[:start], begin, begin)
        if time and _skip(text, end, words) >= start and not text[max(0, begin - 1) : begin].isalnum():
            return begin, time
    return start, None
