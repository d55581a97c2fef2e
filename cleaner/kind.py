"""What kind of text it is: a whole page, or an article already, of which only the end is in doubt.

Most texts are articles. `Scout` looks at single units as they are asked for, so that of such a text few are read: one
sure paragraph in every dozen units is enough to know that no menu stands between them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from cleaner.features import Shape, Units, is_brief, reads, repeated
from cleaner.late import late
from cleaner.pagemodel import Model
from cleaner.surroundings import NEAR, POOR, SOLID, SOLID_WORDS, Surroundings

# A page has, before its first and after its last sure paragraph, so many units that are too poor and too far from prose
# for the second round, or so many with a first score under _POOR; or the former make such a part of its words; or so
# many of the latter, half of all units, stand outside its core run, where a menu or a footer has a sentence of its own.
FAR = 4
OUTSIDE, _POOR, AROUND = 12, -1.0, 30
_BETWEEN = 0.08
_TABLE = 12  # units of a table of figures
_WORD = late(r"[^\W\d_](?:[^\W\d_]|(?<=[^\x00-\u2fff]))")  # two letters, or one sign of a script that needs but one
_CELL = late(r"[^\W_]")
_TOKEN = late(r"\w+")
LONGEST_ROW, YEAR = 80, 4  # characters of a table's row, and figures of what is no small number
STRIDE = 2 * NEAR + 1  # from one sure paragraph to the next at most, where no unit between is far from both
LONG = 60  # characters of a line that is in no menu
LIKELY, _ENDS = 160, frozenset('.!?…。！？।؟"”»’')  # a paragraph's characters, of one that needs no look, and its ends
WINDOW = 20  # units before the end's that are looked at with it


def is_page(around: Surroundings) -> bool:
    """Whether menus, lists of links or a footer stand about the prose; one look at the first round's scores."""
    if sum(score < _POOR for score in around.scores) < FAR:  # what is far is poor, too
        return False
    sure = [i for i, solid in enumerate(around.solid) if solid]
    if not sure:
        return False
    first, last, far = sure[0], sure[-1], around.far()
    if _is_table(around, [*range(first), *range(last + 1, len(far))]):
        return False
    if sum(far[:first]) + sum(far[last + 1 :]) >= FAR:
        return True
    outside = around.scores[:first] + around.scores[last + 1 :]
    if sum(score < _POOR for score in outside) >= OUTSIDE:
        return True
    if _is_table(around, [*range(len(far))]):
        return False
    between = sum(min(look.words, 80) for look, poor in zip(around.looks, far, strict=True) if poor)
    if sum(far) >= FAR and between > _BETWEEN * around.words[-1]:
        return True
    begin, end = around.runs[1]
    outside = around.scores[:begin] + around.scores[end + 1 :]
    if 2 * (around.words[end + 1] - around.words[begin]) < around.words[-1]:
        return False  # an article of lists
    return sum(score < _POOR for score in outside) >= max(AROUND, len(far) / 2)


def _is_table(around: Surroundings, outside: list[int]) -> bool:
    """Whether most of the poor units are a table's figures or rows, or a formula's single letters."""
    poor = [around.found.text[i] for i in outside if around.scores[i] < _POOR]
    return len(poor) > _TABLE and 2 * sum(map(_is_of_table, poor)) > len(poor)


def _is_of_table(text: str) -> bool:
    """Whether a unit has no word, or is a row of small figures with a name before them: "Lower Penwick 2 1 0 7"."""
    if _WORD.search(text) is None:
        return _CELL.search(text) is not None
    words = _TOKEN.findall(text) if len(text) <= LONGEST_ROW else []
    figures = [word for word in words if word.isdigit()]
    return len(figures) > 1 and 2 * len(figures) >= len(words) and all(len(word) < YEAR for word in figures)


