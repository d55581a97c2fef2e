"""The kernel for engines that hold tables: one Arrow batch in, one clean batch out, row for row.

    from cleaner.arrow import clean_batch
    clean = clean_batch(batch, text_field="body")

It needs the extra "arrow" (or "parquet": both are pyarrow). Whoever moves batches about (Spark's mapInArrow, Ray's
map_batches, DuckDB, Polars) does the rest: there is no scheduler, shuffle or retry here.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any

from cleaner.errors import NewscleanError, TableError, needs, surprise
from cleaner.pipeline import Cleaner
from cleaner.record import KEYS, Article
from cleaner.render import to_json
from cleaner.tables import record

with needs("arrow", "Arrow batches and Parquet files"):
    import pyarrow as pa

_TEXT, _TEXTS = pa.string(), pa.list_(pa.string())
_DATELINE = pa.struct([("place", _TEXT), ("agency", _TEXT), ("date", _TEXT)])
_SOURCE = pa.struct(
    [("name", _TEXT), ("bytes", pa.int64()), ("sha256", _TEXT), ("encoding", _TEXT), ("newsclean", _TEXT)]
)
_ERROR = pa.struct([("type", _TEXT), ("message", _TEXT)])
_TYPES = {
    "authors": _TEXTS,
    "breadcrumbs": _TEXTS,
    "tags": _TEXTS,
    "stages": _TEXTS,
    "dateline": _DATELINE,
    "source": _SOURCE,
}
SCHEMA = pa.schema([*((key, _TYPES.get(key, _TEXT)) for key in KEYS), ("extra", _TEXT), ("error", _ERROR)])


def output_schema(schema: Any, *, text_field: str = "text", id_field: str = "id") -> Any:
    """The schema of what `clean_batch` gives for batches of a schema: SCHEMA, then the columns that ride along.

    Raises TableError if there is no text column.
    """
    return pa.schema([*SCHEMA, *(schema.field(name) for name in _riding(schema, text_field, id_field))])


def clean_batch(batch: Any, cleaner: Cleaner | None = None, *, text_field: str = "text", id_field: str = "id") -> Any:
    """Clean a RecordBatch: one row for each of its rows, in their order, in the schema of `output_schema`.

    Columns with the record's names are values that came with the text, and kept; all others ride along as they are,
    without a copy. A row that cannot be cleaned has its id, nulls and `error`, and stops no other. A batch's texts and
    records are held in memory at once, and a column holds at most 2 GiB of text: batches of some thousand rows do.
    Raises TableError if there is no text column.
    """
    cleaner = cleaner or Cleaner()
    riding = _riding(batch.schema, text_field, id_field)
    names = set(riding) - ({"site"} if cleaner.profile else set())  # by which a profile knows whose lines it has
    read = batch.select([name for name in batch.schema.names if name not in names])
    rows = [row(found) for found in _cleaned(read.to_pylist(), cleaner, text_field, id_field, frozenset(riding))]
    columns = [pa.array([found[column.name] for found in rows], column.type) for column in SCHEMA]
    carried = [batch.column(name) for name in riding]
    schema = output_schema(batch.schema, text_field=text_field, id_field=id_field)
    return pa.RecordBatch.from_arrays([*columns, *carried], schema=schema)


def row(record: Mapping[str, Any]) -> dict[str, Any]:
    """A record, or that of an error, as a row of SCHEMA.

    `id` is a string. `audit`, and in `extra` the fields that ride along, are JSON.
    """
    out: dict[str, Any] = {key: record.get(key) for key in KEYS}
    out["id"] = None if record.get("id") is None else str(record["id"])
    out["audit"] = None if record.get("audit") is None else _json(record["audit"])
    failed = "schema" not in record and isinstance(record.get("error"), Mapping)
    more = {key: value for key, value in record.items() if key not in out and not (failed and key == "error")}
    out["extra"] = _json(more) if more else None
    out["error"] = record["error"] if failed else None
    return {key: _whole(value) for key, value in out.items()}


def _riding(schema: Any, text_field: str, id_field: str) -> list[str]:
    """The names of the columns that are no part of the record."""
    if text_field not in schema.names:
        known = ", ".join(repr(name) for name in schema.names[:12])
        raise TableError(f"There is no column {text_field!r}; there are {known}: name one with text_field.")
    twice = {name for name in schema.names if schema.names.count(name) > 1}
    if twice:
        raise TableError(f"Two columns have the name {min(twice)!r}; rename one.")
    return [name for name in schema.names if name not in SCHEMA.names and name not in (text_field, id_field)]


def _cleaned(
    rows: list[dict[str, Any]], cleaner: Cleaner, text_field: str, id_field: str, riding: frozenset[str]
) -> Iterator[Mapping[str, Any]]:
    for values in rows:
        found = {**record(values), text_field: values[text_field]}  # bytes are no text, and said to be none
        try:
            article = cleaner.clean_record(found, text_field=text_field, id_field=id_field)
        except NewscleanError as error:
            yield _failed(found.get(id_field), error)
        except Exception as error:
            yield _failed(found.get(id_field), surprise(error))
        else:
            yield _without(article, riding)


def _without(article: Article, riding: frozenset[str]) -> dict[str, Any]:
    """A record without what is a column of the batch anyway."""
    return {key: value for key, value in article.to_dict().items() if key not in riding}


def _failed(id: Any, error: NewscleanError) -> dict[str, Any]:
    return {"id": id, "error": {"type": error.kind, "message": str(error)}}


def _json(value: Any) -> str:
    return to_json(value)


def _whole(value: Any) -> Any:
    """A value whose strings have no halves of surrogate pairs, which UTF-8 cannot hold."""
    if isinstance(value, str):
        return value if value.isprintable() else value.encode("utf-8", "replace").decode("utf-8")
    if isinstance(value, Mapping):
        return {key: _whole(part) for key, part in value.items()}
    return [_whole(part) for part in value] if isinstance(value, list | tuple) else value
