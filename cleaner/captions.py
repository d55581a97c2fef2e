"""Who took a picture, behind the words of its caption."""

from __future__ import annotations

import re

from cleaner.late import late

CREDIT = late(
    r"[(\[]\s?(?:foto|photo|image|bild|credit|picture|getty|file)\b|©"
    r"|\b(?:foto|photo|image|bild|credit|fotoğraf|фото|写真|사진)\s?[:：/]|\bgetty\b|/(?:afp|ap|dpa|reuters|rtr|anp|ap)\b",
    re.IGNORECASE,
)


def is_credited(text: str) -> bool:
    """Whether who took a picture stands behind some words: a caption."""
    mark = CREDIT.search(text, 20)
    return mark is not None
