"""Charsets beyond ftfy's: what comes back by line, by document and by file; and what of every script stays as it is."""

from __future__ import annotations

import subprocess
import sys
from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleaner import Cleaner, restore
from cleaner.charsets import best
from cleaner.context import Context
from cleaner.decode import decode, encode, from_text
from cleaner.fluency import _FOLD, _HUMP, _HUMPS, _LANGUAGES, _STEP, _cost, _data, _least, fluency
from cleaner.misread import gate
from cleaner.model import Document, apply_edits
from cleaner.stages import encoding

TEXTS = {
    "ru": "Паром на дальние острова снова вышел в море после девяти дней перерыва.",
    "uk": "Пором на далекі острови знову вийшов у море, їде й потяг до Києва.",
    "pl": "Prom na wyspy znów pływa, ogłosił w czwartek przewoźnik; żeglarze są źli.",
    "cs": "Trajekt na ostrovy opět vyplul, řekla v úterý společnost; děti měly radost.",
    "hu": "A komp kilenc nap szünet után újra elindult, közölte a tulajdonos, aki erősebb hajót szeretne.",
    "ro": "Feribotul a plecat din nou spre insulă; locuitorii aşteaptă hotărârea instanţei în această săptămână.",
    "el": "Το πλοίο για τα νησιά ξεκίνησε πάλι μετά από εννέα ημέρες.",
    "tr": "Feribot seferleri dokuz gün sonra yeniden başladı, dedi şirket; ışıklar yandı.",
    "he": "המעבורת לאיים הרחוקים חזרה לפעול לאחר תשעה ימים.",
    "ar": "عادت العبارة إلى الجزر البعيدة بعد توقف دام تسعة أيام.",
    "lt": "Keltas vėl išplaukė į salą, žvejai grįžo namo ir džiaugėsi šią savaitę.",
    "lv": "Prāmis atkal devās uz salu, ziņoja policija; bērniem šonedēļ nav skolas.",
    "th": "เรือข้ามฟากกลับมาให้บริการในเช้าวันพฤหัสบดีหลังจากหยุดไปเก้าวัน",
    "zh": "通往外岛的渡轮停航九天后于星期四恢复运营，公司在早上宣布。",
    "zh-Hant": "通往外島的渡輪停航九天後於星期四恢復營運，公司在早上宣布。",
    "ja": "離島へのフェリーは九日ぶりに木曜日に再開した、と運航会社は発表した。",
    "ko": "먼 섬으로 가는 여객선이 아흐레 만에 목요일 다시 운항을 시작했다.",
    "en": "The café’s owner – a native of São Paulo – said “the ferry is our lifeline”.",
    "fr": "Où est passée la sœur d’Hélène ? À l’île d’Yeu, déjà, et elle y est restée.",
}
OLD = [
    ("ru", "cp1251"), ("ru", "koi8-r"), ("uk", "cp1251"), ("uk", "koi8-u"), ("ru", "iso8859-5"), ("pl", "cp1250"),
    ("pl", "iso8859-2"), ("cs", "cp1250"), ("hu", "cp1250"), ("ro", "cp1250"), ("el", "cp1253"), ("tr", "cp1254"),
    ("he", "cp1255"), ("ar", "cp1256"), ("lt", "cp1257"), ("lv", "cp1257"), ("th", "cp874"), ("zh", "gbk"),
    ("zh-Hant", "big5"), ("ja", "shift_jis"), ("ja", "euc_jp"), ("ko", "euc_kr"),
]  # fmt: skip
SHOWN = ["sloppy-windows-1251", "koi8-r", "cp1256", "mac_roman", "gbk", "shift_jis"]
_COUNTER = """\
Ministria e Shëndetësisë ka bërë të ditur se në vendin tonë janë shtuar rastet, por gjendja është nën kontroll.
Kryeministri tha se rruga drejt jugut do të përfundojë së shpejti dhe se çdo vonesë është e papranueshme.
Zu Lëtzebuerg hunn déi éischt Schüler nees ugefaangen, dat ass dës Woch gemellt ginn; d'Kanner sinn frou.
Die skoolhoof sê dat die leerders môre weer terugkom; die reën het opgehou en niemand is beseer nie.
Bátarnir fóru út á sjógvin í gjár, men veðrið var ikki gott og øll komu aftur áðrenn myrkaløtu.
Ríkisstjórnin ætlar að leggja fram frumvarp um þýðingar og orðabækur; það verður rætt á Alþingi í vikunni.
ÞÝÐINGAR OG ÍSLENSK ORÐ – ÞAÐ ER ÆÐI MARGT AÐ LÆRA
L'Ajuntament ha anunciat que l'oficina d'atenció tindrà més personal; això és una bona notícia.
Tha Riaghaltas na h-Alba ag ràdh gum bi sgoiltean ùra gan togail anns a’ Ghàidhealtachd; sìth is toileachas.
Mae'r môr yn dawel heddiw ac mae'r pysgotwyr yn hapus; tŷ bach ar lan y dŵr, tân yn y grât.
Ar gêr brezhonek a vo klevet er skol ha war ar straed; an dud a gan ur ganaouenn gozh, ez eus ùr.
Il-ministru qal li l-gżejjer għandhom bżonn aktar ilma; ċerti nies m’humiex kuntenti.
La ŝipo ekiris el la haveno ĵaŭde matene; ĉiuj ĝojis, eĉ la maljuna fiŝisto.
Vabariigi valitsus otsustas, et õpilased jõuavad kooli alles pühapäeva õhtul; külmad ööd jätkuvad.
Hääyöaie ja öljynsäästöä: pääsiäisyön jäätävää säätä riittää vielä yömyöhään.
ŁÓDŹ, ŚWIĘTOKRZYSKIE, ĆMIELÓW; Příliš žluťoučký kůň; IĞDIR, ŞIRNAK, ÇANKIRI; Árvíztűrő
Trăm năm trong cõi người ta, chữ tài chữ mệnh khéo là ghét nhau. Võ Nguyên Giáp rõ ràng.
ÉTÉ À ÇA, ŒUVRE, NOËL, ÎLE, ÂGE, FORÊT, DÉJÀ VU, HÉLÈNE ET ZOÉ; SÃO PAULO, CORAÇÃO, MÃE, ILUSÕES
ЩЁКИНО, ЪГЪЛ, ВЪЕЗД ЗАПРЕЩЁН, ОБЪЯВЛЕНИЕ; Ђаковица, Џеп, ЊЕГОШ, ПОСЉЕДЊИ ВОЗ ЗА РЉЕСУ, Ѓорче, Ѕвезда, Ќерка
Қазақстан Республикасының Үкіметі, ғылым, ұлы, һәм, өнер; ӨЗҮНҮН, Ҥ, Ң
ΑΘΗΝΑ ΚΑΙ ΘΕΣΣΑΛΟΝΙΚΗ, ΐδιος, ΰ, ᾄδω, μῆνιν ἄειδε θεά
שִׁיר הַשִּׁירִים אֲשֶׁר לִשְׁלֹמֹה
بِسْمِ اللَّهِ الرَّحْمَٰنِ الرَّحِيمِ، “نص”، «نص»… ٪ ؟ می‌خواهم پژوهشگر لڑکے ڈاکٹر
茅台酒、芯片、机械、薪水、猫眉枚盲、莽撞、帽子；涓涓细流，杩？鏄？铜锣湾（銅鑼灣）；鑫垚淼焱犇骉羴猋 龘靐齉爩
ﾃｽﾄ用のﾃﾞｰﾀ、ｶﾀｶﾅで書いたﾒｰﾙ ﾃﾚﾋﾞ ﾊﾟｿｺﾝ、閾値
한겨레·경향·조선··· 뷁 똠방각하 펲시콜라 챕터 챔피언 채찍
ˈɹɪəl ˈfəʊnɛtɪks [ðɪs ɪz ə tɛst] θæŋks ʃʊə; Nà Yorùbá: Ẹ kú àárọ̀ o, ọmọ mi
∀x∈ℝ: x²≥0 ∧ ∑ᵢ xᵢ ≠ ∞ ⇒ ∂f/∂x ≈ √2·π ± ½ µm³ Ω; 25°С, №5, §12, ©2023, ®, ™, ½ чашки
╔══════╗ ║ menu ║ ╚══════╝ ┌─┬─┐ │░▒▓│ ▀▄█▌▐ ■□●○
Ça va ? « Où ? » – ÇÀÉÈÊ ÏÎÔ ÛÙÜ ŸŒÆ äöüß ÄÖÜ ñÑ ¿¡ ªº ¡¡¡Qué!!! ¿¿¿Cómo??? ººº ³³³ ¹¹¹ ½½½ °°° ¤¤¤ ©©©
Þór, Æsa, Ýmir, Óðinn, Ölvir, Søren Ærø, Åse Blåbærgrød, Núñez, Zúñiga, Gaëlle, Anaïs, Loïc, Zoë, Raphaël
ÀÁÂÃÄÅ àáâãäå ÈÉÊË èéêë ÌÍÎÏ ìíîï ÒÓÔÕÖ òóôõö ÙÚÛÜ ùúûü
Perché città così più caffè? Lunedì è già lì, cioè là: virtù, tribù, Cefalù.
"""
COUNTER = _COUNTER.splitlines()


