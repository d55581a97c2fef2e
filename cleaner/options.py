"""The options of `newsclean`, and its help: they are parsed here, what they ask for is done elsewhere."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import click
from click_default_group import DefaultGroup

from cleaner import __version__
from cleaner.commands import (
    CONTEXT,
    KINDS,
    choice,
    learn_command,
    restore_command,
    schema_command,
    stages_command,
)

INTRO = "Turn scraped news text into clean article records: headline, date, authors, paragraphs."

EXAMPLES = (
    ("newsclean in.txt -o out.json", "one text, one JSON record"),
    ("cat in.txt | newsclean | jq .title", "from stdin to stdout"),
    ("newsclean a.txt b.txt dir/ > all.jsonl", "many: JSON Lines, in order"),
    ("newsclean scraped.jsonl.gz -o clean.jsonl", "records; other fields stay"),
    ("newsclean texts/ --output-dir clean/", "one JSON each, in the same tree"),
    ("newsclean --to text in.txt | wc -w", "title, blank line, paragraphs"),
    ("newsclean --only quotes --to text in.txt", "one stage only"),
    ("newsclean --check *.txt", "exit 1 if any would change"),
    ("newsclean --explain in.txt | less -R", "each line, and why"),
    ("newsclean --audit in.txt -o out.json", "with what it takes to undo it:"),
    ("newsclean restore out.json -o in.txt", "the input back, byte for byte"),
)

GROUPS = (
    ("Input", ("from", "ext", "text-field", "id-field", "encoding", "lang", "files-from", "files0-from")),
    ("Output", ("output", "output-dir", "shard-records", "to", "on-error")),
    ("Account", ("audit", "audit-to", "explain", "diff", "check", "report")),
    ("Cleaning", ("only", "skip", "keep", "quotes", "profile", "learn")),
    ("Large runs", ("jobs", "resume", "stats")),
    ("Limits", ("max-bytes", "timeout")),
    ("Messages", ("progress", "quiet", "verbose", "color", "version", "help")),
)

INPUTS_HELP = (
    "INPUTS are files, folders (what ends in .txt .text .md .json .jsonl .ndjson .csv .tsv .parquet .wet .warc, also "
    "with .gz .bz2 .xz .zst, in them and below), patterns (texts/**/*.txt), names such as s3:// and https://, "
    "or - for stdin, which is also read if there are none. One text gives one JSON record, many give JSON Lines."
)

MAX_BYTES_HELP = "Give up a text or a row that has more bytes, unpacked (256M); 0: never."
TIMEOUT_HELP = "Give up a text that takes longer; off unless asked for, since results then depend on the machine."
JOBS_HELP = "Worker processes (1); 0: as many as there are processors. The output does not depend on it."
KEEP_HELP = "Leave these in the text: caption, byline, furniture …"

_COLUMN = 22


class Clean(click.Command):
    """The cleaning command; its help is the tool's own: examples first, options in groups, then the other commands."""

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the whole help."""
        formatter.write_usage("newsclean", "[OPTIONS] [INPUTS]...")
        formatter.write_paragraph()
        formatter.write_text(INTRO)
        with formatter.section("Examples"):
            formatter.write_dl(list(EXAMPLES), col_max=50)
        formatter.write_paragraph()
        formatter.write_text(INPUTS_HELP)
        for title, options in self.groups(ctx).items():
            with formatter.section(title):
                formatter.write_dl([(name.ljust(_COLUMN), text) for name, text in options])
        with formatter.section("Other commands"):
            commands = [(name, command.get_short_help_str(80)) for name, command in cli.commands.items()]
            formatter.write_dl([(name.ljust(_COLUMN), text) for name, text in commands if name != self.name])
        formatter.write_paragraph()
        formatter.write_text("Exit codes: 0 all done; 1 an input failed, or --check found changes; 2 usage.")

    def groups(self, ctx: click.Context) -> dict[str, list[tuple[str, str]]]:
        """The options' lines of help by group."""
        options = {max(param.opts, key=len).lstrip("-"): param.get_help_record(ctx) for param in self.get_params(ctx)}
        return {title: [record for name in names if (record := options[name])] for title, names in GROUPS}


