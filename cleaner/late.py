"""Patterns that are compiled when they are first used: one with a wide class of characters takes up to 5 ms."""

from __future__ import annotations

import re
from typing import Any, AnyStr, cast


class _Late:
    """Looks like a compiled pattern; becomes one method by method, so that a second use costs nothing more."""

    __slots__ = ("_flags", "_text", "findall", "finditer", "fullmatch", "match", "search", "split", "sub", "subn")

    def __init__(self, text: str | bytes, flags: int) -> None:
        self._text, self._flags = text, flags

    def __getattr__(self, name: str) -> Any:
        if name.startswith("_"):
            raise AttributeError(name)
        found = getattr(re.compile(cast(str, self._text), self._flags), name)
        if name in self.__slots__:
            setattr(self, name, found)
        return found


def late(text: AnyStr, flags: int = 0) -> re.Pattern[AnyStr]:
    """A pattern that is compiled at its first use, for texts that most runs do not meet."""
    return cast("re.Pattern[AnyStr]", _Late(text, flags))