def cleaned(text: str) -> Document:
    document = from_text(text)
    apply_edits(document, "encoding", encoding.run(document, Context(document)))
    return document


def spoilt(text: str, real: str, shown: str) -> str | None:
    """A text read in the wrong charset; None if that one has no such character."""
    from ftfy import bad_codecs  # noqa: F401

    try:
        return text.encode(real).decode(shown)
    except UnicodeError:
        return None


@pytest.mark.parametrize("shown", ["latin-1", "sloppy-windows-1252"])
@pytest.mark.parametrize(("lang", "charset"), OLD)
def test_an_old_charset_shown_as_a_western_one(lang: str, charset: str, shown: str) -> None:
    text, given = TEXTS[lang], spoilt(TEXTS[lang], charset, shown)
    assert given and cleaned(given).lines == [text]
    lines = [TEXTS["en"], given, TEXTS["fr"], "Þórður Ægisson", given, "A café."]
    assert cleaned("\n".join(lines)).lines == [text if line == given else line for line in lines]
    twice = spoilt(given, "utf-8", "sloppy-windows-1252")
    assert twice and cleaned(twice).lines == [text]


@pytest.mark.parametrize("shown", SHOWN)
@pytest.mark.parametrize("text", TEXTS.values(), ids=TEXTS)
def test_utf8_shown_as_something_else(text: str, shown: str) -> None:
    given = spoilt(text, "utf-8", shown)
    if given is None:
        return
    assert cleaned(f"{TEXTS['en']}\n{given}\n{TEXTS['ru']}").lines == [TEXTS["en"], text, TEXTS["ru"]]
    twice = spoilt(given, "utf-8", shown)
    assert twice is None or cleaned(twice).lines == [text]


