"""Which of many names a text opens with: told by their first characters, since nearly all texts open with none."""

from __future__ import annotations

from collections.abc import Iterable

SIZE = 4  # characters by which names are told


class Openings:
    """Some casefolded names."""

    __slots__ = ("_groups", "longest")

    def __init__(self, names: Iterable[str]) -> None:
        groups: dict[str, list[str]] = {}
        for name in names:
            groups.setdefault(name[:SIZE], []).append(name)
        self._groups = {first: tuple(group) for first, group in groups.items()}
        self.longest = max((len(name) for group in groups.values() for name in group), default=0)

    def of(self, folded: str) -> tuple[str, ...]:
        """Those that the casefolded text begins with, in no order; of a short text one may be told twice."""
        groups, four = self._groups, folded[:SIZE]
        three, two, one = four[:3], four[:2], four[:1]
        if four not in groups and three not in groups and two not in groups and one not in groups:
            return ()  # nearly always
        near = groups.get(four, ()) + groups.get(three, ()) + groups.get(two, ()) + groups.get(one, ())
        return tuple(filter(folded.startswith, near))
