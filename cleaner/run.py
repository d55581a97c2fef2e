"""What the options of a run ask for, opened and put together: inputs, workers, outputs, accounts, journal, progress."""

from __future__ import annotations

import os
import sys
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from time import monotonic
from typing import IO, TYPE_CHECKING, Any

from cleaner import __version__
from cleaner.errors import UsageError
from cleaner.inputs import STDIN, Failure, Place
from cleaner.job import Job, Options
from cleaner.outputs import Writer
from cleaner.worker import Manner, Worker

LEARNED = 1000  # texts of a site that --learn looks at

if TYPE_CHECKING:
    from cleaner.counts import Counts
    from cleaner.journal import Journal
    from cleaner.pipeline import Cleaner, Result
    from cleaner.progress import Progress
    from cleaner.watch import Watcher


def run(
    given: dict[str, Any],
    cleaner: Cleaner,
    places: Sequence[Place | Failure],
    many: bool,
    say: Callable[[str, str], None],
) -> int:
    """Open what is written, and run."""
    begun = monotonic()
    if given["learn"]:
        cleaner = _taught(given, cleaner, places, say)
    options = Options(given["jobs"] or _processors(), given["on_error"] == "record", given["quiet"], given["check"])
    with ExitStack() as opened:  # what is open already is taken away if the rest cannot be opened
        journal = _journal(given, places)
        writer = _writer(given, places, many, journal.state if journal else None) if _writes(given) else None
        if writer:
            opened.callback(writer.close, False)
        watchers: list[Watcher] = []
        for watcher in _watchers(given, places):
            opened.callback(watcher.close, False)
            watchers.append(watcher)
        if watchers:  # they look at each document, which does not leave its process
            options = options._replace(jobs=1)
        worker = Worker(cleaner, _manner(given, many, options.jobs > 1, bool(watchers)))
        job = Job(worker, writer, options, say, watchers, journal, _progress(given, places, say))
        opened.pop_all()
    code = job.run(places)
    _account_for(given, job.counts, monotonic() - begun, say)
    return code


def _taught(
    given: dict[str, Any], cleaner: Cleaner, places: Sequence[Place | Failure], say: Callable[[str, str], None]
) -> Cleaner:
    """The cleaner with what the inputs themselves teach; they are read twice."""
    from cleaner.tasks import Reading
    from cleaner.teaching import learn, told

    if any(isinstance(place, Place) and place.path == STDIN for place in places):
        raise UsageError("--learn reads the inputs twice, which stdin does not allow; name files.")
    how = Reading(given["from"], given["encoding"], given["text_field"], given["max_bytes"])
    profile, _ = learn(places, how, LEARNED, cleaner)  # what cannot be read is told when it is cleaned
    if not given["quiet"]:
        for line in told(profile):
            say(line, "plain")
    return cleaner.but(profile=profile)


