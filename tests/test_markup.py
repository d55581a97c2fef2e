"""HTML given for text: what is taken off, what stays, and that it is told."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner import Cleaner, restore
from cleaner.render import to_json

STAGE = Cleaner(only={"markup"}, audit=True)
HEAD = "<html><body>\n"


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("<p>The ferry <b>left</b> at <i>noon</i>.</p>", "The ferry left at noon."),
        ("She left.<br>He stayed.<BR/>", "She left. He stayed."),
        ("<td>7</td><td>9</td>", "7 9"),
        ('<a href="/x?a=1&b=2"\n title="y">Harbour</a>', "\nHarbour"),
        ("a <!-- note --> b", "a b"),
        ("a <!-- b", "a <!-- b"),
        ("<script>let a = '<p>';</script>Noon<STYLE>b</style>", "Noon"),
        ("<script>let a = 1;\nNoon", "let a = 1;\nNoon"),
        ("<sc<b></b>ript>x</script>", "x"),
        ("3 < 4, <Anna> and <ferry line=7> and a<b", "3 < 4, <Anna> and <ferry line=7> and a<b"),
        ("<<b>p>x", "x"),
    ],
)
def test_of_what_looks_like_html(old: str, new: str) -> None:
    article = STAGE.clean(HEAD + old)
    assert article.text.strip("\n") == new.strip("\n")
    assert any("HTML" in warning for warning in article.warnings)


def test_a_text_that_speaks_of_tags_is_no_html() -> None:
    text = "The tag <p> opens a paragraph and <br> breaks it.\n" * 3
    article = STAGE.clean(text)
    assert (article.text, article.warnings) == (text.strip("\n"), ())


def test_an_article_about_html_keeps_its_examples() -> None:
    prose = "The page needs a head and a body, said the teacher, and each of them is closed before the next one opens."
    example = "<div>\n<p>One</p>\n<p>Two</p>\n<ul><li>Three</li></ul>\n</div>\n<br>"
    text = f"{prose}\n\n{example}\n\n{prose} So they wrote it down again."
    article = STAGE.clean(text)
    assert (article.text, article.warnings) == (text, ())


def test_a_page_with_its_source_in_it_loses_the_tags() -> None:
    prose = "The page needs a head and a body, said the teacher, and each of them is closed before the next one opens."
    text = "\n".join([prose] * 9 + [f"<p>{prose}<br> <a href='/x'>More</a></p>"] * 3)
    article = STAGE.clean(text)
    assert "<" not in article.text and any("HTML" in warning for warning in article.warnings)


def test_without_the_stage_it_is_told_all_the_same() -> None:
    article = Cleaner(skip={"markup"}).clean(f"{HEAD}<p>The ferry left.</p>")
    assert "<p>" in to_json(article.to_dict()) and any("HTML" in warning for warning in article.warnings)


def test_what_shows_only_without_the_tags_is_mended_with_them() -> None:
    """Found by fuzzing: a second run mended it."""
    cleaner = Cleaner(only={"encoding", "characters", "markup"})
    assert cleaner.clean(f"{HEAD}<p>Ham &am<b></b>p; eggs</p>").text.strip() == "Ham & eggs"


PARTS = ["<p>", "</p>", "<b", ">", "<!--", "-->", "<script>", "</script>", "\n", " ", "x", "<", "é", "&lt;", "<br/>"]


@given(st.lists(st.sampled_from(PARTS), max_size=40))
def test_any_markup_comes_back(parts: list[str]) -> None:
    data = (HEAD + "".join(parts)).encode()
    assert restore(json.loads(to_json(STAGE.clean(data).to_dict()))) == data
