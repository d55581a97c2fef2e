"""Formats in and out that need no extra: the same records from each, and a broken twin of each."""

from __future__ import annotations

import bz2
import csv
import gzip
import io
import json
import lzma
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.compression import bare
from cleaner.errors import NewscleanError
from cleaner.finding import find
from cleaner.inputs import Entry, Failure, Place
from cleaner.reading import read
from cleaner.tables import csv_rows, plain

ROOT = Path(__file__).resolve().parent.parent
PACKERS: dict[str, Callable[[bytes], bytes]] = {".gz": gzip.compress, ".bz2": bz2.compress, ".xz": lzma.compress}
ROWS = [
    {"id": "a", "text": "Home » News\n\nFerry resumes\n\nThe ferry, “late” again, left at noon.", "site": "x"},
    {"id": "b", "text": 'Ein "Wort", ein Komma\nund ein Zeilenende; ÄÖÜ 船は正午に出た。', "site": ""},
    {"id": "c", "text": "", "site": "long " * 40_000},
]


def newsclean(*args: str, cwd: Path, data: bytes | None = None, code: int = 0) -> tuple[bytes, str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, "-m", "cleaner", *args]
    done = subprocess.run(command, cwd=cwd, env=environment, input=data, capture_output=True, timeout=60, check=False)
    assert done.returncode == code, done.stderr.decode()
    assert b"Traceback" not in done.stderr
    return done.stdout, done.stderr.decode()


def records(output: bytes) -> list[dict[str, Any]]:
    """Records without what tells of their file."""
    found = [json.loads(line) for line in output.splitlines()]
    for record in found:
        record.get("source", {}).pop("name", None)
    return found


def lines() -> bytes:
    return "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in ROWS).encode("utf-8")


def table(delimiter: str = ",") -> bytes:
    text = io.StringIO()
    writer = csv.DictWriter(text, ["id", "text", "site"], delimiter=delimiter, lineterminator="\n")
    writer.writeheader()
    writer.writerows(ROWS)
    return text.getvalue().encode("utf-8")


@pytest.fixture(scope="module")
def expected(tmp_path_factory: pytest.TempPathFactory) -> list[dict[str, Any]]:
    folder = tmp_path_factory.mktemp("plain")
    (folder / "in.jsonl").write_bytes(lines())
    return records(newsclean("in.jsonl", "-q", cwd=folder)[0])


@pytest.mark.parametrize("ending", ["", *PACKERS])
@pytest.mark.parametrize("kind", ["jsonl", "csv", "tsv", "json"])
def test_every_format_gives_the_same_records(
    kind: str, ending: str, expected: list[dict[str, Any]], tmp_path: Path
) -> None:
    made = {"jsonl": lines(), "csv": table(), "tsv": table("\t"), "json": json.dumps(ROWS).encode()}[kind]
    data = PACKERS[ending](made) if ending else made
    name = f"in.{kind}{ending}"
    (tmp_path / name).write_bytes(data)
    out = f"out.jsonl{ending}"
    newsclean(name, "-q", "-o", out, cwd=tmp_path)
    written = (tmp_path / out).read_bytes()
    unpacked = {".gz": gzip.decompress, ".bz2": bz2.decompress, ".xz": lzma.decompress}
    assert records(unpacked[ending](written) if ending else written) == expected
    piped = newsclean("-q", "--from", kind, "--to", "jsonl", cwd=tmp_path, data=data)[0]
    assert records(piped) == expected


def test_archives_in_parts_are_read_whole(expected: list[dict[str, Any]], tmp_path: Path) -> None:
    for ending, pack in PACKERS.items():
        data = b"".join(pack(line) for line in lines().splitlines(keepends=True))
        (tmp_path / f"in.jsonl{ending}").write_bytes(data)
        assert records(newsclean(f"in.jsonl{ending}", "-q", cwd=tmp_path)[0]) == expected


