"""Section names alone on a line near the headline, beside a date there, and glued before a headline that stands twice.

A line of section names and dates is a headline where no other line can be one ("Weather – 14 September 2023").
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import lru_cache

from cleaner.context import Context
from cleaner.dategrammar import may_be_dated
from cleaner.dateish import is_dateish, is_filler
from cleaner.digits import with_digits
from cleaner.founddates import find_dates
from cleaner.late import late
from cleaner.lexicon import Lexicon
from cleaner.model import SECTION, Claim, Document
from cleaner.openings import Openings
from cleaner.sameness import tokens
from cleaner.stages.headlines import is_headline_like
from cleaner.zones import head_lines, is_amid_words, is_sentence

_Rest = tuple[int, tuple[str, ...]]  # where what stands behind a section's name begins, and its words
_Span = tuple[str, int, int | None]  # a section's name, and where what goes with it begins and ends

LONGEST = 40
REACH = 7  # lines of the head around such a line in which the headline is looked for
LONGEST_MIXED = 120  # characters of a line that holds a date, too
SHORTEST = 15  # characters of a sentence below a subhead
SHORTEST_KICKED = 10  # characters of a kicker and a headline
_DECOR = " \t:：|/»›>•·-–—#[]()【】*"
_PARTED = late(r"\s*[|•·]\s*|\s+[–—/-]\s+")
_PARTING = late(r"[|•·–—/-]")  # without one of these a line is one part
_DIGIT = late(r"\d")
_PLACED = late(r"(?<=\S)\s{1,2}([^\W\d_]+)\s{1,2}(?=\S)")
_GAP = late(r"\s+|\Z")


def run(document: Document, context: Context) -> Iterator[Claim]:
    """Claims section lines of the head zone, and kickers that are a section's name."""
    head = head_lines(document)
    if not head or len(document.open_lines()) < 2:
        return  # a text of one line is not a section's name
    views, words = document.views, context.words
    names = words.sections
    kickers = _all_kickers(views, head, names) if len(head) > 1 else {}  # one line cannot be another's copy
    copies = _copies(views, head, kickers) if kickers else set()
    mixed = _mixed(document, context, head)
    begun: int | None = None  # the line of the first sentence, looked for as far as it was asked for
    seen = 0 if "title" in context.given else 1  # below the headline, which is the first line unless it was given
    for nth, number in enumerate(head):
        view = views[number]
        name = view.strip(_DECOR)
        if len(name) <= LONGEST and name.casefold() in names:
            if is_amid_words(views, number, words.small_words):
                continue
            if begun is None:
                begun = next((line for line in head[seen:nth] if is_sentence(views[line])), None)
                seen = max(seen, nth)
            if begun is not None and _is_subhead(views, number):
                continue
            yield Claim(number, SECTION, "sections.line", name)
            continue
        if spans := mixed.get(number):
            yield from (Claim(number, SECTION, "sections.line", *span) for span in spans)
            continue
        for end, rest in kickers.get(number, ()):
            if rest in copies:
                kicker = len(view) - len(view[end:].lstrip(_DECOR))
                yield Claim(number, SECTION, "sections.kicker", view[:kicker].strip(_DECOR), 0, kicker)
                break


def _mixed(document: Document, context: Context, head: list[int]) -> dict[int, list[_Span]]:
    """The lines with a section's name beside a date, and the spans of the names; not the headline itself."""
    views, words = document.views, context.words
    dated = with_digits(views, head, LONGEST_MIXED)
    if not dated:
        return {}
    found = {number: spans for number in dated if (spans := _behind_date(views[number], words))}
    beside = {
        number: spans for number in dated if number not in found and (spans := _beside_date(views[number], words))
    }
    if context.heads and context.heads.title:
        beside = {number: spans for number, spans in beside.items() if number not in context.heads.title[0]}
    if beside and not context.given.get("title"):
        beside = _with_headline(beside, head, views, words)
    return found | beside


def _with_headline(
    beside: dict[int, list[_Span]], head: list[int], views: list[str], words: Lexicon
) -> dict[int, list[_Span]]:
    """Those lines near which another line may be the headline."""
    near = {number: head[max(0, nth - REACH) : nth + REACH] for nth, number in enumerate(head) if number in beside}
    others = {other for some in near.values() for other in some} - beside.keys()
    likely = {other for other in others if is_headline_like(views[other], words)}
    return {number: beside[number] for number, some in near.items() if not likely.isdisjoint(some)}


