"""Who took a picture, behind the words of its caption."""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Sequence
from typing import TYPE_CHECKING

from cleaner.late import late
from cleaner.names import PARTICLES

if TYPE_CHECKING:
    from cleaner.model import Document

SHORTEST, LONGEST = 12, 320  # characters of a caption with its credit,
LONGEST_CREDIT = 90  # of that alone with its mark,
SENTENCES = 2  # sentences of a caption before its last one,
SMALL = 2  # words in small letters among who took it: "picture alliance",
SIGNS, WORDS = 12, 3  # signs of a name in a script without case; words of a name behind a doubtful mark,
YEAR = 4  # and figures of what else may stand there

CREDIT = late(
    r"[(\[]\s?(?:foto|photo|image|bild|credit|picture|getty|file)\b|©"
    r"|\b(?:foto|photo|image|bild|credit|fotoğraf|фото|写真|사진)\s?[:：/]|\bgetty\b|/(?:afp|ap|dpa|reuters|rtr|anp|ap)\b",
    re.IGNORECASE,
)

_CREDITING = late(r"[(\[©:：/]")  # one of these stands in whatever CREDIT fits, but for "getty"
_STOPS = frozenset(".。।!?！？…:：;,")
_SENTENCE = late(r"[.!?…][\"”»’)]*\s+[^\W\d_a-z]")
# Credits open with a capital; "name, address, photo: required" and "/image/serve" do not.
_PHOTO = r"P[Hh]oto(?:graph)?s?|PHOTOS?|Fotos?|FOTOS?|Bild(?:er)?|Fotografie?|Фото|Fotoğraf|Zdjęci[ea]|Kuvat?|Fotó"
_PICTURE = (
    rf"(?:{_PHOTO}|Images?|Pictures?|Pics?|Illustrations?|Graphics?|Grafik|(?:Bild|Foto)(?:quelle|nachweis|credit)"
    r"|Φωτο(?:γραφία)?|Ima[gm]e[mn]|(?:(?:Image|Photo|Picture|Foto) )?[Cc]redits?|Crédits?(?: [Pp]hoto)?|Créditos?"
    r"|写真|사진|图片(?:来源)?|圖片(?:來源)?|摄影|攝影|תמונה|صورة)"
)
_TAKER = r"(?P<who>[^\s.:!?](?:[^.:!?]|(?<=\b[A-Z])\.|(?<=\b(?:St|Jr|Dr))\.){1,70}?)[)\]）]?\Z"
_BEHIND = late(
    r"(?:(?:[.!?…][\"”»’)]*\s+|[\"”»’)]\s+|。\s?|(?P<bar>\s?\|\s?)|\s?[(\[（]\s?)"
    rf"(?:(?:\w+\s)?{_PICTURE}\s?[:：]|[A-Z]{{2,}}\s(?:Photo|Foto|Illustration)\s?/)"
    rf"|(?P<loose>(?:,\s|\s[/–—-]\s)(?:{_PHOTO})\s?[:：])"
    rf"|\s?©(?!\s?\d)|(?P<bare>\s(?:Image|Photo|Picture) Credits?\s?[:：]))\s?{_TAKER}"
)
# What each of these has: a search that stops at few characters, where the one for all of it would try each.
_MARK = late(rf"[©PFBIGCcΦФZK写사图圖摄攝תص](?<=(?=©|{_PICTURE}\s?[:：]|(?:Photo|Foto|Illustration)\s?/).)")
_PARTS = late(r"[^\s|,&;()]+")
_CASELESS = late(r"[\u0590-\u06ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
_COUNTED = frozenset("一二三四五六七八九十百千無无")  # what is in nobody's name there
_AGENCIES = {
    "afp", "alamy", "anp", "ansa", "ap", "apa", "belga", "bloomberg", "dpa", "efe", "epa", "getty", "images", "imago",
    "istock", "keystone", "ntb", "pa", "reuters", "ritzau", "shutterstock", "tass", "tt", "xinhua",
}  # fmt: skip
_SMALL = PARTICLES | _AGENCIES | {  # words in small letters among names
    "alliance", "and", "archive", "archiv", "at", "by", "courtesy", "et", "for", "picture", "the", "via",
}  # fmt: skip
# Words with which what is told begins, but nobody's name: "Picture: The Making of a Myth".
_TELLING = {
    "a", "an", "the", "how", "what", "why", "when", "where", "who", "which", "this", "that", "from", "no", "not", "is",
    "are", "best", "der", "die", "das", "ein", "eine", "wie", "was", "warum", "wer", "la", "le", "les", "l", "un",
    "une", "el", "los", "las", "una", "il", "lo", "gli", "i", "comment", "como", "por", "qué", "как", "что", "почему",
}  # fmt: skip


def is_credited(text: str, start: int = 20) -> bool:
    """Whether who took a picture stands behind some words: a caption."""
    if not (_CREDITING.search(text, start) or "getty" in text.casefold()):  # most lines have no such sign
        return False
    return CREDIT.search(text, start) is not None


def captions(document: Document) -> list[int]:
    """The numbers of the lines of captions; most lines end like prose or show no mark.

    In wrapped text a line may end in what looks like a credit and its sentence go on: there all lines of the paragraph
    are read as one, and where these cannot be told the line stays.
    """
    views = document.views
    near = [n for n in document.open_lines() if views[n][-1] not in _STOPS and SHORTEST <= len(views[n]) <= LONGEST]
    found = [
        number
        for number in near
        if (":" in (view := views[number]) or "/" in view or "©" in view or "：" in view) and is_caption(view)
    ]
    if not any(_has_neighbour(views, number) for number in found):
        return found
    from cleaner.features import units
    from cleaner.wrapping import filled

    whole, full = units(document.lines, views), filled(document)
    places = [bisect_right(whole.first, n) - 1 for n in found]
    several = {place for place in places if whole.pieces[place] > 1 and is_caption(whole.text[place])}
    alone = [n for n, place in zip(found, places, strict=True) if whole.pieces[place] == 1]
    out = [number for number in alone if full.isdisjoint((number - 1, number))]
    return out + [number for place in several for number in range(whole.first[place], whole.last[place] + 1)]


def _has_neighbour(views: Sequence[str], number: int) -> bool:
    """Whether another line stands right above or below, with no blank one between."""
    return any(views[max(0, number - 1) : number]) or any(views[number + 1 : number + 2])


def is_caption(view: str) -> bool:
    """Whether a line is a picture's caption: a sentence or two, or less, and behind them who took the picture.

    Prose ends in a full stop; "The big picture: what comes next" is a subhead, so a mark must part caption and credit.
    """
    if not SHORTEST <= len(view) <= LONGEST or view[-1] in _STOPS:
        return False
    start = max(0, len(view) - LONGEST_CREDIT)
    tail = view[start:]
    if not _MARK.search(tail):
        return False
    mark = _BEHIND.search(tail)
    if mark is None or not _is_taker(mark["who"]):
        return False
    words = view[: start + mark.start()]
    if (mark["loose"] or mark["bar"]) and ":" in words:
        return False  # one of several fields: "Text: Ada Brook / Photos: Ben Lowe", "Sound: Dolby | Picture: HDR"
    if (mark["loose"] or mark["bare"]) and not _is_named(mark["who"], mark["loose"]):
        return False
    return len(_SENTENCE.findall(words)) < SENTENCES and (words.count(" ") > 0 or not words.isascii())


def _is_taker(who: str) -> bool:
    """Whether words may name who took a picture."""
    parts = _PARTS.findall(who)
    if _CASELESS.match(who):
        return len(parts) <= 2 and len(who) <= SIGNS and not any(map(str.isdigit, who)) and _COUNTED.isdisjoint(who)
    pieces = [piece for part in parts for piece in part.split("/") if piece]
    named = [piece for piece in pieces if piece[0].isupper() or piece in _AGENCIES]
    if not named or parts[0].casefold() in _TELLING or any(len(one) != YEAR for one in pieces if one.isdigit()):
        return False
    small = [part for part in parts if part[0].islower() and not any(map(str.isupper, part))]
    known = all(part in _SMALL for part in small) or not _AGENCIES.isdisjoint(map(str.casefold, pieces))
    return known and len(small) <= SMALL + ("via" in small)


def _is_named(who: str, mark: str | None) -> bool:
    """Whether behind a mark that parts much else there is an agency, or no more than a name."""
    parts = _PARTS.findall(who)
    if any(part.casefold() in _AGENCIES for part in parts):
        return True
    dashed = mark is not None and mark.strip()[0] in "–—-"
    if dashed or len(parts) > WORDS or (mark is not None and len(parts) < 2):
        return False
    return all(part[0].isupper() for part in parts)