def test_a_table_in_another_charset(tmp_path: Path) -> None:
    texts = ["Größe und Übermaß in Köln", "Fährmänner in Lübeck übten für später"]
    text = f"id,text\n1,{texts[0]}\n2,{texts[1]}\n"
    for name, encoding in (("a.csv", "utf-8-sig"), ("b.csv", "utf-16"), ("c.csv", "cp1252")):
        (tmp_path / name).write_bytes(text.encode(encoding))
    found = records(newsclean("a.csv", "b.csv", "c.csv", cwd=tmp_path)[0])
    assert [record["text"] for record in found] == texts * 3


GOOD = lines() + lines()
LATIN = b"id,text\n" + b"1,%s\n" % (b"a" * 200) * 500 + b"2,\xff\xfe\xff\n"
BAD = {
    "cut.jsonl.gz": (gzip.compress(os.urandom(0) + GOOD * 40)[:-20], "broken or cut off"),
    "cut.jsonl.bz2": (bz2.compress(GOOD)[:-9], "broken or cut off"),
    "cut.jsonl.xz": (lzma.compress(GOOD)[:-40], "broken or cut off"),
    "bad.txt.gz": (gzip.compress(b"text")[:6] + b"\xff" * 20, "broken or cut off"),
    "column.csv": (b"id,body\n1,x\n", "no column 'text'; there are 'id', 'body'"),
    "quote.csv": (b'id,text\n1,fine\n2,"ope\n', "breaks the rules of CSV"),
    "inner.csv": (b'id,text\n1,"a"b\n2,fine\n', "breaks the rules of CSV"),
    "few.csv": (b"id,text\n1\n2,fine\n", "1 columns where the first row has 2"),
    "charset.csv": (LATIN, "name the charset with --encoding"),
    "half.jsonl": (b'{"id": 1, "text": "a"}\n{"id": 2, "te', "not JSON"),
    "image.csv": (b"\x89PNG\r\n\x1a\n" + bytes(200), "PNG"),
}


@pytest.mark.parametrize("name", BAD)
def test_a_broken_twin_is_one_sentence_and_the_rest_is_done(name: str, tmp_path: Path) -> None:
    data, told = BAD[name]
    (tmp_path / name).write_bytes(data)
    (tmp_path / "good.txt").write_text("A good text.")
    out, err = newsclean(name, "good.txt", "--on-error", "record", cwd=tmp_path, code=1)
    found = records(out)
    assert told in err and err.count("\n") == err.count("newsclean: ") and f"newsclean: {name}" in err
    assert sum("error" in record for record in found) == 1 and found[-1]["text"] == "A good text."
    if name in ("inner.csv", "few.csv"):
        assert "fine" in [record.get("text") for record in found]


def test_what_was_read_before_the_fault_is_cleaned(tmp_path: Path) -> None:
    rows = b"".join(b'{"id": %d, "text": "%s"}\n' % (n, os.urandom(400).hex().encode()) for n in range(300))
    for jobs in ("1", "2"):
        (tmp_path / "cut.jsonl.gz").write_bytes(gzip.compress(rows)[:-3000])
        out, _ = newsclean("-j", jobs, "cut.jsonl.gz", "-q", cwd=tmp_path, code=1)
        assert len(records(out)) > 200


def test_shards(tmp_path: Path) -> None:
    rows = "".join(json.dumps({"id": n, "text": f"Text number {n}."}) + "\n" for n in range(25))
    (tmp_path / "in.jsonl").write_text(rows)
    newsclean("in.jsonl", "-o", "out.jsonl.gz", "--shard-records", "10", cwd=tmp_path)
    names = sorted(path.name for path in tmp_path.glob("out*"))
    assert names == [f"out-0000{n}.jsonl.gz" for n in range(3)]
    found = [records(gzip.decompress((tmp_path / name).read_bytes())) for name in names]
    assert [len(shard) for shard in found] == [10, 10, 5]
    assert [record["id"] for shard in found for record in shard] == list(range(25))
    _, err = newsclean("in.jsonl", "--shard-records", "10", cwd=tmp_path, code=2)
    assert "--shard-records needs --output" in err


