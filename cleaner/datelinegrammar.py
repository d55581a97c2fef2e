"""What datelines look like, in several scripts: a place, an agency and a day, with brackets, dashes and capitals."""

from __future__ import annotations

import re
from typing import NamedTuple

from cleaner.dategrammar import fold
from cleaner.founddates import find_dates
from cleaner.late import late
from cleaner.lexicon import Lexicon

_AGENCY = r"(?P<agency>[^()\[\]/\n]{2,40}(?:/[^()\[\]/\n]{2,20}){0,3})"
_HEAD = late(
    rf"(?P<head>[^()\[\]—–―\n:]{{2,70}}?)??\s?(?:[(\[]\s?{_AGENCY}[)\]])\s?"
    r"(?P<mark>[.,]?\s?(?:—|–|―|--|-|:)|\.)?\s?(?=\S)"
)
_SLASHES = late(
    r"(?P<head>[^()\[\]—–/\n:]{2,60}?)[.,]?\s/(?P<agency>[^/\n]{2,30})/\.?(?P<mark>\s?(?:--|[—–-]))?\s?(?=\S)"
)
_PLAIN = late(r"(?P<head>[^()\[\]—–―\n:]{2,70}?)\s?(?P<mark>—|–|―|\s--|\s-(?=\s)|:(?=\s))\s?(?=\S)")
_CHINESE = late(
    r"[（(【〔]?(?P<agency>新华社|新華社|中新社|中新网|中新網|中央社|人民网|央视网|新华网|本报|本報|本社)[）)】]?"
    r"(?:記者[\u4e00-\u9fff](?:[\u4e00-\u9fff]{2}|[\u4e00-\u9fff]))?(?P<place>[\u4e00-\u9fff]{2,8}?)?\s?"
    r"(?P<day>\d{1,2}月\d{1,2}日|\d{1,2}日)?(?:专电|專電|外电|[电電讯訊])[）)】〕]?\s?"
)
_JAPANESE = late(
    r"[【［\[](?:(?P<place>[^】］\]\d=＝]{1,10}?)[\s=＝・]{0,2})?(?P<day>(?:\d{1,2}月)?\d{1,2}日)?[\s=＝・]{0,2}"
    r"(?P<agency>共同(?:通信)?|時事(?:通信)?|ロイター|ＡＦＰ|AFP|AP|ＡＰ|CNN|ＣＮＮ)[^】］\]]{0,6}[】］\]]\s?-?\s?"
)
_KOREAN = late(
    r"[(\[](?P<place>[^=()\[\]\d]{1,14}?)\s?=\s?(?P<agency>[^=()\[\]]{2,12})[)\]]\s?(?:[가-힣 ·]{2,30}기자\s?=\s?)?"
)
_MONTH = r"[^\W\d_][^\s\d.,;:()/-]*"  # letters with their marks, which \w leaves out
DAY_NAMED = late(
    rf"(?P<first>{_MONTH})\.?\s(?P<day>\d{{1,2}})(?:st|nd|rd|th)?"
    rf"|(?P<day2>\d{{1,2}})(?:\.|st|nd|rd|th|er|º)?\s(?:de\s)?(?P<last>{_MONTH})\.?"
)
_DASHED = late(r"[—–―:-](?:(?<=[—–―])|(?<=:)(?=\s)|(?<=\s-)(?=[\s-]))")  # where _PLAIN's mark is, faster to find
_WIRED = late("[电電讯訊]")
_ABBREVIATED = late(r"(?:\w\.\w|(?<!\w)\w{1,2})\.\Z")  # D.C., Pa., Frankfurt a. M.
_PART = late(r"[,.]\s|\s(?=\d)|,")
_STATES = frozenset(  # with a full stop behind a town
    [
        *("ala", "alta", "ariz", "ark", "calif", "colo", "conn", "del", "fla", "ill", "ind", "kan", "kans", "man"),
        *("mass", "mich", "minn", "miss", "mont", "neb", "nev", "okla", "ont", "ore", "penn", "que", "sask", "tenn"),
        *("tex", "wash", "wis", "wyo"),
    ]
)
# Words in capitals that stand where a dateline would, and are none.
_KICKERS = frozenset(
    [
        "analysis",
        "breaking",
        "comment",
        "commentary",
        "correction",
        "editorial",
        "exclusive",
        "explainer",
        "feature",
        "interview",
        "just",
        "in",
        "live",
        "listen",
        "look",
        "new",
        "news",
        "note",
        "opinion",
        "photos",
        "podcast",
        "poll",
        "profile",
        "quiz",
        "report",
        "review",
        "spoiler",
        "sponsored",
        "spotlight",
        "subscriber",
        "summary",
        "tip",
        "update",
        "updated",
        "video",
        "warning",
        "watch",
        "achtung",
        "analyse",
        "eilmeldung",
        "exklusiv",
        "hinweis",
        "kommentar",
        "meinung",
        "reportage",
        "edito",
        "enquête",
        "exclusif",
        "portrait",
        "récit",
        "tribune",
        "vidéo",
        "análisis",
        "atención",
        "entrevista",
        "exclusiva",
        "última",
        "hora",
        "opinión",
        "esclusiva",
        "intervista",
        "urgente",
        "эксклюзив",
        "срочно",
        "обновлено",
        "мнение",
        "видео",
    ]
)


