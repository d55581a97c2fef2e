"""Each rule that is code does what its entry says; the rules of words are run by test_locales."""

from __future__ import annotations

from pathlib import Path

import pytest

from cleaner import Cleaner
from cleaner.rulebook import ALL, Entry, entries

CLEANER = Cleaner()
ENTRIES = list(entries())
OF_SHAPE = [one for one in ENTRIES if one.language == ALL and one.takes and not one.rule.startswith("_")]
FIXTURES = sorted((Path(__file__).resolve().parent.parent / "fixtures").glob("*/*/in.*"))


def rules_in(data: str | bytes) -> set[str]:
    """The rules that the journal of a cleaned text names."""
    document = CLEANER.run(data).document
    found = {edit.rule for edits in document.edits.values() for edit in edits}
    found |= {span.rule for spans in document.spans.values() for span in spans}
    return found | {rule for _, rule in (document.joins or {}).values()}


@pytest.mark.parametrize("one", OF_SHAPE, ids=lambda one: one.rule)
def test_example_and_counter_example(one: Entry) -> None:
    assert all(one.rule in rules_in(text) for text in one.takes)
    assert not any(one.rule in rules_in(text) for text in one.leaves)


def test_every_rule_at_work_is_listed() -> None:
    listed = {one.rule for one in ENTRIES}
    assert not {rule for path in FIXTURES for rule in rules_in(path.read_bytes())} - listed


def test_every_rule_of_words_has_both_examples() -> None:
    assert all(one.takes and one.leaves for one in ENTRIES if one.language != ALL)
    assert len({one.rule for one in ENTRIES}) == len(ENTRIES)
