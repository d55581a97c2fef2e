"""The account of each line: true to the input and to the clean text, safe on a terminal, the same with and without
colour, and as wide as it may be."""

from __future__ import annotations

import re
from io import StringIO
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from cleaner import Cleaner
from cleaner.account import account, changes_of, inputs
from cleaner.decode import encode
from cleaner.explain import explain, explained
from cleaner.model import Document, Edit, apply_edits, replaced
from cleaner.pipeline import Result

FIXTURES = Path(__file__).resolve().parent.parent / "fixtures"
CASES = sorted(FIXTURES.glob("*/*/in.*"))
SHARED = Cleaner()
SGR = re.compile(r"\x1b\[[0-9;]*m")
PROSE = "The harbour office said on Monday that the ferry would run again once the storm had passed over the islands."

LINES = st.sampled_from(
    (
        "Home » World » Ferry service resumes after storm",
        "Ferry service resumes after storm",
        "By Jana Maier and Jens Kolb",
        "Updated: 14 September 2023, 10:05",
        "BERGEN (AP) – The ferry left the harbour at noon on Thursday, and nobody on the islands complained.",
        "Share this article",
        "Advertisement",
        PROSE,
        f"{PROSE[:60]}-",
        PROSE[60:],
        "She said \"it isnâ€™t over'' and ``left''.",
        "",
        " \t ",
        "\u200b\u00a0\u202e",
        "\x1b[31mRed\x1b[0m &amp;amp; a\u0308 \ufeff",
        "日本語の文章です。とても長い文章です。",
        "Tags: ferries, islands",
    )
)
HOSTILE = st.text(
    st.one_of(
        st.sampled_from("\x00\x07\x1b\x85\u200b\u202e\u2066\U000e0041\ud800\ufeff\t\u0301\"'«’ -"), st.characters()
    ),
    max_size=40,
)
TEXTS = st.lists(st.one_of(LINES, HOSTILE), max_size=14).map("\n".join)


def told(text: str | bytes, *, color: bool = False, width: int | None = None, cleaner: Cleaner = SHARED) -> str:
    return "".join(explained(cleaner.run(text), "in.txt", color=color, width=width))


def check_pieces(result: Result) -> None:
    """The pieces spell the input, and what stays of them the text."""
    document = result.document
    stays = []
    for line, was, now in zip(account(document), inputs(document), document.lines, strict=True):
        assert "".join(piece.text for piece in line.pieces if not piece.new) == was
        assert "".join(piece.text for piece in line.pieces if not piece.old or line.layout) == now or line.repairs
        stays += [piece.text for piece in line.pieces if piece.stays and not piece.old]
    assert "".join("".join(stays).split()) == "".join(result.article.text.split())


def check_pages(result: Result) -> None:
    """Nothing drives the terminal; colour only paints; widths hold."""
    plain = "".join(explained(result, "in\x1b.txt", color=False, width=None))
    painted = "".join(explained(result, "in\x1b.txt", color=True, width=None))
    for page in (plain, SGR.sub("", painted)):
        assert page.replace("\n", "").isprintable()
        assert len(page.split("\n")) <= len(result.document.lines) + 12
    if "\nmarks " not in plain:
        assert SGR.sub("", painted) == plain
    for color in (False, True):
        narrow = SGR.sub("", "".join(explained(result, "n", color=color, width=80)))
        assert narrow.replace("\n", "").isprintable()
        assert max(map(cell_len, narrow.split("\n"))) <= 80


@pytest.mark.parametrize("case", CASES, ids=lambda case: f"{case.parent.parent.name}/{case.parent.name}")
def test_fixtures(case: Path) -> None:
    result = SHARED.run(case.read_bytes())
    check_pieces(result)
    check_pages(result)


@given(TEXTS)
def test_any_text(text: str) -> None:
    result = SHARED.run(text)
    check_pieces(result)
    check_pages(result)


@given(TEXTS, st.sampled_from(("characters", "quotes", "headlines", "furniture", "paragraphs")))
def test_any_text_through_one_stage(text: str, stage: str) -> None:
    result = Cleaner(only={stage}, keep={"furniture"}).run(text)
    check_pieces(result)
    check_pages(result)


@given(st.data())
def test_a_journal_is_summed_up_by_place(data: st.DataObject) -> None:
    line = data.draw(st.text("abc ", max_size=12))
    document = Document([line])
    for stage in ("one", "two", "three"):
        size = len(document.lines[0])
        cuts = sorted(data.draw(st.lists(st.integers(0, size), max_size=8)))
        places = [*zip(cuts[::2], cuts[1::2], strict=False)]
        apply_edits(document, stage, [Edit(0, a, b, data.draw(st.text("XY", max_size=3)), "r") for a, b in places])
    changes = changes_of(document.edits.get(0, []))
    assert replaced(document.lines[0], changes) == line == encode(document).decode()
    assert all(one.stop <= other.start for one, other in pairwise(changes))


SMALL = """\
Home » World » Ferry resumes after storm
Ferry resumes after storm

Share this article


By Jana Maier
The ferry left the harbour at noon on Thursday, and nobody on the islands complained.

The mayor said it isn\u200bâ€™t over.
“We all wait‘, she said.
"""


