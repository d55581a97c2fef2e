"""Workers of Spark and Ray: `python benchmarks/engines.py [--engines E,…] [--megabytes N] [--workers N,…]`.

Cuts records of 2 kB from the labelled pages, as JSON Lines in files of 25 MB, and cleans them to Parquet with one
worker and with two, each of one processor: seconds without the start (a first job of some rows has run on all workers),
and their ratio; the processor time of the busiest Python process that cleans, and its ratio, which other work on the
machine does not change; and the resident memory of the largest of these processes, over time. Spark runs as
`local-cluster[N,1,2048]`, Ray as a cluster of N nodes.
"""

from __future__ import annotations

import argparse
import json
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import corpus

ROOT = Path(__file__).resolve().parent.parent
PART = 25_000_000  # bytes of an input file
RECORD = 2300  # bytes of a record, about
CLEANERS = ("pyspark.daemon", "pyspark/daemon", "ray::")


def write(folder: Path, megabytes: float) -> tuple[int, float]:
    """Files of records; gives how many records there are, and their size in megabytes."""
    folder.mkdir()
    whole = folder.parent / "all.jsonl"
    corpus.write(whole, int(megabytes * 1e6 / RECORD))
    records, size, part = 0, 0, None
    with whole.open("rb") as lines:
        for line in lines:
            if part is None or part.tell() >= PART:
                part = (folder / f"{records:09}.jsonl").open("wb")
            part.write(line)
            records, size = records + 1, size + len(line)
    if part:
        part.close()
    whole.unlink()
    return records, size / 1e6


def child(engine: str, workers: int, source: Path, out: Path) -> None:
    """Clean with some workers; prints the seconds, without the start, as JSON."""
    from cleaner.engines.command import Job
    from cleaner.engines.rows import Rows
    from cleaner.pipeline import Cleaner

    first = sorted(source.iterdir())[0]
    some = source.parent / f"some-{engine}-{workers}.jsonl"
    with first.open("rb") as lines:
        some.write_bytes(b"".join(line for _, line in zip(range(200), lines, strict=False)))
    rows = Rows(Cleaner(), lines=True)
    warm = Job((str(some),), f"{out}-warm", "jsonl", "parquet", rows, parts=50 if engine == "ray" else workers * 2)
    job = Job((str(source),), str(out), "jsonl", "parquet", rows, parts=2000 if engine == "ray" else 0)
    with (on_spark if engine == "spark" else on_ray)(workers):
        do(engine, warm)
        begun = time.perf_counter()
        records, failed = do(engine, job)
        print(json.dumps({"seconds": time.perf_counter() - begun, "records": records, "failed": failed}))


def do(engine: str, job: object) -> tuple[int, int]:
    """A job's second half: all but the start of the engine."""
    if engine == "ray":
        from cleaner.engines import ray as module

        return module.run(job)
    from pyspark.sql import SparkSession

    from cleaner.engines import spark

    session = SparkSession.getActiveSession()
    return spark._write(spark._cleaned(spark._read(session, job), job.rows), job)


@contextmanager
def on_spark(workers: int) -> Iterator[None]:
    """A Spark of some workers."""
    from pyspark.sql import SparkSession

    os.environ["PYSPARK_PYTHON"] = sys.executable
    builder = SparkSession.builder.master(f"local-cluster[{workers},1,2048]")
    for name, value in (
        ("spark.ui.enabled", False),
        ("spark.sql.files.maxPartitionBytes", "2m"),
        ("spark.sql.files.openCostInBytes", "64k"),
        ("spark.sql.execution.arrow.maxRecordsPerBatch", 1000),
    ):
        builder = builder.config(name, value)
    session = builder.getOrCreate()
    yield
    session.stop()


@contextmanager
def on_ray(workers: int) -> Iterator[None]:
    """A Ray of some nodes."""
    import ray
    from ray.cluster_utils import Cluster

    node = {"num_cpus": 1, "object_store_memory": 300 << 20}
    cluster = Cluster(initialize_head=True, head_node_args={**node, "include_dashboard": False})
    for _ in range(workers - 1):
        cluster.add_node(**node)
    ray.init(address=cluster.address, log_to_driver=False, logging_level="warning")
    yield
    ray.shutdown()
    cluster.shutdown()


