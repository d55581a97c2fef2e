"""Headline, bylines and dates of whole pages: what is read of the lines that the head model chose."""

from __future__ import annotations

import json
import textwrap
from collections.abc import Iterator, Sequence
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleaner import Article, clean, data, headmodel
from cleaner.authors import openings, page_authors
from cleaner.candidates import main_run
from cleaner.context import Context, HeadLines
from cleaner.features import SENTENCE, units
from cleaner.founddates import find_dates
from cleaner.headmodel import Heads, heads
from cleaner.headnumbers import BESIDE, HEADS, OF_NAMES, PLAIN
from cleaner.headsurvey import STEPS
from cleaner.headzone import Zone
from cleaner.kickers import parted, with_kicker, without_kicker
from cleaner.lexicon import lexicon
from cleaner.model import Document, apply_claims
from cleaner.pagedates import likeliest_first
from cleaner.pagemodel import model, surroundings
from cleaner.stages import STAGES
from cleaner.stages.bylines import _is_joined, _of_page
from cleaner.topic import terms

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


MASTHEAD = ("Elm Courier", "Subscribe", "Log in", "Search", "News", "Sport", "Weather")


def titled(first: str, *head: str) -> Article:
    """A page whose first line is its window's title."""
    top = "\n".join((first, *MASTHEAD, "", *head))
    return clean(f"{top}\n\n{BODY}\n\n{FOOT}\n{MENU}\n")


@pytest.mark.parametrize("kicker", ["River crossing: ", ""])
def test_words_set_apart_above_a_headline_belong_to_it_where_the_first_line_says_so(kicker: str) -> None:
    title = f"{kicker}Old bridge to close this summer"
    head = ("River crossing", "Old bridge to close this summer", "By Ann Poe | 14 September 2023, 10:05")
    assert titled(f"{title} - Elm Courier", *head).title == title


KICKER, HEADLINE = "River crossing", "Old bridge to close this summer"
WHOLE = f"{KICKER}: {HEADLINE}"


@pytest.mark.parametrize(
    ("head", "title"),
    [
        ((KICKER, ":", HEADLINE), WHOLE),
        ((f"{KICKER}:", HEADLINE), WHOLE),
        ((WHOLE, KICKER, ":", HEADLINE), WHOLE),
        ((HEADLINE, "Local", KICKER, HEADLINE), WHOLE),  # above a copy
        ((KICKER, "–", HEADLINE), HEADLINE),
        ((KICKER, " - ", HEADLINE), HEADLINE),
        ((WHOLE, KICKER, HEADLINE), HEADLINE),  # set apart in two ways
        ((WHOLE, "Local", KICKER, HEADLINE), HEADLINE),
    ],
)
def test_the_sign_between_a_kicker_and_its_headline_tells_whether_it_belongs_to_it(
    head: tuple[str, ...], title: str
) -> None:
    by = "By Ann Poe | 14 September 2023, 10:05"
    found = titled(f"{WHOLE} - Elm Courier", *"\n\n".join(head).split("\n"), "", by)
    assert found.title == title
    assert found.text.startswith("The council met") or found.text == BODY


@pytest.mark.parametrize("name", ["Elm Courier", "Sport"])
def test_a_name_that_stands_in_the_menu_is_no_kicker(name: str) -> None:
    assert titled(f"{name}: {HEADLINE}", name, HEADLINE).title == HEADLINE


@pytest.mark.parametrize("copy", ["Old bridge - a ferry will carry people", "Old bridge\n\na ferry will carry people"])
def test_what_goes_on_behind_a_colon_is_no_headline_without_its_beginning(copy: str) -> None:
    assert (page("Old bridge: a ferry will carry people", "Local", copy).title or "").startswith("Old bridge")


