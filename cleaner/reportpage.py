"""The page of a report: the numbers of a run, what was removed most, and the sections of its inputs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from itertools import groupby
from typing import NamedTuple

from cleaner import __version__, data
from cleaner.account import Line
from cleaner.markup import counted, html_of, percent
from cleaner.model import LABELS
from cleaner.pipeline import Result
from cleaner.sheet import class_of
from cleaner.stages import NAMES
from cleaner.tally import JOIN, METADATA, REPAIR, Frequent, Numbers, Rule, Rules

LISTED = 20  # inputs in a list
LINES = 50  # lines that were removed from more than one input
_HEAD = (
    '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
    "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'; "
    "base-uri 'none'; form-action 'none'\">\n"
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
    '<meta name="color-scheme" content="light dark">\n<meta name="referrer" content="no-referrer">\n'
)
_PARTS = (  # what becomes of lines and characters: class, name, explanation, and the fields that count it
    ("kept", "Kept", "as it stood, in the clean text", "lines_kept", "kept"),
    ("part", "Kept in part", "some of its words were taken", "lines_part", None),
    ("repaired", "Repaired", "other characters stand for them, or none", None, "repaired"),
    ("metadata", "Metadata", "read for the record: title, date, byline …", "lines_metadata", "metadata"),
    ("removed", "Removed", "furniture, captions, doubled titles", "lines_removed", "removed"),
    ("empty", "Empty", "empty lines; white space at lines’ ends", "lines_empty", "spacing"),
)


class Input(NamedTuple):
    """One input. They compare by what a reader should see first; `number` counts down, so that the first wins a tie."""

    gone: bool  # it had words, and no text is left
    share: float  # of its characters, removed
    removed: int  # characters
    number: int
    name: str
    numbers: Numbers
    place: tuple[int, int, int] = (0, 0, 0)  # of its section: offset, length, and length as HTML

    @property
    def anchor(self) -> str:
        """The id of its section."""
        return f"input-{-self.number}"


@dataclass(slots=True)
class Run:
    """What is counted over all inputs."""

    title: str
    total: Numbers = field(default_factory=Numbers)
    rules: Rules = field(default_factory=Rules)
    frequent: Frequent = field(default_factory=Frequent)
    inputs: int = 0
    changed: int = 0
    spared: int = 0  # inputs of which nothing was removed
    gone: int = 0
    failed: int = 0
    failures: list[tuple[str, str]] = field(default_factory=list)

    def see(self, name: str, result: Result, lines: Sequence[Line], numbers: Numbers) -> Input:
        """Count one input."""
        self.inputs += 1
        self.changed += result.article.changed
        self.spared += not numbers.removed
        self.total.add(numbers)
        self.rules.see(result.document)
        self.frequent.see(result.document, lines)
        gone = numbers.characters > numbers.spacing and not any(line.stays for line in lines)
        self.gone += gone
        share = numbers.removed / numbers.characters if numbers.removed else 0.0
        return Input(gone, share, numbers.removed, -self.inputs, name, numbers)


def page(run: Run, shown: Sequence[Input], section: Callable[[Input], str]) -> Iterator[str]:
    """The page, piece by piece. `shown`: the inputs that have sections, in order; `section` gives one's HTML."""
    title = html_of(run.title)
    style = data.read("report.css").decode("utf-8")
    yield f"{_HEAD}<title>{title}</title>\n<style>\n{style}</style>\n</head>\n<body>\n"
    yield f'<header><p class="brand">newsclean {html_of(__version__)}</p>\n<h1 dir="auto">{title}</h1>\n'
    yield f'<p class="lead">{_lead(run)}</p></header>\n<main>\n'
    yield from _overview(run.total)
    yield from _failures(run)
    if run.inputs > 1:
        yield from _most(shown)
        yield from _spared(run, shown)
    yield from _rules(run)
    if run.inputs > 1:
        yield from _lines(run.frequent)
    yield from _sections(run, shown, section)
    yield "</main>\n</body>\n</html>\n"


def _lead(run: Run) -> str:
    parts = [f"{counted(run.inputs, 'input')} cleaned"]
    if run.inputs > 1:
        parts += [f"{run.changed:,} changed", f"{run.spared:,} with nothing removed"]
    if run.gone:
        parts.append(f"<strong>{run.gone:,} left without text</strong>")
    if run.failed:
        parts.append(f"<strong>{run.failed:,} failed</strong>")
    elif run.inputs > 1:
        parts.append("none failed")
    return ", ".join(parts) + "."


