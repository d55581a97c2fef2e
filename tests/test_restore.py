"""Records with an audit, and the command that gives their inputs back byte for byte."""

from __future__ import annotations

import gzip
import json
import os
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from conftest import Run

from cleaner.audit import edited

TEXT = (
    "Home » World\r\n\r\nLighthouse keeper retires after forty winters\r\n\r\n"
    "The keeper isnâ€™t young; he climbed the stairs for the last time on\xa0Sunday and handed over the keys.\r\n"
    "\r\nShare this article\r\n\r\n"
    "His successor is a machine that needs neither sleep nor coffee, the harbour office said."
)
DATA = TEXT.encode()


def warnings(stderr: bytes) -> list[str]:
    return [line.removeprefix("newsclean: ") for line in stderr.decode().splitlines()]


@pytest.mark.parametrize("data", [DATA, b"\xef\xbb\xbf" + DATA, TEXT.encode("utf-16"), b"\x80\xff\n\0\r", b""])
def test_a_file_and_back(newsclean: Run, tmp_path: Path, data: bytes) -> None:
    (tmp_path / "in.txt").write_bytes(data)
    assert newsclean("--audit", "in.txt", "-o", "out.json").returncode == 0
    done = newsclean("restore", "out.json", "-o", "back.txt")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    assert (tmp_path / "back.txt").read_bytes() == data


def test_through_pipes(newsclean: Run) -> None:
    record = newsclean("--audit", stdin=DATA).stdout
    assert newsclean("restore", stdin=record).stdout == DATA
    assert newsclean("restore", "-", stdin=newsclean("--to", "jsonl", stdin=record).stdout).stdout == DATA


def test_without_audit_there_is_none(newsclean: Run) -> None:
    record = newsclean(stdin=DATA).stdout
    assert "audit" not in json.loads(record)
    done = newsclean("restore", stdin=record)
    assert (done.returncode, done.stdout) == (1, b"")
    assert "--audit" in warnings(done.stderr)[0]


def test_audits_in_a_file_of_their_own(newsclean: Run, tmp_path: Path) -> None:
    for name in "abc":
        (tmp_path / f"{name}.txt").write_bytes(DATA.replace(b"forty", name.encode()))
    newsclean("a.txt", "b.txt", "c.txt", "--audit-to", "audits.jsonl", "-o", "out.jsonl")
    rows = [json.loads(line) for line in (tmp_path / "out.jsonl").read_text("utf-8").splitlines()]
    assert not any("audit" in row for row in rows)
    mixed = "".join(json.dumps(row) + "\n" for row in reversed(rows))
    done = newsclean("restore", "--audit-from", "audits.jsonl", "--output-dir", "back", stdin=mixed.encode())
    assert (done.returncode, done.stderr) == (0, b"")
    for name in "abc":
        assert (tmp_path / "back" / f"{name}.txt").read_bytes() == (tmp_path / f"{name}.txt").read_bytes()


def test_many_records_go_into_a_folder(newsclean: Run, tmp_path: Path) -> None:
    inputs = {"a.txt": DATA, "deep/b.text": b"x\r\n", "deep/c.txt.gz": gzip.compress(DATA)}
    for name, data in inputs.items():
        (tmp_path / name).parent.mkdir(exist_ok=True)
        (tmp_path / name).write_bytes(data)
    newsclean("--audit", *inputs, "-o", "out.jsonl")
    done = newsclean("restore", "out.jsonl", "-o", "one.txt")
    assert done.returncode == 2 and "--output-dir" in warnings(done.stderr)[0]
    assert not (tmp_path / "one.txt").exists()
    assert newsclean("restore", "out.jsonl", "--output-dir", "back").returncode == 0
    back = {str(path.relative_to(tmp_path / "back")) for path in (tmp_path / "back").rglob("*") if path.is_file()}
    assert back == {"a.txt", "deep/b.text", "deep/c.txt"}
    assert (tmp_path / "back/deep/c.txt").read_bytes() == DATA


def test_rows_come_back_as_their_text(newsclean: Run, tmp_path: Path) -> None:
    texts = [TEXT, "lone \ud800 half", "", "a\rb\u2028c\0"]
    rows = "".join(json.dumps({"id": f"n/{nth}", "text": text}) + "\n" for nth, text in enumerate(texts))
    (tmp_path / "in.jsonl").write_text(rows, "ascii")
    newsclean("--audit", "in.jsonl", "-o", "out.jsonl")
    assert newsclean("restore", "out.jsonl", "--output-dir", "back").returncode == 0
    for nth, text in enumerate(texts):
        assert (tmp_path / f"back/n/{nth}.txt").read_bytes() == text.encode("utf-8", "surrogatepass")


