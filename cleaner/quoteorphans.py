"""Quotations that lack their opening or their closing mark, which must have stood where the line begins or ends."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from cleaner.late import late
from cleaner.quotemarks import ANGLES, CLOSES, DOUBLE, LOW, OPENS, SAME, Token, telling, tokens
from cleaner.quoterules import ORPHAN, Change
from cleaner.quotestyle import Style

_SENTENCE_END = late(r"[^\W\d_]{2}[.!?…][”’)]?\s+[^\W\d_]")
# Before a closing mark these show that the quotation began after them.
_REPORTS = late(
    r"\b(?:(?<!\bI )(?<!you )(?<!we )(?<!have )(?<!ve )(?<!That )said|says"
    r"|told|added|calls|called|describ\w+|dubbed|according|announced|warned|sagt\w*|erklärte|nannte|sprach"
    r"|dit|déclaré|affirmé|dijo|afirmó|disse|detto|сказал\w*|заявил\w*|назвал\w*)\b|:(?!\d)",
    re.IGNORECASE,
)
# After one, somebody does something: he rejoined, Alito interjected, intimated I, vermutet Konrad Kolb.
_TELLS = late(
    r"(?:he|she|I|they|we|one|er|sie) \w|(?!an? |one of )(?:[\w.-]+ ){1,4}[a-z]{3,}ed\b"
    r"|[a-z]{3,}(?:ed|s) (?:[A-Z]|I\b|the |a |one )"
    r"|[a-zäöü]+(?:t|te|ten|en) (?:er|sie|ich|auch|der|die|[A-ZÄÖÜ])"
)
_SAYS = late(r",[’'] ?(?:he|she|I|they) |, (?:he|she) \w")
_FULL_STOP = late(r"(?<=[a-zа-я]{3})\.(?: |$)")
_LEADS_ON = late(
    r"(?:and|but|or|while|as|in|at|on|of|for|with|to|which|that|because|when|where|who|from|by|before|after|if|then"
    r"|adding|saying|noting|calling|describing|claiming|arguing"
    r"|und|aber|oder|während|als|das|die|der|et|mais|qui|y|pero|que|e|ma|che|и|но|а|что)\b",
    re.IGNORECASE,
)


def orphan(lines: Sequence[str], number: int, found: Sequence[Token], style: Style) -> list[Change]:
    """The opening mark of a quotation that begins with the line and lacks it: …,” he said."""
    line = lines[number]
    if not found or found[0].side != CLOSES or not found[0].sure:
        return []
    if any(a.side == b.side for a, b in pairwise(found)):
        return []
    begin = len(line) - len(line.lstrip())
    before, after = line[begin : found[0].start], line[found[0].stop :]
    if not _is_speech(before, after, style) or not _is_fresh(lines, number):
        return []
    opener = _opener_of(found[0].kind, style)
    return [(begin, begin, opener, ORPHAN)] if opener and not _carried(lines, number, style) else []


def _opener_of(kind: str, style: Style) -> str | None:
    if kind == "”":
        return None if style.language in SAME else ("„" if style.low == "„”" and style.has_low else "“")
    if kind == "“":
        return "„" if style.language in LOW else None
    if kind == "»":
        return "«" if style.language in ANGLES else None
    return '"' if kind == '"' else None


def _is_speech(before: str, after: str, style: Style) -> bool:
    """Whether `before` is one sentence, or a headline's half, of which `after` says who said it."""
    if before[-1:] not in (",", "!", "?") and after[:1] != ",":
        return False
    begin = before.lstrip("[(… ")[:1]
    if not begin.isupper() and not begin.isdigit():
        return False
    if before.count("‘") > before.count("’") or len(before) < 4:
        return False
    if _SENTENCE_END.search(before) or _REPORTS.search(before):
        return False
    rest = after.lstrip(", ")
    if after[:1] not in (" ", ",") or not rest[:1].isalpha() or _LEADS_ON.match(rest):
        return False
    if telling(style.language).search(_FULL_STOP.split(rest[:120])[0]) or _TELLS.match(rest):
        return True
    return rest[0].isupper() and after.rstrip()[-1:].isalnum() and len(after) < 80


def unclosed(lines: Sequence[str], number: int, found: Sequence[Token], style: Style) -> list[Change]:
    """The closing mark of a quotation that must end with the line: “It was a long weekend."""
    line = lines[number]
    if not found or found[-1].side != OPENS or not found[-1].sure or line.rstrip()[-1:] not in (".", "!", "?", "…"):
        return []
    last = found[-1]
    if last.kind not in ("“", "„", "«"):
        return []
    if any(a.side == b.side for a, b in pairwise(found)) or (found[0].side == CLOSES):
        return []
    before, rest = line[: last.start].rstrip(), line[last.stop :]
    if before[-1:] not in (":", ",") or len(rest) < 12 or not rest[0].isupper():
        return []
    if before[-1] == "," and not telling(style.language).search(before[-60:]):
        return []
    if telling(style.language).search(rest) or _SAYS.search(rest):
        return []
    if last.kind == "“" and (style.language in LOW or style.language in SAME):
        return []
    end = len(line.rstrip())
    closer = style.low[1] if last.kind == "„" else "”" if last.kind == "“" else "»"
    return [(end, end, closer, ORPHAN)] if _is_over(lines, number, style) else []


def _is_over(lines: Sequence[str], number: int, style: Style) -> bool:
    """Whether no quotation goes on after the line: the next one speaks of somebody and opens one anew."""
    after = next((line for line in lines[number + 1 : number + 20] if line and not line.isspace()), None)
    if after is None:
        return number + 20 > len(lines)
    found = tokens(after, style.side_of)
    return bool(found) and found[0].side == OPENS and bool(after[: found[0].start].strip())


def _is_fresh(lines: Sequence[str], number: int) -> bool:
    """Whether a sentence may begin with the line: the one before it is not broken off in its midst."""
    before = lines[number - 1].rstrip() if number else ""
    return not before or before[-1] in '.!?”"’»:。' or len(before) < 60


def _carried(lines: Sequence[str], number: int, style: Style) -> bool:
    """Whether an earlier line left a quotation open."""
    for before in reversed(lines[max(0, number - 300) : number]):
        if DOUBLE.search(before) and (found := tokens(before, style.side_of)):
            return found[-1].side == OPENS
    return False


def is_wrapped(lines: Sequence[str]) -> bool:
    """Whether lines were broken at some 72–80 columns, so that a line's beginning says nothing."""
    long = broken = 0
    for line, after in pairwise(lines):
        if 50 <= len(line) <= 100:
            long += 1
            broken += bool(after) and line.rstrip()[-1:] not in (".", "!", "?", "”", '"', ":", "")
        elif len(line) > 160:
            long += 1
    return broken >= 4 and broken * 2 > long
