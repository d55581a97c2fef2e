"""What the tests of the engines share: a made-up crawl, the single process's records of it, and jobs as processes."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import cleaner

HOME = str(Path(cleaner.__file__).parents[1])
LIMIT = 240  # seconds that any process gets
SITES = {
    "harbour.example": "The Harbour Post, a paper of the quays",
    "hill.example": "Hill Voice readers' evening, every Tuesday",
    "marsh.example": "Marsh and Meadow, printed since the flood",
}
_WHO = [
    "the baker", "the ferryman", "the council", "a neighbour", "the teacher", "the mayor", "a visitor", "the doctor",
    "the miller",
]  # fmt: skip
_DID = [
    "opened", "counted", "mended", "painted", "measured", "sold", "found", "described", "carried", "praised",
    "closed", "borrowed",
]  # fmt: skip
_WHAT = [
    "the bridge", "an old boat", "the school roof", "nine lamps", "the market hall", "a long fence", "two bells",
    "the lock",
]  # fmt: skip
_WHEN = [
    "before dawn", "on Friday", "after the storm", "in the rain", "at noon", "in early May", "by the river",
    "without a word",
]  # fmt: skip


def article(number: int) -> dict[str, Any]:
    """A record with a text of about 2 kB, of one of the SITES."""
    chance = random.Random(number)
    site = list(SITES)[number % 3]

    def sentence() -> str:
        who, other = chance.sample(_WHO, 2)
        said = f"{who} {chance.choice(_DID)} {chance.choice(_WHAT)} {chance.choice(_WHEN)}, and {other}"
        return f"{said[0].upper()}{said[1:]} {chance.choice(_DID)} {chance.choice(_WHAT)} {chance.choice(_WHEN)}."

    title = f"{sentence()[:-1].split(',')[0]} near house {number}"
    paragraphs = [" ".join(sentence() for _ in range(5)) for _ in range(4)]
    byline = f"By Nora Feld, {number % 28 + 1} May 2024"
    lines = ["Home » News", title, byline, *paragraphs, SITES[site], "Share on Facebook"]
    text = "\n\n".join(lines).replace(", and", " – and".encode().decode("cp1252") if number % 7 == 0 else ", and")
    return {"id": number, "url": f"https://www.{site}/{number}", "text": text, "score": number / 4}


def records(count: int) -> Iterator[dict[str, Any]]:
    """Articles, and among them what crawls have: copies, rows without an id, without a text, with odd values."""
    for number in range(count):
        record = article(number - 1 if number % 31 == 30 else number)
        if number % 11 == 3:
            del record["id"]
        if number % 13 == 5:
            record["text"] = None
        if number % 17 == 7:
            record |= {"tags": "not a list", "score": "many"}
        yield record


def write_lines(folder: Path, count: int) -> None:
    """Two files of JSON Lines, one of them in a folder below, with a blank line and one that is broken."""
    lines = [json.dumps(record, ensure_ascii=False) for record in records(count)]
    lines[4:4] = ["", "{broken", '"no record"']
    (folder / "more").mkdir(parents=True)
    middle = len(lines) * 2 // 3
    (folder / "a.jsonl").write_text("\n".join(lines[:middle]) + "\n", "utf-8")
    (folder / "more" / "b.jsonl").write_text("\n".join(lines[middle:]), "utf-8")


def write_tables(folder: Path, count: int) -> None:
    """Two Parquet files, each of several row groups, with columns of their own."""
    import pyarrow as pa
    import pyarrow.parquet as pq

    folder.mkdir(parents=True)
    more = {"score": 0.5, "tags": ["ferries"], "n": [1, 2]}
    rows = [{**one, "id": str(one["id"]) if "id" in one else None, **more} for one in records(count)]
    middle = len(rows) * 2 // 3
    for name, some in (("a", rows[:middle]), ("b", rows[middle:])):
        pq.write_table(pa.Table.from_pylist(some), folder / f"{name}.parquet", row_group_size=40)


def environment() -> dict[str, str]:
    """Where the package is found, here and in the engines' workers."""
    return {**os.environ, "PYTHONPATH": HOME, "SPARK_LOCAL_IP": "127.0.0.1", "RAY_DEDUP_LOGS": "0"}


