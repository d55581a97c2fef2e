"""Dates in a line of text: found by shape and by the language's month names, read by `datetime`, never guessed.

A date is read only if day, month and year stand there; a time and an offset only if they do. A numeric date that could
be read two ways has no value unless the language's order decides.
"""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from typing import NamedTuple

from cleaner.lexicon import Lexicon, lexicon

PUBLISHED = "published"
MODIFIED = "modified"
LONGEST = 240  # characters of a line that is searched

# Zone names with one offset the world over, in minutes; BST, IST and CST are several zones' names and give none.
_ZONES = {
    "utc": 0, "gmt": 0, "z": 0, "est": -300, "edt": -240, "cdt": -300, "mdt": -360, "pst": -480, "pdt": -420, "cet": 60,
    "cest": 120, "mez": 60, "mesz": 120, "eet": 120, "eest": 180, "msk": 180, "мск": 180, "jst": 540, "kst": 540,
    "wib": 420, "wita": 480, "wit": 540, "hkt": 480, "sgt": 480, "aest": 600, "aedt": 660, "awst": 480, "nzst": 720,
    "nzdt": 780, "sast": 120, "eat": 180, "cat": 120, "wat": 60, "brt": -180, "pkt": 300, "npt": 345,
}  # fmt: skip
_VAGUE_ZONES = ("bst", "ist", "cst", "mst", "et", "pt", "ct", "mt", "mv", "trt", "hrs", "hs", "uhr", "h", "uur", "น")
_DIGITS = {0x0660 + n: str(n) for n in range(10)} | {0x06F0 + n: str(n) for n in range(10)}
_DIGITS |= {0x0966 + n: str(n) for n in range(10)} | {0xFF10 + n: str(n) for n in range(10)} | {0xFF1A: ":"}
_EVENING = ("pm", "p.m.", "p.m", "오후", "午後", "下午", "晚上", "م", "مساء", "शाम")
_MORNING = ("am", "a.m.", "a.m", "오전", "午前", "上午", "早上", "凌晨", "ص", "صباحا")
_OF = r"(?:\s*(?:de|del|do|di|of|d['’]|năm|г\.?|року|год)\s*|\s*[,،]?\s*|\s?[-/]\s?)"
_ORDINAL = r"(?:st|nd|rd|th|er|re|ste|de|e|ª|º|°|\.|-?го|-?е)?"
_YEAR = r"(?P<y>(?:19|20)\d\d)(?!\d)"
_TAIL = r"(?:\s?(?:г\.|года|р\.|року|r\.|년|年))?"
_MERIDIEM = "|".join(re.escape(word) for word in (*_EVENING, *_MORNING) if word not in ("م", "ص"))
_TIME = re.compile(
    rf"(?P<before>(?:{_MERIDIEM})\s*)?(?P<h>\d{{1,2}})(?:\s?(?:[:.h]|時|时|点|點|시)\s?(?P<m>\d\d)(?!\d|\.\d)(?:\s?[分분])?"
    rf"(?:[:.](?P<s>\d\d)(?!\d)(?:\.\d+)?|\s?\d\d?\s?[秒초])?)"
    rf"\s*(?P<after>(?:{_MERIDIEM})(?!\w))?",
    re.IGNORECASE,
)
_HOUR = re.compile(r"(?P<h>\d{1,2})\s*(?P<after>(?:am|pm|a\.m\.|p\.m\.)(?!\w))(?P<m>)(?P<s>)(?P<before>)", re.IGNORECASE)
_ZONE = re.compile(
    r"\s*[(]?(?:(?P<name>[A-Za-zМСКмск]{1,4})(?![^\W\d_])(?:\s?(?P<sign>[+-])(?P<oh>\d{1,2})(?::?(?P<om>\d\d))?)?"
    r"|(?P<sign2>[+-])(?P<oh2>\d\d):?(?P<om2>\d\d))[)]?"
)
_SEPARATORS = " \t|·•∙–—-,;:/()[]<>»›●■*【】（）：，。.،\u200e\u200f"
_WORD = re.compile(r"[^\W\d_]+(?:[.'’-][^\W\d_]+)*\.?|\d+")
_NUMBERS = re.compile(r"\d")
_READING = re.compile(r"\d+\s*(?:-|–)?\s*min(?:ute[ns]?|uti|utos)?\.?(?:\s+(?:read|lesezeit|de lecture|de lectura|leestid|lettura))?", re.I)


