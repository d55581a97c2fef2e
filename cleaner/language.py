"""Which language a text is in, by light means: the script first, then function words from the locale files."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from cleaner.late import late
from cleaner.lexicon import function_words

SAMPLE = 6000  # characters looked at, from the longest lines on
ENOUGH = 2000  # … of which so many are enough where they show a language beyond doubt
PLAIN = 12  # function words, of one language alone, that are beyond doubt

_SCRIPTS = (
    ("ja", late("[\u3040-\u30ff]")),
    ("ko", late("[\uac00-\ud7af]")),
    ("zh", late("[\u3400-\u9fff]")),
    ("cyrillic", late("[\u0400-\u04ff]")),
    ("arabic", late("[\u0600-\u06ff]")),
    ("hi", late("[\u0900-\u097f]")),
    ("el", late("[\u0370-\u03ff]")),
    ("he", late("[\u0590-\u05ff]")),
    ("th", late("[\u0e00-\u0e7f]")),
    ("bn", late("[\u0980-\u09ff]")),
    ("ta", late("[\u0b80-\u0bff]")),
    ("te", late("[\u0c00-\u0c7f]")),
    ("ka", late("[\u10a0-\u10ff]")),
    ("hy", late("[\u0530-\u058f]")),
    ("am", late("[\u1200-\u137f]")),
    ("km", late("[\u1780-\u17ff]")),
    ("my", late("[\u1000-\u109f]")),
)
_STRANGE = late("[\u0370-\u137f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")  # all of these scripts
_ASCII = bytes(range(128))
_LETTER = late(r"[^\W\d_]")
_WORD = late(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


def guess(lines: Sequence[str]) -> str | None:
    """The language of the text as a BCP 47 code, or None where it shows too little to tell."""
    text = sample(lines)
    script = _script(text)
    if script in (None, "cyrillic", "arabic"):
        return _by_words(text)
    return script


def sample(lines: Sequence[str]) -> str:
    """At most SAMPLE characters of the longest lines: prose rather than menus."""
    long = (line for line in lines if len(line) > 80)
    picked = _first_of(long) or _first_of(sorted(lines, key=len, reverse=True)[:60])
    return "\n".join(picked)[:SAMPLE]


def _first_of(lines: Iterable[str]) -> list[str]:
    """The first of the lines, as many as make a sample."""
    picked, size = [], 0
    for line in lines:
        picked.append(line[:SAMPLE])
        size += len(line)
        if size > SAMPLE:
            break
    return picked


def _script(text: str) -> str | None:
    if text.isascii() or not _STRANGE.search(_odd(text)):
        return None
    letters = len(_LETTER.findall(text)) or 1
    counts = {name: len(pattern.findall(text)) for name, pattern in _SCRIPTS}
    han, kana = counts["zh"], counts["ja"]
    if kana and kana * 8 >= han and (han + kana) * 3 > letters:
        return "ja"
    counts["ja"] = 0
    name = max(counts, key=lambda key: counts[key])
    return name if counts[name] * 3 > letters else None


def _odd(text: str) -> str:
    """The characters of a text beside ASCII: in most texts a few, and found faster than a search for scripts goes."""
    return text.encode("utf-8", "surrogatepass").translate(None, _ASCII).decode("utf-8", "surrogatepass")


def _plainly(text: str, known: Mapping[str, Sequence[str]]) -> str | None:
    """The language of a text whose first words show it beyond doubt: as `_by_words`, of what stands between blanks."""
    words = text[:ENOUGH].split()
    scores: dict[str, float] = {}
    for word, times in Counter(filter(known.__contains__, words)).items():
        owners = known[word]
        share = times / len(owners)
        for code in owners:
            scores[code] = scores.get(code, 0.0) + share
    if len(scores) < 2:
        return None
    second, first = sorted(scores.values())[-2:]
    if first < PLAIN or first < 2.5 * second or first * 10 < len(words):
        return None
    return max(scores, key=lambda code: scores[code])


def _by_words(text: str) -> str | None:
    """The language whose function words are most of the words; a word of n languages counts 1/n for each."""
    known = function_words()
    if (plain := _plainly(text[:ENOUGH].casefold(), known)) is not None:
        return plain
    words = Counter(_WORD.findall(text.casefold()))
    scores: dict[str, float] = {}
    for word, times in words.items():
        for code in (owners := known.get(word, ())):
            scores[code] = scores.get(code, 0.0) + times / len(owners)
    if not scores:
        return None
    best = max(scores, key=lambda code: (scores[code], code == "en"))
    return best if scores[best] >= 1 and scores[best] * 40 >= words.total() else None
