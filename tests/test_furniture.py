"""Furniture: what is taken alone, what only in company, and what never."""

from __future__ import annotations

import re
import textwrap

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from invariants import no_hang

from cleaner import clean
from cleaner.context import Context
from cleaner.firsts import DIGIT, END, OUTER, SIZE, SKIPPED, heads, needs
from cleaner.fits import fits
from cleaner.lexicon import codes, lexicon, locale
from cleaner.model import CAPTION, FURNITURE, TAGS, Claim, Document
from cleaner.notices import BULLETS
from cleaner.phrases import SIGNS, is_share_bar, matcher, normal
from cleaner.screen import Screen, screen
from cleaner.stages.furniture import run

PROSE = "The council met on Tuesday evening and voted to close the old bridge, which had stood for a century."
OTHER = "Nobody in the room expected a quick answer, least of all the mayor, who had spent the day with the engineers."


def claims(*lines: str, lang: str = "en") -> list[Claim]:
    document = Document(lines=list(lines))
    document.show()
    return sorted(run(document, Context(document, lang=lang)), key=lambda claim: claim.line)


def taken(*lines: str, lang: str = "en") -> list[str]:
    return [lines[claim.line] for claim in claims(*lines, lang=lang)]


ALONE = [
    ("en", "Advertisement", FURNITURE),
    ("en", "ADVERTISEMENT", FURNITURE),
    ("en", "Sign up for our newsletter", FURNITURE),
    ("en", "Click to share on Facebook (Opens in new window)", FURNITURE),
    ("en", "Read more: Harbour reopens after nine days", FURNITURE),
    ("en", "ALSO READ: Harbour reopens after nine days", FURNITURE),
    ("en", "© 2023 The Harbour Gazette. All rights reserved.", FURNITURE),
    ("en", "Facebook Twitter WhatsApp Email", FURNITURE),
    ("en", "Facebook : Facebook", FURNITURE),
    ("en", "[image: a bridge at dawn]", CAPTION),
    ("en", "Photo: Jane Doe", CAPTION),
    ("en", "Tags: bridges, harbour, council", TAGS),
    ("de", "Anzeige", FURNITURE),
    ("de", "Lesen Sie auch: Hafen öffnet wieder nach neun Tagen", FURNITURE),
    ("de", "Foto: Jana Maier", CAPTION),
    ("fr", "Publicité", FURNITURE),
    ("ru", "Реклама", FURNITURE),
    ("zh", "广告", FURNITURE),
]


@pytest.mark.parametrize(("code", "line", "label"), ALONE)
def test_taken_alone(code: str, line: str, label: str) -> None:
    assert [(claim.line, claim.label) for claim in claims(PROSE, "", line, "", OTHER, lang=code)] == [(2, label)]


def test_tags_have_values() -> None:
    assert claims(PROSE, "Tags: bridges, harbour,  town council")[0].value == ["bridges", "harbour", "town council"]


@pytest.mark.parametrize("line", ["Comments", "Menu", "Facebook", "Photo", "Related: a walk to the quay"])
def test_vague_lines_need_company(line: str) -> None:
    assert taken(PROSE, line, OTHER) == []
    assert taken(PROSE, line, OTHER, "Advertisement", OTHER) == [line, "Advertisement"]


@pytest.mark.parametrize("line", ["Share", "Read more", "Subscribe", "Tweet"])
def test_a_lone_prompt_between_paragraphs_that_do_not_speak_of_it(line: str) -> None:
    assert taken(PROSE, line, OTHER) == [line]
    assert taken(PROSE, OTHER, line) == [line]
    assert taken(line, PROSE, OTHER) == []  # a headline, perhaps
    assert taken(PROSE, "Their reasons", line, OTHER) == []  # one of several subheads, or of a list
    assert taken(PROSE.removesuffix("."), line, OTHER) == []  # torn out of a sentence, perhaps


