"""Who took a picture, behind the words of its caption."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cleaner.late import late

SHORTEST, LONGEST = 12, 320  # characters of a caption with its credit,
LONGEST_CREDIT = 90  # of that alone with its mark,
SENTENCES = 2  # sentences of a caption before its last one,
SMALL = 2  # and words in small letters among who took it: "picture alliance"

CREDIT = late(
    r"[(\[]\s?(?:foto|photo|image|bild|credit|picture|getty|file)\b|©"
    r"|\b(?:foto|photo|image|bild|credit|fotoğraf|фото|写真|사진)\s?[:：/]|\bgetty\b|/(?:afp|ap|dpa|reuters|rtr|anp|ap)\b",
    re.IGNORECASE,
)

_STOPS = frozenset(".。।!?！？…:：;,")
_SENTENCE = late(r"[.!?…][\"”»’)]*\s+[^\W\d_a-z]")
_PICTURE = (
    r"(?:(?:foto|photo|bild|image|picture|pic|fotografie?|photograph|illustration|grafik|graphic)s?|fotoğraf|bilder"
    r"|(?:bild|foto)(?:quelle|nachweis|credit)|zdjęci[ea]|kuvat?|fotó|фото|φωτο(?:γραφία)?|imagen|imagem"
    r"|(?:(?:image|photo|picture|foto) )?credits?|crédits?(?: photo)?|créditos?|写真|사진|图|圖|תמונה|صورة)"
)
_BEHIND = late(
    r"(?:(?:[.!?…][\"”»’)]*\s+|[\"”»’)]\s+|\s?[|(\[–—]\s?|\s[/-]\s|[,;。]\s?)"
    rf"(?:\w+\s)?{_PICTURE}\s?[:：/]|\s?©(?!\s?\d)|\s(?:image|photo|picture) credits?\s?[:：])"
    r"\s?(?P<who>[^\s.:!?](?:[^.:!?]|(?<=\b[A-Z])\.|(?<=\b(?:St|Jr|Dr))\.){1,70}?)[)\]]?\Z",
    re.IGNORECASE,
)


def is_credited(text: str) -> bool:
    """Whether who took a picture stands behind some words: a caption."""
    mark = CREDIT.search(text, 20)
    return mark is not None


def captions(views: Sequence[str]) -> list[int]:
    """The places of the captions among some lines, none of them empty; most lines end like prose or show no mark."""
    near = [nth for nth, view in enumerate(views) if view[-1] not in _STOPS and SHORTEST <= len(view) <= LONGEST]
    return [nth for nth in near if is_caption(views[nth])]


def is_caption(view: str) -> bool:
    """Whether a line is a picture's caption: a sentence or two, or less, and behind them who took the picture.

    Prose ends in a full stop; "The big picture: what comes next" is a subhead, so a mark must part caption and credit.
    """
    if not SHORTEST <= len(view) <= LONGEST or view[-1] in _STOPS:
        return False
    start = max(0, len(view) - LONGEST_CREDIT)
    tail = view[start:]
    if not ("©" in tail or ":" in tail or "：" in tail or "/" in tail):
        return False
    mark = _BEHIND.search(tail)
    if mark is None or sum(word[0].islower() for word in mark["who"].split() if word[0].isalpha()) > SMALL:
        return False
    words = view[: start + mark.start()]
    return len(_SENTENCE.findall(words)) < SENTENCES and (words.count(" ") > 0 or not words.isascii())
