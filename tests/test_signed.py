"""What is signed with a day and a time: which lines are, how many stand about a unit, what it does to comments."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from test_page import BODY, FOOTER, MENU, TITLE

from cleaner import Cleaner
from cleaner.features import shape
from cleaner.signed import Signs, is_signature

COMMENTS = (
    ("Mira K", "The ferry was late every day that I took it, and nobody at the office ever said why that was."),
    ("old salt", "My grandfather built that boat and it will still float when the bridge has rusted away."),
    ("P. Lindqvist", "A bridge costs more than the whole town earns in a year, so who is going to pay for it?"),
    ("harbourcat", "Has anybody asked the people on the other side whether they want us to come over at all?"),
    ("Mira K", "They have been asked twice and both times they said that a ferry is all they need."),
)


@pytest.mark.parametrize(
    "line",
    [
        "December 18, 2025, 9:59 pm",
        "2. Emma December 18, 2025, 9:59 pm",
        "kanu says: 5 May 2025 at 00:46",
        "Mira on Sep 21, 3:05 PM said:",
        "14.09.2023 um 10.05 Uhr",
        "2025年1月13日 21時37分",
        "Le 3 mars 2024 à 9h15",
    ],
)
def test_a_day_and_a_time_sign(line: str) -> None:
    assert is_signature(line, shape(line))


@pytest.mark.parametrize(
    "line",
    [
        "December 18, 2025",
        "Open from 9:00",
        "The home side won 3:15 in the end.",
        "The council met on 5 May 2025 at 19:30 in the old town hall and voted, after three hours, to keep the ferry.",
        "Chapter 3, verses 12 and 14",
    ],
)
def test_one_of_them_alone_or_a_sentence_signs_nothing(line: str) -> None:
    assert not is_signature(line, shape(line))


@given(st.lists(st.booleans(), max_size=150))
def test_counts_and_distances_are_those_of_the_definition(signed: list[bool]) -> None:
    text = ["18.12.2025, 9:59" if sign else "word" for sign in signed]
    signs = Signs.of(text, list(map(shape, text)))
    for i, numbers in enumerate(signs.numbers(range(len(text)))):
        before, after = signed[:i][::-1], signed[i + 1 :]
        counts = sum(before[:10]), sum(after[:10]), sum(before[:50]), sum(after[:50])
        near = tuple(min(100, some.index(True) + 1) if True in some else 100 for some in (before, after))
        assert numbers == counts + near


def commented() -> str:
    """A page with comments below its article."""
    lines = [*(f"   * {entry}" for entry in MENU), "", f"   {TITLE}", "", *(f"   {text}\n" for text in BODY)]
    lines += ["   5 Comments", ""]
    for minute, (name, words) in enumerate(COMMENTS, 10):
        lines += [f"    * {name}", f"      14 September 2023, 8:{minute} pm", "", f"      {words}", ""]
    return "\n".join([*lines, *(f"     + {text}" for text in FOOTER)])


def test_comments_below_an_article_are_not_of_it() -> None:
    found = Cleaner().clean(commented())
    assert found.title == TITLE
    assert found.text == "\n\n".join(BODY)


def test_an_article_that_tells_the_time_often_keeps_all() -> None:
    body = [f"At {hour}:15 on {hour} May 2025 {text[0].lower()}{text[1:]}" for hour, text in enumerate(BODY, 10)]
    lines = [*(f"   * {entry}" for entry in MENU), "", f"   {TITLE}", "", *(f"   {text}\n" for text in body)]
    text = "\n".join([*lines, *(f"     + {text}" for text in FOOTER)])
    assert Cleaner().clean(text).text == "\n\n".join(body)


def test_a_date_told_in_a_sentence_of_a_page_stays_in_it() -> None:
    told = "At 10:15 on 10 May 2025 the ferry ran aground off Lower Penwick, and nobody was hurt."
    menu = [f"   * {entry}" for entry in MENU]
    text = "\n".join([*menu, "", f"   {TITLE}", "", *(f"   {text}\n" for text in (told, *BODY)), *menu])
    assert told in Cleaner().clean(text).text