def test_a_lone_prompt_of_which_a_paragraph_speaks_is_a_subhead() -> None:
    shared = "Whoever has a garden may share it with a neighbour, and the council pays for the seeds of the first year."
    assert taken(PROSE, "Share", OTHER) == ["Share"]
    assert taken(PROSE, "Share", OTHER, shared) == []


GO_ON = [
    ("en", "Sign up for our newsletter, she told the empty hall, and put the chalk away."),
    ("en", "Download the app only at the town hall, the mayor advised."),
    ("en", "We use cookies as bait, said the warden. The badgers like them."),
    ("en", "Please enable JavaScript”, it said on every screen of the station."),
    ("en", "Reporting by letter is slower than by telephone, one of them wrote."),
    ("en", "Additional reporting by the committee led to three arrests."),
    ("en", "Compiled by hand, the list had 900 names."),
    ("en", "All rights reserved for the widow were sold at last in 1931."),
    ("en", "© is the sign that the whole case was about."),
    ("en", "Credit: that was what she had hoped for."),
    ("de", "Newsletter abonnieren, riet die Bibliothekarin, und niemand hörte hin."),
    ("fr", "Sur le même sujet, la commune s'était déjà divisée en 1998."),
    ("fr", "Crédit photo en poche, il frappait à toutes les portes."),
    ("es", "Compartir en Facebook, decía la abuela, no es compartir el pan."),
    ("ru", "Поделиться в классе, сказала учительница, должен каждый."),
    ("tr", "Facebook'ta paylaş, dedi çocuk, ve kapıyı kapattı."),
    ("ko", "저작권자를 아직 찾지 못했다고 도서관은 밝혔다."),
    ("zh", "点击播放，老师对学生们说道，然后关上了门。"),
]


@pytest.mark.parametrize(("code", "line"), GO_ON)
def test_a_sentence_that_begins_like_an_opener_stays(code: str, line: str) -> None:
    assert taken(PROSE, line, OTHER, lang=code) == []
    assert taken(PROSE, line, OTHER, "Advertisement", lang=code) == ["Advertisement"]


STILL = [
    "Sign up for our newsletter, delivered every morning.",
    "Read more: Mayor, who was ill all winter, steps down",
    "Read more: “He was never asked” and other answers of the mayor",
    "Read more: how the old mill was saved.",
    "Reporting by Jane Doe, who was in Kell; editing by Jens Kolb",
    "Additional reporting by the Associated Press in Kell.",
    "Compiled by staff from wires.",
    "Photo: courtesy of the parish.",
    "Image caption, The old mayor said that she was glad.",
    "© 2024 The Harbour Gazette, which was founded in 1901",
    "All rights reserved. It was first printed in Kell.",
]


@pytest.mark.parametrize("line", STILL)
def test_an_opener_before_commas_and_names_is_furniture(line: str) -> None:
    assert taken(PROSE, line, OTHER) == [line]


ANNOUNCED = [
    ("es", "Lea también: El reloj de la estación se atrasa"),
    ("fr", "À lire aussi : Le phare change de gardien"),
    ("fr", "LIRE AUSSI > Le phare change de gardien"),
    ("en", "READ MORE » Lighthouses of the north change hands"),
    ("ar", "اقرأ المزيد: المنارة القديمة تغلق أبوابها هذا الشتاء"),
    ("ko", "관련기사: 북쪽 등대의 주인이 올겨울에 모두 바뀐다고 한다"),
    ("ko", "[관련기사] 북쪽 등대의 주인이 올겨울에 모두 바뀐다고 한다"),
    ("zh", "推荐阅读：北方的灯塔今年冬天都要换主人了，新的主人来自南方"),
]


@pytest.mark.parametrize(("code", "line"), ANNOUNCED)
def test_a_prompt_whose_mark_stands_only_in_the_line(code: str, line: str) -> None:
    assert taken(PROSE, line, OTHER, lang=code) == [line]


