"""Publication and modification dates: lines that are a date, and a date beside a byline or a section.

Only near the main run of prose: in the lines before it, and in those right after it where a lead word or brackets mark
the date. A date that heads a part of a chronology is body.
"""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from itertools import islice, pairwise
from typing import NamedTuple

from cleaner.authors import authors_beside, byline_authors, name_beside
from cleaner.context import Context, HeadLines
from cleaner.dategrammar import (
    MODIFIED,
    PUBLISHED,
    fold,
    has_numeric,
    is_ambiguous,
    may_be_dated,
    may_be_numeric,
    order_of,
)
from cleaner.dateish import is_dateish, is_empty, is_filler, lead_kind
from cleaner.digits import with_digits
from cleaner.founddates import FoundDate, find_dates
from cleaner.late import late
from cleaner.lexicon import Lexicon
from cleaner.mainrun import WRAPPED, main_run, prose
from cleaner.model import BYLINE, DATE, DATE_MODIFIED, Claim, Document
from cleaner.zones import GOING_ON, is_amid_words, is_prose, is_sentence

LONGEST = 160  # characters of a line with a date beside other things
LONGEST_COMPANION = 90  # characters of those other things
WINDOW = 18  # open lines before the first prose that are searched for any date
FAR = 60  # the same for dates with a lead word
TIMED = 30  # the same for dates with a time of day
BELOW = 20  # open lines from the first prose on that may be deck, caption and date
DECK = 700  # characters of prose among them
PAGE = 7  # with more open lines above the prose, or the headline, a text is a whole page
MASTHEAD, UNDER = 3, 6  # lines at the top of one, where sites print today's date; lines below its headline
AFTER = 6  # open lines after the last prose that are searched
BEHIND = 2.5  # log-odds of the head model by which a date may be less likely than an update's
ALIKE = 0.5  # log-odds between dates of which the marked one counts
LONGEST_PART = 48  # characters of a day that heads a part
SHORTEST = 15  # characters of a sentence below a date that heads it
CROWD = 5  # so many unmarked date lines belong to a list of stories, not to one story
_PARTING = "|•·–—-,;/()[]:"
_MARKS = "|•·∙–—-,;/()[]（）【】\t\u3000 "
_CLAUSE = (". ", "? ", "! ", "。")
_ENDS = ".!?…。！？؟।"
_DIGIT = late(r"\d")


class _Line(NamedTuple):
    """A line with dates: its number, what was found, whether that is all of it, and a lead word's line above."""

    number: int
    found: list[FoundDate]
    whole: bool
    announced: int | None = None


def run(document: Document, context: Context) -> Iterator[Claim]:
    """Claims dates before the main run of prose, below its first lines, and right after it."""
    if context.heads and context.heads.dates:
        yield from _of_page(document, context, context.heads)
        return
    views, lines, words = document.views, document.open_lines(), context.words
    first, last = main_run(document, context)
    tail = lines[last + 1 : last + 1 + AFTER] if last >= 0 else []
    dated = set(with_digits(views, [*lines[max(0, first - FAR) : first + BELOW], *tail], LONGEST))
    if not dated:
        return
    read = _Reader(document, context)
    head = _dated(views, lines[max(0, first - FAR) : first], dated, read)
    near = set(lines[max(0, first - WINDOW) : first])
    timed = set(lines[max(0, first - TIMED) : first])
    head = [
        line
        for line in head
        if line.number in near or _has_kind(line) or (line.number in timed and not _is_bare(line))
    ]
    if last < 0:
        head = head if len(head) < 3 else [line for line in head if _has_kind(line)]
        head = _without_told(head, views, lines, words)
    else:
        below = [] if any(line.number in near for line in head) else _below_deck(document, context, dated, read)
        if (below or head) and _has_dated_parts(views, lines[first : last + 1], words):
            head = [line for line in head if line.number != lines[first - 1] or not _is_bare(line)]
        else:
            head += below
    head = _without_rivals(_without_crowd(_without_parts(head, views, lines), views))
    yield from _claims(views, head)
    if last >= 0:
        beside = [line for line in head if line.found and not line.whole]
        yield from _named(views, beside, near, lines[first:], words)
    found = _dated(views, tail, dated, read)
    yield from _claims(views, [line for line in found if _is_own(line, views)])