@pytest.mark.parametrize("lang", ["ru", "zh", "th"])
@pytest.mark.parametrize("start", ["", "1", "22", "333"])
def test_a_long_line_is_known_by_its_beginning(lang: str, start: str) -> None:
    text = start + TEXTS[lang] * 60
    for real, shown in (("utf-8", "koi8-r"), ({"ru": "koi8-r", "zh": "gbk", "th": "cp874"}[lang], "latin-1")):
        assert cleaned(spoilt(text, real, shown) or "").lines == [text]


def test_what_nobody_can_know_stays_unknown() -> None:
    given = TEXTS["zh"].encode().decode("gbk", "replace")
    line = cleaned(given).lines[0]
    assert "\ufffd" in line and line.count("\ufffd") <= given.count("\ufffd")
    assert "停航九天后于星期四恢复运营" in line and "鐨" not in line
    assert cleaned("Ïàðîì ?? ñíîâà â ìîðå, ñêàçàëè ñîñåäè").lines == ["Паром ?? снова в море, сказали соседи"]


@pytest.mark.parametrize("line", COUNTER + list(TEXTS.values()))
def test_real_text_stays(line: str) -> None:
    assert not cleaned(line).edits


def test_real_text_stays_beside_lines_that_were_misread() -> None:
    bad = [spoilt(TEXTS[lang], charset, "latin-1") or "" for lang, charset in OLD]
    document = cleaned("\n".join([*COUNTER, *bad]))
    assert document.lines[: len(COUNTER)] == COUNTER


@pytest.mark.parametrize("line", ["ÃÃ", "Çáµ", "ßßÉ", "ÃÉÉÃœ", "œ\x85ßâ€", "鈥", "ВЂ", "m³", "Ýmir", "1º", "鐨", "ﾃ､"])
def test_too_short_to_know(line: str) -> None:
    assert best(line, fluency(line), line) is None


def test_a_short_line_is_known_beside_longer_ones() -> None:
    texts = [TEXTS["tr"], TEXTS["tr"].upper(), "Işık", "Ağır kış"]
    given = "\n".join(text.encode("cp1254", "ignore").decode("cp1252") for text in texts)
    assert cleaned(given).lines[2:] == texts[2:]


