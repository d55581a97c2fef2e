"""Matching of short lines against the furniture rules of a lexicon: compiled once a language, a lookup or two a line.

Three ways, the cheap ones first: whole phrases by set lookup, openers by their first two characters, patterns behind a
look for something they cannot do without. Beside them a small word model, made of the same locale files, knows lines
that no list has: all of their words are words of page furniture. And notices, the long openers of what only a page says
of itself ("An dieser Stelle finden Sie einen externen Inhalt …"), know lines that are as long as paragraphs.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from functools import cache, lru_cache, partial
from typing import NamedTuple

from cleaner.firsts import OUTER
from cleaner.fits import LONGEST as LONGEST_FITTED
from cleaner.fits import Fits, fits
from cleaner.fixed import Fixed
from cleaner.late import late
from cleaner.lexicon import WORD, WORDED, Lexicon, Rule, counted, lexicon
from cleaner.notices import GAP, Notices, notices
from cleaner.zones import is_unspaced

LONGEST = 160  # characters of a line that may be furniture by its words
LONGEST_WORDED = 110  # characters of a line that the word model looks at
LONGEST_GLUED = 60
MOST_WORDS = 16

_NAME = 40  # characters of such a name
_VERBS = frozenset(["share", "tweet", "pin", "post", "copy", "print", "save", "email", "e-mail", "mail", "send"])
_SMALL = frozenset(
    [
        "on",
        "to",
        "and",
        "the",
        "this",
        "article",
        "link",
        "url",
        "via",
        "plus",
        "ok",
        "x",
        "line",
        "copylink",
        "band",
        "signal",
        "news",
        "hacker",
    ]
)
_NETWORKS = frozenset(
    [
        "facebook",
        "twitter",
        "whatsapp",
        "telegram",
        "linkedin",
        "pinterest",
        "reddit",
        "instagram",
        "youtube",
        "tiktok",
        "threads",
        "bluesky",
        "mastodon",
        "sms",
        "tumblr",
        "flipboard",
        "pocket",
        "messenger",
        "viber",
        "vk",
        "vkontakte",
        "odnoklassniki",
        "rss",
        "snapchat",
        "xing",
        "google",
        "google+",
        "skype",
        "wechat",
        "weibo",
        "qq",
        "kakaotalk",
        "kakaostory",
        "naver",
        "evernote",
        "digg",
        "stumbleupon",
        "delicious",
        "buffer",
    ]
)
SHARING = _NETWORKS | _SMALL | _VERBS
NETWORKS = _NETWORKS - {"threads", "pocket", "messenger", "buffer", "delicious", "sms"}
PIECE = late(r"[^\W_]+")
_COMMON_ENOUGH = 3  # phrases that must have a word before the model takes it for a word of furniture
# How list items, quotations, announcements and code begin, end or look: never for the word model.
FIRST_NOT = frozenset("-*•#/(\"“‘«'„「—–0123456789")
_LAST_NOT = frozenset(";:")
_FULL_STOPS = frozenset(".。।۔")
_JOINT = late(r"(?<=[a-zà-ÿ])(?=[A-ZÀ-Þ][a-zà-ÿ])")
SIGNS = frozenset((*"|•·▪►▶»›✕×❯❮«‹→←↑↓▲▼☰…/", "//", "||"))  # lines of one sign, or of one twice
DEBRIS = late(
    r"\(BUTTON\).*|_{4,}|\[(?:image|img|bild|photo|video|embedded content|iframe)\b[^\]]{0,80}\]"
    r"|\d{1,4}\s?[kKmM]?\s?(?:shares?|likes?|views?|comments?|retweets?)",
    re.IGNORECASE,
)
VALUES = frozenset(("true", "false", "null", "undefined"))  # what a page's code left, below a setting's name
DEBRIS_FIRST = frozenset("([_0123456789")  # how `DEBRIS` may begin
JOINED = late(r"[A-ZÀ-Þ](?<=[a-zà-ÿ][A-ZÀ-Þ])(?=[a-zà-ÿ])")  # the same, faster to find
_CODE = late(r"[{}=<>]")

_PAUSE = late(r"[,،、，;؛」』]|[”“\"»’](?=\s)")  # behind which a sentence says who tells it
_SENTENCE_END = late(r"[!?؟。！？|]|(?<=[^\W\d_]{3})\.\s")
_MARKS = ":：|-–—>»→›"  # an opener that ends so announces something
_ARROWS = ">»→›"  # of an also-read opener, where the list has a colon
_NAMING = frozenset(["credit", "copyright", "agency-tail"])  # rules behind whose openers stands a name
_SENDING = frozenset(["read-more", "related", "video", "most-read"])  # rules behind whose openers stands a headline
_FEWEST_WORDS = 5  # words of a sentence behind an opener that lacks the name


class Hit(NamedTuple):
    """What took a line: its rule, and the opener if it was by its opener ("" otherwise)."""

    rule: Rule
    opener: str


class Matcher(Fixed):
    """The furniture rules of one lexicon, ready for lookup."""

    phrases: dict[str, Rule]
    starts: dict[str, tuple[str, ...]]  # by their first two characters, the longest first
    starters: dict[str, Rule]
    fits: Fits
    page_words: frozenset[str]
    story_words: frozenset[str]
    telling: frozenset[str]
    agents: frozenset[str]  # "by": an opener that ends so names somebody
    vocabulary: Callable[[], tuple[frozenset[str], frozenset[str]]]  # known words and core words, see `_vocabulary`
    notices: Notices

    def hit(self, view: str) -> Hit | None:
        """What takes the line, or None. Lines of more than LONGEST characters are never taken."""
        if len(view) > LONGEST:
            return None
        folded = view.casefold()
        key = folded.strip(OUTER)
        if key in self.phrases:
            return Hit(self.phrases[key], "")
        starts = self.starts.get(key[:2])
        if starts and key.startswith(starts):
            for start in starts:
                if key.startswith(start) and _ends_there(key, start):
                    return None if self._goes_on(view, folded, start) else Hit(self.starters[start], start)
        rule = self.fits.rule(folded)
        if rule is None and 0 < len(key) != len(folded) and is_apart(key, folded):
            rule = self.fits.rule(key)
        return Hit(rule, "") if rule else None

    def noticed(self, views: Sequence[str], among: Sequence[int], text: str) -> Iterator[tuple[int, Rule]]:
        """Of some places those of lines that begin with a notice, which may be as long as paragraphs.

        `text`: of all lines and more. None where one of the line's words tells of somebody.
        """
        for place, folded, near in self.notices.near(views, among, text):
            rule = next((rule for notice, rule in near if _opens(folded, notice)), None)
            if rule is not None and not self._tells(views[place].casefold()):
                yield place, rule

    def _goes_on(self, view: str, folded: str, start: str) -> bool:
        """Whether a line is a sentence that only begins like an opener ("Log in only from home, police advise.").

        Behind a pause it tells of somebody, or its last word does; behind a colon stands what is announced, but for a
        sentence without a capital behind one word: "Related: the two men are cousins."
        """
        at = folded.find(start) + len(start)
        rest = folded[at:].lstrip()
        sentence = _SENTENCE_END.split(rest, maxsplit=1)[0]
        kind = self.starters[start].id.partition(".")[2]
        if kind in _NAMING:
            named = view[at:].lstrip(" ,") if len(view) == len(folded) else ""  # casefolding kept every place
            return named[:1].islower() and (self._tells(sentence) or self._is_nameless(named, start, kind))
        pause = _PAUSE.search(sentence)
        if start[-1] in _MARKS and not (pause and pause.start() == 0):
            return kind in _SENDING and " " not in start.rstrip(" :") and start[-1] == ":" and _is_told_low(view)
        if pause and self._tells(sentence[pause.end() :]):
            return True
        return rest[-1:] in _FULL_STOPS and self._tells(rest.rpartition(" ")[2])

    def _is_nameless(self, named: str, start: str, kind: str) -> bool:
        """Whether a whole sentence stands where a credit has a name: "Compiled by hand, the list …" names nobody.

        None of the words behind a "by" has a capital, or none of the sentence that pauses behind another opener.
        """
        words = named.split()
        if len(words) < _FEWEST_WORDS or named[-1] not in _FULL_STOPS:
            return False
        if start.rpartition(" ")[2] in self.agents:
            return " ".join(words[:3]).islower()
        return kind == "credit" and named.islower() and _PAUSE.search(named) is not None

    def _tells(self, text: str) -> bool:
        """Whether a word of telling is in a casefolded text."""
        if is_unspaced(text):
            return any(word in text for word in self.telling)
        return not self.telling.isdisjoint(PIECE.findall(text))

    def is_worded(self, view: str) -> bool:
        """Whether every word of a short line is a word of page furniture, or a small one beside two of those.

        At least one must be a word of the page itself ("newsletter", "log in"); one stranger is let through in good
        company. Lines that ask, tell of people, list or quote are not for us.
        """
        if not 6 <= len(view) <= LONGEST_WORDED or view[0] in FIRST_NOT or view[-1] in _LAST_NOT:
            return False
        folded = view.casefold()
        first = WORD.search(folded)
        known_words, core_words = self.vocabulary()
        if not first or first[0] not in known_words or first[0] in self.story_words or _CODE.search(view):
            return False
        words = WORD.findall(folded.replace("’", "'"))
        if not 2 <= len(words) <= MOST_WORDS:
            return False
        core = page = strange = network = 0
        before = ""
        for word in words:
            if word in NETWORKS:
                network += 1
            elif word in self.page_words or f"{before} {word}" in self.page_words:
                page += 1
            elif word in core_words:
                core += 1
            elif word not in known_words and not word.isdigit():
                strange += 1
                if strange > 1:
                    return False
            before = word
        page += bool(network and core)
        core += network
        if not page or page + core < 2 or not self.story_words.isdisjoint(words):
            return False
        return not strange or (page >= 2 and page + core >= 4 and len(words) > 5)

    def is_glued(self, view: str) -> bool:
        """Whether links have run together in a short line ("CommentsShare", "Create an accountSign in")."""
        if len(view) > LONGEST_GLUED or not JOINED.search(view):
            return False
        known = [part for part in _JOINT.split(view) if part.casefold() in self.phrases]
        return any(" " in part for part in known) or 2 * sum(map(len, known)) >= len(view)


def _is_told_low(view: str) -> bool:
    """Whether a whole sentence that begins with a small letter stands behind a line's first colon."""
    told = view.partition(":")[2].lstrip()
    return told[:1].islower() and told[-1] in _FULL_STOPS and told[-2] != "." and len(told.split()) >= _FEWEST_WORDS


