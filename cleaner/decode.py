"""Bytes to lines, and back to the very same bytes.

UTF-8 with plain newlines, which nearly all input is, costs one decode and one split. What is not UTF-8 is read as what
a byte order mark, the pattern of NULs or chardet says. Bytes that a codec cannot give back are kept in `Document.raw`,
so `encode` never fails to return the input.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from cleaner.errors import EncodingError
from cleaner.late import late
from cleaner.model import Document, marks, undo_edits

WHOLE = -1  # the key in Document.raw under which all bytes stand, where no line-wise account gives them back
SLOPPY = "sloppy-windows-1252"  # ftfy's codec: maps all 256 bytes both ways

_BOMS = (
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\0\0", "utf-32-le"),
    (b"\0\0\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
_ENDS = late("(\r\n|[\r\n\u2028\u2029])")
_BYTE_ENDS = late(rb"(\r\n|[\r\n])")
_UTF8_RUN = late(  # surrogates among it: the encoding stage puts CESU-8's pairs together
    rb"(?:[\x00-\x7f]|[\xc2-\xdf][\x80-\xbf]|\xe0[\xa0-\xbf][\x80-\xbf]|[\xe1-\xec\xee\xef][\x80-\xbf]{2}"
    rb"|\xed[\x80-\xbf][\x80-\xbf]|\xf0[\x90-\xbf][\x80-\xbf]{2}|[\xf1-\xf3][\x80-\xbf]{3}|\xf4[\x80-\x8f][\x80-\xbf]{2})++"
)
_UTF8_CUT = late(rb"(?:[\xc2-\xdf]|[\xe0-\xef][\x80-\xbf]?|[\xf0-\xf4][\x80-\xbf]{0,2})\Z")
# A dash, a curly quote, é or ñ that lost a byte: old charsets hardly have these bytes side by side.
_CUT = late(rb"\xe2\x80(?![\x80-\xbf])|(?<=[a-z])(?:[\xc2\xc3](?![\x80-\xff\w])|\xe2[\x93-\xa6](?![\x80-\xbf]))")
_LEAD = late(rb"[\xc2-\xf4]")
_HIGH = late(rb"[\x80-\xff]")
# Letters of other scripts than Latin, and such a one beside a Latin one.
_STRANGE = "\u0370-\u1dff\u2e80-\ud7ff\uf900-\ufaff\uff66-\uffdc"
_OTHER = late(f"[{_STRANGE}]")
_LATIN = late("[A-Za-z\xc0-\u024f]")
_MIXED = late(f"(?<=[A-Za-z\xc0-\u024f])[{_STRANGE}]|[{_STRANGE}](?=[A-Za-z\xc0-\u024f])")

# What chardet may answer: the charsets of news sites, not those of DOS, of old Macs and of mainframes, which it else
# finds in short English lines with one curly quote.
_CHARSETS = (
    "big5hkscs", "cp932", "cp949", "euc_jis_2004", "euc_kr", "gb18030", "shift_jis_2004", "cp874", "tis-620", "cp1250",
    "cp1251", "cp1252", "cp1253", "cp1254", "cp1255", "cp1256", "cp1257", "cp1258", "koi8-r", "koi8-u", "iso8859-1",
    "iso8859-2", "iso8859-5", "iso8859-6", "iso8859-7", "iso8859-8", "iso8859-9", "iso8859-13", "iso8859-15",
)  # fmt: skip
_NEAR = {"iso8859-1": "cp1252", "iso8859-2": "cp1250", "iso8859-9": "cp1254", "euc_kr": "cp949", "tis-620": "cp874"}
_FEW = 400  # lines of a file that are each looked at; of a longer one only if its charset does not fit
_SAMPLE = 65536  # bytes that chardet gets to see

_SIGNATURES = (
    (b"%PDF-", "PDF"),
    (b"PK\x03\x04", "ZIP (or docx, xlsx, epub)"),
    (b"PK\x05\x06", "ZIP"),
    (b"\x1f\x8b", "gzip"),
    (b"BZh", "bzip2"),
    (b"\xfd7zXZ\0", "xz"),
    (b"\x28\xb5\x2f\xfd", "Zstandard"),
    (b"7z\xbc\xaf\x27\x1c", "7-Zip"),
    (b"Rar!\x1a\x07", "RAR"),
    (b"\x89PNG\r\n", "PNG"),
    (b"\xff\xd8\xff", "JPEG"),
    (b"GIF87a", "GIF"),
    (b"GIF89a", "GIF"),
    (b"II*\0", "TIFF"),
    (b"MM\0*", "TIFF"),
    (b"\x7fELF", "ELF"),
    (b"\xcf\xfa\xed\xfe", "Mach-O"),
    (b"SQLite format 3\0", "SQLite"),
    (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", "Microsoft Office (doc, xls, ppt)"),
    (b"{\\rtf", "RTF"),
    (b"ID3", "MP3"),
    (b"\xff\xfb", "MP3"),
    (b"OggS", "Ogg"),
    (b"fLaC", "FLAC"),
    (b"wOFF", "WOFF"),
    (b"wOF2", "WOFF"),
    (b"\0asm", "WebAssembly"),
    (b"PAR1", "Parquet"),
)
_TEXTUAL = frozenset(("bzip2", "MP3", "WOFF", "FLAC", "Parquet", "Ogg"))  # ASCII letters: text can begin so, too
_CONTROLS = bytes([*range(9), 14, 15, *range(16, 27), *range(28, 32)])

_TAG = late(
    r"</?(?:p|div|span|a|br|li|ul|ol|td|tr|table|img|script|style|h[1-6]|meta|link|body)\b[^<>]{0,400}>", re.I
)
_LONG, _FRAMED = 80, 3  # characters of a line that is prose, or a page's source; so many of these begin with a tag
_HTML_HEAD = late(
    r"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}-->\s*)?<(?:!doctype\s+html|html|head|body)\b", re.I
)


def decode(data: bytes, encoding: str | None = None) -> Document:
    """The lines of a text in bytes. `encoding`: a charset that is known; None: it is found.

    Raises EncodingError if there is no such charset, or if the bytes do not fit it.
    """
    if encoding is not None:
        return _named(data, encoding)
    for bom, codec in _BOMS:
        if data.startswith(bom) and (codec[:6] != "utf-32" or _fits(data[4:], codec)):
            return _after_bom(data, bom, codec)
    wide = _wide(data)
    if wide:
        return _sure(_document(data.decode(wide), wide), data)
    try:
        document = _document(data.decode("utf-8"))
    except UnicodeDecodeError:
        return _sure(_found(data), data)
    if document.ends == "\n":
        document._marks = marks(data)  # first asked for of all; here no text has to be encoded for it
    return document


def from_text(text: str) -> Document:
    """The lines of a text that is decoded already (out of JSON, say); lone surrogates stay."""
    return _document(text)


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
        _know_sloppy()
    return text.encode(codec, "surrogatepass" if codec.startswith("utf-") else "strict")


def _document(text: str, codec: str = "utf-8", bom: bytes = b"") -> Document:
    """A document of decoded text; splits where people see a new line, not at NEL, which mojibake is full of."""
    ends, last = "\n", ""
    if "\r" in text or "\u2028" in text or "\u2029" in text:
        ends = _uniform(text)
        if not ends:
            parts = _ENDS.split(text)
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
        _know_sloppy()
    try:
        codec = codecs.lookup(encoding)
        if not getattr(codec, "_is_text_encoding", True):
            raise LookupError
    except (LookupError, ValueError):
        raise EncodingError(f"There is no charset {encoding!r}; leave --encoding out, and it is detected.") from None
    name = codec.name
    bom = next((bom for bom, _ in _BOMS if data.startswith(bom) and _is_marked(bom, name)), b"")
    if bom:
        name = dict(_BOMS)[bom]
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
    return _sure(_document(text, name, bom), data)


def _is_marked(bom: bytes, codec: str) -> bool:
    """Whether a byte order mark belongs to a codec."""
    own = dict(_BOMS)[bom]
    return codec == own or (codec in ("utf-16", "utf-32") and own.startswith(codec)) or codec == f"{own}-sig"


def _fits(data: bytes, codec: str) -> bool:
    try:
        data.decode(codec)
    except UnicodeError:
        return False
    return True


def _after_bom(data: bytes, bom: bytes, codec: str) -> Document:
    rest = data[len(bom) :]
    if _fits(rest, codec):
        return _document(rest.decode(codec), codec, bom)
    if codec == "utf-8":
        document = _found(rest)
        document.bom = bom
        return _sure(document, data)
    return _sure(_document(rest.decode(codec, "replace"), codec, bom), data)


def _wide(data: bytes) -> str | None:
    """UTF-16 or UTF-32 without a mark, by where the NULs of spaces, newlines and Latin letters stand."""
    if b"\0" not in data[:4096]:
        return None
    sample = data[: min(len(data), 4096) // 4 * 4]
    nuls = [sample[nth::4].count(0) for nth in range(4)]
    quarter = len(sample) // 4
    if quarter and min(nuls[2:]) == quarter:
        codec = "utf-32-le"
    elif quarter and nuls[0] == quarter and nuls[1] == quarter:
        codec = "utf-32-be"
    else:
        sample = data[: min(len(data), 4096) // 2 * 2]
        even, odd = sample[::2].count(0), sample[1::2].count(0)
        if even + odd < 2 or min(even, odd) * 4 > even + odd:
            return None
        codec = "utf-16-le" if odd > even else "utf-16-be"
    if not _fits(data, codec):
        return None
    text = data[: len(sample)].decode(codec, "ignore")
    shown = sum(char.isprintable() or char in "\t\r\n\u3000\xa0\ufeff\u200b\u200c\u200d" for char in text)
    return codec if shown >= len(text) * 0.97 and re.search(r"[ \n\r\u3000a-z]", text) else None


def _found(data: bytes) -> Document:
    """The document of bytes that are not UTF-8: all of them in one charset, or line by line."""
    parts = _BYTE_ENDS.split(data)
    lines, ends = parts[::2], parts[1::2]
    high = [number for number, line in enumerate(lines) if not line.isascii()]
    foreign = [number for number in high if not _mostly_utf8(lines[number], number == len(lines) - 1)]
    if len(foreign) <= 4 * (len(high) - len(foreign)):
        return _mixed(lines, ends, foreign)
    codec = _charset([lines[number] for number in high] if len(data) > _SAMPLE else [data])
    shown = b"\n".join([lines[number] for number in high])[:_SAMPLE]
    texts = shown.decode(codec, "replace").split("\n")
    if any(map(_is_mixed_up, texts)) and all(map(_is_latin, texts)):
        if _shows_utf8(shown):
            return _mixed(lines, ends, [])
        _know_sloppy()
        return _document(data.decode(SLOPPY), SLOPPY)
    if _fits(data, codec) and not (len(high) <= _FEW and _strangers(lines, high, codec)):
        return _document(data.decode(codec), codec)
    return _mixed(lines, ends, high, codec)


def _shows_utf8(line: bytes) -> bool:
    """Whether a character of UTF-8, or what is left of one, stands in bytes that are not UTF-8."""
    return _CUT.search(line) is not None or any(map(_LEAD.search, _UTF8_RUN.findall(line)))


def _is_mixed_up(text: str) -> bool:
    """Whether a letter of another script is in a word of Latin letters, in a text that is mostly those: misread."""
    return _MIXED.search(text[:_SAMPLE]) is not None and _is_latin(text)


def _is_latin(text: str) -> bool:
    """Whether most letters of a text are Latin ones."""
    others = len(_OTHER.findall(text[:_SAMPLE]))
    return not others or others < len(_LATIN.findall(text[:_SAMPLE]))


def _strangers(lines: list[bytes], high: list[int], codec: str) -> bool:
    """Whether a line of a file is in another charset than the file."""
    from cleaner.charsets import charset

    return any(charset(lines[number], codec) != codec for number in high)


def _mostly_utf8(line: bytes, last: bool) -> bool:
    """Whether a line is UTF-8, give or take a few stray bytes; a character cut at the text's end does not count."""
    if last:
        line = _UTF8_CUT.sub(b"", line)
    line = _CUT.sub(b"", line)
    stray = len(_HIGH.findall(_UTF8_RUN.sub(b"", line)))
    if not stray:
        return True
    good = b"".join(_UTF8_RUN.findall(line))
    return len(_LEAD.findall(good)) >= stray


