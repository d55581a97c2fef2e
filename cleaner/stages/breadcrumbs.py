"""Trails: `Home » World`, `You are here: Home / News`, one crumb a line; also with a date before and a headline after.

A trail needs evidence: it begins with a word for Home or with "You are here", or every crumb is a section's name, or
the first is one and arrows lead on to others, above a headline. The headline that may end it is left for the headlines
stage, which knows its copies.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import lru_cache

from cleaner.context import Context
from cleaner.founddates import find_dates
from cleaner.late import late
from cleaner.lexicon import Lexicon
from cleaner.model import BREADCRUMB, DATE, Claim, Document
from cleaner.openings import Openings
from cleaner.sameness import is_cut, tokens
from cleaner.stages.headlines import is_headline_like
from cleaner.zones import head_lines, is_amid_words, is_unspaced

MARKS = r"»›>/|→·＞：:•▸▶❯⟩«‹‣–—\\"  # as they stand in a pattern's brackets
LONGEST_LINE = 400
LONGEST_CRUMB = 45
LONGEST_DATE = 40  # characters in which the digits of a date before a trail begin
BELOW = 4  # lines of the head below a trail in which the headline is looked for

_ANY_MARK = late(f"[{MARKS}]")
_PARTING = late(r"[»›→＞▸▶❯⟩‣>/|·•«‹\\｜:](?:(?<!:)|(?=:))")  # where _PART and _LEAD_PART fit
_PART = late(r"\s*(?:[»›→＞▸▶❯⟩‣]|::|-?>{1,2})\s*|\s+[/|·•«‹\\]\s+|\s*[｜]\s*")
_SPACED = late(r"\s+(?:[»›→＞▸▶❯⟩/|·•\\]|::|>{1,2})\s+")  # where » may close a quotation
_ARROW = late(r"\s*[»›>→＞▸▶❯⟩‣]")
_LOOSE = late(r"\s*[|/]\s*|\s+[:–—]\s+")  # marks that stand between crumbs only behind a word for Home
_LEAD_PART = late(r"\s*(?:[»›→＞▸▶❯⟩/|·•]|::|>{1,2})\s*")
_ONLY_MARKS = late(r"[»›>/|→·＞•▸▶❯⟩\\:«‹-]{1,3}\Z")
_OUTER = late(r"\A(?:[»›>/|→·＞•▸▶❯⟩*+-]+|\d{1,2}[.)])\s*|\s*(?:[»›>/|→·＞•▸▶❯⟩]+|::)\Z")
_BESIDE = "»›>/|→·＞•▸▶❯⟩*+-:.) \t\xa0\u30000123456789"  # of the like of `_OUTER`, for a first look
_SPACES = (
    "\t\n\x0b\x0c\r\x1c\x1d\x1e\x1f \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a"
    "\u2028\u2029\u202f\u205f\u3000"
)
_OPENING = _SPACES + MARKS + "-｜"  # what may stand before a line's first crumb
_DIGIT = late(r"\d")
_DATE_WORD = late(r"\s*[^\W\d_]{0,15}\s*:?\s*\Z")


Known = Callable[[], set[tuple[str, ...]]]  # the words of each line of the head


class _Known:
    """The words of each of some lines, once they are asked for, as they are for few texts."""

    def __init__(self, views: list[str], lines: list[int]) -> None:
        self._views, self._lines, self._found = views, lines, set[tuple[str, ...]]()

    def __call__(self) -> set[tuple[str, ...]]:
        self._found = self._found or {tokens(self._views[number]) for number in self._lines}
        return self._found


def run(document: Document, context: Context) -> Iterator[Claim]:
    """Claims trails in the head zone, and a date that stands before a trail on its line."""
    views = document.views
    head = head_lines(document)
    words = context.words
    known = _Known(views, head)
    openings = _openings(words.home, words.sections, words.lead)
    for nth, number in enumerate(head):
        view = views[number]
        if len(view) > LONGEST_LINE or not _ANY_MARK.search(view):
            continue
        if not _may_open(view, openings) and not _may_follow_date(view, words):
            continue  # most lines
        if not is_amid_words(views, number, words.small_words):
            below = [views[other] for other in head[nth + 1 : nth + 1 + BELOW]]
            yield from _inline(number, view, words, known, below)
    yield from _block(document, head, words)


def _inline(number: int, view: str, words: Lexicon, known: Known, below: list[str]) -> Iterator[Claim]:
    date = _leading_date(view, words)
    begin = date[0] if date else 0
    lead = _lead(view[begin:].casefold(), words.lead)
    start = begin + lead
    crumbs = _crumbs(view, start, _SPACED if "«" in view else _LEAD_PART if lead else _PART)
    trail = _trail([view[a:b] for a, b in crumbs], bool(lead), words, known) if len(crumbs) > 1 or lead else 0
    if not trail and not date:
        crumbs, trail = _unsure(view, words, known)
        trail = trail if trail and _headed(below, words) else 0
    if not trail:
        return
    if date:
        yield Claim(number, DATE, "breadcrumbs.date", date[1], 0, begin)
    stop = crumbs[trail][0] if trail < len(crumbs) else None
    names = [view[a:b].strip() for a, b in crumbs[:trail]]
    if trail > 1 and _begins_headline(view[crumbs[-1][0] :].strip(), below):
        names, stop = names[: len(crumbs) - 1], None
    yield Claim(number, BREADCRUMB, "breadcrumbs.inline", [name for name in names if name], begin, stop)


@lru_cache(maxsize=64)
def _openings(*names: frozenset[str] | tuple[str, ...]) -> Openings:
    """All that a trail can open with, without the marks that may stand before its first crumb."""
    return Openings({name.lstrip(_OPENING) for some in names for name in some})


def _may_open(view: str, openings: Openings) -> bool:
    """Whether a trail may begin with a line, behind marks or not: with nearly none it does."""
    return bool(openings.of(view.lstrip(_OPENING)[: openings.longest].casefold()))


def _may_follow_date(view: str, words: Lexicon) -> bool:
    """Whether a trail may stand behind a date: parted by marks, or begun with "You are here"; a time has none."""
    if not _DIGIT.search(view, 0, LONGEST_DATE):
        return False
    return _PARTING.search(view) is not None or any([lead in view.casefold() for lead in words.lead])


def _leading_date(view: str, words: Lexicon) -> tuple[int, str] | None:
    """Where a date that opens the line ends, and its value; a word such as "date" may stand before it."""
    if not _DIGIT.search(view, 0, LONGEST_DATE):
        return None
    for found in find_dates(view[:120], words)[:1]:
        if found.value and _DATE_WORD.match(view[: found.start]):
            stop = found.stop
            while stop < len(view) and view[stop] in " \t|·•-–—,":
                stop += 1
            return stop, found.value
    return None


def _lead(folded: str, leads: tuple[str, ...]) -> int:
    """Length of a "You are here:" that opens the line, 0 if none does."""
    for lead in leads:
        if folded.startswith(lead):
            rest = folded[len(lead) :]
            gap = len(rest) - len(rest.lstrip(" :：-–"))
            if gap or is_unspaced(lead) or not rest:
                return len(lead) + gap
    return 0


def _crumbs(view: str, start: int, part: re.Pattern[str]) -> list[tuple[int, int]]:
    """Spans of what stands between the separators, from `start` on; an empty last one is left out."""
    found, position = [], start
    for mark in part.finditer(view, start):
        if mark.start() > position:
            found.append((position, mark.start()))
        position = mark.end()
    if position < len(view):
        found.append((position, len(view)))
    return found


def _trail(crumbs: list[str], led: bool, words: Lexicon, known: Known) -> int:
    """How many of the crumbs are the trail; 0 if this is none. A headline at the end is not part of it."""
    names = [crumb.strip().casefold() for crumb in crumbs]
    if not names or not (led or names[0] in words.home or names[0] in words.sections):
        return 0
    last = crumbs[-1].strip()
    count = len(crumbs) - (len(crumbs) > 1 and _is_headline(last, words, known))
    if any(len(name) > LONGEST_CRUMB or name[-1:] in ".,;" for name in names[:count]):
        return 0
    if led or names[0] in words.home:
        return count
    sections = sum(name in words.sections or name in words.home for name in names[:count])
    return count if sections == count and count > 1 else 0


def _begins_headline(crumb: str, below: list[str]) -> bool:
    """Whether a trail's last crumb is the headline cut without a sign of it: a line below goes on from its words."""
    short = tokens(crumb)
    lines = [tokens(view) for view in below if view[-1] not in ".。"] if len(short) > 2 else []
    return any(len(line) > len(short) and line[: len(short)] == short for line in lines)


