"""Characters that nobody can know any more: U+FFFD, and question marks in words. They stay, and are counted."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from cleaner.late import late

LOST = "\ufffd"
_BETWEEN = late(r"(?<=[^\W\d_])\?+(?=([^\W\d_]))")
_OUTER = ".,;:!…()[]\"'«»“”„‘’–—-"
_NO_WORD = frozenset("/=&@:")  # in a word with one of these a question mark is an address's
_MANY = 3  # question marks that are a word by themselves


def lost(lines: Iterable[str]) -> Iterator[tuple[int, int]]:
    """(line number, number of characters) of each line in which some are lost."""
    for number, line in enumerate(lines):
        if LOST in line or "?" in line:
            count = line.count(LOST) + sum(map(_marks, line.split() if "?" in line else ()))
            if count:
                yield number, count


def _marks(word: str) -> int:
    """Question marks of a word that stand for letters: caf?s, ??????; not those after a word, or in an address."""
    if "?" not in word or not _NO_WORD.isdisjoint(word):
        return 0
    bare = word.strip(_OUTER)
    if not bare.strip("?"):
        return len(bare) if len(bare) >= _MANY else 0
    return sum(len(match[0]) for match in _BETWEEN.finditer(word) if not match[1].isupper())
