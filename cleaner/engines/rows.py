"""What an engine's worker does with a batch of rows: of a table, or lines of JSON Lines, read and written as such.

JSON Lines stay lines until a worker opens them: an engine's own reader would have to agree on one type for each field
of a whole crawl, and could not tell a null from a field that is not there.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Any

from cleaner.arrow import ROWS, SCHEMA, batch_of, clean_batch, clean_records, failed, output_schema, records_in
from cleaner.errors import needs
from cleaner.inputs import Entry
from cleaner.jsonrows import read_lines
from cleaner.pipeline import Cleaner
from cleaner.render import to_json, writable

with needs("arrow", "Arrow batches"):
    import pyarrow as pa

LINE = "line"  # the column that holds a line of JSON Lines, as bytes where it is read
LINES = pa.schema([(LINE, pa.string()), ("failed", pa.bool_())])


@dataclass(frozen=True, slots=True)
class Rows:
    """The kernel as engines call it, batch for batch; picklable.

    lines: a batch is one column LINE of JSON Lines, not a table. to_lines: what comes out is in the schema LINES, not a
    table. rows: how many are cleaned at a time; a worker holds those in memory, and their records.
    """

    cleaner: Cleaner
    text_field: str = "text"
    id_field: str = "id"
    lines: bool = False
    to_lines: bool = False
    rows: int = ROWS

    def schema(self, given: Any) -> Any:
        """The Arrow schema of what comes out for batches of a schema. Raises TableError if there is no text column."""
        if not self.lines:
            found = output_schema(given, text_field=self.text_field, id_field=self.id_field)
            return LINES if self.to_lines else found
        return LINES if self.to_lines else SCHEMA

    def clean(self, batches: Iterable[Any]) -> Iterator[Any]:
        """Clean RecordBatches of whatever size, a few rows at a time; those of blank lines have no row."""
        for batch in batches:
            for start in range(0, batch.num_rows, self.rows):
                yield self._some(batch.slice(start, self.rows))

    def _some(self, batch: Any) -> Any:
        if not (self.lines or self.to_lines):
            return clean_batch(batch, self.cleaner, text_field=self.text_field, id_field=self.id_field)
        found = self._opened(batch) if self.lines else self._cleaned(records_in(batch, self.text_field))
        return as_lines(found) if self.to_lines else batch_of(found)

    def _cleaned(self, found: Iterable[dict[str, Any]]) -> Iterator[dict[str, Any]]:
        return clean_records(found, self.cleaner, text_field=self.text_field, id_field=self.id_field)

    def _opened(self, batch: Any) -> Iterator[dict[str, Any]]:
        for entry in read_lines(batch.column(LINE).to_pylist(), ""):
            if not isinstance(entry, Entry):
                yield failed(None, entry.error)
            elif not isinstance(entry.data, bytes):
                yield from self._cleaned([dict(entry.data)])


def as_lines(found: Iterable[dict[str, Any]]) -> Any:
    """Records, and those of errors, as a RecordBatch of LINES: each as newsclean writes it."""
    records = list(found)
    lines = [writable(to_json(one)).decode("utf-8") for one in records]
    return pa.RecordBatch.from_arrays(
        [pa.array(lines, pa.string()), pa.array(["schema" not in one for one in records])], schema=LINES
    )
