"""One input on the report's page: its record, and before and after side by side."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby

from cleaner.account import Line, Piece, name_of, values_of
from cleaner.assemble import kept
from cleaner.markup import counted, html_of, lang_of
from cleaner.model import BODY, LABELS, NEW_LINE, NEW_PARAGRAPH, Span
from cleaner.pipeline import Result
from cleaner.record import Article
from cleaner.tally import JOIN, METADATA, REPAIR

FOLD = 12  # more removed lines than this in a row are folded
ROOM = 1_000_000  # characters of an input that the page shows
_LONGEST = 120  # characters shown of the longest line of a fold
_FIELDS = (
    ("subtitle", "Subtitle"),
    ("alternative_title", "Other title"),
    ("byline", "Byline"),
    ("authors", "Authors"),
    ("date", "Date"),
    ("date_modified", "Modified"),
    ("dateline", "Dateline"),
    ("section", "Section"),
    ("breadcrumbs", "Breadcrumbs"),
    ("tags", "Tags"),
    ("language", "Language"),
    ("url", "Address"),
    ("id", "Id"),
)


@dataclass(slots=True)
class _Row:
    """Lines of the input, and what the clean text has beside them."""

    lines: list[Line]
    text: list[str] = field(default_factory=list)


def sheet(result: Result, lines: Sequence[Line]) -> str:
    """The record and both texts of one input, as HTML. `lines`: its account."""
    shown, left = _within(lines, ROOM)
    tongue = lang_of(result.article.language)
    parts = [_record(result.article, tongue), _HEADS]
    rows = _rows(result, shown)
    parts += (_row_html(row, tongue) for row in rows)
    if left:
        parts.append(f'<p class="note">{left}</p>\n')
    if not any(line.stays for line in lines):
        parts.append('<p class="note">No text is left.</p>\n')
    return "".join(parts)


_HEADS = '<div class="row heads"><h4>Before</h4><h4>After</h4></div>\n'


def _record(article: Article, tongue: str) -> str:
    """The record's values, those that there are."""
    parts = [f'<p class="warning">{html_of(warning)}</p>\n' for warning in article.warnings]
    title = html_of(article.title) if article.title else '<span class="none">No title was found</span>'
    parts.append(f'<p class="headline"{tongue} dir="auto">{title}</p>\n<dl class="record">')
    for key, name in _FIELDS:
        value = getattr(article, key)
        told = values_of(dict(value) if key == "dateline" and value else value)
        if told:
            parts.append(f'<div><dt>{name}</dt><dd dir="auto">{html_of(told)}</dd></div>')
    parts.append("</dl>\n")
    return "".join(parts)


def _within(lines: Sequence[Line], room: int) -> tuple[Sequence[Line], str]:
    """The lines that the page has room for, and a sentence on the others, if any."""
    for nth, line in enumerate(lines):
        size = sum(len(piece.text) for piece in line.pieces)
        if size > room:
            cut = line._replace(pieces=_cut(line.pieces, room))
            return [*lines[:nth], cut], (
                f"This input is too long for a page: it is shown up to character {room:,} of line {nth + 1:,}, "
                f"of {counted(len(lines), 'line')}."
            )
        room -= size
    return lines, ""


def _cut(pieces: Sequence[Piece], room: int) -> list[Piece]:
    found = []
    for piece in pieces:
        if room <= 0:
            break
        found.append(piece._replace(text=piece.text[:room]))
        room -= len(piece.text)
    return found


def _rows(result: Result, lines: Sequence[Line]) -> Iterator[_Row]:
    """Rows in reading order: each paragraph beside the lines it was made of, what was taken in rows of its own.

    Lines that break into a paragraph which goes on below them stand in its row.
    """
    joins = {entry.line: entry.join for entry in kept(result.document)}
    row: _Row | None = None
    waiting: list[Line] = []
    for line in lines:
        if not line.stays:
            waiting.append(line)
            continue
        text = "".join(piece.text for piece in line.pieces if piece.stays and not piece.old)
        join = joins.get(line.number, NEW_PARAGRAPH)
        text += "" if join in (NEW_LINE, NEW_PARAGRAPH) else join
        if line.glued and row:
            row.lines += [*waiting, line]
            row.text.append(text)
        else:
            if row:
                yield row
            yield from _taken_rows(waiting)
            row = _Row([line], [text])
        waiting = []
    if row:
        yield row
    yield from _taken_rows(waiting)


def _taken_rows(lines: Sequence[Line]) -> Iterator[_Row]:
    """Rows of lines of which the clean text has nothing: those with a value for the record one by one."""
    group: list[Line] = []
    for line in lines:
        if any(_is_value(span) for span in line.taken):
            if group:
                yield _Row(group)
                group = []
            yield _Row([line])
        else:
            group.append(line)
    if group:
        yield _Row(group)


