"""Matching of short lines against the furniture rules of a lexicon: compiled once a language, a lookup or two a line.

Three ways, the cheap ones first: whole phrases by set lookup, openers by their first two characters, patterns behind a
look for something they cannot do without. Beside them a small word model, made of the same locale files, knows lines
that no list has: all of their words are words of page furniture. And notices, the long openers of what only a page says
of itself ("An dieser Stelle finden Sie einen externen Inhalt …"), know lines that are as long as paragraphs.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from functools import cache, lru_cache, partial
from typing import NamedTuple

from cleaner.firsts import DIGIT, Firsts, by_first, firsts, needs
from cleaner.fixed import Fixed
from cleaner.late import late
from cleaner.lexicon import WORD, WORDED, Lexicon, Rule, counted, lexicon
from cleaner.zones import is_unspaced

LONGEST = 160  # characters of a line that may be furniture by its words
LONGEST_FITTED = 120  # … by a pattern
LONGEST_NOTICE = 400  # … by a notice
SHORTEST_NOTICE = 12
LONGEST_WORDED = 110  # characters of a line that the word model looks at
LONGEST_GLUED = 60
FIRST = 6  # words of a line that tell whether the word model need count them all
MOST_WORDS = 16

_GAP = "…"  # stands in a notice for a name, most often a page's own
_NAME = 40  # characters of such a name
_BULLETS = " \t*•·▪►▶→-–—>+#※○●◦■□◆◇"  # what may stand before a notice: no quotation marks
_OUTER = ' \t*•·▪►▶◀»«›‹><→←↓↑|｜:：…–—-+#.,，。!！✓✔●○◦■□★☆☛☞▼▲△▽⏩➡️🔴👉👇📲📩📱📺📷📸🔔⬇\ufe0f"“”[]【】()（）'
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
_SHARING = _NETWORKS | _SMALL | _VERBS
NETWORKS = _NETWORKS - {"threads", "pocket", "messenger", "buffer", "delicious", "sms"}
_PIECE = late(r"[^\W_]+")
_COMMON_ENOUGH = 3  # phrases that must have a word before the model takes it for a word of furniture
# How list items, quotations, announcements and code begin, end or look: never for the word model.
_FIRST_NOT = frozenset("-*•#/(\"“‘«'„「—–0123456789")
_LAST_NOT = frozenset(";:")
_FULL_STOPS = frozenset(".。।۔")
_JOINT = late(r"(?<=[a-zà-ÿ])(?=[A-ZÀ-Þ][a-zà-ÿ])")
SIGNS = frozenset((*"|•·▪►▶»›✕×❯❮«‹→←↑↓▲▼☰…/", "//", "||"))  # lines of one sign, or of one twice
DEBRIS = late(
    r"\(BUTTON\).*|_{4,}|\[(?:image|img|bild|photo|video|embedded content|iframe)\b[^\]]{0,80}\]"
    r"|\d{1,4}\s?[kKmM]?\s?(?:shares?|likes?|views?|comments?|retweets?)",
    re.IGNORECASE,
)
DEBRIS_FIRST = frozenset("([_0123456789")  # how `DEBRIS` may begin
_ADDRESSES = ("http", "www.", "pic.", "t.co")
_JOINED = late(r"[A-ZÀ-Þ](?<=[a-zà-ÿ][A-ZÀ-Þ])(?=[a-zà-ÿ])")  # the same, faster to find
_CODE = late(r"[{}=<>]")
_WILD_HEAD = late(r"(?:\.|\[[^\]]*\\w[^\]]*\]|\[\^[^\]]+\])(?:\{\d+,\d+\}|[*+])")

_PAUSE = late(r"[,،、，;؛」』]|[”“\"»’](?=\s)")  # behind which a sentence says who tells it
_SENTENCE_END = late(r"[!?؟。！？|]|(?<=[^\W\d_]{3})\.\s")
_MARKS = ":：|-–—>»→›"  # an opener that ends so announces something
_ARROWS = ">»→›"  # of an also-read opener, where the list has a colon
_NAMING = frozenset(["credit", "copyright", "agency-tail"])  # rules behind whose openers stands a name
_SENDING = frozenset(["read-more", "related", "video", "most-read"])  # rules behind whose openers stands a headline
_FEWEST_WORDS = 5  # words of a sentence behind an opener that lacks the name
Gated = tuple[tuple[str, re.Pattern[str]], ...]
NEVER = r"(?!)"


class Hit(NamedTuple):
    """What took a line: its rule, and the opener if it was by its opener ("" otherwise)."""

    rule: Rule
    opener: str


class Matcher(Fixed):
    """The furniture rules of one lexicon, ready for lookup."""

    phrases: dict[str, Rule]
    starts: dict[str, tuple[str, ...]]  # by their first two characters, the longest first
    starters: dict[str, Rule]
    plain: Mapping[str, re.Pattern[str]]  # patterns that begin with something, by what they may begin with
    gated: Gated  # those that begin with anything, by what they need
    patterns: tuple[tuple[re.Pattern[str], Rule], ...]
    page_words: frozenset[str]
    story_words: frozenset[str]
    telling: frozenset[str]
    agents: frozenset[str]  # "by": an opener that ends so names somebody
    vocabulary: Callable[[], tuple[frozenset[str], frozenset[str]]]  # known words and core words, see `_vocabulary`
    telltales: Callable[[], tuple[frozenset[str], frozenset[str], frozenset[str]]]  # see `_telltales`
    notices: Mapping[str, tuple[tuple[str, Rule], ...]]  # by their first characters, SHORTEST_NOTICE of them
    named: tuple[tuple[str, Rule], ...]  # those that have a name among these

    def hit(self, view: str) -> Hit | None:
        """What takes the line, or None. Lines of more than LONGEST characters are never taken."""
        if len(view) > LONGEST:
            return None
        folded = view.casefold()
        key = folded.strip(_OUTER)
        if key in self.phrases:
            return Hit(self.phrases[key], "")
        starts = self.starts.get(key[:2])
        if starts and key.startswith(starts):
            for start in starts:
                if key.startswith(start) and _ends_there(key, start):
                    return None if self._goes_on(view, folded, start) else Hit(self.starters[start], start)
        size = len(key)
        rule = self._by_pattern(folded)
        if rule is None and 0 < size != len(folded) and _is_apart(key, folded):
            rule = self._by_pattern(key)
        return Hit(rule, "") if rule else None

    def noticed(self, views: Sequence[str]) -> Iterator[tuple[int, Rule]]:
        """Places of the lines, none of them empty, that begin with a notice, which may be as long as paragraphs.

        One lookup a line; names are looked for where what stands behind them is in the text at all.
        """
        heads = self.notices
        text = "\n".join(views)
        named = [(notice, rule) for notice, rule in self.named if notice.partition(_GAP)[2] in text]
        for place, view in enumerate(views):
            head = view[: 2 * SHORTEST_NOTICE].lstrip(_BULLETS) if view[0] in _BULLETS else view
            if named or head[:SHORTEST_NOTICE].casefold()[:SHORTEST_NOTICE] in heads:
                rule = self._notice(view, named)
                if rule is not None:
                    yield place, rule

    def _notice(self, view: str, named: list[tuple[str, Rule]]) -> Rule | None:
        """The rule of a notice; none where one of the line's words tells of somebody."""
        if len(view) > LONGEST_NOTICE:
            return None
        folded = view[:LONGEST].casefold().replace("’", "'").lstrip(_BULLETS)
        near = (*self.notices.get(folded[:SHORTEST_NOTICE], ()), *named)
        rule = next((rule for notice, rule in near if _opens(folded, notice)), None)
        return None if rule is None or self._tells(view.casefold()) else rule

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
        return not self.telling.isdisjoint(_PIECE.findall(text))

    def needed(self, text: str) -> Gated:
        """Of the patterns that begin with anything, those whose needs are met somewhere in a casefolded text."""
        return tuple([(need, pattern) for need, pattern in self.gated if need in text])

    def _by_pattern(self, text: str) -> Rule | None:
        if not text or len(text) > LONGEST_FITTED:
            return None
        first = text[0]
        plain = self.plain.get(first) or self.plain[DIGIT if first.isdecimal() else ""]
        if not plain.fullmatch(text):
            for need, pattern in self.gated:
                if need in text and pattern.fullmatch(text):
                    break
            else:
                return None
        return next((rule for pattern, rule in self.patterns if pattern.fullmatch(text)), None)

    def candidates(self, views: Sequence[str], folded: Sequence[str]) -> list[int]:
        """Places of the lines, none of them empty, that may be furniture; the others, nearly all, surely are not.

        `folded`: the same lines casefolded. One loop of lookups and hardly a call, since every short line of every
        text goes through it; `hit`, `is_share_bar`, `is_glued` and `is_worded` then look closer.
        """
        phrases, starts, plain, any_first = self.phrases, self.starts.get, self.plain.get, self.plain[""]
        openers, speaking, usual = self.telltales()
        text = "\n".join(folded)
        gated = self.needed(text)
        wild = {place for need, _ in gated for place in _numbers(text, _offsets(text, need))}
        joints = _joints(views)
        found: list[int] = []
        for place, line in enumerate(folded):
            key = line.strip(_OUTER)
            first = line[0]
            opened = starts(key[:2])
            size = len(line)
            if (
                key in phrases
                or (opened and key.startswith(opened))
                or "|" in line
                or (size <= 3 and (key[:1] > "\x7f" or line in SIGNS))
                or (first in DEBRIS_FIRST and size < 90 and (key[:1] > "\x7f" or DEBRIS.fullmatch(views[place])))
                or (first in "hwpt" and line.startswith(_ADDRESSES))
                or (place in joints and self.is_glued(views[place]))
            ):
                found.append(place)
                continue
            word = line.partition(" ")[0]
            if not word.isalnum():
                start = WORD.search(line)
                word = start[0] if start else ""
            worded = word in openers and _may_be_worded(word, views[place])
            if (
                (worded and not _has_strangers(line, usual) and not speaking.isdisjoint(_PIECE.findall(line)))
                or (size <= LONGEST_FITTED and plain(first, any_first).fullmatch(line))
                or (first > "\x7f" and first.isdecimal())
                or (0 < len(key) != size and _is_apart(key, line) and plain(key[0], any_first).fullmatch(key))
                or (place in wild and _fits(gated, line, key))
            ):
                found.append(place)
        return found

    def is_worded(self, view: str) -> bool:
        """Whether every word of a short line is a word of page furniture, or a small one beside two of those.

        At least one must be a word of the page itself ("newsletter", "log in"); one stranger is let through in good
        company. Lines that ask, tell of people, list or quote are not for us.
        """
        if not 6 <= len(view) <= LONGEST_WORDED or view[0] in _FIRST_NOT or view[-1] in _LAST_NOT:
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
        if len(view) > LONGEST_GLUED or not _JOINED.search(view):
            return False
        known = [part for part in _JOINT.split(view) if part.casefold() in self.phrases]
        return any(" " in part for part in known) or 2 * sum(map(len, known)) >= len(view)


