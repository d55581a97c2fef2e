"""What there is to clean, and what is known of it before it is read: places, their kinds by ending, entries, failures.

`cleaner.finding` turns names into places, `cleaner.reading` turns a place into entries.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from typing import IO, Any, NamedTuple

from cleaner.compression import bare
from cleaner.errors import InputError, NewscleanError

STDIN = "-"
TEXT, JSON, JSONL, AUTO = "text", "json", "jsonl", "auto"
CSV, TSV, PARQUET, WET = "csv", "tsv", "parquet", "wet"
KINDS = {
    ".txt": TEXT,
    ".text": TEXT,
    ".md": TEXT,
    ".json": JSON,
    ".jsonl": JSONL,
    ".ndjson": JSONL,
    ".csv": CSV,
    ".tsv": TSV,
    ".tab": TSV,
    ".parquet": PARQUET,
    ".wet": WET,
    ".warc": WET,
}
PEEK = 4096  # bytes that an input is known by before it is read


class Place(NamedTuple):
    """An input that was named, or found in a folder. `path` is as given; `folder` is the folder it was found in."""

    path: str
    folder: str | None = None


class Entry(NamedTuple):
    """One thing to clean. `lone`: it is all that its input holds, not one record of many."""

    name: str  # for people: the path, or path:line
    id: str | int | None  # what the record is called if it does not say itself; None: by its digest
    data: bytes | Mapping[str, Any]
    lone: bool


class Failure(NamedTuple):
    """An input, or one row of it, that could not be read."""

    name: str
    id: str | int | None
    error: NewscleanError
    lone: bool = False


def kind_of(name: str) -> str:
    """What a name's ending says: one of KINDS' values, or auto where it says nothing."""
    return KINDS.get(os.path.splitext(bare(name))[1].lower(), AUTO)


def stdin() -> IO[bytes]:
    """The bytes that are piped in. Raises InputError where there can be none."""
    if sys.stdin is None:
        raise InputError("There is no stdin to read from; name a file.")
    return sys.stdin.buffer
