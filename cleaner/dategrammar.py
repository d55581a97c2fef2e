"""What dates look like: the shapes that numbers, signs and the language's month names make, and in which order.

Most lines have no date: quick looks tell so before the shapes, one large pattern, are tried. `founddates` reads what
was found.
"""

from __future__ import annotations

import re
from functools import lru_cache
from unicodedata import normalize

from cleaner.late import late
from cleaner.lexicon import lexicon

PUBLISHED = "published"
MODIFIED = "modified"

_SAME_LENGTH = {zero + n: str(n) for zero in (0x0660, 0x06F0, 0x0966, 0xFF10) for n in range(10)}
_SAME_LENGTH |= {ord("："): ":", ord("／"): "/", ord("－"): "-", ord("．"): ".", ord("İ"): "i", 0xA0: " ", 0x202F: " "}
SEPARATORS = " \t|·•∙–—-_,;:/()[]<>»›●■♦*【】「」（），。.،~\u200e\u200f"
_NO_LETTER = r"\s\d|·•∙–—_,;:/()\[\]<>»›●■♦*【】「」（），。،~"
WORD = late(rf"\d+|[^{_NO_LETTER}.'’-][^{_NO_LETTER}]*")  # letters with their marks, which \w leaves out
# These begin with one class, for which a line is searched several times as fast as for one of several beginnings.
_YEARISH = late(r"\d(?:(?:(?<=1)[349]|(?<=2)[05])\d\d|[./-] ?\d\d?[./-] ?\d\d)")
_NUMBERS = late(r"\d(?:\D++\d|\d{7})")  # a date's day and year are two numbers, or run together
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

_NUMERIC_SPACED = late(r"[./－／．-](?:(?<=\d.)|(?<=\d\s.))\s?\d\d?\s?[./－／．-]\s?\d{4}")
_NUMERIC_ANY = late(r"[./－／．-](?<=\d.)\d\d?[./－／．-]\d{4}")
_NUMERIC = late(rf"{_EDGE}(\d\d?)([./-])(\d\d?)\2{_YEAR}(?!\d)")


@lru_cache(maxsize=64)
def shapes(code: str | None) -> re.Pattern[str]:
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


def has_joint(plain: str, code: str | None) -> bool:
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


def may_be_dated(text: str) -> bool:
    """Whether a line may have a whole date: two numbers, one of them like a year."""
    return has_numbers(plain_text(text))


def has_numbers(plain: str) -> bool:
    """The same of a line as `plain_text` gives it."""
    return _YEARISH.search(plain) is not None and _NUMBERS.search(plain) is not None


def may_be_numeric(text: str) -> bool:
    """Whether a line may have a date that is numbers and signs, in digits of any script: what an order is asked for."""
    return _NUMERIC_SPACED.search(text) is not None


def has_numeric(text: str) -> bool:
    """Whether there may be a numeric date in a text, in digits of any script."""
    return _NUMERIC_ANY.search(text) is not None


def is_ambiguous(text: str) -> bool:
    """Whether a date's text is numbers that can be read day first and month first."""
    match = _NUMERIC.search(plain_text(text))
    return match is not None and _sides(match) == (True, True) and int(match[1]) != int(match[3])


def order_of(text: str) -> str | None:
    """The order in which the numeric dates of a text stand, if those that can be read one way only agree."""
    seen = {_sides(match) for match in _NUMERIC.finditer(plain_text(text))} - {(True, True), (False, False)}
    return {(True, False): "dmy", (False, True): "mdy"}[seen.pop()] if len(seen) == 1 else None


def _sides(match: re.Match[str]) -> tuple[bool, bool]:
    """Whether a numeric date can be read day first, and month first."""
    first, second = int(match[1]), int(match[3])
    return 1 <= first <= 31 and 1 <= second <= 12, 1 <= first <= 12 and 1 <= second <= 31


def fold(text: str) -> str:
    """Casefolded, with Western digits, and as long as before, so that offsets stay true."""
    plain = plain_text(text)
    folded = plain.casefold()
    if len(folded) == len(plain):
        return folded
    return "".join(char if len(char.casefold()) != 1 else char.casefold() for char in plain)


def plain_text(text: str) -> str:
    """The text with Western digits and plain colons, as long as before."""
    return text if text.isascii() else text.translate(_SAME_LENGTH)


@lru_cache(maxsize=64)
def small_words(glue: frozenset[str], weekdays: frozenset[str]) -> tuple[frozenset[str], tuple[str, ...]]:
    """Glue and weekdays together, and those weekdays that are not one word."""
    return glue | weekdays, tuple(name for name in weekdays if " " in name or "-" in name)