@pytest.mark.parametrize(
    ("line", "own", "whole"),
    [
        ("Old bridge: a ferry will carry people", "a ferry will carry people", True),
        ("Gadgets: iPhone sales fall in the towns", "iPhone sales fall in the towns", False),
        ("Old bridge: A ferry will carry people", "A ferry will carry people", False),
        ("Old bridge: a ferry will carry people home", "a ferry will carry people", False),
    ],
)
def test_a_headline_that_begins_with_a_small_letter_is_told_whole_by_a_line_about_it(
    line: str, own: str, whole: bool
) -> None:
    document = Document([line, "Local", own])
    document.show()
    found = with_kicker(document, own, [2])
    assert found == ((line, [0, 2]) if whole else (own, [2]))


@pytest.mark.parametrize(
    ("lines", "first", "own"),
    [
        (["World", "/", HEADLINE], HEADLINE, [2]),
        (["World", "|", HEADLINE], "Elm Courier", [2]),
        (["A SUMMER OF DETOURS", HEADLINE], f"{HEADLINE} | Elm Courier", [1]),
        (["A SUMMER OF DETOURS", HEADLINE], f"A summer of detours: {HEADLINE} | Elm Courier", [0, 1]),
        (["A SUMMER OF DETOURS", HEADLINE], "Elm Courier", [0, 1]),
        (["Old bridge to close", "this summer"], f"{HEADLINE} | Elm Courier", [0, 1]),
        (["Old bridge to close", "this summer"], "This summer we travel", [0, 1]),  # two words may begin anything
        ([HEADLINE], HEADLINE, [0]),
    ],
)
def test_lines_of_a_headline_that_are_none_of_its_own(lines: list[str], first: str, own: list[int]) -> None:
    document = Document(lines=[*lines, first])
    document.show()
    document.lines.insert(0, document.lines.pop())  # the first line is read, its number is none of the headline's
    document.views.insert(0, document.views.pop())
    numbers = [1 + number for number in range(len(lines))]
    assert parted(document, numbers) == [1 + number for number in own]


def test_what_stands_for_a_picture_is_no_headline() -> None:
    picture = "The old bridge over the river Elm seen from the mill"
    head = ("Old bridge to close this summer", "By Ann Poe | 14 September 2023, 10:05")
    assert page(*head, picture, f"{picture} (Photo: Jan Moe)").title == head[0]
    assert _candidates(picture, f"{picture} (Photo: Jan Moe)") == []
    assert _candidates(picture, f"{picture} and from the hill") != []
    assert _candidates(picture, picture) != []  # a headline, said twice
    assert _candidates("Embed this story with https://courier.example/bridge.js") == []
    assert _candidates("Embed this story with courier.example/bridge.js") != []
    glued = f"{picture} The council met on Monday to talk of what it would cost to mend its piers and railing."
    assert _candidates(picture, f"{glued} (Photo: Jan Moe)") != []  # the same, torn from what stands under it


def _candidates(*head: str) -> list[str]:
    """Which of the lines above a body are offered as its headline."""
    found = units(lines := [*head, *BODY.split("\n\n")], lines)
    around = surroundings(model(), found)
    inside = [i >= len(head) for i in range(len(found))]
    zone = Zone(around, [3.0 if good else -3.0 for good in inside], inside, lexicon("en"))
    return [found.text[i] for i in zone.titles if not inside[i] and found.text[i] == head[0]]


def test_a_site_that_opens_its_window_title_is_no_part_of_the_headline() -> None:
    document = Document(lines=["Elm Courier: Old bridge to close", "Elm Courier", "Old bridge to close"])
    document.show()
    assert with_kicker(document, "Old bridge to close", [2]) == ("Old bridge to close", [2])


def test_a_trail_is_not_taken_for_the_headline_below_it() -> None:
    head = ("Home > News > Old bridge to close this summer", "Old bridge to close this summer")
    assert page(*head, "By Ann Poe | 14 September 2023, 10:05").title == "Old bridge to close this summer"


