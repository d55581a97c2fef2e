"""From the names on the command line to things to clean: files, folders, lists of names, stdin; text, JSON, JSON Lines.

`find` turns names into places, `read` turns a place into entries, one a text or record, in order. What cannot be read
comes out as a `Failure` in its turn, so that the entries after it are still done.
"""

from __future__ import annotations

import codecs
import io
import json
import os
import sys
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import suppress
from itertools import chain
from typing import IO, Any, NamedTuple, cast

from cleaner.errors import BinaryInputError, EmptyFolderError, EncodingError, InputError, NewscleanError, RowError

STDIN = "-"
TEXT, JSON, JSONL, AUTO = "text", "json", "jsonl", "auto"
KINDS = {
    ".txt": TEXT,
    ".text": TEXT,
    ".md": TEXT,
    ".json": JSON,
    ".jsonl": JSONL,
    ".ndjson": JSONL,
}
GZIP = b"\x1f\x8b"
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


def find(names: Iterable[str], without: str | None = None) -> Iterator[Place | Failure]:
    """The places that names stand for, in order; a folder stands for the texts in it and below, sorted, none hidden.

    `without` is a folder that is left out where it lies in another (the output's own).
    """
    for name in names:
        if name != STDIN and os.path.isdir(name):
            yield from _in_folder(name, without)
        else:
            yield Place(name)


def _in_folder(folder: str, without: str | None) -> Iterator[Place | Failure]:
    found: list[str] = []
    problems: list[OSError] = []
    for here, folders, files in os.walk(folder, onerror=problems.append):
        folders[:] = [name for name in folders if name[0] != "." and not _same(os.path.join(here, name), without)]
        found += [os.path.join(here, name) for name in files if name[0] != "." and kind_of(name) != AUTO]
    for problem in problems:
        yield Failure(str(problem.filename), None, InputError(f"{_reason(problem)}; the folder was left out."))
    if not found and not problems:
        endings = " ".join(KINDS)
        yield Failure(folder, folder, EmptyFolderError(f"The folder holds no text (looked for {endings}, also .gz)."))
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
    """What a name's ending says: text, json, jsonl, or auto where it says nothing."""
    stem = name[:-3] if name.lower().endswith(".gz") else name
    return KINDS.get(os.path.splitext(stem)[1].lower(), AUTO)


def read(place: Place, kind: str = AUTO, encoding: str | None = None) -> Iterator[Entry | Failure]:
    """The entries of one place, in order. `kind` is one of KINDS' values, or "auto": by the ending, then by content."""
    name = "stdin" if place.path == STDIN else place.path or "''"
    own_id = None if place.path == STDIN else os.path.splitext(place.path)[0]
    if kind == AUTO:
        kind = kind_of(place.path)
    try:
        with _open(place.path) as stream:
            yield from _read(stream, kind, name, own_id, encoding)
    except NewscleanError as error:
        yield Failure(name, own_id, error, lone=True)
    except (OSError, EOFError, zlib.error) as error:
        yield Failure(name, own_id, InputError(f"{_reason(error)}; the input was left out."), lone=True)


def _read(
    stream: io.BufferedReader, kind: str, name: str, own_id: str | None, encoding: str | None
) -> Iterator[Entry | Failure]:
    if kind in (JSON, JSONL):
        _refuse_binary(_head(stream))
    if kind == JSONL:
        yield from _rows(_lines(stream, encoding), name, encoding)
    elif kind == JSON:
        yield from _values(_parse(stream.read(), encoding), name, own_id)
    elif kind == AUTO and _opens_like_json(_head(stream)):
        yield from _sniffed(stream, name, own_id, encoding)
    else:
        data = stream.read()
        _refuse_binary(data)
        yield Entry(name, own_id, data, True)


def _sniffed(
    stream: io.BufferedReader, name: str, own_id: str | None, encoding: str | None
) -> Iterator[Entry | Failure]:
    """What begins with a bracket and has no telling name: JSON Lines, JSON, or after all text ("[UPDATE] …")."""
    first = stream.readline()
    while first.isspace():
        first += stream.readline()
    if isinstance(_try(first, encoding), dict):
        yield from _rows(chain([first], stream), name, encoding)
        return
    data = first + stream.read()
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
    raw = _stdin() if path == STDIN else open(path, "rb")  # noqa: SIM115 (closed with the reader that is returned)
    reader = cast(io.BufferedReader, raw)
    if _head(reader).startswith(GZIP):
        import gzip

        return io.BufferedReader(cast(io.RawIOBase, gzip.GzipFile(fileobj=reader)))
    return reader


def _stdin() -> IO[bytes]:
    if sys.stdin is None:
        raise InputError("There is no stdin to read from; name a file.")
    return sys.stdin.buffer


def _head(stream: io.BufferedReader) -> bytes:
    return stream.peek(_PEEK)


def _refuse_binary(data: bytes) -> None:
    from cleaner.decode import looks_binary

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
    from cleaner.decode import looks_binary

    with suppress(OSError), open(path, "rb") as file:
        head = file.read(_PEEK)
        wide = encoding and codecs.lookup(encoding).name.startswith(("utf-16", "utf-32"))
        special = head.startswith((GZIP, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)) or b"\0" in head
        return not (special or wide or looks_binary(head))
    return False


def read_range(place: Place, start: int, stop: int, line: int, encoding: str | None) -> Iterator[Entry | Failure]:
    """The entries of some bytes of a JSON Lines file, whole lines of it; `line` is the number of the first."""
    try:
        with open(place.path, "rb") as file:
            file.seek(start)
            data = file.read(stop - start)
    except OSError as error:
        yield Failure(f"{place.path}:{line}", None, InputError(f"{_reason(error)}; from here on rows were left out."))
    else:
        yield from _rows(io.BytesIO(data), place.path, encoding, line)


def _rows(
    lines: Iterable[bytes | str], name: str, encoding: str | None, first: int = 1
) -> Iterator[Entry | Failure]:
    for number, line in enumerate(lines, first):
        if not line or line.isspace():
            continue
        here = f"{name}:{number}"
        try:
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


def _reason(error: Exception) -> str:
    """An operating system's or decompressor's complaint as the beginning of a sentence."""
    if isinstance(error, OSError) and error.strerror:
        return error.strerror
    return "The compressed data is broken or cut off"