def _may_be_worded(word: str, view: str) -> bool:
    """Whether a line that begins with a word of furniture is short enough to be nothing else, or a share bar."""
    return len(view) <= LONGEST_WORDED or word in _SHARING


def _has_strangers(line: str, usual: frozenset[str]) -> bool:
    """Whether two of a line's first words are no words of furniture, which is one too many."""
    strange = [word for word in line.split(" ", FIRST)[:FIRST] if word not in usual and word.isalnum()]
    return len(strange) > 1 and not any(map(str.isdigit, strange))


def _joints(views: Sequence[str]) -> set[int]:
    """Places of the lines in which words have run together, among those short enough to be links."""
    text = "\n".join([view if len(view) <= LONGEST_GLUED else "" for view in views])
    return set(_numbers(text, (match.start() for match in _JOINED.finditer(text))))


def _offsets(text: str, part: str) -> Iterator[int]:
    """Where a part stands in a text."""
    at = text.find(part)
    while at >= 0:
        yield at
        at = text.find(part, at + 1)


def _numbers(text: str, offsets: Iterable[int]) -> Iterator[int]:
    """The line of each of some rising offsets."""
    number = at = 0
    for offset in offsets:
        number += text.count("\n", at, offset)
        at = offset
        yield number


def _is_told_low(view: str) -> bool:
    """Whether a whole sentence that begins with a small letter stands behind a line's first colon."""
    told = view.partition(":")[2].lstrip()
    return told[:1].islower() and told[-1] in _FULL_STOPS and told[-2] != "." and len(told.split()) >= _FEWEST_WORDS


