"""The page model: how likely each unit of a text belongs to the article's body.

Two rounds. The first looks at each unit alone: one weight for each of its codes and words. The second looks at the
units that the first leaves possible, with their surroundings: the neighbours' scores, how much prose stands before and
behind, how far the nearest sure paragraph is, whether they speak of the same things. It is a sum of small trees.
The weights come from `benchmarks/train_page.py`.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from functools import lru_cache, partial
from itertools import accumulate
from math import exp
from typing import Any, NamedTuple

from cleaner import data
from cleaner.features import OWN, Shape, Units, own
from cleaner.late import late

SOLID = 0.8  # a first score and a number of words from which a unit is surely prose of some article
SOLID_WORDS = 8
FAR = -6.0  # the log-odds of what the second round need not look at:
POOR, NEAR = -3.0, 6  # units with a first score of at most POOR and more than NEAR units from any sure paragraph,
DOUBTFUL, AWAY = -1.0, 10  # and on a page those of at most DOUBTFUL more than AWAY units from its main run
TOPIC = 400  # characters of a unit whose long words are compared
_STOPS = ((20, 2.5), (30, 2.0), (60, 1.6))  # after so many trees, so far from the limit, the side is settled
_MARGINS = (*(margin for _, margin in _STOPS), 0.0)
_SPANS = (2, 5, 12, 30)  # of `prose`, below
_NO_UNITS = (-12.0,) * 4
_REPEATED = next(number for number, (name, _) in enumerate(OWN) if name == "repeated")
_OFTEN = 4  # the code of so many copies and more
_LETTERS = (2, 4, 6)  # kinds of starts (`Shape.start`): small, capital, other letters
_LONG = late(r"\w{5,}")
_STEM = 7  # characters of a long word that are compared, so that inflected forms meet
_HAN = late("[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]")
_PAIRS = late("(?=([\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]{2}))")

CONTEXT = (
    "length", "words", "end", "start", "capitals", "function words", "numbers", "sentences", "commas", "blank before",
    "blank after", "repeated", "said before", "indent", "indent against previous", "indent against next", "lines",
    "own score", "score -4", "score -3", "score -2", "score -1", "score +1", "score +2", "score +3", "score +4",
    "words -1", "words +1", "end -1", "end +1", "start -1", "start +1", "blank before previous", "blank after next",
    *(f"prose {side} {span}" for span in _SPANS for side in ("before", "after")),
    *(f"prose share {side} {span}" for span in (5, 30) for side in ("before", "after")),
    "all prose before", "all prose after", "part of prose before", "all prose", "prose share", "units", "wrapped",
    "blank lines",
    "in main run", "from main run's begin", "from main run's end", "in core run", "from core run's begin",
    "from core run's end",
    "to prose before", "words to prose before", "worst score to prose before", "blanks to prose before",
    "to prose after", "words to prose after", "worst score to prose after", "blanks to prose after",
    "shares topic", "shares topic of core", "like first unit",
    "indent against core", "blanks against core", "others laid out as core",
)  # fmt: skip
_PROSE = tuple(name for name in CONTEXT if "prose" in name and not name.startswith(("to ", "words ", "blanks ")))
FRACTIONS = frozenset(
    (*(name for name in CONTEXT if "score" in name), *_PROSE, "blank lines", *CONTEXT[-6:-3], CONTEXT[-1])
)  # the other numbers are whole
OF_PAGES = CONTEXT.index("shares topic")  # the numbers from here on are looked at on whole pages alone


Tree = Callable[[Sequence[float]], float]


class Trees(NamedTuple):
    """A sum of trees: where it starts, and each tree as [number in CONTEXT, limit, left, right]; a leaf is a number.

    `grown` are the same trees as functions, one for each of `parts`; without them the lists are walked, more slowly.
    """

    start: float
    trees: tuple[Any, ...]
    grown: tuple[Tree, ...] = ()

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> Trees:
        """From what the training programs write."""
        return cls(data["start"], tuple(data["trees"]))


def parts(trees: Sequence[Any]) -> Iterator[Sequence[Any]]:
    """The trees cut where an early stop is possible."""
    begin = 0
    for end, _ in (*_STOPS, (len(trees), 0)):
        if trees[begin:end]:
            yield trees[begin:end]
        begin = end


@dataclass(frozen=True)
class Model:
    """Weights: one list a code of OWN, one number a word; and two sums of trees.

    `body` is for whole pages, `crumb` for other texts.
    """

    bias: float
    tables: tuple[tuple[float, ...], ...]
    words: dict[str, float]
    body: Trees
    crumb: Trees

    @classmethod
    def from_data(cls, data: dict[str, Any]) -> Model:
        """Build from the data file's JSON; weights are stored as whole 32nds."""
        return cls(
            bias=data["bias"] / 32,
            tables=tuple(tuple(weight / 32 for weight in table) for table in data["tables"]),
            words={word: weight / 32 for word, weight in data["words"].items()},
            body=Trees.from_data(data["body"]),
            crumb=Trees.from_data(data["crumb"]),
        )


