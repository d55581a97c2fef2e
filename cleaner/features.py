"""What the page model sees: the text cut into units, and numbers that describe a unit and its surroundings.

A unit is a line, or the lines of one paragraph where the text is hard-wrapped. All features are computed the same way
for training (`benchmarks/train_page.py`) and for use, in plain Python: short strings are looked at word by word, of
long ones only the beginning, since a long line is prose whatever stands in its middle.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from functools import lru_cache
from typing import NamedTuple

from cleaner.late import late

_WIDE = late("[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]")
_UNSPACED = late("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_BULLETS = frozenset("*+-•·◦○●□■☆★▪▫►▶›»→–—o")
_MARKERS = frozenset("*+•□☆○")  # opens an item even where a wrapped line could go on
_DIGIT = late("[1-9]")
_DIGITS = str.maketrans("123456789", "000000000")

WORDS = 12  # units of at most so many words are looked at word by word
HEAD = 160  # characters of a unit that are looked at closely
SHORT, LATELY = 80, 1 << 14  # units of at most so many characters are remembered: so many of those last seen
NARROW, BROAD = 50, 100  # columns: prose is wrapped somewhere between

_END_KINDS = (".。।", "!?！？؟", "…", ":：", ",;，、；", "\"”’»“)]）」』'")
_ENDS = {mark: kind for kind, marks in enumerate(_END_KINDS, 1) for mark in marks}
SENTENCE = (1, 2, 3, 7)  # kinds of ends (`Shape.end`) of a whole sentence
_INNER_ENDS = frozenset(".!?。！？…,")
_SENTENCE_ENDS = frozenset('.!?。！？…"”')
_RESUMES = frozenset(",.;:)!?’”，。、；：）！？」』")
_LEADS_ON = frozenset("(（「『[［")
_OPENINGS = frozenset("\"“„«‘'「『")
_COMMON_WORDS = """
the of and to in a is that for it on with as was at by be this are from or an have not you he his they but has we
were their will more been who which one all its about can had would there when what said if she her so than out up
also after into other new no people time our
der die das und in zu den ist von mit im auf für nicht eine sich des dem ein als auch es an werden aus er hat dass
sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch
man sein
le la les de des et en un une du que est pour qui dans par plus pas au sur ne se ce il sont avec son cette mais ont
été aux ses comme elle nous leur
el los las del y con no por para es su al lo como más pero sus este ha entre cuando muy sin sobre también
di che e per è non della si dei nel anche alla come gli
o os as do da em um uma com não na mais dos ao foi das ele tem seu sua ou quando
и в не на что с по как это он из за для от его но все к же у так был о вы мы они при до
i w z nie się jest że to po od jak przez dla są ale
ve bir bu için ile çok olarak daha gibi olan ne ama sonra
het een van dat niet te op voor met zijn aan er om ook maar bij
och att det som på är av för till inte har ett men var jag og af de med ikke fra
yang dan dari untuk dengan ini pada dalam itu tidak akan
và của là có cho không được trong với các một những này đã người
في من على أن إلى التي عن مع هذا كان ما هذه لا
ja on ei se että oli mutta hän ovat kun
"""
_FUNCTION_WORDS = frozenset(_COMMON_WORDS.split())


def _bins(edges: Sequence[int], top: int) -> bytes:
    """A lookup table 0..top -> number of the bin."""
    return bytes(sum(value >= edge for edge in edges) for value in range(top + 1))


_SIZE = _bins((3, 6, 10, 15, 20, 28, 38, 50, 65, 80, 100, 130, 170, 250, 400, 800), 800)
_COUNT = _bins((2, 3, 4, 5, 6, 8, 10, 13, 17, 22, 30, 45, 70, 110), 110)
_FEW = _bins((1, 2, 3, 5), 5)
_COARSE = _bins((2, 3, 5, 8, 12, 18, 30), 30)
_INDENT = _bins((1, 2, 3, 4, 6, 9, 14, 20), 20)
_TENTHS = _bins((1, 2, 4, 6, 8, 10), 10)

# The categorical features of a unit by themselves: name and number of values. Those of its text come first (`shape`
# gives their codes), then those of its place (`placed`).
OF_TEXT = (
    ("length", 17), ("words", 15), ("commas", 5), ("sentences", 5), ("separators", 5), ("brackets", 5), ("quotes", 5),
    ("signs", 8), ("end/start", 121), ("words/end", 88), ("words/start", 88), ("words/capitals", 56),
    ("words/function words", 64), ("words/numbers", 56), ("upper case", 2), ("word length", 8),
)  # fmt: skip
OF_PLACE = (
    ("indent", 9), ("blank before", 5), ("blank after", 5), ("repeated", 5), ("words/blank before", 40), ("lines", 4),
)  # fmt: skip
OWN = OF_TEXT + OF_PLACE


class Units:
    """The text in units; all lists run in step. `first`/`last` are line numbers, `blanks` blank lines before."""

    __slots__ = ("blanks", "first", "indent", "last", "pieces", "text", "wrapped")

    def __init__(self, wrapped: bool = False) -> None:
        self.first: list[int] = []
        self.last: list[int] = []
        self.text: list[str] = []
        self.indent: list[int] = []
        self.blanks: list[int] = []
        self.pieces: list[int] = []  # lines in the unit
        self.wrapped = wrapped

    def __len__(self) -> int:
        return len(self.text)

    def since(self, start: int) -> Units:
        """The units from one on."""
        some = Units(self.wrapped)
        for name in ("blanks", "first", "indent", "last", "pieces", "text"):
            setattr(some, name, getattr(self, name)[start:])
        return some


def cells(text: str) -> int:
    """Columns that a text takes on a terminal."""
    return len(text) if text.isascii() else len(text) + len(_WIDE.findall(text))


def wrap_width(lines: Sequence[str], views: Sequence[str]) -> int:
    """The column at which the text was hard-wrapped; 0 if it was not."""
    filled = [line for line, view in zip(lines, views, strict=True) if view]
    if len(filled) < 8 or sum(len(line) > BROAD for line in filled) > 0.03 * len(filled):
        return 0
    wide = sorted(size for line in filled if NARROW < (size := cells(line.rstrip())) <= BROAD)
    if len(wide) < 5:
        return 0
    width = wide[int(len(wide) * 0.985)]
    return width if sum(size > width - 14 for size in wide) >= 0.35 * len(wide) else 0


def units(lines: Sequence[str], views: Sequence[str]) -> Units:
    """Cut a text into units. `views` are the stripped lines; what is empty there parts units and belongs to none."""
    width = wrap_width(lines, views)
    found = Units(wrapped=width > 0)
    blanks, before, margin = 0, "", 0
    parts: list[str] = []  # of the last unit, which may be the whole text
    for number, view in enumerate(views):
        if not view:
            blanks += 1
            continue
        line = lines[number]
        indent = len(line) - len(line.lstrip())
        if parts and not blanks:
            last = parts[-1]
            if _torn(before, line, view, indent, margin) or (width and _wrapped(found, before, view, indent, width)):
                wide = last[-1] > "\u10ff" and view[0] > "\u10ff" and _WIDE.match(view)
                parts.append(view if wide else " " + view)
                found.last[-1] = number
                found.pieces[-1] += 1
                before, margin = line, indent
                continue
        found.first.append(number)
        found.last.append(number)
        if parts:
            found.text[-1] = "".join(parts)
        parts = [view]
        found.text.append(view)
        found.indent.append(indent)
        found.blanks.append(blanks)
        found.pieces.append(1)
        blanks, before, margin = 0, line, indent
    if parts:
        found.text[-1] = "".join(parts)
    return found


def _torn(before: str, line: str, view: str, indent: int, margin: int) -> bool:
    """Whether a line goes on in a sentence that an inline element tore: white space on one side, or no new start."""
    first, end = view[0], before[-1]
    if first in _BULLETS and view[1:2] in ("", " "):
        return False
    loose = end in " \t\xa0"
    if loose:
        end = before.rstrip()[-1:]
    ended = end in _SENTENCE_ENDS
    if first in _RESUMES or end in _LEADS_ON:
        return True
    if first.islower():
        return not ended
    return not ended and loose != (indent == 1 and margin == 0)


def _wrapped(found: Units, before: str, view: str, indent: int, width: int) -> bool:
    """Whether a line is the wrapped rest of the one before: its first word had no room there."""
    if view[0] in _MARKERS:
        return False
    start, inner = found.text[-1], indent - found.indent[-1]
    if inner and not (2 <= inner <= 4 and (start[0] in _BULLETS or start[0].isdigit())):
        return False
    word = view.split(None, 1)[0]
    need = 2 if _WIDE.match(word) else cells(word)
    return cells(before.rstrip()) + 1 + need > width


class Shape(NamedTuple):
    """What one unit looks like by itself; shares are in tenths."""

    size: int
    words: int
    end: int
    start: int
    capitals: int
    function: int  # 7: the script has no spaces, so words cannot be told
    numbers: int
    sentences: int
    commas: int
    codes: tuple[int, ...]  # those of OF_TEXT
    keys: list[str]  # words to look up


class _Kinds(dict[str, int]):
    """What kind of character it is: told by `kind` when it is first asked for."""

    def __init__(self, kind: Callable[[str], int]) -> None:
        self._kind = kind

    def __missing__(self, char: str) -> int:
        found = self._kind(char)
        if len(self) < LATELY:
            self[char] = found
        return found


def _first_kind(char: str) -> int:
    if char.islower():
        return 2
    if char.isdigit():
        return 3
    if char.isupper():
        return 4
    if char in _OPENINGS:
        return 5
    if char.isalpha():
        return 6
    if char in ",.;:)":
        return 7
    return 8 if char in "[(" else 9


def _last_kind(char: str) -> int:
    return _ENDS.get(char) or (8 if char.isdigit() else 9 if char.isalpha() else 10)


_FIRST, _LAST = _Kinds(_first_kind), _Kinds(_last_kind)


def shape(text: str) -> Shape:
    """Look at one unit's text. Linear in its length; of long texts mostly the first `HEAD` characters are read."""
    size = len(text)
    head = text if size <= HEAD else text[:HEAD]
    ascii, lower = text.isascii(), head.lower()
    written, words = head.split(), lower.split()
    seen = len(written)
    count = seen if size <= HEAD else max(seen, text.count(" ") + 1)
    sentences = text.count(". ") + text.count("? ") + text.count("! ")
    commas = text.count(",")
    unspaced = 0
    if not ascii and (unspaced := len(_UNSPACED.findall(head))):
        count += unspaced * size // (2 * len(head))
        sentences += text.count("。") + text.count("！") + text.count("？")
        commas += text.count("，") + text.count("、")
    first = text[0]
    start = 1 if first in _BULLETS and (size == 1 or text[1] == " ") else _FIRST[first]
    end = _LAST[text[-1]]
    if end == 6 and size > 1 and text[-2] in _INNER_ENDS:
        end = 7
    told = max(1, seen - (start == 1))
    initials = [word[0] for word in written]
    digits = _DIGIT.search(head) is not None
    numbers = 0
    if digits or not ascii or "0" in head:
        numbers = _TENTHS[min(sum(map(str.isdigit, initials)) * 10 // seen, 10)]
    capitals = _TENTHS[min(sum(map(str.isupper, initials)) * 10 // told, 10)]
    function = 7
    if unspaced * 3 <= len(head):
        function = _TENTHS[min(sum(map(_FUNCTION_WORDS.__contains__, words)) * 10 // told, 10)]
    room = _COARSE[count] if count < 30 else 7
    separators = head.count("|") + head.count("/")
    quotes = head.count('"')
    if not ascii:
        separators += head.count("·") + head.count("•") + head.count("»")
        quotes += head.count("“") + head.count("„") + head.count("«") + head.count("「")
    codes = (
        _SIZE[size] if size < 800 else 16,
        _COUNT[count] if count < 110 else 14,
        _FEW[commas] if commas < 5 else 4,
        _FEW[sentences] if sentences < 5 else 4,
        _FEW[separators] if separators < 5 else 4,
        _FEW[min(head.count("[") + head.count("("), 5)],
        _FEW[quotes] if quotes < 5 else 4,
        (":" in head) + 2 * ("©" in head or "@" in head) + 4 * ("http" in lower or "www." in lower),
        end * 11 + start,
        room * 11 + end,
        room * 11 + start,
        room * 7 + capitals,
        room * 8 + function,
        room * 7 + numbers,
        int(size > 3 and head.isupper()),
        min(len(head) // seen, 14) >> 1,
    )
    keys = _keys(words, text, digits)
    return Shape(size, count, end, start, capitals, function, numbers, sentences, commas, codes, keys)


def _keys(lower: list[str], text: str, digits: bool) -> list[str]:
    """The words of a unit to look up: all of a short one, the first of a long one, and those at its edges marked."""
    if len(lower) > WORDS:
        words = lower[:6]
        if digits:
            words = [word.translate(_DIGITS) for word in words]
        tail = text[-40:].lower()
        if _DIGIT.search(tail):
            tail = tail.translate(_DIGITS)
        return list({*words, "^" + words[0], *["~" + word for word in tail.split()[-4:]]})
    words = [word.translate(_DIGITS) for word in lower] if digits else lower
    keys = {*words, "^" + words[0], "$" + words[-1]}
    if len(text) <= 60:
        keys.add("=" + " ".join(words))
    return list(keys)


@lru_cache(maxsize=LATELY)
def _short_shape(text: str) -> Shape:
    """Menus, prompts and captions come again on the next page."""
    return shape(text)


def look_at(text: str) -> Shape:
    """The shape of a unit; those of short ones are remembered."""
    return _short_shape(text) if len(text) <= SHORT else shape(text)


def shapes(found: Units) -> list[Shape]:
    """The shapes of all units."""
    return [_short_shape(text) if len(text) <= SHORT else shape(text) for text in found.text]


def reads(look: Shape) -> bool:
    """Whether a unit reads like a sentence."""
    return look.words >= 12 and (look.end in SENTENCE or look.sentences > 0)


def own(found: Units, looks: Sequence[Shape]) -> list[tuple[int, ...]]:
    """One tuple of codes a unit, in the order of OWN."""
    return [look.codes + place for look, place in zip(looks, placed(found, looks), strict=True)]


def placed(found: Units, looks: Sequence[Shape]) -> list[tuple[int, ...]]:
    """The codes of OF_PLACE of each unit."""
    repeats = Counter(found.text)
    before = [_FEW[blank] if blank < 5 else 4 for blank in found.blanks]
    return [
        (
            _INDENT[indent] if indent < 20 else 8,
            blank,
            behind,
            4 if (again := repeats[text]) > 4 else again - 1,
            (_COARSE[look.words] if look.words < 30 else 7) * 5 + blank,
            3 if pieces > 7 else pieces >> 1,
        )
        for text, look, indent, blank, behind, pieces in zip(
            found.text, looks, found.indent, before, [*before[1:], 4], found.pieces, strict=False
        )
    ]


def placed_at(found: Units, look: Shape, i: int, repeats: Mapping[str, int]) -> tuple[int, ...]:
    """The codes of OF_PLACE of one unit; `repeats`: how often each text stands among the units."""
    blank, behind = found.blanks[i], found.blanks[i + 1] if i + 1 < len(found) else 4
    before = _FEW[blank] if blank < 5 else 4
    indent, again, pieces = found.indent[i], repeats[found.text[i]], found.pieces[i]
    return (
        _INDENT[indent] if indent < 20 else 8,
        before,
        _FEW[behind] if behind < 5 and i + 1 < len(found) else 4,
        4 if again > 4 else again - 1,
        (_COARSE[look.words] if look.words < 30 else 7) * 5 + before,
        3 if pieces > 7 else pieces >> 1,
    )
