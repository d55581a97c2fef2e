"""Finding and reading inputs: endings and first bytes, folders, JSON in its shapes, and what is no text at all."""

from __future__ import annotations

import gzip
import json
from pathlib import Path

import pytest

from cleaner.errors import BinaryInputError, EmptyFolderError, EncodingError, InputError, RowError
from cleaner.finding import find, names_in
from cleaner.inputs import Entry, Failure, Place, kind_of
from cleaner.reading import read

RECORD = {"id": 7, "text": "One.\n\nTwo.", "extra": [1, {"deep": None}]}


def entries(path: Path, kind: str = "auto", encoding: str | None = None) -> list[Entry]:
    found = list(read(Place(str(path)), kind, encoding))
    assert all(isinstance(entry, Entry) for entry in found), found
    return [entry for entry in found if isinstance(entry, Entry)]


def failure(path: Path, kind: str = "auto", encoding: str | None = None) -> Failure:
    (found,) = read(Place(str(path)), kind, encoding)
    assert isinstance(found, Failure)
    return found


def file(tmp_path: Path, name: str, data: bytes | str) -> Path:
    path = tmp_path / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return path


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("a.txt", "text"),
        ("a.TEXT", "text"),
        ("a.md", "text"),
        ("a.json", "json"),
        ("a.jsonl.gz", "jsonl"),
        ("a.ndjson", "jsonl"),
        ("a", "auto"),
        ("-", "auto"),
        ("a.html", "auto"),
    ],
)
def test_endings(name: str, kind: str) -> None:
    assert kind_of(name) == kind


def test_a_text_is_one_entry_called_by_its_path_without_the_last_ending(tmp_path: Path) -> None:
    path = file(tmp_path, "a.b.txt", b"\xff\xfeH\x00i\x00")
    assert entries(path) == [Entry(str(path), str(tmp_path / "a.b"), b"\xff\xfeH\x00i\x00", True)]


def test_the_ending_decides_before_the_content(tmp_path: Path) -> None:
    path = file(tmp_path, "a.txt", json.dumps(RECORD))
    assert entries(path)[0].data == path.read_bytes()


@pytest.mark.parametrize(
    "text", ["[UPDATE] The bridge is open", "{sic} he wrote", "[1]", "[]", "{", "", " ", '["a"]', '{"a": 1} and prose']
)
def test_what_only_begins_like_json_is_text(tmp_path: Path, text: str) -> None:
    path = file(tmp_path, "noname", text)
    assert entries(path) == [Entry(str(path), str(path), text.encode(), True)]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("indent", [None, 2])
def test_a_record_is_known_by_its_content(tmp_path: Path, encoding: str, indent: int | None) -> None:
    path = file(tmp_path, "noname", json.dumps(RECORD, indent=indent).encode(encoding))
    assert [entry.data for entry in entries(path)] == [RECORD]


def test_only_a_record_that_spans_lines_is_alone(tmp_path: Path) -> None:
    assert entries(file(tmp_path, "pretty", json.dumps(RECORD, indent=2)))[0].lone
    assert not entries(file(tmp_path, "row", json.dumps(RECORD)))[0].lone
    assert entries(file(tmp_path, "row.json", json.dumps(RECORD)))[0].lone


@pytest.mark.parametrize("name", ["noname", "a.json"])
def test_arrays_and_values_one_after_the_other_are_many_records(tmp_path: Path, name: str) -> None:
    array = json.dumps([RECORD, RECORD], indent=1)
    several = json.dumps(RECORD, indent=1) * 2
    for text in (array, several):
        found = entries(file(tmp_path, name, text))
        assert [(entry.data, entry.lone) for entry in found] == [(RECORD, False)] * 2


def test_rows_are_parted_at_newlines_only(tmp_path: Path) -> None:
    row = json.dumps({"text": "a\u2028b\x85c"}, ensure_ascii=False)
    found = entries(file(tmp_path, "a.jsonl", f"{row}\r\n\n{row}"))
    assert [entry.name.rpartition(":")[2] for entry in found] == ["1", "3"]
    assert found[0].data == {"text": "a\u2028b\x85c"}


@pytest.mark.parametrize("encoding", ["utf-16", "utf-8-sig"])
def test_rows_in_unicode_with_a_mark(tmp_path: Path, encoding: str) -> None:
    path = file(tmp_path, "a.jsonl", f"{json.dumps(RECORD)}\n{json.dumps(RECORD)}\n".encode(encoding))
    assert [entry.data for entry in entries(path)] == [RECORD, RECORD]


