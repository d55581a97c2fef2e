"""Bytes to lines, and back to the very same bytes.

UTF-8 with plain newlines, which nearly all input is, costs one decode and one split. What is not UTF-8 is read as what
a byte order mark, the pattern of NULs or `cleaner.foreign` says, which is imported for it. Bytes that a codec cannot
give back are kept in `Document.raw`, so `encode` never fails to return the input.
"""

from __future__ import annotations

from collections.abc import Iterator

from cleaner.errors import EncodingError
from cleaner.looks import BOMS, fits, wide
from cleaner.model import Document, marks, undo_edits
from cleaner.newlines import document_of

WHOLE = -1  # the key in Document.raw under which all bytes stand, where no line-wise account gives them back


def decode(data: bytes, encoding: str | None = None) -> Document:
    """The lines of a text in bytes. `encoding`: a charset that is known; None: it is found.

    Raises EncodingError if there is no such charset, or if the bytes do not fit it.
    """
    if encoding is not None:
        return _named(data, encoding)
    for bom, codec in BOMS:
        if data.startswith(bom) and (codec[:6] != "utf-32" or fits(data[4:], codec)):
            return _after_bom(data, bom, codec)
    unmarked = wide(data)
    if unmarked:
        return _sure(document_of(data.decode(unmarked), unmarked), data)
    try:
        document = document_of(data.decode("utf-8"))
    except UnicodeDecodeError:
        from cleaner.foreign import read_foreign

        return _sure(read_foreign(data), data)
    if document.ends == "\n":
        document._marks = marks(data)  # first asked for of all; here no text has to be encoded for it
    return document


def from_text(text: str) -> Document:
    """The lines of a text that is decoded already (out of JSON, say); lone surrogates stay."""
    return document_of(text)


def encode(document: Document) -> bytes:
    """The bytes a document was read from, whatever stages have done to its lines since."""
    if WHOLE in document.raw:
        return document.raw[WHOLE]
    lines = document.lines
    if document.edits:
        lines = list(lines)
        for number, repairs in document.edits.items():
            lines[number] = undo_edits(lines[number], repairs)
    if len(document.codecs) == 1 and not document.raw:
        return document.bom + _to_bytes(_joined(document, lines), document.codecs[0][1])
    return document.bom + b"".join(_pieces(document, lines))


def _pieces(document: Document, lines: list[str]) -> Iterator[bytes]:
    starts = dict(document.codecs)
    codec = document.codecs[0][1]
    for number, line in enumerate(lines):
        codec = starts.get(number, codec)
        own = document.raw.get(number)
        yield _to_bytes(line, codec) if own is None else own
        yield _to_bytes(document.end_of(number), codec)


def _joined(document: Document, lines: list[str]) -> str:
    if isinstance(document.ends, str):
        return document.ends.join(lines) + document.last_end
    return "".join([part for pair in zip(lines, document.ends, strict=True) for part in pair])


def _to_bytes(text: str, codec: str) -> bytes:
    if codec.startswith("sloppy-"):
        from cleaner.foreign import know_sloppy

        know_sloppy()
    return text.encode(codec, "surrogatepass" if codec.startswith("utf-") else "strict")


def _sure(document: Document, data: bytes) -> Document:
    """The document, with all bytes kept where the lines alone would not give them back."""
    try:
        same = encode(document) == data
    except UnicodeError:
        same = False
    if not same:
        document.raw = {WHOLE: data}
    return document


def _named(data: bytes, encoding: str) -> Document:
    import codecs

    if encoding.lower().replace("_", "-").startswith("sloppy-"):
        from cleaner.foreign import know_sloppy

        know_sloppy()
    try:
        codec = codecs.lookup(encoding)
        if not getattr(codec, "_is_text_encoding", True):
            raise LookupError
    except (LookupError, ValueError):
        raise EncodingError(f"There is no charset {encoding!r}; leave --encoding out, and it is detected.") from None
    name = codec.name
    bom = next((bom for bom, _ in BOMS if data.startswith(bom) and _is_marked(bom, name)), b"")
    if bom:
        name = dict(BOMS)[bom]
    elif name in ("utf-16", "utf-32"):
        name += "-le"
    elif name == "utf-8-sig":
        name = "utf-8"
    try:
        text = data[len(bom) :].decode(name)
    except UnicodeDecodeError as error:
        offset = len(bom) + error.start
        where = f"byte {offset + 1} (0x{data[offset]:02x})" if offset < len(data) else "its end"
        message = f"The text is not {encoding}: {where} does not fit; leave --encoding out to detect it."
        raise EncodingError(message) from None
    except (UnicodeError, ValueError) as error:
        raise EncodingError(f"The text is not {encoding} ({error}); leave --encoding out to detect it.") from None
    return _sure(document_of(text, name, bom), data)


def _is_marked(bom: bytes, codec: str) -> bool:
    """Whether a byte order mark belongs to a codec."""
    own = dict(BOMS)[bom]
    return codec == own or (codec in ("utf-16", "utf-32") and own.startswith(codec)) or codec == f"{own}-sig"


def _after_bom(data: bytes, bom: bytes, codec: str) -> Document:
    rest = data[len(bom) :]
    if fits(rest, codec):
        return document_of(rest.decode(codec), codec, bom)
    if codec == "utf-8":
        from cleaner.foreign import read_foreign

        document = read_foreign(rest)
        document.bom = bom
        return _sure(document, data)
    return _sure(document_of(rest.decode(codec, "replace"), codec, bom), data)
