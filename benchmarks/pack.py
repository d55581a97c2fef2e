"""Pack the locale files as JSON: what `hatch_build.py` does when the package is built, and `python benchmarks/pack.py`.

TOML is made to be written; reading it takes some thirty times as long as JSON, and every start of the command pays.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any
from zlib import crc32

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from cleaner import locales  # noqa: E402
from cleaner.lexicon import COMMON, FUNCTION_WORDS, all_function_words, codes, locale, packed  # noqa: E402


def everything() -> dict[str, Any]:
    """What stands in each file of `cleaner/data`, by its name there."""
    found: dict[str, Any] = {FUNCTION_WORDS: {"codes": list(codes()), "words": all_function_words()}}
    for code in (*codes(), COMMON):
        found[f"locales/{code}.json"] = {"crc32": crc32(locales.read(code)), "words": packed(locale(code))}
    return found


def written(value: Any) -> str:
    """The text of one file."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":")) + "\n"


def pack() -> int:
    """Write all files; gives their size in bytes."""
    folder = ROOT / "cleaner" / "data"
    (folder / "locales").mkdir(exist_ok=True)
    return sum((folder / name).write_text(written(value), "utf-8") for name, value in everything().items())


if __name__ == "__main__":
    print(f"{pack()} characters")
