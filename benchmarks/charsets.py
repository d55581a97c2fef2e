"""Text read in the wrong charset, charset by charset: what of it comes back.

usage: python benchmarks/charsets.py [--cases N] [--seed N] [--json FILE] [--show N] [--clean]
Each case is a line of the right answers of the bench, one or two sentences of it, or a sentence of our own, made wrong
at run time and given to the encoding stage (or as bytes to the decoder). It has at least 20 characters (8 ideographs),
two of them wrong. "right" is the line as it was, "alone" as it was given, "wrong" all else. Where characters were lost
(U+FFFD; a quarter of those that are not ASCII at most), right is what has all others. `--clean`: all lines of the right
answers and of the dumps that ftfy leaves alone go through the stage, and what it changes is shown.
"""

from __future__ import annotations

import argparse
import json
import random
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import bench
import ftfy
from sentences import PARTS, sentence

from cleaner.context import Context
from cleaner.decode import decode, from_text
from cleaner.language import guess
from cleaner.model import apply_edits
from cleaner.stages import encoding

LEGACY = {
    "cp1251": "ru uk", "koi8-r": "ru", "koi8-u": "uk", "iso8859-5": "ru", "cp1250": "pl cs hu ro hr",
    "iso8859-2": "pl cs hu",
    "cp1253": "el", "cp1254": "tr", "cp1255": "he", "cp1256": "ar", "cp1257": "lt lv", "cp874": "th", "gbk": "zh",
    "big5": "zh-Hant", "shift_jis": "ja", "euc_jp": "ja", "euc_kr": "ko",
}  # fmt: skip
ANY = "en de fr es it pl cs tr ru uk el he ar th zh ja ko"
SHOWN = {
    "cp1252": ANY, "latin-1": ANY, "cp1251": ANY, "koi8-r": ANY, "gbk": ANY, "shift_jis": ANY, "cp1256": ANY,
    "macroman": ANY,
}  # fmt: skip
_SLOPPY = {"cp1251": "sloppy-windows-1251", "cp1252": "sloppy-windows-1252", "macroman": "mac_roman"}
_SENTENCE = re.compile(r"(?<=[.!?…][ \n])|(?<=[。！？])")
_WIDE = re.compile("[\u3000-\u9fff\uac00-\ud7a3]")


class Case(NamedTuple):
    """A text and what has become of it."""

    right: str
    given: str


@cache
def pool(lang: str) -> list[str]:
    """The bench's sentences of a language."""
    found: dict[str, None] = {}
    for gold in bench.golds():
        if (guess(gold["body"].split("\n")) or "en") == lang:
            for line in gold["body"].split("\n"):
                found.update((part.strip(), None) for part in _SENTENCE.split(line) if part.strip())
    return [line for line in found if ftfy.fix_encoding(line) == line]


def line(lang: str, chance: random.Random) -> str:
    """A sentence or two of a language."""
    lines = pool(lang) if lang in LARGE else []
    if not lines or (lang in PARTS and chance.random() < 0.3):
        return sentence(lang, chance)
    joint = "" if lang in ("zh", "ja", "th") else " "
    return joint.join(chance.choice(lines) for _ in range(chance.choice((1, 1, 2))))


LARGE = frozenset(("en", "de", "fr", "es", "it", "pl", "cs", "tr", "zh", "ja", "ko", "ar"))


def is_case(right: str, given: str) -> bool:
    """Whether a line is long enough, and wrong enough, to be known."""
    wrong = (Counter(right) - Counter(given)).total()
    return len(right) + 2 * len(_WIDE.findall(right)) >= 20 and wrong >= 2


def spoil(text: str, real: str, shown: str, lossy: bool = False) -> str | None:
    """A text whose bytes were read in another charset."""
    try:
        given = text.encode(real).decode(_SLOPPY.get(shown, shown), "replace" if lossy else "strict")
    except UnicodeError:
        return None
    return None if given.count("\ufffd") * 4 > sum(not char.isascii() for char in text) else given


def cases(langs: str, count: int, chance: random.Random, change: Callable[[str], str | None]) -> Iterator[Case]:
    """At most `count` different cases of some languages."""
    seen: set[str] = set()
    codes = langs.split()
    for _ in range(count * 40):
        right = line(chance.choice(codes), chance).replace("ș", "ş").replace("ț", "ţ")
        given = change(right)
        if given is not None and given not in seen and is_case(right, given):
            seen.add(given)
            yield Case(right, given)
            if len(seen) >= count:
                return


