"""Train the fluency model: `python benchmarks/train_charsets.py [--out cleaner/data/charsets.json]`.

Which letter follows which, language by language, and which ideographs and syllables are common. The counts are those of
chardet's own models (0BSD), of byte pairs in one charset a language: read as pairs of characters they are pairs of
letters, and in a charset of two bytes single characters. What they do not know of ideographs the charsets' own order
tells: the first half of GB 2312, of Big5 and of JIS X 0208 are the common ones.
The right answers of the benchmarks are not looked at, so that they can judge.
"""

from __future__ import annotations

import argparse
import json
import math
import sys
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from chardet.models import load_models

from cleaner.fluency import BREAK, UNSEEN, folded, script_of

ALPHABETS = {
    "cp1252": "en fr de es pt it nl da no sv fi is ga cy br id", "cp1250": "pl cs sk hu ro hr sl", "cp1254": "tr",
    "cp1257": "et lt lv", "cp1251": "ru uk be bg sr mk", "cp1253": "el", "cp1255": "he", "cp1256": "ar fa",
    "cp874": "th",
}  # fmt: skip
IDEOGRAPHS = {
    "zh-Hans": ("zh", "gb18030"), "zh-Hant": ("zh", "big5hkscs"), "ja": ("ja", "cp932"), "ko": ("ko", "cp949"),
}  # fmt: skip
STEP = 0.25  # of costs, as they are stored
LEAST, HARD = 0.4, 12.0


def pairs(table: bytes, codec: str) -> Iterator[tuple[str, str, int]]:
    """The pairs of characters that a table of byte pairs knows, and their weights."""
    for first in range(256):
        for second in range(256):
            if weight := table[first << 8 | second]:
                found = [bytes([byte]).decode(codec, "replace") for byte in (first, second)]
                yield found[0], found[1], weight


def alphabet(table: bytes, codec: str) -> dict[str, float]:
    """Costs, in nats, of a letter after a letter."""
    counts: Counter[str] = Counter()
    for first, second, weight in pairs(table, codec):
        counts[folded(first)[-1] + folded(second)[-1]] += weight
    del counts[BREAK + BREAK]
    counts = Counter({pair: n for pair, n in counts.items() if not set(map(script_of, pair)) - scripts(codec)})
    rows: Counter[str] = Counter()
    for pair, n in counts.items():
        rows[pair[0]] += n
    costs = {pair: -math.log(n / (rows[pair[0]] + 1)) for pair, n in counts.items()}
    return costs | {first + UNSEEN: min(HARD, -math.log(LEAST / 4 / (n + 1))) for first, n in rows.items()}


def albanian(tables: dict[str, dict[str, float]]) -> dict[str, float]:
    """A table for Albanian, of which chardet knows nothing: its neighbours' letters, and the two that they lack.

    ë is its commonest letter after the vowels of all; without it, Albanian looks like Lithuanian in the wrong charset.
    """
    near = [tables[lang] for lang in ("it", "ro", "hr", "en", "tr")]
    costs: dict[str, float] = {}
    for pair in {pair for table in near for pair in table if pair.isascii()}:
        odds = [math.exp(-table[pair]) for table in near if pair in table]
        costs[pair] = -math.log(sum(odds) / len(near))
    for letter in "bcdfghjklmnpqrstvxyz":
        costs |= {f"{letter}ë": 2.0, f"ë{letter}": 3.0}
    own = {f" {char}": cost for char, cost in (("ë", 5.0), ("ç", 4.5))}
    return costs | own | {"ë ": 1.2, f"ë{UNSEEN}": 6.0, "ça": 2.0, "ço": 2.5, "çd": 2.5, "çm": 2.5, f"ç{UNSEEN}": 3.0}


def scripts(codec: str) -> set[str]:
    """The scripts of a charset's own letters; ASCII's count only where they are the language's."""
    own = {script_of(bytes([byte]).decode(codec, "replace")) for byte in (0xE1, 0xE2, 0xE3, 0xD0)} - {""}
    return own | {""}


def ideographs(table: bytes, codec: str) -> dict[str, float]:
    """Costs, in nats, of single characters."""
    counts: Counter[str] = Counter()
    for first in range(0x81, 0x100):
        for second in range(0x40, 0x100):
            try:
                char = bytes([first, second]).decode(codec)
            except UnicodeDecodeError:
                continue
            if len(char) == 1:
                counts[char] += max(table[first << 8 | second] - 1, 0)
                counts[char] += LEAST * common(first, second, codec)
    total = sum(counts.values())
    return {char: -math.log(n / total) for char, n in counts.items() if n}


def common(first: int, second: int, codec: str) -> float:
    """How common a character is by its place in a charset alone: 1 for the first level, less for the second."""
    if codec in ("gb18030", "cp949"):
        if second < 0xA1:
            return 0
        if first in (0xA1, 0xA3):
            return 0.3
        top = 0xD7 if codec == "gb18030" else 0xC8
        return (first >= 0xB0) * (1 if first <= top else 0.1)
    if codec == "big5hkscs":
        if first == 0xA1:
            return 0.3
        return 1 if 0xA4 <= first <= 0xC6 else 0.1 if 0xC9 <= first <= 0xF9 else 0
    if first == 0x81:
        return 0.3
    return 1 if 0x88 <= first <= 0x97 or first in (0x82, 0x83) else 0.1 if 0x98 <= first <= 0xEA else 0


def packed(costs: dict[str, float]) -> dict[str, str]:
    """Costs by steps: the keys of each step, one after another."""
    steps: dict[int, list[str]] = {}
    for key, cost in costs.items():
        steps.setdefault(round(cost / STEP), []).append(key)
    return {str(step): "".join(sorted(keys)) for step, keys in sorted(steps.items())}


def main() -> None:
    """Read chardet's models, write ours."""
    parser = argparse.ArgumentParser(description=__doc__)
    default = Path(__file__).resolve().parent.parent / "cleaner/data/charsets.json"
    parser.add_argument("--out", type=Path, default=default)
    out = parser.parse_args().out
    models = load_models()
    tables = {
        lang: alphabet(models[f"{lang}/{codec}"], codec) for codec, langs in ALPHABETS.items() for lang in langs.split()
    }
    letters = {lang: packed(table) for lang, table in (tables | {"sq": albanian(tables)}).items()}
    signs = {name: packed(ideographs(models["/".join(key)], key[1])) for name, key in IDEOGRAPHS.items()}
    data = {"step": STEP, "letters": letters, "signs": signs}
    out.write_text(json.dumps(data, ensure_ascii=False, separators=(",", ":")) + "\n", "utf-8")
    print(f"{out}: {out.stat().st_size} bytes")


if __name__ == "__main__":
    main()
