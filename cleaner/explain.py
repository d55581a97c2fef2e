"""The account for people: the input as it stood, each line with what became of it, and why."""

from __future__ import annotations

import itertools
from collections import Counter
from collections.abc import Iterable, Iterator
from typing import IO
from unicodedata import is_normalized

from cleaner.account import Line, Piece, account, name_of, values_of
from cleaner.lost import lost
from cleaner.model import ALTERNATIVE_TITLE, FURNITURE, LABELS, SECTION, SUBTITLE, TITLE, Span
from cleaner.pipeline import Result
from cleaner.reasons import Reason, Reasons
from cleaner.render import shown
from cleaner.rows import Run, columns, paint, rows, visible, width_for
from cleaner.stages.page import RULE as MODEL

# SGR numbers; colours of the 256 that have a contrast of at least 3.4 on white, black and the usual dark greys.
_QUIET = "38;5;243"
_OLD, _NEW = "9;38;5;196", "1;38;5;28"
_NOTED = "4"
_STYLES = {
    "title": "1;38;5;32",
    "subtitle": "38;5;32",
    "alternative-title": "38;5;67",
    "duplicate-title": "38;5;67",
    "breadcrumb": "38;5;98",
    "section": "38;5;134",
    "date": "38;5;30",
    "date-modified": "38;5;30",
    "dateline": "38;5;30",
    "byline": "38;5;166",
    "tags": "38;5;100",
    "caption": "38;5;132",
    "furniture": _QUIET,
}
_WORDS = frozenset((TITLE, ALTERNATIVE_TITLE, SUBTITLE, SECTION))  # labels whose value is the words themselves
_FEATURES = 3
_HANG = 9  # columns of the count's heads

_LEGEND = {
    "taken": "[label: words] left the text",
    "noted": "{label: words} were read and stay",
    "repaired": "[-old-]{+new+} repaired",
    "glued": "+ goes on from the line above",
}
_PAINTED = frozenset(("taken", "noted", "repaired"))  # what colours tell, where there are any


def explain(result: Result, name: str, file: IO[str], *, color: bool, width: int | None = None) -> None:
    """Write the account of one input to `file`. `width` in columns; None: as the terminal, no limit in a pipe.

    Nothing in it drives a terminal but the colours, if they are asked for.
    """
    file.writelines(explained(result, name, color=color, width=width or width_for(file, color)))


def explained(result: Result, name: str, *, color: bool, width: int | None) -> Iterator[str]:
    """The account piece by piece; each piece is whole lines. `width` None: no limit."""
    page = _Page(result, color, width)
    yield f"{page.head(result, name)}\n"
    for empty, group in itertools.groupby(account(result.document), key=_is_empty):
        if empty:
            yield page.empty(list(group))
        else:
            yield from map(page.line, group)
    yield f"\n{page.sum()}\n\n"


def _is_empty(line: Line) -> bool:
    return not line.labels and all(piece.text.isspace() and not (piece.old or piece.new) for piece in line.pieces)