def _mixed(lines: list[bytes], ends: list[bytes], foreign: list[int], codec: str | None = None) -> Document:
    """Line by line: UTF-8, but for `foreign` lines, which are in another charset."""
    among_utf8 = codec is None
    if foreign and codec is None:
        codec = _charset([lines[number] for number in foreign])
    strangers = frozenset(foreign)
    document = Document([], [], codecs=[])
    assert isinstance(document.ends, list)
    current = ""
    for number, line in enumerate(lines):
        name = text = ""
        own = None
        if number in strangers and codec:
            name, text, own = _foreign(line, codec)
        if not name or (among_utf8 and _is_mixed_up(text)):
            name, text, own = "utf-8", *_utf8(line)
        if name != current and not (line.isascii() and current):
            document.codecs.append((len(document.lines), name))
            current = name
        end = ends[number].decode("ascii") if number < len(ends) else ""
        pieces = [text, ""] if own is not None or name != "utf-8" else [*_ENDS.split(text), ""]
        pieces[-1] = end
        if own is not None:
            document.raw[len(document.lines)] = own
        document.lines += pieces[::2]
        document.ends += pieces[1::2]
    if len(document.lines) > 1 and not document.lines[-1] and len(document.lines) - 1 not in document.raw:
        document.lines.pop()
        document.ends.pop()
    return document


