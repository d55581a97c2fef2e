"""Runs of paragraphs that stand in a text again go once; what is only said twice stays."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner import Cleaner
from cleaner.stages.repeats import DISTINCT, LONG, SIZE, Run, runs

TITLE = "The mill at Low Weir turns again"
MILL = [
    f"{who} {did} the wheel of the mill at Low Weir {when}, and {other} counted the sacks of flour in the yard below."
    for who, did, when, other in [
        ("The miller", "mended", "before the frost came", "his daughter"),
        ("A carpenter", "measured", "on the first dry day of March", "two neighbours"),
        ("The council", "bought back", "after years of quarrel with the heirs", "a clerk"),
        ("Three pupils", "painted", "in the week of the spring fair", "their teacher"),
        ("An old baker", "described", "to everyone who came by", "nobody"),
        ("The river", "drove", "as it had done for two centuries", "the owls"),
        ("A visitor", "drew", "from the far bank in the rain", "her brother"),
        ("The mayor", "started", "with a rope and a short speech", "the choir"),
        ("A storm", "stopped", "only a fortnight after the feast", "the smith"),
        ("The pupils", "freed", "from reeds and branches at low water", "the heron"),
    ]
]
NOTE = "The keeper of the weir opens the lower gate at noon on each day of the fair, whatever the river does."
MORE = [line.replace("Low Weir", f"Weir {number}") for number in range(4) for line in MILL]
MENU = ["Walks along the river", "Groups and schools", "Bread from our ovens"]
OTHER = [line.replace("mill at Low Weir", "forge at High Ford") for line in MILL]


def lines(*text: str) -> list[str]:
    """What the stage leaves of a text."""
    return [line for line in (Cleaner(only=["repeats"]).clean("\n\n".join(text)).text or "").split("\n") if line]


def test_the_second_of_two_copies_goes_with_its_headline_and_what_stands_between() -> None:
    copy = [TITLE, *MILL[:4], "A wheel of oak", *MILL[4:], "Low Weir, in spring"]
    assert lines(*copy, *copy) == copy
    assert lines(*copy, "Contact", *copy) == [*copy, "Contact"]
    assert lines(*copy, "Contact", *copy, "Contact", *copy) == [*copy, "Contact"]


def test_a_line_between_that_the_other_copy_has_not_stays() -> None:
    note = "A note of the editors"
    assert lines(*MILL, "News", *MILL[:5], note, *MILL[5:]) == [*MILL, "News", note]


def test_a_part_that_opens_the_text_goes_before_its_whole() -> None:
    whole = [TITLE, *OTHER[:4], *MILL]
    assert lines(*MILL, *whole) == whole
    assert lines(*MILL, *OTHER[:2], *MILL) == [*MILL, *OTHER[:2]]  # two lines are no beginning of an article


def test_a_text_with_a_paragraph_more_than_its_copy_is_no_part_of_it() -> None:
    text = [*MILL, *OTHER]
    more = [*text[:10], NOTE, *text[10:]]
    assert lines(*text, *more) == [*text, NOTE]
    assert lines(*more, *text) == more
    assert lines(*text[:10], TITLE, *text[10:], *more) == [*text[:10], TITLE, *text[10:], NOTE]
    assert lines(*text, *text[:10]) == text  # the whole and then a part: no headline stands between


def test_what_a_third_copy_is_held_against_stays() -> None:
    text = [*MILL, *OTHER]
    assert lines(*text, *text, *text[:12]) == text
    assert lines(*text, TITLE, *text, TITLE, *text[:12]) == [*text, TITLE]
    whole = [TITLE, *OTHER, *MILL, NOTE]
    assert lines(*MILL, *whole, *whole) == whole


@given(st.lists(st.sampled_from([*MILL[:8], TITLE, "Contact"]), max_size=12), st.lists(st.integers(0, 7), max_size=4))
def test_nothing_goes_that_is_not_left_elsewhere(before: list[str], cuts: list[int]) -> None:
    copies = (line for cut in cuts for line in ["Contact", *MILL[cut:], *MILL[: cut + 4], TITLE])
    text = [*MILL, *before, *copies]
    left = Cleaner(only=["repeats"]).clean("\n".join(text)).text or ""
    assert {*left.split("\n")} - {""} == {*text}


@pytest.mark.parametrize(
    "text",
    [
        [*MILL, *OTHER],
        [*MILL, *MILL[:3]],  # a summary at the end
        [*MILL[:3], TITLE, *MILL],
        [*OTHER[:5], *(line for one in OTHER[5:] for line in (MILL[0], one))],  # a refrain
        [*MILL, *MILL[::-1]],
        [*[MILL[0]] * 40, *[MILL[1]] * 40],  # lines of one kind: a form, a test
        [MILL[0], MILL[1], MILL[2]] * 12,
        [line[:50].strip() for line in MILL] * 2,  # verse, a list
        [*MILL, *MORE, *MILL],  # a box of the page
        [line.rstrip(".") for line in MILL] * 2,  # teasers
        [part for line in MILL for part in ("Home", "About our mills", line, "Tickets and opening hours", *MENU)] * 2,
    ],
    ids=[
        *("another", "summary", "quotes first", "refrain", "backwards", "one line", "three lines", "verse"),
        *("box", "teasers", "menu"),
    ],
)
def test_what_is_said_again_is_no_copy(text: list[str]) -> None:
    assert lines(*text) == text


def test_a_copy_stays_where_its_label_is_kept() -> None:
    text = [TITLE, *MILL, TITLE, *MILL]
    kept = Cleaner(only=["repeats"], keep=["furniture"]).clean("\n".join(text)).text
    assert kept == "\n".join(text)


@given(st.lists(st.integers(0, 9), max_size=60))
def test_runs_are_copies_and_do_not_overlap(numbers: list[int]) -> None:
    texts = [MILL[number] for number in numbers]
    done = 0
    for first, again, count in runs(texts):
        assert first + count <= again
        assert texts[first : first + count] == texts[again : again + count]
        assert len({*texts[again : again + count]}) >= DISTINCT
        assert sum(map(len, texts[again : again + count])) >= SIZE
        assert again >= done
        done = again + count


@given(st.lists(st.integers(0, 3), min_size=1, max_size=12), st.integers(0, 5))
def test_a_long_run_is_found_wherever_it_stands(before: list[int], between: int) -> None:
    texts = [*(OTHER[number] for number in before), *MILL, *OTHER[4 : 4 + between], *MILL]
    assert runs(texts)[-1] == Run(len(before), len(before) + len(MILL) + between, len(MILL))


def test_sizes() -> None:
    assert all(len(line) >= LONG for line in MILL)
    assert sum(map(len, MILL)) >= SIZE > sum(map(len, MILL[:4]))
