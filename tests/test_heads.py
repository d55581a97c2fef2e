"""Headline, bylines and dates of whole pages: what is read of the lines that the head model chose."""

from __future__ import annotations

import pytest

from cleaner import Article, clean
from cleaner.authors import page_authors
from cleaner.lexicon import lexicon
from cleaner.stages.bylines import _is_joined

MENU = "\n".join(f"* {name}" for name in ("Home", "News", "Sport", "Weather", "Shop", "Log in", "Search", "More"))
BODY = (
    "The council met on Tuesday evening and voted to close the old bridge, which had stood for a century. Nobody spoke "
    "against it, though the baker said that her customers would have to walk a mile.\n\nA new bridge is to cost nine "
    "million crowns, which the town does not have. The county has promised a third of it, the mayor told them.\n\n"
    "Until it is built a ferry will carry people across the river, from seven in the morning to eight in the evening."
)
FOOT = "\n".join(("About us", "Contact", "Privacy policy", "Terms of use", "Cookie settings", "Advertise with us"))


def page(*head: str) -> Article:
    """A page with these lines above its text."""
    top = "\n".join(head)
    return clean(f"{MENU}\n\n{top}\n\n{BODY}\n\n{FOOT}\n{MENU}\n")


@pytest.mark.parametrize(
    "title",
    [
        "Old bridge to close – a ferry will carry people",
        "Old bridge will close on 15. June, the council says",
        "“Old bridge must close” - mayor and council agree",
    ],
)
def test_a_mark_or_a_number_within_a_headline_stays(title: str) -> None:
    assert page(title, "By Ann Poe | 14 September 2023, 10:05").title == title


def test_a_lists_mark_before_a_headline_goes() -> None:
    assert page("* Old bridge to close and a ferry to carry people", "By Ann Poe | 14 September 2023, 10:05").title == (
        "Old bridge to close and a ferry to carry people"
    )


def test_names_on_lines_of_their_own_are_a_list_where_commas_join_them() -> None:
    found = page("Old bridge to close this summer", "14 September 2023, 10:05", "By Ann Poe,", "Jan Moe &", "Liv Roe")
    assert found.authors == ("Ann Poe", "Jan Moe", "Liv Roe")
    assert "Liv Roe" not in found.text


def test_a_name_without_a_comma_or_and_between_is_not_of_the_list() -> None:
    words = lexicon("en")
    assert _is_joined("By Ann Poe,", "Liv Roe", words) and _is_joined("By Ann Poe", "and Liv Roe", words)
    assert not _is_joined("By Ann Poe", "Bridges of Old Elm", words)


@pytest.mark.parametrize(
    ("code", "line", "authors"),
    [
        ("de", "27. Januar 2026 • Gregor Lind • 3 Minuten", ["Gregor Lind"]),
        ("en", "3. Ann Poe", ["Ann Poe"]),
        ("en", "Associated Press April 28, 2023 GMT", []),
        ("ja", "記事を保存し、あとで読むことができます。", []),
    ],
)
def test_names_beside_other_things(code: str, line: str, authors: list[str]) -> None:
    assert page_authors(line, lexicon(code)) == authors
