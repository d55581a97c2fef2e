"""What more than these machines would cost, on paper: `python benchmarks/plan.py [--texts N] [--pages N] [--price P]`.

Measured here, in processor time of one core: cleaning a megabyte of each kind of text that crawls come as (extractors'
output, whole pages as text), and around it opening JSON Lines and writing Parquet. Then, for so many pages and a price
of a core's hour, the table of docs/scale.md.
"""

from __future__ import annotations

import argparse
import io
import json
from collections.abc import Callable
from time import process_time
from typing import Any

import bench
import pyarrow as pa
import pyarrow.parquet as pq

from cleaner import Cleaner
from cleaner.engines.rows import Rows

KINDS = {"extractors' output": bench.EXTRACTORS, "whole pages as text": bench.DUMPS}
CORES = 64
PAGES = 11_700_000  # see docs/scale.md


def seconds(work: Callable[[], Any]) -> tuple[float, Any]:
    """Processor time that some work takes, and what it gives."""
    begun = process_time()
    found = work()
    return process_time() - begun, found


def measured(texts: list[str], rows: Rows) -> dict[str, float]:
    """Seconds a megabyte of text, for each step that a worker takes, and kB a text."""
    size = sum(len(text.encode()) for text in texts) / 1e6
    lines = [json.dumps({"id": n, "text": text}, ensure_ascii=False).encode() for n, text in enumerate(texts)]
    batch = pa.RecordBatch.from_arrays([pa.array(lines, pa.binary())], ["line"])
    list(rows.clean([batch.slice(0, 20)]))  # what is compiled when first used
    opening, _ = seconds(lambda: [json.loads(line) for line in batch.column(0).to_pylist()])
    whole, clean = seconds(lambda: list(rows.clean([batch])))
    plain, _ = seconds(lambda: [Cleaner().clean(text, id=n).to_dict() for n, text in enumerate(texts)])
    writing, _ = seconds(lambda: pq.write_table(pa.Table.from_batches(clean), io.BytesIO(), compression="zstd"))
    times = {"whole": whole, "plain": plain, "opening": opening, "writing": writing}
    return {"kb": size * 1000 / len(texts), **{name: time / size for name, time in times.items()}}


def main() -> None:
    """Print two tables."""
    parser = argparse.ArgumentParser(description="What more than these machines would cost.")
    parser.add_argument("--texts", type=int, default=400, help="of each kind, spread over all pages")
    parser.add_argument("--pages", type=float, default=PAGES)
    parser.add_argument("--price", type=float, default=0.05, help="dollars for a core's hour")
    parser.add_argument("--idle", type=float, default=1.25, help="paid time to working time: starts, ends, stragglers")
    options = parser.parse_args()
    rows = list(bench.rows())
    found = {}
    for kind, flavours in KINDS.items():
        texts = [row["text"] for row in rows if row["flavour"] in flavours and row["text"]]
        found[kind] = measured(texts[:: max(len(texts) // options.texts, 1)], Rows(Cleaner(), lines=True))
    print("| | kB a text | s/MB, plain strings | s/MB, a worker's batch | of it JSON | and Parquet |")
    print("|---|---|---|---|---|---|")
    for kind, one in found.items():
        numbers = [f"{one[name]:.3f}" for name in ("plain", "whole", "opening", "writing")]
        print(f"| {kind} | {one['kb']:.1f} | {' | '.join(numbers)} |")
    print(f"\n{options.pages:,.0f} pages, {CORES} cores, {options.price} dollars for a core's hour\n")
    print(f"| | GB of text | core hours | hours on {CORES} cores | dollars | MB/s read by {CORES} cores |")
    print("|---|---|---|---|---|---|")
    for kind, one in found.items():
        size = options.pages * one["kb"] / 1000
        hours = size * (one["whole"] + one["writing"]) / 3600 * options.idle
        speed = size / (hours / CORES * 3600)
        numbers = [f"{size / 1000:.0f}", f"{hours:.0f}", f"{hours / CORES:.1f}", f"{hours * options.price:.2f}"]
        print(f"| {kind} | {' | '.join(numbers)} | {speed:.0f} |")


if __name__ == "__main__":
    main()
