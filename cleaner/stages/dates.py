"""Publication and modification dates: lines that are a date, and a date beside a byline or a section.

Only near the main run of prose: in the lines before it, and in those right after it where a lead word or brackets mark
the date. A date that heads a part of a chronology is body.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator
from itertools import pairwise

from cleaner.authors import byline_authors, name_beside
from cleaner.context import Context
from cleaner.dated import (
    LONGEST,
    LONGEST_COMPANION,
    PAGE,
    DatedLine,
    Reader,
    claims_of,
    dated_lines,
    has_kind,
    is_bare,
)
from cleaner.dategrammar import MODIFIED, PUBLISHED, fold, may_be_dated
from cleaner.dateish import is_dateish, is_filler
from cleaner.digits import with_digits
from cleaner.founddates import FoundDate, find_dates
from cleaner.lexicon import Lexicon
from cleaner.mainrun import WRAPPED, main_run, prose
from cleaner.model import BYLINE, DATE, DATE_MODIFIED, Claim, Document
from cleaner.zones import is_prose, is_sentence

WINDOW = 18  # open lines before the first prose that are searched for any date
FAR = 60  # the same for dates with a lead word
TIMED = 30  # the same for dates with a time of day
BELOW = 20  # open lines from the first prose on that may be deck, caption and date
DECK = 700  # characters of prose among them
AFTER = 6  # open lines after the last prose that are searched
LONGEST_PART = 48  # characters of a day that heads a part
SHORTEST = 15  # characters of a sentence below a date that heads it
CROWD = 5  # so many unmarked date lines belong to a list of stories, not to one story


def run(document: Document, context: Context) -> Iterator[Claim]:
    """Claims dates before the main run of prose, below its first lines, and right after it."""
    if context.heads and context.heads.dates:
        from cleaner.pagedates import of_page

        yield from of_page(document, context, context.heads)
        return
    views, lines, words = document.views, document.open_lines(), context.words
    first, last = main_run(document, context)
    tail = lines[last + 1 : last + 1 + AFTER] if last >= 0 else []
    dated = set(with_digits(views, [*lines[max(0, first - FAR) : first + BELOW], *tail], LONGEST))
    if not dated:
        return
    read = Reader(document, context)
    head = dated_lines(views, lines[max(0, first - FAR) : first], dated, read)
    near = set(lines[max(0, first - WINDOW) : first])
    timed = set(lines[max(0, first - TIMED) : first])
    head = [
        line for line in head if line.number in near or has_kind(line) or (line.number in timed and not is_bare(line))
    ]
    if last < 0:
        head = head if len(head) < 3 else [line for line in head if has_kind(line)]
        head = _without_told(head, views, lines, words)
    else:
        below = [] if any(line.number in near for line in head) else _below_deck(document, context, dated, read)
        if (below or head) and _has_dated_parts(views, lines[first : last + 1], words):
            head = [line for line in head if line.number != lines[first - 1] or not is_bare(line)]
        else:
            head += below
    head = _without_rivals(_without_crowd(_without_parts(head, views, lines), views))
    yield from _claims(views, head)
    if last >= 0:
        beside = [line for line in head if line.found and not line.whole]
        yield from _named(views, beside, near, lines[first:], words)
    found = dated_lines(views, tail, dated, read)
    yield from _claims(views, [line for line in found if _is_own(line, views)])


def _below_deck(document: Document, context: Context, dated: set[int], read: Reader) -> list[DatedLine]:
    """Dates that stand below a deck or a picture's caption, which read like prose, too."""
    views, lines = document.views, document.open_lines()
    first, last = main_run(document, context)
    zone = lines[first : min(first + BELOW, last)]
    page = first > PAGE
    likely = {number for number in zone if number in dated and may_be_dated(views[number])}
    found = dated_lines(views, zone, likely, read) if likely else []
    found = [line for line in found if line.found and (page or not is_bare(line))]
    if not found:
        return []
    size = 0
    for place, more in dict(prose(views, lines[first : first + BELOW])).items():
        size += more
        if size > DECK:
            found = [line for line in found if line.number < lines[first + place]]
            break
    return found


def _without_parts(head: list[DatedLine], views: list[str], lines: list[int]) -> list[DatedLine]:
    """Without the days that head parts of a text in short sentences: several, with sentences between them."""
    bare = [line for line in head if line.found and is_bare(line)]
    if len({views[line.number] for line in bare}) < 2:
        return head
    places = [(line, bisect_left(lines, line.number)) for line in bare]
    parts = [entry for entry in places if _reads_on(views, lines, entry[1] + 1)]
    if not any(_reads_on(views, lines, place - 1) for _, place in parts[1:]):
        return head
    taken = {line.number for line, _ in parts}
    return [line for line in head if line.number not in taken]


