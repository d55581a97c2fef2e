"""The page twice: runs of paragraphs that stand in the text again, word for word and in the same order.

Scrapers take a page's text for phones and that for desktops, or a part of it and then the whole. A copy tells nothing
that the other one does not, so it goes as one: single lines that are said twice are no copy, they may be a refrain.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Container, Iterator, Sequence
from typing import NamedTuple

from cleaner.context import Context
from cleaner.late import late
from cleaner.model import FURNITURE, Claim, Document

LONG = 60  # characters of a line that may be a paragraph's, or part of one that is hard-wrapped
SIZE, DISTINCT = 1000, 4  # characters of such lines in a run, and how many are different
# Copies of what is no article tell the page model that it is none: they stay for it.
STOPPED = 4  # one of so many has a full stop: lists of teasers have none,
DENSE = 0.75  # their part of the characters from the first to the last: menus have other lines between,
SHARE = 0.25  # and of the characters of all that are different: a smaller part is a box that a page has twice
BEGUN = 3  # such lines of an article above the part of it that opens the text
_STOP = late(r"[.。।](?:[\"”»’)]*(?:\s|\Z)|(?<=。))")


class Run(NamedTuple):
    """Two runs of the same long lines, one of which goes, by where they begin among these, and how many lines it is."""

    kept: int
    gone: int
    lines: int


def run(document: Document, context: Context) -> Iterator[Claim]:
    """Claims one of two copies: the second, or the first if that is but a part, with which the text opens."""
    texts = [view for view in document.views if len(view) >= LONG]
    if len(texts) - len({*texts}) < DISTINCT:
        return
    numbers = document.open_lines()
    lines = [document.views[number] for number in numbers]
    long = [nth for nth, view in enumerate(lines) if len(view) >= LONG]
    below = {nth for nth, place in enumerate(long) if place and (not nth or long[nth - 1] < place - 1)}
    stays: set[int] = set()
    found: set[int] = set()
    all_of_it = sum(map(len, {*texts}))
    for kept, gone, count in runs(texts, below):
        size, around = sum(map(len, texts[kept : kept + count])), lines[long[kept] : long[kept + count - 1] + 1]
        if size >= SHARE * all_of_it and size >= DENSE * sum(map(len, around)):
            whole = range(long[kept], long[kept + count - 1] + 1)
            _take(lines, whole, long[gone : gone + count], stays, found)
    for nth in sorted(found):
        yield Claim(numbers[nth], FURNITURE, "repeats.run")


def runs(texts: Sequence[str], below: Container[int] = ()) -> list[Run]:
    """The runs that come again, in order; linear: a line is compared with the place where it stood last.

    `below` are those right above which a short line stands.
    """
    found: list[Run] = []
    last: dict[str, int] = {}
    gone: set[int] = set()  # no places to compare with: a third copy is held against the one that stays, too
    here = 0
    while here < len(texts):
        before = last.get(texts[here])
        count = 0 if before is None else _in_step(texts, before, here, gone)
        if before is not None and _is_long(texts[here : here + count]):
            opens = not found and before == 0 and 0 not in below and count in below  # with the whole's headline below
            is_part = opens and _is_part(texts, count, here)
            found.append(Run(here, before, count) if is_part else Run(before, here, count))
            gone.update(range(found[-1].gone, found[-1].gone + count))
        count = max(1, count)
        for nth in range(here, here + count):
            if nth not in gone:
                last[texts[nth]] = nth
        here += count
    return found


def _is_part(texts: Sequence[str], count: int, again: int) -> bool:
    """Whether the first lines are a part of what follows: between stands how the whole begins, once less than they do.

    The rest of a first copy comes as often, behind a paragraph that only one of the copies has.
    """
    often = Counter(texts)
    return again - count >= BEGUN and all(often[text] < often[texts[0]] for text in texts[count:again])


def _is_long(some: Sequence[str]) -> bool:
    """Whether a run is long enough for a copy, and prose."""
    if len({*some}) < DISTINCT or sum(map(len, some)) < SIZE:
        return False
    stopped = len([text for text in some if _STOP.search(text)])
    return stopped >= DISTINCT and stopped * STOPPED >= len(some)


def _in_step(texts: Sequence[str], before: int, here: int, gone: Container[int]) -> int:
    """How many lines from two places on are the same; the first of them end where the second begin, or a copy."""
    count = 0
    while before + count < here < len(texts) - count and texts[before + count] == texts[here + count]:
        if before + count in gone:
            break
        count += 1
    return count


def _take(lines: Sequence[str], kept: range, gone: Sequence[int], stays: set[int], found: set[int]) -> None:
    """Adds a copy's lines to those found: the long ones, and of those between, above and below what the other has, too.

    The other's stay from then on: nothing goes that stands in no line that is left.
    """
    top, end = gone[0], gone[-1] + 1
    known, long = {lines[nth] for nth in kept}, {*gone}
    stays.update(kept)
    found.update(nth for nth in range(top, end) if nth in long or (lines[nth] in known and nth not in stays))
    for one, other, step in ((kept.start - 1, top - 1, -1), (kept.stop, end, 1)):
        while min(one, other) >= 0 and max(one, other) < len(lines) and lines[one] == lines[other]:
            if one in found or other in stays:
                break
            stays.add(one)
            found.add(other)
            one, other = one + step, other + step
