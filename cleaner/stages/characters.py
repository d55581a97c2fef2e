"""Repairs characters that nobody sees: odd spaces, zero-width and control characters, terminal escapes, NFC.

What scripts need stays: ZWNJ and ZWJ in Persian, Arabic and Indic words and in emoji, variation selectors after emoji
and ideographs, the tags of flags, and the marks LRM, RLM and ALM in lines with right-to-left letters, where they put
punctuation in its place. Overrides, embeddings and isolates go everywhere: they only show text in another order.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache
from itertools import chain
from unicodedata import is_normalized, normalize

from cleaner.context import Context
from cleaner.gates import members
from cleaner.late import late
from cleaner.model import Document, Edit, edits_between
from cleaner.stages.encoding import lines_that_match, lines_with, repaired, searches, strange_lines

SPACE = "characters.space"
RUNS = "characters.runs"
INVISIBLE = "characters.invisible"
SOFT_HYPHEN = "characters.soft-hyphen"
BIDI = "characters.bidi"
CONTROL = "characters.control"
ESCAPE = "characters.escape"
TAG = "characters.tag"
NFC = "characters.nfc"

# Vertical tab, form feed, separators and NEL part words, and Hangul fillers are blanks.
_SPACES = "\t\x0b\x0c\x1c-\x1f\x85\xa0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\u3164\uffa0"
_ZERO = "\u180e\u200b\u2060-\u2065\u206a-\u206f\ufeff\ufff0-\ufffc"
_MARKS = "\u061c\u200e\u200f"
_ORDER = "\u202a-\u202e\u2066-\u2069"
_CONTROLS = "\x00-\x08\x0e-\x1b\x7f-\x84\x86-\x9f\ufdd0-\ufdef\ufffe\uffff"
# Tags, what is left of their plane but for selectors, and the controls of shorthand and music.
_TAGS = "\U000e0000-\U000e00ff\U000e01f0-\U000e0fff\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
_SELECTORS = "\ufe00-\ufe0f\U000e0100-\U000e01ef"

# Scripts whose letters join or form clusters: Arabic to N'Ko, the Indic ones, Tibetan to Khmer, Mongolian.
_JOINING_BASIC = (
    "\u0600-\u08ff\u0900-\u0dff\u0f00-\u109f\u1780-\u180a\u180f-\u18af\u1a20-\u1aaf\u1b00-\u1bff\u1cd0-\u1cff"
    "\ua800-\ua8ff\ua980-\ua9df\uaa60-\uaa7f\ufb50-\ufdcf\ufdf0-\ufdff\ufe70-\ufefc"
)
_JOINING = late(f"[{_JOINING_BASIC}\U00010a00-\U00010a5f\U00011000-\U0001193f]")

# What may call for a repair, anywhere in a document, but for the joiners of Persian and Indic words. Two searches,
# since `re` has bitmaps for classes of the basic plane alone and walks others range by range, twenty times slower.
_ANY = late(
    f"[{_SPACES}{_ZERO}\xad\u200c\u200d{_MARKS}{_ORDER}{_CONTROLS}\ufe00-\ufe0f]"
    f"(?!(?<=[{_JOINING_BASIC}]\u200c)[{_JOINING_BASIC}]|(?<=[{_JOINING_BASIC}]\u200d))"
)
_CALLS = late(f"[{_SPACES}{_ZERO}\xad\u200c\u200d{_MARKS}{_ORDER}{_CONTROLS}\ufe00-\ufe0f]")
_ASTRAL = late("[\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e0fff]")
# Texts of these characters alone are in NFC: none of them combines or has another form (a test asks unicodedata).
_NORMAL = late(
    "[\x00-\u02ff\u0391-\u03a1\u03a3-\u03ce\u0400-\u0482\u048a-\u052f\u05d0-\u05ea\u0621-\u064a\u0660-\u066d"
    "\u0671-\u06d3\u06f0-\u06ff\u0904-\u0928\u092a-\u0930\u0932\u0933\u0935-\u0939\u093d-\u094c\u0e01-\u0e37"
    "\u1e00-\u1e9a\u1ea0-\u1eff\u2002-\u20cf\u2100-\u2125\u2190-\u2328\u232b-\u27ff\u3000-\u3029\u3030-\u3098"
    "\u309b-\u30ff\u4e00-\u9fff\uac00-\ud7a3\uff01-\uffee]*"
)
_RUN = late(r"  (?<=\S..)[ \t]*+(?=\S)")
_WIDE = " " * 32  # of so wide indents the search for runs would try each blank
_ASCII = late(r"[\x00-\x09\x0b-\x1f\x7f]")

_TOKEN = late(
    "(?P<escape>\x1b(?:\\[[0-?]*+[ -/]*+[@-~]|\\][^\x07\x1b]{0,4000}+(?:\x07|\x1b\\\\)"
    "|[PX^_][^\x1b]{0,4000}+\x1b\\\\|[()*+#%][0-9A-Za-z@]|[=>78cDEHMNOZ]))"
    f"|(?P<space>[{_SPACES}](?:[ {_SPACES}{_ZERO}\xad{_ORDER}{_CONTROLS}]*[ {_SPACES}])?"  # no plain blank alone
    f"| [ {_SPACES}{_ZERO}\xad{_ORDER}{_CONTROLS}]*[ {_SPACES}])"
    f"|(?P<flag>\U0001f3f4[\U000e0020-\U000e007e]{{1,16}}\U000e007f)"
    f"|(?P<zero>[{_ZERO}]+)|(?P<soft>\xad+)|(?P<order>[{_ORDER}]+)|(?P<control>[{_CONTROLS}]+)|(?P<tag>[{_TAGS}]+)"
    f"|(?P<mark>[{_MARKS}])|(?P<join>[\u200c\u200d])|(?P<selector>[{_SELECTORS}])"
)
FEW = 8  # characters that are looked for one by one, which is faster than for a class of them
_ROUNDS = 12  # one repair may make another one due; in hostile lines without end
_RULES = {
    "escape": ESCAPE, "space": SPACE, "flag": TAG, "zero": INVISIBLE, "soft": SOFT_HYPHEN, "order": BIDI,
    "control": CONTROL, "tag": TAG, "mark": BIDI, "join": INVISIBLE, "selector": INVISIBLE,
}  # fmt: skip
_BARE = late("[ \t]+")
_RIGHT_TO_LEFT = late(
    "[\u0590-\u08ff\ufb1d-\ufdcf\ufdf0-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_EMOJI = late(
    "[\xa9\xae\u200d\u203c\u2049\u20e3\u2122\u2139\u2190-\u21ff\u2300-\u23ff\u2460-\u24ff\u25a0-\u27bf\u2900-\u297f"
    "\u2b00-\u2bff\u3030\u303d\u3297\u3299\ufe0f\U0001f000-\U0001faff\U000e007f]"
)


def run(document: Document, context: Context) -> Iterator[Edit]:
    """Yields the repairs of every line that has something to repair."""
    lines, text, odd = document.lines, document.text, document.odd
    astral = _ASTRAL.search(odd) is not None
    calls = _CALLS.findall(odd)
    found, runs = _calling(document, calls, astral), set[int]()
    if text.rfind("  ") >= 0:  # from the end two blanks are looked for a third faster
        runs.update(_lines_with_runs(text, lines))
    normal = not odd or _NORMAL.fullmatch(odd) is not None or is_normalized("NFC", document.strange[1])
    if not normal:
        found.update(number for number in document.strange[0] if not is_normalized("NFC", lines[number]))
    veiled = searches(odd) if found or runs else []
    calling = _one_of("".join(sorted(calls))) if _are_few(calls) else _ANY
    for number in sorted(found | runs):
        line = lines[number]
        edits = _simple(number, line, normal and not astral, calling) if number in found else _plain_runs(number, line)
        if edits is None:
            yield from _unveiled(number, line, list(_line(number, line)))
        elif edits:
            yield from edits if _is_plain(line, edits, veiled) else _unveiled(number, line, edits)


def _lines_with_runs(text: str, lines: Sequence[str]) -> Iterable[int]:
    """Numbers of the lines in which `_RUN` is found; in texts with wide indents some others with blanks in a row."""
    if _WIDE not in text:
        return lines_that_match(text, _RUN)
    return [number for number, line in enumerate(lines) if "  " in line and "  " in line.strip()]


def _calling(document: Document, calls: Sequence[str], astral: bool) -> set[int]:
    """Numbers of the lines in which a character calls for a look. `astral`: whether `_ASTRAL` finds one in the text."""
    found: set[int] = set()
    if calls:
        found.update(_lines_that_call(document.text, calls))
    if astral:
        found.update(strange_lines(document, _ASTRAL))
    return found


def _is_plain(line: str, edits: list[Edit], veiled: Sequence[re.Pattern[str]]) -> bool:
    """Whether a line has nothing for the encoding stage after edits, which put nothing but blanks into it.

    `veiled`: that stage's searches for what a text of these characters can have.
    """
    if "&" in line or "\\" in line:
        return False
    fixed = _applied(line, edits) if veiled else ""
    return not any(pattern.search(fixed) for pattern in veiled)


def _lines_that_call(text: str, calls: Sequence[str]) -> Iterator[int]:
    """Numbers of the lines that hold one of these characters, but for joiners in Persian and Indic words."""
    if not _are_few(calls):
        return lines_that_match(text, _ASCII if text.isascii() else _ANY)
    return chain.from_iterable(lines_with(text, char) for char in calls)


def _are_few(calls: Sequence[str]) -> bool:
    """Whether characters that call for a look can be looked for as they are, without regard to their neighbours."""
    return len(calls) <= FEW and "\u200c" not in calls and "\u200d" not in calls


@lru_cache(maxsize=64)
def _one_of(calls: str) -> re.Pattern[str]:
    """Finds what `_ANY` does where of its characters there are these alone: one or two are found many times faster."""
    return re.compile(f"[{re.escape(calls)}]" if calls else r"(?!)")


def _plain_runs(number: int, line: str) -> list[Edit]:
    """The edits of a line in which nothing but blanks in a row is to be mended."""
    return [Edit(number, *match.span(), " ", RUNS) for match in _RUN.finditer(line)]


def _simple(number: int, line: str, sure: bool = False, calling: re.Pattern[str] = _ANY) -> list[Edit] | None:
    """The edits of a line in which nothing that is odd stands beside another such, as in nearly all; else None.

    `sure`: the line is known to be in NFC, and to have nothing that `_ASTRAL` finds. `calling` finds what `_ANY` would.
    """
    if not (sure or line.isascii()) and (_ASTRAL.search(line) or not is_normalized("NFC", line)):
        return None
    if any(filler in line for filler in _FILLERS):
        return None
    indent = _INDENT.match(line)
    begin = done = indent.end() if indent else 0
    edits: list[Edit] = []
    if indent and _ONE_SPACE.search(indent[0]):
        edits.append(Edit(number, 0, begin, " " * begin, SPACE))
    for match in calling.finditer(line, begin):
        if match.start() < done:
            continue
        found = _alone(number, line, match.start(), done)
        if found is None:
            return None
        edits += found
        done = found[0].stop if found else match.end()
    if "  " in line:
        known = {edit.start for edit in edits}
        edits += [edit for edit in _plain_runs(number, line) if edit.start not in known]
    return sorted(edits)  # by their place: runs of plain blanks were found last


def _alone(number: int, line: str, start: int, begin: int) -> list[Edit] | None:
    """The edit, if there is one, of an odd character that stands alone, or among blanks; None if it may not."""
    char, stop = line[start], start + 1
    if char in _BLANKS:
        start, stop = _run_around(line, start, begin)
        before, after = line[start - 1 : start], line[stop : stop + 1]
        if stop - start == 1 and before and after and _is_usual(before) and _is_usual(after):
            return [Edit(number, start, stop, " ", SPACE)]  # as nearly all
        if _CALLS.match(before) or _CALLS.match(after):
            return None
        return [Edit(number, start, stop, *_space(line, line[start:stop], start, stop))]
    if "\ufe00" <= char <= "\ufe0f" and _selector_stays(line, start):
        return []
    before, after = line[start - 1 : start], line[stop : stop + 1]
    if not (_is_usual(before) and _is_usual(after)) or before == after == " ":
        return None
    if not _NOTHING.match(char) or after >= "\u0300":
        return None
    return [Edit(number, start, stop, "", SOFT_HYPHEN if char == "\xad" else INVISIBLE)]


def _is_usual(char: str) -> bool:
    """Whether a neighbour, or none, calls for nothing itself."""
    return char.isalnum() or char in _PLAIN


def _run_around(line: str, at: int, begin: int) -> tuple[int, int]:
    """Start and stop of the blanks around one of them; none of the run stands before `begin`."""
    stop = at + 1
    while stop < len(line) and line[stop] in _BLANKS:
        stop += 1
    while at > begin and line[at - 1] in _BLANKS:
        at -= 1
    return at, stop


def _unveiled(number: int, line: str, edits: list[Edit]) -> list[Edit]:
    """The edits of a line; where they lay bare an entity or mojibake (&am\u200bp;), those that mend it as well."""
    fixed = _applied(line, edits)
    if not edits or repaired(fixed) == fixed:
        return edits
    for _ in range(_ROUNDS):
        new = repaired(fixed)
        if new == fixed:
            break
        fixed = _applied(new, list(_line(number, new)))
    return [edit._replace(rule=_rule(line[edit.start : edit.stop])) for edit in edits_between(number, line, fixed, NFC)]


def cleaned(line: str) -> str:
    """A line as this stage leaves it where it stands by itself, without blanks at its edges."""
    return _applied(line, _unveiled(0, line, list(_line(0, line)))).strip()


def settled(line: str) -> bool:
    """Whether there is nothing in a line that this stage would mend."""
    edits = _simple(0, line)
    return not (next(_edits(0, line), None) or _RUN.search(line)) if edits is None else not edits


def _line(number: int, line: str) -> Iterable[Edit]:
    """The edits of one line; where one repair makes another one due, those that lead to the end of it."""
    edits = list(_edits(number, line))
    if not edits:
        return edits
    fixed = _applied(line, edits)
    after = list(_edits(number, fixed))
    if not after:
        return edits
    rounds = 0
    while after and rounds < _ROUNDS:
        fixed = _applied(fixed, after)
        after = list(_edits(number, fixed))
        rounds += 1
    edits = edits_between(number, line, fixed, NFC)
    return [edit._replace(rule=_rule(line[edit.start : edit.stop])) for edit in edits]


def _rule(old: str) -> str:
    """The rule for a stretch of text in which one repair led to the next."""
    kinds = (match.lastgroup or "" for match in _TOKEN.finditer(old) if match[0] != " ")
    return next((_RULES[kind] for kind in kinds), NFC)


def _edits(number: int, line: str) -> Iterator[Edit]:
    found, marks = False, None
    for match in _TOKEN.finditer(line):
        kind = match.lastgroup or ""
        start, stop = match.span()
        if kind == "space":
            new, rule = _space(line, match[0], start, stop)
            if new == match[0]:
                continue
        elif kind == "mark":
            if marks is None:
                marks = _RIGHT_TO_LEFT.search(line) is not None
            if marks:
                continue
            new, rule = "", BIDI
        elif kind == "flag" or (kind in _KEPT and _KEPT[kind](line, start)):
            continue
        else:
            new, rule = "", _RULES[kind]
        found = True
        yield Edit(number, start, stop, new, rule)
    if not found and not is_normalized("NFC", line):
        for word in re.finditer(r"\S+", line):
            if not is_normalized("NFC", word[0]):
                for edit in edits_between(number, word[0], normalize("NFC", word[0]), NFC):
                    yield edit._replace(start=edit.start + word.start(), stop=edit.stop + word.start())


_PLAIN = " .,;:!?…'\"()[]-–—/%&+*=#@|“”„‘’‚«»‹›€£$°•·，。、：；！？（）「」『』《》〈〉【】"
_BLANKS = frozenset(" " + "".join(members(_SPACES)))
_FILLERS = "\u3164", "\uffa0"  # blanks that Unicode takes for letters
_ONE_SPACE = late(f"[{_SPACES}]")
_INDENT = late(f"[ {_SPACES}]+")
_NOTHING = late(f"[{_ZERO}\xad]")


def _space(line: str, run: str, start: int, stop: int) -> tuple[str, str]:
    """What becomes of a run of spaces: one space inside a line, at its edges as many as there were."""
    bare = _BARE.fullmatch(run) is not None
    rule = RUNS if bare and len(run) > 1 else SPACE
    if start and stop < len(line):
        return " ", rule
    spaces = _ONE_SPACE.sub(" ", run)
    return _NOT_SPACE.sub("", spaces), SPACE


_NOT_SPACE = late("[^ ]")


def _join_stays(line: str, at: int) -> bool:
    """Whether a ZWNJ or ZWJ does something where it stands."""
    before, after = line[at - 1 : at], line[at + 1 : at + 2]
    if line[at] == "\u200d":
        if _JOINING.match(before):
            return True
        return bool(before != "\u200d" and _EMOJI.match(before) and _EMOJI.match(after) and after not in "\u200d\ufe0f")
    if _JOINING.match(before) and _JOINING.match(after):
        return True
    words = bool(re.match(r"[^\W_]|[\u0300-\u1aff]", before) and re.match(r"[^\W_]|[\u0300-\u1aff]", after))
    return words and bool(_JOINING.match(before) or _JOINING.match(after))


def _selector_stays(line: str, at: int) -> bool:
    """Whether a variation selector has something to select: not a letter of Latin's, a blank or nothing."""
    before = line[at - 1 : at]
    if before.isascii():
        return bool(before) and before in "0123456789#*"
    return not (before.isspace() or (before < "\u0100" and before not in "\xa9\xae")) and not _SELECTOR.match(before)


_SELECTOR = late(f"[{_SELECTORS}{_ZERO}\u200c\u200d]")
_KEPT = {"join": _join_stays, "selector": _selector_stays}


def _applied(line: str, edits: list[Edit]) -> str:
    parts: list[str] = []
    done = 0
    for _, start, stop, new, _ in edits:
        parts += line[done:start], new
        done = stop
    return "".join(parts) + line[done:]