def _is_value(span: Span) -> bool:
    return span.label in METADATA and bool(values_of(span.value))


def _row_html(row: _Row, tongue: str) -> str:
    before = "".join(_line_html(line, tongue) for line in row.lines)
    filled = [line for line in row.lines if not _is_empty(line)]
    if not row.text and len(filled) > FOLD:
        before = f"<details><summary>{_fold(filled)}</summary>\n{before}</details>\n"
    after = "".join(_value_html(span) for line in row.lines for span in [*line.taken, *line.notes] if _is_value(span))
    if row.text:
        after += f'<p{tongue} dir="auto">{html_of("".join(row.text))}</p>'
    kinds = ["row"]
    if not filled:
        kinds.append("blank")
    elif row.text and len(filled) == 1 and not after.startswith("<p class") and _is_plain(filled[0]):
        kinds.append("same")
    return f'<div class="{" ".join(kinds)}"><div class="was">{before}</div><div class="now">{after}</div></div>\n'


def _is_plain(line: Line) -> bool:
    return not line.taken and not any(piece.old or piece.new for piece in line.pieces)


def _is_empty(line: Line) -> bool:
    return not line.labels and all(piece.text.isspace() and not (piece.old or piece.new) for piece in line.pieces)


def _fold(lines: Sequence[Line]) -> str:
    """What a folded run is: a sentence of prose among the lines would be the longest of them."""
    labels = Counter(label for line in lines for label in line.labels)
    told = ", ".join(f"{label} {count}" for label, count in labels.most_common())
    longest = max(("".join(piece.text for piece in line.pieces if not piece.new).strip() for line in lines), key=len)
    cut = html_of(longest[:_LONGEST]) + ("…" if len(longest) > _LONGEST else "")
    place = f"Lines {lines[0].number + 1:,}–{lines[-1].number + 1:,}"
    return (
        f'<b>{place}: {counted(len(lines), "line")} taken</b> <span class="tag">{html_of(told)}</span> '
        f'<span class="longest">Longest: <bdi>{cut}</bdi></span>'
    )


def _value_html(span: Span) -> str:
    """What a claim gave the record."""
    told = f'<b>{html_of(span.label)}</b> <span dir="auto">{html_of(values_of(span.value))}</span>'
    return f'<p class="value {class_of(span.label)}">{told}</p>'


def _line_html(line: Line, tongue: str) -> str:
    """One line of the input, with its number, and tags that say what was done to it by which rule."""
    if _is_empty(line):
        return f'<p class="e">{html_of("".join(piece.text for piece in line.pieces))}</p>\n'
    spans = sorted([*line.taken, *line.notes], key=lambda span: span.start)
    told = {label: _rules(span for span in spans if span.label == label) for label in line.labels if label != BODY}
    repairs = _times(line.repairs)
    whole = not line.stays and len(line.labels) == 1
    kind = f" whole {class_of(line.labels[0])}" if whole else ""
    parts = [f'<p class="l{kind}" dir="auto"><span class="n">{line.number + 1}</span><span class="t"{tongue}>']
    for label, group in groupby(line.pieces, key=lambda piece: piece.label):
        text = "".join(_piece_html(piece, repairs) for piece in group)
        if label is None or whole:
            parts.append(text)
        else:
            rules = html_of(told.get(label, ""))
            parts.append(f'<mark class="{class_of(label)}" title="{rules}">{text}{_tag(label, rules)}</mark>')
    parts.append("</span>")
    if whole:
        parts += (_tag(label, html_of(rules)) for label, rules in told.items())
    parts += (_tag(what, html_of(rules)) for what, rules in ((REPAIR, repairs), (JOIN, line.layout)) if rules)
    parts.append("</p>\n")
    return "".join(parts)


def _tag(what: str, rules: str) -> str:
    """What was done, in words: for those who see no colour, no tooltip, or paper."""
    kind = f" {class_of(what)}" if what in LABELS else ""
    return f'<span class="tag{kind}" lang="en" dir="ltr"><b>{html_of(what)}</b> {rules}</span>'


def _piece_html(piece: Piece, repairs: str) -> str:
    if piece.old:
        return f'<del title="{html_of(repairs)}">{html_of(piece.text, strict=True)}</del>'
    if piece.new:
        return f'<ins title="{html_of(repairs)}">{html_of(piece.text, strict=True)}</ins>'
    return html_of(piece.text)


def _rules(spans: Iterator[Span]) -> str:
    return _times([name_of(span.stage, span.rule) for span in spans])


def _times(rules: Sequence[str]) -> str:
    return ", ".join(rule if times == 1 else f"{rule} ×{times}" for rule, times in Counter(rules).items())


def class_of(label: str) -> str:
    """The CSS class of a label."""
    return f"x-{label}" if label in LABELS else "x-other"
