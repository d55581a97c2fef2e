"""Text wrapped at a column: which lines fill it, so that the next line's first word would not have fitted.

Wrapping is a property of the document: nearly all inner lines of its blocks are full.
"""

from __future__ import annotations

import itertools

from cleaner.late import late
from cleaner.model import Document
from cleaner.zones import is_unspaced

NARROWEST, WIDEST = 40, 120  # columns at which text is wrapped
SLACK = 3
_ITEM = late(r"(?:[*•·▪‣◦–—+-]|\(?\d{1,3}[.)]|\(?[a-zA-Z][.)])\s+\S")
_ITEM_FIRST = "*•·▪‣◦–—+-("  # how an item may begin, beside digits and letters
ENDS = frozenset(".!?…。！？:：;；؟۔।")
_CLOSERS = "»«”“\"'’)]）」』"


def filled(document: Document) -> set[int]:
    """Numbers of the lines that fill the column at which a document is wrapped; none if it is not."""
    pairs, views = pairs_of(document.open_lines()), document.views
    if not pairs or not NARROWEST <= width_of(views, pairs) <= WIDEST:
        return set()
    return full_lines(views, pairs, items_of(views, pairs))


def pairs_of(lines: list[int]) -> list[int]:
    """Those of the lines with something in them that have another one right after them."""
    return [one for one, two in itertools.pairwise(lines) if two - one == 1]


def width_of(views: list[str], pairs: list[int]) -> int:
    """The length of the widest line that has a neighbour."""
    return max(max([len(views[number]) for number in pairs]), max([len(views[number + 1]) for number in pairs]))


def full_lines(views: list[str], pairs: list[int], items: set[int]) -> set[int]:
    """Numbers of the lines that fill the column at which the text is wrapped; none if it is not.

    The widest line tells the column; the text is wrapped if nearly every line that has a follower in its block is so
    full that the follower's first word would not have fitted. Wrapped text breaks inside sentences: full lines that
    each end one are paragraphs that happen to be about equally long.
    """
    width = width_of(views, pairs)
    if not NARROWEST <= width <= WIDEST:
        return set()
    full: set[int] = set()
    counted = short = amid = 0
    for number in pairs:
        view, after = views[number], views[number + 1]
        fits = not fills(view, after, width)
        if not fits:
            full.add(number)
        if number + 1 in items:
            continue
        if not fits:
            counted += 1
            amid += not has_ended(view)
        else:
            short += 1
            if 5 * short > len(pairs):
                return set()  # whatever the others are
    return full if amid and counted >= 2 and counted >= 4 * short else set()


def fills(view: str, after: str, width: int) -> bool:
    """Whether the next line's first word would not have fitted on this line."""
    if is_unspaced(view):
        return len(view) + SLACK >= width
    return len(view) + 1 + len(after.split(None, 1)[0]) > width - SLACK


def items_of(views: list[str], pairs: list[int]) -> set[int]:
    """Numbers of the lines of blocks that are items of a list."""
    blocks = {*pairs, *[number + 1 for number in pairs]}
    some = [number for number in blocks if not views[number][0].isalpha() or views[number][1:2] in (".", ")")]
    return {number for number in some if is_item(views[number])}


def is_item(view: str) -> bool:
    """Whether a line is an item of a list."""
    return (view[0] in _ITEM_FIRST or view[0].isalnum()) and _ITEM.match(view) is not None


def has_ended(view: str) -> bool:
    """Whether a line ends as sentences and announcements do."""
    last = view[-1]
    return last in ENDS or (last in _CLOSERS and view.rstrip(_CLOSERS)[-1:] in ENDS)
