"""Shortcuts of the head stages: what they pass over, the full way finds nothing in. Each is put beside that way."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner import (
    authors,
    captions,
    dategrammar,
    datelinegrammar,
    headzone,
    mainrun,
    namelist,
    names,
    sameness,
    wrapping,
    zones,
)
from cleaner.dategrammar import may_be_numeric
from cleaner.dateish import is_dateish
from cleaner.digits import with_digits
from cleaner.founddates import find_dates
from cleaner.lexicon import codes, lexicon
from cleaner.model import FURNITURE, Claim, Document, apply_claims
from cleaner.openings import Openings
from cleaner.stages import breadcrumbs, headlines, paragraphs, sections

LINES = st.text(st.characters(exclude_characters="\n"), max_size=40)
MARKS = st.text(st.sampled_from("aZ é中นß5 \t\u3000|–—·•:»«›/-_＿｜,，.!?。”)@©*#;"), max_size=24)
ONE_DIGIT = ("0", "7", "٣", "५", "９", "๔")

# A fast search, and the pattern that can fit only where the search finds something.
GATES = {
    "tails": (sameness._TAIL_MARK, sameness._TAIL),
    "parts of a byline": (authors._PARTING, authors._PARTED),
    "pieces of a line": (authors._PIECE_END, authors._PIECES),
    "glued names": (authors._GLUED, authors._GLUE),
    "parts of names": (namelist._PARTING, namelist._PARTS),
    "commas": (namelist._COMMA, namelist._COMMAS),
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
    assert datelinegrammar._DASHED.search(text, 2) or not datelinegrammar._PLAIN.match(text)
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
    assert names.has_role_end(tokens, words) or words.roles.isdisjoint(joined)


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
    line = dategrammar.plain_text(data.draw(MARKS) + sign.join(parts) + data.draw(MARKS))
    shapes = dategrammar.shapes(lexicon(code).code)
    assert dategrammar.has_joint(line, lexicon(code).code) or not shapes.search(line)


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


@given(st.lists(st.text("abß科 ", min_size=1, max_size=7), max_size=9), st.text("abß科 ", max_size=9))
def test_names_that_a_text_opens_with_are_found(some: list[str], text: str) -> None:
    listed, folded = {name.casefold() for name in some}, text.casefold()
    assert set(Openings(listed).of(folded)) == {name for name in listed if folded.startswith(name)}


CRUMBS = ("Home", "Sport", "Kultur", "You are here: ", "Startseite", "Ada Brook", "14 September 2023", "10:05")
PARTS = (" » ", "»", " > ", " / ", " | ", "|", " · ", "::", " :: ", ": ", " – ", "→", "｜", "\u2003", "\x1c", "- ", " ")


@given(st.sampled_from(("en", "de", "zh")), st.lists(st.sampled_from(CRUMBS + PARTS), max_size=7), st.booleans())
def test_a_line_passed_over_is_no_trail(code: str, pieces: list[str], headed: bool) -> None:
    view, words = "".join(pieces).strip(), lexicon(code)
    below = ["Ferry is back after two years"] if headed else []
    found = list(breadcrumbs._inline(0, view, words, set, below)) if view else []
    openings = breadcrumbs._openings(words.home, words.sections, words.lead)
    assert not found or breadcrumbs._may_open(view, openings) or breadcrumbs._may_follow_date(view, words)


def test_each_name_of_a_trail_is_more_than_marks() -> None:
    for words in map(lexicon, codes()):
        assert all(name.strip(breadcrumbs._OPENING) for name in (*words.home, *words.sections, *words.lead))


NAMES = ("by", "By", "written\xa0by", "Von", "from", "Ada", "Brook", "Ben", "记者", "기자", "@ada", "a@b.co", "Editor")
GAPS = (" ", "  ", "\xa0", ": ", "：", ", ", " | ", " – ", "*", "-", "")


@given(
    st.sampled_from(("en", "de", "ko", "zh", None)),
    st.lists(st.sampled_from(NAMES), max_size=5),
    st.lists(st.sampled_from(GAPS), min_size=6, max_size=6),
)
def test_a_line_of_no_opener_mark_and_closing_word_is_no_byline(code: str, some: list[str], gaps: list[str]) -> None:
    view, words = "".join(gap + name for gap, name in zip(gaps, [*some, ""], strict=False)).strip(), lexicon(code)
    wanted = authors.byline_authors(view, words, glued=False)
    assert authors.line_authors(view, words) == (authors.authors_beside(view, words) if wanted is None else wanted)


@given(st.data())
def test_what_has_a_role_has_the_first_or_the_last_word_of_one(data: st.DataObject) -> None:
    words = lexicon(data.draw(st.sampled_from([None, *codes()])))
    role = data.draw(st.sampled_from(sorted(words.roles))).title() + data.draw(st.sampled_from(["", ".", ":", "s"]))
    beside = st.lists(st.sampled_from(["Ada", "Brook", "x.", ":"]), max_size=2)
    tokens = [*data.draw(beside), *role.split(), *data.draw(beside)]
    sizes = range(1, len(tokens) + 1)
    ends = [" ".join(some).casefold().strip(":.") for size in sizes for some in (tokens[:size], tokens[-size:])]
    assert names.has_role_end(tokens, words) or words.roles.isdisjoint(ends)


@given(st.lists(st.text("aBé’ 科-1_", min_size=1).map(str.strip).filter(bool), min_size=1, max_size=9), st.data())
def test_a_copy_of_what_follows_a_kicker_is_among_the_lines_looked_at(views: list[str], data: st.DataObject) -> None:
    keys = {sameness.tokens(view) for view in views} - {()}
    rests = data.draw(st.lists(st.sampled_from(sorted(keys)), max_size=3)) if keys else []
    kickers = {nth: [(2, rest)] for nth, rest in enumerate(rests)}
    assert set(rests) <= sections._copies(views, list(range(len(views))), kickers) <= keys | {()}


@given(MARKS | LINES, MARKS | LINES)
def test_a_title_cut_or_with_a_tail_shows_it(line: str, title: str) -> None:
    whole = line.rstrip(".… ") + title
    for other in (title, whole):
        assert sameness.may_vary(line) or not (
            sameness.is_cut_of(line, other) or sameness.without_tail(line, other) is not None
        )


@given(st.sampled_from((SENTENCE, "น" * 90, "x" * 90, "x" * 210)), st.text("a.!?น”’)] 。।[1", max_size=4))
def test_what_ends_in_a_full_stop_is_told_for_a_sentence_at_once(start: str, end: str) -> None:
    view = start + end.rstrip() if end.rstrip() else start
    ended = view[-1] in mainrun._ENDS or view.rstrip(mainrun._CLOSERS)[-1:] in mainrun._ENDS
    inner = any(mark in view for mark in (". ", "。", "। "))
    assert mainrun._is_sentence(view) == (zones.is_prose(view) and (ended or inner))


ITEMS = ("A", "1. a", "1 a", "(a) b", "a) b", "ab) c", "٣. x", "• x", "“x", "–", "")


@given(st.lists(st.sampled_from(ITEMS), max_size=9))
def test_all_items_of_a_list_are_found(some: list[str]) -> None:
    views = [*some, ""]
    pairs = wrapping.pairs_of(views, [number for number, view in enumerate(views) if view])
    blocks = {*pairs, *[number + 1 for number in pairs]}
    assert wrapping.items_of(views, pairs) == {n for n in blocks if wrapping._ITEM.match(views[n])}


def test_no_line_that_ends_a_sentence_leads_on() -> None:
    ends = wrapping.ENDS | set(wrapping._CLOSERS)
    assert not ends & paragraphs._LEADS_ON
    assert not any(word[-1] in ends for code in codes() for word in lexicon(code).leading)


def test_remembered_dates_are_each_caller_s_own() -> None:
    line, words = "Published 14 September 2023", lexicon("en")
    first = find_dates(line, words)
    first[0] = first[0]._replace(value=None)
    assert find_dates(line, words)[0].value == "2023-09-14"
    assert is_dateish(line, words) and is_dateish(line, words, find_dates(line, words))
    assert is_dateish("14 de mayo", lexicon("es")) == is_dateish("14 de mayo", lexicon("es"), [])
    assert find_dates("03/04/2023", words, "dmy") != find_dates("03/04/2023", words, "mdy")


@given(st.lists(st.tuples(st.integers(0, 5), st.integers(0, 5)), max_size=8))
def test_claims_on_lines_in_any_order_leave_the_others_open(places: list[tuple[int, int]]) -> None:
    document = Document([f"line {number}" if number % 3 else " " for number in range(9)])
    document.show()
    assert document.open_lines() == [1, 2, 4, 5, 7, 8]
    apply_claims(document, "a", [Claim(number + 1, FURNITURE, "a", stop=size) for number, size in places])
    assert document.open_lines() == [number for number, view in enumerate(document.views) if view]
    assert list(document.spans) == sorted(document.spans)
