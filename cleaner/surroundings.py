"""What the page model's second round sees: each unit amid the others, as the numbers of CONTEXT."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import accumulate, repeat
from math import exp
from operator import mul
from typing import NamedTuple

from cleaner.features import OFTEN, Shape, Units
from cleaner.fixed import Fixed
from cleaner.signed import NUMBERS, Signs
from cleaner.topic import Told, Topic, terms

SOLID = 0.5  # a first score and a number of words from which a unit is surely prose of some article
SOLID_WORDS = 8
POOR, NEAR = -2.8, 6  # a unit of a first score of at most POOR and over NEAR units from any sure paragraph is far
_SPANS = (2, 5, 12, 30)  # of `prose`, below
_SHARED = (5, 30)  # and of `prose share`
_LETTERS = (2, 4, 6)  # kinds of starts (`Shape.start`): small, capital, other letters

CONTEXT = (
    "length", "words", "end", "start", "capitals", "function words", "numbers", "sentences", "commas", "blank before",
    "blank after", "repeated", "said before", "indent", "indent against previous", "indent against next", "lines",
    "own score", "score -4", "score -3", "score -2", "score -1", "score +1", "score +2", "score +3", "score +4",
    "words -1", "words +1", "end -1", "end +1", "start -1", "start +1", "blank before previous", "blank after next",
    *(f"prose {side} {span}" for span in _SPANS for side in ("before", "after")),
    *(f"prose share {side} {span}" for span in _SHARED for side in ("before", "after")),
    "all prose before", "all prose after", "part of prose before", "all prose", "prose share", "units", "wrapped",
    "blank lines",
    "in main run", "from main run's begin", "from main run's end", "in core run", "from core run's begin",
    "from core run's end",
    "to prose before", "words to prose before", "worst score to prose before", "blanks to prose before",
    "to prose after", "words to prose after", "worst score to prose after", "blanks to prose after",
    *NUMBERS,
    "shares topic", "shares topic of core", "like first unit",
    "indent against core", "blanks against core", "others laid out as core",
)  # fmt: skip
_PROSE = tuple(name for name in CONTEXT if "prose" in name and not name.startswith(("to ", "words ", "blanks ")))
FRACTIONS = frozenset(
    (*(name for name in CONTEXT if "score" in name), *_PROSE, "blank lines", *CONTEXT[-6:-3], CONTEXT[-1])
)  # the other numbers are whole
OF_PAGES = CONTEXT.index(NUMBERS[0])  # the numbers from here on are looked at on whole pages alone


_NOTHING = Shape(0, 0, -1, -1, 0, 0, 0, 0, 0, (0, 0, 0, 0), False, 0)
_NO_SCORES = (-12.0,) * 4  # beyond a text's first and last unit


class Way(NamedTuple):
    """For each unit the nearest sure paragraph on one side (-1: there is none), and the worst score before that."""

    sure: list[int]
    worst: list[float]


_NO_WAY = (99, 500, -15.0, 99)
_NO_WORDS = (-1.0, -1.0, -1.0)


class _Padded(NamedTuple):
    """What is known of the units, with nothing added at both ends, so that all units have neighbours."""

    looks: list[Shape]  # with one more at each end
    scores: list[float]  # with four
    blanks: list[int]  # with one before and two behind
    indents: list[int]  # with one
    mass: list[float]  # words of prose before each unit, and before the end; with as many as the widest span
    words: list[int]  # all words; the same
    said: list[int]  # for each unit whether it is a long one that stood before
    walked: list[int]  # words before each unit, and before the end
    gaps: list[int]  # blank lines

    @classmethod
    def of(
        cls, found: Units, looks: list[Shape], scores: list[float], mass: list[float], words: list[int],
        sizes: list[int], said: list[int],
    ) -> _Padded:  # fmt: skip
        """From lists without."""
        wide = _SPANS[-1]
        return cls(
            [_NOTHING, *looks, _NOTHING],
            [*_NO_SCORES, *scores, *_NO_SCORES],
            [9, *found.blanks, 9, 9],
            [*found.indent[:1], *found.indent, *found.indent[-1:]],
            [*[0.0] * wide, *mass, *mass[-1:] * wide],
            [*[0] * wide, *words, *words[-1:] * wide],
            said,
            list(accumulate(sizes, initial=0)),
            list(accumulate(found.blanks, initial=0)),
        )


class Surroundings(Fixed):
    """A whole text, summed up for the second round in linear time; `rows` gives the numbers of CONTEXT."""

    found: Units
    looks: list[Shape]
    repeats: list[int]  # see `features.repeated`
    scores: list[float]  # of the first round
    words: list[int]  # before each unit, and before the end; of a unit at most 80
    solid: list[bool]  # sure paragraphs
    runs: tuple[tuple[int, int], tuple[int, int]]  # the main run, and the core run
    back: Way
    ahead: Way
    padded: _Padded
    whole: tuple[float, ...]  # what is the same for all units

    @classmethod
    def build(cls, found: Units, looks: list[Shape], repeats: list[int], scores: list[float]) -> Surroundings:
        """Sum up a text."""
        chances = [1 / (1 + exp(-(score if -30 < score < 30 else max(-30, min(30, score))))) for score in scores]
        sizes = [look.words for look in looks]
        capped = [words if words < 80 else 80 for words in sizes]
        mass = list(accumulate(map(mul, chances, capped), initial=0.0))
        words = list(accumulate(capped, initial=0))
        solid = [score > SOLID and many > SOLID_WORDS for score, many in zip(scores, sizes, strict=True)]
        runs = best_run(chances, sizes, 0.3), best_run(chances, sizes, 0.55)
        back, ahead = _way(solid, scores, range(len(scores))), _way(solid, scores, range(len(scores) - 1, -1, -1))
        ahead.sure.reverse()
        ahead.worst.reverse()
        total = mass[-1]
        share = sum(found.blanks) / (found.last[-1] + 1) if found.last else 0.0
        whole = (total, total / (words[-1] or 1), len(scores), int(found.wrapped), share)
        padded = _Padded.of(found, looks, scores, mass, words, sizes, _said(found.text, repeats))
        return cls(found, looks, repeats, scores, words, solid, runs, back, ahead, padded, whole)

    @cached_property
    def topic(self) -> Topic:
        """What the text speaks of, worked out when first asked for: only whole pages are weighed by it."""
        begin, end = self.runs[1]
        text = self.found.text
        own_words = {i: terms(text[i]) for i, sure in enumerate(self.solid) if sure}
        core = Told.of([some for i, some in own_words.items() if begin <= i <= end])
        others = [some for i, some in own_words.items() if not begin <= i <= end]
        sure = core.with_more(others) if others else core
        return Topic(sure, core, frozenset(terms(text[0]) if text else ()), own_words)

    @cached_property
    def signs(self) -> Signs:
        """What is signed with a day and a time; only pages are weighed by it."""
        return Signs.of(self.found.text, self.looks)

    @cached_property
    def layout(self) -> tuple[int, int, float]:
        """How the core run's paragraphs stand, and how many other units stand so; only pages are weighed by it."""
        return _layout(self.found, self.solid, self.runs[1])

    def far(self) -> list[bool]:
        """Which units the second round need not look at."""
        return [score <= POOR and self._is_remote(i) for i, score in enumerate(self.scores)]

    def is_far(self, i: int) -> bool:
        """The same of one unit."""
        return self.scores[i] <= POOR and self._is_remote(i)

    def _is_remote(self, i: int) -> bool:
        back, ahead = self.back.sure[i], self.ahead.sure[i]
        return not (0 <= back >= i - NEAR or 0 <= ahead <= i + NEAR)

    @cached_property
    def said_often(self) -> list[bool]:
        """Which units stand in the text five times or more, and are words: signs part more than paragraphs."""
        if OFTEN not in self.repeats:
            return [False] * len(self.repeats)
        pairs = zip(self.repeats, self.looks, strict=True)
        return [again == OFTEN and look.start in _LETTERS for again, look in pairs]

    def rows(self, places: Sequence[int]) -> list[tuple[float, ...]]:
        """The numbers of CONTEXT for some units, those of a whole page."""
        return self._joined(places, self._of_page(places))

    def plain(self, places: Sequence[int]) -> list[tuple[float, ...]]:
        """The numbers of CONTEXT for some units up to OF_PAGES."""
        return self._joined(places, repeat((), len(places)))

    def _joined(self, places: Sequence[int], last: Iterable[tuple[float, ...]]) -> list[tuple[float, ...]]:
        groups = zip(self._near(places), self._prose(places), self._runs(places), self._ways(places), last, strict=True)
        whole = self.whole
        return [(*near, *prose, *whole, *runs, *ways, *others) for near, prose, runs, ways, others in groups]

    def _near(self, places: Sequence[int]) -> Iterator[tuple[float, ...]]:
        """The numbers on a unit and its neighbours."""
        looks, scores, blanks, indents, *_, said, _, _ = self.padded
        repeats, pieces = self.repeats, self.found.pieces
        for i in places:
            previous, look, following = looks[i], looks[i + 1], looks[i + 2]
            before, mine, after, behind = blanks[i : i + 4]
            indent = indents[i + 1]
            yield (
                *look[:9], mine, after, repeats[i], said[i],
                indent, indent - indents[i], indent - indents[i + 2], pieces[i],
                scores[i + 4], *scores[i : i + 4], *scores[i + 5 : i + 9],
                previous[1], following[1], previous[2], following[2], previous[3], following[3],  # words, end, start
                before, behind,
            )  # fmt: skip

    def _prose(self, places: Sequence[int]) -> Iterator[tuple[float, ...]]:
        """The numbers on prose before and after a unit."""
        mass, words = self.padded.mass, self.padded.words  # from 30 units before on, the widest of _SPANS
        total = mass[-1]
        for i in places:
            until, behind, said, passed = mass[i + 30], mass[i + 31], words[i + 30], words[i + 31]
            before5, after5 = until - mass[i + 25], mass[i + 36] - behind
            before30, after30 = until - mass[i], mass[i + 61] - behind
            yield (
                until - mass[i + 28], mass[i + 33] - behind, before5, after5,
                until - mass[i + 18], mass[i + 43] - behind, before30, after30,
                before5 / (said - words[i + 25] or 1), after5 / (words[i + 36] - passed or 1),
                before30 / (said - words[i] or 1), after30 / (words[i + 61] - passed or 1),
                until, total - behind, until / (total + 1e-6),
            )  # fmt: skip

    def _runs(self, places: Sequence[int]) -> Iterator[tuple[int, ...]]:
        """The numbers on where a unit stands to the main run and the core run."""
        (main, main_end), (core, core_end) = self.runs
        for i in places:
            a, b, c, d = i - main, i - main_end, i - core, i - core_end
            yield (
                -1 if a < 0 else int(b > 0),
                a if -80 < a < 80 else 80 if a > 0 else -80,
                b if -80 < b < 80 else 80 if b > 0 else -80,
                -1 if c < 0 else int(d > 0),
                c if -80 < c < 80 else 80 if c > 0 else -80,
                d if -80 < d < 80 else 80 if d > 0 else -80,
            )

    def _ways(self, places: Sequence[int]) -> Iterator[tuple[float, ...]]:
        """How far it is to the nearest sure paragraph on both sides: units, words, worst score, blank lines."""
        walked, gaps = self.padded.walked, self.padded.gaps
        (back, worst_behind), (ahead, worst_ahead) = self.back, self.ahead
        for i in places:
            before = after = _NO_WAY
            if (sure := back[i]) >= 0:
                before = _far(i - sure, walked[i] - walked[sure + 1], worst_behind[i], gaps[i + 1] - gaps[sure + 1])
            if (sure := ahead[i]) >= 0:
                after = _far(sure - i, walked[sure] - walked[i + 1], worst_ahead[i], gaps[sure + 1] - gaps[i + 1])
            yield before + after

    def _of_page(self, places: Sequence[int]) -> Iterator[tuple[float, ...]]:
        """The numbers from OF_PAGES on.

        Behind those of `Signs`, three are how many of a unit's long words other sure paragraphs use, those of the core
        run do, the first unit does.
        """
        found, topic, (indent, blanks, alike), (begin, end) = self.found, self.topic, self.layout, self.runs[1]
        for i, signed in zip(places, self.signs.numbers(places), strict=True):
            told, same, first = _NO_WORDS
            if own := self.terms_of(i):
                sure, count = self.solid[i], len(own)
                told = same = len(own & topic.sure.beside(sure)) / count
                if topic.core is not topic.sure:
                    same = len(own & topic.core.beside(sure and begin <= i <= end)) / count
                first = 0.0 if own.isdisjoint(topic.first) else len(own & topic.first) / count
            yield (*signed, told, same, first, found.indent[i] - indent, found.blanks[i] - blanks, alike)

    def terms_of(self, i: int) -> set[str]:
        """The terms of unit i, which the body and the head are both asked for."""
        known = self.topic.own
        found = known.get(i)
        if found is None:
            found = known[i] = terms(self.found.text[i])
        return found


