"""A site profile in two passes of an engine: every site's texts in their order to one worker, which counts them.

Texts of a site must be counted by one, in their order: a copy of an earlier text teaches nothing, and only the first
some are looked at. So the engine moves lines of JSON, sorted by site, file and place; what comes back is small, the
lines that were learned. Cleaning, the second pass, has them all.
"""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict
from itertools import groupby
from operator import itemgetter
from typing import Any

from cleaner.arrow import records_in
from cleaner.errors import NewscleanError
from cleaner.inputs import Entry
from cleaner.jsonrows import read_lines
from cleaner.learning import Counts
from cleaner.pipeline import Cleaner
from cleaner.profile import Group, Line, Profile, site_of
from cleaner.record import KEYS
from cleaner.render import to_json, writable

SPARE = 4  # for each text of a site that is to be counted, how many are kept of a part, since there may be copies


def wanted(names: Iterable[str], text_field: str) -> list[str]:
    """The columns of a table that say something to the stages, or of what site a row is."""
    known = {*KEYS, "site", text_field} - {"audit"}
    return [name for name in names if name in known]


def lines_of(batch: Any, text_field: str) -> Iterator[bytes]:
    """The rows of a table's batch as lines of JSON."""
    for found in records_in(batch, text_field):
        if isinstance(found[text_field], str):
            yield writable(to_json(found))


def sited(lines: Iterable[bytes], most: int | None, seen: Counter[str] | None = None) -> Iterator[tuple[str, int]]:
    """The site and the number of each line that may be counted; lines that are no records are left to the cleaning.

    `most`: texts of a site that are counted, of which some may be copies. `seen`: how many there were of each site.
    """
    seen = Counter() if seen is None else seen
    for number, line in enumerate(lines):
        for entry in read_lines([line], ""):
            if not isinstance(entry, Entry) or isinstance(entry.data, bytes):
                continue
            site = site_of(entry.data)
            seen[site] += 1
            if most is None or seen[site] <= most * SPARE:
                yield site, number


def groups(rows: Iterable[tuple[str, bytes]], cleaner: Cleaner, text_field: str, most: int | None) -> Iterator[str]:
    """What each site's lines of JSON teach, as JSON. `rows` are sorted by site, and within a site in their order."""
    for site, found in groupby(rows, key=itemgetter(0)):
        counts = Counts(most)
        for _, line in found:
            if counts.wants(site):
                _count(counts, line, cleaner, text_field)
        for group in counts.profile().groups:
            yield json.dumps(asdict(group))


def _count(counts: Counts, line: bytes, cleaner: Cleaner, text_field: str) -> None:
    for entry in read_lines([line], ""):
        if isinstance(entry, Entry) and not isinstance(entry.data, bytes):
            try:
                counts.add(cleaner.run_record(entry.data, text_field=text_field))
            except NewscleanError:  # it is told when it is cleaned
                continue


def profile_of(found: Iterable[str]) -> Profile:
    """The profile of all sites' groups."""
    return Profile(tuple(sorted(map(_group, map(json.loads, found)), key=lambda group: group.site)))


def _group(raw: Mapping[str, Any]) -> Group:
    return Group(**{**raw, "lines": tuple(Line(**line) for line in raw["lines"])})