def single(*args: str | Path) -> None:
    """Run newsclean in one process. Inputs that fail are no surprise here."""
    command = [sys.executable, "-m", "cleaner", "-q", "--on-error", "record", *map(str, args)]
    done = subprocess.run(command, env=environment(), capture_output=True, timeout=LIMIT, check=False)
    assert done.returncode in (0, 1), done.stderr


def job(engine: str, *args: str | Path) -> subprocess.CompletedProcess[str]:
    """Run an engine's job to its end."""
    with started(engine, *args) as running:
        out, err = running.communicate(timeout=LIMIT)
    return subprocess.CompletedProcess(running.args, running.returncode, out, err)


@contextmanager
def started(engine: str, *args: str | Path) -> Iterator[subprocess.Popen[str]]:
    """An engine's job at the head of a session of its own, all of which is ended in the end."""
    command = [sys.executable, "-m", f"cleaner.engines.{engine}", *map(str, args)]
    pipe = subprocess.PIPE
    running = subprocess.Popen(command, env=environment(), stdout=pipe, stderr=pipe, text=True, start_new_session=True)
    try:
        yield running
    finally:
        for process in session(running.pid):
            kill(process)
        running.wait(LIMIT)


def session(leader: int) -> Iterator[int]:
    """The processes of a session."""
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            if os.getsid(int(folder.name)) == leader:
                yield int(folder.name)
        except OSError:  # it has ended
            continue


def called(process: int) -> str:
    """The command line of a process."""
    try:
        return Path(f"/proc/{process}/cmdline").read_bytes().replace(b"\0", b" ").decode("utf-8", "replace")
    except OSError:
        return ""


def parent(process: int) -> int:
    """The process that started one; 0 if it has ended."""
    try:
        return int(Path(f"/proc/{process}/stat").read_text("utf-8", "replace").rpartition(")")[2].split()[1])
    except OSError:
        return 0


def kill(process: int) -> None:
    """End a process on the spot."""
    try:
        os.kill(process, signal.SIGKILL)
    except OSError:
        return


def until(what: Callable[[], bool], running: subprocess.Popen[str]) -> None:
    """Wait for something to happen while a job runs; that it ends first, or that it takes too long, is a failure."""
    end = time.monotonic() + LIMIT
    while not what():
        assert running.poll() is None, f"the job ended before: {running.communicate()[1]}"
        assert time.monotonic() < end, "it took too long"
        time.sleep(0.05)


def lines_in(path: Path) -> Counter[str]:
    """The lines of a file or a folder's files, in no order, without what tells of the input's place."""
    files = [path] if path.is_file() else [file for file in path.iterdir() if file.suffix in (".txt", ".jsonl")]
    return Counter(_placeless(json.loads(line)) for file in files for line in file.read_text("utf-8").splitlines())


def rows_in(path: Path, *riding: str) -> Counter[str]:
    """The same of Parquet; `riding`: columns that an engine leaves columns, and a single process puts into `extra`."""
    import pyarrow.parquet as pq

    found = []
    for file in [path] if path.is_file() else path.glob("*.parquet"):
        for row in pq.read_table(file).to_pylist():
            extra = json.loads(row.pop("extra") or "{}")
            extra |= {name: row.pop(name) for name in riding if name in row}
            found.append({**row, "extra": extra if row["error"] is None else {}})
    return Counter(map(_placeless, found))


def _placeless(record: dict[str, Any]) -> str:
    """A record without its input's name; a line that could not be read is known by that alone."""
    if (record.get("error") or {}).get("message", "").startswith("The line "):
        record["id"] = None
    if record.get("source"):
        record["source"]["name"] = None
    return json.dumps(record, ensure_ascii=False)
