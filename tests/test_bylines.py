"""Bylines and the names in them: who is named, who is not, and where a byline may stand."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st
from invariants import no_hang

from cleaner import clean
from cleaner.authors import authors_beside, byline_authors, is_glued
from cleaner.context import Context
from cleaner.lexicon import lexicon
from cleaner.model import Claim, Document
from cleaner.namelist import split_names
from cleaner.names import is_name
from cleaner.stages.bylines import page_authors, run, without_parts

PROSE = "The council met on Tuesday evening and voted to close the old bridge, which had stood for a century."

NAMED = [
    ("en", "Jane Doe and John Roe", ["Jane Doe", "John Roe"]),
    ("en", "Jane Doe, John Roe and Max Moe", ["Jane Doe", "John Roe", "Max Moe"]),
    ("en", "JANE DOE | Staff Writer", ["JANE DOE"]),
    ("en", "Jane Doe, Associated Press", ["Jane Doe"]),
    ("en", "Jane Doe in Berlin and John Roe in Paris", ["Jane Doe", "John Roe"]),
    ("en", "Jane Doe for The Harbour Gazette", ["Jane Doe"]),
    ("en", "Jane Doe—10 min read", ["Jane Doe"]),
    ("en", "Jane Doe, BBC Senior Legal Correspondent", ["Jane Doe"]),
    ("en", "Jane Doe jane.doe@example.org", ["Jane Doe"]),
    ("en", "Jane Doe Follow @janedoe", ["Jane Doe"]),
    ("en", "Jane O’Neil-Smith, Jr.", ["Jane O’Neil-Smith, Jr"]),
    ("en", "J. R. van der Berg (photos: Ann Poe)", ["J. R. van der Berg"]),
    ("en", "Ali bin Saleh al-Amin", ["Ali bin Saleh al-Amin"]),
    ("en", "AFP", []),
    ("en", "Staff Reporters", []),
    ("en", "the river", []),
    ("de", "Jana Maier und Jens Kolb", ["Jana Maier", "Jens Kolb"]),
    ("de", "Jana Maier, Berlin", ["Jana Maier"]),
    ("fr", "Anne Petit et Luc Grand", ["Anne Petit", "Luc Grand"]),
    ("es", "Ana Luz y Juan de la Cruz", ["Ana Luz", "Juan de la Cruz"]),
    ("ru", "Иван Иванов и Анна Белова", ["Иван Иванов", "Анна Белова"]),
    ("zh", "王小明、李华", ["王小明", "李华"]),
    ("zh", "王小明 李华", ["王小明", "李华"]),
    ("zh", "王 芳", ["王 芳"]),
    ("zh", "王小明 北京报道", ["王小明"]),
    ("ja", "山田 花子", ["山田 花子"]),  # a surname and what goes with it
    ("ko", "홍길동", ["홍길동"]),
    ("th", "มาลี ท่าเรือ", ["มาลี ท่าเรือ"]),
    ("th", "เจ้าหน้าที่เปิดใจหลังถูกจับ", []),  # one word, which may be a sentence
    ("el", "Άννα Παπαδάκη και Πέτρος Λιμάνης", ["Άννα Παπαδάκη", "Πέτρος Λιμάνης"]),
]


@pytest.mark.parametrize(("code", "text", "names"), NAMED)
def test_names(code: str, text: str, names: list[str]) -> None:
    assert split_names(text, lexicon(code))[: max(1, len(names))] == names


EXACTLY = [  # and nobody else
    ("en", "Jane Doe, Home Affairs Editor", ["Jane Doe"]),
    ("en", "Jane Doe, Local Democracy Reporter", ["Jane Doe"]),
    ("en", "Jane Doe, Harbour Courier", ["Jane Doe"]),
    ("en", "Jane Doe, For The Courier", ["Jane Doe"]),
    ("en", "Jane Doe/The Courier", ["Jane Doe"]),
    ("en", "Jane Doe and Ed Times", ["Jane Doe", "Ed Times"]),
    ("en", "Jane Doe, John Roe, and Ann Poe", ["Jane Doe", "John Roe", "Ann Poe"]),
    ("en", "Jane Doe in Lima, and John Roe in Quito", ["Jane Doe", "John Roe"]),
    ("en", "Jane Doe, Housing Reporter, and John Roe, Crime Reporter", ["Jane Doe", "John Roe"]),
    ("en", "Jane Doe, Home Affairs Editor, and Science Project", ["Jane Doe"]),
    ("en", "Jane Doe, Culture, and Media Studies Editor", ["Jane Doe"]),
    ("en", "Dr. Jane Doe, MD, and John Roe, MPH", ["Dr. Jane Doe, MD", "John Roe, MPH"]),
    ("en", "JANE DOE Associated Press", ["JANE DOE"]),
    ("en", "JANE DOE The Associated Press", ["JANE DOE"]),
    ("es", "Ana Luz, y Juan Cruz", ["Ana Luz", "Juan Cruz"]),
    ("zh", "王小明／台北報導", ["王小明"]),
]


@pytest.mark.parametrize(("code", "text", "names"), EXACTLY)
def test_these_and_nobody_else(code: str, text: str, names: list[str]) -> None:
    assert split_names(text, lexicon(code)) == names


BYLINES = [
    ("en", "By Jane Doe", ["Jane Doe"]),
    ("en", "By By Jane Doe", ["Jane Doe"]),
    ("it", "Di Di Luzio Anna", ["Di Luzio Anna"]),
    ("en", "BY JANE DOE | Staff Writer", ["JANE DOE"]),
    ("en", "Written by Jane Doe", ["Jane Doe"]),
    ("en", "Reporting by Jane Doe; Editing by John Roe", ["Jane Doe"]),
    ("en", "By AFP", []),
    ("en", "Edited by Jane Doe", []),
    ("en", "Jane Doe, Staff Writer", ["Jane Doe"]),
    ("de", "Von Jana Maier", ["Jana Maier"]),
    ("fr", "Par Anne Petit", ["Anne Petit"]),
    ("es", "Por Ana Luz", ["Ana Luz"]),
    ("it", "Di Anna Bianchi", ["Anna Bianchi"]),
    ("ru", "Автор: Анна Белова", ["Анна Белова"]),
    ("ko", "홍길동 기자", ["홍길동"]),
    ("ar", "سامر الخوري - مراسل", ["سامر الخوري"]),
    ("ar", "سامر الخوري - مراسل في بيروت", ["سامر الخوري"]),
    ("he", "יוסי כהן – כתב צבאי", ["יוסי כהן"]),
    ("hi", "रमेश कुमार, वरिष्ठ संवाददाता", ["रमेश कुमार"]),
]


@pytest.mark.parametrize(("code", "line", "authors"), BYLINES)
def test_bylines(code: str, line: str, authors: list[str]) -> None:
    assert byline_authors(line, lexicon(code)) == authors


NO_BYLINES = [
    ("en", "By the river"),
    ("en", "By Tuesday the water had gone."),
    ("en", "Machine Learning"),
    ("en", "Jane Doe is a reporter in the Berlin office."),
    ("en", "JANE DOE, HOST:"),
    ("en", "Choosing Bread ·"),
    ("de", "Von Berlin aus ist es nicht weit."),
    ("de", "Von wegen Frieden"),
    ("fr", "Par amour du pain"),
    ("ar", "القدس الشرقية - مراسل الحرب يعود"),
    ("fa", "موزه ملی – سردبیر تازه می‌آید"),
    ("he", "יוסי כהן – כתב בלי פחד חוזר לעזה"),
    ("hi", "पुरानी दिल्ली – पत्रकार की आँखों से"),
]


@pytest.mark.parametrize(("code", "line"), NO_BYLINES)
def test_no_bylines(code: str, line: str) -> None:
    assert byline_authors(line, lexicon(code)) is None


def claims(*lines: str, lang: str = "en") -> list[Claim]:
    document = Document(lines=list(lines))
    document.show()
    return list(run(document, Context(document, lang=lang)))


ON_A_PAGE = [
    ("en", "Jane Doe | 14 September 2023 | 4 min read", ["Jane Doe"]),
    ("en", "* Jane Doe", ["Jane Doe"]),
    ("en", "Jane Doe • Staff Writer", ["Jane Doe"]),
    ("en", "14 September 2023 – By Jane Doe and John Roe", ["Jane Doe", "John Roe"]),
    ("en", "Politics | By Jane Doe | Updated 14 September 2023", ["Jane Doe"]),
    ("en", "Jane MajorTwitter", ["Jane Major"]),
    ("en", "Emma Major Lifestyle Writer", ["Emma Major"]),
    ("en", "Emma Fitzgerald, Deputy Political Editor", ["Emma Fitzgerald"]),
    ("de", "Von Jana Maier, 14. September 2023", ["Jana Maier"]),
    ("de", "14.09.2023 | Jana Maier", ["Jana Maier"]),
    ("fr", "Par Anne Petit | Publié le 14 septembre 2023", ["Anne Petit"]),
    ("en", "Photo: Jane Doe / Getty", []),  # credits name who took a picture
    ("en", "© Jane Doe", []),
    ("en", "Jane Doe/AFP", []),
    ("en", "Save Story", []),  # a page's links have capitals, too
    ("en", "Related Topics", []),
    ("en", "14 September 2023", []),
    ("en", "Follow", []),
]


@pytest.mark.parametrize(("code", "line", "authors"), ON_A_PAGE)
def test_bylines_of_pages(code: str, line: str, authors: list[str]) -> None:
    assert page_authors(line, lexicon(code)) == authors


BESIDE = [
    ("en", "By Jane Doe | Comments (4)", ["Jane Doe"]),
    ("en", "By Jane Doe Leave a Comment", ["Jane Doe"]),
    ("en", "By Jane Doe | Leeds", ["Jane Doe"]),
    ("en", "Politics | By Jane Doe", ["Jane Doe"]),
    ("en", "Author: Jane Doe Editor: John Roe", ["Jane Doe"]),
    ("fr", "Par Anne Petit - Temps de lecture : 3 min", ["Anne Petit"]),
    ("zh", "来源：新华网 作者：王小明", ["王小明"]),
    ("en", "By the river | Comments (4)", None),  # no name
    ("en", "By Design | Share", None),
    ("en", "From Lima to Quito | 12 Comments", None),
    ("en", "By Jane Doe | Our Town in Flames Again", None),  # something else stands beside
    ("en", "Jane Doe | Comments (4)", None),  # does not open as bylines do
]


@pytest.mark.parametrize(("code", "line", "authors"), BESIDE)
def test_a_byline_beside_the_words_of_its_page(code: str, line: str, authors: list[str] | None) -> None:
    assert authors_beside(line, lexicon(code)) == authors


HEADS = [
    ("en", "By Jane Doe | Posted: Thursday, September 14, 2023 10:05 AM | Comments (4)", "Jane Doe"),
    ("en", "September 14, 2023 10:05 By Jane Doe Leave a Comment", "Jane Doe"),
    ("pt", "Publicado em 14/09/2023 - 10:05 Por Ana Lobo - Repórter da Agência Brasil - Brasília", "Ana Lobo"),
    (
        "fr",
        "Par Anne Petit - Publié le 14 sept. 2023 à 10:05 - Mis à jour le 15 sept. 2023 - Lecture : 3 min",
        "Anne Petit",
    ),
]


@pytest.mark.parametrize(("lang", "line", "author"), HEADS)
def test_a_byline_with_dates_beside_it(lang: str, line: str, author: str) -> None:
    from cleaner import clean

    article = clean(f"Bridge to close\n\n{line}\n\n{PROSE}\n", lang=lang)
    assert (article.text, article.authors, article.date) == (PROSE, (author,), "2023-09-14T10:05")


NAMES_WITH_DATES = [
    ("Jane Doe | 14 September 2023 | 10:05", True),
    ("14 September 2023, 10:05 · Jane van der Berg", True),
    ("Thursday 14 September 2023 by Jane Doe", True),
    ("New Harbour | 14 September 2023", False),
    ("The Old Bridge | 14 September 2023", False),
    ("Old Bridge | 14 September 2023", False),  # of which the text tells
    ("Jane Doe | Harbour Town | 14 September 2023", False),
    ("Jane Doe, 14 September 2023", False),
]


@pytest.mark.parametrize(("line", "taken"), NAMES_WITH_DATES)
def test_a_name_beside_a_date(line: str, taken: bool) -> None:
    from cleaner import clean

    article = clean(f"Bridge to close\n\n{line}\n\n{PROSE}\n", lang="en")
    assert (len(article.authors), article.text == PROSE) == (taken, taken)
    assert clean(f"Bridge to close\n\nBy Ann Poe\n\n{line}\n\n{PROSE}\n", lang="en").authors == ("Ann Poe",)


def test_a_dated_line_that_tells_something_stays() -> None:
    from cleaner import clean

    line = "By Jane Doe, 14 September 2023, in the old hall of the harbour town, before a crowd of islanders and guests"
    assert line in clean(f"Bridge to close\n\n{line}\n\n{PROSE}\n", lang="en").text


def test_a_name_stands_once_and_whole() -> None:
    assert without_parts(["Jane Doe", "JANE DOE", "Jane", "John Roe"]) == ["Jane Doe", "John Roe"]
    assert without_parts(["Portrait of Jane Doe", "Jane Doe"]) == ["Jane Doe"]
    assert without_parts(["Jan Doe", "Jane Doe"]) == ["Jan Doe", "Jane Doe"]
    assert without_parts([]) == []


def test_who_is_told_of_did_not_write_it() -> None:
    """A caption's name above the text is no author's, if the article speaks of the person."""
    from cleaner import clean

    menu = "\n".join(f"* {name}" for name in ("Home", "News", "Sport", "Weather", "Shop", "Log in", "Search", "More"))
    told = f"The mayor, Jane Doe, said on Monday that she would not stand again. {PROSE}"
    page = f"{menu}\n\nThe mayor steps down\n14 September 2023, 10:05\n{{}}\n\n{told}\n\n{PROSE} {PROSE}\n\n{menu}\n"
    assert clean(page.format("By Ann Poe")).authors == ("Ann Poe",)
    assert "Jane Doe" not in clean(page.format("Jane Doe")).authors


def test_head_and_tail_only() -> None:
    assert [claim.line for claim in claims("Bridge to close", "By Jane Doe", PROSE, "By John Roe", PROSE)] == [1]
    assert [claim.line for claim in claims("Bridge to close", PROSE, PROSE, "By Jane Doe")] == [3]


def test_opener_and_name_on_two_lines() -> None:
    found = claims("Bridge to close", "By", "Jane Doe", PROSE)
    assert [claim.line for claim in found] == [1, 2]
    assert found[0].value == {"byline": "By Jane Doe", "authors": ["Jane Doe"]}


def test_name_above_its_role() -> None:
    assert [claim.line for claim in claims("Bridge to close", "Jane Doe", "Senior Reporter", PROSE)] == [1, 2]
    assert claims("Bridge to close", "Machine Learning", "What comes next", PROSE) == []


UNDER = ["Staff Reporter", "Courier Sports Writer", "Harbour Gazette Reporter", "@janedoe", "jdoe@courier.example"]
NOT_UNDER = [
    "Letters to the Editor",
    "Mayor Sues Reporter",
    "Mayor Fires Sports Editor",
    "The reporter",
    "Staff Reporter!",
]


@pytest.mark.parametrize("line", UNDER)
def test_a_role_or_an_address_under_a_byline_goes_with_it(line: str) -> None:
    found = claims("Bridge to close", "By Jane Doe", line, PROSE)
    assert [claim.line for claim in found] == [1, 2]
    assert found[0].value == {"byline": "By Jane Doe", "authors": ["Jane Doe"]}


@pytest.mark.parametrize("line", NOT_UNDER)
def test_another_line_under_a_byline_stays(line: str) -> None:
    assert [claim.line for claim in claims("Bridge to close", "By Jane Doe", line, PROSE)] == [1]


def test_a_role_under_a_byline_of_two_lines_goes_with_it() -> None:
    assert [claim.line for claim in claims("Bridge to close", "By", "Jane Doe", "Staff Reporter", PROSE)] == [1, 2, 3]


DECK = "The old bridge has stood for a century, and the town will miss it, but not the repairs that it asked for."


@pytest.mark.parametrize(
    ("lang", "byline"),
    [("en", "By Jane Doe"), ("en", "By Jane Doe and John Roe"), ("de", "Von Jana Maier"), ("fr", "Par Anne Petit")],
)
def test_a_byline_below_the_deck(lang: str, byline: str) -> None:
    found = claims("Bridge to close", DECK, byline, PROSE, lang=lang)
    assert [(claim.line, claim.label) for claim in found] == [(2, "byline")]
    assert found[0].value["byline"] == byline


def test_bylines_one_a_line_below_the_deck() -> None:
    assert [claim.line for claim in claims("Bridge to close", DECK, "By Jane Doe", "By John Roe", PROSE)] == [2, 3]


@pytest.mark.parametrize(
    "text",
    [
        ("Bridge to close", DECK, "Jane Doe", PROSE),  # may be a subhead
        ("Bridge to close", DECK, "By the river", PROSE),
        ("Bridge to close", DECK, "By Midnight", PROSE),
        ("Bridge to close", DECK, "By Jane Doe's account", PROSE),
        ("Bridge to close", DECK, "By Jane Doe:", PROSE),
        ("Bridge to close", DECK, PROSE, "By Jane Doe", PROSE),  # of what is quoted below
        ("Bridge to close", DECK, "By Jane Doe", PROSE, "By John Roe", PROSE),  # of parts
        ("Books on bridges", DECK, "By Jane Doe", "The Ford", "By John Roe", "The Weir", PROSE),
        (DECK[:-1] + ", as was said in a report", "by Jane Doe", "and a surveyor, who found nothing.", PROSE),
    ],
)
def test_what_is_no_byline_below_the_deck(text: tuple[str, ...]) -> None:
    assert claims(*text) == []


def test_a_byline_below_the_deck_may_stand_again() -> None:
    found = claims("Bridge to close", DECK, "By Jane Doe", PROSE, "By Jane Doe", PROSE)
    assert [claim.line for claim in found] == [2]


@pytest.mark.parametrize("subhead", ["Von Haus zu Haus", "Von der Leyen"])
def test_no_byline_of_a_german_subhead_that_opens_as_bylines_do(subhead: str) -> None:
    assert claims("Alte Brücke wird gesperrt", DECK, subhead, PROSE, lang="de") == []


def test_below_a_paragraph_longer_than_decks_are_stands_a_subhead() -> None:
    assert claims("Bridge to close", f"{DECK} {DECK} {DECK} {DECK}", "By Popular Demand", PROSE) == []


def test_below_the_deck_only_if_there_is_none_above() -> None:
    assert [claim.line for claim in claims("Bridge to close", "By Jane Doe", DECK, "By John Roe", PROSE)] == [1]


def test_an_address_without_a_byline_stays() -> None:
    assert claims("Bridge to close", "jdoe@courier.example", PROSE) == []


def test_torn_lines_stay() -> None:
    assert claims("The bridge was named after the engineer", "by Jane Doe", "and opened in 1901.", PROSE) == []


@given(st.text(max_size=120))
def test_names_are_made_of_the_text(text: str) -> None:
    words = lexicon("en")
    for name in split_names(text, words):
        assert is_name(name.split(",")[0], words)
        assert all(token.strip(",") in text for token in name.split())


def test_hostile_lines_are_quick() -> None:
    with no_hang():
        for text in ("By " + "A" * 100_000, "By " + "Jane Doe, " * 10_000, "(" * 100_000, "@" * 100_000):
            split_names(text, lexicon("en"))
            byline_authors(text, lexicon("en"))


@pytest.mark.parametrize("line", ["ByHeart Recalls Infant Formula", "FromSoftware Wins Again", "ByWard Market Reopens"])
def test_a_name_that_begins_with_an_opener_is_nobody_s_byline(line: str) -> None:
    told = (
        "The ferry that has crossed the bay since 1908 will go on running, the town council decided on Tuesday evening."
    )
    article = clean(f"Harbour news of the week\n\n{line}\n\n{told}\n\n{told.replace('Tuesday', 'Friday')}")
    assert article.authors == () and line in article.text


def test_who_wrote_it_before_who_took_the_pictures_is_no_caption() -> None:
    told = "The ferry that has crossed the bay since 1908 will go on running, the council decided on Tuesday evening."
    line = "Written by Ada Brook. Photos: Ben Lowe"
    article = clean(f"Town keeps its ferry\n\n{told}\n\n{told.replace('Tuesday', 'Friday')}\n\n{line}")
    assert "Ada Brook" in article.text or article.authors == ("Ada Brook",)


def test_an_opener_that_is_longer_than_its_line_is_glued_to_nothing() -> None:
    assert not is_glued("verfaßt vonx", len("verfasst von"))
    assert not is_glued("by", 2) and not is_glued("byA", 2) and is_glued("byAda", 2)


def test_an_opener_amid_the_lines_of_a_torn_sentence_names_nobody() -> None:
    torn = (
        "Es war schon der zwölfte Einsatz in der \n 2. Liga\n von \n Hafenau Nords\n Stürmer Jonas Lund, der spät "
        "ins Spiel kam und gleich danach nur die Latte traf, wie schon in der Woche zuvor."
    )
    article = clean(f"Lund trifft die Latte\n\n{torn}\n\nDer Trainer lobte ihn am Tag danach, und der Verein auch.")
    assert article.authors == () and "von Hafenau Nords Stürmer" in " ".join(article.text.split())
