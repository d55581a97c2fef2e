"""Text in rows for a terminal: parts with styles, wrapped by columns, with nothing in them that drives a terminal."""

from __future__ import annotations

import itertools
import os
import sys
from collections.abc import Iterator, Sequence
from typing import IO
from unicodedata import combining

Run = tuple[str, str]  # text, and its style as the numbers of an SGR sequence, "" for none

_NEVER_FIRST = frozenset("。，、．！？：；）」』】》〉・ー…！，．：；？％")
_NARROWEST = 20
_PIPE = 100  # columns where nobody says how many there are


def visible(text: str, style: str, *, apart: bool = False) -> Iterator[Run]:
    """Text with all that is invisible escaped, and that in reversed colours; `apart`: combining marks, too."""
    if text.isprintable() and not apart:
        yield text, style
        return
    for good, chars in itertools.groupby(text, lambda char: char.isprintable() and not (apart and combining(char))):
        part = "".join(chars)
        yield (part, style) if good else (escape(part), f"{style};7".lstrip(";"))


def escape(text: str) -> str:
    """Every character by its number: \\u200b, \\t."""
    return text.encode("unicode_escape").decode("ascii")


def paint(text: str, style: str) -> str:
    """Text in a style."""
    return f"\x1b[{style}m{text}\x1b[0m" if style and text else text


def rows(runs: Sequence[Run], width: int | None, color: bool) -> Iterator[tuple[str, str]]:
    """The runs in rows of at most `width` columns, None for one row: each as it is, and painted. Linear in size."""
    flat = "".join(text for text, _ in runs)
    places = [(0, len(flat))] if width is None else _places(flat, max(width, _NARROWEST))
    if not color:
        yield from ((flat[start:stop],) * 2 for start, stop in places)
        return
    ends = list(itertools.accumulate(len(text) for text, _ in runs))
    nth = 0
    for start, stop in places:
        parts, position = [], start
        while position < stop:
            while ends[nth] <= position:
                nth += 1
            end = min(stop, ends[nth])
            parts.append(paint(flat[position:end], runs[nth][1]))
            position = end
        yield flat[start:stop], "".join(parts)


def _places(text: str, width: int) -> Iterator[tuple[int, int]]:
    """Where rows begin and end; spaces at a break belong to no row."""
    start, size = 0, len(text)
    while True:
        window = text[start : start + width + 1]
        stop = _ascii_end(window, width) + start if window.isascii() else _end(text, start, width)
        yield start, stop
        start = stop
        while start < size and text[start] == " ":
            start += 1
        if start >= size:
            return


def _ascii_end(window: str, width: int) -> int:
    if len(window) <= width:
        return len(window)
    cut = window.rfind(" ")
    return cut if cut > 0 and not window[:cut].isspace() else width


def _end(text: str, start: int, width: int) -> int:
    """Where a row that begins at `start` ends: at a space, between two signs of a script without them, or anywhere."""
    from rich.cells import get_character_cell_size as measure

    used = before = 0
    space, between = -1, -1
    begun = False
    for number in range(start, len(text)):
        char = text[number]
        size = measure(char)
        if char == "\ufe0f":  # makes an emoji of a narrow sign
            size = int(before == 1)
        if char == " " and begun:
            space = number
        elif size == 2 and before == 2 and char not in _NEVER_FIRST:
            between = number
        if used + size > width:
            cut = max(space, between)
            return cut if cut > start else max(number, start + 1)
        used += size
        before = size or before
        begun = begun or char != " "
    return len(text)


def columns(text: str) -> int:
    """How many columns a text takes."""
    if text.isascii():
        return len(text)
    from rich.cells import cell_len

    return cell_len(text)


def width_for(file: IO[str], color: bool) -> int | None:
    """How wide rows may be on `file`; None: no limit.

    That is what COLUMNS says, or the terminal. Into a pipe plain text goes unwrapped, as programs that look for lines
    want it; text in colour is for eyes, on the terminal beyond the pipe.
    """
    wanted = os.environ.get("COLUMNS", "")
    if wanted.isascii() and wanted.isdigit() and int(wanted) > 0:
        return int(wanted)
    found = _terminal(file) or (_terminal(sys.stdout) if not _has_number(file) else None)
    if found or not color:
        return found
    return _terminal(sys.stderr) or _PIPE


def _terminal(file: IO[str] | None) -> int | None:
    try:
        return os.get_terminal_size(file.fileno()).columns or 80 if file and file.isatty() else None
    except (OSError, ValueError):
        return None


def _has_number(file: IO[str]) -> bool:
    try:
        return file.fileno() >= 0
    except (OSError, ValueError):
        return False
