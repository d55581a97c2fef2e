"""Quotation marks and apostrophes that are wrong, mended; the writer's style stays unless another is asked for.

A mark is mended only where its place shows what it must be: an opening mark inside a word, a closing one before a
word, two apostrophes around words, a straight mark that closes what a curly one opened, a closing mark whose quotation
began with the line. A quotation that runs over paragraphs opens each of them anew and closes once: no defect.

Most texts have nothing to mend: here is what tells so. What mends is in `cleaner.quotemends`, imported for the others.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from cleaner.clipped import CLIPPED
from cleaner.context import Context
from cleaner.late import late
from cleaner.model import Document, Edit, edits_between, replaced
from cleaner.stages.characters import settled
from cleaner.stages.encoding import lines_that_match, lines_with, repaired

if TYPE_CHECKING:
    from cleaner.quoterules import Change

# What may call for a mend, looked for in the whole text, before any line is looked at: makeshift marks by their first
# character (`re` looks for a literal and what follows it twice as fast as `str.find` does for two characters) …
_MAKESHIFTS = (
    ("`", late("`")), ("'", late("'(?=')")), (",", late(",(?=,)")), ("<", late("<(?=<)")), ("´", late("´")),
    ("ʼ", late("ʼ")),
)  # fmt: skip
# … single marks that are doubled, or stand where they should not …
_SINGLE_SUSPECTS = (
    ("‘", late(r"‘(?:(?=‘)|(?<=[^\s(\[“\"«„—–-]‘)|(?=\d\d|[stnmkr][ -])|(?i:(?=" + CLIPPED + ")))")),
    ("’", late(r"’(?:(?=’)|(?<![^\s(\[“\"]’)(?=\w))")),
)
# … and double ones that do not pair up.
_OTHER = r"[^“”„«»\"]*+"
_RIGHT = late(rf"{_OTHER}(?:(?:“{_OTHER}”|„{_OTHER}[“”]|«{_OTHER}»|\"{_OTHER}\"){_OTHER})*+")
_STRAIGHT_EDGE = late(r"'(?:(?<=[\s(\[“\"]')(?=\w)|(?=[\s.,;:!?)”]|\Z))")

_ROUNDS = 6


def run(document: Document, context: Context) -> Iterator[Edit]:
    """Yields the mends of wrong marks, or of all marks where a style was asked for."""
    if context.quotes != "repair":
        from cleaner.quotesalike import MARKS, alike

        if MARKS.search(document.text):
            yield from alike(document, context, _settled(document, context))
        return
    for number, changes in _settled(document, context).items():
        for start, stop, new, rule in changes:
            yield Edit(number, start, stop, new, rule)


def _suspects(text: str, lines: Sequence[str], odd: str) -> set[int]:
    """Numbers of the lines in which something may have to be mended; `odd` has all that the text has beside ASCII."""
    found: set[int] = set()
    for first, pattern in _MAKESHIFTS:
        if first in (text if first.isascii() else odd):
            found.update(lines_that_match(text, pattern))
    for mark, pattern in _SINGLE_SUSPECTS:
        if mark in odd:
            found.update(_numbers(text, pattern))
    if ("‘" in odd or "’" in odd) and "'" in text:
        found.update(n for n in _numbers(text, _STRAIGHT_EDGE) if "‘" in lines[n] or "’" in lines[n])
    marks = [mark for mark in "“”„«»" if mark in odd]
    if '"' in text:
        marks.append('"')
    if marks and not _all_paired(text, marks):
        found.update(_unpaired(text, lines, marks))
    return found


def _suspects_among(lines: Sequence[str], numbers: Sequence[int]) -> set[int]:
    """Those of some lines, given in order, that are suspects in their text."""
    some = [lines[number] for number in numbers]
    if numbers[0]:  # the first of them is not the text's first
        some, numbers = ["", *some], [-1, *numbers]
    text = "\n".join(some)
    return {numbers[nth] for nth in _suspects(text, some, text)}


def _all_paired(text: str, marks: Sequence[str]) -> bool:
    """Whether the text's double marks surely pair up, line by line; said of marks of one kind."""
    if marks == ['"']:
        pieces = text.split('"')
        return len(pieces) % 2 == 1 and not any("\n" in piece for piece in pieces[1::2])
    if marks == ["“", "”"]:
        first, *rest = text.split("“")
        return "”" not in first and all(map(_closes_once, rest))
    return False


def _closes_once(piece: str) -> bool:
    """Whether a quotation that begins with `piece` is closed in its line, and no other one is in the piece."""
    inside, mark, after = piece.partition("”")
    return bool(mark) and "\n" not in inside and "”" not in after


def _unpaired(text: str, lines: Sequence[str], marks: Sequence[str]) -> list[int]:
    """Numbers of the lines whose double marks do not pair up."""
    if marks == ['"']:
        return [number for number in lines_with(text, '"') if lines[number].count('"') % 2]
    found: list[int] = []
    pairs = [mark for mark in marks if mark in "“«"]
    others = [mark for mark in marks if mark not in pairs]
    for number in {number for mark in marks for number in lines_with(text, mark)}:
        line = lines[number]
        if len(pairs) == 1 and line.count(pairs[0]) == 1:
            opener = pairs[0]
            closer = "”" if opener == "“" else "»"
            if sum([line.count(mark) for mark in others]) == 1 and line.find(closer) > line.find(opener):
                continue  # one quotation, as in most lines that have one
        if not _RIGHT.fullmatch(line):
            found.append(number)
    return found


def _numbers(text: str, pattern: re.Pattern[str]) -> Iterator[int]:
    number = at = 0
    for match in pattern.finditer(text):
        number += text.count("\n", at, match.start())
        at = match.start()
        yield number


def _settled(document: Document, context: Context) -> dict[int, list[Change]]:
    """The changes by line that leave nothing to mend: one mend may show what another mark must be."""
    lines, text = document.lines, document.text
    suspects = _suspects(text, lines, document.odd)
    if not suspects:
        return {}
    from cleaner.quotemends import mends
    from cleaner.quotestyle import Style

    made: dict[int, list[Change]] = {}
    now = list(lines)
    for _ in range(_ROUNDS):
        found = {
            number: changes
            for number, changes in mends(now, sorted(suspects), Style(text, context))
            if not _spoils(now[number], replaced(now[number], changes))
        }
        if not found:
            break
        for number, changes in found.items():
            now[number] = replaced(now[number], changes)
            if number in made:
                rule = made[number][0][3]
                edits = edits_between(number, lines[number], now[number], rule)
                made[number] = [(edit.start, edit.stop, edit.new, rule) for edit in edits]
            else:
                made[number] = changes
        text = "\n".join(now)
        suspects = (suspects - found.keys()) | _suspects_among(now, sorted(found))
        if not suspects:
            break
    return made


def _spoils(old: str, new: str) -> bool:
    """Whether new marks are, with what they stand beside, mojibake or stray blanks, so that a line was never done."""
    return (repaired(new) != new or not settled(new)) and repaired(old) == old and settled(old)
