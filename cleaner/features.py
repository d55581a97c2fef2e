"""What the page model sees: the text cut into units, and numbers that describe a unit and its surroundings.

A unit is a line, or the lines of one paragraph where the text is hard-wrapped. All features are computed the same way
for training (`benchmarks/train_page.py`) and for use, in plain Python: short strings are looked at word by word, of
long ones only the beginning, since a long line is prose whatever stands in its middle.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from typing import NamedTuple

from cleaner.late import late

_WIDE = late("[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6]")
_UNSPACED = late("[\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]")
_BULLETS = frozenset("*+-•·◦○●□■☆★▪▫►▶›»→–—o")
_MARKERS = frozenset("*+•□☆○")  # opens an item even where a wrapped line could go on
_DIGIT = late("[1-9]")
_ZEROS = bytes.maketrans(b"123456789", b"000000000")
_ODD_FIRST = late(r"\s([^\x00-\x7f])")
_ASCII = bytes(range(128))
_CASELESS = frozenset("‘’‚“”„–—…«»")  # they stand in most texts; no capital, digit or white space is among them
_ODD_MARKS = frozenset("·•»“„«「©")

OFTEN = 4  # copies of a unit
WORDS = 12  # units of at most so many words are looked at word by word,
WHOLE = 60  # and of at most so many characters as a whole
HEAD = 160  # characters of a unit that are looked at closely
_SIGNS = 1 << 14  # signs whose kind is remembered
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


SIZES = _bins((3, 6, 10, 15, 20, 28, 38, 50, 65, 80, 100, 130, 170, 250, 400, 800), 800)
COUNTS = _bins((2, 3, 4, 5, 6, 8, 10, 13, 17, 22, 30, 45, 70, 110), 110)
FEW = _bins((1, 2, 3, 5), 5)
COARSE = _bins((2, 3, 5, 8, 12, 18, 30), 30)
INDENTS = _bins((1, 2, 3, 4, 6, 9, 14, 20), 20)
_TENTHS = _bins((1, 2, 4, 6, 8, 10), 20)  # more than ten tenths: of a bullet and one word
_LETTERS = bytes(min(letters, 14) >> 1 for letters in range(HEAD + 1))

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

    __slots__ = ("blanks", "copies", "first", "indent", "last", "pieces", "text", "wrapped")

    def __init__(self, wrapped: bool = False) -> None:
        self.first: list[int] = []
        self.last: list[int] = []
        self.text: list[str] = []
        self.indent: list[int] = []
        self.blanks: list[int] = []
        self.pieces: list[int] = []  # lines in the unit
        self.wrapped = wrapped
        self.copies: list[int] | None = None  # see `repeated`

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
    if len(filled) < 8 or len([1 for line in filled if len(line) > BROAD]) > 0.03 * len(filled):
        return 0
    wide = sorted([size for line in filled if NARROW < (size := cells(line.rstrip())) <= BROAD])
    if len(wide) < 5:
        return 0
    width = wide[int(len(wide) * 0.985)]
    return width if sum([size > width - 14 for size in wide]) >= 0.35 * len(wide) else 0


def units(lines: Sequence[str], views: Sequence[str]) -> Units:
    """Cut a text into units. `views` are the stripped lines; what is empty there parts units and belongs to none."""
    width = wrap_width(lines, views)
    found = Units(wrapped=width > 0)
    first, lasts, text, indents, blank = found.first, found.last, found.text, found.indent, found.blanks
    blanks, before, margin = 0, "", 0
    parts: list[str] = []  # of the last unit, where it has several lines; it may be the whole text
    for number, view in enumerate(views):
        if not view:
            blanks += 1
            continue
        line = lines[number]
        indent = 0 if line is view else len(line) - len(line.lstrip())
        if text and not blanks and _goes_on(found, before, line, view, indent, margin, width):
            last = parts[-1] if parts else text[-1]
            wide = last[-1] > "\u10ff" and view[0] > "\u10ff" and _WIDE.match(view)
            if not parts:
                parts.append(text[-1])
            parts.append(view if wide else " " + view)
            lasts[-1] = number
            found.pieces[-1] += 1
            before, margin = line, indent
            continue
        if parts:
            text[-1] = "".join(parts)
            parts = []
        first.append(number)
        lasts.append(number)
        text.append(view)
        indents.append(indent)
        blank.append(blanks)
        found.pieces.append(1)
        blanks, before, margin = 0, line, indent
    if parts:
        text[-1] = "".join(parts)
    return found


def _goes_on(found: Units, before: str, line: str, view: str, indent: int, margin: int, width: int) -> bool:
    """Whether a line goes on in the unit of the line right before it."""
    anew = before[-1] in _SENTENCE_ENDS and view[0].isupper()  # as most lines begin
    if not anew and _torn(before, line, view, indent, margin):
        return True
    return width > 0 and _wrapped(found, before, view, indent, width)


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
    marks: tuple[int, int, int, int]  # codes of separators, brackets, quotes and signs
    upper: bool
    letters: int  # code of a word's usual length

    @property
    def room(self) -> int:
        """Roughly how many words there are."""
        return COARSE[self.words] if self.words < 30 else 7

    @property
    def codes(self) -> tuple[int, ...]:
        """The codes of OF_TEXT."""
        room = self.room
        return (
            SIZES[min(self.size, 800)],
            COUNTS[min(self.words, 110)],
            FEW[min(self.commas, 5)],
            FEW[min(self.sentences, 5)],
            *self.marks,
            self.end * 11 + self.start,
            room * 11 + self.end,
            room * 11 + self.start,
            room * 7 + self.capitals,
            room * 8 + self.function,
            room * 7 + self.numbers,
            int(self.upper),
            self.letters,
        )


class _Kinds(dict[str, int]):
    """What kind of character it is: told by `kind` when it is first asked for."""

    def __init__(self, kind: Callable[[str], int]) -> None:
        self._kind = kind

    def __missing__(self, char: str) -> int:
        found = self._kind(char)
        if len(self) < _SIGNS:
            self[char] = found
        return found


_NUMBER, _CAPITAL = 3, 4


def _first_kind(char: str) -> int:
    if char.islower():
        return 2
    if char.isdigit():
        return _NUMBER
    if char.isupper():
        return _CAPITAL
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


_new = tuple.__new__  # makes a named tuple in half the time of its own constructor


def shape(text: str) -> Shape:
    """What a unit looks like by itself."""
    return read(text)[0]


def read(text: str) -> tuple[Shape, list[str], bool]:
    """What a unit looks like, the words of its head in small letters, and whether they have one of the digits 1-9.

    Linear in the text's length; of long texts mostly the first `HEAD` characters are read.
    """
    size = len(text)
    head = text if size <= HEAD else text[:HEAD]
    spaced = (" " + head).encode("utf-8", "surrogatepass")
    marked = spaced.translate(_BYTES)
    odd = "" if text.isascii() else spaced.translate(None, _ASCII).decode("utf-8", "surrogatepass")
    cased = not _CASELESS.issuperset(odd)
    lower = spaced.lower().decode("utf-8") if odd and not cased else head.lower()
    words = lower.split()
    seen = len(words)
    count = seen if size <= HEAD else max(seen, text.count(" ") + 1)
    sentences = text.count(". ") if ". " in text else 0
    if "?" in text or "!" in text:
        sentences += text.count("? ") + text.count("! ")
    commas = text.count(",") if "," in text else 0
    unspaced = 0
    if _FAR in marked and (unspaced := len(_UNSPACED.findall(odd))):
        count += unspaced * size // (2 * len(head))
        sentences += text.count("。") + text.count("！") + text.count("？")
        commas += text.count("，") + text.count("、")
    first = text[0]
    start = 1 if first in _BULLETS and (size == 1 or text[1] == " ") else _FIRST[first]
    end = _LAST[text[-1]]
    if end == 6 and size > 1 and text[-2] in _INNER_ENDS:
        end = 7
    told = (seen - (start == 1)) or 1
    capitals = marked.count(b" A")
    numbers = marked.count(b" 1") + marked.count(b" 0") if _ONE in marked or _ZERO in marked else 0
    if cased:
        capitals, numbers = _with_odd_initials(head, odd, marked, capitals, numbers)
    function = 7
    if unspaced * 3 <= len(head):
        function = _TENTHS[len([word for word in words if word in _FUNCTION_WORDS]) * 10 // told]
    plain = _MARK not in marked and _ODD_MARKS.isdisjoint(odd) and "http" not in lower and "www." not in lower
    look = (
        size,
        count,
        end,
        start,
        _TENTHS[capitals * 10 // told] if capitals else 0,
        function,
        _TENTHS[numbers * 10 // seen] if numbers else 0,
        sentences,
        commas,
        _NO_MARKS if plain else _marks(spaced, odd, lower),
        size > 3 and head.isupper(),
        _LETTERS[len(head) // seen],
    )
    return _new(Shape, look), words, _ONE in marked


def is_brief(text: str, most: int) -> bool:
    """Whether it can be told without a closer look that a unit has at most so many words."""
    if len(text) > HEAD or len(text.split(None, most)) > most:
        return False
    return text.isascii() or _FAR not in text.encode("utf-8", "surrogatepass").translate(_BYTES)


# What the bytes of UTF-8 tell: white space, capitals, zero, the other digits, marks; and where a character begins that
# is not ASCII, or may be of a script without spaces.
_SPACES, _CAPITALS, _MARKS = b" \t\n\v\f\r\x1c\x1d\x1e\x1f", range(65, 91), b'|/[(":@'
_NO_MARKS_BYTES = bytes({*range(256)} - {*_MARKS})
_ZERO, _ONE, _MARK, _OTHER, _FAR = b"01!NU"
_BYTES = bytes(
    32 if byte in _SPACES else
    65 if byte in _CAPITALS else
    _ZERO if byte == 48 else
    _ONE if 49 <= byte <= 57 else
    _MARK if byte in _MARKS else
    _OTHER if 0xC2 <= byte < 0xE0 or byte == 0xE2 or byte >= 0xF0 else
    _FAR if byte >= 0xE0 else 97
    for byte in range(256)
)  # fmt: skip


def _with_odd_initials(head: str, odd: str, marked: bytes, capitals: int, numbers: int) -> tuple[int, int]:
    """How many words begin with a capital, and how many with a digit, those counted already that are ASCII.

    `odd` are the head's other characters, `marked` a space and the head, their bytes by _BYTES.
    """
    if not odd.isprintable():  # it may have white space that is not ASCII
        kinds = [_FIRST[word[0]] for word in head.split()]
        return kinds.count(_CAPITAL), kinds.count(_NUMBER)
    if b" N" in marked or b" U" in marked:
        kinds = [_FIRST[char] for char in _ODD_FIRST.findall(" " + head)]
        return capitals + kinds.count(_CAPITAL), numbers + kinds.count(_NUMBER)
    return capitals, numbers


_NO_MARKS = (0, 0, 0, 0)


def _marks(head: bytes, odd: str, lower: str) -> tuple[int, int, int, int]:
    """The codes of separators, brackets, quotes and signs; `odd` are the head's characters that are not ASCII."""
    marks = head.translate(None, _NO_MARKS_BYTES)
    separators, brackets = marks.count(b"|") + marks.count(b"/"), marks.count(b"[") + marks.count(b"(")
    quotes = marks.count(b'"')
    if odd:
        separators += odd.count("·") + odd.count("•") + odd.count("»")
        quotes += odd.count("“") + odd.count("„") + odd.count("«") + odd.count("「")
    signs = (b":" in marks) + 2 * (b"@" in marks or "©" in odd) + 4 * ("http" in lower or "www." in lower)
    return FEW[min(separators, 5)], FEW[min(brackets, 5)], FEW[min(quotes, 5)], signs


