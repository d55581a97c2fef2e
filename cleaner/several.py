"""Several articles in one text: where, after the first one's prose, another headline with a date or byline begins.

Asked when all stages are through, of what is left as body: the first article's own head is gone by then, and so are
teasers, menus and the like. Nothing is split; the record gets a warning.
"""

from __future__ import annotations

from itertools import pairwise

from cleaner.context import Context
from cleaner.lexicon import Lexicon
from cleaner.model import Document
from cleaner.zones import PROSE, WIDE, is_prose, is_unspaced

ENOUGH = 90  # words of prose that an article has at the least,
PARAGRAPHS = 2  # in so many lines
WRAPPED = 60  # characters of a line that may be one of a wrapped paragraph
LONGEST = 150  # characters of a headline; a date or byline line may have
LONGEST_MARK = 110
WITHIN = 3  # lines between a headline and its date or byline: a deck, a place
_ENDS = ".。।؟,;:：…"
_STOPS = ".!?。！？।"
_ITEMS = "*•-–—▪·"  # how a list's item begins
_DIGITS = frozenset("0123456789")
_CLOSERS = '"”’»)）」』]'
_PROSE_LAST = frozenset(_STOPS + _CLOSERS)  # how a short line ends that ends a paragraph


def begins(document: Document, context: Context) -> list[int]:
    """Numbers of the lines that are headlines of further articles."""
    views = document.views
    lines = document.open_lines()
    texts = [views[number] for number in lines]
    heads = [
        nth
        for nth, (before, text, after) in enumerate(zip(texts, texts[1:-2], texts[2:], strict=False), 1)
        if len(text) <= LONGEST
        and len(after) <= LONGEST_MARK  # else no date or byline stands right below
        and (len(before) >= PROSE or before[-1] in _PROSE_LAST or (len(before) >= WIDE and not before.isascii()))
        and text[-1] not in _ENDS
        and _may_be_headline(before, text)
    ]
    if not heads or not (heads := [nth for nth in heads if _is_marked(texts, nth, context.words)]):
        return []
    found: list[int] = []
    start = 0
    for head, following in pairwise([*heads, len(texts)]):
        if _is_article(texts[start:head]) and _is_article(texts[head:following]):
            found.append(lines[head])
            start = head
    return found


def _may_be_headline(before: str, text: str) -> bool:
    """Whether a short line looks like a headline under prose: of some words, no sentence, no list's item.

    It is asked only where `before` may end prose by its length or its last mark.
    """
    if text[0] in _ITEMS or text.islower():
        return False
    words = len(text) // 3 if is_unspaced(text) else len(text.split())
    if words < 4 or (text[-1] in _CLOSERS and text.rstrip(_CLOSERS)[-1:] in _ENDS):
        return False
    return _ends_prose(before) and not is_prose(text)


def _ends_prose(text: str) -> bool:
    """Whether a line is prose, or the last line of a wrapped paragraph."""
    return is_prose(text) or (text.rstrip(_CLOSERS)[-1:] in _STOPS and len(text.split()) > 2)


def _is_marked(texts: list[str], nth: int, words: Lexicon) -> bool:
    """Whether a whole date or a byline stands right below a line, before the next prose."""
    for text in texts[nth + 1 : nth + 1 + WITHIN]:
        if len(text) > LONGEST_MARK or is_prose(text):
            return False
        if _is_mark(text, words):
            return True
    return False


def _is_mark(text: str, words: Lexicon) -> bool:
    opened = text.casefold().startswith(words.byline_openers)
    if not opened and (text.isascii() and _DIGITS.isdisjoint(text)):  # as nearly all lines
        return False
    from cleaner.authors import byline_authors
    from cleaner.dateish import is_dateish
    from cleaner.founddates import find_dates

    found = find_dates(text, words)
    if not found and not opened:
        return False
    if is_dateish(text, words, found):
        return any(entry.value for entry in found)
    return bool(opened and byline_authors(text, words, glued=False))


def _is_article(texts: list[str]) -> bool:
    """Whether there is prose enough for an article."""
    prose = [text for text in texts if len(text) >= WRAPPED or is_prose(text)]
    size = sum(len(text) // 3 if is_unspaced(text) else len(text.split()) for text in prose)
    return len(prose) >= PARAGRAPHS and size >= ENOUGH
