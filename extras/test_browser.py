"""The report in a real browser: `pip install '.[browser]'`, and a Chromium (CHROMIUM names it, else it is looked for).

With SCREENSHOTS=DIR each page's picture is kept there, to be looked at.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, sync_playwright

from cleaner import Cleaner
from cleaner.report import Report

FIXTURES = sorted((Path(__file__).resolve().parent.parent / "fixtures").glob("*/*/in.*"))
NASTY = (
    "Gale & <b>storm</b> close bridge\n\nThe “bridge” <script>document.title = 'x'</script> isnâ€™t safe, "
    "\x1b[31mthe\x1b[0m town \u202esaid\u202c on Sunday.\n\n"
    'Share this </p></div></body><img src="http://localhost:9/x.png" onerror="document.title = 1">\n\n'
    f"{'Unbroken' * 400}\n\nالخبر العاجل: أغلقت البلدية الجسر يوم الأحد بسبب العاصفة.\n"
)
SIZES = [(1280, 900), (700, 900), (360, 740)]


@pytest.fixture(scope="module")
def browser() -> Iterator[Browser]:
    """Chromium without a window."""
    path = os.environ.get("CHROMIUM") or shutil.which("chromium") or shutil.which("chromium-browser")
    assert path, "There is no chromium; install Debian's, or name one in CHROMIUM."
    with sync_playwright() as tool:
        found = tool.chromium.launch(executable_path=path, args=["--no-sandbox"])
        yield found
        found.close()


@pytest.fixture(scope="module")
def report(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A report of all fixtures and a hostile text."""
    report, cleaner = Report(), Cleaner()
    report.add("<i>nasty</i>.txt", cleaner.run(NASTY))
    for path in FIXTURES:
        report.add("/".join(path.parts[-3:]), cleaner.run(path.read_bytes()))
    report.fail("gone.txt", "The file is <u>gone</u>.")
    path = tmp_path_factory.mktemp("report") / "report.html"
    with path.open("w", encoding="utf-8", newline="\n") as file:
        report.write(file)
    return path


def opened(browser: Browser, path: Path, size: tuple[int, int], scheme: str = "light") -> tuple[Page, list[str]]:
    """The page, and what it asked for or complained of."""
    page = browser.new_page(
        viewport={"width": size[0], "height": size[1]},
        color_scheme="dark" if scheme == "dark" else "light",
        java_script_enabled=True,
    )
    troubles: list[str] = []
    page.on("request", lambda request: troubles.append(request.url) if request.url != path.as_uri() else None)
    page.on("console", lambda message: troubles.append(message.text))
    page.on("pageerror", lambda error: troubles.append(str(error)))
    page.goto(path.as_uri())
    return page, troubles


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("size", SIZES, ids=lambda size: str(size[0]))
def test_it_is_one_page_that_fits(browser: Browser, report: Path, size: tuple[int, int], scheme: str) -> None:
    page, troubles = opened(browser, report, size, scheme)
    assert troubles == []
    assert page.title() == "Cleaning report"
    assert page.evaluate("document.documentElement.scrollWidth") <= size[0]
    assert page.evaluate("document.scripts.length + document.images.length") == 0
    folder = os.environ.get("SCREENSHOTS")
    if folder:
        page.screenshot(path=Path(folder) / f"report-{size[0]}-{scheme}.png")
    page.close()


def test_before_and_after_stand_side_by_side(browser: Browser, report: Path) -> None:
    page, _ = opened(browser, report, SIZES[0])
    page.locator("details.input > summary").first.click()
    row = page.locator(".row:has(.now > p):has(.was > p)").first
    was, now = row.locator(".was").bounding_box(), row.locator(".now").bounding_box()
    assert was and now
    assert was["x"] + was["width"] <= now["x"] + 1
    assert abs(was["y"] - now["y"]) < 2
    page.close()


def test_texts_are_seen_and_do_nothing(browser: Browser, report: Path) -> None:
    page, _ = opened(browser, report, SIZES[0])
    page.locator("details.input > summary").first.click()
    words = page.locator("body").inner_text()
    assert "<script>document.title = 'x'</script>" in words
    assert "<i>nasty</i>.txt" in words
    assert r"\u202e" in words
    assert "The file is <u>gone</u>." in words
    page.close()


def test_links_lead_to_sections(browser: Browser, report: Path) -> None:
    page, troubles = opened(browser, report, SIZES[0])
    link = page.locator('a[href^="#input-"]').first
    target = (link.get_attribute("href") or "")[1:]
    link.click()
    assert page.evaluate("location.hash") == f"#{target}"
    box = page.locator(f'[id="{target}"]').bounding_box()
    assert box and box["y"] < SIZES[0][1]
    assert troubles == []
    page.close()


def test_it_reads_without_script(browser: Browser, report: Path) -> None:
    page = browser.new_page(java_script_enabled=False)
    page.goto(report.as_uri())
    assert page.get_by_text("What became of the text").is_visible()
    summary = page.locator("details > summary").first
    summary.click()
    assert page.locator("details[open]").count() >= 1
    page.close()
