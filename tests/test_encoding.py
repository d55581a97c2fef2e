"""Mojibake, entities and escapes; the gate is ftfy's own heuristic, and clean text of any language stays."""

from __future__ import annotations

import random
import re
import subprocess
import sys
from itertools import pairwise

import ftfy
import pytest
from ftfy.badness import BADNESS_RE, MOJIBAKE_CATEGORIES, is_bad
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from cleaner.context import Context
from cleaner.decode import encode, from_text
from cleaner.gates import Gate, members
from cleaner.misread import gate as misread
from cleaner.model import Document, Edit, apply_edits, odd_words
from cleaner.mojibake import CATEGORIES, gate, is_known
from cleaner.stages import encoding

CONFIG = ftfy.TextFixerConfig(
    unescape_html=False, remove_terminal_escapes=False, fix_latin_ligatures=False, fix_character_width=False,
    uncurl_quotes=False, fix_line_breaks=False, remove_control_chars=False, normalization=None, explain=False,
)  # fmt: skip

SENTENCES = [
    "The café’s owner – a native of São Paulo – said “the ferry is our lifeline”…",
    "Où est passée la sœur d’Hélène ? À l’île d’Yeu, déjà.",
    "Die Fähre fährt „morgen“ über den großen Fluß.",
    "Prom na wyspy znów pływa, ogłosił w czwartek przewoźnik.",
    "Feribot seferleri dokuz gün sonra yeniden başladı.",
    "Паром на дальние острова снова вышел в море.",
    "Το πλοίο για τα νησιά ξεκίνησε πάλι.",
    "عادت العبارة إلى الجزر البعيدة.",
    "渡轮停航九天后恢复运营。",
    "离岛へのフェリーは再開した。",
    "Phà ra đảo đã chạy lại sau chín ngày.",
]
CLEAN = [
    "A AÇÃO NÃO É NOVA: SÃO PAULO, CORAÇÃO E IRMÃ “DULCE” – AMANHÃ…", "O MENINO DISSE “NÃO” E “AMANHÃ” ontem",
    "«AMANHÃ» e a MAÇÃ», disse", "IRMÃ® é marca", "Mã số ĐÃ “nói” ở CHÂU Âu, “ĐÃ” rồi", "“ĐÃ” và ĐÂY LÀ PHÁP “cũ”",
    "România „ÎNTÂI” și HOTĂRÂ „așa”, ÎN Â", "ÉTÉ « chaud » À « Paris » où « la sœur » vœu. cœur, œuvre",
    "TÜRKİYE “BAŞKANI’NIN” ÇALIŞMA – KADIKÖY’DE", "„Schloß“ und »Österreich« und groß“ – MÜNCHEN 50 °C §5 €5",
    "Łódź „ŻE“ ČŠŽ “Žižka” PŘÍ „x“", "Россия «Газпром» ВГРС 25°С №5",
    "ΕΛΛΑΔΑ «Ελλάδα» ΒΓΞΟ", "£5m – €6 ½ “cup” 5² ©2023 ®™ • «x»",
    "渡轮“停航”九天后恢复运营——公司", "フェリー「再開」", "여객선 ‘운항’ 시작",
    "Ångström på Å – ja »Å«", "nº 5, 2ª «vez», 1º ¡¿Qué?!",
    "ÆØÅ Blåbærgrød på øya", "a \ufffd? b",
    "AT&T &c. R&D; A&E; Marks & Sons; law&order; Q&A; a?b=1&copy=2",
    "The letter “Â” came late, she said", "“Ã” is a letter.", "Litera „Î” este veche", "les lettres «Â» et ‹Ã›",
    "('Ã')", "The letter Ã is used in Portuguese", "Â is no vowel, and Â is none.", "between “Ĺ” and „Ă“", "«Ã» o “Â”",
    r"C:\users\u00e9x and \\host\u2019s", r"the escape \u00e9 stands alone, \u2019 too", r"\ubeef \underline",
]  # fmt: skip


def cleaned(text: str) -> Document:
    document = from_text(text)
    apply_edits(document, "encoding", encoding.run(document, Context(document)))
    return document


def spoilt(text: str, codec: str) -> str:
    return text.encode().decode(codec)


