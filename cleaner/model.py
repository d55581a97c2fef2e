"""The document: lines, the repairs made in them, what each line was found to be, and how lines join.

No stage touches these arrays. A stage yields `Edit`, `Claim` or `Join` values, and `apply_edits`, `apply_claims`
and `apply_joins` are the only functions that act on them: they check, apply and journal. So no character can leave
the text without a trace, and `restore` is reading the journal backwards.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import compress
from operator import itemgetter
from typing import Any, NamedTuple

from cleaner.late import late

# What a line, or a span inside one, can be. `body` is what no stage claimed.
BODY = "body"
TITLE = "title"
DUPLICATE_TITLE = "duplicate-title"
ALTERNATIVE_TITLE = "alternative-title"
SUBTITLE = "subtitle"
BREADCRUMB = "breadcrumb"
SECTION = "section"
DATE = "date"
DATE_MODIFIED = "date-modified"
DATELINE = "dateline"
BYLINE = "byline"
TAGS = "tags"
CAPTION = "caption"
FURNITURE = "furniture"

LABELS = (
    BODY, TITLE, DUPLICATE_TITLE, ALTERNATIVE_TITLE, SUBTITLE, BREADCRUMB, SECTION, DATE, DATE_MODIFIED, DATELINE,
    BYLINE, TAGS, CAPTION, FURNITURE,
)  # fmt: skip

# A dateline is read and reported, but its words are part of the first sentence: they stay.
NOTES = frozenset({DATELINE})

# How a line goes on into the next line that is kept.
NEW_PARAGRAPH = "\n\n"
NEW_LINE = "\n"
SPACE = " "
NOTHING = ""
DEHYPHEN = "-"  # nothing, and the hyphen at the line's end is dropped

Segment = tuple[int, int]

_LINE, _START = itemgetter(0), itemgetter(4)  # of a claim

_PIECE = 1 << 18  # characters that are searched for odd words at once
_BLANK = late(r"[ \n]")
_EVEN = bytes([*range(33, 127)])  # printable ASCII
_COMMON = b" \n" + _EVEN
_BLANKS = b"\t\x0b\x0c\r"  # odd, but `bytes.split` parts words at them, unless others stand for them
_KEPT = bytes.maketrans(_BLANKS, b"\xf8\xf9\xfa\xfb")  # bytes that UTF-8 does not have
_BACK = bytes.maketrans(b"\xf8\xf9\xfa\xfb", _BLANKS)


class Edit(NamedTuple):
    """A repair inside one line, asked for by a repair stage: `line[start:stop]` becomes `new`."""

    line: int
    start: int
    stop: int
    new: str
    rule: str


class Claim(NamedTuple):
    """What a line is, said by a label stage. `start`/`stop` count characters of the line's view; stop None: its end."""

    line: int
    label: str
    rule: str
    value: Any = None
    start: int = 0
    stop: int | None = None


class Join(NamedTuple):
    """How a line goes on into the next kept one, said by a layout stage: one of the five joins above."""

    line: int
    join: str
    rule: str


class Repair(NamedTuple):
    """A journalled edit. `start` holds in the line as it was after this repair; `old` is what stood there."""

    start: int
    old: str
    new: str
    stage: str
    rule: str


class Span(NamedTuple):
    """A journalled claim. `start`/`stop` are offsets in the repaired line; `stays`: it left the words in view."""

    start: int
    stop: int
    label: str
    stage: str
    rule: str
    value: Any
    stays: bool = False


