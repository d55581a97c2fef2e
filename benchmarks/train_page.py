"""Train the page model: `python benchmarks/train_page.py [--out cleaner/data/page.json] [--folds DIR]`.

Needs numpy, scipy and scikit-learn (extra `train`), and the labelled pages in `../shared/bench`. A unit is labelled by
aligning its page's tokens with those of the true body. Each text is seen once more in another layout. Splits are by
site (`set` and `group`), never by page; seeds are fixed. `--folds` writes, for each fold, the weights that never saw a
page of its sites; `accuracy.py` reads them.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
import zlib
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from itertools import combinations, pairwise
from multiprocessing import Pool
from multiprocessing.pool import ThreadPool
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np
from scipy import sparse
from scipy.optimize import minimize
from sklearn.ensemble import HistGradientBoostingClassifier

ROOT = Path(__file__).resolve().parent.parent
BENCH = ROOT.parent / "shared" / "bench"
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks"), str(BENCH)]

import bench  # noqa: E402
from bench import LAYOUTS  # noqa: E402
from score_pages import tokens  # noqa: E402

from cleaner.features import OWN, Shape, Units, keys, own, repeated, shape, units  # noqa: E402
from cleaner.kind import WINDOW, is_page  # noqa: E402
from cleaner.pagemodel import possible  # noqa: E402
from cleaner.surroundings import Surroundings  # noqa: E402

FOLDS = 5
BODY_TREES, CRUMB_TREES = 180, 60
BODY_LEAVES, CRUMB_LEAVES = (20, 80), (6, 80)  # of a tree, and units in a leaf at the least
STEPS = 80  # of a fit, at the most
CODE_PENALTY, WORD_PENALTY = 100.0, 3.0
SITES = 5  # a word's weight is learned if it was seen on so many sites
CURVE = 0.12  # roughly the mean second derivative of the log loss, per unit
GOLD = "gold"  # the flavour name for the true bodies themselves
AIRY = frozenset({"inscriptis", "lynx", "trafilatura", "np4k", "readability"})  # a line is a paragraph there
ANEW = 0.5  # the weight of a text that was laid out anew
Row = dict[str, Any]


@dataclass
class Page:
    """One page in units, with its labels and weights."""

    row: Row
    fold: int
    site: int
    found: Units
    looks: list[Shape]
    keys: list[set[str]]
    codes: list[tuple[int, ...]]
    hits: list[int]
    sizes: list[int]
    base: float
    scores: dict[int, list[float]] = field(default_factory=dict)  # by outer fold


def read_rows() -> list[Row]:
    """The dev pages, and each true body once more as a text of its own."""
    import gzip

    with gzip.open(BENCH / "dev_pages.jsonl.gz", "rt", encoding="utf-8") as lines:
        rows = [json.loads(line) for line in lines]
    seen = {}
    for row in rows:
        if row["id"] not in seen:
            text = row["gold"]["body"]
            if row["gold"].get("title") and zlib.crc32(row["id"].encode()) % 2:
                text = f"{row['gold']['title']}\n\n{text}"
            seen[row["id"]] = {**row, "flavour": GOLD, "text": text}
    return rows + list(seen.values())


def laid_out(row: Row) -> Row:
    """A row with its text in another of LAYOUTS; which one is drawn by its name."""
    kinds = LAYOUTS if row["flavour"] in AIRY else LAYOUTS[:-1]
    layout = kinds[zlib.crc32((row["id"] + row["flavour"]).encode()) % len(kinds)]
    return {**row, "text": bench.laid_out(row["text"], layout), "layout": layout}


def site_of(row: Row) -> int:
    """A number for the row's site; what is left modulo FOLDS is its fold."""
    return zlib.crc32((row["set"] + row["group"]).encode())


