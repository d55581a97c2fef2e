"""Which language a text is in, by light means: the script first, then function words from the locale files."""

from __future__ import annotations

from bisect import bisect_right
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cache, lru_cache

from cleaner.late import late
from cleaner.lexicon import function_words

SAMPLE = 6000  # characters looked at, from the longest lines on
ENOUGH = 2000  # … of which so many are enough where they show a language beyond doubt
PLAIN = 12  # function words, of one language alone, that are beyond doubt

SCRIPTS = {  # the first and the last character of each
    "ja": "\u3040\u30ff", "ko": "\uac00\ud7af", "zh": "\u3400\u9fff", "cyrillic": "\u0400\u04ff",
    "arabic": "\u0600\u06ff", "hi": "\u0900\u097f", "el": "\u0370\u03ff", "he": "\u0590\u05ff", "th": "\u0e00\u0e7f",
    "bn": "\u0980\u09ff", "ta": "\u0b80\u0bff", "te": "\u0c00\u0c7f", "ka": "\u10a0\u10ff", "hy": "\u0530\u058f",
    "am": "\u1200\u137f", "km": "\u1780\u17ff", "my": "\u1000\u109f",
}  # fmt: skip
_ORDERED = sorted((ends[0], ends[1], name) for name, ends in SCRIPTS.items())
_FIRSTS = "".join(first for first, _, _ in _ORDERED)
# Languages that share many function words, and their letters beside a–z, by which neighbours are told apart, too.
_ALPHABETS = {
    "cs": "áčďéěíňóřšťúůýž", "sk": "áäčďéíĺľňóôŕšťúýž", "hr": "čćđšž", "pl": "ąćęłńóśźż",
    "ru": "абвгдеёжзийклмнопрстуфхцчшщъыьэюя", "uk": "абвгґдеєжзиіїйклмнопрстуфхцчшщьюя",
    "bg": "абвгдежзийклмнопрстуфхцчшщъьюя", "sr": "абвгдђежзијклљмнњопрстћуфхцчџш",
}  # fmt: skip
_TOLD = 2  # letters that a language has not which tell that a text is in another, where it has few of its own
_NEEDED = frozenset(("cs", "pl", "ru", "uk", "sr"))  # languages that hardly do without letters of their own alone …
_LONG = 200  # … in a text of so many characters
_ASCII = bytes(range(128))
_WORD = late(r"[^\W\d_]+(?:['’][^\W\d_]+)?")


def guess(lines: Sequence[str], odd: Iterable[str] | None = None) -> str | None:
    """The language of the text as a BCP 47 code, or None where it shows too little to tell.

    `odd`: the lines' characters beside ASCII, where they are known.
    """
    text = sample(lines)
    script = _script(text) if odd is None or any(map(script_of, odd)) else None
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
    if text.isascii() or not any(map(script_of, set(_odd(text)))):
        return None
    found = Counter(text)
    letters = sum(times for char, times in found.items() if char.isalnum() and not char.isdecimal()) or 1
    counts = dict.fromkeys(SCRIPTS, 0)
    for char, times in found.items():
        if name := script_of(char):
            counts[name] += times
    han, kana = counts["zh"], counts["ja"]
    if kana and kana * 8 >= han and (han + kana) * 3 > letters:
        return "ja"
    counts["ja"] = 0
    name = max(counts, key=lambda key: counts[key])
    return name if counts[name] * 3 > letters else None


@lru_cache(maxsize=1024)
def script_of(char: str) -> str | None:
    """The script of a character, if it is one of SCRIPTS; a pattern of all of them would take 7 ms to compile."""
    nth = bisect_right(_FIRSTS, char) - 1
    return _ORDERED[nth][2] if nth >= 0 and char <= _ORDERED[nth][1] else None


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
    enough = max(1, words.total() / 40)
    best = max(scores, key=lambda code: (scores[code], code == "en"))
    if scores[best] < enough:
        return None
    return _by_letters(text, [code for code in scores if scores[code] >= enough], best, scores)


def _by_letters(text: str, codes: Iterable[str], best: str, scores: Mapping[str, float]) -> str:
    """The best of the codes by words, or a neighbour of it that the letters speak for.

    They do where the text has letters of the neighbour's ("ћ" in Russian), or none of those that the best alone has.
    """
    if best not in _ALPHABETS or text.isascii():
        return best
    letters = Counter(filter(_neighbours().__contains__, text.casefold()))
    known = [code for code in codes if code in _ALPHABETS]  # of equals the first in the text is taken, in every run
    strange = {code: sum(letters[x] for x in letters if x not in _ALPHABETS[code]) for code in known}
    own = sum(letters[x] for x in letters if _neighbours()[x] == {best})
    lacking = own == 0 and best in _NEEDED and len(text) >= _LONG
    if strange[best] < max(_TOLD, 2 * own) and not lacking:
        return best
    other = min(strange, key=lambda code: (strange[code], code == best and lacking, -scores[code]))
    return other if lacking or strange[other] * 3 <= strange[best] else best


@cache
def _neighbours() -> Mapping[str, set[str]]:
    """The letters of all `_ALPHABETS`, and the languages that have them."""
    letters = "".join(_ALPHABETS.values())
    return {letter: {code for code, own in _ALPHABETS.items() if letter in own} for letter in letters}
