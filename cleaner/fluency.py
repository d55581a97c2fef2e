"""How fluent a line is: what its letters cost, in nats, in the language that they fit best.

A letter costs what it costs after the one before it in its word, an ideograph or a syllable what it costs by itself,
in the language of the script that makes the sum least; a sign that is no letter costs more where letters stand on both
sides. ASCII signs cost nothing: no charset shows them otherwise. The weights are those of
`benchmarks/train_charsets.py`; they are read when first asked for.
"""

from __future__ import annotations

import json
import re
import sys
from collections.abc import Callable
from functools import lru_cache
from importlib.resources import files
from operator import add
from typing import NamedTuple

BREAK, UNSEEN = " ", "*"  # what stands around a word; the key of a letter's costliest follower
_UNKNOWN, _UNKNOWN_SIGN = 12.0, 15.0  # a letter, and an ideograph, that a language does not have
_RARE_SIGN, _SIGN, _BROKEN, _ICON = 8.0, 4.0, 10.0, 1.0  # signs: rare, common; controls; what says nothing
_FIRST, _NEXT = 12.0, 5.0  # letters of scripts that no table knows: a word's first, the others
_INSIDE = 5.0  # more for a sign, or another script's letter, inside a word
_BESIDE = 3.0  # more for an ideograph that touches a small letter
_PAR, _PAR_LETTER, _PAR_OTHER = {"signs": 8.8, "thai": 3.6}, 3.3, 6.0  # more than most real lines cost
_PAR_LOST = 6.0  # a lost character breaks a word in two
_HUMP = 3.0  # a capital after a small letter

_SCRIPTS = {
    "latin": "A-Za-zÀ-ÖØ-öø-\u024f\u1e00-\u1eff'’",
    "cyrillic": "\u0400-\u04ff",
    "greek": "\u0370-\u03ff\u1f00-\u1fff",
    "hebrew": "\u0591-\u05f4",
    "arabic": "\u0610-\u061a\u0620-\u065f\u066e-\u06d3\u06d5-\u06ef\u06fa-\u06ff\u200c\u200d",
    "thai": "\u0e01-\u0e3a\u0e40-\u0e4e",
    "signs": "\u3001-\u30ff\u3400-\u9fff\uac00-\ud7a3\uff01-\uff5e",
}
# A run of one script, or one sign. It begins with one class, all but ASCII signs, which `re` skips fast.
_RUNS = re.compile(
    r"[^\0-&(-@\[-`{-\x7f](?:"
    + "|".join(f"(?P<{name}>(?<=[{chars}])[{chars}]*+)" for name, chars in _SCRIPTS.items())
    + "|(?P<other>))"
)
_ONE = re.compile("|".join(f"(?P<{name}>[{chars}])" for name, chars in _SCRIPTS.items()))
_FOLD = str.maketrans("’șțȘȚİ", "'şţşţi")
_COMMON = frozenset("–—‘’“”„‚…«»‹›•·€£°§©®™№×\xa0¿¡ºª−")
_PRIVATE = re.compile("[\ufffd\ue000-\uf8ff\U000f0000-\U0010ffff]")
_HUMPS = re.compile("[a-zß-öø-ÿа-яѐ-џα-ώ][A-ZÀ-ÖØ-ÞА-ЯЀ-ЏΑ-Ω]")
_LANGUAGES = {
    "latin": ("en", "fr", "de", "es", "pt", "it", "nl", "da", "no", "sv", "fi", "is", "ga", "cy", "br", "id", "pl",
              "cs", "sk", "hu", "ro", "hr", "sl", "tr", "et", "lt", "lv", "sq"),
    "cyrillic": ("ru", "uk", "be", "bg", "sr", "mk"), "greek": ("el",), "hebrew": ("he",), "arabic": ("ar", "fa"),
    "thai": ("th",), "signs": ("zh-Hans", "zh-Hant", "ja", "ko"),
}  # fmt: skip

Table = dict[str, int]
_STEP = 0.25  # nats; all costs are whole steps, so sums of them are exact
_LANE = 4  # bytes: a sum for each language, side by side in one integer
_KEPT = 1 << 14  # pairs of letters, of a script, whose costs are remembered


class Fluency(NamedTuple):
    """What a line costs, and what text of its length and scripts costs that is just fluent."""

    cost: float
    par: float


def script_of(char: str) -> str:
    """The script of a letter, a key of the model's; "" for what is no letter."""
    found = _ONE.match(char)
    return found.lastgroup or "" if found else ""


