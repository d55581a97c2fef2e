"""Learning a profile from inputs: they are read and cleaned, and what their texts have in common is counted."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cleaner.errors import NewscleanError
from cleaner.inputs import Failure, Place
from cleaner.learning import FEWEST, Counts
from cleaner.pipeline import Cleaner
from cleaner.profile import Profile, site_of
from cleaner.tasks import Part, Reading, entries


def learn(
    places: Sequence[Place | Failure], how: Reading, most: int | None, cleaner: Cleaner | None
) -> tuple[Profile, list[tuple[str, NewscleanError]]]:
    """The profile of some inputs, and what could not be read. `most`: texts of a site that are looked at."""
    counts, failed = Counts(most), []
    cleaner = cleaner or Cleaner()
    for place in places:
        part = (place,) if isinstance(place, Failure) else None
        where = Place(place.name) if isinstance(place, Failure) else place
        for entry in entries(Part(where, True, True, part), how):
            if isinstance(entry, Failure):
                failed.append((entry.name, entry.error))
            elif isinstance(entry.data, bytes):
                if counts.wants(""):
                    counts.add(cleaner.run(entry.data))
            elif counts.wants(site_of(entry.data)):
                try:
                    counts.add(cleaner.run_record(entry.data, text_field=how.text_field))
                except NewscleanError as error:
                    failed.append((entry.name, error))
    return counts.profile(), failed


def told(profile: Profile) -> Iterator[str]:
    """What was learned, for people."""
    if not profile.groups:
        yield f"Nothing was learned: it takes {FEWEST} different texts of a site, and more are better."
    for group in profile.groups:
        name = group.site or "the texts"
        yield (
            f"{name}: {len(group.lines)} lines learned from {group.texts} texts; tried on {group.tried} that had not "
            f"taught it, {group.taken} lines went, {group.amid} of them amid prose."
        )
