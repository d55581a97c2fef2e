"""What bytes or a text are, by their looks: UTF-16 or UTF-32, an image or an archive and no text, a page's source."""

from __future__ import annotations

import re
from collections.abc import Iterable

from cleaner.late import late

BOMS = (  # byte order marks, and what follows them
    (b"\xef\xbb\xbf", "utf-8"),
    (b"\xff\xfe\0\0", "utf-32-le"),
    (b"\0\0\xfe\xff", "utf-32-be"),
    (b"\xff\xfe", "utf-16-le"),
    (b"\xfe\xff", "utf-16-be"),
)
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

_TAG = late(r"</?(?:p|div|span|a|br|li|ul|ol|td|tr|table|img|script|style|h[1-6]|meta|link|body)\b[^<>]{0,400}>", re.I)
_LONG, _FRAMED = 80, 3  # characters of a line that is prose, or a page's source; so many of these begin with a tag
_HTML_HEAD = late(r"\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,500}-->\s*)?<(?:!doctype\s+html|html|head|body)\b", re.I)


def fits(data: bytes, codec: str) -> bool:
    """Whether a codec can read the bytes."""
    try:
        data.decode(codec)
    except UnicodeError:
        return False
    return True


def wide(data: bytes) -> str | None:
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
    if not fits(data, codec):
        return None
    text = data[: len(sample)].decode(codec, "ignore")
    shown = sum(char.isprintable() or char in "\t\r\n\u3000\xa0\ufeff\u200b\u200c\u200d" for char in text)
    return codec if shown >= len(text) * 0.97 and re.search(r"[ \n\r\u3000a-z]", text) else None


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
    if data[:2] == b"\xff\xfb" or data.startswith(tuple(bom for bom, _ in BOMS)) or _is_textual(data) or wide(data):
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
