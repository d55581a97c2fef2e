"""An article as text, Markdown or JSON; strings only, nothing is written here."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from cleaner.dangers import ASTRAL, BASIC
from cleaner.late import late
from cleaner.record import KEYS, Article

# Inside a JSON string these end a line for some readers, drive a terminal, carry what nobody sees …: escaped.
_UNSAFE = late(f"[{BASIC}]|{ASTRAL}")
_SAFE = bytes(range(127))
_RAW = late(f"[\0-\x1f{BASIC}]|{ASTRAL}")  # … and what no string may hold as it is
_PRINTED = bytes(range(32, 127))
_ENCODER = json.JSONEncoder(ensure_ascii=False)
_BEFORE_TEXT = KEYS.index("text")
_LONE = late("[\ud800-\udfff]")
_ITEM = late(r"(?:[-*+•‣▪]|\d{1,9}[.)])[ \t]+(?=\S)")
_NUMBER = late(r"(\d{1,9})([.)])(?=\s|$)")
_MARKS = late(r"([\\`*_<]|\](?=\()|~(?=~)|&(?=#?\w{1,31};))")
_OPENERS = late(r"(?:#{1,6}(?=\s|$)|>|[-+](?=\s|$)|={1,}\s*$|-{1,}\s*$|~{3,})")


def to_json(record: Mapping[str, Any] | list[dict[str, Any]], *, pretty: bool = False) -> str:
    """A record as JSON: indented, or on one line that every reader takes as one. Ends without a newline."""
    text = json.dumps(record, ensure_ascii=False, indent=2) if pretty else _ENCODER.encode(record)
    if text.isascii() and "\x7f" not in text:
        return text
    rest = text.encode("utf-8", "surrogatepass").translate(None, _SAFE).decode("utf-8", "surrogatepass")
    return _UNSAFE.sub(lambda found: json.dumps(found[0])[1:-1], text) if _UNSAFE.search(rest) else text


def rendered(article: Article, format: str, *, pretty: bool = False) -> bytes:
    """An article as it is written: JSON without a newline at its end, text and Markdown with one unless empty."""
    if format in ("text", "markdown"):
        text = to_text(article) if format == "text" else to_markdown(article)
        return writable(f"{text}\n" if text else "")
    record = article.to_dict()
    line = None if pretty else _on_one_line(record)
    return writable(to_json(record, pretty=pretty)) if line is None else line


def _on_one_line(record: Mapping[str, Any]) -> bytes | None:
    """What `to_json` makes of an article, at twice the speed: the text, nearly all of it, is quoted as bytes.

    None where something needs another escape than a quotation mark, a backslash and a newline do.
    """
    entries = list(record.items())
    before, after = entries[:_BEFORE_TEXT], entries[_BEFORE_TEXT + 1 :]
    try:
        text = record["text"].encode("utf-8")
        head, tail = (_ENCODER.encode(dict(part)).encode("utf-8") for part in (before, after))
    except UnicodeEncodeError:
        return None
    quoted = text.replace(b"\\", b"\\\\").replace(b'"', b'\\"').replace(b"\n", b"\\n")
    line = b'%b, "text": "%b", %b' % (head[:-1], quoted, tail[1:])
    rest = line.translate(None, _PRINTED)
    return None if rest and _RAW.search(rest.decode("utf-8")) else line


def to_text(article: Article) -> str:
    """Title, deck and body, parted by blank lines; "" for an empty article. Ends without a newline."""
    return "\n\n".join(part for part in (article.title, article.subtitle, article.text) if part)


def to_markdown(article: Article) -> str:
    """The title as heading, the deck emphasised, list items as a list; what would be markup by chance is escaped."""
    parts = []
    if article.title:
        parts.append(f"# {_inline(' '.join(article.title.split()))}")
    if article.subtitle:
        parts.append(f"**{_inline(' '.join(article.subtitle.split()))}**")
    parts += [_paragraph(paragraph) for paragraph in article.text.split("\n\n") if paragraph.strip()]
    return "\n\n".join(parts)


def _paragraph(paragraph: str) -> str:
    """Lines of a paragraph; one that is no list item keeps its line break by the backslash before it."""
    lines = [line.strip() for line in paragraph.split("\n") if line.strip()]
    items = [bool(_ITEM.match(line)) for line in lines]
    numbered = sum(items) > 1
    parts = [_line(line, numbered) for line in lines]
    for nth, item in enumerate(items[1:]):
        if not item:
            parts[nth] += "\\"
    return "\n".join(parts)


def _line(line: str, numbered: bool) -> str:
    """A line as it is or as a list item; a lone "14. September …" is no list of one."""
    item = _ITEM.match(line)
    if item and (numbered or not line[0].isdigit()):
        mark = item[0].strip() if line[0].isdigit() else "-"
        return f"{mark} {_inline(line[item.end() :])}"
    text = _inline(line)
    if _OPENERS.match(text):
        return f"\\{text}"
    return _NUMBER.sub(r"\1\\\2", text, count=1) if _NUMBER.match(text) else text


def _inline(text: str) -> str:
    return _MARKS.sub(r"\\\1", text)


def writable(text: str) -> bytes:
    """Text as UTF-8; halves of surrogate pairs, which UTF-8 cannot hold, become U+FFFD."""
    try:
        return text.encode("utf-8")
    except UnicodeEncodeError:
        return _LONE.sub("\ufffd", text).encode("utf-8")


def shown(text: str) -> str:
    """A name or message fit for a terminal: control, bidi and other invisible characters escaped."""
    return "".join(char if char.isprintable() else _escape(char) for char in text)


def _escape(char: str) -> str:
    return char.encode("unicode_escape").decode("ascii")
