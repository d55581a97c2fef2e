"""The headline, its copies (exact, re-cased, cut, with a site's tail), a differing second one, and the deck.

All in the head zone, before the first line of prose: a first sentence that resembles the headline is body.
"""

from __future__ import annotations

from collections.abc import Iterator
from itertools import islice, pairwise, takewhile

from cleaner.captions import is_credited
from cleaner.context import Context, HeadLines
from cleaner.dateish import is_dateish
from cleaner.kickers import parted, with_kicker, without_kicker
from cleaner.late import late
from cleaner.lexicon import Lexicon
from cleaner.mainrun import is_wrapped
from cleaner.model import ALTERNATIVE_TITLE, CAPTION, DUPLICATE_TITLE, SUBTITLE, TITLE, Claim, Document
from cleaner.phrases import matcher
from cleaner.sameness import is_cut, is_cut_of, is_near, may_vary, tokens, without_tail
from cleaner.wrapping import WIDEST, fills
from cleaner.zones import first_prose, has_inner_end, head_lines, is_amid_words, is_prose, is_torn, is_unspaced

LONGEST = 260  # characters of a headline
LONGEST_COPY = LONGEST + 60  # the same with a site's tail
LONGEST_THAI = 110  # the same where only its length tells it from a paragraph
LONGEST_DECK = 400
REACH = 7  # lines of the head around the headline in which its copies stand
WRAPPED = 40  # characters of a line that may be wrapped in mid-sentence,
MOST_LINES = 40  # and lines of a paragraph that are looked at
LIST_ITEM = late(r"\A(?:[*•·▪‣◦–+-]|\d{1,2}[.)]|\[\d{1,3}\])\s")
_ENDING = frozenset('.!?…:;。！？：；؟।"”»’)')  # what a line that is whole ends in
_SENTENCE = late(r"""[.。؟।]["”’»)]*\Z""")
_DECOR = late(r"\A(?:#{1,6}\s+|[*_]{1,2}(?=\S))|[*_]{1,2}\Z")
_DECOR_OPENS = ("#", "*", "_")
_LETTER = late(r"[^\W\d_]")
_APART = late(r"[.!?…]?\s+(?=[(\[©])|[.!?…]\s+|\s[|–—-]\s|。")  # may part a caption from its credit
_URLS = ("http://", "https://", "www.")


def run(document: Document, context: Context) -> Iterator[Claim]:
    """Claims the headline, its copies and variants, and the deck between it and a date or byline."""
    head = head_lines(document)
    title, lines = _headline(document, context, head)
    if title is None:
        return
    first = "model" if context.heads else "headlines.first"
    for nth, number in enumerate(lines):
        yield Claim(number, TITLE, "headlines.wrapped" if nth else first, None if nth else title)
    claimed = set(lines)
    near = [number for number in _nearby(head, lines) if number not in claimed]
    if near:
        views, own = document.views, tokens(title)
        keys = {number: tokens(views[number]) for number in near if len(views[number]) <= LONGEST_COPY}
        for number in near:
            rule = _copy(views[number], title, keys.get(number) == own)
            if rule is None and number in keys and _is_caption_of(views[number], keys[number], own, context.words):
                rule = "headlines.tail"
            if rule and not _is_of_paragraph(views, number, context.words):
                claimed.add(number)
                yield Claim(number, DUPLICATE_TITLE, rule)
        similar = [number for number in near if number in keys and number not in claimed and is_near(keys[number], own)]
        variant = None if "alternative_title" in context.given else _variant(document, context, similar)
        if variant is not None:
            claimed.add(variant)
            yield Claim(variant, ALTERNATIVE_TITLE, "headlines.variant", _clean(views[variant]))
    yield from _decks(document, context, head, claimed)


def _nearby(head: list[int], lines: list[int]) -> list[int]:
    """The head's lines in which copies are looked for: those around the headline."""
    if lines and lines[0] not in head:  # below prose that was taken for the body's
        return lines
    place = head.index(lines[0]) if lines else 0
    return head[max(0, place - REACH) : place + len(lines) + REACH] if lines else head