def _overview(total: Numbers) -> Iterator[str]:
    yield '<section>\n<h2>What became of the text</h2>\n<div class="bar" aria-hidden="true">'
    for kind, name, _, _, key in _PARTS:
        size = getattr(total, key) if key else 0
        if size:
            yield f'<span class="p-{kind}" style="flex-grow:{size}" title="{name}"></span>'
    yield '</div>\n<div class="scroll"><table class="parts">\n<thead><tr><th scope="col">Part</th>'
    yield '<th scope="col">Lines</th>'
    yield '<th scope="col">Characters</th><th scope="col">Share</th><th scope="col" class="text">Meaning</th>'
    yield "</tr></thead>\n<tbody>\n"
    for kind, name, meaning, lines, key in _PARTS:
        size = getattr(total, key) if key else None
        yield f'<tr id="sum-{kind}"><th scope="row"><span class="key p-{kind}" aria-hidden="true"></span>{name}</th>'
        yield f"<td>{_number(getattr(total, lines) if lines else None)}</td><td>{_number(size)}</td>"
        yield f'<td>{percent(size or 0, total.characters) if key else ""}</td><td class="text">{meaning}</td></tr>\n'
    yield f'</tbody>\n<tfoot><tr id="sum-all"><th scope="row">All</th><td>{total.lines:,}</td>'
    yield f'<td>{total.characters:,}</td><td></td><td class="text">of the input; line ends are not counted</td></tr>'
    yield "</tfoot>\n</table></div>\n"
    if total.repaired or total.written:
        yield f'<p class="note">Repairs wrote {counted(total.written, "character")} in their place.</p>\n'
    yield "</section>\n"


def _number(value: int | None) -> str:
    return "" if value is None else f"{value:,}"


def _failures(run: Run) -> Iterator[str]:
    if not run.failures:
        return
    yield '<section>\n<h2>What failed</h2>\n<dl class="failures">\n'
    for name, message in run.failures:
        yield f'<dt dir="auto">{html_of(name)}</dt><dd dir="auto">{html_of(message)}</dd>\n'
    yield "</dl>\n"
    left = run.failed - len(run.failures)
    if left:
        yield f'<p class="note">{counted(left, "more input")} failed, not listed here.</p>\n'
    yield "</section>\n"


def _most(shown: Sequence[Input]) -> Iterator[str]:
    most = sorted((entry for entry in shown if entry.removed or entry.gone), reverse=True)[:LISTED]
    if not most:
        return
    yield '<section>\n<h2>Where most was removed</h2>\n<div class="scroll"><table>\n<thead><tr>'
    yield '<th scope="col" class="text">Input</th><th scope="col">Removed</th><th scope="col">Lines</th>'
    yield '<th scope="col">Characters</th></tr></thead>\n<tbody>\n'
    for entry in most:
        empty = ' <strong class="flag">no text left</strong>' if entry.gone else ""
        yield f'<tr><th scope="row" class="text">{_link(entry)}{empty}</th><td>{_meter(entry)}</td>'
        yield f"<td>{entry.numbers.lines_removed:,}</td><td>{entry.removed:,}</td></tr>\n"
    yield "</tbody></table></div>\n</section>\n"


def _spared(run: Run, shown: Sequence[Input]) -> Iterator[str]:
    if not run.spared:
        return
    listed = [entry for entry in shown if not entry.removed][:LISTED]
    yield "<section>\n<h2>Where nothing was removed</h2>\n"
    if run.spared > len(listed):
        yield f'<p class="note">{counted(run.spared, "input")}; here are the first {len(listed)}.</p>\n'
    yield '<ul class="names">\n'
    for entry in listed:
        yield f"<li>{_link(entry)}</li>\n"
    yield "</ul>\n</section>\n"


def _link(entry: Input) -> str:
    return f'<a href="#{entry.anchor}"><bdi>{html_of(entry.name)}</bdi></a>'


def _meter(entry: Input) -> str:
    share = percent(entry.removed, entry.numbers.characters)
    return f'<span class="meter" aria-hidden="true"><span style="width:{100 * entry.share:.0f}%"></span></span>{share}'


