"""How fast: `python benchmarks/speed.py [--part N] [--stages] [--json FILE]`, ratios from one run on one core.

Every Nth labelled page, extractors' outputs (articles) and dumps apart, as bytes in and a JSON line out; beside it
`ftfy.fix_text` alone and, where they are installed, clean-text, trafilatura (on the text as HTML paragraphs) and
datatrove's filters. The contestants take turns, a handful of texts each, so that a noisy machine is noisy to all, and
none finds the processor's caches as another left them for each text anew; medians of the rounds.
"""

from __future__ import annotations

import argparse
import html
import json
import statistics
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import bench
import ftfy

from cleaner import Cleaner
from cleaner.context import Context
from cleaner.decode import decode
from cleaner.model import apply_edits
from cleaner.render import rendered
from cleaner.stages import encoding as encoding_stage

ROUNDS, HANDFUL = 5, 10
CLEANER = Cleaner()


def ours(data: bytes) -> Any:
    """Bytes to a JSON line."""
    return rendered(CLEANER.clean(data), "jsonl")


def encoding(data: bytes) -> Any:
    """The encoding stage alone: bytes to mended lines."""
    document = decode(data)
    apply_edits(document, "encoding", encoding_stage.run(document, Context(document)))
    return document


def fix_text(data: bytes) -> Any:
    """ftfy alone."""
    return ftfy.fix_text(data.decode("utf-8"))


def contestants() -> dict[str, Callable[[bytes], Any]]:
    """Who takes part."""
    found: dict[str, Callable[[bytes], Any]] = {
        "ftfy.fix_text": fix_text,
        "newsclean": ours,
        "newsclean, encoding stage": encoding,
    }
    try:
        from cleantext import clean

        found["clean-text"] = lambda data: clean(data.decode("utf-8"), lower=False, to_ascii=False)
    except ImportError:
        pass
    try:
        import trafilatura

        def extracted(data: bytes) -> Any:
            lines = data.decode("utf-8").split("\n")
            page = "".join(f"<p>{html.escape(line)}</p>" for line in lines if line.strip())
            return trafilatura.extract(f"<html><body>{page}</body></html>")

        found["trafilatura"] = extracted
    except ImportError:
        pass
    return {**found, **filters()}


def filters() -> dict[str, Callable[[bytes], Any]]:
    """The filters of datatrove, where it is installed."""
    try:
        from datatrove.data import Document
        from datatrove.pipeline.filters import C4QualityFilter, GopherQualityFilter, GopherRepetitionFilter
    except ImportError:
        return {}

    def of(*some: Any) -> Callable[[bytes], Any]:
        return lambda data: [one.filter(Document(text=data.decode("utf-8"), id="0")) for one in some]

    return {
        "datatrove, C4": of(C4QualityFilter()),
        "datatrove, Gopher": of(GopherQualityFilter(), GopherRepetitionFilter()),
    }


def raced(texts: list[bytes]) -> dict[str, float]:
    """Seconds of each over all texts: the median of the rounds."""
    runs = contestants()
    for run in runs.values():  # what is read or compiled once
        for text in texts:
            run(text)
    rounds: dict[str, list[float]] = {name: [] for name in runs}
    for _ in range(ROUNDS):
        sums = dict.fromkeys(runs, 0.0)
        for some in (texts[start : start + HANDFUL] for start in range(0, len(texts), HANDFUL)):
            for name, run in runs.items():
                begun = time.process_time()
                for text in some:
                    run(text)
                sums[name] += time.process_time() - begun
        for name, seconds in sums.items():
            rounds[name].append(seconds)
    return {name: statistics.median(times) for name, times in rounds.items()}


def by_stage(texts: list[bytes]) -> dict[str, float]:
    """Seconds of each stage over all texts."""
    times: dict[str, float] = {}
    plain = Cleaner._run_stage

    def timed(self: Cleaner, stage: Any, *given: Any) -> None:
        begun = time.process_time()
        plain(self, stage, *given)
        times[stage.name] = times.get(stage.name, 0.0) + time.process_time() - begun

    Cleaner._run_stage = timed  # type: ignore[method-assign]
    try:
        for text in texts:
            CLEANER.clean(text)
    finally:
        Cleaner._run_stage = plain  # type: ignore[method-assign]
    return times


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description="How fast.")
    parser.add_argument("--part", type=int, default=5, help="every Nth page: no multiple of the seven flavours")
    parser.add_argument("--stages", action="store_true", help="what each stage takes, too")
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    table: dict[str, Any] = {}
    print("| texts | | MB/s | against ftfy.fix_text |\n|---|---|---|---|")
    for kind, flavours in (("articles", bench.EXTRACTORS), ("page dumps", bench.DUMPS)):
        rows = [row["text"] for row in bench.rows() if row["flavour"] in flavours]
        texts = [text.encode("utf-8", "replace") for text in rows[:: options.part]]
        size = sum(map(len, texts)) / 1e6
        times = raced(texts)
        for name, seconds in times.items():
            ratio = times["ftfy.fix_text"] / seconds
            print(f"| {kind} | {name} | {size / seconds:.2f} | {ratio:.2f} |")
            table.setdefault(kind, {})[name] = {"mb_s": size / seconds, "ratio": ratio}
        if options.stages:
            for name, seconds in sorted(by_stage(texts).items(), key=lambda pair: -pair[1]):
                print(f"| {kind} | stage {name} | {seconds / size * 1000:.0f} ms/MB | |")
    if options.json:
        options.json.write_text(json.dumps(table), "utf-8")


if __name__ == "__main__":
    main()
