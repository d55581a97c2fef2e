"""What a run did, in numbers: per stage, per language, per problem; sums that can be added in any order."""

from __future__ import annotations

from collections import Counter
from typing import Any

from cleaner.errors import NewscleanError
from cleaner.pipeline import Result

UNKNOWN = "unknown"


class Counts:
    """Numbers of records, of bytes in and of characters of clean text out, and counters by name."""

    __slots__ = (
        *("records", "failed", "changed", "bytes", "characters", "languages", "stages", "rules", "labels", "missing"),
        "problems",
    )

    def __init__(self, records: int = 0) -> None:
        self.records = records
        self.failed = self.changed = 0
        self.bytes = 0  # of the texts, before cleaning
        self.characters = 0  # of the texts, after it
        self.languages: Counter[str] = Counter()  # records
        self.stages: Counter[str] = Counter()  # repairs and claims
        self.rules: Counter[str] = Counter()
        self.labels: Counter[str] = Counter()  # lines
        self.missing: Counter[str] = Counter()  # records without a title, a date, authors, text
        self.problems: Counter[str] = Counter()  # kinds of errors, and "warning"

    def add(self, result: Result) -> None:
        """Count one record."""
        article, document = result.article, result.document
        self.records += 1
        self.changed += article.changed
        size = article.source.get("bytes")
        self.bytes += size if isinstance(size, int) else 0
        self.characters += len(article.text)
        self.languages[article.language or UNKNOWN] += 1
        if article.warnings:
            self.problems["warning"] += len(article.warnings)
        for name in ("title", "date", "authors", "text"):
            if not getattr(article, name):
                self.missing[name] += 1
        for repairs in document.edits.values():
            for repair in repairs:
                self.stages[repair.stage] += 1
                self.rules[f"{repair.stage}/{repair.rule}"] += 1
        for spans in document.spans.values():
            for span in spans:
                self.stages[span.stage] += 1
                self.rules[f"{span.stage}/{span.rule}"] += 1
                self.labels[span.label] += 1

    def miss(self, error: NewscleanError) -> None:
        """Count one failure."""
        self.failed += 1
        self.problems[error.kind] += 1

    def merge(self, other: Counts) -> None:
        """Add what another has counted."""
        for name in self.__slots__:
            mine, its = getattr(self, name), getattr(other, name)
            if isinstance(mine, Counter):
                mine.update(its)
            else:
                setattr(self, name, mine + its)

    def to_dict(self) -> dict[str, Any]:
        """As JSON holds it, the counters by falling number."""
        out: dict[str, Any] = {}
        for name in self.__slots__:
            value = getattr(self, name)
            ordered = sorted(value.items(), key=lambda item: (-item[1], item[0])) if isinstance(value, Counter) else []
            out[name] = dict(ordered) if isinstance(value, Counter) else value
        return out

    @classmethod
    def from_dict(cls, data: dict[str, Any]) -> Counts:
        """What `to_dict` gave."""
        counts = cls()
        for name in cls.__slots__:
            value = data.get(name, 0)
            setattr(counts, name, Counter(value) if isinstance(value, dict) else value)
        return counts
