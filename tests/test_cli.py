"""The command as its users meet it: processes, pipes, exit codes, and one sentence for each thing that goes wrong."""

from __future__ import annotations

import gzip
import json
import os
import pty
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import Run, environment

TEXT = """Lighthouse keeper retires after forty winters

The keeper climbed the stairs for the last time on Sunday and handed over the keys.

His successor is a machine that needs neither sleep nor coffee, the harbour office said.
"""
TITLE = "Lighthouse keeper retires after forty winters"
BODY = TEXT.partition("\n\n")[2].rstrip()
DIRTY = TEXT.replace("keeper climbed", "keeper isnâ€™t young; he climbed")
PDF = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n" + bytes(range(256))


@pytest.fixture
def text(tmp_path: Path) -> Path:
    path = tmp_path / "in.txt"
    path.write_text(TEXT, "utf-8")
    return path


def errors(done: subprocess.CompletedProcess[bytes]) -> list[str]:
    lines = done.stderr.decode().splitlines()
    assert all(line.startswith("newsclean: ") for line in lines), lines
    return [line.removeprefix("newsclean: ") for line in lines]


# One text


def test_a_file_to_a_file(newsclean: Run, text: Path, tmp_path: Path) -> None:
    done = newsclean("in.txt", "-o", "out.json")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    written = (tmp_path / "out.json").read_text("utf-8")
    record = json.loads(written)
    assert (record["id"], record["title"], record["text"]) == ("in", TITLE, BODY)
    assert record["source"]["name"] == "in.txt"
    assert written.startswith('{\n  "schema": "newsclean/1",\n  "id"')
    assert sorted(os.listdir(tmp_path)) == ["in.txt", "out.json"]


def test_stdin_to_stdout_and_on(newsclean: Run) -> None:
    once = newsclean(stdin=TEXT.encode())
    assert once.returncode == 0
    record = json.loads(once.stdout)
    assert record["id"] == f"sha256:{record['source']['sha256'][:16]}"
    assert record["source"]["name"] is None
    assert newsclean(stdin=once.stdout).stdout == once.stdout
    assert newsclean("-", stdin=once.stdout).stdout == once.stdout


def test_text_out_reads_back_the_same(newsclean: Run, text: Path) -> None:
    once = newsclean("--to", "text", "in.txt").stdout
    assert once.decode() == TEXT
    assert newsclean("--to", "text", stdin=once).stdout == once
    assert newsclean("--to", "markdown", text).stdout.decode().startswith(f"# {TITLE}\n\n")


def test_the_output_ending_names_the_format(newsclean: Run, text: Path, tmp_path: Path) -> None:
    for name in ("o.txt", "o.md", "o.jsonl", "o.json"):
        assert newsclean(text, "-o", name).returncode == 0
    assert (tmp_path / "o.txt").read_text("utf-8") == TEXT
    assert (tmp_path / "o.md").read_text("utf-8").startswith("# ")
    assert (tmp_path / "o.jsonl").read_text("utf-8").count("\n") == 1
    assert (tmp_path / "o.json").read_text("utf-8").count("\n") > 10


def test_stages_chosen_over_a_chain(newsclean: Run) -> None:
    chain = newsclean("--only", "encoding,quotes", "--to", "text", stdin=DIRTY.encode()).stdout
    chain = newsclean("--only", "breadcrumbs", "--to", "text", stdin=chain).stdout
    one, chained = json.loads(newsclean(stdin=DIRTY.encode()).stdout), json.loads(newsclean(stdin=chain).stdout)
    assert (one["title"], one["text"]) == (chained["title"], chained["text"])
    assert "isn’t young" in one["text"]
    skipped = json.loads(newsclean("--skip", "encoding", "--skip", "quotes", stdin=DIRTY.encode()).stdout)
    assert "isnâ€™t" in skipped["text"]
    assert "encoding" not in skipped["stages"]


# Many


