"""From the names on the command line to things to clean: files, folders, lists of names, stdin; text, JSON, tables.

`find` turns names into places, `read` turns a place into entries, one a text or record, in order. What cannot be read
comes out as a `Failure` in its turn, so that the entries after it are still done.
"""

from __future__ import annotations

import codecs
import io
import json
import os
import sys
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from itertools import chain
from typing import IO, Any, NamedTuple, cast

from cleaner.compression import MAGIC, bare, unpacked
from cleaner.errors import BinaryInputError, EmptyFolderError, EncodingError, InputError, NewscleanError, RowError
from cleaner.limits import MOST, Meter, bounded, each_fresh, metered, too_long, whole
from cleaner.remote import is_remote

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
_PEEK = 4096


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


def find(
    names: Iterable[str], without: str | None = None, endings: Collection[str] = ()
) -> Iterator[Place | Failure]:
    """The places that names stand for, in order; a folder stands for the texts in it and below, sorted, none hidden.

    A name with * ? [ that is no file's stands for those it fits. `without` is a folder that is left out where it lies
    in another (the output's own); `endings`, with their dots, choose among a folder's files.
    """
    for name in names:
        if is_remote(name):
            yield from _remote(name, endings)
        elif name != STDIN and os.path.isdir(name):
            yield from _in_folder(name, without, endings)
        elif name != STDIN and any(mark in name for mark in "*?[") and not os.path.lexists(name):
            yield from _fitting(name)
        else:
            yield Place(name)


def _fitting(pattern: str) -> Iterator[Place | Failure]:
    from glob import glob

    found = sorted(path for path in glob(pattern, recursive=True) if not os.path.isdir(path))
    if not found:
        yield Failure(pattern, pattern, InputError("No file fits this pattern."))
    yield from map(Place, found)


def _remote(name: str, endings: Collection[str]) -> Iterator[Place | Failure]:
    from cleaner.remote import listed

    try:
        found = listed(name)
    except NewscleanError as error:
        yield Failure(name, name, error)
        return
    except OSError as error:
        yield Failure(name, name, InputError(f"{_reason(error)}; the folder was left out."))
        return
    if found is None:
        yield Place(name)
        return
    chosen = [path for path in found if _is_chosen(path, endings)]
    if not chosen:
        yield Failure(name, name, EmptyFolderError(_NO_TEXT.format(" ".join(endings or KINDS))))
    yield from (Place(path) for path in chosen)


def _is_chosen(name: str, endings: Collection[str]) -> bool:
    """Whether a folder's file is read: its ending is one of those asked for, or one that we know."""
    if not endings:
        return kind_of(name) != AUTO
    return name.lower().endswith(tuple(endings)) or bare(name).lower().endswith(tuple(endings))


_NO_TEXT = "The folder holds no text (looked for {}, also compressed)."


def _in_folder(folder: str, without: str | None, endings: Collection[str]) -> Iterator[Place | Failure]:
    found: list[str] = []
    problems: list[OSError] = []
    for here, folders, files in os.walk(folder, onerror=problems.append):
        folders[:] = [name for name in folders if name[0] != "." and not _same(os.path.join(here, name), without)]
        found += [os.path.join(here, name) for name in files if name[0] != "." and _is_chosen(name, endings)]
    for problem in problems:
        yield Failure(str(problem.filename), None, InputError(f"{_reason(problem)}; the folder was left out."))
    if not found and not problems:
        yield Failure(folder, folder, EmptyFolderError(_NO_TEXT.format(" ".join(endings or KINDS))))
    for path in sorted(found, key=lambda path: path.split(os.sep)):
        yield Place(path, folder)


def _same(path: str, other: str | None) -> bool:
    try:
        return other is not None and os.path.samefile(path, other)
    except OSError:
        return False


def names_in(path: str, separator: bytes) -> list[str]:
    """The names that a file (or stdin, "-") lists, one a line or NUL-separated. Raises OSError."""
    if path == STDIN:
        data = _stdin().read()
    else:
        with open(path, "rb") as file:
            data = file.read()
    found = data.split(separator)
    if separator == b"\n":
        found = [name.removesuffix(b"\r") for name in found]
    return [os.fsdecode(name) for name in found if name]


