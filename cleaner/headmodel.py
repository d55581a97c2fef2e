"""The head model: which lines of a whole page hold its headline, its bylines and its date.

Each candidate of a page (`headzone`) is described by numbers and weighed by three sums of small trees, one a kind.
The headline is weighed first; bylines and dates are seen from where it stands. The weights come from
`benchmarks/train_head.py`.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from cleaner import data
from cleaner.candidates import Screens
from cleaner.headnumbers import HEADS, OF_NAMES
from cleaner.headzone import Zone
from cleaner.pagemodel import Trees, second_score, walkers

TITLE_LIMIT, BYLINE_LIMIT, DATE_LIMIT = -1.5, -1.8, -1.5  # log-odds from which a unit is taken for one;
TITLE_SURE = 0.0  # a headline under these gives way to one right above a sure byline or date;
TITLE_OUTSIDE, TITLE_ABOVE = -3.5, -5.0  # for headlines outside of the body, and right above a sure byline or date;
ANNOUNCED = 1.0  # of names under a lone "By" near the headline
TITLE_BEHIND = 1.3  # those may be so much less likely than the likeliest one
DROPPED = (2.5, 2.0, 1.6, 0.0)  # after each part of the trees: so far behind a candidate is given up
NAMING_LIMIT = -3.0  # log-odds from which the names of what may be a byline are worked out


class Heads(NamedTuple):
    """Weights: a sum of trees for headlines, one for bylines, one for dates; and three that screen the candidates.

    `naming` screens those whose names are worked out, which is dear: it is `byline` but for TOLD, and small. `named`:
    whether the trees of headlines look at OF_NAMES.
    """

    title: Trees
    byline: Trees
    date: Trees
    lead: Trees
    mark: Trees
    naming: Trees
    named: bool = True

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> Heads:
        """From what `benchmarks/train_head.py` writes."""
        trees = {name: Trees.from_data(data[name]) for name in cls._fields if name != "named"}
        numbers = {number for tree in trees["title"].trees for number in _looked_at(tree)}
        return cls(**trees, named=any(HEADS[number] in OF_NAMES for number in numbers))

    @property
    def screens(self) -> Screens:
        """What a `Zone` needs to know which of its candidates are worth a closer look."""
        return Screens(self.lead, self.mark)


@lru_cache(maxsize=1)
def heads() -> Heads:
    """The trained weights, read when first asked for."""
    from cleaner.data import grown

    read = Heads.from_data(json.loads(data.read("head.json")))
    return read._replace(
        title=read.title._replace(grown=grown.HEAD_TITLE),
        byline=read.byline._replace(grown=grown.HEAD_BYLINE),
        date=read.date._replace(grown=grown.HEAD_DATE),
        lead=read.lead._replace(grown=grown.HEAD_LEAD),
        mark=read.mark._replace(grown=grown.HEAD_MARK),
        naming=read.naming._replace(grown=grown.HEAD_NAMING),
    )


def _looked_at(node: Any) -> Iterator[int]:
    """The numbers that a tree looks at."""
    if isinstance(node, list):
        yield node[0]
        yield from _looked_at(node[2])
        yield from _looked_at(node[3])


class Chosen(NamedTuple):
    """Units that hold the headline (None: none does), bylines, and dates, with their log-odds.

    `seen_from` is the likeliest headline, taken or not, from which bylines and dates were weighed.
    """

    title: tuple[int, float] | None
    bylines: dict[int, float]
    dates: dict[int, float]
    seen_from: tuple[int | None, float] = (None, 0.0)


def choose(weights: Heads, zone: Zone) -> Chosen:
    """Choose among a page's candidates."""
    marks = {i: (zone.is_dated(i), zone.may_name(i)) for i in zone.marks}
    marks = {i: may for i, may in marks.items() if True in may}
    numbers = {i: zone.of(i, weights.named or i in marks) for i in zone.titles}
    odds = _odds(weights.title, numbers)
    best = max(odds, key=lambda i: odds[i], default=None)
    score = odds[best] if best is not None else 0.0
    if best is not None:
        best = zone.below_trail(best)
    bylines, dates = {}, {}
    places = zone.places()
    for i, (dated, named) in marks.items():
        row = (numbers.get(i) or zone.of(i)) + places.beside(i, best, score)
        if dated and (chance := _over(weights.date, row, DATE_LIMIT)) is not None:
            dates[i] = chance
        if named and second_score(weights.naming, row) > NAMING_LIMIT:
            chance = _over(weights.byline, row + zone.told(i), BYLINE_LIMIT)
            if chance is not None:
                bylines[i] = chance
    bylines.update((i, max(ANNOUNCED, bylines.get(i, ANNOUNCED))) for i in zone.announced(best))
    for i in list(bylines):
        bylines.update((j, bylines[i]) for j in zone.listed(i) if j not in bylines)
    if best is not None and score > TITLE_SURE:
        return Chosen((best, score), bylines, dates, (best, score))
    sure = [i for i, chance in (*bylines.items(), *dates.items()) if chance > -1]
    found = _doubtful(zone, odds, sure, (best, score) if best is not None and score > TITLE_LIMIT else None)
    return Chosen(found, bylines, dates, (best, score))


def _odds(trees: Trees, rows: Mapping[int, Sequence[float]]) -> dict[int, float]:
    """The log-odds of each row; those far behind the likeliest are not counted to the end."""
    odds = dict.fromkeys(rows, trees.start)
    left = list(rows)
    for tree, margin in zip(walkers(trees), DROPPED, strict=False):
        for i in left:
            odds[i] += tree(rows[i])
        best = max([odds[i] for i in left], default=0.0)
        left = [i for i in left if odds[i] > best - margin]
    return odds


def _over(trees: Trees, row: Sequence[float], limit: float) -> float | None:
    """The log-odds of a row; None where they are under the limit, or so far that what is left would not reach it."""
    total = trees.start
    for tree, margin in zip(walkers(trees), DROPPED, strict=False):
        total += tree(row)
        if total < limit - margin:
            return None
    return total if total > limit else None


def _doubtful(
    zone: Zone, odds: Mapping[int, float], marks: Sequence[int], best_of_all: tuple[int, float] | None
) -> tuple[int, float] | None:
    """The likeliest unit right above a sure byline or date, if it is not far behind; else the likeliest of all.

    Where that is unlikely, the likeliest outside the body, if it is not too unlikely.
    """
    outside = {i: chance for i, chance in odds.items() if not zone.inside[i]}
    above = {i: chance for i, chance in outside.items() if i < zone.first and i + 1 in marks and i not in marks}
    likeliest = max(outside.values(), default=0.0)
    nearest = max(above, key=lambda i: above[i], default=None)
    if nearest is not None and above[nearest] > max(TITLE_ABOVE, likeliest - TITLE_BEHIND):
        return nearest, above[nearest]
    if best_of_all:
        return best_of_all
    best = max(outside, key=lambda i: outside[i], default=None)
    return (best, outside[best]) if best is not None and outside[best] > TITLE_OUTSIDE else None
