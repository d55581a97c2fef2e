"""Formats that extras bring: `pip install '.[parquet,wet,zstd,remote,test]'`."""

from __future__ import annotations

import gzip
import http.server
import json
import os
import subprocess
import sys
import threading
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from typing import Any

import pytest

pa = pytest.importorskip("pyarrow")
pq = pytest.importorskip("pyarrow.parquet")
pytest.importorskip("fastwarc")
pytest.importorskip("fsspec")

from cleaner import compression  # noqa: E402
from cleaner.finding import find  # noqa: E402
from cleaner.inputs import Entry, Failure, Place  # noqa: E402
from cleaner.parquet import SCHEMA, row  # noqa: E402
from cleaner.reading import read  # noqa: E402

ROOT = Path(__file__).resolve().parent.parent
TEXT = "Home » News\n\nFerry {0} resumes\n\nThe ferry left at noon, “late” as ever: {0}."
ROWS = [{"id": str(n), "text": TEXT.format(n), "site": "x"} for n in range(3000)]


def newsclean(*args: str, cwd: Path, data: bytes | None = None, code: int = 0) -> tuple[bytes, str]:
    command = [sys.executable, "-m", "cleaner", *args]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, cwd=cwd, env=environment, input=data, capture_output=True, timeout=120, check=False)
    assert done.returncode == code, done.stderr.decode()
    assert b"Traceback" not in done.stderr
    return done.stdout, done.stderr.decode()


def records(data: bytes) -> list[dict[str, Any]]:
    found = [json.loads(line) for line in data.splitlines()]
    for record in found:
        record.get("source", {}).pop("name", None)
    return found


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("formats")
    lines = "".join(json.dumps(row, ensure_ascii=False) + "\n" for row in ROWS).encode()
    (folder / "in.jsonl").write_bytes(lines)
    with open(folder / "in.jsonl.zst", "wb") as raw:
        packer = compression.packer("in.zst", raw)
        assert packer
        packer.write(lines)
        packer.close()
    pq.write_table(pa.Table.from_pylist(ROWS), folder / "in.parquet", row_group_size=700)
    (folder / "in.wet.gz").write_bytes(b"".join(gzip.compress(warc(row["id"], row["text"])) for row in ROWS))
    newsclean("in.jsonl", "-o", "plain.jsonl", cwd=folder)
    return folder


def warc(id: str, text: str, kind: str = "conversion", length: int | None = None) -> bytes:
    body = text.encode("utf-8")
    head = (
        f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: https://example.org/{id}\r\n"
        f"WARC-Date: 2024-05-03T10:00:00Z\r\nWARC-Record-ID: <{id}>\r\nContent-Type: text/plain\r\n"
        f"Content-Length: {len(body) if length is None else length}\r\n\r\n"
    )
    return head.encode() + body + b"\r\n\r\n"


@pytest.mark.parametrize("name", ["in.parquet", "in.jsonl.zst", "in.wet.gz"])
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_the_same_records_from_each(name: str, jobs: str, folder: Path, tmp_path: Path) -> None:
    newsclean("-j", jobs, name, "-o", str(tmp_path / "out.jsonl"), cwd=folder)
    found = records((tmp_path / "out.jsonl").read_bytes())
    wanted = records((folder / "plain.jsonl").read_bytes())
    if "wet" in name:  # it knows its address and no site
        assert {record.pop("url") for record in found} >= {"https://example.org/0"}
        assert {record.pop("warc_date") for record in found} == {"2024-05-03T10:00:00Z"}
        for record in wanted:
            del record["url"], record["site"]
    assert found == wanted


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_parquet_out_and_in_again(jobs: str, folder: Path, tmp_path: Path) -> None:
    out = str(tmp_path / "out.parquet")
    newsclean("-j", jobs, "in.jsonl", "-o", out, "--audit", cwd=folder)
    table = pq.read_table(out)
    assert table.schema.equals(SCHEMA) and table.num_rows == len(ROWS)
    assert pq.ParquetFile(out).num_row_groups == 3
    newsclean(out, "-o", str(tmp_path / "again.jsonl"), cwd=folder)
    newsclean("in.jsonl", "--audit", "-o", str(tmp_path / "once.jsonl"), cwd=folder)
    assert records((tmp_path / "again.jsonl").read_bytes()) == records((tmp_path / "once.jsonl").read_bytes())
    piped, _ = newsclean("--to", "jsonl", cwd=folder, data=Path(out).read_bytes())
    assert records(piped) == records((tmp_path / "again.jsonl").read_bytes())