def align(page: list[str], gold: list[str]) -> bytearray:
    """Which of a page's tokens are the body's: the heaviest chain of common runs, the gaps filled by difflib."""
    hit, size = bytearray(len(page)), 5
    places: dict[tuple[str, ...], list[int]] = defaultdict(list)
    for i in range(len(gold) - size + 1):
        places[tuple(gold[i : i + size])].append(i)
    runs: list[list[int]] = []
    active: dict[int, list[int]] = {}
    for i in range(len(page) - size + 1):
        now = {}
        for place in places.get(tuple(page[i : i + size]), [])[:12]:
            run = active.get(place - 1)
            if run is None:
                run = [i, place, size]
                runs.append(run)
            else:
                run[2] += 1
            now[place] = run
        active = now
    chain = _chain(sorted(sorted(runs, key=lambda run: -run[2])[:600]))

    def fill(a: int, b: int, c: int, d: int) -> None:
        if b > a and d > c and (b - a) * (d - c) <= 400_000:
            for x, _, length in SequenceMatcher(None, page[a:b], gold[c:d], autojunk=False).get_matching_blocks():
                hit[a + x : a + x + length] = b"\1" * length

    if not chain:
        if len(gold) < 40:
            fill(0, len(page), 0, len(gold))
        return hit
    for x, _, length in chain:
        hit[x : x + length] = b"\1" * length
    for (x, y, length), (next_x, next_y, _) in pairwise(chain):
        fill(x + length, next_x, y + length, next_y)
    x, y, length = chain[0]
    fill(max(0, x - 2 * y - 10), x, 0, y)
    x, y, length = chain[-1]
    fill(x + length, min(len(page), x + length + 2 * (len(gold) - y - length) + 10), y + length, len(gold))
    return hit


def _chain(runs: list[list[int]]) -> list[list[int]]:
    best, before = [run[2] + 0.0 for run in runs], [-1] * len(runs)
    for i, (x, y, length) in enumerate(runs):
        for j in range(i):
            other_x, other_y, other = runs[j]
            if other_x < x and other_y < y:
                overlap = max(0, other_x + other - x, other_y + other - y)
                score = best[j] + length - overlap - min(8.0, max(0, x - other_x - other) / 400)
                if overlap < length and score > best[i]:
                    best[i], before[i] = score, j
    chain = []
    i = int(np.argmax(best)) if runs else -1
    while i >= 0:
        chain.append(runs[i])
        i = before[i]
    return chain[::-1]


def read_page(row: Row) -> Page | None:
    """Cut a page into units, look at them, label them."""
    lines = row["text"].split("\n")
    found = units(lines, [line.strip() for line in lines])
    if not len(found):
        return None
    parts = [tokens(text) for text in found.text]
    gold = tokens(row["gold"]["body"])
    sizes = list(map(len, parts))
    hits = sizes
    if row["flavour"] != GOLD:
        hit, start, hits = align([token for part in parts for token in part], gold), 0, []
        for size in sizes:
            hits.append(sum(hit[start : start + size]))
            start += size
    looks = list(map(shape, found.text))
    key = site_of(row)
    base = min(max(30, len(gold)), 2500) / (ANEW if "layout" in row else 1)
    codes = own(found, looks, repeated(found))
    return Page(row, key % FOLDS, key, found, looks, list(map(keys, found.text)), codes, hits, sizes, base)


def within(part: list[str], whole: list[str]) -> bool:
    """Whether the tokens stand in a row in `whole`."""
    size = len(part)
    return size > 0 and any(whole[i : i + size] == part for i in range(len(whole) - size + 1))


def labels(pages: list[Page]) -> tuple[np.ndarray, np.ndarray]:
    """Label and weight of each unit: a page weighs as much as another, a unit as much as its words; 0: not used."""
    hits = np.array([hit for page in pages for hit in page.hits])
    sizes = np.array([size for page in pages for size in page.sizes])
    base = np.array([page.base for page in pages for _ in page.sizes])
    weight = np.clip(sizes, 2, 60) / base * (sizes > 0)
    return (hits * 2 > sizes).astype(float), weight / weight[weight > 0].mean()


