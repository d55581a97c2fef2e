"""What a page puts around and between an article's paragraphs: share bars, adverts, prompts, credits, tags, copyright.

Words come from the locale files; a few shapes belong to no language. Long lines are furniture only by long openers, of
what a page alone says of itself ("This content is provided by …"), and what could be the article's own (a word or two,
"Related: …") needs furniture beyond doubt in the same text.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping
from itertools import pairwise
from typing import NamedTuple

from cleaner.authors import byline_authors
from cleaner.captions import captions
from cleaner.context import Context
from cleaner.late import late
from cleaner.lexicon import Rule
from cleaner.model import CAPTION, FURNITURE, TAGS, Claim, Document
from cleaner.notices import LONGEST as LONGEST_NOTICE
from cleaner.phrases import (
    DEBRIS,
    DEBRIS_FIRST,
    LONGEST,
    NETWORKS,
    SIGNS,
    VALUES,
    Matcher,
    is_share_bar,
    matcher,
    normal,
)
from cleaner.screen import Screen, screen
from cleaner.wrapping import filled
from cleaner.zones import GOING_ON, has_inner_end, is_prose, is_torn, is_unspaced

# Rules whose short lines need company, and the blanks that a line so short may have: "Comments", "Read more".
WEAK = {
    **dict.fromkeys(("share", "share-bar", "login", "newsletter", "subscribe", "cookies", "follow", "comments"), 0),
    **dict.fromkeys(("read-more", "networks", "related", "video", "app", "credit", "continue", "most-read"), 1),
    **dict.fromkeys(("affiliate", "counter", "notice", "error"), 1),
    "copyright": 0,
    "navigation": 2,
}
OPENERS = frozenset({"read-more", "related", "video", "most-read"})  # whose one-word openers announce much else, too
# Rules whose short lines are furniture alone, between paragraphs, in a text that does not speak of them.
LONE = frozenset(("share", "newsletter", "subscribe", "login", "read-more", "related", "most-read", "continue", "app"))
VAGUE = frozenset({"address", "words"})  # shapes that need company
LISTS = frozenset({"related", "most-read", "read-more"})
LINES_PER_PROOF = 150  # open lines of a text for which one line of sure furniture vouches
WEAK_PER_PROOF = 3  # kinds of vague lines that are as good as one sure one
MOST_LINKS = 6
SHORT = 24  # characters of a line that alone says too little
OPENING = 120  # characters of a paragraph in which a subhead's word is looked for
HEADLINE = 25  # characters a line must have to be a linked headline at the end of a text
LONGEST_TEASER = 200
LINKED, LONGEST_PROMPT = 40, 60  # characters of a line that goes on with a sentence, and of a prompt that begins it
ALIKE = 16  # characters by which teasers differ that were cut at the same length
TEASER = 40  # … under a "Read more:" before prose, where a subhead may stand, too

_ADDRESS = late(r"(?:https?://|www\.|pic\.twitter\.com/|t\.co/)\S+\Z")
_SETTING = late(r"(?:[-*•·] ?)?[a-z]{2,20}(?:[A-Z][a-z]{1,20}){1,4}:")
_ITEM = late(r"[-*•·▪] \S")
_TAG_PART = late(r"\s*[,，、;|·•#／]+\s*|\s{2,}")
_MENU_PART = late(r"\s*[|•·]\s*")
_MOST_TAGS = 60
_QUOTES = "\"'“”„«»‘’「『"
_DASHES, _BLANKS = "–—―-", (" ", "\xa0")  # of dialogue, in many languages
_STOPS = ".。।"
_AFTER_OPENER = " :：|-–—>»→›]】"
_ANNOUNCING = (":", "：", "|", ">", "»", "→", "›", "]", "】")  # dashes also go on with a sentence
_SOLID = 4  # characters of an opener without a blank, in Chinese, Japanese, Korean, that are as good as two words
_CLOSERS = frozenset("\"'”“’‘»«」』")
_CLOSED = ".。!！?？…\"'”’»)）」』。।؟"
_ENDS = ".。!?！？,;:：؟।…"


class Found(NamedTuple):
    """A claim, and whether it needs company."""

    claim: Claim
    weak: bool
    lists: bool = False  # a heading that may have links under it


def run(document: Document, context: Context) -> Iterator[Claim]:
    """Claims furniture lines anywhere, by the language's rules and by shape; weak ones only in company."""
    views = document.views
    numbers = document.open_lines()
    lines = list(filter(None, views))
    rules = matcher(context.words.code)
    candidates, long = _candidates(lines, screen(context.words.code))
    found: dict[int, Found] = {}
    for nth in candidates:
        number = numbers[nth]
        if number in found:
            continue
        one = _look(number, lines[nth], rules)
        if one is None or is_torn(views, number) or _is_linked(document, number):
            continue
        found[number] = one
        if one.lists:
            found.update((claim.line, Found(claim, one.weak)) for claim in _links(views, numbers, nth, one.claim.rule))
    for nth, rule in rules.noticed(lines, sorted(candidates + long), document.text):
        for one in _notice(views, numbers[nth], rule, found):
            found[one.claim.line] = one
    if any(_is_value(lines[nth]) for nth in candidates):
        found.update((one.claim.line, one) for one in _settings(views, numbers))
    for number in captions(document):
        if number not in found and not byline_authors(views[number].partition(". ")[0], context.words, glued=False):
            found[number] = Found(Claim(number, CAPTION, "furniture.caption"), False)
    found = _whole(document, found)
    if found:  # most texts have none
        found.update((one.claim.line, one) for one in _teasers(views, numbers, rules, found))
        yield from _in_company(views, numbers, found)


