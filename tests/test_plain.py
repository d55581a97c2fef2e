"""Calls that need no parser are read as the parser reads them, and all others are left to it."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any
from unittest.mock import patch

from conftest import environment
from hypothesis import example, given
from hypothesis import strategies as st

from cleaner.cli import run_command
from cleaner.options import cli
from cleaner.plain import COMMANDS, DEFAULTS, plain

WORDS = (
    "in.txt",
    "-",
    "a,b",
    " x , ",
    ",",
    "",
    "text",
    "json",
    "parquet",
    "restore",
    "clean",
    "--",
    "é\udcff",
    "-x",
    "--t",
)
OPTIONS = (
    *("-o", "--output", "--output-dir", "--to", "--only", "--skip", "--keep", "-q", "--quiet", "-v", "--verbose"),
    *("--audit", "--check", "--to=text", "-ofile", "-qv", "--jobs", "-j", "2", "--from", "--lang", "--learn", "--help"),
)
COMMAND_LINES = st.lists(st.sampled_from((*WORDS, *OPTIONS)), max_size=6)


def parsed(args: list[str]) -> dict[str, Any] | None:
    """What the parser makes of a call of the cleaning command; None where it refuses it, or another is meant."""
    with patch("cleaner.call.clean", return_value=0) as cleaned, patch("cleaner.cli._stop_on_sigterm"):
        run_command(cli, "newsclean", args)
    return dict(cleaned.call_args.args[0]) if cleaned.called else None


@given(COMMAND_LINES)
@example(["in.txt", "-o", "out.json", "--to", "text", "--only", "quotes, dates", "--only", "page", "-q"])
@example(["-"])
@example([])
def test_a_plain_call_is_what_the_parser_makes_of_it(args: list[str]) -> None:
    found = plain(args, {})
    assert found is None or found == parsed(args)


def test_most_calls_are_plain() -> None:
    for args in (
        ["in.txt"],
        ["a", "b", "-o", "c"],
        ["-"],
        [],
        ["--to", "text", "a"],
        ["--only", "quotes", "a", "--audit"],
    ):
        assert plain(args, {}) is not None
    for args in (
        ["stages"],
        ["restore", "a"],
        ["--to", "pdf"],
        ["-o"],
        ["-o", "-x"],
        ["--only", ","],
        ["-h"],
        ["--", "-x"],
    ):
        assert plain(args, {}) is None
    assert plain(["a"], {"NEWSCLEAN_JOBS": "2"}) is None


def test_the_defaults_and_the_commands_are_the_parsers() -> None:
    assert parsed(["in.txt"]) == {**DEFAULTS, "inputs": ("in.txt",)}
    assert set(cli.commands) == COMMANDS


def test_a_plain_call_imports_no_parser(tmp_path: Path) -> None:
    (tmp_path / "in.txt").write_text(
        "The ferry is back.\n\n" + "It left the harbour at noon and came back at one. " * 9
    )
    code = (
        "import sys; sys.argv = ['newsclean', 'in.txt']\n"
        "try:\n from cleaner.cli import main; main()\nexcept SystemExit: pass\n"
        "print(*sys.modules, file=sys.stderr)"
    )
    command = [sys.executable, "-c", code]
    done = subprocess.run(command, capture_output=True, cwd=tmp_path, env=environment(), timeout=60, check=True)
    heavy = {"click", "dataclasses", "inspect", "tempfile", "cleaner.journal", "cleaner.progress", "cleaner.watch"}
    assert b"The ferry is back." in done.stdout and not heavy & set(done.stderr.decode().split())