class Group(DefaultGroup):  # type: ignore[misc]
    """`newsclean FILE` cleans; a group that shows the cleaning command's help as its own."""

    def format_help(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the cleaning command's help."""
        self.commands["clean"].format_help(ctx, formatter)


cli = Group("newsclean", default="clean", default_if_no_args=True, context_settings=CONTEXT, help=INTRO)


def _names(_: click.Context, __: click.Parameter, values: Sequence[str]) -> list[str]:
    """Comma-separated names; the option may also be given more than once."""
    return [name.strip() for value in values for name in value.split(",") if name.strip()]


def _endings(context: click.Context, param: click.Parameter, values: Sequence[str]) -> list[str]:
    """Endings with their dots, in small letters."""
    return [f".{name.lower().lstrip('.')}" for name in _names(context, param, values)]


def _stages(context: click.Context, param: click.Parameter, values: Sequence[str]) -> list[str] | None:
    """The stages to run; None for all of them, which an empty list is not."""
    names = _names(context, param, values)
    if values and not names:
        raise click.UsageError("--only names no stage; newsclean stages lists them.")
    return names or None


def _charset(_: click.Context, __: click.Parameter, name: str | None) -> str | None:
    if name is None:
        return None
    from codecs import lookup

    if name.casefold().startswith("sloppy-"):
        import ftfy.bad_codecs  # noqa: F401 (its import adds these charsets)
    try:
        known = getattr(lookup(name), "_is_text_encoding", True)
    except (LookupError, ValueError):
        known = False
    if not known:
        raise click.UsageError(f"There is no charset {name!r}; some that there are: utf-8, windows-1252, gb18030.")
    return name


def _bytes(_: click.Context, __: click.Parameter, spelling: str | None) -> int:
    from cleaner.limits import MOST, size

    if spelling is None:
        return MOST
    try:
        return size(spelling)
    except ValueError as error:
        raise click.UsageError(f"--max-bytes: {error}") from None


def _seconds(_: click.Context, __: click.Parameter, seconds: float) -> float:
    from cleaner.limits import can_time

    if seconds and not can_time():
        raise click.UsageError("--timeout needs a POSIX system.")
    return seconds


def _language(_: click.Context, __: click.Parameter, code: str | None) -> str | None:
    import re

    if code is not None and not re.fullmatch(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{2,8}){0,4}", code):
        raise click.UsageError(f"{code!r} is no language code; codes look like en, de or pt-BR.")
    return code


@click.command("clean", cls=Clean, context_settings=CONTEXT)
@click.argument("inputs", nargs=-1, type=click.Path())
@click.option("-o", "--output", metavar="FILE", type=click.Path(), help="Write to FILE, in the format of its ending.")
@click.option("--output-dir", metavar="DIR", type=click.Path(), help="Write one file per input, in the inputs' tree.")
@choice("--from", "KIND", KINDS, "auto", "{}; auto: by ending, then by content.")
@choice("--to", "FORMAT", ["json", "jsonl", "text", "markdown", "parquet"], None, "{}; json of many is one array.")
@click.option("--ext", metavar="A,B", multiple=True, callback=_endings, help="Read folders' files of these endings.")
@click.option("--text-field", metavar="NAME", default="text", help="Field or column that holds the text (text).")
@click.option("--id-field", metavar="NAME", default="id", help="Field or column that holds the id (id).")
@click.option("--shard-records", metavar="N", type=click.IntRange(1), help="Write files of N records each: out-00000 …")
@click.option("--only", metavar="A,B", multiple=True, callback=_stages, help="Run these stages only.")
@click.option("--skip", metavar="A,B", multiple=True, callback=_names, help="Run all stages but these.")
@click.option("--keep", metavar="LABEL,…", multiple=True, callback=_names, help=KEEP_HELP)
@click.option("--profile", metavar="FILE", type=click.Path(), help="Take out what newsclean learn found of a site.")
@click.option("--learn", is_flag=True, help="Learn from the inputs first, then clean them.")
@choice("--quotes", "STYLE", ["repair", "straight", "typographic"], "repair", "{}.")
@click.option("--lang", metavar="CODE", callback=_language, help="The texts' language (en, de …), not to be guessed.")
@click.option("--encoding", metavar="NAME", callback=_charset, help="The inputs' charset, not to be detected.")
@click.option("--audit", is_flag=True, help="Put into each record what it takes to restore its input.")
@click.option("--audit-to", metavar="FILE", type=click.Path(), help="The same, into a JSON Lines file of its own.")
@click.option("--explain", is_flag=True, help="Show each line of the input with what became of it, and why.")
@click.option("--diff", is_flag=True, help="Show a unified diff from the input to the clean text.")
@click.option("--check", is_flag=True, help="Write nothing; exit 1 if cleaning would change anything.")
@click.option("--report", metavar="FILE", type=click.Path(), help="Write an account of the run as one HTML page.")
@click.option("--files-from", metavar="FILE", type=click.Path(), help="Names of inputs, one a line; - is stdin.")
@click.option("--files0-from", metavar="FILE", type=click.Path(), help="The same, NUL-separated, as of find -print0.")
@click.option("-j", "--jobs", metavar="N", type=click.IntRange(0), default=1, envvar="NEWSCLEAN_JOBS", help=JOBS_HELP)
@click.option("--resume", is_flag=True, help="Go on where the same command was stopped.")
@click.option("--progress/--no-progress", default=None, help="Show how far it has come; on a terminal if it lasts.")
@click.option("--stats", metavar="FILE", type=click.Path(), help="Write what was done, in numbers, as JSON.")
@click.option("--max-bytes", metavar="SIZE", callback=_bytes, help=MAX_BYTES_HELP)
@click.option(
    "--timeout", metavar="SECONDS", type=click.FloatRange(0), default=0.0, callback=_seconds, help=TIMEOUT_HELP
)
@choice("--on-error", "HOW", ["report", "record"], "report", "{}; record: also writes a record of the error.")
@choice("--color", "WHEN", ["auto", "always", "never"], "auto", "{}; auto heeds NO_COLOR.")
@click.option("-q", "--quiet", is_flag=True, help="Show errors only, no warnings.")
@click.option("-v", "--verbose", is_flag=True, help="Tell how each input was read and what was found.")
@click.version_option(__version__, "--version", prog_name="newsclean", message="%(prog)s %(version)s")
def clean_command(**given: Any) -> int:
    """Clean news texts (what newsclean does when no command is named)."""
    from cleaner.call import clean

    return clean(given)


for command in (clean_command, restore_command, learn_command, stages_command, schema_command):
    cli.add_command(command)
