"""What is packed of the locale files is what stands in them; and nothing needs the pack."""

from __future__ import annotations

import json
import runpy
from pathlib import Path
from typing import Any

import pytest

from cleaner import data, lexicon, locales
from cleaner.late import late

ROOT = Path(__file__).resolve().parent.parent
PACK = runpy.run_path(str(ROOT / "benchmarks" / "pack.py"))


def unpacked(monkeypatch: pytest.MonkeyPatch, code: str, packed: dict[str, Any] | None) -> lexicon.Lexicon:
    """A lexicon where `packed` is all that a build has left: None, nothing."""

    def read(name: str) -> bytes:
        if packed is None or name not in packed:
            raise FileNotFoundError(name)
        return PACK["written"](packed[name]).encode("utf-8")

    monkeypatch.setattr(data, "read", read)
    for name in ("_words", "_rules"):  # as they are, without what they remember
        monkeypatch.setattr(lexicon, name, getattr(lexicon, name).__wrapped__)
    found = lexicon.merged.__wrapped__(code)
    monkeypatch.undo()
    return found


@pytest.mark.parametrize("code", ["de", "ja", "en"])
def test_a_pack_and_the_files_give_the_same(code: str, monkeypatch: pytest.MonkeyPatch) -> None:
    packed = PACK["everything"]()
    assert unpacked(monkeypatch, code, packed) == unpacked(monkeypatch, code, None)


def test_a_stale_pack_is_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    packed = PACK["everything"]()
    packed["locales/de.json"]["words"]["breadcrumbs"]["home"] = ["stale"]
    assert "stale" in unpacked(monkeypatch, "de", packed).home
    packed["locales/de.json"]["crc32"] += 1
    assert "stale" not in unpacked(monkeypatch, "de", packed).home


def test_function_words_of_another_set_of_languages_are_not_used(monkeypatch: pytest.MonkeyPatch) -> None:
    packed = {lexicon.FUNCTION_WORDS: {"codes": ["de"], "words": {"der": ["de"]}}}
    monkeypatch.setattr(data, "read", lambda name: json.dumps(packed[name]).encode())
    assert "the" in lexicon.function_words.__wrapped__()
    packed[lexicon.FUNCTION_WORDS]["codes"] = list(lexicon.codes())
    assert list(lexicon.function_words.__wrapped__()) == ["der"]


def test_what_is_not_there_is_an_error_of_the_system() -> None:
    with pytest.raises(OSError):
        data.read("no.json")
    with pytest.raises(OSError):
        locales.read("xx")


def test_a_late_pattern_does_what_a_pattern_does() -> None:
    pattern = late("(a)(b)?", 0)
    assert pattern.search("xab") and pattern.fullmatch("ab") and not pattern.match("xab")
    assert pattern.findall("ab a") == [("a", "b"), ("a", "")]
    assert pattern.pattern == "(a)(b)?" and pattern.sub("", "xabx") == "xx"
    with pytest.raises(AttributeError):
        pattern._missing  # noqa: B018
