"""Train the head model: `python benchmarks/train_head.py --pages DIR [--out cleaner/data/head.json] [--folds DIR]`.

Needs what `train_page.py` needs, and the page-model weights that it wrote for each fold (`--pages`): a page's body is
found with weights that never saw its site. A unit is labelled by the right answers: the headline's words and no
others, an author's name, the article's day. Splits are by site, seeds are fixed. `--folds` writes, for each fold, the
weights that never saw a page of its sites; `accuracy.py` reads them.
"""

from __future__ import annotations

import argparse
import json
from functools import cache
from multiprocessing import Pool
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from sklearn.ensemble import HistGradientBoostingClassifier
from train_page import FOLDS, read_rows, site_of, tokens, tree_data, within

from cleaner.dategrammar import find_dates
from cleaner.features import shapes, units
from cleaner.headmodel import Places, Zone
from cleaner.language import guess
from cleaner.lexicon import Lexicon, lexicon
from cleaner.pagemodel import Model, Surroundings, body_odds, surroundings
from cleaner.stages import page as stage

DUMPS = ("inscriptis", "bs4", "lynx", "w3m80")
TREES = {"title": 120, "byline": 90, "date": 70}
KINDS = tuple(TREES)
Row = dict[str, Any]


class Page(NamedTuple):
    """The candidates of one page: their numbers, what is counted beside, and the labels of each kind."""

    fold: int
    places: Places
    units: list[int]
    numbers: np.ndarray
    labels: dict[str, list[bool]]
    sure: dict[str, bool]  # whether the page shows a right answer of the kind at all


@cache
def weights(folder: Path, fold: int) -> Model:
    """The page model that never saw the fold."""
    return Model.from_data(json.loads((folder / f"page-{fold}.json").read_text("utf-8")))


def read_page(task: tuple[Row, Path]) -> Page | None:
    """Find the body of a dump, and label what stands about it; None if there is none."""
    row, folder = task
    lines = row["text"].split("\n")
    found = units(lines, [line.strip() for line in lines])
    looks = shapes(found)
    if not any(map(stage.is_prose, looks)):
        return None
    fold = site_of(row) % FOLDS
    model = weights(folder, fold)
    around = surroundings(model, found, looks)
    if not stage.is_page(around):
        return None
    body = body_odds(model, around, 0.0)
    inside = [score > 0 for score in body]
    if True not in inside:
        return None
    inner = [text for text, good in zip(found.text, inside, strict=True) if good]
    words = lexicon(guess(inner) or guess(lines))
    return label(fold, around, body, inside, words, row["gold"])


def label(
    fold: int, around: Surroundings, body: list[float], inside: list[bool], words: Lexicon, gold: Row
) -> Page:
    """The candidates of a page, and which of them are right."""
    zone = Zone(around, body, inside, words)
    title = tokens(gold.get("title") or "")
    names = [name for name in map(tokens, gold.get("authors") or []) if name]
    day = str(gold.get("date") or "")[:10]
    labels: dict[str, list[bool]] = {kind: [] for kind in KINDS}
    for i in zone.units:
        text = around.found.text[i]
        part = tokens(text)
        labels["title"].append(bool(title) and part == title)
        labels["byline"].append(zone.may_name(i) and any(within(name, part) for name in names))
        dates = find_dates(text, words) if day and any(map(str.isdigit, text)) else []
        labels["date"].append(any((entry.value or "")[:10] == day for entry in dates))
    sure = {"title": bool(title), "byline": bool(names), "date": bool(day)}
    numbers = np.array([zone.of(i) for i in zone.units], np.float32)
    return Page(fold, zone.places(), zone.units, numbers, labels, sure)


def boost(rows: np.ndarray, y: np.ndarray, weight: np.ndarray, trees: int) -> Any:
    """A sum of small trees."""
    return HistGradientBoostingClassifier(
        max_iter=trees, max_leaf_nodes=10, learning_rate=0.1, min_samples_leaf=25, l2_regularization=8,
        max_features=0.4, early_stopping=False, random_state=3,
    ).fit(rows, y, sample_weight=weight)  # fmt: skip


