"""What a page puts around and between an article's paragraphs: share bars, adverts, prompts, credits, tags, copyright.

Words come from the locale files; a few shapes belong to no language. Long lines are never furniture by their words, and
what could be the article's own (a word or two, "Related: …") needs furniture beyond doubt in the same text.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import NamedTuple

from cleaner.context import Context
from cleaner.model import FURNITURE, TAGS, Claim, Document
from cleaner.phrases import LONGEST, Matcher, is_share_bar, matcher, normal
from cleaner.zones import is_prose, is_torn, is_unspaced

WEAK = frozenset(
    "read-more navigation networks related video app credit continue follow subscribe comments login most-read error "
    "newsletter affiliate share share-bar copyright words counter cookies".split()
)
OPENERS = frozenset({"read-more", "related", "video", "most-read"})  # rules whose one-word openers announce much else, too
VAGUE = frozenset({"address", "words"})  # shapes that need company
LISTS = frozenset({"related", "most-read", "read-more"})
LINES_PER_PROOF = 150  # open lines of a text for which one line of sure furniture vouches
MOST_LINKS = 6

_DEBRIS = re.compile(
    r"\(BUTTON\).*|_{4,}|\[(?:image|img|bild|photo|video|embedded content|iframe)\b[^\]]{0,80}\]"
    r"|\d{1,4}\s?[kKmM]?\s?(?:shares?|likes?|views?|comments?|retweets?)",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"(?:https?://|www\.|pic\.twitter\.com/|t\.co/)\S+\Z")
_SIGNS = frozenset("| • · ▪ ► ▶ » › ✕ × ❯ ❮ « ‹ → ← ↑ ↓ ▲ ▼ ☰ …".split())
_TAG_PART = re.compile(r"\s*[,，、;|·•#／]+\s*|\s{2,}")
_MENU_PART = re.compile(r"\s*[|•·]\s*")
_MOST_TAGS = 60
_AFTER_OPENER = " :：|-–—"
_ENDS = ".。!?！？,;:：؟।…"


class Found(NamedTuple):
    """A claim, and whether it needs company."""

    claim: Claim
    weak: bool
    lists: bool = False  # a heading that may have links under it


def run(document: Document, context: Context) -> Iterator[Claim]:
    """Claims furniture lines anywhere, by the language's rules and by shape; weak ones only in company."""
    rules = matcher(context.words.code)
    views = document.views
    numbers = document.open_lines()
    found: dict[int, Found] = {}
    for nth, number in enumerate(numbers):
        view = views[number]
        if len(view) > LONGEST or number in found or is_torn(views, number):
            continue
        one = _look(number, view, rules)
        if one is None:
            continue
        found[number] = one
        if one.lists:
            found.update((claim.line, Found(claim, one.weak)) for claim in _links(views, numbers, nth, one.claim.rule, rules))
    if found:
        yield from _in_company(views, numbers, found)


def _look(number: int, view: str, rules: Matcher) -> Found | None:
    hit = rules.hit(view)
    if hit is not None:
        rule, opener = hit
        kind = rule.id.partition(".")[2]
        if rule.label == TAGS:
            return Found(Claim(number, TAGS, rule.id, _tags(view, opener)), False)
        short = kind in WEAK and _is_short(view, 2 if kind == "navigation" else 1)
        vague = kind in OPENERS and bool(opener) and (opener[-1] not in _AFTER_OPENER or " " not in opener.rstrip(_AFTER_OPENER))
        lists = kind in LISTS and (view[-1] in ":：" or (kind != "read-more" and not opener))
        return Found(Claim(number, rule.label, rule.id), short or vague, lists)
    shape = _shape(view, rules)
    return Found(Claim(number, FURNITURE, f"furniture.{shape}"), shape in VAGUE or _is_short(view)) if shape else None


def _is_short(view: str, spaces: int = 1) -> bool:
    """Whether a line alone says too little: a word or two, as subheads and linked words have."""
    return len(view) <= 24 and view.count(" ") <= spaces and not is_unspaced(view)


def _shape(view: str, rules: Matcher) -> str | None:
    """The shape of furniture that a line has in any language, or None."""
    if len(view) <= 3 and view in _SIGNS:
        return "sign"
    if view[0] in "([_0123456789" and len(view) < 90 and _DEBRIS.fullmatch(view):
        return "debris"
    if view[0] in "hwpt" and _ADDRESS.match(view):
        return "address"
    if is_share_bar(view):
        return "share-bar"
    if "|" in view and _is_menu(view, rules):
        return "menu"
    return "words" if rules.is_worded(view) else None


def _is_menu(view: str, rules: Matcher) -> bool:
    """Whether a line is a row of links: three or more short parts, half of them furniture alone."""
    parts = [normal(part) for part in _MENU_PART.split(view) if part]
    if len(parts) < 3 or any(len(part) > 30 for part in parts):
        return False
    return 2 * sum(part in rules.phrases for part in parts) >= len(parts)


def _in_company(views: list[str], numbers: list[int], found: dict[int, Found]) -> Iterator[Claim]:
    """The claims without the weak ones that stand alone.

    A word or two that is also a subhead or a link of the text ("Learn more", "Photo", a network's name) is furniture
    where other furniture stands: right beside it, or enough that is unmistakable in a text of that length.
    """
    sure = len({views[number] for number, one in found.items() if not one.weak})
    enough = sure > len(numbers) // LINES_PER_PROOF
    beside: set[int] = set()
    if not enough:
        for before, number in zip(numbers, numbers[1:], strict=False):
            if before in found and number in found and views[before] != views[number]:
                beside |= {before, number}
        beside -= {number for number, one in found.items() if one.claim.rule == "furniture.address"}
    for number, one in found.items():
        if enough or not one.weak or number in beside:
            yield one.claim


def _tags(view: str, opener: str) -> list[str]:
    """The tags of a tag line: what stands behind its opener, parted at commas and the like."""
    at = view.casefold().find(opener)
    rest = view[at + len(opener) :].strip(" :：")
    return [tag.strip(" #.") for tag in _TAG_PART.split(rest)[:_MOST_TAGS] if tag.strip(" #.")]


def _links(views: list[str], numbers: list[int], nth: int, rule: str, rules: Matcher) -> Iterator[Claim]:
    """The linked headlines under a "Related stories": lines without a sentence's end, up to prose, furniture or the end.

    The last line before prose may be a subhead: it is taken only if it is the only one and the heading ends in a colon.
    """
    run: list[int] = []
    stopped = ""
    for number in numbers[nth + 1 : nth + 2 + MOST_LINKS]:
        view = views[number]
        if is_prose(view) or len(view) > LONGEST or rules.hit(view) or is_share_bar(view):
            stopped = view
            break
        if not _is_linked(view):
            return
        run.append(number)
    if len(run) > MOST_LINKS:
        return
    if is_prose(stopped) and not (len(run) == 1 and views[numbers[nth]][-1] in ":："):
        run = run[:-1]
    yield from (Claim(number, FURNITURE, rule) for number in run)


def _is_linked(view: str) -> bool:
    """Whether a line looks like another story's headline."""
    return 12 <= len(view) <= 140 and view[-1] not in _ENDS and (view.count(" ") >= 2 or is_unspaced(view)) and view[0] not in "-*•\"“"
