"""The command line that the engines' jobs share: it parses, and makes of the options what a job is to do."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

import click

from cleaner.call import cleaner_of
from cleaner.cli import run_command
from cleaner.commands import CONTEXT, save
from cleaner.engines.rows import Rows
from cleaner.inputs import JSONL, PARQUET, STDIN, kind_of
from cleaner.options import clean_command
from cleaner.paint import tell
from cleaner.remote import is_remote
from cleaner.render import shown, writable

if TYPE_CHECKING:
    from cleaner.profile import Profile

KINDS = ["auto", PARQUET, JSONL]
# Options of newsclean that mean the same to an engine's job.
_SHARED = ("text_field", "id_field", "only", "skip", "keep", "quotes", "lang", "audit", "profile", "learn", "quiet")


@dataclass(frozen=True, slots=True)
class Job:
    """What a job is to do, as its options say.

    source, target: parquet or jsonl. learn: clean with what the inputs teach; most: the texts of a site that do, None
    for all. parts: of the input or the output, as the engine means it, 0 as it thinks right. place: of the engine, None
    as it is set up.
    """

    names: tuple[str, ...]
    out: str
    source: str
    target: str
    rows: Rows
    learn: bool = False
    most: int | None = None
    profile_to: str | None = None
    quiet: bool = False
    parts: int = 0
    place: str | None = None

    def say(self, message: str) -> None:
        """Tell people, if they want to be told."""
        if not self.quiet:
            tell(shown(message), "plain")

    def taught(self, profile: Profile) -> Job:
        """The job with what was learned, which is told, and kept if that was asked for."""
        from cleaner.profile import written
        from cleaner.teaching import told

        for line in told(profile):
            self.say(line)
        if self.profile_to is not None:
            save(self.profile_to, writable(written(profile)))
        return replace(self, learn=False, rows=replace(self.rows, cleaner=self.rows.cleaner.but(profile=profile)))


Run = Callable[[Job], tuple[int, int]]  # gives how many records were written, and how many of them are errors


def command(run: Run, about: str, options: Sequence[click.Option]) -> click.Command:
    """The command of an engine's job. `options` are its own: they give `parts` and `place`."""

    def body(**given: Any) -> int:
        return _done(job_of(given), run)

    made = click.Command("job", context_settings=CONTEXT, callback=body, help=about)
    made.params = [
        click.Argument(["inputs"], nargs=-1, required=True, metavar="IN..."),
        click.Argument(["out"], metavar="OUT"),
        *_own_options(),
        *options,
        *(param for param in clean_command.params if param.name in _SHARED),
    ]
    return made


def _own_options() -> list[click.Option]:
    kinds = click.Choice(KINDS)
    reads = "What IN holds: auto, parquet or jsonl; auto: by its ending, or those of a folder's files."
    return [
        click.Option(["--from"], metavar="KIND", type=kinds, default="auto", help=reads),
        click.Option(["--to"], metavar="FORMAT", type=kinds, default="auto", help="What OUT shall hold; auto: as IN."),
        click.Option(
            ["--texts"], metavar="N", type=click.IntRange(0), default=1000, help="Texts of a site that teach (1000)."
        ),
        click.Option(["--profile-to"], metavar="FILE", type=click.Path(), help="Write what --learn has found to FILE."),
        click.Option(
            ["--batch-rows"], metavar="N", type=click.IntRange(1), default=1000, help="Rows a worker holds (1000)."
        ),
    ]


def end(made: click.Command, name: str) -> None:
    """Run a job's command, and exit with its code."""
    sys.exit(run_command(made, name))


def job_of(given: Mapping[str, Any]) -> Job:
    """What the options ask for. Raises UsageError."""
    if given["learn"] and given["profile"] is not None:
        raise click.UsageError("Give --profile or --learn, not both.")
    if given["profile_to"] is not None and not given["learn"]:
        raise click.UsageError("--profile-to writes what --learn has found; give both.")
    names, out = given["inputs"], given["out"]
    if STDIN in (*names, out):
        raise click.UsageError("A job of many machines reads and writes files; it has no stdin and no stdout.")
    if not is_remote(out) and os.path.lexists(out):
        raise click.UsageError(f"{out} is there already; remove it, or name a folder that is not there yet.")
    source = _kind(names[0]) if given["from"] == "auto" else given["from"]
    target = source if given["to"] == "auto" else given["to"]
    rows = Rows(
        cleaner_of({"encoding": None, "audit_to": None, **given}),
        text_field=given["text_field"],
        id_field=given["id_field"],
        lines=source == JSONL,
        to_lines=target == JSONL,
        rows=given["batch_rows"],
    )
    own: dict[str, Any] = {name: given[name] for name in ("learn", "profile_to", "quiet", "place")}
    return Job(tuple(names), out, source, target, rows, most=given["texts"] or None, parts=given["parts"] or 0, **own)


def _kind(name: str) -> str:
    """What an input holds, by its ending, or by those of the files in a folder of this machine."""
    found = {kind_of(name)}
    if not is_remote(name) and os.path.isdir(name):
        found = {kind_of(file) for _, _, files in os.walk(name) for file in files if file[0] not in "._"}
    found &= {PARQUET, JSONL}
    if len(found) != 1:
        raise click.UsageError(f"Say what {name} holds: --from parquet or --from jsonl.")
    return found.pop()


def _done(job: Job, run: Run) -> int:
    records, failed = run(job)
    if failed:
        tell(f"{failed:,} of {records:,} inputs failed; their records in {shown(job.out)} say why.", "error")
    else:
        job.say(f"{records:,} records were written to {job.out}.")
    return 1 if failed else 0
