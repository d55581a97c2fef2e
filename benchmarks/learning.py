"""What a learned profile brings and costs: `python benchmarks/learning.py [--flavour X] [--show N] [--json FILE]`.

Labelled pages are grouped by site; of each site with three pages or more of a flavour every page is cleaned with a
profile that the site's other pages taught, and without. The table gives the mean F1 of both, the pages that got better
and worse, and the gold paragraphs that were whole without the profile and are not with it. Sites of our own making are
added: articles of many sites with furniture in no language, and with subheads and sentences that recur and are no
furniture.
"""

from __future__ import annotations

import argparse
import json
import random
from collections import defaultdict
from multiprocessing import Pool
from pathlib import Path
from statistics import mean
from typing import Any

import bench

from cleaner import Cleaner
from cleaner.learning import Counts

Pages = list[dict[str, Any]]


def sites(flavour: str | None) -> list[Pages]:
    """The pages of each site and flavour, where there are at least three."""
    found: dict[tuple[str, str, str], Pages] = defaultdict(list)
    for row in bench.rows():
        if flavour in (None, row["flavour"]) and row["group"]:
            found[row["set"], row["group"], row["flavour"]].append(row)
    return [pages for pages in found.values() if len(pages) >= 3]


def word(chance: random.Random) -> str:
    """A word of no language, so that no rule knows it."""
    return "".join(chance.choice(("ba", "ke", "lo", "mi", "nu", "ra", "se", "ti", "vo", "zu")) for _ in range(3))


def label(chance: random.Random, words: int) -> str:
    """A line of furniture in no language."""
    return " ".join(word(chance) for _ in range(words)).capitalize()


def made(seed: int, golds: Pages) -> Pages:
    """A site of our own: twelve articles of other sites between furniture in no language.

    Its subheads recur, too, and so does the sentence that ends some articles: both are the article's.
    """
    chance = random.Random(seed)
    menu = [label(chance, chance.randint(1, 2)) for _ in range(chance.randint(0, 9))]
    box = [label(chance, 3), label(chance, 2)]
    between = label(chance, 2) if chance.random() < 0.5 else None
    footer = [label(chance, chance.randint(2, 5)) for _ in range(chance.randint(2, 8))]
    subheads = ["Background", "What happens next", "The reactions"]
    closing = "The paper was told so by three people who know of the matter and did not want to be named."
    pages = []
    for gold in chance.sample(golds, 12):
        paragraphs = [part.strip() for part in gold["body"].split("\n") if part.strip()]
        body, text = [], list(menu)
        text += [f"{label(chance, 1)} {chance.randint(1, 90)}"] if chance.random() < 0.5 else []
        inside = chance.randrange(1, len(paragraphs)) if len(paragraphs) > 1 else 0
        for nth, paragraph in enumerate(paragraphs):
            if nth == inside:
                text += box
            elif nth and between and chance.random() < 0.6:
                text.append(between)
            if nth and chance.random() < 0.15:
                body.append(chance.choice(subheads))
                text.append(body[-1])
            body.append(paragraph)
            text.append(paragraph)
        if chance.random() < 0.5:
            body.append(closing)
            text.append(closing)
        joined = "\n\n".join([gold.get("title") or "", *text, *footer])
        pages.append({"text": joined, "flavour": "made", "gold": {"body": "\n".join(body)}})
    return pages


def tried(pages: Pages) -> tuple[str, list[tuple[float, float, int]], list[str]]:
    """For each page of a site: F1 without and with what the others teach, and paragraphs lost; and what was taken."""
    score = bench.scorer().precision_recall_f1
    plain = Cleaner()
    results = [plain.run(page["text"].encode("utf-8", "replace")) for page in pages]
    out, taken = [], []
    for nth, page in enumerate(pages):
        counts = Counts()
        for other, result in enumerate(results):
            if other != nth:
                counts.add(result)
        result = Cleaner(profile=counts.profile()).run(page["text"].encode("utf-8", "replace"))
        before, after = results[nth].article.text, result.article.text
        gold = page["gold"]["body"]
        whole = set(bench.paragraphs(gold)) & set(bench.paragraphs(before))
        lost = len(whole - set(bench.paragraphs(after)))
        out.append((score(gold, before)[2], score(gold, after)[2], lost))
        for number, spans in result.document.spans.items():
            taken += [result.document.lines[number].strip() for span in spans if span.rule == "profile.line"]
    return pages[0]["flavour"], out, taken


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description="What a learned profile brings.")
    parser.add_argument("--flavour")
    parser.add_argument("--made", type=int, default=25, help="sites of our own making, of twelve pages each")
    parser.add_argument("--show", type=int, default=0, help="lines that were taken to show")
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    found: dict[str, list[tuple[float, float, int]]] = defaultdict(list)
    lines: list[str] = []
    with Pool() as pool:
        golds = [gold for gold in bench.golds() if 3 < gold["body"].count("\n") < 60]
        own = [made(seed, golds) for seed in range(options.made)]
        for flavour, out, taken in pool.imap_unordered(tried, [*sites(options.flavour), *own]):
            found[flavour] += out
            lines += taken
    print("| input | pages | F1 without | F1 with | better | worse | paragraphs lost |\n|---|---|---|---|---|---|---|")
    table = {}
    for flavour, pages in sorted(found.items()):
        without, given = mean(page[0] for page in pages), mean(page[1] for page in pages)
        better, worse = (sum(sign * (b - a) > 1e-9 for a, b, _ in pages) for sign in (1, -1))
        lost = sum(page[2] for page in pages)
        table[flavour] = {"pages": len(pages), "without": without, "with": given, "better": better, "lost": lost}
        print(f"| {flavour} | {len(pages)} | {without:.4f} | {given:.4f} | {better} | {worse} | {lost} |")
    for line in sorted(set(lines))[: options.show]:
        print(f"  {line[:110]}")
    if options.json:
        options.json.write_text(json.dumps(table), "utf-8")


if __name__ == "__main__":
    main()