def _of_page(document: Document, context: Context, heads: HeadLines) -> Iterator[Claim]:
    """The dates of the lines that the page stage took for date lines, the likeliest first; the others are copies."""
    views, words = document.views, context.words
    given = [number for numbers, _ in heads.dates for number in numbers]
    if not (with_digits(views, given, LONGEST) or with_digits(views, document.open_lines(), LONGEST)):
        return
    order = _order(document, context) if any(may_be_numeric(views[number]) for number in given) else None
    published: str | None = None
    top: float | None = None
    read = {number: find_dates(views[number], words, order) for number in given}
    for numbers, score in _likeliest_first(document, heads, read, words, order):
        for number in numbers:
            view = views[number]
            found = _current(view, read[number], words)
            if not found:
                continue
            whole = is_dateish(view, words)
            if not whole and found[0].kind is None:
                found[0] = found[0]._replace(kind=_opening_kind(view, words))
            values = [entry for entry in found if entry.kind != MODIFIED and entry.value]
            if not values and published is None and top is None and any(entry.value for entry in found):
                top = score - BEHIND  # what is not marked as the publication's must stand well beside an update's date
            if published is None and values and (top is None or score > top or values[0].kind):
                published = values[0].value
            same = [
                entry if entry.kind == MODIFIED or entry.value == published else entry._replace(value=None)
                for entry in found
            ]
            for claim in _spans(number, view, same, whole):
                yield claim._replace(rule="model")


def _likeliest_first(
    document: Document,
    heads: HeadLines,
    read: Mapping[int, list[FoundDate]],
    words: Lexicon,
    order: str | None,
) -> list[tuple[tuple[int, ...], float]]:
    """The date lines, likeliest first; of those about as likely as the likeliest, one marked as the publication's.

    Last the day on which the page was shown, that sites print above all, where the headline has a date of its own below
    it. `read` are the dates of the lines.
    """
    dates = heads.dates
    if len(dates) < 2:
        return list(dates)
    title = heads.title[0][0] if heads.title else 0
    today = _of_masthead(document.lines[:title], words, order)
    if today and not any(_is_under(document, title, at, read[at], words) for numbers, _ in dates for at in numbers):
        today = None

    def place(entry: tuple[tuple[int, ...], float]) -> int:
        found = [(number, date) for number in entry[0] for date in read[number] if date.value]
        marked = any(date.kind == PUBLISHED for _, date in found)
        shown = [document.views[number][: date.lead] for number, date in found if date.value == today]
        if not marked and entry[0][0] < title and any(is_filler(before, words) for before in shown):
            return 3
        if entry[1] < dates[0][1] - ALIKE:
            return 2
        return 0 if marked else 1

    return sorted(dates, key=place)


def _of_masthead(above: Sequence[str], words: Lexicon, order: str | None) -> str | None:
    """The day among a page's first lines, if there are enough of them above the headline."""
    filled = list(islice(filter(str.strip, above), PAGE + 1))
    if len(filled) <= PAGE:
        return None
    found = (date for line in filled[:MASTHEAD] for date in find_dates(line.strip(), words, order))
    return next((date.value for date in found if date.value), None)


def _is_under(document: Document, title: int, number: int, found: list[FoundDate], words: Lexicon) -> bool:
    """Whether a line right below the headline is a date, or has one beside a byline or the like."""
    between = islice(filter(str.strip, document.lines[title + 1 : number]), UNDER + 1)
    if number <= title or not any(date.value for date in found) or len(list(between)) > UNDER:
        return False
    view = document.views[number]
    return is_dateish(view, words) or _is_companion(view, found, words) or _is_byline(view, found, words)


def _current(view: str, dates: list[FoundDate], words: Lexicon) -> list[FoundDate]:
    """A line's dates but last days: until when a recording is to be had, or an offer is open."""
    return [date for date in dates if not _is_last_day(view[: date.lead], words)] if words.until else dates


