"""The candidates for a page's headline, bylines and date, and the numbers that describe each.

Of most candidates a few numbers that cost little (PLAIN) tell that they are none: two small sums of trees screen them
by these, and only what passes is looked at closely (HEADS).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import cached_property, lru_cache
from itertools import combinations
from typing import NamedTuple

from cleaner.authors import is_glued, is_opener, names_only, page_authors
from cleaner.captions import is_credited
from cleaner.dateish import is_dateish
from cleaner.features import HEAD, SENTENCE
from cleaner.founddates import FoundDate, find_dates
from cleaner.late import late
from cleaner.lexicon import Lexicon
from cleaner.names import is_name, is_role
from cleaner.openings import Openings
from cleaner.pagemodel import Trees, walkers
from cleaner.sameness import tokens
from cleaner.surroundings import Surroundings

ABOVE, WITHIN, BELOW, TOP = 45, 12, 15, 3  # units looked at: above the body, its first, below it, the page's first
NAMED_ABOVE = 30  # units above the body in which names stand without an opener
FAR_ABOVE = 200  # and of those farther above the ones that speak for themselves
ON_TOPIC, LONGEST_TOPIC = 0.7, 30  # and the part of their terms that the body has, and their words
APART, SHARE = 20, 0.25  # units between two runs of the body's, and a run's words as part of the largest run's
BELOW_TRAIL, SHORTEST = 5, 12  # units below a trail in which its headline stands, and characters of that
STEPS = 9  # units on each side of a candidate among which a date, an opener and prose are looked for
NEAR = 8  # units from the body's first at which a headline of a word or two may stand
ANNOUNCED = 12  # units about the headline in which "By" may stand alone
LIST, LONGEST_LISTED = 12, 60  # units of a list of names, and characters of one
MOST_NAMING = 14  # words of a unit whose names' capitals are counted,
LONGEST_NAMED = 180  # characters of a candidate in which names are looked for
LONGEST = 260  # characters of a candidate,
LONGEST_CREDIT = 80  # and of a picture's credit behind its caption
ALIKE = 9  # characters that two candidates share, at the least, of which one begins the other
LEAD_LIMIT, MARK_LIMIT = -5.2, -4.0  # log-odds from which a candidate is looked at closely
_UNKNOWN = 99
_KINDS: Mapping[str | None, int] = {None: 1, "published": 2, "modified": 3}  # of dates, as "date kind" codes them
_DECOR = " *•|–—-:_,"  # stands about names
_ADDRESS = late(r"\S+@\S+\.\w|(?<!\w)@\w{2,}")
_CLOCK = late(r"\b\d{1,2}[:.h]\d\d\b")
_DIGIT = late(r"\d")
_YEAR = late(r"(?:19|20)\d\d")
_PARTS = late(r"[,|•·]")
# A bar, or one or two signs between blanks; begins with one class, for which a line is searched much faster.
_TAIL = late(r"[|–—·•:»«›/｜＿-](?:(?<=[|｜＿])|(?<=\s.)[|–—·•:»«›/-]?\s)")
_QUOTES = "“„«‘「"

PLAIN = (
    "from body's begin", "from body's end", "words to body", "first score", "body odds", "place in page",
    "length", "words", "end", "start", "capitals", "function words", "numbers", "commas",
    "blank before", "blank after", "indent", "indent against next", "lines", "prose to body", "copies", "item",
    "digits", "opens",
)  # fmt: skip
HEADS = (
    *PLAIN,
    "upper case", "shares topic", "shares lead", "topic against best", "shares first unit", "begins first unit",
    "repeated with more", "begun by another", "brackets", "question", "colon", "quotes", "parting",
    "date", "date kind", "only date", "clock", "year", "opener", "short opener", "name", "capitals of a name",
    "role", "address", "section",
    "date before", "date after", "opener before", "opener after", "name before", "name after",
    "words before", "words after", "end before", "end after", "copy after", "topic before", "topic after",
    "dates near", "same name again", "caption",
    "words in first unit", "words of first unit", "likest other", "alike others",
    "to next date", "to next opener", "to date above", "to next prose",
)  # fmt: skip
OF_NAMES = frozenset(  # dear numbers, worked out for headlines only where their trees look at them
    {
        "only date", "clock", "short opener", "name", "role", "address", "section", "name before", "name after",
        "same name again", "caption",
    }
)  # fmt: skip
BESIDE = ("from headline", "headline's odds", "copies of headline between", "words to headline", "is headline")
FRACTIONS = frozenset(
    {
        "first score",
        "body odds",
        "shares topic",
        "shares lead",
        "topic against best",
        "shares first unit",
        "topic before",
        "topic after",
        "words in first unit",
        "words of first unit",
        "likest other",
        "headline's odds",
        "names' part",
    }
)  # the other numbers are whole
TOLD = ("names", "names' part", "first name again")  # of bylines alone


class Screens(NamedTuple):
    """Two sums of trees over PLAIN: for what may be a headline, and for what may be a byline or a date."""

    lead: Trees
    mark: Trees


class Places(NamedTuple):
    """Where candidates stand: their casefolded texts, and how many words of the page stand before each."""

    folded: Mapping[int, str]
    words: Mapping[int, int]

    def beside(self, i: int, title: int | None, odds: float) -> list[float]:
        """The numbers of BESIDE for unit i, seen from the headline."""
        if title is None:
            return [_UNKNOWN, -9.0, 0, _UNKNOWN, 0]
        low, high = sorted((i, title))
        folded = self.folded[title]
        between = len([j for j, text in self.folded.items() if text == folded and low < j < high])
        words = self.words[high] - self.words[low]
        return [max(-_UNKNOWN, min(_UNKNOWN, i - title)), odds, between, words, i == title]


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


def _about(some: Sequence[int], size: int) -> Iterator[int]:
    """Some units of a page, in order, and those up to STEPS away, each once."""
    end = 0
    for i in some:
        begin, end = max(end, i - STEPS + 1), min(size, i + STEPS)
        yield from range(begin, end)


@lru_cache(maxsize=64)
def _openings(openers: tuple[str, ...]) -> Openings:
    """What opens bylines."""
    return Openings(openers)


def _capitals(words: Sequence[str]) -> int:
    """How many words begin with a capital."""
    return sum([word[0].isupper() for word in words])


def _has_address(text: str) -> bool:
    """Whether an address or a handle stands in a text."""
    return "@" in text and _ADDRESS.search(text) is not None


class _Look(NamedTuple):
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


_NOTHING = _Look()


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
        places = main_run(everywhere, around.words)
        self.first, self.last = places[0], places[-1]
        self._folded = list(map(str.casefold, around.found.text))
        self._copies = Counter(self._folded)
        self._opening = tuple(self._folded[:TOP])
        # For each unit, and for none beyond the ends, one byte: whether it is as long as prose and ends like it; how
        # many dates stand in it, whether any does, whether it opens as bylines do, as far as was looked (`_survey`).
        self._prose = bytes([look[1] >= 12 and look[2] in SENTENCE for look in around.looks])
        self._counts, self._dated, self._opened = (bytearray(len(body) + 1) for _ in range(3))
        self._openers = _openings(words.byline_openers)
        self._digits: set[int] = set()  # units that have some
        self._surveyed: set[int] = set()
        self._rows: dict[int, list[float]] = {}
        self._found: dict[int, list[FoundDate]] = {}
        self._names: dict[int, bool] = {}
        self._shares: dict[int, float] = {}
        self._place(everywhere, screens)
        text = around.found.text
        self.units = sorted({*self.titles, *self.marks})
        self._survey(self.units)
        self._lead = set().union(*map(around.terms_of, places[:3]))
        self._keys = {i: frozenset(tokens(text[i])) for i in {*self.titles, 0}}
        self._alike: dict[str, list[str]] = {}  # longer candidates by how they begin
        for i in self.units:
            if len(key := self._folded[i]) >= ALIKE:
                self._alike.setdefault(key[:ALIKE], []).append(key)
        self._marked = Counter([self._folded[i] for i in self.marks])
        self._best = max(map(self._share, self.titles), default=0.0)

    def _place(self, everywhere: Sequence[int], screens: Screens | None) -> None:
        """Find the candidates: `titles` and `marks`, each in the page's order."""
        size, text = len(self._body), self.text
        near = {*range(min(TOP, size)), *range(max(0, self.first - ABOVE), min(size, self.first + WITHIN))}
        near.update(range(self.last, min(size, self.last + BELOW)))
        above = [i for i in range(max(0, self.first - FAR_ABOVE), max(0, self.first - ABOVE)) if i not in near]
        lead, mark = screens or (None, None)
        titles = self._screened([i for i in near if self._may_lead(i)], lead, LEAD_LIMIT)
        far = self._screened([i for i in above if self._may_lead_from_afar(i)], lead, LEAD_LIMIT)
        self.titles = sorted(
            [i for i in titles if "://" not in self.text[i] and self._is_no_picture(i)]  # a headline has no address
            + [i for i in far if self._is_said_again(i) or self._tells_topic(i)]
        )
        begin, end = everywhere[0], everywhere[-1]
        if (begin, end) != (self.first, self.last):  # bylines and dates may stand about the rest of the body, too
            near.update(range(max(0, begin - ABOVE), min(size, begin + WITHIN)), range(end, min(size, end + BELOW)))
        marks = [i for i in near if len(text[i]) <= LONGEST]
        marks += [i for i in above if i not in near and self._is_marked(i)]
        self.marks = sorted(self._screened(marks, mark, MARK_LIMIT))

    def _screened(self, some: Sequence[int], screen: Trees | None, limit: float) -> Sequence[int]:
        """Those of some units that a screen lets pass."""
        if screen is None:
            return some
        self._describe(some)
        rows = self._rows
        odds = [screen.start] * len(some)
        for tree in walkers(screen):
            odds = [total + tree(rows[i]) for i, total in zip(some, odds, strict=True)]
        return [i for i, total in zip(some, odds, strict=True) if total > limit]

    def _may_lead(self, i: int) -> bool:
        """Whether a unit may be a headline by its length."""
        size, words = self.looks[i][:2]
        if not 4 <= size <= LONGEST or not 1 < words <= 36:
            return False
        return words > 5 or self._may_lead_so_short(i)

    def _may_lead_so_short(self, i: int) -> bool:
        """The same, where it is of few words: only if it stands near the body, or opens the page's first line."""
        size, words = self.looks[i][:2]
        if words >= 3 and size >= 12:
            return True
        return words > 1 and (abs(i - self.first) <= NEAR or self._opening[0].startswith(self._folded[i]))

    def _is_no_picture(self, i: int) -> bool:
        """Whether a unit that may be a headline by its length stands for no picture, as captions do."""
        if self.looks[i].words > 5:
            if self.is_caption(i):
                return False
            if i + 1 < len(self._folded) and self._folded[i + 1].startswith(self._folded[i]):
                rest = self._folded[i + 1][len(self._folded[i]) :]
                # What stands for a picture is said again by its caption.
                return len(rest) > LONGEST_CREDIT or not is_credited(rest, 0)
        return self._may_lead_so_short(i)

    def is_caption(self, i: int) -> bool:
        """Whether a unit ends in who took a picture."""
        text = self.text[i]
        return is_credited(text) or text.rpartition(" ")[2].casefold() in self.words.agencies

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

    def _may_lead_from_afar(self, i: int) -> bool:
        """Whether a unit far above the body may be a headline by its length."""
        size, words = self.looks[i][:2]
        return 4 <= words <= 45 and 20 <= size <= LONGEST

    def _is_said_again(self, i: int) -> bool:
        """Whether a unit far above the body stands there twice, or opens the page's first line."""
        folded = self._folded[i]
        return self._copies[folded] > 1 or self._opening[0].startswith(folded)

    def _tells_topic(self, i: int) -> bool:
        """Whether a unit far above the body speaks of what the body speaks of, in some words and hardly any others."""
        if self.looks[i].words > LONGEST_TOPIC:
            return False
        core = self._around.topic.core.once
        own = self._around.terms_of(i)
        return len(own) > 2 and len(own & core) >= ON_TOPIC * len(own)

    def _is_marked(self, i: int) -> bool:
        """Whether a unit far above the body opens as bylines and dates do."""
        look = self.looks[i]
        if look.words > 20 or look.size > 140:
            return False
        words, folded = self.words, self._folded[i]
        year = look.numbers and _YEAR.search(folded)
        return bool(folded.startswith(words.byline_openers) or (year and folded.startswith(words.published)))

    def _is_short(self, i: int) -> bool:
        """Whether a unit is there, and short enough for its text to be looked at for names and dates."""
        return 0 <= i < len(self._folded) and len(self._folded[i]) <= LONGEST

    def _bare(self, i: int) -> tuple[str, Sequence[str]]:
        """A unit's text without what stands about names, and its words, if these are not many."""
        text = self.text[i]
        bare = text.strip(_DECOR)
        return bare, bare.split() if self.looks[i].words <= 16 or len(text) < 100 else ()

    def _looked(self, i: int, whole: bool) -> _Look:
        """What a unit's text says; nothing where it is too long, and nothing of OF_NAMES if not `whole`."""
        if not self._is_short(i):
            return _NOTHING
        text, words, digits, opened = self.text[i], self.words, i in self._digits, self._opened[i] > 0
        dates = self._dates(i) if digits else []
        kind = _KINDS[dates[0].kind] if dates else 0
        year = digits and bool(_YEAR.search(text))
        bare, rest = self._bare(i)
        short = 0 < len(rest) <= MOST_NAMING
        capitals = _capitals(rest) if short else 0
        if not whole:
            return _Look(len(dates), kind, year=year, opener=opened, capitals=capitals)
        return _Look(
            len(dates), kind, digits and is_dateish(text, words, dates), digits and bool(_CLOCK.search(text)),
            year, opened, opened and short, self._is_named(i), capitals,
            short and len(bare) <= 60 and any([is_role(part, words) for part in _PARTS.split(bare)]),
            _has_address(text), self._folded[i] in words.sections,
        )  # fmt: skip

    def _is_named(self, i: int) -> bool:
        """Whether a unit is a name and nothing else; not where it is too long or there is no unit."""
        found = self._names.get(i)
        if found is None:
            found = False
            if self._is_short(i) and i not in self._digits and (self.looks[i][1] > 1 or self.looks[i][0] > HEAD):
                bare, rest = self._bare(i)
                found = 2 <= len(rest) <= 5 and is_name(bare, self.words)
            self._names[i] = found
        return found

    def _dates(self, i: int) -> list[FoundDate]:
        """The dates in a unit that has digits; none where it is too long."""
        found = self._found.get(i)
        if found is None:
            found = self._found[i] = find_dates(self.text[i], self.words) if len(self.text[i]) <= LONGEST else []
        return found

    def _opens(self, i: int) -> int:
        """Whether a unit opens as bylines do."""
        folded, openers = self._folded[i], self.words.byline_openers
        if len(folded) > LONGEST or not folded.startswith(openers):
            return 0
        size = max(map(len, self._openers.of(folded)))
        return int(not folded[size : size + 1].isalnum() or is_glued(self.text[i], size))

    def _survey(self, some: Sequence[int]) -> None:
        """Look for dates and for bylines' openers in some units, given in order, and in those near them."""
        text, folded, openers, has_digit = self.text, self._folded, self.words.byline_openers, _DIGIT.search
        self._surveyed.update(some)
        near = set(_about(some, len(text)))
        for i in near.difference(self._rows):
            if len(text[i]) <= LONGEST:
                self._opened[i] = self._opens(i) if folded[i].startswith(openers) else 0
                if has_digit(text[i]):
                    self._digits.add(i)
        for i in near & self._digits:
            if dates := self._dates(i):
                self._dated[i], self._counts[i] = 1, len(dates)

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

    def plain(self, i: int) -> list[float]:
        """The numbers of PLAIN for unit i."""
        if i not in self._rows:
            self._describe([i])
        return self._rows[i]

    def _describe(self, some: Iterable[int]) -> None:
        """Work out the numbers of PLAIN for some units."""
        around, body, first, last, rows = self._around, self._body, self.first, self.last, self._rows
        found, looks, words, scores = around.found, around.looks, around.words, around.scores
        blanks, indents, pieces, prose = found.blanks, found.indent, found.pieces, self._prose
        text, folded, copies, final = found.text, self._folded, self._copies, len(body) - 1
        openers, has_digit = self.words.byline_openers, _DIGIT.search
        for i in set(some).difference(rows):
            opens = self._opens(i) if folded[i].startswith(openers) else 0  # one call for all of them
            if opens:
                self._opened[i] = 1
            if digits := has_digit(text[i]) is not None:
                self._digits.add(i)
            look, indent, from_first, from_last, to_first = looks[i], indents[i], i - first, i - last, -1
            if from_first < 0:
                to_first = words[first] - words[i + 1]
            rows[i] = [
                from_first if -_UNKNOWN < from_first < _UNKNOWN else _UNKNOWN if from_first > 0 else -_UNKNOWN,
                from_last if -_UNKNOWN < from_last < _UNKNOWN else _UNKNOWN if from_last > 0 else -_UNKNOWN,
                to_first if to_first < 400 else 400, scores[i], body[i], i if i < 200 else 200,
                *look[:7], look[8], blanks[i], blanks[i + 1] if i < final else 9,
                indent, indent - indents[i + 1] if i < final else 0, pieces[i],
                prose.count(1, i + 1, first) if from_first < 0 else -1, copies[folded[i]] - 1,
                +(look[3] == 1), +digits, opens,
            ]  # fmt: skip

    def of(self, i: int, whole: bool = True) -> list[float]:
        """The numbers of HEADS for unit i; if not `whole` without those of OF_NAMES, which are dear."""
        if i not in self._surveyed:
            self._survey([i])
        looks, folded, final = self.looks, self._folded, len(self._body) - 1
        text, mine, topic, plain = self.text[i], folded[i], self.topic(i), self.plain(i)
        look = self._looked(i, whole)
        begun = begins = 0
        for key in self._alike.get(mine[:ALIKE], ()):
            if key != mine:
                begun, begins = begun + key.startswith(mine), begins + mine.startswith(key)
        counts, opened = self._counts, self._opened
        previous = looks[i - 1] if i else None
        following = looks[i + 1] if i < final else None
        return [
            *plain,
            text.isupper(), topic[0], topic[1], topic[0] - self._best, topic[2],
            any([top.startswith(mine) for top in self._opening]) if looks[i].words > 1 else False,
            begun, begins, "[" in text or "(" in text, "?" in text, ":" in text,
            '"' in text or (not text.isascii() and any([mark in text for mark in _QUOTES])), bool(_TAIL.search(text)),
            *look,
            counts[i - 1] if counts[i - 1] and self._is_short(i - 1) else 0,
            counts[i + 1] if counts[i + 1] and self._is_short(i + 1) else 0,
            opened[i - 1], opened[i + 1],
            whole and self._is_named(i - 1), whole and self._is_named(i + 1),
            previous.words if previous else -1, following.words if following else -1,
            previous.end if previous else -1, following.end if following else -1,
            self._copies[folded[i + 1]] if following else 0,
            self._share(i - 1) if i else -1.0, self._share(i + 1) if following else -1.0,
            sum(counts[i - 5 if i > 5 else 0 : i + 6]),
            self._marked[mine] if look.name else 0, whole and is_credited(text, 0),
            *self._shared(i),
            *self._steps(i),
        ]  # fmt: skip

    def _steps(self, i: int) -> tuple[int, int, int, int]:
        """How many units away stand the next date, the next opener, the last date, and the next prose."""
        begin, end = i + 1, i + STEPS
        date, opener = self._dated.find(1, begin, end), self._opened.find(1, begin, end)
        above, prose = self._dated.rfind(1, max(0, i - STEPS + 1), i), self._prose.find(1, begin, end)
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
        size, text, short = self.looks[i].words, self.text[i], self._is_short(i)
        if size > 30:
            return False
        opens = self.plain(i)[-1] > 0  # the last number of PLAIN
        if self._body[i] >= 2 and size >= 12 and not opens:
            return False
        if opens or (short and _has_address(text)):
            return True
        if i < self.first - NAMED_ABOVE or size > MOST_NAMING:
            return False
        if short and len(rest := self._bare(i)[1]) <= MOST_NAMING and _capitals(rest) >= 2:
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
            if self._folded[i].startswith(openers) and self._opens(i) and is_opener(self.text[i], self.words):
                below = self.text[i + 1]
                if len(below) <= LONGEST_LISTED and names_only(below, self.words):
                    yield i + 1

    def is_dated(self, i: int) -> bool:
        """Whether a date stands in a unit."""
        if i not in self._surveyed:
            self._survey([i])
        return self._dated[i] > 0

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
