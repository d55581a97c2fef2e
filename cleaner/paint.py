"""Colours for a terminal that need no library: JSON as jq paints it, and the tool's own messages."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable, Sequence
from typing import IO

from cleaner.late import late

_TOKEN = late(r'("(?:[^"\\]|\\.)*+")(\s*:)?|\b(?:null|true|false)\b|-?\d++(?:\.\d++)?(?:[eE][-+]?\d++)?')
_KEY, _STRING, _OTHER, _END = "\x1b[1;34m", "\x1b[32m", "\x1b[36m", "\x1b[0m"
STYLES = {"error": "\x1b[1;31m", "warning": "\x1b[1;33m", "plain": ""}


def painted(text: str) -> str:
    """JSON with its keys, strings and other values in colour."""
    return _TOKEN.sub(_paint, text)


def _paint(found: re.Match[str]) -> str:
    string, colon = found[1], found[2]
    if string is None:
        return f"{_OTHER}{found[0]}{_END}"
    return f"{_KEY}{string}{_END}{colon}" if colon else f"{_STRING}{string}{_END}"


def wanted(color: str, file: IO[str] | None) -> bool:
    """Whether to use colour on `file`: "always", "never", or "auto": a terminal, and NO_COLOR is not set."""
    if color != "auto" or file is None:
        return color == "always"
    if os.environ.get("NO_COLOR") or os.environ.get("TERM") == "dumb":
        return False
    return file.isatty()


def tell(message: str, style: str = "plain", *, color: bool = False) -> None:
    """One line on stderr, as "newsclean: …"; nothing if there is no stderr."""
    if sys.stderr is None:
        return
    start, end = (STYLES[style], _END) if color and STYLES[style] else ("", "")
    data = f"{start}newsclean:{end} {message}\n".encode("utf-8", "replace")
    try:
        sys.stderr.flush()
        sys.stderr.buffer.write(data)
        sys.stderr.buffer.flush()
    except (OSError, ValueError):
        return


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> None:
    """A table on stdout, in colour and as wide as the terminal."""
    from rich.box import SIMPLE_HEAD
    from rich.console import Console
    from rich.table import Table
    from rich.text import Text

    grid = Table(box=SIMPLE_HEAD, header_style="bold", pad_edge=False)
    for nth, head in enumerate(heads):
        grid.add_column(head, no_wrap=nth == 0, overflow="fold")
    for row in rows:
        grid.add_row(*map(Text, row))
    Console(force_terminal=True).print(grid)
