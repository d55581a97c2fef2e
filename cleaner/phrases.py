"""Matching of short lines against the furniture rules of a lexicon: compiled once a language, one lookup a line."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache

from cleaner.lexicon import Rule, lexicon
from cleaner.zones import is_unspaced

LONGEST = 160  # characters of a line that may be furniture by its words
LONGEST_PATTERN = 120

_OUTER = " \t*•·▪►▶◀»«›‹><→←↓↑|｜:：…–—-+#.,，。!！✓✔●○◦■□★☆☛☞▼▲△▽⏩➡️🔴👉👇📲📩📱📺📷📸🔔⬇\ufe0f\"“”[]【】()（）"
_NETWORKS = frozenset(
    "facebook twitter x whatsapp telegram linkedin pinterest reddit instagram youtube tiktok threads bluesky mastodon "
    "tumblr flipboard pocket messenger viber vk vkontakte odnoklassniki ok line email e-mail mail sms print share tweet "
    "pin post copy link url copylink rss snapchat xing google google+ plus skype signal wechat weibo qq kakaotalk "
    "kakaostory band naver evernote digg stumbleupon delicious buffer hacker news via on to and the this article".split()
)
_STRONG_NETWORKS = _NETWORKS - frozenset("on to and the this article plus x ok line print share link url band signal post news via pin copy mail pocket threads buffer".split())
_WORD = re.compile(r"[^\W_]+(?:[-+'’][^\W_]*)*\+?")


@dataclass(frozen=True, slots=True)
class Matcher:
    """The furniture rules of one lexicon, ready for lookup."""

    phrases: dict[str, Rule]
    starts: dict[str, list[tuple[str, Rule]]]
    patterns: re.Pattern[str] | None
    owners: tuple[Rule, ...]

    def rule_of(self, view: str) -> Rule | None:
        """The rule that takes the line, or None. Lines of more than LONGEST characters are never taken."""
        if len(view) > LONGEST:
            return None
        folded = view.casefold()
        key = folded.strip(_OUTER)
        if rule := self.phrases.get(key):
            return rule
        for start, rule in self.starts.get(key[:2], ()):
            if key.startswith(start) and _ends_there(key, start):
                return rule
        return self._by_pattern(folded, key)

    def _by_pattern(self, folded: str, key: str) -> Rule | None:
        if self.patterns is None or len(folded) > LONGEST_PATTERN:
            return None
        match = self.patterns.fullmatch(folded) or (self.patterns.fullmatch(key) if key != folded else None)
        return self.owners[(match.lastindex or 1) - 1] if match else None


def _ends_there(key: str, start: str) -> bool:
    """Whether a start ends at a word's end."""
    after = key[len(start) : len(start) + 1]
    return not after or not start[-1].isalnum() or not after.isalnum() or is_unspaced(start[-1])


def normal(view: str) -> str:
    """A line as phrases are compared: casefolded, without outer bullets, arrows, brackets and colons."""
    return view.casefold().strip(_OUTER)


@lru_cache(maxsize=64)
def matcher(code: str | None) -> Matcher:
    """The compiled rules for a language code; where rules overlap, the language's own come first."""
    phrases: dict[str, Rule] = {}
    starts: dict[str, list[tuple[str, Rule]]] = {}
    patterns, owners = [], []
    for rule in lexicon(code).furniture:
        for phrase in rule.phrases:
            phrases.setdefault(normal(phrase), rule)
        for start in rule.starts:
            opened = start.lstrip(_OUTER)
            if len(opened) > 1:
                starts.setdefault(opened[:2], []).append((opened, rule))
        for pattern in rule.patterns:
            patterns.append(f"({pattern.replace('(?:', '(?:')})")
            owners.append(rule)
    for group in starts.values():
        group.sort(key=lambda entry: -len(entry[0]))
    phrases.pop("", None)
    return Matcher(phrases, starts, re.compile("|".join(patterns)) if patterns else None, tuple(owners))


def is_share_bar(view: str) -> bool:
    """Whether a line is nothing but networks' names and share words ("Facebook Twitter WhatsApp Email")."""
    if len(view) > LONGEST:
        return False
    words = _WORD.findall(view.casefold())
    return bool(words) and all(word in _NETWORKS for word in words) and any(word in _STRONG_NETWORKS for word in words)
