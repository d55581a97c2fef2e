"""A site profile: the lines that `newsclean learn` found to be a site's furniture. TOML, to be read and edited."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import cached_property
from typing import Any
from urllib.parse import urlsplit

from cleaner.errors import DataError
from cleaner.late import late

VERSION = 1
HEAD = """\
# Lines that newsclean learned to be a site's own furniture, the commonest first; digits in them stand for any.
# A line that is deleted here stays in texts again. texts: in how many it stood; between: in how many of them prose
# stood on both sides. Where that is more than a fifth, it goes wherever it stands, else only outside of prose.
"""
_DIGITS = late(r"\d")
_SPACES = late(r"\s+")


@dataclass(frozen=True, slots=True)
class Line:
    """A line of furniture: in how many texts it was seen, and in how many of them amid prose."""

    text: str
    texts: int = 0
    between: int = 0

    @property
    def amid(self) -> bool:
        """Whether it is taken amid prose, too."""
        return self.between * 5 > self.texts


@dataclass(frozen=True, slots=True)
class Group:
    """The lines of one site; "" stands for texts of which no site is known.

    texts: how many taught it. tried: texts that it was tried on without having been taught by them; taken: lines that
    went there, amid: those with prose on both sides.
    """

    site: str
    texts: int = 0
    tried: int = 0
    taken: int = 0
    amid: int = 0
    lines: tuple[Line, ...] = ()


@dataclass(frozen=True)
class Profile:
    """Learned lines, by site."""

    groups: tuple[Group, ...] = ()

    @cached_property
    def _lines(self) -> dict[str, dict[str, bool]]:
        """By site and key: whether it is taken amid prose."""
        return {group.site: {key_of(line.text): line.amid for line in group.lines} for group in self.groups}

    def lines_for(self, record: Mapping[str, Any]) -> Mapping[str, bool]:
        """The keys of the lines for a record's site, with whether each is taken amid prose; of a lone site for all."""
        site = site_of(record)
        found = self._lines.get(site)
        if found is None and not site and len(self._lines) == 1:
            found = next(iter(self._lines.values()))
        return found if found is not None else self._lines.get("", {})


def site_of(record: Mapping[str, Any]) -> str:
    """The site of a record: its address's host without "www.", or its field `site`; "" if it says neither."""
    url = record.get("url")
    if isinstance(url, str):
        try:
            host = urlsplit(url).hostname or ""
        except ValueError:
            host = ""
        if host:
            return host.removeprefix("www.")
    site = record.get("site")
    return site.strip().lower() if isinstance(site, str) else ""


def key_of(view: str) -> str:
    """A line as lines are compared: without case, numbers and the width of spaces."""
    return _SPACES.sub(" ", _DIGITS.sub("0", view.casefold())).strip()


def written(profile: Profile) -> str:
    """The TOML of a profile."""
    return "\n".join(_lines_of(profile)) + "\n"


def _lines_of(profile: Profile) -> Iterator[str]:
    yield from HEAD.splitlines()
    yield f"version = {VERSION}"
    for group in profile.groups:
        yield ""
        yield "[[site]]"
        yield f"name = {_string(group.site)}"
        yield f"texts = {group.texts}"
        yield "# Tried on texts that had not taught it: lines that went from them, and those of these amid prose."
        yield f"tried = {group.tried}"
        yield f"taken = {group.taken}"
        yield f"amid = {group.amid}"
        yield "lines = ["
        for line in group.lines:
            yield f"  {{ text = {_string(line.text)}, texts = {line.texts}, between = {line.between} }},"
        yield "]"


def _string(text: str) -> str:
    """A TOML basic string; JSON's escapes are TOML's, but for DEL and halves of surrogate pairs."""
    clean = text.encode("utf-8", "replace").decode("utf-8")
    return json.dumps(clean, ensure_ascii=False).replace("\x7f", "\\u007f")


def parsed(text: str, name: str) -> Profile:
    """The profile that a TOML text holds; `name` is for errors. Raises DataError."""
    import tomllib

    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise DataError(f"The profile {name} is not valid TOML: {error}.") from None
    if data.get("version") != VERSION or not isinstance(data.get("site", []), list):
        raise DataError(f"The file {name} is no site profile of version {VERSION}; newsclean learn makes one.")
    return Profile(tuple(_group(raw, name) for raw in data.get("site", [])))


def _group(raw: Any, name: str) -> Group:
    try:
        lines = tuple(Line(**line) for line in raw.get("lines", ()))
        numbers = {key: raw.get(key, 0) for key in ("texts", "tried", "taken", "amid")}
        whole = [*numbers.values(), *(number for line in lines for number in (line.texts, line.between))]
        names = [raw["name"], *(line.text for line in lines)]
    except (TypeError, KeyError, AttributeError):
        raise DataError(f"A site of the profile {name} lacks its name, or a line has other keys than ours.") from None
    if not all(isinstance(number, int) for number in whole) or not all(isinstance(text, str) for text in names):
        raise DataError(f"A site of the profile {name} has a text where a number belongs, or the other way round.")
    return Group(raw["name"], **numbers, lines=lines)


def read_profile(path: str) -> Profile:
    """The profile in a file. Raises DataError."""
    try:
        with open(path, encoding="utf-8") as file:
            return parsed(file.read(), path)
    except OSError as error:
        raise DataError(f"The profile {path} could not be read: {error.strerror}.") from None
    except UnicodeDecodeError:
        raise DataError(f"The profile {path} is not UTF-8.") from None
