"""Worst cases: `python benchmarks/worst.py [--largest N] [--seconds S] [--only WORDS] [--json FILE]`.

Long runs of everything that a pattern may look for (separators, quotes, spaces, letters, brackets, digits, entities,
pieces of mojibake, near-headlines, near-dates …), each as one line, as one line after a word, as words, and as many
lines, go through every stage; each stage's time is fitted against the length (exponent 1 is linear). Lengths grow by
the factor 4 till a stage takes --seconds or --largest characters are reached; times below 20 ms are not fitted. The
exit code is 1 where an exponent is above 1.5.
"""

from __future__ import annotations

import argparse
import json
import math
import random
import sys
import time
from collections.abc import Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from cleaner import Cleaner
from cleaner.account import account
from cleaner.assemble import text as assembled
from cleaner.audit import audit
from cleaner.context import Context
from cleaner.decode import decode, encode
from cleaner.diff import diff
from cleaner.looks import looks_html
from cleaner.model import Document, apply_claims, apply_edits, apply_joins
from cleaner.pipeline import Result
from cleaner.render import to_json, to_markdown
from cleaner.stages import LABEL, REPAIR, STAGES

SHORTEST = 0.02  # seconds below which a time says nothing
FACTOR = 4
AGAIN = 1.0  # seconds below which what does not look linear is tried with a longer text, too
LIMIT = 1.5  # what is above it is not linear, whatever the noise