def test_the_categories_are_those_of_the_installed_ftfy() -> None:
    for name, chars in MOJIBAKE_CATEGORIES.items():
        theirs, ours = re.compile(f"[{chars}]"), re.compile(f"[{CATEGORIES[name]}]")
        assert all(bool(theirs.match(chr(code))) == bool(ours.match(chr(code))) for code in range(0x10000)), name
    assert set(CATEGORIES) == set(MOJIBAKE_CATEGORIES)


def test_the_gate_opens_where_ftfy_sees_something_and_nowhere_else() -> None:
    ours = re.compile(f"[{''.join(CATEGORIES.values())}]")
    known = [chr(code) for code in range(0x80, 0x10000) if ours.match(chr(code))]
    pool = known + list("aZ  .,?!œŒ°ÃÂÎÐØÙ×à√≈‚вВГРСЂўβΒΓΞΟā€²³µ¼ñ\t") * 3
    chance = random.Random(7)
    search = gate().whole.search
    for _ in range(60_000):
        line = "".join(chance.choices(pool, k=chance.choice((1, 2, 2, 3, 4, 5))))
        assert bool(search(line)) == is_bad(line), ascii(line)
    assert BADNESS_RE.search("âÂ")


def odd_of(text: str) -> str:
    return "".join({char for char in text if not char.isascii()})


@pytest.mark.parametrize("search", [gate(), misread()])
def test_a_search_for_what_a_text_can_meet_finds_what_the_whole_one_finds(search: Gate) -> None:
    pool = [char for entry in search.alternatives for name in (entry.at, *entry.needs) for char in members(name)]
    chance = random.Random(11)
    for _ in range(30_000):
        few = chance.sample(pool, 4) + list("ae ,B")
        line = "".join(chance.choices(few, k=chance.choice((2, 3, 4, 6))))
        found = bool(search.whole.search(line))
        for some in (search.of(odd_of(line)), search.of(odd_of(line), Document([line]).meets)):
            assert found == bool(some and some.search(line)), ascii(line)
    assert search.of("") is None


ODD = st.text(st.sampled_from("a é\t\x0b\x0c\r\x1c\x7f\x85\xa0\u2028’日😀\ud83d\n"), max_size=30)


@given(ODD, ODD)
def test_what_a_document_knows_of_its_odd_characters(text: str, new: str) -> None:
    document = Document(text.split("\n"))
    for _ in range(2):
        odd = {char for char in document.text if not " " <= char <= "~" and char != "\n"}
        assert odd <= set(document.odd) <= odd | set(text)
        numbers, strange = document.strange
        assert numbers == [number for number, line in enumerate(document.lines) if not line.isascii()]
        assert strange == "\n".join(document.lines[number] for number in numbers)
        pairs = [a + b for a, b in pairwise(document.text) if a in odd and b in odd]
        assert all(pair in document.odd_words for pair in pairs)
        assert document.marks == "".join([char for char in document.text if char in odd])
        assert document.marks == document.odd_words.replace(" ", "")
        apply_edits(document, "x", [Edit(0, 0, len(document.lines[0]), re.sub("[\r\n]", "", new), "x.x")])


def test_the_installed_ftfy_is_the_one_that_the_search_is_made_of() -> None:
    assert is_known()