def test_a_bad_row_is_named_and_the_others_come(tmp_path: Path) -> None:
    rows = [b'{"text": "a"}', b'{"text": ', b"[1]", b'{"text": "\xff"}', b"[" * 100_000, b'{"text": "b"}']
    found = list(read(Place(str(file(tmp_path, "a.jsonl", b"\n".join(rows))))))
    kinds = [type(entry.error) if isinstance(entry, Failure) else Entry for entry in found]
    assert kinds == [Entry, RowError, RowError, EncodingError, RowError, Entry]
    assert [entry.name.rpartition(":")[2] for entry in found] == ["1", "2", "3", "4", "5", "6"]
    assert "column 9" in str(found[1].error)  # type: ignore[union-attr]


def test_a_charset_may_be_named_for_json_too(tmp_path: Path) -> None:
    path = file(tmp_path, "a.jsonl", '{"text": "é"}\n'.encode("latin-1"))
    assert entries(path, encoding="latin-1")[0].data == {"text": "é"}


def test_numbers_that_json_does_not_know(tmp_path: Path) -> None:
    (entry,) = entries(file(tmp_path, "a.jsonl", '{"a": NaN, "b": 1e999, "c": 12345678901234567890, "d": -Infinity}'))
    assert entry.data == {"a": None, "b": 1.7976931348623157e308, "c": 12345678901234567890, "d": None}


def test_a_json_file_that_is_none_says_where(tmp_path: Path) -> None:
    found = failure(file(tmp_path, "a.json", '{\n"text": "a"\n'))
    assert isinstance(found.error, RowError)
    assert "line 3" in str(found.error)


def test_gzip_is_known_by_its_bytes(tmp_path: Path) -> None:
    row = json.dumps(RECORD).encode()
    assert entries(file(tmp_path, "a.jsonl.gz", gzip.compress(row)))[0].data == RECORD
    assert entries(file(tmp_path, "a.txt", gzip.compress(b"Hello")))[0].data == b"Hello"
    assert entries(file(tmp_path, "b.txt.gz", b"not packed"))[0].data == b"not packed"


def test_half_a_gzip_is_an_error(tmp_path: Path) -> None:
    packed = gzip.compress(bytes(range(32, 120)) * 50)
    for broken in (packed[:-20], packed[:20] + b"xxxx" + packed[24:]):
        assert type(failure(file(tmp_path, "a.txt.gz", broken)).error) is InputError


@pytest.mark.parametrize("name", ["a.txt", "a.json", "a.jsonl", "a.pdf", "a.txt.gz"])
def test_binary_data_is_refused(tmp_path: Path, name: str) -> None:
    data = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n\x00\x01" + bytes(range(256))
    found = failure(file(tmp_path, name, gzip.compress(data) if name.endswith("gz") else data))
    assert isinstance(found.error, BinaryInputError)
    assert "PDF" in str(found.error)


def test_a_missing_file(tmp_path: Path) -> None:
    assert "No such file" in str(failure(tmp_path / "none.txt").error)


def test_a_folder_is_walked_in_order_without_what_is_hidden(tmp_path: Path) -> None:
    for name in ("b.txt", "a/z.jsonl", "a/y.txt.gz", "c.png", ".hidden.txt", ".git/x.txt", "out/o.json", "a/b.html"):
        file(tmp_path, name, "x")
    found = list(find([str(tmp_path)], str(tmp_path / "out")))
    assert all(isinstance(place, Place) and place.folder == str(tmp_path) for place in found)
    assert [Path(place.path).relative_to(tmp_path).as_posix() for place in found if isinstance(place, Place)] == [
        "a/y.txt.gz",
        "a/z.jsonl",
        "b.txt",
    ]


def test_a_folder_without_text_is_an_error(tmp_path: Path) -> None:
    file(tmp_path, "x/picture.png", "x")
    (found,) = find([str(tmp_path / "x")])
    assert isinstance(found, Failure)
    assert isinstance(found.error, EmptyFolderError)


def test_lists_of_names(tmp_path: Path) -> None:
    assert names_in(str(file(tmp_path, "l", b"a b\r\n\nc\xff\n")), b"\n") == ["a b", "c\udcff"]
    assert names_in(str(file(tmp_path, "l0", b"a\nb\0c")), b"\0") == ["a\nb", "c"]
