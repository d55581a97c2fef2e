"""Train the head model: `python benchmarks/train_head.py --pages DIR [--out cleaner/data/head.json] [--folds DIR]`.

Needs what `train_page.py` needs, and the page-model weights that it wrote for each fold (`--pages`): a page's body is
found with weights that never saw its site. A unit is labelled by the right answers: the headline's words and no
others, an author's name, the article's day. Splits are by site, seeds are fixed. `--folds` writes, for each fold, the
weights that never saw a page of its sites; `accuracy.py` reads them. The screens are fitted first, and all else on the
candidates that pass screens which never saw the page. `--naming` keeps the weights that stand in the files, and fits
only the screen of those whose names are worked out.
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

from cleaner.candidates import LEAD_LIMIT, MARK_LIMIT, Screens
from cleaner.features import reads, units
from cleaner.founddates import find_dates
from cleaner.headmodel import BYLINE_LIMIT, NAMING_LIMIT
from cleaner.headnumbers import BESIDE, HEADS, OF_NAMES, PLAIN, TOLD, Places
from cleaner.headzone import Zone
from cleaner.kind import is_page
from cleaner.language import guess
from cleaner.lexicon import Lexicon, lexicon
from cleaner.pagemodel import Model, Trees, body_odds, second_score, surroundings
from cleaner.surroundings import Surroundings

DUMPS = ("inscriptis", "bs4", "lynx", "w3m80")
TREES = {"title": 200, "byline": 90, "date": 70}
RATES = {"title": 0.08, "byline": 0.1, "date": 0.1}
SEED = 8  # seeds give the same accuracy; of 3 to 9 this one also reads the small pages of the tests
KINDS = tuple(TREES)
Row = dict[str, Any]
Seen = tuple[int | None, float]  # a headline and its log-odds
SCREENS = ("lead", "mark")
DEAR = np.isin(HEADS, list(OF_NAMES))
SCREEN_TREES, SCREEN_RATE = 20, 0.3
NAMING, BYLINE = "naming", "byline"  # the screen of bylines before their names are known, and what it screens
Screened = tuple[int, dict[str, tuple[np.ndarray, list[bool]]]]  # a fold; of each screen the numbers, and the labels


class Page(NamedTuple):
    """The candidates of one page, of each kind: units and labels; their numbers; and what is counted beside."""

    fold: int
    places: Places
    units: dict[str, list[int]]
    numbers: dict[str, np.ndarray]
    told: np.ndarray  # of bylines
    labels: dict[str, list[bool]]
    sure: dict[str, bool]  # whether the page shows a right answer of the kind at all


class Stored(NamedTuple):
    """Trees that were fitted before, asked as those are that were fitted now."""

    trees: Trees

    def decision_function(self, rows: np.ndarray) -> np.ndarray:
        """The log-odds of rows."""
        return np.array([second_score(self.trees, row) for row in rows.tolist()])


class Body(NamedTuple):
    """A dump with the body that the page model finds in it."""

    gold: Row
    fold: int
    around: Surroundings
    body: list[float]
    inside: list[bool]
    words: Lexicon

    def zone(self, screens: Screens | None) -> Zone:
        """Its candidates."""
        return Zone(self.around, self.body, self.inside, self.words, screens)

    def sure(self) -> dict[str, bool]:
        """Which kinds have a right answer."""
        gold = self.gold
        kinds = zip(KINDS, (gold.get("title"), gold.get("authors"), gold.get("date")), strict=True)
        return {kind: bool(tokens(str(answer))) if answer else False for kind, answer in kinds}

    def is_right(self, kind: str, i: int) -> bool:
        """Whether unit i is the headline, names an author, or holds the article's day."""
        text = self.around.found.text[i]
        if kind == "title":
            return tokens(text) == tokens(self.gold.get("title") or "") != []
        if kind == "byline":
            names = [name for name in map(tokens, self.gold.get("authors") or []) if name]
            return any(within(name, tokens(text)) for name in names)
        day = str(self.gold.get("date") or "")[:10]
        return bool(day) and any((entry.value or "")[:10] == day for entry in find_dates(text, self.words))


@cache
def weights(folder: Path, fold: int) -> Model:
    """The page model that never saw the fold."""
    return Model.from_data(json.loads((folder / f"page-{fold}.json").read_text("utf-8")))


