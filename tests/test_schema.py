"""`newsclean schema`: the contract's keys in its order, and every kind of output fits it."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
from conftest import Run
from jsonschema import Draft202012Validator

from cleaner import Cleaner
from cleaner.record import KEYS
from cleaner.schema import SCHEMA

FIXTURES = Path(__file__).resolve().parents[1] / "fixtures"
VALIDATOR = Draft202012Validator(SCHEMA)
CONTRACT = [
    *("schema", "id", "url", "title", "alternative_title", "subtitle", "authors", "byline", "date", "date_modified"),
    *("dateline", "section", "breadcrumbs", "tags", "language", "text", "stages", "source", "audit"),
]


def test_the_schema_is_one_and_is_printed(newsclean: Run) -> None:
    Draft202012Validator.check_schema(SCHEMA)
    assert json.loads(newsclean("schema").stdout) == SCHEMA
    assert list(SCHEMA["properties"]) == list(KEYS) == CONTRACT
    assert SCHEMA["required"] == CONTRACT[:-1]


@pytest.mark.parametrize(
    "record",
    [
        {"text": ""},
        {"text": "Words.", "title": "A title", "tags": ["a"], "views": 3, "id": 0},
        {"text": "Words.", "title": 5, "authors": "Jane", "date": ["x"], "id": 1.5, "url": {"a": 1}},
        {"text": "Words.", "stages": "all", "source": "a feed", "language": 4, "dateline": "Here", "audit": []},
        {"text": "Words.", "source": {"id": "wire", "name": "The Wire"}, "dateline": {"city": "Ulm"}},
        {"text": "Words.", "extra": {"rides": True}, "error": None},
    ],
    ids=lambda record: ",".join(record),
)
def test_whatever_comes_in_a_record_fits_comes_out(record: dict[str, Any]) -> None:
    VALIDATOR.validate(Cleaner().clean_record(record).to_dict())


def test_the_fixtures_fit_it() -> None:
    cleaner = Cleaner()
    for path in sorted(FIXTURES.glob("*/*/in.txt"))[::5]:
        article = cleaner.clean(path.read_bytes(), name=str(path)).to_dict()
        VALIDATOR.validate(article)
        assert list(article) == CONTRACT[:-1]


@pytest.mark.parametrize("key", CONTRACT[:-1])
def test_a_record_without_a_key_does_not_fit(key: str) -> None:
    record = Cleaner().clean("Words.", id="a").to_dict()
    assert VALIDATOR.is_valid(record)
    del record[key]
    assert not VALIDATOR.is_valid(record)
