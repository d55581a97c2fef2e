"""From a place to its entries, one a text or record, in order: text, JSON, tables, archives; packed or remote, too.

What cannot be read comes out as a `Failure` in its turn, so that the entries after it are still done.
"""

from __future__ import annotations

import io
import os
from collections.abc import Iterator
from typing import cast

from cleaner.compression import unpacked
from cleaner.errors import BinaryInputError, InputError, NewscleanError, RowError, reason
from cleaner.inputs import (
    AUTO,
    CSV,
    JSON,
    JSONL,
    PARQUET,
    PEEK,
    STDIN,
    TSV,
    WET,
    Entry,
    Failure,
    Place,
    kind_of,
    stdin,
)
from cleaner.limits import MOST, Meter, each_fresh, metered, too_long, whole
from cleaner.remote import is_remote


def read(
    place: Place, kind: str = AUTO, encoding: str | None = None, text_field: str = "text", most: int = MOST
) -> Iterator[Entry | Failure]:
    """The entries of one place, in order. `kind` is one of KINDS' values, or "auto": by the ending, then by content.

    `text_field` is the column of a table that must be there; `most`, the bytes that one text or row may have, unpacked
    (0: any number).
    """
    name = "stdin" if place.path == STDIN else place.path or "''"
    own_id = None if place.path == STDIN else os.path.splitext(place.path)[0]
    if kind == AUTO:
        kind = kind_of(place.path)
    try:
        with metered(_open(place.path), most) as stream:
            if kind == AUTO:
                kind = _seen_in(_head(stream))
            if kind in (CSV, TSV, PARQUET, WET):
                yield from _table(stream, kind, name, encoding, text_field, most)
            else:
                yield from _read(stream, kind, name, own_id, encoding, most)
    except NewscleanError as error:
        yield Failure(name, own_id, error, lone=True)
    except OSError as error:
        yield Failure(name, own_id, InputError(f"{reason(error)}; the input was left out."), lone=True)


def _seen_in(head: bytes) -> str:
    """The kind that the first bytes show beyond doubt."""
    return PARQUET if head.startswith(b"PAR1") else WET if head.startswith(b"WARC/") else AUTO


def _table(
    stream: io.BufferedReader, kind: str, name: str, encoding: str | None, text_field: str, most: int
) -> Iterator[Entry | Failure]:
    """The rows of a table or an archive, named by their numbers."""
    if kind == WET:
        from cleaner.archives import wet_rows

        rows = wet_rows(stream)
        rows = each_fresh(rows, stream)
    else:
        from cleaner.tables import csv_rows, parquet_rows

        if kind != PARQUET:
            _refuse_binary(_head(stream))
        if kind == PARQUET:
            cast("Meter", stream.raw).most = 0  # it is unpacked elsewhere, some rows at a time
            rows = parquet_rows(stream, text_field)
        else:
            rows = each_fresh(csv_rows(stream, "\t" if kind == TSV else ",", text_field, encoding), stream)
    for number, row in rows:
        here = f"{name}:{number}"
        if not isinstance(row, NewscleanError) and most and len(str(row.get(text_field, ""))) > most:
            row = RowError(too_long(most, "it"))
        yield Failure(here, here, row) if isinstance(row, NewscleanError) else Entry(here, None, row, False)


def _read(
    stream: io.BufferedReader, kind: str, name: str, own_id: str | None, encoding: str | None, most: int
) -> Iterator[Entry | Failure]:
    if kind in (JSON, JSONL):
        _refuse_binary(_head(stream))
    elif kind != AUTO or not _opens_like_json(_head(stream)):
        data = whole(stream, most)
        _refuse_binary(data)
        yield Entry(name, own_id, data, True)
        return
    from cleaner.jsonrows import lines_of, parsed, row_entries, sniffed, value_entries

    if kind == JSONL:
        yield from row_entries(each_fresh(lines_of(stream, encoding), stream), name, encoding, most=most)
    elif kind == JSON:
        yield from value_entries(parsed(whole(stream, most), encoding), name, own_id)
    else:
        yield from sniffed(stream, name, own_id, encoding, most)


def _open(path: str) -> io.BufferedReader:
    if is_remote(path):
        from cleaner.remote import open_remote

        return unpacked(io.BufferedReader(cast(io.RawIOBase, open_remote(path))))
    raw = stdin() if path == STDIN else open(path, "rb")  # noqa: SIM115 (closed with the reader that is returned)
    return unpacked(cast(io.BufferedReader, raw))


def _head(stream: io.BufferedReader) -> bytes:
    return stream.peek(PEEK)


def _refuse_binary(data: bytes) -> None:
    from cleaner.looks import looks_binary

    what = looks_binary(data)
    if what:
        raise BinaryInputError(f"This is {what}, not text; extract its text first (pdftotext, unzip, pandoc, …).")


def _opens_like_json(head: bytes) -> bool:
    """Whether the first character is a bracket, in UTF-8 or UTF-16, with or without a byte order mark."""
    return head.lstrip(b"\xef\xbb\xbf\xff\xfe\x00 \t\r\n")[:1] in (b"{", b"[") if head else False
