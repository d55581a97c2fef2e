"""Records as a Parquet file; its schema is also that of every Arrow batch that newsclean makes.

The record's keys in their order, nested where the record nests; `id` is a string. `audit`, and in `extra` the fields
that ride along, are JSON. `error` is null but for what could not be cleaned.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from cleaner.errors import needs
from cleaner.record import KEYS, Article
from cleaner.streams import Item, Open

ROWS = 1000  # records in a row group

with needs("parquet", "Parquet files"):
    import pyarrow as pa
    import pyarrow.parquet as pq

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


def row(record: Mapping[str, Any]) -> dict[str, Any]:
    """A record, or that of an error, as a row of SCHEMA."""
    out: dict[str, Any] = {key: record.get(key) for key in KEYS}
    out["id"] = None if record.get("id") is None else str(record["id"])
    out["audit"] = None if record.get("audit") is None else _json(record["audit"])
    more = {key: value for key, value in record.items() if key not in out and key != "error"}
    error = record.get("error")
    out["extra"] = _json(more) if more else None
    out["error"] = error if isinstance(error, Mapping) and "schema" not in record else None
    return {key: _whole(value) if isinstance(value, str) else value for key, value in out.items()}


def _json(value: Any) -> str:
    return json.dumps(value, ensure_ascii=False)


def _whole(text: str) -> str:
    """A string without halves of surrogate pairs, which UTF-8 cannot hold."""
    return text.encode("utf-8", "replace").decode("utf-8") if not text.isprintable() else text


class Table:
    """Records into one Parquet file, a row group at a time."""

    def __init__(self, file: Open) -> None:
        self._file = file
        self._writer: Any = None
        self._rows: list[dict[str, Any]] = []
        self.written = 0

    def write(self, item: Item, lone: bool) -> None:
        """Write one article, or the record of an error."""
        record = json.loads(item) if isinstance(item, bytes) else item
        self._rows.append(row(record.to_dict() if isinstance(record, Article) else record))
        self.written += 1
        if len(self._rows) >= ROWS:
            self._put()

    def finish(self) -> None:
        """Write what is left, and what closes the file."""
        self._put()
        self._writer.close()

    def _put(self) -> None:
        if self._writer is None:
            self._writer = pq.ParquetWriter(self._file.file, SCHEMA, compression="zstd")
        if self._rows:
            self._writer.write_table(pa.Table.from_pylist(self._rows, SCHEMA))
            self._rows = []

    def state(self) -> None:
        """A Parquet file has its table of contents at its end, and cannot be taken up again."""

    def go_on(self, state: Mapping[str, Any]) -> None:
        """Never asked for, since `state` gives nothing."""
