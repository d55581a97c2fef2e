"""Several articles in one text: a warning, and no other change; features, diaries, comments and teasers have none."""

from __future__ import annotations

import subprocess
import sys

import pytest

from cleaner import clean

FIRST = """Ferry timetable cut for the winter

By Nora Feld
3 November 2023

The harbour company will run two crossings a day instead of five from the middle of next month, it said on Friday. The
reason is the price of diesel, which has risen by a third since the spring, a spokesman told the council.

Islanders fear that the school run will not be possible any more. A petition had gathered four hundred names by the
evening, more than a third of all who live on the island throughout the year.

The company wants to talk again in March, when the ice has gone and the first visitors are expected to return.
"""
SECOND = """Old bakery to become a library

By Ivo Brandt
4 November 2023

The town will buy the empty bakery on Mill Street and put its books there, the council decided with two votes against.
The shelves are to stand where the ovens were, and the shop window will be a place for children to read.

Work begins in January and is to cost less than a new building would, though nobody has looked under the floor so far.
The librarian said that she had waited eleven years for a room that does not smell of the swimming pool next door.

Until then the books stay in their boxes in the gym, from where they can be ordered by telephone.
"""
SUBHEADS = FIRST + "\n" + SECOND.replace("By Ivo Brandt\n4 November 2023\n\n", "")
DIARY = FIRST + "\n" + SECOND.replace("Old bakery to become a library\n\nBy Ivo Brandt\n", "")
TEASERS = FIRST + (
    "\nOld bakery to become a library\n4 November 2023\n\nThe town will buy the empty bakery on Mill Street and put its"
    " books there.\n\nChoir looks for deep voices\n2 November 2023\n\nWhoever can sing below the stave is welcome on"
    " Mondays, the choir's leader says.\n"
)
COMMENTS = FIRST + (
    "\nMartha from the north shore\n4 November 2023 at 10:15\n\nThey said the very same thing nine years ago, and then"
    " the company found the money after all.\n\nOld salt\n4 November 2023 at 11:40\n\nMy boat is for hire.\n"
)
QUOTED = FIRST.replace("A petition", "“By Monday,” says a letter of 3 May 2023, “all will be well.” A petition")


def warned(text: str) -> list[str]:
    """The warnings about several articles."""
    return [warning for warning in clean(text).warnings if "several articles" in warning]


def test_two_articles_are_one_record_with_a_warning_that_says_where() -> None:
    article = clean(f"{FIRST}\n\n{SECOND}")
    line = f"{FIRST}\n\n{SECOND}".split("\n").index("Old bakery to become a library") + 1
    assert warned(f"{FIRST}\n\n{SECOND}") == list(article.warnings)
    assert f"line {line};" in article.warnings[0]
    assert article.title == "Ferry timetable cut for the winter" and article.authors == ("Nora Feld",)
    assert "price of diesel" in article.text and "boxes in the gym" in article.text


def test_three_articles_name_both_places() -> None:
    third = SECOND.replace("Old bakery", "Old smithy").replace("bakery", "smithy")
    assert "lines " in warned(f"{FIRST}\n\n{SECOND}\n\n{third}")[0]


@pytest.mark.parametrize("mark", ["By Ivo Brandt\n", "4 November 2023\n"])
def test_a_date_or_a_byline_is_enough(mark: str) -> None:
    assert warned(FIRST + "\n" + SECOND.replace(mark, ""))


@pytest.mark.parametrize(
    "text",
    [FIRST, SECOND, SUBHEADS, DIARY, TEASERS, COMMENTS, QUOTED],
    ids=["one", "another", "subheads", "diary", "teasers", "comments", "quoted"],
)
def test_one_article_has_no_warning(text: str) -> None:
    assert not warned(text)


def test_the_warning_stands_on_stderr_and_not_in_the_record() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "cleaner", "--to", "json"], input=f"{FIRST}\n\n{SECOND}", capture_output=True, text=True
    )
    assert done.returncode == 0 and "several articles" in done.stderr and "several articles" not in done.stdout