def _processors() -> int:
    """How many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _manner(given: dict[str, Any], many: bool, rendered: bool, watched: bool) -> Manner:
    """How the workers clean, tell and write. `rendered`: they make the bytes that are written."""
    from cleaner.outputs import format_of
    from cleaner.tasks import Reading

    output = given["output"] if given["output"] != "-" else None
    format = given["to"] or format_of(output)
    return Manner(
        Reading(given["from"], given["encoding"], given["text_field"], given["max_bytes"]),
        id_field=given["id_field"],
        check=given["check"],
        audits_apart=given["audit_to"] is not None,
        quiet=given["quiet"],
        verbose=given["verbose"],
        written=_writes(given),
        format=(format or "json") if rendered else None,
        pretty=format in (None, "json") and (given["output_dir"] is not None or not many),
        watched=watched,
        seconds=given["timeout"],
    )


def _journal(given: dict[str, Any], places: Sequence[Place | Failure]) -> Journal | None:
    """The journal of a run whose output is a file or a folder; None of any other."""
    output, folder = given["output"], given["output_dir"]
    lone = folder is None and output in (None, STDIN)
    piped = any(isinstance(place, Place) and place.path == STDIN for place in places)
    if lone or piped or given["check"]:
        if given["resume"]:
            raise UsageError("--resume needs inputs that are files, and --output FILE or --output-dir DIR.")
        return None
    from cleaner.journal import Journal, run_id

    where, name = (folder, "") if folder is not None else os.path.split(os.path.realpath(output))
    shaping = {name: value for name, value in given.items() if name not in _NOT_SHAPING}
    path = os.path.join(where, f".newsclean-journal-{name}" if name else ".newsclean-journal")
    return Journal(path, run_id(places, {**shaping, "version": __version__}), resume=given["resume"])


_NOT_SHAPING = frozenset(["jobs", "resume", "progress", "stats", "quiet", "verbose", "color", "inputs"])


def _progress(
    given: dict[str, Any], places: Sequence[Place | Failure], say: Callable[[str, str], None]
) -> Progress | None:
    """A bar on a terminal, lines elsewhere if they are asked for."""
    terminal = sys.stderr is not None and sys.stderr.isatty()
    asked = given["progress"]
    if asked is False or given["quiet"] or (asked is None and not terminal):
        return None
    from cleaner.progress import Lines, Shown, total_of

    return Shown(total_of(places)) if terminal else Lines(total_of(places), say)


def _account_for(given: dict[str, Any], counts: Counts, seconds: float, say: Callable[[str, str], None]) -> None:
    """What the run did, as a table for people and as JSON for programs."""
    if given["progress"] or (given["verbose"] and counts.records + counts.failed > 1):
        from cleaner.progress import table

        for line in table(counts, seconds):
            say(line, "plain")
    if given["stats"] is not None:
        from cleaner.files import File, writing
        from cleaner.render import to_json, writable

        file = File(given["stats"], ())
        try:
            with writing("the numbers were not written", given["stats"]):
                facts = {"seconds": round(seconds, 3), **counts.to_dict()}
                file.file.write(writable(to_json(facts, pretty=True) + "\n"))
        except BaseException:
            file.close(False)
            raise
        file.close(True)


def _writes(given: dict[str, Any]) -> bool:
    """Whether records are written: not for --check, and to stdout only where no account is shown there."""
    shows = given["explain"] or given["diff"]
    return not given["check"] and not (shows and given["output"] in (None, "-") and given["output_dir"] is None)


def _watchers(given: dict[str, Any], places: Sequence[Place | Failure]) -> Iterator[Watcher]:
    """Who looks on: the accounts that were asked for, opened one by one."""
    from cleaner.files import identities

    if not any(given[name] for name in ("explain", "diff", "audit_to", "report")):
        return
    from cleaner.watch import Ledger, ReportFile, Shower

    inputs = identities([place for place in places if isinstance(place, Place)])
    if given["explain"] or given["diff"]:
        yield Shower(_account(given), _stdout())
    if given["audit_to"] is not None:
        yield Ledger(given["audit_to"], inputs)
    if given["report"] is not None:
        yield ReportFile(given["report"], inputs)


def _account(given: dict[str, Any]) -> Callable[[Result, str], Iterable[str]]:
    """What --explain or --diff writes of a result, as strings."""
    from cleaner.paint import wanted

    color = wanted(given["color"], sys.stdout)
    if given["diff"]:
        from cleaner.dangers import escaped
        from cleaner.diff import diff, painted

        if color:
            return lambda result, name: map(painted, diff(result, name))
        safe = escaped if sys.stdout is not None and sys.stdout.isatty() else str  # `patch` wants it as it is
        return lambda result, name: map(safe, diff(result, name))
    from io import StringIO

    from cleaner.explain import explain

    def told(result: Result, name: str) -> Iterable[str]:
        page = StringIO()
        explain(result, name, page, color=color)
        return (page.getvalue(),)

    return told


def _stdout() -> IO[bytes]:
    from cleaner.errors import OutputError

    if sys.stdout is None:
        raise OutputError("There is no stdout to write to.")
    return sys.stdout.buffer


def _writer(
    given: dict[str, Any], places: Sequence[Place | Failure], many: bool, state: Mapping[str, Any] | None
) -> Writer:
    from cleaner.files import identities
    from cleaner.outputs import ToFile, ToFolder, ToShards, ToStdout, format_of
    from cleaner.paint import wanted

    output = None if given["output"] == STDIN else given["output"]
    format = given["to"] or format_of(output)
    if given["audit"] and format in ("text", "markdown"):
        raise UsageError("--audit needs --to json or --to jsonl; --audit-to FILE goes with any format.")
    if given["on_error"] == "record":
        if format in ("text", "markdown"):
            raise UsageError("--on-error record needs --to json or --to jsonl.")
        format = format or ("jsonl" if given["output_dir"] is None else None)
    named = [place for place in places if isinstance(place, Place)]
    if given["output_dir"] is not None:
        return ToFolder(given["output_dir"], format, named, identities(named), state)
    if output is not None and given["shard_records"]:
        return ToShards(output, format, given["shard_records"], identities(named), state)
    if output is not None:
        return ToFile(output, format, many, identities(named), state)
    paint = format not in ("text", "markdown") and wanted(given["color"], sys.stdout)
    return ToStdout(format, many, identities(named), paint=paint)