class Scout:
    """The units of one text; what the first round makes of each is worked out when asked for."""

    def __init__(self, weights: Model, found: Units) -> None:
        self.found = found
        self._first = weights.first
        self._repeats = repeated(found)
        self._seen: dict[int, tuple[Shape, float]] = {}

    def _look(self, i: int) -> tuple[Shape, float]:
        known = self._seen.get(i)
        if known is None:
            known = self._seen[i] = self._first.look_at(self.found, i, self._repeats[i])
        return known

    def is_solid(self, i: int) -> bool:
        """Whether a unit is surely a paragraph of some article."""
        if i not in self._seen and is_brief(self.found.text[i], SOLID_WORDS):
            return False
        look, score = self._look(i)
        return score > SOLID and look.words > SOLID_WORDS

    def last_of_article(self) -> int | None:
        """The last sure paragraph of what is surely no page; None where it may be one.

        What `is_page` asks of a page, as far as it can be told without a look at all units: of a page's first units
        and last ones so many are poor that hardly more are read.
        """
        size = len(self.found)
        outer = self._outer()
        if outer is None:
            return None
        first, last = outer
        remote = [*range(first - NEAR), *range(last + NEAR + 1, size)]
        if self._are(self._is_far, remote, FAR) or self._is_of_short(max(AROUND, size / 2)):
            return None
        return last if self._is_close(first, last) else None

    def _outer(self) -> tuple[int, int] | None:
        """The first and the last sure paragraph; None if there is none, or so many poor units stand outside them.

        Of units that are so few that this cannot be, none is looked at.
        """
        size, found = len(self.found), []
        poor, doubtful = 0, list[int]()
        for order in (range(size), range(size - 1, -1, -1)):
            for i in order:
                if self.is_solid(i):
                    found.append(i)
                    break
                doubtful.append(i)
                if poor + len(doubtful) >= OUTSIDE:
                    poor += sum(map(self._is_poor, doubtful))
                    doubtful.clear()
                    if poor >= OUTSIDE:
                        return None
            else:
                return None
        return found[0], found[1]

    def _is_far(self, i: int) -> bool:
        return self._look(i)[1] <= POOR

    def _is_poor(self, i: int) -> bool:
        return self._look(i)[1] < _POOR

    def _is_of_short(self, many: float) -> bool:
        """Whether so many short units are poor; the longest are the likeliest not to be."""
        text = self.found.text
        short = [i for i, some in enumerate(text) if len(some) < LONG]
        if len(short) < many:
            return False
        return self._are(self._is_poor, sorted(short, key=lambda i: -len(text[i])), many)

    def _are(self, told: Callable[[int], bool], some: Sequence[int], many: float) -> bool:
        """Whether something is told of so many of some units; no more of them are asked about than this takes."""
        spare = len(some) - many
        for i in some if spare >= 0 else ():
            if told(i):
                many -= 1
            else:
                spare -= 1
            if many <= 0 or spare < 0:
                break
        return many <= 0

    def _is_close(self, first: int, last: int) -> bool:
        """Whether hardly a poor unit is far from paragraphs; those between the outer ones need no look."""
        here, far = first, 0
        while here < last:
            near = range(min(last, here + STRIDE), here, -1)
            step = next((i for i in near if self._is_likely(i)), None)
            if step is None:
                step = next((i for i in near if self.is_solid(i)), None)
            if step is None:
                step = next(i for i in range(here + STRIDE + 1, last + 1) if i == last or self.is_solid(i))
                far += sum(self._is_far(i) for i in range(here + NEAR + 1, step - NEAR))
                if far >= FAR:
                    return False
            here = step
        return True

    def _is_likely(self, i: int) -> bool:
        """Whether a unit is so long, and ends so, that it is a paragraph, most likely."""
        text = self.found.text[i]
        return len(text) >= LIKELY and text[-1] in _ENDS

    def reads_before(self, last: int) -> bool:
        """Whether one of the units up to the last sure paragraph, but the first of the text, reads like a sentence."""
        return any(reads(self._look(i)[0]) for i in range(last, max(0, last - WINDOW), -1))

    def closing(self, last: int) -> tuple[int, Surroundings]:
        """What the second round knows of the end of the text behind its last sure paragraph; from which unit on."""
        start = max(0, last + 1 - WINDOW)
        seen = [self._look(i) for i in range(start, len(self.found))]
        looks, scores = [look for look, _ in seen], [score for _, score in seen]
        return start, Surroundings.build(self.found.since(start), looks, self._repeats[start:], scores)
