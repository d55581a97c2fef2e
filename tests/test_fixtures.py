"""Every fixture: what must come of it, that cleaning twice changes nothing, and that chains end as one run does."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from cleaner import Article, Cleaner
from cleaner.render import to_text
from cleaner.stages import NAMES

FIXTURES = Path(__file__).resolve().parent.parent / "fixtures"
CASES = sorted(path.parent for path in FIXTURES.glob("*/*/in.*"))
SHARED = Cleaner()  # one for all: a document's result must not depend on the documents before it


def name_of(case: Path) -> str:
    return f"{case.parent.name}/{case.name}"


def read(case: Path) -> bytes:
    return next(case.glob("in.*")).read_bytes()


def options(case: Path) -> dict[str, Any]:
    """Fixtures that need options have them in options.json (keyword arguments of Cleaner)."""
    path = case / "options.json"
    return json.loads(path.read_text("utf-8")) if path.exists() else {}


def clean(case: Path) -> Article:
    chosen = options(case)
    return (Cleaner(**chosen) if chosen else SHARED).clean(read(case))


@pytest.mark.parametrize("case", [case for case in CASES if case.parent.name != "untouched"], ids=name_of)
def test_what_must_come_of_it(case: Path) -> None:
    wanted = json.loads((case / "out.json").read_text("utf-8"))
    got = clean(case).to_dict()
    assert {key: got[key] for key in wanted} == wanted


@pytest.mark.parametrize("case", [case for case in CASES if case.parent.name == "untouched"], ids=name_of)
def test_prose_comes_back_untouched(case: Path) -> None:
    title, *paragraphs = [line for line in read(case).decode("utf-8").split("\n") if line.strip()]
    article = clean(case)
    assert article.title == title
    assert [line for line in article.text.split("\n") if line] == paragraphs
    assert (article.authors, article.tags, article.breadcrumbs, article.section) == ((), (), (), None)


@pytest.mark.parametrize("case", CASES, ids=name_of)
def test_cleaning_twice_changes_nothing(case: Path) -> None:
    chosen = Cleaner(**options(case))
    once = chosen.clean(read(case))
    assert to_text(chosen.clean(to_text(once))) == to_text(once)
    again = chosen.clean_record(once.to_dict())
    assert again.to_dict() == once.to_dict()


@pytest.mark.parametrize("case", CASES, ids=name_of)
def test_a_fresh_cleaner_gives_the_same(case: Path) -> None:
    assert Cleaner(**options(case)).clean(read(case)).to_dict() == clean(case).to_dict()


@pytest.mark.parametrize("case", CASES, ids=name_of)
def test_single_stages_chained_over_json_end_as_one_run(case: Path) -> None:
    chosen = options(case)
    record: Any = None
    for stage in NAMES:
        cleaner = Cleaner(**{**chosen, "only": {stage}})
        record = (cleaner.clean(read(case)) if record is None else cleaner.clean_record(record)).to_dict()
    assert record == Cleaner(**chosen).clean(read(case)).to_dict()


@pytest.mark.parametrize("case", CASES, ids=name_of)
def test_single_stages_chained_over_text_end_as_one_run(case: Path) -> None:
    chosen = options(case)
    text: str | bytes = read(case)
    for stage in NAMES:
        text = to_text(Cleaner(**{**chosen, "only": {stage}}).clean(text))
    assert text == to_text(Cleaner(**chosen).clean(read(case)))


def test_there_are_enough_fixtures() -> None:
    assert len(CASES) >= 150
    assert sum(case.parent.name == "untouched" for case in CASES) >= 60
