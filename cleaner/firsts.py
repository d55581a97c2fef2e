"""What a text must have to fit a pattern: how it begins, and what stands in it; so that a line is put to few patterns.

Reads the tree that `re` itself makes of a pattern. Where it cannot be had, or has something unknown in it, a pattern
may begin with anything and need nothing: slower, never wrong.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NamedTuple

ANY = None
Heads = frozenset[str] | None  # ANY: anything
SIZE = 4  # characters of a head, at the most
DIGIT = "0"  # stands for all digits that are not ASCII
DIGITS = frozenset("0123456789")
OUTER = ' \t*•·▪►▶◀»«›‹><→←↓↑|｜:：…–—-+#.,，。!！✓✔●○◦■□★☆☛☞▼▲△▽⏩➡️🔴👉👇📲📩📱📺📷📸🔔⬇\ufe0f"“”[]【】()（）'
SKIPPED = OUTER + "0123456789'‘’`´$€£%&/\\{}=~^_§@;?¿¡※◆◇│"  # signs and digits that may stand before a head
END = "\n"
_COMMON_SIGNS = "()[]/.,:-–'’\""
_MOST = 150  # heads of a pattern; those of one with more are left shorter


class _Grown(NamedTuple):
    """Heads that may grow by what follows in the pattern, and those that are long enough or before anything at all."""

    open: frozenset[str]
    shut: frozenset[str]


def heads(pattern: str) -> Heads:
    """What all texts that fit `pattern` begin with, behind what is SKIPPED; ANY where that is too much to tell.

    Heads have SIZE characters; but one where that is no letter, fewer where a text may go on with anything, and behind
    a whole text stands END.
    """
    tree = _tree(pattern)
    if tree is None:
        return ANY
    grown = _sequence(tree, _Grown(frozenset([""]), frozenset()))
    return ANY if "" in grown.shut else grown.shut | {text + END for text in grown.open}


def head(text: str) -> str:
    """How a text begins, as `heads` has it."""
    begin = _plain(text.lstrip(SKIPPED)[:SIZE])
    return begin if begin[:1].isalpha() else begin[:1]


def _plain(text: str) -> str:
    """A text with DIGIT for digits that are not ASCII."""
    return text if text.isascii() else "".join([DIGIT if char.isdecimal() else char for char in text])


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
        return _fewest(need for branch in branches for need in branch) if all(branches) else ()
    return ()


def _fewest(several: Iterable[str]) -> tuple[str, ...]:
    """Needs without those that hold another one: "photos" where "photo" is enough."""
    found = tuple(dict.fromkeys(several))
    return tuple(need for need in found if not any(other in need for other in found if other != need))


def _worth(entry: tuple[str, ...]) -> float:
    """How much a need tells: long strings are rare, most signs too, and each alternative costs a look."""
    return min(len(need.strip()) + 2 * _is_rare(need.strip()[:1]) for need in entry) - len(entry) * 0.7


def _is_rare(sign: str) -> bool:
    return not sign.isalnum() and sign not in _COMMON_SIGNS


def _sequence(items: Iterable[Any], grown: _Grown) -> _Grown:
    """Heads grown by what a sequence takes."""
    for op, argument in items:
        if not grown.open:
            break
        grown = _item(str(op), argument, grown)
    return grown


def _item(op: str, argument: Any, grown: _Grown) -> _Grown:
    if op == "LITERAL":
        return _by_chars(frozenset(chr(argument)), grown)
    if op == "IN":
        return _by_chars(_chars(argument), grown)
    if op in ("MAX_REPEAT", "MIN_REPEAT", "POSSESSIVE_REPEAT"):
        return _repeated(argument[0], argument[1], argument[2], grown)
    if op == "SUBPATTERN":
        return _sequence(argument[3], grown)
    if op == "ATOMIC_GROUP":
        return _sequence(argument, grown)
    if op == "BRANCH":
        return _all_of([_sequence(branch, grown) for branch in argument[1]])
    if op in ("AT", "ASSERT", "ASSERT_NOT"):  # take no character
        return grown
    return _by_chars(ANY, grown)


def _by_chars(chars: Heads, grown: _Grown) -> _Grown:
    """Heads grown by one of some characters."""
    if chars is ANY or len(grown.open) * len(chars) > _MOST:
        return _Grown(frozenset(), grown.shut | grown.open)
    chars = frozenset(_plain(char) for char in chars)
    longer = {start + char for start in grown.open for char in chars if start}
    shut = {text for text in longer if len(text) == SIZE}
    if chars >= DIGITS:  # of any script: what they stand behind ends the head, but for a word
        shut |= {text for text in grown.open if text and not text[-1].isalnum()}
    if "" in grown.open:
        longer |= {"" if char in SKIPPED else char for char in chars if char in SKIPPED or char.isalpha()}
        shut |= {char for char in chars if not char.isalpha() and (char not in SKIPPED or char == DIGIT)}
    return _Grown(frozenset(longer - shut), grown.shut | shut)


def _repeated(least: int, most: int, items: Iterable[Any], grown: _Grown) -> _Grown:
    """Heads grown by a sequence several times over; SIZE times make any head long enough."""
    found = [grown] if least == 0 else []
    for times in range(1, min(most, SIZE) + 1):
        grown = _sequence(items, grown)
        if times >= min(least, SIZE):
            found.append(grown)
    return _all_of([*found, _Grown(frozenset(), grown.shut)])


def _all_of(several: Iterable[_Grown]) -> _Grown:
    opened, shut = zip(*several, strict=True)
    return _Grown(frozenset().union(*opened), frozenset().union(*shut))


def _chars(members: Iterable[Any]) -> Heads:
    """The characters of a class; DIGITS for the digits of all scripts."""
    found: set[str] = set()
    for op, argument in members:
        if str(op) == "LITERAL":
            found.add(chr(argument))
        elif str(op) == "RANGE" and argument[1] - argument[0] < 200:
            found.update(map(chr, range(argument[0], argument[1] + 1)))
        elif str(op) == "CATEGORY" and str(argument) == "CATEGORY_DIGIT":
            found |= DIGITS
        else:
            return ANY
    return frozenset(found)
