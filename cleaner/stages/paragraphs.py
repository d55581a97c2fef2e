"""How lines join: text wrapped at a column is unwrapped, sentences torn by inline links are mended, lists stay lists.

Nothing joins over a blank line or over a line that a stage claimed. Wrapping is a property of the document: its blocks'
inner lines fill a column so that the next line's first word would not have fitted.
"""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import NamedTuple

from cleaner.context import Context
from cleaner.late import late
from cleaner.model import DEHYPHEN, NEW_LINE, NOTHING, SPACE, Document, Join
from cleaner.zones import is_unspaced

NARROWEST, WIDEST = 40, 120  # columns at which text is wrapped
SLACK = 3
FRAGMENT = 60  # characters of a link's words that stand alone on a line
CLAUSE = 4  # words of the beginning of a torn sentence
SENTENCE = 40  # characters of a line that reads as part of a sentence
LONGEST = 60  # characters of a word
PARTED, PER_LINES = 4, 8  # so many words parted at line ends, and one in so many lines, part words by rule

_ITEM = late(r"(?:[*•·▪‣◦–—+-]|\(?\d{1,3}[.)]|\(?[a-zA-Z][.)])\s+\S")
_ITEM_FIRST = "*•·▪‣◦–—+-("  # how an item may begin, beside digits and letters
_ENDS = frozenset(".!?…。！？:：;；؟۔।")
_CLOSERS = "»«”“\"'’)]）」』"
_CLOSER = late(r"""[,;:.!?)\]](?![\w.)\]}(-])|[，。、；：！？）」』]|[’'][a-z]{1,2}\b(?=\s|[,.])""")
_CLOSER_FIRST = frozenset(",;:.!?)],。、；：！？）」』’'")  # how `_CLOSER` may begin
_LEADS_ON = frozenset("(（「『")  # at a line's end: "Kōbe （", "Kobe", "） is …"
_OPENER = late(r"[(\[（「『]\Z")
_HYPHEN = late(r"([^\W_]+)-\Z")
_COMPOUND = late(r"[^\W\d_]+(?:-[^\W\d_]+)*(?!-\Z|[^\W\d_])")
# What stands behind the hyphen of "Vor- und Nachteile", "short- to medium-term"; some are a word's last syllable, too.
_BETWEEN = frozenset((
    "und", "oder", "bzw", "beziehungsweise", "bis", "sowie", "and", "or", "nor", "to", "et", "ou", "y", "o", "e", "u",
    "en", "of", "tot", "og", "och", "eller", "samt", "till", "til", "i", "lub", "oraz", "ja", "tai", "sekä", "и", "или",
))  # fmt: skip
_SYLLABLES = frozenset(("bis", "ja", "to"))


class _Words(NamedTuple):
    """What a document knows of hyphens: its words and hyphenated words, and whether it parts words at line ends."""

    known: frozenset[str]
    parted: bool


def run(document: Document, context: Context) -> Iterator[Join]:
    """Yields a join for each line that goes on into the next one; the others end a paragraph."""
    blocks = [block for block in _blocks(document.views) if len(block) > 1]
    if not blocks:
        return
    views = document.views
    width = wrap_width([[views[number] for number in block] for block in blocks], _singles(document, blocks))
    hyphened = width and any([view[-1:] == "-" for view in views])
    words = _words(document, blocks) if hyphened else _Words(frozenset(), False)
    leading = context.words.leading
    for block in blocks:
        begun = led = False  # whether the line goes on a sentence that was torn before it; behind a word that leads on
        for nth, number in enumerate(block[:-1]):
            view, following = views[number], views[number + 1]
            if not width and (view[-1] in _ENDS or _has_ended(view)) and not _is_item(following):
                begun = led = False
                continue  # as nearly all lines: a sentence's end, and no list goes on
            after = views[block[nth + 2]] if nth + 2 < len(block) else ""
            join = _join(views, number, after, width, words)
            if join is None and _is_amid(view, following, after, begun):
                join = _torn_join(view, following), "paragraphs.torn"
            begun = join is not None and join[1] == "paragraphs.torn"
            led = join is None and _is_led(views[number], views[number + 1], led, leading)
            if led:
                join = _torn_join(views[number], views[number + 1]), "paragraphs.torn"
            if join is not None:
                yield Join(number, *join)


