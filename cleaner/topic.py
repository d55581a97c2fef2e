"""What a text speaks of: the long words of its paragraphs."""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from cleaner.late import late

TOPIC = 400  # characters of a unit whose long words are compared
_LONG = late(r"(\w{5,7}+)\w*+")  # of a long word seven characters are compared, so that inflected forms meet
_PLAIN = late(r"([0-9a-z_]{5,7}+)[0-9a-z_]*+")  # the same in ASCII: a set of characters is looked up faster than a kind
_HAN = late("[\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]")
_PAIRS = late("(?=([\u3040-\u30ff\u3400-\u9fff\u0e00-\u0e7f]{2}))")


class Told(NamedTuple):
    """The words that some paragraphs tell, and those that two of them or more tell."""

    once: set[str]
    twice: set[str]

    @classmethod
    def of(cls, paragraphs: Iterable[set[str]]) -> Told:
        """From the words of each paragraph."""
        return cls(set(), set()).with_more(paragraphs)

    def with_more(self, paragraphs: Iterable[set[str]]) -> Told:
        """The same with more paragraphs."""
        once, twice = set(self.once), set(self.twice)
        for words in paragraphs:
            twice.update(once & words)
            once.update(words)
        return Told(once, twice)

    def beside(self, own: bool) -> set[str]:
        """What the others tell, as one of them (`own`) sees it, or one that is not."""
        return self.twice if own else self.once


class Topic(NamedTuple):
    """What a text speaks of: the words of its sure paragraphs, those of them in its core run, those of its first unit.

    `own` are those of each sure paragraph, and of the other units that were asked for.
    """

    sure: Told
    core: Told
    first: frozenset[str]
    own: dict[int, set[str]]


def terms(text: str) -> set[str]:
    """The words that tell what a text is about, by its first TOPIC characters: long ones, and pairs of signs in Han."""
    head = text[:TOPIC]
    if head.isascii():
        return set(_PLAIN.findall(head.lower()))
    found = set(_LONG.findall(head.lower()))
    if _HAN.search(head):
        found.update(_PAIRS.findall(head))
    return found