def test_a_section_before_a_colon_is_the_headlines_where_the_language_spaces_its_colons() -> None:
    document = Document(lines=["Monde : le vieux pont ferme cet été"])
    document.show()
    assert without_kicker(document, document.lines[0], [0], lexicon("fr")) == document.lines[0]
    document = Document(lines=["World : the old bridge closes"])
    document.show()
    assert without_kicker(document, document.lines[0], [0], lexicon("en")) == "the old bridge closes"


@pytest.mark.parametrize(
    ("places", "kept"),
    [
        ([3, 60, 61, 62, 63, 64], [60, 61, 62, 63, 64]),  # a cookie bar's sentence far above
        ([3, 10, 11], [3, 10, 11]),  # a lead not far above the rest
        ([5], [5]),
        ([5, 6, 60, 61], [5, 6, 60, 61]),  # two runs as long as each other
    ],
)
def test_the_main_run_leaves_out_what_stands_far_apart_and_alone(places: list[int], kept: list[int]) -> None:
    assert main_run(places, range(0, 700, 10)) == kept


def test_the_day_on_which_a_page_was_shown_is_not_its_articles() -> None:
    head = ("Old bridge to close this summer", "By Ann Poe | 14 September 2023")
    for today in ("Sunday, 5 May 2024", "5 May 2024"):
        assert titled(today, *MASTHEAD, today, *head).date == "2023-09-14"
        assert page(today, *head).date in ("2023-09-14", "2024-05-05")  # in a short head either may be meant
    assert titled("Elm Courier", "14 September 2023", *head[:1], "By Ann Poe").date == "2023-09-14"
    caption = "Every spring they sail down to the bridge that will be missed by all of them (Elm, 6 July 2010)"
    assert titled("Sunday, 5 May 2024", "Issue of 5 May 2024", head[0], "By Ann Poe", caption).date == "2024-05-05"


@pytest.mark.parametrize(
    ("date", "between", "first"),
    [
        ("5 May 2024", ("Ann Poe",), 1),
        ("5 May 2024", ("Ann Poe", *MASTHEAD), 0),  # a comment's
        ("Published: 5 May 2024", ("Ann Poe",), 0),
        ("Paper edition of 5 May 2024", ("Ann Poe",), 0),
    ],
)
def test_the_day_of_the_masthead_goes_behind_the_headlines_own(date: str, between: tuple[str, ...], first: int) -> None:
    top = ["Sunday, 5 May 2024", *MASTHEAD]
    lines = [*top, date, "Old bridge to close", *between, "14 September 2023"]
    document = Document(lines=lines)
    document.show()
    places = (len(top), len(lines) - 1)
    heads = HeadLines(((len(top) + 1,), 1.0), (), (((places[0],), 3.0), ((places[1],), 1.9)))
    read = {number: find_dates(lines[number], lexicon("en")) for number in places}
    assert likeliest_first(document, heads, read, lexicon("en"), None)[0][0] == (places[first],)


@pytest.mark.parametrize(
    "until", ["Available until 6 May 2024", "02:57 min. Expires on: 6 May 2024.", "until 6 May 2024"]
)
def test_a_last_day_is_no_date_of_the_article(until: str) -> None:
    title = "Old bridge to close this summer"
    assert page(title, until, "By Ann Poe", "14 September 2023").date == "2023-09-14"
    assert page(title, until, "By Ann Poe").date is None
    plain = f"{title}\n{until}\nBy Ann Poe\n\n" + BODY
    assert clean(plain).date is None
    assert clean(plain.replace("Ann Poe", "Ann Poe\n14 September 2023")).date == "2023-09-14"


def test_a_name_may_end_as_a_last_day_begins() -> None:
    found = clean(f"Old bridge to close this summer\nBy Ada Till 14 September 2023\n\n{BODY}")
    assert (found.date, found.authors) == ("2023-09-14", ("Ada Till",))


@pytest.mark.parametrize(
    ("lang", "line"),
    [("en", "Updated until 6 May 2024"), ("fr", "Mis à jour jusqu’au 6 mai 2024"), ("ru", "Обновлено: до 6 мая 2024")],
)
def test_until_when_a_text_was_updated_is_when_it_was(lang: str, line: str) -> None:
    found = clean(f"Old bridge to close\n\n{line}\n\n{BODY}", lang=lang)
    assert (found.date, found.date_modified) == (None, "2024-05-06")


