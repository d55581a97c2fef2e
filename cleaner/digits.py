"""Digits in lines: one look at the bytes of them all, since a search a line costs more than all else a line costs."""

from __future__ import annotations

from collections.abc import Sequence

from cleaner.late import late

FEW = 4  # lines that are searched one by one
_DIGIT = late(r"\d")
_AS_ZERO = bytes(48 if 48 <= byte <= 57 else byte for byte in range(256))
_ASCII = bytes(range(128))


def with_digits(views: Sequence[str], numbers: Sequence[int], longest: int) -> list[int]:
    """Those of some lines that are at most so long and have a digit of any script, in order."""
    short = [number for number in numbers if len(views[number]) <= longest]
    if len(short) <= FEW:
        return [number for number in short if _DIGIT.search(views[number])]
    text = "\n".join([views[number] for number in short])
    raw = text.encode("utf-8", "surrogatepass").translate(_AS_ZERO)
    if not text.isascii() and _has_odd_digit(raw):
        return [number for number in short if _DIGIT.search(views[number])]
    if b"0" not in raw:
        return []
    return [number for number, line in zip(short, raw.split(b"\n"), strict=True) if b"0" in line]


def _has_odd_digit(raw: bytes) -> bool:
    """Whether a digit stands in a text that is none of 0 to 9: its few other characters are looked at."""
    return _DIGIT.search(raw.translate(None, _ASCII).decode("utf-8", "surrogatepass")) is not None
