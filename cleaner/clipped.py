"""Words that lack their beginning, for which an apostrophe stands: 'em, 'tis, '90s.

They stand apart from the other marks since every text is searched for them, and only few for more.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from cleaner.late import late

if TYPE_CHECKING:
    from cleaner.quotestyle import Style

# What follows the apostrophe, whatever its case; digits are decades and years.
CLIPPED = (
    r"(?:em|tis|twas|twere|til|till|cause|cuz|bout|round|cos|n|tude|burbs|ere|neath|nuff|fro|hood)(?!\w)"
    r"|\d0[’']?s(?!\w)|\d\d(?!\d)(?!\w)"
)
_CLIPPED = late(CLIPPED, re.IGNORECASE)
_DUTCH = late(r"(?:s|t|n|m|k|r)(?=[ -])", re.IGNORECASE)


def is_clipped(line: str, at: int, style: Style) -> bool:
    """Whether a word that lacks its beginning ('em, '90s) starts at `at`."""
    if _CLIPPED.match(line, at):
        return True
    return _DUTCH.match(line, at) is not None and style.language in ("nl", "af")
