"""Whole pages and extractors' leftovers: what lies outside the article is taken off, as the page model sees it.

A text in which no menu or list stands far from all prose is no page: from it only what is surely no part of an article
is taken, and nothing if that would be much. Of a page, what more likely is none goes. Lines beside a page's body that
look like its headline, byline or date stay, for the stages that read them. Where no article is found, nothing goes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from cleaner.context import Context, HeadLines
from cleaner.model import FURNITURE, Claim, Document

if TYPE_CHECKING:  # plain articles need no model
    from cleaner.features import Units
    from cleaner.headmodel import Chosen
    from cleaner.outside import Decision

RULE = "model"
PROFILED = 600  # characters of a line that a site profile may know
_PARAGRAPH, _ENDS = 60, frozenset('.!?…。！？।؟"”»“’)')  # a paragraph's characters, and what it ends with,
_HEADS = 4  # and so many lines above the first one, of a text that needs no model


def run(document: Document, context: Context) -> Iterator[Claim]:
    """Claim the lines outside the article as furniture, rule `model`, value {"score": log-odds of being body}.

    Lines that stay only for the stages that read headline, byline and date are noted in `context.beside`. Lines of a
    site's profile go, too, rule `profile.line`.
    """
    taken = set()
    for claim in _outside(document, context):
        taken.add(claim.line)
        yield claim
    if context.furniture:
        yield from _of_profile(document, context, taken)


def _of_profile(document: Document, context: Context, taken: set[int]) -> Iterator[Claim]:
    """The lines that a site profile knows; amid prose only those that were seen there."""
    from cleaner.profile import key_of
    from cleaner.zones import is_prose, is_torn

    left = [number for number in document.open_lines() if number not in taken]
    views = [document.views[number] for number in left]
    for nth, (number, view) in enumerate(zip(left, views, strict=True)):
        amid = context.furniture.get(key_of(view)) if len(view) <= PROFILED else None
        if amid is None or is_torn(document.views, number):
            continue
        if amid or not (0 < nth < len(left) - 1 and is_prose(views[nth - 1]) and is_prose(views[nth + 1])):
            context.beside.pop(number, None)
            yield Claim(number, FURNITURE, "profile.line")


def _outside(document: Document, context: Context) -> Iterator[Claim]:
    """The lines outside the article, as the page model sees it."""
    if is_plain(document.views):
        return
    from cleaner.outside import look

    seen = look(document, context)
    if seen is None:
        return
    found, decision = seen.found, seen.decision
    if not decision.page and all(decision.keep):
        return
    if seen.chosen and seen.zone:
        from cleaner.decks import deck_below

        deck = deck_below(seen.zone, seen.chosen)
        decision = _with_heads(decision, seen.chosen, deck)
        context.heads = _head_lines(found, seen.chosen, deck)
    beside: dict[int, float] = context.beside
    for number, keep in enumerate(decision.keep):
        if keep and not decision.beside[number]:
            continue
        score = round(decision.body[number], 2)
        for line in range(found.first[number], found.last[number] + 1):
            if document.views[line] and keep:
                beside[line] = score
            elif document.views[line]:
                yield Claim(line, FURNITURE, RULE, {"score": score})


def is_plain(views: Sequence[str]) -> bool:
    """Whether a text shows at a glance that it is an article: few lines, then paragraphs and nothing between them."""
    heads, begun = 0, False
    for view in views:
        if len(view) >= _PARAGRAPH and view[-1] in _ENDS:
            begun = True
        elif view:
            heads += 1
            if begun or heads > _HEADS:
                return False
    return begun


def _with_heads(decision: Decision, chosen: Chosen, deck: int | None) -> Decision:
    """What holds the headline, the deck, a byline or a date stays for the stages that read them."""
    keep, beside = list(decision.keep), list(decision.beside)
    one = [i for i in (chosen.title[0] if chosen.title else None, deck) if i is not None]
    for i in (*one, *chosen.bylines, *chosen.dates):
        beside[i] = beside[i] or not keep[i]
        keep[i] = True
    return decision._replace(keep=keep, beside=beside)


def _head_lines(found: Units, chosen: Chosen, deck: int | None) -> HeadLines:
    def lines(i: int) -> tuple[int, ...]:
        return tuple(range(found.first[i], found.last[i] + 1))

    def ranked(odds: dict[int, float]) -> tuple[tuple[tuple[int, ...], float], ...]:
        return tuple((lines(i), score) for i, score in sorted(odds.items(), key=lambda pair: -pair[1]))

    title = (lines(chosen.title[0]), chosen.title[1]) if chosen.title else None
    below = (lines(deck), found.text[deck]) if deck is not None else None
    return HeadLines(title, ranked(chosen.bylines), ranked(chosen.dates), below)
