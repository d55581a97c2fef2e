"""Writing: formats, shapes, files that are whole or not there, folders that no name leads out of."""

from __future__ import annotations

import gzip
import io
import json
import os
from pathlib import Path

import pytest

from cleaner.errors import OutputError
from cleaner.files import identities
from cleaner.inputs import Place
from cleaner.outputs import ToFile, ToFolder, format_of
from cleaner.record import Article
from cleaner.render import shown, to_json, to_markdown, to_text
from cleaner.streams import Pipe, Stream

ONE = Article(id="a", title="A title", subtitle="A deck", text="First.\n\nSecond.")
EMPTY = Article(id="b")


def streamed(format: str | None, articles: list[Article], *, lone: bool = True, many: bool = False) -> str:
    file = io.BytesIO()
    stream = Stream(Pipe(file), format, many, flush=True)
    for article in articles:
        stream.write(article, lone)
    stream.finish()
    return file.getvalue().decode()


@pytest.mark.parametrize(
    ("name", "format"),
    [
        ("a.json", "json"),
        ("a.JSONL.GZ", "jsonl"),
        ("a.ndjson", "jsonl"),
        ("a.txt", "text"),
        ("a.md", "markdown"),
        ("a", None),
        ("/dev/stdout", None),
        (None, None),
    ],
)
def test_the_ending_asks_for_a_format(name: str | None, format: str | None) -> None:
    assert format_of(name) == format


def test_a_lone_record_is_pretty_and_many_are_lines() -> None:
    assert streamed(None, [ONE]) == json.dumps(ONE.to_dict(), indent=2) + "\n"
    assert streamed(None, [ONE], lone=False) == json.dumps(ONE.to_dict()) + "\n"
    assert streamed(None, [ONE], many=True) == json.dumps(ONE.to_dict()) + "\n"
    assert streamed("jsonl", [ONE]) == json.dumps(ONE.to_dict()) + "\n"


def test_json_of_many_is_one_array_with_a_record_a_line() -> None:
    text = streamed("json", [ONE, EMPTY], many=True)
    assert json.loads(text) == [ONE.to_dict(), EMPTY.to_dict()]
    assert text.count("\n") == 4
    assert streamed("json", [], many=True) == "[]\n"
    assert streamed("jsonl", []) == ""


def test_text_and_markdown_part_articles_visibly() -> None:
    assert streamed("text", [ONE, ONE]) == "A title\n\nA deck\n\nFirst.\n\nSecond.\n" + "\n\n" + to_text(ONE) + "\n"
    assert "\n\n---\n\n# A title" in streamed("markdown", [ONE, ONE])
    assert streamed("text", [EMPTY]) == ""


@pytest.mark.parametrize("char", ["\u2028", "\x85", "\x9b", "\ud800", "\x1b", "\x00", "\x1c"])
def test_a_json_line_is_one_line_for_every_reader(char: str) -> None:
    text = to_json({"text": f"a{char}b"})
    assert len(text.splitlines()) == 1
    assert text.isprintable()
    assert text.encode()
    assert json.loads(text) == {"text": f"a{char}b"}


def test_json_keeps_letters_as_they_are() -> None:
    assert to_json({"a": "Жё 漢 é"}) == '{"a": "Жё 漢 é"}'


@pytest.mark.parametrize(
    ("text", "markdown"),
    [
        ("2 * 3 * 4 _x_ `y` <b>", r"2 \* 3 \* 4 \_x\_ \`y\` \<b>"),
        ("# no heading", r"\# no heading"),
        ("> quoted", r"\> quoted"),
        ("1984. It was cold.", r"1984\. It was cold."),
        ("• one\n• two", "- one\n- two"),
        ("1. one\n2. two", "1. one\n2. two"),
        ("a verse\nand another", "a verse\\\nand another"),
        ("---", r"\---"),
        ("AT&amp;T & Co", r"AT\&amp;T & Co"),
        ("see [1](a)", r"see [1\](a)"),
    ],
)
def test_markdown_shows_the_text_and_not_markup(text: str, markdown: str) -> None:
    assert to_markdown(Article(text=text)) == markdown


def test_markdown_has_title_and_deck() -> None:
    assert to_markdown(ONE) == "# A title\n\n**A deck**\n\nFirst.\n\nSecond."


def test_names_are_shown_without_their_controls() -> None:
    assert shown("a\x1b[31m\nb\u202e\U000e0041é") == "a\\x1b[31m\\nb\\u202e\\U000e0041é"