def _far(units: int, words: int, worst: float, blanks: int) -> tuple[int, int, float, int]:
    """The numbers of one way; how far exactly it is tells nothing if it is far."""
    return units if units < 99 else 99, words if words < 400 else 400, worst, blanks if blanks < 60 else 60


def _said(text: Sequence[str], repeats: Sequence[int]) -> list[int]:
    """For each unit whether it is a long one that stood before."""
    out, seen = [0] * len(text), set()
    for i, again in enumerate(repeats):
        if again and len(text[i]) > 30:
            out[i] = int(text[i] in seen)
            seen.add(text[i])
    return out


def best_run(chances: Sequence[float], words: Sequence[int], bias: float) -> tuple[int, int]:
    """First and last unit of the run with the largest sum of (chance - bias) × words: where the prose is thickest."""
    best = current = 0.0
    begin = start = 0
    end = -1
    for number, (chance, some) in enumerate(zip(chances, words, strict=True)):
        if current <= 0:
            if chance <= bias:
                continue  # no run begins with it
            current, start = 0.0, number
        current += (chance - bias) * (some if some < 60 else 60)
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


def _way(solid: Sequence[bool], scores: Sequence[float], order: range) -> Way:
    """The way to the sure paragraphs that come before, in the order of some units."""
    sure, worsts = [], []
    last, worst = -1, 0.0
    for i in order:
        sure.append(last)
        worsts.append(worst)
        if solid[i]:
            last, worst = i, 0.0
        elif scores[i] < worst:
            worst = scores[i]
    return Way(sure, worsts)