NOT_ANNOUNCED = [
    ("es", "Te puede interesar o no – la abuela lo contaba igual"),
    ("es", "Te puede interesar – o aburrir – lo que sigue"),
    ("es", "Más información en: www.example.org/reloj"),
    ("fr", "À lire aussi bien le soir que le matin"),
    ("en", "Related > unrelated, in the order of the table"),
]


@pytest.mark.parametrize(("code", "line"), NOT_ANNOUNCED)
def test_an_opener_without_a_mark_of_its_kind_needs_company(code: str, line: str) -> None:
    assert taken(PROSE, line, OTHER, lang=code) == []


def test_vague_lines_beside_each_other() -> None:
    assert taken(PROSE, "Share", "Comments", OTHER) == ["Share", "Comments"]


def test_company_must_suit_the_length() -> None:
    long = [f"{nth}. {OTHER}" for nth in range(400)]
    assert taken("Share", *long, "Advertisement") == ["Advertisement"]


def test_a_subhead_is_taken_up_by_its_text() -> None:
    about = "Comments were few at first, since hardly anyone had heard of the plan before it was carried that evening."
    assert taken(PROSE, "Comments", about, "Advertisement") == ["Advertisement"]
    assert taken(PROSE, "Comments", OTHER, "Advertisement") == ["Comments", "Advertisement"]


WORDED = [
    "Register to add your comments",
    "Login or create an account to comment",
    "Share this article with your friends",
    "Free weekly newsletter",
    "Check your inbox and click the link to confirm your subscription.",
]


@pytest.mark.parametrize("line", WORDED)
def test_word_model(line: str) -> None:
    assert taken(PROSE, line, OTHER, "Advertisement") == [line, "Advertisement"]


UNTOUCHED = [
    "Machine Learning",
    "Social media marketing",
    "What is a newsletter?",
    "How to subscribe to a newspaper",
    "- Free trial with an e-mail address",
    "1. Share your bread",
    "“Share!” she cried.",
    "“Close.”",
    "Okay.",
    "She said the newsletter had a million subscribers.",
    "Q: Who may register?",
    "* * *",
    "---",
    "Correction: An earlier version of this story gave the wrong year.",
    "Roses are red,",
    "and so on, and so on",
    "Instagram and Facebook",
    "Login: root { }",
]


@pytest.mark.parametrize("line", UNTOUCHED)
def test_left_alone(line: str) -> None:
    assert taken(PROSE, line, OTHER) == []


def test_a_torn_sentence_stays() -> None:
    torn = ("The letter was sent to the", "newsletter", "of the parish, the mayor said.")
    assert taken(*torn, PROSE, "Advertisement") == ["Advertisement"]


def test_links_under_a_heading() -> None:
    teaser = "Harbour reopens after nine days of storms"
    assert taken(PROSE, "Read more:", teaser, OTHER) == ["Read more:", teaser]
    assert taken(PROSE, "Read more:", "The first day", OTHER, "Advertisement") == ["Read more:", "Advertisement"]
    links = [
        "Harbour reopens after nine days",
        "Mayor to step down in the spring",
        "Old mill sold to a baker from town",
    ]
    assert taken(PROSE, OTHER, "Related stories:", *links) == ["Related stories:", *links]
    assert taken(PROSE, "Related stories:", *links, OTHER, "Advertisement") == ["Related stories:", "Advertisement"]


def test_a_list_of_links_before_prose() -> None:
    links = ["- Harbour reopens after nine days", "- Mayor to step down in the spring"]
    plain = [link[2:] for link in links]
    head = "More on this story:"
    assert taken(PROSE, head, *links, OTHER) == [head, *links]
    assert taken(PROSE, head, *plain, OTHER, "Advertisement") == [head, "Advertisement"]  # subheads, perhaps
    assert taken(PROSE, "More information:", *links, OTHER, "Advertisement") == ["More information:", "Advertisement"]
    assert taken(PROSE, head, links[0], "- " + OTHER, OTHER) == [head]  # the article's own list


