"""Records as a Parquet file, in the schema of every Arrow batch that newsclean makes."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from cleaner.errors import needs
from cleaner.record import Article
from cleaner.streams import Item, Open

ROWS = 1000  # records in a row group

with needs("parquet", "Parquet files"):
    import pyarrow as pa
    import pyarrow.parquet as pq

    from cleaner.arrow import SCHEMA, row


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
