"""Dates in a line of text: found by shape and by the language's month names, read by `datetime`, never guessed.

A date is read only if day, month and year stand there; a time and an offset only if they do. A numeric date that could
be read two ways has no value unless the language's order decides.
"""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache
from typing import NamedTuple
from unicodedata import normalize

from cleaner.late import late
from cleaner.lexicon import Lexicon, lexicon

PUBLISHED = "published"
MODIFIED = "modified"
LONGEST = 240  # characters of a line that is searched
LONGEST_LINE = 140  # characters of a line that is a date and nothing else
KEPT = 16  # lines whose dates are remembered: several stages ask for those of the head, one after another
BUDDHIST = 543  # years by which Thailand is ahead

# Zone names with one offset the world over, in minutes; BST, IST and CST are several zones' names and give none.
_ZONES = {
    "utc": 0, "gmt": 0, "z": 0, "est": -300, "edt": -240, "cdt": -300, "mdt": -360, "pst": -480, "pdt": -420, "cet": 60,
    "cest": 120, "mez": 60, "mesz": 120, "eet": 120, "eest": 180, "msk": 180, "мск": 180, "jst": 540, "kst": 540,
    "wib": 420, "wita": 480, "wit": 540, "hkt": 480, "sgt": 480, "aest": 600, "aedt": 660, "awst": 480, "nzst": 720,
    "nzdt": 780, "sast": 120, "eat": 180, "cat": 120, "wat": 60, "brt": -180, "pkt": 300, "npt": 345,
}  # fmt: skip
_VAGUE_ZONES = frozenset(
    ("bst", "ist", "cst", "mst", "et", "pt", "ct", "mt", "trt", "hst", "hrs", "hs", "hr", "uhr", "h", "uur", "u", "น")
)
_SAME_LENGTH = {zero + n: str(n) for zero in (0x0660, 0x06F0, 0x0966, 0xFF10) for n in range(10)}
_SAME_LENGTH |= {ord("："): ":", ord("／"): "/", ord("－"): "-", ord("．"): ".", ord("İ"): "i", 0xA0: " ", 0x202F: " "}
_EVENING = ("pm", "p.m.", "p.m", "p. m.", "p. m", "오후", "午後", "下午", "晚上", "مساء", "م", "शाम")
_MORNING = ("am", "a.m.", "a.m", "a. m.", "a. m", "오전", "午前", "上午", "早上", "凌晨", "صباحا", "ص")
_SEPARATORS = " \t|·•∙–—-_,;:/()[]<>»›●■♦*【】「」（），。.،~\u200e\u200f"
_BETWEEN = frozenset(" \t|·•–—-,،./()（）【】")  # may stand between a date and its time
_NO_LETTER = r"\s\d|·•∙–—_,;:/()\[\]<>»›●■♦*【】「」（），。،~"
_WORD = late(rf"\d+|[^{_NO_LETTER}.'’-][^{_NO_LETTER}]*")  # letters with their marks, which \w leaves out
_DIGIT = late(r"\d")
# These begin with one class, for which a line is searched several times as fast as for one of several beginnings.
_YEARISH = late(r"\d(?:(?:(?<=1)[349]|(?<=2)[05])\d\d|[./-] ?\d\d?[./-] ?\d\d)")
_NUMBERS = late(r"\d(?:\D++\d|\d{7})")  # a date's day and year are two numbers, or run together
_READING = late(
    r"\d+\s?(?:-|–)?\s?min(?:ute[ns]?|uti|utos|s)?\b\.?"
    r"(?:\s(?:read|reading|lesezeit|de lecture|de lectura|de leitura|di lettura|leestid|leestijd|lettura))?",
    re.IGNORECASE,
)
_JOINT = late(r"\d(?:\s?[./-]\s?\d|\s?[年년]|\d{7})")  # of dates without a month's name

# A number does not begin inside a longer one, a name in capitals or an address.
_EDGE = r"(?<![\d_/])(?<!(?-i:[A-Z]))(?<!\d[.:/-])(?<!(?-i:[A-Z])-)"
_ORDINAL = r"(?:st|nd|rd|th|er|re|ste|de|º|ª|°|\.|-?го|-?е)?"
_GAP = r"[\s/,،-]{0,3}(?:(?:de|del|do|di|of|d['’]|năm|році|року|год)\s{1,2})?"
_AFTER_MONTH = (
    r"(?![^\W\d_])\.?(?:\s?/\s?[^\W\d_]{3,12}(?!\w))?(?:\s?[,،])?[\s/-]{0,3}"
    r"(?:(?:de|del|do|of|năm)\s{1,2}|[พค]\.ศ\.\s?)?"
)
_YEAR = r"(?:19|20)\d\d"
_YEAR_END = r"(?!\d)(?:\s?(?:года|г\.|році|року|р\.|r\.)(?!\w))?"

