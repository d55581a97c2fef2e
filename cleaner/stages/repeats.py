"""The page twice: runs of paragraphs that stand in the text again, word for word and in the same order.

Scrapers take a page's text for phones and that for desktops, or a part of it and then the whole. A copy tells nothing
that the other one does not, so it goes as one: single lines that are said twice are no copy, they may be a refrain.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from cleaner.context import Context
from cleaner.late import late
from cleaner.model import FURNITURE, Claim, Document

LONG = 60  # characters of a line that may be a paragraph's, or part of one that is hard-wrapped
SIZE, DISTINCT = 1000, 4  # characters of such lines in a run, and how many are different
STOPPED = 4  # one of so many has a full stop: lists of teasers have none,
DENSE = 0.75  # and their part of the characters from the first to the last: menus have other lines between. Of copies
# of such the page model knows.
BEGUN = 3  # such lines of an article above the part of it that opens the text
_STOP = late(r"[.。।](?:[\"”»’)]*(?:\s|\Z)|(?<=。))")


class Run(NamedTuple):
    """Two runs of the same long lines, by their places among these: where each begins, and how many lines they are."""

    first: int
    again: int
    lines: int


def run(document: Document, context: Context) -> Iterator[Claim]:
    """Claims one of two copies: the second, or the first if that is but a part, with which the text opens."""
    texts = [view for view in document.views if len(view) >= LONG]
    if len(texts) - len({*texts}) < DISTINCT:
        return
    numbers = document.open_lines()
    lines = [document.views[number] for number in numbers]
    long = [nth for nth, view in enumerate(lines) if len(view) >= LONG]
    found: set[int] = set()
    for first, again, count in runs(texts):
        size = sum(map(len, lines[long[first] : long[first + count - 1] + 1]))
        if sum(map(len, texts[first : first + count])) < DENSE * size:
            continue
        is_part = long[first] == 0 and again - count >= BEGUN
        kept, gone = (again, first) if is_part else (first, again)
        found.update(_copied(lines, range(long[kept], long[kept + count - 1] + 1), long[gone : gone + count]))
    for nth in sorted(found):
        yield Claim(numbers[nth], FURNITURE, "repeats.run")


def runs(texts: Sequence[str]) -> list[Run]:
    """The runs that come again, in order; linear: a line is compared with the place where it stood last."""
    found: list[Run] = []
    last: dict[str, int] = {}
    here = 0
    while here < len(texts):
        before = last.get(texts[here])
        count = 0 if before is None else _in_step(texts, before, here)
        if before is not None and _is_long(texts[here : here + count]):
            found.append(Run(before, here, count))
            here += count  # the copy is no place to compare with: a third one is held against the first, too
            continue
        for nth in range(here, here + max(1, count)):
            last[texts[nth]] = nth
        here += max(1, count)
    return found


def _is_long(some: Sequence[str]) -> bool:
    """Whether a run is long enough for a copy, and prose."""
    if len({*some}) < DISTINCT or sum(map(len, some)) < SIZE:
        return False
    stopped = len([text for text in some if _STOP.search(text)])
    return stopped >= DISTINCT and stopped * STOPPED >= len(some)


def _in_step(texts: Sequence[str], before: int, here: int) -> int:
    """How many lines from two places on are the same; the first of them end where the second begin."""
    count = 0
    while before + count < here < len(texts) - count and texts[before + count] == texts[here + count]:
        count += 1
    return count


def _copied(lines: Sequence[str], kept: range, gone: Sequence[int]) -> Iterator[int]:
    """The lines of a copy: the long ones, and of those between, right above and right below what the other has, too."""
    top, end = gone[0], gone[-1] + 1
    above = 0
    while _are_same(lines, kept.start - above - 1, top - above - 1, kept):
        above += 1
    below = 0
    while _are_same(lines, kept.stop + below, end + below, kept):
        below += 1
    yield from range(top - above, top)
    known, long = {lines[nth] for nth in kept}, {*gone}
    for nth in range(top, end):
        if nth in long or lines[nth] in known:
            yield nth
    yield from range(end, end + below)


def _are_same(lines: Sequence[str], one: int, other: int, kept: range) -> bool:
    """Whether two lines of a text are the same, and neither part of the copy that is kept."""
    inside = 0 <= one < len(lines) and 0 <= other < len(lines)
    return inside and other not in kept and lines[one] == lines[other]
