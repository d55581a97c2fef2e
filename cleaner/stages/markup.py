"""HTML that was given for text: its tags are taken off, its comments and scripts with what is in them.

Only where the whole looks like HTML (`looks_html`): a text may speak of tags. It is no parser and no extractor, which
is why the run warns: menus stay for the other stages to tell from the article, and a page in one line stays one.
"""

from __future__ import annotations

import re
from bisect import bisect_right
from collections.abc import Iterator
from itertools import accumulate
from typing import NamedTuple

from cleaner.context import Context
from cleaner.late import late
from cleaner.looks import looks_html
from cleaner.model import Document, Edit, apply_edits, edits_between
from cleaner.stages import characters, encoding

TAG, COMMENT, SCRIPT = "markup.tag", "markup.comment", "markup.script"

_HIDDEN = ("script", "style", "noscript", "svg", "template")  # elements with nothing to read in them
_INLINE = (
    "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "del", "dfn", "em", "font", "i", "ins", "kbd",
    "label", "mark", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var",
    "wbr",
)  # fmt: skip
_BLOCK = (
    "address", "article", "aside", "audio", "base", "blockquote", "body", "br", "button", "canvas", "caption", "center",
    "col", "colgroup", "data", "datalist", "dd", "details", "dialog", "div", "dl", "dt", "embed", "fieldset",
    "figcaption", "figure", "footer", "form", "frame", "frameset", "h1", "h2", "h3", "h4", "h5", "h6", "head", "header",
    "hgroup", "hr", "html", "iframe", "img", "input", "legend", "li", "link", "main", "map", "menu", "meta", "meter",
    "nav", "noframes", "object", "ol", "optgroup", "option", "output", "p", "param", "picture", "pre", "progress",
    "section", "select", "source", "summary", "table", "tbody", "td", "textarea", "tfoot", "th", "thead", "title", "tr",
    "track", "ul", "video",
)  # fmt: skip
_TAG = late(
    r"<(?:(?P<comment>!--)|(?:!doctype\b|!\[|\?xml\b)[^<>]{0,400}>|(?P<close>/?)(?P<name>"
    + "|".join((*_HIDDEN, *_INLINE, *_BLOCK))
    + r")(?=[\s/>])[^<>]{0,4000}>)",
    re.IGNORECASE,
)
_ENDS = {name: late(rf"</{name}(?=[\s>])[^<>]{{0,400}}>", re.IGNORECASE) for name in _HIDDEN} | {"": late("-->")}
_SPACES = late(r"(?<=\S)[ \t]{2,}(?=\S)")
_BEFORE = (("encoding", encoding.run), ("characters", characters.run))
_ROUNDS = 6  # tags that come together where others went, or mojibake


class Piece(NamedTuple):
    """A stretch of markup: where it stands, what stays in its place, and the rule that takes it."""

    start: int
    stop: int
    new: str
    rule: str


def run(document: Document, context: Context) -> Iterator[Edit]:
    """Yield the edits that take markup off, and note in `context.html` that there was some.

    What the repair stages before this one see only without the tags is mended with them, if they are at work.
    """
    context.html = looks_html(document.text)
    if not context.html:
        return
    left = Document(list(document.lines))
    rules: dict[int, str] = {}
    for _ in range(_ROUNDS):
        changed = _taken_off(left.lines)
        for number, (line, rule) in changed.items():
            left.lines[number] = line
            rules.setdefault(number, rule)
        if changed:
            left = Document(left.lines)
        if not _mended(left, context) and not changed:
            break
    for number, (old, new) in enumerate(zip(document.lines, left.lines, strict=True)):
        if old != new:
            yield from edits_between(number, old, new, rules.get(number, TAG))


def _mended(left: Document, context: Context) -> bool:
    """Run the repair stages that come before this one, as far as they are at work; whether they did anything."""
    at_work = [(name, run) for name, run in _BEFORE if name in context.stages]
    return any([apply_edits(left, name, run(left, context)) for name, run in at_work])


def _taken_off(lines: list[str]) -> dict[int, tuple[str, str]]:
    """The lines in which markup stands, without it, and the rule of the first of it."""
    starts = [0, *accumulate(len(line) + 1 for line in lines)]
    parts: dict[int, list[str]] = {}
    rules: dict[int, str] = {}
    done: dict[int, int] = {}
    for start, stop, new, rule in pieces("\n".join(lines)):
        number = bisect_right(starts, start) - 1
        while number < len(lines) and starts[number] <= stop:
            line, begin = lines[number], starts[number]
            some = parts.setdefault(number, [])
            some += line[done.get(number, 0) : max(0, start - begin)], new
            done[number] = min(len(line), stop - begin)
            rules.setdefault(number, rule)
            number += 1
    return {
        number: (_SPACES.sub(" ", "".join(some) + lines[number][done[number] :]).strip(), rules[number])
        for number, some in parts.items()
    }


def pieces(text: str) -> Iterator[Piece]:
    """The markup of a text, in order. Linear: an end that was not found once is not looked for again."""
    beyond, missing = 0, set[str]()
    for match in _TAG.finditer(text):
        start, stop = match.span()
        if start < beyond:
            continue
        name = (match["name"] or "").lower()
        new, rule = "" if name in _INLINE else " ", TAG
        if match["comment"] or (name in _HIDDEN and not match["close"]):
            end = None if name in missing else _ENDS[name].search(text, stop)
            if end:
                stop, rule = end.end(), SCRIPT if name else COMMENT
            else:
                missing.add(name)
                if not name:
                    continue  # what only looks like a comment's begin is text
        yield Piece(start, stop, new, rule)
        beyond = stop
