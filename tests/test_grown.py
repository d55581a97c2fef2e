"""The trees written as Python are the trees of the JSON files."""

from __future__ import annotations

import random
import runpy
from pathlib import Path

import pytest

from cleaner import headnumbers
from cleaner.features import units
from cleaner.headmodel import heads
from cleaner.headnumbers import BESIDE, HEADS, TOLD
from cleaner.headzone import Zone
from cleaner.lexicon import lexicon
from cleaner.pagemodel import Trees, model, second_score, surroundings
from cleaner.surroundings import CONTEXT, FRACTIONS

ROOT = Path(__file__).resolve().parent.parent


def test_the_module_is_what_its_generator_writes() -> None:
    source = runpy.run_path(str(ROOT / "benchmarks" / "grow.py"))["source"]
    assert source() == (ROOT / "cleaner" / "data" / "grown.py").read_text("utf-8"), "run benchmarks/grow.py"


PAGE = (CONTEXT, FRACTIONS)
HEAD = ((*HEADS, *BESIDE, *TOLD), headnumbers.FRACTIONS)
NAMES = ["body", "crumb", "title", "byline", "date", "lead", "mark", "naming"]
KINDS = [(model().body, PAGE), (model().crumb, PAGE), *((getattr(heads(), name), HEAD) for name in NAMES[2:])]


@pytest.mark.parametrize(("trees", "names"), KINDS, ids=NAMES)
@pytest.mark.parametrize("limit", [None, 0.5])
def test_written_trees_and_walked_lists_say_the_same(
    trees: Trees, names: tuple[tuple[str, ...], frozenset[str]], limit: float | None
) -> None:
    chance = random.Random(7)
    assert trees.grown
    for _ in range(300):
        numbers = [
            chance.choice((chance.random(), chance.uniform(-15, 15), float(chance.randrange(500))))
            if name in names[1]
            else chance.choice((chance.randrange(-20, 20), chance.randrange(500)))
            for name in names[0]
        ]
        walked = second_score(trees._replace(grown=()), numbers, limit)
        assert second_score(trees, numbers, limit) == pytest.approx(walked)


def test_numbers_are_whole_or_fractions_as_the_written_trees_take_them() -> None:
    lines = ["Home", "News", "", "Ferry is back", "By Ann Low", "3 May 2021", *["It went, she said, on a wet day."] * 9]
    found = units(lines, lines)
    around = surroundings(model(), found)
    size = len(found)
    zone = Zone(around, [0.5] * size, [i > 2 for i in range(size)], lexicon("en"))
    for i in range(size):
        assert [type(number) is float for number in around.rows([i])[0]] == [name in PAGE[1] for name in PAGE[0]]
        for title in (None, 2):
            row = zone.of(i) + zone.beside(i, title, 0.5) + zone.told(i)
            assert [type(number) is float for number in row] == [name in HEAD[1] for name in HEAD[0]]
