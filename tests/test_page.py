"""The page stage: menus, lists of links and footers go, every sentence of the article stays."""

from __future__ import annotations

import json
import textwrap
from importlib.resources import files

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from invariants import no_hang

from cleaner import clean, kind, outside
from cleaner.context import Context
from cleaner.features import OF_TEXT, OWN, shape, units
from cleaner.kind import Scout, is_page
from cleaner.model import Document
from cleaner.pagemodel import model, surroundings
from cleaner.stages import page
from cleaner.surroundings import Surroundings

MENU = [
    "Home", "News", "Politics", "World", "Business", "Sport", "Culture", "Weather", "Jobs", "Podcasts", "Newsletters",
    "Subscribe", "Log in", "Search",
]  # fmt: skip
FOOTER = [
    "About us", "Contact", "Privacy policy", "Terms of use", "Advertise with us", "Cookie settings", "Careers", "Help",
    "Site map",
]  # fmt: skip
TITLE = "Harbour town votes to keep its old ferry"
BYLINE = "By Miriam Oakes"
DATE = "Published 14 September 2023, 10:05"
BODY = [
    "The ferry that has crossed the bay at Lower Penwick since 1908 will go on running, the town council decided on "
    "Tuesday evening after a debate that lasted more than four hours.",
    "Eleven councillors voted to repair the boat, and six wanted to sell it to a museum in the north of the country. "
    "The repair will cost about 400,000 pounds, which the town means to raise over three years.",
    '"Nobody who has stood on that deck in the morning would want to see it tied up behind glass," said Harriet Lowe, '
    "who has steered the ferry for two decades.",
    "The opponents pointed to the new bridge, which opened in spring and takes cars to the other shore in six minutes. "
    "Since then the number of passengers has fallen by a third.",
    "A survey among the shopkeepers showed, however, that many visitors come for the ferry alone. They stay for lunch, "
    "the survey says, and they spend more than those who drive through.",
    "Work on the hull is to begin in November, when the season is over. Until then the boat will run on weekends only.",
]
RELATED = [
    "Bridge toll to rise again",
    "Ten walks along the coast",
    "Museum seeks a new director",
    "Storm damage at the pier",
    "Fishermen fear new quotas",
]
DEUTSCH = [
    "Die Fähre, die seit 1908 über die Bucht fährt, bleibt in Betrieb. Das hat der Stadtrat am Dienstagabend nach mehr "
    "als vier Stunden Debatte entschieden.",
    "Elf Ratsmitglieder stimmten für die Reparatur, sechs wollten das Schiff an ein Museum verkaufen. Die Arbeiten "
    "kosten rund 400.000 Euro, die in drei Jahren aufgebracht werden sollen.",
    "„Wer einmal morgens auf diesem Deck gestanden hat, will das Schiff nicht hinter Glas sehen“, sagte Kapitänin "
    "Hanne Lührs, die das Steuer seit zwanzig Jahren führt.",
    "Die Gegner verwiesen auf die neue Brücke, die im Frühjahr eröffnet wurde und über die man das andere Ufer in "
    "sechs Minuten erreicht. Seitdem ist die Zahl der Fahrgäste um ein Drittel gesunken.",
    "Im November, wenn die Saison vorbei ist, soll die Arbeit am Rumpf beginnen. Bis dahin fährt das Schiff nur am "
    "Wochenende.",
]


def left(text: str) -> list[str]:
    """The lines that the stage leaves."""
    document = Document(lines=text.split("\n"))
    document.show()
    taken = {claim.line for claim in page.run(document, Context(document))}
    return [view for number, view in enumerate(document.views) if view and number not in taken]


def dump(style: str, body: list[str]) -> str:
    """A page in the manner of a dumper."""
    if style == "indented":
        lines = [*(f"          * {entry}" for entry in MENU), "", f"   {TITLE}", "", f"   {BYLINE}", f"   {DATE}", ""]
        lines += [f"   {text}\n" for text in body]
        lines += ["   Read more", *(f"     * {text}" for text in RELATED), "", *(f"     + {text}" for text in FOOTER)]
        return "\n".join(lines)
    if style == "wrapped":
        lines = [*(f"  • {entry}" for entry in MENU), "", TITLE, "", BYLINE, DATE, ""]
        for text in body:
            lines += [*textwrap.wrap(text, 80), ""]
        return "\n".join([*lines, "Read more", "", *(f"  • {text}" for text in [*RELATED, *FOOTER])])
    gap = "\n\n\n"
    return gap.join([*MENU, TITLE, BYLINE, DATE, *body, "Read more", *RELATED, *FOOTER])