def _headed(below: list[str], words: Lexicon) -> bool:
    """Whether a line right below a trail may be the headline, so that the trail is not."""
    return any(is_headline_like(view, words) and not _ARROW.search(view) for view in below)


def _unsure(view: str, words: Lexicon, known: Known) -> tuple[list[tuple[int, int]], int]:
    """The crumbs of what is a trail above a headline only, and how many are the trail: 0 if it is none.

    Three or more crumbs: behind a word for Home with one mark throughout, all but the last known, if headlines have
    such marks, too; or behind a section's name with arrows, short ones.
    """
    mark = _LOOSE.search(view)
    if mark and view[: mark.start()].strip().casefold() in words.home:
        crumbs = _crumbs(view, 0, late(re.escape(mark[0])))
        names = [view[a:b].strip().casefold() for a, b in crumbs]
        sure = mark[0] == "|" or all(name in words.sections or name in words.home for name in names[1:-1])
        return (crumbs, _trail(names, True, words, known)) if len(crumbs) > 2 and sure else ([], 0)
    crumbs = _crumbs(view, 0, _PART)
    names = [view[a:b].strip() for a, b in crumbs]
    arrows = len(_ARROW.findall(view)) == len(crumbs) - 1
    short = not _DIGIT.search(view) and all(len(name.split()) <= 4 for name in names[:-1])
    if len(crumbs) < 3 or not arrows or not short or names[0].casefold() not in words.sections:
        return [], 0
    return crumbs, _trail(names, True, words, known)