def test_many_inputs_are_json_lines_in_their_order(newsclean: Run, text: Path, tmp_path: Path) -> None:
    folder = tmp_path / "d" / "sub"
    folder.mkdir(parents=True)
    for name in ("b.txt", "a.txt"):
        (folder / name).write_text(TEXT, "utf-8")
    done = newsclean("in.txt", "d", "-", stdin=TEXT.encode())
    assert done.returncode == 0
    ids = [json.loads(line)["id"] for line in done.stdout.splitlines()]
    assert ids[:3] == ["in", "d/sub/a", "d/sub/b"]
    assert ids[3].startswith("sha256:")
    assert newsclean("d/sub", "--to", "json", "-o", "o.json").returncode == 0
    assert [record["id"] for record in json.loads((tmp_path / "o.json").read_text())] == ["d/sub/a", "d/sub/b"]


def test_records_keep_what_they_bring(newsclean: Run, tmp_path: Path) -> None:
    rows = [
        {"id": 12345678901234567890, "text": TEXT, "views": 1.5, "deep": {"list": [None, True]}},
        {"id": "é/2", "body": "x", "text": BODY, "title": "A given title", "url": "https://example.org/2"},
        {"text": TEXT},
    ]
    data = "".join(f"{json.dumps(row)}\n" for row in rows).encode()
    (tmp_path / "rows.jsonl.gz").write_bytes(gzip.compress(data))
    done = newsclean("--from", "jsonl", "rows.jsonl.gz", "-o", "clean.jsonl")
    assert (done.returncode, done.stderr) == (0, b"")
    first, second, third = map(json.loads, (tmp_path / "clean.jsonl").read_text("utf-8").splitlines())
    assert (first["id"], first["views"], first["deep"]) == (12345678901234567890, 1.5, {"list": [None, True]})
    assert list(first)[-2:] == ["views", "deep"]
    assert (second["id"], second["title"], second["url"]) == ("é/2", "A given title", "https://example.org/2")
    assert third["id"].startswith("sha256:")
    again = newsclean("clean.jsonl").stdout
    assert again == (tmp_path / "clean.jsonl").read_bytes()


def test_fields_may_have_other_names(newsclean: Run) -> None:
    row = json.dumps({"key": 5, "body": TEXT}).encode()
    record = json.loads(newsclean("--text-field", "body", "--id-field", "key", stdin=row).stdout)
    assert (record["id"], record["title"]) == (5, TITLE)
    done = newsclean(stdin=row)
    assert done.returncode == 1
    assert "--text-field" in errors(done)[0]


def test_lone_surrogates_pass_through_json(newsclean: Run) -> None:
    done = newsclean("--only", "headlines", stdin=b'{"id": "\\ud83d", "text": "A half \\udc00 here."}\n')
    assert done.returncode == 0
    record = json.loads(done.stdout.decode("utf-8"))
    assert record["id"] == "\ud83d"
    assert newsclean("--to", "text", stdin=b'{"text": "A half \\udc00 here."}\n').stdout.decode("utf-8")


def test_lists_of_names(newsclean: Run, text: Path, tmp_path: Path) -> None:
    (tmp_path / "odd\nname.txt").write_text(TEXT, "utf-8")
    by_lines = newsclean("--files-from", "-", stdin=b"in.txt\n\nin.txt\n")
    assert [json.loads(line)["id"] for line in by_lines.stdout.splitlines()] == ["in", "in"]
    by_nul = newsclean("--files0-from", "-", stdin=b"odd\nname.txt\0")
    assert [json.loads(line)["id"] for line in by_nul.stdout.splitlines()] == ["odd\nname"]
    assert newsclean("--files-from", "missing").returncode == 2


def test_one_file_per_input(newsclean: Run, text: Path, tmp_path: Path) -> None:
    (tmp_path / "d" / "e").mkdir(parents=True)
    (tmp_path / "d" / "e" / "x.txt").write_text(TEXT, "utf-8")
    (tmp_path / "d" / "bad.txt").write_bytes(PDF)
    for _ in range(2):  # the second time, the output folder is there and lies among the inputs
        done = newsclean("d", "in.txt", "--output-dir", "d/out")
        assert done.returncode == 1
        assert errors(done)[-1] == "1 of 3 inputs failed."
        written = sorted(path.relative_to(tmp_path / "d").as_posix() for path in (tmp_path / "d").rglob("*.json"))
        assert written == ["out/e/x.json", "out/in.json"]
    assert json.loads((tmp_path / "d" / "out" / "e" / "x.json").read_text())["title"] == TITLE


# What goes wrong