def test_patterns_and_endings(tmp_path: Path) -> None:
    for name in ("a.txt", "b.html", "deep/c.txt", "deep/d.log.gz", "e[1].txt"):
        (tmp_path / name).parent.mkdir(exist_ok=True)
        data = b"A text."
        (tmp_path / name).write_bytes(gzip.compress(data) if name.endswith("gz") else data)

    def named(*args: str) -> list[str]:
        return [record["id"] for record in records(newsclean(*args, "--to", "jsonl", cwd=tmp_path)[0])]

    assert named("**/*.txt") == ["a", "deep/c", "e[1]"]
    assert named("e[1].txt") == ["e[1]"], "a name that is a file's is no pattern"
    assert named(".", "--ext", "html,log") == ["./b", "./deep/d.log"]
    assert "No file fits" in newsclean("*.nope", cwd=tmp_path, code=1)[1]
    assert "looked for .nope" in newsclean(".", "--ext", "nope", cwd=tmp_path, code=1)[1]


@pytest.mark.parametrize(
    ("name", "extra"), [("in.parquet", "parquet"), ("in.wet", "wet"), ("s3://bucket/in.txt", "remote")]
)
def test_a_missing_extra_is_named(name: str, extra: str, tmp_path: Path) -> None:
    program = """
import builtins, sys
kept = builtins.__import__
def importing(name, *args, **more):
    if name.split(".")[0] in ("pyarrow", "fastwarc", "fsspec", "backports", "compression"):
        raise ImportError(name)
    return kept(name, *args, **more)
builtins.__import__ = importing
from cleaner.cli import main
main(sys.argv[1:])
"""
    (tmp_path / "in.parquet").write_bytes(b"PAR1")
    (tmp_path / "in.wet").write_bytes(b"WARC/1.0\r\n")
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    command = [sys.executable, "-c", program, name]
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, timeout=60, check=False)
    assert done.returncode == 1 and f"pip install 'newsclean[{extra}]'".encode() in done.stderr
    (tmp_path / "in.zst").write_bytes(b"\x28\xb5\x2f\xfd" + bytes(20))
    command = [sys.executable, "-c", program, "in.zst", "a.txt", "-o", "out.parquet"]
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, timeout=60, check=False)
    assert done.returncode == 1 and b"newsclean[parquet]" in done.stderr


@given(st.lists(st.lists(st.text(st.characters(codec="utf-8", exclude_characters="\r\0")), min_size=2, max_size=2)))
def test_a_written_table_is_read_as_it_was(values: list[list[str]]) -> None:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\n")
    writer.writerows([["text", "more"], *values])
    stream = io.BufferedReader(io.BytesIO(text.getvalue().encode("utf-8")))  # type: ignore[arg-type]
    rows = [row for _, row in csv_rows(stream, ",", "text", None)]
    assert rows == [dict(zip(("text", "more"), row, strict=True)) for row in values]


@given(st.binary(max_size=300), st.sampled_from(["csv", "tsv", "jsonl", "json"]))
def test_no_bytes_are_too_much(data: bytes, kind: str) -> None:
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        path = os.path.join(folder, f"in.{kind}")
        Path(path).write_bytes(data)
        for entry in read(Place(path)):
            assert isinstance(entry, Entry) or isinstance(entry.error, NewscleanError)


def test_values_that_json_does_not_know() -> None:
    from datetime import date
    from decimal import Decimal

    value = {"day": date(2024, 5, 1), "bytes": b"\0\1", "sum": Decimal("1.50"), "odd": float("nan"), "list": (1, None)}
    assert plain(value) == {"day": "2024-05-01", "bytes": "AAE=", "sum": "1.50", "odd": None, "list": [1, None]}


def test_names_without_their_compression() -> None:
    assert [bare(name) for name in ("a.txt.GZ", "a.gz", "a.txt", ".gz")] == ["a.txt", "a", "a.txt", ".gz"]
    assert isinstance(next(find(["/no/*/such"])), Failure)