class FirstRound:
    """One-hot codes and words of all units, and logistic regressions over them."""

    def __init__(self, pages: list[Page]) -> None:
        self.offsets = np.r_[0, np.cumsum([size for _, size in OWN])]
        codes = np.array([code for page in pages for code in page.codes]) + self.offsets[:-1]
        dense = int(self.offsets[-1])
        sites: dict[str, set[int]] = defaultdict(set)
        for page in pages:
            for some in page.keys:
                for key in some:
                    sites[key].add(page.site)
        self.vocabulary = [key for key, seen in sites.items() if len(seen) >= SITES]
        folds = [[site % FOLDS for site in sites[key]] for key in self.vocabulary]
        self.sites = np.array([np.bincount(some, minlength=FOLDS) for some in folds])  # of each word, by fold
        number = {key: dense + n for n, key in enumerate(self.vocabulary)}
        columns, ends = [], [0]
        rows = iter(codes)
        for page in pages:
            for some in page.keys:
                columns.extend(next(rows))
                columns.extend(number[key] for key in some if key in number)
                ends.append(len(columns))
        shape = (len(ends) - 1, dense + len(self.vocabulary))
        self.matrix = sparse.csr_matrix((np.ones(len(columns), np.float32), np.array(columns), np.array(ends)), shape)

    def fit(self, y: np.ndarray, weight: np.ndarray, fold: np.ndarray, out: Sequence[int] = ()) -> np.ndarray:
        """Weights (the last is the bias), rounded to 32nds as they will be stored, from the units not in folds `out`.

        Of words only those count that stand on SITES sites of these. A word that stands often on few sites is no better
        known than one that stands there once: its penalty grows with how often a site has it. Each fit starts from
        nothing: one that starts from another's weights keeps for long what that one saw of `out`. It searches in
        numbers of like curvature, so that few steps do.
        """
        train = np.flatnonzero((weight > 0) & ~np.isin(fold, out))
        sites = self.sites.sum(axis=1) - self.sites[:, list(out)].sum(axis=1)
        common, dense = np.flatnonzero(sites >= SITES), int(self.offsets[-1])
        used = np.r_[np.arange(dense), dense + common]
        matrix, sign, weight = self.matrix[train][:, used], 2 * y[train] - 1, weight[train]
        turned = matrix.T.tocsr()
        seen = np.r_[turned @ weight, weight.sum()]
        penalty = np.r_[np.full(dense, CODE_PENALTY), WORD_PENALTY * seen[dense:-1] / sites[common], 0.0]
        scale = 1 / np.sqrt(penalty + CURVE * seen + 1e-9)

        def loss(scaled: np.ndarray) -> tuple[float, np.ndarray]:
            x = scaled * scale
            margin = (matrix @ x[:-1] + x[-1]) * sign
            slope = -sign * weight / (1 + np.exp(np.clip(margin, -30, 30)))
            value = (weight * np.logaddexp(0, -margin)).sum() + 0.5 * (penalty * x * x).sum()
            return value, (np.r_[turned @ slope, slope.sum()] + penalty * x) * scale

        options = {"maxiter": STEPS, "maxcor": 12}
        found = minimize(loss, np.zeros(len(used) + 1), jac=True, method="L-BFGS-B", options=options).x * scale
        weights = np.zeros(self.matrix.shape[1] + 1)
        weights[used], weights[-1] = np.round(found[:-1] * 32), np.round(found[-1] * 32)
        words = weights[self.offsets[-1] : -1]
        words[abs(words) < 3] = 0
        return weights / 32

    def data(self, weights: np.ndarray) -> Row:
        """The weights as they are stored."""
        whole = np.round(weights * 32).astype(int).tolist()
        cuts = self.offsets.tolist()
        words = {key: w for key, w in zip(self.vocabulary, whole[cuts[-1] : -1], strict=True) if w}
        tables = [whole[a:b] for a, b in pairwise(cuts)]
        return {"bias": whole[-1], "tables": tables, "words": dict(sorted(words.items()))}


def fits(
    first: FirstRound, y: np.ndarray, weight: np.ndarray, fold: np.ndarray, outs: list[tuple[int, ...]]
) -> list[np.ndarray]:
    """`FirstRound.fit` without each of some sets of folds, several at once: nearly all of it runs outside of Python."""
    with ThreadPool() as pool:
        return pool.map(lambda out: first.fit(y, weight, fold, out), outs, 1)


class Chosen(NamedTuple):
    """Some units of a page, by their number among all, and their numbers of CONTEXT."""

    places: list[int]
    rows: np.ndarray


def boost(chosen: list[Chosen], y: np.ndarray, weight: np.ndarray, trees: int, leaves: tuple[int, int]) -> Any:
    """A sum of small trees over the chosen units."""
    most, least = leaves
    places = [place for some in chosen for place in some.places]
    rows = np.concatenate([some.rows for some in chosen if some.places])
    return HistGradientBoostingClassifier(
        max_iter=trees, max_leaf_nodes=most, learning_rate=0.1, min_samples_leaf=least, l2_regularization=10,
        max_features=0.5, early_stopping=False, random_state=3,
    ).fit(rows, y[places], sample_weight=weight[places])  # fmt: skip


