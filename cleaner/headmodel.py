"""The head model: which lines of a whole page hold its headline, its bylines and its date.

Each candidate near the article is described by numbers (HEADS) and weighed by three sums of small trees, one a kind.
The headline is weighed first; bylines and dates are seen from where it stands. The weights come from
`benchmarks/train_head.py`.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from cleaner import data
from cleaner.authors import page_authors
from cleaner.dategrammar import find_dates, is_dateish
from cleaner.features import Shape
from cleaner.late import late
from cleaner.lexicon import Lexicon
from cleaner.names import is_name, is_role
from cleaner.pagemodel import Surroundings, Trees, terms, walkers
from cleaner.sameness import tokens

ABOVE, WITHIN, BELOW, TOP = 45, 12, 15, 3  # units looked at: above the body, its first, below it, the page's first
NAMED_ABOVE = 30  # units above the body in which names stand without an opener
FAR_ABOVE = 200  # and of those farther above the ones that speak for themselves
ON_TOPIC = 0.7  # and the part of their terms that the body has
APART, SHARE = 20, 0.25  # units between two runs of the body's, and a run's words as part of the largest run's
BELOW_TRAIL, SHORTEST = 5, 12  # units below a trail in which its headline stands, and characters of that
STEPS = 9  # units on each side of a candidate among which a date, an opener and prose are looked for
NEAR = 8  # units from the body's first at which a headline of a word or two may stand
LIST, LONGEST_LISTED = 12, 60  # units of a list of names, and characters of one
LONGEST_NAMED = 180  # characters of a candidate in which names are looked for
LONGEST = 260  # characters of a candidate,
LONGEST_CREDIT = 80  # and of a picture's credit behind its caption
ALIKE = 9  # characters that two candidates share, at the least, of which one begins the other
TITLE_LIMIT, BYLINE_LIMIT, DATE_LIMIT = -1.5, -1.8, -1.5  # log-odds from which a unit is taken for one;
TITLE_SURE = 0.0  # a headline under these gives way to one right above a sure byline or date;
TITLE_OUTSIDE, TITLE_ABOVE = -3.5, -5.0  # for headlines outside of the body, and right above a sure byline or date;
TITLE_BEHIND = 1.3  # those may be so much less likely than the likeliest one
DROPPED = (2.5, 2.0, 1.6, 0.0)  # after each part of the trees: so far behind a candidate is given up
_UNKNOWN = 99
_ADDRESS = late(r"\S+@\S+\.\w|(?<!\w)@\w{2,}")
_CLOCK = late(r"\b\d{1,2}[:.h]\d\d\b")
_DIGIT = late(r"\d")
_YEAR = late(r"(?:19|20)\d\d")
_PARTS = late(r"[,|•·]")
_CAPTION = late(
    r"[(\[]\s?(?:foto|photo|image|bild|credit|picture|getty|file)\b|©"
    r"|\b(?:foto|photo|image|bild|credit|fotoğraf|фото|写真|사진)\s?[:：/]|\bgetty\b|/(?:afp|ap|dpa|reuters|rtr|anp|ap)\b",
    re.IGNORECASE,
)
_TAIL = late(r"\s+[|–—·•:»«›/-]{1,2}\s+|\s*[|｜＿]\s*")

HEADS = (
    "from body's begin", "from body's end", "words to body", "first score", "body odds", "place in page",
    "length", "words", "end", "start", "capitals", "function words", "numbers", "commas", "upper case",
    "blank before", "blank after", "indent", "indent against next", "lines", "prose to body",
    "shares topic", "shares lead", "topic against best", "shares first unit", "begins first unit", "copies",
    "repeated with more", "begun by another",
    "item", "brackets", "question", "colon", "quotes", "parting",
    "date", "date kind", "only date", "clock", "year", "opener", "short opener", "name", "capitals of a name",
    "role", "address", "section",
    "date before", "date after", "opener before", "opener after", "name before", "name after",
    "words before", "words after", "end before", "end after", "copy after", "topic before", "topic after",
    "dates near", "same name again", "caption",
    "words in first unit", "words of first unit", "likest other", "alike others",
    "to next date", "to next opener", "to date above", "to next prose",
)  # fmt: skip
BESIDE = ("from headline", "headline's odds", "copies of headline between", "words to headline", "is headline")
TOLD = ("names", "names' part", "first name again")  # of bylines alone


class Heads(NamedTuple):
    """Weights: a sum of trees for headlines, one for bylines, one for dates."""

    title: Trees
    byline: Trees
    date: Trees

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> Heads:
        """From what `benchmarks/train_head.py` writes."""
        return cls(*(Trees(data[name]["start"], tuple(data[name]["trees"])) for name in cls._fields))


@lru_cache(maxsize=1)
def heads() -> Heads:
    """The trained weights, read when first asked for."""
    from cleaner.data import grown

    read = Heads.from_data(json.loads(data.read("head.json")))
    return Heads(
        read.title._replace(grown=grown.HEAD_TITLE),
        read.byline._replace(grown=grown.HEAD_BYLINE),
        read.date._replace(grown=grown.HEAD_DATE),
    )


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
    numbers = {i: zone.of(i) for i in zone.titles}
    odds = _odds(weights.title, numbers)
    best = max(odds, key=lambda i: odds[i], default=None)
    score = odds[best] if best is not None else 0.0
    if best is not None:
        best = zone.below_trail(best)
    bylines, dates = {}, {}
    places = zone.places()
    for i in zone.marks:
        dated, named = zone.is_dated(i), zone.may_name(i)
        if not dated and not named:
            continue
        row = (numbers.get(i) or zone.of(i)) + places.beside(i, best, score)
        if dated and (chance := _over(weights.date, row, DATE_LIMIT)) is not None:
            dates[i] = chance
        if named and (chance := _over(weights.byline, row + zone.told(i), BYLINE_LIMIT)) is not None:
            bylines[i] = chance
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


class Places(NamedTuple):
    """Where candidates stand: their casefolded texts, and how many words of the page stand before each."""

    folded: Mapping[int, str]
    words: Mapping[int, int]

    def beside(self, i: int, title: int | None, odds: float) -> list[float]:
        """The numbers of BESIDE for unit i, seen from the headline."""
        if title is None:
            return [_UNKNOWN, -9.0, 0, _UNKNOWN, 0]
        low, high = sorted((i, title))
        folded = self.folded[title]
        between = sum(self.folded.get(j) == folded for j in range(low + 1, high))
        words = self.words[high] - self.words[low]
        return [max(-_UNKNOWN, min(_UNKNOWN, i - title)), odds, between, words, i == title]


def main_run(places: Sequence[int], words: Sequence[int]) -> list[int]:
    """Of the body's units those from its first large run to its last one; what stands far apart and alone is no part.

    `words` are how many words of the page stand before each unit.
    """
    runs: list[list[int]] = []
    for place in places:
        if runs and place - runs[-1][-1] <= APART:
            runs[-1].append(place)
        else:
            runs.append([place])
    sizes = [sum([words[i + 1] - words[i] for i in run]) for run in runs]
    least = SHARE * max(sizes)
    large = [nth for nth, size in enumerate(sizes) if size >= least]
    return [i for run in runs[large[0] : large[-1] + 1] for i in run]


def _is_credited(text: str) -> bool:
    """Whether who took a picture stands behind some words: a caption."""
    mark = _CAPTION.search(text, 20)
    return mark is not None


def _is_sentence(look: Shape) -> bool:
    """Whether a unit is long enough for prose and ends like it."""
    return look.words >= 12 and look.end in (1, 2, 3, 7)


class _Look(NamedTuple):
    """What a unit's text says of dates, names and openers; the numbers stand in HEADS in this order."""

    dates: int = 0
    kind: int = 0
    dateish: bool = False
    clock: bool = False
    year: bool = False
    opener: bool = False
    short_opener: bool = False
    name: bool = False
    capitals: int = 0
    role: bool = False
    address: bool = False
    section: bool = False


