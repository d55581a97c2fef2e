"""What the benchmarks share: the pages with their right answers, and how paragraphs are compared.

The pages are not part of the project; they are looked for in ../shared/bench (or NEWSCLEAN_BENCH).
"""

from __future__ import annotations

import gzip
import importlib.util
import json
import os
import re
import sys
from collections.abc import Iterator
from functools import cache
from itertools import pairwise
from pathlib import Path
from typing import Any

HERE = Path(__file__).resolve().parent
FOLDER = Path(os.environ.get("NEWSCLEAN_BENCH", HERE.parent.parent / "shared" / "bench"))
PAGES = FOLDER / "dev_pages.jsonl.gz"
DUMPS = ("inscriptis", "bs4", "lynx", "w3m80")
EXTRACTORS = ("trafilatura", "np4k", "readability")
FLUSH, DENSE, STRIPPED, BARE, EVEN, LOOSE = LAYOUTS = ("flush", "dense", "stripped", "bare", "even", "loose")
_BULLET = re.compile(r"[*+•○□-]\s+")

sys.path.insert(0, str(HERE.parent))  # run from a checkout without installing


def rows() -> Iterator[dict[str, Any]]:
    """The pages, one dict a page and flavour. Exits with a sentence if they are not there."""
    if not PAGES.exists():
        sys.exit(f"{PAGES} is not there; name its folder in NEWSCLEAN_BENCH.")
    with gzip.open(PAGES, "rt", encoding="utf-8") as lines:
        yield from map(json.loads, lines)


def laid_out(text: str, layout: str) -> str:
    """A text as another tool would lay it out.

    Tools that make text of a page differ in blank lines, margins and bullets more than in words. FLUSH has no margins,
    DENSE no blank lines, STRIPPED neither, BARE no bullets, too; EVEN has one blank line for several, LOOSE one between
    all lines.
    """
    lines = text.split("\n")
    if layout != DENSE:
        lines = [line.strip() for line in lines]
    if layout == BARE:
        lines = [_BULLET.sub("", line) for line in lines]
    if layout == EVEN:
        lines = [line for before, line in pairwise(["", *lines]) if before or line]
    elif layout != FLUSH:
        lines = [line for line in lines if line.strip()]
    return ("\n\n" if layout == LOOSE else "\n").join(lines)


@cache
def scorer() -> Any:
    """The module score_pages.py that stands beside the pages."""
    spec = importlib.util.spec_from_file_location("score_pages", FOLDER / "score_pages.py")
    assert spec and spec.loader
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def golds() -> list[dict[str, Any]]:
    """The right answers, one dict a page: id, site, title, body, date, authors."""
    found: dict[str, dict[str, Any]] = {}
    for row in rows():
        if row["id"] not in found and (row["gold"].get("body") or "").strip():
            found[row["id"]] = {"id": row["id"], "site": f"{row['set']}/{row['group']}", **row["gold"]}
    return list(found.values())


def paragraphs(text: str) -> list[tuple[str, ...]]:
    """The paragraphs of a text as token tuples; parted at line ends, empty ones left out."""
    split = scorer().tokens
    return [tuple(found) for line in re.split(r"[\n\r\u2028\u2029]+", text or "") if (found := split(line))]


def same(left: str | None, right: str | None) -> bool:
    """Whether two headlines are the same words."""
    return bool(scorer().same(left or "", right or ""))
