"""One call of the command, its options read: which exclude each other, which texts it is about, then the run."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from cleaner.errors import OutputError, UsageError

if TYPE_CHECKING:
    from cleaner.inputs import Failure, Place
    from cleaner.pipeline import Cleaner
    from cleaner.profile import Profile


def clean(given: dict[str, Any]) -> int:
    """Clean what the options name; gives the exit code. Raises UsageError."""
    from cleaner.files import OverwriteError
    from cleaner.paint import tell, wanted
    from cleaner.render import shown
    from cleaner.run import run

    _refuse_conflicts(given)
    cleaner = cleaner_of(given)
    places, many = _places(given)
    color = wanted(given["color"], sys.stderr)
    try:
        return run(given, cleaner, places, many, lambda message, style: tell(message, style, color=color))
    except OutputError as error:
        where = error.place or given["output"] or given["output_dir"] or "stdout"
        tell(f"{shown(where)}: {error}", "error", color=color)
        return 2 if isinstance(error, OverwriteError) else 1


def _refuse_conflicts(given: dict[str, Any]) -> None:
    if given["output"] is not None and given["output_dir"] is not None:
        raise UsageError("Give --output or --output-dir, not both.")
    if given["shard_records"] and given["output"] in (None, "-"):
        raise UsageError("--shard-records needs --output FILE, whose name the files' names are made of.")
    written = given["output"] or given["output_dir"] or given["audit"] or given["audit_to"]
    if given["check"] and (written or given["on_error"] == "record"):
        raise UsageError(
            "--check writes nothing; leave out --output, --output-dir, --audit, --audit-to and --on-error record."
        )
    for one, other in (("quiet", "verbose"), ("explain", "diff"), ("audit", "audit_to"), ("profile", "learn")):
        if given[one] and given[other]:
            names = [f"--{name.replace('_', '-')}" for name in (one, other)]
            raise UsageError(f"Give {names[0]} or {names[1]}, not both.")
    outputs = [given[name] for name in ("output", "audit_to", "report") if given[name] not in (None, "-")]
    if len({os.path.realpath(path) for path in outputs}) < len(outputs):
        raise UsageError("--output, --audit-to and --report need a file each.")
    for name in ("audit_to", "report"):
        if given[name] == "-":
            raise UsageError(f"--{name.replace('_', '-')} needs a file; stdout is for the records.")


def cleaner_of(given: Mapping[str, Any]) -> Cleaner:
    """The cleaner that options ask for. Raises UsageError."""
    from cleaner.pipeline import Cleaner

    try:
        return Cleaner(
            only=frozenset(given["only"]) if given["only"] is not None else None,
            skip=frozenset(given["skip"]),
            keep=frozenset(given["keep"]),
            quotes=given["quotes"],
            lang=given["lang"],
            encoding=given["encoding"],
            audit=given["audit"] or given["audit_to"] is not None,
            profile=_profile(given["profile"]),
        )
    except ValueError as error:
        raise UsageError(str(error)) from None


def _profile(path: str | None) -> Profile | None:
    from cleaner.errors import DataError

    if path is None:
        return None
    from cleaner.profile import read_profile

    try:
        return read_profile(path)
    except DataError as error:
        raise UsageError(str(error)) from None


def _places(given: dict[str, Any]) -> tuple[list[Place | Failure], bool]:
    """The inputs, and whether they count as many: one name that is no folder is one, whatever a folder may hold."""
    from cleaner.finding import find, names_in
    from cleaner.inputs import STDIN

    names = list(given["inputs"])
    lists = [(given["files_from"], b"\n"), (given["files0_from"], b"\0")]
    for path, separator in lists:
        if path is not None:
            try:
                names += names_in(path, separator)
            except OSError as error:
                raise UsageError(f"The list {path} could not be read: {error.strerror}.") from None
    listed = any(path is not None for path, _ in lists)
    if not names and not listed:
        if sys.stdin is not None and sys.stdin.isatty():
            raise UsageError("There is nothing to clean: name a file, or pipe text in.")
        names = [STDIN]
    if names.count(STDIN) + sum(path == STDIN for path, _ in lists) > 1:
        raise UsageError("stdin (-) can be read only once.")
    many = listed or len(names) > 1 or os.path.isdir(names[0])
    many = many or (any(mark in names[0] for mark in "*?[") and not os.path.lexists(names[0]))
    return list(find(names, given["output_dir"], given["ext"])), many