UNITS = {
    "a": "a", "A": "A", "digit": "1", "space": " ", "tab": "\t", "nbsp": "\xa0", "ideographic space": "\u3000",
    "zero width": "\u200b", "soft hyphen": "\xad", "joiner": "\u200d", "combining": "\u0301", "selector": "️",
    "tag": "\U000e0041", "flag": "🏴\U000e0067", "rlo": "\u202e", "lrm": "\u200e", "hebrew": "א\u200e",
    "escape": "\x1b", "csi": "\x1b[", "csi args": "\x1b[1;", "osc": "\x1b]0;a", "nul": "\x00", "c1": "\x85",
    "vt": "\x0b", "'": "'", '"': '"', "''": "''", "‘": "‘", "’": "’", "“": "“", "”": "”", "„": "„", "«": "«",
    "»": "»", "`": "`", "´": "´", ",,": ",,", "<<": "<<", ">": ">", "<": "<", "‘a": "‘a", "a’": "a’ ", "“a": "“a ",
    "“a”": "“a” ", "a”": "a” ", 'a"': 'a" ', '"a"': '"a" ', "'a'": "'a' ", "„a“": "„a“ ", "«a»": "«a» ", "“‘": "“‘",
    "”’": "”’ ", "“\n": "“It was a day.\n", "”\n": "It was a day,” he said.\n", '"\n': 'It was a day," he said.\n',
    "speech": "“It was,” he said. ", "trail »": "Home » ", ">>": "Home > ", "|": "Home | ", "/": "Home / ",
    "·": "Home · ", "•": "• ", "-": "-", "–": "– ", "—": "—", "_": "_", "*": "*", "#": "#", "=": "=", ".": ".",
    "…": "…", ",": ", ", ":": ": ", ";": "; ", "!": "!", "?": "?", "~": "~", "(": "(", ")": ")", "()": "() ",
    "[": "[", "]": "]", "[[": "[a](", "{": "{", "&": "&", "&amp;": "&amp;", "&amp": "&amp", "&#": "&#", "&#1": "&#1",
    "&#x": "&#x2019;", "&a": "&aaaa", "&amp;amp": "&amp;amp;", "\\": "\\", "\\u": "\\u", "\\u2019": "\\u2019",
    "\\\\u00e9": "\\\\u00e9", "<p>": "<p>", "<!--": "<!--", "</": "</", "<a b": "<a b ", "http": "http://a.b/",
    "@": "a@b ", "Ã": "Ã", "Ã©": "Ã©", "â€™": "â€™", "Ã¢â‚¬": "Ã¢â‚¬â„¢", "ÃÂ": "ÃÂ", "Ïà": "Ïàðîì ", "п÷": "п÷я─п╬ ",
    "鈥": "鈥", "浣犲": "浣犲ソ", "ﾃ､": "ﾃ､", "ط§": "ط§ظ„ ", "Çáµ": "Çáµ ", "ÄãºÃ": "ÄãºÃ", "ý": "ýa ", "�": "�",
    "?a": "a?a ", "ß": "ß”", "漢": "漢", "漢。": "漢字。", "Ж": "Ж", "ж": "жа ", "ع": "ع", "ไ": "ไ", "한": "한 ",
    "é": "é", "ſ": "ſ", "İ": "İ", "😀": "😀", "1.": "1. ", "1,": "1,", "1/": "1/", "1:": "1:", "10:05": "10:05 ",
    "2024": "2024 ", "2024-": "2024-05-", "3 May": "3 May ", "May": "May ", "3 May 2024": "3 May 2024 ",
    "vor 3": "vor 3 Stunden ", "年": "2023年9月", "Updated": "Updated ", "+01": "+01:00 ", "By": "By ",
    "By A": "By Nora Feld ", "and": "Nora Feld and ", "Nora,": "Nora, ", "Nora": "Nora ", "von": "von ", "A.": "A. ",
    "A. B.": "A. Feld, ", "(dpa)": "BERLIN (dpa) ", "PORT –": "PORT – ", "PORT": "PORT ", "PORT,": "PORT, ",
    "Photo": "Photo: ", "Tags": "Tags: a, ", "tag,": "ferry, ", "©": "© ", "Share": "Share ", "Read": "Read more: ",
    "ad": "Advertisement ", "12 c": "12 comments ", "said": "said ", "Said.": "It said. ",
    "near": "Harbour ferry returns ", "word-": "for- ", "word-\n": "the forty min-\n", "utes": "utes\n",
    "prose": "The ferry left the harbour at noon. ", "trail": "Home\n»\nNews\n»\n", "crumb": "Home\nNews\n",
    "head": "Harbour ferry returns\n", "heads": "Harbour ferry returns - The Gazette\n",
    "title": "Harbour ferry\nHarbour ferry returns\n", "byline": "By Nora Feld\n", "date": "3 May 2024\n",
    "updated": "Updated: 3 May 2024 10:05\n", "share": "Share on Facebook\n", "item": "• a thing\n", "1\n": "1.\na\n",
    "wrapped": "Repairs to the hull cost twice what the council of the town\nhad planned in the year before the one\n",
    "mixed": "a\n漢\nЖ\n1\n",
    "torn": "and some came from\nEurope\n, others on\n3 May 2024\n, he said, from\nHome > News\n",
    "parts": "It was a long day, he said at noon.\nSport\nIt rained.\n3 May 2024\nIt rained all day.\n4 May 2024\n",
    "notice": "This content is provided by ", "setting": "isPaid:\nfalse\n",
    "teaser": "Read more\nThe ferry that was laid up for the winter left on Mon…\n",
    "story": "Home\nNews\nSport\n" * 8 + "The ferry left the harbour at noon, he said, and so did I.\n",
}  # fmt: skip


def shapes(unit: str) -> Iterator[tuple[str, str, str]]:
    """(shape, what stands before, what is repeated)."""
    yield "run", "", unit
    if "\n" not in unit:
        yield "run in a word", "a", unit
        yield "lines", "", f"{unit}\n"
        yield "lines of ten", "", f"{unit * 10}\n"
        yield "after prose", "The ferry left the harbour at noon, he said.\n\n", f"{unit}b"


def staged(text: str) -> dict[str, float]:
    """Seconds of each step for a text."""
    times: dict[str, float] = {}

    def timed(name: str, begun: float) -> float:
        now = time.process_time()
        times[name] = now - begun
        return now

    data = text.encode("utf-8", "surrogatepass")
    now = time.process_time()
    document = decode(data)
    now = timed("decode", now)
    context = Context(document)
    _ = context.language
    now = timed("language", now)
    shown = False
    for stage in STAGES:
        if stage.kind != REPAIR and not shown:
            document.show()
            shown = True
        found = list(stage.run(document, context))
        if stage.kind == REPAIR:
            apply_edits(document, stage.name, found)
        elif stage.kind == LABEL:
            apply_claims(document, stage.name, found)
        else:
            apply_joins(document, found)
        now = timed(stage.name, now)
    rest(document, data, timed, now)
    return times