@pytest.mark.parametrize("style", ["indented", "wrapped", "loose"])
@pytest.mark.parametrize("body", [BODY, DEUTSCH], ids=["en", "de"])
def test_a_page_gives_its_article(style: str, body: list[str]) -> None:
    kept = left(dump(style, body))
    whole = " ".join(kept)
    for text in body:
        assert text in whole
    assert TITLE in whole
    assert sum(text in kept or f"* {text}" in kept for text in [*MENU, *RELATED, *FOOTER]) <= 2


def test_an_article_is_left_whole() -> None:
    for body in (BODY, DEUTSCH):
        for text in ("\n\n".join([TITLE, *body]), "\n".join([TITLE, BYLINE, *body]), "\n\n".join(body)):
            assert left(text) == [line for line in text.split("\n") if line]


def test_an_article_with_subheads_and_a_list_is_left_whole() -> None:
    text = [TITLE, *BODY[:2], "What the repair costs", *BODY[2:4], "- a new hull", "- two engines", *BODY[4:]]
    assert left("\n\n".join(text)) == text


@pytest.mark.parametrize("text", ["", "\n\n", "Home\nNews\nSport", "One line.", "* a\n* b\n* c\n" * 9])
def test_without_an_article_nothing_is_taken(text: str) -> None:
    assert left(text) == [line for line in text.split("\n") if line]


def test_torn_sentences_are_one_unit() -> None:
    lines = ["The mayor, ", "Anna Holt", ", said so on ", "Monday", " in the town hall.", "", "Nobody objected."]
    found = units(lines, [line.strip() for line in lines])
    assert list(zip(found.first, found.last, strict=True)) == [(0, 4), (6, 6)]


def test_wrapped_paragraphs_are_one_unit() -> None:
    lines = [line for text in BODY for line in [*textwrap.wrap(text, 80), ""]]
    found = units(lines, lines)
    assert found.wrapped
    assert found.text == BODY


def test_menus_are_not_joined() -> None:
    found = units(MENU, MENU)
    assert found.text == MENU


def test_the_weights_fit_the_features() -> None:
    data = (files("cleaner.data") / "page.json").read_bytes()
    assert len(data) < 300_000
    assert [len(table) for table in json.loads(data)["tables"]] == [size for _, size in OWN]
    assert model() is model()


@given(st.text(alphabet=st.characters(exclude_characters="\n\r", exclude_categories=["Cs"]), min_size=1))
def test_codes_are_in_their_tables(text: str) -> None:
    if text := text.strip():
        codes = shape(text).codes
        assert all(0 <= code < size for code, (_, size) in zip(codes, OF_TEXT, strict=True))


_LINE = st.one_of(st.sampled_from([*MENU, *BODY, *FOOTER, "", "  ", "* x", "「はい。」", "¶"]), st.text(max_size=30))


@settings(max_examples=60, deadline=None)
@given(st.lists(_LINE, max_size=60))
def test_claims_are_whole_open_lines(lines: list[str]) -> None:
    document = Document(lines=[line.replace("\n", " ").replace("\r", " ") for line in lines])
    document.show()
    claims = list(page.run(document, Context(document)))
    assert len({claim.line for claim in claims}) == len(claims)
    assert all(document.views[claim.line] and claim.stop is None and claim.rule == "model" for claim in claims)


@pytest.mark.parametrize("text", ["word " * 20_000, "-" * 100_000, "a, b. " * 16_000, "\n" * 50_000, "ab\n" * 20_000])
def test_time_is_linear(text: str) -> None:
    with no_hang():
        left("\n\n".join([*BODY, text, *MENU, *BODY]))


def test_paragraphs_and_nothing_else_need_no_model() -> None:
    assert page.is_plain([TITLE, "", BYLINE, "", *BODY])
    assert not page.is_plain([TITLE, *BODY, "Read more"])
    assert not page.is_plain([*MENU, *BODY])
    assert not page.is_plain([TITLE, BYLINE])