def _reads_on(views: list[str], lines: list[int], place: int) -> bool:
    """Whether a sentence stands at a place in `lines`, however short."""
    return 0 <= place < len(lines) and is_sentence(views[lines[place]], SHORTEST)


def _without_told(head: list[DatedLine], views: list[str], lines: list[int], words: Lexicon) -> list[DatedLine]:
    """Without days of no year below a sentence, where the text has no prose: a list of hours, of what is on."""
    vague = {line.number for line in head if not line.found and _names_month(views[line.number], words)}
    if vague:
        begun = next((number for number in lines if is_sentence(views[number])), len(views))
        vague = {number for number in vague if number > begun}
    return [line for line in head if line.number not in vague]


def _names_month(view: str, words: Lexicon) -> bool:
    return any(word.strip(".,") in words.months for word in fold(view).split())


def _without_crowd(head: list[DatedLine], views: list[str]) -> list[DatedLine]:
    """Without the dates of other stories, of which a page lists many."""
    if sum(not has_kind(line) for line in head) < CROWD:
        return head
    return [line for line in head if has_kind(line)] or head[-1:]


def _has_dated_parts(views: list[str], body: list[int], words: Lexicon) -> bool:
    """Whether a bare day heads a part of the body: it stands alone between prose."""
    dated = set(with_digits(views, body, LONGEST_PART))
    for above, number, below in zip(body, body[1:], body[2:], strict=False):
        if number in dated and is_prose(views[above]) and is_prose(views[below]):
            found = find_dates(views[number], words)
            if found and is_dateish(views[number], words) and is_bare(DatedLine(number, found, True)):
                return True
    return False


def _without_rivals(head: list[DatedLine]) -> list[DatedLine]:
    """Only marked dates keep their value where a date is marked as the publication's: a page shows today's, too."""
    published = [entry for line in head for entry in line.found if entry.kind == PUBLISHED]
    if not published or any(entry.kind == PUBLISHED for entry in head[0].found):
        return head
    day = (published[-1].value or "")[:10]
    return [
        line._replace(
            found=[
                entry if entry.kind or not day or (entry.value or "")[:10] == day else entry._replace(value=None)
                for entry in line.found
            ]
        )
        for line in head
    ]


def _is_own(line: DatedLine, views: list[str]) -> bool:
    """Whether a date after the text is the text's: a line with a lead word or in brackets."""
    view = views[line.number]
    return (line.whole and (has_kind(line) or view[0] in "([（【")) or (
        has_kind(line) and line.found[0].lead == 0 and len(view) <= LONGEST_COMPANION
    )


def _claims(views: list[str], lines: list[DatedLine]) -> Iterator[Claim]:
    for line in lines:
        if line.announced is not None:
            label = DATE_MODIFIED if line.found[0].kind == MODIFIED else DATE
            yield Claim(line.announced, label, "dates.lead")
        if not line.found:
            yield Claim(line.number, DATE, "dates.vague")
        else:
            yield from claims_of(line.number, views[line.number], line.found, line.whole)


def _named(views: list[str], head: list[DatedLine], near: set[int], body: list[int], words: Lexicon) -> Iterator[Claim]:
    """The name beside the one date, a bar or a dot between: who wrote it, where no line near is a byline.

    Only here it can be known: without its date the line is like any other. Whom the text tells of, a place or a theme
    as well, did not write it.
    """
    found = [(line, name) for line in head if (name := _name_of(views[line.number], line.found, words))]
    if len(found) != 1 or any(byline_authors(views[number], words) is not None for number in near):
        return
    (line, name), folded = found[0], found[0][1].casefold()
    told = [view for number in body if len(view := views[number]) >= WRAPPED and not view.startswith(name)]
    if any(folded in view.casefold() for view in told):
        return
    start = views[line.number].index(name)
    yield Claim(line.number, BYLINE, "bylines.line", {"byline": name, "authors": [name]}, start, start + len(name))


def _name_of(view: str, found: list[FoundDate], words: Lexicon) -> str | None:
    """The name that a line holds beside its dates, and nothing else."""
    before, after = view[: found[0].lead].strip(), view[found[-1].stop :].strip()
    inner = [view[one.stop : other.lead] for one, other in pairwise(found)]
    if (before and after) or not all(is_filler(part, words) for part in inner):
        return None
    return name_beside(before or after, words)
