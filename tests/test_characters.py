"""What nobody sees is mended, what scripts and emoji need is kept, and a second run finds nothing."""

from __future__ import annotations

from unicodedata import is_normalized

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleaner import Cleaner
from cleaner.context import Context
from cleaner.decode import encode, from_text
from cleaner.model import Document, apply_edits
from cleaner.stages import characters


def cleaned(text: str) -> Document:
    document = from_text(text)
    apply_edits(document, "characters", characters.run(document, Context(document)))
    return document


def rules(text: str) -> set[str]:
    return {repair.rule for repairs in cleaned(text).edits.values() for repair in repairs}


@pytest.mark.parametrize(
    ("text", "wanted", "rule"),
    [
        ("nine\xa0days", "nine days", "characters.space"),
        ("Il a dit\u202f: «\xa0non\xa0»", "Il a dit : « non »", "characters.space"),
        ("a\tb", "a b", "characters.space"),
        ("one\x0ctwo\x85three", "one two three", "characters.space"),
        ("\u3000\u3000渡轮\u3000恢复", "  渡轮 恢复", "characters.space"),
        ("a  b \t c", "a b c", "characters.runs"),
        ("the\u200b quay \ufeffat\u2060 night", "the quay at night", "characters.invisible"),
        ("Thurs\xadday", "Thursday", "characters.soft-hyphen"),
        ("the \u202eouter\u202c \u2066isles\u2069", "the outer isles", "characters.bidi"),
        ("the\u200e ferry\u200f", "the ferry", "characters.bidi"),
        ("a\x00b\x07\x7f\x9d\ufdd0\uffff", "ab", "characters.control"),
        ("\x1b[1;31mThe\x1b[0m \x1b]8;;http://x.y\x1b\\ferry\x1b]8;;\x1b\\", "The ferry", "characters.escape"),
        ("ferry\U000e0041\U000e0042 line", "ferry line", "characters.tag"),
        ("cafe\u0301", "café", "characters.nfc"),
        ("x\u200cy, z\u200d.", "xy, z.", "characters.invisible"),
        ("a\ufe0f b", "a b", "characters.invisible"),
        ("\ufeffe\u200b\u0301", "é", "characters.invisible"),
    ],
)
def test_repairs(text: str, wanted: str, rule: str) -> None:
    assert cleaned(text).lines == [wanted]
    assert rule in rules(text)


@pytest.mark.parametrize(
    "text",
    [
        "    indented",
        "trailing   ",
        "می‌رود و کتاب‌ها، USB‌ها و ۵‌ساله؛ ۱۴۰۲ ه‍ ق",
        "क्‍ष और र्‍",
        "سلام\u200f! (ABC)\u200e",
        "👨‍👩‍👧 ❤️ 1️⃣ ☎︎ 🏳️‍🌈 👩🏽‍🚀",
        "\U0001f3f4\U000e0067\U000e0062\U000e0073\U000e0063\U000e0074\U000e007f",
        "葛\U000e0100城 辻︀",
        "a \ufffd b",
        "Việt Nam, Łódź, Ἀθῆναι, 각하, ｶﾞ, ﬁ, ①, ＡＢＣ",
        "a \ud83d b",
    ],
)
def test_what_is_needed_stays(text: str) -> None:
    assert not cleaned(text).edits


ODD = st.sampled_from(
    list("ab .\t é日ا१[m")
    + [chr(code) for code in (
        0xA0, 0xAD, 0x200B, 0x200C, 0x200D, 0x200E, 0x202E, 0x2066, 0xFE0F, 0xE0061, 0xE007F, 0x1F3F4, 0x1F468,
        0x1B, 0x5D, 0x301, 0x3000, 0xFEFF, 0x85, 0x7F, 0x94D, 0xE0100, 0x1100, 0x1161, 0x212B, 0xFFFF, 0xD83D, 0x0A,
        0x0C, 0xFFA0,
    )]
)  # fmt: skip


@given(st.lists(ODD, max_size=14).map("".join))
@settings(max_examples=500, deadline=None)
def test_a_second_run_finds_nothing_and_all_comes_back(text: str) -> None:
    document = cleaned(text)
    assert encode(document) == text.encode("utf-8", "surrogatepass")
    assert is_normalized("NFC", "\n".join(document.lines)) or "\ud83d" in text
    assert not list(characters.run(document, Context(document)))


@given(st.lists(ODD, max_size=14).map("".join))
@settings(max_examples=500, deadline=None)
def test_the_short_way_and_the_long_way_agree(text: str) -> None:
    line = text.replace("\n", "")
    short = characters._simple(0, line)
    if short is not None:
        one, two = from_text(line), from_text(line)
        if len(one.lines) == 1:
            apply_edits(one, "characters", short)
            apply_edits(two, "characters", characters._line(0, line))
            assert (one.lines, one.edits) == (two.lines, two.edits)


@given(st.lists(ODD, max_size=14).map("".join))
@settings(max_examples=300, deadline=None)
def test_a_search_for_the_few_characters_of_a_text_finds_what_the_one_for_all_does(text: str) -> None:
    line = text.replace("\n", "")
    calls = sorted(set(characters._CALLS.findall(line)))
    if characters._are_few(calls):
        calling = characters._one_of("".join(calls))
        assert characters._simple(0, line, calling=calling) == characters._simple(0, line)


@given(st.lists(st.sampled_from(["a", " ", "  ", "\t", "\n", "\xa0", " " * 40]), max_size=16).map("".join))
@settings(max_examples=300, deadline=None)
def test_runs_of_blanks_are_found_beside_wide_indents(text: str) -> None:
    found = set(characters._lines_with_runs(text, text.split("\n")))
    wanted = set(characters.lines_that_match(text, characters._RUN))
    assert wanted <= found and (wanted == found or " " * 32 in text)


@given(st.lists(ODD, max_size=14).map("".join))
@settings(max_examples=300, deadline=None)
def test_a_settled_line_is_one_without_repairs(text: str) -> None:
    line = text.replace("\n", "")
    assert characters.settled(line) == (not list(characters._line(0, line)) and not characters._RUN.search(line))


@pytest.mark.parametrize("part", ["\xa0", "a  ", "\x1b]", "\u200e", "\u200d👨", "م\u200c", "e\u0301 ", " \u200b"])
def test_hostile_lines_take_linear_time(part: str) -> None:
    cleaned(part * 20_000)


def test_what_is_taken_for_normal_is_normal() -> None:
    """No character of the class combines, has another normal form, or is the second half of a composition."""
    import unicodedata

    from cleaner.stages.characters import _NORMAL

    pairs = (unicodedata.decomposition(chr(code)).split() for code in range(0x110000))
    seconds = {int(pair[1], 16) for pair in pairs if len(pair) == 2 and not pair[0].startswith("<")}
    seconds.update(range(0x1160, 0x1200))
    for code in range(0xD800):
        char = chr(code)
        if _NORMAL.fullmatch(char):
            assert not unicodedata.combining(char) and code not in seconds, ascii(char)
            assert unicodedata.normalize("NFC", char) == char, ascii(char)


def test_an_entity_laid_bare_beside_a_run_of_blanks_is_mended_with_it() -> None:
    """Found by fuzzing: the line was looked at with its repairs in another order."""
    article = Cleaner(only={"encoding", "characters"}).clean("Ham &am\u2060p; eggs  at noon")
    assert article.text == "Ham & eggs at noon"