class _Page:
    """How lines look, and what is counted on the way."""

    def __init__(self, result: Result, color: bool, width: int | None) -> None:
        document, lang = result.document, result.article.language
        self._size = len(document.lines)
        self._color, self._width = color, width
        labels = {span.label for spans in document.spans.values() for span in spans}
        self._digits, self._tab = len(str(self._size)), max(map(len, labels | {"body"}))
        if width is None and len(labels) > 1:  # a line's labels stand side by side there
            self._tab += 5
        self._margin = self._digits + self._tab + 5
        self._room = None if width is None else max(20, width - self._margin)
        self._reasons = Reasons(document, lang)
        self._kept = self._parts = self._empty = 0
        self._labels: Counter[str] = Counter()
        self._repairs: Counter[str] = Counter()
        self._joins = Counter(rule for _, rule in (document.joins or {}).values())
        self._odd = result.odd
        self._lost = [count for _, count in lost(document.lines)]
        self._used: set[str] = set()

    def head(self, result: Result, name: str) -> str:
        """The input's name and how it was read."""
        article = result.article
        facts = [str(article.source.get("encoding") or ""), article.language or "", _lines(self._size)]
        told = shown(", ".join(filter(None, facts)))
        return f"{self._paint(f'==> {shown(name)} <==', '1')}  {self._paint(told, _QUIET)}\n"

    def empty(self, group: list[Line]) -> str:
        """A run of empty lines in one row."""
        self._empty += len(group)
        number = self._paint(f"{group[0].number + 1:>{self._digits}}", _QUIET)
        return f"{number}\n" if len(group) == 1 else f"{number}  {self._paint(f'({len(group)} empty)', _QUIET)}\n"

    def line(self, line: Line) -> str:
        """One line of the input: rows of its text, with number, labels and rules."""
        self._count(line)
        if line.glued:
            self._used.add("glued")
        found = list(rows(list(self._runs(line)), self._room, self._color))
        self._add(found, self._rules(line, found[-1][0]))
        labels = [",".join(line.labels)] if self._room is None else line.labels
        out = []
        for nth, (row, label) in enumerate(itertools.zip_longest(found, labels)):
            number = f"{line.number + 1:>{self._digits}}" if nth == 0 else " " * self._digits
            gutter = "+" if nth == 0 and line.glued else " "
            margin = f"{self._paint(number, _QUIET)}  {self._label(label or '')} {self._paint(gutter, _QUIET)} "
            out.append(f"{margin}{row[1] if row else ''}".rstrip(" "))
        return "\n".join(out) + "\n"

    def _label(self, label: str) -> str:
        style = _STYLES.get(label.partition(",")[0], "")
        return self._paint(label, style) + " " * (self._tab - len(label))

    def _paint(self, text: str, style: str) -> str:
        return paint(text, style) if self._color and text.strip() else text

    def _runs(self, line: Line) -> Iterator[Run]:
        """The words of a line in their styles; without colour, marks tell what became of them."""
        whole = len(line.labels) == 1
        for (label, stays), group in itertools.groupby(line.pieces, key=lambda piece: (piece.label, piece.stays)):
            opened, closed = "", ""
            if label and not whole:
                opened, closed = (f"{{{label}: ", "}") if stays else (f"[{label}: ", "]")
                self._used.add("noted" if stays else "taken")
            style = f"{_STYLES.get(label, '')};{_NOTED}" if label and stays else _STYLES.get(label or "", "")
            yield from self._mark(opened)
            for piece in group:
                yield from self._piece(piece, style)
            yield from self._mark(closed)

    def _piece(self, piece: Piece, style: str) -> Iterator[Run]:
        if not piece.old and not piece.new:
            yield from visible(piece.text, style)
            return
        self._used.add("repaired")
        apart = (
            piece.old and not piece.text.isascii() and not is_normalized("NFC", piece.text)
        )  # else it looks like what it became
        yield from self._mark("[-" if piece.old else "{+")
        shown_as = "".join(text for text, _ in visible(piece.text, "", apart=apart))
        yield shown_as, _OLD if piece.old else _NEW
        yield from self._mark("-]" if piece.old else "+}")

    def _mark(self, mark: str) -> Iterator[Run]:
        if mark and not self._color:
            yield mark, ""

    def _rules(self, line: Line, row: str) -> list[str]:
        """The rules behind a line, with the values that were read; after `row`, which is the last of its text."""
        told: dict[str, None] = {}
        reason: Reason | None = None
        for span in sorted([*line.taken, *line.notes], key=lambda span: span.start):
            name, value = name_of(span.stage, span.rule), _value(span)
            if span.rule == MODEL and (found := self._reasons.of(line.number, span.label)):
                name, reason = f"{name} {found.score:+.1f}", found
            told[f"{name} = {value}" if value else name] = None
        for rule, times in Counter(line.repairs).items():
            told[rule if times == 1 else f"{rule} ×{times}"] = None
        if line.layout:
            told[line.layout] = None
        rules = [shown(rule) for rule in told]
        return [rules[0] + self._weights(reason, rules[0], row)] if reason and len(rules) == 1 else rules

    def _weights(self, reason: Reason, rule: str, row: str) -> str:
        """The features that weighed most for what the model decided: as many as fit beside the line's text."""
        parts = [shown(f"{name} {weight:.1f}") for name, weight in reason.weights[:_FEATURES]]
        room = None if self._room is None else self._room - columns(row) - 4
        if room is None or len(rule) > room:
            room = self._room
        while parts and room is not None and len(f"{rule} ({', '.join(parts)})") > room:
            parts.pop()
        return f" ({', '.join(parts)})" if parts else ""

    def _add(self, found: list[tuple[str, str]], rules: list[str]) -> None:
        """Put the rules at the right edge: of the last row if they fit, else each on a row of its own."""
        if not rules:
            return
        row, painted = found[-1]
        told = f"# {', '.join(rules)}"
        free = 2 if self._room is None else self._room - columns(row) - columns(told)
        if free >= 2:
            found[-1] = row, f"{painted}{' ' * free}{self._paint(told, _QUIET)}"
            return
        assert self._room is not None
        for rule in rules if columns(told) > self._room else [told[2:]]:
            for text, colored in rows([(f"# {rule}", _QUIET)], self._room, self._color):
                found.append((text, " " * (self._room - columns(text)) + colored))

    def _count(self, line: Line) -> None:
        self._kept += line.stays
        self._parts += line.stays and bool(line.taken)
        self._labels.update(line.labels)
        self._repairs.update(line.repairs)

    def sum(self) -> str:
        """The count below: lines, labels, repairs and joins, and what the marks mean."""
        taken = self._size - self._kept - self._empty
        part = f" ({self._parts} of them in part)" if self._parts else ""
        out = [self._told("lines", [f"{self._kept} kept{part}", f"{taken} taken", f"{self._empty} empty"])]
        labels = [(label, self._labels[label]) for label in LABELS if self._labels[label]]
        for head, counts in (
            ("labels", labels),
            ("repairs", _by_count(self._repairs)),
            ("joins", _by_count(self._joins)),
        ):
            if counts:
                out.append(self._told(head, [f"{name} {count}" for name, count in counts]))
        if self._odd:
            told = f"what is invisible or drives a terminal was taken out of {', '.join(self._odd)}"
            out.append(self._told("given", [told]))
        if self._lost:
            told = f"{sum(self._lost)} in {_lines(len(self._lost))}, which nobody can know any more: left as they are"
            out.append(self._told("lost", [told]))
        legend = [
            told for mark, told in _LEGEND.items() if mark in self._used and not (self._color and mark in _PAINTED)
        ]
        if legend:
            out.append(self._told("marks", legend))
        return "\n".join(out)

    def _told(self, head: str, parts: Iterable[str]) -> str:
        room = None if self._width is None else self._width - _HANG
        text = [(shown(", ".join(parts)), "")]
        heads = itertools.chain([self._paint(f"{head:<{_HANG}}", "1")], itertools.repeat(" " * _HANG))
        return "\n".join(start + row for start, (row, _) in zip(heads, rows(text, room, False), strict=False))


def _by_count(counts: Counter[str]) -> list[tuple[str, int]]:
    return sorted(counts.items(), key=lambda item: (-item[1], item[0]))


def _lines(count: int) -> str:
    return "1 line" if count == 1 else f"{count} lines"


def _value(span: Span) -> str:
    """The value that was read off a claim's words; "" where it is those words."""
    scored = span.rule == MODEL and span.label == FURNITURE
    return "" if scored or span.label in _WORDS else values_of(span.value)
