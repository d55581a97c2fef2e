"""What an audit costs, and that it gives every page back: size beside the article, time beside a run without, bytes.

usage: python benchmarks/account.py [SHARE]      (share of the pages, 1.0 if left out)
Sizes are bytes of JSON of a record with an audit less those of one without, over the bytes of the input. Times are
of alternate runs over the same texts in one process.
"""

from __future__ import annotations

import sys
import time
from collections import defaultdict
from statistics import mean, median

import bench

from cleaner import Cleaner, restore
from cleaner.render import to_json


def main(argv: list[str]) -> None:
    """Print a line a flavour, then failures to restore."""
    share = float(argv[1]) if len(argv) > 1 else 1.0
    plain, audited = Cleaner(), Cleaner(audit=True)
    sizes: dict[str, list[float]] = defaultdict(list)
    times: dict[str, list[float]] = defaultdict(lambda: [0.0, 0.0])
    failures = 0
    rows = [row for nth, row in enumerate(bench.rows()) if int(nth * share) != int((nth - 1) * share)]
    golds = [{"flavour": "gold", "text": f"{one['title'] or ''}\n\n{one['body']}"} for one in bench.golds()]
    for row in [*golds, *rows]:
        text, flavour = row["text"], row["flavour"]
        start = time.perf_counter()
        without = plain.clean(text)
        middle = time.perf_counter()
        article = audited.clean(text)
        spent = times[flavour]
        spent[0] += middle - start
        spent[1] += time.perf_counter() - middle
        failures += restore(article.to_dict()) != text.encode("utf-8", "surrogatepass")
        more = len(to_json(article.to_dict()).encode()) - len(to_json(without.to_dict()).encode())
        sizes[flavour].append(more / max(1, len(text.encode())))
    for flavour, found in sizes.items():
        print(
            f"{flavour:<12} n {len(found):4}  audit/input median {median(found):.2f} mean {mean(found):.2f}"
            f"  time {times[flavour][1] / times[flavour][0]:.2f}"
        )
    print(f"not restored: {failures}")


if __name__ == "__main__":
    main(sys.argv)
