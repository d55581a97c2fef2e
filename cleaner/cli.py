"""The command `newsclean` from its start to its exit code. What costs time to import is imported when it is needed."""

from __future__ import annotations

import gc
import os
import sys
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import click

    from cleaner.errors import UsageError


GARBAGE = 50_000  # objects made since it was last looked for: what starts up makes thousands, and nothing to collect


def main(args: Sequence[str] | None = None) -> None:
    """Run the command and exit with its code. `args` are those of the process if left out."""
    gc.set_threshold(GARBAGE)
    if "_NEWSCLEAN_COMPLETE" in os.environ:  # the shell asks for completions
        from cleaner.options import cli

        cli.main(prog_name="newsclean")
    args = list(sys.argv[1:] if args is None else args)
    code = _flushed(_guarded(lambda: _run(args), "newsclean", args))
    gc.freeze()  # the process ends: nothing that is left need be searched for garbage
    sys.exit(code)


def run_command(command: click.Command, name: str, args: Sequence[str] | None = None) -> int:
    """Run a command that is called `name`, tell what went wrong as a sentence, and give the exit code."""
    args = list(sys.argv[1:] if args is None else args)
    return _flushed(_guarded(lambda: _parsed(command, name, args), name, args))


def _run(args: list[str]) -> int:
    """Clean, at once if the call is a plain one; else do what the parser makes of it."""
    from cleaner.plain import plain

    given = plain(args, os.environ)
    if given is not None:
        from cleaner.call import clean

        return clean(given)
    from cleaner.options import cli

    return _parsed(cli, "newsclean", args)


def _parsed(command: click.Command, name: str, args: list[str]) -> int:
    """Parse, and do it; the parser's errors become ours."""
    import click

    from cleaner.errors import UsageError

    try:
        with command.make_context(name, args) as context:
            return int(command.invoke(context) or 0)
    except click.exceptions.Exit as done:
        return done.exit_code
    except click.UsageError as error:
        raise UsageError(error.format_message()) from None
    except click.Abort:
        raise KeyboardInterrupt from None


def _guarded(job: Callable[[], int], name: str, args: Sequence[str]) -> int:
    """The exit code of a job, or that of what went wrong, which is told."""
    from cleaner.errors import NewscleanError, UsageError
    from cleaner.paint import tell

    _stop_on_sigterm()
    try:
        return job()
    except UsageError as error:
        tell(f"{_sentence(error)} See {name} --help.", "error", color=_colored(args))
        return 2
    except NewscleanError as error:
        tell(str(error), "error", color=_colored(args))
        return 1
    except BrokenPipeError:
        _drop_stdout()
        return 0
    except OSError as error:  # of inputs and outputs it is told where it happens: this is stdout
        if error.filename is not None:
            raise
        _drop_stdout()
        tell(f"{error.strerror or error}; stdout takes no more.", "error", color=_colored(args))
        return 1
    except KeyboardInterrupt:
        return 130


def _sentence(error: UsageError) -> str:
    from cleaner.render import shown

    message = shown(str(error).replace("\n", " "))
    return message if message.endswith((".", "?", ")")) else f"{message}."


def _colored(args: Sequence[str]) -> bool:
    from cleaner.paint import wanted

    named = [arg.partition("=")[2] for arg in args if arg.startswith("--color=")]
    return wanted(named[-1] if named and named[-1] in ("always", "never") else "auto", sys.stderr)


def _stop_on_sigterm() -> None:
    """End on SIGTERM as by an exception, so that half-written files are taken away."""
    import signal

    def stop(_: int, __: object) -> None:
        sys.exit(143)

    try:
        signal.signal(signal.SIGTERM, stop)
    except (ValueError, OSError):  # not the main thread
        return


def _flushed(code: int) -> int:
    """The exit code when stdout is flushed: a reader who has left is no error, a full disk is."""
    try:
        if sys.stdout is not None:
            sys.stdout.flush()
    except BrokenPipeError:
        _drop_stdout()
    except OSError as error:
        from cleaner.paint import tell

        _drop_stdout()
        if not code:
            tell(f"{error.strerror or error}; stdout takes no more.", "error")
        return code or 1
    return code


def _drop_stdout() -> None:
    """Let what is still buffered go nowhere, or the interpreter would complain at its end."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, sys.stdout.fileno())
    os.close(nowhere)
