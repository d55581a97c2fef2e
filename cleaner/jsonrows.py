"""JSON and JSON Lines as inputs: a record an entry, and a row that is broken a `Failure` in its turn."""

from __future__ import annotations

import codecs
import io
import json
import sys
from collections.abc import Iterable, Iterator, Sequence
from contextlib import suppress
from itertools import chain
from typing import Any

from cleaner.compression import MAGIC
from cleaner.errors import EncodingError, InputError, NewscleanError, RowError, reason
from cleaner.inputs import PEEK, Entry, Failure, Place
from cleaner.limits import MOST, bounded, each_fresh, too_long, whole


def read_range(
    place: Place, start: int, stop: int, line: int, encoding: str | None, most: int = MOST
) -> Iterator[Entry | Failure]:
    """The entries of some bytes of a JSON Lines file, whole lines of it; `line` is the number of the first."""
    try:
        with open(place.path, "rb") as file:
            file.seek(start)
            if most and stop - start > most:
                yield from row_entries(bounded(file, stop - start, most), place.path, encoding, line, most)
                return
            data = file.read(stop - start)
    except OSError as error:
        yield Failure(f"{place.path}:{line}", None, InputError(f"{reason(error)}; from here on rows were left out."))
    else:
        yield from row_entries(io.BytesIO(data), place.path, encoding, line, most)


def read_lines(lines: Iterable[bytes | str], name: str, most: int = MOST) -> Iterator[Entry | Failure]:
    """The entries of lines of JSON Lines that somebody else has read."""
    return row_entries(lines, name, None, most=most)


def is_plain_lines(path: str, encoding: str | None) -> bool:
    """Whether a JSON Lines file may be read from any line on: not compressed, no charset of two bytes a character."""
    from cleaner.looks import looks_binary

    with suppress(OSError), open(path, "rb") as file:
        head = file.read(PEEK)
        wide = encoding and codecs.lookup(encoding).name.startswith(("utf-16", "utf-32"))
        packed = tuple(magic for magic, _ in MAGIC)
        special = head.startswith((*packed, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) or b"\0" in head
        return not (special or wide or looks_binary(head))
    return False


def lines_of(stream: io.BufferedReader, encoding: str | None) -> Iterable[bytes | str]:
    """The rows of JSON Lines, parted at newlines only: a JSON string may hold U+2028 and its like."""
    head = stream.peek(PEEK)
    wide = encoding if encoding and codecs.lookup(encoding).name.startswith(("utf-16", "utf-32")) else None
    if not encoding and head.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        wide = "utf-16"
    if wide:
        return io.TextIOWrapper(stream, wide, errors="replace", newline="\n")
    return stream


def sniffed(
    stream: io.BufferedReader, name: str, own_id: str | None, encoding: str | None, most: int
) -> Iterator[Entry | Failure]:
    """What begins with a bracket and has no telling name: JSON Lines, JSON, or after all text ("[UPDATE] …")."""
    first = stream.readline()
    while first.isspace():
        first += stream.readline()
    if isinstance(_try(first, encoding), dict):
        yield from row_entries(chain([first], each_fresh(stream, stream)), name, encoding, most=most)
        return
    data = whole(stream, most, first)
    try:
        values = parsed(data, encoding)
    except NewscleanError:
        values = []
    records = values[0] if len(values) == 1 and isinstance(values[0], list) else values
    if records and all(isinstance(record, dict) for record in records):
        yield from value_entries(values, name, own_id)
    else:
        yield Entry(name, own_id, data, True)


def row_entries(
    lines: Iterable[bytes | str], name: str, encoding: str | None, first: int = 1, most: int = 0
) -> Iterator[Entry | Failure]:
    """Entries for lines of JSON Lines, named by their numbers from `first` on; empty ones are none."""
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


def value_entries(values: Sequence[Any], name: str, own_id: str | None) -> Iterator[Entry | Failure]:
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


def parsed(data: bytes, encoding: str | None) -> list[Any]:
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
