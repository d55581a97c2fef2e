"""From the names on the command line to places: files, folders, patterns, remote names, lists of names.

What cannot be looked into comes out as a `Failure` in its turn, so that the places after it are still done.
"""

from __future__ import annotations

import os
from collections.abc import Collection, Iterable, Iterator

from cleaner.compression import bare
from cleaner.errors import EmptyFolderError, InputError, NewscleanError, reason
from cleaner.inputs import AUTO, KINDS, STDIN, Failure, Place, kind_of, stdin
from cleaner.remote import is_remote

_NO_TEXT = "The folder holds no text (looked for {}, also compressed)."


def find(names: Iterable[str], without: str | None = None, endings: Collection[str] = ()) -> Iterator[Place | Failure]:
    """The places that names stand for, in order; a folder stands for the texts in it and below, sorted, none hidden.

    A name with * ? [ that is no file's stands for those it fits. `without` is a folder that is left out where it lies
    in another (the output's own); `endings`, with their dots, choose among a folder's files.
    """
    for name in names:
        if is_remote(name):
            yield from _remote(name, endings)
        elif name != STDIN and os.path.isdir(name):
            yield from _in_folder(name, without, endings)
        elif name != STDIN and any(mark in name for mark in "*?[") and not os.path.lexists(name):
            yield from _fitting(name)
        else:
            yield Place(name)


def _fitting(pattern: str) -> Iterator[Place | Failure]:
    from glob import glob

    found = sorted(path for path in glob(pattern, recursive=True) if not os.path.isdir(path))
    if not found:
        yield Failure(pattern, pattern, InputError("No file fits this pattern."))
    yield from map(Place, found)


def _remote(name: str, endings: Collection[str]) -> Iterator[Place | Failure]:
    from cleaner.remote import listed

    try:
        found = listed(name)
    except NewscleanError as error:
        yield Failure(name, name, error)
        return
    except OSError as error:
        yield Failure(name, name, InputError(f"{reason(error)}; the folder was left out."))
        return
    if found is None:
        yield Place(name)
        return
    chosen = [path for path in found if _is_chosen(path, endings)]
    if not chosen:
        yield Failure(name, name, EmptyFolderError(_NO_TEXT.format(" ".join(endings or KINDS))))
    yield from (Place(path) for path in chosen)


def _is_chosen(name: str, endings: Collection[str]) -> bool:
    """Whether a folder's file is read: its ending is one of those asked for, or one that we know."""
    if not endings:
        return kind_of(name) != AUTO
    return name.lower().endswith(tuple(endings)) or bare(name).lower().endswith(tuple(endings))


def _in_folder(folder: str, without: str | None, endings: Collection[str]) -> Iterator[Place | Failure]:
    found: list[str] = []
    problems: list[OSError] = []
    for here, folders, files in os.walk(folder, onerror=problems.append):
        folders[:] = [name for name in folders if name[0] != "." and not _same(os.path.join(here, name), without)]
        found += [os.path.join(here, name) for name in files if name[0] != "." and _is_chosen(name, endings)]
    for problem in problems:
        yield Failure(str(problem.filename), None, InputError(f"{reason(problem)}; the folder was left out."))
    if not found and not problems:
        yield Failure(folder, folder, EmptyFolderError(_NO_TEXT.format(" ".join(endings or KINDS))))
    for path in sorted(found, key=lambda path: path.split(os.sep)):
        yield Place(path, folder)


def _same(path: str, other: str | None) -> bool:
    try:
        return other is not None and os.path.samefile(path, other)
    except OSError:
        return False


def names_in(path: str, separator: bytes) -> list[str]:
    """The names that a file (or stdin, "-") lists, one a line or NUL-separated. Raises OSError."""
    if path == STDIN:
        data = stdin().read()
    else:
        with open(path, "rb") as file:
            data = file.read()
    found = data.split(separator)
    if separator == b"\n":
        found = [name.removesuffix(b"\r") for name in found]
    return [os.fsdecode(name) for name in found if name]
