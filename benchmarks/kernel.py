"""What the Arrow kernel costs: `python benchmarks/kernel.py [--texts N] [--rounds N]`.

The same texts (records of about 2 kB, cut from the labelled pages) cleaned from Python strings and as Arrow batches, in
turns, in one process; processor time, the medians of the rounds and their ratio.
"""

from __future__ import annotations

import argparse
import statistics
import time

import bench
import pyarrow as pa

from cleaner import Cleaner
from cleaner.arrow import clean_batch

SIZE = 2000


def main() -> None:
    """Print one line."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--texts", type=int, default=400)
    parser.add_argument("--rounds", type=int, default=5)
    args = parser.parse_args()
    texts: list[str] = []
    for row in bench.rows():
        texts += [row["text"][at : at + SIZE] for at in range(0, min(len(row["text"]), 5 * SIZE), SIZE)]
    step = max(len(texts) // args.texts, 1)
    texts = texts[::step][: args.texts]
    batch = pa.RecordBatch.from_pydict({"id": [str(n) for n in range(len(texts))], "text": texts})
    cleaner = Cleaner()
    plain: list[float] = []
    kernel: list[float] = []
    for _ in range(args.rounds + 1):
        start = time.process_time()
        for n, text in enumerate(texts):
            cleaner.clean(text, id=str(n)).to_dict()
        middle = time.process_time()
        clean_batch(batch, cleaner)
        kernel.append(time.process_time() - middle)
        plain.append(middle - start)
    one, two = statistics.median(plain[1:]), statistics.median(kernel[1:])
    size = sum(len(text.encode()) for text in texts) / 1e6
    print(f"{len(texts)} texts, {size:.1f} MB: strings {one:.2f} s, batch {two:.2f} s, ratio {two / one:.3f}")


if __name__ == "__main__":
    main()