def test_one_bad_input_stops_no_other(newsclean: Run, text: Path, tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(PDF)
    (tmp_path / "empty").mkdir()
    (tmp_path / "rows.jsonl").write_bytes(b'{"text": "Fine."}\n{"text": \n{"text": 5}\n')
    (tmp_path / "wrong.txt").write_bytes(b"caf\xe9 \xff\n")
    done = newsclean("missing.txt", "a.pdf", "empty", "rows.jsonl", "in.txt", "no\x1b[31m\nfile")
    assert done.returncode == 1
    assert [json.loads(line)["id"] for line in done.stdout.splitlines()][-1] == "in"
    told = errors(done)
    names = ["missing.txt: ", "a.pdf: ", "empty: ", "rows.jsonl:2: ", "rows.jsonl:3: ", "no\\x1b[31m\\nfile: "]
    assert [line[: len(name)] for line, name in zip(told, names, strict=False)] == names
    assert told[-1] == "6 of 8 inputs failed."
    assert len(told) == 7
    assert all(line.endswith(".") for line in told)


def test_errors_as_records(newsclean: Run, text: Path, tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(PDF)
    (tmp_path / "rows.jsonl").write_bytes(b'{"id": 9, "text": null}\nnonsense\n')
    done = newsclean("a.pdf", "rows.jsonl", "in.txt", "--on-error", "record")
    assert done.returncode == 1
    records = [json.loads(line) for line in done.stdout.splitlines()]
    assert [record["id"] for record in records] == ["a", 9, "rows.jsonl:2", "in"]
    assert [record["error"]["type"] for record in records[:3]] == ["binary", "row", "row"]
    assert set(records[0]["error"]) == {"type", "message"}
    assert newsclean("a.pdf", "--on-error", "record", "--to", "text").returncode == 2


def test_records_of_errors_go_through_a_second_run_as_they_are(newsclean: Run, tmp_path: Path) -> None:
    rows = ['{"id": "a", "error": {"type": "binary", "message": "It is a PDF."}}', '{"id": "b", "error": "no"}']
    (tmp_path / "rows.jsonl").write_text("\n".join([*rows, '{"id": "c", "text": "The ferry left."}', ""]), "utf-8")
    done = newsclean("rows.jsonl", "--on-error", "record")
    first, second, third = map(json.loads, done.stdout.splitlines())
    assert first == json.loads(rows[0])
    assert (second["id"], second["error"]["type"], third["text"]) == ("b", "row", "The ferry left.")
    assert (done.returncode, done.stderr.splitlines()[0]) == (1, b"newsclean: rows.jsonl:1: It is a PDF.")


def test_an_encoding_that_does_not_fit(newsclean: Run, tmp_path: Path) -> None:
    (tmp_path / "in.txt").write_bytes("Überall Schnee".encode("latin-1"))
    done = newsclean("--encoding", "utf-8", "in.txt")
    assert (done.returncode, done.stdout) == (1, b"")
    assert errors(done)[0].startswith("in.txt: ")
    assert "Überall Schnee" in newsclean("--encoding", "latin-1", "in.txt").stdout.decode()
    assert newsclean("--encoding", "klingon", "in.txt").returncode == 2
    assert newsclean("--encoding", "base64", "in.txt").returncode == 2


def test_empty_input_gives_an_empty_record_and_a_warning(newsclean: Run) -> None:
    done = newsclean()
    assert done.returncode == 0
    assert (json.loads(done.stdout)["title"], json.loads(done.stdout)["text"]) == (None, "")
    assert "empty" in errors(done)[0]
    assert newsclean("-q").stderr == b""


def test_html_is_warned_of(newsclean: Run) -> None:
    done = newsclean(stdin=b"<!DOCTYPE html>\n<html><body><h1>A</h1><p>Some text.</p></body></html>\n")
    assert done.returncode == 0
    assert "trafilatura" in errors(done)[0]


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (["--only", "quots"], "quotes"),
        (["--skip", "quotes,headline"], "headlines"),
        (["--only", ","], "no stage"),
        (["--keep", "captions"], "caption"),
        (["--to", "yaml"], "markdown"),
        (["--lang", "German!"], "de"),
        (["--nonsense"], "--nonsense"),
        (["-o", "a.json", "--output-dir", "b"], "--output-dir"),
        (["--check", "-o", "a.json"], "--check"),
        (["-q", "-v"], "--quiet"),
        (["-", "-"], "stdin"),
    ],
)
def test_usage_errors_are_one_line(newsclean: Run, args: list[str], said: str) -> None:
    done = newsclean(*args)
    assert (done.returncode, done.stdout) == (2, b"")
    (line,) = errors(done)
    assert said in line
    assert line.endswith("See newsclean --help.")


