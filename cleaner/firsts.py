"""With which characters what a pattern fits may begin: patterns by first character, so that a line is put to few.

Reads the tree that `re` itself makes of a pattern. Where it cannot be had, or has something unknown in it, a pattern
may begin with anything: slower, never wrong.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

ANY = None
Firsts = frozenset[str] | None  # ANY: anything
DIGIT = "0"  # stands for all digits of all scripts


def firsts(pattern: str) -> Firsts:
    """The characters with which a text that fits `pattern` may begin; ANY where it may begin with too many to tell."""
    try:
        from re import _parser  # type: ignore[attr-defined]
    except ImportError:  # pragma: no cover (another Python)
        return ANY
    found, empty = _of_sequence(_parser.parse(pattern))
    return ANY if empty else found


def _of_sequence(items: Iterable[Any]) -> tuple[Firsts, bool]:
    """First characters of a sequence, and whether it may be empty."""
    found: frozenset[str] = frozenset()
    for op, argument in items:
        own, empty = _of(str(op), argument)
        if own is ANY:
            return ANY, False
        found |= own
        if not empty:
            return found, False
    return found, True


def _of(op: str, argument: Any) -> tuple[Firsts, bool]:
    if op == "LITERAL":
        return frozenset(DIGIT if chr(argument).isdecimal() else chr(argument)), False
    if op == "IN":
        return _of_set(argument), False
    if op in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
        found, empty = _of_sequence(argument[2])
        return found, empty or argument[0] == 0
    if op == "SUBPATTERN":
        return _of_sequence(argument[3])
    if op == "ATOMIC_GROUP":
        return _of_sequence(argument)
    if op == "BRANCH":
        return _of_branches(argument[1])
    if op in ("AT", "ASSERT", "ASSERT_NOT"):  # take no character
        return frozenset(), True
    return ANY, False


def _of_branches(branches: Iterable[Any]) -> tuple[Firsts, bool]:
    found: frozenset[str] = frozenset()
    empty = False
    for branch in branches:
        own, vain = _of_sequence(branch)
        if own is ANY:
            return ANY, False
        found, empty = found | own, empty or vain
    return found, empty


def _of_set(members: Iterable[Any]) -> Firsts:
    found: set[str] = set()
    for op, argument in members:
        if str(op) == "LITERAL":
            found.add(chr(argument))
        elif str(op) == "RANGE" and argument[1] - argument[0] < 200:
            found.update(map(chr, range(argument[0], argument[1] + 1)))
        elif str(op) == "CATEGORY" and str(argument) == "CATEGORY_DIGIT":
            found.add(DIGIT)
        else:
            return ANY
    return frozenset(DIGIT if char.isdecimal() else char for char in found)


def by_first(patterns: Iterable[str]) -> Mapping[str, tuple[str, ...]]:
    """First character -> the patterns that may begin with it, in order; "" -> those that may begin with anything."""
    known = [(pattern, firsts(pattern)) for pattern in patterns]
    keys = {char for _, chars in known if chars is not ANY for char in chars} | {""}
    return {key: tuple(pattern for pattern, chars in known if chars is ANY or key in chars) for key in keys}
