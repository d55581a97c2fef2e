"""The candidates for a page's headline, bylines and date, and the numbers that describe each.

Which units are candidates tells `candidates`; only they are looked at closely, for all of HEADS.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import cached_property
from itertools import combinations

from cleaner.authors import is_opener, names_only, page_authors
from cleaner.candidates import TOP, Candidates, Screens, main_run
from cleaner.captions import is_credited
from cleaner.headnumbers import Places, PlainNumbers
from cleaner.headsurvey import MOST_NAMING, STEPS, Survey, capitals, has_address
from cleaner.late import late
from cleaner.lexicon import Lexicon
from cleaner.sameness import tokens
from cleaner.surroundings import Surroundings

NAMED_ABOVE = 30  # units above the body in which names stand without an opener
BELOW_TRAIL, SHORTEST = 5, 12  # units below a trail in which its headline stands, and characters of that
ANNOUNCED = 12  # units about the headline in which "By" may stand alone
LIST, LONGEST_LISTED = 12, 60  # units of a list of names, and characters of one
LONGEST_NAMED = 180  # characters of a candidate in which names are looked for
ALIKE = 9  # characters that two candidates share, at the least, of which one begins the other
# A bar, or one or two signs between blanks; begins with one class, for which a line is searched much faster.
_TAIL = late(r"[|–—·•:»«›/｜＿-](?:(?<=[|｜＿])|(?<=\s.)[|–—·•:»«›/-]?\s)")
_QUOTES = "“„«‘「"


class Zone:
    """The candidates of one page with their numbers, which are worked out when asked for.

    `titles` may hold the headline, `marks` bylines and dates; `units` are all of them.
    """

    def __init__(
        self,
        around: Surroundings,
        body: Sequence[float],
        inside: Sequence[bool],
        words: Lexicon,
        screens: Screens | None = None,
    ) -> None:
        """Without `screens` all candidates stay, as their training needs."""
        self._around, self._body, self.words, self.inside = around, body, words, inside
        self.text, self.looks = around.found.text, around.looks
        everywhere = [i for i, good in enumerate(inside) if good]
        run = main_run(everywhere, around.words)
        self.first, self.last = run[0], run[-1]
        self._survey = Survey(self.text, self.looks, words)
        self._folded, self._copies = self._survey.folded, self._survey.copies
        self._opening = tuple(self._folded[:TOP])
        self._plain = PlainNumbers(around, body, self.first, self.last, self._survey)
        found = Candidates(around, everywhere, run, self._survey, self._plain, screens)
        self.titles, self.marks = found.titles, found.marks
        self.units = sorted({*self.titles, *self.marks})
        self._survey.look_about(self.units)
        self._shares: dict[int, float] = {}
        self._lead = set().union(*map(around.terms_of, run[:3]))
        self._keys = {i: frozenset(tokens(self.text[i])) for i in {*self.titles, 0}}
        self._alike: dict[str, list[str]] = {}  # longer candidates by how they begin
        for i in self.units:
            if len(key := self._folded[i]) >= ALIKE:
                self._alike.setdefault(key[:ALIKE], []).append(key)
        self._marked = Counter([self._folded[i] for i in self.marks])
        self._best = max(map(self._share, self.titles), default=0.0)

    def is_copy(self, i: int, other: int) -> bool:
        """Whether a unit has the same words as another."""
        return i < len(self._folded) and self._folded[i] == self._folded[other]

    def below_trail(self, i: int) -> int:
        """The unit right below a trail that ends in its words ("Home > Ferry is back"); unit i if it is no trail."""
        trail = self._folded[i]
        if trail.startswith(tuple(self.words.home)):
            for j in range(i + 1, min(len(self._folded), i + BELOW_TRAIL)):
                if SHORTEST <= len(self._folded[j]) < len(trail) and trail.endswith(self._folded[j]):
                    return j
        return i

    def plain(self, i: int) -> list[float]:
        """The numbers of PLAIN for unit i."""
        return self._plain.of(i)

    def of(self, i: int, whole: bool = True) -> list[float]:
        """The numbers of HEADS for unit i; if not `whole` without those of OF_NAMES, which are dear."""
        survey = self._survey
        if i not in survey.done:
            survey.look_about([i])
        looks, folded, final = self.looks, self._folded, len(self._body) - 1
        text, mine, topic, plain = self.text[i], folded[i], self.topic(i), self._plain.of(i)
        look = survey.look_at(i, whole)
        begun = begins = 0
        for key in self._alike.get(mine[:ALIKE], ()):
            if key != mine:
                begun, begins = begun + key.startswith(mine), begins + mine.startswith(key)
        counts, opened = survey.counts, survey.opened
        previous = looks[i - 1] if i else None
        following = looks[i + 1] if i < final else None
        return [
            *plain,
            text.isupper(), topic[0], topic[1], topic[0] - self._best, topic[2],
            any([top.startswith(mine) for top in self._opening]) if looks[i].words > 1 else False,
            begun, begins, "[" in text or "(" in text, "?" in text, ":" in text,
            '"' in text or (not text.isascii() and any([mark in text for mark in _QUOTES])), bool(_TAIL.search(text)),
            *look,
            counts[i - 1] if counts[i - 1] and survey.is_short(i - 1) else 0,
            counts[i + 1] if counts[i + 1] and survey.is_short(i + 1) else 0,
            opened[i - 1], opened[i + 1],
            whole and survey.is_named(i - 1), whole and survey.is_named(i + 1),
            previous.words if previous else -1, following.words if following else -1,
            previous.end if previous else -1, following.end if following else -1,
            self._copies[folded[i + 1]] if following else 0,
            self._share(i - 1) if i else -1.0, self._share(i + 1) if following else -1.0,
            sum(counts[i - 5 if i > 5 else 0 : i + 6]),
            self._marked[mine] if look.name else 0, whole and is_credited(text, 0),
            *self._shared(i),
            *self._steps(i),
        ]  # fmt: skip

    def topic(self, i: int) -> tuple[float, float, float]:
        """The share of a unit's terms that the body's core has, its first paragraphs have, the first unit has."""
        around = self._around
        own = around.terms_of(i)
        count = len(own)
        if not count:
            return (-1.0, -1.0, -1.0)
        return self._share(i), len(own & self._lead) / count, len(own & around.topic.first) / count

    def _share(self, i: int) -> float:
        """The share of a unit's terms that the body's core has; -1 where it has none."""
        found = self._shares.get(i)
        if found is None:
            around = self._around
            own = around.terms_of(i)
            core = around.topic.core.beside(self.first <= i <= self.last and around.solid[i])
            found = self._shares[i] = len(own & core) / len(own) if own else -1.0
        return found

    def _steps(self, i: int) -> tuple[int, int, int, int]:
        """How many units away stand the next date, the next opener, the last date, and the next prose."""
        survey, begin, end = self._survey, i + 1, i + STEPS
        date, opener = survey.dated.find(1, begin, end), survey.opened.find(1, begin, end)
        above, prose = survey.dated.rfind(1, max(0, i - STEPS + 1), i), survey.prose.find(1, begin, end)
        return (
            date - i if date > 0 else STEPS,
            opener - i if opener > 0 else STEPS,
            i - above if above >= 0 else STEPS,
            prose - i if prose > 0 else STEPS,
        )

    def _shared(self, i: int) -> tuple[float, float, float, int]:
        """How much of a unit's words the first unit has, and the reverse; the likest other candidate; how many are."""
        own = self._keys.get(i)
        if not own:
            return (-1.0, -1.0, -1.0, 0)
        first = self._keys[0]
        common = len(own & first)
        return (common / len(own), common / len(first) if first else 0.0, *self._likest[i])

    @cached_property
    def _likest(self) -> Mapping[int, tuple[float, int]]:
        """For each headline's candidate how much it is like the likest other one, and how many are much like it."""
        likest, many = dict.fromkeys(self._keys, 0.0), dict.fromkeys(self._keys, 0)
        for (i, own), (j, key) in combinations(self._keys.items(), 2):
            if not own.isdisjoint(key):
                both = len(own & key)
                share = both / (len(own) + len(key) - both)
                for place in (i, j):
                    likest[place] = max(likest[place], share)
                    many[place] += share > 0.5
        return {i: (likest[i], many[i]) for i in self._keys}

    def may_name(self, i: int) -> bool:
        """Whether a unit may be a byline: it opens as one, or is short and has a name's capitals, near the body."""
        size, text, short = self.looks[i].words, self.text[i], self._survey.is_short(i)
        if size > 30:
            return False
        opens = self._plain.of(i)[-1] > 0  # the last number of PLAIN
        if self._body[i] >= 2 and size >= 12 and not opens:
            return False
        if opens or (short and has_address(text)):
            return True
        if i < self.first - NAMED_ABOVE or size > MOST_NAMING:
            return False
        if short and len(rest := self._survey.bare(i)[1]) <= MOST_NAMING and capitals(rest) >= 2:
            return True
        return not text.isascii() and text.upper() == text.lower()

    def listed(self, i: int) -> Iterator[int]:
        """The units below and above a byline that go on its list of names: a comma, "&" or "and" joins them."""
        text, joiners = self.text, self.words.byline_joiners
        for step in (1, -1):
            here = i
            for j in range(i + step, i + step * LIST, step):
                if not 0 <= j < len(text) or len(text[j]) > LONGEST_LISTED:
                    break
                if not any(map(str.isalnum, text[j])):
                    continue
                upper, lower = (text[here], text[j]) if step > 0 else (text[j], text[here])
                edges = {upper.split()[-1].casefold(), lower.split()[0].casefold()}
                if upper[-1] not in ",;&、" and not edges & joiners:
                    break
                if not page_authors(text[j].strip(" ,;&"), self.words):
                    break
                yield j
                here = j

    def announced(self, title: int | None) -> Iterator[int]:
        """The names under a unit near the headline that is nothing but what opens a byline: "By", "Author:"."""
        near, openers = self.first if title is None else title, self.words.byline_openers
        for i in range(max(0, near - ANNOUNCED), min(len(self.text) - 1, near + ANNOUNCED)):
            if self._folded[i].startswith(openers) and self._survey.opens(i) and is_opener(self.text[i], self.words):
                below = self.text[i + 1]
                if len(below) <= LONGEST_LISTED and names_only(below, self.words):
                    yield i + 1

    def is_dated(self, i: int) -> bool:
        """Whether a date stands in a unit."""
        survey = self._survey
        if i not in survey.done:
            survey.look_about([i])
        return survey.dated[i] > 0

    def told(self, i: int) -> list[float]:
        """The numbers of TOLD for unit i: the names that a byline of its words would give."""
        text = self.text[i]
        look = self.looks[i]
        names = page_authors(text, self.words) if look.words <= 30 and len(text) <= LONGEST_NAMED else []
        size = sum(map(len, names))
        lead = names[0].casefold() if names else ""
        # Units that are the name, and units that begin with it: asking each of them would take longer than the names.
        again = self._copies[lead] + self._begun.count(f"\n{lead} ") if lead else 0
        return [len(names), size / len(text), again]

    @cached_property
    def _begun(self) -> str:
        """All units, each behind a line break, to count how many begin with some words."""
        return "\n" + "\n".join(self._folded)

    def places(self) -> Places:
        """Where the candidates stand, for the numbers of BESIDE."""
        words = self._around.words
        return Places({i: self._folded[i] for i in self.units}, {i: words[i] for i in self.units})

    def beside(self, i: int, title: int | None, odds: float) -> list[float]:
        """The numbers of BESIDE for unit i, seen from the headline."""
        return self.places().beside(i, title, odds)
