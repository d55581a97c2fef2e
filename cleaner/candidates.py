"""Which units of a page may hold its headline, and which its bylines and its date.

Near the body's ends those of the right length, farther above it those that speak for themselves. Of most of them a few
numbers that cost little (PLAIN) tell that they are none: two small sums of trees screen them by these.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from cleaner.captions import is_credited
from cleaner.headnumbers import PlainNumbers
from cleaner.headsurvey import LONGEST, Survey
from cleaner.late import late
from cleaner.lexicon import Lexicon
from cleaner.pagemodel import Trees, walkers
from cleaner.surroundings import Surroundings

ABOVE, WITHIN, BELOW, TOP = 45, 12, 15, 3  # units looked at: above the body, its first, below it, the page's first
FAR_ABOVE = 200  # units above the body, of which the farther ones must speak for themselves
ON_TOPIC, LONGEST_TOPIC = 0.7, 30  # and the part of their terms that the body has, and their words
APART, SHARE = 20, 0.25  # units between two runs of the body's, and a run's words as part of the largest run's
NEAR = 8  # units from the body's first at which a headline of a word or two may stand
LONGEST_CREDIT = 80  # characters of a picture's credit behind its caption
LEAD_LIMIT, MARK_LIMIT = -5.2, -4.0  # log-odds from which a candidate is looked at closely
_YEAR = late(r"(?:19|20)\d\d")


class Screens(NamedTuple):
    """Two sums of trees over PLAIN: for what may be a headline, and for what may be a byline or a date."""

    lead: Trees
    mark: Trees


def main_run(places: Sequence[int], words: Sequence[int]) -> list[int]:
    """Of the body's units those from its first large run to its last one; what stands far apart and alone is no part.

    `words` are how many words of the page stand before each unit.
    """
    runs: list[list[int]] = []
    for place in places:
        if runs and place - runs[-1][-1] <= APART:
            runs[-1].append(place)
        else:
            runs.append([place])
    sizes = [sum([words[i + 1] - words[i] for i in run]) for run in runs]
    least = SHARE * max(sizes)
    large = [nth for nth, size in enumerate(sizes) if size >= least]
    return [i for run in runs[large[0] : large[-1] + 1] for i in run]


def is_caption(text: str, words: Lexicon) -> bool:
    """Whether a unit's text ends in who took a picture."""
    return is_credited(text) or text.rpartition(" ")[2].casefold() in words.agencies


class Candidates:
    """The candidates of one page, each kind in the page's order.

    `titles` may hold the headline, `marks` bylines and dates.
    """

    def __init__(
        self,
        around: Surroundings,
        everywhere: Sequence[int],
        run: Sequence[int],
        survey: Survey,
        plain: PlainNumbers,
        screens: Screens | None,
    ) -> None:
        """`everywhere` are the body's units, and `run` those of its main run. Without `screens` all candidates stay."""
        self._around, self._looks, self._folded = around, around.looks, survey.folded
        self._survey, self._plain, self._first, last = survey, plain, run[0], run[-1]
        size, text, first = len(survey.text), survey.text, run[0]
        near = {*range(min(TOP, size)), *range(max(0, first - ABOVE), min(size, first + WITHIN))}
        near.update(range(last, min(size, last + BELOW)))
        above = [i for i in range(max(0, first - FAR_ABOVE), max(0, first - ABOVE)) if i not in near]
        lead, mark = screens or (None, None)
        titles = self._screened([i for i in near if self._may_lead(i)], lead, LEAD_LIMIT)
        far = self._screened([i for i in above if self._may_lead_from_afar(i)], lead, LEAD_LIMIT)
        self.titles = sorted(
            [i for i in titles if "://" not in text[i] and self._is_no_picture(i)]  # a headline has no address
            + [i for i in far if self._is_said_again(i) or self._tells_topic(i)]
        )
        begin, end = everywhere[0], everywhere[-1]
        if (begin, end) != (first, last):  # bylines and dates may stand about the rest of the body, too
            near.update(range(max(0, begin - ABOVE), min(size, begin + WITHIN)), range(end, min(size, end + BELOW)))
        marks = [i for i in near if len(text[i]) <= LONGEST]
        marks += [i for i in above if i not in near and self._is_marked(i)]
        self.marks = sorted(self._screened(marks, mark, MARK_LIMIT))

    def _screened(self, some: Sequence[int], screen: Trees | None, limit: float) -> Sequence[int]:
        """Those of some units that a screen lets pass."""
        if screen is None:
            return some
        self._plain.describe(some)
        rows = self._plain.rows
        odds = [screen.start] * len(some)
        for tree in walkers(screen):
            odds = [total + tree(rows[i]) for i, total in zip(some, odds, strict=True)]
        return [i for i, total in zip(some, odds, strict=True) if total > limit]

    def _may_lead(self, i: int) -> bool:
        """Whether a unit may be a headline by its length."""
        size, words = self._looks[i][:2]
        if not 4 <= size <= LONGEST or not 1 < words <= 36:
            return False
        return words > 5 or self._may_lead_so_short(i)

    def _may_lead_so_short(self, i: int) -> bool:
        """The same, where it is of few words: only if it stands near the body, or opens the page's first line."""
        size, words = self._looks[i][:2]
        if words >= 3 and size >= 12:
            return True
        return words > 1 and (abs(i - self._first) <= NEAR or self._folded[0].startswith(self._folded[i]))

    def _is_no_picture(self, i: int) -> bool:
        """Whether a unit that may be a headline by its length stands for no picture, as captions do."""
        folded = self._folded
        if self._looks[i].words > 5:
            if is_caption(self._survey.text[i], self._survey.words):
                return False
            if i + 1 < len(folded) and folded[i + 1].startswith(folded[i]):
                rest = folded[i + 1][len(folded[i]) :]
                # What stands for a picture is said again by its caption.
                return len(rest) > LONGEST_CREDIT or not is_credited(rest, 0)
        return self._may_lead_so_short(i)

    def _may_lead_from_afar(self, i: int) -> bool:
        """Whether a unit far above the body may be a headline by its length."""
        size, words = self._looks[i][:2]
        return 4 <= words <= 45 and 20 <= size <= LONGEST

    def _is_said_again(self, i: int) -> bool:
        """Whether a unit far above the body stands there twice, or opens the page's first line."""
        folded = self._folded[i]
        return self._survey.copies[folded] > 1 or self._folded[0].startswith(folded)

    def _tells_topic(self, i: int) -> bool:
        """Whether a unit far above the body speaks of what the body speaks of, in some words and hardly any others."""
        if self._looks[i].words > LONGEST_TOPIC:
            return False
        core = self._around.topic.core.once
        own = self._around.terms_of(i)
        return len(own) > 2 and len(own & core) >= ON_TOPIC * len(own)

    def _is_marked(self, i: int) -> bool:
        """Whether a unit far above the body opens as bylines and dates do."""
        look = self._looks[i]
        if look.words > 20 or look.size > 140:
            return False
        words, folded = self._survey.words, self._folded[i]
        year = look.numbers and _YEAR.search(folded)
        return bool(folded.startswith(words.byline_openers) or (year and folded.startswith(words.published)))
