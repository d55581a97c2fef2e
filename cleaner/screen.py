"""Which short lines of a text may be furniture: a look-up or two a line, since every short line of every text is asked.

A line is looked at again if it begins as a phrase, an opener or a pattern does; if its first word is one of furniture
and hardly one of its words is not; or if a search over all short lines at once finds in it what a pattern needs, or
links that have run together. All others, nearly all, surely are no furniture.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from functools import lru_cache
from typing import AnyStr, NamedTuple

from cleaner.firsts import OUTER, SIZE, SKIPPED
from cleaner.fits import LONGEST as LONGEST_FITTED
from cleaner.fixed import Fixed
from cleaner.late import late
from cleaner.lexicon import WORD
from cleaner.phrases import (
    DEBRIS,
    DEBRIS_FIRST,
    FIRST_NOT,
    LONGEST_GLUED,
    LONGEST_WORDED,
    NETWORKS,
    SHARING,
    SIGNS,
    VALUES,
    Matcher,
    is_apart,
    is_share_bar,
    matcher,
)

_OTHERS = ("http", "www.", "pic.", "t.co", *VALUES)  # beginnings of what is furniture in any language
_DEBRIS_LIKE = late(r"[(_0-9].*", re.DOTALL)
_DEBRIS_HEADS = (  # … of what `DEBRIS` fits behind digits or a "("
    "butt",
    *(
        (size + word)[:SIZE]
        for size in ("", "k", "k ", "m", "m ")
        for word in ("share", "like", "view", "comm", "retw")
    ),
)
# The letters of words that have run together, each as one byte: "CommentsShare" has a JOINT.
_LOWER, _UPPER = (*range(97, 123), *range(0xE0, 0x100)), (*range(65, 91), *range(0xC0, 0xDF))
_CASES = bytes(97 if code in _LOWER else 65 if code in _UPPER else code if code == 10 else 32 for code in range(256))
_JOINT = b"aAa"
_PLAIN = bytes(code if (code < 128 and chr(code).isalnum()) or code == 10 else 32 for code in range(256))


class Near(NamedTuple):
    """What furniture that begins alike is known by, beside whole phrases: openers and patterns."""

    openers: tuple[str, ...] = ()
    patterns: tuple[re.Pattern[str], ...] = ()


class Screen(Fixed):
    """What lines of furniture begin with, and words that they have."""

    rules: Matcher
    heads: Mapping[str, Near]  # by SIZE letters behind what is SKIPPED
    brief: int  # … or so many, where anything may follow
    bare: re.Pattern[str] | None  # patterns that lines fit in which there is nothing else
    openers: frozenset[str]  # words with which a line of furniture's words may begin
    usual: frozenset[str]  # all words that it may have: but for numbers, it has at most one other word
    banned: frozenset[str]  # words that it does not have
    speaking: frozenset[bytes]  # parts of words of which it has one: see `_parts`
    foreign: bool  # whether this can be told of lines in plain letters only

    def candidates(self, views: Sequence[str], folded: Sequence[str]) -> list[int]:
        """Places of the lines, none of them empty, that may be furniture.

        `folded`: the same lines casefolded. `Matcher.hit`, `is_share_bar` and the like then look closer.
        """
        heads, brief, openers = self.heads.get, self.brief, self.openers
        found = self._needing(folded)
        found.update([place for place in _joints(views) if self.rules.is_glued(views[place])])
        found.update([place for place, view in enumerate(views) if "|" in view])
        opened: list[int] = []  # lines whose first word is one of furniture: most of them are prose all the same
        for place, line in enumerate(folded):
            core = line.strip(SKIPPED)
            near = heads(core[:SIZE]) or heads(core[:brief])
            if near and self._is_near(near, core, line):
                found.add(place)
                continue
            word = core.partition(" ")[0]
            if not word.isalpha() or len(core) < SIZE or not (line[0].isalpha() or line[0] in FIRST_NOT):
                if self._is_odd(core, line, views[place]):
                    found.add(place)
                    continue
                word = first[0] if (first := WORD.search(line)) else ""
            if word in openers and (len(views[place]) <= LONGEST_WORDED or word in SHARING):
                opened.append(place)
        spoken = self._speaking(opened, folded)
        found.update([place for place in spoken if self._is_worded(folded[place], views[place])])
        return sorted(found)

    def _is_near(self, near: Near, core: str, line: str) -> bool:
        """Whether a line that begins like furniture is a phrase, has an opener or fits a pattern."""
        openers, patterns = near
        key = line if len(core) == len(line) else line.strip(OUTER)
        if key in self.rules.phrases or (openers and (key.startswith(openers) or core.startswith(openers))):
            return True
        for pattern in patterns:
            if pattern.fullmatch(line) or (len(key) != len(line) and is_apart(key, line) and pattern.fullmatch(key)):
                return True
        return False

    def _is_odd(self, core: str, line: str, view: str) -> bool:
        """Whether a line is furniture that is too short for a head, or begins with a sign or with no plain word."""
        if not core:
            return self._is_bare(line, view)
        if (len(core) < SIZE or not core[0].isalpha() or _has_digit(core)) and self._is_hit(line):
            return True
        return line[0] in DEBRIS_FIRST and DEBRIS.fullmatch(view) is not None

    def _is_hit(self, line: str) -> bool:
        """Whether a line is a phrase, has an opener or fits a pattern, however it begins."""
        key = line.strip(OUTER)
        starts = self.rules.starts.get(key[:2])
        if key in self.rules.phrases or line in SIGNS or (starts and key.startswith(starts)):
            return True
        near = self.rules.fits.near
        return any([pattern.fullmatch(line) for pattern in near(line)]) or (
            len(key) != len(line) and any([pattern.fullmatch(key) for pattern in near(key)])
        )

    def _is_bare(self, line: str, view: str) -> bool:
        """Whether a line of signs and digits may be furniture."""
        if view in SIGNS or line[0] == "_":
            return True
        return self.bare is not None and _fits(self.bare, line)

    def _needing(self, folded: Sequence[str]) -> set[int]:
        """Places of the lines that fit a pattern which may begin with anything: those that hold what it needs."""
        text = "\n".join([line if len(line) <= LONGEST_FITTED or _is_fitted(line) else "" for line in folded])
        found: set[int] = set()
        for part, group in self.rules.fits.gated:
            if part in text:
                for need, pattern in group:
                    if need in text:
                        found.update([place for place in _numbers(text, need) if _fits(pattern, folded[place])])
        return found

    def _speaking(self, places: Sequence[int], folded: Sequence[str]) -> list[int]:
        """Those of some places whose lines have a word that speaks of the page, as far as that can be told."""
        parts = _parts(" " + " \n ".join([folded[place] for place in places]) + " ")  # a blank on each side of a word
        found = {nth for word in self.speaking.intersection(parts.split()) for nth in _numbers(parts, b" %b " % word)}
        if self.foreign:
            found.update([nth for nth, place in enumerate(places) if not folded[place].isascii()])
        return [places[nth] for nth in found]

    def _is_worded(self, line: str, view: str) -> bool:
        """Whether all words of a line are furniture's: no two are strangers, none is banned."""
        words, usual = line.split(" "), self.usual
        if len([word for word in words if word not in usual and word.isalpha()]) > 1:
            return False
        return self.banned.isdisjoint(words) and (self.rules.is_worded(view) or is_share_bar(view))


