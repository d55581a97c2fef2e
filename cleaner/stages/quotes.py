"""Quotation marks and apostrophes that are wrong, mended; the writer's style stays unless another is asked for.

A mark is mended only where its place shows what it must be: an opening mark inside a word, a closing one before a
word, two apostrophes around words, a straight mark that closes what a curly one opened, a closing mark whose quotation
began with the line. A quotation that runs over paragraphs opens each of them anew and closes once: no defect.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from cleaner.context import Context
from cleaner.model import Document, Edit
from cleaner.quotemarks import EITHER_WAY, closes, opens, pairs_of

_ANY = re.compile("[‘`´“”„\"',<‚]")  # begins with one class, so that the engine scans in C
_SUSPECT = re.compile("[‘`´“”\"]|''|,,|<<|’’")
_ELISION = r"(?<![^\W\d_])(?:[ldjmtscnLDJMTSCN]|[Qq]u|[Jj]usqu|[Ll]orsqu|[Pp]uisqu|[Aa]ujourd|[Dd]ell|[Nn]ell|[Ss]ull|[Aa]ll|[Uu]n|O)"
_APOSTROPHE = re.compile(
    r"(?<=[^\W\d_])[‘`´](?=(?:s|t|re|ve|ll|d|m|S|T|RE|VE|LL|D|M)(?![^\W_]))"  # China‘s, don´t
    rf"|(?:(?<=[^\W\d_])(?<=n)[‘](?=t\b))"
    r"|(?<=[^\W\d_])[`´](?=[^\W\d_])"  # l`homme
    r"|(?<![\w‘])[‘`´](?=\d0s(?!\w))"  # ‘90s
    r"|(?<= )[‘`´](?=n[’'] )"  # rock ‘n’ roll
)
_ELIDED = re.compile(rf"{_ELISION}(‘)(?=[^\W\d_])")
_CLIPPED = re.compile(r"(?<!\w)‘(?=(?:em|tis|twas|til|cause|bout|round|cos|n)(?!\w)|\d\d(?!\d))", re.IGNORECASE)
_TEX = re.compile(r"``([^`'\n]{1,800}(?:'(?!')[^`'\n]{0,800}){0,20})(?:''|``|\")")
_DOUBLED = re.compile(r"(?<!')''(?!')")
_DOUBLED_CURLY = re.compile(r"(?<!‘)‘‘(?=\S)([^‘’\n]{1,800}(?:’(?!’)[^‘’\n]{0,800}){0,20})’’(?!’)")
_LOW = re.compile(r"(?<![\w,]),,(?=[^\W_])([^\n„“”\"]{1,800}?)([“”\"]|'')")
_ANGLES = re.compile(r"(?<!<)<<\s?(?=[^\W\d_])([^<>\n]{2,400}?)\s?>>(?!>)")
_MARK = re.compile("[“”„\"«»]")
_INNER_END = re.compile(r"[^\W\d_]{2}[.!?]\s+[^\W\d_]")
_TALKS = re.compile(r" [^\W\d_]")


class _Style(NamedTuple):
    """What a document's quotes look like: the language's pairs, whether its own double marks are straight."""

    outer: str
    inner: str
    straight: bool
    either_way: bool


def run(document: Document, context: Context) -> Iterator[Edit]:
    """Yields the mends of wrong marks, or of all marks where a style was asked for."""
    text = "\n".join(document.lines)
    if not _ANY.search(text):
        return
    if context.quotes == "straight":
        yield from _straightened(document.lines)
        return
    style = _style(text, context)
    yield from _mended(document.lines, style, context.quotes == "typographic")


def _style(text: str, context: Context) -> _Style:
    outer, inner = pairs_of(context.language, context.words.quote_pairs)
    curly = any(mark in text for mark in "“”„«")
    language = (context.language or "en").split("-")[0]
    return _Style(outer, inner, '"' in text and not curly, language in EITHER_WAY or "„" in text)


def _mended(lines: Sequence[str], style: _Style, curl: bool) -> Iterator[Edit]:
    carried = False  # whether a quotation that an earlier paragraph opened is still open
    for number, line in enumerate(lines):
        if not line or line.isspace():
            continue
        edits: list[Edit] = []
        if _SUSPECT.search(line):
            edits = _line_edits(number, line, style)
            fresh = number == 0 or not lines[number - 1].strip() or lines[number - 1].rstrip()[-1:] in ".!?”\"。"
            edits += _mark_edits(number, line, style, carried, fresh, {edit.start for edit in edits})
        if curl:
            edits += _curled(number, line, style, edits)
        yield from edits
        carried = _left_open(line, carried)


def _line_edits(number: int, line: str, style: _Style) -> list[Edit]:
    """Apostrophes, doubled marks and typewriter habits: what needs no more than its neighbours."""
    edits: list[Edit] = []
    if "‘" in line or "`" in line or "´" in line:
        edits += [Edit(number, *mark.span(), "’", "quotes.apostrophe") for mark in _APOSTROPHE.finditer(line)]
        edits += [Edit(number, *mark.span(1), "’", "quotes.apostrophe") for mark in _ELIDED.finditer(line)]
        edits += [
            Edit(number, *mark.span(), "’", "quotes.apostrophe")
            for mark in _CLIPPED.finditer(line)
            if not _closed_later(line, mark.end())
        ]
        if not style.either_way and style.inner[0] == "‘":
            edits += _single_closers(number, line)
        edits += _wrapped(number, line, _TEX, 2, style, "quotes.tex")
        edits += _wrapped(number, line, _DOUBLED_CURLY, 2, style, "quotes.doubled")
    if "''" in line and "``" not in line:
        edits += _doubled(number, line, style)
    if ",," in line:
        edits += _low(number, line, style)
    if "<<" in line:
        for mark in _ANGLES.finditer(line):
            edits.append(Edit(number, mark.start(), mark.start() + 2, "«", "quotes.angles"))
            edits.append(Edit(number, mark.end() - 2, mark.end(), "»", "quotes.angles"))
    return _apart(edits)


def _closed_later(line: str, start: int) -> bool:
    """Whether a closing single mark follows: then the one before is an opening mark after all."""
    return any(closes(line, mark.start(), mark.end()) for mark in re.finditer("’", line[:]) if mark.start() >= start)


def _single_closers(number: int, line: str) -> Iterator[Edit]:
    """‘ where only a closing mark or an apostrophe can stand."""
    for mark in re.finditer("‘", line):
        before, after = line[mark.start() - 1 : mark.start()], line[mark.end() : mark.end() + 1]
        if before and (before.isalpha() or before in ".,!?") and (not after or after in " .,;:!?)"):
            yield Edit(number, *mark.span(), "’", "quotes.direction")


def _wrapped(number: int, line: str, pattern: re.Pattern[str], size: int, style: _Style, rule: str) -> Iterator[Edit]:
    """Both marks of each match replaced by the document's double marks."""
    opener, closer = ('"', '"') if style.straight else _double(style)
    for match in pattern.finditer(line):
        yield Edit(number, match.start(), match.start() + size, opener, rule)
        yield Edit(number, match.end(1), match.end(), closer, rule)


