"""Lines that join: what stands between them, and which do not."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleaner import Cleaner, clean
from cleaner.context import Context
from cleaner.model import Document
from cleaner.stages import paragraphs

STAGE = Cleaner(only={"paragraphs"})
OWN_HYPHENS = (
    "The Anglo-Norwegian line said that its short- to medium-term plan was to run two- or three-deck ferries, as in"
    " 1990-1995 and in the COVID-19 years; the pre- and post-war maps hang in the office, a well-known house on a"
    " 12-year lease, next to the state-of-the-art U-boat museum.",
    "Das Haus zeigt einen Saal voller Vor- und Nachkriegsuhren, wie es in einer E-Mail schrieb. Sie kommen aus"
    " Baden-Württemberg, sagten die Stadt- oder Gemeinderäte, die mit der U-Bahn kamen, und der CDU-Antrag gilt den 10-"
    " bis 12-Jährigen, die COVID-19 nur aus Büchern kennen.",
    "La guerre franco-allemande et les années d’avant- et d’après-guerre, c’est-à-dire dix-neuf, a-t-il dit aux vice-"
    " ou sous-préfets des Alpes-Maritimes, seront au programme du Nord-Pas-de-Calais.",
)


@pytest.mark.parametrize("text", OWN_HYPHENS, ids=["en", "de", "fr"])
def test_words_keep_their_own_hyphens_at_every_width(text: str) -> None:
    for width in range(45, 100):
        assert STAGE.clean("\n".join(textwrap.wrap(text, width))).text == text, width


def joined(left: str, right: str, beside: str) -> str:
    """What stands around the end of a line in a paragraph wrapped at 60."""
    filled = "the goat and the cat and the dog of the ferry were seen there"
    lines = [filled, f"{filled[: 59 - len(left)].rstrip():{59 - len(left)}} {left}", f"{right} {filled}"[:60].strip()]
    text = STAGE.clean("\n".join([*lines, f"with oxen and {beside}."])).text
    return text[text.index(left.rstrip("-")) :].partition(" the goat")[0]


@pytest.mark.parametrize(
    ("left", "right", "beside", "wanted"),
    [
        ("xylo-", "phone", "a xylophone", "xylophone"),
        ("xylo-", "phone", "", "xylo-phone"),  # nothing shows that this text parts words
        ("XYLO-", "PHONE", "a xylophone", "XYLOPHONE"),
        ("xylo-", "Phone", "", "xylo-Phone"),
        ("zehn-", "bis", "", "zehn- bis"),
        ("Kür-", "bis", "ein Kürbis", "Kürbis"),
        ("47-", "jährige", "", "47-jährige"),
        ("xylo -", "phone", "", "xylo - phone"),
    ],
)
def test_a_hyphen_at_the_end_of_a_wrapped_line(left: str, right: str, beside: str, wanted: str) -> None:
    assert joined(left, right, beside) == wanted


def test_many_lines_that_end_amid_a_word_show_that_words_are_parted() -> None:
    lines = [
        "The ferry to the outer islands came back at noon with a xylo-",
        "phone aboard, and was met by the mayor, who came to the har-",
        "bour in his best coat, and by a goat, which ate from his bas-",
        "ket while the captain spoke of the storm and of the broken en-",
        "gine.",
    ]
    text = STAGE.clean("\n".join(lines)).text
    assert all(word in text for word in ("xylophone", "harbour", "basket", "engine"))


def test_a_hyphen_where_a_link_tore_a_sentence() -> None:
    start = "The museum opened on Monday with a room full of tower-"
    assert STAGE.clean(f"{start}\nclock works that all show another time, said the director.").text == (
        f"{start}clock works that all show another time, said the director."
    )
    assert STAGE.clean(f"{start}\nand wall-clock works that all show another time, said he.").text == (
        f"{start} and wall-clock works that all show another time, said he."
    )


def test_paragraphs_one_a_line_that_are_about_equally_long_are_not_wrapped() -> None:
    lines = [
        "The ferry came back on Thursday for the first time since the storm.",
        "“I had been told to wait,” said the mayor, “and so I did, and ate.”",
        "The goat had seen it first (it stood high up, and the sun was low).",
        "The ferry sails again today.",
    ]
    assert STAGE.clean("\n".join(lines)).text.split("\n\n") == lines
    lines[1] = "The goat had been the first who saw it and had called the old mayor"
    assert STAGE.clean("\n".join(lines)).text == " ".join(lines)  # one line that ends amid a sentence is enough


@pytest.mark.parametrize(
    ("lang", "lines"),
    [
        ("en", ["A speaker for the", "Ministry of the Sea", "said that the goats were", "on loan", "until May."]),
        ("en", ["The picture was taken by", "Nora Feld", "and sent to", "the harbour", "at noon."]),
        ("en", ["It came late. The", "full report", "is out."]),
        ("de", ["Laut", "dpa", "waren die Ziegen eine Leihgabe der", "Reederei", "im Hafen."]),
        ("fr", ["Il est arrivé avec les", "chèvres", "du port."]),
    ],
)
def test_a_line_that_ends_in_a_word_that_leads_on_goes_on(lang: str, lines: list[str]) -> None:
    assert Cleaner(only={"paragraphs"}, lang=lang).clean("\n".join(lines)).text == " ".join(lines)


@pytest.mark.parametrize(
    ("lang", "lines"),
    [
        ("en", ["Where the ferry is from", "The ferry was built in the north, in a yard that nobody knows any more."]),
        ("en", ["What the goats live on", "- grass", "- letters"]),
        ("en", ["Vitamin A", "Vitamin C"]),
        ("en", ["What Is It For", "Who Pays"]),
        ("en", ["log in", "sign up", "more about"]),
        ("en", ["SELECT price FROM", "goats"]),
        ("de", ["Der Hafen macht auf", "Die Preise ziehen an", "Was das soll"]),
        ("en", ["He waited for the ferry.", "the goat ate."]),
    ],
)
def test_headings_and_menus_do_not_go_on(lang: str, lines: list[str]) -> None:
    text = Cleaner(only={"paragraphs"}, lang=lang).clean("\n".join(lines)).text
    assert [line for line in text.split("\n") if line] == lines


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        (["北部の港町ダンボ（", "Dambo", "）で船が沈んだ。"], "北部の港町ダンボ（Dambo）で船が沈んだ。"),
        (["市長は「", "橋を直す", "」と述べた。"], "市長は「橋を直す」と述べた。"),
        (["The ferry (", "Old Maid", ") lies at the pier."], "The ferry (Old Maid) lies at the pier."),
    ],
)
def test_what_a_link_tore_out_of_brackets_goes_back(lines: list[str], text: str) -> None:
    assert Cleaner(only=["paragraphs"]).clean("\n".join(lines)).text == text


PIECES = st.sampled_from([
    "The ferry", "the ferry sails again on Thursday morning at nine o'clock", "It sails.", "“It sails.”", "1. One",
    "A. Two", "• three", "A) four", "A", ", he said", "for the", "laut", "Ǆ", "ß", "– so it is", "(see", "he said “",
    "-", "pre-", "Reuters", "港（", "）で", "「", "", "",
])  # fmt: skip


@given(st.lists(PIECES, max_size=14), st.sampled_from(["en", "de"]))
@settings(max_examples=300, deadline=None)
def test_lines_that_are_passed_over_would_not_go_on(lines: list[str], lang: str) -> None:
    document = Document(lines=lines)
    document.show()
    found = list(paragraphs.run(document, Context(document, lang=lang)))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(paragraphs, "_undone", lambda views, pairs: pairs)
        patch.setattr(paragraphs, "_is_done", lambda lines, number: False)
        assert list(paragraphs.run(document, Context(document, lang=lang))) == found


@pytest.mark.parametrize("face", [":(", ";-(", "=(", ":’(", ":（"])
def test_a_sad_face_at_a_line_s_end_leads_on_to_nothing(face: str) -> None:
    told = "The ferry that has crossed the bay since 1908 will go on running, the council decided on Tuesday evening."
    text = clean(f"{told}\n\nWe have lost again {face}\nThen we went home.\n\n{told}").text
    assert "\n\nThen we went home." in text
