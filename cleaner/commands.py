"""The commands beside cleaning: restore, stages, schema."""

from __future__ import annotations

import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeVar

import click

if TYPE_CHECKING:
    from cleaner.inputs import Failure, Place

KINDS = ["auto", "text", "json", "jsonl", "csv", "tsv", "parquet", "wet"]
CONTEXT = {"help_option_names": ["-h", "--help"], "max_content_width": 100}
_F = TypeVar("_F", bound=Callable[..., Any])


def choice(name: str, metavar: str, values: list[str], default: str | None, text: str) -> Callable[[_F], _F]:
    """An option with a few values, which its help lists in place of {}."""
    listed = f"{', '.join(values[:-1])} or {values[-1]}"
    return click.option(name, metavar=metavar, type=click.Choice(values), default=default, help=text.format(listed))


@click.command("restore", context_settings=CONTEXT)
@click.argument("records", nargs=-1, type=click.Path())
@click.option("-o", "--output", metavar="FILE", type=click.Path(), help="Write the input to FILE, not to stdout.")
@click.option("--output-dir", metavar="DIR", type=click.Path(), help="Write each record's input into DIR, by its name.")
@click.option("--audit-from", metavar="FILE", type=click.Path(), help="Where --audit-to put the audits.")
@click.option("--check", is_flag=True, help="Write nothing; exit 1 if a record was edited or is damaged.")
@choice("--color", "WHEN", ["auto", "always", "never"], "auto", "{}; auto heeds NO_COLOR.")
def restore_command(
    records: tuple[str, ...],
    output: str | None,
    output_dir: str | None,
    audit_from: str | None,
    check: bool,
    color: str,
) -> int:
    """Give back the inputs of records made with --audit, byte for byte.

    RECORDS are JSON or JSON Lines files, or - for stdin, which is also read if there are none. What comes back is
    checked against the SHA-256 of the input; a record that was edited since is told by a warning.
    """
    from cleaner.errors import OutputError
    from cleaner.files import OverwriteError, identities
    from cleaner.inputs import STDIN, Place
    from cleaner.paint import tell, wanted
    from cleaner.render import shown
    from cleaner.restorer import Audits, ManyError, Restorer

    if sum(option is not None for option in (output, output_dir)) + check > 1:
        raise click.UsageError("Give one of --output, --output-dir and --check.")
    output = None if output == STDIN else output
    if not records and sys.stdin is not None and sys.stdin.isatty():
        raise click.UsageError("There is nothing to restore: name a file, or pipe records in.")
    places = [Place(name) for name in records or (STDIN,)]
    colored = wanted(color, sys.stderr)
    try:
        restorer = Restorer(
            lambda message, style: tell(message, style, color=colored),
            output=output,
            folder=output_dir,
            check=check,
            audits=Audits(audit_from) if audit_from is not None else None,
            inputs=identities(places + ([Place(audit_from)] if audit_from is not None else [])),
        )
        return restorer.run(places)
    except OutputError as error:
        tell(f"{shown(output or output_dir or 'stdout')}: {error}", "error", color=colored)
        return 2 if isinstance(error, OverwriteError | ManyError) else 1


