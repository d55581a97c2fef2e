"""All quotation marks of a text in one style, straight or the language's own, once the wrong ones are mended."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence

from cleaner.clipped import is_clipped
from cleaner.context import Context
from cleaner.late import late
from cleaner.model import Document, Edit, edits_between, replaced
from cleaner.quotemarks import MAKESHIFT, Token, couples, pairs_of, singles, tokens
from cleaner.quoterules import STRAIGHT, TYPOGRAPHIC, Change
from cleaner.quotestyle import Style

MARKS = late("[\"'‘’‚“”„«»‹›`´ʼ]|,,|<<")  # what a style may ask to be changed


def alike(document: Document, context: Context, mends: Mapping[int, Sequence[Change]]) -> Iterator[Edit]:
    """Lines with all marks in one style; `mends`, by line, are made before that."""
    style = Style(document.text, context)
    outer, inner = pairs_of(context.language, context.words.quote_pairs)
    straight = context.quotes == "straight"
    for number, line in enumerate(document.lines):
        if not MARKS.search(line):
            continue
        mended = replaced(line, mends.get(number, []))
        changes = _straightened(mended, style) if straight else _curled(mended, style, outer, inner)
        yield from edits_between(number, line, replaced(mended, changes), STRAIGHT if straight else TYPOGRAPHIC)


def _straightened(line: str, style: Style) -> list[Change]:
    """Every typographic mark as the typewriter has it; angles only where they quote."""
    changes = [
        (match.start(), match.end(), '"' if match[0] in "“”„‟" else "'", STRAIGHT)
        for match in re.finditer("[“”„‟‘’‚‛]", line)
    ]
    found = tokens(line, style.side_of)
    for first, last in couples(found):
        if found[first].kind in "«»" and found[last].kind in "«»":
            changes += _replaced(line, found[first], '"', 1) + _replaced(line, found[last], '"', -1)
    return sorted(changes)


def _replaced(line: str, token: Token, mark: str, inward: int) -> list[Change]:
    """A mark replaced, with the space inside « x »."""
    start, stop = token.start, token.stop
    if inward > 0 and line[stop : stop + 1] == " ":
        stop += 1
    elif inward < 0 and line[start - 1 : start] == " ":
        start -= 1
    return [(start, stop, mark, STRAIGHT)]


def _curled(line: str, style: Style, outer: str, inner: str) -> list[Change]:
    """All marks as the language's own: quotations outer, those inside them inner; primes and separators stay."""
    changes: list[Change] = []
    opener, closer = ("« ", " »") if outer == "«»" and style.language == "fr" else (outer[0], outer[1])
    found = tokens(line, style.side_of)
    for first, last in couples(found):
        start, stop = found[first], found[last]
        if (start.kind in MAKESHIFT or stop.kind in MAKESHIFT) or start.kind + stop.kind in ("»»", "««"):
            continue
        for token, mark, inward in ((start, opener, 1), (stop, closer, -1)):
            changes += [(*change[:3], TYPOGRAPHIC) for change in _replaced(line, token, mark, inward)]
    couples_ = list(singles(line, lambda text, at: is_clipped(text, at, style)))
    pair = "‘’" if outer == "“”" else inner
    for one, two in couples_:
        changes += [(one, one + 1, pair[0], TYPOGRAPHIC), (two, two + 1, pair[1], TYPOGRAPHIC)]
    quoted = {at for couple in couples_ for at in couple}
    for match in re.finditer("'", line):
        at = match.start()
        if at not in quoted and not line[at - 1 : at].isdigit() and line[at + 1 : at + 2] != "'":
            letter = line[at - 1 : at].isalpha() if at else False
            if letter or is_clipped(line, at + 1, style):
                changes.append((at, at + 1, "’", TYPOGRAPHIC))
    return sorted(changes)
