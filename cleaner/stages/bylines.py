"""Who wrote it: byline lines of the head zone and of the tail, and the names in them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from cleaner.authors import (
    CONTACT,
    DECOR,
    is_opener,
    line_authors,
    names_only,
    openings,
    page_authors,
    without_parts,
)
from cleaner.context import Context, HeadLines
from cleaner.lexicon import Lexicon
from cleaner.model import BYLINE, Claim, Document
from cleaner.namelist import split_names
from cleaner.names import is_name, is_role, is_title
from cleaner.zones import head_lines, is_prose, is_torn

SURE = -0.8  # log-odds of the page model from which a line is a byline whatever is in it,
BEHIND = 3.0  # and how far behind the likeliest byline another one may be,
ALIKE = 0.8  # and so far behind one that is not sure itself
OPENED = 1.2  # or so far behind, if it opens with "By" and that one with a name,
LIST = 12  # lines of a list of names
PROSE = 120  # characters of a line that tells of people
TOGETHER = 4  # lines of a page between which the bylines of one article stand
LONGEST_ROLE = 60  # characters of a role or an address below a name
LONGEST_UNDER = 80  # of a byline below the deck,
LONGEST_DECK = 400  # and of that
WINDOW = 14  # open lines before the first prose that are searched


def run(document: Document, context: Context) -> Iterator[Claim]:
    """Claims bylines before the first line of prose and after the last one."""
    words = context.words
    if context.heads and context.heads.bylines:
        yield from _of_page(document, context.heads, words)
        return
    head = head_lines(document)
    prose = len(head) < len(document.open_lines())
    zone = (head[-WINDOW:] if prose else head[:WINDOW]) + (_tail(document) if prose else [])
    views = document.views
    used: set[int] = set()
    found = False
    for nth, number in enumerate(zone):
        if number in used:
            continue
        view, below = views[number], zone[nth + 1] if nth + 1 < len(zone) else None
        authors = line_authors(view, words)
        pair = None if authors is not None or below is None else _pair(view, views[below], words)
        if (authors is None and not pair) or _is_torn(views, number):
            continue  # nearly all lines: most are asked for names alone
        taken = 0  # lines that name people
        found = found or authors is not None
        if authors is not None:
            taken = 1 if authors else 0
            yield Claim(number, BYLINE, "bylines.line", _value(view, authors))
        elif below is not None and pair and not _is_amid(views, number):
            used.add(below)
            yield Claim(number, BYLINE, "bylines.pair", _value(f"{view} {views[below]}", pair))
            yield Claim(below, BYLINE, "bylines.pair")
            taken, found = 2, True
        for under in _under(zone[nth + taken : nth + taken + 2], views, words) if taken else ():
            used.add(under)
            yield Claim(under, BYLINE, "bylines.pair")
    if prose and not found:
        yield from _below_deck(document, len(head), words)


def _below_deck(document: Document, deck: int, words: Lexicon) -> Iterator[Claim]:
    """Bylines right below the first line of prose, which is the deck then: they open as bylines do and name people."""
    lines, views = document.open_lines(), document.views
    if len(views[lines[deck]]) > LONGEST_DECK:
        return  # a paragraph: below it stands a subhead
    found: dict[int, list[str]] = {}
    for number in lines[deck + 1 : -1]:
        authors = [] if is_torn(views, number) else _opened_names(views[number], words)
        if not authors or any(name[0].islower() for name in authors):  # "Von der Leyen" is a surname
            break
        found[number] = authors
    named = {name for authors in found.values() for name in authors}
    rest = lines[deck + 1 + len(found) :] if found else ()
    if any(not named.issuperset(_opened_names(views[number], words)) for number in rest):
        return  # a list of books, essays under one roof: they head parts of the text
    for number, authors in found.items():
        yield Claim(number, BYLINE, "bylines.line", _value(views[number], authors))


def _opened_names(view: str, words: Lexicon) -> list[str]:
    """The people whom a short line names that opens as bylines do and holds nothing else."""
    if len(view) > LONGEST_UNDER or view[-1] in ":：" or is_prose(view):
        return []
    names = (names_only(rest, words) for rest, _ in openings(view.strip(DECOR), words, glued=False))
    return next(filter(None, names), [])


_Told = tuple[list[int], list[str], float]  # lines, the names in them, log-odds


def _of_page(document: Document, heads: HeadLines, words: Lexicon) -> Iterator[Claim]:
    """The lines that the page stage took for bylines. Names count where the likeliest stands, and right beside it.

    Lines that the model is not sure of are bylines only if they are nothing but names.
    """
    views = document.views
    prose: list[str] | None = None
    told: list[_Told] = []
    for numbers, score in heads.bylines:
        if group := [number for number in numbers if views[number]]:
            text = " ".join(views[number] for number in group).rstrip(" ,;&")
            names = page_authors(text, words)
            if names and not next(openings(text.strip(DECOR), words), None):
                if prose is None:
                    prose = [views[number] for number in document.open_lines() if len(views[number]) >= PROSE]
                names = [name for name in names if not _is_told_of(name, prose)]
            dated = any(set(group) & set(other) for other, _ in heads.dates)  # the date's line, which holds no name
            if names or (score > SURE and not dated):
                told.append((group, names, score))
    best = next((entry for entry in told if entry[1]), None)
    if best:  # "By Jane Doe" before names that only stand there
        told_by = (entry for entry in told if entry[1] and _is_opened(views, entry[0], words))
        best = next((entry for entry in told_by if entry[2] > best[2] - OPENED), best)
    limit = min(max(SURE, best[2] - BEHIND), best[2] - ALIKE) if best else SURE
    near = sorted(entry for entry in told if entry[1] and best and _goes_with(entry, best, limit))
    if near:
        near += _listed(views, near, words)
        near.sort()
    first = near[0][0][0] if near else -1
    byline = " ".join(views[number] for group, _, _ in near for number in group)
    authors = without_parts(name for _, names, _ in near for name in names)
    for group, _, score in told:
        if score > SURE or any(group == entry[0] for entry in near):
            for number in group:
                yield Claim(number, BYLINE, "model", _value(byline, authors) if number == first else None)


def _is_opened(views: list[str], lines: list[int], words: Lexicon) -> bool:
    """Whether lines open as bylines do."""
    return next(openings(" ".join(views[number] for number in lines).strip(DECOR), words), None) is not None


def _listed(views: list[str], near: list[_Told], words: Lexicon) -> list[_Told]:
    """Names that stand one a line above and below those found, parted by commas, "and" or "&" at the lines' ends."""
    taken = {number for group, _, _ in near for number in group}
    found: list[_Told] = []
    for start, step in [way for group, _, _ in near for way in ((group[-1], 1), (group[0], -1))]:
        here = start
        for number in range(start + step, start + step * LIST, step):
            if not 0 <= number < len(views):
                break
            if not any(map(str.isalnum, views[number])):
                continue
            upper, lower = (here, number) if step > 0 else (number, here)
            names = names_only(views[number], words)
            if number in taken or not names or not _is_joined(views[upper], views[lower], words):
                break
            found.append(([number], names, 0.0))
            taken.add(number)
            here = number
    return found