def kind_of(name: str) -> str:
    """What a name's ending says: one of KINDS' values, or auto where it says nothing."""
    return KINDS.get(os.path.splitext(bare(name))[1].lower(), AUTO)


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
        yield Failure(name, own_id, InputError(f"{_reason(error)}; the input was left out."), lone=True)


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
    if kind == JSONL:
        yield from _rows(each_fresh(_lines(stream, encoding), stream), name, encoding, most=most)
    elif kind == JSON:
        yield from _values(_parse(whole(stream, most), encoding), name, own_id)
    elif kind == AUTO and _opens_like_json(_head(stream)):
        yield from _sniffed(stream, name, own_id, encoding, most)
    else:
        data = whole(stream, most)
        _refuse_binary(data)
        yield Entry(name, own_id, data, True)


def _sniffed(
    stream: io.BufferedReader, name: str, own_id: str | None, encoding: str | None, most: int
) -> Iterator[Entry | Failure]:
    """What begins with a bracket and has no telling name: JSON Lines, JSON, or after all text ("[UPDATE] …")."""
    first = stream.readline()
    while first.isspace():
        first += stream.readline()
    if isinstance(_try(first, encoding), dict):
        yield from _rows(chain([first], each_fresh(stream, stream)), name, encoding, most=most)
        return
    data = whole(stream, most, first)
    try:
        values = _parse(data, encoding)
    except NewscleanError:
        values = []
    records = values[0] if len(values) == 1 and isinstance(values[0], list) else values
    if records and all(isinstance(record, dict) for record in records):
        yield from _values(values, name, own_id)
    else:
        yield Entry(name, own_id, data, True)


def _open(path: str) -> io.BufferedReader:
    if is_remote(path):
        from cleaner.remote import open_remote

        return unpacked(io.BufferedReader(cast(io.RawIOBase, open_remote(path))))
    raw = _stdin() if path == STDIN else open(path, "rb")  # noqa: SIM115 (closed with the reader that is returned)
    return unpacked(cast(io.BufferedReader, raw))


def _stdin() -> IO[bytes]:
    if sys.stdin is None:
        raise InputError("There is no stdin to read from; name a file.")
    return sys.stdin.buffer


def _head(stream: io.BufferedReader) -> bytes:
    return stream.peek(_PEEK)


def _refuse_binary(data: bytes) -> None:
    from cleaner.looks import looks_binary

    what = looks_binary(data)
    if what:
        raise BinaryInputError(f"This is {what}, not text; extract its text first (pdftotext, unzip, pandoc, …).")


def _opens_like_json(head: bytes) -> bool:
    """Whether the first character is a bracket, in UTF-8 or UTF-16, with or without a byte order mark."""
    return head.lstrip(b"\xef\xbb\xbf\xff\xfe\x00 \t\r\n")[:1] in (b"{", b"[") if head else False


# JSON


def _lines(stream: io.BufferedReader, encoding: str | None) -> Iterable[bytes | str]:
    """The rows, parted at newlines only: a JSON string may hold U+2028 and its like."""
    head = _head(stream)
    wide = encoding if encoding and codecs.lookup(encoding).name.startswith(("utf-16", "utf-32")) else None
    if not encoding and head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        wide = "utf-16"
    if wide:
        return io.TextIOWrapper(stream, wide, errors="replace", newline="\n")
    return stream


