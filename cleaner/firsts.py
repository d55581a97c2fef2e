"""What a text must have to fit a pattern: how it begins, and what stands in it; so that a line is put to few patterns.

Reads the tree that `re` itself makes of a pattern. Where it cannot be had, or has something unknown in it, a pattern
may begin with anything and need nothing: slower, never wrong.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import Any

ANY = None
Firsts = frozenset[str] | None  # ANY: anything
DIGIT = "0"  # stands for all digits of all scripts


def firsts(pattern: str) -> Firsts:
    """The characters with which a text that fits `pattern` may begin; ANY where it may begin with too many to tell."""
    tree = _tree(pattern)
    if tree is None:
        return ANY
    found, empty = _of_sequence(tree)
    return ANY if empty else found


def needs(pattern: str) -> tuple[str, ...]:
    """Strings of which one stands in whatever a pattern fits, the most telling ones; ("",) where there are none."""
    tree = _tree(pattern)
    return (tree is not None and _needs(tree)) or ("",)


def _tree(pattern: str) -> Iterable[Any] | None:
    try:
        from re import _parser  # type: ignore[attr-defined]
    except ImportError:  # pragma: no cover (another Python)
        return None
    tree: Iterable[Any] = _parser.parse(pattern)
    return tree


def _needs(items: Iterable[Any]) -> tuple[str, ...]:
    """The most telling needs of a sequence; () if it has none."""
    found: list[tuple[str, ...]] = []
    run = ""
    for op, argument in items:
        if str(op) == "LITERAL":
            run += chr(argument)
            continue
        found += (run,), _needs_of(str(op), argument)
        run = ""
    found.append((run,))
    return max((entry for entry in found if entry and all(entry)), key=_worth, default=())


def _needs_of(op: str, argument: Any) -> tuple[str, ...]:
    if op == "IN" and len(argument) <= 4 and all(str(kind) == "LITERAL" for kind, _ in argument):
        return tuple(chr(code) for _, code in argument)
    if op in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT") and argument[0] > 0:
        return _needs(argument[2])
    if op == "SUBPATTERN":
        return _needs(argument[3])
    if op == "ATOMIC_GROUP":
        return _needs(argument)
    if op == "BRANCH":
        branches = [_needs(branch) for branch in argument[1]]
        return tuple(dict.fromkeys(need for branch in branches for need in branch)) if all(branches) else ()
    return ()


def _worth(entry: tuple[str, ...]) -> float:
    """How much a need tells: long strings are rare, signs too, and each alternative costs a look."""
    return min(len(need.strip()) + 2 * (not need.strip()[:1].isalnum()) for need in entry) - len(entry) * 0.7


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


def by_first(patterns: Iterable[tuple[str, Firsts]]) -> Mapping[str, tuple[str, ...]]:
    """First character -> the patterns that may begin with it, in order; "" -> those that may begin with anything.

    `patterns`: each with what `firsts` says of it.
    """
    known = list(patterns)
    keys = {char for _, chars in known if chars is not ANY for char in chars} | {""}
    return {key: tuple(pattern for pattern, chars in known if chars is ANY or key in chars) for key in keys}
