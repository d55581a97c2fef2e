"""What lies outside the article, of a page or behind another text's last paragraph: which units stay."""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING, NamedTuple

from cleaner.context import Context
from cleaner.endings import is_ending
from cleaner.features import SENTENCE, Shape, Units, reads, units
from cleaner.kind import Scout, is_page
from cleaner.model import Document
from cleaner.pagemodel import Model, body_odds, crumb_odds, model, surroundings
from cleaner.surroundings import Surroundings

if TYPE_CHECKING:  # what only whole pages need is imported there
    from cleaner.headmodel import Chosen
    from cleaner.headzone import Zone

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
# The part of such a text that may be taken, of each unit so many characters; if it were more, it is not understood.
_CRUMBS, _MOST = 0.2, 480


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
            told = reads(around.looks[i - start])
            keep[i] = body[i] > (_CLOSING_LIMIT if told else _CRUMB_LIMIT) or is_ending(found.text[i])
            keep[i] = keep[i] or (told and is_ending(found.text[i - 1]))  # the article goes on below its table
    if not all(keep):
        weight = [min(len(text), _MOST) for text in found.text]
        if sum(some for some, good in zip(weight, keep, strict=True) if not good) > _CRUMBS * sum(weight):
            keep = [True] * size
    return Seen(found, Decision(keep, [False] * size, body), around, start)


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
    passed = [doubt or many for doubt, many in zip(doubtful, around.said_often, strict=True)]
    out = list(inside)
    in_doubt = [i for i in range(size) if doubtful[i] and not out[i] and _reads_on(looks[i])]
    for order, step in ((in_doubt, -1), (in_doubt[::-1], 1)):
        for i in order:
            if not out[i]:
                j = _held_by(out, passed, i, step)
                out[i] = j is not None and indent[i] == indent[j] and looks[j].words >= _HOLDS
    read = [good and _reads_on(look) for good, look in zip(out, looks, strict=True)]
    for i in [i for i in range(1, size - 1) if doubtful[i] and not read[i]]:
        torn = looks[i - 1].end == _LETTER
        if read[i - 1] and (torn or (not out[i] and looks[i].end == _LETTER)):
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
    often = [i for i, many in enumerate(around.said_often) if many]
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
        look = around.looks[i]
        if 3 <= look.words <= 40 and 15 <= look.size <= 250 and look.start != 1:
            words = around.terms_of(i)
            if len(words) > 1 and 2 * len(words & around.topic.core.once) >= len(words):
                found.append(i)
    return found
