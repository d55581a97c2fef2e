"""The candidates for a page's headline, bylines and date, and the numbers that describe each.

Of most candidates a few numbers that cost little (PLAIN) tell that they are none: two small sums of trees screen them
by these, and only what passes is looked at closely (HEADS).
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cached_property
from itertools import accumulate
from typing import NamedTuple

from cleaner.authors import is_glued, is_opener, names_only, page_authors
from cleaner.captions import CREDIT, is_credited
from cleaner.dategrammar import FoundDate, find_dates, is_dateish
from cleaner.features import SENTENCE, Shape
from cleaner.late import late
from cleaner.lexicon import Lexicon
from cleaner.names import is_name, is_role
from cleaner.pagemodel import Trees, second_score
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
LONGEST_NAMED = 180  # characters of a candidate in which names are looked for
LONGEST = 260  # characters of a candidate,
LONGEST_CREDIT = 80  # and of a picture's credit behind its caption
ALIKE = 9  # characters that two candidates share, at the least, of which one begins the other
LEAD_LIMIT, MARK_LIMIT = -5.2, -4.0  # log-odds from which a candidate is looked at closely
_UNKNOWN = 99
_UNASKED = -1
_ADDRESS = late(r"\S+@\S+\.\w|(?<!\w)@\w{2,}")
_CLOCK = late(r"\b\d{1,2}[:.h]\d\d\b")
_DIGIT = late(r"\d")
_YEAR = late(r"(?:19|20)\d\d")
_PARTS = late(r"[,|•·]")
_TAIL = late(r"\s+[|–—·•:»«›/-]{1,2}\s+|\s*[|｜＿]\s*")

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


def _is_sentence(look: Shape) -> bool:
    """Whether a unit is long enough for prose and ends like it."""
    return look.words >= 12 and look.end in SENTENCE


def _steps_to(places: range, known: Sequence[int], ask: Callable[[int], int]) -> int:
    """How many steps it is to the first place of which something is known, or is when asked for; STEPS if to none."""
    for steps, place in enumerate(places, 1):
        found = known[place]
        if found > 0 or (found < 0 and ask(place)):
            return steps
    return STEPS


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
        self._prose = [0, *accumulate(map(_is_sentence, around.looks))]
        self._rows: dict[int, list[float]] = {}
        self._looks: dict[int, _Look] = {}
        self._found: dict[int, list[FoundDate]] = {}
        self._dated = [_UNASKED] * len(body)  # how many dates stand in a unit; whether it opens as bylines do
        self._opening_byline = [_UNASKED] * len(body)
        self._topics: dict[int, tuple[float, float, float]] = {}
        self._place(everywhere, screens)
        text = around.found.text
        self.units = sorted({*self.titles, *self.marks})
        self._lead = set().union(*map(around.terms_of, places[:3]))
        self._keys = {i: frozenset(tokens(text[i])) for i in {*self.titles, 0}}
        self._alike: dict[str, list[str]] = {}  # longer candidates by how they begin
        for i in self.units:
            if len(key := self._folded[i]) >= ALIKE:
                self._alike.setdefault(key[:ALIKE], []).append(key)
        self._marked = Counter([self._folded[i] for i in self.marks])
        self._best = max((self.topic(i)[0] for i in self.titles), default=0.0)

    def _place(self, everywhere: Sequence[int], screens: Screens | None) -> None:
        """Find the candidates: `titles` and `marks`, each in the page's order."""
        size, text = len(self._body), self.text
        near = {*range(min(TOP, size)), *range(max(0, self.first - ABOVE), min(size, self.first + WITHIN))}
        near.update(range(self.last, min(size, self.last + BELOW)))
        above = [i for i in range(max(0, self.first - FAR_ABOVE), max(0, self.first - ABOVE)) if i not in near]
        lead, mark = screens or (None, None)
        titles = self._screened((i for i in near if self._may_lead(i)), lead, LEAD_LIMIT)
        far = self._screened((i for i in above if self._may_lead_from_afar(i)), lead, LEAD_LIMIT)
        self.titles = sorted([*titles, *(i for i in far if self._is_said_again(i) or self._tells_topic(i))])
        begin, end = everywhere[0], everywhere[-1]
        if (begin, end) != (self.first, self.last):  # bylines and dates may stand about the rest of the body, too
            near.update(range(max(0, begin - ABOVE), min(size, begin + WITHIN)), range(end, min(size, end + BELOW)))
        marks = [i for i in near if len(text[i]) <= LONGEST]
        marks += [i for i in above if i not in near and self._is_marked(i)]
        self.marks = sorted(self._screened(marks, mark, MARK_LIMIT))

    def _screened(self, some: Iterable[int], screen: Trees | None, limit: float) -> list[int]:
        """Those of some units that a screen lets pass."""
        return [i for i in some if screen is None or second_score(screen, self.plain(i)) > limit]

    def _may_lead(self, i: int) -> bool:
        """Whether a unit may be a headline by its length; short ones only if they stand near the body or again."""
        look = self.looks[i]
        if look.size > LONGEST or look.size < 4 or look.words > 36:
            return False
        if look.words > 5 and self.is_caption(i):
            return False
        if look.words > 5 and i + 1 < len(self._folded) and self._folded[i + 1].startswith(self._folded[i]):
            rest = self._folded[i + 1][len(self._folded[i]) :]
            # What stands for a picture is said again by its caption.
            return len(rest) > LONGEST_CREDIT or not CREDIT.search(rest)
        if look.words >= 3 and look.size >= 12:
            return True
        return look.words > 1 and (abs(i - self.first) <= NEAR or self._opening[0].startswith(self._folded[i]))

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
        look = self.looks[i]
        return 4 <= look.words <= 45 and 20 <= look.size <= LONGEST

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

    def _look(self, i: int) -> _Look:
        """What a unit's text says; nothing where it is too long or there is none."""
        found = self._looks.get(i)
        if found is None:
            beyond = not 0 <= i < len(self._folded) or len(self._folded[i]) > LONGEST
            found = self._looks[i] = _NOTHING if beyond else self._looked(i)
        return found

    def _looked(self, i: int) -> _Look:
        text, words, look, folded = self.text[i], self.words, self.looks[i], self._folded[i]
        dates, digits = self._dates(i), bool(_DIGIT.search(text))
        kind = 0 if not dates else {None: 1, "published": 2, "modified": 3}[dates[0].kind]
        bare = text.strip(" *•|–—-:_,")
        rest = bare.split() if look.words <= 16 or len(text) < 100 else []
        short, opened = 0 < len(rest) <= 14, bool(self._opens(i))
        return _Look(
            len(dates), kind, digits and is_dateish(text, words, dates), digits and bool(_CLOCK.search(text)),
            digits and bool(_YEAR.search(text)), opened, opened and short,
            2 <= len(rest) <= 5 and is_name(bare, words),
            sum([word[0].isupper() for word in rest]) if short else 0,
            short and len(bare) <= 60 and any(is_role(part, words) for part in _PARTS.split(bare)),
            bool(_ADDRESS.search(text)) if "@" in text else False, folded in words.sections,
        )  # fmt: skip

    def _dates(self, i: int) -> list[FoundDate]:
        """The dates in a unit; none where it is too long or there is no unit."""
        found = self._found.get(i)
        if found is None:
            text = self.text[i] if 0 <= i < len(self._folded) else ""
            dated = len(text) <= LONGEST and _DIGIT.search(text)
            found = self._found[i] = find_dates(text, self.words) if dated else []
        return found

    def _opens(self, i: int) -> int:
        """Whether a unit opens as bylines do."""
        found = self._opening_byline[i]
        if found < 0:
            folded, openers = self._folded[i], self.words.byline_openers
            opener = ""
            if len(folded) <= LONGEST and folded.startswith(openers):  # one call for all of them
                opener = next(word for word in openers if folded.startswith(word))
            size = len(opener)
            apart = not folded[size : size + 1].isalnum() or is_glued(self.text[i], size)
            found = self._opening_byline[i] = int(bool(opener) and apart)
        return found

    def _count_dates(self, i: int) -> int:
        """How many dates stand in a unit."""
        found = self._dated[i]
        if found < 0:
            found = self._dated[i] = len(self._dates(i))
        return found

    def _dates_near(self, i: int) -> int:
        """How many dates stand in a unit and the five on each side of it."""
        begin = max(0, i - 5)
        counts = self._dated[begin : i + 6]
        if _UNASKED in counts:
            counts = [self._count_dates(j) for j in range(begin, begin + len(counts))]
        return sum(counts)

    def topic(self, i: int) -> tuple[float, float, float]:
        """The share of a unit's terms that the body's core has, its first paragraphs have, the first unit has."""
        found = self._topics.get(i)
        if found is None:
            found = self._topics[i] = self._told(i)
        return found

    def _told(self, i: int) -> tuple[float, float, float]:
        around = self._around
        own = around.terms_of(i) if 0 <= i < len(self._folded) else None
        if not own:
            return (-1.0, -1.0, -1.0)
        core = around.topic.core.beside(self.first <= i <= self.last and around.solid[i])
        count = len(own)
        return (
            len(own & core) / count,
            len(own & self._lead) / count,
            len(own & around.topic.first) / count,
        )

    def plain(self, i: int) -> list[float]:
        """The numbers of PLAIN for unit i."""
        row = self._rows.get(i)
        if row is not None:
            return row
        around, first = self._around, self.first
        found, look, words = around.found, around.looks[i], around.words
        blanks, indent, following = found.blanks, found.indent, i + 1 < len(self._body)
        row = self._rows[i] = [
            max(-_UNKNOWN, min(_UNKNOWN, i - first)), max(-_UNKNOWN, min(_UNKNOWN, i - self.last)),
            min(400, max(0, words[first] - words[i + 1])) if i < first else -1,
            around.scores[i], self._body[i], min(i, 200),
            look.size, look.words, look.end, look.start, look.capitals, look.function, look.numbers, look.commas,
            blanks[i], blanks[i + 1] if following else 9, indent[i], indent[i] - indent[i + 1] if following else 0,
            found.pieces[i], self._prose[first] - self._prose[i + 1] if i < first else -1,
            self._copies[self._folded[i]] - 1, +(look.start == 1),
            +(_DIGIT.search(found.text[i]) is not None), self._opens(i),
        ]  # fmt: skip
        return row

    def of(self, i: int) -> list[float]:
        """The numbers of HEADS for unit i."""
        looks, size = self.looks, len(self._body)
        text, folded = self.text[i], self._folded[i]
        mine, topic = self._look(i), self.topic(i)
        alike = [key for key in self._alike.get(folded[:ALIKE], ()) if key != folded]
        begun, begins = sum([key.startswith(folded) for key in alike]), sum([folded.startswith(key) for key in alike])
        before, behind = self._look(i - 1), self._look(i + 1)
        previous = looks[i - 1] if i else None
        following = looks[i + 1] if i + 1 < size else None
        return [
            *self.plain(i),
            text.isupper(), topic[0], topic[1], topic[0] - self._best, topic[2],
            any([top.startswith(folded) for top in self._opening]) if looks[i].words > 1 else False,
            begun, begins, "[" in text or "(" in text, "?" in text,
            ":" in text, any([mark in text for mark in "\"“„«‘「"]), bool(_TAIL.search(text)),
            *mine,
            before.dates, behind.dates, before.opener, behind.opener, before.name, behind.name,
            previous.words if previous else -1, following.words if following else -1,
            previous.end if previous else -1, following.end if following else -1,
            self._copies[self._folded[i + 1]] if following else 0,
            self.topic(i - 1)[0] if i else -1.0, self.topic(i + 1)[0] if following else -1.0,
            self._dates_near(i),
            self._marked[folded] if mine.name else 0, bool(CREDIT.search(text)),
            *self._shared(i),
            *self._steps(i),
        ]  # fmt: skip

    def _steps(self, i: int) -> tuple[int, int, int, int]:
        """How many units away stand the next date, the next opener, the last date, and the next prose."""
        looks, size = self.looks, len(self._folded)
        below = range(i + 1, min(size, i + STEPS))
        above = range(i - 1, max(-1, i - STEPS), -1)
        return (
            _steps_to(below, self._dated, self._count_dates),
            _steps_to(below, self._opening_byline, self._opens),
            _steps_to(above, self._dated, self._count_dates),
            next((j - i for j in below if _is_sentence(looks[j])), STEPS),
        )

    def _shared(self, i: int) -> tuple[float, float, float, int]:
        """How much of a unit's words the first unit has, and the reverse; the likest other candidate; how many are."""
        own = self._keys.get(i)
        if not own:
            return (-1.0, -1.0, -1.0, 0)
        first = self._keys[0]
        common = len(own & first)
        likest, many = 0.0, 0
        if i in self._keys:
            for j, key in self._keys.items():
                if j != i and (both := len(own & key)):
                    share = both / (len(own) + len(key) - both)
                    likest = max(likest, share)
                    many += share > 0.5
        return (common / len(own), common / len(first) if first else 0.0, likest, many)

    def may_name(self, i: int) -> bool:
        """Whether a unit may be a byline: it opens as one, or is short and has a name's capitals, near the body."""
        size, mine = self.looks[i].words, self._look(i)
        if size > 30 or (self._body[i] >= 2 and size >= 12 and not mine.opener):
            return False
        if mine.opener or mine.address:
            return True
        if i < self.first - NAMED_ABOVE or size > 14:
            return False
        text = self.text[i]
        return mine.capitals >= 2 or (not text.isascii() and text.upper() == text.lower())

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
        near = self.first if title is None else title
        for i in range(max(0, near - ANNOUNCED), min(len(self.text) - 1, near + ANNOUNCED)):
            if self._opens(i) and is_opener(self.text[i], self.words):
                below = self.text[i + 1]
                if len(below) <= LONGEST_LISTED and names_only(below, self.words):
                    yield i + 1

    def is_dated(self, i: int) -> bool:
        """Whether a date stands in a unit."""
        return self._count_dates(i) > 0

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
