"""Peak memory and time of the command on big inputs: `python benchmarks/memory.py [--size BYTES] [--json FILE]`.

One line of --size bytes (50 MB if not given), a million lines of one character, 100,000 breadcrumbs, and streams of
records; each also at a quarter of its size, and the exponent of the time between the two (1 is linear). What is
promised: at most 12 times the input's size and 60 MB, and for streams the same for four times as many records. The exit
code is 1 where that does not hold.
"""

from __future__ import annotations

import argparse
import json
import math
import os
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

TOP = Path(__file__).resolve().parent.parent
PROSE = "The ferry left the harbour at noon on Thursday, and nobody on the islands complained about the timetable. "
RUSSIAN = "Паром вышел из гавани в четверг в полдень, и никто на островах не жаловался на расписание. "
DIRTY = "The ferry left the harbour “at noon“ on Thurs\xadday, and nobody\xa0on the islands complained – isnâ€™t it? "
TIMES, PLUS = 12, 60_000_000  # what is promised: so many times the size, and so many bytes
FLAT = 1.25  # a stream's memory for four times as many records


class Run(NamedTuple):
    """What one run of the command took: bytes of input, processor seconds, bytes of peak memory."""

    size: int
    seconds: float
    peak: int


def filled(text: str, size: int) -> bytes:
    """A text over and over, of a size."""
    unit = text.encode()
    return (unit * (size // len(unit) + 1))[:size].decode("utf-8", "ignore").encode()


def records(size: int) -> bytes:
    """JSON Lines of short articles."""
    row = json.dumps({"text": f"A headline of the day\n\n{PROSE * 8}\n\n{PROSE * 8}"}) + "\n"
    return filled(row, size // len(row) * len(row))


def shapes(size: int) -> Iterator[tuple[str, str, Callable[[int], bytes], int, bool]]:
    """(name, file name, what makes it of a size, its size, whether it is a stream)."""
    yield "one line of prose", "in.txt", lambda n: filled(PROSE, n), size, False
    yield "one line of Russian", "in.txt", lambda n: filled(RUSSIAN, n), size, False
    yield "one line of defects", "in.txt", lambda n: filled(DIRTY, n), size // 5, False
    yield "one line of one letter", "in.txt", lambda n: b"a" * n, size, False
    yield "lines of one character", "in.txt", lambda n: b"a\n" * (n // 2), 2_000_000, False
    yield "breadcrumbs in a line", "in.txt", lambda n: filled("Home » ", n), 800_000, False
    yield "breadcrumbs, one a line", "in.txt", lambda n: filled("News\n»\n", n), 800_000, False
    yield (
        "articles in one text",
        "in.txt",
        lambda n: filled(f"A headline\n\n{PROSE * 4}\n\n{PROSE * 3}\n\n", n),
        size // 5,
        False,
    )
    yield "stream of records", "in.jsonl", records, 20_000_000, True
    yield "stream of records, two processes", "in.jsonl", records, 20_000_000, True


def run(data: bytes, name: str, jobs: int) -> Run:
    """Clean a file by a process of its own."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, name)
        path.write_bytes(data)
        command = [
            sys.executable,
            "-m",
            "cleaner",
            str(path),
            "-o",
            str(Path(folder, "out.jsonl")),
            "-q",
            "-j",
            str(jobs),
        ]
        process = subprocess.Popen(command, env={**os.environ, "PYTHONPATH": str(TOP)})
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"newsclean failed on {name} of {len(data):,} bytes: exit code {process.returncode}.")
    return Run(len(data), used.ru_utime + used.ru_stime, used.ru_maxrss * 1024)


def main() -> int:
    """Read the options, print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", type=int, default=50_000_000, help="of the longest line")
    parser.add_argument("--only", help="shapes whose name holds this")
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    print("| input | bytes | s | exponent | peak, MB | times the size, beyond 60 MB | promise |")
    print("|---|---:|---:|---:|---:|---:|---|")
    bad, table = 0, {}
    for shape, name, make, size, stream in shapes(options.size):
        if options.only and options.only not in shape:
            continue
        jobs = 2 if "two processes" in shape else 1
        small, big = run(make(size // 4), name, jobs), run(make(size), name, jobs)
        exponent = math.log(big.seconds / small.seconds) / math.log(big.size / small.size)
        times = max(0.0, (big.peak - PLUS) / big.size)
        kept = big.peak <= small.peak * FLAT if stream else times <= TIMES
        bad += not kept
        print(f"| {shape} | {big.size:,} | {big.seconds:.1f} | {exponent:.2f} | {big.peak / 1e6:.0f} | {times:.1f} |"
              f" {'kept' if kept else 'BROKEN'} |", flush=True)  # fmt: skip
        table[shape] = {"small": small._asdict(), "big": big._asdict(), "exponent": exponent}
    if options.json:
        options.json.write_text(json.dumps(table, indent=1), "utf-8")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