def cleaners() -> Iterator[tuple[int, float, float]]:
    """The Python processes that clean: number, resident memory in MB, processor time in seconds."""
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            name = (folder / "cmdline").read_bytes().decode("utf-8", "replace")
            if any(mark in name for mark in CLEANERS):
                pages = int((folder / "statm").read_text().split()[1])
                times = (folder / "stat").read_text().rpartition(")")[2].split()[11:13]
                ticks = sum(map(int, times)) / os.sysconf("SC_CLK_TCK")
                yield int(folder.name), pages * os.sysconf("SC_PAGE_SIZE") / 1e6, ticks
        except (OSError, IndexError, ValueError):  # it has ended
            continue


def measured(engine: str, workers: int, source: Path, out: Path, limit: float) -> dict[str, object]:
    """One run in a process of its own, and the largest cleaner's memory each second."""
    command = [sys.executable, __file__, "--child", engine, str(workers), str(source), str(out)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "SPARK_LOCAL_IP": "127.0.0.1"}
    begun, memory, busy = time.perf_counter(), [], {}
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as running:
        while running.poll() is None:
            if time.perf_counter() - begun > limit:
                running.kill()
                sys.exit(f"{engine} with {workers} took longer than {limit:.0f} s.")
            now = list(cleaners())
            memory.append(max((size for _, size, _ in now), default=0.0))
            busy.update((number, seconds) for number, _, seconds in now)
            time.sleep(1)
        assert running.stdout
        found: dict[str, object] = json.loads(running.stdout.read().splitlines()[-1])
    sizes = [round(one) for one in memory if one]
    return {**found, "engine": engine, "workers": workers, "busy": max(busy.values()), "memory": sizes}


def told(found: dict[str, object], size: float) -> str:
    """A row of the table: memory at the largest in each quarter of the run."""
    memory, seconds = found["memory"], found["seconds"]
    step = max(len(memory) // 4, 1)
    quarters = [max(memory[at : at + step], default=0) for at in range(0, 4 * step, step)]
    cells = [found["engine"], found["workers"], f"{seconds:.0f}", f"{size / seconds:.2f}", f"{found['busy']:.0f}"]
    cells += [found["records"], found["failed"], ", ".join(map(str, quarters))]
    return f"| {' | '.join(map(str, cells))} |"


def main() -> None:
    """Command line."""
    if sys.argv[1:2] == ["--child"]:
        engine, workers, source, out = sys.argv[2:]
        child(engine, int(workers), Path(source), Path(out))
        return
    parser = argparse.ArgumentParser(description="Workers of Spark and Ray.")
    parser.add_argument("--engines", default="spark,ray")
    parser.add_argument("--megabytes", type=float, default=200)
    parser.add_argument("--workers", default="1,2")
    parser.add_argument("--limit", type=float, default=3600, help="seconds that a run may take")
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    runs = []
    with tempfile.TemporaryDirectory() as name:
        records, size = write(Path(name) / "in", options.megabytes)
        print(f"{records:,} records, {size:.0f} MB", flush=True)
        heads = ["engine", "workers", "s", "MB/s", "busiest, s", "records", "failed", "largest resident MB by quarter"]
        print(f"| {' | '.join(heads)} |\n{'|---' * len(heads)}|", flush=True)
        for engine in options.engines.split(","):
            for workers in map(int, options.workers.split(",")):
                out = Path(name) / f"{engine}{workers}"
                runs.append(measured(engine, workers, Path(name) / "in", out, options.limit))
                print(told(runs[-1], size), flush=True)
            mine = {run["workers"]: run for run in runs if run["engine"] == engine}
            if {1, 2} <= mine.keys():
                wall, busy = (mine[2][name] / mine[1][name] for name in ("seconds", "busy"))
                print(f"{engine}: two workers take {wall:.2f} of the time of one, the busier {busy:.2f}", flush=True)
    if options.json:
        options.json.write_text(json.dumps({"records": records, "mb": size, "runs": runs}), "utf-8")


if __name__ == "__main__":
    main()