def _utf8(line: bytes) -> tuple[str, bytes | None]:
    """The text of a UTF-8 line, with its bytes if it does not give them back."""
    try:
        return line.decode("utf-8"), None
    except UnicodeDecodeError:
        pass
    try:
        return line.decode("utf-8", "surrogatepass"), None
    except UnicodeDecodeError:
        pass
    parts: list[str] = []
    done = 0
    is_latin = not _OTHER.search(line.decode("utf-8", "ignore"))
    for match in _UTF8_RUN.finditer(line):
        within = is_latin and line[done - 1 : done].isalpha()
        parts += _stray(line[done : match.start()], within), match[0].decode("utf-8", "surrogatepass")
        done = match.end()
    return "".join(parts) + _stray(line[done:]), line


def _stray(run: bytes, within: bool = False) -> str:
    """Bytes that are no UTF-8 in a line that is: lone ones are Windows-1252, a character cut short is U+FFFD.

    `within`: whether the run stands in or behind a word of Latin letters, whose characters have no three bytes.
    """
    if not run:
        return ""
    if within and len(run) == 1 and run >= b"\xe0" and run != b"\xe2":
        return run.decode("cp1252")
    if len(run) == 1 and run not in b"\x81\x8d\x8f\x90\x9d" and run < b"\xc2":
        return run.decode("cp1252")
    return run.decode("utf-8", "replace")


