"""The numbers that describe the candidates for a page's head: their names, and how the cheap ones are worked out.

Of most candidates the few numbers of PLAIN tell that they are none. Those that pass get all of HEADS, from
`headzone`; BESIDE is how a unit looks from the headline, TOLD what a byline of its words would give.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import NamedTuple

from cleaner.headsurvey import Survey
from cleaner.late import late
from cleaner.surroundings import Surroundings

_UNKNOWN = 99
_DIGIT = late(r"\d")

PLAIN = (
    "from body's begin", "from body's end", "words to body", "first score", "body odds", "place in page",
    "length", "words", "end", "start", "capitals", "function words", "numbers", "commas",
    "blank before", "blank after", "indent", "indent against next", "lines", "prose to body", "copies", "item",
    "digits", "opens",
)  # fmt: skip
HEADS = (
    *PLAIN,
    "upper case", "shares topic", "shares lead", "topic against best", "shares first unit", "begins first unit",
    "repeated with more", "begun by another", "brackets", "question", "colon", "quotes", "parting",
    "date", "date kind", "only date", "clock", "year", "opener", "short opener", "name", "capitals of a name",
    "role", "address", "section",
    "date before", "date after", "opener before", "opener after", "name before", "name after",
    "words before", "words after", "end before", "end after", "copy after", "topic before", "topic after",
    "dates near", "same name again", "caption",
    "words in first unit", "words of first unit", "likest other", "alike others",
    "to next date", "to next opener", "to date above", "to next prose",
)  # fmt: skip
OF_NAMES = frozenset(  # dear numbers, worked out for headlines only where their trees look at them
    {
        "only date", "clock", "short opener", "name", "role", "address", "section", "name before", "name after",
        "same name again", "caption",
    }
)  # fmt: skip
BESIDE = ("from headline", "headline's odds", "copies of headline between", "words to headline", "is headline")
FRACTIONS = frozenset(
    {
        "first score",
        "body odds",
        "shares topic",
        "shares lead",
        "topic against best",
        "shares first unit",
        "topic before",
        "topic after",
        "words in first unit",
        "words of first unit",
        "likest other",
        "headline's odds",
        "names' part",
    }
)  # the other numbers are whole
TOLD = ("names", "names' part", "first name again")  # of bylines alone


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
        between = len([j for j, text in self.folded.items() if text == folded and low < j < high])
        words = self.words[high] - self.words[low]
        return [max(-_UNKNOWN, min(_UNKNOWN, i - title)), odds, between, words, i == title]


class PlainNumbers:
    """The numbers of PLAIN for a page's units, worked out when asked for: `rows` are those that were.

    `first` and `last` are the body's first unit and its last one.
    """

    def __init__(self, around: Surroundings, body: Sequence[float], first: int, last: int, survey: Survey) -> None:
        self._around, self._body, self._first, self._last, self._survey = around, body, first, last, survey
        self.rows: dict[int, list[float]] = {}

    def of(self, i: int) -> list[float]:
        """The numbers of PLAIN for unit i."""
        if i not in self.rows:
            self.describe([i])
        return self.rows[i]

    def describe(self, some: Iterable[int]) -> None:
        """Work out the numbers of PLAIN for some units. Their digits and openers are told to the survey."""
        around, body, first, last, rows = self._around, self._body, self._first, self._last, self.rows
        found, looks, words, scores = around.found, around.looks, around.words, around.scores
        blanks, indents, pieces = found.blanks, found.indent, found.pieces
        survey, text, final, has_digit = self._survey, found.text, len(body) - 1, _DIGIT.search
        folded, copies, prose, openers = survey.folded, survey.copies, survey.prose, survey.words.byline_openers
        new = set(some).difference(rows)
        survey.known.update(new)
        for i in new:
            opens = survey.opens(i) if folded[i].startswith(openers) else 0  # one call for all of them
            if opens:
                survey.opened[i] = 1
            if digits := has_digit(text[i]) is not None:
                survey.digits.add(i)
            look, indent, from_first, from_last, to_first = looks[i], indents[i], i - first, i - last, -1
            if from_first < 0:
                to_first = words[first] - words[i + 1]
            rows[i] = [
                from_first if -_UNKNOWN < from_first < _UNKNOWN else _UNKNOWN if from_first > 0 else -_UNKNOWN,
                from_last if -_UNKNOWN < from_last < _UNKNOWN else _UNKNOWN if from_last > 0 else -_UNKNOWN,
                to_first if to_first < 400 else 400, scores[i], body[i], i if i < 200 else 200,
                *look[:7], look[8], blanks[i], blanks[i + 1] if i < final else 9,
                indent, indent - indents[i + 1] if i < final else 0, pieces[i],
                prose.count(1, i + 1, first) if from_first < 0 else -1, copies[folded[i]] - 1,
                +(look[3] == 1), +digits, opens,
            ]  # fmt: skip