BOX = "An dieser Stelle finden Sie einen externen Inhalt, der den Artikel ergänzt. "
POLICY = "The Harbour Gazette is committed to maintaining a lively but civil forum for discussion. "
NOTICES = [
    ("de", BOX + "Sie können sich den Inhalt mit einem Klick anzeigen lassen und wieder ausblenden. " * 2),
    ("de", "- " + BOX + "Sie können sich den Inhalt mit einem Klick anzeigen lassen und wieder ausblenden. " * 2),
    ("en", POLICY + "Please keep comments relevant and respectful. Comments may take up to an hour to appear. " * 2),
    ("en", "You’ve reached your limit of free articles."),
    ("fr", "Pour visualiser ce contenu, vous devez accepter les cookies de la plateforme. " * 3),
    ("ja", "このコンテンツを表示するには、外部サービスの利用に同意していただく必要があります。" * 5),
]


@pytest.mark.parametrize(("code", "line"), NOTICES)
def test_a_notice_may_be_as_long_as_a_paragraph(code: str, line: str) -> None:
    assert taken(PROSE, line.strip(), OTHER, lang=code) == [line.strip()]


NO_NOTICES = [
    ("de", f"„{BOX}So stand es auf der Seite."),  # what is quoted
    ("de", BOX + "So stand es bis zum Sommer auf der Seite, sagte der Sprecher des Hafens am Donnerstag in Kiel." * 2),
    ("de", BOX * 6),  # longer than any
    ("en", "It rained. " + POLICY + "Please keep comments relevant and respectful."),  # a sentence before it
    (
        "en",
        "The old society of the ferrymen of the northern harbours is committed to maintaining a lively but civil club",
    ),
    ("en", "You’ve reached your limit of freedom, the guard wrote on the wall."),
]


@pytest.mark.parametrize(("code", "line"), NO_NOTICES)
def test_no_notice(code: str, line: str) -> None:
    assert taken(PROSE, line, OTHER, "Advertisement", lang=code) == ["Advertisement"]


def test_the_rest_of_a_torn_notice() -> None:
    torn = [
        "Our website is the place for the latest scoops. Please bookmark",
        "example.org and sign up for",
        "our letter.",
    ]
    assert taken(PROSE, *torn, OTHER) == torn
    assert taken(PROSE, torn[0], "", *torn[1:], OTHER) == torn[:1]  # another paragraph
    assert taken(PROSE, torn[0] + " us.", torn[1], OTHER) == [torn[0] + " us."]  # nothing was torn


def test_what_code_left() -> None:
    assert taken(PROSE, "showPaywall:", "false", OTHER) == ["showPaywall:", "false"]
    assert taken(PROSE, "- isPaidContent:", "- true", OTHER) == ["- isPaidContent:", "- true"]
    for name, value in (("showPaywall:", "never"), ("iPhone:", "true"), ("Verdict:", "false"), ("Show us:", "false")):
        assert taken(PROSE, name, value, OTHER, "Advertisement") == ["Advertisement"]


def test_teasers_cut_at_a_length() -> None:
    one = "The ferry that had been laid up for most of the winter left the old harbour on Mon..."
    two = "Nobody on the northern islands had seen a letter since the storm tore the last pos…"
    assert taken(PROSE, "Read more", one, PROSE, "Read more", two, OTHER) == ["Read more", one, "Read more", two]
    assert one not in taken(PROSE, "Read more", one, OTHER, "Advertisement")  # one may be the article's own
    longer = two.replace("letter", "letter, a parcel or a postcard of the harbour")
    assert one not in taken(PROSE, "Read more", one, PROSE, "Read more", longer, OTHER, "Advertisement")
    assert one not in taken(PROSE, one, "Read more", PROSE, "Read more", two, OTHER, "Advertisement")


def test_menus_and_runs_together() -> None:
    assert taken(PROSE, "About us | Contact us | Privacy policy", OTHER) == ["About us | Contact us | Privacy policy"]
    assert taken(PROSE, "Bread | Butter | Cheese", OTHER) == []
    assert taken(PROSE, "Sign upLog in", OTHER, "Advertisement") == ["Sign upLog in", "Advertisement"]


