"""Common Crawl's archives of text (WET): each conversion record is a record with its address and its id."""

from __future__ import annotations

import io
from collections.abc import Iterator
from typing import Any

from cleaner.errors import InputError, NewscleanError, RowError, needs

MAGIC = b"WARC/"


def wet_rows(stream: io.BufferedReader) -> Iterator[tuple[int, dict[str, Any] | NewscleanError]]:
    """The texts of an archive: its conversion records, and resources of plain text, numbered from 1.

    `id` is the record's, `url` its target's; `warc_date` says when it was fetched, which is no date of an article.
    Raises InputError where the archive is broken, MissingExtraError.
    """
    with needs("wet", "WET and WARC archives"):
        from fastwarc.warc import ArchiveIterator, WarcRecordType
    number = 0
    wanted: Any = WarcRecordType.conversion | WarcRecordType.resource
    source: Any = _Forward(stream)
    try:
        for found in ArchiveIterator(source, record_types=wanted):
            kind = str(found.headers.get("Content-Type"))
            if found.record_type == WarcRecordType.resource and not kind.startswith("text/plain"):
                continue
            number += 1
            data = found.reader.read()
            if len(data) < found.content_length:
                yield number, RowError("The record is cut off; it was left out.")
                continue
            yield number, _record(found, data)
    except NewscleanError:
        raise
    except (OSError, EOFError, ValueError) as error:
        message = f"A record of the archive is broken ({error}); what came before was cleaned, the rest was left out."
        raise InputError(message) from None


class _Forward:
    """A stream that cannot go back, for a reader that asks where it is and may skip ahead."""

    def __init__(self, stream: io.BufferedReader) -> None:
        self._stream, self._place = stream, 0

    def read(self, size: int = -1) -> bytes:
        """The next bytes."""
        data = self._stream.read(size)
        self._place += len(data)
        return data

    def tell(self) -> int:
        """Bytes read so far."""
        return self._place

    def seek(self, offset: int, whence: int = io.SEEK_SET) -> int:
        """Skip ahead. Raises OSError for a place before this one or from the end."""
        ahead = offset - self._place if whence == io.SEEK_SET else offset
        if whence == io.SEEK_END or ahead < 0:
            raise OSError("the stream cannot go back")
        while ahead > 0 and (data := self.read(min(ahead, 1 << 16))):
            ahead -= len(data)
        return self._place


def _record(found: Any, data: bytes) -> dict[str, Any]:
    headers = found.headers
    id = str(found.record_id).removeprefix("<").removesuffix(">")
    facts = {"url": headers.get("WARC-Target-URI"), "warc_date": headers.get("WARC-Date")}
    named = {name: value for name, value in facts.items() if value}
    return {"id": id, **named, "text": data.decode("utf-8", "replace")}