def is_plain_lines(path: str, encoding: str | None) -> bool:
    """Whether a JSON Lines file may be read from any line on: not compressed, no charset of two bytes a character."""
    from cleaner.looks import looks_binary

    with suppress(OSError), open(path, "rb") as file:
        head = file.read(_PEEK)
        wide = encoding and codecs.lookup(encoding).name.startswith(("utf-16", "utf-32"))
        packed = tuple(magic for magic, _ in MAGIC)
        special = head.startswith((*packed, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) or b"\0" in head
        return not (special or wide or looks_binary(head))
    return False


def read_range(
    place: Place, start: int, stop: int, line: int, encoding: str | None, most: int = MOST
) -> Iterator[Entry | Failure]:
    """The entries of some bytes of a JSON Lines file, whole lines of it; `line` is the number of the first."""
    try:
        with open(place.path, "rb") as file:
            file.seek(start)
            if most and stop - start > most:
                yield from _rows(bounded(file, stop - start, most), place.path, encoding, line, most)
                return
            data = file.read(stop - start)
    except OSError as error:
        yield Failure(f"{place.path}:{line}", None, InputError(f"{_reason(error)}; from here on rows were left out."))
    else:
        yield from _rows(io.BytesIO(data), place.path, encoding, line, most)


def read_lines(lines: Iterable[bytes | str], name: str, most: int = MOST) -> Iterator[Entry | Failure]:
    """The entries of lines of JSON Lines that somebody else has read."""
    return _rows(lines, name, None, most=most)


def _rows(
    lines: Iterable[bytes | str], name: str, encoding: str | None, first: int = 1, most: int = 0
) -> Iterator[Entry | Failure]:
    for number, line in enumerate(lines, first):
        if not line or line.isspace():
            continue
        here = f"{name}:{number}"
        try:
            if most and len(line) > most:
                raise RowError(too_long(most, "it"))
            value = _load(line.rstrip(), encoding)
            if not isinstance(value, dict):
                raise RowError(f"The line holds {_article(value)}, not a record {{…}}; the row was left out.")
        except NewscleanError as error:
            yield Failure(here, here, error)
        except ValueError as error:
            yield Failure(here, here, RowError(f"The line is not JSON: {_fault(error)}; the row was left out."))
        else:
            yield Entry(here, None, value, False)


def _values(values: Sequence[Any], name: str, own_id: str | None) -> Iterator[Entry | Failure]:
    """Entries for a JSON file's values: a record, an array of records, or several of them one after the other."""
    if len(values) == 1 and isinstance(values[0], dict):
        yield Entry(name, own_id, values[0], True)
        return
    records = chain.from_iterable(value if isinstance(value, list) else [value] for value in values)
    for number, record in enumerate(records, 1):
        here = f"{name}:{number}"
        if isinstance(record, dict):
            yield Entry(here, None, record, False)
        else:
            yield Failure(here, here, RowError(f"This is {_article(record)}, not a record {{…}}; it was left out."))


def _parse(data: bytes, encoding: str | None) -> list[Any]:
    """All values of a JSON file; more than one may stand in it, as in jq's output. Raises RowError."""
    try:
        text = _decoded(data, encoding)
        values, position = [], _blank(text, 0)
        while position < len(text):
            value, position = _DECODER.raw_decode(text, position)
            values.append(value)
            position = _blank(text, position)
    except (ValueError, RecursionError) as error:
        message = f"This is not JSON: {_fault(error)}; --from text or --from jsonl reads it otherwise."
        raise RowError(message) from None
    return values


def _blank(text: str, position: int) -> int:
    while position < len(text) and text[position] in " \t\r\n":
        position += 1
    return position


def _load(line: bytes | str, encoding: str | None) -> Any:
    try:
        return _DECODER.decode(line if isinstance(line, str) else _decoded(line, encoding))
    except RecursionError:
        raise ValueError("it nests too deep") from None


def _try(line: bytes, encoding: str | None) -> Any:
    try:
        return _load(line, encoding)
    except (ValueError, NewscleanError):
        return None


def _decoded(data: bytes, encoding: str | None) -> str:
    """The characters of JSON's bytes: as `--encoding` says, else UTF-8, UTF-16 or UTF-32. Raises EncodingError."""
    encoding = encoding or json.detect_encoding(data)
    if data.startswith(codecs.BOM_UTF8) and codecs.lookup(encoding).name == "utf-8":
        encoding = "utf-8-sig"
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        message = f"The bytes are not {encoding} (byte {error.start + 1}); name the charset with --encoding."
        raise EncodingError(message) from None


def _float(spelling: str) -> float:
    """A number; one too great for a float is the greatest float, as with jq, since JSON knows no infinity."""
    value = float(spelling)
    if value in (float("inf"), float("-inf")):
        return sys.float_info.max if value > 0 else -sys.float_info.max
    return value


# Python programs write NaN for "nothing here", which is no JSON: it is read as null.
_DECODER = json.JSONDecoder(parse_float=_float, parse_constant=lambda _: None)


def _article(value: Any) -> str:
    names = {list: "a list", str: "a string", bool: "true or false", int: "a number", float: "a number"}
    return names.get(type(value), "null")


def _fault(error: Exception) -> str:
    if isinstance(error, json.JSONDecodeError):
        where = f"line {error.lineno}, column {error.colno}" if error.lineno > 1 else f"column {error.colno}"
        return f"{error.msg[0].lower()}{error.msg[1:]} at {where}"
    return "it nests too deep" if isinstance(error, RecursionError) else str(error)


def _reason(error: OSError) -> str:
    """An operating system's complaint as the beginning of a sentence."""
    return error.strerror or str(error) or type(error).__name__
