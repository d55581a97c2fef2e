"""What the quotation marks of a text are like: its language, the side of each mark, the pairs that it uses."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cached_property

from cleaner.context import Context
from cleaner.late import late
from cleaner.quotemarks import ANGLES, LOW, NATURAL, SAME, UNSURE, VARIED, base, natural_sides, pairs_of

_STRAIGHT_WORD = late(r"'(?<=[^\W\d_]')(?=[^\W\d_])")


class Style:
    """The style of one text; each of its parts is found when first asked for: most marks need none, nor a language."""

    def __init__(self, text: str, context: Context) -> None:
        self._text = text
        self._context = context

    @cached_property
    def language(self) -> str:
        """Primary subtag of the language, "en" where none is known."""
        return base(self._context.language)

    @cached_property
    def has_low(self) -> bool:
        """Whether „ is in the text."""
        return "„" in self._text

    @cached_property
    def low(self) -> str:
        """The pair that opens low."""
        count = self._count
        return "„”" if count["”"] > count["“"] else self._outer if self._outer[0] == "„" else "„“"

    @cached_property
    def own(self) -> str:
        """The pair for marks that were typed with other characters."""
        count, outer = self._count, self._outer
        counts = {'""': count['"'], "«»": 2 * count["«"], self.low: 2 * count["„"]}
        if not self.has_low:
            counts["“”"] = count["“"] + count["”"]
        own = max(counts, key=lambda pair: counts[pair])
        if not counts[own]:
            return '""' if self._has_straight_words else outer
        if own == "“”" and self.language in SAME:
            return "””"
        if own == "«»" and self.language not in ANGLES:
            return outer if outer[0] in "»«" else "«»"
        return own

    @cached_property
    def apostrophe(self) -> str:
        """The apostrophe: straight where the text was typed so."""
        return "'" if self._has_straight_words or (self._is_plain and self._count['"'] > 0) else "’"

    @cached_property
    def judges(self) -> bool:
        """Whether a curly mark by itself shows which way it should point."""
        return self.language not in SAME and self.language not in LOW and not self.has_low

    def side_of(self, kind: str) -> int:
        """The side of a mark where its neighbours do not tell."""
        return (self._sides if kind in VARIED else NATURAL).get(kind, UNSURE)

    @cached_property
    def _sides(self) -> Mapping[str, int]:
        return natural_sides(self.language, self.has_low)

    @cached_property
    def _outer(self) -> str:
        return pairs_of(self.language, self._context.words.quote_pairs)[0]

    @cached_property
    def _count(self) -> Mapping[str, int]:
        return {mark: self._text.count(mark) if mark in self._text else 0 for mark in '"«„“”'}

    @cached_property
    def _is_plain(self) -> bool:
        return not self._count["“"] and not self._count["”"] and "’" not in self._text

    @cached_property
    def _has_straight_words(self) -> bool:
        return self._is_plain and _STRAIGHT_WORD.search(self._text) is not None
