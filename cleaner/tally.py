"""What became of the lines and characters of one input, or of many, in numbers."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, fields
from typing import NamedTuple

from cleaner.account import Line, Piece, name_of
from cleaner.model import (
    ALTERNATIVE_TITLE,
    BREADCRUMB,
    BYLINE,
    DATE,
    DATE_MODIFIED,
    DATELINE,
    SECTION,
    SUBTITLE,
    TAGS,
    TITLE,
    Document,
    Span,
)
from cleaner.stages import LAYOUT, STAGES

# Labels of words that are read for the record: they leave the text, but not as rubbish.
METADATA = frozenset(
    (TITLE, ALTERNATIVE_TITLE, SUBTITLE, BREADCRUMB, SECTION, DATE, DATE_MODIFIED, DATELINE, BYLINE, TAGS)
)
REPAIR = "repair"
JOIN = "line join"
_LAYOUT_STAGE = next(stage.name for stage in STAGES if stage.kind == LAYOUT)

Rule = tuple[str, str, str]  # stage, rule, and what it gives: a label, REPAIR or JOIN


@dataclass(slots=True)
class Numbers:
    """Lines and characters by what became of them. Lines' parts add up to all lines, characters' to all characters.

    A line is kept whole, kept in part, taken as metadata, removed, or empty. A character (newlines are not counted) is
    kept as it stood, metadata, removed, repaired (another or none stands for it) or spacing (outer white space of a
    line, which the layout left out). `written` characters are the repairs', not the input's.
    """

    lines_kept: int = 0
    lines_part: int = 0
    lines_metadata: int = 0
    lines_removed: int = 0
    lines_empty: int = 0
    kept: int = 0
    metadata: int = 0
    removed: int = 0
    repaired: int = 0
    spacing: int = 0
    written: int = 0

    @property
    def lines(self) -> int:
        """All lines of the input."""
        return self.lines_kept + self.lines_part + self.lines_metadata + self.lines_removed + self.lines_empty

    @property
    def characters(self) -> int:
        """All characters of the input, without newlines."""
        return self.kept + self.metadata + self.removed + self.repaired + self.spacing

    def add(self, other: Numbers) -> None:
        """Take in the numbers of another input."""
        for entry in fields(other):
            setattr(self, entry.name, getattr(self, entry.name) + getattr(other, entry.name))


def numbers_of(lines: Iterable[Line]) -> Numbers:
    """The numbers of one input, from the account of its lines."""
    found = Numbers()
    for line in lines:
        _count_line(found, line)
        for piece in line.pieces:
            _count_piece(found, piece)
    return found


def _count_line(found: Numbers, line: Line) -> None:
    if line.stays:
        if line.taken:
            found.lines_part += 1
        else:
            found.lines_kept += 1
    elif line.taken:
        if all(span.label in METADATA for span in line.taken):
            found.lines_metadata += 1
        else:
            found.lines_removed += 1
    else:
        found.lines_empty += 1


def _count_piece(found: Numbers, piece: Piece) -> None:
    size = len(piece.text)
    if piece.new:
        found.written += size
    elif piece.stays and not piece.old:
        found.kept += size
    elif piece.label and not piece.stays:
        if piece.label in METADATA:
            found.metadata += size
        else:
            found.removed += size
    elif piece.old:
        found.repaired += size
    else:
        found.spacing += size


@dataclass(slots=True)
class Rules:
    """How often each rule was at work: times (journal entries), characters it covers, and inputs; inputs by stage."""

    times: Counter[Rule] = field(default_factory=Counter)
    characters: Counter[Rule] = field(default_factory=Counter)
    inputs: Counter[Rule] = field(default_factory=Counter)
    stages: Counter[str] = field(default_factory=Counter)

    def see(self, document: Document) -> None:
        """Count one document's journal."""
        seen: set[Rule] = set()
        for rule, size in _journal(document):
            self.times[rule] += 1
            self.characters[rule] += size
            seen.add(rule)
        self.inputs.update(seen)
        self.stages.update({stage for stage, _, _ in seen})


def _journal(document: Document) -> Iterator[tuple[Rule, int]]:
    for repairs in document.edits.values():
        for repair in repairs:
            yield (repair.stage, repair.rule, REPAIR), len(repair.old)
    for spans in document.spans.values():
        for span in spans:
            yield (span.stage, span.rule, span.label), span.stop - span.start
    for _, rule in (document.joins or {}).values():
        yield (_LAYOUT_STAGE, rule, JOIN), 0


class Gone(NamedTuple):
    """A line, or part of one, that inputs have in common: how many had it, what it looked like first, and by which."""

    inputs: int
    text: str
    label: str
    name: str


class Frequent:
    """In how many inputs each removed line stood; white space and case make no difference.

    Not more than `limit` lines are remembered: when there are more, the rarest are let go, and `short_by` says by how
    much a count may be too low since.
    """

    _SHOWN = 160  # characters remembered of a line

    def __init__(self, limit: int = 200_000) -> None:
        self._limit = limit
        self._found: dict[int, Gone] = {}
        self.short_by = 0

    def see(self, document: Document, lines: Sequence[Line]) -> None:
        """Count the removed lines of one input, each once."""
        seen: set[int] = set()
        for line in lines:
            for span in line.taken:
                self._see(document.lines[line.number][span.start : span.stop], span, seen)
        if len(self._found) > self._limit:
            self._prune()

    def _see(self, text: str, span: Span, seen: set[int]) -> None:
        words = text.split()
        key = hash(" ".join(words).casefold())
        if not words or key in seen:
            return
        seen.add(key)
        before = self._found.get(key)
        if before:
            self._found[key] = before._replace(inputs=before.inputs + 1)
        else:
            self._found[key] = Gone(1, " ".join(words)[: self._SHOWN + 1], span.label, name_of(span.stage, span.rule))

    def _prune(self) -> None:
        floor = 0
        while len(self._found) > self._limit // 2:
            floor = min(gone.inputs for gone in self._found.values())
            self._found = {key: gone for key, gone in self._found.items() if gone.inputs > floor}
        self.short_by += floor

    def most(self, number: int) -> list[Gone]:
        """The lines that most inputs had, at least two."""
        from heapq import nsmallest

        common = (gone for gone in self._found.values() if gone.inputs > 1)
        return nsmallest(number, common, key=lambda gone: (-gone.inputs, gone.text))

    @property
    def cut(self) -> int:
        """Length at which a remembered line is cut; a longer one has one character more."""
        return self._SHOWN
