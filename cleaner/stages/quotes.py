"""Quotation marks and apostrophes that are wrong, mended; the writer's style stays unless another is asked for.

A mark is mended only where its place shows what it must be: an opening mark inside a word, a closing one before a
word, two apostrophes around words, a straight mark that closes what a curly one opened, a closing mark whose quotation
began with the line. A quotation that runs over paragraphs opens each of them anew and closes once: no defect.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import pairwise

from cleaner.context import Context
from cleaner.late import late
from cleaner.model import Document, Edit, edits_between
from cleaner.quotemarks import (
    ANGLES,
    CLIPPED,
    CLOSES,
    DOUBLE,
    DUTCH_CLIPPED,
    LOW,
    OPENS,
    SAME,
    Token,
    couples,
    pairs_of,
    side,
    singles,
    telling,
    tokens,
)
from cleaner.quotestyle import Style
from cleaner.stages.characters import settled
from cleaner.stages.encoding import lines_that_match, lines_with, repaired

APOSTROPHE = "quotes.apostrophe"
DIRECTION = "quotes.direction"
DOUBLED = "quotes.doubled"
TEX = "quotes.tex"
COMMA_LOW = "quotes.comma-low"
ORPHAN = "quotes.orphan"
MIXED = "quotes.mixed"
STRAIGHT = "quotes.straight"
TYPOGRAPHIC = "quotes.typographic"

_MARKS = late("[\"'‘’‚“”„«»‹›`´ʼ]|,,|<<")
_MAKESHIFT = frozenset(("''", "``", "´´", "’’", "‘‘", ",,", "<<", ">>"))
_RULES = {"``": TEX, ",,": COMMA_LOW}

# What may call for a mend, looked for in the whole text, before any line is looked at: makeshift marks by their first
# character (`re` looks for a literal and what follows it twice as fast as `str.find` does for two characters) …
_MAKESHIFTS = (
    ("`", late("`")), ("'", late("'(?=')")), (",", late(",(?=,)")), ("<", late("<(?=<)")), ("´", late("´")),
    ("ʼ", late("ʼ")),
)  # fmt: skip
# … single marks that are doubled, or stand where they should not …
_SINGLE_SUSPECTS = (
    ("‘", late(r"‘(?:(?=‘)|(?<=[^\s(\[“\"«„—–-]‘)|(?=\d\d|[stnmkr][ -])|(?i:(?=" + CLIPPED.pattern + ")))")),
    ("’", late(r"’(?:(?=’)|(?<![^\s(\[“\"]’)(?=\w))")),
)
# … and double ones that do not pair up.
_OTHER = r"[^“”„«»\"]*+"
_RIGHT = late(rf"{_OTHER}(?:(?:“{_OTHER}”|„{_OTHER}[“”]|«{_OTHER}»|\"{_OTHER}\"){_OTHER})*+")
_STRAIGHT_EDGE = late(r"'(?:(?<=[\s(\[“\"]')(?=\w)|(?=[\s.,;:!?)”]|\Z))")

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


_ROUNDS = 6
Change = tuple[int, int, str, str]  # start, stop, new, rule


def run(document: Document, context: Context) -> Iterator[Edit]:
    """Yields the mends of wrong marks, or of all marks where a style was asked for."""
    if context.quotes != "repair":
        yield from _alike(document, context)
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
    mends: dict[int, list[Change]] = {}
    lines, text = document.lines, document.text
    suspects = _suspects(text, lines, document.odd)
    now = list(lines) if suspects else []
    for _ in range(_ROUNDS):
        if not suspects:
            break
        found = dict(_mends(now, sorted(suspects), Style(text, context)))
        found = {number: changes for number, changes in found.items() if not _spoils(now[number], changes)}
        if not found:
            break
        for number, changes in found.items():
            now[number] = _applied(now[number], changes)
            if number in mends:
                rule = mends[number][0][3]
                edits = edits_between(number, lines[number], now[number], rule)
                mends[number] = [(edit.start, edit.stop, edit.new, rule) for edit in edits]
            else:
                mends[number] = changes
        text = "\n".join(now)
        suspects = (suspects - found.keys()) | _suspects_among(now, sorted(found))
    return mends


def _spoils(line: str, changes: Sequence[Change]) -> bool:
    """Whether marks would, with what they stand beside, be mojibake or stray blanks, so that a line was never done."""
    new = _applied(line, changes)
    return (repaired(new) != new or not settled(new)) and repaired(line) == line and settled(line)


def _mends(lines: Sequence[str], suspects: Sequence[int], style: Style) -> Iterator[tuple[int, list[Change]]]:
    wrapped: bool | None = None
    for number in suspects:
        line = lines[number]
        found = tokens(line, style.side_of)
        changes = _mended(line, found, style)
        if not changes and found and wrapped is not True:
            changes = _orphan(lines, number, found, style) or _unclosed(lines, number, found, style)
            if changes and wrapped is None:
                wrapped = _is_wrapped(lines)
            if wrapped:
                continue
        if changes:
            yield number, changes


def _applied(line: str, changes: Sequence[Change]) -> str:
    parts: list[str] = []
    done = 0
    for start, stop, new, _ in changes:
        parts += line[done:start], new
        done = stop
    return "".join(parts) + line[done:]


def _mended(line: str, tokens_: Sequence[Token], style: Style) -> list[Change]:
    """The changes of one line that it shows by itself, in order and apart."""
    changes = _doubles(line, tokens_, style) if tokens_ else []
    if "‘" in line or "’" in line or "´" in line or "`" in line or "ʼ" in line:
        changes += _single_marks(line, style)
    found: list[Change] = []
    for change in sorted(changes):
        if not found or change[0] >= found[-1][1]:
            found.append(change)
    return found


# --- double marks


def _doubles(line: str, found: Sequence[Token], style: Style) -> list[Change]:
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
    if first in _MAKESHIFT or last in _MAKESHIFT:
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
    if first in _MAKESHIFT and (last in _MAKESHIFT or last == '"'):
        return "“”" if style.own == '""' and "“" in line and "”" in line and not style.has_low else style.own
    if last in _MAKESHIFT:
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


# --- single marks and apostrophes


def _single_marks(line: str, style: Style) -> list[Change]:
    changes: list[Change] = []
    inside = _inside(line, style)
    couples_ = list(singles(line, lambda text, at: _clipped(text, at, style)))
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


def _clipped(line: str, at: int, style: Style) -> bool:
    """Whether a word that lacks its beginning ('em, '90s) starts at `at`."""
    if CLIPPED.match(line, at):
        return True
    return DUTCH_CLIPPED.match(line, at) is not None and style.language in ("nl", "af")


def _stands_for_letters(line: str, at: int, lone: bool, style: Style) -> bool:
    """Whether the mark, which no other one closes, is the apostrophe of a clipped word or of a plural.

    `lone`: it is the line's only ` or ´.
    """
    way = side(line, at, at + 1)
    if way == OPENS:
        return _clipped(line, at + 1, style) and not _quotes_on(line, at)
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


# --- marks without a partner


def _orphan(lines: Sequence[str], number: int, found: Sequence[Token], style: Style) -> list[Change]:
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


def _unclosed(lines: Sequence[str], number: int, found: Sequence[Token], style: Style) -> list[Change]:
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


def _is_wrapped(lines: Sequence[str]) -> bool:
    """Whether lines were broken at some 72–80 columns, so that a line's beginning says nothing."""
    long = broken = 0
    for line, after in pairwise(lines):
        if 50 <= len(line) <= 100:
            long += 1
            broken += bool(after) and line.rstrip()[-1:] not in (".", "!", "?", "”", '"', ":", "")
        elif len(line) > 160:
            long += 1
    return broken >= 4 and broken * 2 > long


