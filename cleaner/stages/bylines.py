"""Who wrote it: byline lines of the head zone and of the tail, and the names in them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice
from typing import Any

from cleaner.context import Context, HeadLines
from cleaner.dategrammar import find_dates
from cleaner.late import late
from cleaner.lexicon import Lexicon
from cleaner.model import BYLINE, Claim, Document
from cleaner.names import PARTICLES, is_agency, is_name, is_role, split_names
from cleaner.phrases import matcher
from cleaner.zones import head_lines, is_prose, is_torn, is_unspaced

LONGEST = 180  # characters of a byline
SURE = -0.8  # log-odds of the page model from which a line is a byline whatever is in it,
BEHIND = 3.0  # and how far behind the likeliest byline another one may be
PROSE = 120  # characters of a line that tells of people
TOGETHER = 4  # lines of a page between which the bylines of one article stand
WINDOW = 14  # open lines before the first prose that are searched
_PARTED = late(r"\s*[|•·]\s*|,\s+|\s+[–—-]\s+")
_PIECES = late(r"[|•·∙]|\s[–—-]\s")
_BULLET = late(r"(?:\d{1,2}[.)]|[*•])\s+")
_GLUE = late(r"(?<=[^\W\d_A-Z]{4})(?<!Fitz)(?=[A-Z][a-z]{2})")  # "Jane MajorTwitter"
_CREDIT = late(r"\S\s?/\s[A-Z]|©|\bcopyright\b|\w/(?:[A-Z]{2,}|rbb|dpa)\b", re.I)
_CONTACT = late(r"\S+@\S+\.\w+|(?<!\w)@\w{2,}")
_DECOR = " \t*•|–—-:_"


def run(document: Document, context: Context) -> Iterator[Claim]:
    """Claims bylines before the first line of prose and after the last one."""
    words = context.words
    if context.heads and context.heads.bylines:
        yield from _of_page(document, context.heads, words)
        return
    head = head_lines(document)
    prose = len(head) < len(document.open_lines())
    zone = (head[-WINDOW:] if prose else head[:WINDOW]) + (_tail(document) if prose else [])
    used: set[int] = set()
    for nth, number in enumerate(zone):
        if number in used or is_torn(document.views, number):
            continue
        view = document.views[number]
        below = zone[nth + 1] if nth + 1 < len(zone) else None
        authors = byline_authors(view, words)
        if authors is not None:
            yield Claim(number, BYLINE, "bylines.line", _value(view, authors))
        elif below is not None and (pair := _pair(view, document.views[below], words)):
            used.add(below)
            yield Claim(number, BYLINE, "bylines.pair", _value(f"{view} {document.views[below]}", pair))
            yield Claim(below, BYLINE, "bylines.pair")


_Told = tuple[list[int], list[str], float]  # lines, the names in them, log-odds


def _of_page(document: Document, heads: HeadLines, words: Lexicon) -> Iterator[Claim]:
    """The lines that the page stage took for bylines. Names count where the likeliest stands, and right beside it.

    Lines that the model is not sure of are bylines only if they are nothing but names.
    """
    views = document.views
    told: list[_Told] = []
    for numbers, score in heads.bylines:
        if group := [number for number in numbers if views[number]]:
            text = " ".join(views[number] for number in group)
            names = page_authors(text, words)
            if not next(_openings(text.strip(_DECOR), words), None):
                names = [name for name in names if not _is_told_of(name, views)]
            dated = any(set(group) & set(other) for other, _ in heads.dates)  # the date's line, which holds no name
            if names or (score > SURE and not dated):
                told.append((group, names, score))
    best = next((entry for entry in told if entry[1]), None)
    limit = max(SURE, best[2] - BEHIND) if best else SURE
    near = sorted(entry for entry in told if entry[1] and best and _goes_with(entry, best, limit))
    first = near[0][0][0] if near else -1
    byline = " ".join(views[number] for group, _, _ in near for number in group)
    authors = without_parts(name for _, names, _ in near for name in names)
    for group, _, score in told:
        if score > SURE or any(group == entry[0] for entry in near):
            for number in group:
                yield Claim(number, BYLINE, "model", _value(byline, authors) if number == first else None)


def _is_told_of(name: str, views: list[str]) -> bool:
    """Whether the article speaks of a person: one in a caption, not its author. A line about its author begins so."""
    return any(name in view and not view.startswith(name) for view in views if len(view) >= PROSE)


def _goes_with(entry: _Told, best: _Told, limit: float) -> bool:
    return entry is best or (entry[2] > limit and abs(entry[0][0] - best[0][0]) <= TOGETHER)


def without_parts(names: Iterable[str]) -> list[str]:
    """Names once each, without those that are part of a longer one, in any case of letters."""
    once = list({name.casefold(): name for name in reversed(list(names))}.values())[::-1]
    once = [name for name in once if not any(_is_announced(name, other) for other in once)]
    folded = [f" {name.casefold()} " for name in once]
    return [name for name, key in zip(once, folded, strict=True) if not any(key in other != key for other in folded)]


def _is_announced(name: str, other: str) -> bool:
    """Whether a name is another with a word like "of" before it: "Portrait of Jane Doe"."""
    before, _, rest = name.rpartition(" " + other)
    return bool(before) and not rest and before.split()[-1].casefold() in PARTICLES


def page_authors(view: str, words: Lexicon) -> list[str]:
    """The names of a byline on a page, where dates, reading times, roles and places may stand beside them."""
    bare = _GLUE.sub(" | ", _BULLET.sub("", view.strip(_DECOR)))
    if _CREDIT.search(bare):
        return []
    names = byline_authors(bare, words)
    if not names:
        for entry in reversed(find_dates(bare, words)):
            bare = f"{bare[: entry.lead]} | {bare[entry.stop :]}"
        names = _from_parts([part for piece in _PIECES.split(bare) if (part := piece.strip(_DECOR))], words)
    return without_parts(name for name in names if not _is_link(name, words))


def _from_parts(parts: list[str], words: Lexicon) -> list[str]:
    """The names in the part that opens as bylines do, else in the first part that is names."""
    opened = [rest for part in parts for rest, _ in islice(_openings(part, words), 1)]
    for part in opened + parts:
        names = byline_authors(part, words) or split_names(part, words)
        names = [name for name in names if (" " in name or is_unspaced(name)) and not _is_link(name, words)]
        if names:
            return names
    return []


def _is_link(name: str, words: Lexicon) -> bool:
    """Whether what looks like a name is a link of the page: "Related Topics", "Save Story"."""
    rules = matcher(words.code)
    tokens = name.casefold().split()
    strange = (word in words.page_words or (word in words.small_words and word not in PARTICLES) for word in tokens)
    return rules.hit(name) is not None or any(strange) or tokens[0] in words.byline_openers


def _value(view: str, authors: list[str]) -> dict[str, Any]:
    return {"byline": view, "authors": authors}


def _tail(document: Document) -> list[int]:
    """The open lines after the last prose, at most a window of them."""
    found: list[int] = []
    for number in range(len(document.views) - 1, -1, -1):
        view = document.views[number]
        if view:
            if is_prose(view):
                break
            found.append(number)
    return found[::-1][:WINDOW]


def byline_authors(view: str, words: Lexicon) -> list[str] | None:
    """The people of a byline line ([] where it names only an agency or a desk); None if the line is no byline."""
    if len(view) > LONGEST or not view:
        return None
    bare = view.strip(_DECOR)
    for rest, marked in _openings(bare, words):
        found = _after_opener(rest, words, marked)
        if found is not None:
            return [] if bare.casefold().startswith(words.byline_helpers) else found
    if view[-1] in ":：":  # a speaker's turn
        return None
    return _closed(bare, words) or _with_role(bare, words) or _with_contact(bare, words)


def _openings(bare: str, words: Lexicon) -> Iterator[tuple[str, bool]]:
    """What follows each opener that the line begins with, and whether a colon marks it."""
    folded = bare.casefold()
    if len(folded) != len(bare) or not folded.startswith(words.byline_openers):
        return
    for opener in words.byline_openers:
        if not folded.startswith(opener):
            continue
        rest = bare[len(opener) :]
        colon = opener[-1] in ":：/／=" or rest.lstrip()[:1] in (":", "：")
        if rest and (rest[0] in " \t:：\u3000" or colon or is_unspaced(opener[-1])):
            yield rest.lstrip(" \t:：\u3000"), colon


def _after_opener(rest: str, words: Lexicon, marked: bool) -> list[str] | None:
    if not rest or (rest[-1] in ".!?。" and not re.search(r"\b(?:Jr|Sr|[A-Z])\.\Z", rest)):
        return None
    names = split_names(rest, words)
    if names:
        single = any(" " not in name and not is_unspaced(name) for name in names)
        if single and not marked and not _is_noted(rest, words):
            return None
        return names if _is_all_told(rest, names, words) else None
    agency = is_agency(rest, words) or is_agency(_PARTED.split(rest)[0], words)
    sure = marked or rest[:1].isupper() or rest.casefold() in words.agencies
    return [] if agency and rest[:1].isalpha() and sure else None


def _is_noted(rest: str, words: Lexicon) -> bool:
    """Whether a single name is made sure by a role, an agency or an address beside it."""
    parts = _PARTED.split(rest)
    return bool(_CONTACT.search(rest)) or any(is_role(part, words) or is_agency(part, words) for part in parts[1:])


def _is_all_told(rest: str, names: list[str], words: Lexicon) -> bool:
    """Whether names, roles and the like account for the line: a sentence has more small words than a byline."""
    left = rest
    for name in names:
        left = left.replace(name, " ")
    small = [word for word in re.findall(r"[^\W\d_]+", _CONTACT.sub(" ", left)) if word[0].islower()]
    known = sum(word.casefold() in words.byline_joiners for word in small)
    return len(small) - known <= 7 and rest.startswith(names[0])


def _closed(bare: str, words: Lexicon) -> list[str] | None:
    """A name before a closing word: 김하나 기자, 山田花子記者."""
    text = _CONTACT.sub("", bare).strip(" ()[]【】=·|/,")
    for closer in words.byline_closers:
        parted = len(closer) > 1 or text[-2:-1] in (" ", "\u3000", "/", "／")  # 文 ends many a word
        if parted and text.casefold().endswith(closer) and len(text) <= 40:
            names = split_names(text[: -len(closer)].strip(" ="), words)
            if names and all(len(name.replace(" ", "")) <= 12 for name in names):
                return names
    return None


def _with_role(bare: str, words: Lexicon) -> list[str] | None:
    """A name and a role on one line, a separator between: Jane Doe, Staff Writer."""
    parts = _PARTED.split(bare)
    if not 2 <= len(parts) <= 4 or len(bare) > 90 or bare[-1] in ".!?:":
        return None
    if " " not in parts[0].strip() or not is_name(parts[0].strip(), words):
        return None
    return [parts[0].strip()] if all(is_role(part, words) or is_agency(part, words) for part in parts[1:2]) else None


def _with_contact(bare: str, words: Lexicon) -> list[str] | None:
    """A name and an e-mail address or a handle, and nothing else."""
    if not _CONTACT.search(bare) or len(bare) > 100:
        return None
    rest = _CONTACT.sub("", bare).strip(" ()[]|•·,-–—<>")
    return [rest] if " " in rest and is_name(rest, words) else None


def _pair(view: str, below: str, words: Lexicon) -> list[str] | None:
    """ "By" alone and the name on the next line, or a name with a role or an address on the next line."""
    folded = view.casefold().strip(_DECOR)
    if folded in words.byline_openers or folded + ":" in words.byline_openers:
        names = split_names(below, words) if len(below) <= 100 and below[-1] not in ".!?:" else []
        return names or None
    if " " in view and len(view) <= 40 and is_name(view, words):
        role = (
            len(below) <= 60 and below[-1] not in ".!?:" and is_role(below.strip(_DECOR), words) and view not in below
        )
        contact = len(below) <= 60 and _CONTACT.fullmatch(below.strip(_DECOR))
        return [view] if role or contact else None
    return None
