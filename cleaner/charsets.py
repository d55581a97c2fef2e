"""Lines that were read in the wrong charset, beyond what ftfy knows: which can be, and what they were.

Two families: bytes of an old charset shown as Windows-1252 (Ïðèâåò, Çáµ, ÄãºÃ), and UTF-8 shown as KOI8-R, GBK,
Shift-JIS or Windows-1256 (п÷я─, 浣犲ソ). `cleaner.misread` says which lines of a document can hold either; such a line
is read back in every charset that takes it without a loss, and the reading that is by far the most fluent is the line,
if the line itself is not fluent. The idea of the round trip is ftfy's; what decides is `cleaner.fluency`.
"""

from __future__ import annotations

import math
import re
from collections import Counter
from collections.abc import Collection, Iterator, Mapping, Sequence
from typing import NamedTuple

from cleaner.fluency import Fluency, fluency
from cleaner.misread import gate

WESTERN = "western"  # Windows-1252 or Latin-1, with C1 controls where either has no character
_NARROW = (
    "cp1251", "koi8_u", "koi8_r", "iso8859_5", "cp1253", "cp1255", "cp1256", "cp874", "cp1250", "iso8859_2", "cp1254",
    "cp1257",
)  # fmt: skip
_WIDE = ("gb18030", "cp950", "cp932", "euc_jp", "cp949")
OLD = (*_NARROW, *_WIDE)
SHOWN = ("koi8_r", "gb18030", "cp932", "cp1256", "cp1251", "mac_roman")
_LATIN = frozenset(("cp1250", "iso8859_2", "cp1254", "cp1257"))

_WESTERN = {ord(bytes([byte]).decode("cp1252", "replace")): byte for byte in range(0x80, 0xA0)}
del _WESTERN[0xFFFD]

# Nats that a reading must cost less than the line: what was UTF-8, what is letters of the Latin script, all else; the
# same beside lines that were read so; and what such a reading may be less likely than another.
UTF8, LATIN, OTHER = 4.0, 6.0, 25.0
HELPED, LEEWAY = 0.35, 8.0
VOTE = 30.0  # nats that a line must have gained to speak for others
CLEAR = 2.5  # nats that it must cost less than any other reading
FEW, KINDS = 5, 4  # letters needed to tell a script by; different ones
SHORTEST = 6  # characters of a line that can be known by itself
SAMPLED = 1 << 13  # bytes of a long line by which its charset is told
MOST_LOST = 3  # so many characters that are not ASCII must come back for one that is lost
PER_CHAR = 2.0  # nats that each character that changed must have cost more
BEYOND_DOUBT = 0.85  # of par: what text of two-byte charsets seldom costs in the wrong one
SAMPLE = 2000  # characters of a line that are looked at

LOST = "\ufffd"
_LOST = re.compile("\ufffd+")
_KNOWN = re.compile("[^\0-\x7f\ufffd]")
_ACCENTED = re.compile("[À-ÖØ-öø-\u024f]")
_CONTROL = re.compile("[\x80-\x9f]")
_IMPOSSIBLE = re.compile("[\ue000-\uf8ff\U000f0000-\U0010ffff\n\r\x0b\x0c\x1c-\x1e\x85\u2028\u2029]")


class Way(NamedTuple):
    """A wrong turn: what a line is shown as, and what its bytes were."""

    shown: str
    real: str


class Reading(NamedTuple):
    """A line read back, by which ways (undone in this order), and how fluent it is."""

    text: str
    ways: tuple[Way, ...]
    fluency: Fluency


WAYS = {WESTERN: ("utf-8", *OLD), **dict.fromkeys(SHOWN, ("utf-8",))}


def back(line: str, way: Way) -> str | None:
    """A line read again as what its bytes were; None if its characters cannot have come that way."""
    pieces = _raw(line, way.shown)
    return _read(pieces, line, way.real) if pieces else None


