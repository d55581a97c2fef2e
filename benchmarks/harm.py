"""Do no harm: each right answer (title, blank line, body) is given as input and must come back whole.

usage: python benchmarks/harm.py [--show N]
A paragraph is whole if its words stand together in one paragraph of the output; "alone" if they are a paragraph there.
"""

from __future__ import annotations

import sys
from collections import Counter

import bench

from cleaner import Cleaner


def contains(outputs: list[tuple[str, ...]], joined: str, paragraph: tuple[str, ...]) -> bool:
    """Whether the paragraph's words stand together in one output paragraph."""
    return " " + " ".join(paragraph) + " " in joined


def main(argv: list[str]) -> None:
    """Print the table, and with --show the first N losses."""
    show = int(argv[argv.index("--show") + 1]) if "--show" in argv else 0
    cleaner = Cleaner()
    count: Counter[str] = Counter()
    for gold in bench.golds():
        title = (gold.get("title") or "").strip()
        article = cleaner.clean(f"{title}\n\n{gold['body']}" if title else gold["body"])
        wanted = bench.paragraphs(gold["body"])
        got = bench.paragraphs(article.text)
        joined = " \n ".join(["", *(" ".join(one) for one in got), ""])
        left = Counter(got)
        lost = [one for one in wanted if not contains(got, joined, one)]
        alone = sum((Counter(wanted) - left).values())
        right = bench.same(article.title, title)
        count.update(articles=1, titles=right, whole=right and not lost, strict=right and not alone)
        count.update(paragraphs=len(wanted), kept=len(wanted) - len(lost), apart=len(wanted) - alone)
        if (lost or not right) and show > 0:
            show -= 1
            print(f"--- {gold['id']} [{article.language}]", "" if right else f"title {article.title!r} for {title!r}")
            for one in lost[:12]:
                print("   ", " ".join(one)[:160])
    n, m = count["articles"], count["paragraphs"]
    print(f"articles {n}: title right {count['titles'] / n:.4f}, whole {count['whole'] / n:.4f}", end="")
    print(f" (each paragraph alone {count['strict'] / n:.4f})")
    print(f"paragraphs {m}: whole {count['kept'] / m:.5f} (alone {count['apart'] / m:.5f})")


if __name__ == "__main__":
    main(sys.argv)
