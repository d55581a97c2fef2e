"""newsclean on Spark: `python -m cleaner.engines.spark IN OUT`, or spark-submit with this file.

    from cleaner.engines.spark import clean, learn
    clean(spark.read.parquet("s3a://crawl/"), text_field="body").write.parquet("s3a://clean/")

It needs the extra "spark" where the job is started and in the workers' Python, and Java 17 or newer. A row is cleaned
by `cleaner.arrow.clean_batch`, in `mapInArrow`.
"""

from __future__ import annotations

import os
import sys
from collections import Counter
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import click

from cleaner.engines import program
from cleaner.errors import EngineError, needs
from cleaner.inputs import JSONL
from cleaner.pipeline import Cleaner
from cleaner.profile import Profile

with program(__name__), needs("spark", "Spark"):
    import pyarrow as pa
    from pyspark.errors import PySparkException
    from pyspark.sql import DataFrame, Observation, SparkSession
    from pyspark.sql import functions as F
    from pyspark.sql.pandas.types import from_arrow_schema, to_arrow_schema
    from pyspark.sql.types import StructType
    from pyspark.sql.utils import is_remote

    from cleaner.arrow import SCHEMA
    from cleaner.engines.command import Job, command, end
    from cleaner.engines.lessons import groups, lines_of, profile_of, sited, wanted
    from cleaner.engines.rows import LINE, Rows

PART = "64m"  # bytes of input that a task cleans: about a minute's work, and what is lost with a worker
_SITED = "site string, path string, start bigint, nth bigint, line binary"
_Batches = Iterator[Any]


def clean(
    frame: DataFrame, cleaner: Cleaner | None = None, *, text_field: str = "text", id_field: str = "id"
) -> DataFrame:
    """The clean rows of a DataFrame, in the schema of `cleaner.arrow.output_schema`. Raises TableError at once."""
    return _cleaned(frame, Rows(cleaner or Cleaner(), text_field, id_field))


def learn(
    frame: DataFrame, cleaner: Cleaner | None = None, *, text_field: str = "text", most: int | None = 1000
) -> Profile:
    """The site profile that a DataFrame's rows teach, each site's first `most` rows in their files' order."""
    return _learned(frame, cleaner or Cleaner(), text_field, most)


def _cleaned(frame: DataFrame, rows: Rows) -> DataFrame:
    given = pa.schema([(LINE, pa.binary())]) if rows.lines else to_arrow_schema(frame.schema)
    ours = from_arrow_schema(rows.schema(given))
    ours_alone = rows.lines or rows.to_lines
    fields = [one if ours_alone or one.name in SCHEMA.names else frame.schema[one.name] for one in ours.fields]
    held = _broadcast(frame.sparkSession, rows)

    def work(batches: _Batches) -> _Batches:
        yield from held().clean(batches)

    return frame.mapInArrow(work, StructType(fields))


def _broadcast(session: SparkSession, value: Any) -> Callable[[], Any]:
    """What gives a value on each worker: a broadcast, or the function itself over Spark Connect, which has none."""
    if is_remote():
        return lambda: value
    sent = session.sparkContext.broadcast(value)
    return lambda: sent.value


def _learned(frame: DataFrame, cleaner: Cleaner, text_field: str, most: int | None) -> Profile:
    """Two steps: each row's site, then the rows of a site in their order. A frame of lines has the one column LINE."""
    lines = frame.columns == [LINE]
    place = ("path", "start", "nth")
    path = F.replace(F.col("_metadata.file_path"), F.lit("/"), F.lit("\x01"))  # a folder's files stand together
    names = [F.col(f"`{name}`") for name in ([LINE] if lines else wanted(frame.columns, text_field))]
    where = [path, F.col("_metadata.file_block_start"), F.monotonically_increasing_id()]
    placed = [column.alias(f"_newsclean_{name}") for column, name in zip(where, place, strict=True)]
    held = _broadcast(frame.sparkSession, cleaner)

    def site(batches: _Batches) -> _Batches:
        seen: Counter[str] = Counter()
        for batch in batches:
            own = [batch.column(f"_newsclean_{name}") for name in place]
            rows = batch.select([name for name in batch.schema.names if not name.startswith("_newsclean_")])
            texts = rows.column(LINE).to_pylist() if lines else list(lines_of(rows, text_field))
            found = list(sited(texts, most, seen))
            taken = pa.array([number for _, number in found], pa.int64())
            yield pa.RecordBatch.from_arrays(
                [
                    pa.array([name for name, _ in found], pa.string()),
                    *(column.take(taken) for column in own),
                    pa.array([texts[number] for _, number in found], pa.binary()),
                ],
                ["site", *place, LINE],
            )

    def teach(batches: _Batches) -> _Batches:
        found = list(groups(_pairs(batches), held(), text_field, most))
        yield pa.RecordBatch.from_arrays([pa.array(found, pa.string())], ["group"])

    sorted_rows = frame.select(*names, *placed).mapInArrow(site, _SITED).repartition("site")
    taught = sorted_rows.sortWithinPartitions("site", *place).mapInArrow(teach, "group string")
    return profile_of(row.group for row in taught.collect())


