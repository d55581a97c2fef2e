"""Bytes that are not clean UTF-8: all of them in one old charset, or UTF-8 with other lines or stray bytes among it.

The charset is what chardet says of the whole, and of a line what `cleaner.charsets` says; bytes that fit none are read
as Windows-1252 with its gaps filled.
"""

from __future__ import annotations

from collections.abc import Iterable

from cleaner.late import late
from cleaner.looks import fits
from cleaner.model import Document
from cleaner.newlines import ENDS, document_of

SLOPPY = "sloppy-windows-1252"  # ftfy's codec: maps all 256 bytes both ways

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


def read_foreign(data: bytes) -> Document:
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
        know_sloppy()
        return document_of(data.decode(SLOPPY), SLOPPY)
    if fits(data, codec) and not (len(high) <= _FEW and _strangers(lines, high, codec)):
        return document_of(data.decode(codec), codec)
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
        pieces = [text, ""] if own is not None or name != "utf-8" else [*ENDS.split(text), ""]
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
    know_sloppy()
    return line.decode(SLOPPY)


def know_sloppy() -> None:
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
        if codec and fits(sample, codec) and (codec == found or not found or _is_near(sample, codec, found)):
            return codec
    if found and found not in ("cp1252", "iso8859-1") and _mostly_fits(sample, found):
        return found
    know_sloppy()
    return SLOPPY


def _is_near(sample: bytes, codec: str, found: str) -> bool:
    if not fits(sample, found):
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
