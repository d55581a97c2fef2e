"""How lines join: text wrapped at a column is unwrapped, sentences torn by inline links are mended, lists stay lists.

Nothing joins over a blank line or over a line that a stage claimed. Wrapping is a property of the document: its blocks'
inner lines fill a column so that the next line's first word would not have fitted.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from cleaner.context import Context
from cleaner.late import late
from cleaner.model import DEHYPHEN, NEW_LINE, NOTHING, SPACE, Document, Join
from cleaner.wrapping import ENDS, ITEM_FIRST, ITEM_STOPS, full_lines, has_ended, items_of, pairs_of
from cleaner.zones import is_unspaced

FRAGMENT = 60  # characters of a link's words that stand alone on a line
CLAUSE = 4  # words of the beginning of a torn sentence
SENTENCE = 40  # characters of a line that reads as part of a sentence
LONGEST = 60  # characters of a word
PARTED, PER_LINES = 4, 8  # so many words parted at line ends, and one in so many lines, part words by rule

_CLOSER = late(r"""[,;:.!?)\]](?![\w.)\]}(-])|[，。、；：！？）」』]|[’'][a-z]{1,2}\b(?=\s|[,.])""")
_CLOSER_FIRST = frozenset(",;:.!?)],。、；：！？）」』’'")  # how `_CLOSER` may begin
_LEADS_ON = frozenset("(（「『")  # at a line's end: "Kōbe （", "Kobe", "） is …"
_FACE = late(r"(?<!\S)[:;=]['’´o^-]?[(（]\Z")
_OPENERS = frozenset("([（「『")
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


class _Lines(NamedTuple):
    """What is known of a document's lines; all but the words is said by the lines' numbers."""

    views: list[str]  # with an empty one behind the last
    items: set[int]  # those that are items of a list, as far as it matters
    full: set[int]  # those that fill the column of a wrapped text; none in other texts
    words: _Words
    leading: frozenset[str]  # words that lead on to a link's


def run(document: Document, context: Context) -> Iterator[Join]:
    """Yields a join for each line that goes on into the next one; the others end a paragraph.

    Lists and full lines go by a rule of their own; of the other lines those that surely end a paragraph are done.
    """
    views = [*document.views, ""]
    pairs = pairs_of(views, document.open_lines())
    if not pairs:
        return
    full = full_lines(views, pairs)
    hyphened = full and any([view[-1:] == "-" for view in views])
    words = _words(views, pairs) if hyphened else _Words(frozenset(), False)
    if not full:
        pairs = _undone(views, pairs)
    items = items_of(views, pairs)
    lines = _Lines(views, items, full, words, context.words.leading)
    begun = led = False  # whether the line goes on a sentence that was torn before it; behind a word that leads on
    last = -1
    for number in pairs:
        if number != last + 1:
            begun = led = False
        last = number
        if number in items or number + 1 in items or number in full:
            begun = led = False
            if join := _join(lines, number):
                yield join
        elif begun or led or full or not _is_done(lines, number):
            begun = _is_torn(lines, number) or _is_amid(lines, number, begun)
            led = not begun and _is_led(lines, number, led)
            if begun or led:
                yield Join(number, _torn_join(views[number], views[number + 1]), "paragraphs.torn")


def _undone(views: list[str], pairs: list[int]) -> list[int]:
    """The lines of text that is not wrapped that may go on: no sentence ends with them, or an item may follow."""
    return [
        n
        for n in pairs
        if views[n][-1] not in ENDS
        or (first := (after := views[n + 1])[0]) in ITEM_FIRST
        or first.isdecimal()
        or after[1:2] in ITEM_STOPS
    ]


def _is_done(lines: _Lines, number: int) -> bool:
    """Whether a line that goes on no other one surely ends a paragraph, as nearly all do in text that is not wrapped.

    It ends a sentence, or the lines after it begin with capitals and it does not end in a word that leads on, which no
    line does that ends a sentence.
    """
    view, following, after = lines.views[number : number + 3]
    if following[0].isupper() and (not after or after[0].isupper()):
        return view.rsplit(None, 1)[-1].casefold() not in lines.leading and not _leads_on(view)
    return has_ended(view)


def _words(views: list[str], pairs: list[int]) -> _Words:
    """The document's words, for telling a hyphen of the wrap from one of the word.

    Most programs that wrap text break it at the words' own hyphens and part no word. One that does shows it: a parted
    word stands whole elsewhere, or many lines end so.
    """
    known = frozenset(word for view in views for word in _COMPOUND.findall(view.casefold()))
    ends = [end for number in pairs if (end := _parts(views[number], views[number + 1]))]
    lower = [left + right for left, right in ends if right.islower() and right not in _BETWEEN]
    lines = len({*pairs, *[number + 1 for number in pairs]})
    often = len(lower) >= PARTED and len(lower) * PER_LINES >= lines
    return _Words(known, often or any(word.casefold() in known for word in lower))


def _parts(view: str, following: str) -> tuple[str, str] | None:
    """What stands before a hyphen at a line's end and the word behind it; None without a hyphen or a word."""
    if view[-1] != "-" or not following[0].isalnum():
        return None
    hyphen, tail = _HYPHEN.search(view[-LONGEST:]), _COMPOUND.match(following[:LONGEST])
    return (hyphen[1], tail[0] if tail else "") if hyphen else None


def _join(lines: _Lines, number: int) -> Join | None:
    """The join of a full line or an item, or of the line before one, with the next line; None for a new paragraph."""
    full = number in lines.full
    if number + 1 in lines.items and not (full and _is_dashed(lines, number)):
        return Join(number, NEW_LINE, "paragraphs.list") if number in lines.items else None
    if not full:
        return None
    return Join(number, _wrap_join(lines.views[number], lines.views[number + 1], lines.words), "paragraphs.wrap")


def _is_dashed(lines: _Lines, number: int) -> bool:
    """Whether a wrapped line goes on with a dash – like this one – rather than with an item of a list."""
    following = lines.views[number + 1]
    if following[0] not in "–—" or not following[2].islower():
        return False
    return number not in lines.items and not has_ended(lines.views[number])


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


def _is_torn(lines: _Lines, number: int) -> bool:
    """Whether a sentence goes on from one line into the next: it was torn where a link stood."""
    view, following, after = lines.views[number : number + 3]
    if has_ended(view):
        return False
    if _is_closer(following) or _leads_on(view):
        return True
    if following[0].islower() and (len(view) >= SENTENCE or len(following) >= SENTENCE):
        return True
    if not after or not (_is_closer(after) or (after[0].islower() and len(after) >= SENTENCE)):
        return False
    begun = len(view) >= SENTENCE or view[-1] == "," or view.split()[-1].islower()
    return begun and len(following) <= FRAGMENT and not has_ended(following)


def _leads_on(view: str) -> bool:
    """Whether a line ends in an opening bracket that is no sad face's mouth."""
    return view[-1] in _LEADS_ON and not (view[-1] in "(（" and _FACE.search(view[-4:]))


def _is_closer(view: str) -> bool:
    """Whether a line begins with a mark or an ending that cannot begin a sentence."""
    return view[0] in _CLOSER_FIRST and _CLOSER.match(view) is not None


def _is_amid(lines: _Lines, number: int, begun: bool) -> bool:
    """Whether a short piece stands amid a sentence: it goes on one that was torn, or a long line goes on behind it."""
    view, following, after = lines.views[number : number + 3]
    if not view[-1].isalnum():
        return False
    if begun and len(view) <= FRAGMENT:
        return following[0].islower() or len(following) >= SENTENCE
    if len(after) < SENTENCE or not following.islower() or not view[0].isupper():
        return False
    words = view.split()
    clause = len(words) >= CLAUSE and words[-1].islower() and words[-2].islower()
    return clause and len(following.split()) <= 3 and not has_ended(following)


def _is_led(lines: _Lines, number: int, led: bool) -> bool:
    """Whether a line ends in a word that leads on to a link's words ("laut", "for the"), or goes on such a link."""
    view, following = lines.views[number], lines.views[number + 1]
    if led and len(view) <= FRAGMENT and view[-1].isalnum() and following[0].islower():
        return True
    *before, last = view.rsplit(None, 1)
    if last.casefold() not in lines.leading or not following[0].isalnum() or (last.isupper() and len(last) > 1):
        return False
    if before and " " not in before[0] and not has_ended(before[0]):
        return False  # two words are a menu's: "Log in", "Price at"
    is_word = last.islower() or not before or has_ended(before[0])  # no "Vitamin A", no "What Is It For"
    return is_word and (following[0].islower() or len(following) <= FRAGMENT)


def _torn_join(view: str, following: str) -> str:
    if view[-1] in _OPENERS or _is_closer(following):
        return NOTHING
    if parts := _parts(view, following):  # a link parts no word
        return SPACE if parts[1] in _BETWEEN else NOTHING
    return NOTHING if is_unspaced(view[-1]) and is_unspaced(following[0]) else SPACE