def _pairs(batches: Iterable[Any]) -> Iterator[tuple[str, bytes]]:
    for batch in batches:
        yield from zip(batch.column("site").to_pylist(), batch.column(LINE).to_pylist(), strict=True)


def _read(session: SparkSession, job: Job) -> DataFrame:
    reader = session.read
    if job.source == JSONL:
        reader = reader.option("lineSep", "\n").option("recursiveFileLookup", True)
        return reader.text(list(job.names)).select(F.col("value").cast("binary").alias(LINE))
    return reader.parquet(*job.names)


def _write(frame: DataFrame, job: Job) -> tuple[int, int]:
    """Write what is clean, and count it on the way."""
    lost = F.col("failed") if job.target == JSONL else F.col("error").isNotNull()
    seen = Observation()
    frame = frame.observe(seen, F.count(F.lit(1)).alias("records"), F.count(F.when(lost, 1)).alias("failed"))
    if job.target == JSONL:
        frame.select(LINE).write.text(job.out, lineSep="\n")
    else:
        frame.write.option("compression", "zstd").parquet(job.out)
    return seen.get["records"], seen.get["failed"]


def run(job: Job) -> tuple[int, int]:
    """Do a job; gives how many records were written, and how many of them are errors. Raises EngineError."""
    try:
        session = _session(job)
    except PySparkException as error:
        raise EngineError(f"Spark could not be started; it needs Java 17 or newer. ({_first_line(error)})") from None
    try:
        frame = _read(session, job)
        if job.learn:
            job = job.taught(_learned(frame, job.rows.cleaner, job.rows.text_field, job.most))
        return _write(_cleaned(frame, job.rows), job)
    except PySparkException as error:
        raise EngineError(f"Spark gave up: {_first_line(error)}") from None
    finally:
        session.stop()


def _session(job: Job) -> SparkSession:
    builder = SparkSession.builder.appName("newsclean")
    for name, value in (
        ("spark.sql.files.maxPartitionBytes", PART),
        ("spark.sql.execution.arrow.maxRecordsPerBatch", job.rows.rows),
        ("spark.sql.files.minPartitionNum", job.parts),
        ("spark.sql.files.openCostInBytes", "256k" if job.parts else None),  # 4 MB else, the least that a part has
    ):
        builder = builder.config(name, value) if value else builder
    if job.place:
        builder = builder.master(job.place)
    if (job.place or "").startswith("local"):  # the workers are of this machine, and need this Python
        os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    return builder.getOrCreate()


def _first_line(error: Exception) -> str:
    """What an engine's error says before it goes on about where."""
    text = str(error).strip()
    return text.splitlines()[0] if text else type(error).__name__


PARTITIONS = "Cut the input into at least N parts (64 MB each if left out; what is packed whole stays whole)."
main = command(
    run,
    "Clean the Parquet or JSON Lines files IN (files, folders, patterns, object stores: what Spark reads) to OUT.",
    [
        click.Option(["--partitions", "parts"], metavar="N", type=click.IntRange(1), help=PARTITIONS),
        click.Option(["--master", "place"], metavar="URL", help="Where to run; as spark-submit says if left out."),
    ],
)

if __name__ == "__main__":
    # As a script this file's folder stands first on the path, and has a module `ray`; and what is defined here is sent
    # to the workers by its name, which must not be __main__.
    sys.path[:] = [path for path in sys.path if os.path.realpath(path) != os.path.dirname(os.path.realpath(__file__))]
    from cleaner.engines import spark

    end(spark.main, "python -m cleaner.engines.spark")
