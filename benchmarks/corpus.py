"""Many records on one machine: `python benchmarks/corpus.py [--records N] [--kills K] [--json FILE]`.

Cuts records of about 2 kB from the labelled pages' texts, and cleans them with one process and with two, each time into
a file: times side by side, the largest resident memory of any process, whether the outputs are the same. Then the run
is killed (SIGKILL, to all its processes) at random moments and resumed, and the result compared again.
"""

from __future__ import annotations

import argparse
import filecmp
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import bench

ROOT = Path(__file__).resolve().parent.parent
SIZE = 2000


def write(path: Path, records: int) -> None:
    """Records of SIZE characters, cut from the pages in a fixed order, again and again."""
    cuts = [
        text[start : start + SIZE]
        for text in (row["text"] for row in bench.rows())
        for start in range(0, min(len(text), 20_000), SIZE)
        if len(text) - start > SIZE // 4
    ]
    chance = random.Random(3)
    with path.open("w", encoding="utf-8") as file:
        for number in range(records):
            record = {"id": number, "text": cuts[chance.randrange(len(cuts))]}
            file.write(json.dumps(record, ensure_ascii=False) + "\n")


def start(source: Path, out: Path, jobs: int, *more: str) -> subprocess.Popen[bytes]:
    """The command, at the head of a process group of its own."""
    command = [sys.executable, "-m", "cleaner", "-q", "-j", str(jobs), str(source), "-o", str(out), *more]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    return subprocess.Popen(command, env=environment, start_new_session=True, stderr=subprocess.DEVNULL)


def resident(group: int) -> int:
    """The largest resident memory of the group's processes, in bytes."""
    most = 0
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            if os.getpgid(int(folder.name)) == group:
                most = max(most, int((folder / "statm").read_text().split()[1]) * os.sysconf("SC_PAGE_SIZE"))
        except OSError:  # it has ended
            continue
    return most


def timed(source: Path, out: Path, jobs: int) -> tuple[float, int]:
    """Seconds, and the largest resident memory of any of the processes."""
    begun, most = time.perf_counter(), 0
    running = start(source, out, jobs)
    while running.poll() is None:
        most = max(most, resident(running.pid))
        time.sleep(0.25)
    return time.perf_counter() - begun, most


def killed(source: Path, out: Path, times: int, seconds: float) -> int:
    """Kill the run at random moments and resume it; gives how often it was killed before its end."""
    chance, kills = random.Random(9), 0
    for turn in range(times):
        running = start(source, out, 2, *["--resume"] * bool(turn))
        try:
            running.wait(2 + chance.random() * seconds / times)
        except subprocess.TimeoutExpired:
            os.killpg(running.pid, signal.SIGKILL)
            running.wait()
            kills += 1
    start(source, out, 2, "--resume").wait()
    return kills


def main() -> None:
    """Command line."""
    parser = argparse.ArgumentParser(description="Many records on one machine.")
    parser.add_argument("--records", type=int, default=50_000)
    parser.add_argument("--kills", type=int, default=10)
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        source = Path(folder) / "in.jsonl"
        write(source, options.records)
        size = source.stat().st_size / 1e6
        print(f"{options.records:,} records, {size:.0f} MB")
        one, two = Path(folder) / "1.jsonl", Path(folder) / "2.jsonl"
        first, most_one = timed(source, one, 1)
        second, most_two = timed(source, two, 2)
        print("| processes | s | MB/s | largest resident MB of a process |\n|---|---|---|---|")
        print(f"| 1 | {first:.0f} | {size / first:.2f} | {most_one / 1e6:.0f} |")
        print(f"| 2 | {second:.0f} | {size / second:.2f} | {most_two / 1e6:.0f} |")
        same = filecmp.cmp(one, two, shallow=False)
        verdict = "the same" if same else "NOT the same"
        print(f"two take {second / first:.2f} of the time of one; the outputs are {verdict}")
        kills, resumed = 0, True
        if options.kills:
            third = Path(folder) / "3.jsonl"
            kills = killed(source, third, options.kills, second)
            resumed = filecmp.cmp(one, third, shallow=False)
            print(f"killed {kills} times and resumed: {'the same' if resumed else 'NOT the same'} bytes")
        if options.json:
            found = {"records": options.records, "mb": size, "one": first, "two": second, "same": same and resumed}
            found |= {"resident_one": most_one, "resident_two": most_two, "kills": kills}
            options.json.write_text(json.dumps(found), "utf-8")


if __name__ == "__main__":
    main()