def repaired(lines: list[str]) -> list[str]:
    """What the encoding stage makes of the lines of a document."""
    document = from_text("\n".join(lines))
    apply_edits(document, "encoding", encoding.run(document, Context(document)))
    return document.lines


def alone(case: Case) -> str:
    """A case by itself."""
    return repaired([case.given])[0]


def amid(case: Case) -> str:
    """A case as one line of a good text."""
    lines = ["The ferry’s owner said so – in a café.", *chosen(pool("de")), case.given, *chosen(pool("fr")), "É"]
    done = repaired(lines)
    good = lines[:-4] + lines[-3:], done[:-4] + done[-3:]
    return done[-4] if good[0] == good[1] else "a good line was changed"


def chosen(lines: list[str]) -> list[str]:
    """Two good lines."""
    return lines[10:12]


def is_right(right: str, got: str) -> bool:
    """Whether a line has come back, but for what nobody can know."""
    if "\ufffd" not in got:
        return got == right
    parts = [re.escape(part) for part in re.split("\ufffd+\\??", got)]
    return re.fullmatch(".{1,4}?".join(parts), right, re.S) is not None


def tally(found: Iterable[Case], mend: Callable[[Case], str], show: int) -> Counter[str]:
    """Right, wrong, left alone."""
    count: Counter[str] = Counter()
    for case in found:
        got = mend(case)
        what = "right" if is_right(case.right, got) else "alone" if got == case.given else "wrong"
        count[what] += 1
        count["cases"] += 1
        if what != "right" and count["shown"] < show:
            count["shown"] += 1
            for name, text in ((what, case.right), ("given", case.given), ("got", got)):
                print(f"  {name:5} {text[:90]!r}", file=sys.stderr)
    return count


Row = tuple[str, str, Callable[[random.Random, int], Iterator[Case]], Callable[[Case], str]]


def rows() -> Iterator[Row]:
    """Each family and charset, with its cases and what mends them."""
    for real, langs in LEGACY.items():
        for shown in ("cp1252", "latin-1"):
            yield f"bytes shown as {shown}", real, maker(langs, lambda s, r=real, w=shown: spoil(s, r, w)), alone
        yield "the same, one line of a good text", real, maker(langs, lambda s, r=real: spoil(s, r, "cp1252")), amid
        yield "the same, and UTF-8 as cp1252", real, maker(langs, lambda s, r=real: twice(s, r)), alone
    for shown, langs in SHOWN.items():
        yield "UTF-8 shown as", shown, maker(langs, lambda s, w=shown: spoil(s, "utf-8", w)), alone
        yield "the same, one line of a good text", shown, maker(langs, lambda s, w=shown: spoil(s, "utf-8", w)), amid
        yield "UTF-8 shown twice as", shown, maker(langs, lambda s, w=shown: over(s, w)), alone
    for shown in ("gbk", "shift_jis"):
        make = maker(ANY, lambda s, w=shown: spoil(s, "utf-8", w, lossy=True))
        yield "UTF-8 shown with losses as", shown, make, alone
    for real, langs in LEGACY.items():
        yield "file of one line", real, maker(langs, lambda s, r=real: spoil(s, r, "latin-1")), file_of_one
        yield "file of 8 lines", real, maker(langs, lambda s, r=real: spoil(s, r, "latin-1")), FileOf(real, langs)
        yield "line of a UTF-8 file", real, maker(langs, lambda s, r=real: spoil(s, r, "latin-1")), line_of_utf8
        yield "line of a cp1252 file", real, maker(langs, lambda s, r=real: spoil(s, r, "latin-1")), line_of_western


def maker(langs: str, change: Callable[[str], str | None]) -> Callable[[random.Random, int], Iterator[Case]]:
    """What makes the cases of a row."""
    return lambda chance, count: cases(langs, count, chance, change)


def twice(text: str, real: str) -> str | None:
    """Bytes shown as Windows-1252, saved as UTF-8, and shown so again."""
    once = spoil(text, real, "cp1252")
    return once and spoil(once, "utf-8", "cp1252")


def over(text: str, shown: str) -> str | None:
    """UTF-8 shown as something else, twice."""
    once = spoil(text, "utf-8", shown)
    return once and spoil(once, "utf-8", shown)


def read(data: bytes, number: int) -> str:
    """A line of a file, as it is decoded."""
    found = decode(data).lines
    return found[number] if number < len(found) else ""


def file_of_one(case: Case) -> str:
    """The case's bytes as a file."""
    return read(case.given.encode("latin-1") + b"\n", 0)


