"""A site's own furniture: lines that recur over its articles though no rule of words knows them.

Two passes: `Counts` adds up what stands where, text by text, and counts of parts of a corpus can be merged; `profile`
decides. What decides is the share of the texts a line stands in, whether prose stands on both sides of it, whether it
stands beside other furniture, and what the page model thought of it. Memory is bounded: of each site the lines that
were seen least are dropped when there are too many (lossy counting, Manku & Motwani 2002), so that a line's number may
be too small by `Site.pruned` at the most.
"""

from __future__ import annotations

import random
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from hashlib import blake2b
from typing import Any

from cleaner.model import FURNITURE, Document
from cleaner.pipeline import Result
from cleaner.profile import Group, Line, Profile, key_of, site_of
from cleaner.zones import is_prose, is_torn

LONGEST = 600  # characters of a line that is counted
MOST = 50_000  # lines of a site that are held
SAMPLE = 400  # texts that are kept to try the profile on
FOLDS = 5
FEWEST = 2  # texts of a site from which anything is learned, and in which a line must stand
SURE = 4  # texts under which a line must stand in all of them, and never amid prose
PAIR = "\n"  # between the keys of two lines, one right after the other
_WORD_RULES = ("model", "profile.line")


@dataclass(slots=True)
class Seen:
    """What is known of one line: in how many texts it stands, and where.

    `between`: prose right before and right after it; `outside`: before the first prose or after the last; `beside`:
    next to what rules or the model took; `taken`: by the model. `times` counts every occurrence.
    """

    text: str
    texts: int = 0
    times: int = 0
    between: int = 0
    outside: int = 0
    beside: int = 0
    taken: int = 0
    varies: bool = False  # its numbers do

    def merge(self, other: Seen) -> None:
        """Add what another part of the corpus knows."""
        self.varies = self.varies or other.varies or self.text != other.text
        self.text = min(self.text, other.text)
        for name in ("texts", "times", "between", "outside", "beside", "taken"):
            setattr(self, name, getattr(self, name) + getattr(other, name))


Sighting = tuple[str, str, int, bool, bool, bool, bool]  # key, text, times, between, outside, beside, taken


@dataclass(slots=True)
class Site:
    """The lines of one site, and some of its texts whole."""

    texts: int = 0
    lines: dict[str, Seen] = field(default_factory=dict)
    prints: set[bytes] = field(default_factory=set)  # of the texts, by which a second copy of one is known
    sample: list[list[Sighting]] = field(default_factory=list)
    pruned: int = 0

    def add(self, sightings: list[Sighting]) -> None:
        """Count one text's lines."""
        self.texts += 1
        for key, text, times, between, outside, beside, taken in sightings:
            seen = self.lines.get(key)
            if seen is None:
                seen = self.lines[key] = Seen(text)
            seen.varies = seen.varies or seen.text != text
            seen.text = min(seen.text, text)
            seen.texts += 1
            seen.times += times
            seen.between += between
            seen.outside += outside
            seen.beside += beside
            seen.taken += taken
        self.prune()

    def prune(self) -> None:
        """Drop what was seen least, if there is too much."""
        while len(self.lines) > MOST:
            self.pruned += 1
            self.lines = {key: seen for key, seen in self.lines.items() if seen.texts > self.pruned}

    def merge(self, other: Site) -> None:
        """Add another part's texts; of texts that both have, one is counted twice."""
        self.texts += other.texts
        self.pruned += other.pruned
        for key, seen in other.lines.items():
            if key in self.lines:
                self.lines[key].merge(seen)
            else:
                self.lines[key] = Seen(**{name: getattr(seen, name) for name in Seen.__slots__})
        self.prints |= other.prints
        self.sample = (self.sample + other.sample)[:SAMPLE]
        self.prune()