def _is_apart(key: str, folded: str) -> bool:
    """Whether patterns may see another line in its key: not in a long one that only lost its full stop."""
    return len(key) < 40 or (len(key) <= LONGEST_FITTED and key != folded[:-1])


def _fits(gated: Gated, *texts: str) -> bool:
    """Whether one of the texts, a line and its key, fits a pattern that begins with anything."""
    short = [text for text in texts if len(text) <= LONGEST_FITTED]
    return any(need in text and pattern.fullmatch(text) for need, pattern in gated for text in short)


def _ends_there(key: str, start: str) -> bool:
    """Whether a start ends at a word's end."""
    after = key[len(start) : len(start) + 1]
    return not after or not start[-1].isalnum() or not after.isalnum() or is_unspaced(start[-1])


def _opens(folded: str, notice: str) -> bool:
    """Whether a line begins with a notice; for its "…" may stand any name, which has no sentence's end in it."""
    start, gap, behind = notice.partition(_GAP)
    if not folded.startswith(start):
        return False
    if not gap:
        return _ends_there(folded, start)
    at = folded.find(behind, len(start) + 1, len(start) + _NAME + len(behind))
    return at > 0 and not _SENTENCE_END.search(folded, len(start), at)


def normal(view: str) -> str:
    """A line as phrases are compared: casefolded, without outer bullets, arrows, brackets and colons."""
    return view.casefold().strip(_OUTER)


