"""What a stage may know beside the document: the language and its words, given values, and the options."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, NamedTuple

from cleaner.language import guess
from cleaner.lexicon import Lexicon, lexicon
from cleaner.model import Document


class HeadLines(NamedTuple):
    """Lines of a whole page, and log-odds: the headline's lines, each byline's lines, each date's, best first.

    `deck` are the deck's lines and its words.
    """

    title: tuple[tuple[int, ...], float] | None
    bylines: tuple[tuple[tuple[int, ...], float], ...]
    dates: tuple[tuple[tuple[int, ...], float], ...]
    deck: tuple[tuple[int, ...], str] | None = None


class Context:
    """One document's surroundings. `given` are values that came with the record (title, date, authors, …)."""

    __slots__ = (
        *("document", "lang", "given", "quotes", "stages", "beside", "furniture", "html", "heads", "main_run"),
        *("_guessed", "_asked", "_words"),
    )

    def __init__(
        self,
        document: Document,
        lang: str | None = None,
        given: Mapping[str, Any] | None = None,
        quotes: str = "repair",
        stages: frozenset[str] = frozenset(),
    ) -> None:
        self.document = document
        self.lang = lang  # given by the user or the record; None: guessed when first asked for
        self.given: Mapping[str, Any] = given or {}
        self.quotes = quotes  # or "straight", "typographic"
        self.stages = stages  # those that are at work on the text, in this run or an earlier one
        self.beside: dict[int, float] = {}  # lines the page stage left for the head stages, and scores
        self.furniture: Mapping[str, bool] = {}  # a site profile's lines: see `Profile.lines_for`
        self.html: bool | None = None  # whether it looked like HTML; None: the stage that asks did not run
        self.heads: HeadLines | None = None  # on a whole page: where the page stage saw headline, bylines and date
        self.main_run: tuple[list[int], tuple[int, int]] | None = None  # of these open lines: `mainrun.main_run`
        self._guessed: str | None = None
        self._asked = False
        self._words: Lexicon | None = None  # of the language as it is now

    @property
    def language(self) -> str | None:
        """BCP 47 code of the text: as given, else guessed from its lines as they are at the first call."""
        if self.lang:
            return self.lang
        if not self._asked:
            self._guessed, self._asked = guess(self.document.lines, self.document.odd), True
        return self._guessed

    def guess_from(self, lines: Sequence[str]) -> None:
        """Guess the language from some of the lines, those of the article; not if it was given."""
        if not self.lang and (found := guess(lines, self.document.odd)):
            self._guessed, self._asked, self._words = found, True, None

    @property
    def date_order(self) -> str | None:
        """How a numeric date is read where the user's language code has a region that decides; else None."""
        region = (self.lang or "").replace("_", "-").partition("-")[2].upper()
        return {"US": "mdy", "GB": "dmy", "AU": "dmy", "NZ": "dmy", "IE": "dmy", "IN": "dmy", "ZA": "dmy"}.get(region)

    @property
    def words(self) -> Lexicon:
        """The merged lexicon of the text's language."""
        if self._words is None:
            self._words = lexicon(self.language)
        return self._words