def _foreign(line: bytes, codec: str) -> tuple[str, str, bytes | None]:
    """A line's codec, its text, and its bytes if the codec does not give them back."""
    from cleaner.charsets import charset

    known, codec = codec, charset(line, codec)
    if codec != known and _is_mixed_up(line.decode(codec, "replace")):
        if _shows_utf8(line):
            return "utf-8", *_utf8(line)
        codec = known
    try:
        text = line.decode(codec)
    except UnicodeDecodeError:
        return SLOPPY, _sloppy(line), None
    if "\n" in text or "\r" in text:  # a multibyte charset swallowed no newline, but made one
        return SLOPPY, _sloppy(line), None
    try:
        own = None if text.encode(codec) == line else line
    except UnicodeEncodeError:
        own = line
    return codec, text, own


def _sloppy(line: bytes) -> str:
    _know_sloppy()
    return line.decode(SLOPPY)


def _know_sloppy() -> None:
    """Register ftfy's codecs; a quarter of a second, so only where one is needed."""
    import ftfy.bad_codecs  # noqa: F401


def _charset(lines: Iterable[bytes]) -> str:
    """The charset of bytes that are not UTF-8, as chardet sees it; Windows-1252 where it sees nothing that fits."""
    import chardet

    sample = b"\n".join(lines)
    found = chardet.detect(_head(sample), include_encodings=_CHARSETS, compat_names=False)["encoding"]
    for codec in (_NEAR.get(found or ""), found, "cp1252"):
        # The Windows charset goes before its ISO sibling only if the two read the text alike, or the ISO one reads
        # control characters in it.
        if codec and _fits(sample, codec) and (codec == found or not found or _is_near(sample, codec, found)):
            return codec
    if found and found not in ("cp1252", "iso8859-1") and _mostly_fits(sample, found):
        return found
    _know_sloppy()
    return SLOPPY


