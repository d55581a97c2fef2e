"""Kickers: words set apart before a whole page's headline, which are part of it only if the page says so everywhere.

A page has its headline in several places: its own first line, the headline's place, labels of pictures and buttons.
Where these set the kicker apart in different ways ("Harbour: Ferry is back", "Harbour – Ferry is back", the kicker on
a line of its own), the mark is the page's and the headline is what stands behind it.
"""

from __future__ import annotations

from collections.abc import Container, Iterator, Sequence
from itertools import islice

from cleaner.late import late
from cleaner.lexicon import Lexicon
from cleaner.model import Document
from cleaner.sameness import tokens

LONGEST = 260  # characters of a line in which a kicker and a headline may stand
MASTHEAD = 5  # lines at a page's top that may be the site's name,
LONGEST_KICKER = 60  # and characters of the words set apart above a headline
COPIES = 10  # lines around a whole page's headline in which a copy tells of its parts
SPACED_COLON = ("fr",)  # languages that set a space before every colon
_KICKER = late(r"\s?:\s|\s[–—|-]\s")
_COLON = late(r"\s?[:：]\s*")
_GAP = late(r"\s?[:–—|-]?\s")
_DASHES = late(r"[–—]")
_TRAIL = frozenset("/|»>›")  # signs that part the crumbs of a trail, not a kicker


def parted(document: Document, lines: list[int]) -> list[int]:
    """A headline's lines without crumbs of a trail, or words before it that do not begin the page's first line, too."""
    if len(lines) == 1:
        return lines
    views = document.views
    signs = [nth for nth, number in enumerate(lines[:-1]) if views[number].strip() in _TRAIL]
    if signs:
        lines = lines[signs[-1] + 1 :]
    known = tokens(next(filter(str.strip, document.lines))[:LONGEST])
    for nth in range(1, len(lines)):
        rest = tokens(" ".join(views[number] for number in lines[nth:]))
        if len(rest) > 2 and known[: len(rest)] == rest:
            return lines[nth:]
    return lines


def with_kicker(document: Document, title: str, lines: list[int]) -> tuple[str, list[int]]:
    """A headline with the words set apart above it or a copy, where the page's first line has them and a colon before.

    Not words that stand away from the headline, too, among the page's first lines or in a menu: these are names of the
    site or of a section. Nor words that the page sets apart otherwise.
    """
    raw, own = document.lines, tokens(title)
    if title.split(" ", 1)[0].islower() and (begun := _begun(document, lines, own)):
        return begun
    top = list(islice((number for number, line in enumerate(raw) if line.strip()), MASTHEAD))
    first = raw[top[0]].strip()
    colons = _COLON.finditer(first[:LONGEST])
    mark = next((colon for colon in colons if tokens(first[colon.end() :])[: len(own)] == own), None)
    if mark is None:
        return title, lines
    kicker = tokens(first[: mark.start()])
    near = [number for number in _near(raw, lines) if number > top[-1]]
    whole = any(tokens(raw[number]) == kicker + own for number in near if len(raw[number]) <= LONGEST)
    for above, sign in _set_apart(raw, near, kicker, own):
        if (_COLON.fullmatch(sign) or not (sign or whole)) and not _is_elsewhere(raw, {*near}, kicker):
            return first[: mark.end()] + title, _and(lines, above) if document.views[above] else lines
    return title, lines


def _begun(document: Document, lines: list[int], own: tuple[str, ...]) -> tuple[str, list[int]] | None:
    """A headline whose beginning is missing, as a line about it has it whole; and the lines of both, and of that part.

    One that begins with a small letter goes on behind a colon.
    """
    raw = document.lines
    near = _near(raw, lines)
    for number in near:
        line = raw[number].strip()
        mark = next((colon for colon in _COLON.finditer(line[:LONGEST]) if tokens(line[colon.end() :]) == own), None)
        if mark is not None:
            part = tokens(line[: mark.start()])
            more = (other for other in near if other == number or tokens(raw[other]) == part)
            return line, sorted({*lines, *(other for other in more if document.views[other])})
    return None


def _is_elsewhere(raw: Sequence[str], near: Container[int], kicker: tuple[str, ...]) -> bool:
    """Whether a kicker has a line of its own that is not one of those around the headline."""
    rest = (line for number, line in enumerate(raw) if number not in near and len(line) <= LONGEST_KICKER)
    return any(tokens(line) == kicker for line in rest)


def _near(raw: Sequence[str], lines: list[int]) -> list[int]:
    """The lines that are not blank about a headline, and its own."""
    above = islice((number for number in range(lines[0] - 1, -1, -1) if raw[number].strip()), COPIES)
    below = islice((number for number in range(lines[0], len(raw)) if raw[number].strip()), COPIES)
    return [*reversed([*above]), *below]


def _and(lines: list[int], above: int) -> list[int]:
    """A headline's lines with the kicker's, which may stand above a copy below them."""
    return [above, *lines] if above < lines[0] else [*lines, above]


def _set_apart(
    raw: Sequence[str], filled: Sequence[int], kicker: tuple[str, ...], rest: tuple[str, ...]
) -> Iterator[tuple[int, str]]:
    """Where a kicker has a line of its own above the rest, and the sign on a line between; "" if there is none."""
    for nth, number in enumerate(filled[:-1]):
        if len(raw[number].strip()) > LONGEST_KICKER or not kicker or tokens(raw[number]) != kicker:
            continue
        below = filled[nth + 1 : nth + 3]
        sign = "" if tokens(raw[below[0]]) else raw[below[0]].strip()
        if sign and len(below) > 1:
            below = below[1:]
        if tokens(raw[below[0]]) == rest:
            yield number, sign or (":" if raw[number].rstrip()[-1] in ":：" else "")


def without_kicker(document: Document, title: str, lines: list[int], words: Lexicon) -> str:
    """A headline without the words before it that are set apart: a section's name, or what a copy parts otherwise."""
    views = document.views
    marks = list(_KICKER.finditer(title))[:3]
    if not marks:
        return title
    kicker, rest = title[: marks[0].start()], title[marks[0].end() :]
    apart = marks[0][0].startswith(" :") and words.code not in SPACED_COLON
    if apart and kicker.casefold() in words.sections and len(rest.split()) > 2:
        return rest
    own = tokens(title)
    near = [number for number in range(max(0, lines[0] - COPIES), lines[-1] + COPIES) if number not in lines]
    copies = [views[number] for number in near if number < len(views) and 0 < len(views[number]) <= LONGEST]
    copies = [other for other in copies if other != title and tokens(other) == own]
    filled = [number for number in _near(document.lines, lines) if number not in lines]
    for mark in marks:
        before, rest = tokens(title[: mark.start()]), title[mark.end() :]
        if rest[:1].islower():  # the sentence goes on: the mark is the headline's own
            continue
        theirs = [sign for other in copies if (sign := _mark_after(other, before)) is not None]
        theirs += [sign for _, sign in _set_apart(document.lines, filled, before, tokens(rest))]
        ours = _DASHES.sub("-", mark[0].strip())
        if len(rest.split()) > 2 and any(_DASHES.sub("-", sign) != ours for sign in theirs):
            return rest
    return title


def _mark_after(text: str, words: tuple[str, ...]) -> str | None:
    """The mark that parts the first words of a text from the others; None if these words do not end there."""
    for gap in _GAP.finditer(text):
        if tokens(text[: gap.start()]) == words:
            return gap[0].strip()
    return None
