"""Cross-validated accuracy on `../shared/bench`: `python benchmarks/accuracy.py --folds DIR [--peers] [--flavour X]`.

Each page is cleaned with weights that never saw its site (`train_page.py --folds DIR` makes those of the page model,
`train_head.py --folds DIR --pages …` into the same folder or another one, `--heads`, those of the head model); the
predictions go to `score_pages.py`, whose tables are printed. `--alone` runs the page stage by itself, `--peers` adds
what others make of the same texts: nothing done, C4's rule (lines that end like sentences), jusText where installed.
`--layout` lays the texts out first as other tools would.
"""

from __future__ import annotations

import argparse
import gzip
import json
import sys
import tempfile
from collections.abc import Callable, Iterator
from multiprocessing import Pool
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
BENCH = ROOT.parent / "shared" / "bench"
sys.path[:0] = [str(ROOT), str(ROOT / "benchmarks"), str(BENCH)]

import score_pages  # noqa: E402
from bench import LAYOUTS, laid_out  # noqa: E402

import cleaner.headmodel as headmodel  # noqa: E402
import cleaner.pagemodel as pagemodel  # noqa: E402
from cleaner import outside  # noqa: E402
from cleaner.pipeline import Cleaner  # noqa: E402

FOLDS = 5
Row = dict[str, Any]


def rows(flavour: str | None = None) -> Iterator[Row]:
    """The dev pages, of one flavour or all."""
    with gzip.open(BENCH / "dev_pages.jsonl.gz", "rt", encoding="utf-8") as lines:
        for row in map(json.loads, lines):
            if flavour in (None, row["flavour"]):
                yield row


def fold_of(row: Row) -> int:
    """The fold of the row's site; the same as in `train_page.py`."""
    import zlib

    return zlib.crc32((row["set"] + row["group"]).encode()) % FOLDS


class Ours:
    """Cleans a row with the weights of its fold."""

    def __init__(self, folds: Path, heads: Path, alone: bool) -> None:
        def read(path: Path) -> Any:
            return json.loads(path.read_text("utf-8"))

        self._pages = [pagemodel.Model.from_data(read(folds / f"page-{k}.json")) for k in range(FOLDS)]
        self._heads = [headmodel.Heads.from_data(read(heads / f"head-{k}.json")) for k in range(FOLDS)]
        self._cleaner = Cleaner(only=["page"]) if alone else Cleaner()

    def __call__(self, row: Row) -> Row:
        """The record of a row."""
        fold = fold_of(row)
        outside.model = lambda: self._pages[fold]  # type: ignore[assignment]
        headmodel.heads = lambda: self._heads[fold]  # type: ignore[assignment]
        return self._cleaner.clean(row["text"]).to_dict()


def nothing(row: Row) -> Row:
    """The text as it is."""
    return {"text": row["text"]}


def c4(row: Row) -> Row:
    """Lines of three words and more that end like sentences, as the C4 corpus was made."""
    kept = [line for line in map(str.strip, row["text"].split("\n")) if line.endswith((".", "!", "?", '"', "”"))]
    return {"text": "\n".join(line for line in kept if len(line.split()) > 2)}


def justext(row: Row) -> Row:
    """jusText over the text's lines as paragraphs, with the stop words of the page's language where it has them."""
    import html

    import justext as peer

    words = frozenset(word for name in ("English", "German", "French", "Spanish") for word in peer.get_stoplist(name))
    page = "".join(f"<p>{html.escape(line)}</p>" for line in row["text"].split("\n") if line.strip())
    if not page:
        return {"text": ""}
    found = peer.justext(f"<html><body>{page}</body></html>", words)
    return {"text": "\n".join(part.text for part in found if not part.is_boilerplate)}


def report(name: str, clean: Callable[[Row], Row], options: argparse.Namespace) -> None:
    """Clean all rows and print the tables of `score_pages.py`."""
    keys = ("text", "title", "subtitle", "date", "authors")
    with tempfile.TemporaryDirectory() as folder:
        path = options.out or Path(folder) / "pred.jsonl"
        with path.open("w", encoding="utf-8") as file:
            everything = list(rows(options.flavour))
            if options.layout:
                everything = [{**row, "text": laid_out(row["text"], options.layout)} for row in everything]
            with Pool(options.jobs) as pool:
                records = pool.map(clean, everything, chunksize=40)
            for row, record in zip(everything, records, strict=True):
                kept = {key: record.get(key) for key in keys}
                file.write(json.dumps({"id": row["id"], "flavour": row["flavour"], **kept}) + "\n")
        print(f"== {name}")
        flags = ["--flavour", options.flavour] if options.flavour else []
        score_pages.main([str(path), str(BENCH / "dev_pages.jsonl.gz"), *flags, *["--by-lang"] * options.by_lang])


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description="Cross-validated accuracy on the dev pages.")
    parser.add_argument("--folds", type=Path, help="weights by fold; without them only --peers are measured")
    parser.add_argument("--heads", type=Path, help="the head model's folds, if not in the same folder")
    parser.add_argument("--jobs", type=int, default=2)
    parser.add_argument("--flavour")
    parser.add_argument("--by-lang", action="store_true")
    parser.add_argument("--layout", choices=LAYOUTS, help="how the texts are laid out first")
    parser.add_argument("--alone", action="store_true", help="the page stage by itself")
    parser.add_argument("--peers", action="store_true")
    parser.add_argument("--out", type=Path, help="keep the predictions in this file")
    options = parser.parse_args()
    if options.folds:
        ours = Ours(options.folds, options.heads or options.folds, options.alone)
        report("newsclean, weights that never saw the site", ours, options)
    elif not options.peers:
        parser.error("give --folds, or --peers, or both")
    if options.peers:
        options.out = None
        report("nothing done", nothing, options)
        report("C4's rule", c4, options)
        try:
            import justext as _  # noqa: F401
        except ImportError:
            return
        report("jusText", justext, options)


if __name__ == "__main__":
    main()
