"""README tells the truth: its options are the command's, its examples give what it shows, its fixture is the file."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import click
import pytest
from conftest import environment

from cleaner.model import LABELS
from cleaner.options import GROUPS, cli
from cleaner.record import KEYS
from cleaner.stages import NAMES

ROOT = Path(__file__).resolve().parents[1]
README = (ROOT / "README.md").read_text("utf-8")
SESSIONS = re.findall(r"^```console\n(.*?)^```$", README, re.M | re.S)
EXAMPLES = [example for session in SESSIONS for example in re.findall(r"^\$ (.*)\n((?:(?!\$ ).*\n)*)", session, re.M)]


def options() -> dict[str, set[str]]:
    """Each command's options by their long names."""
    found = {}
    for name, command in cli.commands.items():
        params = command.get_params(click.Context(command))
        found[name] = {max(param.opts, key=len) for param in params if isinstance(param, click.Option)}
    return found


def test_every_option_is_in_readme_and_every_one_in_readme_exists() -> None:
    known = set().union(*options().values())
    prose = re.sub(r"^```.*?^```$", "", README, flags=re.M | re.S)
    code = [*re.findall(r"`([^`]+)`", prose), *re.findall(r"newsclean ([^\n]*)", README)]
    named = set(re.findall(r"(?<![\w-])--[a-z0-9][a-z0-9-]*", " ".join(code)))
    assert named == known


def test_every_option_stands_in_one_group_of_the_help() -> None:
    grouped = [f"--{name}" for _, names in GROUPS for name in names]
    assert sorted(grouped) == sorted(options()["clean"])


def test_readme_opens_with_the_two_commands() -> None:
    first, second = re.findall(r"^```(\w*)\n(.*?)^```$", README, re.M | re.S)[:2]
    assert first[0] == second[0] == "sh"
    assert "pip install . && .venv/bin/newsclean fixtures/" in first[1]
    assert "pytest" in second[1]
    assert first[1].count("\n") == second[1].count("\n") == 1


def test_readme_shows_the_fixture_as_it_is() -> None:
    shown = re.search(r"^```text\n(.*?)^```$", README, re.M | re.S)
    assert shown
    assert shown[1] == (ROOT / "fixtures/headlines/readme/in.txt").read_text("utf-8")


def test_readme_names_all_keys_and_real_labels() -> None:
    table = README[README.index("## The record") : README.index("## Python")]
    rows = re.findall(r"^\| (`.*?) \|", table, re.M)
    assert re.findall(r"`(\w+)`", " ".join(rows)) == [key for key in KEYS if key != "audit"]
    kept = re.search(r"`--keep LABEL,…` \|.*?:(.*)\|", README)
    assert kept
    assert set(re.findall(r"`([\w-]+)`", kept[1])) <= set(LABELS)
    assert set(re.findall(r"--(?:only|skip) ([a-z,]+)", README.replace("A,B", ""))[0].split(",")) <= set(NAMES)


def test_examples_give_what_is_shown(readme_folder: Path) -> None:
    """One after the other in one folder: some read what others wrote."""
    for command, shown in EXAMPLES:
        script = f'newsclean() {{ "{sys.executable}" -m cleaner "$@"; }}\n{command}'
        done = subprocess.run(
            ["bash", "-c", script],
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            cwd=readme_folder,
            env=environment(),
            timeout=60,
            check=False,
        )
        assert done.stdout.decode("utf-8") == shown, command


@pytest.fixture(scope="module")
def readme_folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder like the checkout's, in which the examples of one README follow one another."""
    folder = tmp_path_factory.mktemp("readme")
    os.symlink(ROOT / "fixtures", folder / "fixtures")
    return folder


def test_the_python_example_runs(readme_folder: Path) -> None:
    (code,) = re.findall(r"^```python\n(.*?)^```$", README, re.M | re.S)
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, cwd=readme_folder, env=environment(), timeout=60, check=False
    )
    assert done.stderr == b""
    assert b"Harbour ferry returns" in done.stdout


def test_every_promise_names_a_test_that_exists() -> None:
    section = README.split("## What it promises", 1)[1].split("\n## ", 1)[0]
    promises = section.split("\n- ")[1:]
    assert promises
    for promise in promises:
        named = re.findall(r"`(test_\w+)::(test_\w+)`", promise)
        assert named, promise
        for file, test in named:
            assert f"def {test}(" in (ROOT / f"tests/{file}.py").read_text("utf-8"), (file, test)
