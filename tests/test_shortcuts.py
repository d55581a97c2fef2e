"""Shortcuts of the head stages: what they pass over, the full way finds nothing in. Each is put beside that way."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner import authors, captions, dategrammar, headzone, mainrun, names, sameness, zones
from cleaner.dategrammar import find_dates, may_be_numeric
from cleaner.digits import with_digits
from cleaner.lexicon import codes, lexicon
from cleaner.stages import datelines, headlines, sections

LINES = st.text(st.characters(exclude_characters="\n"), max_size=40)
MARKS = st.text(st.sampled_from("aZ é中นß5 \t\u3000|–—·•:»«›/-_＿｜,，.!?。”)@©*#;"), max_size=24)
ONE_DIGIT = ("0", "7", "٣", "५", "９", "๔")

# A fast search, and the pattern that can fit only where the search finds something.
GATES = {
    "tails": (sameness._TAIL_MARK, sameness._TAIL),
    "parts of a byline": (authors._PARTING, authors._PARTED),
    "pieces of a line": (authors._PIECE_END, authors._PIECES),
    "glued names": (authors._GLUED, authors._GLUE),
    "parts of names": (names._PARTING, names._PARTS),
    "commas": (names._COMMA, names._COMMAS),
    "inner ends": (zones._INNER_END, re.compile(r"""[^\W\d_]{3,}[.!?][»”"’)]*\s+["“«„(]?[^\W\d_]|[。！？]""")),
}


@pytest.mark.parametrize("name", GATES)
@given(text=MARKS | LINES | st.text("aB cDef.!”gH", max_size=16))
def test_a_gate_lets_pass_what_its_pattern_fits(name: str, text: str) -> None:
    gate, pattern = GATES[name]
    assert gate.search(text) or not pattern.search(text)


@given(MARKS | LINES)
def test_the_gates_of_whole_rules_change_nothing(text: str) -> None:
    assert authors._is_credit(text) == bool(authors._CREDIT.search(text))
    assert headlines._clean(text) == headlines._DECOR.sub("", text).strip()
    assert datelines._DASHED.search(text, 2) or not datelines._PLAIN.match(text)
    if text.isascii():
        assert sameness.tokens(text) == tuple(re.findall("[a-z0-9]+", text.lower()))


@given(MARKS | LINES)
def test_the_gates_of_a_page_s_head_change_nothing(text: str) -> None:
    assert bool(headzone._TAIL.search(text)) == bool(re.search(r"\s+[|–—·•:»«›/-]{1,2}\s+|[|｜＿]", text))


CREDITS = st.sampled_from(["Ada", "(", "Photo", "fOTO", ":", "：", " ", "Getty", "GETTY", "/AFP", "/", "©", "[File"])


@given(st.lists(CREDITS))
def test_a_caption_s_credit_is_not_overlooked(parts: list[str]) -> None:
    text = "".join(parts)
    for start in (0, 20):
        assert captions.is_credited(text, start) == bool(captions.CREDIT.search(text, start))


@given(st.data())
def test_a_role_is_seen_at_its_ends(data: st.DataObject) -> None:
    words = lexicon(data.draw(st.sampled_from(["en", "de", "fr", "ja", None])))
    role = st.sampled_from(sorted(words.roles)).map(lambda role: _case(role, data.draw(st.integers(0, 2))))
    parts = data.draw(st.lists(role | st.sampled_from(["Ada", "Brook", ".", ":", "Ada:", "news", "٣"]), max_size=4))
    text = data.draw(st.sampled_from([" ", "  ", ": ", ""])).join(parts)
    tokens = text.casefold().strip(" .,:").split()
    ends = [" ".join(end) for size in range(1, 5) for end in (tokens[:size], tokens[-size:])]
    assert names.is_role(text, words) == (" ".join(tokens) in words.roles or not words.roles.isdisjoint(ends))
    joined = [" ".join(tokens[:size]).strip(":.") for size in range(1, 5)]
    assert names._has_role_end(tokens, words) or words.roles.isdisjoint(joined)


@given(st.text(st.sampled_from("aB é中ß5 -.'²٣สม김"), max_size=12), st.sampled_from("0²٣5๔"), st.integers(0, 12))
def test_what_has_a_digit_is_no_name(text: str, digit: str, at: int) -> None:
    assert not names.is_name(text[:at] + digit + text[at:], lexicon("en"))


@given(st.lists(LINES | st.builds("{}{}{}".format, LINES, st.sampled_from(ONE_DIGIT), LINES), max_size=9))
def test_lines_with_digits_are_found_in_all_scripts(views: list[str]) -> None:
    wanted = [number for number, view in enumerate(views) if len(view) <= 30 and re.search(r"\d", view)]
    assert with_digits(views, range(len(views)), 30) == wanted


def _case(word: str, way: int) -> str:
    """A word in another case; a pattern takes some letters for one another whose cases differ."""
    ways = (word, word.upper(), word.title(), word.replace("i", "ı"), word.replace("i", "İ"), word.replace("s", "ſ"))
    return ways[way]


@given(st.data())
def test_a_line_that_fits_a_date_s_shape_has_a_joint(data: st.DataObject) -> None:
    code = data.draw(st.sampled_from([None, *codes()]))
    month = _case(data.draw(st.sampled_from([*lexicon(code).months, "9", "tháng 9"])), data.draw(st.integers(0, 5)))
    parts = data.draw(st.permutations(["14", month, data.draw(st.sampled_from(["2023", "2566", "23", "1402"]))]))
    sign = data.draw(st.sampled_from([" ", ". ", ".", "/", " / ", "-", ", ", "年", " de ", ""]))
    line = dategrammar._plain(data.draw(MARKS) + sign.join(parts) + data.draw(MARKS))
    shapes = dategrammar._shapes(lexicon(code).code)
    assert dategrammar._has_joint(line, lexicon(code).code) or not shapes.search(line)


@given(MARKS, st.permutations(["5", "9", "2023"]), st.sampled_from((".", ". ", "/", " / ", "-", "．", "／")), MARKS)
def test_only_dates_of_numbers_depend_on_their_order(before: str, parts: list[str], sign: str, after: str) -> None:
    line = before + sign.join(parts) + after
    for code in ("en", "zh"):
        words = lexicon(code)
        assert may_be_numeric(line) or find_dates(line, words, "dmy") == find_dates(line, words, "mdy")


SENTENCE = "The council met on Tuesday evening and voted to close the old bridge, which had stood for a century."
KINDS = (
    *("", "Menu", "Grüße aus dem Städtchen am großen See", SENTENCE, SENTENCE * 3, SENTENCE[:70]),
    *("A" * 120, "B " * 120, "- item of sixty characters without its end, which is none, so"),
    "which had stood for a century, and then some. Nobody spoke against",
)


@given(st.lists(st.tuples(st.sampled_from(KINDS), st.sampled_from((1, 1, 2, 3, 19, 21))), max_size=14))
def test_the_run_found_by_steps_is_the_one_that_all_lines_tell(runs: list[tuple[str, int]]) -> None:
    views = [view for view, times in runs for _ in range(times)]
    lines = [number for number, view in enumerate(views) if view]
    assert mainrun._only_run(views, lines) in (None, mainrun._main_run(views, lines))


def test_a_clean_article_is_one_run_found_by_steps() -> None:
    views = ["Headline", *[SENTENCE, "", SENTENCE, "Subhead"] * 30, "Related"]
    lines = [number for number, view in enumerate(views) if view]
    assert mainrun._only_run(views, lines) == mainrun._main_run(views, lines) == (1, 89)


@given(st.sampled_from(["Sport", "U.S.", "Arts & Life", "straße", "科学"]), MARKS, MARKS)
def test_a_kicker_s_ends_are_those_that_each_place_of_a_line_tells(name: str, marks: str, rest: str) -> None:
    listed = frozenset(["sport", "sports", "u.s.", "arts & life", "arts", "strasse", "科学", "x"])
    view = f"{marks}{name}{marks}{rest}".strip()
    folded = view[: sections.LONGEST + 3].casefold()
    wanted = [
        (stop, sameness.tokens(view[stop:]))
        for stop in range(2, min(sections.LONGEST, len(view) - 8))
        if folded[:stop].strip(sections._DECOR) in listed
    ]
    found = sections._kickers(view, sections._openings(listed)) if view else []
    assert found == [entry for entry in wanted if len(entry[1]) > 2]


def test_each_section_s_name_has_a_word() -> None:
    """So a line with a name before it is never its own copy without one."""
    for code in codes():
        assert all(sameness.tokens(name) for name in lexicon(code).sections)
