"""The features that weighed most: they have names, and they speak for what was decided."""

from __future__ import annotations

import pytest
from pages import Page, pages

from cleaner import Cleaner
from cleaner.context import Context
from cleaner.features import OWN
from cleaner.headnumbers import BESIDE, HEADS, TOLD
from cleaner.model import BYLINE, DATE, FURNITURE, TITLE, Document
from cleaner.outside import look
from cleaner.pagemodel import CONTEXT
from cleaner.reasons import Reasons

SOME = [page for nth, page in enumerate(pages()) if nth % 5 == 0]


@pytest.mark.parametrize("page", SOME, ids=lambda page: page.name)
def test_each_label_of_the_model_has_its_reasons(page: Page) -> None:
    result = Cleaner().run(page.text.encode())
    reasons = Reasons(result.document, result.article.language)
    told = set()
    for number, spans in result.document.spans.items():
        for span in spans:
            if span.rule == "model" and (reason := reasons.of(number, span.label)):
                told.add(span.label)
                names = [name for name, _ in reason.weights]
                known = {*CONTEXT, *(name for name, _ in OWN)} if span.label == FURNITURE else {*HEADS, *BESIDE, *TOLD}
                assert all(name in known or name.startswith("word ") for name in names)
                sizes = [abs(weight) for _, weight in reason.weights]
                assert sizes == sorted(sizes, reverse=True)
                if span.label == FURNITURE:
                    assert span.value == {"score": round(reason.score, 2)}
    assert FURNITURE in told and told & {TITLE, BYLINE, DATE}


def test_lines_that_nobody_asked_the_model_about_have_none() -> None:
    document = Document(lines=["A ferry", "", "The ferry left the harbour at noon on Thursday, and nobody complained."])
    reasons = Reasons(document, "en")
    assert reasons.of(0, TITLE) is None and reasons.of(1, FURNITURE) is None and reasons.of(2, "caption") is None


def test_every_number_has_a_name() -> None:
    document = Document(lines=SOME[0].text.split("\n"))
    document.show()
    seen = look(document, Context(document))
    assert seen and seen.zone
    for unit in seen.zone.units:
        assert len(seen.zone.of(unit)) == len(HEADS)
        assert len(seen.zone.beside(unit, unit, 0.0)) == len(BESIDE)
        assert len(seen.zone.told(unit)) == len(TOLD)