def _is_item(view: str) -> bool:
    """Whether a line is an item of a list."""
    first = view[0]
    if first.isalpha() and view[1:2] not in (".", ")"):
        return False
    return (first in _ITEM_FIRST or first.isalnum()) and _ITEM.match(view) is not None


def _has_ended(view: str) -> bool:
    """Whether a line ends as sentences and announcements do."""
    return view[-1] in _ENDS or view.rstrip(_CLOSERS)[-1:] in _ENDS


def _blocks(views: list[str]) -> Iterator[list[int]]:
    """Runs of lines with something in them, one right after the other."""
    block: list[int] = []
    for number, view in enumerate(views):
        if view:
            block.append(number)
        elif block:
            yield block
            block = []
    if block:
        yield block


def _singles(document: Document, blocks: list[list[int]]) -> int:
    """How many lines with something in them are alone in their block."""
    return sum(1 for view in document.views if view) - sum(map(len, blocks))


def wrap_width(blocks: list[list[str]], singles: int = 0) -> int:
    """The column at which the text is wrapped, 0 if it is not.

    The widest line tells the column; the text is wrapped if nearly every line that has a follower in its block is so
    full that the follower's first word would not have fitted. Wrapped text breaks inside sentences: full lines that
    each end one are paragraphs that happen to be about equally long.
    """
    width = max(len(view) for block in blocks for view in block)
    if not NARROWEST <= width <= WIDEST:
        return 0
    full = short = amid = 0
    for block in blocks:
        for view, after in itertools.pairwise(block):
            if _is_item(after):
                continue
            if _fills(view, after, width):
                full += 1
                amid += not _has_ended(view)
            else:
                short += 1
    return width if amid and full >= 2 and full >= 4 * short else 0


def _fills(view: str, after: str, width: int) -> bool:
    """Whether the next line's first word would not have fitted on this line."""
    if is_unspaced(view):
        return len(view) + SLACK >= width
    return len(view) + 1 + len(after.split(None, 1)[0]) > width - SLACK


def _words(document: Document, blocks: list[list[int]]) -> _Words:
    """The document's words, for telling a hyphen of the wrap from one of the word.

    Most programs that wrap text break it at the words' own hyphens and part no word. One that does shows it: a parted
    word stands whole elsewhere, or many lines end so.
    """
    views = document.views
    known = frozenset(word for view in views for word in _COMPOUND.findall(view.casefold()))
    pairs = [pair for block in blocks for pair in itertools.pairwise(block)]
    ends = [end for one, two in pairs if (end := _parts(views[one], views[two]))]
    lower = [left + right for left, right in ends if right.islower() and right not in _BETWEEN]
    often = len(lower) >= PARTED and len(lower) * PER_LINES >= sum(map(len, blocks))
    return _Words(known, often or any(word.casefold() in known for word in lower))


def _parts(view: str, following: str) -> tuple[str, str] | None:
    """What stands before a hyphen at a line's end and the word behind it; None without a hyphen or a word."""
    if view[-1] != "-" or not following[0].isalnum():
        return None
    hyphen, tail = _HYPHEN.search(view[-LONGEST:]), _COMPOUND.match(following[:LONGEST])
    return (hyphen[1], tail[0] if tail else "") if hyphen else None


def _join(views: list[str], number: int, after: str, width: int, words: _Words) -> tuple[str, str] | None:
    """The join of a line with the next one of its block and the rule, or None for a new paragraph."""
    view, following = views[number], views[number + 1]
    full = width > 0 and _fills(view, following, width)
    if _is_item(following) and not (full and _is_dashed(view, following)):
        return (NEW_LINE, "paragraphs.list") if _is_item(view) else None
    if full:
        return _wrap_join(view, following, words), "paragraphs.wrap"
    if _is_torn(view, following, after):
        return _torn_join(view, following), "paragraphs.torn"
    return None


