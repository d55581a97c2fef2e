"""A text as a document of lines: where they end, and what ends them."""

from __future__ import annotations

from cleaner.late import late
from cleaner.model import Document

ENDS = late("(\r\n|[\r\n\u2028\u2029])")


def document_of(text: str, codec: str = "utf-8", bom: bytes = b"") -> Document:
    """A document of decoded text; splits where people see a new line, not at NEL, which mojibake is full of."""
    ends, last = "\n", ""
    if "\r" in text or "\u2028" in text or "\u2029" in text:
        ends = _uniform(text)
        if not ends:
            parts = ENDS.split(text)
            lines, each = parts[::2], [*parts[1::2], ""]
            if len(lines) > 1 and not lines[-1]:
                lines.pop()
                each.pop()
            return Document(lines, each, codecs=[(0, codec)], bom=bom)
    lines = text.split(ends)
    if len(lines) > 1 and not lines[-1]:
        lines.pop()
        last = ends
    document = Document(lines, ends, last, [(0, codec)], bom)
    if ends == "\n":
        document._text = text[:-1] if last else text
    return document


def _uniform(text: str) -> str:
    """The one newline style of a text; "" if it has several."""
    if "\u2028" in text or "\u2029" in text:
        return ""
    returns, feeds = text.count("\r"), text.count("\n")
    if not feeds:
        return "\r"
    return "\r\n" if returns == feeds == text.count("\r\n") else ""