class Dateline(NamedTuple):
    """Where a dateline ends, and its place, agency and day as written."""

    stop: int
    place: str | None
    agency: str | None
    day: str | None


def eastern(head: str) -> Dateline | None:
    """`新华社北京9月14日电`, `【東京共同】`, `(서울=연합뉴스) 홍길동 기자 =`."""
    if head.isascii() or not (head[0] in "[【［(" or _WIRED.search(head)):
        return None
    for pattern in (_CHINESE, _JAPANESE, _KOREAN):
        match = pattern.match(head)
        if match and "记者" not in (match["place"] or "") and (match["place"] or match.groupdict().get("day")):
            place = (match["place"] or "").strip(" ,=＝　") or None
            return Dateline(len(match[0].rstrip()), place, match["agency"].strip(), match.groupdict().get("day"))
    return None


def bracketed(head: str, words: Lexicon) -> Dateline | None:
    """Those with an agency in brackets or between slashes, a place and a day before it or not."""
    match = _HEAD.match(head) if "(" in head or "[" in head else None
    if match is None and head.count("/") > 1:
        match = _SLASHES.match(head)
    if match is None or not _starts_sentence(head[match.end() :]):
        return None
    agency = match["agency"].strip()
    place, day = _place_and_day((match["head"] or "").strip(), words)
    place = place if place is None or _is_abbreviated(place) else place.rstrip(".")
    known = _is_agency(agency, words)
    marked = bool((match["mark"] or "").strip(" .,"))
    if not known and not (day and marked and agency[:1].isupper() and not any(char.isdigit() for char in agency)):
        return None
    if place is None:
        return Dateline(len(match[0].rstrip()), None, agency, day) if marked and not match["head"] else None
    if not (marked or day) or not _is_place(place, 5):
        return None
    return Dateline(len(match[0].rstrip()), place, agency, day)


