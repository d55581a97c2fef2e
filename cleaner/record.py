"""The article record: what cleaning gives, in the order and with the types of the public contract."""

from __future__ import annotations

import hashlib
from collections.abc import Mapping
from typing import Any, ClassVar

from cleaner.dangers import harmless
from cleaner.errors import EarlierError
from cleaner.fixed import NOTHING, Fixed
from cleaner.late import late

SCHEMA = "newsclean/1"

# Keys whose values a given record keeps, with the test that a value is of our type; others move to `extra`.
_TEXT = (str,)
GIVEN: dict[str, tuple[type, ...]] = {
    "url": _TEXT,
    "title": _TEXT,
    "alternative_title": _TEXT,
    "subtitle": _TEXT,
    "authors": (list,),
    "byline": _TEXT,
    "date": _TEXT,
    "date_modified": _TEXT,
    "dateline": (dict,),
    "section": _TEXT,
    "breadcrumbs": (list,),
    "tags": (list,),
    "language": _TEXT,
    "stages": (list,),
    "source": (dict,),
    "audit": (dict,),
}

# What a value of ours that is an object holds; another program's "source" is not ours.
_TEXT_OR_NONE = (str, type(None))
_PARTS: dict[str, dict[str, tuple[type, ...]]] = {
    "source": {"name": _TEXT_OR_NONE, "bytes": (int,), "sha256": _TEXT, "encoding": _TEXT, "newsclean": _TEXT},
    "dateline": dict.fromkeys(("place", "agency", "date"), _TEXT_OR_NONE),
}
_DIGEST = late("[0-9a-f]{64}")
_KIND = late("[a-z][a-z-]{0,30}")  # of an error
_MOST_BYTES = 2**63 - 1  # what a table's column of numbers holds


class Article(Fixed):
    """A clean article. Every value comes from characters of the input; None or empty where the text does not say."""

    id: str | int | None = None
    url: str | None = None
    title: str | None = None
    alternative_title: str | None = None
    subtitle: str | None = None
    authors: tuple[str, ...] = ()
    byline: str | None = None
    date: str | None = None
    date_modified: str | None = None
    dateline: Mapping[str, str | None] | None = None
    section: str | None = None
    breadcrumbs: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    language: str | None = None
    text: str = ""
    stages: tuple[str, ...] = ()
    source: Mapping[str, Any] = NOTHING
    audit: Mapping[str, Any] | None = None
    extra: Mapping[str, Any] = NOTHING  # unknown fields of the input record: they ride along
    changed: bool = False  # whether cleaning changed anything; not part of the record
    warnings: tuple[str, ...] = ()  # sentences for people; not part of the record
    _uncompared: ClassVar[frozenset[str]] = frozenset(("changed", "warnings"))

    def to_dict(self) -> dict[str, Any]:
        """The record as a dict ready for JSON: the contract's keys in its order, then the fields that ride along."""
        record: dict[str, Any] = {"schema": SCHEMA}
        for name in _KEYS:
            value = getattr(self, name)
            record[name] = value if type(value) in _PLAIN else _plain(value)
        if self.audit is not None:
            record["audit"] = dict(self.audit)
        record.update((key, value) for key, value in self.extra.items() if key not in record)
        return record


_PLAIN = frozenset((str, int, type(None)))  # most values, for which to ask for abstract classes is dear


def _plain(value: Any) -> Any:
    """A value as JSON has it."""
    return list(value) if isinstance(value, tuple) else dict(value) if isinstance(value, Mapping) else value


_KEYS = tuple(name for name in Article.names() if name not in ("audit", "extra", "changed", "warnings"))
KEYS = ("schema", *_KEYS, "audit")


def is_of_our_type(key: str, value: Any) -> bool:
    """Whether a value that came in under one of our names has our type; lists hold strings."""
    if value is None:
        return True
    if key == "id":
        return isinstance(value, str | int) and not isinstance(value, bool)
    if not isinstance(value, GIVEN[key]) or (isinstance(value, dict) and not _has_parts(key, value)):
        return False
    return not isinstance(value, list) or all(isinstance(entry, str) for entry in value)


def _has_parts(key: str, value: dict[str, Any]) -> bool:
    """Whether an object has all parts of ours, each of its type."""
    parts = _PARTS.get(key, {})
    if not all(name in value and isinstance(value[name], kind) for name, kind in parts.items()):
        return False
    if key != "source":
        return True
    size = value["bytes"]
    return not isinstance(size, bool) and 0 <= size <= _MOST_BYTES and _DIGEST.fullmatch(value["sha256"]) is not None


def id_of(text: Any) -> str | None:
    """What a record without an id is called: by its text's digest; None if that is no text."""
    if not isinstance(text, str):
        return None
    return f"sha256:{hashlib.sha256(text.encode('utf-8', 'surrogatepass')).hexdigest()[:16]}"


def earlier_error(record: Mapping[str, Any]) -> EarlierError | None:
    """The error that a record tells of which an earlier run wrote in place of an article; None if it tells of none."""
    error = record.get("error")
    if not isinstance(error, dict) or not isinstance(message := error.get("message"), str):
        return None
    kind = error.get("type")
    return EarlierError(harmless(message), kind if isinstance(kind, str) and _KIND.fullmatch(kind) else "error")


def take_record(
    record: Mapping[str, Any], text_field: str, id_field: str
) -> tuple[Any, dict[str, Any], dict[str, Any]]:
    """Part an input record into its text, the values it gives us, and what rides along.

    A field that is the id and a value of ours (an address, mostly) is both.
    A value of our name that is not of our type moves into the field "extra", which rides along like any other.
    """
    given: dict[str, Any] = {}
    extra: dict[str, Any] = {}
    odd: dict[str, Any] = {}
    for key, value in record.items():
        if key == text_field or key == "schema":
            continue
        if key == id_field and is_of_our_type("id", value):
            given["id"] = value
            if key in GIVEN and is_of_our_type(key, value):
                given[key] = value
        elif key in GIVEN:
            (given if is_of_our_type(key, value) else odd)[key] = value
        elif key in ("id", "text") or (key == "extra" and not isinstance(value, dict)):
            odd[key] = value
        else:
            extra[key] = value
    if odd:
        extra["extra"] = {**extra.get("extra", {}), **odd}
    return record.get(text_field), {key: value for key, value in given.items() if value is not None}, extra