def test_no_name_leads_out_of_the_folder(newsclean: Run, tmp_path: Path) -> None:
    names = ["../../up", "/abs/olute", "..", "a/../../b", "line\nbreak"]
    rows = "".join(json.dumps({"id": name, "text": f"text of {name!r}"}) + "\n" for name in names)
    here = tmp_path / "here"
    here.mkdir()
    made = newsclean("--audit", "--from", "jsonl", stdin=rows.encode()).stdout
    (here / "link").symlink_to(tmp_path)
    assert newsclean("restore", "--output-dir", "here/back", stdin=made).returncode == 0
    assert sorted(os.listdir(tmp_path)) == ["here"]
    linked = newsclean("--audit", "--from", "jsonl", stdin=b'{"id": "link/x", "text": "x"}\n').stdout
    done = newsclean("restore", "--output-dir", "here", stdin=linked)
    assert done.returncode == 1 and "symbolic link" in warnings(done.stderr)[0]
    assert not (tmp_path / "x.txt").exists()


def test_one_name_twice_is_refused(newsclean: Run, tmp_path: Path) -> None:
    made = newsclean("--audit", "--from", "jsonl", stdin=b'{"id": "x", "text": "1"}\n{"id": "x", "text": "2"}\n').stdout
    done = newsclean("restore", "--output-dir", "back", stdin=made)
    assert done.returncode == 1 and "already" in warnings(done.stderr)[0]
    assert (tmp_path / "back/x.txt").read_bytes() == b"1"


def test_the_record_is_not_overwritten(newsclean: Run, tmp_path: Path) -> None:
    record = newsclean("--audit", stdin=DATA).stdout
    (tmp_path / "out.json").write_bytes(record)
    done = newsclean("restore", "out.json", "-o", "out.json")
    assert done.returncode == 2 and (tmp_path / "out.json").read_bytes() == record


# Records that were edited


def _title(record: dict[str, Any]) -> None:
    record["title"] += "!"


def _text(record: dict[str, Any]) -> None:
    record["text"] = record["text"].replace("stairs", "ladder")


def _shorter(record: dict[str, Any]) -> None:
    record["text"] = record["text"][:40]


def _audit(record: dict[str, Any]) -> None:
    record["audit"]["newline"] = [["\n", 9]]


@pytest.mark.parametrize(
    ("edit", "part", "whole"),
    [(_title, "title", True), (_text, "text", False), (_shorter, "text", False), (_audit, "audit", False)],
)
def test_one_edit_is_named(newsclean: Run, edit: Callable[[dict[str, Any]], None], part: str, whole: bool) -> None:
    record = json.loads(newsclean("--audit", stdin=DATA).stdout)
    assert not edited(record)
    edit(record)
    assert edited(record) == [part]
    data = json.dumps(record).encode()
    done = newsclean("restore", stdin=data)
    assert (done.returncode, done.stdout) == ((0, DATA) if whole else (1, b""))
    assert f"record's {part} changed" in warnings(done.stderr)[0]
    checked = newsclean("restore", "--check", stdin=data)
    assert (checked.returncode, checked.stdout) == (1, b"")


def test_an_untouched_record_passes_the_check(newsclean: Run) -> None:
    done = newsclean("restore", "--check", stdin=newsclean("--audit", stdin=DATA).stdout)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


@pytest.mark.parametrize("audit", [{}, [], 7, {"lines": [10**30]}, {"lines": {"p": 1}}, {"raw": "x"}])
def test_nonsense_for_an_audit_is_a_sentence(newsclean: Run, audit: Any) -> None:
    record = json.loads(newsclean("--audit", stdin=DATA).stdout)
    record["audit"] = {**record["audit"], **audit} if isinstance(audit, dict) and audit else audit
    done = newsclean("restore", stdin=json.dumps(record).encode())
    assert done.returncode == 1 and all(line.endswith(".") for line in warnings(done.stderr))


def test_usage(newsclean: Run, tmp_path: Path) -> None:
    (tmp_path / "in.txt").write_bytes(DATA)
    for args in (
        ("restore", "-o", "x", "--output-dir", "y"),
        ("restore", "-o", "x", "--check"),
        ("--audit", "--audit-to", "x", "in.txt"),
        ("--audit", "--to", "text", "in.txt"),
        ("--audit-to", "x", "-o", "x", "in.txt"),
        ("--audit-to", "in.txt", "in.txt"),
        ("--audit-to", "-", "in.txt"),
    ):
        done = newsclean(*args)
        assert (done.returncode, done.stdout) == (2, b""), args
    assert sorted(os.listdir(tmp_path)) == ["in.txt"]
