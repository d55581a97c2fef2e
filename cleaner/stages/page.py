"""Whole pages and extractors' leftovers: what lies outside the article is taken off, as the page model sees it.

A text in which no menu or list stands far from all prose is no page: from it only what is surely no part of an article
is taken, and nothing if that would be much. Of a page, what more likely is none goes. Lines beside a page's body that
look like its headline, byline or date stay, for the stages that read them. Where no article is found, nothing goes.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, NamedTuple

from cleaner.context import Context, HeadLines
from cleaner.features import SENTENCE, Shape, Units, reads, units
from cleaner.kind import Scout, is_page
from cleaner.model import FURNITURE, Claim, Document
from cleaner.pagemodel import Model, body_odds, crumb_odds, model, surroundings
from cleaner.surroundings import Surroundings
from cleaner.topic import terms

if TYPE_CHECKING:  # what only whole pages need is imported there
    from cleaner.headmodel import Chosen
    from cleaner.headzone import Zone

RULE = "model"
PROFILED = 600  # characters of a line that a site profile may know

_FEW = 7  # units of a text that is too short to tell its crumbs from its own short lines
_PAGE_LIMIT = 0.0  # log-odds of being body under which a page's unit is taken,
_PROSE_LIMIT = -1.0  # and the same for prose right beside prose that stays
_GAP, _HOLDS = 3, 5  # so many units away, the one that stays having so many words
_PROSE_WORDS = 15
_TORN_WORDS = 7  # of a part of a sentence, and so many tenths (coded) of small words in it, and a letter at its end
_SMALL_WORDS, _LETTER = 3, 9
_BEFORE = 40  # units before the body in which its headline is looked for
_CRUMB_LIMIT = -1.2  # log-odds under which a unit at another text's end is taken
_CLOSING_LIMIT = -2.0  # and the same for what reads like a sentence,
_UNWEIGHED = 9.0  # what stands for the log-odds of its other units
_PARAGRAPH, _ENDS = 60, frozenset('.!?…。！？।؟"”»“’)')  # a paragraph's characters, and what it ends with,
_HEADS = 4  # and so many lines above the first one, of a text that needs no model
_CRUMBS = 0.2  # the part of such a text that may be taken; if it were more, the text is not understood


class Decision(NamedTuple):
    """For each unit: whether it stays, whether only for the head stages, and the log-odds of being body.

    The log-odds are close only about the limits.
    """

    keep: list[bool]
    beside: list[bool]
    body: list[float]
    page: bool = False


class Seen(NamedTuple):
    """A text's units and what was decided; of a whole page also the candidates for its head, and the choice.

    `around` is what the second round knew, of the units from `start` on; None where none was weighed.
    """

    found: Units
    decision: Decision
    around: Surroundings | None = None
    start: int = 0
    zone: Zone | None = None
    chosen: Chosen | None = None


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


def look(document: Document, context: Context) -> Seen | None:
    """Weigh a text; None where it has no prose, or is too short to be weighed.

    On a whole page the language is guessed from the article found.
    """
    found = units(document.lines, document.views)
    if len(found) <= _FEW:
        return None
    weights = model()
    scout = Scout(weights, found)
    last = scout.last_of_article()
    if last is None:
        around = surroundings(weights, found)
        if not any(map(reads, around.looks)):
            return None
        if is_page(around):
            return _look_at_page(weights, around, context)
        last = max((i for i, sure in enumerate(around.solid) if sure), default=0)
    return _look_at_article(weights, scout, last)


def _look_at_page(weights: Model, around: Surroundings, context: Context) -> Seen:
    found = around.found
    decision = _page(weights, around)
    if not decision.page:
        return Seen(found, decision, around)
    from cleaner.headmodel import choose, heads
    from cleaner.headzone import Zone

    inside = [keep and not near for keep, near in zip(decision.keep, decision.beside, strict=True)]
    context.guess_from([text for text, good in zip(found.text, inside, strict=True) if good])
    zone = Zone(around, decision.body, inside, context.words, heads().screens)
    return Seen(found, decision, around, 0, zone, choose(heads(), zone))


def _look_at_article(weights: Model, scout: Scout, last: int) -> Seen:
    """Of another text only what stands behind its last sure paragraph may go.

    Above and between its paragraphs stand heads, lists and tables: they are left to the rules.
    """
    found, size = scout.found, len(scout.found)
    body, keep = [_UNWEIGHED] * size, [True] * size
    start, around = 0, None
    if 0 < last < size - 1 and scout.reads_before(last):
        start, around = scout.closing(last)
        body[last + 1 :] = crumb_odds(weights.crumb, around, last + 1 - start)
        for i in range(last + 1, size):
            keep[i] = body[i] > (_CLOSING_LIMIT if reads(around.looks[i - start]) else _CRUMB_LIMIT)
    weight = [min(len(text), _PARAGRAPH * 8) for text in found.text]
    if sum(some for some, good in zip(weight, keep, strict=True) if not good) > _CRUMBS * sum(weight):
        keep = [True] * size
    return Seen(found, Decision(keep, [False] * size, body), around, start)


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


def _page(weights: Model, around: Surroundings) -> Decision:
    body = body_odds(weights.body, around, _PAGE_LIMIT)
    inside = [score > _PAGE_LIMIT for score in body]
    nothing = [False] * len(body)
    if True not in inside:
        return Decision([True] * len(body), nothing, body)
    inside = _with_neighbours(around, body, inside)
    inside = _with_copies(around, inside)
    titles = set(headlines(around, inside.index(True)))
    beside = [not good and i in titles for i, good in enumerate(inside)]
    return Decision([good or near for good, near in zip(inside, beside, strict=True)], beside, body, True)


def _with_neighbours(around: Surroundings, body: list[float], inside: list[bool]) -> list[bool]:
    """Prose in doubt, and parts of torn sentences, stay if they stand beside prose that stays.

    As far in from the margin as that, and with nothing but doubtful units between, or a label that stands there often;
    once downwards and once upwards, so that one may hold the next. What stands between two that stay, and belongs to a
    torn sentence, stays with them.
    """
    looks, indent, size = around.looks, around.found.indent, len(body)
    doubtful = [score > _PROSE_LIMIT for score in body]
    passed = [doubt or many for doubt, many in zip(doubtful, map(around.is_said_often, range(size)), strict=True)]
    out = list(inside)
    for order, step in ((range(1, size), -1), (range(size - 2, -1, -1), 1)):
        for i in order:
            if not out[i] and doubtful[i] and _reads_on(looks[i]):
                j = _held_by(out, passed, i, step)
                out[i] = j is not None and indent[i] == indent[j] and looks[j].words >= _HOLDS
    read = [good and _reads_on(look) for good, look in zip(out, looks, strict=True)]
    for i in range(1, size - 1):
        torn = looks[i - 1].end == _LETTER
        if not read[i] and read[i - 1] and doubtful[i] and (torn or (not out[i] and looks[i].end == _LETTER)):
            below = _held_by(out, passed, i, 1)
            closes = torn and looks[i].end in SENTENCE
            read[i] = out[i] or (below is not None and (read[below] or closes))
            out[i] = read[i]
    return out


def _held_by(out: list[bool], passed: list[bool], i: int, step: int) -> int | None:
    """The nearest unit that stays, at most _GAP away in one direction over doubtful ones and a label said often."""
    for j in range(i + step, i + step * (_GAP + 1), step):
        if not 0 <= j < len(out):
            return None
        if out[j]:
            return j
        if not passed[j]:
            return None
    return None


def _with_copies(around: Surroundings, inside: list[bool]) -> list[bool]:
    """A line that is said often, and taken more often than not, goes everywhere: a label between paragraphs."""
    often = [i for i in range(len(inside)) if around.is_said_often(i)]
    if not often:
        return inside
    text = around.found.text
    balance: Counter[str] = Counter()
    for i in often:
        balance[text[i]] += 1 if inside[i] else -1
    out = list(inside)
    for i in often:
        out[i] = out[i] and balance[text[i]] >= 0
    return out


def _reads_on(look: Shape) -> bool:
    """Whether a unit is a paragraph, or a sentence's beginning: long enough, and with small words in it."""
    if reads(look):
        return look.words >= _PROSE_WORDS
    return look.words >= _TORN_WORDS and look.end == _LETTER and look.function >= _SMALL_WORDS and look.capitals <= 2


def headlines(around: Surroundings, first: int) -> list[int]:
    """Units before the body that could be its headline: they speak of what it speaks of, or open the whole text."""
    found = []
    for i in range(max(0, first - _BEFORE), first):
        text, look = around.found.text[i], around.looks[i]
        if 3 <= look.words <= 40 and 15 <= look.size <= 250 and look.start != 1:
            words = terms(text)
            if len(words) > 1 and 2 * len(words & around.topic.core.once) >= len(words):
                found.append(i)
    return found