def _double(style: _Style) -> str:
    return style.outer if style.outer[0] in "“„”«»「" else "“”"


def _doubled(number: int, line: str, style: _Style) -> list[Edit]:
    """Pairs of two apostrophes around words; an odd or misplaced one leaves the whole line alone."""
    marks = list(_DOUBLED.finditer(line))
    if len(marks) % 2 or ",," in line:
        return []
    opener, closer = ('"', '"') if style.straight else _double(style)
    edits = []
    for left, right in zip(marks[::2], marks[1::2], strict=True):
        if not (opens(line, *left.span()) and closes(line, *right.span())):
            return []
        edits.append(Edit(number, *left.span(), opener, "quotes.doubled"))
        edits.append(Edit(number, *right.span(), closer, "quotes.doubled"))
    return edits


def _low(number: int, line: str, style: _Style) -> Iterator[Edit]:
    """Two commas that stand for a low opening mark, when a closing one follows."""
    closer = style.outer[1] if style.outer[0] == "„" else "”"
    for match in _LOW.finditer(line):
        if not closes(line, *match.span(2)):
            continue
        yield Edit(number, match.start(), match.start() + 2, "„", "quotes.comma-low")
        if match[2] in ('"', "''"):
            yield Edit(number, *match.span(2), closer, "quotes.comma-low")


def _apart(edits: list[Edit]) -> list[Edit]:
    """The edits without those that overlap an earlier one."""
    found: list[Edit] = []
    for edit in sorted(edits, key=lambda edit: (edit.start, -edit.stop)):
        if not found or edit.start >= found[-1].stop:
            found.append(edit)
    return found


def _mark_edits(number: int, line: str, style: _Style, carried: bool, fresh: bool, used: set[int]) -> list[Edit]:
    """Double marks that point the wrong way, straight ones beside curly ones, and a closing mark without its partner."""
    marks = [mark for mark in _MARK.finditer(line) if mark.start() not in used]
    kinds = [mark[0] for mark in marks]
    if not style.either_way and ("“" in kinds or "”" in kinds):
        kinds, edits = _turned(number, line, marks, kinds)
    else:
        edits = []
    if '"' in kinds and ("“" in kinds or "”" in kinds) and not style.either_way:
        edits += _matched(number, line, marks, kinds)
    if not edits and fresh and not carried and not used:
        edits += _orphan(number, line, marks, kinds, style)
    return edits


