"""What the page stage left beside the body for the stages that read headline, byline and date, and none wanted."""

from __future__ import annotations

from collections.abc import Iterator

from cleaner.context import Context
from cleaner.model import FURNITURE, Claim, Document

RULE = "model"


def run(document: Document, context: Context) -> Iterator[Claim]:
    """Claim as furniture the lines in `context.beside` that are still in view; runs after the bylines."""
    beside: dict[int, float] = context.beside
    for line, score in beside.items():
        if document.views[line]:
            yield Claim(line, FURNITURE, RULE, {"score": score})