def test_of_dates_as_likely_as_each_other_the_marked_one_counts() -> None:
    views = ["Film until 6 May 2024", "Published: 22 April 2024"]
    document = Document(lines=views)
    document.show()
    read = {number: find_dates(view, lexicon("en")) for number, view in enumerate(views)}

    def order(*odds: float) -> list[int]:
        heads = HeadLines(None, (), tuple(((number,), score) for number, score in enumerate(odds)))
        return [numbers[0] for numbers, _ in likeliest_first(document, heads, read, lexicon("en"), None)]

    assert order(3.0, 2.9) == [1, 0]
    assert order(3.0, 1.0) == [0, 1]


@pytest.mark.parametrize(
    ("head", "authors"),
    [
        (("By", "* Ada Brook^1,", "* Jonas Lund &", "* …", "* Mina Voss"), ("Ada Brook", "Jonas Lund", "Mina Voss")),
        (("Author:", "Ada Brook"), ("Ada Brook",)),
        (("byAda Brook", "14 September 2023"), ("Ada Brook",)),
        (("ada brook.jpg By Ada Brook 14 September 2023", "bridge.png"), ("Ada Brook",)),
    ],
)
def test_bylines_over_several_lines_and_with_what_stands_for_pictures(
    head: tuple[str, ...], authors: tuple[str, ...]
) -> None:
    assert page("Old bridge to close and a ferry to carry people", "", *head).authors == authors


def test_an_opened_byline_goes_before_a_name_that_only_stands_there() -> None:
    heads = HeadLines(None, (((10,), 0.2), ((2,), -0.7)), (), None)
    lines = ["Old bridge to close", "", "By Ada Brook and Jonas Lund", *[""] * 7, "Mina Voss"]
    document = Document(lines=lines)
    document.show()
    claims = list(_of_page(document, heads, lexicon("en")))
    assert [claim.value["authors"] for claim in claims if claim.value] == [["Ada Brook", "Jonas Lund"]]


def test_a_byline_may_begin_with_a_line_that_is_a_dash() -> None:
    document = Document(lines=["Ada Brook", "–", "By Ann Poe"])
    document.show()
    claims = list(_of_page(document, HeadLines(None, (((1, 2), 2.0),), ()), lexicon("en")))
    assert [claim.value["authors"] for claim in claims if claim.value] == [["Ann Poe"]]


PIECES = (
    "–", ",", "&", "By", "by Ada Brook", "Ada Brook", "Jonas Lund,", "and Mina Voss", "14 September 2023", "|", "*",
    "Updated: 5 May 2024, 10:00", "Old bridge to close", "Politics", "Elm Courier | Old bridge to close", "",
)  # fmt: skip


@given(
    lines=st.lists(st.sampled_from(PIECES), min_size=1, max_size=8),
    cuts=st.lists(st.tuples(st.integers(0, 7), st.integers(1, 3), st.floats(-3, 3)), max_size=6),
    title=st.none() | st.integers(0, 7),
)
@settings(deadline=None, max_examples=400)
def test_whatever_lines_the_head_model_chooses_the_stages_read_them(
    lines: list[str], cuts: list[tuple[int, int, float]], title: int | None
) -> None:
    document = Document(lines=[*lines, "", BODY.split("\n")[0]])
    document.show()
    groups = [(tuple(range(at, min(at + size, len(lines)))), score) for at, size, score in cuts if at < len(lines)]
    ranked = tuple(sorted(groups, key=lambda group: -group[1]))
    context = Context(document, lang="en")
    context.heads = HeadLines(((title,), 1.0) if title is not None and title < len(lines) else None, ranked, ranked)
    for stage in STAGES:
        if stage.name in ("headlines", "dates", "bylines"):
            apply_claims(document, stage.name, stage.run(document, context))


