"""HTML for texts that nobody can trust: nothing in them is markup, and nothing in them is invisible."""

from __future__ import annotations

from html import escape
from unicodedata import name as name_of_character

from cleaner.late import late

# Joiners shape letters of these scripts and tie emoji together; there they are writing, not hidden characters.
_JOINED = late("(?<=[\u0600-\u08ff\u0900-\u0dff\u0f00-\u18af\u2600-\u27bf\ufe0f\U0001f000-\U0001faff])[\u200c\u200d]")
_LANGUAGE = late(r"[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,4}")


def html_of(text: str, *, strict: bool = False) -> str:
    """Text as HTML, in which control, bidi, tag and other invisible characters and lone surrogates are seen escaped.

    A tab stays, and so do joiners where a script needs them; `strict`: they are shown, too.
    """
    if text.isprintable():
        return escape(text)
    joiners = set() if strict else {found.start() for found in _JOINED.finditer(text)}
    parts: list[str] = []
    start = 0
    for place, char in enumerate(text):
        if char.isprintable() or (not strict and (char == "\t" or place in joiners)):
            continue
        parts += escape(text[start:place]), _mark(char)
        start = place + 1
    return "".join(parts) + escape(text[start:])


def _mark(char: str) -> str:
    code = char.encode("unicode_escape").decode("ascii")
    return f'<i dir="ltr" title="{escape(name_of_character(char, f"U+{ord(char):04X}"))}">{code}</i>'


def lang_of(code: object) -> str:
    """The `lang` attribute of a text: empty, which is to say unknown, for what is no language code."""
    return f' lang="{code}"' if isinstance(code, str) and _LANGUAGE.fullmatch(code) else ' lang=""'


def counted(number: int, one: str, many: str | None = None) -> str:
    """A number with its noun: "1 line", "12,000 lines"."""
    return f"1 {one}" if number == 1 else f"{number:,} {many or one + 's'}"


def percent(part: int, whole: int) -> str:
    """A share for people: "<1 %" is not nothing, ">99 %" not all; "–" of nothing."""
    if not whole:
        return "–"
    share = 100 * part / whole
    if 0 < share < 1:
        return "<1 %"
    if 99 < share < 100:
        return ">99 %"
    return f"{share:.0f} %"