_HALF = "|".join(re.escape(word) for word in (*_EVENING, *_MORNING))
# A minute or a second of one digit only where a unit tells what it is; an hour before any other digit is torn.
_CLOCK = late(
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
    plain = _plain(text)
    if not (_has_numbers(plain) and _has_joint(plain, words.code)):
        return []
    return list(_found(plain, words.code, order))


@lru_cache(maxsize=KEPT)
def _found(plain: str, code: str | None, order: str | None) -> tuple[FoundDate, ...]:
    """The dates of a line that seems to have some."""
    words = lexicon(code)
    found: list[FoundDate] = []
    floor = 0
    for match in _shapes(code).finditer(plain):
        if match.start() < floor:
            continue
        day = _day(match, words, order)
        stop, time = _time_after(plain, match.end(), words)
        start = match.start()
        if time is None:
            stop = _past_zone(plain, stop)
            start, time = _time_before(plain, start, floor, words)
        kind, lead = _lead(plain, start, floor, words)
        if match["compact"] and kind is None:
            continue
        found.append(FoundDate(start, stop, None if day is None else day.isoformat() + (time or ""), kind, lead))
        floor = stop
    return tuple(found)


def may_be_dated(text: str) -> bool:
    """Whether a line may have a whole date: two numbers, one of them like a year."""
    return _has_numbers(_plain(text))


def _has_numbers(plain: str) -> bool:
    return _YEARISH.search(plain) is not None and _NUMBERS.search(plain) is not None


def may_be_numeric(text: str) -> bool:
    """Whether a line may have a date that is numbers and signs, in digits of any script: what an order is asked for."""
    return _NUMERIC_SPACED.search(text) is not None


def has_numeric(text: str) -> bool:
    """Whether there may be a numeric date in a text, in digits of any script."""
    return _NUMERIC_ANY.search(text) is not None


def is_ambiguous(text: str) -> bool:
    """Whether a date's text is numbers that can be read day first and month first."""
    match = _NUMERIC.search(_plain(text))
    return match is not None and _sides(match) == (True, True) and int(match[1]) != int(match[3])


def order_of(text: str) -> str | None:
    """The order in which the numeric dates of a text stand, if those that can be read one way only agree."""
    seen = {_sides(match) for match in _NUMERIC.finditer(_plain(text))} - {(True, True), (False, False)}
    return {(True, False): "dmy", (False, True): "mdy"}[seen.pop()] if len(seen) == 1 else None


_NUMERIC_SPACED = late(r"[./－／．-](?:(?<=\d.)|(?<=\d\s.))\s?\d\d?\s?[./－／．-]\s?\d{4}")
_NUMERIC_ANY = late(r"[./－／．-](?<=\d.)\d\d?[./－／．-]\d{4}")
_NUMERIC = late(rf"{_EDGE}(\d\d?)([./-])(\d\d?)\2{_YEAR}(?!\d)")


def _sides(match: re.Match[str]) -> tuple[bool, bool]:
    """Whether a numeric date can be read day first, and month first."""
    first, second = int(match[1]), int(match[3])
    return 1 <= first <= 31 and 1 <= second <= 12, 1 <= first <= 12 and 1 <= second <= 31


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
    rest = _READING.sub(" ", part).strip(_SEPARATORS)
    return _without_lead(fold(rest), words)[1] is not None and is_vague(rest, words)


def is_filler(part: str, words: Lexicon) -> bool:
    """Whether what stands beside a date says nothing: separators, glue, weekdays, times, zones, lead words."""
    part = part.strip(_SEPARATORS)
    if not part:
        return True
    part = _without_lead(_READING.sub(" ", fold(part)).strip(_SEPARATORS), words)[0]
    known, parted = _small_words(words.date_glue, words.weekdays)
    for name in parted:
        part = part.replace(name, " ")
    if _DIGIT.search(part):
        part = _CLOCK.sub(lambda match: match[0] if _clock(match) is None else " ", part)
    return all(
        word in known or word.strip(".") in known or word.strip(".") in _ZONES or word.strip(".") in _VAGUE_ZONES
        for word in _WORD.findall(part)
    )


@lru_cache(maxsize=64)
def _small_words(glue: frozenset[str], weekdays: frozenset[str]) -> tuple[frozenset[str], tuple[str, ...]]:
    """Glue and weekdays together, and those weekdays that are not one word."""
    return glue | weekdays, tuple(name for name in weekdays if " " in name or "-" in name)


def is_vague(view: str, words: Lexicon) -> bool:
    """Whether a short line is a date without a year or a relative one ("3 hours ago"); it gives no value."""
    if len(view) > 64:
        return False
    folded, kind = _without_lead(fold(view).strip(_SEPARATORS), words)
    tokens = _WORD.findall(folded)
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
            rest = (folded[len(word) :] if folded.startswith(word) else folded[: -len(word)]).strip(_SEPARATORS)
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
    left = [token for token in _WORD.findall(rest) if token not in months]
    numbers = [int(token) for token in left if token.isdecimal()]
    known, _ = _small_words(words.date_glue, words.weekdays)
    others = [token for token in left if not token.isdecimal()]
    day = len(numbers) == 1 and (1 <= numbers[0] <= 31 or (kind is not None and 1900 <= numbers[0] <= 2100))
    zoned = known | _VAGUE_ZONES
    return day and all(token in zoned or token.strip(".") in zoned or token in _ZONES for token in others)


def fold(text: str) -> str:
    """Casefolded, with Western digits, and as long as before, so that offsets stay true."""
    plain = _plain(text)
    folded = plain.casefold()
    if len(folded) == len(plain):
        return folded
    return "".join(char if len(char.casefold()) != 1 else char.casefold() for char in plain)


def lead_kind(view: str, words: Lexicon) -> str | None:
    """The kind of date that a line announces which is a lead word and nothing else ("Updated:"), or None."""
    folded = view.strip(_SEPARATORS).casefold()
    if folded in words.date_glue:
        return None
    return MODIFIED if folded in words.modified else PUBLISHED if folded in words.published else None


def _plain(text: str) -> str:
    """The text with Western digits and plain colons, as long as before."""
    return text if text.isascii() else text.translate(_SAME_LENGTH)


def _without_lead(folded: str, words: Lexicon) -> tuple[str, str | None]:
    """A folded text without the lead word that it begins with, and that word's kind."""
    for kind, phrases in ((MODIFIED, words.modified), (PUBLISHED, words.published)):
        if not folded.startswith(phrases):  # one call for all of them
            continue
        for phrase in phrases:
            if folded.startswith(phrase) and not (folded[len(phrase) :][:1].isalpha() and phrase[-1].isascii()):
                return folded[len(phrase) :].strip(_SEPARATORS), None if phrase in words.date_glue else kind
    return folded, None


def _has_joint(plain: str, code: str | None) -> bool:
    """Whether a line has what a date has between its numbers: a month's name, or a sign. Faster than the shapes."""
    if _JOINT.search(plain):
        return True
    folded = plain.casefold().replace("ı", "i")  # which a pattern takes for one letter
    return any([stem in folded for stem in _month_stems(code)])


@lru_cache(maxsize=64)
def _month_stems(code: str | None) -> tuple[str, ...]:
    """Words of which one stands wherever a month is named: the names without those that hold another one."""
    names = {"tháng", *(name.replace("ı", "i") for name in lexicon(code).months)}
    return tuple(name for name in names if not any(other != name and other in name for other in names))


@lru_cache(maxsize=64)
def _shapes(code: str | None) -> re.Pattern[str]:
    """All date shapes as one pattern, with the language's month names (and English ones)."""
    folded = lexicon(code).months
    composed = {normalize("NFC", name) for name in folded}  # casefolding takes the ΐ of Μαΐου apart, which a text has
    names = sorted(composed.union(folded), key=lambda name: (-len(name), name))
    year = rf"(?:{_YEAR}|25\d\d)" if code == "th" else _YEAR
    month = "(?:" + "|".join(re.escape(name) for name in names) + ")" if names else r"(?!)"
    number_first = (
        rf"{_EDGE}(?P<iy>{_YEAR})(?P<isep>[-/]|\.\s?)(?P<im>\d\d?)(?P=isep)(?P<id>\d\d?)(?![\d/]|[-.]\d)",
        rf"(?<!\d)(?P<cy>{_YEAR})\s?[年년]\s?(?P<cm>\d\d?)\s?[月월]\s?(?P<cd>\d\d?)\s?[日号號일]?(?!\d)",
        rf"{_EDGE}(?P<dd>\d\d?){_ORDINAL}{_GAP}(?<!\w)?(?P<dm>{month}){_AFTER_MONTH}(?P<dy>{year}){_YEAR_END}",
    )
    name_first = (
        rf"(?:(?<![^\W\d_])|(?<=(?-i:[a-z]))(?=(?-i:[A-Z])))(?P<mm>{month})(?![^\W\d_])\.?[\s/-]{{0,3}}(?P<md>\d\d?)(?:st|nd|rd|th)?"
        rf"(?:\s?[,،][\s]{{0,3}}|[\s/-]{{1,3}})(?P<my>{_YEAR})(?!\d)"
    )
    others = (
        rf"{_EDGE}(?P<yy>{_YEAR})[.,]?[\s/-]{{1,2}}(?:m\.\s{{1,2}})?(?P<ym>{month})(?![^\W\d_])\.?"
        r"[\s/-]{1,2}(?P<yd>\d\d?)(?!\d)\.?",
        rf"{_EDGE}(?P<ly>{_YEAR})\.\s?gada\s{{1,2}}(?P<ld>\d\d?)\.\s{{0,2}}(?P<lm>{month})(?![^\W\d_])",
        rf"{_EDGE}(?P<vd>\d\d?)\s+tháng\s+(?P<vm>\d\d?)\s*[,/]?\s*(?:năm\s+)?(?P<vy>{_YEAR})(?!\d)",
        rf"{_EDGE}(?P<qa>\d\d?)(?P<qsep>\.\s?|\s?/\s?|-)(?P<qb>\d\d?)(?P=qsep)(?P<qy>{year})(?![\d/]|-\d(?!\d?:\d\d))",
        rf"{_EDGE}(?P<xa>\d\d?)(?P<xsep>[./-])(?P<xb>\d\d?)(?P=xsep)(?P<xy>\d\d|25\d\d)(?![\d./-]\d|\d|\.\w)",
        rf"{_EDGE}1[34]\d\d(?P<jsep>[./-])\d\d?(?P=jsep)\d\d?(?!\d)",
        rf"{_EDGE}(?P<compact>(?P<ky>{_YEAR})(?P<km>[01]\d)(?P<kd>[0-3]\d))(?!\d)",
    )
    numbers = r"(?=\d)(?:"  # most places of a line are no digit: that they see at a glance
    opening = re.escape("".join({name[0] for name in names})) or " "
    return late(
        f"{numbers}{'|'.join(number_first)})|(?=[{opening}]){name_first}|{numbers}{'|'.join(others)})", re.IGNORECASE
    )


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
    before = match.string[: match.start()].rstrip(_SEPARATORS).rpartition(" ")[2].casefold()
    weekday = words.week.get(before.strip(_SEPARATORS))
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


def _time_after(text: str, stop: int, words: Lexicon) -> tuple[int, str | None]:
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
        word = _WORD.match(text, position)
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
    match = _CLOCK.match(text, begin)
    clock = _clock(match) if match else None
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


def _clock(match: re.Match[str]) -> str | None:
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
    if name in _VAGUE_ZONES:
        return ""
    if name not in _ZONES or (len(name) == 3 and zone["name"].islower()):
        return None
    minutes = _ZONES[name]
    return f"{'-' if minutes < 0 else '+'}{abs(minutes) // 60:02}:{abs(minutes) % 60:02}"


def _past_zone(text: str, stop: int) -> int:
    """Where a date without a time ends with the zone behind it, that is of no use then: "April 28, 2023 GMT"."""
    zone = _ZONE.match(text, stop)
    name = zone["name"] if zone else None
    return zone.end() if zone and name and len(name) > 2 and name.isupper() and name.casefold() in _ZONES else stop


def _time_before(text: str, start: int, floor: int, words: Lexicon) -> tuple[int, str | None]:
    """A time that stands right before the date ("10:05 AM, 14 Sep 2023"), and where the whole begins."""
    window = max(floor, start - 32)
    for match in _CLOCK.finditer(text[:start], window):
        begin = match.start()
        end, time = _time_at(text[:start], begin, begin)
        if time and _skip(text, end, words) >= start and not text[max(0, begin - 1) : begin].isalnum():
            return begin, time
    return start, None


def _lead(text: str, start: int, floor: int, words: Lexicon) -> tuple[str | None, int]:
    """What the words before a date say of it, and where they begin."""
    before = fold(text[floor:start])
    position = len(before)
    known, _ = _small_words(words.date_glue, words.weekdays)
    found: tuple[str, int] | None = None
    for _ in range(4):
        position = len(before[:position].rstrip(_SEPARATORS))
        best = _lead_at(before, position, words)
        if best is not None and (found is None or best[1] < found[1]):
            found = best  # behind glue a longer one may end, which this one is a part of
        word = next(reversed(_WORD.findall(before, max(0, position - 24), position)), "")
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
