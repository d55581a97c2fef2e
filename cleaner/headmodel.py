"""The head model: which lines of a whole page hold its headline, its bylines and its date.

Each candidate near the article is described by numbers (HEADS) and weighed by three sums of small trees, one a kind.
The headline is weighed first; bylines and dates are seen from where it stands. The weights come from
`benchmarks/train_head.py`.
"""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import Any, NamedTuple

from cleaner import data
from cleaner.dategrammar import find_dates, is_dateish
from cleaner.late import late
from cleaner.lexicon import Lexicon
from cleaner.names import is_name, is_role
from cleaner.pagemodel import Surroundings, Trees, second_score, terms

ABOVE, WITHIN, BELOW, TOP = 60, 12, 15, 3  # units looked at: above the body, its first, below it, the page's first
LONGEST = 260  # characters of a candidate
ALIKE = 9  # characters that two candidates share, at the least, of which one begins the other
TITLE_LIMIT, BYLINE_LIMIT, DATE_LIMIT = -1.5, -2.2, -1.5  # log-odds from which a unit is taken for one;
TITLE_OUTSIDE, TITLE_ABOVE = -3.5, -5.0  # for headlines outside of the body, and right above a sure byline or date;
TITLE_BEHIND = 1.0  # those may be so much less likely than the likeliest one
_UNKNOWN = 99
_ADDRESS = late(r"\S+@\S+\.\w|(?<!\w)@\w{2,}")
_CLOCK = late(r"\b\d{1,2}[:.h]\d\d\b")
_DIGIT = late(r"\d")
_YEAR = late(r"(?:19|20)\d\d")
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
    "dates near", "same name again",
)  # fmt: skip
_DATES = HEADS.index("date")
BESIDE = ("from headline", "headline's odds", "copies of headline between", "words to headline", "is headline")


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
    numbers, places = {i: zone.of(i) for i in zone.units}, zone.places()
    odds = {i: second_score(weights.title, row) for i, row in numbers.items()}
    best = max(odds, key=lambda i: odds[i], default=None)
    score = odds[best] if best is not None else 0.0
    bylines, dates = {}, {}
    for i, row in numbers.items():
        row = row + places.beside(i, best, score)
        if zone.may_name(i) and (chance := second_score(weights.byline, row)) > BYLINE_LIMIT:
            bylines[i] = chance
        if row[_DATES] and (chance := second_score(weights.date, row)) > DATE_LIMIT:
            dates[i] = chance
    if score > TITLE_LIMIT:
        return Chosen((best, score) if best is not None else None, bylines, dates, (best, score))
    sure = [i for i, chance in (*bylines.items(), *dates.items()) if chance > -1]
    return Chosen(_doubtful(zone, odds, sure), bylines, dates, (best, score))


def _doubtful(zone: Zone, odds: Mapping[int, float], marks: Sequence[int]) -> tuple[int, float] | None:
    """The likeliest unit outside the body, if it is not too unlikely or stands right above a sure byline or date."""
    outside = {i: chance for i, chance in odds.items() if not zone.inside[i]}
    above = {i: chance for i, chance in outside.items() if i < zone.first and i + 1 in marks and i not in marks}
    likeliest = max(outside.values(), default=0.0)
    for units, limit in ((above, max(TITLE_ABOVE, likeliest - TITLE_BEHIND)), (outside, TITLE_OUTSIDE)):
        best = max(units, key=lambda i: units[i], default=None)
        if best is not None and units[best] > limit:
            return best, units[best]
    return None


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


