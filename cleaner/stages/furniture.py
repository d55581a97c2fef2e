"""What a page puts around and between an article's paragraphs: share bars, adverts, prompts, credits, tags, copyright.

Words come from the locale files; a few shapes belong to no language. Long lines are never furniture by their words.
"""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleaner.context import Context
from cleaner.lexicon import Rule
from cleaner.model import FURNITURE, TAGS, Claim, Document
from cleaner.phrases import LONGEST, Matcher, is_share_bar, matcher
from cleaner.zones import is_prose, is_torn, is_unspaced

_DEBRIS = re.compile(
    r"\(BUTTON\).*|_{4,}|\[(?:image|img|bild|photo|video|embedded content|iframe)\b[^\]]{0,80}\]|[|•·▪►▶»›/\\<>×✕]{1,3}"
    r"|(?:[•*]\s*){1,2}|\.{4,}|\d{1,4}\s?[kKmM]?\s?(?:shares?|likes?|views?|comments?|retweets?)",
    re.IGNORECASE,
)
_TAG_PART = re.compile(r"\s*[,،、;|·•#／]+\s*|\s{2,}")
_MOST_TAGS = 60
WEAK = frozenset(
    "read-more navigation networks related video app credit continue follow subscribe comments login most-read error "
    "newsletter affiliate share copyright".split()
)


def run(document: Document, context: Context) -> Iterator[Claim]:
    """Claims furniture lines anywhere, by the language's rules and by shape; weak ones only in company."""
    rules = matcher(context.words.code)
    views = document.views
    found: dict[int, Claim] = {}
    heading: Rule | None = None
    for number, view in enumerate(views):
        if not view:
            continue
        claim = None if len(view) > LONGEST or is_torn(views, number) else _claim(number, view, rules)
        if claim is None and heading is not None and _is_teased(views, number):
            claim = Claim(number, FURNITURE, heading.id)
        heading = None
        if claim is not None:
            found[number] = claim
            heading = _heading(view, rules)
    yield from _in_company(views, found)


def _in_company(views: list[str], found: dict[int, Claim]) -> Iterator[Claim]:
    """The claims without the weak ones that stand alone.

    A word or two that is also a subhead or a link of the text ("Learn more", "Photo", a network's name) is furniture
    where other furniture stands: right beside it, or anything unmistakable in the document.
    """
    strong = {views[number] for number, claim in found.items() if not _is_weak(views[number], claim)}
    before: int | None = None
    numbers = [number for number, view in enumerate(views) if view] if found and not strong else []
    beside = set()
    for number in numbers:
        if number in found and before is not None and before in found and views[before] != views[number]:
            beside |= {before, number}
        before = number
    for number, claim in found.items():
        if strong or number in beside or not _is_weak(views[number], claim):
            yield claim


def _is_weak(view: str, claim: Claim) -> bool:
    """Whether a line alone says too little: one or two words of a kind that articles use, too."""
    kind = claim.rule.partition(".")[2]
    return kind in WEAK and len(view) <= 24 and len(view.split()) <= 2 and not is_unspaced(view)


def _claim(number: int, view: str, rules: Matcher) -> Claim | None:
    rule = rules.rule_of(view)
    if rule is not None:
        if rule.label == TAGS:
            return Claim(number, TAGS, rule.id, _tags(view, rule))
        return Claim(number, rule.label, rule.id)
    if is_share_bar(view):
        return Claim(number, FURNITURE, "furniture.share-bar")
    if len(view) < 90 and _DEBRIS.fullmatch(view):
        return Claim(number, FURNITURE, "furniture.debris")
    return None


def _tags(view: str, rule: Rule) -> list[str]:
    """The tags of a tag line: what stands behind its opener, parted at commas and the like."""
    folded = view.casefold()
    opener = next((start for start in rule.starts if folded.startswith(start)), "")
    rest = view[len(opener) :].strip(" :：")
    return [tag.strip(" #.") for tag in _TAG_PART.split(rest)[:_MOST_TAGS] if tag.strip(" #.")]


def _heading(view: str, rules: Matcher) -> Rule | None:
    """The rule of a line such as "Read more:" that announces the link on the next line."""
    rule = rules.rule_of(view)
    kind = rule.id.partition(".")[2] if rule else ""
    return rule if rule and kind in ("read-more", "related") and view[-1] in ":：" else None


def _is_teased(views: list[str], number: int) -> bool:
    """Whether a line under a "Read more:" is a linked headline: no sentence's end, and prose or nothing after it."""
    view = views[number]
    if view[-1] in ".。!?,;:" or is_prose(view) or len(view) < 12:
        return False
    after = next((later for later in views[number + 1 :] if later), "")
    return not after or is_prose(after)