def plain(head: str, views: list[str], words: Lexicon) -> Dateline | None:
    """Those without brackets: a place with a day or an agency, or a place in capitals."""
    match = _PLAIN.match(head) if _DASHED.search(head, 2) else None
    if match is None or not _starts_sentence(head[match.end() :]):
        return None
    stop, colon = len(match[0].rstrip()), match["mark"] == ":"
    before, comma, last = match["head"].strip().rpartition(", ")
    if comma and _is_agency(last, words) and _is_place(before, 3):  # Jakarta, CNN Indonesia --
        return Dateline(stop, before, last, None)
    place, day = _place_and_day(match["head"].strip(), words)
    if place and place[-1] == "." and not _is_abbreviated(place):
        place = None if "," in place else place[:-1]  # a person's name, parted as in an index, ends so, too
    if not place or not _is_place(place, 4):
        return None
    if day and not colon:
        return Dateline(stop, place, None, day)
    city = place.split(",")[0]
    if not city.isupper() or len(city) < 4 or len(city.split()) > 3 or _is_kicker(city, words):
        return None
    if (colon or match["mark"].strip() == "-") and not _is_named(city, views):
        return None
    return Dateline(stop, place, None, day)


def _starts_sentence(rest: str) -> bool:
    """Whether a sentence may begin here: not in small letters."""
    first = rest.lstrip("\"“„«‘'「『¿¡[(")[:1]
    return bool(first) and (first.isdigit() or (first.isalpha() and not first.islower()))


def _place_and_day(head: str, words: Lexicon) -> tuple[str | None, str | None]:
    """A dateline's place and the day behind it; None for what does not stand there."""
    for part in _PART.finditer(head):
        day = head[part.end() :].strip(" ,.")
        day = re.sub(r"\A(?:le|am|den|il|el|pada)\s", "", day)
        if _is_day(day, words):
            return head[: part.start()].strip(" ,.") or None, day
    if _is_day(head, words):
        return None, head
    return head.strip(" ,") or None, None


def _is_day(text: str, words: Lexicon) -> bool:
    """Whether a text is a day of the year, with the year or without."""
    if len(text) > 24 or not any(char.isdigit() for char in text):
        return False
    if text.isdigit():
        return 1 <= int(text) <= 31
    match = DAY_NAMED.fullmatch(fold(text))
    if match and month_of(match, words):
        return 1 <= int(match["day"] or match["day2"]) <= 31
    found = find_dates(text, words)
    return len(found) == 1 and found[0].start == 0 and found[0].stop >= len(text) - 1


def month_of(match: re.Match[str], words: Lexicon) -> int | None:
    """The month that a match of DAY_NAMED names; None if its word is no month's name."""
    return words.months.get(match["first"] or match["last"])


def _is_place(place: str, longest: int) -> bool:
    """Whether a name may be a place's: few words, the first and the last of each part not in small letters."""
    for part in re.split(r", |/", place):
        names = part.split()
        if not 1 <= len(names) <= longest or any(char.isdigit() for char in part) or len(part) > 40:
            return False
        if not names[0][0].isalpha() or names[0][0].islower() or names[-1][0].islower():
            return False
        if sum(name[0].islower() for name in names) > 2 or any(name[-1] in '!?;"”' for name in names):
            return False
    return place.count(",") <= 2


def _is_abbreviated(place: str) -> bool:
    """Whether a place's last word may end in a full stop: one of a letter or two, with inner stops, or a state."""
    return bool(_ABBREVIATED.search(place)) or place.rpartition(" ")[2].rstrip(".").casefold() in _STATES


def _is_kicker(city: str, words: Lexicon) -> bool:
    folded = city.casefold()
    return folded in words.sections or any(word in _KICKERS for word in folded.split())


def _is_named(city: str, views: list[str]) -> bool:
    """Whether the text names a place that stands in capitals here in its usual form, too."""
    name = city.title()
    return any(name in view for view in views)


def _is_agency(name: str, words: Lexicon) -> bool:
    """Whether a bracket names news agencies: each part is a known one, or a desk's sign (dpa/lhe)."""
    signs = name.split("/")
    if len(signs) == 2 and len(signs[1]) <= 3 and signs[1].isalpha() and signs[1].islower():
        name = signs[0]
    parts = [part.strip() for part in re.split(r"[/,&]| and | und ", name.casefold())]
    known = words.agencies
    return all(part in known or part.partition(" ")[0] in known for part in parts if part) and any(parts)
