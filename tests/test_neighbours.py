"""The numbers of the second round are what a slow look at all units gives."""

from __future__ import annotations

from math import exp

from hypothesis import given, settings
from hypothesis import strategies as st
from test_page import BODY, FOOTER, MENU

from cleaner import pagemodel
from cleaner.features import units
from cleaner.pagemodel import body_odds, model, possible, possible_on_page, second_score, surroundings
from cleaner.surroundings import CONTEXT, NEAR, OF_PAGES, POOR, Surroundings, best_run

_LINE = st.one_of(st.sampled_from([*MENU, *BODY, *BODY, *FOOTER, "", "", "   x y z"]), st.text("ab ,.", max_size=90))
_PAGES = st.lists(_LINE, min_size=1, max_size=90)


def around(lines: list[str]) -> Surroundings:
    return surroundings(model(), units(lines, [line.strip() for line in lines]))


@settings(max_examples=60, deadline=None)
@given(_PAGES)
def test_prose_about_a_unit(lines: list[str]) -> None:
    seen = around(lines)
    capped = [min(look.words, 80) for look in seen.looks]
    prose = [words / (1 + exp(-score)) for words, score in zip(capped, seen.scores, strict=True)]
    for i, row in enumerate(seen.rows(range(len(prose)))):
        numbers = dict(zip(CONTEXT, row, strict=True))
        for span in (2, 5, 12, 30):
            before, after = slice(max(0, i - span), i), slice(i + 1, i + 1 + span)
            for side, part in (("before", before), ("after", after)):
                assert abs(numbers[f"prose {side} {span}"] - sum(prose[part])) < 1e-6
                if span in (5, 30):
                    share = sum(prose[part]) / (sum(capped[part]) or 1)
                    assert abs(numbers[f"prose share {side} {span}"] - share) < 1e-6
        assert abs(numbers["all prose before"] - sum(prose[:i])) < 1e-6
        assert abs(numbers["all prose after"] - sum(prose[i + 1 :])) < 1e-6


@settings(max_examples=60, deadline=None)
@given(_PAGES)
def test_neighbours(lines: list[str]) -> None:
    seen = around(lines)
    size, found = len(seen.scores), seen.found
    for i, row in enumerate(seen.rows(range(size))):
        numbers = dict(zip(CONTEXT, row, strict=True))
        for step in (-4, -3, -2, -1, 1, 2, 3, 4):
            there = 0 <= i + step < size
            assert numbers[f"score {step:+}"] == (seen.scores[i + step] if there else -12.0)
            if abs(step) == 1:
                assert numbers[f"words {step:+}"] == (seen.looks[i + step].words if there else 0)
                assert numbers[f"end {step:+}"] == (seen.looks[i + step].end if there else -1)
        assert numbers["indent against next"] == (found.indent[i] - found.indent[i + 1] if i + 1 < size else 0)
        assert numbers["blank after next"] == (found.blanks[i + 2] if i + 2 < size else 9)
        assert numbers["said before"] == (len(found.text[i]) > 30 and found.text[i] in found.text[:i])


@settings(max_examples=60, deadline=None)
@given(_PAGES)
def test_the_way_to_sure_paragraphs(lines: list[str]) -> None:
    seen = around(lines)
    size, blanks = len(seen.scores), seen.found.blanks
    for i, row in enumerate(seen.rows(range(size))):
        numbers = dict(zip(CONTEXT, row, strict=True))
        back = next((j for j in range(i - 1, -1, -1) if seen.solid[j]), None)
        ahead = next((j for j in range(i + 1, size) if seen.solid[j]), None)
        for side, sure in (("before", back), ("after", ahead)):
            names = [f"{name}to prose {side}" for name in ("", "words ", "worst score ", "blanks ")]
            if sure is None:
                expected = [99, 500, -15.0, 99]
            else:
                low, high = min(i, sure), max(i, sure)
                words = sum(look.words for look in seen.looks[low + 1 : high])
                worst = min([0.0, *seen.scores[low + 1 : high]])
                expected = [min(99, high - low), min(400, words), worst, min(60, sum(blanks[low + 1 : high + 1]))]
            assert [numbers[name] for name in names] == expected
        near = any(sure is not None and abs(sure - i) <= NEAR for sure in (back, ahead))
        assert possible(seen, i) == (seen.scores[i] > POOR or near)


@settings(max_examples=60, deadline=None)
@given(_PAGES, st.data())
def test_units_weighed_together_weigh_what_each_does(lines: list[str], data: st.DataObject) -> None:
    seen = around(lines * 3)
    weights, far = model().body, pagemodel.FAR
    places = possible_on_page(seen)
    odds = body_odds(weights, seen, 0.0)
    assert [i for i, score in enumerate(odds) if score != far] == places
    for i in places:
        assert odds[i] == second_score(weights, seen.rows([i])[0], 0.0)
    some = sorted(data.draw(st.sets(st.sampled_from(places)))) if places else []
    assert seen.rows(some) == [seen.rows([i])[0] for i in some]
    assert [row[:OF_PAGES] for row in seen.rows(some)] == seen.plain(some)


@given(st.lists(st.tuples(st.sampled_from([0.0, 0.1, 0.3, 0.5, 0.9]), st.sampled_from([0, 1, 9, 60, 99])), max_size=12))
def test_the_best_run_is_the_heaviest_of_all(units_seen: list[tuple[float, int]]) -> None:
    chances, words = [chance for chance, _ in units_seen], [some for _, some in units_seen]
    gains = [(chance - 0.3) * min(some, 60) for chance, some in units_seen]
    begin, end = best_run(chances, words, 0.3)
    size = range(len(gains))
    heaviest = max((sum(gains[i : j + 1]) for i in size for j in size if j >= i), default=0.0)
    assert abs(sum(gains[begin : end + 1]) - max(0.0, heaviest)) < 1e-9