@pytest.mark.parametrize(("lang", "charset"), OLD)
def test_a_second_run_finds_nothing_and_all_comes_back(lang: str, charset: str) -> None:
    given = f"{TEXTS['en']}\n{spoilt(TEXTS[lang], charset, 'latin-1')}\n{spoilt(TEXTS['ru'], 'utf-8', 'koi8-r')}\n"
    document = cleaned(given)
    assert encode(document) == given.encode()
    assert not cleaned("\n".join(document.lines)).edits
    article = Cleaner(audit=True).clean(given)
    assert restore(article.to_dict()) == given.encode()


@pytest.mark.parametrize(("lang", "charset"), OLD)
def test_files_whose_lines_are_in_two_charsets(lang: str, charset: str) -> None:
    german = ["Die Fähre fährt wieder, sagte die Reederei.", "Für die Insel war es höchste Zeit, größer zu bauen."]
    data = b"\n".join([german[0].encode("cp1252"), TEXTS[lang].encode(charset), german[1].encode("cp1252")])
    document = decode(data)
    assert encode(document) == data
    apply_edits(document, "encoding", encoding.run(document, Context(document)))
    assert document.lines == [german[0], TEXTS[lang], german[1]]
    assert encode(document) == data
    both = decode(TEXTS["ru"].encode("koi8-r") + b"\n" + TEXTS[lang].encode(charset) + b"\n")
    assert both.lines == [TEXTS["ru"], TEXTS[lang]]


def test_a_document_does_not_depend_on_those_before() -> None:
    line = "TRAFÝÐE AÇILDI"
    alone = cleaned(line).lines
    cleaned(TEXTS["tr"].encode("cp1254").decode("latin-1"))
    assert cleaned(line).lines == alone


def test_the_gate_stays_shut_for_plain_text() -> None:
    assert not any(gate().whole.search(TEXTS[lang]) for lang in ("en", "ru", "fr", "zh", "ja", "ko", "el", "he", "pl"))


def test_nothing_is_loaded_before_the_gate_opens() -> None:
    code = (
        "import sys; from cleaner import clean; clean('Паром вышел в море.\\n\\nThe café’s owner – é.'.encode())\n"
        "assert not {'cleaner.charsets', 'cleaner.fluency', 'cleaner.foreign', 'ftfy'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


@pytest.mark.parametrize("part", ["ÃÃÃ\n", "ÃÃÃ", "ýa\n", "п─", "鈥", "ﾃ､", "Ïàðîì íà äàëüíèå ", "ط§ظ„", "\ufffd鈥"])
def test_hostile_lines_take_linear_time(part: str) -> None:
    cleaned(part * 10_000)


@pytest.mark.parametrize("codec", ["cp1252", "cp1250", "cp1251", "gb18030", "cp949"])
def test_a_long_line_is_read_as_a_short_one(codec: str) -> None:
    """Its charset is told by a sample, which must tell the same."""
    words = {
        "cp1251": "Паром снова вышел в море, ",
        "cp1250": "Wójt powiedział, że prąd wróci, ",
        "gb18030": "渡轮恢复通航，",
    }
    line = words.get(codec, "연락선이 다시 떠났다, " if codec == "cp949" else "Le café était fermé, dit José, ").encode(
        codec
    )
    short, long = (decode(line * times + b"\nThe end.\n").lines[0] for times in (8, 4000))
    assert long == short[: len(short) // 8] * 4000


RUNS = {
    "latin": "aAbeéßžŁİș’'", "cyrillic": "аАбжЖїЇћ", "greek": "αΑσςΣώ", "hebrew": "אבל", "arabic": "ابكی\u200c",
    "thai": "กาน", "signs": "日本語カ한「，",
}  # fmt: skip


@pytest.mark.parametrize("script", RUNS)
@given(data=st.data())
@settings(max_examples=60, deadline=None)
def test_what_runs_cost_is_the_least_of_the_sums_by_language(script: str, data: st.DataObject) -> None:
    runs = data.draw(st.lists(st.text(st.sampled_from(RUNS[script]), min_size=1, max_size=9), min_size=1, max_size=9))
    words = [f" {run.translate(_FOLD).lower()} " for run in runs]
    keys = list("".join(runs)) if script == "signs" else [a + b for word in words for a, b in pairwise(word)]
    humps = 0 if script == "signs" else sum(len(_HUMPS.findall(run)) for run in runs)
    sums = [sum(_cost(table, key) for key in keys) for table in _data()[script]]
    assert len(sums) == len(_LANGUAGES[script])
    assert _least(script, runs) == min(sums) * _STEP + humps * _HUMP
