"""The rules by which quotation marks are mended, by their ids, and what a rule changes in a line."""

from __future__ import annotations

from collections.abc import Sequence

APOSTROPHE = "quotes.apostrophe"
DIRECTION = "quotes.direction"
DOUBLED = "quotes.doubled"
TEX = "quotes.tex"
COMMA_LOW = "quotes.comma-low"
ORPHAN = "quotes.orphan"
MIXED = "quotes.mixed"
STRAIGHT = "quotes.straight"
TYPOGRAPHIC = "quotes.typographic"

Change = tuple[int, int, str, str]  # start, stop, new, rule


def applied(line: str, changes: Sequence[Change]) -> str:
    """A line with its changes, which are in order and apart."""
    parts: list[str] = []
    done = 0
    for start, stop, new, _ in changes:
        parts += line[done:start], new
        done = stop
    return "".join(parts) + line[done:]