def fit(pages: list[Page], kind: str, extra: list[np.ndarray] | None, trees: int) -> Any:
    """One kind's trees. Pages that do not tell the right answer teach nothing; all others weigh the same."""
    rows, y = [], []
    for number, page in enumerate(pages):
        if page.sure[kind] and any(page.labels[kind]):
            rows.append(np.hstack([page.numbers, extra[number]]) if extra else page.numbers)
            y += page.labels[kind]
    return boost(np.vstack(rows), np.array(y), np.ones(len(y)), trees)


def beside(pages: list[Page], title: Any) -> list[np.ndarray]:
    """What the candidates look like from the headline that `title` chooses."""
    found = []
    for page in pages:
        odds = title.decision_function(page.numbers)
        best = int(np.argmax(odds))
        chosen = page.units[best]
        rows = [page.places.beside(i, chosen, float(odds[best])) for i in page.units]
        found.append(np.array(rows, np.float32))
    return found


def train_folds(pages: list[Page], quick: bool = False) -> dict[int, dict[str, Any]]:
    unseen = {}
    extra = {}
    for k in range(FOLDS):
        unseen[k] = fit([page for page in pages if page.fold != k], "title", None, TREES["title"])
        held = [n for n, page in enumerate(pages) if page.fold == k]
        extra.update(zip(held, beside([pages[n] for n in held], unseen[k]), strict=True))
    out = {}
    for k in range(FOLDS):
        at = [n for n, page in enumerate(pages) if page.fold != k]
        out[k] = {"title": unseen[k]}
        for kind in KINDS[1:]:
            out[k][kind] = fit([pages[n] for n in at], kind, [extra[n] for n in at], TREES[kind])
    return out


def train(pages: list[Page]) -> dict[str, Any]:
    """All three kinds. Bylines and dates are learned from where headlines stand that were chosen unseen."""
    seen: dict[int, np.ndarray] = {}
    for k in range(FOLDS):
        held = [n for n, page in enumerate(pages) if page.fold == k]
        if held and len(held) < len(pages):
            model = fit([page for page in pages if page.fold != k], "title", None, TREES["title"])
            seen.update(zip(held, beside([pages[n] for n in held], model), strict=True))
    extra = [seen[n] for n in range(len(pages))]
    found = {"title": fit(pages, "title", None, TREES["title"])}
    for kind in KINDS[1:]:
        found[kind] = fit(pages, kind, extra, TREES[kind])
    return found


def write(path: Path, models: dict[str, Any]) -> None:
    """Store the trees."""
    data = {kind: tree_data(model) for kind, model in models.items()}
    path.write_text(json.dumps(data, separators=(",", ":")) + "\n", "utf-8")
    print(f"{path}: {path.stat().st_size} bytes", flush=True)


def tell(pages: list[Page], models: dict[str, Any], k: int) -> None:
    """How often the best candidate is right, on pages of a fold that was not seen."""
    held = [page for page in pages if page.fold == k]
    extra = beside(held, models["title"])
    for kind in KINDS:
        right = shown = 0
        for page, more in zip(held, extra, strict=True):
            if not page.sure[kind]:
                continue
            rows = page.numbers if kind == "title" else np.hstack([page.numbers, more])
            best = int(np.argmax(models[kind].decision_function(rows)))
            shown += any(page.labels[kind])
            right += page.labels[kind][best]
        total = sum(page.sure[kind] for page in held)
        print(f"fold {k} {kind:7} right {right / total:.3f}  of those shown {right / max(1, shown):.3f}", flush=True)


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description="Train the head model.")
    parser.add_argument("--pages", type=Path, required=True)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--folds", type=Path)
    options = parser.parse_args()
    rows = [row for row in read_rows() if row["flavour"] in DUMPS]
    with Pool() as pool:
        pages = [page for page in pool.imap(read_page, [(row, options.pages) for row in rows], 20) if page]
    print(len(pages), "pages", flush=True)
    if options.folds:
        options.folds.mkdir(parents=True, exist_ok=True)
        for k in range(FOLDS):
            models = train([page for page in pages if page.fold != k])
            tell(pages, models, k)
            write(options.folds / f"head-{k}.json", models)
    if options.out:
        write(options.out, train(pages))


if __name__ == "__main__":
    main()