@lru_cache(maxsize=1)
def model() -> Model:
    """The trained weights, read when first asked for."""
    from cleaner.data import grown

    read = Model.from_data(json.loads(data.read("page.json")))
    return replace(
        read,
        body=read.body._replace(grown=grown.PAGE_BODY),
        crumb=read.crumb._replace(grown=grown.PAGE_CRUMB),
    )


def first_scores(weights: Model, looks: Sequence[Shape], codes: Sequence[tuple[int, ...]]) -> list[float]:
    """The first round: the log-odds of each unit, seen alone."""
    tables, known, bias = weights.tables, weights.words, weights.bias
    pick = tuple.__getitem__
    return [
        bias + sum(map(pick, tables, code)) + sum([known[key] for key in look.keys if key in known])
        for look, code in zip(looks, codes, strict=True)
    ]


class Told(NamedTuple):
    """The words that some paragraphs tell, and those that two of them or more tell."""

    once: set[str]
    twice: set[str]

    def add(self, words: set[str]) -> None:
        """One more paragraph."""
        self.twice.update(self.once & words)
        self.once.update(words)

    def beside(self, own: bool) -> set[str]:
        """What the others tell, as one of them (`own`) sees it, or one that is not."""
        return self.twice if own else self.once


class Topic(NamedTuple):
    """What a text speaks of: the words of its sure paragraphs, those of them in its core run, those of its first unit.

    `own` are those of each sure paragraph.
    """

    sure: Told
    core: Told
    first: frozenset[str]
    own: dict[int, set[str]]


