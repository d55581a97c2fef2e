"""The engines' jobs as far as they go without an engine; with one, a job on this machine.

Real ones of two workers, and what happens when one is killed, are in extras/test_spark.py and extras/test_ray.py.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path

import pytest
from conftest import environment

from cleaner.cli import run_command

ENGINES = {"spark": "pyspark", "ray": "ray"}


def run(*args: str | Path, timeout: int = 60) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, *map(str, args)]
    return subprocess.run(command, env=environment(), capture_output=True, text=True, timeout=timeout, check=False)


def here(engine: str) -> None:
    """Skip a test where its engine is not installed."""
    if find_spec(ENGINES[engine]) is None:
        pytest.skip(f"{engine.title()} is not here: pip install 'newsclean[{engine}]'")
    if engine == "spark" and shutil.which("java") is None:
        pytest.skip("Spark needs Java: apt-get install default-jre-headless")


@pytest.mark.parametrize("engine", ENGINES)
def test_without_the_extra_a_sentence_names_it(engine: str) -> None:
    hidden = f"import runpy, sys; sys.modules['{ENGINES[engine]}'] = None; "
    start = f"runpy.run_module('cleaner.engines.{engine}', run_name='__main__')"
    done = run("-c", hidden + start)
    assert done.returncode == 1
    name = engine.title()
    assert done.stderr == (
        f"newsclean: For {name} the extra '{engine}' is needed: pip install 'newsclean[{engine}]'.\n"
    )


@pytest.mark.parametrize("engine", ENGINES)
@pytest.mark.parametrize(
    ("args", "told"),
    [
        (("in.txt", "out"), "Say what in.txt holds: --from parquet or --from jsonl."),
        (("-", "out"), "A job of many machines reads and writes files; it has no stdin and no stdout."),
        (("in.jsonl", "."), ". is there already; remove it, or name a folder that is not there yet."),
        (("in.jsonl",), "Missing argument 'IN...'."),
        (("in.jsonl", "out", "--only", "quote"), "There is no stage 'quote'; did you mean quotes?"),
        (("in.jsonl", "out", "--profile-to", "p"), "--profile-to writes what --learn has found; give both."),
    ],
)
def test_usage_is_told_before_an_engine_starts(
    engine: str,
    args: tuple[str, ...],
    told: str,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    here(engine)
    monkeypatch.setattr("cleaner.cli._stop_on_sigterm", lambda: None)  # this process is the tests'
    name = f"python -m cleaner.engines.{engine}"
    assert run_command(import_module(f"cleaner.engines.{engine}").main, name, args) == 2
    assert capsys.readouterr().err == f"newsclean: {told} See {name} --help.\n"


@pytest.mark.parametrize("engine", ENGINES)
def test_the_page_names_every_option_of_a_job(engine: str) -> None:
    here(engine)
    page = (Path(__file__).resolve().parents[1] / "docs" / "engines.md").read_text("utf-8")
    told = run("-m", f"cleaner.engines.{engine}", "--help").stdout
    options = set(re.findall(r"--[a-z-]+", told)) - {"--help", "--quiet"}
    assert options >= {"--learn", "--batch-rows"}
    assert options <= set(re.findall(r"--[a-z-]+", page))


@pytest.mark.parametrize("engine", ENGINES)
def test_a_job_on_this_machine(engine: str, tmp_path: Path) -> None:
    here(engine)
    (tmp_path / "in.jsonl").write_text('{"id": 1, "text": "A line."}\n{"id": 2}\n', "utf-8")
    where = {"spark": ("--master", "local[1]"), "ray": ("--address", "local")}[engine]
    done = run("-m", f"cleaner.engines.{engine}", *where, tmp_path / "in.jsonl", tmp_path / "out", timeout=240)
    assert done.returncode == 1, done.stderr
    assert "1 of 2 inputs failed" in done.stderr
    (file,) = (tmp_path / "out").glob("*.txt" if engine == "spark" else "*.jsonl")
    first, second = map(json.loads, file.read_text("utf-8").splitlines())
    assert (first["id"], first["text"]) == (1, "A line.")
    assert (second["id"], second["error"]["type"]) == (2, "row")