def test_what_it_looks_like() -> None:
    rows = told(SMALL).split("\n")
    assert rows == [
        "==> in.txt <==  utf-8, en, 11 lines",
        "",
        " 1  breadcrumb,title       [breadcrumb: Home » World » ][title: Ferry resumes after storm]"
        "  # breadcrumbs.inline = Home, World, headlines.first",
        " 2  duplicate-title        Ferry resumes after storm  # headlines.copy",
        " 3",
        " 4  furniture              Share this article  # furniture/en.share",
        " 5  (2 empty)",
        " 7  byline                 By Jana Maier  # bylines.line = Jana Maier",
        " 8  body                   The ferry left the harbour at noon on Thursday, and nobody on the islands complained.",  # noqa: E501
        " 9",
        r"10  body                   The mayor said it isn[-\u200bâ€™-]{+’+}t over."
        "  # characters.invisible, encoding.mojibake",
        "11  body                   “We all wait[-‘-]{+’+}, she said.  # quotes.apostrophe",
        "",
        "lines    3 kept, 4 taken, 4 empty",
        "labels   body 3, title 1, duplicate-title 1, breadcrumb 1, byline 1, furniture 1",
        "repairs  characters.invisible 1, encoding.mojibake 1, quotes.apostrophe 1",
        "marks    [label: words] left the text, [-old-]{+new+} repaired",
        "",
        "",
    ]


def test_wrapped_lines_hang_and_rules_stand_at_the_right_edge() -> None:
    rows = told(SMALL, width=60).split("\n")
    assert rows[2:20] == [
        " 1  breadcrumb        [breadcrumb: Home » World » ][title:",
        "    title             Ferry resumes after storm]",
        "                          # breadcrumbs.inline = Home, World",
        "                                           # headlines.first",
        " 2  duplicate-title   Ferry resumes after storm",
        "                                            # headlines.copy",
        " 3",
        " 4  furniture         Share this article",
        "                                        # furniture/en.share",
        " 5  (2 empty)",
        " 7  byline            By Jana Maier",
        "                                 # bylines.line = Jana Maier",
        " 8  body              The ferry left the harbour at noon on",
        "                      Thursday, and nobody on the islands",
        "                      complained.",
        " 9",
        "10  body              The mayor said it",
        r"                      isn[-\u200bâ€™-]{+’+}t over.",
    ]


def test_features_of_the_model_are_shown() -> None:
    menu = "\n".join(f"* {name}" for name in ("Home", "News", "Sport", "Weather", "Shop", "Log in", "Search", "More"))
    page = told(f"{menu}\n\n{PROSE}\n\n{PROSE[::-1]}\n\n{PROSE}\n\n{menu}")
    assert re.search(r"\n 2  furniture +\* News  # page/model -\d\.\d \(.+ -\d\.\d, .+ -\d\.\d\)\n", page)


def test_features_behind_headline_byline_and_date_are_shown() -> None:
    menu = "\n".join(f"* {name}" for name in ("Home", "News", "Sport", "Weather", "Shop", "Log in", "Search", "More"))
    head = "Ferry resumes after the storm\nPublished 14 September 2023, 10:05\nBy Jana Maier"
    page = told(f"{menu}\n\n{head}\n\n{PROSE}\n\n{PROSE[::-1]}\n\n{PROSE}\n\n{menu}")
    for kind, value in (("headlines", ""), ("dates", " = 2023-09-14T10:05"), ("bylines", " = Jana Maier")):
        assert re.search(rf"# {kind}/model [+-]\d\.\d{value} \(.+ \d\.\d, .+ \d\.\d\)\n", page), page


def test_lines_that_were_joined_are_marked() -> None:
    lines = ["Ferry resumes after storm", "",
             "The harbour office said on Monday that the ferry would run",
             "again once the storm had passed over the islands in the gov-",
             "ernment's care, and that nobody on the quay need be wor-",
             "ried by it, as the government of the islands said by then."]  # fmt: skip
    page = told("\n".join(lines))
    assert "\n4  body  + again once" in page
    assert "in the gov[---]  # paragraphs.wrap\n" in page
    assert "joins    paragraphs.wrap 3" in page


def test_what_is_invisible_is_shown_escaped() -> None:
    page = told(f"{PROSE}\u200b\x1b[2J\u202e\n\n{PROSE[:50]}a\u0308 once")
    assert r"[-\u200b-]" in page
    assert r"\u202e" in page
    assert r"[-a\u0308-]{+ä+}" in page


def test_in_a_pipe_a_line_stays_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("COLUMNS", raising=False)
    monkeypatch.setattr("sys.stdout", StringIO())
    result = SHARED.run(f"{PROSE} {PROSE}")
    page = StringIO()
    explain(result, "in.txt", page, color=False)
    assert f"1  body   {PROSE} {PROSE}\n" in page.getvalue()
    monkeypatch.setenv("COLUMNS", "60")
    narrow = StringIO()
    explain(result, "in.txt", narrow, color=False)
    assert max(map(len, narrow.getvalue().split("\n"))) <= 60


def test_a_megabyte_in_one_line() -> None:
    result = Cleaner(only={"characters"}).run("word\u200b 日本 " * 100_000)
    assert told("", width=80)
    assert sum(map(len, explained(result, "n", color=True, width=80))) > 1_000_000