@lru_cache(maxsize=64)
def matcher(code: str | None) -> Matcher:
    """The compiled rules for a language code; where rules overlap, the language's own come first."""
    words = lexicon(code)
    phrases: dict[str, Rule] = {}
    starters: dict[str, Rule] = {}
    patterns: list[tuple[str, Rule]] = []
    for rule in words.furniture:
        for phrase in rule.phrases:
            phrases.setdefault(phrase.strip(_OUTER), rule)  # as `normal` does, and the same string where it can be
        for start in rule.starts:
            for opened in _openings(rule, start.lstrip(_OUTER)):
                starters.setdefault(opened, rule)
        patterns += ((pattern, rule) for pattern in rule.patterns)
    phrases.pop("", None)
    starts: dict[str, list[str]] = {}
    for start in sorted(starters, key=len, reverse=True):
        starts.setdefault(start[:2], []).append(start)
    known = [about for rule in words.furniture for about in _about(rule)]
    notices, named = _notices(words.furniture)
    return Matcher(
        phrases,
        {key: tuple(group) for key, group in starts.items()},
        starters,
        _by_first((text, begins) for text, begins, _ in known if not _WILD_HEAD.match(text)),
        _gated((text, wanted) for text, _, wanted in known if _WILD_HEAD.match(text)),
        tuple((late(text), rule) for text, rule in patterns),
        words.page_words,
        words.story_words,
        words.telling,
        frozenset(opener for opener in words.byline_openers if " " not in opener),
        vocabulary := cache(partial(_vocabulary, words)),
        cache(partial(_telltales, words, vocabulary)),
        notices,
        named,
    )