def rest(document: Document, data: bytes, timed: object, now: float) -> None:
    """What comes after the stages: the text, the accounts, the formats."""
    text = assembled(document)
    assert callable(timed)
    now = timed("assemble", now)
    found = audit(document, data, None, "\n\n")
    now = timed("audit", now)
    for _ in account(document):
        pass
    now = timed("account", now)
    article = Cleaner(only={"encoding"}).clean("A text.")
    article = type(article)(text=text, title=None, changed=True)
    to_json({"text": text, "audit": found})
    to_markdown(article)
    looks_html(document.lines)
    now = timed("formats", now)
    for _ in diff(Result(article, document), "x"):
        pass
    now = timed("diff", now)
    encode(document)
    timed("encode", now)


def slope(points: list[tuple[int, float]]) -> float | None:
    """The exponent between the last two lengths, where both took long enough; None if they did not."""
    good = [point for point in points if point[1] >= SHORTEST]
    if len(good) < 2:
        return None
    (x, a), (y, b) = good[-2], good[-1]
    return math.log(b / a) / math.log(y / x)


def case(before: str, unit: str, largest: int, seconds: float) -> dict[str, list[tuple[int, float]]]:
    """For each step (length, seconds), from 4,000 characters on."""
    points: dict[str, list[tuple[int, float]]] = {}
    size = 4_000
    while size <= largest:
        text = before + unit * (size // len(unit))
        times = staged(text)
        for name, took in times.items():
            points.setdefault(name, []).append((size, took))
        if max(times.values()) > seconds:
            break
        size *= FACTOR
    return points


def main() -> int:
    """Read the options, print what is not linear, then the table of stages."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--largest", type=int, default=64_000)
    parser.add_argument("--seconds", type=float, default=1.0)
    parser.add_argument("--only", help="units whose name holds this")
    parser.add_argument("--stop", type=float, default=math.inf, help="seconds for all; what is left then is said")
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    staged("A text.")
    worst: dict[str, tuple[float, str, float]] = {}
    slow: dict[str, tuple[float, str]] = {}
    bad, cases, left = 0, 0, 0
    end = time.monotonic() + options.stop
    chosen = [(name, *shape) for name, unit in UNITS.items() if (options.only or "") in name for shape in shapes(unit)]
    random.Random(0).shuffle(chosen)  # so that --stop leaves out some of every kind
    for name, shape, before, repeated in chosen:
        if time.monotonic() > end:
            left += 1
            continue
        cases += 1
        for step, points in case(before, repeated, options.largest, options.seconds).items():
            found = slope(points)
            per = 1e6 * points[-1][1] / points[-1][0]
            if per > slow.get(step, (0.0, ""))[0]:
                slow[step] = per, f"{name!r} {shape}"
            if found is None:
                continue
            if found > LIMIT and points[-1][1] < AGAIN:
                longer = points[-1][0] * FACTOR
                points.append((longer, staged(before + repeated * (longer // len(repeated)))[step]))
                found = slope(points) or found
            if found > LIMIT:
                bad += 1
                times = " ".join(f"{t:.3f}" for _, t in points)
                print(f"  {step:12} {name!r:14} {shape:14} n^{found:.2f} {times}", flush=True)
            if found > worst.get(step, (-1.0, "", 0.0))[0]:
                worst[step] = found, f"{name!r} {shape}", points[-1][1]
    print("| stage | highest exponent | case | slowest, µs a character | case |\n|---|---:|---|---:|---|")
    for step, (per, at) in slow.items():
        exponent, where, _ = worst.get(step, (math.nan, "none takes 20 ms", 0.0))
        print(f"| {step} | {exponent:.2f} | {where} | {per:.1f} | {at} |")
    print(f"{cases} cases, {bad} not linear" + (f", {left} not tried: the time was over" if left else ""))
    if options.json:
        options.json.write_text(json.dumps({"worst": worst, "slowest": slow, "cases": cases, "bad": bad}), "utf-8")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