def _whole(document: Document, found: dict[int, Found]) -> dict[int, Found]:
    """The lines found but those amid a wrapped paragraph: the line above fills the column, and is none of them."""
    views = document.views
    if not any(number and views[number - 1] for number in found):
        return found
    full = filled(document)
    return {number: one for number, one in found.items() if number - 1 not in full or number - 1 in found}


def _candidates(lines: list[str], glance: Screen) -> tuple[list[int], list[int]]:
    """Places of the lines that may be furniture by their words, and of those that may be only by a notice."""
    sizes = list(map(len, lines))
    short = [nth for nth, size in enumerate(sizes) if size <= LONGEST]
    looks = lines if len(short) == len(lines) else [lines[nth] for nth in short]
    candidates = [short[place] for place in glance.candidates(looks, list(map(str.casefold, looks)))]
    return candidates, [nth for nth, size in enumerate(sizes) if LONGEST < size <= LONGEST_NOTICE]


def _is_linked(document: Document, number: int) -> bool:
    """Whether a line's words are a link within a sentence, or stand beside one: "Learn more about ", "the new ferry".

    No blank line parts them, and the next line goes on in small letters: behind a blank at the line's end or start that
    the text had, or at length. Or the line goes on one above with a comma.
    """
    views, lines = document.views, document.lines
    view = views[number]
    if view[0] in ",;" and number and views[number - 1]:
        return True
    following = views[number + 1] if number + 1 < len(views) else ""
    if not following[:1].islower() or view.count(" ") < 2 or not (view[-1].isalpha() or view[-1] == ","):
        return False
    if view[0].isupper() and (len(view) > LONGEST_PROMPT or has_inner_end(view)):
        return False  # what a page says of itself, over several lines
    apart = lines[number][-1:].isspace() or (lines[number + 1][0].isspace() and not lines[number][0].isspace())
    return apart or (len(following) >= LINKED and " " in following)


def _look(number: int, view: str, rules: Matcher) -> Found | None:
    hit = rules.hit(view)
    if hit is not None and view.isdecimal():
        return None  # "12+" is a page's age rating, "12" may be a table's figure
    if hit is not None:
        rule, opener = hit
        kind = rule.id.partition(".")[2]
        if rule.label == TAGS:
            return Found(Claim(number, TAGS, rule.id, _tags(view, opener)), False)
        if not opener and _is_dialogue(view):
            return None
        short = kind in WEAK and (_is_short(view, WEAK[kind]) or (not opener and _is_said(view)))
        if short and _is_spoken(view):
            return None
        vague = kind in OPENERS and bool(opener) and not _is_marked(view, opener)
        lists = kind in LISTS and (view[-1] in ":：" or (kind != "read-more" and not opener))
        return Found(Claim(number, rule.label, rule.id), short or vague, lists)
    shape = _shape(view, rules)
    return Found(Claim(number, FURNITURE, f"furniture.{shape}"), shape in VAGUE or _is_short(view)) if shape else None


def _notice(views: list[str], number: int, rule: Rule, found: Mapping[int, Found]) -> Iterator[Found]:
    """A line that begins with a notice, with what is left of its sentence where inline links have torn it."""
    if number in found or is_torn(views, number):
        return
    yield Found(Claim(number, rule.label, rule.id), False)
    while number + 1 < len(views) and views[number][-1] not in _CLOSED and _goes_on(views[number + 1]):
        number += 1
        yield Found(Claim(number, rule.label, rule.id), False)