def _is_headline(crumb: str, words: Lexicon, known: Known) -> bool:
    """Whether a trail's last crumb is the headline: it stands elsewhere, is cut, or is as long as headlines are."""
    if crumb.casefold() in words.sections:
        return False
    long = len(crumb) >= 14 if is_unspaced(crumb) else len(crumb.split()) > 3 and len(crumb) > 22
    return long or is_cut(crumb) or tokens(crumb) in known()


def _block(document: Document, head: list[int], words: Lexicon) -> Iterator[Claim]:
    """One crumb a line, from a Home on: separators on lines of their own or beside the crumbs, bullets, numbers."""
    views = document.views
    homes = _bare(words.home)
    for nth, number in enumerate(head):
        view = views[number]
        if len(view) > LONGEST_CRUMB:
            continue
        bare = view.strip(_BESIDE)
        if bare.casefold() not in homes and bare[:1].isalpha() and bare[-1:].isalpha():
            continue
        name = view if view[0].isalpha() and view[-1].isalnum() else _OUTER.sub("", view)
        if name.casefold() not in words.home or is_amid_words(views, number, words.small_words):
            continue
        run = _block_run([(line, views[line]) for line in head[nth:]], words)
        names = [name for _, name in run if name]
        if any(_is_marked(views[line]) for line, _ in run) or len(names) == 1:
            for line, name in run:
                yield Claim(line, BREADCRUMB, "breadcrumbs.block", names if name and line == number else None)
            after = [views[line] for line in head[nth + len(run) : nth + len(run) + BELOW]]
            if len(run) > 1 and _ends_in_headline(views[run[-1][0]], after):
                yield Claim(head[nth + len(run)], BREADCRUMB, "breadcrumbs.block")
            return


@lru_cache(maxsize=64)
def _bare(names: frozenset[str]) -> frozenset[str]:
    """Names without what may stand beside a crumb."""
    return frozenset(name.strip(_BESIDE) for name in names)


def _ends_in_headline(last: str, after: list[str]) -> bool:
    """Whether the line behind a trail is its list's next item, and the headline, which stands right below again."""
    if len(after) < 2 or not _OUTER.match(last) or not _OUTER.match(after[0]):
        return False
    own = tokens(_OUTER.sub("", after[0]))
    return bool(own) and any(tokens(view) == own and not _OUTER.match(view) for view in after[1:])


def _block_run(lines: list[tuple[int, str]], words: Lexicon) -> list[tuple[int, str]]:
    """The lines of a block trail with their crumbs ("" for a line of separators): while marks go on, or sections."""
    found: list[tuple[int, str]] = []
    expected = True
    for line, view in lines:
        if _ONLY_MARKS.match(view):
            found.append((line, ""))
            expected = True
            continue
        name = _OUTER.sub("", view)
        if not expected and not _OUTER.match(view):
            break
        if found and (len(name) > LONGEST_CRUMB or _is_headline(name, words, set)):
            break
        found.append((line, name))
        expected = view != name and bool(_PART.search(view[-2:]))
    return found


def _is_marked(view: str) -> bool:
    """Whether a line carries a separator, a bullet or a number."""
    return bool(_ONLY_MARKS.match(view) or _OUTER.search(view))
