"""Notices: long openers of what only a page says of itself, by which lines are known that are as long as paragraphs.

Nearly all texts have none: a look at how their long lines begin, and a search for a word or two, says so.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence

from cleaner.fixed import Fixed
from cleaner.lexicon import Rule

LONGEST = 400  # characters of a line that may be furniture by a notice
SHORTEST = 12
OPENING = 160  # characters of a line in which a notice stands
GAP = "…"  # stands in a notice for a name, most often a page's own
BULLETS = " \t*•·▪►▶→-–—>+#※○●◦■□◆◇"  # what may stand before a notice: no quotation marks
Notice = tuple[str, Rule]


class Notices(Fixed):
    """The notices of a lexicon."""

    heads: Mapping[str, tuple[Notice, ...]]  # by their first characters, SHORTEST of them
    named: Mapping[str, tuple[Notice, ...]]  # those that have a name among these, by a word behind it

    def near(self, views: Sequence[str], among: Sequence[int], text: str) -> Iterator[tuple[int, str, list[Notice]]]:
        """Of some places those of lines that may begin with a notice; how they do, and those notices.

        Names are looked for, in all lines, where what stands behind them is in the lines at all, of which `text` is
        made and more.
        """
        named = [one for word, some in self.named.items() if word in text for one in some]
        if named:
            whole = "\n".join(views)
            named = [one for one in named if _behind(one) in whole]
        for place in range(len(views)) if named else self._begun(views, among):
            view = views[place]
            if len(view) <= LONGEST:
                folded = view[:OPENING].casefold().replace("’", "'").lstrip(BULLETS)
                near = [*self.heads.get(folded[:SHORTEST], ()), *named]
                if near:
                    yield place, folded, near

    def _begun(self, views: Sequence[str], among: Sequence[int]) -> list[int]:
        """Of some places those of lines whose first characters, behind bullets, are a notice's."""
        heads = self.heads
        return [
            place
            for place in among
            if (view := views[place])[:SHORTEST].casefold()[:SHORTEST] in heads
            or (view[0] in BULLETS and view[: 2 * SHORTEST].lstrip(BULLETS)[:SHORTEST].casefold()[:SHORTEST] in heads)
        ]


def notices(rules: Iterable[Rule]) -> Notices:
    """The notices of some rules."""
    heads: dict[str, list[Notice]] = {}
    named: dict[str, list[Notice]] = {}
    for rule in rules:
        for notice in rule.notices:
            head = notice[:SHORTEST]
            if GAP in head:
                named.setdefault(max(_behind((notice, rule)).split(), key=len, default=""), []).append((notice, rule))
                continue
            for key in {head, head.replace("'", "’")}:
                heads.setdefault(key, []).append((notice, rule))
    return Notices(_frozen(heads), _frozen(named))


def _frozen(groups: Mapping[str, list[Notice]]) -> Mapping[str, tuple[Notice, ...]]:
    return {key: tuple(group) for key, group in groups.items()}


def _behind(one: Notice) -> str:
    return one[0].partition(GAP)[2]
