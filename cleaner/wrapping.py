"""Text wrapped at a column: which lines fill it, so that the next line's first word would not have fitted.

Wrapping is a property of the document: nearly all inner lines of its blocks are full.
"""

from __future__ import annotations

from cleaner.late import late
from cleaner.model import Document
from cleaner.zones import is_unspaced

NARROWEST, WIDEST = 40, 120  # columns at which text is wrapped
SLACK = 3
_ITEM = late(r"(?:[*•·▪‣◦–—+-]|\(?\d{1,3}[.)]|\(?[a-zA-Z][.)])\s+\S")
ITEM_FIRST = frozenset("*•·▪‣◦–—+-(")  # how an item may begin, beside digits and letters
ITEM_STOPS = (".", ")")  # one of them stands behind an item's letter
ENDS = frozenset(".!?…。！？:：;；؟۔।")
_CLOSERS = "»«”“\"'’)]）」』"


def filled(document: Document) -> set[int]:
    """Numbers of the lines that fill the column at which a document is wrapped; none if it is not."""
    views = [*document.views, ""]
    pairs = pairs_of(views, document.open_lines())
    return full_lines(views, pairs) if pairs else set()


def pairs_of(views: list[str], lines: list[int]) -> list[int]:
    """Those of the lines with something in them that have another one right after; `views` end with an empty one."""
    return [number for number in lines if views[number + 1]]


def full_lines(views: list[str], pairs: list[int]) -> set[int]:
    """Numbers of the lines that fill the column at which the text is wrapped; none if it is not.

    The widest line tells the column; the text is wrapped if nearly every line that has a follower in its block is so
    full that the follower's first word would not have fitted. Wrapped text breaks inside sentences: full lines that
    each end one are paragraphs that happen to be about equally long.
    """
    for number in pairs:
        if len(views[number]) > WIDEST:  # as one of the first paragraphs of most articles is
            return set()
    width = max(max([len(views[number]) for number in pairs]), max([len(views[number + 1]) for number in pairs]))
    if not NARROWEST <= width <= WIDEST:
        return set()
    items = items_of(views, pairs)
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
    if len(view) + SLACK >= width:
        return True
    return not is_unspaced(view) and len(view) + 1 + len(after.split(None, 1)[0]) > width - SLACK


def items_of(views: list[str], pairs: list[int]) -> set[int]:
    """Numbers of those of the lines and of the lines right after them that are items of a list."""
    blocks = {*pairs, *[number + 1 for number in pairs]}
    some = [
        n for n in blocks if (first := views[n][0]) in ITEM_FIRST or first.isdecimal() or views[n][1:2] in ITEM_STOPS
    ]
    return {number for number in some if _ITEM.match(views[number])}


def has_ended(view: str) -> bool:
    """Whether a line ends as sentences and announcements do."""
    last = view[-1]
    return last in ENDS or (last in _CLOSERS and view.rstrip(_CLOSERS)[-1:] in ENDS)
