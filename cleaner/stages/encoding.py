"""Repairs mojibake, entities, escapes and surrogates, line by line; most documents need one search and no more.

Edits are as small as can be told: entities and escapes are replaced where they stand, mojibake by its runs of
non-ASCII characters.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from cleaner.context import Context
from cleaner.entities import entities, escapes, may_hold_entities
from cleaner.misread import gate as misread
from cleaner.model import Document, Edit, edits_between
from cleaner.mojibake import SURROGATE, changes, gate, is_spoilt, mend, mend_surrogates

if TYPE_CHECKING:
    from cleaner.charsets import Reader

CHARSET = "encoding.charset"
MOJIBAKE = "encoding.mojibake"
ENTITY = "encoding.entity"
ESCAPE = "encoding.escape"
SURROGATES = "encoding.surrogate"
_ROUNDS = 12  # a line is repaired till it stays; hostile ones might never


def run(document: Document, context: Context) -> Iterator[Edit]:
    """Yields the repairs of every line that has something to repair."""
    text, odd, all_lines = document.text, document.odd, document.lines
    lines: set[int] = set()
    if "&" in text:
        lines.update(number for number in lines_with(text, "&") if may_hold_entities(all_lines[number]))
    if "\\" in text and "\\u" in text:  # one character is looked for many times faster than two
        lines.update(lines_with(text, "\\u"))
    for pattern in searches(odd, document.meets):
        lines.update(strange_lines(document, pattern))
    if not lines:
        return
    reader = _Reader(("Â" in odd or "Ã" in odd) and is_spoilt(document.strange[1]))
    found = {number: list(_line(number, all_lines[number], reader)) for number in sorted(lines)}
    found |= _helped(all_lines, found, reader)
    for number in sorted(found):
        yield from found[number]


class _Reader:
    """`cleaner.charsets.Reader`, imported when a line first needs it; `spoilt` is for `mend`."""

    def __init__(self, spoilt: bool = False) -> None:
        self.reader: Reader | None = None
        self.spoilt = spoilt

    def read(self, line: str, other: str) -> str | None:
        """As `Reader.read`."""
        if self.reader is None:
            from cleaner.charsets import Reader

            self.reader = Reader()
        return self.reader.read(line, other)


def _helped(lines: list[str], found: dict[int, list[Edit]], reader: _Reader) -> dict[int, list[Edit]]:
    """The edits of lines that are sure only beside others that went the same way."""
    helped: dict[int, list[Edit]] = {}
    if reader.reader is None or not reader.reader.known:
        return helped
    for number, line in enumerate(lines):
        done = found.get(number, [])
        if line.isascii() or any(edit.rule != CHARSET for edit in done):
            continue
        new = reader.reader.read_helped(line)
        if new is not None and new != _applied(line, done):
            helped[number] = list(_rounds(number, line, _edits(number, line, new, CHARSET), reader))
    return helped


def searches(odd: str, meets: Callable[[re.Pattern[str]], bool] | None = None) -> list[re.Pattern[str]]:
    """The searches for what a text with these odd characters may have to be mended for; none for most texts.

    `meets`: as for `Gate.of`.
    """
    if odd.isascii():
        return []
    found = (gate().of(odd, meets), misread().of(odd, meets), SURROGATE if SURROGATE.search(odd) else None)
    return [pattern for pattern in found if pattern is not None]


def strange_lines(document: Document, pattern: re.Pattern[str]) -> Iterator[int]:
    """Numbers of the lines in which a pattern that begins with other characters than ASCII is found."""
    numbers, text = document.strange
    return map(numbers.__getitem__, lines_that_match(text, pattern))


def lines_with(text: str, part: str) -> Iterator[int]:
    """Numbers of the lines of `text` that hold `part`."""
    number = start = 0
    at = text.find(part)
    while at >= 0:
        number += text.count("\n", start, at)
        yield number
        start = text.find("\n", at)
        if start < 0:
            return
        at = text.find(part, start)


def lines_that_match(text: str, pattern: re.Pattern[str]) -> Iterator[int]:
    """Numbers of the lines of `text` in which `pattern`, which never begins with a newline, is found."""
    number = start = 0
    search = pattern.search
    match = search(text)
    while match:
        at = match.start()
        number += text.count("\n", start, at)
        yield number
        start = text.find("\n", at)
        if start < 0:
            return
        match = search(text, start)


def _line(number: int, line: str, reader: _Reader) -> Iterable[Edit]:
    """The edits of one line: of one kind where one kind of repair is enough, else of the line as a whole."""
    return _rounds(number, line, _pass(number, line, reader), reader)


def _rounds(number: int, line: str, edits: list[Edit], reader: _Reader) -> Iterable[Edit]:
    """The first edits of a line, or where more are needed after them, those of the line as a whole."""
    fixed = _applied(line, edits)
    after = _pass(number, fixed, reader) if edits else []
    if not after:
        return edits
    rules = {edit.rule for edit in edits}
    for _ in range(_ROUNDS):
        rules.update(edit.rule for edit in after)
        fixed = _applied(fixed, after)
        after = _pass(number, fixed, reader)
        if not after:
            break
    else:
        return []  # a second run would not find an end either
    rule = next(rule for rule in (CHARSET, MOJIBAKE, ENTITY, ESCAPE, SURROGATES) if rule in rules)
    return edits_between(number, line, fixed, rule)


def repaired(line: str) -> str:
    """A line as this stage leaves it where it stands by itself."""
    if "&" in line or "\\u" in line or (not line.isascii() and any(p.search(line) for p in _gates())):
        return _applied(line, list(_line(0, line, _Reader())))
    return line


def _gates() -> tuple[re.Pattern[str], ...]:
    return gate().whole, misread().whole, SURROGATE


def _pass(number: int, line: str, reader: _Reader) -> list[Edit]:
    """The edits of the first kind of repair that changes something."""
    if "&" in line:
        found = entities(line)
        if found:
            return [Edit(number, start, stop, new, ENTITY) for start, stop, new in found]
    if "\\u" in line:
        found = escapes(line)
        if found:
            return [Edit(number, start, stop, new, ESCAPE) for start, stop, new in found]
    if line.isascii():
        return []
    fixed = mend(line, reader.spoilt)
    if misread().whole.search(line):
        new = reader.read(line, fixed)
        if new is not None and new != fixed:
            return _edits(number, line, new, CHARSET)
    if fixed != line:
        return _edits(number, line, fixed, MOJIBAKE)
    return _edits(number, line, mend_surrogates(line), SURROGATES)


def _edits(number: int, old: str, new: str, rule: str) -> list[Edit]:
    if old == new:
        return []
    parts = changes(old, new)
    if parts is None:
        return edits_between(number, old, new, rule)
    return [Edit(number, start, stop, text, rule) for start, stop, text in parts]


def _applied(line: str, edits: list[Edit]) -> str:
    parts: list[str] = []
    done = 0
    for _, start, stop, new, _ in edits:
        parts += line[done:start], new
        done = stop
    return "".join(parts) + line[done:]