FLASH = (
    "Seven people were taken off a sailing boat near Port Elm on Sunday night, the coastguard said, after its mast had "
    "broken in the storm and its engine would not start."
)
IN_SHORT = (
    "The brewery at Stonebridge will close in March, its owners told the workers on Monday, because too few people in "
    "the valley drink what it has brewed there since 1871."
)


def around_sentences(menu: list[str], body: list[str], footer: list[str]) -> str:
    """A page whose menu begins, and whose footer ends, with a sentence: no list lies outside of all prose."""
    return "\n".join([FLASH, *menu, *menu[::-1], TITLE, *body, *RELATED, *footer, *menu[1:], IN_SHORT])


def test_a_sentence_beyond_the_menu_hides_no_page() -> None:
    kept = left(around_sentences(MENU, BODY * 4, FOOTER))
    assert [text for text in BODY if text not in kept] == []
    assert sum(entry in kept for entry in [*MENU, *FOOTER]) <= 2


def looked_at(lines: list[str]) -> Surroundings:
    found = units(lines, lines)
    return surroundings(model(), found)


def test_an_article_that_is_mostly_lists_is_no_page() -> None:
    items = [f"Dried kelp {number % 9}" for number in range(40)]
    text = [*BODY[:2], *items, *BODY[2:4], *items, *BODY[4:]]
    assert not is_page(looked_at(text))
    assert is_page(looked_at(around_sentences(MENU, BODY * 4, FOOTER).split("\n")))


TORN = [
    BODY[0],
    "The county answered that each journey costs it eleven pounds, more than a taxi. It offers a minibus that",
    "Villagers order by telephone.",
    "A decision will be taken in December, when the",
    "Budget has been agreed. Until then the old blue bus goes on at seven in the morning and at four in the afternoon.",
    "Roadworks to close the bypass again",
]


@pytest.mark.parametrize(
    ("odds", "kept"),
    [
        ([2.9, -0.5, -0.1, -0.7, -0.3, -0.9], [True, True, True, True, True, False]),  # nothing of a sentence is lost,
        ([2.9, -0.5, -0.1, -0.7, -2.0, -0.9], [True, True, True, True, False, False]),  # what is surely none goes,
        ([2.9, -2.0, -0.1, -0.7, -0.3, -0.9], [True, False, False, False, False, False]),  # and what it would hold
    ],
)
def test_prose_in_doubt_is_held_by_prose_near_it(odds: list[float], kept: list[bool]) -> None:
    around = looked_at(TORN)
    assert around.found.text == TORN
    assert outside._with_neighbours(around, odds, [score > 0 for score in odds]) == kept


def with_label(label: str) -> list[str]:
    """Paragraphs with a line between each two."""
    return [line for text in [*BODY, *BODY] for line in (label, text)][:11]


@pytest.mark.parametrize(("label", "held"), [("Story goes on", True), ("* * *", False)])
def test_a_label_said_often_parts_no_prose(label: str, held: bool) -> None:
    lines = with_label(label)
    around = looked_at(lines)
    odds = [-2.0 if line == label else 2.0 for line in lines]
    odds[5] = -0.2
    assert outside._with_neighbours(around, odds, [score > 0 for score in odds])[5] is held


@pytest.mark.parametrize(
    ("label", "seen", "left"),
    [("Story goes on", 2, 0), ("Story goes on", 4, 4), ("* * *", 2, 2)],  # a subhead that comes again, and a sign, stay
)
def test_a_label_said_often_goes_everywhere_or_nowhere(label: str, seen: int, left: int) -> None:
    lines = with_label(label)
    around = looked_at(lines)
    inside = [line != label or nth < 2 * seen for nth, line in enumerate(lines)]
    out = outside._with_copies(around, inside)
    assert sum(good for good, line in zip(out, lines, strict=True) if line == label) == left
    assert all(good for good, line in zip(out, lines, strict=True) if line != label)


def test_a_table_and_a_list_between_paragraphs_are_left_whole() -> None:
    table = [line for town in ("Penwick", "Stonewick", "Bay", "Quarry") * 5 for line in (town, "40", "3.7", "$12,000")]
    for extra in (table, [f"- {number} boats of oak" for number in range(2, 16)], ["Type", "Slips", "Locks"] * 12):
        lines = [TITLE, *BODY[:3], *extra, *BODY[3:]]
        assert left("\n\n".join(lines)) == lines


