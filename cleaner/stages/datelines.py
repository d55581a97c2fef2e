"""The dateline that opens the first sentence: `LONDON, Sept 14 (Reuters) -`. Read, and left where it stands."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import TYPE_CHECKING, Any

from cleaner.assemble import spans
from cleaner.context import Context
from cleaner.dategrammar import fold
from cleaner.founddates import find_dates
from cleaner.late import late
from cleaner.lexicon import Lexicon
from cleaner.mainrun import main_run
from cleaner.model import DATE, DATELINE, Claim, Document
from cleaner.zones import is_prose

if TYPE_CHECKING:  # what only lines need that may open with a dateline is imported there
    from cleaner.datelinegrammar import Dateline

LONGEST = 100  # characters of a dateline
SHORTEST = 30  # characters of a line that a dateline opens, beyond the dateline
ABOVE, BELOW = 4, 8  # open lines around the first prose that are looked at
PROSE = 3  # lines of prose among them: a deck and a caption may stand before the text
_MARKED = late(r"[(\[（【［〔/—–―电電讯訊:-](?:(?<!:)|(?=\s))")  # without one of these a line opens with no dateline
_CJK_DAY = late(r"(?:(\d{1,2})月)?(\d{1,2})日?")


def run(document: Document, context: Context) -> Iterator[Claim]:
    """Notes the dateline of the text's first lines, if one of them has one."""
    views, lines, words = document.views, document.open_lines(), context.words
    first, last = main_run(document, context)
    start, stop = (first - ABOVE, first + BELOW) if last >= 0 else (0, BELOW)
    seen = 0
    for number in lines[max(0, start) : stop]:
        found = _read(views[number], views, words)
        if found is not None:
            value = _value(found, document, context)
            yield Claim(number, DATELINE, "datelines.line", value, 0, found.stop)
            return
        seen += is_prose(views[number])
        if seen >= PROSE:
            return


def _read(view: str, views: list[str], words: Lexicon) -> Dateline | None:
    """The dateline that a line opens with; None if it opens otherwise, or if too little follows."""
    if len(view) < SHORTEST:
        return None
    head = view[: LONGEST + 20]
    if not _MARKED.search(head):
        return None
    from cleaner.datelinegrammar import bracketed, eastern, plain

    found = eastern(head) or bracketed(head, words) or plain(head, views, words)
    return found if found and found.stop <= LONGEST and len(view) - found.stop >= SHORTEST - 15 else None


def _value(found: Dateline, document: Document, context: Context) -> dict[str, Any]:
    day = _resolved(found.day, _article_date(document, context), context) if found.day else None
    return {"place": found.place, "agency": found.agency, "date": day}


def _article_date(document: Document, context: Context) -> date | None:
    """The article's day: given, or what the dates stage found."""
    value = context.given.get("date")
    if not isinstance(value, str):
        value = next((span.value for span in spans(document) if span.label == DATE and span.value), None)
    try:
        return date.fromisoformat(value[:10]) if isinstance(value, str) else None
    except ValueError:
        return None


def _resolved(day: str | None, article: date | None, context: Context) -> str | None:
    """A dateline's day as ISO date; a missing year makes it the latest such day that is not after the article's."""
    if day is None:
        return None
    full = find_dates(day, context.words, context.date_order)
    if full:
        return full[0].value[:10] if full[0].value else None
    if article is None:
        return None
    from cleaner.datelinegrammar import DAY_NAMED, month_of

    if match := DAY_NAMED.fullmatch(fold(day)):
        return _latest(month_of(match, context.words), int(match["day"] or match["day2"]), article)
    if match := _CJK_DAY.fullmatch(day):
        return _latest(int(match[1]) if match[1] else None, int(match[2]), article)
    return None


def _latest(month: int | None, day: int, article: date) -> str | None:
    """The latest day with this number (and month) that is not after the article's; 29 February may be years back."""
    year, number = article.year, month or article.month
    for _ in range(9):
        try:
            found = date(year, number, day)
            if found <= article:
                return found.isoformat()
        except ValueError:
            pass  # no such day in this month of this year
        if month is None and number > 1:
            number -= 1
        else:
            year, number = year - 1, month or 12
    return None