_NOTHING = _Look()


class Zone:
    """The candidates of one page with their numbers, which are worked out when asked for.

    `titles` may hold the headline, `marks` bylines and dates; `units` are all of them.
    """

    def __init__(self, around: Surroundings, body: Sequence[float], inside: Sequence[bool], words: Lexicon) -> None:
        self._around, self._body, self._words, self.inside = around, body, words, inside
        everywhere = [i for i, good in enumerate(inside) if good]
        places = main_run(everywhere, around.words)
        self.first, self.last = places[0], places[-1]
        size, text = len(body), around.found.text
        self._folded = list(map(str.casefold, text))
        self._copies = Counter(self._folded)
        self._opening = tuple(self._folded[: min(TOP, size)])
        near = {*range(min(TOP, size)), *range(max(0, self.first - ABOVE), min(size, self.first + WITHIN))}
        near.update(range(self.last, min(size, self.last + BELOW)))
        above = range(max(0, self.first - FAR_ABOVE), max(0, self.first - ABOVE))
        self.titles = sorted(i for i in near if self._may_lead(i))
        self.titles += [i for i in above if i not in near and (self._is_said_again(i) or self._tells_topic(i))]
        self.titles.sort()
        if len(places) < len(everywhere):  # bylines and dates may stand about the rest of the body, too
            begin, end = everywhere[0], everywhere[-1]
            near.update(range(max(0, begin - ABOVE), min(size, begin + WITHIN)), range(end, min(size, end + BELOW)))
        self.marks = sorted(i for i in near if len(text[i]) <= LONGEST)
        self.marks += [i for i in above if i not in near and self._is_marked(i)]
        self.marks.sort()
        self.units = sorted({*self.titles, *self.marks})
        self._lead = set().union(*(terms(text[i][:600]) for i in places[:3]))
        self._keys = {i: frozenset(tokens(text[i])) for i in {*self.titles, 0}}
        self._alike: dict[str, list[str]] = {}  # longer candidates by how they begin
        for i in self.units:
            if len(key := self._folded[i]) >= ALIKE:
                self._alike.setdefault(key[:ALIKE], []).append(key)
        self._prose = [0]
        for look in around.looks:
            self._prose.append(self._prose[-1] + _is_sentence(look))
        self._looks: dict[int, _Look] = {}
        self._topics: dict[int, tuple[float, float, float]] = {}
        self._best = max((self._topic(i)[0] for i in self.titles), default=0.0)
        self._names: Counter[str] | None = None

    def _may_lead(self, i: int) -> bool:
        """Whether a unit may be a headline by its length; short ones only if they stand near the body or again."""
        look = self._around.looks[i]
        if look.size > LONGEST or look.size < 4 or look.words > 36:
            return False
        text = self._around.found.text[i]
        if look.words > 5 and (_is_credited(text) or text.rpartition(" ")[2].casefold() in self._words.agencies):
            return False  # a picture's caption
        if look.words > 5 and i + 1 < len(self._folded) and self._folded[i + 1].startswith(self._folded[i]):
            rest = self._folded[i + 1][len(self._folded[i]) :]
            # What stands for a picture is said again by its caption.
            return len(rest) > LONGEST_CREDIT or not _CAPTION.search(rest)
        if look.words >= 3 and look.size >= 12:
            return True
        return look.words > 1 and (abs(i - self.first) <= NEAR or self._opening[0].startswith(self._folded[i]))

    def below_trail(self, i: int) -> int:
        """The unit right below a trail that ends in its words ("Home > Ferry is back"); unit i if it is no trail."""
        trail = self._folded[i]
        if trail.startswith(tuple(self._words.home)):
            for j in range(i + 1, min(len(self._folded), i + BELOW_TRAIL)):
                if SHORTEST <= len(self._folded[j]) < len(trail) and trail.endswith(self._folded[j]):
                    return j
        return i

    def _is_said_again(self, i: int) -> bool:
        """Whether a unit far above the body stands there twice, or opens the page's first line."""
        look, folded = self._around.looks[i], self._folded[i]
        if not (4 <= look.words <= 45 and 20 <= look.size <= LONGEST):
            return False
        return self._copies[folded] > 1 or self._opening[0].startswith(folded)

    def _tells_topic(self, i: int) -> bool:
        """Whether a unit far above the body speaks of what the body speaks of, in some words and hardly any others."""
        look, core = self._around.looks[i], self._around.core.once
        if not (4 <= look.words <= 30 and 20 <= look.size <= LONGEST):
            return False
        own = terms(self._around.found.text[i])
        return len(own) > 2 and len(own & core) >= ON_TOPIC * len(own)

    def _is_marked(self, i: int) -> bool:
        """Whether a unit far above the body opens as bylines and dates do."""
        look = self._around.looks[i]
        if look.words > 20 or look.size > 140:
            return False
        words, folded = self._words, self._folded[i]
        year = look.numbers and _YEAR.search(folded)
        return bool(folded.startswith(words.byline_openers) or (year and folded.startswith(words.published)))

    def _look(self, i: int) -> _Look:
        """What a unit's text says; nothing where it is too long or there is none."""
        found = self._looks.get(i)
        if found is None:
            beyond = not 0 <= i < len(self._folded) or len(self._folded[i]) > LONGEST
            found = self._looks[i] = _NOTHING if beyond else self._looked(i)
        return found

    def _looked(self, i: int) -> _Look:
        text, words, look, folded = self._around.found.text[i], self._words, self._around.looks[i], self._folded[i]
        digits = bool(_DIGIT.search(text))
        dates = find_dates(text, words) if digits else []
        kind = 0 if not dates else {None: 1, "published": 2, "modified": 3}[dates[0].kind]
        opener = ""
        if folded.startswith(words.byline_openers):  # one call for all of them
            opener = next(word for word in words.byline_openers if folded.startswith(word))
        opened = bool(opener) and not folded[len(opener) : len(opener) + 1].isalnum()
        bare = text.strip(" *•|–—-:_,")
        rest = bare.split() if look.words <= 16 or len(text) < 100 else []
        short = 0 < len(rest) <= 14
        return _Look(
            len(dates), kind, digits and is_dateish(text, words, dates), digits and bool(_CLOCK.search(text)),
            digits and bool(_YEAR.search(text)), opened, opened and short,
            2 <= len(rest) <= 5 and is_name(bare, words),
            sum([word[0].isupper() for word in rest]) if short else 0,
            short and len(bare) <= 60 and any(is_role(part, words) for part in _PARTS.split(bare)),
            bool(_ADDRESS.search(text)) if "@" in text else False, folded in words.sections,
        )  # fmt: skip

    def _topic(self, i: int) -> tuple[float, float, float]:
        """The share of a unit's terms that the body's core has, its first paragraphs have, the first unit has."""
        found = self._topics.get(i)
        if found is None:
            found = self._topics[i] = self._told(i)
        return found

    def _told(self, i: int) -> tuple[float, float, float]:
        around = self._around
        own = terms(around.found.text[i][:LONGEST]) if 0 <= i < len(self._folded) else None
        if not own:
            return (-1.0, -1.0, -1.0)
        core = around.core.beside(self.first <= i <= self.last and around.solid[i])
        count = len(own)
        return (
            len(own & core) / count,
            len(own & self._lead) / count,
            len(own & around.first) / count,
        )

    def of(self, i: int) -> list[float]:
        """The numbers of HEADS for unit i."""
        around, body = self._around, self._body
        found, looks, words = around.found, around.looks, around.words
        size, look, text, folded = len(body), looks[i], found.text[i], self._folded[i]
        mine, topic = self._look(i), self._topic(i)
        after = found.blanks[i + 1] if i + 1 < size else 9
        alike = [key for key in self._alike.get(folded[:ALIKE], ()) if key != folded]
        begun, begins = sum([key.startswith(folded) for key in alike]), sum([folded.startswith(key) for key in alike])
        place = max(-_UNKNOWN, min(_UNKNOWN, i - self.first))
        before, behind = self._look(i - 1), self._look(i + 1)
        previous = looks[i - 1] if i else None
        following = looks[i + 1] if i + 1 < size else None
        return [
            place, max(-_UNKNOWN, min(_UNKNOWN, i - self.last)),
            min(400, max(0, words[self.first] - words[i + 1])) if i < self.first else -1,
            around.scores[i], body[i], min(i, 200), look.size, look.words, look.end, look.start, look.capitals,
            look.function, look.numbers, look.commas, text.isupper(), found.blanks[i], after, found.indent[i],
            found.indent[i] - found.indent[i + 1] if i + 1 < size else 0, found.pieces[i],
            self._prose[self.first] - self._prose[i + 1] if i < self.first else -1,
            topic[0], topic[1], topic[0] - self._best, topic[2],
            any([top.startswith(folded) for top in self._opening]) if look.words > 1 else False,
            self._copies[folded] - 1, begun, begins, look.start == 1, "[" in text or "(" in text, "?" in text,
            ":" in text, any([mark in text for mark in "\"“„«‘「"]), bool(_TAIL.search(text)),
            *mine,
            before.dates, behind.dates, before.opener, behind.opener, before.name, behind.name,
            previous.words if previous else -1, following.words if following else -1,
            previous.end if previous else -1, following.end if following else -1,
            self._copies[self._folded[i + 1]] if following else 0,
            self._topic(i - 1)[0] if i else -1, self._topic(i + 1)[0] if following else -1,
            sum([self._look(j).dates for j in range(i - 5, i + 6)]),
            self._said(folded), bool(_CAPTION.search(text)),
            *self._shared(i),
            *self._steps(i),
        ]  # fmt: skip

    def _steps(self, i: int) -> tuple[int, int, int, int]:
        """How many units away stand the next date, the next opener, the last date, and the next prose."""
        looks, size = self._around.looks, len(self._folded)
        below = range(i + 1, min(size, i + STEPS))
        above = range(i - 1, max(-1, i - STEPS), -1)
        return (
            next((j - i for j in below if self._look(j).dates), STEPS),
            next((j - i for j in below if self._look(j).opener), STEPS),
            next((i - j for j in above if self._look(j).dates), STEPS),
            next((j - i for j in below if _is_sentence(looks[j])), STEPS),
        )

    def _said(self, folded: str) -> int:
        """How many of the candidates are this name."""
        if self._names is None:
            self._names = Counter(self._folded[i] for i in self.marks if self._look(i).name)
        return self._names[folded]

    def _shared(self, i: int) -> tuple[float, float, float, int]:
        """How much of a unit's words the first unit has, and the reverse; the likest other candidate; how many are."""
        own = self._keys.get(i)
        if not own:
            return (-1.0, -1.0, -1.0, 0)
        first = self._keys[0]
        common = len(own & first)
        likest, many = 0.0, 0
        if i in self._keys:
            for j, key in self._keys.items():
                if j != i and (both := len(own & key)):
                    share = both / (len(own) + len(key) - both)
                    likest = max(likest, share)
                    many += share > 0.5
        return (common / len(own), common / len(first) if first else 0.0, likest, many)

    def may_name(self, i: int) -> bool:
        """Whether a unit may be a byline: it opens as one, or is short and has a name's capitals, near the body."""
        size, mine = self._around.looks[i].words, self._look(i)
        if size > 30 or (self._body[i] >= 2 and size >= 12 and not mine.opener):
            return False
        if mine.opener or mine.address:
            return True
        if i < self.first - NAMED_ABOVE or size > 14:
            return False
        text = self._around.found.text[i]
        return mine.capitals >= 2 or (not text.isascii() and text.upper() == text.lower())

    def listed(self, i: int) -> Iterator[int]:
        """The units below and above a byline that go on its list of names: a comma, "&" or "and" joins them."""
        text, joiners = self._around.found.text, self._words.byline_joiners
        for step in (1, -1):
            for j in range(i + step, i + step * LIST, step):
                if not 0 <= j < len(text) or len(text[j]) > LONGEST_LISTED:
                    break
                upper, lower = (text[j - 1], text[j]) if step > 0 else (text[j], text[j + 1])
                edges = {upper.split()[-1].casefold(), lower.split()[0].casefold()}
                if upper[-1] not in ",;&、" and not edges & joiners:
                    break
                if not page_authors(text[j].strip(" ,;&"), self._words):
                    break
                yield j

    def is_dated(self, i: int) -> bool:
        """Whether a date stands in a unit."""
        return self._look(i).dates > 0

    def told(self, i: int) -> list[float]:
        """The numbers of TOLD for unit i: the names that a byline of its words would give."""
        text = self._around.found.text[i]
        look = self._around.looks[i]
        names = page_authors(text, self._words) if look.words <= 30 and len(text) <= LONGEST_NAMED else []
        size = sum(map(len, names))
        lead = names[0].casefold() if names else ""
        again = sum([key == lead or key.startswith(lead + " ") for key in self._folded]) if lead else 0
        return [len(names), size / len(text), again]

    def places(self) -> Places:
        """Where the candidates stand, for the numbers of BESIDE."""
        words = self._around.words
        return Places({i: self._folded[i] for i in self.units}, {i: words[i] for i in self.units})

    def beside(self, i: int, title: int | None, odds: float) -> list[float]:
        """The numbers of BESIDE for unit i, seen from the headline."""
        return self.places().beside(i, title, odds)
