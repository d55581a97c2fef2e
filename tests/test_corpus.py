"""Runs over many inputs: several processes, stopping and going on, numbers and progress, through real processes."""

from __future__ import annotations

import gzip
import json
import os
import random
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleaner.counts import Counts
from cleaner.inputs import Entry, Place
from cleaner.journal import Journal, run_id
from cleaner.pipeline import Cleaner
from cleaner.tasks import SIZE, Batch, Part, Reading, entries, tasks

ROOT = Path(__file__).resolve().parent.parent
TIMES = 6  # copies of a corpus in a long file
WORDS = ["ferry", "harbour", "council", "bridge", "island", "storm", "baker", "market", "tower", "river", "mayor"]


def environment() -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"}


def newsclean(*args: str, cwd: Path, check: bool = True) -> subprocess.CompletedProcess[bytes]:
    command = [sys.executable, "-m", "cleaner", *args]
    done = subprocess.run(command, cwd=cwd, env=environment(), capture_output=True, timeout=120, check=False)
    assert not check or done.returncode == 0, done.stderr.decode()
    return done


def article(chance: random.Random) -> str:
    def sentence() -> str:
        return " ".join(chance.choices(WORDS, k=chance.randint(9, 18))).capitalize() + "."

    body = "\n\n".join(" ".join(sentence() for _ in range(4)) for _ in range(4))
    return f"Home » News » {sentence()[:-1]}\n\n{sentence()[:-1]}\nBy Jane Doe\n\n{body}\n\nShare this article\n"


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with 1.5 MB of JSON Lines, the same gzipped, and a folder of texts; some rows are bad."""
    folder = tmp_path_factory.mktemp("corpus")
    chance = random.Random(5)
    rows = []
    for number in range(1200):
        if number in (3, 700):
            rows.append("{half a row")
        else:
            rows.append(json.dumps({"id": number, "text": article(chance), "site": "x"}, ensure_ascii=False))
    data = ("\n".join(rows) + "\n").encode("utf-8")
    (folder / "all.jsonl").write_bytes(data)
    (folder / "all.jsonl.gz").write_bytes(gzip.compress(data, mtime=0))
    (folder / "texts").mkdir()
    for number in range(150):
        (folder / "texts" / f"{number:03}.txt").write_text(article(chance), "utf-8")
    return folder


@pytest.mark.parametrize("name", ["all.jsonl", "all.jsonl.gz", "texts"])
def test_the_output_does_not_depend_on_the_number_of_processes(name: str, corpus: Path, tmp_path: Path) -> None:
    outputs, told = [], []
    for jobs in ("1", "2"):
        out = tmp_path / f"{jobs}.jsonl.gz"
        done = newsclean("-j", jobs, name, "-o", str(out), "--on-error", "record", cwd=corpus, check=False)
        outputs.append(out.read_bytes())
        told.append((done.returncode, done.stderr))
    assert outputs[0] == outputs[1] and told[0] == told[1]
    records = [json.loads(line) for line in gzip.decompress(outputs[0]).splitlines()]
    assert len(records) == (150 if name == "texts" else 1200)
    if name != "texts":
        assert [records[number]["error"]["type"] for number in (3, 700)] == ["row", "row"]
        assert f"{name}:701".encode() in told[0][1]
        assert records[1199]["id"] == 1199 and records[1199]["title"]


def test_folders_and_texts_are_the_same_too(corpus: Path, tmp_path: Path) -> None:
    for jobs in ("1", "2"):
        newsclean("-j", jobs, "texts", "--output-dir", str(tmp_path / jobs), cwd=corpus)
        done = newsclean("-j", jobs, "texts", "--to", "text", cwd=corpus)
        (tmp_path / f"{jobs}.txt").write_bytes(done.stdout)
    found = [{path.name: path.read_bytes() for path in (tmp_path / jobs).rglob("*.*")} for jobs in ("1", "2")]
    assert found[0] == found[1] and len(found[0]) == 150
    assert (tmp_path / "1.txt").read_bytes() == (tmp_path / "2.txt").read_bytes()


def test_one_text_is_one_pretty_record_however_many_work(corpus: Path) -> None:
    one, two = (newsclean("-j", jobs, "texts/000.txt", cwd=corpus).stdout for jobs in ("1", "2"))
    assert one == two and one.startswith(b'{\n  "schema"')


def start(args: list[str], cwd: Path) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "cleaner", *args]
    return subprocess.Popen(command, cwd=cwd, env=environment(), stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)


def journalled(folder: Path, running: subprocess.Popen[bytes]) -> bool:
    """Wait until the run has noted how far it has come; False if it ended before."""
    while running.poll() is None:
        if any(b'"tasks"' in path.read_bytes() for path in folder.glob(".newsclean-journal*")):
            return True
        time.sleep(0.02)
    return False


@pytest.mark.parametrize(("jobs", "name"), [("1", "out.jsonl.gz"), ("2", "out.json")])
def test_a_killed_run_is_resumed_to_the_same_bytes(jobs: str, name: str, corpus: Path, tmp_path: Path) -> None:
    args = ["-j", jobs, "all.jsonl", "all.jsonl.gz", "-o"]
    whole = tmp_path / "whole" / name
    whole.parent.mkdir()
    newsclean(*args, str(whole), cwd=corpus, check=False)
    folder = tmp_path / "stopped"
    folder.mkdir()
    chance = random.Random(len(name) + int(jobs))
    for turn in range(2):
        running = start([*args, str(folder / name), *["--resume"] * bool(turn)], corpus)
        if journalled(folder, running):
            time.sleep(chance.random() * 0.3)
        running.kill()
        running.communicate()
        if running.returncode == 1:  # it had come to its end
            break
        assert not (folder / name).exists()
    done = newsclean(*args, str(folder / name), "--resume", cwd=corpus, check=False)
    assert done.returncode == 1 and b"4 of 2400 inputs failed." in done.stderr
    assert (folder / name).read_bytes() == whole.read_bytes()
    assert [path.name for path in folder.iterdir()] == [name], "nothing is left over"


@pytest.fixture(scope="module")
def long(corpus: Path, tmp_path_factory: pytest.TempPathFactory) -> str:
    """A file of so many records that no run over it ends before somebody can stop it."""
    path = tmp_path_factory.mktemp("long") / "long.jsonl"
    path.write_bytes((corpus / "all.jsonl").read_bytes() * TIMES)
    return str(path)


def test_ctrl_c_keeps_what_is_done(long: str, corpus: Path, tmp_path: Path) -> None:
    running = start([long, "-o", str(tmp_path / "out.jsonl")], corpus)
    assert journalled(tmp_path, running)
    running.send_signal(signal.SIGINT)
    _, told = running.communicate(timeout=60)
    assert running.returncode == 130 and b"--resume goes on from there" in told
    assert not (tmp_path / "out.jsonl").exists()
    newsclean(long, "-o", str(tmp_path / "out.jsonl"), "--resume", cwd=corpus, check=False)
    assert len((tmp_path / "out.jsonl").read_bytes().splitlines()) == TIMES * 1198
    assert [path.name for path in tmp_path.iterdir()] == ["out.jsonl"]


def test_another_run_does_not_go_on_with_it(long: str, corpus: Path, tmp_path: Path) -> None:
    out = str(tmp_path / "out.jsonl")
    running = start([long, "-o", out], corpus)
    assert journalled(tmp_path, running)
    running.kill()
    running.communicate()
    done = newsclean(long, "--skip", "quotes", "-o", out, "--resume", cwd=corpus, check=False)
    assert done.returncode == 1 and b"leave out --resume" in done.stderr
    newsclean("texts", "-o", out, cwd=corpus)
    assert [path.name for path in tmp_path.iterdir()] == ["out.jsonl"], "a new run takes the old one's rest away"


def test_a_folder_of_outputs_is_resumed(corpus: Path, tmp_path: Path) -> None:
    big = tmp_path / "in"
    big.mkdir()
    for number in range(900):
        (big / f"{number:04}.txt").write_text((corpus / "texts" / f"{number % 150:03}.txt").read_text("utf-8"), "utf-8")
    (big / "0000.md").write_text("Another\n\ntext", "utf-8")
    newsclean("in", "--output-dir", "whole", cwd=tmp_path)
    running = start(["in", "--output-dir", "out"], tmp_path)
    if journalled(tmp_path / "out", running):
        running.kill()
    running.communicate()
    newsclean("in", "--output-dir", "out", "--resume", cwd=tmp_path)
    found = [{path.name: path.read_bytes() for path in (tmp_path / name).iterdir()} for name in ("whole", "out")]
    assert found[0] == found[1] and len(found[0]) == 901


def test_a_killed_worker_costs_no_more_than_its_input(corpus: Path, tmp_path: Path) -> None:
    """A stage that kills its process on one text stands for a system that has no memory left."""
    program = """
