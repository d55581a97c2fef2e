"""Which of a whole page's dates is the article's, of those in the lines that the page stage took for date lines."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import islice

from cleaner.context import Context, HeadLines
from cleaner.dated import (
    LONGEST,
    PAGE,
    claims_of,
    date_order,
    is_beside_byline,
    is_companion,
    opening_kind,
    without_last_days,
)
from cleaner.dategrammar import MODIFIED, PUBLISHED, may_be_numeric
from cleaner.dateish import is_dateish, is_filler
from cleaner.digits import with_digits
from cleaner.features import reads, shape
from cleaner.founddates import FoundDate, find_dates
from cleaner.lexicon import Lexicon
from cleaner.model import Claim, Document

MASTHEAD, UNDER = 3, 6  # lines at the top of one, where sites print today's date; lines below its headline
BEHIND = 2.5  # log-odds of the head model by which a date may be less likely than an update's
ALIKE = 0.5  # log-odds between dates of which the marked one counts


def of_page(document: Document, context: Context, heads: HeadLines) -> Iterator[Claim]:
    """The dates of the lines that the page stage took for date lines, the likeliest first; the others are copies."""
    views, words = document.views, context.words
    given = [number for numbers, _ in heads.dates for number in numbers]
    if not (with_digits(views, given, LONGEST) or with_digits(views, document.open_lines(), LONGEST)):
        return
    order = date_order(document, context) if any(may_be_numeric(views[number]) for number in given) else None
    published: str | None = None
    top: float | None = None
    read = {number: find_dates(views[number], words, order) for number in given}
    for numbers, score in likeliest_first(document, heads, read, words, order):
        for number in numbers:
            view = views[number]
            found = without_last_days(view, read[number], words)
            if not found:
                continue
            whole = is_dateish(view, words)
            if not whole and _is_told(view, found, words):
                continue
            if not whole and found[0].kind is None:
                found[0] = found[0]._replace(kind=opening_kind(view, words))
            values = [entry for entry in found if entry.kind != MODIFIED and entry.value]
            if not values and published is None and top is None and any(entry.value for entry in found):
                top = score - BEHIND  # what is not marked as the publication's must stand well beside an update's date
            if published is None and values and (top is None or score > top or values[0].kind):
                published = values[0].value
            same = [
                entry if entry.kind == MODIFIED or entry.value == published else entry._replace(value=None)
                for entry in found
            ]
            for claim in claims_of(number, view, same, whole):
                yield claim._replace(rule="model")


def likeliest_first(
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


def _is_told(view: str, found: list[FoundDate], words: Lexicon) -> bool:
    """Whether a line is a sentence that tells a day: "At 10:15 on 10 May 2025 the ferry left." None of it may go."""
    if found[0].kind or opening_kind(view, words) or is_companion(view, found, words):
        return False
    return reads(shape(view)) and not is_beside_byline(view, found, words)


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
    return is_dateish(view, words) or is_companion(view, found, words) or is_beside_byline(view, found, words)