class FoundDate(NamedTuple):
    """A date in a line. `value` is ISO 8601, None if it cannot be read surely; `lead` is where its lead words begin."""

    start: int
    stop: int
    value: str | None
    kind: str | None
    lead: int


def find_dates(text: str, words: Lexicon, order: str | None = None) -> list[FoundDate]:
    """The dates of a line, in order. `order` ("dmy", "mdy") overrides the language's for numeric dates."""
    if len(text) > LONGEST or not _NUMBERS.search(text):
        return []
    plain = text if text.isascii() else text.translate(_DIGITS)
    found: list[FoundDate] = []
    position = 0
    for match in _grammar(words.code).finditer(plain):
        if match.start() < position:
            continue
        day = _day(match, words, order or words.order)
        stop, time = _time_after(plain, match, words)
        start = match.start()
        if time is None:
            start, time = _time_before(plain, start, position, words)
        kind, lead = _lead(plain, start, position, words)
        value = None if day is None else day.isoformat() + (time or "")
        found.append(FoundDate(start, stop, value, kind, lead))
        position = stop
    return found


def is_dateish(view: str, words: Lexicon) -> bool:
    """Whether a line is a date and nothing else: dates, times, lead words, weekdays, separators, a reading time."""
    if len(view) > 120 or not _NUMBERS.search(view if view.isascii() else view.translate(_DIGITS)):
        return False
    found = find_dates(view, words)
    if not found:
        return _is_relative(view, words)
    rest, position = [], 0
    for entry in found:
        rest.append(view[position : entry.lead])
        position = entry.stop
    rest.append(view[position:])
    return all(is_filler(part, words) for part in rest)


def is_filler(part: str, words: Lexicon) -> bool:
    """Whether what stands beside a date says nothing: separators, glue, weekdays, times, zones, lead words."""
    part = _READING.sub(" ", part).casefold().strip(_SEPARATORS)
    if not part:
        return True
    for phrase in (*words.published, *words.modified):
        if part.startswith(phrase):
            part = part[len(phrase) :].strip(_SEPARATORS)
            break
    part = _ZONE_WORDS.sub(" ", _TIME.sub(" ", part))
    for name in words.weekdays:
        if " " in name:
            part = part.replace(name, " ")
    known = words.date_glue | words.weekdays
    return all(word.strip(".") in known or word in known for word in _WORD.findall(part))


_ZONE_WORDS = re.compile(r"\b(?:" + "|".join([*_ZONES, *_VAGUE_ZONES]) + r")\b(?:\s?[+-]\d{1,2}(?::?\d\d)?)?", re.I)


def _is_relative(view: str, words: Lexicon) -> bool:
    """Whether a short line is a relative date ("3 hours ago"): a number, a relative word, hardly anything else."""
    folded = view.casefold()
    if len(folded) > 48:
        return False
    for phrase in (*words.published, *words.modified):
        if folded.startswith(phrase):
            folded = folded[len(phrase) :].strip(_SEPARATORS)
    tokens = _WORD.findall(folded)
    numbers = sum(token.isdigit() for token in tokens)
    if numbers != 1 or len(tokens) > 6:
        return False
    for word in words.relative:
        if word.isascii() or not re.search("[\u3040-\u9fff\uac00-\ud7af]", word):
            edge = folded.endswith(" " + word) or folded.startswith(word + " ")
            if edge and len(tokens) - len(word.split()) <= 3:
                return True
        elif folded.endswith(word) and len(folded) < 10:
            return True
    return False


