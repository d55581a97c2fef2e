"""Single marks and apostrophes that are wrong: ‘ ` ´ ʼ for an apostrophe, and pairs that point the wrong way."""

from __future__ import annotations

import re
from collections.abc import Iterator

from cleaner.clipped import is_clipped
from cleaner.late import late
from cleaner.quotemarks import CLOSES, LOW, OPENS, SAME, side, singles
from cleaner.quoterules import APOSTROPHE, DIRECTION, MIXED, TEX, Change
from cleaner.quotestyle import Style

_LETTER = r"[^\W\d_]"
# An apostrophe inside a word, told from the okina (Hawai‘i), the ayin (Sa‘ud) and the letter ʼ (пʼять, Qurʼan) by what
# it stands for.
_ENGLISH = late(
    rf"(?<=[^\W_])[‘`´ʼ](?=(?:[sS]|[tT][sS]?|[rR][eE]|[vV][eE]|[lL][lL]|[dD]|[mM])(?!\w))"  # China‘s, don´t
    rf"|(?<={_LETTER})[‘`´](?=(?:clock|all|am|day|er|[nN][‘’'`´])(?!\w))"  # o‘clock, rock‘n‘roll
    r"|(?<![^\W_][dDlLONM])(?<=[dDlLONM])[‘`´](?=[A-ZÀ-ÝŒ])"  # O‘Neill, d‘Ivoire
    r"|(?<=[‘’'`´][nN])[‘`´](?=[\w ])|(?<=[A-Za-z$€£])[‘`´](?=\d\d\d?(?!\w))"  # ’n‘ roll, EM‘98, $‘000
)
_ELIDED = late(rf"(?<={_LETTER})(?<![aeioAEIO])[‘`´ʼ](?={_LETTER})")  # l‘homme, qu‘il, dell‘anno
_INSIDE = late(rf"(?<=[^\W_])[‘`´](?={_LETTER})")
_TYPEWRITTEN = late(rf"(?<={_LETTER})(?:´|(?<![aeiouAEIOU])`|`(?![aeiou]))(?={_LETTER})")
_SINGLE_WRONG = late("[‘`´ʼ]")
_EVERYWHERE = frozenset(("tr", "uk", "be", "az"))  # languages in which any ‘ between letters is an apostrophe
_ELIDING = frozenset(("fr", "it", "ca"))


def single_marks(line: str, style: Style) -> list[Change]:
    """The changes that put a line's single marks right, in no order; two may be about the same mark."""
    changes: list[Change] = []
    inside = _inside(line, style)
    couples_ = list(singles(line, lambda text, at: is_clipped(text, at, style)))
    quoted = {at for couple in couples_ for at in couple}
    for at in inside:
        changes.append((at, at + 1, "’" if line[at] == "‘" else style.apostrophe, APOSTROPHE))
    if couples_ and style.language not in SAME:
        for first, last in couples_:
            changes += _single_pair(line, first, last, style)
    low, lone = "‚" in line or "›" in line, line.count("`") + line.count("´") == 1
    for match in _SINGLE_WRONG.finditer(line):
        at = match.start()
        if at in quoted or at in inside or line[at] == "ʼ" or (low if line[at] == "‘" else False):
            continue
        if _stands_for_letters(line, at, lone, style):
            changes.append((at, at + 1, "’" if line[at] == "‘" else style.apostrophe, APOSTROPHE))
    return changes


def _inside(line: str, style: Style) -> set[int]:
    """Places of the marks inside words that must be apostrophes."""
    if "‘" not in line and "`" not in line and "´" not in line and "ʼ" not in line:
        return set()
    own = _ELIDED if style.language in _ELIDING else _INSIDE if style.language in _EVERYWHERE else None
    found = set()
    for match in _SINGLE_WRONG.finditer(line):
        at = match.start()
        if _ENGLISH.match(line, at) or _TYPEWRITTEN.match(line, at) or (own and own.match(line, at)):
            found.add(at)
    return found


def _stands_for_letters(line: str, at: int, lone: bool, style: Style) -> bool:
    """Whether the mark, which no other one closes, is the apostrophe of a clipped word or of a plural.

    `lone`: it is the line's only ` or ´.
    """
    way = side(line, at, at + 1)
    if way == OPENS:
        return is_clipped(line, at + 1, style) and not _quotes_on(line, at)
    if way != CLOSES or line[at + 1 : at + 2] in ("‘", "`", "´"):
        return False
    before = line[at - 1]
    if line[at] != "‘":
        return lone and before in "sSnN" and line[at + 1 : at + 3].strip().isalpha()
    return before.isalpha() or (before in ".,!?…" and style.language not in LOW)


def _quotes_on(line: str, at: int) -> bool:
    """Whether the mark before a word that may be clipped opens a quotation after all: ‘Cause for concern’."""
    if line[at + 1 : at + 3].lower() in ("n’", "n'", "n‘", "n "):
        return False
    for match in re.finditer("[‘’]", line[at + 1 : at + 200]):
        place = at + 1 + match.start()
        if match[0] == "‘" and side(line, place, place + 1) != CLOSES:
            return False
        elided = line[place + 1 : place + 2] == " " and (line[place - 1] == "s" or line[place - 2 : place] == "in")
        if side(line, place, place + 1) == CLOSES and not elided:
            return True
    return False


def _single_pair(line: str, first: int, last: int, style: Style) -> Iterator[Change]:
    """The changes that make a right pair of two single marks."""
    kinds = line[first] + line[last]
    if kinds in ("‘’", "''", "``") or "‚" in line:
        return
    if style.language in LOW and "‘" in kinds:
        return
    plural = line[last - 1] in "sSnN" and line[last + 1 : last + 2] == " "
    if plural and (line[first] == "'" or last - first > 80):
        return
    if "´" in kinds or "`" in kinds:
        new, rule = ("''" if style.apostrophe == "'" else "‘’"), TEX
    else:
        new, rule = "‘’", MIXED if "'" in kinds else DIRECTION
    for at, mark in ((first, new[0]), (last, new[1])):
        if line[at] != mark:
            yield at, at + 1, mark, rule