def is_apart(key: str, folded: str) -> bool:
    """Whether patterns may see another line in its key: not in a long one that only lost its full stop."""
    return len(key) < 40 or (len(key) <= LONGEST_FITTED and key != folded[:-1])


def _ends_there(key: str, start: str) -> bool:
    """Whether a start ends at a word's end."""
    after = key[len(start) : len(start) + 1]
    return not after or not start[-1].isalnum() or not after.isalnum() or is_unspaced(start[-1])


def _opens(folded: str, notice: str) -> bool:
    """Whether a line begins with a notice; for its "…" may stand any name, which has no sentence's end in it."""
    start, gap, behind = notice.partition(GAP)
    if not folded.startswith(start):
        return False
    if not gap:
        return _ends_there(folded, start)
    at = folded.find(behind, len(start) + 1, len(start) + _NAME + len(behind))
    return at > 0 and not _SENTENCE_END.search(folded, len(start), at)


def normal(view: str) -> str:
    """A line as phrases are compared: casefolded, without outer bullets, arrows, brackets and colons."""
    return view.casefold().strip(OUTER)


@lru_cache(maxsize=64)
def matcher(code: str | None) -> Matcher:
    """The compiled rules for a language code; where rules overlap, the language's own come first."""
    words = lexicon(code)
    phrases: dict[str, Rule] = {}
    starters: dict[str, Rule] = {}
    for rule in words.furniture:
        for phrase in rule.phrases:
            phrases.setdefault(phrase.strip(OUTER), rule)  # as `normal` does, and the same string where it can be
        for start in rule.starts:
            for opened in _openings(rule, start.lstrip(OUTER)):
                starters.setdefault(opened, rule)
    phrases.pop("", None)
    starts: dict[str, list[str]] = {}
    for start in sorted(starters, key=len, reverse=True):
        starts.setdefault(start[:2], []).append(start)
    return Matcher(
        phrases,
        {key: tuple(group) for key, group in starts.items()},
        starters,
        fits(words.furniture),
        words.page_words,
        words.story_words,
        words.telling,
        frozenset(opener for opener in words.byline_openers if " " not in opener),
        cache(partial(_vocabulary, words)),
        notices(words.furniture),
    )


