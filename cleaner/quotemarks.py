"""Quotation marks: each language's own, and whether a mark stands where one opens or where one closes."""

from __future__ import annotations

# The outer and inner marks of each language; what a locale file says comes first.
DEFAULTS: dict[str, tuple[str, str]] = {
    "de": ("„“", "‚‘"), "cs": ("„“", "‚‘"), "sk": ("„“", "‚‘"), "bg": ("„“", "‚‘"), "sl": ("„“", "‚‘"), "is": ("„“", "‚‘"),
    "pl": ("„”", "‚’"), "ro": ("„”", "«»"), "hu": ("„”", "»«"), "hr": ("„”", "‘’"), "sv": ("””", "’’"), "fi": ("””", "’’"),
    "da": ("»«", "›‹"), "no": ("«»", "‘’"), "fr": ("«»", "“”"), "ru": ("«»", "„“"), "uk": ("«»", "„“"), "fa": ("«»", "‹›"),
    "ar": ("«»", "“”"), "ja": ("「」", "『』"),
}  # fmt: skip
ENGLISH = ("“”", "‘’")

# Languages in which “ may close or ” may open: there a mark's direction is not judged.
EITHER_WAY = frozenset("de cs sk bg sl is sv fi da ro hu hr sr lt lv et ka".split())

_OPENING_BEFORE = frozenset(" \t([{—–-/«‹“‘„‚\"'¡¿…>*|（「『【\u00a0")
_CLOSING_AFTER = frozenset(" \t.,;:!?)]}—–-/»›”’…<*|\"'。，、；：！？）」』】\u00a0")


def pairs_of(language: str | None, pairs: tuple[str, ...]) -> tuple[str, str]:
    """The outer and inner pair of a language, each as opening and closing mark; English ones where none are known."""
    outer = [pair for pair in pairs if len(pair) == 2]
    if len(outer) >= 2:
        return outer[0], next((pair for pair in outer[1:] if pair[0] in "‘‚›‹’『"), outer[1])
    return DEFAULTS.get((language or "en").split("-")[0], ENGLISH)


def opens(line: str, start: int, stop: int) -> bool:
    """Whether a mark at line[start:stop] stands where marks open: after a space or bracket, before a word."""
    before, after = line[start - 1 : start], line[stop : stop + 1]
    return (not before or before in _OPENING_BEFORE) and bool(after) and (after.isalnum() or after in "‘'“\"…¡¿([$€£#@-")


def closes(line: str, start: int, stop: int) -> bool:
    """Whether a mark stands where marks close: after a word or its punctuation, before a space, punctuation, the end."""
    before, after = line[start - 1 : start], line[stop : stop + 1]
    return bool(before) and not before.isspace() and before not in "([{—–" and (not after or after in _CLOSING_AFTER)