def test_beside_an_unknown_ftfy_every_line_is_ftfys(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("cleaner.mojibake.KNOWN", frozenset())
    gate.cache_clear()
    try:
        assert gate().of("é") and gate().whole.search("café")
        assert cleaned(f"{SENTENCES[0]}\n{spoilt(SENTENCES[0], 'sloppy-windows-1252')}").lines == [SENTENCES[0]] * 2
    finally:
        gate.cache_clear()


# Mojibake, near-mojibake and clean text of our own: 12 sentences and phrases, each misread in 13 ways, once and twice.
WAYS = (
    "sloppy-windows-1252", "latin-1", "macroman", "sloppy-windows-1251", "sloppy-windows-1250", "iso-8859-2", "cp437",
    "sloppy-windows-1253", "sloppy-windows-1254", "sloppy-windows-1257", "cp850", "cp852", "koi8-r",
)  # fmt: skip
PHRASES = (
    "The café’s “daily” soup – 5 € a bowl", "Müller & Söhne: Straße 12 – „geöffnet“", "L’été où l’œuvre fut achevée…",
    "¿Mañana? ¡Sí, señor! El niño cumplió 10 años", "São João não é só em Junho", "Łódź i Kraków: zażółć gęślą jaźń",
    "Паром вышел из гавани в полдень", "Η θάλασσα ήταν ήρεμη", "Şişli’de güneşli bir gün ıslak geçti",
    "Ærø og Ålborg: smørrebrød på en ø", "½ litre at 20 °C ± 1 µm ×3", "naïve façade — “coöperate”, ‘rôle’",
)  # fmt: skip


def near_misses() -> list[str]:
    found = list(PHRASES)
    for phrase in PHRASES:
        for way in WAYS:
            text = phrase
            for _ in range(2):
                text = text.encode().decode(way, "replace")
                found.append(text)
    return found


def test_the_gate_misses_nothing_that_ftfy_would_mend() -> None:
    texts = near_misses()
    assert len(texts) >= 300
    shut = 0
    for text in texts:
        some = gate().of(odd_of(text))
        opened = bool(some and some.search(text))
        assert opened == is_bad(text), text
        if not opened:
            shut += 1
            assert ftfy.fix_encoding(text) == text
    assert 12 <= shut < len(texts)


@pytest.mark.parametrize("codec", ["sloppy-windows-1252", "latin-1", "macroman", "sloppy-windows-1251"])
@pytest.mark.parametrize("text", SENTENCES)
def test_what_ftfy_mends_is_mended_alike(text: str, codec: str) -> None:
    lines = [text, spoilt(text, codec), text]
    document = cleaned("\n".join(lines))
    theirs = ftfy.fix_text(lines[1], CONFIG)
    if theirs == text:
        assert document.lines == [text, theirs, text]
    assert document.lines in ([text, theirs, text], [text] * 3)  # where ftfy falls short, it may come back whole


@pytest.mark.parametrize("text", SENTENCES)
def test_mojibake_is_mended_once_and_twice_over(text: str) -> None:
    once = spoilt(text, "sloppy-windows-1252")
    assert cleaned(f"{once}\n{spoilt(once, 'sloppy-windows-1252')}").lines == [text, text]


@pytest.mark.parametrize("text", CLEAN + SENTENCES)
def test_clean_text_stays(text: str) -> None:
    assert not cleaned(text).edits


@pytest.mark.parametrize(
    ("text", "wanted", "rule"),
    [
        ("caf&eacute;&#8217;s &ndash; &#x201C;x&#X201D;", "café’s – “x”", "encoding.entity"),
        ("it&amp;rsquo;s &amp;amp;amp;lt; AT&amp;T, R&amp;D;", "it’s < AT&T, R&D;", "encoding.entity"),
        ("3 < 4 &amp; 5 &lt;b&gt;", "3 < 4 & 5 <b>", "encoding.entity"),
        ("nine&nbsp;days&nbsp later &#10; x", "nine\xa0days\xa0 later   x", "encoding.entity"),
        ("it&#39s P&EACUTE;REZ &#150;", "it's PÉREZ –", "encoding.entity"),
        ("&#55357;&#56832; &#0; &#xD800;", "😀 \ufffd \ufffd", "encoding.entity"),
        ("&Atilde;&copy;t&Atilde;&copy;", "été", "encoding.mojibake"),
        ("x?a=1&amp;b=2", "x?a=1&b=2", "encoding.entity"),
        (r"caf\u00e9 said \u201cyes\u201d \u2014 \\u2019", "café said “yes” — ’", "encoding.escape"),
        (r"It\u2019s \"so\" \ud83d\ude00", 'It’s "so" 😀', "encoding.escape"),
        ("\ud83d\ude00 \ud83d", "😀 \ufffd", "encoding.surrogate"),
        ("\x93so\x94 wait\x85", "“so” wait…", "encoding.mojibake"),
        ("\x85\x85œlt;\x85œ", "……œlt;…œ", "encoding.mojibake"),  # no Polish ……ślt;…ś
        ("Home Â» News", "Home » News", "encoding.mojibake"),
        ("voilÃ  Paris, Ã  Paris", "voilà Paris, à Paris", "encoding.mojibake"),
        ("nine Â\xa0days Â  later", "nine \xa0days \xa0 later", "encoding.mojibake"),
        ("Menu Â Â News", "Menu \xa0\xa0News", "encoding.mojibake"),
        ("the cafÃ© of “Ã”", "the café of “Ô", "encoding.mojibake"),
    ],
)
def test_repairs(text: str, wanted: str, rule: str) -> None:
    document = cleaned(text)
    assert document.lines == [wanted]
    assert rule in {repair.rule for repairs in document.edits.values() for repair in repairs}


def test_a_letter_between_blanks_is_a_remnant_where_other_lines_have_mojibake() -> None:
    lines = ["The cafÃ© is open.", "The ferry Â is late; she went Ã Paris."]
    assert cleaned("\n".join(lines)).lines == ["The café is open.", "The ferry \xa0is late; she went à Paris."]
    assert cleaned(lines[1]).lines == lines[1:]


def test_edits_are_small() -> None:
    document = cleaned("The cafÃ© on the quay isnâ€™t open; the ferry&rsquo;s crew waits.")
    assert sum(len(repair.old) for repair in document.edits[0]) < 30
    document = cleaned("The cafÃ© on the quay isnâ€™t open.")
    assert [repair.old for repair in document.edits[0]] == ["Ã©", "â€™"]


PIECES = st.sampled_from(
    ["&", "amp;", "lt;", "#39;", "#8217", "rsquo;", "nbsp", " ", "a", "É", "Ã", "©", "â€", "™", "\\u", "00e9",
     "\\u2019",
     "\ud83d", "\ude00", "\x85", "\n", "“", "”", "ß", "œ", ";", "\"", "\\", "&Atilde;", "ВЂ", "\xa0", "\ufffd"]
)  # fmt: skip


@given(st.lists(PIECES, max_size=12).map("".join))
@settings(max_examples=400, deadline=None)
def test_a_second_run_finds_nothing_and_all_comes_back(text: str) -> None:
    document = cleaned(text)
    assert encode(document) == text.encode("utf-8", "surrogatepass")
    assert not list(encoding.run(document, Context(document)))


@given(st.lists(PIECES.filter(lambda piece: not set(piece) & set("&\\\n\ud83d\ude00")), max_size=12).map("".join))
@settings(max_examples=300, deadline=None)
def test_no_line_is_mended_that_ftfy_would_leave(text: str) -> None:
    document = cleaned(text)
    fixed = document.lines[0]
    # What other charsets make of it is tests/test_charsets.py's.
    assume(not any(repair.rule == encoding.CHARSET for repair in document.edits.get(0, [])))
    # A line stays one line, whatever the mojibake stood for; what that makes may be mojibake again.
    once = re.sub("[\u2028\u2029]", " ", ftfy.fix_text(text, CONFIG))
    assert fixed in (text, once, ftfy.fix_text(once, CONFIG))


def test_clean_documents_do_not_import_ftfy() -> None:
    code = (
        "import sys; from cleaner.decode import from_text; from cleaner.context import Context\n"
        "from cleaner.stages import encoding\n"
        "d = from_text('The caf\\u00e9\\u2019s “owner” – é\\nAT&T &amp; x')\n"
        "list(encoding.run(d, Context(d))); assert 'ftfy' not in sys.modules"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


@pytest.mark.parametrize("part", ["&amp;", "&", "\\u2019", "Ã©", "â€", "Ã ", "\ud83d", "&#8217", "éÃ\n"])
def test_hostile_lines_take_linear_time(part: str) -> None:
    cleaned(part * 10_000)


def test_odd_words_of_a_long_text_are_those_of_its_pieces() -> None:
    text = "Die Fähre – “alt” – fährt\tum\xa0neun, a b c\n" * 20_000
    assert odd_words(text) == " ".join([odd_words("Die Fähre – “alt” – fährt\tum\xa0neun, a b c\n")] * 20_000)
    assert odd_words("ä" * 600_000) == "ä" * 600_000
