"""An audit gives the input back, byte for byte, and tells when a record was edited."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from cleaner import Cleaner
from cleaner.audit import RestoreError, digest, restore

FIXTURES = sorted((Path(__file__).resolve().parent.parent / "fixtures").glob("*/*/in.*"))
CLEANER = Cleaner(audit=True)


@pytest.mark.parametrize("path", FIXTURES, ids=lambda path: f"{path.parent.parent.name}/{path.parent.name}")
def test_every_fixture_comes_back(path: Path) -> None:
    data = path.read_bytes()
    record = CLEANER.clean(data).to_dict()
    assert restore(record) == data
    assert record["audit"]["digest"] == digest(record)


@given(st.binary(max_size=400))
def test_any_bytes_come_back(data: bytes) -> None:
    assert restore(CLEANER.clean(data).to_dict()) == data


@example("\x1b\x08\x80")  # a later repair shortens what an earlier one counted in
@given(st.text(alphabet=st.characters(codec="utf-8") | st.sampled_from("\n\r ”“‘'Ã©&;»|"), max_size=300))
def test_any_text_comes_back(text: str) -> None:
    assert restore(CLEANER.clean(text).to_dict()) == text.encode("utf-8", "surrogatepass")


@pytest.mark.parametrize("stage", ["encoding", "headlines", "paragraphs"])
def test_a_chain_of_two_runs_comes_back(stage: str) -> None:
    data = FIXTURES[0].read_bytes()
    first = Cleaner(only={stage}, audit=True).clean(data).to_dict()
    assert restore(Cleaner().clean_record(first).to_dict()) == data


def test_an_edited_text_is_refused() -> None:
    record = CLEANER.clean(FIXTURES[0].read_bytes()).to_dict()
    record["text"] = "X" + record["text"][1:]
    assert record["audit"]["digest"] != digest(record)
    with pytest.raises(RestoreError):
        restore(record)


def test_a_record_without_audit_is_refused() -> None:
    with pytest.raises(RestoreError):
        restore({"text": "x"})