class Document:
    """One text on its way through the stages.

    `lines` are repaired in place and their number never changes. `views[i]` is what later stages see of line i: the
    line stripped of outer white space, without the spans that are already claimed; "" if nothing is left.
    """

    __slots__ = (
        *("lines", "ends", "last_end", "codecs", "bom", "raw", "edits", "spans", "joins", "views", "segments"),
        *("_text", "_marks", "_odd", "_odd_words", "_strange", "_open", "_opened", "head"),
    )

    def __init__(
        self,
        lines: list[str],
        ends: str | list[str] = "\n",
        last_end: str = "",
        codecs: list[tuple[int, str]] | None = None,
        bom: bytes = b"",
    ) -> None:
        self.lines = lines
        self.ends = ends  # newline style: one for all lines, or one a line; the last line's may be ""
        self.last_end = last_end  # what follows the last line, where `ends` is one for all
        self.codecs = [(0, "utf-8")] if codecs is None else codecs
        self.bom = bom
        self.raw: dict[int, bytes] = {}
        self.edits: dict[int, list[Repair]] = {}
        self.spans: dict[int, list[Span]] = {}
        self.joins: dict[int, tuple[str, str]] | None = None  # line -> (join, rule); None until a layout stage ran
        self.views: list[str] = []
        self.segments: dict[int, list[Segment]] = {}  # what is unclaimed, of partly claimed lines
        self._text: str | None = None  # see `text` and `odd`: of the lines as they are now
        self._marks: str | None = None
        self._odd: str | None = None
        self._odd_words: str | None = None
        self._strange: tuple[list[int], str] | None = None  # see `strange`
        self._open: list[int] | None = None  # see `open_lines`: of the views as they are now
        self._opened: list[int] | None = None  # lines that were open before: claims only close lines
        self.head: list[int] | None = None  # the same: see `zones.head_lines`

    @property
    def text(self) -> str:
        """All lines as they are now, with newlines between them; made once for all stages that search the whole."""
        if self._text is None:
            self._text = "\n".join(self.lines)
        return self._text

    @property
    def marks(self) -> str:
        """The text's characters that are not printable ASCII, in their order, without all that is between them."""
        if self._marks is None:
            self._marks = marks(self.text.encode("utf-8", "surrogatepass"))
        return self._marks

    @property
    def odd(self) -> str:
        """The text's characters that are not printable ASCII, each once, in no order; also some that repairs took out.

        Most questions of the repair stages to a whole text are answered by its few odd characters.
        """
        if self._odd is None:
            self._odd = "".join(set(self.marks))
        return self._odd

    @property
    def odd_words(self) -> str:
        """Of each word that is not all printable ASCII the characters that are not, with blanks between the words.

        Odd characters that stand side by side in the text do so here.
        """
        if self._odd_words is None:
            self._odd_words = odd_words(self.text)
        return self._odd_words

    def meets(self, pattern: re.Pattern[str]) -> bool:
        """Whether a pattern of odd characters that stand side by side finds something.

        Without what is between them more of them do, which tells most texts that there is nothing to find at a sixth
        of what their odd words cost.
        """
        return pattern.search(self.marks) is not None and pattern.search(self.odd_words) is not None

    @property
    def strange(self) -> tuple[list[int], str]:
        """Numbers of the lines that are not ASCII, and these lines with newlines between.

        A search for other characters than ASCII has nothing to find in the rest, which is most of nearly all texts.
        """
        if self._strange is None:
            lines = self.lines
            numbers = [] if self.text.isascii() else [n for n, line in enumerate(lines) if not line.isascii()]
            self._strange = numbers, "\n".join([lines[number] for number in numbers])
        return self._strange

    def show(self) -> None:
        """Make the views afresh from the lines; called once, between the repair and the label stages."""
        self.views = list(map(str.strip, self.lines))
        self._open = self._opened = self.head = None

    def open_lines(self) -> list[int]:
        """Numbers of the lines in which something is left to label, in order; one list for all who ask, to read."""
        if self._open is None:
            known, views = self._opened, self.views
            found = compress(range(len(views)), views) if known is None else filter(views.__getitem__, known)
            self._opened = self._open = list(found)
        return self._open

    def end_of(self, number: int) -> str:
        """The newline that followed line `number` in the input."""
        if isinstance(self.ends, str):
            return self.ends if number < len(self.lines) - 1 else self.last_end
        return self.ends[number]


