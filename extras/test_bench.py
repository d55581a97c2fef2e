"""What labelled pages of newspapers must give at the least, where they are (`../shared/bench`, NEWSCLEAN_BENCH).

These are the shipped weights on pages they were trained on, so the numbers are better than on others; the test is there
to catch a change that costs accuracy. `benchmarks/accuracy.py` measures with weights that never saw the site. Each
floor lies 0.01 (title, date, authors: 0.03) under what was measured when it was set.
"""

from __future__ import annotations

import sys
from collections import defaultdict
from functools import cache
from multiprocessing import Pool
from pathlib import Path
from statistics import mean
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "benchmarks"))

import bench

from cleaner import Cleaner

pytestmark = pytest.mark.skipif(not bench.PAGES.exists(), reason=f"{bench.PAGES} is not there")

FLOORS = {  # F1bar, title, date, authors
    "inscriptis": (0.953, 0.72, 0.79, 0.68),
    "bs4": (0.932, 0.73, 0.81, 0.65),
    "lynx": (0.937, 0.74, 0.78, 0.63),
    "w3m80": (0.943, 0.71, 0.79, 0.63),
    "trafilatura": (0.946, 0.25, 0.01, 0.00),
    "np4k": (0.886, 0.69, 0.00, 0.00),
    "readability": (0.899, 0.61, 0.10, 0.00),
}
LOSS = 0.005  # of recall, at the most, in what extractors left

_CLEANER = Cleaner()


def _scored(row: dict[str, Any]) -> tuple[str, dict[str, float]]:
    article, gold, score = _CLEANER.clean(row["text"]), row["gold"], bench.scorer()
    texts = [article.text] + ([f"{article.subtitle}\n\n{article.text}"] if article.subtitle else [])
    found = max((score.precision_recall_f1(gold["body"], text) for text in texts), key=lambda prf: prf[2])
    out = dict(zip(("precision", "recall"), found, strict=False))
    out["recall before"] = score.precision_recall_f1(gold["body"], row["text"])[1]
    if gold.get("title"):
        out["title"] = score.same(gold["title"], article.title)
    if gold.get("date"):
        out["date"] = str(gold["date"])[:10] == str(article.date or "")[:10]
    if gold.get("authors"):
        out["authors"] = {tuple(score.tokens(name)) for name in gold["authors"]} == {
            tuple(score.tokens(name)) for name in article.authors
        }
    return row["flavour"], out


@cache
def means() -> dict[str, dict[str, float]]:
    """Per flavour the mean of each measure."""
    wanted = [row for row in bench.rows() if row["set"] == "fundus" and row["flavour"] in FLOORS]
    columns: dict[str, dict[str, list[float]]] = defaultdict(lambda: defaultdict(list))
    with Pool() as pool:
        for flavour, measures in pool.imap_unordered(_scored, wanted, chunksize=10):
            for name, value in measures.items():
                columns[flavour][name].append(value)
    return {flavour: {name: mean(values) for name, values in some.items()} for flavour, some in columns.items()}


@pytest.mark.parametrize("flavour", FLOORS)
def test_the_floors_hold(flavour: str) -> None:
    found = means()[flavour]
    precision, recall = found["precision"], found["recall"]
    measured = (2 * precision * recall / (precision + recall), found["title"], found["date"], found["authors"])
    print(flavour, *(f"{value:.3f}" for value in measured))
    assert all(value >= floor for value, floor in zip(measured, FLOORS[flavour], strict=True)), measured


@pytest.mark.parametrize("flavour", bench.EXTRACTORS)
def test_what_extractors_left_is_not_harmed(flavour: str) -> None:
    found = means()[flavour]
    print(flavour, f"{found['recall before']:.4f} {found['recall']:.4f}")
    assert found["recall"] >= found["recall before"] - LOSS