class Counts:
    """What stands where in the texts of each site. `most`: texts of a site that are counted, None for all."""

    def __init__(self, most: int | None = None) -> None:
        self.sites: dict[str, Site] = {}
        self._most = most

    def wants(self, name: str) -> bool:
        """Whether more texts of a site are counted."""
        site = self.sites.get(name)
        return self._most is None or site is None or site.texts < self._most

    def add(self, result: Result) -> None:
        """Count a cleaned text; not one that was there before, or has the headline of one."""
        article, document = result.article, result.document
        site = self.sites.setdefault(site_of({"url": article.url, **article.extra}), Site())
        prints = set(_prints(document, article.title))
        if prints & site.prints:
            return
        site.prints |= prints
        sightings = list(sightings_of(document))
        if len(site.sample) < SAMPLE:
            site.sample.append(sightings)
        else:  # every text has the same chance; the seed is the number, so that the result is the same each time
            place = random.Random(site.texts).randrange(site.texts + 1)
            if place < SAMPLE:
                site.sample[place] = sightings
        site.add(sightings)

    def merge(self, other: Counts) -> None:
        """Add the counts of another part of the corpus."""
        for name, site in other.sites.items():
            self.sites.setdefault(name, Site()).merge(site)

    def profile(self) -> Profile:
        """The lines that are furniture, by site, each site with what they would do to texts that did not teach them."""
        groups = [_group(name, site) for name, site in sorted(self.sites.items()) if site.texts >= FEWEST]
        return Profile(tuple(groups))

    def to_data(self) -> dict[str, Any]:
        """As JSON holds it, for one who adds up the counts of many machines."""
        return {
            name: {
                "texts": site.texts,
                "pruned": site.pruned,
                "prints": sorted(mark.hex() for mark in site.prints),
                "sample": site.sample,
                "lines": [[key, *(getattr(seen, name) for name in Seen.__slots__)] for key, seen in site.lines.items()],
            }
            for name, site in self.sites.items()
        }

    @classmethod
    def from_data(cls, data: Mapping[str, Any]) -> Counts:
        """What `to_data` gave."""
        counts = cls()
        for name, raw in data.items():
            lines = {key: Seen(*rest) for key, *rest in raw["lines"]}
            sample = [[(*entry,) for entry in text] for text in raw["sample"]]
            prints = {bytes.fromhex(mark) for mark in raw["prints"]}
            counts.sites[name] = Site(raw["texts"], lines, prints, sample, raw["pruned"])
        return counts


def sightings_of(document: Document) -> Iterator[Sighting]:
    """Each line that no rule of words has taken, once a text, with where it stands; and pairs without prose between."""
    views = [line.strip() for line in document.lines]
    full = [number for number, view in enumerate(views) if view]
    gone = {number: _taken_by(document, number) for number in full}
    prose = [not gone[number] and is_prose(views[number]) for number in full]
    found: dict[str, Sighting] = {}
    places = [nth for nth, yes in enumerate(prose) if yes]
    first, last = (places[0], places[-1]) if places else (len(full), -1)
    for nth, number in enumerate(full):
        view = views[number]
        if len(view) > LONGEST or gone[number] not in (None, "model") or is_torn(views, number):
            continue
        before = nth > 0 and prose[nth - 1]
        after = nth + 1 < len(full) and prose[nth + 1]
        beside = any(gone[full[near]] for near in (nth - 1, nth + 1) if 0 <= near < len(full))
        key = key_of(view)
        outside, taken = nth < first or nth > last, gone[number] == "model"
        if not key:
            continue
        now = (key, view, 1, before and after, outside, beside, taken)
        found[key] = _both(found[key], now) if key in found else now
        if nth and not (prose[nth] or prose[nth - 1] or gone[full[nth - 1]]):
            pair = f"{key_of(views[full[nth - 1]][:LONGEST])}{PAIR}{key}"
            found.setdefault(pair, (pair, "", 1, False, outside, beside, False))
    yield from found.values()


