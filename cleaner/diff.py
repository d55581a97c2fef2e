"""A unified diff from the input to the clean text, built from the document, which knows what came from where.

It is empty exactly where --check has nothing to say. Applied with `patch` to the input (as UTF-8, with plain newlines)
it gives what `--to text` prints.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Sequence

from cleaner.account import inputs, name_of, parted
from cleaner.assemble import kept
from cleaner.model import NEW_LINE, NEW_PARAGRAPH, SUBTITLE, TITLE, Document
from cleaner.pipeline import Result
from cleaner.render import shown, to_text

CONTEXT = 3  # lines that stay, shown before and after what changes
_NO_NEWLINE = "\\ No newline at end of file\n"
_STYLES = {"@": "\x1b[36m", "-": "\x1b[31m", "+": "\x1b[32m", "\\": "\x1b[2m"}
_END = "\x1b[0m"

Match = tuple[int, int]  # a line of the input, and the line of the clean text that is the same
Place = tuple[int, int]  # the first and the last line of the input that a line of the clean text was made of
Block = tuple[int, int, int, int]  # lines of the input [a:b] in whose place the clean text has its lines [c:d]

_HEADS = (TITLE, SUBTITLE)
_HEAD_LINES = 2  # the headline's and the deck's; one that was given may have more


def diff(result: Result, name: str) -> Iterator[str]:
    """The lines of the diff, each with its newline; none if cleaning changes nothing. They are as raw as the text."""
    if not result.article.changed:
        return
    old = inputs(result.document)
    closed = bool(result.document.end_of(len(old) - 1)) if old else True
    if old == [""] and not closed:
        old = []
    text = to_text(result.article)
    new = text.split("\n") if text else []
    matches = _matches(result.document, old if closed else old[:-1], new, result.article.text)
    opened = False
    for hunk in _hunks(matches, len(old), len(new)):
        if not opened:
            label = shown(name)
            yield f"--- {label}\t\n" if " " in label else f"--- {label}\n"
            yield f"+++ {label}\t(clean)\n"
            opened = True
        yield from _written(hunk, old, new, closed)


def painted(line: str) -> str:
    """A line of a diff in colour, with what could drive a terminal escaped."""
    body = line.removesuffix("\n")
    end = line[len(body) :]
    tail = "\t".join(map(shown, body[1:].split("\t")))
    style = _STYLES.get(body[:1], "")
    return f"{style}{body[:1]}{tail}{_END}{end}" if style else f"{body[:1]}{tail}{end}"


def changes(result: Result) -> tuple[int, Counter[str]]:
    """How many lines of the input are repaired, or taken wholly or in part, and by which rules: lines for each.

    A headline or deck that is taken for the record's is not counted: the clean text has it, too.
    """
    document = result.document
    rules: dict[int, set[str]] = {}
    for number, repairs in document.edits.items():
        rules[number] = {name_of(repair.stage, repair.rule) for repair in repairs}
    for number, spans in document.spans.items():
        taken, _ = parted(spans)
        found = {name_of(span.stage, span.rule) for span in taken if span.label not in _HEADS}
        if found:
            rules.setdefault(number, set()).update(found)
    return len(rules), Counter(rule for number in sorted(rules) for rule in sorted(rules[number]))


def _matches(document: Document, old: Sequence[str], new: Sequence[str], text: str) -> list[Match]:
    """Pairs of lines that stay, in order."""
    places = _places(document, old, new, text)
    found: list[Match] = []
    last = -1
    for nth, (line, place) in enumerate(zip(new, places, strict=True)):
        if place is None and not line:
            after = next((other[0] for other in places[nth + 1 : nth + 2] if other), len(old))
            before = places[nth - 1] if nth else None
            number = _blank(old, max(last, before[1] if before else -1) + 1, after)
        else:
            number = place[0] if place else -1
        if last < number < len(old) and old[number] == line:
            found.append((number, nth))
            last = number
    return found


def _blank(old: Sequence[str], start: int, stop: int) -> int:
    """Number of an empty line of the input in between, -1 if there is none."""
    return next((number for number in range(start, min(stop, len(old))) if not old[number]), -1)


def _places(document: Document, old: Sequence[str], new: Sequence[str], text: str) -> list[Place | None]:
    """For each line of the clean text the first and the last line of the input that it was made of."""
    body = _body(document)
    size = text.count("\n") + 1 if text else 0
    if len(body) != size:  # the text is not the document's own: no stage was run
        return [None] * len(new)
    first = next((place[0] for place in body if place), len(old))
    places: list[Place | None] = [None] * (len(new) - size)
    heads = [nth for nth, line in enumerate(new[: len(places)]) if line][:_HEAD_LINES]
    for nth, number in zip(heads, _heads(old, [new[nth] for nth in heads], first), strict=True):
        places[nth] = None if number is None else (number, number)
    return places + body


def _heads(old: Sequence[str], heads: Sequence[str], before: int) -> list[int | None]:
    """Where above the body the headline and the deck stand as the clean text has them."""
    found: list[int | None] = []
    last = -1
    for head in heads:
        number = next((number for number in range(last + 1, before) if old[number] == head), None)
        found.append(number)
        last = last if number is None else number
    return found


def _body(document: Document) -> list[Place | None]:
    """The places of the text's lines; None for the empty line between paragraphs."""
    found: list[Place | None] = []
    join = NEW_LINE
    for entry in kept(document):
        if join == NEW_PARAGRAPH:
            found.append(None)
        if join in (NEW_LINE, NEW_PARAGRAPH):
            found.append((entry.line, entry.line))
        elif (last := found[-1]) is not None:
            found[-1] = last[0], entry.line
        join = entry.join
    return found


def _hunks(matches: Sequence[Match], old: int, new: int) -> Iterator[list[Block]]:
    """Blocks of lines that change, those near each other together."""
    hunk: list[Block] = []
    i = j = 0
    for m, n in [*matches, (old, new)]:
        if m > i or n > j:
            if hunk and i - hunk[-1][1] > 2 * CONTEXT:
                yield hunk
                hunk = []
            hunk.append((i, m, j, n))
        i, j = m + 1, n + 1
    if hunk:
        yield hunk


def _written(hunk: Sequence[Block], old: Sequence[str], new: Sequence[str], closed: bool) -> Iterator[str]:
    before = min(CONTEXT, hunk[0][0], hunk[0][2])
    i, j = hunk[0][0] - before, hunk[0][2] - before
    after = min(CONTEXT, len(old) - hunk[-1][1])
    yield f"@@ -{_range(i, hunk[-1][1] + after)} +{_range(j, hunk[-1][3] + after)} @@\n"
    for start, stop, begin, end in hunk:
        yield from (f" {line}\n" for line in old[i:start])
        yield from (f"-{line}\n" for line in old[start:stop])
        if stop == len(old) and stop > start and not closed:
            yield _NO_NEWLINE
        yield from (f"+{line}\n" for line in new[begin:end])
        i = stop
    yield from (f" {line}\n" for line in old[i : i + after])


def _range(start: int, stop: int) -> str:
    """A hunk's place: the first line and how many, as diff writes it."""
    if stop - start == 1:
        return f"{start + 1}"
    return f"{start + 1 if stop > start else start},{stop - start}"
