"""Dates and datelines: what is read from them, and what is not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner import clean
from cleaner.dateish import is_dateish
from cleaner.founddates import find_dates
from cleaner.lexicon import codes, lexicon, locale

READ = [
    ("en", "14 Sep 2023 10:05 BST", "2023-09-14T10:05"),
    ("en", "Sept. 14, 2023", "2023-09-14"),
    ("en", "September 14th, 2023 at 10:05 a.m. EDT", "2023-09-14T10:05-04:00"),
    ("en", "2023-09-14T10:05:00+02:00", "2023-09-14T10:05:00+02:00"),
    ("en", "10:05 AM EDT, Thu September 14, 2023", "2023-09-14T10:05-04:00"),
    ("en", "09/14/2023", "2023-09-14"),
    ("de", "Stand: 14. September 2023, 10:05 Uhr", "2023-09-14T10:05"),
    ("de", "14.09.2023, 10:05 Uhr", "2023-09-14T10:05"),
    ("fr", "le 14 septembre 2023 à 10h05", "2023-09-14T10:05"),
    ("es", "14 de septiembre de 2023", "2023-09-14"),
    ("ru", "14 сентября 2023, 10:05", "2023-09-14T10:05"),
    ("zh", "2023年9月14日 10时05分", "2023-09-14T10:05"),
    ("ko", "2023년 9월 14일 오후 3:05", "2023-09-14T15:05"),
    ("zh", "2023年9月14日 下午3时8分", "2023-09-14T15:08"),
    ("zh", "2023年9月14日 10點5分", "2023-09-14T10:05"),
    ("ja", "2023年9月14日 10時5分30秒", "2023-09-14T10:05:30"),
    ("ja", "2023年9月14日 午後3時8分2秒", "2023-09-14T15:08:02"),
    ("ko", "2023년 9월 14일 오후 3시 8분 30초", "2023-09-14T15:08:30"),
    ("fr", "le 14 septembre 2023 à 9h5", "2023-09-14T09:05"),
    ("pt", "14/09/2023 às 9h5min", "2023-09-14T09:05"),
    ("es", "14 de septiembre de 2023, 9:05 a. m.", "2023-09-14T09:05"),
    ("es", "14 sep 2023 09:05 p.\u00a0m.", "2023-09-14T21:05"),
    ("ar", "١٤ سبتمبر ٢٠٢٣", "2023-09-14"),
    ("vi", "14/09/2023 10:05 GMT+7", "2023-09-14T10:05+07:00"),
    ("id", "Kamis, 14 September 2023 10:05 WIB", "2023-09-14T10:05+07:00"),
    ("el", "Παρασκευή 3 Μαΐου 2024, 10:05", "2024-05-03T10:05"),  # casefolding makes three characters of ΐ
    ("el", "14 ΣΕΠΤΕΜΒΡΙΟΥ 2023", "2023-09-14"),
    ("hu", "2023. szeptember 14., csütörtök, 10:05", "2023-09-14T10:05"),
    ("he", "ב-14 בספטמבר 2023 בשעה 10:05", "2023-09-14T10:05"),
    ("th", "14 กันยายน 2566 เวลา 10:05 น.", "2023-09-14T10:05"),  # of the Buddhist era
    ("th", "14 ก.ย. 2023", "2023-09-14"),
    ("th", "14/09/2566 10.05 น.", "2023-09-14T10:05"),
    ("bg", "14 септември 2023 г. в 10:05 ч.", "2023-09-14T10:05"),
    ("hr", "14. rujna 2023. u 10:05", "2023-09-14T10:05"),
    ("lt", "2023 m. rugsėjo 14 d. 10:05", "2023-09-14T10:05"),
    ("lv", "2023. gada 14. septembris, plkst. 10:05", "2023-09-14T10:05"),
    ("de", "Do 14.09.23 | 10:05 Uhr", "2023-09-14T10:05"),  # a Thursday, which it was not in 1923
    ("de", "Donnerstag, 14.9.23", "2023-09-14"),
    ("fr", "jeu. 14/09/23 à 10h05", "2023-09-14T10:05"),
    ("pl", "czwartek 14-09-23", "2023-09-14"),
]
UNREAD = [
    ("en", "03/04/2023"), ("en", "31 February 2023"), ("en", "September 2023"), ("en", "3 hours ago"),
    ("en", "03.04.23"), ("en", "9/11/23 10:05"), ("de", "14.09.71"), ("de", "31.02.23"),
    ("de", "Fr 14.09.23 | 10:05 Uhr"), ("de", "01.02.98"), ("en", "Thu 25/04/24"), ("de", "Fr 14.09.2566"),
    ("zh", "周四 14/09/23"), ("de", "um 14.09.23"),
    ("th", "14 ก.ย. 66"), ("th", "29/02/2566"), ("en", "14/09/2566"),
]  # fmt: skip
GLUED = [("de", "Jana Maier14.09.2023, 10:05 Uhr", "2023-09-14T10:05"), ("de", "Modell XR14.09.2023", None)]


@pytest.mark.parametrize(("lang", "line", "value"), READ)
def test_a_date_is_read(lang: str, line: str, value: str) -> None:
    assert [found.value for found in find_dates(line, lexicon(lang))] == [value]
    assert is_dateish(line, lexicon(lang))


@pytest.mark.parametrize(("lang", "line"), UNREAD)
def test_nothing_is_made_up(lang: str, line: str) -> None:
    assert all(found.value is None for found in find_dates(line, lexicon(lang)))


@pytest.mark.parametrize(("lang", "line", "value"), GLUED)
def test_a_date_glued_to_a_name_is_read_and_a_part_of_a_model_number_is_not(
    lang: str, line: str, value: str | None
) -> None:
    assert next((found.value for found in find_dates(line, lexicon(lang))), None) == value


@pytest.mark.parametrize(
    ("lang", "line"),
    [("fr", "14 septembre 2023 9h99"), ("zh", "2023年9月14日 3时88分"), ("es", "14 de septiembre de 2023, 9 a. Marta")],
)
def test_an_hour_before_what_is_no_time_is_no_time(lang: str, line: str) -> None:
    assert [found.value for found in find_dates(line, lexicon(lang))] == ["2023-09-14"]


@given(st.text(max_size=200))
def test_any_line_is_searched_without_an_error(line: str) -> None:
    for found in find_dates(line, lexicon("en")):
        assert 0 <= found.lead <= found.start < found.stop <= len(line)


BODY = "The ferry resumed on Thursday after nine days, the operator told the council in the morning."


@pytest.mark.parametrize(
    ("opening", "dateline"),
    [
        ("WASHINGTON (AP) — ", {"place": "WASHINGTON", "agency": "AP", "date": None}),
        ("LONDON, Sept 14 (Reuters) - ", {"place": "LONDON", "agency": "Reuters", "date": "2023-09-14"}),
        ("Beijing, September 14th – ", {"place": "Beijing", "agency": None, "date": "2023-09-14"}),
        (
            "PITTSBURGH, Sept. 14, 2023 /PRNewswire/ -- ",
            {"place": "PITTSBURGH", "agency": "PRNewswire", "date": "2023-09-14"},
        ),
        ("OSLO. — ", {"place": "OSLO", "agency": None, "date": None}),
        ("WASHINGTON, D.C. — ", {"place": "WASHINGTON, D.C.", "agency": None, "date": None}),
        ("SALEM, Ore. — ", {"place": "SALEM, Ore.", "agency": None, "date": None}),
        ("OSLO. (AP) — ", {"place": "OSLO", "agency": "AP", "date": None}),
        ("BROOK, Harold. – ", None),
        ("Oslo (dpa/lni) - ", {"place": "Oslo", "agency": "dpa/lni", "date": None}),
        ("Oslo (his/her) - ", None),
        ("Berlin – das war einmal – ", None),
        ("Apple (AAPL) - ", None),
        ("London - the city - ", None),
    ],
)
def test_a_dateline_is_read_and_stays(opening: str, dateline: dict[str, str | None] | None) -> None:
    article = clean(f"Ferry sails again\n\n2023-09-15\n\n{opening}{BODY}\n", lang="en")
    assert article.dateline == dateline
    assert article.text == opening + BODY


@pytest.mark.parametrize(
    ("lang", "opening", "place", "day"),
    [
        ("hi", "दिल्ली, 14 सितंबर (भाषा) ", "दिल्ली", "2023-09-14"),
        ("zh", "（中央社記者李明台北14日電）", "台北", "2023-09-14"),
        ("zh", "（中央社記者王小明台北14日電）", "台北", "2023-09-14"),
    ],
)
def test_a_dateline_of_another_script_is_read(lang: str, opening: str, place: str, day: str) -> None:
    body = {
        "hi": "द्वीपों के लिए नौका सेवा नौ दिन के बाद गुरुवार को फिर शुरू हो गई, कंपनी ने बताया।",
        "zh": "渡輪公司今天表示，停航九天之後，往返各離島的航班已經全部恢復，旅客可以照常購票搭乘。",
    }
    found = clean(f"2023-09-15\n\n{opening}{body[lang]}\n", lang=lang).dateline
    assert found and (found["place"], found["date"]) == (place, day)


@pytest.mark.parametrize("lang", codes())
def test_weekdays_are_those_of_a_library_of_dates(lang: str) -> None:
    dateparser = pytest.importorskip("dateparser")
    week = locale(lang)["dates"]["weekdays"]
    if isinstance(week[0], str):
        assert not set(week) & lexicon(lang).week.keys() - lexicon("en").week.keys()  # their order is not known
        return
    for place, names in enumerate(week):
        assert lexicon(lang).week[names[0].casefold()] == place
        found = dateparser.parse(names[0], languages=[lang if lang != "no" else "nb"])
        assert found is None or found.weekday() == place


@pytest.mark.parametrize("lang", codes())
def test_months_are_those_of_a_library_of_dates(lang: str) -> None:
    dateparser = pytest.importorskip("dateparser")
    agreed = 0
    for number, names in enumerate(locale(lang)["dates"]["months"], 1):
        whole = [names[0], *(name for name in names if len(name) > 4)]  # short ones it takes for weekdays, too
        found = (dateparser.parse(f"15 {name} 2021", languages=[lang if lang != "no" else "nb"]) for name in whole)
        known = [(one.month, one.day) for one in found if one and one.year == 2021]  # it does not know all forms
        assert known == [(number, 15)] * len(known)
        agreed += bool(known)
    assert agreed >= 11 or lang in ("ja", "ko", "zh")  # there dates are written with numbers


def test_a_section_and_a_date_are_the_headline_where_no_other_line_is() -> None:
    prose = "The ferry to the outer islands resumed on Thursday after nine days, the operator said in the morning."
    article = clean(f"Weather – 14 September 2023\n\n{prose}\n\n{prose}")
    assert (article.title, article.section) == ("Weather – 14 September 2023", None)


@pytest.mark.parametrize(
    "line", ["14 Sep 2023 • 3 shot today", "14 Sep 2023 • Updated rules for 3 islands", "14 Sep 2023: updated 3 times"]
)
def test_what_a_date_leaves_is_no_date_without_its_lead_word_and_a_relative_one(line: str) -> None:
    assert not is_dateish(line, lexicon("en"))


def test_a_zone_behind_a_date_without_a_time_goes_with_it() -> None:
    (found,) = find_dates("Published April 28, 2023 GMT by Jane Doe", lexicon("en"))
    assert found.value == "2023-04-28"
    assert "Published April 28, 2023 GMT by Jane Doe"[found.stop :] == " by Jane Doe"
    (found,) = find_dates("On April 28, 2023 CATS were counted", lexicon("en"))
    assert "On April 28, 2023 CATS were counted"[found.stop :] == " CATS were counted"
