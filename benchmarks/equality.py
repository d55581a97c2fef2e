"""Where the encoding stage leaves ftfy out, ftfy would change nothing: `python benchmarks/equality.py [--strings N]`.

Random strings of ftfy's own characters and of others, and the lines of the labelled pages where they are at hand. For
each: the search says of it what `ftfy.badness.is_bad` says. For every 50th: so does the search for the characters it
has; and where they say no, `ftfy.fix_encoding` leaves the string alone. Prints a table of differences; the exit code
is 1 if there are any.
"""

from __future__ import annotations

import argparse
import random
import sys
from collections.abc import Iterable, Iterator

import bench
import ftfy
from ftfy.badness import is_bad

from cleaner.gates import members
from cleaner.model import Document
from cleaner.mojibake import CATEGORIES, gate

OTHERS = "aZqe  .,?!\t&<œŒ°ÃÂÎÐØÙ×à√≈‚вВГРСЂўβΒΓΞΟā€²³µ¼ñ中文字кирилعربيहिन्दी😀한국"
EVERY = 50  # so many times fewer are given to ftfy's whole fixer and to a search of their own, which take long


def strings(number: int) -> Iterator[str]:
    """Random strings: of all characters, or of a few that then meet often."""
    pool = [char for name in CATEGORIES.values() for char in members(name)] + list(OTHERS) * 3
    chance = random.Random(5)
    for _ in range(number):
        some = chance.sample(pool, 5) if chance.random() < 0.5 else pool
        yield "".join(chance.choices(some, k=chance.choice((1, 2, 3, 4, 6, 12))))


def differences(texts: Iterable[str]) -> tuple[int, int, int]:
    """(strings, those the search judges otherwise than ftfy, those it leaves out and ftfy changes)."""
    search, count, judged, changed = gate(), 0, 0, 0
    for text in texts:
        count += 1
        opened = bool(search.whole.search(text))
        judged += opened != is_bad(text)
        if count % EVERY == 0:
            some = search.of("".join({char for char in text if not char.isascii()}), Document([text]).meets)
            judged += opened != bool(some and some.search(text))
            changed += not opened and ftfy.fix_encoding(text) != text
    return count, judged, changed


def lines() -> Iterator[str]:
    """The lines of the labelled pages that are not ASCII."""
    for row in bench.rows():
        yield from (line for line in row["text"].split("\n") if not line.isascii())


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description="The search against ftfy.")
    parser.add_argument("--strings", type=int, default=1_000_000)
    options = parser.parse_args()
    print("| strings | number | judged otherwise | left out, but changed by ftfy |\n|---|---|---|---|")
    wrong = 0
    kinds = {"random": strings(options.strings)}
    if bench.PAGES.exists():
        kinds["lines of the pages"] = lines()
    for name, texts in kinds.items():
        count, judged, changed = differences(texts)
        print(f"| {name} | {count:,} | {judged} | {changed} |")
        wrong += judged + changed
    sys.exit(wrong > 0)


if __name__ == "__main__":
    main()
