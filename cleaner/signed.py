"""What is signed with a day and a time: comments below an article, posts, lists of the latest news.

A comment has its writer's name and "18 December 2025, 9:59 pm" above it, and reads like a sentence of an article. One
such line tells nothing: articles have one, too. Many of them, with prose between, tell that it is not the article's.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from itertools import accumulate
from typing import NamedTuple

from cleaner.features import Shape
from cleaner.late import late

NUMBERS = (
    "signed before 10", "signed after 10", "signed before 50", "signed after 50", "from signed before",
    "to signed after",
)  # fmt: skip
_SHORT, _WORDS = 100, 14  # characters and words of what signs, at the most
_MOST = 100  # units away, and further
_WIDE = 50
_TIME = late(r"(?<![0-9:.])(?:[01]?[0-9]|2[0-4])[:.hH時点][0-5][0-9](?![0-9:%])|\b[0-9]{1,2} ?[ap]\.?m\b")
_NUMBER = late(r"[0-9]+")


def is_signature(text: str, look: Shape) -> bool:
    """Whether a unit is short and has a time of day and a number more, at least."""
    if not look.numbers or look.words > _WORDS or len(text) >= _SHORT:
        return False
    return _TIME.search(text) is not None and len(_NUMBER.findall(text)) > 2


class Signs(NamedTuple):
    """How many signatures stand before each unit, with 50 counts more at both ends; and where the nearest are."""

    counts: list[int]
    before: list[int]
    after: list[int]

    @classmethod
    def of(cls, text: Sequence[str], looks: Sequence[Shape]) -> Signs:
        """Look for them in a page's units."""
        signed = [is_signature(some, look) for some, look in zip(text, looks, strict=True)]
        counts = list(accumulate(signed, initial=0))
        after = _distances(reversed(signed))
        after.reverse()
        return cls([*[0] * _WIDE, *counts, *counts[-1:] * _WIDE], _distances(signed), after)

    def numbers(self, places: Iterable[int]) -> Iterator[tuple[int, ...]]:
        """NUMBERS of some units."""
        counts, before, after = self  # the counts are from 50 units before the first on
        for i in places:
            until, behind = counts[i + 50], counts[i + 51]
            yield (
                until - counts[i + 40], counts[i + 61] - behind, until - counts[i], counts[i + 101] - behind,
                before[i], after[i],
            )  # fmt: skip


def _distances(signed: Iterable[bool]) -> list[int]:
    """How many units back the last signature before each stands, at most _MOST."""
    found, distance = [], _MOST
    for sign in signed:
        found.append(distance)
        distance = 1 if sign else distance + 1 if distance < _MOST else _MOST
    return found