@pytest.mark.parametrize("line", ["byAda Brook", "VonAda Bach"])
def test_a_glued_opener_needs_a_capital_behind_it(line: str) -> None:
    assert page_authors(line, lexicon("de" if line[0] == "V" else "en")) == [line[2 if line[0] == "b" else 3 :]]


@pytest.mark.parametrize("line", ["Byron Lund", "Byzantine Art", "BYLAND ABBEY", "Vonnegut Kurt"])
def test_a_word_that_begins_like_an_opener_is_none(line: str) -> None:
    assert not any(openings(line, lexicon("en"))) and not any(openings(line, lexicon("de")))


WRAPPED = (
    "Every spring the council asks the people of the town what\n  they would do with the money that is left over, and\n"
    "  nobody has ever sent an answer that it could use.\n\nThe clerk keeps all of the letters in a box.\n\n"
)


def test_the_first_line_of_a_wrapped_paragraph_that_is_said_twice_is_no_headline() -> None:
    text = clean(f"Letters to the council\n\n{WRAPPED}{WRAPPED}").text
    assert text.count("Every spring the council asks the people of the town what they would do") == 2
    assert text.count("nobody has ever sent an answer that it could use.") == 2


FERRY = (
    "The ferry that has crossed the bay at Lower Penwick since 1908 will go on running, the council decided on Tuesday "
    "evening after a debate that lasted for more than four hours.",
    "Eleven of its members voted to repair the boat, and six wanted to sell it to a museum in the north of the land.",
    "Work on the hull is to begin in November, when the season is over.",
)


@pytest.mark.parametrize("gap", ["\n\n", "\n"])
@pytest.mark.parametrize("width", range(50, 101, 5))
def test_the_first_line_of_a_wrapped_article_without_a_headline_is_none(width: int, gap: str) -> None:
    article = clean(gap.join(textwrap.fill(paragraph, width) for paragraph in FERRY))
    assert article.title is None and " ".join(article.text.split()) == " ".join(FERRY)


def test_a_headline_above_wrapped_paragraphs_is_one_of_one_line_or_of_two() -> None:
    told = "\n\n".join(textwrap.fill(paragraph, 60) for paragraph in FERRY)
    long = "Will the harbour town at the bay of Lower Penwick keep the old ferry for one more year?"
    assert clean(f"Town keeps its ferry\n\n{told}").title == "Town keeps its ferry"
    assert clean(f"{textwrap.fill(long, 60)}\n\n{told}").title == long
    assert clean(f"Town keeps its ferry\n{told}").title == "Town keeps its ferry"


def test_the_first_line_of_a_wrapped_paragraph_that_begins_as_the_headline_does_is_no_copy() -> None:
    told = [f"The ferry that has crossed the bay at Lower Penwick will stay {FERRY[1]}", *FERRY[1:]]
    text = "\n\n".join(textwrap.fill(paragraph, 62) for paragraph in told)
    article = clean(f"The ferry that has crossed the bay at Lower Penwick\n\n{text}")
    assert told[0] in " ".join(article.text.split())


def test_a_thai_paragraph_is_no_headline_though_it_ends_in_no_full_stop() -> None:
    told = "สภาเมืองตัดสินใจเมื่อเย็นวันอังคารหลังการอภิปรายนานกว่าสี่ชั่วโมงว่าเรือข้ามฟากที่แล่นข้ามอ่าวมาตั้งแต่ปี 1908 จะให้บริการต่อไป"
    last = "งานซ่อมจะเริ่มในเดือนพฤศจิกายนเมื่อหมดฤดูท่องเที่ยว จนกว่าจะถึงตอนนั้นเรือจะแล่นเฉพาะวันหยุดสุดสัปดาห์"
    assert clean(f"{told}\n\n{last}").text == f"{told}\n\n{last}"
    assert clean(f"เรือข้ามฟากจะให้บริการต่อไป\n\n{told}\n\n{last}").title == "เรือข้ามฟากจะให้บริการต่อไป"