def edits_between(number: int, old: str, new: str, rule: str) -> list[Edit]:
    """The edits that make `new` of `old`, as small as word boundaries allow (difflib over words; one span if long)."""
    start = 0
    limit = min(len(old), len(new))
    while start < limit and old[start] == new[start]:
        start += 1
    tail = 0
    while tail < limit - start and old[-1 - tail] == new[-1 - tail]:
        tail += 1
    left, right = old[start : len(old) - tail], new[start : len(new) - tail]
    if not left and not right:
        return []
    if len(left) > 2000 or len(left) < 8:
        return [Edit(number, start, start + len(left), right, rule)]
    from difflib import SequenceMatcher

    blocks = SequenceMatcher(None, left, right, autojunk=False).get_opcodes()
    return [Edit(number, start + a, start + b, right[c:d], rule) for op, a, b, c, d in blocks if op != "equal"]


def apply_edits(document: Document, stage: str, edits: Iterable[Edit]) -> int:
    """Make a repair stage's edits and journal them; gives their number.

    Edits of one stage hold in the line as the stage saw it and must not overlap. Raises ValueError if they do, or if
    one would put a newline into a line.
    """
    by_line: dict[int, list[Edit]] = {}
    for edit in edits:
        by_line.setdefault(edit.line, []).append(edit)
    if not by_line:
        return 0
    _forget(document, by_line)
    for number, group in by_line.items():
        group.sort(key=lambda edit: (edit.start, edit.stop))
        _edit_line(document, stage, number, group)
    return sum(map(len, by_line.values()))


def _forget(document: Document, by_line: Mapping[int, Sequence[Edit]]) -> None:
    """Forget what is known of the text before the edits; of odd characters it has those that it had, and the edits'."""
    document._text = document._marks = document._odd_words = document._strange = None
    if document._odd is not None:
        new = "".join([edit.new for group in by_line.values() for edit in group])
        if new.strip(" "):
            document._odd = "".join({*document._odd, *marks(new.encode("utf-8", "surrogatepass"))})


def marks(raw: bytes) -> str:
    """See `Document.marks`; of a text in UTF-8."""
    return raw.translate(None, _COMMON).decode("utf-8", "surrogatepass")


def odd_words(text: str) -> str:
    """See `Document.odd_words`. A long text goes in pieces, or its words would take ten times its memory."""
    if len(text) <= _PIECE:
        return _odd_words(text)
    return " ".join(filter(None, map(_odd_words, _pieces(text))))


def _odd_words(text: str) -> str:
    words = text.encode("utf-8", "surrogatepass").translate(_KEPT, _EVEN).split()
    return b" ".join(words).translate(_BACK).decode("utf-8", "surrogatepass") if words else ""


def _pieces(text: str) -> Iterator[str]:
    """A long text in pieces that end where words do."""
    start = 0
    while start < len(text):
        blank = _BLANK.search(text, min(start + _PIECE, len(text)))
        stop = blank.end() if blank else len(text)
        yield text[start:stop]
        start = stop


def _edit_line(document: Document, stage: str, number: int, group: list[Edit]) -> None:
    line, done, shift = document.lines[number], 0, 0
    parts: list[str] = []
    journal = document.edits.setdefault(number, [])
    group.reverse()
    while group:  # emptied as the journal grows: a line may be the whole text
        _, start, stop, new, rule = group.pop()
        if start < done or stop > len(line) or stop < start:
            raise ValueError(f"stage {stage} asks for overlapping edits in line {number + 1}")
        if "\n" in new or "\r" in new:
            raise ValueError(f"stage {stage} would break line {number + 1} in two")
        parts += line[done:start], new
        journal.append(Repair(start + shift, line[start:stop], new, stage, rule))
        shift += len(new) - (stop - start)
        done = stop
    document.lines[number] = "".join(parts) + line[done:]