def test_a_table_of_figures_behind_the_prose_makes_no_page() -> None:
    cells = [f"{number}.{number % 7}" for number in range(10, 60)]
    lines = [TITLE, *BODY[:4], *cells]
    assert left("\n".join(lines)) == lines


def test_a_scout_sees_what_the_first_round_sees() -> None:
    lines = [*MENU[:3], TITLE, "", BYLINE, "", *BODY, "", *FOOTER, BODY[0]]
    found = units(lines, lines)
    around = surroundings(model(), found)
    scout = Scout(model(), found)
    assert [scout.is_solid(i) for i in range(len(found))] == around.solid
    start, end = scout.closing(len(found) - 2)
    assert end.scores == around.scores[start:] and end.repeats == around.repeats[start:]


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from([*MENU, *FOOTER, *BODY, *RELATED, "", "12", TITLE]), max_size=90))
def test_what_a_scout_takes_for_no_page_is_none(lines: list[str]) -> None:
    found = units(lines, lines)
    last = Scout(model(), found).last_of_article()
    if last is not None:
        around = surroundings(model(), found)
        assert not is_page(around)
        assert last == max(i for i, sure in enumerate(around.solid) if sure)


@settings(max_examples=150, deadline=None)
@given(st.lists(st.sampled_from([*MENU, *FOOTER, *BODY, *RELATED, "", "12", TITLE]), max_size=90))
def test_a_scout_that_stops_early_counts_what_a_look_at_all_units_does(lines: list[str]) -> None:
    found = units(lines, lines)
    if not len(found):
        return
    around, size = surroundings(model(), found), len(found)
    poor = [score < kind._POOR for score in around.scores]
    sure = [i for i, solid in enumerate(around.solid) if solid]
    outside = sum(poor[: sure[0]]) + sum(poor[sure[-1] + 1 :]) if sure else size
    assert Scout(model(), found)._outer() == ((sure[0], sure[-1]) if sure and outside < kind.OUTSIDE else None)
    short = sum(some for some, text in zip(poor, found.text, strict=True) if len(text) < kind.LONG)
    scout = Scout(model(), found)
    for many in (1, short - 0.5, short, short + 0.5, short + 1, size / 2):
        if many > 0:
            assert scout._is_of_short(many) == (short >= many)


def test_a_table_of_results_before_the_last_paragraph_makes_no_page_of_an_article() -> None:
    towns = ["Hale", "Bay", "Oakes", "Marsh", "Quay", "Lund", "Dahl", "Roe", "Moss", "Ebb", "North", "South", "East"]
    rows = [f"{town} {i} {i + 2} {3 * i}" for i, town in enumerate(towns)]
    for gap in ("\n", "\n\n"):
        text = clean(gap.join([*BODY[:-1], *rows, BODY[-1]])).text
        assert all(row in text for row in rows) and BODY[-1] in text


def test_what_a_link_tore_out_of_brackets_is_of_one_unit() -> None:
    lines = ["北部の港町ダンボ（", "Dambo", "）で船が沈んだ。", "The ferry (", "Old Maid", ") sank."]
    assert units(lines, lines).pieces == [3, 3]


@pytest.mark.parametrize(
    ("odds", "last", "taken"),
    [
        (-1.5, ["Follow our page"], {"Follow our page"}),  # a sentence goes only where the model is surer
        (-2.5, ["Follow our page"], {"Follow our page", IN_SHORT}),
        (-2.5, ["Follow our page"] * 60, set()),  # so much of a text is no crumb
    ],
)
def test_the_limits_at_the_end_of_an_article(
    monkeypatch: pytest.MonkeyPatch, odds: float, last: list[str], taken: set[str]
) -> None:
    lines = [TITLE, *BODY, IN_SHORT, *last]
    found = units(lines, lines)
    monkeypatch.setattr(outside, "crumb_odds", lambda trees, around, start: [odds] * (len(around.scores) - start))
    keep = outside._look_at_article(model(), Scout(model(), found), len(BODY)).decision.keep
    assert {text for text, good in zip(found.text, keep, strict=True) if not good} == taken