@lru_cache(maxsize=64)
def _grammar(code: str | None) -> re.Pattern[str]:
    """All date shapes as one pattern, with the language's month names (and English ones)."""
    names = sorted(lexicon(code).months, key=lambda name: (-len(name), name))
    month = "(?:" + "|".join(re.escape(name) for name in names) + ")" if names else r"(?!)"
    edge = r"(?<![\w.:/-])"
    shapes = (
        rf"{edge}(?P<iy>(?:19|20)\d\d)-(?P<im>\d\d?)-(?P<id>\d\d?)(?!\d|-\d)(?P<it>[T ]\s?\d\d?:\d\d(?::\d\d(?:\.\d+)?)?\s?(?:Z\b|[+-]\d\d:?\d\d\b)?)?",
        rf"{edge}(?P<ny>(?:19|20)\d\d)(?P<nsep>[./])\s?(?P<nm>\d\d?)(?P=nsep)\s?(?P<nd>\d\d?)\.?(?![\d/])",
        r"(?<!\d)(?P<cy>(?:19|20)\d\d)\s?[年년]\s?(?P<cm>\d\d?)\s?[月월]\s?(?P<cd>\d\d?)\s?[日号號일]",
        rf"{edge}(?P<dd>\d\d?){_ORDINAL}{_OF}(?P<dm>{month})\.?(?!\w){_OF}{_YEAR.replace('y>', 'dy>')}{_TAIL}",
        rf"(?<![\w])(?P<mm>{month})\.?\s?(?P<md>\d\d?)(?:st|nd|rd|th)?(?:\s?,\s?|\s+|\s?،\s?){_YEAR.replace('y>', 'my>')}",
        rf"{edge}(?P<yy>(?:19|20)\d\d)\.?\s(?P<ym>{month})\.?\s(?P<yd>\d\d?)(?!\d)",
        rf"(?:ngày\s)?{edge}(?P<vd>\d\d?)\s+tháng\s+(?P<vm>\d\d?)\s*,?\s*(?:năm\s+)?{_YEAR.replace('y>', 'vy>')}",
        rf"{edge}(?P<qa>\d\d?)(?P<qsep>\.\s?|[/-])(?P<qb>\d\d?)(?P=qsep)(?P<qy>(?:19|20)\d\d)(?![\d/]|-\d)",
        rf"{edge}(?P<xa>\d\d?)(?P<xsep>[./-])(?P<xb>\d\d?)(?P=xsep)(?P<xy>\d\d)(?![\d./-]\d|\d)",
    )
    return re.compile("|".join(shapes), re.IGNORECASE)


def _day(match: re.Match[str], words: Lexicon, order: str | None) -> date | None:
    """The calendar day of a match, None if there is no such day or it could be read two ways."""
    part = match.groupdict()
    month: int | None
    for year, name, day in (("iy", "im", "id"), ("ny", "nm", "nd"), ("cy", "cm", "cd"), ("vy", "vm", "vd")):
        if part[year]:
            return _calendar(int(part[year]), int(part[name]), int(part[day]))
    for year, name, day in (("dy", "dm", "dd"), ("my", "mm", "md"), ("yy", "ym", "yd")):
        if part[year]:
            month = words.months.get(part[name].casefold()) or words.months.get(part[name].lower())
            return _calendar(int(part[year]), month, int(part[day])) if month else None
    if part["qy"]:
        return _numeric(int(part["qa"]), int(part["qb"]), int(part["qy"]), part["qsep"], order)
    return None  # a year of two digits is not read


def _numeric(first: int, second: int, year: int, separator: str, order: str | None) -> date | None:
    """Day and month by what is possible, else by the order; dots mean day first wherever they are used."""
    if first > 12 or (second <= 12 and (order == "dmy" or (separator[0] == "." and order != "mdy"))):
        return _calendar(year, second, first)
    if second > 12 or order == "mdy":
        return _calendar(year, first, second)
    return _calendar(year, second, first) if first == second else None