def _variant(document: Document, context: Context, similar: list[int]) -> int | None:
    """The second headline, that begins as the first does and goes on differently: of lines that begin so."""
    for number in similar:
        view = document.views[number]
        if _SENTENCE.search(view) or is_torn(document.views, number) or not _is_headline(view, context.words):
            continue
        if not _credited(view, context.words) and not _is_of_paragraph(document.views, number, context.words):
            return number
    return None


def _is_caption_of(view: str, key: tuple[str, ...], title: tuple[str, ...], words: Lexicon) -> bool:
    """Whether a line is the headline again as a picture's caption: with who took it behind."""
    if len(view) > LONGEST or not is_near(key, title):
        return False
    caption = _credited(view, words)
    return caption is not None and tokens(caption) == title


def _credited(view: str, words: Lexicon) -> str | None:
    """What stands before a picture's credit at a line's end, a sentence or a bracket of its own; None if none is."""
    rules = matcher(words.code)
    for gap in _APART.finditer(view):
        hit = rules.hit(view[gap.end() :].strip("()[] "))
        if hit and hit[0].label == CAPTION:
            return view[: gap.start()]
    return None


def _headline(document: Document, context: Context, head: list[int]) -> tuple[str | None, list[int]]:
    """The headline and the lines it stands on; none where it was given and does not stand in the text."""
    views = document.views
    given = context.given.get("title")
    if isinstance(given, str) and given.strip():
        return given, []
    if context.heads and (lines := _of_page(document, context.heads)):
        lines = parted(document, _with_rest(views, lines))
        whole = " ".join([views[number] for number in lines])
        if item := LIST_ITEM.match(whole):
            whole = whole[item.end() :]
        return with_kicker(document, without_kicker(document, _clean(whole), lines, context.words), lines)
    if context.heads:
        return None, []
    words = context.words
    found = (number for number in head if _is_headline(views[number], words))
    candidates = list(islice(found, 2 * REACH))  # those that `_repeated` and `_best_copy` may look at
    if not candidates:
        return None, []
    best = _repeated(views, candidates, words) or _first(document, candidates, head, words)
    if best is None:
        return None, []
    place = candidates.index(best)
    best = _best_copy(views, best, candidates[max(0, place - REACH) : place + REACH])
    wrapped = _wrapped(document, best)
    return " ".join(_clean(views[number]) for number in wrapped), wrapped


def _with_rest(views: list[str], lines: list[int]) -> list[int]:
    """A headline's lines, and the next one where they end in a colon: what stood before it was set apart."""
    if views[lines[-1]][-1:] not in (":", "："):
        return lines
    below = next((number for number in range(lines[-1] + 1, len(views)) if views[number]), None)
    if below is None or is_prose(views[below]) or is_list(views[below]) or not 2 < len(views[below].split()) < 30:
        return lines
    return [*lines, below]


def _is_headline(view: str, words: Lexicon) -> bool:
    """Whether a line may be a headline by its shape: not a list item, an address, a date, a byline."""
    if not view or len(view) > LONGEST or view.startswith(_URLS):
        return False
    if not view[0].isalpha():  # what no list item begins with
        if LIST_ITEM.match(view):
            return False
        if not _LETTER.search(view):
            return view.isdigit() and len(view) < 5
    return not (is_dateish(view, words) or is_byline(view, words))


def is_headline_like(view: str, words: Lexicon) -> bool:
    """Whether a line may be a headline and is as long as most of them are: a word or two may be anything."""
    size = len(view) // 3 if is_unspaced(view) else len(view.split())
    return size > 2 and _is_headline(view, words)


def is_byline(view: str, words: Lexicon) -> bool:
    """Whether a line opens as bylines do: an opener and a name."""
    if len(view) > 120:
        return False
    folded = view.casefold()
    if not folded.startswith(words.byline_openers):  # one call for all of them
        return False
    for opener in words.byline_openers:
        if folded.startswith(opener):
            rest = view[len(opener) :]
            name = rest.lstrip(" :：")
            if name and (name != rest or opener[-1] in ":：") and name[0].isupper() and len(name.split()) <= 10:
                return not _SENTENCE.search(view) and name.split()[-1][:1].isupper()
    return False


