"""Calls that need no parser: names of inputs, and options that say all by themselves or by the word behind them.

The library that parses all others, and writes the help, takes longer to import than a text takes to clean. What is not
surely a plain call goes to it, wrong ones too: nothing is told from here. `tests/test_cli.py` holds the two together.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from typing import Any

from cleaner.limits import MOST

COMMANDS = frozenset(("clean", "restore", "learn", "stages", "schema"))
DEFAULTS: Mapping[str, Any] = {
    "output": None, "output_dir": None, "from": "auto", "to": None, "ext": [], "text_field": "text", "id_field": "id",
    "shard_records": None, "only": None, "skip": [], "keep": [], "profile": None, "learn": False, "quotes": "repair",
    "lang": None, "encoding": None, "audit": False, "audit_to": None, "explain": False, "diff": False, "check": False,
    "report": None, "files_from": None, "files0_from": None, "jobs": 1, "resume": False, "progress": None,
    "stats": None, "max_bytes": MOST, "timeout": 0.0, "on_error": "report", "color": "auto", "quiet": False,
    "verbose": False,
}  # fmt: skip
FLAGS = {
    "--audit": "audit",
    "--check": "check",
    "--quiet": "quiet",
    "-q": "quiet",
    "--verbose": "verbose",
    "-v": "verbose",
}
FILES = {"--output": "output", "-o": "output", "--output-dir": "output_dir"}
LISTS = {"--skip": "skip", "--keep": "keep", "--only": "only"}
FORMATS = frozenset(("json", "jsonl", "text", "markdown", "parquet"))


def plain(args: Sequence[str], environment: Mapping[str, str]) -> dict[str, Any] | None:
    """What the options of a plain call say, as the parser would; None for any other call."""
    if (args and args[0] in COMMANDS) or "NEWSCLEAN_JOBS" in environment:
        return None
    given = {**DEFAULTS, "inputs": ()}
    rest = iter(args)
    for arg in rest:
        if not arg.startswith("-") or arg == "-":
            given["inputs"] += (arg,)
        elif arg in FLAGS:
            given[FLAGS[arg]] = True
        elif not _take(given, arg, rest):
            return None
    return given


def _take(given: dict[str, Any], name: str, rest: Iterator[str]) -> bool:
    """Take an option's value from what follows it; False where a parser must look at it."""
    value = next(rest, "")
    if not value or (value[0] == "-" and value != "-"):
        return False
    if name in FILES:
        given[FILES[name]] = value
    elif name == "--to" and value in FORMATS:
        given["to"] = value
    elif name in LISTS and (names := [one.strip() for one in value.split(",") if one.strip()]):
        given[LISTS[name]] = [*(given[LISTS[name]] or ()), *names]
    else:
        return False
    return True