def folded(text: str) -> str:
    """Letters as the tables know them: small ones, one apostrophe; what is no letter is a break."""
    return "".join(char if script_of(char) else BREAK for char in text.translate(_FOLD).lower()) or BREAK


@lru_cache(maxsize=1)
def _data() -> dict[str, list[Table]]:
    """Costs, in steps, by script: a table for each language."""
    read = json.loads((files("cleaner.data") / "charsets.json").read_text("utf-8"))
    assert read["step"] == _STEP
    tables: dict[str, list[Table]] = {}
    for script, languages in _LANGUAGES.items():
        width = 1 if script == "signs" else 2
        packed = read["signs" if width == 1 else "letters"]
        tables[script] = [_table(packed[language], width) for language in languages]
    return tables


def _table(packed: dict[str, str], width: int) -> Table:
    return {keys[at : at + width]: int(steps) for steps, keys in packed.items() for at in range(0, len(keys), width)}


@lru_cache(maxsize=len(_LANGUAGES))
def _costs(script: str) -> Callable[[str], int]:
    """What a pair of letters of a script, or a sign, costs in each of its languages, side by side in one integer.

    So one addition adds for all languages: that is what makes a sum over 28 of them quick.
    """
    tables = _data()[script]

    def costs(key: str) -> int:
        lanes = [_cost(table, key).to_bytes(_LANE, sys.byteorder) for table in tables]
        return int.from_bytes(b"".join(lanes), sys.byteorder)

    return lru_cache(maxsize=_KEPT)(costs)


def _cost(table: Table, key: str) -> int:
    """What a pair of letters, or a sign, costs in one language, in steps."""
    cost = table.get(key)
    if cost is None:
        unknown = _UNKNOWN if len(key) == 2 else _UNKNOWN_SIGN
        cost = table.get(key[0] + UNSEEN) if len(key) == 2 else None
        return int(unknown / _STEP) if cost is None else cost
    return cost


def _least(script: str, runs: list[str]) -> float:
    """What the runs of a script cost in the language that they fit best."""
    if script == "signs":
        total, humps = sum(map(_costs(script), "".join(runs))), 0.0
    else:
        words = f" {' '.join(runs)} "
        humps = _HUMP * len(_HUMPS.findall(words))
        words = words.translate(_FOLD).lower()
        total = sum(map(_costs(script), map(add, words, words[1:])))
    lanes = total.to_bytes(_LANE * len(_LANGUAGES[script]), sys.byteorder)
    return min(memoryview(lanes).cast("I")) * _STEP + humps


def fluency(line: str) -> Fluency:
    """What a line costs in the languages that its scripts' runs fit best."""
    runs: dict[str, list[str]] = {}
    cost = par = 0.0
    end, before = -1, "other"
    for match in _RUNS.finditer(line):
        script, (start, stop) = match.lastgroup or "other", match.span()
        apart = start != end
        if script == "other":
            cost += _sign(line, start)
            par += _PAR_LOST * (line[start] == "\ufffd") + _PAR_OTHER * (1 + apart)
        else:
            runs.setdefault(script, []).append(match[0])
            par += _PAR.get(script, _PAR_LETTER) * (stop - start + apart)
            if not apart and script != before != "other":
                cost += _touching(before, script, line[start - 1], line[start])
            if script == "signs" and _is_latin(line[start - 1 : start]) and _is_latin(line[stop : stop + 1]):
                cost += _INSIDE
        end, before = stop, script
    return Fluency(cost + sum(_least(script, some) for script, some in runs.items()), par)


def _touching(before: str, script: str, last: str, first: str) -> float:
    """What it costs that a script goes over into another inside a word; ideographs do touch Latin capitals."""
    if "signs" in (before, script):
        return _BESIDE * (last.islower() or first.islower())
    return _INSIDE


def _is_latin(char: str) -> bool:
    return char.isalpha() and char < "\u0250"


def _sign(line: str, at: int) -> float:
    """What a sign costs that is no letter."""
    char = line[at]
    if _PRIVATE.match(char):
        return _ICON
    if "\x80" <= char <= "\x9f":
        return _BROKEN
    if "\u0530" <= char <= "\u1cff":
        return _NEXT if "\u0530" <= line[at - 1 : at] <= "\u1cff" else _FIRST
    cost = _SIGN if char in _COMMON else _RARE_SIGN
    return cost + _INSIDE * (line[at - 1 : at].isalpha() and line[at + 1 : at + 2].isalpha())