# --- one style for all


def _alike(document: Document, context: Context) -> Iterator[Edit]:
    """Mended lines with all marks in one style."""
    lines, text = document.lines, document.text
    if not _MARKS.search(text):
        return
    style = Style(text, context)
    mends = _settled(document, context)
    outer, inner = pairs_of(context.language, context.words.quote_pairs)
    straight = context.quotes == "straight"
    for number, line in enumerate(lines):
        if not _MARKS.search(line):
            continue
        mended = _applied(line, mends.get(number, []))
        changes = _straightened(mended, style) if straight else _curled(mended, style, outer, inner)
        yield from edits_between(number, line, _applied(mended, changes), STRAIGHT if straight else TYPOGRAPHIC)


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
        if (start.kind in _MAKESHIFT or stop.kind in _MAKESHIFT) or start.kind + stop.kind in ("»»", "««"):
            continue
        for token, mark, inward in ((start, opener, 1), (stop, closer, -1)):
            changes += [(*change[:3], TYPOGRAPHIC) for change in _replaced(line, token, mark, inward)]
    couples_ = list(singles(line, lambda text, at: _clipped(text, at, style)))
    pair = "‘’" if outer == "“”" else inner
    for one, two in couples_:
        changes += [(one, one + 1, pair[0], TYPOGRAPHIC), (two, two + 1, pair[1], TYPOGRAPHIC)]
    quoted = {at for couple in couples_ for at in couple}
    for match in re.finditer("'", line):
        at = match.start()
        if at not in quoted and not line[at - 1 : at].isdigit() and line[at + 1 : at + 2] != "'":
            letter = line[at - 1 : at].isalpha() if at else False
            if letter or _clipped(line, at + 1, style):
                changes.append((at, at + 1, "’", TYPOGRAPHIC))
    return sorted(changes)