def _is_last_day(before: str, words: Lexicon) -> bool:
    """Whether what stands before a date ends in "until".

    Not in "updated until", which tells when it was, nor in a name: "By Ada Till".
    """
    folded = fold(before).rstrip(" :.\xa0")
    rests = [folded[: -len(word)] for word in words.until if folded.endswith(word)]
    if not rests or _opens(before, words):
        return False
    return any(not rest[-1:].isalnum() for rest in rests) and MODIFIED not in {lead_kind(rest, words) for rest in rests}


def _below_deck(document: Document, context: Context, dated: set[int], read: _Reader) -> list[_Line]:
    """Dates that stand below a deck or a picture's caption, which read like prose, too."""
    views, lines = document.views, document.open_lines()
    first, last = main_run(document, context)
    zone = lines[first : min(first + BELOW, last)]
    page = first > PAGE
    likely = {number for number in zone if number in dated and may_be_dated(views[number])}
    found = _dated(views, zone, likely, read) if likely else []
    found = [line for line in found if line.found and (page or not _is_bare(line))]
    if not found:
        return []
    size = 0
    for place, more in dict(prose(views, lines[first : first + BELOW])).items():
        size += more
        if size > DECK:
            found = [line for line in found if line.number < lines[first + place]]
            break
    return found


def _without_parts(head: list[_Line], views: list[str], lines: list[int]) -> list[_Line]:
    """Without the days that head parts of a text in short sentences: several, with sentences between them."""
    bare = [line for line in head if line.found and _is_bare(line)]
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


def _without_told(head: list[_Line], views: list[str], lines: list[int], words: Lexicon) -> list[_Line]:
    """Without days of no year below a sentence, where the text has no prose: a list of hours, of what is on."""
    vague = {line.number for line in head if not line.found and _names_month(views[line.number], words)}
    if vague:
        begun = next((number for number in lines if is_sentence(views[number])), len(views))
        vague = {number for number in vague if number > begun}
    return [line for line in head if line.number not in vague]


def _names_month(view: str, words: Lexicon) -> bool:
    return any(word.strip(".,") in words.months for word in fold(view).split())


def _without_crowd(head: list[_Line], views: list[str]) -> list[_Line]:
    """Without the dates of other stories, of which a page lists many."""
    if sum(not _has_kind(line) for line in head) < CROWD:
        return head
    return [line for line in head if _has_kind(line)] or head[-1:]


def _order(document: Document, context: Context) -> str | None:
    """The order of numeric dates: of the user's region, else as the text shows it where the language leaves it open."""
    if context.date_order or context.words.order in ("dmy", "mdy"):
        return context.date_order
    views = document.views
    short = [views[number] for number in with_digits(views, document.open_lines(), LONGEST)]
    text = "\n".join(short)
    return order_of(text) if has_numeric(text) and any(map(is_ambiguous, short)) else None


class _Reader:
    """Reads the dates of lines; the text is asked for their order when the first date of numbers is met."""

    def __init__(self, document: Document, context: Context) -> None:
        self._document, self._context = document, context
        self.words = context.words
        self._order: str | None = None
        self._asked = False

    def __call__(self, view: str) -> list[FoundDate]:
        found = find_dates(view, self.words, self._order)
        if found and not self._asked and may_be_numeric(view):
            self._order, self._asked = _order(self._document, self._context), True
            return find_dates(view, self.words, self._order)
        return found


def _dated(views: list[str], zone: list[int], dated: set[int], read: _Reader) -> list[_Line]:
    """The lines of a zone that are a date, or have one beside a byline or the like. `dated` are those with digits."""
    found, words = [], read.words
    for nth, number in enumerate(zone):
        if number not in dated:
            continue
        view = views[number]
        dates = _current(view, read(view), words)
        whole = is_dateish(view, words)
        if not whole and not dates:
            continue
        if not whole:
            dates = _with_rest(view, dates, words)
        if not whole and not (_is_companion(view, dates, words) or _is_byline(view, dates, words)):
            continue
        if _is_range(view, dates):
            continue
        if not whole and is_filler(view[: dates[0].lead], words):
            dates[0] = dates[0]._replace(lead=0)  # "Thursday 14 September 2023 by Jane Doe": the weekday goes, too
        if not whole and dates[0].kind is None:
            dates[0] = dates[0]._replace(kind=_opening_kind(view, words))
        above = zone[nth - 1] if nth else None
        kind = lead_kind(views[above], words) if above is not None and len(views[above]) <= 40 else None
        if not kind and _is_told(views, number, dates, words):
            continue
        if kind and dates and dates[0].kind is None:
            dates[0] = dates[0]._replace(kind=kind)
            found.append(_Line(number, dates, whole, above))
        else:
            found.append(_Line(number, dates, whole))
    return found


