"""The page model's first round: the log-odds that a unit is part of the body, seen alone.

One weight for each of its codes (`features.OWN`) and words. The weights are whole 32nds, so that in whatever order
they are added up the sum is the same: here the tables are sorted for use, so that few numbers are.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import lru_cache

from cleaner.features import COARSE, COUNTS, FEW, INDENTS, OF_TEXT, SIZES, WHOLE, Shape, Units, edges, keys, read

SHORT, LATELY = 80, 1 << 14  # units of at most so many characters are remembered: so many of those last seen
_TEXT = len(OF_TEXT)
_KINDS, _ROOMS = range(11), range(8)

Table = Sequence[float]


class FirstRound:
    """The weights of the first round."""

    def __init__(self, bias: float, tables: Sequence[Table], words: Mapping[str, float]) -> None:
        """From one table for each of OWN, and the weights of words."""
        size, many, commas, sentences, *marks = tables[:8]
        both, ends, starts, capitals, function, numbers, upper, letters = tables[8:_TEXT]
        self._size = [bias + size[code] for code in SIZES]
        self._words = [many[code] for code in COUNTS]
        self._commas, self._sentences = [commas[code] for code in FEW], [sentences[code] for code in FEW]
        self._marks = marks
        self._edges = [  # by how many words there are, and by end and start
            [both[e * 11 + s] + ends[room * 11 + e] + starts[room * 11 + s] for e in _KINDS for s in _KINDS]
            for room in _ROOMS
        ]
        self._shares = [  # by that, and by capitals and function words
            [capitals[room * 7 + some] + function[room * 8 + small] for some in range(7) for small in range(8)]
            for room in _ROOMS
        ]
        self._numbers = [numbers[room * 7 : room * 7 + 7] for room in _ROOMS]
        self._letters = [[weight + letter for letter in letters] for weight in upper]
        indent, before, after, again, between, lines = tables[_TEXT:]
        self._indent = [indent[code] for code in INDENTS]
        self._before = [  # by how many words there are, and by the code of the blank lines before
            [before[blank] + between[room * 5 + blank] for blank in range(5)] for room in _ROOMS
        ]
        self._after, self._again = after, again
        self._lines = [lines[min(pieces, 7) >> 1] for pieces in range(9)]
        self._known = words
        self._opening, self._closing, self._last, self._whole = (
            {key[1:]: weight for key, weight in words.items() if key[0] == mark and len(key) > 1} for mark in "^$~="
        )

    def look(self, found: Units, repeats: Sequence[int]) -> tuple[list[Shape], list[float]]:
        """The shapes of a text's units, and their log-odds."""
        pairs = [_of_short(self, text) if len(text) <= SHORT else self.of(text) for text in found.text]
        looks, scores = [look for look, _ in pairs], [score for _, score in pairs]
        return looks, self._placed(found, looks, scores, repeats)

    def look_at(self, found: Units, i: int, copies: int) -> tuple[Shape, float]:
        """The shape of one unit, and its log-odds; `copies` as `features.repeated` gives them."""
        text = found.text[i]
        look, score = _of_short(self, text) if len(text) <= SHORT else self.of(text)
        words, indent, pieces, blanks = look[1], found.indent[i], found.pieces[i], found.blanks
        before, behind = blanks[i], blanks[i + 1] if i + 1 < len(blanks) else 5
        return look, (
            score
            + self._indent[indent if indent < 20 else 20]
            + self._before[COARSE[words] if words < 30 else 7][FEW[before if before < 5 else 5]]
            + self._after[FEW[behind if behind < 5 else 5]]
            + self._again[copies]
            + self._lines[pieces if pieces < 8 else 8]
        )

    def of(self, text: str) -> tuple[Shape, float]:
        """The shape of a unit, and what its text says."""
        look, words, digits = read(text)
        return look, self._of_shape(look) + self._of_words(text, *edges(text, words, digits))

    def _of_shape(self, look: Shape) -> float:
        size, words, end, start, capitals, function, numbers, sentences, commas, marks, upper, letters = look
        room = COARSE[words] if words < 30 else 7
        separators, brackets, quotes, signs = self._marks
        return (
            self._size[size if size < 800 else 800]
            + self._words[words if words < 110 else 110]
            + self._commas[commas if commas < 5 else 5]
            + self._sentences[sentences if sentences < 5 else 5]
            + separators[marks[0]]
            + brackets[marks[1]]
            + quotes[marks[2]]
            + signs[marks[3]]
            + self._edges[room][end * 11 + start]
            + self._shares[room][capitals * 8 + function]
            + self._numbers[room][numbers]
            + self._letters[upper][letters]
        )

    def _of_words(self, text: str, first: list[str], last: list[str] | None) -> float:
        """The weights of `features.keys`, each once, without making them: their hashes would have to be worked out."""
        known = self._known
        if "^" in text or "~" in text or (last is None and ("$" in text or "=" in text)):
            # A word may be the same as another with its mark.
            return sum([known[key] for key in keys(text) if key in known])
        score = self._opening.get(first[0], 0.0)
        for word in known.keys() & first:
            score += known[word]
        if last is None:
            if len(text) <= WHOLE:
                score += self._whole.get(" ".join(first), 0.0)
            return score + self._closing.get(first[-1], 0.0)
        ends = self._last
        for word in ends.keys() & last:
            score += ends[word]
        return score

    def _placed(
        self, found: Units, looks: Sequence[Shape], scores: Sequence[float], repeats: Sequence[int]
    ) -> list[float]:
        """The log-odds of all units: what the texts say, and what their places do."""
        indents, before, after, again, lines = self._indent, self._before, self._after, self._again, self._lines
        blanks = [blank if blank < 5 else 5 for blank in found.blanks]
        return [
            score
            + indents[indent if indent < 20 else 20]
            + before[COARSE[look[1]] if look[1] < 30 else 7][FEW[blank]]
            + after[FEW[behind]]
            + again[copies]
            + lines[pieces if pieces < 8 else 8]
            for score, look, indent, blank, behind, copies, pieces in zip(
                scores, looks, found.indent, blanks, [*blanks[1:], 5], repeats, found.pieces, strict=False
            )
        ]


@lru_cache(maxsize=LATELY)
def _of_short(weights: FirstRound, text: str) -> tuple[Shape, float]:
    """Menus, prompts and captions come again on the next page."""
    return weights.of(text)
