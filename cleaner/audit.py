"""The account of every character: what the text lacks, with places and rules, and how to get the input back.

An audit is built from the document's journal and its projection, and `restore` needs nothing but the record: kept
words are read from its text, everything else from the audit. Its parts:

`lines`: what became of each line of the input, in order:
    n > 0         n times: a line that is kept whole, then an empty line
    0             a line that is kept whole
    n < 0         -n empty lines
    [k, text(, value)]    a line that a stage claimed; k counts in `kinds`
    [k, [text, ...](, [value, ...])]    lines one after the other that were claimed alike, with empty ones between
    {"p": [...], "j": n}    any other line, piece by piece: a number is so many kept characters, a string what the
                  layout left out (outer white space, a hyphen), a list a claimed span as above; "j" counts in `joins`
                  and is left out for a new paragraph
`kinds`: [stage, rule, label] for each k, or [stage, rule] of a repair
`joins`: [join, layout rule], how such a line goes on into the next one that is kept
`repairs`: [line, start, old, length of the new text, k], oldest first
`notes`: [line, start, stop, k(, value)], labels that leave the words in the text
`newline`, `codecs`, `bom`, `raw`: how lines ended and were encoded; `sha256`: of the input's bytes
`lost`: [line, number of characters] where some cannot be known any more (U+FFFD, "?" in words): they are as they were
`given`: values that came beside the text and held something dangerous, as they were
`before`: the audit of the run before, where the input was itself a record with one
`digest`: of title, text and audit, by which a later edit of one of them is noticed and named
"""

from __future__ import annotations

import hashlib
import json
from base64 import b64decode, b64encode
from collections.abc import Mapping
from itertools import groupby
from typing import Any

from cleaner.assemble import Kept, kept
from cleaner.decode import WHOLE
from cleaner.errors import InputError
from cleaner.late import late
from cleaner.limits import MOST
from cleaner.lost import lost
from cleaner.model import NEW_LINE, NEW_PARAGRAPH, Document, Repair, Span

# Half of a surrogate pair as UTF-8: JSON cannot tell two halves side by side from the character that they make.
_HALF = late(rb"\xed[\xa0-\xbf]")


class RestoreError(InputError):
    """A record does not give its input back."""

    kind = "restore"


def audit(document: Document, data: str | bytes, before: Mapping[str, Any] | None, default_join: str) -> dict[str, Any]:
    """The audit of a document, without the digest. `data` is the input that `document` was read from."""
    raw = data if isinstance(data, bytes) else data.encode("utf-8", "surrogatepass")
    writer = _Writer(document, default_join)
    account: dict[str, Any] = {"lines": writer.lines()}
    account["repairs"] = [
        [number, start, old, len(new), writer.kinds[stage, rule]]
        for number in sorted(document.edits)
        for start, old, new, stage, rule in document.edits[number]
    ]
    account["notes"] = [
        [number, span.start, span.stop, *writer.claimed(span)]
        for number in sorted(document.spans)
        for span in document.spans[number]
        if span.stays
    ]
    account["kinds"] = [list(kind) for kind in writer.kinds]
    account["joins"] = [list(join) for join in writer.joins]
    account["join"] = default_join
    account["newline"] = _newlines(document)
    account["codecs"] = [list(codec) for codec in document.codecs]
    account["bom"] = document.bom.hex()
    kept_raw = {WHOLE: raw} if _HALF.search(raw) and WHOLE not in document.raw else document.raw
    account["raw"] = {str(number): b64encode(line).decode("ascii") for number, line in kept_raw.items()}
    account["lost"] = [list(found) for found in lost(document.lines)]
    account["sha256"] = hashlib.sha256(raw).hexdigest()
    if before:
        account["before"] = dict(before)
    return account


SEALED = ("title", "text", "audit")


def digest(record: Mapping[str, Any]) -> str:
    """SHA-256 of title, of text and of the audit without its digest, each as canonical JSON: 16 hex digits a part.

    Their order is that of SEALED, with a hyphen between them.
    """
    account = {key: value for key, value in record["audit"].items() if key != "digest"}
    return "-".join(_hashed(value) for value in (record.get("title"), record.get("text"), account))


def edited(record: Mapping[str, Any]) -> list[str]:
    """Which of title, text and audit are not what they were when the record was made."""
    account = record.get("audit")
    if not isinstance(account, Mapping):
        return []
    sealed = str(account.get("digest")).split("-")
    if len(sealed) != len(SEALED):
        return ["audit"]
    return [name for name, was, now in zip(SEALED, sealed, digest(record).split("-"), strict=True) if was != now]