def _with_rest(view: str, dates: list[FoundDate], words: Lexicon) -> list[FoundDate]:
    """The dates of a line, the last one with what ends the line and says nothing: a reading time, "updated today"."""
    rest = view[dates[-1].stop :] if dates else ""
    if not _DIGIT.search(rest) or not is_empty(rest, words):
        return dates
    return [*dates[:-1], dates[-1]._replace(stop=len(view))]


def _is_told(views: list[str], number: int, dates: list[FoundDate], words: Lexicon) -> bool:
    """Whether a line with a date is a sentence's: a link stood there. "Posted by Ada Brook on" is no sentence."""
    if not is_amid_words(views, number, words.small_words):
        return False
    if views[number + 1][0] in GOING_ON:
        return True
    before = views[number - 1]
    return not (any(entry.kind for entry in dates) or (len(before) <= LONGEST_COMPANION and _opens(before, words)))


def _is_range(view: str, dates: list[FoundDate]) -> bool:
    """Whether two dates are the first and the last day of something: that is when it took place."""
    if len(dates) != 2 or any(entry.kind == MODIFIED or "T" in (entry.value or "") for entry in dates):
        return False
    return view[dates[0].stop : dates[1].lead].strip(" \t") in ("-", "–", "—", "~", "to", "bis", "/")


def _opening_kind(view: str, words: Lexicon) -> str | None:
    """What a line says of its date that opens with a lead word or as a byline and has the date further on."""
    if _opens_with(view, tuple(phrase for phrase in words.modified if phrase not in words.date_glue)):
        return MODIFIED
    return PUBLISHED if _opens(view, words) else None


def _has_kind(line: _Line) -> bool:
    """Whether a lead word says what a date of the line is."""
    return any(entry.kind for entry in line.found)


def _is_bare(line: _Line) -> bool:
    """Whether a line is a day and nothing more, as the subheads of a diary are."""
    return line.whole and not any(entry.kind or "T" in (entry.value or "") for entry in line.found)


def _is_own(line: _Line, views: list[str]) -> bool:
    """Whether a date after the text is the text's: a line with a lead word or in brackets."""
    view = views[line.number]
    return (line.whole and (_has_kind(line) or view[0] in "([（【")) or (
        _has_kind(line) and line.found[0].lead == 0 and len(view) <= LONGEST_COMPANION
    )


def _has_dated_parts(views: list[str], body: list[int], words: Lexicon) -> bool:
    """Whether a bare day heads a part of the body: it stands alone between prose."""
    dated = set(with_digits(views, body, LONGEST_PART))
    for above, number, below in zip(body, body[1:], body[2:], strict=False):
        if number in dated and is_prose(views[above]) and is_prose(views[below]):
            found = find_dates(views[number], words)
            if found and is_dateish(views[number], words) and _is_bare(_Line(number, found, True)):
                return True
    return False


def _without_rivals(head: list[_Line]) -> list[_Line]:
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


def _claims(views: list[str], lines: list[_Line]) -> Iterator[Claim]:
    for line in lines:
        if line.announced is not None:
            label = DATE_MODIFIED if line.found[0].kind == MODIFIED else DATE
            yield Claim(line.announced, label, "dates.lead")
        if not line.found:
            yield Claim(line.number, DATE, "dates.vague")
        else:
            yield from _spans(line.number, views[line.number], line.found, line.whole)


