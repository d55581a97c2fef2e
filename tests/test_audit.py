"""An audit gives the input back, byte for byte, and tells when a record was edited."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from cleaner import Cleaner
from cleaner.assemble import text as text_of
from cleaner.audit import RestoreError, audit, digest, restore
from cleaner.decode import from_text
from cleaner.model import BYLINE, DATE, DATELINE, FURNITURE, LABELS, Claim, apply_claims
from cleaner.render import to_json
from cleaner.stages import NAMES

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


def test_two_halves_of_a_character_beside_a_blank_come_back() -> None:
    """Found by fuzzing: JSON makes one character of them, and the account had counted two."""
    data = b"\xed\xa0\xbd\xed\xb8\x80 \nThe ferry left."
    record = Cleaner(only={"paragraphs"}, audit=True).clean(data).to_dict()
    assert restore(json.loads(to_json(record))) == data


def test_an_edited_text_is_refused() -> None:
    record = CLEANER.clean(FIXTURES[0].read_bytes()).to_dict()
    record["text"] = "X" + record["text"][1:]
    assert record["audit"]["digest"] != digest(record)
    with pytest.raises(RestoreError):
        restore(record)


def test_line_ends_that_only_sum_up_are_refused() -> None:
    """Found by fuzzing: a hundred milliards of line ends more and as many less were all to be made."""
    record = CLEANER.clean(b"The ferry left.\r\nIt sank.\nNobody cared.\r\n").to_dict()
    (_, one), (_, two), *_ = record["audit"]["newline"]
    record["audit"]["newline"][0][1], record["audit"]["newline"][1][1] = one - 10**11, two + 10**11
    with pytest.raises(RestoreError, match="line ends"):
        restore(record)


def test_a_record_without_audit_is_refused() -> None:
    with pytest.raises(RestoreError):
        restore({"text": "x"})


@pytest.mark.parametrize("path", FIXTURES, ids=lambda path: f"{path.parent.parent.name}/{path.parent.name}")
def test_what_the_text_lacks_has_a_rule(path: Path) -> None:
    """The input, rebuilt from the text, the claims and the repairs alone, lacks no more than white space."""
    account = CLEANER.clean(path.read_bytes()).to_dict()["audit"]
    claims = [fate for fate in account["lines"] if isinstance(fate, list)]
    for fate in account["lines"]:
        if isinstance(fate, dict):
            rule = account["joins"][fate["j"]][1] if "j" in fate else None
            claims += [piece for piece in fate["p"] if isinstance(piece, list)]
            for piece in fate["p"]:
                assert not isinstance(piece, str) or not piece.strip() or (piece.strip() == "-" and rule)
    for claim in claims:
        stage, rule, label = account["kinds"][claim[0]]
        assert stage in NAMES and rule and label in LABELS
    for *_, kind in account["repairs"]:
        stage, rule = account["kinds"][kind]
        assert stage in NAMES and rule


SPANS = st.tuples(st.integers(0, 30), st.integers(0, 30), st.sampled_from([DATELINE, FURNITURE, DATE, BYLINE]))


@example([(0, 8, DATELINE), (0, 30, FURNITURE)])  # a dateline in a line that went later
@example([(2, 8, DATE), (0, 5, DATELINE), (1, 9, BYLINE)])
@given(st.lists(SPANS, max_size=6))
def test_claims_that_overlap_come_back(spans: list[tuple[int, int, str]]) -> None:
    data = "  Oslo (AP) – The ferry sank, they say. \nNo one was hurt."
    document = from_text(data)
    document.show()
    for start, stop, label in spans:
        claim = Claim(0, label, "x", None, start, max(start, stop))
        apply_claims(document, "test", [claim] if document.views[0] else [], frozenset({BYLINE}))
    record = {"text": text_of(document), "audit": audit(document, data, None, "\n")}
    assert restore(record) == data.encode()
