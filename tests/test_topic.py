"""What a text speaks of: the short cuts say what the long way does."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from cleaner import topic
from cleaner.topic import Told, terms

_SETS = st.lists(st.sets(st.sampled_from("abcde")), max_size=5)


@settings(max_examples=200, deadline=None)
@given(st.text(st.characters(max_codepoint=127), max_size=80))
def test_terms_of_plain_text_are_those_of_any_text(text: str) -> None:
    assert terms(text) == set(topic._LONG.findall(text.lower()))


@given(_SETS, _SETS)
def test_words_that_two_paragraphs_tell(some: list[set[str]], more: list[set[str]]) -> None:
    told, words = Told.of(some).with_more(more), [word for paragraph in (*some, *more) for word in paragraph]
    assert told.once == set(words)
    assert told.twice == {word for word in words if words.count(word) > 1}