@dataclass(slots=True)
class Surroundings:
    """What the second round knows of a whole text; `of(i)` gives the numbers of CONTEXT for unit i."""

    found: Units
    looks: list[Shape]
    codes: list[tuple[int, ...]]
    scores: list[float]
    mass: list[float]
    words: list[int]
    solid: list[bool]
    runs: tuple[tuple[int, int], tuple[int, int]]
    back: list[tuple[int, int, float, int]]
    ahead: list[tuple[int, int, float, int]]
    said: list[int]
    blank_share: float
    row: list[float]  # the first scores, with four of nothing at both ends
    layout: tuple[int, int, float]  # the core run's usual indent and blank lines, and how many other units have both
    _topic: Topic | None = None

    @classmethod
    def build(cls, found: Units, looks: list[Shape], codes: list[tuple[int, ...]], scores: list[float]) -> Surroundings:
        """Sum up a text once, in linear time."""
        chances = [1 / (1 + exp(-max(-30.0, min(30.0, score)))) for score in scores]
        capped = [min(look.words, 80) for look in looks]
        mass = list(accumulate((p * size for p, size in zip(chances, capped, strict=True)), initial=0.0))
        words = list(accumulate(capped, initial=0))
        runs = best_run(chances, looks, 0.3), best_run(chances, looks, 0.55)
        solid = [score > SOLID and look.words > SOLID_WORDS for score, look in zip(scores, looks, strict=True)]
        back = _nearest(solid, scores, looks, found.blanks, range(len(scores)))
        ahead = _nearest(solid, scores, looks, [*found.blanks[1:], 0], range(len(scores) - 1, -1, -1))
        blank = sum(found.blanks)
        share = blank / (blank + found.last[-1] + 1 - blank) if found.last else 0.0
        sums = (found, looks, codes, scores, mass, words, solid, runs, back, ahead, _said(found.text))
        row = [*_NO_UNITS, *scores, *_NO_UNITS]
        return cls(*sums, share, row, _layout(found, solid, runs[1]))

    @property
    def topic(self) -> Topic:
        """What the text speaks of, worked out when first asked for: only whole pages are weighed by it."""
        if self._topic is None:
            begin, end = self.runs[1]
            text = self.found.text
            own_words = {i: terms(text[i]) for i, sure in enumerate(self.solid) if sure}
            sure, core = Told(set(), set()), Told(set(), set())
            for i, some in own_words.items():
                sure.add(some)
                if begin <= i <= end:
                    core.add(some)
            self._topic = Topic(sure, core, frozenset(terms(text[0]) if text else ()), own_words)
        return self._topic

    def far(self) -> list[bool]:
        """Which units the second round need not look at."""
        return [
            score <= POOR and back[0] > NEAR and ahead[0] > NEAR
            for score, back, ahead in zip(self.scores, self.back, self.ahead, strict=True)
        ]

    def is_said_often(self, i: int) -> bool:
        """Whether a unit stands in the text five times or more, and is words: signs part more than paragraphs."""
        return self.codes[i][_REPEATED] == _OFTEN and self.looks[i].start in _LETTERS

    def of(self, i: int) -> list[float]:
        """The numbers of CONTEXT for unit i, those of a whole page."""
        found, (indent, blanks, alike) = self.found, self.layout
        return [*self.plain(i), *self._shares(i), found.indent[i] - indent, found.blanks[i] - blanks, alike]

    def plain(self, i: int) -> list[float]:
        """The numbers of CONTEXT for unit i up to OF_PAGES."""
        found, looks, scores, mass, words = self.found, self.looks, self.scores, self.mass, self.words
        size = len(scores)
        look, blanks, indent = looks[i], found.blanks, found.indent
        after = blanks[i + 1] if i + 1 < size else 9
        previous = looks[i - 1] if i else _NOTHING
        following = looks[i + 1] if i + 1 < size else _NOTHING
        out: list[float] = [
            look.size, look.words, look.end, look.start, look.capitals, look.function, look.numbers, look.sentences,
            look.commas, blanks[i], after, self.codes[i][_REPEATED], self.said[i], indent[i],
            indent[i] - indent[i - 1] if i else 0, indent[i] - indent[i + 1] if i + 1 < size else 0, found.pieces[i],
            scores[i],
        ]  # fmt: skip
        out += self.row[i : i + 4]
        out += self.row[i + 5 : i + 9]
        out += (
            previous.words, following.words, previous.end, following.end, previous.start, following.start,
            blanks[i - 1] if i else 9, blanks[i + 2] if i + 2 < size else 9,
        )  # fmt: skip
        total, until, behind = mass[-1], mass[i], mass[i + 1]
        low5, high5 = max(0, i - 5), min(size, i + 6)
        low30, high30 = max(0, i - 30), min(size, i + 31)
        before5, after5 = until - mass[low5], mass[high5] - behind
        before30, after30 = until - mass[low30], mass[high30] - behind
        out += (
            until - mass[max(0, i - 2)], mass[min(size, i + 3)] - behind, before5, after5,
            until - mass[max(0, i - 12)], mass[min(size, i + 13)] - behind, before30, after30,
            before5 / (words[i] - words[low5] or 1), after5 / (words[high5] - words[i + 1] or 1),
            before30 / (words[i] - words[low30] or 1), after30 / (words[high30] - words[i + 1] or 1),
            until, total - behind, until / (total + 1e-6), total, total / (words[-1] or 1), size,
            found.wrapped, self.blank_share,
        )  # fmt: skip
        for begin, end in self.runs:
            out += (-1 if i < begin else int(i > end), max(-80, min(80, i - begin)), max(-80, min(80, i - end)))
        out += self.back[i]
        out += self.ahead[i]
        return out

    def _shares(self, i: int) -> tuple[float, float, float]:
        """How many of a unit's long words other sure paragraphs use, those of the core run do, the first unit does."""
        topic = self.topic
        own_words = topic.own.get(i)
        if own_words is None:
            own_words = terms(self.found.text[i])
        if not own_words:
            return (-1.0, -1.0, -1.0)
        sure = self.solid[i]
        begin, end = self.runs[1]
        count = len(own_words)
        return (
            len(own_words & topic.sure.beside(sure)) / count,
            len(own_words & topic.core.beside(sure and begin <= i <= end)) / count,
            len(own_words & topic.first) / count,
        )