def _repeated(views: list[str], candidates: list[int], words: Lexicon) -> int | None:
    """The first candidate that another candidate close by repeats, whole, cut or with a tail."""
    if len(candidates) < 2:
        return None
    keys = {number: tokens(views[number]) for number in candidates}
    varied = {number for number in candidates if may_vary(views[number])}
    for nth, number in enumerate(candidates[:REACH]):
        if len(keys[number]) < 3 or is_torn(views, number) or _is_of_wrapped(views, number, words):
            continue
        for other in candidates[max(0, nth - REACH) : nth + REACH]:
            if other == number:
                continue
            if keys[other] == keys[number] or (other in varied and _cut_or_with_tail(views[other], views[number])):
                return number
    return None


def _is_of_wrapped(views: list[str], number: int, words: Lexicon) -> bool:
    """Whether a line is the first or the last of a wrapped paragraph, which may be said twice as headlines are."""
    view = views[number]
    below = views[number + 1] if number + 1 < len(views) else ""
    if below[:1].islower() and len(view) >= WRAPPED and view[-1] not in _ENDING and not is_byline(below, words):
        return True
    above = views[number - 1] if number else ""
    return view[0].islower() and len(above) >= WRAPPED and above[-1] not in _ENDING


def _of_page(document: Document, heads: HeadLines) -> list[int]:
    """The lines that the page stage took for the headline's, if they are still in view; [] if there are none."""
    lines = list(heads.title[0]) if heads.title else []
    return lines if all(document.views[number] for number in lines) else []


def _first(document: Document, candidates: list[int], head: list[int], words: Lexicon) -> int | None:
    """The first candidate, if something stands below it and it does not read as a sentence of the body."""
    number = candidates[0]
    if number != head[0] and any(is_list(document.views[line]) for line in head if line < number):
        return None
    below = next((line for line in document.open_lines() if line > number), None)
    if below is None:
        return None
    view = document.views[number]
    thai = len(view) > LONGEST_THAI and "\u0e01" <= view[0] <= "\u0e4e"  # whose sentences end in no mark
    if thai or _is_of_paragraph(document.views, number, words):
        return None
    if _SENTENCE.search(view) and not is_cut(view):
        apart = number + 1 < len(document.views) and not document.views[number + 1]
        return number if apart and _sentence_may_be_headline(view, document.views[below]) else None
    return number


def _is_of_paragraph(views: list[str], number: int, words: Lexicon) -> bool:
    """Whether a line is the first of a paragraph that was wrapped at the column: no headline stands above it."""
    if len(views[number]) < WRAPPED or number + 1 == len(views) or not views[number + 1]:
        return False
    block = list(takewhile(bool, islice(views, number, number + MOST_LINES)))
    width = max(map(len, block))
    if width > WIDEST:
        return False
    full = sum(1 for _ in takewhile(lambda pair: fills(*pair, width), pairwise(block)))
    if not full or (full == 1 and block[1][-1] in "?!"):  # as a headline of two lines may
        return False
    amid = not block[1][0].isupper() or has_inner_end(block[0]) or block[0].split()[-1].casefold() in words.small_words
    return (amid and block[full][-1] in ".。।") or is_wrapped(block[: full + 1])


def _sentence_may_be_headline(view: str, following: str) -> bool:
    """A line that ends in a full stop is a headline only before much longer prose and without an inner sentence end."""
    words = len(view.split())
    return 2 <= words <= 16 and ". " not in view and is_prose(following) and len(following) > 2 * len(view)


def is_list(view: str) -> bool:
    """Whether a line is a list item."""
    return bool(LIST_ITEM.match(view))


def _best_copy(views: list[str], chosen: int, candidates: list[int]) -> int:
    """Of the headline's copies the one to show: whole rather than cut, without a tail, not in capitals throughout."""
    best = chosen
    for number in candidates:
        view = views[number]
        if number != best and (
            (may_vary(views[best]) and (is_cut_of(views[best], view) or without_tail(views[best], view) is not None))
            or (views[best].isupper() and not view.isupper() and tokens(view) == tokens(views[best]))
        ):
            best = number
    return best


