"""Write the trees of the trained weights as Python: `python benchmarks/grow.py` after training, before a commit.

Nested conditional expressions run about five times as fast as walking lists does, if a whole number is compared with a
whole limit and a fraction with a fraction: the interpreter is slow where the two meet. `cleaner/data/grown.py` is made
from `cleaner/data/*.json` alone; a test compares the two.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Sequence
from math import floor
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from cleaner import headnumbers, surroundings  # noqa: E402
from cleaner.pagemodel import parts  # noqa: E402

HEADS = (*headnumbers.HEADS, *headnumbers.BESIDE, *headnumbers.TOLD)
NAMES = {"page": (surroundings.CONTEXT, surroundings.FRACTIONS), "head": (HEADS, headnumbers.FRACTIONS)}

HEADER = '''"""The trained trees as Python, written by `benchmarks/grow.py` from the JSON files beside it."""

from collections.abc import Sequence

'''


def expression(node: Any, whole: Sequence[bool], used: set[int]) -> str:
    """One tree as an expression; the numbers it looks at are added to `used`."""
    if type(node) is not list:
        return repr(float(node))
    number, limit, left, right = node
    used.add(number)
    edge = floor(limit) if whole[number] else float(limit)
    return f"({expression(left, whole, used)} if n{number} <= {edge!r} else {expression(right, whole, used)})"


def function(name: str, trees: list[Any], whole: Sequence[bool]) -> str:
    """A function of the numbers that sums some trees."""
    used: set[int] = set()
    sums = "\n        + ".join(expression(tree, whole, used) for tree in trees)
    picked = "".join(f"    n{number} = f[{number}]\n" for number in sorted(used))
    return f"\ndef {name}(f: Sequence[float]) -> float:\n{picked}    return (\n        {sums}\n    )\n"


def source() -> str:
    """The whole module."""
    out = [HEADER]
    for file in ("page", "head"):
        names, fractions = NAMES[file]
        whole = [name not in fractions for name in names]
        data = json.loads((ROOT / "cleaner" / "data" / f"{file}.json").read_text("utf-8"))
        for kind, trees in data.items():
            if not isinstance(trees, dict) or "trees" not in trees:
                continue
            functions = []
            for part, some in enumerate(parts(trees["trees"])):
                functions.append(f"{file}_{kind}_{part}")
                out.append(function(functions[-1], list(some), whole) + "\n")
            out.append(f"\n{file.upper()}_{kind.upper()} = ({', '.join(functions)},)\n\n")
    return "".join(out).rstrip("\n") + "\n"


if __name__ == "__main__":
    path = ROOT / "cleaner" / "data" / "grown.py"
    path.write_text(source(), "utf-8")
    print(f"{path}: {path.stat().st_size} bytes")