@click.command("learn", context_settings=CONTEXT)
@click.argument("inputs", nargs=-1, type=click.Path(), required=True)
@click.option("-o", "--output", metavar="FILE", type=click.Path(), help="Write the profile to FILE, not to stdout.")
@choice("--from", "KIND", KINDS, "auto", "{}; auto: by ending, then by content.")
@click.option("--ext", metavar="A,B", multiple=True, help="Read folders' files of these endings.")
@click.option("--text-field", metavar="NAME", default="text", help="Field or column that holds the text (text).")
@click.option("--texts", metavar="N", type=click.IntRange(0), default=1000, help="Texts of a site (1000); 0: all.")
@choice("--color", "WHEN", ["auto", "always", "never"], "auto", "{}; auto heeds NO_COLOR.")
def learn_command(**given: Any) -> int:
    """Find the lines that a site's texts have in common and that are no part of its articles.

    INPUTS are files and folders of one site's texts, or records with a url (or a field "site"), which are told apart by
    its host. What is found is a profile to be read and edited; newsclean --profile FILE uses it.
    """
    from cleaner.finding import find
    from cleaner.paint import tell, wanted
    from cleaner.profile import written
    from cleaner.render import shown, writable
    from cleaner.tasks import Reading
    from cleaner.teaching import learn, told

    color = wanted(given["color"], sys.stderr)
    endings = [f".{name.strip().lower().lstrip('.')}" for value in given["ext"] for name in value.split(",") if name]
    places = list(find(given["inputs"], None, endings))
    most = given["texts"] or None
    profile, failed = learn(places, Reading(given["from"], None, given["text_field"]), most, None)
    for name, error in failed:
        tell(f"{shown(name)}: {shown(str(error))}", "error", color=color)
    for line in told(profile):
        tell(shown(line), "plain", color=color)
    text = writable(written(profile))
    if given["output"] in (None, "-"):
        click.echo(text, nl=False)
    else:
        save(given["output"], text, places)
    return 1 if failed else 0


def save(path: str, data: bytes, places: Sequence[Place | Failure] = ()) -> None:
    """Write a file whole or not at all, and over none of the places. Raises OutputError."""
    from cleaner.files import File, identities, writing
    from cleaner.inputs import Place

    file = File(path, identities(place for place in places if isinstance(place, Place)))
    try:
        with writing("the profile was not written", path):
            file.file.write(data)
    except BaseException:
        file.close(False)
        raise
    file.close(True)


@click.command("stages", context_settings=CONTEXT)
@click.option("--rules", is_flag=True, help="List the rules of the language files, with example and counter-example.")
@click.option("--json", "as_json", is_flag=True, help="Print JSON.")
@choice("--color", "WHEN", ["auto", "always", "never"], "auto", "{}; auto heeds NO_COLOR.")
def stages_command(rules: bool, as_json: bool, color: str) -> int:
    """List the stages in the order in which they run, or every rule with what it takes and what it leaves."""
    from cleaner.paint import wanted

    heads, rows, records = _rules() if rules else _stages()
    if as_json:
        from cleaner.render import to_json

        click.echo(to_json(records, pretty=True))
    elif wanted(color, sys.stdout):
        from cleaner.paint import table

        table(heads, rows)
    else:
        widths = [max(map(len, column)) for column in list(zip(*rows, strict=True))[:-1]]
        for row in rows:
            cells = [cell.ljust(width) for cell, width in zip(row, widths, strict=False)]
            click.echo(("\t" if rules else "  ").join([*(row[:-1] if rules else cells), row[-1]]))
    return 0


Listing = tuple[tuple[str, ...], list[tuple[str, ...]], list[dict[str, Any]]]


def _stages() -> Listing:
    from cleaner.stages import STAGES

    heads = ("stage", "kind", "what it mends or finds")
    return heads, [tuple(one) for one in STAGES], [one._asdict() for one in STAGES]


def _rules() -> Listing:
    from cleaner.render import shown
    from cleaner.rulebook import entries

    found = list(entries())

    def told(texts: tuple[str, ...]) -> str:
        return shown(texts[0]) if texts else "-"

    rows: list[tuple[str, ...]] = [
        (one.rule, one.stage, one.language, told(one.takes), told(one.leaves)) for one in found
    ]
    return ("rule", "stage", "language", "takes", "leaves"), rows, [one._asdict() for one in found]


@click.command("schema", context_settings=CONTEXT)
def schema_command() -> int:
    """Print the JSON Schema of a record."""
    from cleaner.render import to_json
    from cleaner.schema import SCHEMA

    click.echo(to_json(SCHEMA, pretty=True))
    return 0
