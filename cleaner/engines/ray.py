"""newsclean on Ray Data: `python -m cleaner.engines.ray IN OUT`, or that command after `ray job submit --`.

    from cleaner.engines.ray import clean, learn
    clean(ray.data.read_parquet("s3://crawl/"), text_field="body").write_parquet("s3://clean/")

It needs the extra "ray" on every node. A row is cleaned by `cleaner.arrow.clean_batch`, in `map_batches`.
"""

from __future__ import annotations

import io
import logging
import sys
from collections import Counter
from collections.abc import Iterable, Iterator
from functools import lru_cache
from typing import Any

import click

from cleaner.engines import program
from cleaner.errors import EngineError, TableError, needs
from cleaner.inputs import JSONL
from cleaner.pipeline import Cleaner
from cleaner.profile import Profile

with program(__name__), needs("ray", "Ray"):
    import pyarrow as pa
    import pyarrow.parquet as pq
    import ray
    import ray.data
    from ray.data.datasource import BlockBasedFileDatasink, FileBasedDatasource
    from ray.exceptions import RayError

    from cleaner.engines.command import Job, command, end
    from cleaner.engines.lessons import groups, lines_of, profile_of, sited, wanted
    from cleaner.engines.rows import LINE, Rows

BLOCK = 16 << 20  # bytes of rows that travel together: what a task cleans, and what is lost with a worker
CHUNK = 1 << 20  # bytes of lines that are read at a time
FILE_ROWS = 25_000  # rows of an output file, at least


class Lines(FileBasedDatasource):  # type: ignore[misc]
    """JSON Lines as lines, in the column LINE: bytes, read as a stream; what is packed, as Ray knows by the ending."""

    def _read_stream(self, f: Any, path: str) -> Iterator[Any]:
        for lines in _chunks(f):
            yield pa.table({LINE: pa.array(lines, pa.binary())})


class Lessons(FileBasedDatasource):  # type: ignore[misc]
    """The lines that may teach, with their sites and places: of JSON Lines, or of a Parquet file made lines."""

    def __init__(self, paths: list[str], source: str, text_field: str, most: int | None) -> None:
        super().__init__(paths)
        self._source, self._text_field, self._most = source, text_field, most

    def _open_input_source(self, filesystem: Any, path: str, **given: Any) -> Any:
        if self._source == JSONL:
            return super()._open_input_source(filesystem, path, **given)
        return filesystem.open_input_file(path)  # a Parquet file is read from its end

    def _read_stream(self, f: Any, path: str) -> Iterator[Any]:
        seen: Counter[str] = Counter()
        folders = path.replace("/", "\x01")  # a folder's files stand together
        start = 0
        for lines in _chunks(f) if self._source == JSONL else _rows(f, self._text_field):
            found = list(sited(lines, self._most, seen))
            yield pa.table(
                {
                    "site": pa.array([site for site, _ in found], pa.string()),
                    "path": pa.array([folders] * len(found), pa.string()),
                    "nth": pa.array([start + number for _, number in found], pa.int64()),
                    LINE: pa.array([lines[number] for _, number in found], pa.binary()),
                }
            )
            start += len(lines)


def _chunks(file: Any) -> Iterator[list[bytes]]:
    stream = io.BufferedReader(file, CHUNK)
    while lines := stream.readlines(CHUNK):
        yield lines


def _rows(file: Any, text_field: str) -> Iterator[list[bytes]]:
    table = pq.ParquetFile(file)
    names = wanted(table.schema_arrow.names, text_field)
    if text_field not in names:
        raise TableError(f"There is no column {text_field!r}; name the one that holds the text with --text-field.")
    for batch in table.iter_batches(batch_size=1000, columns=names):
        yield list(lines_of(batch, text_field))


class Files(BlockBasedFileDatasink):  # type: ignore[misc]
    """Clean rows as files, Parquet or JSON Lines, counted on the way. `_SUCCESS` stands beside them when all are."""

    def __init__(self, path: str, target: str, rows: int) -> None:
        super().__init__(path, file_format=target, min_rows_per_file=rows)
        self._target = target
        self.records = self.failed = 0

    def write(self, blocks: Iterable[Any], ctx: Any) -> Any:
        """Write the blocks of one task; gives their rows and how many of them are errors."""
        tables = [pa.table(block) for block in blocks]
        super().write(tables, ctx)
        return sum(table.num_rows for table in tables), sum(map(self._lost, tables))

    def _lost(self, table: Any) -> int:
        if "failed" in table.column_names:
            return sum(table.column("failed").to_pylist())
        return int(table.num_rows - table.column("error").null_count)

    def write_block_to_file(self, block: Any, file: Any) -> None:
        """Write one file."""
        table = block.to_arrow()
        if self._target == JSONL:
            file.writelines(f"{line}\n".encode() for line in table.column(LINE).to_pylist())
        else:
            pq.write_table(table, file, compression="zstd")

    def on_write_complete(self, write_result: Any) -> None:
        """Count what was written, and say that it is whole."""
        for records, failed in write_result.write_returns:
            self.records, self.failed = self.records + records, self.failed + failed
        with self.filesystem.open_output_stream(f"{self.path}/_SUCCESS"):
            pass