def replaced(line: str, changes: Iterable[tuple[int, int, str, Any]]) -> str:
    """A line with some parts replaced, each (start, stop, new, what it is for), in order and apart; in linear time."""
    parts: list[str] = []
    done = 0
    for start, stop, new, _ in changes:
        parts += line[done:start], new
        done = stop
    return "".join(parts) + line[done:]


def undo_edits(line: str, repairs: list[Repair]) -> str:
    """The line as it was before `repairs`, undone newest first; those that follow each other to the right at once."""
    stop = len(repairs)
    while stop:
        first = stop - 1
        while first and repairs[first - 1].start + len(repairs[first - 1].new) <= repairs[first].start:
            first -= 1
        parts: list[str] = []
        done = 0
        for start, old, new, _, _ in repairs[first:stop]:
            parts += line[done:start], old
            done = start + len(new)
        line = "".join(parts) + line[done:]
        stop = first
    return line


def apply_claims(document: Document, stage: str, claims: Iterable[Claim], keep: frozenset[str] = frozenset()) -> int:
    """Journal a label stage's claims and take them out of the views; gives their number.

    Offsets count in the views as the stage saw them, so a line's claims are applied from its end to its start. Labels
    in `keep`, and those in `NOTES`, are journalled but stay in view and in the text.
    """
    ordered = list(claims)
    if not ordered:
        return 0
    document._open = document.head = None
    ordered.sort(key=_START, reverse=True)
    ordered.sort(key=_LINE)  # a stable sort: a line's claims stay in their order
    lines, views, segments, staying = document.lines, document.views, document.segments, keep | NOTES
    for claim in ordered:
        number, label, rule, value, start, stop = claim
        if stop is None:
            stop = len(views[number])
        if start == 0 and stop == len(views[number]) and number not in segments and label not in staying:
            span = Span(0, len(lines[number]), label, stage, rule, value)
            document.spans.setdefault(number, []).append(span)
            segments[number] = []
            views[number] = ""
        else:
            _claim_span(document, Claim(number, label, rule, value, start, stop), stage, label in staying)
    return len(ordered)


def _claim_span(document: Document, claim: Claim, stage: str, stays: bool) -> None:
    number = claim.line
    line = document.lines[number]
    segments = document.segments.get(number)
    if segments is None:
        left = len(line) - len(line.lstrip())
        segments = [(left, left + len(document.views[number]))]
    taken, rest, position = [], [], 0
    assert claim.stop is not None
    for a, b in segments:
        cut_a = min(max(a + claim.start - position, a), b)
        cut_b = min(max(a + claim.stop - position, a), b)
        if cut_a < cut_b:
            taken.append((cut_a, cut_b))
            rest += [(a, cut_a), (cut_b, b)]
        else:
            rest.append((a, b))
        position += b - a
    spans = document.spans.setdefault(number, [])
    for nth, (a, b) in enumerate(taken):
        spans.append(Span(a, b, claim.label, stage, claim.rule, None if nth else claim.value, stays))
    if stays:
        return
    rest = _trimmed(line, [(a, b) for a, b in rest if a < b])
    document.segments[number] = rest
    document.views[number] = "".join(line[a:b] for a, b in rest)


def _trimmed(line: str, segments: list[Segment]) -> list[Segment]:
    """Segments without outer white space, so that their text is a view."""
    while segments and not line[segments[0][0] : segments[0][1]].strip():
        segments = segments[1:]
    while segments and not line[segments[-1][0] : segments[-1][1]].strip():
        segments = segments[:-1]
    if segments:
        a, b = segments[0]
        segments[0] = (b - len(line[a:b].lstrip()), b)
        a, b = segments[-1]
        segments[-1] = (a, a + len(line[a:b].rstrip()))
    return segments


def apply_joins(document: Document, joins: Iterable[Join]) -> int:
    """Journal a layout stage's joins; gives their number. Lines without one start a new paragraph after them."""
    if document.joins is None:
        document.joins = {}
    done = 0
    for number, join, rule in joins:
        document.joins[number] = (join, rule)
        done += 1
    return done
