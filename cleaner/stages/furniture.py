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
from cleaner.zones import is_prose

_LINK = re.compile(r"\W*(?:https?://|www\.|pic\.twitter\.com/)\S+\W*\Z", re.IGNORECASE)
_DEBRIS = re.compile(
    r"\(BUTTON\).*|_{4,}|\[(?:image|img|bild|photo|video|embedded content|iframe)\b[^\]]{0,80}\]|[|•·▪►▶»›/\\<>×✕]{1,3}"
    r"|\[\d{1,3}\]\S{0,40}|(?:[•*]\s*){1,2}|\.{4,}|\d{1,4}\s?[kKmM]?\s?(?:shares?|likes?|views?|comments?|retweets?)",
    re.IGNORECASE,
)
_TAG_PART = re.compile(r"\s*[,،、;|·•#／]+\s*|\s{2,}")
_MOST_TAGS = 60


def run(document: Document, context: Context) -> Iterator[Claim]:
    """Claims furniture lines anywhere, by the language's rules and by shape."""
    rules = matcher(context.words.code)
    views = document.views
    heading: tuple[int, Rule] | None = None
    for number, view in enumerate(views):
        if not view or len(view) > LONGEST:
            heading = None if view else heading
            continue
        claim = _claim(number, view, rules)
        if claim is None and heading is not None and _is_teased(views, number):
            claim = Claim(number, FURNITURE, heading[1].id)
            heading = None
        elif claim is None:
            heading = None
        if claim is None:
            continue
        yield claim
        heading = _heading(number, view, rules)


def _claim(number: int, view: str, rules: Matcher) -> Claim | None:
    rule = rules.rule_of(view)
    if rule is not None:
        if rule.label == TAGS:
            return Claim(number, TAGS, rule.id, _tags(view, rule))
        return Claim(number, rule.label, rule.id)
    if is_share_bar(view):
        return Claim(number, FURNITURE, "furniture.share-bar")
    if _LINK.match(view):
        return Claim(number, FURNITURE, "furniture.link")
    if len(view) < 90 and _DEBRIS.fullmatch(view):
        return Claim(number, FURNITURE, "furniture.debris")
    return None


def _tags(view: str, rule: Rule) -> list[str]:
    """The tags of a tag line: what stands behind its opener, parted at commas and the like."""
    folded = view.casefold()
    opener = next((start for start in rule.starts if folded.startswith(start)), "")
    rest = view[len(opener) :].strip(" :：")
    return [tag.strip(" #.") for tag in _TAG_PART.split(rest)[:_MOST_TAGS] if tag.strip(" #.")]


def _heading(number: int, view: str, rules: Matcher) -> tuple[int, Rule] | None:
    """A line such as "Read more:" that announces the link on the next line."""
    rule = rules.rule_of(view)
    kind = rule.id.partition(".")[2] if rule else ""
    return (number, rule) if rule and kind in ("read-more", "related") and view[-1] in ":：" else None


def _is_teased(views: list[str], number: int) -> bool:
    """Whether a line under a "Read more:" is a linked headline: no sentence's end, and prose or nothing after it."""
    view = views[number]
    if view[-1] in ".。!?,;:" or is_prose(view) or len(view) < 12:
        return False
    after = next((later for later in views[number + 1 :] if later), "")
    return not after or is_prose(after)