def test_errors_are_rows_too(tmp_path: Path) -> None:
    (tmp_path / "in.jsonl").write_text('{"id": 1, "text": "a"}\n{half\n')
    newsclean("in.jsonl", "-o", "out.parquet", "--on-error", "record", cwd=tmp_path, code=1)
    found = pq.read_table(tmp_path / "out.parquet").to_pylist()
    assert found[0]["error"] is None and found[1]["error"]["type"] == "row" and found[1]["text"] is None
    theirs = row({"id": 1, "schema": "newsclean/1", "error": "a field of theirs"})
    assert theirs["error"] is None and json.loads(theirs["extra"]) == {"error": "a field of theirs"}


BAD = {
    "none.parquet": (b"no table at all", "not a whole Parquet file"),
    "cut.parquet": (b"PAR1" + bytes(200), "not a whole Parquet file"),
    "cut.wet": (warc("a", "A text.") + warc("b", "cut", length=900), "cut off"),
    "broken.wet": (warc("a", "A text.") + b"no record\r\n\r\n" + warc("c", "C."), "archive is broken"),
    "cut.jsonl.zst": (b"\x28\xb5\x2f\xfd\x24\x10", "broken or cut off"),
}


@pytest.mark.parametrize("name", BAD)
def test_a_broken_twin_is_one_sentence(name: str, tmp_path: Path) -> None:
    data, told = BAD[name]
    (tmp_path / name).write_bytes(data)
    (tmp_path / "good.txt").write_text("A good text.")
    out, err = newsclean(name, "good.txt", cwd=tmp_path, code=1)
    assert told in err and records(out)[-1]["text"] == "A good text."
    if name.endswith("wet"):
        assert records(out)[0]["id"] == "a"


def test_a_wrong_column_is_told(folder: Path) -> None:
    _, err = newsclean("in.parquet", "--text-field", "body", cwd=folder, code=1)
    assert "There is no column 'body'; there are 'id', 'text', 'site'" in err


def test_other_records_of_an_archive_are_passed_over(tmp_path: Path) -> None:
    data = warc("info", "software: x", "warcinfo") + warc("a", "A text.") + warc("b", "B text.", "resource")
    (tmp_path / "in.warc").write_bytes(data)
    out, _ = newsclean("in.warc", cwd=tmp_path)
    assert [record["id"] for record in records(out)] == ["a", "b"]


@pytest.fixture(scope="module")
def server(folder: Path) -> Iterator[str]:
    handler = partial(http.server.SimpleHTTPRequestHandler, directory=str(folder))
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as running:
        threading.Thread(target=running.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{running.server_address[1]}"
        running.shutdown()


def test_by_http(server: str, folder: Path) -> None:
    pytest.importorskip("aiohttp")
    out, _ = newsclean(f"{server}/in.jsonl.zst", "--to", "jsonl", cwd=folder)
    assert records(out) == records((folder / "plain.jsonl").read_bytes())
    _, err = newsclean(f"{server}/missing.txt", cwd=folder, code=1)
    assert "missing.txt" in err


def test_folders_and_outputs_elsewhere(tmp_path: Path) -> None:
    """`local://` is a file system as any other to fsspec; object stores differ in what has to be installed."""
    for name in ("a.txt", "b.md", "c.png"):
        (tmp_path / "in" / name).parent.mkdir(exist_ok=True)
        (tmp_path / "in" / name).write_text("A text.")
    place = f"local://{tmp_path}"
    out, _ = newsclean(f"{place}/in", "--to", "jsonl", cwd=tmp_path)
    assert len(records(out)) == 2
    newsclean(f"{place}/in/*.txt", "-o", f"{place}/out.jsonl.gz", cwd=tmp_path)
    assert len(records(gzip.decompress((tmp_path / "out.jsonl.gz").read_bytes()))) == 1
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in", "out.jsonl.gz"]
    _, err = newsclean("nosuch://bucket/x.txt", cwd=tmp_path, code=1)
    assert "nosuch" in err and os.linesep * 2 not in err


def test_memory_file_systems_are_read() -> None:
    import fsspec

    system = fsspec.filesystem("memory")
    with system.open("/corpus/a.jsonl", "wb") as file:
        file.write(b'{"id": 1, "text": "a"}\n')
    places = list(find(["memory://corpus"]))
    assert [place.path for place in places if isinstance(place, Place)] == ["memory:///corpus/a.jsonl"]
    (entry,) = [entry for place in places if isinstance(place, Place) for entry in read(place)]
    assert isinstance(entry, Entry) and entry.data == {"id": 1, "text": "a"}
    assert isinstance(next(iter(find(["memory://nothing/*"]))), Failure)