def test_share_bars() -> None:
    assert is_share_bar("Share on Facebook Tweet WhatsApp Print")
    assert not is_share_bar("Threads of wool")
    assert not is_share_bar("Share and share alike")
    assert not is_share_bar("Print the news")


def test_normal_form() -> None:
    assert normal("» READ MORE…") == "read more"
    assert normal("▶ Watch:") == "watch"


@pytest.mark.parametrize("code", codes())
def test_no_pattern_is_kept_from_its_lines(code: str) -> None:
    """The quick looks before the patterns let every line through that a pattern fits."""
    rules = lexicon(code).furniture
    found = matcher(code)
    for rule in rules:
        for example in rule.examples:
            text = example.casefold()
            if any(re.fullmatch(pattern, text) for pattern in rule.patterns) and len(text) <= 120:
                assert found.hit(example) is not None, example
        for pattern in rule.patterns:
            assert all(isinstance(need, str) for need in needs(pattern))


def test_needs() -> None:
    assert needs(r".{0,60}please try again(?: later)?[.! ]{0,3}") == ("please try again",)
    assert needs(r".{0,150}[(\[](?:photo|image):.{1,9}") == ("photo", "image")
    assert needs(r".{0,90} (?:sent|delivered) to your inbox") == (" to your inbox",)
    assert needs(r".{0,90} (?:earn|get)(?: a)? commissions?") == (" commission",)
    assert needs(r".{0,90}(?:a|an) thing|b") == (" thing", "b")
    assert needs(r".{0,90}(?:a|an)?") == ("",)
    assert needs(r"[\w ]{2,40} via (?:x|y)") == (" via ",)


def test_heads() -> None:
    assert heads(r"(?:up|on)date \d") == frozenset(["upda", "onda"])
    assert heads(r"[«‹ ]{0,3}(?:back|top)page") == frozenset(["back", "topp"])
    assert heads(r"\d{1,3} comments?") == frozenset(["comm", DIGIT])
    assert heads(r"(?:©|\(c\)).*") == frozenset(["©", "c)", f"c){END}"])
    assert heads(r"ad[.:]?") == frozenset([f"ad{END}", f"ad.{END}", f"ad:{END}"])
    assert heads(r"to \d") == frozenset(["to ", *(f"to {digit}" for digit in range(10))])
    assert heads(r"(?:no )?[\w ]{2,9} ago") is None
    assert heads(r"(?:a)?.") is None


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
@given(st.data())
def test_what_fits_a_pattern_is_near_it(data: st.DataObject) -> None:
    """Heads and needs keep no text from a pattern that it fits."""
    code = data.draw(st.sampled_from(["en", "de", "fr", "ja", "ar", "ru"]))
    rules = lexicon(code).furniture
    rule = data.draw(st.sampled_from([rule for rule in rules if rule.patterns]))
    pattern = data.draw(st.sampled_from(rule.patterns))
    text = data.draw(st.from_regex(pattern, fullmatch=True).filter(lambda text: "\n" not in text))
    if text.strip() == text == text.casefold() and 0 < len(text) <= 120:
        assert fits([rule]).rule(text) is rule
        assert matcher(code).fits.rule(text) is not None
        assert screen(code).candidates([text], [text]) == [0]


def test_what_stands_before_a_head_is_no_letter() -> None:
    assert {*OUTER, *BULLETS} <= {*SKIPPED}
    assert not any(map(str.isalpha, SKIPPED))


@pytest.mark.parametrize("code", codes())
def test_notices_begin_with_words(code: str) -> None:
    """A notice begins with a word that is as long as a head, by which short lines are looked at."""
    for head in matcher(code).notices.heads:
        assert head.lstrip(SKIPPED)[:SIZE].replace(" ", "x").replace("'", "x").replace("’", "x").isalnum(), head


