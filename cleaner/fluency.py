"""How fluent a line is: what its letters cost, in nats, in the language that they fit best.

A letter costs what it costs after the one before it in its word, an ideograph or a syllable what it costs by itself,
in the language of the script that makes the sum least; a sign that is no letter costs more where letters stand on both
sides. ASCII signs cost nothing: no charset shows them otherwise. The weights are those of
`benchmarks/train_charsets.py`; they are read when first asked for.
"""

from __future__ import annotations

import json
import math
import re
from collections import Counter
from functools import lru_cache
from importlib.resources import files
from itertools import pairwise
from typing import NamedTuple

BREAK, UNSEEN = " ", "*"  # what stands around a word; the key of a letter's costliest follower
_UNKNOWN, _UNKNOWN_SIGN = 12.0, 15.0  # a letter, and an ideograph, that a language does not have
_RARE_SIGN, _SIGN, _BROKEN, _ICON = 8.0, 4.0, 10.0, 1.0  # signs: rare, common; controls; what says nothing
_FIRST, _NEXT = 12.0, 5.0  # letters of scripts that no table knows: a word's first, the others
_INSIDE = 5.0  # more for a sign, or another script's letter, inside a word
_BESIDE = 3.0  # more for an ideograph that touches a small letter
_PAR, _PAR_LETTER = {"signs": 8.8, "thai": 3.6, "other": 6.0}, 3.3  # more than most real lines cost
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
_RUNS = re.compile("|".join(f"(?P<{name}>[{chars}]+)" for name, chars in _SCRIPTS.items()) + "|(?P<other>[^\0-\x7f])")
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

Table = dict[str, float]


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
def _data() -> dict[str, dict[str, Table]]:
    """Costs by script and language."""
    read = json.loads((files("cleaner.data") / "charsets.json").read_text("utf-8"))
    step: float = read["step"]
    tables: dict[str, dict[str, Table]] = {}
    for script, languages in _LANGUAGES.items():
        width = 1 if script == "signs" else 2
        packed = read["signs" if width == 1 else "letters"]
        tables[script] = {language: _table(packed[language], step, width) for language in languages}
    return tables


def _table(packed: dict[str, str], step: float, width: int) -> Table:
    return {
        keys[at : at + width]: int(steps) * step
        for steps, keys in packed.items()
        for at in range(0, len(keys), width)
    }


def fluency(line: str) -> Fluency:
    """What a line costs in the languages that its scripts' runs fit best."""
    counts: dict[str, Counter[str]] = {}
    cost = par = 0.0
    end, before = -1, "other"
    for match in _RUNS.finditer(line):
        script, run = match.lastgroup or "other", match[0]
        if match.start() == end and script != before != "other" != script:
            cost += _touching(before, script, line[end - 1], run[0])
        if script == "other":
            cost += _sign(line, match.start())
        elif script == "signs":
            counts.setdefault(script, Counter()).update(run)
            around = line[match.start() - 1 : match.start()], line[match.end() : match.end() + 1]
            cost += _INSIDE * all(map(_is_latin, around))
        else:
            word = f" {run.translate(_FOLD).lower()} "
            counts.setdefault(script, Counter()).update(map("".join, pairwise(word)))
            cost += _HUMP * len(_HUMPS.findall(run))
        par += _PAR_LOST * (run == "\ufffd") + _PAR.get(script, _PAR_LETTER) * (len(run) + (match.start() != end))
        end, before = match.end(), script
    for script, pairs in counts.items():
        best = math.inf
        for table in _data()[script].values():
            best = min(best, _total(table, pairs, best))
        cost += best
    return Fluency(cost, par)


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


def _total(table: Table, pairs: Counter[str], limit: float) -> float:
    """The cost of pairs of letters, or of single signs, in one language, as far as it stays below a limit."""
    cost = 0.0
    get = table.get
    for pair, n in pairs.items():
        one = get(pair)
        if one is None:
            one = get(pair[0] + UNSEEN, _UNKNOWN) if len(pair) == 2 else _UNKNOWN_SIGN
        cost += one * n
        if cost > limit:
            break
    return cost