def _beside_date(view: str, words: Lexicon) -> list[_Span]:
    """Section names, with the marks beside them, on a line of nothing but them, dates and reading times.

    A reading time without a date goes with them; a date stays, for its own stage.
    """
    if not _PARTING.search(view):  # a name without a date
        return []
    if not any(part.casefold() in words.sections for part in _PARTED.split(view)):
        return []
    begin, before, dated = 0, 0, None  # `before`: where the part before ended
    found: list[_Span] = []
    for mark in (*_PARTED.finditer(view), None):
        stop, end = (mark.start(), mark.end()) if mark else (len(view), len(view))
        part = view[begin:stop]
        if part.casefold() in words.sections:
            found.append((part, begin, end) if dated is None else (part, before, stop))
        elif _DIGIT.search(part) and (is_dateish(part, words) or is_filler(part, words)):
            dated = dated or bool(find_dates(part, words))
        else:
            return []
        begin, before = end, stop
    if not found or dated is None:
        return []
    return found if dated else [(found[0][0], 0, None)]


def _behind_date(view: str, words: Lexicon) -> list[_Span]:
    """The section's name in "Posted on 14 September 2023 in Culture by Jane Doe", with the word before it."""
    if words.byline_places.isdisjoint(view.split()) or not may_be_dated(view):
        return []
    places = {match.start(): match.end() for match in _PLACED.finditer(view) if match[1] in words.byline_places}
    if not places:
        return []
    for stop in [entry.stop for entry in find_dates(view, words) if entry.kind and entry.stop in places]:
        begin = places[stop]
        for gap in _GAP.finditer(view, begin):
            name, rest = view[begin : gap.start()], view[gap.end() :].casefold()
            if name.casefold() in words.sections and (not rest or rest.startswith(words.byline_openers)):
                return [(name, stop, gap.start())]
    return []


def _is_subhead(views: list[str], number: int) -> bool:
    """Whether a section's name stands right before a sentence: with one above it, too, it heads a part of the text."""
    below = next((line for line in range(number + 1, len(views)) if views[line]), number)
    return is_sentence(views[below], SHORTEST)


@lru_cache(maxsize=64)
def _openings(names: frozenset[str]) -> Openings:
    """The names that no mark begins or ends, which a line's edge loses."""
    return Openings([name for name in names if name.strip(_DECOR) == name])


def _all_kickers(views: list[str], head: list[int], names: frozenset[str]) -> dict[int, list[_Rest]]:
    """What `_kickers` finds in the lines: nearly all begin otherwise than a section's name."""
    openings = _openings(names)
    found = ((number, _kickers(views[number], openings)) for number in head if len(views[number]) > SHORTEST_KICKED)
    return {number: some for number, some in found if some}


def _copies(views: list[str], head: list[int], kickers: dict[int, list[_Rest]]) -> set[tuple[str, ...]]:
    """The words of the lines that may be what stands behind a kicker: not of those that begin otherwise."""
    firsts = {rest[0][:2] for some in kickers.values() for _, rest in some}
    return {tokens(view) for view in [views[number] for number in head] if _may_begin(view[:3], firsts)}


def _may_begin(opening: str, firsts: set[str]) -> bool:
    """Whether the first word of a line that opens so may begin with one of these pairs, or be one of these signs.

    A sign behind ASCII may join it, and a mark stand before the word: that takes a closer look.
    """
    if not opening.isascii() or not opening[0].isalnum():
        return True
    pair = opening[:2].lower()
    return (pair if pair.isalnum() else pair[0]) in firsts


def _kickers(view: str, openings: Openings) -> list[_Rest]:
    """Where a headline may begin that a section's name stands before, and its words.

    That is right behind the name and behind each mark after it.
    """
    folded = view[: LONGEST + 3].casefold()
    opening = folded.lstrip(_DECOR)
    names = openings.of(opening)
    if not names:
        return []  # most lines
    ends: set[int] = set()
    for name in names:
        rest = opening[len(name) :]
        end = len(folded) - len(rest)
        ends.update(range(end, end + len(rest) - len(rest.lstrip(_DECOR)) + 1))
    limit = min(LONGEST, len(view) - SHORTEST_KICKED + 2)
    found = [(end, tokens(view[end:])) for end in sorted(ends) if 2 <= end < limit]
    return [entry for entry in found if len(entry[1]) > 2]
