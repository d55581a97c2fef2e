"""Captions: a picture's words with who took it behind them go, prose and subheads that look a little like it stay."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner import Cleaner, clean
from cleaner.captions import _BEHIND, _MARK, _PICTURE, is_caption

CAPTIONS = [
    "The old pier at low tide. Photo: Ada Brook",
    "The old pier at low tide (Image: Ada Brook/Bay News)",
    "The old pier at low tide, in a picture of 1908. It fell in March. Photograph: John F. Lund",
    "The old pier at low tide © Ada Brook",
    "The old pier at low tide. (AP Photo/Ada Brook)",
    "Old pier at the bay Image Credit: Bay Archive",
    "Der alte Steg bei Ebbe. Foto: dpa",
    "Der alte Steg bei Ebbe | Bildquelle: Stadt Hafenau",
    "Der alte Steg bei Ebbe. © picture alliance / Nordbild | Ada Bach",
    "La vieille jetée à marée basse. Crédit photo : Ada Brun",
    "El viejo muelle con la marea baja / Foto: Ada Ruiz",
    "Il vecchio molo. Foto di archivio, © Comune",
    "干潮のときの古い桟橋。写真：港新聞",
    "썰물 때의 낡은 부두. 사진: 항구신문",
]
PROSE = [
    "The bigger picture: what comes next",
    "The Big Picture: What Comes Next",
    "Das Foto: Wie es entstand und wer es machte",
    "She hung the drawing by the door and wrote under it: Photo: me.",
    "He found it in a drawer, and on its back stood a name. Photo: Ada Brook.",
    "Three things were in the box. Photo: a woman on a pier who looks out to sea and does not know who looks at her",
    "The town has 40 boats and one pier; the ratio of boats / piers is high",
    "Photo: Ada Brook",
    'picture_of_pier: "/api/image/serve/23ad/512x512"',
    "The old pier at low tide",
    "© 2024",
    "The programme starts at nine - image: the harbour, sound: gulls, light: none, and so on until the end of the day",
    "They asked him one thing! “What is in the picture: a boat or a house?”",
    "Name, address, photo: required",  # a form
    "Upload your pass, Photo: JPEG at 300 dpi",
    "Lens: 35 mm, sound: fair, image: very good",  # a test's marks
    "Ton: gut / Bild: sehr gut",
    "Sound: Dolby | Picture: HDR",
    "Rent and light came to 200 / Credit: 300",  # a ledger
    "And to whom it is due, credit: Ada Brook",
    "Before and after – Bild: Was ein Pixel kann",  # headlines
    "The story of the lens – Image: Truth and Lies",
    "A book for the summer | Photo: A Memoir by Ada Brook",
    "Wettbewerb am Hafen – Bild: Die Gewinner",
    "Конкурс «Город». Фото: требования",
    "展覧会のお知らせ。写真：一枚五百円",
    "사진 공모전, 사진: 세 장 이내",
    "Open the menu, Picture: From File",  # what to do
    "How to read a Photo Credit: Rules for Beginners",
    "Regie: Ada Roe, Buch: Ben Dahl, Foto: Carl Moss",  # a film's people
    "The court looked at exhibit B (photo: the author as a child)",
    'entity: "/harbour/image/serve/40c3f2/512x512"',  # code
    "School of the Arts (Photo/Film)",
    "How to type © on a plain keyboard",
]


@pytest.mark.parametrize("line", CAPTIONS)
def test_a_caption_with_its_credit_is_one(line: str) -> None:
    assert is_caption(line)


@pytest.mark.parametrize("line", PROSE)
def test_prose_and_subheads_are_none(line: str) -> None:
    assert not is_caption(line)


@given(
    st.lists(st.sampled_from([". ", " ", "| ", "(", ", ", " / ", "AP ", "The pier", "\u00a0", "0"]), max_size=3),
    st.from_regex(_PICTURE, fullmatch=True) | st.sampled_from(["©", "Photo", "Foto", "Illustration", "Image Credits"]),
    st.sampled_from([": ", "：", " : ", "/", " /", " ", ""]),
    st.sampled_from(["Ada Brook", "dpa", "Ada Brook)", "港新聞", "2019", ""]),
)
def test_what_parts_a_caption_from_its_credit_has_a_mark(before: list[str], word: str, sign: str, who: str) -> None:
    text = f"The old pier{''.join(before)}{word}{sign}{who}"
    assert _MARK.search(text) or not _BEHIND.search(text)


def test_a_paragraph_with_a_credit_at_its_end_stays() -> None:
    told = "The pier fell in March. Nobody was hurt. The town will build a new one. It costs a million."
    assert not is_caption(f"{told} Photo: Ada Roe")
    assert not is_caption("The pier fell in March, and " + "the town builds a new one, and " * 10 + "so on © Ada Roe")


@pytest.mark.parametrize("width", range(60, 100, 3))
def test_a_wrapped_paragraph_with_a_credit_at_a_line_s_end_stays(width: int) -> None:
    told = [
        "The storm of Monday night has torn away the old pier of the harbour, they said.",
        "The agency sold the print for years with a line that all knew by heart (AP Photo/Ada Brook), and nobody asked "
        "who she was, or what became of the other prints, of which there were many more in the cellar.",
        "On the back of another one stood in a small hand only © Ada Brook and a year, and below it a second name that "
        "nobody could read for a long time, until a clerk of the archive found it.",
    ]
    for shift in range(0, 40, 3):
        text = "\n\n".join(textwrap.fill("So " * shift + paragraph, width) for paragraph in told)
        flat = " ".join(clean(text).text.split())
        assert all(paragraph in flat for paragraph in told[1:])


def test_a_wrapped_caption_goes_as_a_whole() -> None:
    told = "The storm of Monday night has torn away the old pier of the harbour, they said, and nobody was there."
    caption = "The old pier at low tide, on a morning of spring with fog over the whole of the bay. Photo: Ada Brook"
    text = "\n\n".join(textwrap.fill(paragraph, 60) for paragraph in (told, caption, told.replace("Monday", "Friday")))
    assert "old pier at low tide" not in clean(text).text and "fog" not in clean(text).text


def test_captions_go_from_an_article_and_can_be_kept() -> None:
    text = (
        "Harbour loses its pier\n\nThe storm of Monday night has torn away the old pier of the harbour, they said.\n\n"
        "The old pier at low tide. Photo: Ada Brook\n\nA new one is to be built by spring, if it can be paid.\n"
    )
    article = clean(text)
    assert "Ada Brook" not in article.text and "torn away" in article.text and "by spring" in article.text
    assert "low tide. Photo: Ada Brook" in Cleaner(keep=["caption"]).clean(text).text
