"""Double quotation marks that their own line shows to be wrong: turned, makeshift, or straight beside a curly one.

Two marks around words become the pair that one of them, or the text's style, says; a mark without a partner is put
right only where it must be wrong by itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cleaner.quotemarks import ANGLES, CLOSES, LOW, MAKESHIFT, OPENS, SAME, Token, couples
from cleaner.quoterules import COMMA_LOW, DIRECTION, DOUBLED, MIXED, TEX, Change
from cleaner.quotestyle import Style

_RULES = {"``": TEX, ",,": COMMA_LOW}


def doubles(line: str, found: Sequence[Token], style: Style) -> list[Change]:
    """The changes that put double marks right, `found` in one line."""
    changes: list[Change] = []
    paired: set[int] = set()
    for first, second in couples(found):
        paired.update((first, second))
        opener, closer = found[first], found[second]
        # Where a neighbour lacks its partner, which marks belong together is not sure.
        lone = (first > 0 and found[first - 1].side == OPENS) or (
            second + 1 < len(found) and found[second + 1].side == CLOSES
        )
        pair = _right_pair(line, opener, closer, style, lone)
        if pair is None:
            continue
        new, rule = pair
        for token, mark in ((opener, new[0]), (closer, new[1])):
            if token.kind != mark:
                changes.append((token.start, token.stop, mark, rule))
    return changes + list(_turned(line, found, paired, style))


def _right_pair(line: str, opener: Token, closer: Token, style: Style, lone: bool) -> tuple[str, str] | None:
    """The pair that should stand for two marks, and the rule that says so; None where they are right or unsure."""
    first, last = opener.kind, closer.kind
    if first in MAKESHIFT or last in MAKESHIFT:
        if not (opener.sure and closer.sure):
            return None
        pair = _for_makeshift(line, opener, closer, style)
        return (pair, _RULES.get(first, DOUBLED)) if pair else None
    if first == last == '"':
        return None
    if '"' in (first, last):
        return None if lone or not _sure(opener, closer) else (_for_mixed(first, last, style), MIXED)
    if lone or not (opener.sure or closer.sure):
        return None
    pair = _for_turned(first, last, style)
    return (pair, DIRECTION) if pair else None


def _sure(opener: Token, closer: Token) -> bool:
    return (opener.sure or opener.kind != '"') and (closer.sure or closer.kind != '"')


def _for_makeshift(line: str, opener: Token, closer: Token, style: Style) -> str | None:
    first, last = opener.kind, closer.kind
    if "<<" in (first, last) or ">>" in (first, last):
        inner = line[opener.stop : closer.start]
        around = line[max(0, opener.start - 100) : opener.start] + line[closer.stop : closer.stop + 100]
        fits = first == "<<" and last == ">>" and inner[:1].isalnum() and any(char.isalpha() for char in around)
        return "«»" if fits else None
    if first == ",,":
        lows = style.language in LOW or style.has_low or style.language == "nl" or last == "“"
        return ("„”" if last == "”" else style.low) if lows else "“”"
    if first in MAKESHIFT and (last in MAKESHIFT or last == '"'):
        return "“”" if style.own == '""' and "“" in line and "”" in line and not style.has_low else style.own
    if last in MAKESHIFT:
        return {'"': '""', "„": style.low, "«": "«»", "”": "””", "»": "»«"}.get(first, "“”")
    return _for_mixed('"', last, style)


def _for_mixed(first: str, last: str, style: Style) -> str:
    """The pair of which one mark is straight: the other one shows it."""
    if last == '"':
        if first == "”":
            return "””" if style.language in SAME else "“”"
        if first == "»":
            return "»»" if style.language in ("sv", "fi") else "»«"
        return {"„": style.low, "«": "«»"}.get(first, "“”")
    if last == "”":
        return "””" if style.language in SAME else ("„”" if style.has_low and style.low == "„”" else "“”")
    if last == "“":
        return "„“" if style.language in LOW or style.has_low else "“”"
    return {"»": "«»", "«": "»«", "„": style.low}[last]


def _for_turned(first: str, last: str, style: Style) -> str | None:
    """The right pair for two curly marks or two angles, at least one of which points the wrong way."""
    if first + last in ("“”", "„“", "„”", "«»") or style.language in SAME:
        return None
    if first in "«»" and last in "«»":
        return "«»" if style.language in ANGLES and first != last else None
    if first in "«»" or last in "«»":
        return None
    if style.language in LOW or style.has_low:
        if last == "„" or first + last == "”“":
            return style.low
        if style.has_low and first == last and last == style.low[1]:
            return style.low
        return None
    return "“”"


def _turned(line: str, found: Sequence[Token], paired: set[int], style: Style) -> Iterator[Change]:
    """Marks without a partner in the line that are wrong in themselves: of quotations that run over paragraphs."""
    for nth, token in enumerate(found):
        if nth in paired or not token.sure:
            continue
        if token.side == OPENS and nth == len(found) - 1 and line[token.stop].isalpha():
            if token.kind == "”" and style.judges:
                yield token.start, token.stop, "“", DIRECTION
            elif token.kind in ("``", "''", "‘‘"):
                yield token.start, token.stop, style.own[0], _RULES.get(token.kind, DOUBLED)
            elif token.kind == ",," and (style.language in LOW or style.has_low):
                yield token.start, token.stop, style.low[0], COMMA_LOW
        elif token.side == CLOSES and nth == 0 and not line[token.start - 1].isdigit():
            if token.kind == "“" and style.judges:
                yield token.start, token.stop, "”", DIRECTION
            elif token.kind in ("''", "’’") and line[token.start - 1] in ".,!?…":
                yield token.start, token.stop, style.own[1], DOUBLED
