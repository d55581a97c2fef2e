"""What the training programs must never do: let weights see the sites that they are measured on."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent.parent / "benchmarks"))

import bench

pytest.importorskip("sklearn", reason="pip install 'newsclean[train]'")
if not bench.PAGES.exists():
    pytest.skip(f"{bench.PAGES} is not there", allow_module_level=True)
sys.path.insert(0, str(bench.FOLDER))  # the scorer, of which the training needs the tokens

import numpy as np
import train_page
from train_page import FirstRound, Page, labels, read_page

PROSE = (
    "The council of {name} met on Tuesday evening and voted to close the old bridge.",
    "Nobody spoke against it, though the baker said that her customers would have to walk.",
    "Until a new one is built, a ferry will carry people across the river to {name}.",
)


def row(name: str) -> dict[str, Any]:
    """A page of a site of its own."""
    menu = [f"* {word}" for word in (f"Home of {name}", "News", "Sport", "About", "Log in")]
    body = [line.format(name=name) for line in PROSE]
    text = "\n".join([*menu, "", f"Bridge of {name}", "", *body, "", f"Follow {name}", "Privacy", "Terms of use"])
    gold = {"title": f"Bridge of {name}", "body": "\n".join(body)}
    return {"id": name, "set": "own", "group": name, "lang": "en", "flavour": "inscriptis", "text": text, "gold": gold}


ROWS = [row(f"Elm{number}") for number in range(40)]


@pytest.fixture(scope="module")
def pages() -> list[Page]:
    return [page for page in map(read_page, ROWS) if page]


def folds_of(pages: list[Page]) -> np.ndarray:
    return np.array([page.fold for page in pages for _ in page.sizes])


@pytest.mark.parametrize("out", [(0,), (1, 3)])
def test_what_is_told_of_a_fold_left_out_changes_no_weight(
    pages: list[Page], out: tuple[int, ...], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(train_page, "STEPS", 3)  # too few to end at the same place from wherever a fit starts
    y, weight = labels(pages)
    fold, first = folds_of(pages), FirstRound(pages)
    first.fit(y, weight, fold)  # a fit that sees all goes before, as it does in training
    honest = first.fit(y, weight, fold, out)
    lied = np.where(np.isin(fold, out), 1 - y, y)
    first.fit(lied, weight, fold)
    assert np.array_equal(honest, first.fit(lied, weight, fold, out))
    assert not np.array_equal(first.fit(y, weight, fold), first.fit(lied, weight, fold))


def test_a_word_of_too_few_sites_weighs_nothing(pages: list[Page], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(train_page, "WORD_PENALTY", 0.01)
    first = FirstRound(pages)
    y, weight = labels(pages)
    of_all = next(nth for nth, key in enumerate(first.vocabulary) if key == "news")
    assert first.fit(y, weight, folds_of(pages))[first.offsets[-1] + of_all] < 0
    first.sites[of_all] = [1, train_page.SITES - 1, 0, 0, 0]  # as if: with one site left out it stands on too few
    assert first.fit(y, weight, folds_of(pages), (0,))[first.offsets[-1] + of_all] == 0