def _is_dashed(view: str, following: str) -> bool:
    """Whether a wrapped line goes on with a dash – like this one – rather than with an item of a list."""
    return following[0] in "–—" and following[2].islower() and not (_is_item(view) or _has_ended(view))


def _wrap_join(view: str, following: str, words: _Words) -> str:
    if parts := _parts(view, following):
        return _hyphen_join(*parts, words)
    if is_unspaced(view[-1]) and is_unspaced(following[0]):
        return NOTHING
    return SPACE


def _hyphen_join(left: str, right: str, words: _Words) -> str:
    """Drop the hyphen of the wrap, keep the word's own; the document's other words tell which it is."""
    one, two = left.casefold(), right.casefold()
    if one + two in words.known and two:
        return DEHYPHEN
    if right in _BETWEEN and not (words.parted and right in _SYLLABLES):
        return SPACE  # the word before the hyphen goes on behind the next one: "Vor- und Nachteile"
    if not words.parted or not right.islower() or not left.isalpha():
        return NOTHING
    compound = f"{one}-{two}" in words.known or (one in words.known and two in words.known)
    return NOTHING if compound else DEHYPHEN


def _is_torn(view: str, following: str, after: str) -> bool:
    """Whether a sentence goes on from one line into the next: it was torn where a link stood."""
    if _has_ended(view) or _is_item(view):
        return False
    if _is_closer(following) or view[-1] in _LEADS_ON:
        return True
    if following[0].islower() and (len(view) >= SENTENCE or len(following) >= SENTENCE):
        return True
    if not after or not (_is_closer(after) or (after[0].islower() and len(after) >= SENTENCE)):
        return False
    begun = len(view) >= SENTENCE or view[-1] == "," or view.split()[-1].islower()
    return begun and len(following) <= FRAGMENT and not _has_ended(following)


def _is_closer(view: str) -> bool:
    """Whether a line begins with a mark or an ending that cannot begin a sentence."""
    return view[0] in _CLOSER_FIRST and _CLOSER.match(view) is not None


def _is_amid(view: str, following: str, after: str, begun: bool) -> bool:
    """Whether a short piece stands amid a sentence: it goes on one that was torn, or a long line goes on behind it."""
    if not view[-1].isalnum() or _is_item(view) or _is_item(following):
        return False
    if begun and len(view) <= FRAGMENT:
        return following[0].islower() or len(following) >= SENTENCE
    if len(after) < SENTENCE or not following.islower() or not view[0].isupper():
        return False
    words = view.split()
    clause = len(words) >= CLAUSE and words[-1].islower() and words[-2].islower()
    return clause and len(following.split()) <= 3 and not _has_ended(following)


def _is_led(view: str, following: str, led: bool, leading: frozenset[str]) -> bool:
    """Whether a line ends in a word that leads on to a link's words ("laut", "for the"), or goes on such a link."""
    if _is_item(view) or _is_item(following):
        return False
    if led and len(view) <= FRAGMENT and view[-1].isalnum() and following[0].islower():
        return True
    *before, last = view.rsplit(None, 1)
    if last.casefold() not in leading or not following[0].isalnum() or (last.isupper() and len(last) > 1):
        return False
    if before and " " not in before[0] and not _has_ended(before[0]):
        return False  # two words are a menu's: "Log in", "Price at"
    is_word = last.islower() or not before or _has_ended(before[0])  # no "Vitamin A", no "What Is It For"
    return is_word and (following[0].islower() or len(following) <= FRAGMENT)


def _torn_join(view: str, following: str) -> str:
    if _is_closer(following) or _OPENER.search(view):
        return NOTHING
    if parts := _parts(view, following):  # a link parts no word
        return SPACE if parts[1] in _BETWEEN else NOTHING
    return NOTHING if is_unspaced(view[-1]) and is_unspaced(following[0]) else SPACE