def _notices(
    rules: Iterable[Rule],
) -> tuple[Mapping[str, tuple[tuple[str, Rule], ...]], tuple[tuple[str, Rule], ...]]:
    """The notices of some rules by their first characters, and those that have a name among them."""
    groups: dict[str, list[tuple[str, Rule]]] = {}
    for rule in rules:
        for notice in rule.notices:
            head = notice[:SHORTEST_NOTICE]
            for key in ("",) if _GAP in head else {head, head.replace("'", "’")}:
                groups.setdefault(key, []).append((notice, rule))
    named = tuple(groups.pop("", ()))
    return {head: tuple(group) for head, group in groups.items()}, named


def _openings(rule: Rule, opened: str) -> Iterator[str]:
    """An opener; one of two words or more that sends readers elsewhere with a colon does so with an arrow, too."""
    if len(opened) > 1:
        yield opened
    stem = opened.rstrip(" :")
    if rule.id.endswith(".read-more") and opened.endswith(":") and " " in stem:
        yield from (f"{stem} {arrow}" for arrow in _ARROWS)


def _about(rule: Rule) -> Iterator[tuple[str, Firsts, tuple[str, ...]]]:
    """Each pattern of a rule, with its first characters and its needs."""
    begins = rule.begins if rule.begins is not None else tuple(map(firsts, rule.patterns))
    wanted = rule.needs if rule.needs is not None else tuple(map(needs, rule.patterns))
    return zip(rule.patterns, begins, wanted, strict=True)


def _by_first(patterns: Iterable[tuple[str, Firsts]]) -> Mapping[str, re.Pattern[str]]:
    """Patterns by the first character of what they fit, those of one in one; "" for all other characters."""
    found = {first: late("|".join(some) or NEVER) for first, some in by_first(patterns).items()}
    return {**dict.fromkeys("0123456789", found.get(DIGIT, found[""])), **found}


def _telltales(
    words: Lexicon, vocabulary: Callable[[], tuple[frozenset[str], frozenset[str]]]
) -> tuple[frozenset[str], frozenset[str], frozenset[str]]:
    """Words with which a line of furniture's words may begin, pieces of words (`_PIECE`) of which it has one, and all.

    All words that such a line may have: but for numbers, it has at most one other word.
    """
    known, _ = vocabulary()
    last = (_PIECE.findall(word) for word in (*words.page_words, *NETWORKS))
    spoken = frozenset(pieces[-1] for pieces in last if pieces)
    return (known - words.story_words) | _SHARING, spoken, known | _SHARING


def _vocabulary(words: Lexicon) -> tuple[frozenset[str], frozenset[str]]:
    """Known words (of the furniture's phrases, and small ones), and core words (of several phrases, and not small)."""
    count: Counter[str] = Counter()
    for rule in words.furniture:
        if rule.id.partition(".")[2] in WORDED:
            count.update(rule.counts if rule.counts is not None else counted((*rule.phrases, *rule.starts)))
    core = {word for word, times in count.items() if times >= _COMMON_ENOUGH} - words.small_words
    page = (word for entry in words.page_words for word in entry.split())
    return frozenset(count).union(words.small_words, page), frozenset(core)


def _gated(patterns: Iterable[tuple[str, tuple[str, ...]]]) -> tuple[tuple[str, re.Pattern[str]], ...]:
    """Patterns by what a line must hold for one of them to fit; those of unknown needs need "" (always there)."""
    groups: dict[str, list[str]] = {}
    for pattern, wanted in patterns:
        for need in wanted:
            groups.setdefault(need, []).append(pattern)
    return tuple((need, late("|".join(group))) for need, group in groups.items())


def is_share_bar(view: str) -> bool:
    """Whether a line is nothing but networks' names and share words ("Facebook Twitter WhatsApp Email")."""
    first = WORD.search(view) if len(view) <= LONGEST else None
    if first is None or first[0].casefold() not in _SHARING:
        return False
    words = WORD.findall(view.casefold())
    if not _SHARING.issuperset(words):
        return False
    verbs = any(word in _VERBS for word in words)
    return any(word in NETWORKS for word in words) and (verbs or "and" not in words)