class Zone:
    """The candidates of one page with their numbers."""

    def __init__(self, around: Surroundings, body: Sequence[float], inside: Sequence[bool], words: Lexicon) -> None:
        self._around, self._body, self._words, self.inside = around, body, words, inside
        places = [i for i, good in enumerate(inside) if good]
        self.first, self.last = places[0], places[-1]
        size = len(body)
        chosen = {*range(min(TOP, size)), *range(max(0, self.first - ABOVE), min(size, self.first + WITHIN))}
        chosen.update(range(self.last, min(size, self.last + BELOW)))
        text = around.found.text
        self.units = sorted(i for i in chosen if len(text[i]) <= LONGEST)
        self._lead = set().union(*(terms(text[i][:600]) for i in places[:3]))
        self._copies = Counter(unit.casefold() for unit in text)
        self._folded = {i: text[i].casefold() for i in self.units}
        self._alike: dict[str, list[str]] = {}  # longer candidates by how they begin
        for key in self._folded.values():
            if len(key) >= ALIKE:
                self._alike.setdefault(key[:ALIKE], []).append(key)
        self._tops = [text[i].casefold() for i in range(min(TOP, size))]
        self._prose = [0]
        for look in around.looks:
            self._prose.append(self._prose[-1] + (look.words >= 12 and look.end in (1, 2, 3, 7)))
        self._looks = {i: self._look(i) for i in self.units}
        self._topics = {i: self._topic(i) for i in self.units}
        self._best = max((topic[0] for topic in self._topics.values()), default=0.0)
        self._names = Counter(self._folded[i] for i in self.units if self._looks[i][7])

    def _look(self, i: int) -> tuple[float, ...]:
        """What a unit's text says of dates, names and openers."""
        text, words = self._around.found.text[i], self._words
        folded = self._folded[i]
        digits = bool(_DIGIT.search(text))
        dates = find_dates(text, words) if digits else []
        kind = 0 if not dates else {None: 1, "published": 2, "modified": 3}[dates[0].kind]
        bare = text.strip(" *•|–—-:_,")
        opener = ""
        if folded.startswith(words.byline_openers):  # one call for all of them
            opener = next(word for word in words.byline_openers if folded.startswith(word))
        opened = bool(opener) and not folded[len(opener) : len(opener) + 1].isalnum()
        rest = bare.split()
        shaped = 2 <= len(rest) <= 5 and is_name(bare, words)
        capital = sum(word[0].isupper() for word in rest) if len(rest) <= 14 else 0
        return (
            len(dates), kind, digits and is_dateish(text, words), bool(_CLOCK.search(text)) if digits else False,
            bool(_YEAR.search(text)) if digits else False, opened, opened and len(rest) <= 14, shaped, capital,
            len(bare) <= 60 and any(is_role(part, words) for part in re.split(r"[,|•·]", bare)),
            bool(_ADDRESS.search(text)), folded in words.sections,
        )  # fmt: skip

    def _topic(self, i: int) -> tuple[float, float, float]:
        """The share of a unit's terms that the body's core has, its first paragraphs have, the first unit has."""
        own = terms(self._around.found.text[i])
        if not own:
            return (-1.0, -1.0, -1.0)
        core, count = self._around.core, len(own)
        less = int(self.first <= i <= self.last and self._around.solid[i])
        return (
            sum(core.get(word, 0) > less for word in own) / count,
            len(own & self._lead) / count,
            len(own & self._around.first) / count,
        )

    def of(self, i: int) -> list[float]:
        """The numbers of HEADS for unit i."""
        around, body = self._around, self._body
        found, looks, words = around.found, around.looks, around.words
        size, look, text, folded = len(body), looks[i], found.text[i], self._folded[i]
        mine, topic = self._looks[i], self._topics[i]
        after = found.blanks[i + 1] if i + 1 < size else 9
        alike = [key for key in self._alike.get(folded[:ALIKE], ()) if key != folded]
        begun, begins = sum(key.startswith(folded) for key in alike), sum(folded.startswith(key) for key in alike)
        place = max(-_UNKNOWN, min(_UNKNOWN, i - self.first))
        numbers: list[float] = [
            place, max(-_UNKNOWN, min(_UNKNOWN, i - self.last)),
            min(400, max(0, words[self.first] - words[i + 1])) if i < self.first else -1,
            around.scores[i], body[i], min(i, 200), look.size, look.words, look.end, look.start, look.capitals,
            look.function, look.numbers, look.commas, text.isupper(), found.blanks[i], after, found.indent[i],
            found.indent[i] - found.indent[i + 1] if i + 1 < size else 0, found.pieces[i],
            self._prose[self.first] - self._prose[i + 1] if i < self.first else -1,
            topic[0], topic[1], topic[0] - self._best, topic[2],
            any(top.startswith(folded) for top in self._tops) if look.words > 1 else False,
            self._copies[folded] - 1, begun, begins, look.start == 1, "[" in text or "(" in text, "?" in text,
            ":" in text, any(mark in text for mark in "\"“„«‘「"), bool(_TAIL.search(text)),
        ]  # fmt: skip
        numbers += mine
        none = (0,) * len(mine)
        before, behind = self._looks.get(i - 1, none), self._looks.get(i + 1, none)
        numbers += (before[0], behind[0], before[5], behind[5], before[7], behind[7])
        previous = looks[i - 1] if i else None
        following = looks[i + 1] if i + 1 < size else None
        numbers += (
            previous.words if previous else -1, following.words if following else -1,
            previous.end if previous else -1, following.end if following else -1,
            self._copies[self._folded[i + 1]] if i + 1 in self._folded else 0,
            self._topics[i - 1][0] if i - 1 in self._topics else -1,
            self._topics[i + 1][0] if i + 1 in self._topics else -1,
            sum(self._looks[j][0] for j in range(i - 5, i + 6) if j in self._looks),
            self._names[folded],
        )  # fmt: skip
        return numbers

    def may_name(self, i: int) -> bool:
        """Whether a unit is short enough for a byline and no paragraph of the body."""
        words = self._around.looks[i].words
        return words <= 30 and (self._body[i] < 2 or words < 12 or bool(self._looks[i][5]))

    def places(self) -> Places:
        """Where the candidates stand, for the numbers of BESIDE."""
        words = self._around.words
        return Places(self._folded, {i: words[i] for i in self.units})

    def beside(self, i: int, title: int | None, odds: float) -> list[float]:
        """The numbers of BESIDE for unit i, seen from the headline."""
        return self.places().beside(i, title, odds)