def test_a_file_is_there_only_when_it_is_whole(tmp_path: Path) -> None:
    path = tmp_path / "o.json"
    path.write_text("before")
    writer = ToFile(str(path), "json", False, set())
    writer.write(ONE, True)
    assert path.read_text() == "before"
    writer.close(False)
    assert path.read_text() == "before"
    assert os.listdir(tmp_path) == ["o.json"]
    writer = ToFile(str(path), "json", False, set())
    writer.write(ONE, True)
    writer.close(True)
    assert json.loads(path.read_text())["id"] == "a"
    assert os.listdir(tmp_path) == ["o.json"]


def test_a_file_keeps_its_rights_and_a_link_stays_a_link(tmp_path: Path) -> None:
    real, link = tmp_path / "real.json", tmp_path / "link.json"
    real.write_text("")
    real.chmod(0o640)
    link.symlink_to(real)
    writer = ToFile(str(link), "json", False, set())
    writer.write(ONE, True)
    writer.close(True)
    assert link.is_symlink()
    assert real.stat().st_mode & 0o777 == 0o640
    assert json.loads(real.read_text())["id"] == "a"


def test_a_gzipped_output(tmp_path: Path) -> None:
    writer = ToFile(str(tmp_path / "o.jsonl.gz"), "jsonl", True, set())
    writer.write(ONE, False)
    writer.close(True)
    assert json.loads(gzip.decompress((tmp_path / "o.jsonl.gz").read_bytes()))["id"] == "a"


@pytest.mark.parametrize("how", ["same", "symlink", "hardlink", "dots"])
def test_no_input_is_written_over(tmp_path: Path, how: str) -> None:
    source, other = tmp_path / "in.txt", tmp_path / "other.json"
    source.write_text("the only copy")
    (tmp_path / "sub").mkdir()
    if how == "symlink":
        other.symlink_to(source)
    elif how == "hardlink":
        other.hardlink_to(source)
    elif how == "dots":
        other = tmp_path / "sub" / ".." / "in.txt"
    else:
        other = source
    with pytest.raises(OutputError, match="one of the inputs"):
        ToFile(str(other), "json", False, identities([Place(str(source))]))
    assert source.read_text() == "the only copy"


@pytest.mark.parametrize("path", ["none/o.json", "."])
def test_an_output_that_cannot_be(tmp_path: Path, path: str) -> None:
    with pytest.raises(OutputError):
        ToFile(str(tmp_path / path), "json", False, set())


def test_rows_stay_rows_in_a_folder(tmp_path: Path) -> None:
    writer = ToFolder(str(tmp_path), None, [], set())
    writer.start(Place("rows.jsonl.gz"))
    writer.write(ONE, False)
    writer.write(ONE, False)
    writer.end(True)
    assert len((tmp_path / "rows.jsonl").read_text().splitlines()) == 2


def into_folder(folder: Path, places: list[Place], format: str | None = None) -> None:
    writer = ToFolder(str(folder), format, places, identities(places))
    for place in places:
        writer.start(place)
        writer.write(Article(id=place.path), True)
        writer.end(True)
    writer.close(True)


def tree(folder: Path) -> list[str]:
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def test_a_folder_keeps_tree_and_stems(tmp_path: Path) -> None:
    places = [Place("in/a/x.txt", "in"), Place("in/x.y.jsonl.gz", "in"), Place("sub/z.txt"), Place("-")]
    into_folder(tmp_path / "out", places)
    assert tree(tmp_path / "out") == ["a/x.json", "stdin.json", "sub/z.json", "x.y.json"]


def test_equal_names_are_told_apart(tmp_path: Path) -> None:
    into_folder(tmp_path, [Place("x.txt"), Place("x.md")])
    assert tree(tmp_path) == ["x.json", "x.md.json"]
    with pytest.raises(OutputError, match="already"):
        into_folder(tmp_path, [Place("x.txt")] * 3)


def test_no_name_leads_out_of_the_folder(tmp_path: Path) -> None:
    out = tmp_path / "deep" / "out"
    named = ["../../x/a.txt", "../../y/a.txt", f"{tmp_path}/../b.txt", "/etc/c.txt"]
    into_folder(out, [Place(path) for path in named])
    assert len(tree(out)) == len(tree(tmp_path)) == 4


def test_no_link_leads_out_of_the_folder(tmp_path: Path) -> None:
    out, outside = tmp_path / "out", tmp_path / "outside"
    out.mkdir()
    outside.mkdir()
    (out / "sub").symlink_to(outside)
    with pytest.raises(OutputError, match="symbolic link"):
        into_folder(out, [Place("sub/a.txt")])
    assert tree(outside) == []