def clean(
    data: ray.data.Dataset,
    cleaner: Cleaner | None = None,
    *,
    text_field: str = "text",
    id_field: str = "id",
    batch_rows: int = 1000,
) -> ray.data.Dataset:
    """The clean rows of a Dataset, in the schema of `cleaner.arrow.output_schema`."""
    return _cleaned(data, Rows(cleaner or Cleaner(), text_field, id_field, rows=batch_rows))


def learn(
    paths: list[str],
    source: str,
    cleaner: Cleaner | None = None,
    *,
    text_field: str = "text",
    most: int | None = 1000,
) -> Profile:
    """The site profile that files teach, each site's first `most` texts in the files' order. `source`: their kind.

    All that is counted of one site is held by one worker.
    """
    rows = ray.data.read_datasource(Lessons(paths, source, text_field, most))
    held = ray.put(cleaner or Cleaner())

    def teach(table: Any) -> Any:
        table = table.sort_by([("site", "ascending"), ("path", "ascending"), ("nth", "ascending")])
        pairs = zip(table.column("site").to_pylist(), table.column(LINE).to_pylist(), strict=True)
        return pa.table({"group": pa.array(groups(pairs, _got(held), text_field, most), pa.string())})

    taught = rows.groupby("site").map_groups(teach, batch_format="pyarrow")
    return profile_of(row["group"] for row in taught.iter_rows())


def _cleaned(data: ray.data.Dataset, rows: Rows) -> ray.data.Dataset:
    held = ray.put(rows)

    def work(table: Any) -> Iterator[Any]:
        rows = _got(held)
        for batch in rows.clean(table.to_batches()):
            yield pa.Table.from_batches([batch])

    return data.map_batches(work, batch_format="pyarrow", batch_size=rows.rows, zero_copy_batch=True)


@lru_cache(maxsize=2)
def _got(held: Any) -> Any:
    """What the driver has put there for all, once a process."""
    return ray.get(held)


def _read(job: Job) -> ray.data.Dataset:
    """The rows. Reading is a task of its own that needs no processor, so that others clean while it goes on."""
    at_once = max(1, int(ray.cluster_resources().get("CPU", 1)))
    if job.source == JSONL:
        return ray.data.read_datasource(Lines(list(job.names)), num_cpus=0, concurrency=at_once)
    return ray.data.read_parquet(list(job.names), num_cpus=0, concurrency=at_once)


def run(job: Job) -> tuple[int, int]:
    """Do a job; gives how many records were written, and how many of them are errors. Raises EngineError."""
    started = not ray.is_initialized()
    try:
        if started:
            ray.init(address=job.place, log_to_driver=False, logging_level="warning")
        _set_up(job.quiet)
        if job.learn:
            how: dict[str, Any] = {"text_field": job.rows.text_field, "most": job.most}
            job = job.taught(learn(list(job.names), job.source, job.rows.cleaner, **how))
        files = Files(job.out, job.target, job.parts or FILE_ROWS)
        _cleaned(_read(job), job.rows).write_datasink(files)
        return files.records, files.failed
    except (RayError, OSError, ValueError, ConnectionError) as error:
        raise EngineError(f"Ray gave up: {_reason(error)}") from None
    finally:
        if started:
            ray.shutdown()


def _set_up(quiet: bool) -> None:
    context = ray.data.DataContext.get_current()
    context.target_max_block_size = BLOCK
    context.enable_progress_bars = sys.stderr.isatty() and not quiet
    logging.getLogger("ray.data").setLevel(logging.WARNING)  # else it tells of each step where no terminal is


def _reason(error: BaseException) -> str:
    """What went wrong in a worker, or else what Ray says first."""
    while error.__cause__ is not None:
        error = error.__cause__
    lines = [line.strip() for line in str(error).strip().splitlines() if line.strip()]
    return (lines[0] if lines else type(error).__name__).rstrip(".") + "."


ROWS_HELP = f"Write at least N records into each file ({FILE_ROWS:,}); as many are cleaned by one task."
main = command(
    run,
    "Clean the Parquet or JSON Lines files IN (files, folders, object stores: what Ray reads) to the folder OUT.",
    [
        click.Option(["--file-rows", "parts"], metavar="N", type=click.IntRange(1), help=ROWS_HELP),
        click.Option(["--address", "place"], metavar="ADDRESS", help="The cluster (RAY_ADDRESS); else this machine."),
    ],
)

if __name__ == "__main__":
    from cleaner.engines import ray as job  # what is sent to the workers by its name must not be __main__

    end(job.main, "python -m cleaner.engines.ray")
