"""The dateline that opens the first sentence: `LONDON, Sept 14 (Reuters) -`. Read, and left where it stands."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta
from functools import lru_cache

from cleaner.assemble import spans
from cleaner.context import Context
from cleaner.dategrammar import find_dates
from cleaner.lexicon import Lexicon, lexicon
from cleaner.model import DATE, DATELINE, Claim, Document
from cleaner.zones import first_prose

LONGEST = 110  # characters of a dateline
_DASH = r"\s*(?:—|–|--|-|―|:)\s+|\s*(?:—|–|--|―)\s*"
_PLACE = r"[^\W\d_][\w.'’ʼ-]*(?: (?!\()[\w.'’ʼ/-]+){0,4}(?:, [^\W\d_][\w.'’-]*\.?(?: [^\W\d_][\w.'’-]*){0,2}){0,2}"
_WESTERN = re.compile(
    rf"(?P<place>{_PLACE})?(?P<day>,? ?[^(—–\n]{{0,24}}?\d{{1,2}}[^(—–\n]{{0,24}}?)?"
    rf"(?:\s?[(/\[](?P<agency>[^()/\[\]\n]{{2,40}})[)/\]]\.?)?(?:{_DASH})(?=\S)"
)
_SLASHED = re.compile(r"(?P<place>[^\W\d_][\w -]{1,30}), (?P<day>\d{1,2} [^\W\d_]+)\. ?/(?P<agency>[^/\n]{2,30})/\.? ")
_CHINESE = re.compile(
    r"(?:[（(【]?(?P<agency>新华社|新華社|中新社|中新网|中央社|人民网|央视网|本报|本社)[）)】]?)(?P<place>[\u4e00-\u9fff]{2,8}?)"
    r"(?P<day>\d{1,2}月\d{1,2}日|\d{1,2}日)?(?:电|電|讯|訊|報導|报道)\s?"
)
_JAPANESE = re.compile(r"【(?P<place>[^】\d]{1,10}?)(?P<day>\d{1,2}日)?(?:[=＝])?(?P<agency>共同|時事|AFP|ロイター|CNN)(?:通信|時事)?】")
_KOREAN = re.compile(r"[(\[](?P<place>[^=()\[\]\d]{1,12})\s?=\s?(?P<agency>[^=()\[\]]{2,12})[)\]]")
_BARE_AGENCY = re.compile(r"\((?P<agency>[^()\n]{2,30})\)\s*(?:—|–|--|-)\s+(?=\S)")
_MONTH_DAY = re.compile(r"(?P<first>[^\W\d_]+)\.? (?P<day>\d{1,2})(?:st|nd|rd|th)?\b|(?P<day2>\d{1,2})(?:\.|st|nd|rd|th|er|º)?(?: de)? (?P<last>[^\W\d_]+)")
_CJK_DAY = re.compile(r"(?:(\d{1,2})月)?(\d{1,2})日")


def run(document: Document, context: Context) -> Iterator[Claim]:
    """Notes the dateline of the first line of prose, if it has one."""
    number = first_prose(document)
    if number is None:
        return
    view = document.views[number]
    found = _read(view[: LONGEST + 40], context.words)
    if found is None:
        return
    stop, place, agency, day = found
    article = _article_date(document, context)
    value = {"place": place, "agency": agency, "date": _resolved(day, article, context.words)}
    yield Claim(number, DATELINE, "datelines.line", value, 0, stop)


def _read(view: str, words: Lexicon) -> tuple[int, str | None, str | None, str | None] | None:
    """Where a dateline ends, and its place, agency and day as written; None if the line opens otherwise."""
    for pattern in (_CHINESE, _JAPANESE, _KOREAN, _SLASHED):
        if match := pattern.match(view):
            part = match.groupdict()
            return match.end(), part["place"].strip(" ,"), part["agency"].strip(), part.get("day")
    if match := _BARE_AGENCY.match(view):
        return (match.end(), None, match["agency"], None) if _is_agency(match["agency"], words) else None
    match = _WESTERN.match(view)
    if not match or match.end() > LONGEST or not match["place"]:
        return None
    return _checked(match, words)


def _checked(match: re.Match[str], words: Lexicon) -> tuple[int, str | None, str | None, str | None] | None:
    """A Western dateline needs an agency, a day, or a place in capitals."""
    agency = match["agency"]
    place, day = _place_and_day(match["place"] + (match["day"] or ""), words)
    if any(char.isdigit() for char in place):
        return None
    if agency is not None and not _is_agency(agency, words):
        return None
    if not place[:1].isupper() or len(place.split()) > 6:
        return None
    colon = ":" in match[0][-3:] and agency is None
    capital = place.split(",")[0].isupper() and len(place.split(",")[0]) > 2
    if agency is None and day is None and (not capital or colon):
        return None
    if agency is None and not capital and len(place.split()) > 3:
        return None
    return match.end(), place, agency, day


def _place_and_day(head: str, words: Lexicon) -> tuple[str, str | None]:
    """A dateline's place, and the day that stands behind a comma in it."""
    for comma in re.finditer(r",? ", head):
        day = head[comma.end() :].strip(" ,.")
        match = _MONTH_DAY.match(day)
        if match and _month(match, words):
            return head[: comma.start()].strip(" ,"), day
    return head.strip(" ,"), None


def _month(match: re.Match[str], words: Lexicon) -> int | None:
    return words.months.get((match["first"] or match["last"]).casefold())


@lru_cache(maxsize=64)
def _agency_names(code: str | None) -> frozenset[str]:
    return lexicon(code).agencies


def _is_agency(name: str, words: Lexicon) -> bool:
    """Whether a bracket names news agencies: each part is a known one."""
    known = _agency_names(words.code)
    parts = [part.strip().casefold() for part in re.split(r"[/,&]| and | und ", name)]
    return all(part in known for part in parts if part) and any(parts)


def _article_date(document: Document, context: Context) -> date | None:
    """The article's day: given, or what the dates stage found."""
    value = context.given.get("date")
    if not isinstance(value, str):
        value = next((span.value for span in spans(document) if span.label == DATE and span.value), None)
    try:
        return date.fromisoformat(value[:10]) if isinstance(value, str) else None
    except ValueError:
        return None


def _resolved(day: str | None, article: date | None, words: Lexicon) -> str | None:
    """A dateline's day as ISO date; a missing year makes it the latest such day that is not after the article's."""
    if day is None:
        return None
    full = find_dates(day, words)
    if full and full[0].value:
        return full[0].value[:10]
    if article is None:
        return None
    if match := _CJK_DAY.fullmatch(day):
        month, number = int(match[1]) if match[1] else None, int(match[2])
    elif (match := _MONTH_DAY.search(day)) and (found := _month(match, words)):
        month, number = found, int(match["day"] or match["day2"])
    else:
        return None
    return _latest(month, number, article)


def _latest(month: int | None, day: int, article: date) -> str | None:
    """The latest day with this month and day that is not after the article's, at most a bit over four years back."""
    probe = article
    for _ in range(1500 if month else 62):
        if probe.day == day and month in (None, probe.month):
            return probe.isoformat()
        probe -= timedelta(days=1)
    return None
