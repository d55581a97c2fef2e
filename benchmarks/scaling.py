"""Cost against size: `python benchmarks/scaling.py [--largest BYTES] [--json FILE]`.

One document grows from 10 kB on, in several shapes: an article, a page dump, one line, lines of one character, trails;
the exponent is fitted to the times from 100 kB on (1 is linear). And peak memory of a process that cleans a document,
as a multiple of its size.
"""

from __future__ import annotations

import argparse
import json
import math
import resource
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import bench

from cleaner import Cleaner
from cleaner.stages.repeats import LONG

PROSE = "The ferry left the harbour at noon on Thursday, and nobody on the islands complained about the timetable. "


def grown(text: str) -> Callable[[int], str]:
    """Texts of a given size, by repeating."""
    return lambda size: (text * (size // len(text) + 1))[:size]


def told_on(text: str) -> Callable[[int], str]:
    """The same, but each time with another number behind its long lines: what stands there again would go as a copy."""
    lines = text.split("\n")

    def made(size: int) -> str:
        copies = range(size // len(text) + 1)
        return "\n".join(f"{line} {n}." if len(line) >= LONG else line for n in copies for line in lines)[:size]

    return made


def shapes() -> dict[str, Callable[[int], str]]:
    """How documents look."""
    dump = next(row["text"] for row in bench.rows() if row["flavour"] == "inscriptis")
    return {
        "an article": told_on(f"{PROSE * 4}\n\n"),
        "a page dump": told_on(dump + "\n"),
        "one line": grown(PROSE),
        "lines of one character": grown("a\n"),
        "trails": grown("Home » News » World » Europe » The ferry resumes\n"),
    }


def sizes(largest: int) -> list[int]:
    """10 kB and each three times the last, up to the largest, which is the last."""
    found = [10_000 * 3**step for step in range(20) if 10_000 * 3**step < largest * 0.7]
    return [*found, largest]


def exponent(points: list[tuple[int, float]]) -> float:
    """The slope of the logarithms, by least squares."""
    xs, ys = [math.log(x) for x, _ in points], [math.log(y) for _, y in points]
    mx, my = sum(xs) / len(xs), sum(ys) / len(ys)
    return sum((x - mx) * (y - my) for x, y in zip(xs, ys, strict=True)) / sum((x - mx) ** 2 for x in xs)


def peak() -> int:
    """The most memory that this process had, in kB; getrusage would tell what the process had that began it."""
    try:
        status = Path("/proc/self/status").read_text("ascii")
    except OSError:  # no Linux
        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return int(status.partition("VmHWM:")[2].split()[0])


def memory(name: str, size: int) -> float:
    """Peak memory of a process that cleans one document, less that of one that cleans a word, over the size."""
    code = (
        "import sys; sys.path[:0] = [{0!r}, {1!r}]; import scaling; from cleaner import Cleaner; "
        "text = scaling.shapes()[{2!r}]({3}).encode() if {3} else b'word'; Cleaner().clean(text); "
        "print(scaling.peak())"
    )
    here = str(Path(__file__).resolve().parent)
    peaks = []
    for length in (size, 0):
        command = [sys.executable, "-c", code.format(str(Path(here).parent), here, name, length)]
        peaks.append(int(subprocess.run(command, check=True, capture_output=True).stdout) * 1024)
    return (peaks[0] - peaks[1]) / size


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description="Cost against size.")
    parser.add_argument("--largest", type=int, default=3_000_000)
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    cleaner, table = Cleaner(), {}
    cleaner.clean(PROSE)
    print("| document | 10 kB, s | largest, s | exponent | memory / size |\n|---|---|---|---|---|")
    for name, make in shapes().items():
        points = []
        for size in sizes(options.largest):
            data = make(size).encode("utf-8")
            begun = time.process_time()
            cleaner.clean(data)
            points.append((size, time.process_time() - begun))
        slope = exponent([point for point in points if point[0] >= 90_000])
        share = memory(name, points[-1][0])
        print(f"| {name} | {points[0][1]:.3f} | {points[-1][1]:.1f} | {slope:.2f} | {share:.1f} |")
        table[name] = {"exponent": slope, "memory": share, "seconds": dict(points)}
    print(f"largest: {points[-1][0]:,} bytes; memory of this process: {resource.getrusage(0).ru_maxrss // 1024} MB")
    if options.json:
        options.json.write_text(json.dumps(table), "utf-8")


if __name__ == "__main__":
    main()
