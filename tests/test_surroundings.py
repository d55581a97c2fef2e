"""Surroundings that programs seldom meet: no locale, no home, no descriptors, a full disk, pipes with names."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from conftest import environment

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="needs a POSIX system")
TEXT = "Der Fährmann ist zurück\n\nDie Fähre fährt wieder, sagte die Reederei – „endlich“.\n"
COMMAND = [sys.executable, "-m", "cleaner"]


def run(*arguments: str | Path, env: dict[str, str] | None = None, **more: Any) -> subprocess.CompletedProcess[bytes]:
    """Run the command; no output of it may be a traceback."""
    more.setdefault("stdin", subprocess.DEVNULL)
    done = subprocess.run(
        [*COMMAND, *map(str, arguments)], env=environment() if env is None else env, timeout=100, check=False,
        stdout=more.pop("stdout", subprocess.PIPE), stderr=more.pop("stderr", subprocess.PIPE), **more,
    )  # fmt: skip
    assert b"Traceback" not in (done.stderr or b"") and b"Error " not in (done.stderr or b""), done.stderr
    return done


@pytest.fixture
def text(tmp_path: Path) -> Path:
    path = tmp_path / "fähre.txt"
    path.write_text(TEXT, "utf-8")
    return path


@pytest.mark.parametrize(
    "change",
    [
        {"LC_ALL": "C", "LANG": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"},
        {"LC_ALL": "POSIX", "PYTHONIOENCODING": "ascii"},
        {"LC_ALL": "xx_XX.nonsense", "TERM": "nonsense", "COLUMNS": "-1", "TZ": "nowhere"},
    ],
    ids=["C", "ascii", "nonsense"],
)
@pytest.mark.parametrize("options", [[], ["--to", "text"], ["--explain"], ["--diff"], ["--check"], ["-v"]])
def test_any_locale(change: dict[str, str], options: list[str], text: Path, tmp_path: Path) -> None:
    (tmp_path / "in.txt").write_text(TEXT.replace("zurück", "zurÃ¼ck"), "utf-8")
    plain = run("in.txt", *options, cwd=tmp_path)
    other = run("in.txt", *options, cwd=tmp_path, env=environment(**change))
    assert (other.returncode, other.stdout) == (plain.returncode, plain.stdout)
    assert "Fährmann".encode() in other.stdout or options == ["--check"]
    named = run("fähre.txt", "--output-dir", "out", cwd=tmp_path, env=environment(**change))
    assert named.returncode == 0 and os.listdir(tmp_path / "out") == ["fähre.json"]


def test_no_home_and_nearly_no_environment(text: Path, tmp_path: Path) -> None:
    bare = {"PYTHONPATH": environment()["PYTHONPATH"]}
    done = run(text, "-j", "2", env=bare, cwd=tmp_path)
    assert done.returncode == 0 and json.loads(done.stdout)["title"] == "Der Fährmann ist zurück"
    nowhere = {**bare, "HOME": "/nonexistent", "TMPDIR": "/nonexistent", "XDG_CACHE_HOME": "/nonexistent"}
    assert run(text, "-o", "out.json", env=nowhere, cwd=tmp_path).returncode == 0


@pytest.mark.skipif(not os.path.isdir("/proc/self"), reason="needs /proc")
def test_a_working_folder_in_which_nothing_can_be_written(text: Path, tmp_path: Path) -> None:
    done = run(text, "-o", tmp_path / "out.jsonl", "--report", tmp_path / "r.html", cwd="/proc")
    assert done.returncode == 0 and (tmp_path / "out.jsonl").exists()
    assert json.loads(run(text, cwd="/proc").stdout)["title"] == "Der Fährmann ist zurück"
    done = run(text, "-o", "out.json", cwd="/proc")
    assert done.returncode == 1 and b"nothing was written" in done.stderr


def test_a_working_folder_that_is_gone(text: Path, tmp_path: Path) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    code = "import os, runpy, sys; os.rmdir(os.getcwd()); sys.argv = ['newsclean', *sys.argv[1:]]; " \
        "runpy.run_module('cleaner', run_name='__main__')"  # fmt: skip
    done = subprocess.run(
        [sys.executable, "-c", code, str(text)],
        cwd=gone,
        env=environment(),
        capture_output=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0 and b"Traceback" not in done.stderr


@pytest.mark.parametrize("closed", [(0,), (1,), (2,), (0, 1), (1, 2), (0, 2), (0, 1, 2)], ids=str)
@pytest.mark.parametrize(
    "arguments", [["fähre.txt"], ["fähre.txt", "-o", "out.json"], [], ["no.txt"], ["--diff", "fähre.txt"]]
)
def test_closed_descriptors(closed: tuple[int, ...], arguments: list[str], text: Path, tmp_path: Path) -> None:
    def close() -> None:
        for number in closed:
            os.close(number)

    done = run(*arguments, cwd=tmp_path, preexec_fn=close)
    writes = 1 not in closed or "-o" in arguments
    wanted = 0 if writes and arguments and "no.txt" not in arguments else None
    assert done.returncode in ((wanted,) if wanted is not None else (0, 1))
    assert text.read_text("utf-8") == TEXT  # no output went into a file that had taken a closed descriptor's number
    if "-o" in arguments:
        assert json.loads((tmp_path / "out.json").read_bytes())["title"] == "Der Fährmann ist zurück"


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs /dev/full")
@pytest.mark.parametrize("option", ["-o", "--report", "--stats", "--audit-to"])
def test_a_full_disk_is_told(option: str, text: Path, tmp_path: Path) -> None:
    done = run(text, option, "/dev/full", cwd=tmp_path)
    assert done.returncode == 1
    assert b"No space left on device" in done.stderr


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs /dev/full")
@pytest.mark.parametrize(
    "options", [[], ["--to", "text"], ["--explain"], ["--diff"], ["--version"], ["--help"], ["stages"]]
)
def test_a_stdout_that_is_full(options: list[str], text: Path, tmp_path: Path) -> None:
    text.write_text(TEXT.replace("zurück", "zurÃ¼ck"), "utf-8")
    with open("/dev/full", "wb") as full:
        done = run(*(options if options and options[0] in ("--version", "--help", "stages") else [text, *options]),
                   cwd=tmp_path, stdout=full)  # fmt: skip
    assert done.returncode == 1
    assert done.stderr.count(b"\n") == 1


@pytest.mark.skipif(not os.path.exists("/dev/full"), reason="needs /dev/full")
def test_a_stderr_that_is_full(text: Path, tmp_path: Path) -> None:
    with open("/dev/full", "wb") as full:
        done = run(text, "no.txt", "-v", cwd=tmp_path, stderr=full)
    assert done.returncode == 1 and b"zur\xc3\xbcck" in done.stdout


def feeding(path: Path, data: bytes) -> threading.Thread:
    """Write into a pipe with a name, as soon as somebody reads there."""
    thread = threading.Thread(target=path.write_bytes, args=(data,), daemon=True)
    thread.start()
    return thread


@pytest.mark.parametrize("name", ["in", "in.txt", "in.jsonl", "in.csv", "in.txt.gz"])
def test_a_fifo_as_input(name: str, tmp_path: Path) -> None:
    import gzip

    path = tmp_path / name
    os.mkfifo(path)
    data = {"in.jsonl": json.dumps({"text": TEXT}).encode(), "in.csv": b'text\n"' + TEXT.encode() + b'"\n'}
    thread = feeding(path, gzip.compress(TEXT.encode()) if name.endswith(".gz") else data.get(name, TEXT.encode()))
    done = run(path, "--to", "text", cwd=tmp_path)
    thread.join(10)
    assert done.returncode == 0 and done.stdout.decode() == TEXT


def test_a_fifo_as_output(text: Path, tmp_path: Path) -> None:
    path = tmp_path / "out.txt"
    os.mkfifo(path)
    found: list[bytes] = []
    thread = threading.Thread(target=lambda: found.append(path.read_bytes()), daemon=True)
    thread.start()
    assert run(text, "-o", path, cwd=tmp_path).returncode == 0
    thread.join(10)
    assert found == [TEXT.encode()] and path.is_fifo()


@pytest.mark.skipif(not os.access("/dev/shm", os.W_OK), reason="needs a second file system")
def test_an_output_on_another_file_system(text: Path, tmp_path: Path, request: pytest.FixtureRequest) -> None:
    import shutil
    import tempfile

    if os.stat("/dev/shm").st_dev == os.stat(tmp_path).st_dev:
        pytest.skip("needs a second file system")
    other = Path(tempfile.mkdtemp(dir="/dev/shm"))
    request.addfinalizer(lambda: shutil.rmtree(other))
    (other / "link.json").symlink_to(tmp_path / "linked.json")
    for arguments in (["-o", other / "a.json"], ["--output-dir", other / "dir"], ["-o", other / "link.json"]):
        done = run(text.name, *arguments, cwd=tmp_path)
        assert (done.returncode, done.stderr) == (0, b"")
    assert (
        len({path.read_bytes() for path in (other / "a.json", other / "dir" / "fähre.json", tmp_path / "linked.json")})
        == 1
    )
    assert not [path for path in other.rglob(".*")]


def limited(files: int) -> Callable[[], None]:
    """No more than so many open files."""

    def limit() -> None:
        import resource

        resource.setrlimit(resource.RLIMIT_NOFILE, (files, files))

    return limit


@pytest.mark.parametrize("options", [["-o", "out.jsonl"], ["-j", "2", "-o", "out.jsonl"], ["--output-dir", "out"]])
def test_four_thousand_inputs_and_64_descriptors(options: list[str], tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    for number in range(4000):
        (tmp_path / "in" / f"{number:04}.txt").write_bytes(b"A line.\n")
    done = run("in", *options, "-q", cwd=tmp_path, preexec_fn=limited(64))
    assert (done.returncode, done.stderr) == (0, b"")
    written = (
        (tmp_path / "out.jsonl").read_text().count("\n") if "-o" in options else len(list((tmp_path / "out").iterdir()))
    )
    assert written == 4000
