"""The survey of a page's units: where dates stand, what opens as bylines do, and which are a name, a role, an address.

Units are looked at when asked for, and each but once: finding dates and names is dear.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from cleaner.authors import is_glued
from cleaner.dateish import is_dateish
from cleaner.features import HEAD, SENTENCE, Shape
from cleaner.founddates import FoundDate, find_dates
from cleaner.late import late
from cleaner.lexicon import Lexicon
from cleaner.names import is_name, is_role
from cleaner.openings import Openings

LONGEST = 260  # characters of a unit whose text is looked at, and of a candidate
STEPS = 9  # units on each side of a candidate among which a date, an opener and prose are looked for
MOST_NAMING = 14  # words of a unit whose names' capitals are counted
_KINDS: Mapping[str | None, int] = {None: 1, "published": 2, "modified": 3}  # of dates, as "date kind" codes them
_DECOR = " *•|–—-:_,"  # stands about names
_ADDRESS = late(r"\S+@\S+\.\w|(?<!\w)@\w{2,}")
_CLOCK = late(r"\b\d{1,2}[:.h]\d\d\b")
_DIGIT = late(r"\d")
_YEAR = late(r"(?:19|20)\d\d")
_PARTS = late(r"[,|•·]")


class Look(NamedTuple):
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


_NOTHING = Look()


def capitals(words: Sequence[str]) -> int:
    """How many words begin with a capital."""
    return sum([word[0].isupper() for word in words])


def has_address(text: str) -> bool:
    """Whether an address or a handle stands in a text."""
    return "@" in text and _ADDRESS.search(text) is not None


@lru_cache(maxsize=64)
def _openings(openers: tuple[str, ...]) -> Openings:
    """What opens bylines."""
    return Openings(openers)


def _about(some: Sequence[int], size: int) -> Iterator[int]:
    """Some units of a page, in order, and those up to STEPS away, each once."""
    end = 0
    for i in some:
        begin, end = max(end, i - STEPS + 1), min(size, i + STEPS)
        yield from range(begin, end)


class Survey:
    """What stands in the units of one page, as far as was looked.

    `folded` are their casefolded texts, and `copies` how often each stands there. For each unit, and for none beyond
    the ends, one byte: whether it is as long as prose and ends like it (`prose`); how many dates stand in it
    (`counts`), whether any does (`dated`), and whether it opens as bylines do (`opened`). `digits` are the units that
    have some.
    """

    def __init__(self, text: Sequence[str], looks: Sequence[Shape], words: Lexicon) -> None:
        self.text, self.words, self._looks = text, words, looks
        self.folded = list(map(str.casefold, text))
        self.copies = Counter(self.folded)
        self.prose = bytes([look[1] >= 12 and look[2] in SENTENCE for look in looks])
        self.counts, self.dated, self.opened = (bytearray(len(text) + 1) for _ in range(3))
        self.digits: set[int] = set()
        self.known: set[int] = set()  # units whose digits and openers others have told
        self.done: set[int] = set()  # units that were looked at with those near them
        self._openers = _openings(words.byline_openers)
        self._found: dict[int, list[FoundDate]] = {}
        self._names: dict[int, bool] = {}

    def look_about(self, some: Sequence[int]) -> None:
        """Look for dates and for bylines' openers in some units, given in order, and in those near them."""
        text, folded, openers, has_digit = self.text, self.folded, self.words.byline_openers, _DIGIT.search
        self.done.update(some)
        near = set(_about(some, len(text)))
        for i in near.difference(self.known):
            if len(text[i]) <= LONGEST:
                self.opened[i] = self.opens(i) if folded[i].startswith(openers) else 0
                if has_digit(text[i]):
                    self.digits.add(i)
        for i in near & self.digits:
            if dates := self._dates(i):
                self.dated[i], self.counts[i] = 1, len(dates)

    def look_at(self, i: int, whole: bool) -> Look:
        """What a unit's text says; nothing where it is too long, and nothing of OF_NAMES if not `whole`."""
        if not self.is_short(i):
            return _NOTHING
        text, words, digits, opened = self.text[i], self.words, i in self.digits, self.opened[i] > 0
        dates = self._dates(i) if digits else []
        kind = _KINDS[dates[0].kind] if dates else 0
        year = digits and bool(_YEAR.search(text))
        bare, rest = self.bare(i)
        short = 0 < len(rest) <= MOST_NAMING
        capital = capitals(rest) if short else 0
        if not whole:
            return Look(len(dates), kind, year=year, opener=opened, capitals=capital)
        return Look(
            len(dates), kind, digits and is_dateish(text, words, dates), digits and bool(_CLOCK.search(text)),
            year, opened, opened and short, self.is_named(i), capital,
            short and len(bare) <= 60 and any([is_role(part, words) for part in _PARTS.split(bare)]),
            has_address(text), self.folded[i] in words.sections,
        )  # fmt: skip

    def is_short(self, i: int) -> bool:
        """Whether a unit is there, and short enough for its text to be looked at for names and dates."""
        return 0 <= i < len(self.folded) and len(self.folded[i]) <= LONGEST

    def bare(self, i: int) -> tuple[str, Sequence[str]]:
        """A unit's text without what stands about names, and its words, if these are not many."""
        text = self.text[i]
        bare = text.strip(_DECOR)
        return bare, bare.split() if self._looks[i].words <= 16 or len(text) < 100 else ()

    def is_named(self, i: int) -> bool:
        """Whether a unit is a name and nothing else; not where it is too long or there is no unit."""
        found = self._names.get(i)
        if found is None:
            found = False
            if self.is_short(i) and i not in self.digits and (self._looks[i][1] > 1 or self._looks[i][0] > HEAD):
                bare, rest = self.bare(i)
                found = 2 <= len(rest) <= 5 and is_name(bare, self.words)
            self._names[i] = found
        return found

    def opens(self, i: int) -> int:
        """Whether a unit opens as bylines do."""
        folded, openers = self.folded[i], self.words.byline_openers
        if len(folded) > LONGEST or not folded.startswith(openers):
            return 0
        size = max(map(len, self._openers.of(folded)))
        return int(not folded[size : size + 1].isalnum() or is_glued(self.text[i], size))

    def _dates(self, i: int) -> list[FoundDate]:
        """The dates in a unit that has digits; none where it is too long."""
        found = self._found.get(i)
        if found is None:
            found = self._found[i] = find_dates(self.text[i], self.words) if len(self.text[i]) <= LONGEST else []
        return found
