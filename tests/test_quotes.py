"""Quotation marks and apostrophes: what is mended, what is left, one style for all."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from invariants import no_hang

from cleaner.context import Context
from cleaner.model import Document, apply_edits
from cleaner.quotemarks import ANGLES, LOW, SAME, UNSURE, natural_sides
from cleaner.quotestyle import Style
from cleaner.stages.quotes import _all_paired, _suspects, _suspects_among, _unpaired, run


def cleaned(text: str, lang: str = "en", quotes: str = "repair") -> str:
    document = Document(lines=text.split("\n"))
    apply_edits(document, "quotes", run(document, Context(document, lang=lang, quotes=quotes)))
    return "\n".join(document.lines)


MENDED = [  # language, text, right text
    ("en", "The ferry‘s crew didn‘t sleep.", "The ferry’s crew didn’t sleep."),
    ("en", "Back in the ‘90s, rock ‘n’ roll was king.", "Back in the ’90s, rock ’n’ roll was king."),
    ("en", "Give ‘em bread, ‘tis late.", "Give ’em bread, ’tis late."),
    ("en", "The bakers‘ van and Mr O‘Neill at ten o‘clock.", "The bakers’ van and Mr O’Neill at ten o’clock."),
    ("en", "They don´t know the captain`s wife.", "They don’t know the captain’s wife."),
    ("en", "The mayorʼs ferry isnʼt late.", "The mayor’s ferry isn’t late."),
    ("fr", "Lʼhomme quʼil a vu à lʼaube.", "L’homme qu’il a vu à l’aube."),
    ("en", "It's late and they don´t know.", "It's late and they don't know."),
    ("fr", "L`homme qu‘il a vu aujourd´hui.", "L’homme qu’il a vu aujourd’hui."),
    ("tr", "İzmir‘in limanı ve Bursa‘da kar.", "İzmir’in limanı ve Bursa’da kar."),
    ("nl", "Hij komt uit ‘s-Hertogenbosch.", "Hij komt uit ’s-Hertogenbosch."),
    ("de", "Wie geht‘s dem Kapitän?", "Wie geht’s dem Kapitän?"),
    ("en", "She called it ``a long day'' and left.", "She called it “a long day” and left."),
    ("en", "She called it ''a long day'' and left.", "She called it “a long day” and left."),
    ("en", 'It was "cold". She called it \'\'a long day\'\'.', 'It was "cold". She called it "a long day".'),
    ("en", "She called it ‘‘a long day’’ and left.", "She called it “a long day” and left."),
    ("de", "Er nannte es ,,einen langen Tag“ und ging.", "Er nannte es „einen langen Tag“ und ging."),
    ("de", "Er nannte es ,,einen langen Tag'' und ging.", "Er nannte es „einen langen Tag“ und ging."),
    ("pl", "Nazwał to ,,długim dniem” i poszedł.", "Nazwał to „długim dniem” i poszedł."),
    ("ru", "Газета <<Вечер>> вышла вовремя.", "Газета «Вечер» вышла вовремя."),
    ("en", "”Hello“ he said.", "“Hello” he said."),
    ("en", "He said ”hello” and “goodbye“.", "He said “hello” and “goodbye”."),
    ("de", "Er sagte “hallo„ und ging.", "Er sagte „hallo“ und ging."),
    ("de", "Er sagte ”hallo“ und ging.", "Er sagte „hallo“ und ging."),
    ("fr", "Il parle d’un »long jour« sans rire.", "Il parle d’un «long jour» sans rire."),
    ("zh", "他说：”你好“，然后走了。", "他说：“你好”，然后走了。"),
    ("zh", "这是”一条路“的故事。", "这是“一条路”的故事。"),
    ("en", '"Hello” he said, “goodbye".', "“Hello” he said, “goodbye”."),
    ("de", 'Er sagte „hallo" und ging.', "Er sagte „hallo“ und ging."),
    ("en", "He said ’hello’, then ‘bye'.", "He said ‘hello’, then ‘bye’."),
    ("en", "Bridge Opens After Wait,” Announces Mayor Kolb", "“Bridge Opens After Wait,” Announces Mayor Kolb"),
    ("en", "It was a long day,” the captain said.", "“It was a long day,” the captain said."),
    ("en", 'It was a long day," he said. "Too long."', '"It was a long day," he said. "Too long."'),
    ("de", "Es war ein langer Tag“, sagte er.", "„Es war ein langer Tag“, sagte er."),
    ("en", "Kolb said: “It was late.\n\nMaier asked: “Really?”", "Kolb said: “It was late.”\n\nMaier asked: “Really?”"),
]  # fmt: skip

LEFT = [
    ("en", "He read the Qurʼan at Sanaʼa and in Nukuʼalofa."),
    ("uk", "У місті пʼять шкіл, і памʼять жива."),
    ("en", "The ‘quoted words’ stay, and the dogs’ tails, too."),
    ("en", "He is 6′ 2″, she 5'10\", the pipe 12\" wide, at 40°26'46\" N."),
    ("en", "“The 12\" pipe broke,” he said."),
    ("en", "Hawai‘i, O‘ahu, Hawaiʻi, ‘Abd al-Malik, Sa‘ud, Qur'an and Qur’an"),
    ("en", "'Tis the dogs' bowl, the '90s and O'Neill's."),
    ("en", "The song ‘Til the Rain’, the report ‘Cause for Concern’ and ‘90s Night’, a film."),
    ("en", "“It was long.\n\n“It was cold.\n\n“It was late,” he said."),
    ("en", "“It was long.\n\nIt was late,” he said."),
    ("en", "Mr Kolb called it a disaster,” and left."),
    ("en", "He sat down. It was long,” he said."),
    ("en", "The value of a `name` and `other` in ```code``` fences."),
    ("en", "a,,b << 3 and c >> 4, '' is empty"),
    ("en", "Home »News »Sport"),
    ("en", "“I was—” he said, “and then—”"),
    ("en", "1.5\" and 2\" screws"),
    ("de", "Er sagte: „Sie rief ‚Hallo‘ und ging.“ Das »Haus« steht."),
    ("de", "Er sagte “hallo” und ging."),
    ("sv", "”Hej”, sade han. ’Ja’ och »nej»."),
    ("fi", "”Hei”, hän sanoi."),
    ("da", "»Hej«, sagde han. ”Ja“ og “nej”."),
    ("pl", "„Cześć”, powiedział."),
    ("hu", "„Szia”, mondta »ő«."),
    ("fr", "Il a dit « bonjour » et “salut”."),
    ("uk", "Пам'ять, памʼять, пам’ять і «книга»."),
    ("ja", "「こんにちは」と『本』、“引用”、《書名》。"),
    ("zh", "他说“你好”，然后走了。”她说。“再见。”"),
    ("ko", "“안녕”이라고 말했다."),
]  # fmt: skip


@pytest.mark.parametrize(("lang", "text", "right"), MENDED)
def test_mended(lang: str, text: str, right: str) -> None:
    assert cleaned(text, lang) == right
    assert cleaned(right, lang) == right


@pytest.mark.parametrize(("lang", "text"), LEFT)
def test_left_alone(lang: str, text: str) -> None:
    assert cleaned(text, lang) == text


def test_straight_text_stays_straight() -> None:
    text = "She said \"it's late\" and left.\nThe dogs' tails."
    assert cleaned(text) == text


def test_no_orphan_is_mended_in_wrapped_text() -> None:
    lines = ["The captain of the ferry spoke for an hour about the storm and the waves that he"] * 8
    assert cleaned("\n".join([*lines, "It was a long day,” he said."])).endswith("\nIt was a long day,” he said.")


@pytest.mark.parametrize(
    ("lang", "text", "right"),
    [
        ("en", "\"It's 'late'\", he said in the '90s.", "“It’s ‘late’”, he said in the ’90s."),
        ("de", '"Guten Tag", sagte er.', "„Guten Tag“, sagte er."),
        ("fr", 'L\'homme dit "bonjour".', "L’homme dit « bonjour »."),
        ("ru", 'Газета "Вечер" вышла.', "Газета «Вечер» вышла."),
        ("sv", '"Hej", sade han.', "”Hej”, sade han."),
        ("pl", '"Tak", powiedział.', "„Tak”, powiedział."),
        ("ja", '彼は"はい"と言った。', "彼は「はい」と言った。"),
        ("en", 'a 12" pipe, 5\'10" tall', 'a 12" pipe, 5\'10" tall'),
    ],
)
def test_typographic(lang: str, text: str, right: str) -> None:
    assert cleaned(text, lang, "typographic") == right
    assert cleaned(right, lang, "typographic") == right


@pytest.mark.parametrize(
    ("lang", "text", "right"),
    [
        ("en", "“It’s ‘late’,” he said.", "\"It's 'late',\" he said."),
        ("de", "„Guten ‚Tag‘“, sagte er.", "\"Guten 'Tag'\", sagte er."),
        ("fr", "Il dit « bonjour ».", 'Il dit "bonjour".'),
        ("en", "Home » News", "Home » News"),
        ("en", "She called it ``late'' and left.", 'She called it "late" and left.'),
        ("ja", "「はい」と言った。", "「はい」と言った。"),
    ],
)
def test_straight(lang: str, text: str, right: str) -> None:
    assert cleaned(text, lang, "straight") == right
    assert cleaned(right, lang, "straight") == right


ALPHABET = st.sampled_from([*list("“”„‘’‚\"'`´«»,<>. !?-aeSnt90 \n这"), "he said", "''", ",,", "It "])


@settings(max_examples=400, deadline=None)
@given(st.lists(ALPHABET, max_size=24).map("".join), st.sampled_from(["en", "de", "sv", "fr", "pl", "zh"]))
def test_twice_is_once(text: str, lang: str) -> None:
    once = cleaned(text, lang)
    assert cleaned(once, lang) == once
    assert once.count("\n") == text.count("\n")
    marks = "“”„‘’‚\"'`´«»,<>"
    assert [char for char in once if char not in marks] == [char for char in text if char not in marks]


@settings(max_examples=400, deadline=None)
@given(st.lists(ALPHABET, max_size=24).map("".join), st.data())
def test_suspects_are_the_same_among_some_lines_and_in_the_whole_text(text: str, data: st.DataObject) -> None:
    lines = text.split("\n")
    some = sorted(data.draw(st.sets(st.sampled_from(range(len(lines))), min_size=1)))
    assert _suspects_among(lines, some) == _suspects(text, lines, text) & set(some)


@settings(max_examples=400, deadline=None)
@given(st.lists(st.sampled_from(["“", "”", '"', "\n", "a"]), max_size=12).map("".join), st.sampled_from(['"', "“”"]))
def test_texts_whose_marks_pair_up_have_no_line_whose_marks_do_not(text: str, marks: str) -> None:
    for mark in set('“”"') - set(marks):
        text = text.replace(mark, "")
    assert _all_paired(text, list(marks)) == (not _unpaired(text, text.split("\n"), list(marks)))


UNITS = ["‘", "'", '"', "''", "“", "”a", "“a ", ",,a", "<<1>> ", "´a", "a` ", '“a" ', "a’", "’a "]


@pytest.mark.parametrize("unit", UNITS)
@pytest.mark.parametrize("quotes", ["repair", "typographic"])
def test_linear_time(unit: str, quotes: str) -> None:
    with no_hang():
        cleaned(unit * (50_000 // len(unit)), quotes=quotes)


def test_many_lines_in_linear_time() -> None:
    with no_hang():
        cleaned("It was long,” he said\nand so on\n" * 15_000 + "He said: “It was.\n" * 10_000)


def test_nothing_that_mends_is_loaded_for_a_text_that_needs_none() -> None:
    code = (
        "import sys; from cleaner import clean; clean('“The ferry’s late,” he said.\\n\\n\"So late,\" said she.')\n"
        "assert not any(name.startswith('cleaner.quote') for name in sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


def test_a_mark_has_the_side_that_it_has_in_its_language() -> None:
    for language in (None, *sorted(LOW | SAME | ANGLES), "nl"):
        for low in ("", "„"):
            style = Style(low, Context(Document([low]), lang=language or "en"))
            sides = natural_sides(language, bool(low))
            assert {kind: style.side_of(kind) for kind in (*sides, '"')} == {**sides, '"': UNSURE}


def test_a_mark_that_shows_by_itself_what_it_is_needs_no_language() -> None:
    lines = ["She wrote: 5” pipes.", "“It was a long weekend", "and it rained, he said.", "He’s at the dogs’ place."]
    context = Context(Document(lines))
    assert not list(run(context.document, context))
    assert not context._asked
    lines = ["He said: “It was a very long weekend.", "", "The mayor of the town said that it was “over” for them."]
    context = Context(Document(lines))
    assert [edit.new for edit in run(context.document, context)] == ["”"]
    assert context._asked