def is_candidate(glance: Screen, line: str) -> bool:
    return bool(glance.candidates([line], [line.casefold()]))


@pytest.mark.parametrize("code", codes())
def test_what_is_furniture_comes_past_the_quick_looks(code: str) -> None:
    """A line that a rule takes is never left out because of its first letters or word, or of what it lacks."""
    rules, glance = matcher(code), screen(code)
    lines = [text for rule in lexicon(code).furniture for text in (*rule.phrases, *rule.starts, *rule.examples)]
    lines += [text for rule in lexicon("en").furniture for text in rule.examples]
    lines = [text.strip() for line in lines for text in (line, f"» {line}", f"{line}:", f"[{line}]") if line.strip()]
    looked = set(glance.candidates(lines, [line.casefold() for line in lines]))
    for place, line in enumerate(lines):
        if rules.hit(line) or rules.is_worded(line) or rules.is_glued(line) or is_share_bar(line):
            assert place in looked, line


@pytest.mark.parametrize(
    "line",
    [
        *sorted(SIGNS),
        *(
            "[img src=harbour.png]",
            "[img]",
            "(BUTTON) Menu",
            "____",
            "[Photo]",
            "12\u3000Likes",
            "3 K views",
            "٣ comments",
        ),
        *(
            "https://example.com/x",
            "www.example.com",
            "t.co/abc",
            "- false",
            "true",
            "1 | 2",
            "[404] log in",
        ),
        *("CommentsShare", "all٣ comments", "12k\u2003shares"),
    ],
)
def test_odd_lines_come_past_the_quick_looks(line: str) -> None:
    assert is_candidate(screen("en"), line)


@pytest.mark.parametrize("code", codes())
def test_each_word_that_speaks_of_the_page_is_seen(code: str) -> None:
    glance = screen(code)
    lines = [f"so {word}, ok" for word in matcher(code).page_words]
    assert sorted(glance._speaking(range(len(lines)), lines)) == [*range(len(lines))]
    assert glance._speaking([0], ["the ferry left at nine"]) == glance._speaking([], []) == []


def test_lines_of_prose_do_not_come_past_the_quick_looks() -> None:
    lines = [PROSE, OTHER, "The ferry left at nine", "Nobody on the islands had seen it", "42 boats lay in the harbour"]
    assert screen("en").candidates(lines, [line.casefold() for line in lines]) == []


@pytest.mark.parametrize("code", [code for code in codes() if "words" in locale(code)])
def test_word_tables(code: str) -> None:
    table, rules = locale(code)["words"], matcher(code)
    for line in table["example"]:
        assert rules.hit(line) or rules.is_worded(line), line
    for line in table["counter"]:
        assert not rules.hit(line) and not rules.is_worded(line), line


def test_hostile_texts_are_quick() -> None:
    with no_hang():
        claims("x" * 100_000, "(" * 160, "a|" * 80, "share " * 26, "[" * 160)
        claims(*(["Read more:", "", "Harbour reopens after nine days of storms"] * 5_000))
        claims(*[f"line {nth} of many | and more" for nth in range(20_000)])
        claims(*["Our website is the place for the", "and"] * 10_000)
        claims(*["Read more", "x" * 100 + "..."] * 10_000)
        claims(*["isPaid:", "false"] * 10_000)


SAID = [
    ("en", "“Save.”"),
    ("en", "“Read more!”"),
    ("en", "“Log in”."),
    ("de", "„Teilen!“"),
    ("es", "«Me gusta.»"),
    ("fr", "– Partager ?"),
    ("ru", "— Подписаться!"),
    ("sv", "– Spara!"),
    ("sv", "– Logga in."),
]


@pytest.mark.parametrize(("lang", "line"), SAID)
def test_what_is_said_is_no_prompt(lang: str, line: str) -> None:
    assert taken(PROSE, line, OTHER, "Share on Facebook", "© 2024 All rights reserved", lang=lang)[0] != line