def found_body(row: Row, folder: Path) -> Body | None:
    """Find the body of a dump; None if there is none."""
    lines = row["text"].split("\n")
    found = units(lines, [line.strip() for line in lines])
    if not len(found):
        return None
    fold = site_of(row) % FOLDS
    model = weights(folder, fold)
    around = surroundings(model, found)
    if not any(map(reads, around.looks)) or not is_page(around):
        return None
    body = body_odds(model.body, around, 0.0)
    inside = [score > 0 for score in body]
    if True not in inside:
        return None
    inner = [text for text, good in zip(found.text, inside, strict=True) if good]
    return Body(row["gold"], fold, around, body, inside, lexicon(guess(inner) or guess(lines)))


def read_screened(task: tuple[Row, Path]) -> Screened | None:
    """The candidates of a dump with the few numbers by which they are screened, and which of them are right."""
    row, folder = task
    page = found_body(row, folder)
    if page is None:
        return None
    zone, sure = page.zone(None), page.sure()
    found = {}
    for screen, some, kinds in (("lead", zone.titles, KINDS[:1]), ("mark", zone.marks, KINDS[1:])):
        good = [any(sure[kind] and page.is_right(kind, i) for kind in kinds) for i in some]
        found[screen] = table([zone.plain(i) for i in some], len(PLAIN)), good
    return page.fold, found


def read_page(task: tuple[Row, Path, Screens]) -> Page | None:
    """The candidates of a dump that pass the screens, and which of them are right."""
    row, folder, screens = task
    page = found_body(row, folder)
    if page is None:
        return None
    zone = page.zone(screens)
    chosen = {
        "title": zone.titles,
        "byline": [i for i in zone.marks if zone.may_name(i)],
        "date": [i for i in zone.marks if zone.is_dated(i)],
    }
    labels = {kind: [page.is_right(kind, i) for i in some] for kind, some in chosen.items()}
    known = {i: zone.of(i) for i in sorted(set().union(*chosen.values()))}
    numbers = {kind: table([known[i] for i in some], len(HEADS)) for kind, some in chosen.items()}
    told = table([zone.told(i) for i in chosen["byline"]], len(TOLD))
    return Page(page.fold, zone.places(), chosen, numbers, told, labels, page.sure())


def fit_screens(pages: list[Screened], out: int | None) -> dict[str, Any]:
    """The two screens, on the pages out of a fold that show what is looked for."""
    found = {}
    for screen in SCREENS:
        used = [page[screen] for fold, page in pages if fold != out and any(page[screen][1])]
        rows, y = np.vstack([rows for rows, _ in used]), np.array([good for _, some in used for good in some])
        found[screen] = boost(rows, y, np.ones(len(y)), SCREEN_TREES, SCREEN_RATE)
    return found


def tell_screens(pages: list[Screened], models: dict[str, Any], k: int) -> None:
    """What passes the screens, of the right candidates and of all, on pages of a fold that was not seen."""
    for screen, limit in zip(SCREENS, (LEAD_LIMIT, MARK_LIMIT), strict=True):
        some = [page[screen] for fold, page in pages if fold == k and len(page[screen][1])]
        odds = models[screen].decision_function(np.vstack([rows for rows, _ in some]))
        right = np.array([good for _, labels in some for good in labels])
        for edge in (limit - 1, limit, limit + 1):
            passed = odds > edge
            print(f"fold {k} {screen} > {edge}: right {passed[right].mean():.4f}, all {passed.mean():.3f}", flush=True)


def boost(rows: np.ndarray, y: np.ndarray, weight: np.ndarray, trees: int, rate: float) -> Any:
    """A sum of small trees."""
    return HistGradientBoostingClassifier(
        max_iter=trees, max_leaf_nodes=7, learning_rate=rate, min_samples_leaf=25, l2_regularization=8,
        max_features=0.4, max_bins=63, early_stopping=False, random_state=SEED,
    ).fit(rows, y, sample_weight=weight)  # fmt: skip


def table(rows: list[list[float]], width: int) -> np.ndarray:
    """Rows as an array, which there may be none of."""
    return np.array(rows, np.float32).reshape(len(rows), width)