import os, sys
import cleaner.stages.quotes as quotes
run = quotes.run
def killing(document, context):
    if any("POISON" in line for line in document.lines):
        os.kill(os.getpid(), 9)
    return run(document, context)
quotes.run = killing
from cleaner.cli import main
if __name__ == "__main__":
    main(sys.argv[1:])
"""
    (tmp_path / "program.py").write_text(program, "utf-8")
    rows = [{"id": n, "text": "POISON" if n == 37 else f"Row {n} is clean and goes through."} for n in range(60)]
    (tmp_path / "in.jsonl").write_text("".join(json.dumps(row) + "\n" for row in rows), "utf-8")
    command = [sys.executable, "program.py", "-j", "2", "in.jsonl", "--on-error", "record", "--to", "jsonl"]
    done = subprocess.run(command, cwd=tmp_path, env=environment(), capture_output=True, timeout=120, check=False)
    records = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 1 and [record["id"] for record in records if "error" not in record] == [
        number for number in range(60) if number != 37
    ]
    assert records[37]["error"]["type"] == "worker" and b"in.jsonl:38" in done.stderr


def test_numbers_of_a_run(corpus: Path, tmp_path: Path) -> None:
    for jobs in ("1", "2"):
        files = ["-o", str(tmp_path / "o.jsonl"), "--stats", str(tmp_path / jobs)]
        newsclean("-j", jobs, "all.jsonl", *files, cwd=corpus, check=False)
    one, two = (json.loads((tmp_path / jobs).read_text("utf-8")) for jobs in ("1", "2"))
    assert one.pop("seconds") > 0 and two.pop("seconds") > 0
    assert one == two
    assert (one["records"], one["failed"], one["problems"]) == (1198, 2, {"row": 2})
    assert one["languages"] and one["stages"]["headlines"] >= 1198 and one["missing"]["date"] == 1198
    rules = sum(number for name, number in one["rules"].items() if name.startswith("furniture/"))
    assert rules == one["stages"]["furniture"]


def test_progress_in_a_pipe_is_asked_for(corpus: Path) -> None:
    silent = newsclean("texts", "--to", "jsonl", cwd=corpus)
    assert silent.stderr == b""
    told = newsclean("texts", "--to", "jsonl", "--progress", cwd=corpus)
    assert b"150 records, 0 failed" in told.stderr and b"languages" in told.stderr and told.stdout == silent.stdout


def test_resume_needs_files(corpus: Path) -> None:
    done = newsclean("texts", "--resume", cwd=corpus, check=False)
    assert done.returncode == 2 and b"--resume needs" in done.stderr


def test_records_come_out_before_the_last_goes_in(tmp_path: Path) -> None:
    command = [sys.executable, "-m", "cleaner", "--from", "jsonl"]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=tmp_path, env=environment(), stdin=pipe, stdout=pipe) as running:
        assert running.stdin and running.stdout
        for number in range(3):
            running.stdin.write(json.dumps({"id": number, "text": "A line."}).encode() + b"\n")
            running.stdin.flush()
            assert json.loads(running.stdout.readline())["id"] == number
        running.stdin.close()


@settings(max_examples=40, deadline=None)
@given(st.lists(st.text(st.characters(codec="utf-8"), max_size=40), max_size=60), st.integers(1, 400))
def test_a_file_in_parts_is_the_file(texts: list[str], size: int) -> None:
    import tempfile

    import cleaner.tasks as module

    rows = [json.dumps({"id": nth, "text": text}, ensure_ascii=nth % 2 == 0) for nth, text in enumerate(texts)]
    with tempfile.TemporaryDirectory() as folder, pytest.MonkeyPatch.context() as patch:
        path = Path(folder) / "in.jsonl"
        path.write_bytes("\n".join(rows).encode("utf-8"))
        how = Reading()
        parts = [part for task in tasks([Place(str(path))], how) for part in task.parts]
        whole = [entry for part in parts for entry in entries(part, how)]
        patch.setattr(module, "SIZE", size)
        found, ends = [], []
        for task in tasks([Place(str(path))], how):
            for part in task.parts:
                found += list(entries(part, how))
                ends.append((part.first, part.ends()))
        assert found == whole and len(found) == len(rows)
        assert [first for first, _ in ends] == [True] + [False] * (len(ends) - 1)
        assert [last for _, last in ends] == [False] * (len(ends) - 1) + [True]


def test_a_batch_takes_no_more_than_it_gives() -> None:
    taken: list[int] = []

    def source() -> object:
        for number in range(10):
            taken.append(number)
            yield Entry(str(number), None, b"x", False)

    batch = Batch(source(), "text", 3)  # type: ignore[arg-type]
    assert [entry.name for entry in batch] == ["0", "1", "2"] and taken == [0, 1, 2] and not batch.ended
    part = Part(Place("x"), False, False, Batch(source(), "text", 99))  # type: ignore[arg-type]
    assert len(part.frozen().source) == 10 and part.ends()  # type: ignore[arg-type]
    assert SIZE > 1000


TEXTS = ["A line.", "Home » News\n\nTitle\n\nShare this", "„Ein Wort“", ""]


@settings(max_examples=20, deadline=None)
@given(st.lists(st.sampled_from(TEXTS), max_size=6), st.data())
def test_counts_add_up_in_any_parts(texts: list[str], data: st.DataObject) -> None:
    results = [Cleaner().run(text.encode("utf-8")) for text in texts]
    whole = Counts()
    for result in results:
        whole.add(result)
    parts = [Counts(), Counts()]
    for result in results:
        parts[data.draw(st.integers(0, 1))].add(result)
    parts[0].merge(parts[1])
    assert parts[0].to_dict() == whole.to_dict()
    assert Counts.from_dict(json.loads(json.dumps(whole.to_dict()))).to_dict() == whole.to_dict()


class Standing:
    def __init__(self) -> None:
        self.synced = 0

    def mark(self) -> dict[str, object]:
        return {"offset": 7, "taken": ["a"]}

    def sync(self) -> None:
        self.synced += 1


def test_a_torn_line_of_a_journal_counts_for_nothing(tmp_path: Path) -> None:
    path = str(tmp_path / "journal")
    journal = Journal(path, "run", resume=False, every=0)
    for _ in range(3):
        journal.passed(Standing(), Counts(records=5))
    with open(path, "ab") as file:
        file.write(b'{"tasks": 9, "cou')
    again = Journal(path, "run", resume=True, every=0)
    assert again.counts.records == 5 and again.state == {"offset": 7, "taken": ["a", "a", "a"]}
    again.passed(Standing(), Counts(records=6))
    again.close(False)
    assert Journal(path, "run", resume=True).counts.records == 6
    again.close(True)
    assert not os.path.exists(path)


def test_a_run_is_known_by_its_inputs_and_options(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text("one")
    first = run_id([Place(str(path))], {"lang": "de"})
    assert run_id([Place(str(path))], {"lang": "de"}) == first != run_id([Place(str(path))], {"lang": "en"})
    path.write_text("other")
    assert run_id([Place(str(path))], {"lang": "de"}) != first


@pytest.mark.parametrize("name", ["out.jsonl", "out.jsonl.gz"])
@pytest.mark.parametrize("stop", [1, 3, 4, 6, 7])
def test_shards_are_resumed_where_they_stood(name: str, stop: int, tmp_path: Path) -> None:
    from cleaner.outputs import ToShards

    items = [{"id": number, "error": "x" * 50} for number in range(8)]

    def written(folder: Path, begin: int, end: int, state: dict[str, object] | None) -> dict[str, object] | None:
        writer = ToShards(str(folder / name), "jsonl", 3, (), state)
        for number in range(begin, end):
            writer.write(items[number], False)
            last = writer.mark()
        if end == len(items):
            writer.close(True)
            return None
        writer.write({"id": "lost", "error": "what was written after the last mark"}, False)
        writer.hold()
        writer.close(False)
        return last

    for folder in ("whole", "parts"):
        (tmp_path / folder).mkdir()
    written(tmp_path / "whole", 0, len(items), None)
    written(tmp_path / "parts", stop, len(items), written(tmp_path / "parts", 0, stop, None))
    found = [{path.name: path.read_bytes() for path in (tmp_path / name).iterdir()} for name in ("whole", "parts")]
    assert found[0] == found[1] and len(found[0]) == 3