def looked_at(node: Any) -> Iterator[int]:
    """The numbers that a tree looks at."""
    if isinstance(node, list):
        yield node[0]
        yield from looked_at(node[2])
        yield from looked_at(node[3])


@pytest.mark.parametrize(("screen", "known"), [("lead", PLAIN), ("mark", PLAIN), ("naming", (*HEADS, *BESIDE))])
def test_a_screen_looks_at_nothing_that_is_not_known_yet(screen: str, known: tuple[str, ...]) -> None:
    seen = {number for tree in getattr(heads(), screen).trees for number in looked_at(tree)}
    assert seen and max(seen) < len(known)


def test_dear_numbers_are_left_out_only_for_trees_that_do_not_look_at_them(monkeypatch: pytest.MonkeyPatch) -> None:
    assert not heads().named
    title = heads().title.trees
    seen = {HEADS[number] for tree in title for number in looked_at(tree)}
    assert seen and seen.isdisjoint(OF_NAMES)
    raw = json.loads(data.read("head.json"))
    raw["title"]["trees"].append([HEADS.index("name"), 0.5, 0.0, -99.0])  # no name is a headline
    asked: list[bool] = []

    def of(zone: Zone, i: int, whole: bool = True) -> list[float]:
        asked.append(whole)
        return plain(zone, i, whole)

    plain = Zone.of
    monkeypatch.setattr(Zone, "of", of)
    page("Old bridge to close", "By Ada Brook", "3 May 2024")
    assert False in asked
    asked.clear()
    monkeypatch.setattr(headmodel, "heads", lambda: Heads.from_data(raw))
    page("Old bridge to close", "By Ada Brook", "3 May 2024")
    assert asked and all(asked)


HEAD = ("Old bridge to close", "Share", "By Ada Brook", "3 May 2024")
MORE = ("Read more", "Bridge Club Wins Again", "Town Hall to be Painted", "Lost Dog in Mill Lane", "River Walks")


def named_of(monkeypatch: pytest.MonkeyPatch, limit: float) -> tuple[list[str], list[str]]:
    """The lines whose names were worked out with this limit, and the authors found."""
    asked = []

    def told(zone: Zone, i: int) -> list[float]:
        asked.append(zone.text[i])
        return plain(zone, i)

    plain = Zone.told
    with monkeypatch.context() as patch:
        patch.setattr(Zone, "told", told)
        patch.setattr(headmodel, "NAMING_LIMIT", limit)
        article = clean("\n".join((MENU, "", *HEAD, "", BODY, "", *MORE, FOOT, MENU)))
        return asked, list(article.authors)


def test_names_are_worked_out_only_of_what_may_well_be_a_byline(monkeypatch: pytest.MonkeyPatch) -> None:
    every, authors = named_of(monkeypatch, -99.0)
    some, same = named_of(monkeypatch, headmodel.NAMING_LIMIT)
    assert authors == same == ["Ada Brook"]
    assert "By Ada Brook" in some and set(some) < set(every)
    assert named_of(monkeypatch, 99.0)[0] == []


def zone_of(*lines: str) -> Zone:
    """The candidates of a page whose lines are all of its body but the first."""
    found = units(lines, lines)
    around = surroundings(model(), found)
    return Zone(around, [0.5] * len(found), [i > 0 for i in range(len(found))], lexicon("en"))


SOME = st.sampled_from(
    [
        *("Ada Brook", "By Ada Brook", "by", "BY ada@brook.org", "14 September 2023", "Updated 3 May 2024, 10:05"),
        *("3.5.2024 and 4.5.2024", "10:05", "Staff Writer", "Old bridge to close", "Old bridge to close this summer"),
        *("The bridge is old, and it will be closed for good when the summer has come to its end.", "", "*", "· ·"),
        *("ẞ" * 130 + " 3.5.2024", "A" + " word" * 60, "ﬁﬁ²", "記者 山田花子", "Ada\u2028Brook"),
        "A new bridge (Photo: Jan Moe)",
    ]
)


