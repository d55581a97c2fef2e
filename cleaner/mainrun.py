"""The main run of prose: where, in the open lines, the article's text begins and ends.

Nearly all texts are one run, and then its ends are found by steps as wide as the gap that would part two runs: a few
lines are read and the others only measured. All lines are read where that is not sure.
"""

from __future__ import annotations

from cleaner.context import Context
from cleaner.model import Document
from cleaner.zones import LONG, PROSE, WIDE, is_prose

APART = 20  # open lines without prose that part two runs of prose
SHARE = 0.25  # a run of prose is the main one if it has this share of the longest one's characters
WRAPPED = 55  # characters; adjacent lines as long as this may be one paragraph, hard-wrapped
WIDEST = 110  # characters; a paragraph that begins with a longer line is not hard-wrapped
SHORTEST_BLOCK = 100  # characters of a hard-wrapped paragraph
_ENDS = ".!?…。！？؟।"
_CLOSERS = '"”’»)）」』]'


def main_run(document: Document, context: Context) -> tuple[int, int]:
    """Where, in the open lines, the first long run of prose begins and ends; (their number, -1) if there is none."""
    lines = document.open_lines()
    if context.main_run is None or context.main_run[0] is not lines:  # the same list: nothing was claimed since
        context.main_run = lines, _only_run(document.views, lines) or _main_run(document.views, lines)
    return context.main_run[1]


def _main_run(views: list[str], lines: list[int]) -> tuple[int, int]:
    """The main run, by all lines."""
    runs: list[list[int]] = []  # first, last, characters
    for nth, size in prose(views, lines):
        if runs and nth - runs[-1][1] <= APART:
            runs[-1][1], runs[-1][2] = nth, runs[-1][2] + size
        else:
            runs.append([nth, nth, size])
    if not runs:
        return len(lines), -1
    enough = SHARE * max(size for _, _, size in runs)
    first, last, _ = next(entry for entry in runs if entry[2] >= enough)
    return first, last


def _only_run(views: list[str], lines: list[int]) -> tuple[int, int] | None:
    """The only run, by steps; None where there may be several, or where lines may be a hard-wrapped paragraph's."""
    first = _first(views, lines)
    if first is None or first == len(lines):
        return first if first is None else (first, -1)
    place, stop = first, len(lines)
    while (found := _next(views, lines, place)) is not None:
        place = found
    if place + APART < stop - 1 or any(_may_begin_block(views, lines, nth) for nth in range(place + 1, stop)):
        return None
    return first, place


def _first(views: list[str], lines: list[int]) -> int | None:
    """The first sentence's place, their number if none is; None where a hard-wrapped paragraph comes before it."""
    done = 0  # as in `prose`
    for nth, number in enumerate(lines):
        if len(views[number]) < WIDE or nth < done:
            continue
        if _is_sentence(views[number]):
            return nth
        if _may_begin_block(views, lines, nth):
            stop = _block_end(views, lines, nth)
            if is_wrapped([views[line] for line in lines[nth:stop]]):
                return None
            done = stop - 1
    return len(lines)


def _next(views: list[str], lines: list[int], place: int) -> int | None:
    """The farthest sentence that surely belongs to one run with the one at `place`, if there is one behind it."""
    for nth in range(min(place + APART, len(lines) - 1), place, -1):
        view = views[lines[nth]]
        if len(view) >= WIDE and _is_sentence(view) and _is_clear(views, lines, place, nth):
            return nth
    return None


def _is_clear(views: list[str], lines: list[int], place: int, found: int) -> bool:
    """Whether no block of adjacent lines that begins behind `place` may take in the sentence that was found."""
    for nth in range(found - 1, place, -1):
        size = len(views[lines[nth]])
        if size < WRAPPED or lines[nth] + 1 != lines[nth + 1]:
            break
        if size < WIDEST and not _is_sentence(views[lines[nth]]):
            return False
    return True


def _may_begin_block(views: list[str], lines: list[int], nth: int) -> bool:
    """Whether a line that is no sentence may begin a hard-wrapped paragraph: the next line is adjacent."""
    adjacent = nth + 1 < len(lines) and lines[nth] + 1 == lines[nth + 1]
    return adjacent and WRAPPED <= len(views[lines[nth]]) < WIDEST


def prose(views: list[str], lines: list[int]) -> list[tuple[int, int]]:
    """Places in `lines` and sizes of what is prose: long sentences, and paragraphs that were hard-wrapped.

    A place may come twice: the last line of a hard-wrapped paragraph is looked at on its own, too.
    """
    found: list[tuple[int, int]] = []
    done = 0  # what is before this place was looked at
    for nth, number in enumerate(lines):
        view = views[number]
        size = len(view)
        if (size < WRAPPED and (size < WIDE or view.isascii())) or nth < done:
            continue  # too short for either
        if _is_sentence(view):
            found.append((nth, size))
        elif WRAPPED <= size < WIDEST:
            stop = _block_end(views, lines, nth)
            if stop - nth > 1 and is_wrapped([views[line] for line in lines[nth:stop]]):
                found += [(place, len(views[lines[place]])) for place in range(nth, stop)]
            done = stop - 1  # the last line may begin a block, too
    return found


def _block_end(views: list[str], lines: list[int], place: int) -> int:
    """Where in `lines` the adjacent lines end that may be one paragraph: all but the last one are long."""
    number, stop, count = lines[place], place + 1, len(lines)
    while stop < count and lines[stop] == number + 1 and len(views[number]) >= WRAPPED:
        number, stop = number + 1, stop + 1
    return stop


def _is_sentence(view: str) -> bool:
    """Whether a line is prose and has the end of a sentence."""
    if view[-1] == "." and len(view) >= PROSE and "." != view[-2] < "\u0e00":
        return True  # `is_prose` would say so: nearly all prose ends so
    if len(view) < LONG and not is_prose(view):
        return False
    return view[-1] in _ENDS or view.rstrip(_CLOSERS)[-1:] in _ENDS or ". " in view or "。" in view or "। " in view


def is_wrapped(block: list[str]) -> bool:
    """Whether adjacent lines are one paragraph: they go on in small letters, and sentences end in it."""
    capital = len([view for view in block[1:] if view[0].isupper()])
    if capital * 2 > len(block) - 1 or sum(map(len, block)) + len(block) - 1 < SHORTEST_BLOCK:
        return False
    return block[-1][-1] in _ENDS or any(". " in view for view in block) or any(view[-1] == "." for view in block[:-1])
