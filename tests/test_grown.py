"""The trees written as Python are the trees of the JSON files."""

from __future__ import annotations

import random
import runpy
from pathlib import Path

import pytest

from cleaner.headmodel import heads
from cleaner.pagemodel import Trees, model, second_score

ROOT = Path(__file__).resolve().parent.parent


def test_the_module_is_what_its_generator_writes() -> None:
    source = runpy.run_path(str(ROOT / "benchmarks" / "grow.py"))["source"]
    assert source() == (ROOT / "cleaner" / "data" / "grown.py").read_text("utf-8"), "run benchmarks/grow.py"


NAMES = ["body", "crumb", "title", "byline", "date", "lead", "mark"]


@pytest.mark.parametrize("trees", [model().body, model().crumb, *heads()], ids=NAMES)
@pytest.mark.parametrize("limit", [None, 0.5])
def test_written_trees_and_walked_lists_say_the_same(trees: Trees, limit: float | None) -> None:
    chance = random.Random(7)
    assert trees.grown
    for _ in range(300):
        numbers = [chance.choice((chance.random(), chance.uniform(-15, 15), chance.randrange(500))) for _ in range(200)]
        walked = second_score(trees._replace(grown=()), numbers, limit)
        assert second_score(trees, numbers, limit) == pytest.approx(walked)
