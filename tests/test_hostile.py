"""What the fuzzer checks, on its corpus, on what it has found, and on dirty articles of hypothesis's making."""

from __future__ import annotations

import json
import sys
from pathlib import Path

import pytest
from dirty import articles
from hypothesis import given, settings
from hypothesis import strategies as st
from invariants import TARGETS, check, check_repairs, cleaner

from cleaner import Cleaner, restore
from cleaner.lost import lost
from cleaner.render import to_json

FUZZ = Path(__file__).resolve().parent.parent / "fuzz"


@pytest.mark.parametrize("path", sorted(FUZZ.glob("*/*")), ids=lambda path: path.stem)
def test_what_the_fuzzer_begins_with_and_what_it_has_found(path: Path) -> None:
    for target in TARGETS.values():
        target(path.read_bytes())


@given(articles())
@settings(max_examples=80)
def test_dirty_articles(text: str) -> None:
    check(text.encode("utf-8", "surrogatepass"))


@given(articles(6), st.sampled_from(sorted(TARGETS)))
@settings(max_examples=80)
def test_dirty_articles_stage_by_stage(text: str, target: str) -> None:
    TARGETS[target](text.encode("utf-8", "surrogatepass"))


@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        ("Law &am\u200bp; Order at the quay", "Law & Order at the quay"),  # an entity behind a zero-width space
        ("the caf\xc3\u200b\xa9 is open", "the café is open"),  # mojibake behind one
        ("se\u3164\u3164cond", "se cond"),  # blanks that are letters to Unicode
        ("newsle" + "\\\\u00e9" * 30 + "tter", "newsle" + "é" * 30 + "tter"),  # escapes that looked like a path
        ("one\u2028two", "one two"),  # out of an old charset, within a line
        ("a\U0001d173b\U000e0080c\ufff0d", "abcd"),  # controls of music, unassigned tags
    ],
)
def test_one_run_is_enough(line: str, wanted: str) -> None:
    document = cleaner("encoding", "characters", "quotes").run(line).document
    assert " ".join(document.lines) == wanted
    check_repairs(line.encode())


def test_halves_of_pairs_come_back_through_json() -> None:
    data = b"The ferry \xed\xa0\xbd\xed\xb8\x80 is \xed\xa0\xbd back.\n"
    for skip in ((), ("encoding",)):
        record = json.loads(to_json(Cleaner(audit=True, skip=skip).clean(data).to_dict()))
        assert restore(record) == data


def test_a_record_without_language_gets_none_later() -> None:
    record = Cleaner().clean("Share on Facebook\n").to_dict()
    for field in ("language", "text", "title"):
        record[field] = None if field != "text" else "Der Hafen ist wieder offen, und die Fähre fährt."
    assert Cleaner().clean_record(record).language is None


@pytest.mark.parametrize(
    ("line", "count"),
    [
        ("The caf\ufffds of S\ufffdo Paulo", 2),
        ("The caf?s of S?o Paulo", 2),
        ("?????? ???? came back", 10),
        ("«??????», he said", 6),
        ("Really? What?! Who??? Me.", 0),
        ("What?Now he asks", 0),
        ("http://x.y/z?q=1 and x.y?q=a", 0),
        ("Why ?", 0),
        ("渡?停航", 1),
    ],
)
def test_what_nobody_can_know_is_left_and_counted(line: str, count: int) -> None:
    assert sum(found for _, found in lost([line])) == count
    record = Cleaner(audit=True, only={"encoding", "characters", "quotes"}).clean(f"One.\n{line}\nTwo.").to_dict()
    assert line in record["text"]
    assert record["audit"]["lost"] == ([[1, count]] if count else [])


def steps(text: str) -> int:
    """How many functions are called to clean a text: the same on every machine."""
    count = 0

    def called(frame: object, event: str, arg: object) -> None:
        nonlocal count
        count += event in ("call", "c_call")

    before = sys.getprofile()
    sys.setprofile(called)
    try:
        Cleaner(audit=True).clean(text)
    finally:
        sys.setprofile(before)
    return count


HOSTILE = [
    "a\n", "a\xa0b ", "Home » ", "Home\n»\n", "“a” ", "''a'' ", "It was a day,” he said.\n", "By Nora Feld and ",
    "&amp;#x202e;", "\\u2019a", "Ã©a ", "Ïàðîì ", "3 May 2024\n",
    "PORT (dpa) – ", "• a\n", "for-\n", "Harbour ferry returns\n", "\x1b[1m",
    "a?a ", "Home\nNews\n" * 9 + "The ferry left the harbour at noon, he said, and so did I.\n",
]  # fmt: skip


@pytest.mark.parametrize("unit", HOSTILE, ids=ascii)
def test_the_number_of_steps_grows_with_the_length_and_no_faster(unit: str) -> None:
    steps(unit * 10)  # what is loaded once
    small, big = steps(unit * 500), steps(unit * 2000)
    assert big <= 5 * small, (small, big)
