"""Which language a text is in, by light means: the script first, then function words from the locale files."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from cleaner.lexicon import codes, locale

SAMPLE = 6000  # characters looked at, from the longest lines on

_SCRIPTS = (
    ("ja", re.compile("[\u3040-\u30ff]")),
    ("ko", re.compile("[\uac00-\ud7af]")),
    ("zh", re.compile("[\u3400-\u9fff]")),
    ("cyrillic", re.compile("[\u0400-\u04ff]")),
    ("arabic", re.compile("[\u0600-\u06ff]")),
    ("hi", re.compile("[\u0900-\u097f]")),
    ("el", re.compile("[\u0370-\u03ff]")),
    ("he", re.compile("[\u0590-\u05ff]")),
    ("th", re.compile("[\u0e00-\u0e7f]")),
    ("bn", re.compile("[\u0980-\u09ff]")),
    ("ta", re.compile("[\u0b80-\u0bff]")),
    ("te", re.compile("[\u0c00-\u0c7f]")),
    ("ka", re.compile("[\u10a0-\u10ff]")),
    ("hy", re.compile("[\u0530-\u058f]")),
    ("am", re.compile("[\u1200-\u137f]")),
    ("km", re.compile("[\u1780-\u17ff]")),
    ("my", re.compile("[\u1000-\u109f]")),
)
_LETTER = re.compile(r"[^\W\d_]")
_WORD = re.compile(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


def guess(lines: Sequence[str]) -> str | None:
    """The language of the text as a BCP 47 code, or None where it shows too little to tell."""
    text = sample(lines)
    script = _script(text)
    if script in (None, "cyrillic", "arabic"):
        return _by_words(text)
    return script


def sample(lines: Sequence[str]) -> str:
    """At most SAMPLE characters of the longest lines: prose rather than menus."""
    long = [line for line in lines if len(line) > 80]
    picked, size = [], 0
    for line in long or sorted(lines, key=len, reverse=True)[:60]:
        picked.append(line[:SAMPLE])
        size += len(line)
        if size > SAMPLE:
            break
    return "\n".join(picked)[:SAMPLE]


def _script(text: str) -> str | None:
    if text.isascii():
        return None
    letters = len(_LETTER.findall(text)) or 1
    counts = {name: len(pattern.findall(text)) for name, pattern in _SCRIPTS}
    han, kana = counts["zh"], counts["ja"]
    if kana and kana * 8 >= han and (han + kana) * 3 > letters:
        return "ja"
    counts["ja"] = 0
    name = max(counts, key=lambda key: counts[key])
    return name if counts[name] * 3 > letters else None


@lru_cache(maxsize=1)
def _function_words() -> dict[str, list[str]]:
    """Function word -> the languages that have it."""
    found: dict[str, list[str]] = {}
    for code in codes():
        for word in locale(code).get("language", {}).get("words", ()):
            found.setdefault(word.casefold(), []).append(code)
    return found


def _by_words(text: str) -> str | None:
    """The language whose function words are most of the words; a word of n languages counts 1/n for each."""
    known = _function_words()
    words = _WORD.findall(text.casefold())
    scores: dict[str, float] = {}
    for word in words:
        for code in (owners := known.get(word, ())):
            scores[code] = scores.get(code, 0.0) + 1 / len(owners)
    if not scores:
        return None
    best = max(scores, key=lambda code: (scores[code], code == "en"))
    return best if scores[best] >= 1 and scores[best] * 40 >= len(words) else None