def rows_of(page: Page, kind: str, seen: Seen) -> np.ndarray:
    """The numbers of a page's candidates of one kind, as `headmodel.choose` puts them together."""
    named = BYLINE if kind == NAMING else kind
    rows = [page.numbers[named]]
    if kind == "title":
        rows = [np.where(DEAR, 0, rows[0])]  # these are dear to find, and tell little of headlines
    else:
        rows.append(table([page.places.beside(i, *seen) for i in page.units[named]], len(BESIDE)))
    if kind == BYLINE:
        rows.append(page.told)
    return np.hstack(rows)


def fit(pages: list[Page], kind: str, seen: list[Seen] | None, trees: int) -> Any:
    """One kind's trees. Pages that do not tell the right answer teach nothing; all others weigh the same."""
    used = [n for n, page in enumerate(pages) if page.sure[kind] and any(page.labels[kind])]
    rows = np.vstack([rows_of(pages[n], kind, seen[n] if seen else (None, 0.0)) for n in used])
    y = np.array([good for n in used for good in pages[n].labels[kind]])
    return boost(rows, y, np.ones(len(y)), trees, RATES[kind])


def all_rows(pages: list[Page], kind: str, seen: list[Seen]) -> np.ndarray:
    """The numbers of all candidates of one kind."""
    return np.vstack([rows_of(page, kind, place) for page, place in zip(pages, seen, strict=True)])


def fit_naming(pages: list[Page], seen: list[Seen], byline: Any, out: int | None) -> dict[str, Any]:
    """The screen of bylines, on the pages out of a fold: it learns what `byline` takes, without what names tell."""
    at = [n for n, page in enumerate(pages) if page.fold != out and page.units[BYLINE]]
    some, places = [pages[n] for n in at], [seen[n] for n in at]
    taken = byline.decision_function(all_rows(some, BYLINE, places)) > BYLINE_LIMIT
    return {NAMING: boost(all_rows(some, NAMING, places), taken, np.ones(len(taken)), SCREEN_TREES, SCREEN_RATE)}


def tell_naming(pages: list[Page], seen: list[Seen], models: dict[str, Any], k: int) -> None:
    """What passes that screen, of the right bylines that are taken, and of all, on pages of a fold not seen."""
    at = [n for n, page in enumerate(pages) if page.fold == k and page.units[BYLINE]]
    some, places = [pages[n] for n in at], [seen[n] for n in at]
    odds, chances = (models[kind].decision_function(all_rows(some, kind, places)) for kind in (NAMING, BYLINE))
    taken = chances > BYLINE_LIMIT
    right = taken & np.array([good for page in some for good in page.labels[BYLINE]])
    for edge in (NAMING_LIMIT - 1, NAMING_LIMIT, NAMING_LIMIT + 1):
        passed = odds > edge
        shares = f"right {passed[right].mean():.4f}, taken {passed[taken].mean():.4f}, all {passed.mean():.3f}"
        print(f"fold {k} {NAMING} > {edge}: {shares}", flush=True)


def headline(page: Page, title: Any) -> Seen:
    """The headline that `title` chooses, and its log-odds."""
    if not page.units["title"]:
        return None, 0.0
    odds = title.decision_function(rows_of(page, "title", (None, 0.0)))
    best = int(np.argmax(odds))
    return page.units["title"][best], float(odds[best])


def unseen(pages: list[Page]) -> tuple[dict[int, Any], list[Seen]]:
    """For each fold the title trees that never saw it, and for each page the headline they choose on it."""
    models, seen = {}, {}
    for k in range(FOLDS):
        held = [n for n, page in enumerate(pages) if page.fold == k]
        models[k] = fit([page for page in pages if page.fold != k], "title", None, TREES["title"])
        seen.update((n, headline(pages[n], models[k])) for n in held)
    return models, [seen[n] for n in range(len(pages))]


def train(pages: list[Page], seen: list[Seen], title: Any, out: int | None) -> dict[str, Any]:
    """All three kinds, on the pages out of a fold. Bylines and dates are learned from headlines chosen unseen."""
    at = [n for n, page in enumerate(pages) if page.fold != out]
    found = {"title": title or fit([pages[n] for n in at], "title", None, TREES["title"])}
    for kind in KINDS[1:]:
        found[kind] = fit([pages[n] for n in at], kind, [seen[n] for n in at], TREES[kind])
    return {**found, **fit_naming(pages, seen, found[BYLINE], out)}