def _read(pieces: list[bytes], line: str, real: str) -> str | None:
    """Bytes read as another charset than the line's.

    Between the pieces stood U+FFFD, for bytes that nobody knows any more: it stays, and what is left of its character
    goes into it.
    """
    try:
        if len(pieces) > 1 and real == "utf-8":
            new = _LOST.sub(LOST, b"\xff".join(pieces).decode(real, "replace"))
            if new.count(LOST) >= len(pieces) or new.count(LOST) * MOST_LOST > len(_KNOWN.findall(new)):
                return None
        else:
            new = LOST.join([piece.decode(real) for piece in pieces])
    except UnicodeError:
        return None
    return None if new == line or _IMPOSSIBLE.search(new) else new


def _raw(line: str, shown: str) -> list[bytes] | None:
    """The bytes of a line's pieces between lost characters, as a charset has them; None if it lacks one."""
    try:
        if shown == WESTERN:
            return [piece.translate(_WESTERN).encode("latin-1") for piece in line.split(LOST)]
        return [piece.encode(shown) for piece in line.split(LOST)]
    except UnicodeError:
        return None


def readings(line: str, before: tuple[Way, ...] = (), ways: Mapping[str, Sequence[str]] = WAYS) -> Iterator[Reading]:
    """Every reading of a line, also of what was UTF-8 twice over; each text once."""
    seen = set()
    for shown, reals in ways.items():
        pieces = _raw(line, shown)
        for real in reals if pieces else ():
            new = _read(pieces or [], line, real)
            if new is None or new in seen:
                continue
            seen.add(new)
            done = (*before, Way(shown, real))
            if not _CONTROL.search(new):
                yield Reading(new, done, fluency(new))
            if real == "utf-8" and len(done) < 3:
                yield from readings(new, done, WAYS if gate().whole.search(new) else {shown: ("utf-8",)})


class Reader:
    """Reads the lines of one document; remembers the ways that sure ones have gone."""

    def __init__(self) -> None:
        self.known: list[Way] = []
        self.seen: dict[str, str | None] = {}
        self.sure: set[str] = set()

    def read(self, line: str, other: str) -> str | None:
        """The line as it surely was; None if it is fluent itself, or cannot be known.

        `other` is another hand's reading, ftfy's (or the line): the best one must be clearly better than that, too.
        """
        if line not in self.seen:
            self.seen[line] = self._read(line, other)
        return self.seen[line]

    def _read(self, line: str, other: str) -> str | None:
        for sample in _samples(line):
            if not self.known and next(readings(sample), None) is None:
                continue  # no charset takes it, whatever it costs
            own = fluency(sample)
            reading = self._as_before(sample, own) or best(sample, own, other[:SAMPLE])
            if reading:
                if own.cost - reading.fluency.cost >= VOTE:
                    self._remember(line, reading.ways[-1])
                return _again(line, reading)
        return None

    def _remember(self, line: str, way: Way) -> None:
        self.sure.add(line)
        if way not in self.known:
            self.known.append(way)

    def read_helped(self, line: str) -> str | None:
        """The line by one of the known ways, if that is likely enough beside the others that went it."""
        if line in self.sure:
            return None
        found = (helped(sample, fluency(sample), self.known) for sample in _samples(line))
        reading = next(filter(None, found), None)
        return _again(line, reading) if reading else None

    def _as_before(self, line: str, own: Fluency) -> Reading | None:
        """The line by a known way, where that leaves no doubt."""
        for way in self.known:
            new = back(line, way)
            if new is not None and not _CONTROL.search(new):
                found = Reading(new, (way,), fluency(new))
                if own.cost - found.fluency.cost >= VOTE and _is_fluent(line, own, found, 1):
                    return found
        return None


def _samples(line: str) -> Iterator[str]:
    """A line, or the beginning of a long one, which may need some other cut not to end amid a character."""
    if len(line) <= SAMPLE:
        yield line
        return
    for less in range(4):
        yield line[: SAMPLE - less]


def _again(line: str, reading: Reading) -> str | None:
    """A whole line by the ways of its beginning."""
    if len(line) <= SAMPLE:
        return reading.text
    new: str | None = line
    for way in reading.ways:
        new = back(new, way) if new is not None else None
    return new