def _turned(number: int, line: str, marks: list[re.Match[str]], kinds: list[str]) -> tuple[list[str], list[Edit]]:
    """“ and ” by the places where they stand; nothing is turned unless the line then pairs up."""
    turned = []
    for mark, kind in zip(marks, kinds, strict=True):
        if kind == "”" and opens(line, *mark.span()) and not closes(line, *mark.span()):
            turned.append("“")
        elif kind == "“" and closes(line, *mark.span()) and not opens(line, *mark.span()):
            turned.append("”")
        else:
            turned.append(kind)
    curly = [kind for kind in turned if kind in "“”"]
    if turned == kinds or any(kind != "“”"[nth % 2] for nth, kind in enumerate(curly)):
        return kinds, []
    changed = zip(marks, kinds, turned, strict=True)
    return turned, [Edit(number, *mark.span(), new, "quotes.direction") for mark, old, new in changed if old != new]


def _matched(number: int, line: str, marks: list[re.Match[str]], kinds: list[str]) -> list[Edit]:
    """Straight marks that close what a curly mark opened, or open what one closes."""
    edits, open_ = [], False
    for nth, (mark, kind) in enumerate(zip(marks, kinds, strict=True)):
        if kind == '"':
            following = next((later for later in kinds[nth + 1 :] if later in "“”"), None)
            if open_ and closes(line, *mark.span()) and following != "”":
                edits.append(Edit(number, *mark.span(), "”", "quotes.mixed"))
                open_ = False
            elif not open_ and opens(line, *mark.span()) and kinds[nth + 1 : nth + 2] == ["”"]:
                edits.append(Edit(number, *mark.span(), "“", "quotes.mixed"))
                open_ = True
            else:
                return []
        elif kind in "“”":
            open_ = kind == "“"
    return edits


def _orphan(number: int, line: str, marks: list[re.Match[str]], kinds: list[str], style: _Style) -> list[Edit]:
    """The opening mark of a quotation that begins with the line and lacks it: …,” he said."""
    opener, closer = style.outer if style.outer in ("“”", "„“", "„”") else "“”"
    if not marks or kinds[0] != closer or (len(kinds) > 1 and kinds[1] == closer):
        return []
    first = marks[0]
    begin = len(line) - len(line.lstrip())
    before, after = line[begin : first.start()], line[first.end() :]
    if before[-1:] not in (",", "!", "?") or not _TALKS.match(after) or "'" in before[:1]:
        return []
    if not before[:1].isalnum() or not (before[0].isupper() or before[0].isdigit()) or _INNER_END.search(before):
        return []
    return [Edit(number, begin, begin, opener, "quotes.orphan")]


def _left_open(line: str, carried: bool) -> bool:
    """Whether a quotation is open at the line's end, seen by its curly double marks."""
    last = max(line.rfind("“"), line.rfind("„"), line.rfind("«"))
    close = max(line.rfind("”"), line.rfind("»"), line.rfind("“") if "„" in line else -1)
    if last < 0 and close < 0:
        return carried
    return last > close


def _straightened(lines: Sequence[str]) -> Iterator[Edit]:
    """Every typographic mark as the typewriter has it."""
    for number, line in enumerate(lines):
        if not line.isascii():
            for mark in re.finditer("[“”„‟«»‘’‚‛]", line):
                new = '"' if mark[0] in "“”„‟«»" else "'"
                yield Edit(number, *mark.span(), new, "quotes.straight")


def _curled(number: int, line: str, style: _Style, edits: list[Edit]) -> list[Edit]:
    """Straight marks as the language's own, by the places where they stand; primes and inches stay."""
    used = {edit.start for edit in edits}
    found = []
    for mark in re.finditer("[\"']", line):
        if mark.start() in used or line[mark.start() - 1 : mark.start()].isdigit():
            continue
        pair = style.outer if mark[0] == '"' else style.inner
        inside = line[mark.start() - 1 : mark.start()].isalpha() and line[mark.end() : mark.end() + 1].isalpha()
        if mark[0] == "'" and inside:
            new = "’"
        elif opens(line, *mark.span()):
            new = pair[0]
        elif closes(line, *mark.span()):
            new = pair[1] if mark[0] == '"' or pair[0] in line else "’"
        else:
            continue
        found.append(Edit(number, *mark.span(), new, "quotes.typographic"))
    return found
