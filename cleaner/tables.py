"""Tables as inputs: CSV and TSV with a text column, and Parquet; a row is a record, its other columns ride along."""

from __future__ import annotations

import base64
import csv
import io
import json
import math
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, datetime, time
from typing import IO, Any, cast

from cleaner.errors import InputError, NewscleanError, RowError, needs
from cleaner.record import SCHEMA

ROWS = 256  # rows of a Parquet file that are held at once
_SAMPLE = 1 << 16  # bytes by which a CSV file's charset is told
_SPOOL = 1 << 24  # bytes of a stream that are kept in memory where a file is needed

Row = tuple[int, dict[str, Any] | NewscleanError]  # its number, and the record or what is wrong


def csv_rows(stream: io.BufferedReader, delimiter: str, text_field: str, encoding: str | None) -> Iterator[Row]:
    """The rows of a CSV file by the names in its first row. Raises InputError where that has no text column."""
    text = io.TextIOWrapper(stream, encoding or _charset(stream), errors="strict", newline="")
    with _any_length():
        reader = csv.reader(text, delimiter=delimiter, strict=True)
        names = _next(reader)
        if names is None:
            return
        if isinstance(names, NewscleanError):
            raise InputError(f"This is no table of values: {names}")
        if text_field not in names:
            known = ", ".join(repr(name) for name in names[:12])
            raise InputError(f"There is no column {text_field!r}; there are {known}: name one with --text-field.")
        number = 1
        while (values := _next(reader)) is not None:
            number += 1
            if isinstance(values, NewscleanError):
                yield number, values
            elif len(values) != len(names):
                if values:  # an empty line is none
                    yield number, RowError(_uneven(len(values), len(names)))
            else:
                yield number, dict(zip(names, values, strict=True))


def _next(reader: Any) -> list[str] | NewscleanError | None:
    """The next row, None at the end; an error where the row is broken."""
    try:
        found: list[str] | None = next(reader, None)
    except csv.Error as error:
        return RowError(f"The row breaks the rules of CSV ({error}); it was left out.")
    except UnicodeDecodeError as error:
        raise InputError(f"The bytes are not {error.encoding}; name the charset with --encoding.") from None
    return found


def _uneven(got: int, wanted: int) -> str:
    return f"The row has {got} columns where the first row has {wanted}; it was left out."


def _charset(stream: io.BufferedReader) -> str:
    """UTF-8, with or without a byte order mark, UTF-16 with one, or the charset that a sample shows."""
    head = stream.peek(_SAMPLE)[:_SAMPLE]
    if head.startswith((b"\xff\xfe", b"\xfe\xff")):
        return "utf-16"
    try:
        head.decode("utf-8")
    except UnicodeDecodeError as error:
        if error.start < len(head) - 4:
            from cleaner.decode import decode

            return decode(head).codecs[0][1]
    return "utf-8-sig"


@contextmanager
def _any_length() -> Iterator[None]:
    """Fields of any length while a table is read; `csv` knows one limit for the whole process."""
    before = csv.field_size_limit(min(sys.maxsize, 2**31 - 1))
    try:
        yield
    finally:
        csv.field_size_limit(before)


def parquet_rows(stream: IO[bytes], text_field: str) -> Iterator[Row]:
    """The rows of a Parquet file, a few at a time. Raises InputError, MissingExtraError."""
    with needs("parquet", "Parquet files"):
        import pyarrow as pa
        import pyarrow.parquet as pq
    try:
        file = pq.ParquetFile(_seekable(stream))
        if text_field not in file.schema_arrow.names:
            known = ", ".join(repr(name) for name in file.schema_arrow.names[:12])
            raise InputError(f"There is no column {text_field!r}; there are {known}: name one with --text-field.")
        number = 0
        for batch in file.iter_batches(batch_size=ROWS):
            for row in batch.to_pylist():
                number += 1
                yield number, record(row)
    except (pa.ArrowException, OSError) as error:
        reason = str(error).split("\n")[0].rstrip(".")
        raise InputError(f"This is not a whole Parquet file ({reason}); the rest of it was left out.") from None


def _seekable(stream: IO[bytes]) -> IO[bytes]:
    """The stream, or a copy of it on disk: a Parquet file is read from its end."""
    try:
        stream.seek(0)
        return stream
    except (OSError, io.UnsupportedOperation):
        copy = tempfile.SpooledTemporaryFile(max_size=_SPOOL)  # noqa: SIM115 (gone with the reader)
        while block := stream.read(1 << 20):
            copy.write(block)
        copy.seek(0)
        return cast("IO[bytes]", copy)


def record(row: dict[str, Any]) -> dict[str, Any]:
    """A row as JSON could hold it; of our own Parquet files the columns of JSON are opened again."""
    found = {name: plain(value) for name, value in row.items()}
    if found.get("schema") != SCHEMA:
        return found
    more = _opened(found.pop("extra", None))
    for name in ("audit", "error"):
        if found.get(name) is None:
            found.pop(name, None)
    if "audit" in found:
        found["audit"] = _opened(found["audit"])
    if more is not None and not isinstance(more, dict):
        more = {"extra": more}
    return {**found, **{name: value for name, value in (more or {}).items() if name not in found}}


def _opened(value: Any) -> Any:
    """What a string of JSON stands for; one that is none, for itself."""
    try:
        return json.loads(value) if isinstance(value, str) else value
    except (ValueError, RecursionError):
        return value


def plain(value: Any) -> Any:
    """A value as JSON knows it: times as ISO 8601, bytes as base64, what has no likeness there as a string."""
    if value is None or isinstance(value, bool | int | str):
        return value
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, list | tuple):
        return [plain(entry) for entry in value]
    if isinstance(value, dict):
        return {str(key): plain(entry) for key, entry in value.items()}
    if isinstance(value, datetime | date | time):
        return value.isoformat()
    if isinstance(value, bytes):
        return base64.b64encode(value).decode("ascii")
    return str(value)