def second_round(pages: list[Page], y: np.ndarray, weight: np.ndarray, outer: int) -> Row:
    """Fit the trees for pages and for other texts on pages out of fold `outer` (-1: all), as data.

    The first round's scores, too, come from weights that never saw their page's site.
    """
    at = 0
    body: list[Chosen] = []
    crumb: list[Chosen] = []
    for page in pages:
        size = len(page.found)
        if page.fold != outer:
            around = Surroundings.build(page.found, page.looks, repeated(page.found), page.scores[outer])
            if is_page(around):
                used = [i for i in range(size) if weight[at + i] > 0 and possible(around, i)]
                body.append(Chosen([at + i for i in used], np.array(around.rows(used), np.float32)))
            else:
                start, end = end_of(page, around)
                used = [i for i in range(start, size) if weight[at + i] > 0]
                rows = end.plain([i - size + len(end.scores) for i in used])
                crumb.append(Chosen([at + i for i in used], np.array(rows, np.float32)))
        at += size
    trees = boost(body, y, weight, BODY_TREES, BODY_LEAVES), boost(crumb, y, weight, CRUMB_TREES, CRUMB_LEAVES)
    return dict(zip(("body", "crumb"), map(tree_data, trees), strict=True))


def end_of(page: Page, around: Surroundings) -> tuple[int, Surroundings]:
    """The unit behind an article's last sure paragraph, and what is known of the text's end there (`Scout.closing`)."""
    last = max((i for i, sure in enumerate(around.solid) if sure), default=len(page.found))
    start = max(0, last + 1 - WINDOW)
    repeats, scores = around.repeats[start:], around.scores[start:]
    return last + 1, Surroundings.build(page.found.since(start), page.looks[start:], repeats, scores)


def tree_data(trees: Any) -> Row:
    """The trees as nested lists [number in CONTEXT, limit, left, right]; leaves are numbers."""

    def node(nodes: Any, i: int) -> Any:
        item = nodes[i]
        if item["is_leaf"]:
            return round(float(item["value"]), 3)
        limit = float(f"{float(item['num_threshold']):.5g}")
        return [int(item["feature_idx"]), limit, node(nodes, item["left"]), node(nodes, item["right"])]

    stages = [node(stage[0].nodes, 0) for stage in trees._predictors]
    return {"start": round(float(trees._baseline_prediction.ravel()[0]), 4), "trees": stages}


def train(folds: Path | None, out: Path | None) -> None:
    """Train on all pages and write `out`; write `folds`/page-K.json with the weights that never saw fold K."""
    clock = time.time()

    def tell(what: str) -> None:
        print(f"{time.time() - clock:5.0f} s  {what}", flush=True)

    def write(path: Path, weights: np.ndarray, outer: int) -> None:
        data = {**first.data(weights), **second_round(pages, y, weight, outer)}
        path.write_text(json.dumps(data, ensure_ascii=False, separators=(",", ":")) + "\n", "utf-8")
        tell(f"{path}: {path.stat().st_size} bytes")

    with Pool() as pool:
        rows = read_rows()
        rows += [laid_out(row) for row in rows if row["flavour"] != GOLD]
        pages = [page for page in pool.imap(read_page, rows, 50) if page]
    y, weight = labels(pages)
    fold = np.array([page.fold for page in pages for _ in page.sizes])
    tell(f"{len(pages)} texts, {len(y)} units")
    first = FirstRound(pages)
    bounds = np.r_[0, np.cumsum([len(page.found) for page in pages])]

    def score(weights: np.ndarray, inner: int, outer: int) -> None:
        at = np.flatnonzero(fold == inner)
        values = np.zeros(len(y))
        values[at] = first.matrix[at] @ weights[:-1] + weights[-1]
        for number, page in enumerate(pages):
            if page.fold == inner:
                page.scores[outer] = values[bounds[number] : bounds[number + 1]].tolist()

    outs: list[tuple[int, ...]] = [(), *((k,) for k in range(FOLDS)), *(combinations(range(FOLDS), 2) if folds else ())]
    fitted = dict(zip(outs, fits(first, y, weight, fold, outs), strict=True))
    for out_of, weights in fitted.items():
        if len(out_of) == 1:
            score(weights, out_of[0], -1)
        elif out_of:
            score(weights, *out_of)
            score(weights, *out_of[::-1])
    tell(f"first round, {len(first.vocabulary)} words")
    if folds:
        folds.mkdir(parents=True, exist_ok=True)
        for k in range(FOLDS):
            write(folds / f"page-{k}.json", fitted[k,], k)
    if out:
        write(out, fitted[()], -1)


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description="Train the page model.")
    parser.add_argument("--out", type=Path)
    parser.add_argument("--folds", type=Path)
    options = parser.parse_args()
    train(options.folds, options.out)


if __name__ == "__main__":
    main()
