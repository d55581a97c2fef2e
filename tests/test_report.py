"""The report: one page on its own, in which every text is text and every number is right."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from io import StringIO
from pathlib import Path

import pytest
from conftest import Run

from cleaner import Cleaner
from cleaner.account import account
from cleaner.errors import InputError
from cleaner.report import SECTIONS, SPARED, Report
from cleaner.tally import Frequent, numbers_of

FIXTURES = sorted((Path(__file__).resolve().parent.parent / "fixtures").glob("*/*/in.*"))
CLEANER = Cleaner()
VOID = {"meta", "br", "hr", "link", "img", "input"}
NASTY = (
    "Gale & <b>storm</b> close bridge\n\n"
    "The “bridge” <script>alert('x')</script> isnâ€™t safe, \x1b[31mthe\x1b[0m town \u202esaid\u202c on Sunday.\n\n"
    'Share this </p></body><img src="http://example.org/x.png" onerror="alert(1)">\n'
)


class Page(HTMLParser):
    """Checks that tags are closed in order, and collects what could load or run something."""

    def __init__(self, html: str) -> None:
        super().__init__()
        self.open: list[str] = []
        self.tags: set[str] = set()
        self.loads: list[str] = []
        self.ids: list[str] = []
        self.links: list[str] = []
        self.words: list[str] = []
        self.feed(html)
        self.close()
        assert not self.open

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.add(tag)
        for name, value in attrs:
            if name in ("src", "srcset", "action", "data", "poster") or name.startswith("on"):
                self.loads.append(f"{tag} {name}={value}")
            elif name == "id":
                self.ids.append(value or "")
            elif name == "href":
                self.links.append(value or "")
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def report_of(*texts: str | bytes) -> str:
    report = Report()
    for nth, text in enumerate(texts):
        report.add(f"{nth}.txt", CLEANER.run(text))
    file = StringIO()
    report.write(file)
    return file.getvalue()


def check(html: str) -> Page:
    page = Page(html)
    assert not page.loads
    assert not page.tags & {"script", "iframe", "object", "embed", "img", "link", "form", "base"}
    assert len(page.ids) == len(set(page.ids))
    assert all(link.startswith("#") and link[1:] in page.ids for link in page.links)
    assert "default-src 'none'" in html
    assert not re.search(r"url\(|@import", html)
    return page


def test_every_fixture_is_well_formed() -> None:
    check(report_of(*(path.read_bytes() for path in FIXTURES)))


def test_texts_are_text() -> None:
    html = report_of(NASTY)
    page = check(html)
    assert "<script>alert('x')</script>" in "".join(page.words)
    assert not set(html) & set("\x1b\u202e\u202c")
    assert r"\x1b" in html and r"\u202e" in html


def test_names_and_failures_are_text() -> None:
    report = Report("<i>title</i>")
    report.fail("<b>x</b>.txt", "The file is <u>gone</u>.")
    report.add("<s>.txt", CLEANER.run("x"))
    file = StringIO()
    report.write(file)
    page = check(file.getvalue())
    assert not page.tags & {"u", "s"}
    assert "The file is <u>gone</u>." in "".join(page.words)


@pytest.mark.parametrize("path", FIXTURES, ids=lambda path: f"{path.parent.parent.name}/{path.parent.name}")
def test_numbers_add_up(path: Path) -> None:
    result = CLEANER.run(path.read_bytes())
    lines = list(account(result.document))
    numbers = numbers_of(lines)
    was = ["".join(piece.text for piece in line.pieces if not piece.new) for line in lines]
    assert numbers.lines == len(was)
    assert numbers.characters == sum(map(len, was))


def test_the_most_frequent_lines() -> None:
    body = "The bridge was closed on Sunday, number {} of the council said, and it stays closed for the winter."
    html = report_of(*(f"Gale {n} closes bridge\n\n{body.format(n)}\n\nShare on Facebook" for n in range(7)))
    row = re.search(r"<tr><td>(\d+)</td><td[^>]*>Share on Facebook</td>", html)
    assert row and row[1] == "7"


def test_frequent_lines_are_bounded() -> None:
    frequent = Frequent(limit=4)
    for nth in range(40):
        document = CLEANER.run(f"Gale\n\nIt was a gale of force {nth}, they said.\n\nPhoto: Jo Feld{nth}").document
        frequent.see(document, list(account(document)))
    assert len(frequent._found) <= 5
    assert frequent.short_by > 0


def test_a_long_run_shows_the_worst_and_counts_all() -> None:
    report = Report()
    plain = CLEANER.run("Gale closes the bridge\n\nThe bridge was closed on Sunday, the council said in the evening.")
    torn = CLEANER.run("Gale closes the bridge\n\nThe bridge was closed on Sunday, they said.\n\nShare on Facebook")
    for nth in range(SECTIONS + SPARED + 50):
        report.add(f"plain{nth}", plain)
    report.add("torn", torn)
    file = StringIO()
    report.write(file)
    page = check(file.getvalue())
    assert sum(name.startswith("input-") for name in page.ids) == SECTIONS + SPARED
    assert f"input-{SECTIONS + SPARED + 51}" in page.ids
    assert f"{SECTIONS + SPARED + 51:,} inputs cleaned" in "".join(page.words)


def test_the_command_writes_it(newsclean: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(NASTY, "utf-8")
    (tmp_path / "b.pdf").write_bytes(b"%PDF-1.7\n\0\1\2")
    done = newsclean("a.txt", "b.pdf", "--report", "r.html", "-o", "out.jsonl")
    assert done.returncode == 1
    page = check((tmp_path / "r.html").read_text("utf-8"))
    words = "".join(page.words)
    assert "a.txt" in words and "b.pdf" in words and "1 failed" in words
    assert (tmp_path / "out.jsonl").read_text("utf-8").count("\n") == 1


def test_a_report_is_never_written_over_an_input(newsclean: Run, tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text(NASTY, "utf-8")
    done = newsclean("a.txt", "--report", "a.txt")
    assert done.returncode == 2 and b"a.txt" in done.stderr
    assert (tmp_path / "a.txt").read_text("utf-8") == NASTY


def test_a_run_that_ends_early_leaves_no_report(tmp_path: Path) -> None:
    from cleaner.watch import ReportFile

    watcher = ReportFile(str(tmp_path / "r.html"), ())
    watcher.miss("x", InputError("It is gone."))
    watcher.close(False)
    assert list(tmp_path.iterdir()) == []
