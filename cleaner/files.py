"""Files that appear under their name only when they are whole, over no input; compressed or remote as the name says."""

from __future__ import annotations

import os
import stat
from collections.abc import Collection, Iterable, Iterator, Mapping
from contextlib import contextmanager, suppress
from typing import IO, Any
from zlib import crc32

from cleaner.compression import bare, packer
from cleaner.errors import OutputError
from cleaner.inputs import STDIN, Place
from cleaner.remote import is_remote, upload

Identity = tuple[int, int]


def is_temporary(name: str) -> bool:
    """Whether a file's name is one that ours have before they are whole."""
    return name.startswith(".newsclean-") and name.endswith(".tmp")


def temporary_for(path: str) -> str:
    """How the name begins that a file has before it is whole."""
    return f".newsclean-{crc32(os.fsencode(os.path.basename(path))):08x}-"


class OverwriteError(OutputError):
    """The output is one of the inputs: a mistake in the command, not a mishap."""


class File:
    """A file that appears under its name only when it is whole. Raises OutputError.

    Where the name already belongs to something that is no regular file (/dev/null, a FIFO), that is written to.
    """

    def __init__(self, path: str, inputs: Collection[Identity], state: Mapping[str, Any] | None = None) -> None:
        self.path = path
        self._remote = is_remote(path)
        self._place = path if self._remote else os.path.realpath(path)
        self._temporary: str | None = None
        self._held = False
        try:
            mode = None if self._remote else _mode(path, inputs)
            if mode is not None and not stat.S_ISREG(mode):
                if stat.S_ISDIR(mode):
                    raise OutputError("This is a folder; name a file, or use --output-dir.")
                raw: IO[bytes] = open(path, "wb")  # noqa: SIM115 (closed in `close`)
            else:
                raw = self._again(state) if state else self._beside(mode)
        except OSError as error:
            raise OutputError(f"{error.strerror}; nothing was written.") from None
        self.direct = self._temporary is None
        self._raw = raw
        self._packer: IO[bytes] | None = None

    @property
    def file(self) -> IO[bytes]:
        """What is written to: the file, or what compresses into it."""
        if self._packer is None and bare(self.path) != self.path:
            self._packer = packer(self.path, self._raw)
        return self._packer or self._raw

    def _pack(self) -> None:
        """End what is compressed; what comes after it begins anew."""
        if self._packer:
            self._packer.close()
            self._packer = None

    def _again(self, state: Mapping[str, Any]) -> IO[bytes]:
        """The half-written file of a run that stopped, up to where it was whole."""
        if not os.path.isfile(state["temporary"]) or os.path.getsize(state["temporary"]) < state["offset"]:
            raise OutputError("What the stopped run had written is gone; leave out --resume.")
        raw = open(state["temporary"], "r+b")  # noqa: SIM115 (closed in `close`)
        raw.truncate(state["offset"])
        raw.seek(0, os.SEEK_END)
        self._temporary = state["temporary"]
        return raw

    def cut(self) -> dict[str, Any] | None:
        """End what is compressed, so that the file is whole up to here; None where it cannot be taken up again."""
        if self._temporary is None or self._remote:
            return None
        self._pack()
        self._raw.flush()
        return {"temporary": self._temporary, "offset": self._raw.tell()}

    def sync(self) -> None:
        """Make sure that it is on the disk."""
        self._raw.flush()
        os.fsync(self._raw.fileno())

    def hold(self) -> None:
        """Let what is written stay, if the file is not put in its place."""
        self._held = True

    def _beside(self, mode: int | None) -> IO[bytes]:
        """A new file in the same folder, with the rights of the one that it will replace."""
        folder = os.path.dirname(self._place)
        if self._remote:
            from tempfile import gettempdir

            folder = gettempdir()
        temporary = os.path.join(folder, f"{temporary_for(self._place)}{os.urandom(6).hex()}.tmp")
        number = os.open(temporary, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o666)
        self._temporary = temporary
        if mode is not None:
            with suppress(OSError):
                os.chmod(temporary, stat.S_IMODE(mode))
        return os.fdopen(number, "wb")

    def close(self, keep: bool) -> None:
        """Put the file in its place, or take it away if it shall not be kept."""
        try:
            if keep:
                if not self.direct and self._raw.tell() == 0:
                    self.file.flush()  # an empty archive is one, too
                self._pack()
                self._raw.close()
                if self._temporary and self._remote:
                    upload(self._temporary, self._place)
                elif self._temporary:
                    os.replace(self._temporary, self._place)
                    self._temporary = None
        except OSError as error:
            raise OutputError(f"{error.strerror}; the output was not written.") from None
        finally:
            with suppress(OSError):
                self._raw.close()
            if self._temporary and not self._held:
                with suppress(OSError):
                    os.unlink(self._temporary)


def _mode(path: str, inputs: Collection[Identity]) -> int | None:
    """The mode of what stands there already, None for nothing. Raises OverwriteError where it is an input."""
    try:
        found = os.stat(path)
    except FileNotFoundError:
        return None
    if stat.S_ISREG(found.st_mode) and (found.st_dev, found.st_ino) in inputs:
        raise OverwriteError("The output is one of the inputs; nothing was written over it.")
    return found.st_mode


@contextmanager
def writing(what: str, place: str | None = None) -> Iterator[None]:
    """Errors of the operating system as ours, but for a reader who has left. `place`: the file, if not the records'."""
    try:
        yield
    except BrokenPipeError:
        raise
    except OSError as error:
        failure = OutputError(f"{error.strerror}; {what}.")
        failure.place = place
        raise failure from None


def make_room(folder: str, path: str) -> None:
    """Make the folders that a path in `folder` needs. Raises OutputError where a link leads out of it, or by mishap."""
    home = os.path.realpath(folder)
    if os.path.commonpath([home, os.path.realpath(path)]) != home:
        name = os.path.relpath(path, folder)
        raise OutputError(f"A symbolic link leads {name!r} out of the output folder; it was not followed.")
    with writing("its output was not written"):
        os.makedirs(os.path.dirname(path) or os.curdir, exist_ok=True)


def identities(places: Iterable[Place]) -> set[Identity]:
    """Device and inode of each input file, by which an output is known to be one, whatever the name or link."""
    found = set()
    for place in places:
        with suppress(OSError):
            status = os.stat(place.path) if place.path != STDIN else os.fstat(0)
            if stat.S_ISREG(status.st_mode):
                found.add((status.st_dev, status.st_ino))
    return found
