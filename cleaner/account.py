"""What became of each line of an input, piece by piece: the data behind --explain, --diff and --check.

A line's pieces in order spell the input as it stood (those that are not `new`) and the line as it was repaired (those
that are not `old`).
"""

from __future__ import annotations

import itertools
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

from cleaner.assemble import kept
from cleaner.model import DEHYPHEN, NEW_LINE, NEW_PARAGRAPH, Document, Repair, Segment, Span, replaced


class Change(NamedTuple):
    """Repairs of one place, in sum: what is now `[start:stop]` of the repaired line was `old`."""

    start: int
    stop: int
    old: str
    rules: tuple[str, ...]


class Piece(NamedTuple):
    """A part of a line. `old`/`new`: left by and come from a repair or the layout; both false: as it stood.

    `label`: what a stage found it to be, None for none. `stays`: the clean text has it.
    """

    text: str
    label: str | None
    stays: bool
    old: bool = False
    new: bool = False


class Line(NamedTuple):
    """One line of the input. `labels` as in the margin; `repairs` and `layout` are rules as `name_of` calls them.

    `taken`: the claims whose words left the text. `notes`: those whose words stay. `glued`: the layout joined it to the
    kept line before.
    """

    number: int
    pieces: list[Piece]
    labels: list[str]
    taken: list[Span]
    notes: list[Span]
    repairs: list[str]
    layout: str | None
    glued: bool

    @property
    def stays(self) -> bool:
        """Whether the clean text has any words of it."""
        return any(piece.stays and not piece.old and not piece.text.isspace() for piece in self.pieces)


def name_of(stage: str, rule: str) -> str:
    """A rule's id with its stage: "furniture/en.share"; what names its stage itself is left alone."""
    return rule if rule.startswith(f"{stage}.") else f"{stage}/{rule}"


def changes_of(repairs: Sequence[Repair]) -> list[Change]:
    """The journal of one line in sum, by place; in linear time, as a line may be the whole text.

    Repairs of one stage stand in order of place and do not overlap, so each stage is one pass over the sum so far.
    """
    found: list[Change] = []
    start = 0
    for stop in range(1, len(repairs) + 1):
        if stop == len(repairs) or not _follows(repairs[stop - 1], repairs[stop]):
            found = _merged(found, repairs[start:stop])
            start = stop
    return found


def _follows(one: Repair, other: Repair) -> bool:
    return one.stage == other.stage and one.start + len(one.new) <= other.start


def _merged(before: list[Change], group: Sequence[Repair]) -> list[Change]:
    """The changes so far and one stage's repairs; where they overlap, they become one change."""
    if not before:
        names = {(repair.stage, repair.rule): (name_of(repair.stage, repair.rule),) for repair in group}
        return [Change(start, start + len(new), old, names[stage, rule]) for start, old, new, stage, rule in group]
    marks: list[tuple[int, int, Change | Repair]] = [(change.start, change.stop, change) for change in before]
    shift = 0
    for repair in group:
        start = repair.start - shift
        marks.append((start, start + len(repair.old), repair))
        shift += len(repair.new) - len(repair.old)
    marks.sort(key=lambda mark: mark[:2])
    found: list[Change] = []
    shift = first = 0
    end = -1
    for nth, (start, stop, _) in enumerate(marks):
        if nth and start >= end:
            found.append(_one(marks[first:nth], shift))
            shift += _growth(marks[first:nth])
            first, end = nth, -1
        end = max(end, stop)
    if marks:
        found.append(_one(marks[first:], shift))
    return found


def _growth(marks: Iterable[tuple[int, int, Change | Repair]]) -> int:
    return sum(len(mark.new) - len(mark.old) for _, _, mark in marks if isinstance(mark, Repair))


def _one(marks: Sequence[tuple[int, int, Change | Repair]], shift: int) -> Change:
    """Overlapping marks of a line as one change; `shift`: how much longer the line became before them.

    What an earlier change covers reads as it was before that; the rest, as the repairs found it.
    """
    start, stop = marks[0][0], max(mark[1] for mark in marks)
    repairs = [mark for mark in marks if isinstance(mark[2], Repair)]
    old: list[str] = []
    rules: dict[str, None] = {}
    position, nth = start, 0
    for begin, end, mark in [*marks, (stop, stop, None)]:
        if isinstance(mark, Repair):
            rules[name_of(mark.stage, mark.rule)] = None
            continue
        while nth < len(repairs) and repairs[nth][0] < begin:
            first, last, repair = repairs[nth]
            old.append(repair.old[max(0, position - first) : begin - first])
            if last > begin:
                break
            nth += 1
        if mark is not None:
            old.append(mark.old)
            rules.update(dict.fromkeys(mark.rules))
        position = end
    return Change(start + shift, stop + shift + _growth(marks), "".join(old), tuple(rules))


