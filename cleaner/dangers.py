"""What no output may hold as it is: it drives a terminal, turns text about, or carries what nobody sees.

The stage `characters` takes it out of texts. What comes beside a text, as a record's values, is looked at here, and
JSON escapes what is left (ids, names, fields that ride along), whoever brought it.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from cleaner.late import late

# Joiners and the marks LRM, RLM and ALM are scripts' own. Lone surrogates are no characters.
BASIC = "\x7f-\x9f\xad\u180e\u200b\u2028-\u202e\u2060-\u206f\ufeff\ufff0-\ufffc\ufdd0-\ufdef\ufffe\uffff\ud800-\udfff"
ASTRAL = "[\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e00ff\U000e01f0-\U000e0fff]"
_CONTROLS = "\0-\x08\x0b-\x1f"  # JSON escapes these anyway
_DANGER = late(f"[{_CONTROLS}{BASIC}]|{ASTRAL}")
_BREAK = late("\r\n?|[\u2028\u2029]")
_FLAGS = "\U0001f3f4[\U000e0020-\U000e007e]{1,16}\U000e007f"
_FLAG = late(_FLAGS)
_SHOWN = late(f"({_FLAGS})|[{_CONTROLS}{BASIC}]|{ASTRAL}")
_OWN = frozenset(("id", "source", "audit"))  # names and accounts, which must stay what they are


def is_dangerous(text: str) -> bool:
    """Whether there is something dangerous in a text."""
    return not text.isprintable() and _DANGER.search(_FLAG.sub("", text)) is not None


def escaped(text: str) -> str:
    """A text for a terminal: what is dangerous is shown by its number, joiners and flags are as they are."""
    if not is_dangerous(text):
        return text
    return _SHOWN.sub(lambda found: found[1] or found[0].encode("unicode_escape").decode("ascii"), text)


def harmless(value: Any) -> Any:
    """A value with all its strings, also those in lists and dicts, as the repair stages would leave them."""
    if isinstance(value, str):
        return _mended(value) if is_dangerous(value) else value
    if isinstance(value, Mapping):
        return {key: harmless(part) for key, part in value.items()}
    return [harmless(part) for part in value] if isinstance(value, list | tuple) else value


def _mended(text: str) -> str:
    from cleaner.mojibake import mend_surrogates
    from cleaner.stages.characters import cleaned

    lines = _BREAK.sub("\n", mend_surrogates(text)).split("\n")
    return "\n".join(map(cleaned, lines))


def taken(given: dict[str, Any]) -> dict[str, Any]:
    """Make a record's own values harmless, in place; gives those that were not, as they were."""
    found = {}
    for key, value in given.items():
        if key not in _OWN and (new := harmless(value)) != value:
            found[key] = value
            given[key] = new
    return found