def write(path: Path, models: dict[str, Any]) -> None:
    """Store the trees."""
    data = {kind: tree_data(model) for kind, model in models.items()}
    path.write_text(json.dumps(data, separators=(",", ":")) + "\n", "utf-8")
    print(f"{path}: {path.stat().st_size} bytes", flush=True)


def stored(path: Path) -> dict[str, Any]:
    """The trees that stand in a file."""
    data = json.loads(path.read_text("utf-8"))
    return {kind: Stored(Trees.from_data(trees)) for kind, trees in data.items()}


def add_naming(rows: list[Row], options: argparse.Namespace, pool: Any) -> None:
    """Fit the screen of bylines alone, on what the weights of each fold see; all else in the files stays."""
    known = {k: stored(options.folds / f"head-{k}.json") for k in range(FOLDS)}
    screens = {k: Screens(*(models[screen].trees for screen in SCREENS)) for k, models in known.items()}
    tasks = [(row, options.pages, screens[site_of(row) % FOLDS]) for row in rows]
    pages = [page for page in pool.imap(read_page, tasks, 20) if page]
    seen = [headline(page, known[page.fold]["title"]) for page in pages]
    for k, models in known.items():
        found = fit_naming(pages, seen, models[BYLINE], k)
        tell_naming(pages, seen, {**models, **found}, k)
        add(options.folds / f"head-{k}.json", found)
    if options.out:
        add(options.out, fit_naming(pages, seen, stored(options.out)[BYLINE], None))


def add(path: Path, models: dict[str, Any]) -> None:
    """Store trees beside those that stand in a file."""
    data = {**json.loads(path.read_text("utf-8")), **{kind: tree_data(model) for kind, model in models.items()}}
    path.write_text(json.dumps(data, separators=(",", ":")) + "\n", "utf-8")
    print(f"{path}: {path.stat().st_size} bytes", flush=True)


def tell(pages: list[Page], models: dict[str, Any], k: int) -> None:
    """How often the best candidate is right, on pages of a fold that was not seen."""
    for kind in KINDS:
        right = shown = total = 0
        for page in pages:
            if page.fold != k or not page.sure[kind]:
                continue
            total += 1
            if page.units[kind]:
                rows = rows_of(page, kind, headline(page, models["title"]))
                best = int(np.argmax(models[kind].decision_function(rows)))
                shown += any(page.labels[kind])
                right += page.labels[kind][best]
        print(f"fold {k} {kind:7} right {right / total:.3f}  of those shown {right / max(1, shown):.3f}", flush=True)


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description="Train the head model.")
    parser.add_argument("--pages", type=Path, required=True)
    parser.add_argument("--out", type=Path)
    parser.add_argument("--folds", type=Path)
    parser.add_argument("--naming", action="store_true", help="only the screen of bylines, into the files of --folds")
    options = parser.parse_args()
    if options.naming and not options.folds:
        parser.error("--naming needs the weights of --folds")
    rows = [row for row in read_rows() if row["flavour"] in DUMPS]
    with Pool() as pool:
        if options.naming:
            add_naming(rows, options, pool)
            return
        screened = [page for page in pool.imap(read_screened, [(row, options.pages) for row in rows], 20) if page]
        print(len(screened), "pages", flush=True)
        screens = {k: fit_screens(screened, k) for k in range(FOLDS)}
        for k, models in screens.items():
            tell_screens(screened, models, k)
        known = {
            k: Screens(*(Trees.from_data(tree_data(models[screen])) for screen in SCREENS))
            for k, models in screens.items()
        }
        tasks = [(row, options.pages, known[site_of(row) % FOLDS]) for row in rows]
        pages = [page for page in pool.imap(read_page, tasks, 20) if page]
    titles, seen = unseen(pages)
    if options.folds:
        options.folds.mkdir(parents=True, exist_ok=True)
        for k in range(FOLDS):
            models = train(pages, seen, titles[k], k)
            tell(pages, models, k)
            tell_naming(pages, seen, models, k)
            write(options.folds / f"head-{k}.json", {**models, **screens[k]})
    if options.out:
        write(options.out, {**train(pages, seen, None, None), **fit_screens(screened, None)})


if __name__ == "__main__":
    main()
