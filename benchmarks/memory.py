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
STREAM = "stream of records"
PIECE = 1 << 16  # bytes
FLAT = 1.25  # a stream's memory for four times as many records


class Run(NamedTuple):
    """What one run of the command took: bytes of input, processor seconds, bytes of peak memory."""

    size: int
    seconds: float
    peak: int


def filled(text: str, size: int) -> Iterator[bytes]:
    """A text over and over, of about a size, in pieces."""
    unit = text.encode()
    piece = unit * (PIECE // len(unit))
    for _ in range(size // len(piece)):
        yield piece
    yield unit * (size % len(piece) // len(unit))


def records(size: int) -> Iterator[bytes]:
    """JSON Lines of short articles."""
    return filled(json.dumps({"text": f"A headline of the day\n\n{PROSE * 8}\n\n{PROSE * 8}"}) + "\n", size)


class Shape(NamedTuple):
    """A kind of input: its file's name, what makes it of a size, its size, and whether something is promised of it."""

    name: str
    file: str
    make: Callable[[int], Iterator[bytes]]
    size: int
    promised: bool = False


def shapes(size: int) -> Iterator[Shape]:
    """The kinds of inputs."""
    story = f"A headline\n\n{PROSE * 4}\n\n{PROSE * 3}\n\n"
    yield Shape("one line of prose", "in.txt", lambda n: filled(PROSE, n), size, True)
    yield Shape("one line of Russian", "in.txt", lambda n: filled(RUSSIAN, n), size, True)
    yield Shape("one line of one letter", "in.txt", lambda n: filled("a", n), size, True)
    yield Shape("one line of a defect every 20 characters", "in.txt", lambda n: filled(DIRTY, n), size // 5)
    yield Shape("lines of one character", "in.txt", lambda n: filled("a\n", n), 2_000_000)
    yield Shape("breadcrumbs in a line", "in.txt", lambda n: filled("Home » ", n), 800_000)
    yield Shape("breadcrumbs, one a line", "in.txt", lambda n: filled("News\n»\n", n), 800_000)
    yield Shape("articles in one text", "in.txt", lambda n: filled(story, n), size // 5)
    yield Shape(STREAM, "in.jsonl", records, 20_000_000, True)


def run(shape: Shape, size: int) -> Run:
    """Clean an input by a process of its own; it is not held here, since a child's peak begins at its parent's."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, shape.file)
        with path.open("wb") as file:
            file.writelines(shape.make(size))
        size = path.stat().st_size
        command = [sys.executable, "-m", "cleaner", str(path), "-o", str(Path(folder, "out.jsonl")), "-q"]
        process = subprocess.Popen(command, env={**os.environ, "PYTHONPATH": str(TOP)})
        _, status, used = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        sys.exit(f"newsclean failed on {shape.name}, {size:,} bytes: exit code {process.returncode}.")
    return Run(size, used.ru_utime + used.ru_stime, used.ru_maxrss * 1024)


def is_kept(shape: Shape, small: Run, big: Run) -> bool:
    """Whether what is promised holds."""
    return big.peak <= small.peak * FLAT if shape.name == STREAM else big.peak <= TIMES * big.size + PLUS


def main() -> int:
    """Read the options, print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--size", type=int, default=50_000_000, help="of the longest line")
    parser.add_argument("--only", help="shapes whose name holds this")
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    print(
        "| input | bytes | s | exponent | peak of a quarter, MB | peak, MB | times the size, beyond 60 MB | promise |"
    )
    print("|---|---:|---:|---:|---:|---:|---:|---|")
    bad, table = 0, {}
    for shape in shapes(options.size):
        if options.only and options.only not in shape.name:
            continue
        small, big = run(shape, shape.size // 4), run(shape, shape.size)
        exponent = math.log(big.seconds / small.seconds) / math.log(big.size / small.size)
        times = max(0.0, (big.peak - PLUS) / big.size)
        kept = is_kept(shape, small, big)
        bad += shape.promised and not kept
        verdict = ("kept" if kept else "BROKEN") if shape.promised else "none"
        print(f"| {shape.name} | {big.size:,} | {big.seconds:.1f} | {exponent:.2f} | {small.peak / 1e6:.0f} |"
              f" {big.peak / 1e6:.0f} | {times:.1f} | {verdict} |", flush=True)  # fmt: skip
        table[shape.name] = {"small": small._asdict(), "big": big._asdict(), "exponent": exponent}
    if options.json:
        options.json.write_text(json.dumps(table, indent=1), "utf-8")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