def test_no_input_is_written_over(newsclean: Run, text: Path, tmp_path: Path) -> None:
    (tmp_path / "link.json").symlink_to(text)
    for output in ("in.txt", "link.json"):
        done = newsclean("in.txt", "-o", output)
        assert done.returncode == 2
        assert "one of the inputs" in errors(done)[0]
    with text.open("rb") as stdin:
        command = [sys.executable, "-m", "cleaner", "-o", str(text)]
        assert subprocess.run(command, stdin=stdin, capture_output=True, env=environment(), timeout=60).returncode == 2
    assert text.read_text("utf-8") == TEXT


def test_an_output_that_cannot_be_written(newsclean: Run, text: Path, tmp_path: Path) -> None:
    for output in ("none/out.json", "."):
        done = newsclean("in.txt", "-o", output)
        assert (done.returncode, done.stdout) == (1, b"")
        assert len(errors(done)) == 1
        assert errors(done)[0].startswith(f"{output}: ")
    assert newsclean("missing.txt", "-o", "out.json").returncode == 1
    assert os.listdir(tmp_path) == ["in.txt"]


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs /dev/full")
def test_a_full_disk(newsclean: Run, text: Path) -> None:
    with open("/dev/full", "wb") as full:
        command = [sys.executable, "-m", "cleaner", str(text)]
        done = subprocess.run(command, stdout=full, stderr=subprocess.PIPE, env=environment(), timeout=60, check=False)
    assert done.returncode == 1
    assert b"No space left" in done.stderr
    assert done.stderr.count(b"\n") == 1
    assert newsclean("in.txt", "-o", "/dev/full").returncode == 1
    assert newsclean("in.txt", "-o", "/dev/null").returncode == 0
    assert os.path.exists("/dev/null")


def shell(tmp_path: Path, line: str) -> subprocess.CompletedProcess[bytes]:
    line = line.replace("newsclean", f"{sys.executable} -m cleaner")
    command = ["bash", "-c", line]
    return subprocess.run(command, capture_output=True, cwd=tmp_path, env=environment(), timeout=60, check=False)


@pytest.mark.parametrize("command", ["newsclean in.txt in.txt in.txt in.txt", "newsclean --help", "newsclean stages"])
def test_a_reader_who_leaves_is_no_error(tmp_path: Path, text: Path, command: str) -> None:
    done = shell(tmp_path, f"{command} | true; echo ${{PIPESTATUS[0]}}")
    assert (done.stdout, done.stderr) == (b"0\n", b"")


def test_closed_streams(tmp_path: Path, text: Path) -> None:
    assert shell(tmp_path, "newsclean in.txt >&-").returncode == 1
    assert shell(tmp_path, "newsclean <&-").returncode == 1
    assert shell(tmp_path, "newsclean missing.txt 2>&-").returncode == 1
    assert shell(tmp_path, "newsclean in.txt -o out.json <&- >&- 2>&-").returncode == 0
    assert json.loads((tmp_path / "out.json").read_text())["title"] == TITLE


@pytest.mark.parametrize(("number", "code"), [(signal.SIGINT, 130), (signal.SIGTERM, 143)])
def test_an_interrupt_leaves_nothing_half_written(tmp_path: Path, number: int, code: int) -> None:
    command = [sys.executable, "-m", "cleaner", "--from", "jsonl", "-v", "-", "-o", "out.jsonl"]
    pipes = {"stdin": subprocess.PIPE, "stderr": subprocess.PIPE}
    with subprocess.Popen(command, cwd=tmp_path, env=environment(), **pipes) as process:  # type: ignore[call-overload]
        process.stdin.write(b'{"text": "One row."}\n')
        process.stdin.flush()
        assert b"stdin:1" in process.stderr.readline()
        process.send_signal(number)
        assert process.wait(30) == code
    assert os.listdir(tmp_path) == []