_NOTHING = Shape(0, 0, -1, -1, 0, 0, 0, 0, 0, (), [])


def terms(text: str) -> set[str]:
    """The words that tell what a text is about, by its first TOPIC characters: long ones, and pairs of signs in Han."""
    head = text[:TOPIC]
    found = {word[:_STEM] for word in _LONG.findall(head.lower())}
    if not head.isascii() and _HAN.search(head):
        found.update(_PAIRS.findall(head))
    return found


def _said(text: Sequence[str]) -> list[int]:
    """For each unit whether it is a long one that stood before."""
    out, seen = [], set()
    for one in text:
        out.append(int(len(one) > 30 and one in seen))
        seen.add(one)
    return out


def best_run(chances: Sequence[float], looks: Sequence[Shape], bias: float) -> tuple[int, int]:
    """First and last unit of the run with the largest sum of (chance - bias) × words: where the prose is thickest."""
    best = current = 0.0
    begin = start = 0
    end = -1
    for number, (chance, look) in enumerate(zip(chances, looks, strict=True)):
        if current <= 0:
            current, start = 0.0, number
        current += (chance - bias) * min(look.words, 60)
        if current > best:
            best, begin, end = current, start, number
    return begin, end


def _layout(found: Units, solid: Sequence[bool], run: tuple[int, int]) -> tuple[int, int, float]:
    """How most sure paragraphs of a run stand: their indent, and the blank lines before them; of equals the first.

    And the share of the units outside the run that stand so, too: near 1 the layout tells nothing.
    """
    begin, end = run
    sure = [i for i in range(begin, end + 1) if solid[i]]
    if not sure:
        return 0, 0, 1.0
    (indent, _), *_ = Counter([found.indent[i] for i in sure]).most_common(1)
    (blanks, _), *_ = Counter([found.blanks[i] for i in sure]).most_common(1)
    places = list(zip(found.indent, found.blanks, strict=True))
    alike = places.count((indent, blanks)) - places[begin : end + 1].count((indent, blanks))
    return indent, blanks, alike / (len(places) - (end + 1 - begin) or 1)


def _nearest(
    solid: Sequence[bool], scores: Sequence[float], looks: Sequence[Shape], blanks: Sequence[int], order: range
) -> list[tuple[int, int, float, int]]:
    """For each unit the way to the nearest sure paragraph on one side: units, words, worst score, blank lines."""
    out: list[tuple[int, int, float, int]] = [(99, 500, -15.0, 99)] * len(scores)
    last, words, worst, blank = -1, 0, 0.0, 0
    for number in order:
        if last >= 0:
            blank += blanks[number]
            out[number] = min(99, abs(number - last)), min(words, 400), worst, min(blank, 60)
        if solid[number]:
            last, words, worst, blank = number, 0, 0.0, 0
        else:
            words += looks[number].words
            worst = min(worst, scores[number])
    return out


def second_score(weights: Trees, numbers: Sequence[float], limit: float | None = None) -> float:
    """The second round: the log-odds of a unit from its numbers of CONTEXT.

    With a `limit` it stops early where what is left of the trees is not known to change the side.
    """
    total = weights.start
    grown = walkers(weights)
    if limit is None:
        for part in grown:
            total += part(numbers)
        return total
    for part, margin in zip(grown, _MARGINS, strict=False):
        total += part(numbers)
        if abs(total - limit) > margin:
            return total
    return total


