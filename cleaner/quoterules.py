"""The rules by which quotation marks are mended, by their ids, and what a rule changes in a line."""

from __future__ import annotations

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
