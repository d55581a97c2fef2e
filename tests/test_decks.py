"""The deck of a whole page: found below the headline, above the body; nothing else is taken for one."""

from __future__ import annotations

import pytest
from test_page import BODY, BYLINE, DATE, DEUTSCH, FOOTER, MENU, RELATED, TITLE

from cleaner import Cleaner
from cleaner.decks import _reads_like_deck
from cleaner.features import shape

BAR = ["Listen", "Save", "Print", "Share", "Facebook", "Twitter", "WhatsApp", "E-mail", "Copy link", "Comments"]
DECK = "Repairs to the ferry will cost less than a second bridge, engineers told the councillors of the harbour town."
OPEN = "Why the councillors of the harbour town would rather repair a ferry from another century than build a bridge"
DECK_DE = "Die Reparatur der Fähre kostet weniger als eine zweite Brücke, und die Saison ist gerettet."


def page(*under: str, body: list[str] = BODY, before: tuple[str, ...] = (TITLE,)) -> str:
    """A dump with lines right below the headline, and an advert's place between them and the body."""
    head = [*(f"   * {entry}" for entry in MENU), "", *before, "", *under, "", f"   {BYLINE}", f"   {DATE}"]
    foot = ["   Read more", *(f"     * {text}" for text in RELATED), *(f"     + {text}" for text in FOOTER)]
    return "\n".join([*head, *(f"   * {entry}" for entry in BAR), "", *(f"   {text}\n" for text in body), *foot])


def record(text: str) -> dict[str, object]:
    return Cleaner().clean(text).to_dict()


@pytest.mark.parametrize(("deck", "body"), [(DECK, BODY), (OPEN, BODY), (DECK_DE, DEUTSCH)], ids=["en", "open", "de"])
def test_the_deck_is_the_subtitle_and_no_part_of_the_text(deck: str, body: list[str]) -> None:
    found = record(page(deck, body=body))
    assert found["title"] == TITLE
    assert found["subtitle"] == deck
    assert found["text"] == "\n\n".join(body)


def test_a_copy_of_the_headline_may_stand_between() -> None:
    assert record(page(DECK, before=(TITLE, "", TITLE)))["subtitle"] == DECK


def test_a_deck_wrapped_at_the_column_is_one() -> None:
    first, rest = DECK[:55].rpartition(" ")[0], DECK[55:].partition(" ")[2]
    whole = f"{first} {DECK[len(first) + 1 : -len(rest) - 1]} {rest}"
    assert whole == DECK
    assert str(record(page(first, DECK[len(first) + 1 :]))["subtitle"]).replace("\n", " ") == DECK


@pytest.mark.parametrize(
    "line",
    [
        "Our guide to the ten cliff walks that no hiker should miss this year, with maps to print.",
        "The ferry at its berth on Tuesday evening, before the vote of the council. © Harbour Gazette",
        "* Repairs to the ferry will cost less than a second bridge, engineers told the councillors.",
        "Sign up for our newsletter and read all about the ferry, the bridge and the councillors of the town.",
        "Ferry, bridge, councillors",
    ],
    ids=["other topic", "caption", "item", "prompt", "words"],
)
def test_what_is_no_deck(line: str) -> None:
    found = record(page(line))
    assert found["title"] == TITLE
    assert found["subtitle"] is None


def test_a_given_subtitle_stands() -> None:
    cleaned = Cleaner().clean_record({"text": page(DECK), "subtitle": "Another one"}).to_dict()
    assert cleaned["subtitle"] == "Another one"


@pytest.mark.parametrize(
    ("line", "deck"),
    [
        (DECK, True),
        (OPEN, True),
        ("Engineers say that the ferry can be repaired before the winter. Should it be?", True),
        ("Should the ferry be repaired before the winter, or is a second bridge better?", False),
        ("* " + DECK, False),
        ("The ferry is back.", False),
        ("Harbour Gazette Ferry Timetable Winter Season Stonewick Lower Penwick Pier Two Monday Friday", False),
    ],
)
def test_how_a_deck_reads(line: str, deck: bool) -> None:
    assert _reads_like_deck(shape(line)) is deck