def inputs(document: Document) -> list[str]:
    """The lines as they stood in the input."""
    lines = list(document.lines)
    for number, repairs in document.edits.items():
        lines[number] = replaced(lines[number], changes_of(repairs))
    return lines


def account(document: Document) -> Iterator[Line]:
    """All lines of the input, in order."""
    by_line = {entry.line: entry for entry in kept(document)}
    glued = False
    for number, line in enumerate(document.lines):
        if not line and number not in document.edits and number not in document.spans:
            yield Line(number, [], [], [], [], [], None, False)
            glued = glued and number not in by_line
            continue
        entry, layout = by_line.get(number), None
        segments = entry.segments if entry else []
        taken, notes = parted(document.spans.get(number, ()))
        changes = changes_of(document.edits.get(number, ()))
        pieces = _pieces(line, changes, [*taken, *notes], segments)
        if entry and document.joins and number in document.joins and document.joins[number][0] == DEHYPHEN:
            layout = document.joins[number][1]
        repairs = [rule for change in changes for rule in change.rules]
        yield Line(number, pieces, _labels(pieces), taken, notes, repairs, layout, glued and entry is not None)
        if entry:
            glued = entry.join not in (NEW_LINE, NEW_PARAGRAPH)


def parted(spans: Iterable[Span]) -> tuple[list[Span], list[Span]]:
    """Claims that took their words out of the text, and those that left them there; both in order of place."""
    found = sorted(spans, key=lambda span: span[:2])
    return [span for span in found if not span.stays], [span for span in found if span.stays]


def _pieces(line: str, changes: Sequence[Change], spans: Sequence[Span], segments: Sequence[Segment]) -> list[Piece]:
    """A line cut at every repair, claim and note."""
    if not changes and not spans and list(segments) == [(0, len(line))]:
        return [Piece(line, None, True)]
    found: list[Piece] = []
    nth = 0
    for start, stop, label, stays in _owned(line, spans, segments):
        position = start
        gone = label is None and not stays and not line[start:stop].isspace()  # a hyphen that the layout took
        while nth < len(changes) and (changes[nth].start < stop or stop == len(line)):
            change = changes[nth]
            if change.start > position:
                found.append(Piece(line[position : change.start], label, stays, old=gone))
            if change.old and change.start >= start:
                found.append(Piece(change.old, label, stays, old=True))
            end = min(change.stop, stop)
            position = max(position, change.start)
            if end > position:
                found.append(Piece(line[position:end], label, stays, new=True))
            position = end
            if change.stop > stop:
                break
            nth += 1
        if stop > position:
            found.append(Piece(line[position:stop], label, stays, old=gone))
    return found


def _owned(
    line: str, spans: Sequence[Span], segments: Sequence[Segment]
) -> Iterator[tuple[int, int, str | None, bool]]:
    """The line in parts, one after the other: [start:stop], whose label it is, whether it stays. Never none."""
    if not spans and list(segments) == [(0, len(line))]:
        yield 0, len(line), None, True
        return
    marks: list[tuple[int, int, str | None]] = [(start, stop, None) for start, stop in segments]
    marks += [(span.start, span.stop, span.label) for span in spans]
    cuts = sorted({0, len(line), *(cut for mark in marks for cut in mark[:2])})
    if len(cuts) == 1:
        yield 0, 0, spans[0].label if spans else None, bool(segments)
    begun: dict[int, list[tuple[int, int, str | None]]] = {}
    for mark in marks:
        begun.setdefault(mark[0], []).append(mark)
    running: list[tuple[int, int, str | None]] = []
    for start, stop in itertools.pairwise(cuts):
        running = [mark for mark in running if mark[1] > start] + begun.get(start, [])
        labels = [mark[2] for mark in running]
        yield start, stop, next(filter(None, labels), None), None in labels


def _labels(pieces: Sequence[Piece]) -> list[str]:
    """What stands in the margin: "body" for what stays, then the labels in order."""
    found: dict[str, None] = {}
    for piece in pieces:
        if piece.text.isspace() and not piece.label:
            continue
        if piece.stays and not (piece.old and not piece.label):
            found.setdefault("body")
        if piece.label:
            found.setdefault(piece.label)
    return sorted(found, key=lambda label: label != "body")


def values_of(value: Any) -> str:
    """A span's value for people: a date as it is, names with commas; "" where there is none."""
    if isinstance(value, dict):
        if "authors" in value:
            return ", ".join(value["authors"] or [value.get("byline") or ""])
        return ", ".join(str(part) for part in value.values() if part)
    if isinstance(value, list | tuple):
        return ", ".join(map(str, value))
    return "" if value is None else str(value)