def best(line: str, own: Fluency, other: str) -> Reading | None:
    """The one reading that a line surely is by itself; None if it is fluent, or cannot be known."""
    found = sorted(readings(line), key=lambda one: one.fluency.cost)
    if found and found[0].ways[-1].real in _LATIN:
        own = min(own, fluency(other))  # a few letters of Latin script are known by what no other hand mends
    if not found or not _is_fluent(line, own, found[0], 1):
        return None
    rivals = [one.fluency.cost for one in found if one.text != found[0].text]
    if other not in (line, found[0].text):
        rivals.append(fluency(other).cost)
    return found[0] if found[0].fluency.cost + CLEAR <= min(rivals, default=own.cost) else None


def helped(line: str, own: Fluency, known: Collection[Way]) -> Reading | None:
    """The reading by a known way that is not much less likely than any other; None if the line is more so."""
    found = [Reading(new, (way,), fluency(new)) for way in known if (new := back(line, way)) is not None]
    first = min(found, key=lambda one: one.fluency.cost, default=None)
    if first is None or _CONTROL.search(first.text) or not _is_fluent(line, own, first, HELPED):
        return None
    least = min(one.fluency.cost for one in readings(line))
    return first if first.fluency.cost <= least + LEEWAY else None


def _is_fluent(line: str, own: Fluency, reading: Reading, part: float) -> bool:
    """Whether a reading is fluent, and the line by so much less so that it cannot be right."""
    gain, real = own.cost - reading.fluency.cost, reading.ways[-1].real
    enough = UTF8 if real == "utf-8" else LATIN if real in _LATIN else OTHER
    if gain < part * enough or reading.fluency.cost > reading.fluency.par:
        return False
    changed = (Counter(line) - Counter(reading.text)).total()
    if gain < PER_CHAR * changed or (part == 1 and len(line) < SHORTEST):
        return False
    if real == "utf-8" or real in _LATIN or part < 1:
        return True
    letters = [char for char in (Counter(reading.text) - Counter(line)).elements() if char.isalpha()]
    return len(letters) >= FEW and len(set(letters)) >= KINDS


def charset(line: bytes, known: str) -> str:
    """The charset that a line of bytes is most fluent in; `known`, that of the file, unless another is much more so."""
    if _is_plain(line, known):
        return known
    line = _telling(line)
    costs: dict[str, float] = {}
    for codec in (known, "cp1252", *OLD):
        text = _decoded(line, codec)
        if text is not None:
            costs.setdefault(codec, fluency(_first_of(text, line)).cost)
    first = min(costs, key=lambda codec: costs[codec], default=known)
    return known if first == known or costs[first] > costs.get(known, math.inf) - 2 * CLEAR else first


def _is_plain(line: bytes, known: str) -> bool:
    """Whether a line's words that are not ASCII are fluent in a charset, and in no near one more so."""
    words = _strange(line)
    text = _decoded(words, known)
    if text is None:
        return False
    own = fluency(_first_of(text, words))
    if own.cost > own.par:
        return False
    near = ["cp1252"] if _ACCENTED.search(text) else []
    if known not in _NARROW and own.cost > own.par * BEYOND_DOUBT:
        near += _WIDE
    others = [other for codec in near if (other := _decoded(words, codec)) is not None]
    return all(own.cost <= fluency(_first_of(other, words)).cost for other in others)


def _strange(line: bytes) -> bytes:
    """The words of a line that are not ASCII."""
    return b" ".join([word for word in line.split() if not word.isascii()])


def _telling(line: bytes) -> bytes:
    """A line, or of a long one what tells its charset."""
    return line if len(line) <= SAMPLED else _strange(line)


def _first_of(text: str, line: bytes) -> str:
    """A line in a charset, or of a long one the part that its first bytes are: as much of it in any charset."""
    return text if len(line) <= SAMPLED else text[: len(text) * SAMPLED // len(line)]


def _decoded(line: bytes, codec: str) -> str | None:
    """A line in a charset; None if it cannot be in it."""
    try:
        text = line.decode(codec)
    except UnicodeDecodeError:
        return None
    return None if _IMPOSSIBLE.search(text) else text
