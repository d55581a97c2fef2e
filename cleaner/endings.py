"""Ends of articles that no model can tell from a page's crumbs by their looks: results, figures, amounts, items."""

from __future__ import annotations

from cleaner.late import late

LONGEST = 80  # characters of such a line,
AMOUNT = 60  # of one that opens with a number: "200g flour",
SENTENCE = 12  # and of a sentence of Chinese or Japanese, or one of a single word; prompts are longer

_FIGURES = late(r"(?<!\S)\d{1,3}(?=[,;.]?(?!\S))")
_RESULT = late(r"(?<![\d.,:/–-])\d{1,3}\s?(?:[–―-]\s?\d{1,3}|:\s?(?:\d|\d{3}))(?![\d.,:/–-])")
_AMOUNT = late(r"\d{1,4}\s?[^\W\d_A-Z]")
_FIELD = late(r"[^\d:：]{2,40}[:：]\s?[\d£$€¥+(]")
_ITEM = late(r"(?:\d{1,2}[.)]\s|[一二三四五六七八九十]、)\S")
_COUNTED = "一二三四五六七八九十"


def is_ending(text: str) -> bool:
    """Whether a line may be the last of an article's table, recipe, list of facts or items, or its last sentence."""
    size = len(text)
    if size > LONGEST:
        return _ITEM.match(text) is not None
    if text[0].isdigit() and ((size < AMOUNT and _AMOUNT.match(text)) or _ITEM.match(text)):
        return True
    if 1 < size <= SENTENCE and (text[-1] in "。।" or (text[-1] == "." and text[-2].isalpha() and " " not in text)):
        return True
    if text[0] in _COUNTED and _ITEM.match(text):
        return True
    if not any(map(str.isdigit, text)):
        return False
    return bool(_RESULT.search(text) or _FIELD.match(text) or len(_FIGURES.findall(text)) > 1)