@lru_cache(maxsize=64)
def screen(code: str | None) -> Screen:
    """The screen before `matcher(code)`."""
    rules = matcher(code)
    heads, brief = _heads(rules)
    known, _ = rules.vocabulary()
    # The longest part of each, which is the rarest: "log", not "in".
    speaking = [max(_parts(word).split(), key=len, default=b"") for word in (*rules.page_words, *NETWORKS)]
    return Screen(
        rules,
        heads,
        brief,
        rules.fits.heads.get(""),
        (known - rules.story_words) | SHARING,
        known | SHARING,
        frozenset(word for word in rules.story_words - SHARING if WORD.fullmatch(word)),
        frozenset(speaking),
        b"" in speaking,
    )


def _heads(rules: Matcher) -> tuple[Mapping[str, Near], int]:
    """How furniture begins with a letter, and how many letters the shortest openers and heads of patterns have."""
    openers = [
        *((start.lstrip(SKIPPED), start) for start in (*rules.starters, *_OTHERS)),
        *((start.lstrip(SKIPPED), start.lstrip(SKIPPED)) for start in rules.notices.heads),
    ]
    patterns = [*rules.fits.heads.items(), *((head, _DEBRIS_LIKE) for head in _DEBRIS_HEADS)]
    short = [*(head for head, _ in openers if len(head) < SIZE and (not head or head[0].isalpha())), *rules.fits.briefs]
    brief = min(map(len, short), default=SIZE)
    groups: dict[str, tuple[list[str], list[re.Pattern[str]]]] = {}
    for head, start in openers:
        groups.setdefault(head[: SIZE if len(head) >= SIZE else brief], ([], []))[0].append(start)
    for head, pattern in patterns:
        if len(head) == SIZE:
            groups.setdefault(head, ([], []))[1].append(pattern)
    for head, pattern in rules.fits.briefs.items():
        groups.setdefault(head[:brief], ([], []))[1].append(pattern)
    for core in {phrase.strip(SKIPPED) for phrase in rules.phrases}:
        if len(core) >= SIZE or not core:
            groups.setdefault(core[:SIZE], ([], []))
    found = {head: Near(tuple(some), tuple(others)) for head, (some, others) in groups.items()}
    long = {head: _joined(near, found.get(head[:brief])) for head, near in found.items() if len(head) == SIZE}
    return {**found, **long}, brief


def _joined(near: Near, brief: Near | None) -> Near:
    return Near(near.openers + brief.openers, near.patterns + brief.patterns) if brief else near


def _is_fitted(line: str) -> bool:
    return len(line.strip(OUTER)) <= LONGEST_FITTED


def _fits(pattern: re.Pattern[str], line: str) -> bool:
    """Whether a line, or its key, fits a pattern."""
    if pattern.fullmatch(line):
        return True
    key = line.strip(OUTER)
    return len(key) != len(line) and pattern.fullmatch(key) is not None


def _has_digit(core: str) -> bool:
    """Whether there is a digit among a line's first letters that is not ASCII."""
    return not core[:SIZE].isascii() and any(map(str.isdecimal, core[:SIZE]))


def _parts(text: str) -> bytes:
    """The plain letters and digits of a text, its newlines, and blanks for all other characters."""
    return text.encode("ascii", "replace").translate(_PLAIN)


def _joints(views: Sequence[str]) -> list[int]:
    """Places of the short lines in which words have run together."""
    text = "\n".join([view if len(view) <= LONGEST_GLUED else "" for view in views])
    cases = text.encode("latin-1", "replace").translate(_CASES)  # one byte a character
    return _numbers(cases, _JOINT) if _JOINT in cases else []


def _numbers(text: AnyStr, part: AnyStr) -> list[int]:
    """The lines of a text in which a part stands that does not span lines."""
    found = []
    number = before = 0
    newline = "\n" if isinstance(text, str) else b"\n"
    at = text.find(part)
    while at >= 0:
        number += text.count(newline, before, at)
        found.append(number)
        before = text.find(newline, at)
        at = text.find(part, before) if before >= 0 else -1
    return found