def _spans(number: int, view: str, found: list[FoundDate], whole: bool) -> list[Claim]:
    """One claim a date; together they take the whole line, or the dates with their lead words and separators."""
    claims, done = [], 0
    for nth, entry in enumerate(found):
        begin, end = (entry.lead, entry.stop) if whole else _with_marks(view, entry)
        last = nth == len(found) - 1
        start = done if nth and whole else 0 if whole else max(done, begin)
        stop = (len(view) if last else found[nth + 1].lead) if whole else end
        label = DATE_MODIFIED if entry.kind == MODIFIED else DATE
        claims.append(Claim(number, label, "dates.line" if whole else "dates.beside", entry.value, start, stop))
        done = stop
    return claims


def _with_marks(view: str, entry: FoundDate) -> tuple[int, int]:
    """A date's span with its lead words and the separators at its sides; between two words one side's stay."""
    start, stop = entry.lead, entry.stop
    while start and view[start - 1] in _MARKS:
        start -= 1
    while stop < len(view) and view[stop] in _MARKS:
        stop += 1
    if start and stop < len(view):  # what is left must not run together
        stop = entry.stop + (view[entry.stop] in ")]）】" and start < entry.lead)
    return start, stop


def _named(views: list[str], head: list[_Line], near: set[int], body: list[int], words: Lexicon) -> Iterator[Claim]:
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


def _is_companion(view: str, found: list[FoundDate], words: Lexicon) -> bool:
    """Whether a line with a date and other things is no sentence: a byline, a section, an agency beside the date.

    The date stands at an end of the line behind a separator, or the line opens as bylines and lead words do, or a time
    of day stands with the date; the rest is short and unfinished.
    """
    first, last = found[0], found[-1]
    before, after = view[: first.lead].strip(), view[last.stop :].strip()
    rest = f"{before} {after}"
    if len(rest) > LONGEST_COMPANION or any(mark in rest for mark in _CLAUSE) or view[-1] in _ENDS:
        return False
    if view[0] == "|" and view.count("|") > 2:
        return False  # a row of a table
    if first.kind is None and before and is_filler(after, words) and _is_preposition(before, words):
        return False
    if "T" in (first.value or "") and len(rest) <= 40 and len(rest.split()) <= 6:
        return True
    size = len(rest.split())
    short = size <= 8
    if any(entry.kind for entry in found) and short and (not before or before[-1] in _PARTING or _opens(view, words)):
        return first.kind is not None or is_filler(after, words) or after[0] in _PARTING
    if is_filler(after, words) and before:
        if before[-1] == "," and not _opens(view, words):
            return size <= 4 and before.count(",") == 1 and view[0].isalpha()
        return short and (before[-1] in "|•·–—-/([" or _opens(view, words))
    if not is_filler(before, words) or not after:
        return False
    return size <= 12 and (after[0] in "|•·" or (short and (after[0] in "–—-/" or _opens(after, words))))


def _is_byline(view: str, found: list[FoundDate], words: Lexicon) -> bool:
    """Whether all that stands beside the dates is a byline and the page's own words, each between separators."""
    if view[-1] in _ENDS or view[0] == "|":
        return False
    for entry in reversed(found):
        view = f"{view[: entry.lead]} | {view[entry.stop :]}"
    return authors_beside(view, words) is not None


def _is_preposition(before: str, words: Lexicon) -> bool:
    """Whether nothing but small words stands before a date: "From 1 October 2024" is when something begins.

    Bylines open with such words, too, but then a name or a separator comes before the date.
    """
    known = (words.small_words, words.date_glue, words.byline_openers)
    return all(any(word in some for some in known) for word in before.casefold().split())


def _opens(view: str, words: Lexicon) -> bool:
    """Whether the line opens as a byline or with "Published": then the date may stand in it without a separator."""
    return _opens_with(view, (*words.byline_openers, *words.published, *words.modified))


def _opens_with(view: str, openers: tuple[str, ...]) -> bool:
    folded = fold(view)
    if not folded.startswith(openers):  # one call for all of them
        return False
    return any(folded.startswith(opener) and not folded[len(opener) : len(opener) + 1].isalnum() for opener in openers)