def walkers(weights: Trees) -> Sequence[Tree]:
    """The trees as functions, one for each of `parts`."""
    return weights.grown or [partial(_grown, some) for some in parts(weights.trees)]


def _grown(trees: Sequence[Any], numbers: Sequence[float]) -> float:
    total = 0.0
    for node in trees:
        while type(node) is list:
            node = node[2] if numbers[node[0]] <= node[1] else node[3]
        total += node
    return total


def possible(around: Surroundings, i: int) -> bool:
    """Whether the second round need look at a unit: it is not a poor one far from all prose."""
    return around.scores[i] > POOR or around.back[i][0] <= NEAR or around.ahead[i][0] <= NEAR


def possible_on_page(around: Surroundings, i: int) -> bool:
    """The same on a whole page, where far from its main run the trees take no doubtful one, either."""
    begin, end = around.runs[0]
    return possible(around, i) and (around.scores[i] > DOUBTFUL or begin - AWAY <= i <= end + AWAY)


def surroundings(weights: Model, found: Units, looks: list[Shape]) -> Surroundings:
    """The first round over a text, summed up for the second."""
    codes = own(found, looks)
    return Surroundings.build(found, looks, codes, first_scores(weights, looks, codes))


def body_odds(weights: Trees, around: Surroundings, limit: float) -> list[float]:
    """For each unit of a page the log-odds that it is part of the body; close only about `limit`.

    Units that are not possible have FAR.
    """
    return [
        second_score(weights, around.of(i), limit) if possible_on_page(around, i) else FAR
        for i in range(len(around.scores))
    ]


def crumb_odds(weights: Trees, around: Surroundings, limit: float, sure: float) -> list[float]:
    """The same for the units of another text. Those with a first score over `sure` are taken for body unseen."""
    return [
        FAR if not possible(around, i) else score if score > sure else second_score(weights, around.plain(i), limit)
        for i, score in enumerate(around.scores)
    ]


class Weigher:
    """What weighed how much for the units of one text. For people, not for speed, but summed up once a text."""

    def __init__(self, weights: Model, found: Units, looks: list[Shape], page: bool) -> None:
        self._weights = weights
        self._around = surroundings(weights, found, looks)
        self._possible = possible_on_page if page else possible
        self._trees = [with_means(node) for node in (weights.body if page else weights.crumb).trees]

    def of(self, i: int) -> list[tuple[str, float]]:
        """(feature, weight) for unit i, heaviest first; positive: towards the body."""
        parts = _first_reasons(self._weights, self._around, i)
        if not self._possible(self._around, i):
            return parts
        shares = shares_of(self._trees, self._around.of(i), CONTEXT)
        own_score = shares.pop("own score", 0.0)
        whole = sum(abs(share) for _, share in parts) or 1.0
        shares.update((name, share * abs(own_score) / whole) for name, share in parts)
        return sorted(shares.items(), key=lambda item: -abs(item[1]))


def _first_reasons(weights: Model, around: Surroundings, i: int) -> list[tuple[str, float]]:
    found = [(name, table[code]) for (name, _), table, code in zip(OWN, weights.tables, around.codes[i], strict=True)]
    found += [(f"word {key}", weights.words[key]) for key in around.looks[i].keys if key in weights.words]
    return sorted(found, key=lambda item: -abs(item[1]))


def shares_of(trees: Iterable[tuple[Any, ...]], numbers: Sequence[float], names: Sequence[str]) -> dict[str, float]:
    """What each number moves: how far the mean of the trees (`with_means`) goes at each limit that it decides."""
    shares: dict[str, float] = {}
    for node in trees:
        while len(node) > 1:
            mean, number, limit, left, right = node
            node = left if numbers[number] <= limit else right
            shares[names[number]] = shares.get(names[number], 0.0) + node[0] - mean
    return shares


def with_means(node: Any) -> tuple[Any, ...]:
    """A tree as (mean, number in CONTEXT, limit, left, right), its leaves as (number,)."""
    if type(node) is not list:
        return (float(node),)
    left, right = with_means(node[2]), with_means(node[3])
    return (left[0] + right[0]) / 2, node[0], node[1], left, right
