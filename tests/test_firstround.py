"""The first round adds up few numbers; they are those of the weights' tables."""

from __future__ import annotations

from hypothesis import example, given, settings
from hypothesis import strategies as st

from cleaner import features
from cleaner.features import keys, own, repeated, shape, units
from cleaner.pagemodel import model, surroundings

_WORDS = ["the", "The", "of", "home", "^the", "~on", "on", "$0", "$5", "5", "=", "=home", "È", "2023", "٣", "漢字", "|",
          "www.", "http://x", "(a)", "“so”", ".", "!", "a.", "b?", "·", "@x", "İ", "\ud800", "o", "-"]  # fmt: skip
_SPACES = st.sampled_from([" ", " ", " ", "  ", "\t", "\xa0", "\u2028", "\x1c"])
_PIECES = st.lists(st.tuples(st.one_of(st.sampled_from(_WORDS), st.text(max_size=6)), _SPACES), min_size=1, max_size=60)
TEXTS = _PIECES.map(lambda pieces: "".join(word + space for word, space in pieces).replace("\n", " ").strip())


@settings(max_examples=300, deadline=None)
@given(TEXTS)
@example("$5 5")
@example("^the the " + "x " * 20)
@example("x ~on " * 9 + "on")
@example("=home")
def test_a_text_weighs_what_its_codes_and_words_weigh(text: str) -> None:
    if text:
        weights = model()
        look, score = weights.first.of(text)
        codes = sum(table[code] for table, code in zip(weights.tables, look.codes, strict=False))
        assert look == shape(text)
        assert score == weights.bias + codes + sum(weights.words.get(key, 0.0) for key in keys(text))


@settings(max_examples=100, deadline=None)
@given(st.lists(st.one_of(st.sampled_from(["", "", "   Home", "Home", "* x", "A word, and some more of them."]), TEXTS),
                max_size=30))  # fmt: skip
def test_units_weigh_what_their_codes_weigh(lines: list[str]) -> None:
    found = units(lines, [line.strip() for line in lines])
    weights = model()
    around = surroundings(weights, found)
    texts = [weights.first.of(text)[1] for text in found.text]
    first = len(features.OF_TEXT)
    for score, text, codes in zip(around.scores, texts, own(found, around.looks, around.repeats), strict=True):
        assert score == text + sum(
            table[code] for table, code in zip(weights.tables[first:], codes[first:], strict=True)
        )
    for i, copies in enumerate(around.repeats):
        assert weights.first.look_at(found, i, copies) == (around.looks[i], around.scores[i])


@settings(max_examples=300, deadline=None)
@given(TEXTS)
def test_bytes_tell_of_words_what_a_look_at_each_does(text: str) -> None:
    if head := text[: features.HEAD]:
        marked = (" " + head).encode("utf-8", "surrogatepass").translate(features._BYTES)
        initials = [word[0] for word in head.split()]
        expected = sum(map(str.isupper, initials)), sum(map(str.isdigit, initials))
        ascii = marked.count(b" A"), marked.count(b" 0") + marked.count(b" 1")
        odd = "".join(char for char in head if not char.isascii())
        assert features._with_odd_initials(head, odd, marked, *ascii) == expected
        assert ascii == expected or not features._CASELESS.issuperset(odd)
        assert features._FAR in marked or not features._UNSPACED.search(head)


@settings(max_examples=300, deadline=None)
@given(TEXTS)
@example("“ΑΣ Ⅷ İ» ²5")
@example("—THE “K”…")
@example("the\u2028Fog\x85Bank")
def test_words_and_marks_are_those_of_the_plain_head(text: str) -> None:
    if not text:
        return
    look, words, _ = features.read(text)
    head = text[: features.HEAD]
    assert words == head.lower().split()
    counts = [sum(map(head.count, signs)) for signs in ("|/·•»", "[(", '"“„«「')]
    assert look.marks[:3] == tuple(features.FEW[min(count, 5)] for count in counts)
    first, last = features.edges(text, words, any(char in head for char in "123456789"))
    zeros = str.maketrans("123456789", "0" * 9)
    assert first == [word.translate(zeros) for word in (words[:6] if len(words) > features.WORDS else words)]
    assert last is None or last == text[-40:].lower().translate(zeros).split()[-4:]


@settings(max_examples=300, deadline=None)
@given(TEXTS, st.integers(1, 12))
@example("漢字", 1)
@example("a " * 90 + "a", 8)
def test_what_is_brief_at_a_glance_has_few_words(text: str, most: int) -> None:
    if text and features.is_brief(text, most):
        assert shape(text).words <= most


def test_copies_are_counted() -> None:
    found = units(["a.", "b.", "a.", "c.", *["d."] * 9], ["a.", "b.", "a.", "c.", *["d."] * 9])
    assert repeated(found)[: found.text.index("c.") + 1] == [1, 0, 1, 0]
    assert set(repeated(found)[-9:]) == {features.OFTEN}


@given(
    st.text(),
    st.sampled_from(sorted(features._SENTENCE_ENDS)),
    st.characters(categories=["Lu"]),
    st.text().map(str.rstrip),
    st.tuples(st.integers(0, 3), st.integers(0, 3)),
)
def test_what_surely_begins_anew_is_not_torn(
    before: str, end: str, first: str, rest: str, indents: tuple[int, int]
) -> None:
    assert not features._torn(before + end, " " * indents[0] + first + rest, first + rest, *indents)
