"""What quotation marks that are wrong must be, line by line; `stages.quotes` knows the lines that may need it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cleaner.quotemarks import Token, tokens
from cleaner.quoteorphans import is_wrapped, orphan, unclosed
from cleaner.quotepairs import doubles
from cleaner.quoterules import Change
from cleaner.quotesingles import single_marks
from cleaner.quotestyle import Style


def mends(lines: Sequence[str], suspects: Sequence[int], style: Style) -> Iterator[tuple[int, list[Change]]]:
    """The numbers of those suspects among the lines that have something wrong, and what puts it right."""
    wrapped: bool | None = None
    for number in suspects:
        line = lines[number]
        found = tokens(line, style.side_of)
        changes = _mended(line, found, style)
        if not changes and found and wrapped is not True:
            changes = orphan(lines, number, found, style) or unclosed(lines, number, found, style)
            if changes and wrapped is None:
                wrapped = is_wrapped(lines)
            if wrapped:
                continue
        if changes:
            yield number, changes


def _mended(line: str, tokens_: Sequence[Token], style: Style) -> list[Change]:
    """The changes of one line that it shows by itself, in order and apart."""
    changes = doubles(line, tokens_, style) if tokens_ else []
    if "‘" in line or "’" in line or "´" in line or "`" in line or "ʼ" in line:
        changes += single_marks(line, style)
    found: list[Change] = []
    for change in sorted(changes):
        if not found or change[0] >= found[-1][1]:
            found.append(change)
    return found