def _hashed(value: Any) -> str:
    canonical = json.dumps(value, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(canonical.encode("ascii")).hexdigest()[:16]


class _Numbered(dict[tuple[str, ...], int]):
    """Numbers what it is asked for, from 0."""

    def __missing__(self, key: tuple[str, ...]) -> int:
        self[key] = number = len(self)
        return number


class _Writer:
    """Writes what became of each line, and numbers the kinds of claims and joins on the way."""

    def __init__(self, document: Document, default_join: str) -> None:
        self._document, self._default = document, default_join
        self.kinds, self.joins = _Numbered(), _Numbered()

    def lines(self) -> list[Any]:
        """Each line's fate, those alike in runs."""
        document = self._document
        by_line = {entry.line: entry for entry in kept(document)}
        last = max(by_line, default=-1)
        fates: list[Any] = []
        for number, line in enumerate(document.lines):
            entry = by_line.get(number)
            if entry is None:
                empty = not line and not document.spans.get(number)
                fates.append(-1 if empty else self._fate(number, None, False))
            elif entry.segments == [(0, len(line))] and (entry.join == self._default or number == last):
                fates.append(0)
            else:
                fates.append(self._fate(number, entry, number == last))
        return _counted(_grouped(fates))

    def _fate(self, number: int, entry: Kept | None, last: bool) -> Any:
        """One line piece by piece."""
        line = self._document.lines[number]
        taken = [span for span in self._document.spans.get(number, ()) if not span.stays]
        if entry is None and len(taken) == 1 and (taken[0].start, taken[0].stop) == (0, len(line)):
            return self.claimed(taken[0], line)
        marks: list[tuple[int, int, Any]] = [
            (span.start, span.stop, self.claimed(span, line[span.start : span.stop])) for span in taken
        ]
        if entry is not None:
            marks += [(start, stop, stop - start) for start, stop in entry.segments]
        pieces, position = [], 0
        for start, stop, piece in sorted(marks, key=lambda mark: mark[:2]):
            if start > position:
                pieces.append(line[position:start])
            pieces.append(piece)
            position = stop
        if position < len(line):
            pieces.append(line[position:])
        fate: dict[str, Any] = {"p": pieces}
        if entry is not None and entry.join != self._default and not last:
            rule = (self._document.joins or {}).get(number, ("", ""))[1]
            fate["j"] = self.joins[entry.join, rule]
        return fate

    def claimed(self, span: Span, *text: str) -> list[Any]:
        """A claim: its kind, the text where it left, its value if it has one."""
        found = [self.kinds[span.stage, span.rule, span.label], *text]
        return found if span.value is None else [*found, span.value]


def _grouped(fates: list[Any]) -> list[Any]:
    """Claimed lines of one kind, also with empty lines between them, in one."""
    found: list[Any] = []
    waiting = 0  # empty lines since the last of a run
    for fate in fates:
        run = found[-1 - waiting] if len(found) > waiting else None
        if fate == -1:
            found.append(fate)
            waiting += 1
            continue
        if isinstance(fate, list) and isinstance(run, list) and run[0] == fate[0] and len(run) == len(fate):
            if isinstance(run[1], str):
                found[-1 - waiting] = run = [run[0], *([part] for part in run[1:])]
            del found[len(found) - waiting :]
            run[1] += [""] * waiting + [fate[1]]
            if len(run) > 2:
                run[2].append(fate[2])
        else:
            found.append(fate)
        waiting = 0
    return found


def _counted(fates: list[Any]) -> list[Any]:
    """Plain lines in runs: kept-then-empty pairs as n, empty lines as -n, a lone kept line as 0."""
    paired: list[Any] = []
    position = 0
    while position < len(fates):
        if fates[position] == 0 and fates[position + 1 : position + 2] == [-1]:
            paired.append(1)
            position += 2
        else:
            paired.append(fates[position])
            position += 1
    found: list[Any] = []
    for key, group in groupby(paired, key=lambda fate: fate if isinstance(fate, int) else None):
        run = list(group)
        found += run if key is None or key == 0 else [key * len(run)]
    return found


def _newlines(document: Document) -> list[list[Any]]:
    """Runs of [newline, number of lines]."""
    ends = (document.end_of(number) for number in range(len(document.lines)))
    return [[end, len(list(group))] for end, group in groupby(ends)]


def restore(record: Mapping[str, Any]) -> bytes:
    """The input of a record with an audit, byte for byte (for a record out of JSON: its text field, as UTF-8).

    Raises RestoreError if the record has no audit, or if what comes back is not what the SHA-256 says.
    """
    account = record.get("audit")
    if not isinstance(account, Mapping):
        raise RestoreError("The record has no audit; only records made with --audit can be restored.")
    text = record.get("text")
    try:
        data = _rebuilt(account, text if isinstance(text, str) else "")
    except (TypeError, ValueError, AttributeError, LookupError, ArithmeticError, MemoryError, RecursionError) as error:
        raise RestoreError(f"{_changed(record)}: it does not fit together any more ({error}).") from error
    if hashlib.sha256(data).hexdigest() != account.get("sha256"):
        raise RestoreError(f"{_changed(record)}: what comes back is not what the SHA-256 says.")
    before = account.get("before")
    if isinstance(before, Mapping):
        return restore({"text": data.decode("utf-8", "surrogatepass"), "audit": before})
    return data


def _changed(record: Mapping[str, Any]) -> str:
    """The beginning of the sentence that says why a record does not give its input back."""
    named = edited(record)
    return f"The record's {' and '.join(named)} changed since it was made" if named else "The record is damaged"


def _rebuilt(account: Mapping[str, Any], text: str) -> bytes:
    from cleaner.decode import encode

    raw = {int(number): b64decode(line) for number, line in account["raw"].items()}
    if WHOLE in raw:  # where JSON makes one character of two halves, the account's lengths do not fit the text
        return raw[WHOLE]
    if any(count < 0 for _, count in account["newline"]):
        raise ValueError("it has less than no line ends")
    if sum(count for _, count in account["newline"]) != sum(map(_lines_of, account["lines"])):
        raise ValueError("it has more line ends than lines, or fewer")
    lines = _Reader(text, account["join"], account["joins"]).lines(account["lines"])
    ends = [end for end, count in account["newline"] for _ in range(count)]
    document = Document(lines, ends)
    for number, start, old, length, _ in account["repairs"]:
        if length > MOST:
            raise ValueError("a repair is longer than any text")
        document.edits.setdefault(number, []).append(Repair(start, old, "\0" * length, "", ""))
    document.codecs = [(first, codec) for first, codec in account["codecs"]]
    document.bom = bytes.fromhex(account["bom"])
    document.raw = raw
    return encode(document)


def _lines_of(fate: Any) -> int:
    """How many lines an entry of the account stands for. Raises ValueError if they are more than any text has."""
    count = 1
    if isinstance(fate, int):
        count = -fate if fate < 0 else 2 * fate or 1
    elif isinstance(fate, list) and not isinstance(fate[1], str):
        count = len(fate[1])
    if count > MOST:
        raise ValueError("it has more lines than any text")
    return count


class _Reader:
    """Reads kept words off the text, in order."""

    def __init__(self, text: str, default_join: str, joins: list[list[str]]) -> None:
        if default_join not in (NEW_LINE, NEW_PARAGRAPH):  # without one the same words could be read for ever
            raise ValueError("its lines are joined in no known way")
        self.text = text
        self.position = 0
        self.default, self.joins = default_join, joins

    def lines(self, fates: list[Any]) -> list[str]:
        """The repaired lines of the input."""
        found: list[str] = []
        for fate in fates:
            if isinstance(fate, int):
                if fate < 0:
                    found += [""] * -fate
                elif fate == 0:
                    found.append(self._whole())
                else:
                    for _ in range(fate):
                        found += [self._whole(), ""]
            elif isinstance(fate, list):
                found += [fate[1]] if isinstance(fate[1], str) else fate[1]
            else:
                found.append(self._pieces(fate))
        return found

    def _whole(self) -> str:
        stop = self.text.find("\n", self.position)
        return self._take((stop if stop >= 0 else len(self.text)) - self.position, self.default)

    def _take(self, length: int, join: str) -> str:
        if not 0 <= length <= len(self.text) - self.position:
            raise ValueError("the text is shorter than the audit says")
        found = self.text[self.position : self.position + length]
        self.position += length + len(join)
        return found

    def _pieces(self, fate: Mapping[str, Any]) -> str:
        parts, any_kept = [], False
        for piece in fate["p"]:
            if isinstance(piece, int):
                any_kept = True
                parts.append(self._take(piece, ""))
            else:
                parts.append(piece if isinstance(piece, str) else piece[1])
        if any_kept:
            self.position += len(self.joins[fate["j"]][0] if "j" in fate else self.default)
        return "".join(parts)
