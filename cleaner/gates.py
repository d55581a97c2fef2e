"""Searches with many alternatives, of which a text can meet few: those whose characters it has.

Each alternative begins at one character of a class and may need others about it. A text's odd characters, each once,
tell in microseconds which alternatives can be met at all; nearly always none, else a search for just those, compiled
once for each choice. So a text with curly quotes and é is not stopped at each of them. Most alternatives are about odd
characters that stand side by side, and a text has few: whether any do is asked of these alone, before the whole text.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from typing import NamedTuple

from cleaner.late import late

_KEPT = 512  # choices of alternatives, and sets of odd characters, that are remembered


class Alternative(NamedTuple):
    """`at`: the class of the character where the search stops; `needs`: classes that the text must have, too.

    Classes are written as between brackets in `re`, without escapes. `among` and `around` are verbose patterns, which
    look back from behind that character: `among` at odd characters alone, `around` at any.
    """

    at: str
    needs: tuple[str, ...]
    among: str
    around: str = ""


class Choice(NamedTuple):
    """A search for some alternatives. `among`: one that finds something in a text's odd words, or the text has none."""

    search: re.Pattern[str]
    among: re.Pattern[str] | None = None


class Gate:
    """Alternatives as one search, for all texts or for one text's odd characters. Immutable; compiled when used."""

    def __init__(self, alternatives: Iterable[Alternative], otherwise: re.Pattern[str] | None = None) -> None:
        """`otherwise`: a search that stands for all, where there are no alternatives."""
        self._otherwise = otherwise
        self.alternatives = tuple(alternatives)
        self.of_mask = lru_cache(maxsize=_KEPT)(self._of_mask)
        self._of_choice = lru_cache(maxsize=_KEPT)(self._compiled)

    @cached_property
    def whole(self) -> re.Pattern[str]:
        """The search for all alternatives."""
        if self._otherwise is not None:
            return self._otherwise
        return self._compiled(tuple(range(len(self.alternatives)))).search

    def of(self, odd: str, meets: Callable[[re.Pattern[str]], bool] | None = None) -> re.Pattern[str] | None:
        """The search for what a text with these characters beside ASCII can meet; None if it can meet nothing.

        `meets`: whether a pattern is met among the text's odd characters that stand side by side (`Document.meets`).
        """
        if self._otherwise is not None:
            return self._otherwise
        mask, bits = 0, self._bits.get
        for char in odd:
            mask |= bits(char, 0)
        choice: Choice | None = self.of_mask(mask) if mask else None
        if choice is None or (meets and choice.among and not meets(choice.among)):
            return None
        return choice.search

    @cached_property
    def _classes(self) -> Mapping[str, int]:
        names = [name for entry in self.alternatives for name in (entry.at, *entry.needs)]
        return {name: 1 << nth for nth, name in enumerate(dict.fromkeys(names))}

    @cached_property
    def _bits(self) -> Mapping[str, int]:
        found: dict[str, int] = {}
        for name, bit in self._classes.items():
            for char in members(name):
                found[char] = found.get(char, 0) | bit
        return found

    def _of_mask(self, mask: int) -> Choice | None:
        classes = self._classes
        choice = tuple(
            nth
            for nth, entry in enumerate(self.alternatives)
            if all(mask & classes[name] for name in (entry.at, *entry.needs))
        )
        found: Choice | None = self._of_choice(choice) if choice else None
        return found

    def _compiled(self, choice: tuple[int, ...]) -> Choice:
        chosen = [self.alternatives[nth] for nth in choice]
        whole = _any_of([(entry.at, entry.among + entry.around) for entry in chosen])
        if not all(entry.among for entry in chosen):
            return Choice(whole)
        return Choice(whole, _any_of([(entry.at, entry.among) for entry in chosen]))


def _any_of(entries: Sequence[tuple[str, str]]) -> re.Pattern[str]:
    """The search for any of these: the class of the character where it stops, and what it looks for from there."""
    first = "".join(dict.fromkeys(at for at, _ in entries))
    each = "|".join(dict.fromkeys(f"(?<=[{at}]) {pattern}" for at, pattern in entries))
    return late(f"[{first}](?:{each})", re.VERBOSE)


def members(name: str) -> Iterator[str]:
    """The characters of a class."""
    at = 0
    while at < len(name):
        if name[at + 1 : at + 2] == "-" and at + 2 < len(name):
            yield from map(chr, range(ord(name[at]), ord(name[at + 2]) + 1))
            at += 3
        else:
            yield name[at]
            at += 1
