"""The table of stages, in the order in which they run. A new stage is one small file and one line here."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cache
from importlib import import_module
from types import ModuleType
from typing import Any, NamedTuple

REPAIR = "repair"
LABEL = "label"
LAYOUT = "layout"


class Stage(NamedTuple):
    """A stage: its name (also its module's name), its kind, and one line about it. The module is imported when run."""

    name: str
    kind: str
    summary: str

    @property
    def run(self) -> Callable[..., Iterable[Any]]:
        """The module's `run(document, context)`, which yields `Edit`, `Claim` or `Join` values by the stage's kind."""
        found: Callable[..., Iterable[Any]] = _module(self.name).run
        return found


@cache
def _module(name: str) -> ModuleType:
    return import_module(f"cleaner.stages.{name}")


STAGES = (
    Stage("encoding", REPAIR, "mojibake of some twenty charsets, also in single lines and twice over; entities"),
    Stage("characters", REPAIR, "no-break and zero-width spaces, soft hyphens, control and bidi characters, NFC"),
    Stage("markup", REPAIR, "the tags of HTML that was given for text, its comments and scripts"),
    Stage("quotes", REPAIR, "marks that point the wrong way, doubled apostrophes, marks without a partner"),
    Stage("repeats", LABEL, "the page twice: runs of paragraphs that stand in the text again"),
    Stage("page", LABEL, "the article in a page dump, and the last crumbs of an extractor's output"),
    Stage("breadcrumbs", LABEL, "trails such as Home » World, inline or one crumb a line"),
    Stage("sections", LABEL, "section names alone on a line before or after the headline"),
    Stage("headlines", LABEL, "the headline, its duplicates and variants, the deck"),
    Stage("dates", LABEL, "publication and modification dates beside the text"),
    Stage("datelines", LABEL, "the dateline that opens the first sentence; read, not removed"),
    Stage("bylines", LABEL, "who wrote it: names apart from roles, agencies and addresses"),
    Stage("leftovers", LABEL, "what the page stage left for headline, date and byline, and none of them wanted"),
    Stage("furniture", LABEL, "share bars, advertisements, related links, credits, tags, copyright lines"),
    Stage("paragraphs", LAYOUT, "hard-wrapped lines unwrapped, broken sentences joined, lists kept"),
)

NAMES = tuple(stage.name for stage in STAGES)
