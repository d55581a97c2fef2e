"""The unified diff: `patch` takes it from the input to the clean text, and --check counts what it shows."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from conftest import Run
from hypothesis import given
from hypothesis import strategies as st

from cleaner import Cleaner
from cleaner.account import inputs
from cleaner.diff import changes, diff, painted
from cleaner.render import to_text

FIXTURES = sorted((Path(__file__).resolve().parent.parent / "fixtures").glob("*/*/in.*"))
CLEANER = Cleaner()
HUNK = re.compile(r"@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@")


def patched(old: list[str], lines: list[str]) -> list[str]:
    """What `patch` would make of `old`, each hunk checked against it."""
    assert lines[0].startswith("--- ") and lines[1].startswith("+++ ")
    found: list[str] = []
    done = 0
    for line in lines[2:]:
        hunk = HUNK.match(line)
        if hunk:
            start = int(hunk[1]) - (hunk[2] != "0")
            found += old[done:start]
            done = start
            assert len(found) == int(hunk[3]) - (hunk[4] != "0")
        elif line[0] in " -":
            assert line[1:] == old[done]
            done += 1
            if line[0] == " ":
                found.append(line[1:])
        elif line[0] == "+":
            found.append(line[1:])
        else:
            assert line == "\\ No newline at end of file\n"
    return found + old[done:]


def check(data: bytes | str) -> None:
    result = CLEANER.run(data)
    lines = list(diff(result, "in.txt"))
    assert bool(lines) == result.article.changed
    if lines:
        old = [f"{line}\n" for line in inputs(result.document)]
        if old and not result.document.end_of(len(old) - 1):
            old[-1:] = [old[-1]] if old[-1] != "\n" else []
        text = to_text(result.article)
        assert "".join(patched(old, lines)).rstrip("\n") == text.rstrip("\n")


@pytest.mark.parametrize("path", FIXTURES, ids=lambda path: f"{path.parent.parent.name}/{path.parent.name}")
def test_every_fixture_is_patched(path: Path) -> None:
    check(path.read_bytes())


@given(st.text(alphabet=st.sampled_from("ab.A \n-+@“’Ã©&;»|\t"), max_size=200))
def test_any_text_is_patched(text: str) -> None:
    check(text)


def test_patch_takes_it(newsclean: Run, tmp_path: Path) -> None:
    import shutil
    import subprocess

    data = "Home » World\n\nGale closes bridge\n\nThe bridge isnâ€™t safe, the\ntown said on Sunday.\n\nShare this\n"
    (tmp_path / "in.txt").write_text(data, "utf-8")
    text = newsclean("--to", "text", "in.txt").stdout
    shown = newsclean("--diff", "in.txt")
    assert (shown.returncode, shown.stderr) == (0, b"")
    tool = shutil.which("patch")
    if tool is None:
        assert "".join(patched(data.splitlines(True), shown.stdout.decode().splitlines(True))).encode() == text
        return
    done = subprocess.run([tool, "in.txt"], input=shown.stdout, cwd=tmp_path, capture_output=True, check=False)
    assert done.returncode == 0, done.stdout
    assert (tmp_path / "in.txt").read_bytes() == text


def test_clean_text_has_no_diff(newsclean: Run) -> None:
    clean = "Gale closes the bridge\n\nThe bridge is not safe, the town said on Sunday, and nobody was on it.\n"
    assert newsclean("--diff", stdin=clean.encode()).stdout == b""


def test_check_counts_lines_and_rules() -> None:
    lines, rules = changes(CLEANER.run("Gale closes bridge\n\nIt isnâ€™t safe, the town‘s mayor said on Sunday.\n"))
    assert lines == 1
    assert rules == {"encoding.mojibake": 1, "quotes.apostrophe": 1}


def test_colours() -> None:
    assert painted("-gone\n") == "\x1b[31m-gone\x1b[0m\n"
    assert painted(" stays\n") == " stays\n"
