"""The patterns of a lexicon, each put only to lines that begin as it must, or that hold what it cannot do without."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping

from cleaner.firsts import END, SIZE, Heads, head, heads, needs
from cleaner.fixed import Fixed
from cleaner.late import late
from cleaner.lexicon import Rule

LONGEST = 120  # characters of a line that may be furniture by a pattern
_WORD = 5  # letters of a word that is rare enough to be looked for alone
_TELLING = 3  # characters of a need that tells more than a first letter does
Groups = Mapping[str, re.Pattern[str]]
Gated = tuple[tuple[str, tuple[tuple[str, re.Pattern[str]], ...]], ...]
Entry = tuple[str, str]  # a head or a need, and the pattern with its number


class Fits(Fixed):
    """Patterns in groups, each one pattern that has its members' numbers for names: where two fit, the first counts."""

    rules: tuple[Rule, ...]  # by number
    heads: Groups  # by how a line begins: see `firsts.heads`
    brief: int  # the length of
    briefs: Groups  # … shorter heads, behind which stands anything
    gated: Gated  # patterns that may begin with anything, by what they need, and that by a part of it

    def rule(self, text: str) -> Rule | None:
        """The first rule that a casefolded text fits."""
        if not text or len(text) > LONGEST:
            return None
        near = [*self.near(text), *(pattern for _, pattern in self.needing(text))]
        numbers = [_number(match) for pattern in near if (match := pattern.fullmatch(text))]
        return self.rules[min(numbers)] if numbers else None

    def needing(self, text: str) -> Iterator[tuple[str, re.Pattern[str]]]:
        """The patterns of `gated` whose needs stand in a casefolded text, and these."""
        for part, group in self.gated:
            if part in text:
                yield from ((need, pattern) for need, pattern in group if need in text)

    def near(self, text: str) -> Iterator[re.Pattern[str]]:
        """The patterns that may begin as a text does, without those of `gated`."""
        begin = head(text)
        if (brief := self.briefs.get(begin[: self.brief])) is not None:
            yield brief
        if (found := self.heads.get(begin)) is not None:
            yield found


def fits(rules: Iterable[Rule]) -> Fits:
    """The patterns of some rules, numbered in their order."""
    long: list[Entry] = []
    short: list[Entry] = []
    gated: list[Entry] = []
    owners: list[Rule] = []
    for rule in rules:
        for pattern, starts, wanted in _about(rule):
            named = f"(?P<r{len(owners)}>{pattern})"
            owners.append(rule)
            if starts is None or _is_vague(starts, wanted):
                gated += ((need, named) for need in wanted)
                continue
            for start in starts:
                (short if is_brief(start) else long).append((start.removesuffix(END), named))
    brief = min((len(start) for start, _ in short), default=SIZE)
    return Fits(
        tuple(owners),
        dict(_grouped(long)),
        brief,
        dict(_grouped((start[:brief], named) for start, named in short)),
        _gated(gated),
    )


def is_brief(start: str) -> bool:
    """Whether a head is of a few letters, behind which stands anything."""
    return len(start) < SIZE and start[0].isalpha() and not start.endswith(END)


def _is_vague(starts: frozenset[str], wanted: Iterable[str]) -> bool:
    """Whether a pattern's needs tell more than its heads: one of these is a letter."""
    return any(len(start) == 1 and start.isalpha() for start in starts) and min(map(len, wanted)) >= _TELLING


def _about(rule: Rule) -> Iterator[tuple[str, Heads, tuple[str, ...]]]:
    """Each pattern of a rule, with its heads and its needs."""
    starts = rule.heads if rule.heads is not None else tuple(map(heads, rule.patterns))
    wanted = rule.needs if rule.needs is not None else tuple(map(needs, rule.patterns))
    return zip(rule.patterns, starts, wanted, strict=True)


def _gated(entries: Iterable[Entry]) -> Gated:
    """Patterns by their needs, and these by a part that costs less to look for: a sign, or a word that some share."""
    patterns = dict(_grouped(entries))
    parts: dict[str, list[str]] = {}
    for need in sorted(patterns, key=len):
        signs = (char for char in need if not char.isalnum() and char != " ")
        word = max(need.split(), key=len, default="")
        part = next(signs, word if len(word) >= _WORD else need)
        part = next((shorter for shorter in parts if shorter and shorter in part), part)
        parts.setdefault(part, []).append(need)
    return tuple((part, tuple((need, patterns[need]) for need in some)) for part, some in parts.items())


def _grouped(entries: Iterable[Entry]) -> Iterator[tuple[str, re.Pattern[str]]]:
    """One pattern of all that share a head or a need, which may be "": nothing is needed."""
    groups: dict[str, dict[str, None]] = {}
    for key, named in entries:
        groups.setdefault(key, {})[named] = None
    joined = {key: "|".join(group) for key, group in groups.items()}
    made = {text: late(text) for text in joined.values()}  # a pattern of many heads is compiled once
    return ((key, made[text]) for key, text in joined.items())


def _number(match: re.Match[str]) -> int:
    assert match.lastgroup is not None
    return int(match.lastgroup[1:])
