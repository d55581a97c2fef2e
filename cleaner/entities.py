r"""HTML entities, also escaped twice and more, and the \u2019 of JSON that was shown as it is.

An entity needs its semicolon (but for `&nbsp` and character numbers, where nothing else is possible), and a known
name; a name that is also an English word (`law&order;`) counts only where no letter stands before it.
"""

from __future__ import annotations

import re
from functools import lru_cache

from cleaner.late import late

_AMPERSANDS = r"(?:(?:amp|AMP|#38|#x26);)"
_NAME = (
    r"#\d{1,7}+;|#[xX][0-9a-fA-F]{1,6}+;|[A-Za-z][A-Za-z0-9]{1,30}+;"
    r"|#\d{3,5}+(?![\d;])|#3[49](?![\d;])|nbsp(?![a-zA-Z=])"
)
_ENTITY = late(f"&(?:{_AMPERSANDS}++(?P<inner>{_NAME})?|(?P<outer>{_NAME}))")
_ESCAPED = late(r"\\{1,2}u([0-9a-fA-F]{4})(?:\\{1,2}u([dD][c-fC-F][0-9a-fA-F]{2}))?")
_DEBRIS = late(r"\\{1,2}([\"/'])")
_PATH = late(r"(?:[A-Za-z]:|\\)\\[^\s]{0,200}\Z")
_SPACE = late("[\t\n\x0b\x0c\r\x85\u2028\u2029]")

# Words that are names of entities, too; two-letter names but these are left alone altogether.
_WORDS = frozenset(
    (
        "and", "angle", "ang", "because", "between", "bot", "bottom", "cap", "check", "clubs", "cross", "cup", "die",
        "div", "dot", "empty", "exist", "female", "flat", "fork", "frown", "half", "hearts", "image", "int", "male",
        "map", "models", "natural", "not", "or", "order", "para", "par", "part", "phone", "prime", "prop",
        "real", "sharp",
        "sim", "smile", "spades", "square", "star", "sub", "sum", "sup", "target", "therefore", "top",
    )
)  # fmt: skip
_SHORT = frozenset(("lt", "gt", "LT", "GT", "mu", "nu", "pi", "xi", "ne", "le", "ge", "pm"))
# Code points that JSON's escapes stand for in text: letters, punctuation and symbols, no private use or unassigned.
_LETTERS = late(
    "[\"&'<>\xa0-\u024f\u0370-\u06ff\u0900-\u0e7f\u1e00-\u1fff\u2000-\u206f\u20a0-\u20bf\u2100-\u214f\u2190-\u21ff"
    "\u2600-\u27bf\u3000-\u30ff\u4e00-\u9fff\uac00-\ud7a3\ufe0f\uff00-\uffef\U0001f000-\U0001faff]"
)


def entities(line: str) -> list[tuple[int, int, str]]:
    """(start, stop, character) of every entity of a line, also of those escaped twice and more."""
    found = []
    for match in _ENTITY.finditer(line):
        name = match["inner"] or match["outer"]
        new = _character(name, line[match.start() - 1 : match.start()]) if name else "&"
        if new is None and match["inner"]:
            new = f"&{name}"  # R&amp;D; is no entity, but the ampersand before it is
        if new is not None:
            found.append((match.start(), match.end(), new))
    return found


def may_hold_entities(line: str) -> bool:
    """Whether there is something in a line that looks like an entity."""
    return _ENTITY.search(line) is not None


def escapes(line: str) -> list[tuple[int, int, str]]:
    r"""(start, stop, character) of every `\u2019` that is debris of JSON: one touches a word, none is in a path."""
    found, touches, done = [], False, 0
    for match in _ESCAPED.finditer(line):
        new = _escaped(match)
        if new is None or _PATH.search(line[max(done, match.start() - 200) : match.start() + 1]):
            continue
        done = match.end()
        found.append((match.start(), match.end(), new))
        before, after = line[match.start() - 1 : match.start()], line[match.end() : match.end() + 1]
        touches = touches or before.isalpha() or after.isalpha()
    if not touches:
        return []
    return sorted(found + [(match.start(), match.end(), match[1]) for match in _DEBRIS.finditer(line)])


def _escaped(match: re.Match[str]) -> str | None:
    first, second = match[1], match[2]
    code = int(first, 16)
    if 0xD800 <= code < 0xDC00 and second:
        new = chr(0x10000 + (code - 0xD800) * 0x400 + int(second, 16) - 0xDC00)
    elif second or first.isalpha():  # without a digit it may be a word: \\ubeef
        return None
    else:
        new = chr(code)
    return _SPACE.sub(" ", new) if _LETTERS.fullmatch(new) else None


def _character(name: str, before: str) -> str | None:
    """What an entity's name stands for, as it stands after a character; None if it is no entity."""
    name = name.rstrip(";")
    if name.startswith("#"):
        from html import unescape

        code = int(name[2:], 16) if name[1] in "xX" else int(name[1:])
        new = chr(code) if 0xD800 <= code < 0xE000 else unescape(f"&{name};")
        return _SPACE.sub(" ", new)
    found = _named(name)
    if found is None or (before.isalpha() and name.lower() in _WORDS):
        return None
    return _SPACE.sub(" ", found)


@lru_cache(maxsize=2048)
def _named(name: str) -> str | None:
    """The character of an entity's name, also in capitals where HTML knows no such name (P&EACUTE;REZ)."""
    from html.entities import html5

    if len(name) == 2 and name not in _SHORT:
        return None
    char = html5.get(f"{name};")
    if char is None and name.isupper() and len(name) > 3:
        char = html5.get(f"{name.lower()};", "").upper() or None
    return char
