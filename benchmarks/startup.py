"""What starting costs, against `python -c pass` = 1: `python benchmarks/startup.py [--rounds N] [--json FILE]`.

Whole processes, interleaved, medians. The text is 2 kB and clean; `ftfy` runs where its command is installed.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SENTENCE = "The ferry left the harbour at noon on Thursday, and nobody on the islands complained about the timetable. "


def commands(text: str) -> dict[str, list[str]]:
    """What is started, by name; the first one is the measure."""
    python, ours = sys.executable, [sys.executable, "-m", "cleaner"]
    found = {
        "python -c pass": [python, "-c", "pass"],
        "import click": [python, "-c", "import click"],
        "import ftfy": [python, "-c", "import ftfy"],
        "import rich.console": [python, "-c", "import rich.console"],
        "newsclean --help": [*ours, "--help"],
        "newsclean FILE": [*ours, text],
        "newsclean --only encoding FILE": [*ours, "--only", "encoding", text],
    }
    beside = Path(python).with_name("ftfy")
    command = str(beside) if beside.exists() else shutil.which("ftfy")
    if command:
        found["ftfy FILE"] = [command, text]
    return found


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description="What starting costs.")
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        quick = {**os.environ, "PYTHONPYCACHEPREFIX": folder}  # as an installed package: with its bytecode
        quick.pop("PYTHONDONTWRITEBYTECODE", None)
        text = Path(folder) / "in.txt"
        text.write_text("Ferry resumes\n\n" + "\n\n".join([SENTENCE * 3] * 6) + "\n", "utf-8")
        wanted = commands(str(text))
        times: dict[str, list[float]] = {name: [] for name in wanted}
        for turn in range(options.rounds + 1):
            for name, command in wanted.items():
                begin = time.perf_counter()
                subprocess.run(command, check=True, capture_output=True, cwd=ROOT, env=quick)
                if turn:  # the first round fills the caches
                    times[name].append(time.perf_counter() - begin)
    medians = {name: statistics.median(some) for name, some in times.items()}
    base = next(iter(medians.values()))
    print("| process | ms | against bare Python |\n|---|---|---|")
    for name, median in medians.items():
        print(f"| {name} | {median * 1000:.0f} | {median / base:.1f} |")
    if options.json:
        options.json.write_text(json.dumps({name: {"s": s, "ratio": s / base} for name, s in medians.items()}), "utf-8")


if __name__ == "__main__":
    main()