def test_rows_come_out_before_the_last_is_in(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "cleaner"]
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with subprocess.Popen(command, cwd=tmp_path, env=environment(), **pipes) as process:  # type: ignore[call-overload]
        for number in range(2):
            process.stdin.write(json.dumps({"id": number, "text": "One row."}).encode() + b"\n")
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["id"] == number
        process.stdin.close()
        assert process.wait(30) == 0


# Check, help, stages, terminals


def test_check(newsclean: Run, text: Path, tmp_path: Path) -> None:
    (tmp_path / "dirty.txt").write_text(DIRTY, "utf-8")
    clean = newsclean("--check", "in.txt")
    assert (clean.returncode, clean.stdout, clean.stderr) == (0, b"", b"")
    dirty = newsclean("--check", "in.txt", "dirty.txt")
    assert (dirty.returncode, dirty.stdout) == (1, b"")
    assert errors(dirty)[0].startswith("dirty.txt: ")
    assert errors(dirty)[-1] == "1 of 2 inputs would change."
    assert sorted(os.listdir(tmp_path)) == ["dirty.txt", "in.txt"]


def test_verbose_says_how_it_was_read(newsclean: Run, text: Path) -> None:
    (line,) = errors(newsclean("-v", "in.txt", "-o", "o.json"))
    assert line == "in.txt: read as utf-8, language en, found title, 2 paragraphs"


def test_help_is_a_screen_that_shows_examples_first(newsclean: Run) -> None:
    texts = [newsclean(*args).stdout.decode() for args in (["-h"], ["--help"], ["clean", "--help"], ["in.txt", "-h"])]
    assert len(set(texts)) == 1
    assert texts[0].index("Examples:") < texts[0].index("Input:") < texts[0].index("-o, --output FILE")
    assert max(map(len, texts[0].splitlines())) <= 80
    assert newsclean("--version").stdout == b"newsclean 0.1.0\n"


def test_help_imports_nothing_heavy() -> None:
    code = (
        "import sys; sys.argv = ['newsclean', '--help']\n"
        "try:\n from cleaner.cli import main; main()\nexcept SystemExit: pass\n"
        "print(*sorted({name.partition('.')[0] for name in sys.modules}), file=sys.stderr)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, env=environment(), timeout=60, check=True)
    assert not {"rich", "ftfy", "regex", "json", "chardet", "dateparser"} & set(done.stderr.decode().split())


def test_stages_are_listed(newsclean: Run) -> None:
    lines = newsclean("stages").stdout.decode().splitlines()
    assert [line.split()[0] for line in lines][:3] == ["encoding", "characters", "markup"]
    assert [stage["name"] for stage in json.loads(newsclean("stages", "--json").stdout)][-1] == "paragraphs"
    assert "\x1b[" in newsclean("stages", "--color", "always").stdout.decode()


def test_color_only_where_it_is_wanted(newsclean: Run, text: Path) -> None:
    assert b"\x1b[" in newsclean("--color", "always", "in.txt").stdout
    assert b"\x1b[" in newsclean("--color=always", "missing.txt").stderr
    assert b"\x1b[" not in newsclean("in.txt", "missing.txt").stdout


def test_a_terminal_without_input_gets_a_hint(tmp_path: Path) -> None:
    ours, theirs = pty.openpty()
    try:
        command = [sys.executable, "-m", "cleaner"]
        done = subprocess.run(command, stdin=theirs, capture_output=True, env=environment(), timeout=60, check=False)
    finally:
        os.close(ours)
        os.close(theirs)
    assert (done.returncode, done.stdout) == (2, b"")
    assert b"nothing to clean" in done.stderr


def test_the_first_record_is_out_before_the_last_is_in() -> None:
    """As in `tail -f | newsclean --from jsonl | …`: a record is written when it is done."""
    command = [sys.executable, "-m", "cleaner", "--from", "jsonl"]
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment()) as process:
        assert process.stdin and process.stdout
        for number in range(3):
            process.stdin.write(json.dumps({"id": number, "text": TEXT}).encode() + b"\n")
            process.stdin.flush()
            assert json.loads(process.stdout.readline())["id"] == number  # or it waits for ever
        process.stdin.close()
        assert process.stdout.read() == b""
        assert process.wait() == 0
