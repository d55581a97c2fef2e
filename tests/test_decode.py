"""Bytes to lines and back: every charset, every newline, and always the very same bytes."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleaner.decode import WHOLE, decode, encode, from_text
from cleaner.errors import EncodingError
from cleaner.looks import looks_binary, looks_html
from cleaner.model import Edit, apply_edits
from cleaner.stages.encoding import repaired

RUSSIAN = (
    "Паром на дальние острова снова вышел в море после девяти дней перерыва, сообщила компания.\n"
    "Жителей снабжали рыбацкие лодки, а школа перенесла уроки в здание консервной фабрики у порта.\n"
)
POLISH = "Prom na wyspy znów pływa, ogłosił w czwartek przewoźnik; mieszkańców zaopatrywały łodzie rybackie.\n"
GERMAN = "Die Fähre fährt wieder, sagte die Reederei am Donnerstag; für die Insel war es höchste Zeit.\n"
ENGLISH = "The ferry’s owner – a native of the quay – said “the ferry is our lifeline” to the café’s guests.\n"
TURKISH = "Feribot seferleri dokuz gün sonra yeniden başladı, dedi şirket; adalılar için güzel bir haberdi bu.\n"
ARABIC = "عادت العبارة إلى الجزر البعيدة بعد توقف دام تسعة أيام، وقالت الشركة إن البحر هادئ الآن.\n"
CHINESE = "通往外岛的渡轮停航九天后于星期四恢复运营，公司在早上宣布了这个消息，岛上的居民都很高兴。\n"
TAIWANESE = "通往外島的渡輪停航九天後於星期四恢復營運，公司在早上宣布了這個消息，島上的居民都很高興。\n"
JAPANESE = "離島へのフェリーは九日ぶりに木曜日に再開した、と運航会社は朝に発表した。島の人々は喜んでいる。\n"
KOREAN = "먼 섬으로 가는 여객선이 아흐레 만에 목요일 다시 운항을 시작했다고 회사가 아침에 밝혔다.\n"

CHARSETS = [
    ("cp1252", ENGLISH), ("cp1252", GERMAN), ("latin-1", GERMAN), ("iso-8859-15", GERMAN), ("cp1250", POLISH),
    ("iso-8859-2", POLISH), ("cp1251", RUSSIAN), ("koi8-r", RUSSIAN), ("iso-8859-5", RUSSIAN), ("cp1254", TURKISH),
    ("iso-8859-9", TURKISH), ("cp1256", ARABIC), ("gb18030", CHINESE), ("gbk", CHINESE), ("big5", TAIWANESE),
    ("shift_jis", JAPANESE), ("cp932", JAPANESE), ("euc-jp", JAPANESE), ("euc-kr", KOREAN), ("cp949", KOREAN),
]  # fmt: skip
WIDE = ["utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "utf-32-le", "utf-32-be"]

FRAGMENTS = st.sampled_from(
    [b"\r", b"\n", b"\r\n", b"a", b" ", b"\0", b"\xe2\x80\xa8", b"\xc3\xa9", b"\xe9", b"\x85", b"\xff", b"\xfe",
     b"\xe2\x80", b"\xed\xa0\x80", b"\xef\xbb\xbf", b"\x84\x31", b"\x81\x40", b"\x1b$B", b"\xc4\xe3"]
)  # fmt: skip


@given(st.one_of(st.binary(), st.lists(FRAGMENTS, max_size=20).map(b"".join)))
@settings(max_examples=300, deadline=None)
def test_any_bytes_come_back(data: bytes) -> None:
    document = decode(data)
    assert encode(document) == data
    assert not any("\n" in line or "\r" in line for line in document.lines)
    assert isinstance(document.ends, str) or len(document.ends) == len(document.lines)


@given(st.binary(max_size=60), st.sampled_from(["cp932", "gb18030", "big5hkscs", "utf-16", "iso2022_jp", "cp037"]))
@settings(max_examples=200, deadline=None)
def test_any_bytes_of_a_named_charset_come_back_or_do_not_fit(data: bytes, encoding: str) -> None:
    try:
        document = decode(data, encoding)
    except EncodingError:
        return
    assert encode(document) == data


@given(st.text(st.characters(exclude_categories=()), max_size=60))
@settings(max_examples=200, deadline=None)
def test_any_text_comes_back(text: str) -> None:
    assert encode(from_text(text)) == text.encode("utf-8", "surrogatepass")


@pytest.mark.parametrize(("charset", "text"), CHARSETS)
def test_a_charset_is_found(charset: str, text: str) -> None:
    data = text.encode(charset)
    document = decode(data)
    assert document.lines == text.splitlines()
    assert encode(document) == data


@pytest.mark.parametrize("charset", WIDE)
@pytest.mark.parametrize("text", [RUSSIAN, GERMAN, CHINESE + "\n" + "2023 KB\n" + CHINESE, KOREAN])
def test_unicode_of_every_width_with_and_without_a_mark(charset: str, text: str) -> None:
    data = text.encode(charset)
    document = decode(data)
    assert document.lines == text.splitlines()
    assert encode(document) == data


@pytest.mark.parametrize(
    ("text", "lines", "ends", "last"),
    [
        ("a\nb\n", ["a", "b"], "\n", "\n"),
        ("a\nb", ["a", "b"], "\n", ""),
        ("a\r\nb\r\n\r\n", ["a", "b", ""], "\r\n", "\r\n"),
        ("a\rb", ["a", "b"], "\r", ""),
        ("a\u2028b\nc\r", ["a", "b", "c"], ["\u2028", "\n", "\r"], ""),
        ("", [""], "\n", ""),
        ("\n", [""], "\n", "\n"),
        ("a\x85b\x0bc\x0cd\x1ce", ["a\x85b\x0bc\x0cd\x1ce"], "\n", ""),
    ],
)
def test_lines_end_where_people_see_it(text: str, lines: list[str], ends: object, last: str) -> None:
    document = from_text(text)
    assert (document.lines, document.ends, document.last_end) == (lines, ends, last)


def test_a_foreign_line_among_utf8_ones() -> None:
    data = "Über\n".encode() + GERMAN.encode() + RUSSIAN.encode("cp1251") + "café\nend\n".encode()
    document = decode(data)
    assert document.lines == ["Über", *GERMAN.splitlines(), *RUSSIAN.splitlines(), "café", "end"]
    assert document.codecs == [(0, "utf-8"), (2, "cp1251"), (4, "utf-8")]
    assert encode(document) == data


def test_a_stray_byte_in_a_utf8_line() -> None:
    data = "Où est l".encode() + b"\x92" + "été à Orléans\u2028?\n".encode()
    document = decode(data)
    assert document.lines[0].startswith("Où est l’été à Orléans")
    assert encode(document) == data


@pytest.mark.parametrize("before", ["", "News\n\nThe ferry is back.\n\n", "Über Café\n" * 3])
@pytest.mark.parametrize(
    ("line", "wanted"),
    [
        (b"The caf\xc3\xa9 opened on Monday, said Jos\xe9, and na\xefve guests came.", "café opened,José,naïve"),
        (b"Cut short: caf\xc3 and more words, and a \xe2\x80 quote.", "caf\ufffd and,a \ufffd quote"),
        (b"It\xe2\x99s late, and so are they.", "It\ufffds late"),
        (b"Only a dash \xe2\x80 here.", "dash \ufffd here"),
        (b"The caf\xe9 \xff\xfe opened", "The café ,opened"),
        ("Das Wort Ζωή steht da".encode("cp1253"), "Das Wort ,steht da"),
        ("Компания Samsung выпустила Galaxy SUVы и Wi-Fiы.".encode("cp1251"), "Samsung выпустила Galaxy SUVы и Wi-Fiы"),
        ("离岛的渡轮用iPhone手机拍摄了视频，恢复运营。".encode("gbk"), "渡轮用iPhone手机拍摄了"),
    ],
)
def test_a_damaged_line_is_read_in_no_charset_that_mixes_scripts_in_a_word(
    before: str, line: bytes, wanted: str
) -> None:
    data = before.encode() + line + b"\n"
    document = decode(data)
    fixed = repaired(document.lines[-1])
    assert all(part in fixed for part in wanted.split(",")), fixed
    assert encode(document) == data


def test_a_character_cut_at_the_end() -> None:
    data = ("naïve café\n" * 3 + "déjà vu “").encode()[:-1]
    document = decode(data)
    assert document.lines == ["naïve café"] * 3 + ["déjà vu \ufffd"]
    assert encode(document) == data


def test_surrogates_in_bytes_are_kept() -> None:
    data = "é\n".encode() + b"\xed\xa0\xbd\xed\xb8\x80\n"
    document = decode(data)
    assert document.lines == ["é", "\ud83d\ude00"]
    assert encode(document) == data


def test_bytes_that_a_charset_cannot_give_back_are_kept() -> None:
    data = "表示\n".encode("cp932") + b"\x87\x90\xed\x40\n"  # NEC's doublets: read, but written another way
    document = decode(data, "cp932")
    assert WHOLE in document.raw
    assert encode(document) == data


def test_edits_are_undone() -> None:
    document = decode(b"one  two\r\nthree\r\n")
    apply_edits(document, "characters", [Edit(0, 3, 5, " ", "characters.runs"), Edit(1, 0, 1, "T", "x")])
    assert document.lines == ["one two", "Three"]
    assert encode(document) == b"one  two\r\nthree\r\n"


@pytest.mark.parametrize(
    ("data", "encoding", "said"),
    [
        (b"caf\xe9", "utf-8", "byte 4 (0xe9)"),
        (b"abc", "utf-16", "byte 3"),
        (b"abc", "klingon", "no charset 'klingon'"),
        (b"abc", "rot13", "no charset"),
        (b"abc", "base64", "no charset"),
        (b"a\0", "a\0b", "no charset"),
    ],
)
def test_a_charset_that_does_not_fit(data: bytes, encoding: str, said: str) -> None:
    with pytest.raises(EncodingError, match="leave --encoding out") as caught:
        decode(data, encoding)
    assert said in str(caught.value)


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (b"%PDF-1.7\n%\xe2\xe3", "PDF"), (b"PK\x03\x04\x14\0", "ZIP"), (b"\x1f\x8b\x08\0", "gzip"),
        (b"\x89PNG\r\n\x1a\n", "PNG"), (b"\xff\xd8\xff\xe0", "JPEG"), (b"GIF89a\1\0", "GIF"),
        (b"RIFF\0\0\0\0WEBPVP8 ", "WebP"), (b"\x7fELF\2\1\1", "ELF"), (b"SQLite format 3\0", "SQLite"),
        (b"ID3\4\0\0\0\0\0\0", "MP3"), (b"\0\0\0\x18ftypmp42", "MP4"), (b"{\\rtf1\\ansi", "RTF"),
        (bytes(range(256)) * 3, "binary"), (b"\xa7\x0d\x0d\n\0\0\0\0\x01\x02" * 20, "binary"),
    ],
)  # fmt: skip
def test_binary_input(data: bytes, name: str) -> None:
    assert (looks_binary(data) or "").startswith(name)


@pytest.mark.parametrize("charset", [*WIDE, "koi8-r", "iso-8859-5", "utf-8"])
def test_text_is_not_binary(charset: str) -> None:
    assert looks_binary(RUSSIAN.encode(charset)) is None


@pytest.mark.parametrize("data", [b"", b"ID3 tags are old", b"BZh is no word", b"stray \0 nul", b"\x1b[1mbold\x1b[0m"])
def test_sloppy_text_is_not_binary(data: bytes) -> None:
    assert looks_binary(data) is None


def test_html() -> None:
    assert looks_html(" <!DOCTYPE html>\n<html><head>")
    assert looks_html(["", '<html lang="en">', "x"])
    assert looks_html("<p>One paragraph <a href='x'>here</a>.</p>\n" * 10)
    assert not looks_html("The tag <p> opens a paragraph, <br> breaks it, and 3 < 4.\n" * 3)
    assert not looks_html("<b>One</b> bold word.")
    assert not looks_html("<" * 100_000)
