"""Placeholder; replaced by its author."""

from __future__ import annotations

from collections.abc import Iterator

from cleaner.context import Context
from cleaner.model import Join, Document


def run(document: Document, context: Context) -> Iterator[Join]:
    """Yields nothing yet."""
    yield from ()
