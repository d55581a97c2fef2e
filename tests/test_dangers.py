"""Nothing dangerous passes, whoever brings it: values beside a text, names, claims of an earlier run, each output."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest
from conftest import Run, environment
from hypothesis import given
from hypothesis import strategies as st
from invariants import dangers, strings

from cleaner import Cleaner, restore
from cleaner.audit import RestoreError
from cleaner.dangers import escaped, harmless, is_dangerous
from cleaner.lexicon import lexicon
from cleaner.record import Article
from cleaner.render import rendered, to_json, to_text, writable
from cleaner.stages import NAMES

EVIL = "\x1b[31m\x9b2J\u202eabc\u202c\u2066x\u2069\u200b\U000e0041\x7f\ufdd0\rz"
PROSE = "The ferry left the harbour at noon, and nobody on the islands complained about it. " * 6
TEXT = f"Head{EVIL}line of the day\n\nBy Nora{EVIL} Feld\n\nHome » Ne{EVIL}ws » x\n\n{PROSE}\n\nIt{EVIL} left.\n"
RECORD: dict[str, Any] = {
    "id": f"i{EVIL}", "url": f"http://x/{EVIL}", "title": f"T{EVIL}", "alternative_title": f"A{EVIL}",
    "subtitle": f"S{EVIL}", "authors": [f"N{EVIL}"], "byline": f"By{EVIL}", "date": f"2024{EVIL}",
    "dateline": {"place": f"P{EVIL}", "agency": EVIL, "date": None}, "section": f"S{EVIL}", "tags": [f"t{EVIL}"],
    "breadcrumbs": [f"B{EVIL}"], "language": f"en{EVIL}", "text": f"Body {EVIL} of it.", "k\x1b": {"\u202ek": EVIL},
}  # fmt: skip
CLAIMS = {**RECORD, "stages": [*NAMES, f"x{EVIL}"]}
NAME = f"n{EVIL}.txt"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "records.jsonl").write_text(f"{json.dumps(RECORD)}\n{json.dumps(CLAIMS)}\n", "utf-8")
    (tmp_path / NAME).write_text(TEXT, "utf-8")
    (tmp_path / f"bad{EVIL}.jsonl").write_text('{"text": 3}\n{"te\x1b[31mxt\n', "utf-8")
    (tmp_path / f"pdf{EVIL}.txt").write_bytes(b"%PDF-1.4 \x00\x01\x02")
    return tmp_path


RUNS = [
    [], ["--to", "json"], ["--to", "text"], ["--to", "markdown"], ["--explain"], ["--explain", "--only", "quotes"],
    ["--check"], ["-v", "--progress"], ["--audit"], ["--on-error", "record"], ["--stats", "/dev/stdout"],
    ["--report", "/dev/stdout", "-o", "out.jsonl"], ["--audit-to", "/dev/stdout", "-o", "out.txt"],
]  # fmt: skip


@pytest.mark.parametrize("options", RUNS, ids=" ".join)
def test_every_output(options: list[str], newsclean: Run, folder: Path) -> None:
    done = newsclean("records.jsonl", NAME, f"bad{EVIL}.jsonl", f"pdf{EVIL}.txt", f"no{EVIL}", *options)
    assert done.returncode == 1
    for output in (done.stdout, done.stderr, *(path.read_bytes() for path in folder.glob("out.*"))):
        assert not dangers(output.decode())
    assert b"Traceback" not in done.stderr


WRONG = [
    ["--from", EVIL], ["--only", EVIL, "x"], ["--lang", EVIL, "x"], ["--encoding", EVIL, "x"], ["--ext", EVIL, "."],
    ["--keep", EVIL, "x"], ["--to", EVIL], ["--text-field", EVIL, "records.jsonl"], [f"--{EVIL}"], ["-j", EVIL],
    ["--profile", EVIL, "x"], ["--max-bytes", EVIL, "x"], ["--files-from", EVIL], ["restore", EVIL], [f"*{EVIL}"],
    ["-o", f"no{EVIL}/x.json", "records.jsonl"], ["restore", "records.jsonl"], ["learn", EVIL],
]  # fmt: skip


@pytest.mark.parametrize("arguments", WRONG, ids=lambda arguments: arguments[0][:8])
def test_every_error(arguments: list[str], newsclean: Run, folder: Path) -> None:
    done = newsclean(*arguments)
    assert done.returncode in (1, 2)
    assert not dangers(done.stdout.decode()) and not dangers(done.stderr.decode())
    assert b"Traceback" not in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="needs a pseudo-terminal")
@pytest.mark.parametrize("options", [["--diff"], ["--only", "quotes", "--to", "text"], ["--only", "quotes"]])
@pytest.mark.parametrize("color", ["always", "never"])
def test_on_a_terminal_what_was_not_cleaned_is_shown_escaped(options: list[str], color: str, folder: Path) -> None:
    import pty

    ours, theirs = pty.openpty()
    command = [sys.executable, "-m", "cleaner", NAME, *options, "--color", color]
    process = subprocess.Popen(command, stdout=theirs, stderr=subprocess.DEVNULL, cwd=folder, env=environment())
    os.close(theirs)
    output = b""
    try:
        while part := os.read(ours, 4096):
            output += part
    except OSError:  # the other side is closed
        pass
    process.wait()
    shown = output.decode().replace("\r\n", "\n")
    for own in ("\x1b[0m", "\x1b[1;34m", "\x1b[2m", *(f"\x1b[{number}m" for number in range(31, 37))):
        shown = shown.replace(own, "") if color == "always" else shown
    assert "ferry" in shown and not dangers(shown)


def test_values_that_come_with_a_text_are_made_harmless_with_a_record_of_it() -> None:
    article = Cleaner(audit=True).clean_record(RECORD)
    record = article.to_dict()
    assert record["title"] == "T2Jabcx\nz" and article.changed
    assert record["audit"]["given"]["title"] == RECORD["title"]
    assert restore(record) == RECORD["text"].encode()
    again = Cleaner(audit=True).clean_record(record)
    assert again.to_dict() == record
    assert not Cleaner().clean_record(again.to_dict()).changed
    assert not any(map(dangers, strings({key: record[key] for key in record if key not in ("id", "audit", "k\x1b")})))


def test_values_that_are_harmless_stay_as_they_are() -> None:
    values = {"title": "می‌رود  –\t‘x‘ e\u0301 \U0001f3f4\U000e0067\U000e0062\U000e007f", "byline": " Von  mir\xa0"}
    assert (
        Cleaner().clean_record({**values, "text": "It left."}).to_dict() | values
        == Cleaner().clean_record({**values, "text": "It left."}).to_dict()
    )


def test_a_text_is_not_believed_to_be_clean_that_is_not() -> None:
    article = Cleaner(audit=True).clean_record({"text": f"It{EVIL} left.\r\n", "stages": list(NAMES)})
    assert not dangers(to_text(article)) and article.changed
    assert list(article.stages) == list(NAMES)
    later = Cleaner().clean_record({"text": "It &#x202e;&#27;[2J left.", "stages": ["characters"]})
    assert not dangers(later.text) and "left" in later.text + (later.title or "")
    clean = Cleaner().clean_record({"text": "It  left\u200c.", "stages": list(NAMES)})
    assert clean.text == "It  left\u200c." and not clean.changed
    assert dangers(Cleaner(skip={"characters"}).clean_record({"text": f"{PROSE}{EVIL}"}).text)  # as asked for


def test_values_of_ours_with_other_types_move_aside() -> None:
    source = {"name": 1, "bytes": -1, "sha256": "x", "encoding": True, "newsclean": None}
    record = Cleaner().clean_record({"text": "It.", "source": source, "dateline": {"place": 1, "agency": 2, "date": 3}})
    assert record.to_dict()["extra"] == {"source": source, "dateline": {"place": 1, "agency": 2, "date": 3}}
    assert record.source["encoding"] == "utf-8" and record.dateline is None


@given(st.text())
def test_harmless_is_harmless(text: str) -> None:
    assert not is_dangerous(harmless(text)) and harmless(harmless(text)) == harmless(text)
    assert not dangers(escaped(text)) or "\u200c" in text
    assert json.loads(to_json({"a": text.encode("utf-8", "replace").decode()}))


ODD = st.sampled_from(
    ["\n", "\r", "\t", '"', "\\", "\0", "\x1f", "\x7f", "\x85", "\u2028", "\ud800", "\U000e0041", "é", "船"]
)
TEXTS = st.lists(st.text(max_size=4) | ODD, max_size=12).map("".join)


@given(TEXTS, TEXTS, TEXTS)
def test_a_text_that_is_quoted_at_once_is_the_json_of_its_record(text: str, title: str, extra: str) -> None:
    article = Article(title=title, dateline={"text": ""}, text=text, extra={extra: extra, "a": [1.5, None]})
    assert rendered(article, "jsonl") == writable(to_json(article.to_dict()))


def test_accounts_that_were_tampered_with_take_no_memory() -> None:
    record = Cleaner(audit=True).clean("It \x1b[2J left.\n\nIt came.\n").to_dict()
    for change in ({"newline": [["\n", 10**12]]}, {"lines": [-(10**12)]}, {"repairs": [[0, 3, "", 10**12, 0]]}):
        with pytest.raises(RestoreError, match=r"does not fit|SHA-256"):
            restore({**record, "audit": {**record["audit"], **change}})


@pytest.mark.parametrize("join", ["", "\n", 7])
def test_accounts_that_were_tampered_with_take_no_time(join: object) -> None:
    """Found by fuzzing: a count of kept lines that would be read for hours."""
    record = Cleaner(audit=True).clean("The ferry is back.\n\nNo one was hurt.\n").to_dict()
    record["audit"] |= {"lines": [10**8], "newline": [["\n", 2 * 10**8]], "join": join}
    with pytest.raises(RestoreError):
        restore(record)


def test_languages_that_a_stream_makes_up_take_no_memory() -> None:
    """Found by fuzzing: each code had a lexicon of its own, for ever."""
    assert {id(lexicon(code)) for code in ("xx-1", "xx-2", "\x1b", None)} == {id(lexicon(None))}
    assert lexicon("de-AT") is lexicon("de_DE") is lexicon("de")