def _goes_on(view: str) -> bool:
    """Whether a line is the short rest of the sentence on the line before it."""
    return 0 < len(view) <= LONGEST and (view[0].islower() or view[0] in GOING_ON)


def _settings(views: list[str], numbers: list[int]) -> Iterator[Found]:
    """What a page's code left of its settings: a name in one line, yes or no in the next ("showPaywall:", "false")."""
    for name, value in pairwise(numbers):
        if _is_value(views[value]) and _SETTING.fullmatch(views[name]):
            yield from (Found(Claim(number, FURNITURE, "furniture.setting"), False) for number in (name, value))


def _is_value(view: str) -> bool:
    return len(view) < SHORT and view.lstrip("-*•· ") in VALUES


def _teasers(views: list[str], numbers: list[int], rules: Matcher, found: dict[int, Found]) -> list[Found]:
    """Also-read phrases with the teasers below them: texts cut at a certain length, so two of them are as long.

    One line that trails off below a "Read more" may be the article's own.
    """
    pairs: list[tuple[int, int]] = []
    for number, one in found.items():
        if one.claim.rule.partition(".")[2] in LISTS and normal(views[number]) in rules.phrases:
            nth = bisect_right(numbers, number)
            if nth < len(numbers) and numbers[nth] not in found and _is_cut(views[numbers[nth]]):
                pairs.append((number, numbers[nth]))
    sizes = [len(views[teaser]) for _, teaser in pairs]
    if len(pairs) < 2 or max(sizes) - min(sizes) > ALIKE:
        return []
    return [Found(found[pair[0]].claim._replace(line=number), False) for pair in pairs for number in pair]


def _is_cut(view: str) -> bool:
    """Whether a line may be a teaser that was cut: it trails off right behind a letter."""
    return TEASER <= len(view) <= LONGEST_TEASER and view.endswith(("...", "…")) and view.rstrip(".…")[-1:].isalnum()


def _is_marked(view: str, opener: str) -> bool:
    """Whether an opener of two words or more announces something: "read more:", "LIRE AUSSI > …", "[관련기사] …".

    Where the mark is not the opener's own, an address behind it may be the article's own: "Más información en: …".
    """
    stem = opener.rstrip(_AFTER_OPENER)
    if " " not in stem and (len(stem) < _SOLID or stem[0] < "\u3040"):  # below these there are no such scripts
        return False
    folded = view.casefold()
    behind = folded[folded.find(opener) + len(opener) :].lstrip()
    return stem != opener or (behind.startswith(_ANNOUNCING) and not _ADDRESS.match(behind[1:].lstrip()))


def _is_short(view: str, spaces: int = 1) -> bool:
    """Whether a line alone says too little, as subheads and linked words do."""
    return len(view) <= SHORT and view.count(" ") <= spaces and not is_unspaced(view)


def _is_dialogue(view: str) -> bool:
    """Whether a prompt's words are quoted, or end as what is said does behind a dialogue's dash: "– Save!"."""
    if view[0] in _QUOTES:
        return view.rstrip(_ENDS)[-1:] in _CLOSERS
    return view[0] in _DASHES and view[1:2] in _BLANKS and view[-1] in _CLOSED and view[2:3].isupper()


def _is_said(view: str) -> bool:
    """Whether a few words end in a full stop, as answers do that stand alone: "No comment."."""
    return len(view) <= SHORT and view[-1] in _STOPS and not view.endswith("..") and not is_unspaced(view)


def _is_spoken(view: str) -> bool:
    """Whether a word or two are quoted, open a bracket, or are one word with a full stop: dialogue, code."""
    full_stop = view[-1] in _STOPS and not view.endswith("..") and " " not in view
    return view[0] in _QUOTES or view[-1] in "[{(,;" or full_stop


def _shape(view: str, rules: Matcher) -> str | None:
    """The shape of furniture that a line has in any language, or None."""
    if view in SIGNS:
        return "sign"
    if view[0] in DEBRIS_FIRST and len(view) < 90 and DEBRIS.fullmatch(view):
        return "debris"
    if view[0] in "hwpt" and _ADDRESS.match(view):
        return "address"
    if is_share_bar(view):
        return "share-bar"
    if "|" in view and _is_menu(view, rules):
        return "menu"
    if rules.is_glued(view):
        return "glued"
    return "words" if rules.is_worded(view) else None


