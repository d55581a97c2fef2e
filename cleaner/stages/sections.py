"""Section names alone on a line near the headline, and a section's name glued before a headline that stands twice."""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from cleaner.context import Context
from cleaner.model import SECTION, Claim, Document
from cleaner.sameness import tokens
from cleaner.zones import head_lines

LONGEST = 40
_DECOR = " \t:：|/»›>•·-–—#[]()【】*"


def run(document: Document, context: Context) -> Iterator[Claim]:
    """Claims section lines of the head zone, and kickers that are a section's name."""
    names = context.words.sections
    head = head_lines(document)
    if len(head) < 2 and not document.open_lines()[len(head) :]:
        return  # a text of one line is not a section's name
    copies: set[tuple[str, ...]] = set()
    openings = _openings(names)
    for number in head:
        view = document.views[number]
        name = view.strip(_DECOR)
        if len(name) <= LONGEST and name.casefold() in names:
            yield Claim(number, SECTION, "sections.line", name)
            continue
        opening = view[: LONGEST + 3].casefold().lstrip(_DECOR)
        if not opening.startswith(openings.get(opening[:1], ())):
            continue
        copies = copies or {tokens(document.views[other]) for other in head}
        if kicker := _kicker(view, names, copies):
            yield Claim(number, SECTION, "sections.kicker", view[:kicker].strip(_DECOR), 0, kicker)


@lru_cache(maxsize=64)
def _openings(names: frozenset[str]) -> dict[str, tuple[str, ...]]:
    """Names by their first character."""
    found: dict[str, list[str]] = {}
    for name in names:
        found.setdefault(name[:1], []).append(name)
    return {first: tuple(some) for first, some in found.items()}


def _kicker(view: str, names: frozenset[str], copies: set[tuple[str, ...]]) -> int:
    """Length of a section's name before a headline that stands elsewhere without it; 0 if there is none."""
    folded = view[: LONGEST + 3].casefold()
    for stop in range(2, min(LONGEST, len(view) - 8)):
        if folded[:stop].strip(_DECOR) in names:
            rest = tokens(view[stop:])
            if len(rest) > 2 and rest in copies:
                return len(view) - len(view[stop:].lstrip(_DECOR))
    return 0