def edges(text: str, words: list[str], digits: bool) -> tuple[list[str], list[str] | None]:
    """The words of a unit that are looked up, their digits zeros: of many the first and the last ones, of few all.

    `words` and `digits` are what `read` gives. Of few, None for the last ones.
    """
    many = len(words) > WORDS
    first = words[:6] if many else words
    if digits:
        first = _with_zeros(" ".join(first)).split(" ")
    if not many:
        return first, None
    tail = text[-40:].lower()
    if (digits or len(text) > HEAD) and _DIGIT.search(tail):
        tail = _with_zeros(tail)
    return first, tail.split()[-4:]


def _with_zeros(text: str) -> str:
    return text.encode("utf-8", "surrogatepass").translate(_ZEROS).decode("utf-8", "surrogatepass")


def keys(text: str) -> set[str]:
    """A unit's words as the weights know them: those at its edges also marked, and a short unit as a whole."""
    first, last = edges(text, *read(text)[1:])
    if last is not None:
        return {*first, "^" + first[0], *["~" + word for word in last]}
    whole = ["=" + " ".join(first)] if len(text) <= WHOLE else []
    return {*first, "^" + first[0], "$" + first[-1], *whole}


def repeated(found: Units) -> list[int]:
    """How many copies of each unit there are, as a code: none 0, OFTEN and more OFTEN."""
    if found.copies is None:
        if len({*found.text}) == len(found.text):
            found.copies = [0] * len(found.text)
        else:
            counts = Counter(found.text)
            found.copies = [again - 1 if (again := counts[text]) <= OFTEN else OFTEN for text in found.text]
    return found.copies


def reads(look: Shape) -> bool:
    """Whether a unit reads like a sentence."""
    return look.words >= 12 and (look.end in SENTENCE or look.sentences > 0)


def own(found: Units, looks: Sequence[Shape], repeats: Sequence[int]) -> list[tuple[int, ...]]:
    """One tuple of codes a unit, in the order of OWN; `repeats` as `repeated` gives them."""
    return [look.codes + place for look, place in zip(looks, placed(found, looks, repeats), strict=True)]


def placed(found: Units, looks: Sequence[Shape], repeats: Sequence[int]) -> list[tuple[int, ...]]:
    """The codes of OF_PLACE of each unit."""
    before = [FEW[min(blank, 5)] for blank in found.blanks]
    return [
        (INDENTS[min(indent, 20)], blank, behind, again, look.room * 5 + blank, min(pieces, 7) >> 1)
        for look, indent, blank, behind, again, pieces in zip(
            looks, found.indent, before, [*before[1:], 4], repeats, found.pieces, strict=False
        )
    ]