def _is_menu(view: str, rules: Matcher) -> bool:
    """Whether a line is a row of links: three or more short parts, half of them furniture alone."""
    parts = [normal(part) for part in _MENU_PART.split(view) if part]
    if len(parts) < 3 or any(len(part) > 30 for part in parts):
        return False
    return 2 * sum(part in rules.phrases for part in parts) >= len(parts)


def _in_company(views: list[str], numbers: list[int], found: dict[int, Found]) -> Iterator[Claim]:
    """The claims without the weak ones that stand alone and are not plainly prompts.

    A word or two that is also a subhead or a link of the text ("Learn more", "Photo", a network's name) is furniture
    where other furniture stands: right beside it, or enough that is unmistakable in a text of that length.
    """
    sure = {views[number] for number, one in found.items() if not one.weak}
    weak = {one.claim.rule: views[number] for number, one in found.items() if one.weak}
    enough = len(sure) + len(weak) // WEAK_PER_PROOF > len(numbers) // LINES_PER_PROOF
    beside: set[int] = set()
    if not enough:
        for before, number in pairwise(numbers):
            if before in found and number in found and views[before] != views[number]:
                beside |= {before, number}
        beside -= {number for number, one in found.items() if one.claim.rule == "furniture.address"}
    for number, one in found.items():
        if enough or number in beside:
            taken = not one.weak or not _is_taken_up(views, numbers, number)
        else:
            taken = not one.weak or _is_lone(views, numbers, number, one)
        if taken:
            yield one.claim


def _is_lone(views: list[str], numbers: list[int], number: int, one: Found) -> bool:
    """Whether a word or two that ask for a click stand between whole paragraphs, none of which speaks of them."""
    if one.claim.rule.partition(".")[2] not in LONE or len(views[number]) > SHORT:
        return False
    at = bisect_left(numbers, number)
    around = [views[other] for other in (*numbers[max(at - 1, 0) : at], *numbers[at + 1 : at + 2])]
    if at == 0 or not all(map(is_prose, around)) or around[0][-1] not in _CLOSED:
        return False
    words = [word for word in normal(views[number]).split() if len(word) > 4]
    return not any(word in views[other].casefold() for word in words for other in numbers if is_prose(views[other]))


def _is_taken_up(views: list[str], numbers: list[int], number: int) -> bool:
    """Whether the text speaks of a line's words: then it is a subhead ("Comments", "Pinterest").

    For a network's name any prose counts, otherwise the beginning of the paragraph below.
    """
    if len(views[number]) > SHORT:
        return False
    if normal(views[number]) in NETWORKS:
        name = views[number].strip(" :*")
        return name[:1].isupper() and any(name in views[other] for other in numbers if is_prose(views[other]))
    below = bisect_right(numbers, number)
    if below == len(numbers) or not is_prose(views[numbers[below]]):
        return False
    opening = f" {views[numbers[below]][:OPENING].casefold()}"
    return any(f" {word}" in opening for word in normal(views[number]).split() if len(word) > 4)


def _tags(view: str, opener: str) -> list[str]:
    """The tags of a tag line: what stands behind its opener, parted at commas and the like."""
    at = view.casefold().find(opener)
    rest = view[at + len(opener) :].strip(" :：")
    return [tag.strip(" #.") for tag in _TAG_PART.split(rest)[:_MOST_TAGS] if tag.strip(" #.")]


def _links(views: list[str], numbers: list[int], nth: int, rule: str) -> list[Claim]:
    """The linked headlines under a "Related stories": all to the end of the text; before prose one behind a colon, or a
    list under a heading of some words.

    Elsewhere they cannot be told from subheads, so they stay.
    """
    run: list[int] = []
    for number in numbers[nth + 1 : nth + 2 + MOST_LINKS]:
        view = views[number]
        if is_prose(view) or not HEADLINE <= len(view) * (2 if is_unspaced(view) else 1) <= 140 or view[-1] in _ENDS:
            break
        run.append(number)
    after = views[numbers[nth + 1 + len(run)]] if nth + 1 + len(run) < len(numbers) else ""
    heading = views[numbers[nth]]
    teased = len(run) == 1 and is_prose(after) and heading[-1] in ":：" and len(views[run[0]]) >= TEASER
    items = len(run) > 1 and all(_ITEM.match(views[number]) for number in run)
    listed = items and is_prose(after) and heading.count(" ") > 1
    return [Claim(number, FURNITURE, rule) for number in run] if teased or listed or not after else []