class FileOf:
    """The case's bytes among other lines in its charset."""

    def __init__(self, real: str, langs: str) -> None:
        self.real, self.langs, self.chance = real, langs, random.Random(3)

    def __call__(self, case: Case) -> str:
        others = [line(self.chance.choice(self.langs.split()[:1]), self.chance) for _ in range(7)]
        rest = "\n".join(others).encode(self.real, "ignore")
        return read(case.given.encode("latin-1") + b"\n" + rest + b"\n", 0)


def line_of_utf8(case: Case) -> str:
    """The case's bytes amid lines of UTF-8."""
    good = [text.encode() for text in (*chosen(pool("de")), "La journée d’été, déjà.", "Où?")]
    return read(b"\n".join([*good[:2], case.given.encode("latin-1"), *good[2:]]), 2)


def line_of_western(case: Case) -> str:
    """The case's bytes amid lines of Windows-1252, decoded and repaired."""
    good = [text.encode("cp1252", "ignore") for text in (*chosen(pool("de")), *chosen(pool("fr")))]
    found = decode(b"\n".join([*good[:2], case.given.encode("latin-1"), *good[2:]]))
    apply_edits(found, "encoding", encoding.run(found, Context(found)))
    lines = found.lines
    whole = len(lines) == 5 and [one.encode("cp1252", "replace") for one in lines[:2] + lines[3:]] == good
    return lines[2] if whole else "a good line was changed"


def table(options: argparse.Namespace) -> list[dict[str, object]]:
    """Print the table; gives its rows."""
    print("| what happened | charset | cases | right | wrong | left alone | right, % |")
    print("|---|---|---:|---:|---:|---:|---:|")
    found: list[dict[str, object]] = []
    for family, charset, make, mend in rows():
        if options.only and options.only not in f"{family} {charset}":
            continue
        count = tally(make(random.Random(options.seed), options.cases), mend, options.show)
        n = count["cases"]
        share = f"{100 * count['right'] / n:.1f}" if n else "–"
        numbers = {key: count[key] for key in ("cases", "right", "wrong", "alone")}
        print("|", " | ".join([family, charset, *map(str, numbers.values()), share]), "|", flush=True)
        found.append({"family": family, "charset": charset, **numbers})
    return found


def clean(options: argparse.Namespace) -> dict[str, dict[str, int]]:
    """Give the stage every clean line of the bench; print, by script, how many it changed."""
    count: dict[str, Counter[str]] = defaultdict(Counter)
    seen: set[str] = set()
    for row in bench.rows():
        gold = row["gold"]
        for text in (row["text"], gold.get("body") or "", gold.get("title") or ""):
            fresh = [one for one in dict.fromkeys(text.split("\n")) if one not in seen and not one.isascii()]
            seen.update(fresh)
            lines = [one for one in fresh if ftfy.fix_encoding(one) == one]
            if not lines:
                continue
            for before, after in zip(lines, stage(lines), strict=True):
                script = script_of(before)
                count[script]["lines"] += 1
                if before != after:
                    count[script]["changed"] += 1
                    print(f"  {row['id']} {row['flavour']}: {before.strip()[:120]!r} -> {after.strip()[:120]!r}")
    print("| script | lines that are not ASCII and that ftfy leaves | changed |\n|---|---:|---:|")
    for script, counts in sorted(count.items(), key=lambda item: -item[1]["lines"]):
        print(f"| {script} | {counts['lines']} | {counts['changed']} |")
    return {script: dict(counts) for script, counts in count.items()}


def stage(lines: list[str]) -> list[str]:
    """What the stage makes of lines by charset's repairs alone."""
    document = from_text("")
    document.lines = lines
    edits = [edit for edit in encoding.run(document, Context(document)) if edit.rule == encoding.CHARSET]
    document.lines = list(lines)
    apply_edits(document, "encoding", edits)
    return document.lines


def script_of(text: str) -> str:
    """The script that most of a line's letters are of which are not ASCII; "signs" if none is."""
    import unicodedata

    names = Counter(unicodedata.name(char, "?").split()[0] for char in text if ord(char) > 127 and char.isalpha())
    return names.most_common(1)[0][0].lower() if names else "signs"


def main() -> None:
    """Read the options, print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--cases", type=int, default=1000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--json", type=Path)
    parser.add_argument("--show", type=int, default=0, help="cases of each row that were not right, on stderr")
    parser.add_argument("--only", help="rows whose family and charset hold this")
    parser.add_argument("--clean", action="store_true", help="the clean lines of the bench instead")
    options = parser.parse_args()
    found: object = clean(options) if options.clean else table(options)
    if options.json:
        options.json.write_text(json.dumps(found, ensure_ascii=False, indent=1) + "\n", "utf-8")


if __name__ == "__main__":
    main()
