"""Records written one after the other into one open file, in one of the formats."""

from __future__ import annotations

from collections.abc import Mapping
from typing import IO, Any, NamedTuple, Protocol

from cleaner.dangers import escaped
from cleaner.record import Article
from cleaner.render import rendered, to_json, writable

BETWEEN = {"text": b"\n\n", "markdown": b"\n---\n\n"}

Item = Article | bytes | Mapping[str, Any]  # an article, what `rendered` made of one, or the record of an error


class Open(Protocol):
    """Holds the file that is written to; it may be another one after a while."""

    @property
    def file(self) -> IO[bytes]: ...


class Pipe(NamedTuple):
    """An open file as it is."""

    file: IO[bytes]


class Stream:
    """Records in one format to one open file, flushed one by one where somebody may be waiting for them.

    Format None and "json" depend on what comes: a lone record is pretty JSON. Many are JSON Lines by None, one array by
    "json".
    """

    def __init__(
        self, file: Open, format: str | None, many: bool, *, flush: bool, paint: bool = False, shown: bool = False
    ) -> None:
        self._holder, self._format, self._many, self._flush, self._paint = file, format, many, flush, paint
        self._shown = shown
        self._array = self._pretty = False
        self.written = 0

    def write(self, item: Item, lone: bool) -> None:
        """Write one article, or the record of an error."""
        if not self.written:
            self._shape(lone and not self._many)
        if self._array:
            self._put(b",\n" if self.written else b"[\n")
        elif self.written and self._format in BETWEEN:
            self._put(BETWEEN[self._format])
        self._put(self._bytes(item))
        self.written += 1
        if self._flush:
            self._holder.file.flush()

    def state(self) -> dict[str, Any]:
        """What `go_on` needs."""
        return {"written": self.written, "array": self._array, "pretty": self._pretty}

    def go_on(self, state: Mapping[str, Any]) -> None:
        """Write as if all that stands in the file already had been written here."""
        self.written, self._array, self._pretty = state["written"], state["array"], state["pretty"]

    def finish(self) -> None:
        """Write what closes an array."""
        if self._array:
            self._put(b"\n]\n")
        elif self._format == "json" and not self.written:
            self._put(b"[]\n")
        self._holder.file.flush()

    def _shape(self, lone: bool) -> None:
        self._pretty = lone and self._format in (None, "json")
        self._array = not lone and self._format == "json"

    def _bytes(self, item: Item) -> bytes:
        if isinstance(item, Article):
            item = rendered(item, self._format or "json", pretty=self._pretty)
        elif not isinstance(item, bytes):
            item = writable(to_json(item, pretty=self._pretty))
        if self._format in BETWEEN:
            return escaped(item.decode("utf-8")).encode("utf-8") if self._shown else item
        if self._paint:
            from cleaner.paint import painted

            item = painted(item.decode("utf-8")).encode("utf-8")
        return item if self._array else item + b"\n"

    def _put(self, data: bytes) -> None:
        self._holder.file.write(data)


class Sink(Protocol):
    """Takes records in one format: a `Stream`, or a table's file."""

    written: int

    def write(self, item: Item, lone: bool) -> None: ...
    def finish(self) -> None: ...
    def state(self) -> dict[str, Any] | None: ...
    def go_on(self, state: Mapping[str, Any]) -> None: ...


def sink(file: Open, format: str | None, many: bool, *, flush: bool, paint: bool = False, shown: bool = False) -> Sink:
    """What writes a format to a file. `shown`: a terminal, for which text is escaped. Raises MissingExtraError."""
    if format == "parquet":
        from cleaner.parquet import Table

        return Table(file)
    return Stream(file, format, many, flush=flush, paint=paint, shown=shown)