def _is_near(sample: bytes, codec: str, found: str) -> bool:
    if not _fits(sample, found):
        return True
    text = sample.decode(found)
    return text == sample.decode(codec) or any("\x80" <= char <= "\x9f" for char in set(text))


def _mostly_fits(sample: bytes, codec: str) -> bool:
    """Whether all but a few broken characters can be read in a charset."""
    lost = sample.decode(codec, "replace").count("\ufffd")
    return lost * 100 <= len(_HIGH.findall(sample))


def _head(sample: bytes) -> bytes:
    """The first part of a sample, cut at a newline so that no character is cut."""
    if len(sample) <= _SAMPLE:
        return sample
    stop = sample.rfind(b"\n", 0, _SAMPLE)
    return sample[: stop if stop > 0 else _SAMPLE]


def looks_binary(data: bytes) -> str | None:
    """The name of the format if the bytes are no text (`PDF`, `PNG`, …; `binary data` if it is unknown), else None."""
    for signature, name in _SIGNATURES:
        if data.startswith(signature) and (name not in _TEXTUAL or not _is_textual(data)):
            return name
    if data[:4] == b"RIFF" and data[8:12] in (b"WEBP", b"WAVE", b"AVI "):
        return {b"WEBP": "WebP", b"WAVE": "WAV", b"AVI ": "AVI"}[data[8:12]]
    if data[4:8] == b"ftyp":
        return "MP4 (or HEIC, AVIF)"
    if b"%PDF-1." in data[:1024] and not _is_textual(data):
        return "PDF"
    if data[:2] == b"\xff\xfb" or data.startswith(tuple(bom for bom, _ in _BOMS)) or _is_textual(data) or _wide(data):
        return None
    return "binary data"


def _is_textual(data: bytes) -> bool:
    """Whether the first 8 KiB hold no more control characters than a sloppy text might."""
    sample = data[:8192]
    controls = len(sample) - len(sample.translate(None, _CONTROLS))
    return controls * 50 <= len(sample) or controls < 4


def looks_html(text: str | Iterable[str]) -> bool:
    """Whether a text is HTML: a doctype or an html, head or body tag at its start, or many tags all over it.

    Tags in lines of their own, and none in most long lines, are an article's examples; paragraphs in tags are not.
    """
    if not isinstance(text, str):
        text = "\n".join(text)
    if "<" not in text:
        return False
    if _HTML_HEAD.match(text[:4000]):
        return True
    part = text[:100_000]
    if len(_TAG.findall(part)) <= max(9, len(part) // 300):
        return False
    long = [line for line in part.split("\n") if len(line) >= _LONG]
    tagged = [line for line in long if _TAG.search(line)]
    return 2 * len(tagged) >= len(long) or sum(line.lstrip()[0] == "<" for line in tagged) >= _FRAMED