def _calendar(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _time_after(text: str, match: re.Match[str], words: Lexicon) -> tuple[int, str | None]:
    """Where the date ends with its time, and the time as ISO 8601 with the T; None if there is no time."""
    stop = match.end()
    if match.groupdict()["it"]:
        return stop, _iso_time(match["it"])
    begin = _skip(text, stop, words)
    return _time_at(text, begin, stop)


def _skip(text: str, position: int, words: Lexicon) -> int:
    """Past separators, glue words and weekdays between a date and its time."""
    for _ in range(5):
        while position < len(text) and text[position] in " \t|·•–—-,،/()（）":
            position += 1
        word = _WORD.match(text, position)
        if not word or word[0].isdigit() or word[0].casefold() in _EVENING + _MORNING:
            break
        if word[0].casefold().strip(".") not in words.date_glue | words.weekdays:
            break
        position = word.end()
    return position


def _time_at(text: str, begin: int, stop: int) -> tuple[int, str | None]:
    """The time that stands at `begin`, with its zone; `stop` and None if none does."""
    match = _TIME.match(text, begin) or _HOUR.match(text, begin)
    clock = _clock(match) if match else None
    if not match or clock is None:
        return stop, None
    end, offset = match.end(), ""
    zone = _ZONE.match(text, end)
    if zone and (found := _offset(zone)) is not None:
        end, offset = zone.end(), found
    return end, f"T{clock}{offset}"


def _clock(match: re.Match[str]) -> str | None:
    hour, minute, second = int(match["h"]), match["m"] or "00", match["s"]
    half = (match["before"] or match["after"] or "").strip().casefold()
    if half in _EVENING and hour < 12:
        hour += 12
    elif half in _MORNING and hour == 12:
        hour = 0
    if hour > 23 or int(minute) > 59 or int(second or 0) > 59:
        return None
    return f"{hour:02}:{minute}" + (f":{second}" if second else "")


def _offset(zone: re.Match[str]) -> str | None:
    """The offset a zone names ("" if its name is used for several), None if this is no zone."""
    if zone["sign2"]:
        return f"{zone['sign2']}{zone['oh2']}:{zone['om2']}"
    name = zone["name"].casefold()
    if name in ("utc", "gmt") and zone["sign"]:
        return f"{zone['sign']}{int(zone['oh']):02}:{zone['om'] or '00'}"
    if name in _VAGUE_ZONES:
        return ""
    if name not in _ZONES:
        return None
    minutes = _ZONES[name]
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"


def _iso_time(text: str) -> str | None:
    match = re.fullmatch(r"[T ]\s?(\d\d?):(\d\d)(:\d\d)?(?:\.\d+)?\s?(Z|[+-]\d\d:?\d\d)?", text, re.IGNORECASE)
    if not match or int(match[1]) > 23 or int(match[2]) > 59:
        return None
    zone = match[4] or ""
    zone = "+00:00" if zone in ("Z", "z") else zone if ":" in zone or not zone else f"{zone[:3]}:{zone[3:]}"
    return f"T{int(match[1]):02}:{match[2]}{match[3] or ''}{zone}"


def _time_before(text: str, start: int, floor: int, words: Lexicon) -> tuple[int, str | None]:
    """A time that stands right before the date ("10:05 AM, 14 Sep 2023"), and where the whole begins."""
    window = max(floor, start - 32)
    for match in _TIME.finditer(text, window, start):
        end, time = _time_at(text, match.start(), match.start())
        if time and end <= start and _skip(text, end, words) >= start and not text[match.start() - 1 : match.start()].isalnum():
            return match.start(), time
    return start, None


def _lead(text: str, start: int, floor: int, words: Lexicon) -> tuple[str | None, int]:
    """What the words before a date say of it, and where they begin."""
    before = text[floor:start].casefold()
    if len(before) != start - floor:
        return None, start  # casefolding changed the length: offsets would lie
    position = len(before)
    for _ in range(4):
        position = len(before[:position].rstrip(_SEPARATORS))
        for kind, phrases in ((MODIFIED, words.modified), (PUBLISHED, words.published)):
            for phrase in phrases:
                begin = position - len(phrase)
                if begin >= 0 and before.startswith(phrase, begin) and (begin == 0 or not before[begin - 1].isalnum()):
                    return kind, floor + begin
        word = re.search(r"[^\W\d_]+\.?\Z", before[:position])
        if not word or word[0].strip(".") not in words.date_glue | words.weekdays:
            break
        position = word.start()
    return None, start
