"""When two lines are the same headline: equal but for case, quotes and spaces; cut short; with a site's tail; near."""

from __future__ import annotations

import unicodedata
from collections.abc import Sequence

from cleaner.late import late

_UNSPACED = "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff"
_ASCII_TOKENS = "".join(char.lower() if char.isalnum() else " " for char in map(chr, range(128)))  # for `translate`
_TOKEN = late(rf"[{_UNSPACED}]|[^\W_{_UNSPACED}]+")
_CUT = late(r"\s*(?:…|\.{2,4}|\[\.\.\.\]|\[…\])\s*\Z")
_CUT_ENDS = ("…", "..", "...]", "…]")
_TAIL_MARK = late(r"[|–—·•:»«›/｜＿_-](?:(?<=[|｜＿_])|(?<=--)|(?<=\s.)[|–—·•:»«›/-]?\s)")  # where _TAIL fits
_TAIL = late(r"\s+[|–—·•:»«›/-]{1,2}\s+|\s*[|｜＿_]\s*|--|\s+::\s+")

MOST_TAIL = 60  # characters of a site's tail


def tokens(text: str) -> tuple[str, ...]:
    """The words of a line, casefolded, without punctuation; single characters in scripts without spaces."""
    if text.isascii():
        return tuple(text.translate(_ASCII_TOKENS).split())
    return tuple(_TOKEN.findall(unicodedata.normalize("NFKC", text).casefold()))


def is_cut(line: str) -> bool:
    """Whether a line ends in an ellipsis."""
    return line.rstrip().endswith(_CUT_ENDS) and bool(_CUT.search(line))


def is_cut_of(line: str, whole: str) -> bool:
    """Whether `line` is the beginning of `whole`, cut short with an ellipsis (the last word may be cut, too)."""
    if not is_cut(line):
        return False
    short, long = "".join(tokens(_CUT.sub("", line))), "".join(tokens(whole))
    return len(short) >= 8 and len(short) < len(long) and long.startswith(short)


def without_tail(line: str, title: str) -> str | None:
    """The tail of `line` if it is `title` and a short tail after a separator, as sites add to it; else None."""
    if not _TAIL_MARK.search(line):  # most lines have no tail
        return None
    wanted: tuple[str, ...] | None = None
    for mark in _TAIL.finditer(line):
        rest = line[mark.end() :].strip()
        if rest and len(rest) <= MOST_TAIL:
            wanted = wanted or tokens(title)
            if tokens(line[: mark.start()]) == wanted:
                return rest
    return None


def is_near(line: Sequence[str], title: Sequence[str]) -> bool:
    """Whether two headlines, given by their words, are variants of one.

    They begin alike, for four words and two fifths of the shorter one.
    """
    if line[:4] != title[:4]:
        return False  # nearly all lines
    shared, least = 0, min(len(line), len(title))
    while shared < least and line[shared] == title[shared]:
        shared += 1
    return shared >= 4 and shared * 5 >= 2 * least


def may_vary(line: str) -> bool:
    """Whether a line may be a title cut short or with a tail, by its own marks: few lines have some."""
    return is_cut(line) or _TAIL_MARK.search(line) is not None
