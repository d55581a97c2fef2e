"""The deck of a whole page: the sentence or two right below the headline that sum the story up.

Far from the body's first paragraph, and set apart from it, a deck looks like a teaser to the page model. What tells it
is its place, below the chosen headline and above the body, and that it speaks of what the body speaks of.
"""

from __future__ import annotations

from cleaner.candidates import is_caption
from cleaner.features import SENTENCE, Shape
from cleaner.headmodel import Chosen
from cleaner.headzone import Zone
from cleaner.phrases import matcher

_REACH = 15  # units below the headline in which the body must begin
_COPIES = 2  # of the headline, that may stand between
_LONGEST, _SHORTEST = 400, 8  # characters of a deck, and its words
_OPEN = 10  # words of one that does not end like a sentence,
_SMALL, _CAPITALS = 2, 2  # and its small words and capitals, as they are coded in `Shape`
_ON_TOPIC = 0.3  # the part of its long words that the body has
_QUESTION, _ITEM = 2, 1  # how a unit ends, how it begins: `Shape.end`, `Shape.start`


def deck_below(zone: Zone, chosen: Chosen) -> int | None:
    """The unit that is the deck of a page; None where there is none, or it is the body's beginning.

    What the model takes for the body's is a deck if a byline or a date parts it from the rest.
    """
    if chosen.title is None:
        return None
    title = chosen.title[0]
    place = title + 1
    while place <= title + _COPIES and zone.is_copy(place, title):
        place += 1
    if place in chosen.bylines or place in chosen.dates:
        return None
    below = zone.inside[place + 1 : title + 1 + _REACH]
    if True not in below or not _reads_like_deck(zone.looks[place]):
        return None
    if zone.inside[place]:
        sure = place + 1 in chosen.bylines or place + 1 in chosen.dates
    else:
        sure = zone.topic(place)[0] >= _ON_TOPIC
    text = zone.text[place]
    if not sure or "|" in text or "copyright" in text.casefold() or is_caption(text, zone.words):
        return None
    return place if matcher(zone.words.code).hit(text) is None else None


def _reads_like_deck(look: Shape) -> bool:
    """Whether a unit is as long as decks are, and a sentence or as full of small words as one."""
    if look.words < _SHORTEST or look.size > _LONGEST or look.start == _ITEM:
        return False
    if look.end == _QUESTION and not look.sentences:
        return False  # one question: a subhead, a link
    if look.end in SENTENCE:
        return True
    return look.words >= _OPEN and look.function >= _SMALL and look.capitals <= _CAPITALS