def _is_joined(upper: str, lower: str, words: Lexicon) -> bool:
    """Whether a list of names goes on from one line to the next."""
    last, joiners = upper.split()[-1].casefold(), words.byline_joiners
    first = lower.lstrip(DECOR).casefold().split()[:1]  # of a lone dash nothing is left
    return upper[-1] in ",;&、" or last in joiners or not {*joiners, "&"}.isdisjoint(first)


def _is_told_of(name: str, prose: list[str]) -> bool:
    """Whether the article speaks of a person: one in a caption, not its author. A line about its author begins so."""
    return any(name in view and not view.startswith(name) for view in prose)


def _goes_with(entry: _Told, best: _Told, limit: float) -> bool:
    return entry is best or (entry[2] > limit and abs(entry[0][0] - best[0][0]) <= TOGETHER)


def _value(view: str, authors: list[str]) -> dict[str, Any]:
    return {"byline": view, "authors": authors}


def _tail(document: Document) -> list[int]:
    """The open lines after the last prose, at most a window of them."""
    found: list[int] = []
    for number in reversed(document.open_lines()):
        if is_prose(document.views[number]):
            break
        found.append(number)
    return found[::-1][:WINDOW]


def _is_torn(views: list[str], number: int) -> bool:
    """Whether a line is a sentence's fragment; an address below goes on in small letters, too, but with no sentence."""
    return is_torn(views, number) and not CONTACT.fullmatch(views[number + 1].strip(DECOR))


def _is_amid(views: list[str], number: int) -> bool:
    """Whether "by" or the like stands amid the lines of a torn sentence: of the league, "von", Fortuna, a long rest."""
    around = views[max(0, number - 1) : number + 3]
    return views[number][0].islower() and len(around) == 4 and all(around) and len(around[3]) >= LONGEST_ROLE


def _under(lines: list[int], views: list[str], words: Lexicon) -> Iterator[int]:
    """Of the lines right under a byline those that are a role or an address of who is named there."""
    for number in lines:
        view = views[number].strip(DECOR)
        if not (CONTACT.fullmatch(view) or is_title(view, words)) or _is_torn(views, number):
            return
        yield number


def _pair(view: str, below: str, words: Lexicon) -> list[str] | None:
    """ "By" alone and the name on the next line, or a name with a role or an address on the next line."""
    if is_opener(view, words):
        names = split_names(below, words) if len(below) <= 100 and below[-1] not in ".!?:" else []
        return names or None
    if len(view) > 40 or len(below) > LONGEST_ROLE or " " not in view:
        return None
    under = below.strip(DECOR)
    role = below[-1] not in ".!?:" and view not in below and is_role(under, words)
    return [view] if (role or CONTACT.fullmatch(under)) and is_name(view, words) else None