def _both(one: Sighting, other: Sighting) -> Sighting:
    """A line that stands twice in a text: amid prose if either does, outside and taken if both are."""
    key, text, times, between, outside, beside, taken = one
    _, _, more, was_between, was_outside, was_beside, was_taken = other
    where = between or was_between, outside and was_outside, beside or was_beside, taken and was_taken
    return (key, text, times + more, *where)


def _taken_by(document: Document, number: int) -> str | None:
    """The rule that took a whole line, "model" where the model did; None where some of it stays."""
    spans = [span for span in document.spans.get(number, ()) if not span.stays]
    if not spans or document.views[number]:
        return None
    return "model" if all(span.rule in _WORD_RULES and span.label == FURNITURE for span in spans) else spans[0].rule


def _prints(document: Document, title: str | None) -> Iterator[bytes]:
    """By what a second copy of a text is known: its prose, and its headline if that says enough."""
    prose = [key_of(view) for view in document.views if is_prose(view)]
    if prose:
        yield blake2b("\n".join(prose).encode("utf-8", "surrogatepass"), digest_size=8).digest()
    if title and len(title.split()) >= 4:
        yield blake2b(b"title " + key_of(title).encode("utf-8", "surrogatepass"), digest_size=8).digest()


def is_furniture(seen: Seen, texts: int) -> bool:
    """Whether a line that stands in `seen.texts` of a site's texts is furniture."""
    number = seen.texts
    if number < FEWEST:
        return False
    share, between = number / texts, seen.between / number
    if texts < SURE and (number < texts or between):
        return False
    if _is_sentence(seen.text):
        by_model = seen.taken >= 0.8 * number and between <= 0.1
        return by_model or (number >= SURE and share >= 0.3 and not seen.between and seen.beside >= 0.8 * number)
    if seen.varies:  # results and prices have numbers, too
        return share >= 0.3 and seen.outside == number
    if between > 0.2:  # a subhead's place; only what parts a text all over is none
        return number >= SURE and share >= 0.6 and seen.times >= 2 * number
    return share >= 0.1 and (seen.outside + seen.beside + seen.taken) >= 0.5 * number


def _group(name: str, site: Site) -> Group:
    lines = _chosen(site.lines, site.texts)
    tried, taken, amid = _held_out(site.sample)
    return Group(name, site.texts, tried, taken, amid, tuple(lines))


def _chosen(lines: Mapping[str, Seen], texts: int) -> list[Line]:
    found = [lines[key] for key in furniture(lines, texts)]
    return sorted((Line(seen.text, seen.texts, seen.between) for seen in found), key=lambda one: (-one.texts, one.text))


def furniture(lines: Mapping[str, Seen], texts: int) -> set[str]:
    """The keys of the lines that are furniture: each by itself, or because two recur one after the other."""
    found = {key for key, seen in lines.items() if PAIR not in key and is_furniture(seen, texts)}
    for key, seen in lines.items():
        if PAIR in key and seen.texts >= max(SURE, 0.5 * texts):
            both = key.split(PAIR)
            if all(one in lines and _may_pair(lines[one]) for one in both):
                found.update(both)
    return found


def _may_pair(seen: Seen) -> bool:
    """Whether a line may be part of a box; what stands alone between paragraphs, too, is a subhead."""
    return not _is_sentence(seen.text) and not seen.varies and seen.between <= 0.1 * seen.texts


def _is_sentence(text: str) -> bool:
    return is_prose(text) or text[-1:] in ".!?。！？"


def _held_out(sample: list[list[Sighting]]) -> tuple[int, int, int]:
    """Texts, lines that would go which the rules had left, and those of them that have prose on both sides.

    Each fifth of the sample is tried with what the others teach.
    """
    taken = amid = 0
    for fold in range(FOLDS):
        rest = Site()
        for nth, text in enumerate(sample):
            if nth % FOLDS != fold:
                rest.add(text)
        known = furniture(rest.lines, rest.texts)
        for text in sample[fold::FOLDS]:
            for key, _, times, between, _, _, gone in text:
                if key in known and not gone:
                    taken += times
                    amid += bool(between)
    return len(sample), taken, amid
