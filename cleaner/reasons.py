"""Why the model took a line for what it did: the features that weighed most. For people, worked out when asked for."""

from __future__ import annotations

from functools import cached_property
from typing import Any, NamedTuple

from cleaner.context import Context
from cleaner.features import units
from cleaner.headmodel import heads
from cleaner.headnumbers import BESIDE, HEADS, TOLD
from cleaner.model import BYLINE, DATE, DATE_MODIFIED, FURNITURE, TITLE, Document
from cleaner.outside import Seen, look
from cleaner.pagemodel import Trees, Weigher, model, shares_of, with_means

_KINDS = {TITLE: "title", BYLINE: "byline", DATE: "date", DATE_MODIFIED: "date"}


class Reason(NamedTuple):
    """Log-odds of being what a line was taken for (furniture: of being body), and (feature, weight) behind it.

    The heaviest come first, and only those that speak for what became of the line.
    """

    score: float
    weights: list[tuple[str, float]]


class Reasons:
    """The reasons for the lines of one text. `lang`: the language it was cleaned in."""

    def __init__(self, document: Document, lang: str | None) -> None:
        self._document, self._lang = document, lang

    def of(self, number: int, label: str) -> Reason | None:
        """Why a line has a label; None for all but the first line of a unit: the others have no more to say."""
        unit = self._units.get(number)
        if unit is None:
            return None
        if label == FURNITURE:
            return self._of_furniture(unit)
        return self._of_head(unit, _KINDS[label]) if label in _KINDS else None

    def _of_furniture(self, unit: int) -> Reason | None:
        seen = self._seen
        if seen is None or seen.around is None or unit < seen.start:
            return None
        against = [(name, weight) for name, weight in self._weigher.of(unit - seen.start) if weight < 0]
        return Reason(seen.decision.body[unit], against)

    def _of_head(self, unit: int, kind: str) -> Reason | None:
        seen = self._seen
        if seen is None or seen.chosen is None or seen.zone is None or unit not in seen.zone.units:
            return None
        chosen = seen.chosen
        odds = dict([chosen.title] if chosen.title else []) if kind == "title" else getattr(chosen, f"{kind}s")
        if unit not in odds:
            return None
        numbers = seen.zone.of(unit)
        if kind != "title":
            numbers = numbers + seen.zone.beside(unit, *self._headline)
        if kind == "byline":
            numbers = numbers + seen.zone.told(unit)
        shares = shares_of(self._trees(kind), numbers, (*HEADS, *BESIDE, *TOLD))
        return Reason(odds[unit], sorted(((n, w) for n, w in shares.items() if w > 0), key=lambda pair: -pair[1]))

    def _trees(self, kind: str) -> list[tuple[Any, ...]]:
        trees: Trees = getattr(heads(), kind)
        return [with_means(node) for node in trees.trees]

    @cached_property
    def _headline(self) -> tuple[int | None, float]:
        """The likeliest headline, from which bylines and dates are seen."""
        assert self._seen and self._seen.chosen
        return self._seen.chosen.seen_from

    @cached_property
    def _shown(self) -> Document:
        """The text as the page stage saw it: with its repairs, before any claim."""
        document = Document(lines=self._document.lines)
        document.show()
        return document

    @cached_property
    def _seen(self) -> Seen | None:
        return look(self._shown, Context(self._shown, lang=self._lang))

    @cached_property
    def _units(self) -> dict[int, int]:
        found = units(self._shown.lines, self._shown.views)
        return {first: nth for nth, first in enumerate(found.first)}

    @cached_property
    def _weigher(self) -> Weigher:
        assert self._seen and self._seen.around
        return Weigher(model(), self._seen.around, self._seen.decision.page)
