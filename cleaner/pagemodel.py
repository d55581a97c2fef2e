"""The page model: how likely each unit of a text belongs to the article's body.

Two rounds. The first looks at each unit alone: one weight for each of its codes and words. The second looks at the
units that the first leaves possible, with their surroundings: the neighbours' scores, how much prose stands before and
behind, how far the nearest sure paragraph is, whether they speak of the same things. It is a sum of small trees.
The weights come from `benchmarks/train_page.py`.
"""

from __future__ import annotations

import json
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache, partial
from typing import Any, NamedTuple

from cleaner import data
from cleaner.features import OWN, Units, keys, own, repeated
from cleaner.firstround import FirstRound
from cleaner.fixed import Fixed
from cleaner.surroundings import CONTEXT, POOR, Surroundings

FAR = -6.0  # the log-odds of what the second round need not look at: what is far (`Surroundings.far`),
DOUBTFUL, AWAY = -1.0, 10  # and on a page units with a first score of at most DOUBTFUL more than AWAY from its main run
_STOPS = ((20, 2.5), (30, 2.0), (60, 1.6))  # after so many trees, so far from the limit, the side is settled
_AT_ONCE = 64  # units weighed together
_MARGINS = (*(margin for _, margin in _STOPS), 0.0)

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


class Model(Fixed):
    """Weights: one list a code of OWN, one number a word; and two sums of trees.

    `body` is for whole pages, `crumb` for other texts.
    """

    bias: float
    tables: tuple[tuple[float, ...], ...]
    words: dict[str, float]
    body: Trees
    crumb: Trees

    @cached_property
    def first(self) -> FirstRound:
        """The first round's weights, sorted for use."""
        return FirstRound(self.bias, self.tables, self.words)

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
    return read.but(
        body=read.body._replace(grown=grown.PAGE_BODY),
        crumb=read.crumb._replace(grown=grown.PAGE_CRUMB),
    )


def second_score(weights: Trees, numbers: Sequence[float], limit: float | None = None) -> float:
    """The second round: the log-odds of a unit from its numbers of CONTEXT.

    With a `limit` it stops early where what is left of the trees is not known to change the side.
    """
    total = weights.start
    for part, margin in zip(weights.grown or walkers(weights), _MARGINS, strict=False):
        total += part(numbers)
        if limit is not None and not -margin <= total - limit <= margin:
            return total
    return total


def second_scores(weights: Trees, rows: Sequence[Sequence[float]], limit: float) -> list[float]:
    """The same of several units, part by part of the trees: the processor runs faster what it has just run."""
    odds, left = [weights.start] * len(rows), [*range(len(rows))]
    for part, margin in zip(walkers(weights), _MARGINS, strict=False):
        for i in left:
            odds[i] += part(rows[i])
        left = [i for i in left if -margin <= odds[i] - limit <= margin]
    return odds


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
    return not around.is_far(i)


def possible_on_page(around: Surroundings) -> list[int]:
    """The same on a whole page, where far from its main run the trees take no doubtful one, either: all such units."""
    begin, end = around.runs[0]
    low, high = begin - AWAY, end + AWAY
    return [
        i
        for i, score in enumerate(around.scores)
        if score > DOUBTFUL or (low <= i <= high and (score > POOR or not around.is_far(i)))
    ]


def surroundings(weights: Model, found: Units) -> Surroundings:
    """The first round over a text, summed up for the second."""
    repeats = repeated(found)
    looks, scores = weights.first.look(found, repeats)
    return Surroundings.build(found, looks, repeats, scores)


def body_odds(weights: Trees, around: Surroundings, limit: float) -> list[float]:
    """For each unit of a page the log-odds that it is part of the body; close only about `limit`.

    Units that are not possible have FAR.
    """
    places = possible_on_page(around)
    odds = [FAR] * len(around.scores)
    for at in range(0, len(places), _AT_ONCE):
        some = places[at : at + _AT_ONCE]
        for i, score in zip(some, second_scores(weights, around.rows(some), limit), strict=True):
            odds[i] = score
    return odds


def crumb_odds(weights: Trees, around: Surroundings, start: int) -> list[float]:
    """The log-odds of being body of the units of another text's end, from one on."""
    return [second_score(weights, numbers) for numbers in around.plain(range(start, len(around.scores)))]


class Weigher:
    """What weighed how much for the units of one text. For people, not for speed, but summed up once a text."""

    def __init__(self, weights: Model, around: Surroundings, page: bool) -> None:
        self._weights, self._text = weights, around.found.text
        self._codes = own(around.found, around.looks, around.repeats)
        self._possible = frozenset(possible_on_page(around) if page else range(len(around.scores)))
        self._rows = around.rows(range(len(around.scores)))
        self._trees = [with_means(node) for node in (weights.body if page else weights.crumb).trees]

    def of(self, i: int) -> list[tuple[str, float]]:
        """(feature, weight) for unit i, heaviest first; positive: towards the body."""
        parts = _first_reasons(self._weights, self._text[i], self._codes[i])
        if i not in self._possible:
            return parts
        shares = shares_of(self._trees, self._rows[i], CONTEXT)
        own_score = shares.pop("own score", 0.0)
        whole = sum(abs(share) for _, share in parts) or 1.0
        shares.update((name, share * abs(own_score) / whole) for name, share in parts)
        return sorted(shares.items(), key=lambda item: -abs(item[1]))


def _first_reasons(weights: Model, text: str, codes: Sequence[int]) -> list[tuple[str, float]]:
    found = [(name, table[code]) for (name, _), table, code in zip(OWN, weights.tables, codes, strict=True)]
    found += [(f"word {key}", weights.words[key]) for key in keys(text) if key in weights.words]
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
