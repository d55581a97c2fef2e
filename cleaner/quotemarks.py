"""Quotation marks: each language's own, which side a mark's neighbours put it on, and the pairs of a line."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import NamedTuple

from cleaner.late import late

# The outer and inner marks of each language; what a locale file says comes first.
DEFAULTS: dict[str, tuple[str, str]] = {
    "de": ("„“", "‚‘"), "cs": ("„“", "‚‘"), "sk": ("„“", "‚‘"), "bg": ("„“", "‚‘"), "sl": ("„“", "‚‘"),
    "is": ("„“", "‚‘"), "et": ("„“", "‚‘"), "lt": ("„“", "‚‘"), "lv": ("„“", "‚‘"), "ka": ("„“", "‚‘"),
    "sr": ("„“", "’’"), "pl": ("„”", "‚’"), "ro": ("„”", "«»"), "hu": ("„”", "»«"), "hr": ("„”", "‘’"),
    "sv": ("””", "’’"), "fi": ("””", "’’"), "da": ("»«", "›‹"), "no": ("«»", "‘’"), "fr": ("«»", "“”"),
    "ru": ("«»", "„“"), "uk": ("«»", "„“"), "be": ("«»", "„“"), "fa": ("«»", "‹›"), "ar": ("«»", "“”"),
    "el": ("«»", "“”"), "it": ("«»", "“”"), "es": ("«»", "“”"), "ca": ("«»", "“”"), "ja": ("「」", "『』"),
}  # fmt: skip
ENGLISH = ("“”", "‘’")

# „ opens, “ may close.
LOW = frozenset(("de", "cs", "sk", "bg", "sl", "is", "et", "lt", "lv", "ka", "sr", "hr", "pl", "ro", "hu"))
# One mark may stand on both sides: directions are not judged.
SAME = frozenset(("sv", "fi", "da"))
# « opens, » closes, never the other way.
ANGLES = frozenset(("fr", "ru", "uk", "be", "es", "it", "pt", "no", "el", "fa", "ar", "ca"))

OPENS, CLOSES, UNSURE = 1, -1, 0

_BEFORE_OPENING = frozenset(" \t\u00a0\u202f([{¿¡/|“„«‘‚\"'（「『【《〈：")
_AFTER_CLOSING = frozenset(" \t\u00a0\u202f.,;:!?)]}…—–/|”»’\"'。，、；：！？）」』】》〉")
_NEVER_FIRST = frozenset(" \t\u00a0\u202f.,;:!?)]}。，、；：！？）」』】》〉")
_NEVER_LAST = frozenset(" \t\u00a0\u202f([{¿¡（「『【《〈")

DOUBLE = late("[“”„\"«»]|``|´´|''|’’|‘‘|,,|<<")
_PLAIN = late('[“”„"«»]')
_MAKESHIFT = ("``", "''", ",,", "<<", ">>", "’’", "‘‘", "´´")
MAKESHIFT = frozenset(_MAKESHIFT)  # what was typed for a double mark
_TOKEN = late(
    r"(?<!`)``(?!`)|(?<!´)´´(?!´)|(?<!')''(?!')|(?<!’)’’(?!’)|(?<!‘)‘‘(?!‘)|,,"
    r"|(?<!<)<<(?!<)|(?<!>)>>(?!>)|[“”„\"«»]"
)
_PRIME = late(r"\d\s?['′’]\s?\d{1,2}(?:[.,]\d{1,4})?$")
_CJK = late("[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff01-\uff60]")
NATURAL = {
    "“": OPENS, "”": CLOSES, "„": OPENS, "«": OPENS, "»": CLOSES, "``": OPENS, "‘‘": OPENS, "’’": CLOSES, ",,": OPENS,
    "<<": OPENS, ">>": CLOSES,
}  # fmt: skip

VARIED = frozenset(("“", "”", "«", "»", "’’"))  # marks whose side is not the same in all languages


class Token(NamedTuple):
    """A double mark in a line, or what stands for one. `side`: OPENS or CLOSES; `sure`: said by its neighbours."""

    start: int
    stop: int
    kind: str
    side: int
    sure: bool


def base(language: str | None) -> str:
    """The primary subtag of a language code, "en" where none is known."""
    return (language or "en").replace("_", "-").split("-")[0].lower()


def pairs_of(language: str | None, pairs: Sequence[str]) -> tuple[str, str]:
    """The outer and inner pair of a language, each as opening and closing mark; English ones where none are known."""
    known = [pair for pair in pairs if len(pair) == 2]
    outer, inner = DEFAULTS.get(base(language), ENGLISH)
    if not known:
        return outer, inner
    rest = [pair for pair in known[1:] if pair[0] in "‘‚›‹’『"]
    return known[0], inner if inner in known[1:] or not rest else rest[0]


def side(line: str, start: int, stop: int) -> int:
    """On which side of words the neighbours put a mark at line[start:stop]; UNSURE where they do not tell."""
    before, after = line[start - 1 : start] if start else "", line[stop : stop + 1]
    if not before or before in _BEFORE_OPENING:
        if after and after not in _NEVER_FIRST:
            return OPENS
        if after == "." and line[stop + 1 : stop + 2].isalnum():
            return OPENS
    if before and before not in _NEVER_LAST and (not after or after in _AFTER_CLOSING):
        return CLOSES
    return UNSURE


def natural_sides(language: str | None, low: bool) -> Mapping[str, int]:
    """The side of each mark in a language, for places where the neighbours do not tell. `low`: „ is in the text."""
    code = base(language)
    if code in SAME:
        return {**NATURAL, "“": UNSURE, "”": UNSURE, "«": UNSURE, "»": UNSURE, "’’": UNSURE}
    if code in LOW or low:
        return {**NATURAL, "“": UNSURE, **({} if code in ANGLES else {"«": UNSURE, "»": UNSURE})}
    return NATURAL


def tokens(line: str, natural: Callable[[str], int]) -> list[Token]:
    """The double marks of a line with their sides; primes and inch marks are none.

    `natural`: the side of a mark where its neighbours do not tell.
    """
    found: list[Token] = []
    pattern = _TOKEN if any(mark[0] in line and mark in line for mark in _MAKESHIFT) else _PLAIN
    raw = [(match.start(), match.end(), match[0]) for match in pattern.finditer(line)]
    sides = [side(line, start, stop) for start, stop, _ in raw]
    if not len(raw) % 2 and not all(sides) and _spaceless(line, raw, sides):
        sides = [OPENS, CLOSES] * (len(raw) // 2)
    open_ = False
    for nth, (start, stop, kind) in enumerate(raw):
        sure = sides[nth]
        if kind == ",," and (sure != OPENS or not (line[stop].isalnum() or line[stop] in "‚‘'(…")):
            continue
        if kind in ('"', "''", "”", "“") and line[start - 1 : start].isdigit() and start:
            closed_later = nth + 1 < len(raw) and (sides[nth + 1] or natural(raw[nth + 1][2])) == CLOSES
            if _PRIME.search(line[max(0, start - 12) : start]) or not open_ or closed_later:
                continue
        if not sure and open_ and line[start - 1] in ",.!?…" and kind not in ("„", "«", "``", "<<"):
            sure = CLOSES  # a comma stands before no opening mark: “Yes,“he said
        way = sure or natural(kind) or (CLOSES if open_ else OPENS)
        found.append(Token(start, stop, kind, way, bool(sure)))
        open_ = way == OPENS
    return found


def _spaceless(line: str, raw: Sequence[tuple[int, int, str]], sides: Sequence[int]) -> bool:
    """Whether a line of a script without spaces has marks that must be read in turn: open, close, open, close."""
    if any(way and way != (CLOSES if nth % 2 else OPENS) for nth, way in enumerate(sides)):
        return False
    if not all(way or _CJK.search(line[max(0, a - 1) : b + 1]) for (a, b, _), way in zip(raw, sides, strict=True)):
        return False
    typed = "".join(kind for _, _, kind in raw)
    if typed != "”“" * (len(raw) // 2):
        return True
    return not any(line[start - 1] in "。！？，、：…!?,." for start, _, _ in raw if start)


def couples(found: Sequence[Token]) -> Iterator[tuple[int, int]]:
    """Positions of the marks that open and close one quotation: an opening one and the closing one that follows."""
    for nth in range(len(found) - 1):
        if found[nth].side == OPENS and found[nth + 1].side == CLOSES:
            yield nth, nth + 1


def singles(line: str, clipped: Callable[[str, int], bool]) -> Iterator[tuple[int, int]]:
    """Positions of the single marks (‘ ’ ' ´ `) that open and close one quotation.

    A plural's apostrophe (the dogs' tails) looks like a closing mark; it is passed over where another one follows.
    """
    opened, passed = -1, -1
    for match in _SINGLE.finditer(line):
        start = match.start()
        way = side(line, start, start + 1)
        if way == OPENS and not clipped(line, start + 1):
            if opened >= 0 and passed >= 0:
                yield opened, passed
            opened, passed = start, -1
        elif way == CLOSES and opened >= 0:
            if line[start - 1] in "sSzZ" and line[start + 1 : start + 2] == " ":
                passed = start if passed < 0 else passed
            else:
                yield opened, start
                opened, passed = -1, -1
    if opened >= 0 and passed >= 0:
        yield opened, passed


_SINGLE = late(r"(?<![‘’'´`])[‘’'´`](?![‘’'´`])")

# Words of telling that stand beside quotations, by language; a stem ends in "*".
_TELLING = {
    "en": "said say* saying told tells add* announc* ask* tell warn* urg* claim* vow* insist* declar* argu* admit*"
    " explain* note* write* wrote recall* state* stress* according conclud* continu* repl*"
    " report* respond* remark* joke* tweet*"
    " post* observ* promis* suggest* reveal* describ* agree* according shout* cried laugh* think* thought believ* call*"
    " read* quip* muse* point* comment* confirm* reflect* went",
    "de": "sagt* erklär* so heißt hieß beton* mein* berichtet* schreibt schrieb fragt* antwort* ergänzt* kritisier*"
    " forder* warnt* teilt* zitier* erzähl* kündigt* lautet*",
    "fr": "dit disent déclar* affirm* expliqu* ajout* précis* estim* raconte* assur* soulign* selon écri* confi* lanc*",
    "es": "dijo dice* afirm* explic* señal* agreg* añad* asegur* declar* cuent* sostuv* indic* según manifest* apunt*",
    "it": "detto dice dichiarat* afferm* spieg* aggiun* raccont* scriv* secondo",
    "pt": "disse diz afirm* explic* acrescent* segundo declar* contou conta",
    "nl": "zegt zei aldus verklaar* vertel* schrijft",
    "pl": "powiedzia* mówi* doda* stwierdzi* podkreśl* wyjaśni* zaznaczy*",
    "ru": "сказал* заявил* отметил* сообщил* добавил* говорит рассказал* подчеркнул* написал*",
    "uk": "сказа* заяви* зазначи* повідоми* дода* розпові* наголоси* написа*",
    "tr": "dedi diye söyledi ifade* diyor belirtti",
    "sv": "säger sade sa skriver berättar menar", "no": "sier sa skriver forteller mener",
    "da": "siger sagde skriver fortæller mener", "fi": "sanoo sanoi kertoo kertoi", "cs": "řekl* uved* dodal* říká",
}  # fmt: skip


def _telling_pattern(words: str) -> re.Pattern[str]:
    any_ = "|".join(word.replace("*", r"\w{0,9}") for word in words.split())
    return late(rf"(?<!\w)(?:{any_})(?!\w)", re.IGNORECASE)


_TELLING_PATTERNS = {code: _telling_pattern(words) for code, words in _TELLING.items()}


def telling(language: str | None) -> re.Pattern[str]:
    """Finds the words of telling of a language; those of English where it is unknown."""
    return _TELLING_PATTERNS.get(base(language), _TELLING_PATTERNS["en"])
