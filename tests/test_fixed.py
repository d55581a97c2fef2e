"""Values with names that are fixed: compared, copied, pickled and shown as those of a frozen dataclass."""

from __future__ import annotations

import copy
import pickle

import pytest

from cleaner import Article, Cleaner
from cleaner.profile import Profile


def test_fixed_values_stay_what_they_are() -> None:
    article = Article("a", title="T", source={"bytes": 1}, changed=True)
    for change in (lambda: setattr(article, "title", "U"), lambda: delattr(article, "title")):
        with pytest.raises(AttributeError, match="fixed"):
            change()
    assert article == Article("a", title="T", source={"bytes": 1}) != article.but(title="U")
    assert article.but(title="U").id == "a" and article.but() is not article
    assert copy.copy(article) == article == pickle.loads(pickle.dumps(article)) and article != ("a",)
    assert repr(Article(id=7)).startswith("Article(id=7, url=None, title=None")
    for wrong in ({"titel": "T"}, {"id": 1}):
        with pytest.raises(TypeError, match="Article"):
            Article("a", **wrong)


def test_a_cleaner_is_remade_with_its_choice_of_stages() -> None:
    cleaner = Cleaner(skip={"page"}, quotes="straight")
    again = cleaner.but(profile=Profile(()))
    assert again.stages == cleaner.stages and again.quotes == "straight" and again != cleaner
    assert pickle.loads(pickle.dumps(cleaner)) == cleaner and hash(Cleaner()) == hash(Cleaner())