@settings(max_examples=60, deadline=None)
@given(st.lists(SOME, min_size=3, max_size=40))
def test_what_stands_near_a_unit_is_counted_as_one_by_one(lines: list[str]) -> None:
    if len(units(lines, lines)) < 3:
        return
    zone = zone_of(*lines)
    texts, size = [text.casefold() for text in zone.text], len(zone.text)
    dates = [len(find_dates(text, zone.words)) for text in zone.text]
    opens = [bool(zone._survey.opens(i)) for i in range(size)]
    prose = [look.words >= 12 and look.end in SENTENCE for look in zone.looks]

    def steps(places: range, known: Sequence[object]) -> int:
        return next((nth for nth, place in enumerate(places, 1) if known[place]), STEPS)

    for i in range(size):
        row = dict(zip(HEADS, zone.of(i), strict=True))
        below, above = range(i + 1, min(size, i + STEPS)), range(i - 1, max(-1, i - STEPS), -1)
        assert row["to next date"] == steps(below, dates) and row["to date above"] == steps(above, dates)
        assert row["to next opener"] == steps(below, opens) and row["to next prose"] == steps(below, prose)
        assert row["dates near"] == sum(dates[max(0, i - 5) : i + 6]) and row["copies"] == texts.count(texts[i]) - 1
        assert row["opener before"] == (i > 0 and opens[i - 1]) and row["opener after"] == any(opens[i + 1 : i + 2])
        assert row["name"] == zone._survey.is_named(i) and not (row["name"] and row["digits"])
        less = dict(zip(HEADS, zone.of(i, whole=False), strict=True))
        assert {name for name in HEADS if row[name] != less[name]} <= OF_NAMES


@settings(max_examples=60, deadline=None)
@given(st.lists(st.text("ab cd", min_size=1, max_size=9).filter(str.strip), min_size=3, max_size=9))
def test_the_likest_other_candidate_is_found_from_both_sides(lines: list[str]) -> None:
    zone = zone_of(*"\n\n".join(f"The {line} bridge closes" for line in lines).split("\n"))
    for i, own in zone._keys.items():
        shares = [len(own & key) / len(own | key) for j, key in zone._keys.items() if j != i]
        assert zone._shared(i)[2:] == (max(shares, default=0.0), sum(share > 0.5 for share in shares))


def test_a_name_is_counted_where_a_unit_is_it_or_begins_with_it() -> None:
    zone = zone_of("Ada Brook", "ADA BROOK", "", "Ada Brook", "", "Ada Brooks", "Ada Brook writes.", "By Ada Brook")
    at = zone.text.index("By Ada Brook")
    assert zone.told(at)[2] == 4


def test_copies_of_the_headline_are_counted_between_it_and_a_unit() -> None:
    zone = zone_of("Bridge closes", "", "Bridge closes", "", "By Ada Brook", "", "Bridge closes", "", "3 May 2024")
    copies = [zone.beside(i, 0, 1.0)[2] for i in (0, 1, 2, 3, 4)]
    assert copies == [0, 0, 1, 1, 2]


def test_the_terms_of_a_unit_are_found_once_and_stay_the_same() -> None:
    around = surroundings(model(), units(BODY.split("\n"), BODY.split("\n")))
    for i, text in enumerate(around.found.text):
        assert around.terms_of(i) is around.terms_of(i)
        assert around.terms_of(i) == terms(text)
        around.rows([i])
        assert around.terms_of(i) == terms(text)


def test_names_under_a_lone_opener_are_a_byline_whatever_the_model_thinks(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(headmodel, "NAMING_LIMIT", 99.0)  # no name passes the screen
    zone = zone_of("Old bridge to close", "By", "Ada Brook", "", *BODY.split("\n\n"))
    assert [zone.text[i] for i in headmodel.choose(heads(), zone).bylines] == ["Ada Brook"]