def _wrapped(document: Document, number: int) -> list[int]:
    """The lines of a headline that was wrapped at the column: the block's other lines, if the text is wrapped so."""
    views = document.views
    block = [number]
    while block[-1] + 1 < len(views) and views[block[-1] + 1] and len(block) < 4:
        block.append(block[-1] + 1)
    alone = number == 0 or not document.lines[number - 1].strip()
    if len(block) == 1 or not alone or is_unspaced(views[number]):
        return [number]
    if block[-1] + 1 < len(views) and views[block[-1] + 1]:
        return [number]  # a block of more lines than a headline has
    width = max(map(len, views))
    full = all(len(views[line]) + len(views[line + 1].split()[0]) + 1 > width - 3 for line in block[:-1])
    plain = not any(_SENTENCE.search(views[line]) for line in block)
    return block if width <= 100 and full and plain else [number]


def _copy(view: str, title: str, same: bool) -> str | None:
    """The rule by which a line, of the same words or not, is a copy of the headline, or None.

    A sentence with a full stop is none.
    """
    if not (same or may_vary(view)) or _is_copy_of_none(view, title):
        return None
    return "headlines.copy" if same else _cut_or_with_tail(view, title)


def _is_copy_of_none(view: str, title: str) -> bool:
    return len(view) > LONGEST_COPY or (view[-1] in ".。" and not is_cut(view) and title[-1:] not in ".。")


def _cut_or_with_tail(view: str, title: str) -> str | None:
    """The rule by which a line is the headline cut or with a site's tail, or None."""
    if _is_copy_of_none(view, title):
        return None
    if is_cut_of(view, title):
        return "headlines.cut"
    if without_tail(view, title) is not None:
        return "headlines.tail"
    return None


def _decks(document: Document, context: Context, head: list[int], claimed: set[int]) -> Iterator[Claim]:
    """Claims the deck: of a whole page where the page stage saw it."""
    if "subtitle" in context.given:
        return
    lines, words = context.heads.deck if context.heads and context.heads.deck else ((), "")
    if lines and all(document.views[number] and number not in claimed for number in lines):
        for number in lines:
            yield Claim(number, SUBTITLE, "headlines.deck", words if number == lines[0] else None)
    elif claimed and (deck := _deck(document, context, head, claimed)) is not None:
        yield Claim(deck, SUBTITLE, "headlines.deck", document.views[deck])


def _deck(document: Document, context: Context, head: list[int], claimed: set[int]) -> int | None:
    """The one line between the headline and a date or byline line, when prose comes after: the deck."""
    views, words = document.views, context.words
    start = min(claimed)
    rest = list(islice((line for line in document.open_lines() if line > start and line not in claimed), 3))
    if len(rest) < 3:
        return None
    deck, mark, body = rest
    if not (is_dateish(views[mark], words) or is_byline(views[mark], words)):
        return None
    if is_amid_words(views, mark, words.small_words):
        return None  # a sentence's own date, and the deck its beginning
    view = views[deck]
    if context.heads and any(deck in numbers for numbers, _ in (*context.heads.dates, *context.heads.bylines)):
        return None
    if len(view) > LONGEST_DECK or len(view.split()) < 4 or is_dateish(view, words) or is_byline(view, words):
        return None
    below = first_prose(document)
    if below is None or not (is_prose(views[body]) or below >= mark) or is_list(view) or is_credited(view):
        return None
    if is_prose(view) and any(is_dateish(view, words) for view in views[mark + 1 :] if 0 < len(view) < 60):
        return None  # a chronology: dates head its parts
    return deck


def _clean(view: str) -> str:
    """A headline without markup of its line (a Markdown hash, stars around it)."""
    return _DECOR.sub("", view).strip() if view.startswith(_DECOR_OPENS) or view.endswith(("*", "_")) else view.strip()