def _openings(rule: Rule, opened: str) -> Iterator[str]:
    """An opener; one of two words or more that sends readers elsewhere with a colon does so with an arrow, too."""
    if len(opened) > 1:
        yield opened
    stem = opened.rstrip(" :")
    if rule.id.endswith(".read-more") and opened.endswith(":") and " " in stem:
        yield from (f"{stem} {arrow}" for arrow in _ARROWS)


def _vocabulary(words: Lexicon) -> tuple[frozenset[str], frozenset[str]]:
    """Known words (of the furniture's phrases, and small ones), and core words (of several phrases, and not small)."""
    count: Counter[str] = Counter()
    for rule in words.furniture:
        if rule.id.partition(".")[2] in WORDED:
            count.update(rule.counts if rule.counts is not None else counted((*rule.phrases, *rule.starts)))
    core = {word for word, times in count.items() if times >= _COMMON_ENOUGH} - words.small_words
    page = (word for entry in words.page_words for word in entry.split())
    return frozenset(count).union(words.small_words, page), frozenset(core)


def is_share_bar(view: str) -> bool:
    """Whether a line is nothing but networks' names and share words ("Facebook Twitter WhatsApp Email")."""
    first = WORD.search(view) if len(view) <= LONGEST else None
    if first is None or first[0].casefold() not in SHARING:
        return False
    words = WORD.findall(view.casefold())
    if not SHARING.issuperset(words):
        return False
    verbs = any(word in _VERBS for word in words)
    return any(word in NETWORKS for word in words) and (verbs or "and" not in words)