@pytest.mark.parametrize(("lang", "line"), [("sv", "– Läs mer"), ("en", "- Share"), ("en", "“Share on Facebook")])
def test_a_dash_or_a_mark_alone_makes_no_dialogue(lang: str, line: str) -> None:
    assert line in taken(PROSE, line, OTHER, "Share on Facebook", "© 2024 All rights reserved", lang=lang)


def test_a_few_words_and_a_full_stop_need_company() -> None:
    assert taken(PROSE, "No comments yet.", OTHER) == []
    assert "No comments yet." in taken(PROSE, "No comments yet.", "Share on Facebook", "Leave a comment")


@pytest.mark.parametrize(
    ("lang", "line", "goes"),
    [
        ("en", "Related: the two men are cousins.", False),
        ("en", "Related: The two men are cousins.", True),
        ("en", "Related: The older of the two is the other's cousin.", True),
        ("en", "Related: the best ferries of the year", True),
        ("en", "Read more: the ferry is back, and so are we...", True),
    ],
)
def test_a_sentence_in_small_letters_behind_a_colon_is_no_headline(lang: str, line: str, goes: bool) -> None:
    assert (line in taken(PROSE, line, OTHER, "Share on Facebook", "© 2024 All rights reserved", lang=lang)) is goes


def test_what_a_torn_head_leaves() -> None:
    head = ("/", "", "Resources", "", "//", "", "min read", "", "Share on Facebook", "© 2024 All rights reserved")
    assert {"/", "//", "min read"} <= set(taken(PROSE, *head, OTHER))
    assert taken(PROSE, "/", OTHER, "min read", OTHER) == []


def test_a_wrapped_sentence_with_a_credit_s_word_at_a_line_s_start_stays() -> None:
    told = (
        "In the drawer lay an old print, and on the back was written three times one word. Photo: Ada Brook, it said, "
        "and a date. The clerk was the first to see it in forty years, as he told us on the day."
    )
    for width in range(60, 100):
        text = "\n\n".join(textwrap.fill(paragraph, width) for paragraph in (told, f"Then he rose. {told}"))
        assert " ".join(clean(text).text.split()).count(told) == 2


def test_a_figure_of_a_table_is_no_age_rating() -> None:
    told = "Паром, который с 1908 года ходит через залив, продолжит работу. Так решил городской совет во вторник."
    text = clean(f"{told}\n\nГавань\n12\n18\n\nЗалив\n16\n0\n\n{told.replace('вторник', 'среду')}\n", lang="ru").text
    assert all(f"\n{figure}\n" in text for figure in ("12", "18", "16", "0"))


LINKED = [
    "Before the season begins you can \nSign up for a free demo\n of the new ferry, which the town shows on Sunday.",
    "Sign up for a free demo\n of the new ferry, which the town shows on the quay on Sunday.",
    "Learn more about \nthe history of the ferry\n.",
    "The council has paid for the \nnew charts\n, Google Ads, and \nBay Radio\n. It was a good year for the harbour.",
    "Of the old logs some needed\nediting by hand, and the rest went in as it stood\nin the books, which fill a room.",
]


@pytest.mark.parametrize("torn", LINKED)
def test_a_sentence_torn_at_its_links_is_no_prompt(torn: str) -> None:
    told = "The ferry that has crossed the bay since 1908 will go on running, the council decided on Tuesday evening."
    text = " ".join(clean(f"Town keeps its ferry\n\n{told}\n\n{torn}\n\n{told}\n\nShare this article\n").text.split())
    assert " ".join(torn.split()).replace(" ,", ",").replace(" .", ".") in text and "Share" not in text


def test_a_notice_over_two_lines_is_no_sentence_of_the_article() -> None:
    told = "The ferry that has crossed the bay since 1908 will go on running, the council decided on Tuesday evening."
    notice = "Copyright 2023 Bay Radio. All rights reserved. Visit our website\nterms of use for what you may do."
    assert "All rights" not in clean(f"Town keeps its ferry\n\n{told}\n\n{told}\n\n{notice}\n").text
