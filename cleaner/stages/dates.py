"""Publication and modification dates: lines that are a date, and a date beside a byline or a section.

Only in the head zone, and at the tail where a lead word or brackets mark it or where the head had none: a date that
heads a part of a chronology is body.
"""

from __future__ import annotations

from collections.abc import Iterator

from cleaner.context import Context
from cleaner.dategrammar import MODIFIED, FoundDate, find_dates, is_dateish, is_filler
from cleaner.lexicon import Lexicon
from cleaner.model import DATE, DATE_MODIFIED, Claim, Document
from cleaner.zones import head_lines, is_prose

LONGEST = 160  # characters of a line with a date beside other things
LONGEST_COMPANION = 90  # characters of those other things
WINDOW = 14  # open lines above the first prose that are searched
_MARKS = "|•·∙–—-,;/()[]（）【】\t "
_CLAUSE = (". ", "? ", "! ", "。")


def run(document: Document, context: Context) -> Iterator[Claim]:
    """Claims dates in the head zone and at the tail."""
    words, order = context.words, context.date_order
    head = head_lines(document)
    prose = len(head) < len(document.open_lines())
    dated = False
    for number in head[-WINDOW:] if prose else head[:WINDOW]:
        for claim in _claims(number, document.views[number], words, order, marked=False):
            dated = dated or claim.label == DATE and claim.value is not None
            yield claim
    if prose:
        for number in _tail(document):
            yield from _claims(number, document.views[number], words, order, marked=dated)


def _tail(document: Document) -> list[int]:
    """The open lines after the last prose."""
    found: list[int] = []
    for number in range(len(document.views) - 1, -1, -1):
        view = document.views[number]
        if view:
            if is_prose(view):
                break
            found.append(number)
    return found[::-1]


def _claims(number: int, view: str, words: Lexicon, order: str | None, marked: bool) -> list[Claim]:
    """The claims on one line. `marked`: only dates with a lead word or in brackets."""
    if len(view) > LONGEST or not any(char.isdigit() for char in view):
        return []
    found = find_dates(view, words, order)
    whole = is_dateish(view, words)
    if marked and not any(entry.kind for entry in found) and view[0] not in "([（【":
        return []
    if whole and not found:
        return [Claim(number, DATE, "dates.relative")]
    if not found or not (whole or _is_companion(view, found, words)):
        return []
    return _spans(number, view, found, whole)


def _spans(number: int, view: str, found: list[FoundDate], whole: bool) -> list[Claim]:
    """One claim a date; together they take the whole line, or the dates with their lead words and separators."""
    claims = []
    for nth, entry in enumerate(found):
        start = _before(view, entry.lead)
        stop = _after(view, entry.stop)
        if nth and start < claims[-1].stop:
            start = claims[-1].stop
        if whole:
            start = 0 if nth == 0 else claims[-1].stop
            stop = found[nth + 1].lead if nth + 1 < len(found) else len(view)
        label = DATE_MODIFIED if entry.kind == MODIFIED else DATE
        claims.append(Claim(number, label, "dates.line" if whole else "dates.beside", entry.value, start, stop))
    if whole and len(claims) == 1:
        return [claims[0]._replace(start=0, stop=None)]
    return claims


def _before(view: str, start: int) -> int:
    while start and view[start - 1] in _MARKS:
        start -= 1
    return start


def _after(view: str, stop: int) -> int:
    while stop < len(view) and view[stop] in _MARKS:
        stop += 1
    return stop


def _is_companion(view: str, found: list[FoundDate], words: Lexicon) -> bool:
    """Whether a line with a date and other things is no sentence: a byline, a section, an agency beside the date.

    The date has a lead word, or stands at an end of the line behind a separator; the rest is short and unfinished.
    """
    rest = view[: found[0].lead] + " " + view[found[-1].stop :]
    if len(rest) > LONGEST_COMPANION or any(mark in rest for mark in _CLAUSE) or view[-1] in ".?!。":
        return False
    first, last = found[0], found[-1]
    if any(entry.kind for entry in found) and (first.lead == 0 or first.kind) and len(rest.split()) <= 8:
        return first.lead == 0 or view[: first.lead].rstrip()[-1:] in "|•·–—-,;/()[]:" or _opens(view, words)
    ends = is_filler(view[last.stop :], words) and _is_marked(view[: first.lead].rstrip())
    begins = is_filler(view[: first.lead], words) and _is_marked(view[last.stop :].lstrip(), front=True)
    return ends or begins or (_opens(view, words) and is_filler(view[last.stop :], words))


def _is_marked(part: str, front: bool = False) -> bool:
    mark = part[:1] if front else part[-1:]
    return mark in ("|", "•", "·", "–", "—", "-", ",", "/", "(", ")", "[", "]") and len(part) <= LONGEST_COMPANION


def _opens(view: str, words: Lexicon) -> bool:
    """Whether the line opens as a byline or with "Published": then the date may stand in it without a separator."""
    folded = view.casefold()
    openers = (*words.byline_openers, *words.published, *words.modified)
    return any(folded.startswith(opener) and not folded[len(opener) : len(opener) + 1].isalnum() for opener in openers)