def _rules(run: Run) -> Iterator[str]:
    rules = run.rules
    if not rules.times:
        return
    yield '<section>\n<h2>By stage and rule</h2>\n<div class="scroll"><table class="rules">\n<thead><tr>'
    yield '<th scope="col" class="text">Rule</th><th scope="col" class="text">Gives</th><th scope="col">Inputs</th>'
    yield '<th scope="col">Times</th><th scope="col">Characters</th></tr></thead>\n'
    order = {name: nth for nth, name in enumerate(NAMES)}
    found = sorted(rules.times, key=lambda rule: (order.get(rule[0], len(order)), rule[0], -rules.times[rule], rule))
    for stage, group in groupby(found, key=lambda rule: rule[0]):
        yield from _stage(stage, list(group), rules)
    yield "</table></div>\n</section>\n"


def _stage(stage: str, group: Sequence[Rule], rules: Rules) -> Iterator[str]:
    times = sum(rules.times[rule] for rule in group)
    size = sum(rules.characters[rule] for rule in group)
    name = html_of(stage)
    yield f'<tbody>\n<tr class="stage" id="stage-{name}"><th scope="rowgroup" colspan="2" class="text">{name}</th>'
    yield f"<td>{rules.stages[stage]:,}</td><td>{times:,}</td><td>{size:,}</td></tr>\n"
    for rule in group:
        yield f'<tr class="rule"><th scope="row" class="text">{html_of(rule[1])}</th>'
        yield f'<td class="text">{_gives(rule[2])}</td><td>{rules.inputs[rule]:,}</td><td>{rules.times[rule]:,}</td>'
        yield f"<td>{rules.characters[rule]:,}</td></tr>\n" if rule[2] != JOIN else "<td>–</td></tr>\n"
    yield "</tbody>\n"


def _gives(what: str) -> str:
    return what if what in (REPAIR, JOIN) else f'<span class="tag {class_of(what)}"><b>{html_of(what)}</b></span>'


def _lines(frequent: Frequent) -> Iterator[str]:
    most = frequent.most(LINES)
    if not most:
        return
    yield "<section>\n<h2>Lines taken from many inputs</h2>\n"
    yield '<p class="note">White space and case make no difference; each input counts once.'
    if frequent.short_by:
        yield f" Rare lines were let go on the way, so a count may be too low by up to {frequent.short_by:,}."
    yield '</p>\n<div class="scroll"><table class="lines">\n<thead><tr><th scope="col">Inputs</th>'
    yield '<th scope="col" class="text">Line</th><th scope="col" class="text">Taken as</th></tr></thead>\n<tbody>\n'
    for gone in most:
        text = html_of(gone.text[: frequent.cut]) + ("…" if len(gone.text) > frequent.cut else "")
        yield f'<tr><td>{gone.inputs:,}</td><td class="text words" dir="auto">{text}</td>'
        yield f'<td class="text">{_gives(gone.label)} <span class="tag">{html_of(gone.name)}</span></td></tr>\n'
    yield "</tbody></table></div>\n</section>\n"


def _sections(run: Run, shown: Sequence[Input], section: Callable[[Input], str]) -> Iterator[str]:
    if not shown:
        return
    yield "<section>\n<h2>Before and after</h2>\n"
    if len(shown) < run.inputs:
        yield f'<p class="note">{len(shown):,} of {counted(run.inputs, "input")} are shown: those of which most was '
        yield "removed, and the first of which nothing was. The others are in the numbers above.</p>\n"
    yield f'<ul class="legend" aria-label="Labels">{"".join(_legend(run.rules))}</ul>\n'
    opened = " open" if run.inputs == 1 else ""
    for entry in shown:
        yield f'<details class="input"{opened}><summary><h3><bdi>{html_of(entry.name)}</bdi></h3> '
        yield f'<span class="sum">{_sum(entry)}</span></summary>\n<div id="{entry.anchor}">\n'
        yield section(entry)
        yield "</div></details>\n"
    yield "</section>\n"


def _legend(rules: Rules) -> Iterator[str]:
    """The labels that occur, in their order, and how repairs look."""
    seen = {rule[2] for rule in rules.times}
    for label in LABELS:
        if label in seen:
            left = "read for the record" if label in METADATA else "removed"
            yield f'<li><span class="tag {class_of(label)}"><b>{label}</b></span> {left}</li>'
    if REPAIR in seen:
        yield "<li><del>old</del><ins>new</ins> repaired</li>"


def _sum(entry: Input) -> str:
    numbers = entry.numbers
    filled = numbers.lines - numbers.lines_empty
    if entry.gone:
        return '<strong class="flag">no text left</strong>'
    if not entry.removed:
        return "nothing removed"
    lines = f"{numbers.lines_removed:,} of {counted(filled, 'line')}, " if numbers.lines_removed else ""
    return f"{lines}{percent(entry.removed, numbers.characters)} of the characters removed"
