"""Lines with dates: those that are a date or have one beside a byline, a section or the like; and what they claim."""

from __future__ import annotations

from typing import NamedTuple

from cleaner.authors import authors_beside
from cleaner.context import Context
from cleaner.dategrammar import MODIFIED, PUBLISHED, fold, has_numeric, is_ambiguous, may_be_numeric, order_of
from cleaner.dateish import is_dateish, is_empty, is_filler, lead_kind
from cleaner.digits import with_digits
from cleaner.founddates import FoundDate, find_dates
from cleaner.late import late
from cleaner.lexicon import Lexicon
from cleaner.model import DATE, DATE_MODIFIED, Claim, Document
from cleaner.zones import GOING_ON, is_amid_words

LONGEST = 160  # characters of a line with a date beside other things
LONGEST_COMPANION = 90  # characters of those other things
PAGE = 7  # with more open lines above the prose, or the headline, a text is a whole page
_PARTING = "|•·–—-,;/()[]:"
_MARKS = "|•·∙–—-,;/()[]（）【】\t\u3000 "
_CLAUSE = (". ", "? ", "! ", "。")
_ENDS = ".!?…。！？؟।"
_DIGIT = late(r"\d")


class DatedLine(NamedTuple):
    """A line with dates: its number, what was found, whether that is all of it, and a lead word's line above."""

    number: int
    found: list[FoundDate]
    whole: bool
    announced: int | None = None


class Reader:
    """Reads the dates of lines; the text is asked for their order when the first date of numbers is met."""

    def __init__(self, document: Document, context: Context) -> None:
        self._document, self._context = document, context
        self.words = context.words
        self._order: str | None = None
        self._asked = False

    def __call__(self, view: str) -> list[FoundDate]:
        found = find_dates(view, self.words, self._order)
        if found and not self._asked and may_be_numeric(view):
            self._order, self._asked = date_order(self._document, self._context), True
            return find_dates(view, self.words, self._order)
        return found


def date_order(document: Document, context: Context) -> str | None:
    """The order of numeric dates: of the user's region, else as the text shows it where the language leaves it open."""
    if context.date_order or context.words.order in ("dmy", "mdy"):
        return context.date_order
    views = document.views
    short = [views[number] for number in with_digits(views, document.open_lines(), LONGEST)]
    text = "\n".join(short)
    return order_of(text) if has_numeric(text) and any(map(is_ambiguous, short)) else None


def dated_lines(views: list[str], zone: list[int], dated: set[int], read: Reader) -> list[DatedLine]:
    """The lines of a zone that are a date, or have one beside a byline or the like. `dated` are those with digits."""
    found, words = [], read.words
    for nth, number in enumerate(zone):
        if number not in dated:
            continue
        view = views[number]
        dates = without_last_days(view, read(view), words)
        whole = is_dateish(view, words)
        if not whole and not dates:
            continue
        if not whole:
            dates = _with_rest(view, dates, words)
        if not whole and not (is_companion(view, dates, words) or is_beside_byline(view, dates, words)):
            continue
        if _is_range(view, dates):
            continue
        if not whole and is_filler(view[: dates[0].lead], words):
            dates[0] = dates[0]._replace(lead=0)  # "Thursday 14 September 2023 by Jane Doe": the weekday goes, too
        if not whole and dates[0].kind is None:
            dates[0] = dates[0]._replace(kind=opening_kind(view, words))
        above = zone[nth - 1] if nth else None
        kind = lead_kind(views[above], words) if above is not None and len(views[above]) <= 40 else None
        if not kind and _is_told(views, number, dates, words):
            continue
        if kind and dates and dates[0].kind is None:
            dates[0] = dates[0]._replace(kind=kind)
            found.append(DatedLine(number, dates, whole, above))
        else:
            found.append(DatedLine(number, dates, whole))
    return found


def _with_rest(view: str, dates: list[FoundDate], words: Lexicon) -> list[FoundDate]:
    """The dates of a line, the last one with what ends the line and says nothing: a reading time, "updated today"."""
    rest = view[dates[-1].stop :] if dates else ""
    if not _DIGIT.search(rest) or not is_empty(rest, words):
        return dates
    return [*dates[:-1], dates[-1]._replace(stop=len(view))]


def without_last_days(view: str, dates: list[FoundDate], words: Lexicon) -> list[FoundDate]:
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


def opening_kind(view: str, words: Lexicon) -> str | None:
    """What a line says of its date that opens with a lead word or as a byline and has the date further on."""
    if _opens_with(view, tuple(phrase for phrase in words.modified if phrase not in words.date_glue)):
        return MODIFIED
    return PUBLISHED if _opens(view, words) else None


def has_kind(line: DatedLine) -> bool:
    """Whether a lead word says what a date of the line is."""
    return any(entry.kind for entry in line.found)


def is_bare(line: DatedLine) -> bool:
    """Whether a line is a day and nothing more, as the subheads of a diary are."""
    return line.whole and not any(entry.kind or "T" in (entry.value or "") for entry in line.found)


def is_companion(view: str, found: list[FoundDate], words: Lexicon) -> bool:
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


def is_beside_byline(view: str, found: list[FoundDate], words: Lexicon) -> bool:
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


def claims_of(number: int, view: str, found: list[FoundDate], whole: bool) -> list[Claim]:
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
