"""A site's own furniture: what is learned, what is left alone, and the profile in use."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleaner import Cleaner
from cleaner.errors import DataError
from cleaner.learning import MOST, Counts, Seen, Site, is_furniture
from cleaner.profile import Group, Line, Profile, key_of, parsed, site_of, written

ROOT = Path(__file__).resolve().parent.parent
TOPICS = ["ferry", "bridge", "school", "market", "tower", "quarry", "harbour", "library", "station", "orchard"]
MENU = ["Zekimo", "Bavolu", "Tirase nuke"]
BOX = ["Losetu mizaba", "Kevo rabatu nuzi"]
CLOSING = "The paper was told so by three people who know of the matter and did not want to be named."


def sentences(topic: str, number: int) -> str:
    return (
        f"The {topic} was closed on Monday, and {number + 2} people wrote to the council to say that the {topic} is "
        f"theirs. Nobody at the {topic} would say who had decided it, or why it had to be on a Monday."
    )


def text(topic: str, *, box: bool = True, closing: bool = False, subhead: bool = True) -> str:
    parts = [f"What became of the {topic} in {len(topic)} days", *MENU, f"Mizu {len(topic) * 7}", sentences(topic, 1)]
    parts += [sentences(topic, 2)] + (BOX if box else []) + [sentences(topic, 3)]
    parts += ["Background"] * subhead + [sentences(topic, 4), *[CLOSING] * closing, "Sokeba ritu", "Vonuse talomi kezu"]
    return "\n\n".join(parts) + "\n"


def learned(texts: list[str]) -> Profile:
    counts = Counts()
    for one in texts:
        counts.add(Cleaner().run(one.encode("utf-8")))
    return counts.profile()


def lines(profile: Profile) -> set[str]:
    return {line.text for group in profile.groups for line in group.lines}


CORPUS = [text(topic, closing=nth % 2 == 0) for nth, topic in enumerate(TOPICS[:8])]


def test_lines_that_recur_are_learned_and_prose_that_recurs_is_not() -> None:
    found = lines(learned(CORPUS))
    assert {*MENU, *BOX, "Sokeba ritu", "Vonuse talomi kezu"} <= found
    assert any(line.startswith("Mizu ") for line in found), "numbers in a line may vary outside of the prose"
    assert "Background" not in found and CLOSING not in found
    assert not any(topic in line for line in found for topic in TOPICS)


def test_what_was_learned_is_taken_and_the_rest_stays() -> None:
    cleaner = Cleaner(profile=learned(CORPUS))
    new = text("orchard", closing=True)
    body = cleaner.clean(new).text.split("\n\n")
    wanted = [sentences("orchard", 1), sentences("orchard", 2), sentences("orchard", 3), "Background"]
    assert body == [*wanted, sentences("orchard", 4), CLOSING]
    result = cleaner.run(new.encode())
    rules = {span.rule for spans in result.document.spans.values() for span in spans if span.stage == "page"}
    assert "profile.line" in rules
    again = Cleaner(profile=learned(CORPUS)).clean(result.article.text)
    assert again.text == result.article.text, "what is clean stays as it is"


def test_a_learned_line_stays_where_it_stands_amid_prose() -> None:
    story = f"{sentences('tower', 1)}\n\nKevo rabatu nuzi\n\n{sentences('tower', 2)}\n\nZekimo\n"
    body = Cleaner(profile=learned(CORPUS)).clean(story).text.split("\n\n")
    assert "Kevo rabatu nuzi" in body and "Zekimo" not in body


def test_copies_of_one_article_teach_nothing() -> None:
    assert lines(learned([CORPUS[0]] * 9)) == set()
    assert lines(learned([CORPUS[0], CORPUS[0].replace("four", "five").upper().lower()])) == set()


def test_two_texts_teach_little_and_one_nothing() -> None:
    assert learned(CORPUS[:1]).groups == ()
    assert "Background" not in lines(learned(CORPUS[:2]))


def test_sites_are_told_apart() -> None:
    counts = Counts()
    for nth, one in enumerate(CORPUS):
        other = one.replace("Zekimo", "Nutiba")
        counts.add(Cleaner().run_record({"url": f"https://www.one.example/{nth}", "text": one}))
        counts.add(Cleaner().run_record({"site": "Two", "text": other.replace("became of", "happened to")}))
    profile = counts.profile()
    assert [group.site for group in profile.groups] == ["one.example", "two"]
    assert "zekimo" in profile.lines_for({"url": "http://one.example/x"})
    assert "zekimo" not in profile.lines_for({"site": "two"}) and "nutiba" in profile.lines_for({"site": "two"})
    assert profile.lines_for({"url": "https://three.example/"}) == {} == profile.lines_for({})
    assert Profile(profile.groups[:1]).lines_for({}), "a lone site's lines serve texts that do not say theirs"


def test_a_profile_says_how_it_did_on_what_had_not_taught_it() -> None:
    (group,) = learned(CORPUS).groups
    assert group.tried == group.texts == len(CORPUS) and group.taken > 0 and group.amid == 0


@settings(max_examples=25, deadline=None)
@given(st.lists(st.integers(0, 2), min_size=8, max_size=8), st.permutations(range(8)))
def test_parts_add_up_in_any_order(parts: list[int], order: list[int]) -> None:
    whole, some = Counts(), [Counts() for _ in range(3)]
    results = [Cleaner().run(one.encode()) for one in CORPUS]
    for result in results:
        whole.add(result)
    for number in order:
        some[parts[number]].add(results[number])
    total = Counts()
    for counts in some:
        total.merge(Counts.from_data(json.loads(json.dumps(counts.to_data()))))
    assert total.sites[""].lines == whole.sites[""].lines
    assert lines(total.profile()) == lines(whole.profile())


@given(st.lists(st.text(max_size=30), max_size=30))
def test_nothing_is_too_odd_to_be_counted(some: list[str]) -> None:
    counts = Counts()
    for _ in range(2):
        counts.add(Cleaner().run("\n".join(some).encode("utf-8", "surrogatepass")))
    assert parsed(written(counts.profile()), "x").groups == counts.profile().groups


TEXTS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1)
GROUPS = st.builds(
    Group,
    TEXTS,
    *[st.integers(0, 99)] * 4,
    st.lists(st.builds(Line, TEXTS, st.integers(0, 99), st.integers(0, 99)), max_size=5).map(tuple),
)


@given(st.lists(GROUPS, max_size=4))
def test_a_profile_is_read_as_it_was_written(groups: list[Group]) -> None:
    profile = Profile(tuple(groups))
    assert parsed(written(profile), "x") == profile
    assert tomllib.loads(written(profile))["version"] == 1


@pytest.mark.parametrize(
    "broken",
    ["x", "version = 2", "version = 1\nsite = 3", "version = 1\n[[site]]", 'version = 1\n[[site]]\nname = 3',
     'version = 1\n[[site]]\nname = "x"\nlines = [{text = 1}]',
     'version = 1\n[[site]]\nname = "x"\nlines = [{word = "a"}]',
     'version = 1\n[[site]]\nname = "x"\ntexts = "many"'],
)  # fmt: skip
def test_broken_profiles(broken: str) -> None:
    with pytest.raises(DataError, match="profile"):
        parsed(broken, "x")


def test_memory_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    site = Site()
    monkeypatch.setattr("cleaner.learning.MOST", 100)
    for number in range(300):
        often = ("often", "Often", 1, False, True, True, False)
        rare = [(f"rare {number} {nth}", "x", 1, False, True, False, False) for nth in range(5)]
        site.add([often, *rare])
    assert len(site.lines) <= 100 and site.lines["often"].texts == 300 and site.pruned > 0
    assert MOST >= 10_000


def test_what_decides() -> None:
    def seen(text: str = "Losetu mizaba", **known: int) -> Seen:
        return Seen(text, **{"texts": 6, "times": 6, **known})  # type: ignore[arg-type]

    assert is_furniture(seen(outside=6), 10) and is_furniture(seen(beside=5), 10) and is_furniture(seen(taken=4), 10)
    assert not is_furniture(seen(), 10) and not is_furniture(seen(between=6), 10)
    assert is_furniture(seen(between=6, times=18), 6), "what parts a text all over is no subhead"
    assert not is_furniture(seen(outside=6), 100), "six of a hundred may be chance"
    assert not is_furniture(seen("It was first printed in the paper of the town.", between=1, beside=6), 6)
    assert is_furniture(seen("Sign here and never miss a story of ours again.", outside=6, beside=6), 10)
    assert not is_furniture(Seen("Half time 0:0", 6, 6, outside=5, beside=6, varies=True), 10)


def test_keys_and_sites() -> None:
    assert key_of("  12\u00a0 KOMMENTARE ") == "00 kommentare"
    assert site_of({"url": "https://www.Example.org:8080/a"}) == "example.org"
    assert site_of({"url": "http://[broken", "site": " X "}) == "x" and site_of({"url": 3}) == ""


def newsclean(*args: str, cwd: Path, data: bytes | None = None, code: int = 0) -> tuple[bytes, str]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONIOENCODING": "utf-8"}
    command = [sys.executable, "-m", "cleaner", *args]
    done = subprocess.run(command, cwd=cwd, env=environment, input=data, capture_output=True, timeout=60, check=False)
    assert done.returncode == code, done.stderr.decode()
    return done.stdout, done.stderr.decode()


def test_from_the_command_line(tmp_path: Path) -> None:
    (tmp_path / "texts").mkdir()
    for nth, one in enumerate(CORPUS):
        (tmp_path / "texts" / f"{nth}.txt").write_text(one, "utf-8")
    _, told = newsclean("learn", "texts", "-o", "site.toml", cwd=tmp_path)
    assert "learned from 8 texts" in told
    (tmp_path / "new.txt").write_text(text("orchard"), "utf-8")
    plain, _ = newsclean("new.txt", "--to", "text", cwd=tmp_path)
    used, _ = newsclean("new.txt", "--profile", "site.toml", "--to", "text", cwd=tmp_path)
    assert b"Kevo rabatu nuzi" in plain and b"Kevo rabatu nuzi" not in used and b"Background" in used
    explained, _ = newsclean("new.txt", "--profile", "site.toml", "--explain", cwd=tmp_path)
    assert b"profile.line" in explained
    whole = (tmp_path / "site.toml").read_text("utf-8").splitlines(True)
    edited = "".join(line for line in whole if "Kevo" not in line)
    (tmp_path / "site.toml").write_text(edited, "utf-8")
    assert b"Kevo rabatu nuzi" in newsclean("new.txt", "--profile", "site.toml", "--to", "text", cwd=tmp_path)[0]
    both, told = newsclean("texts", "--learn", "-j", "2", "--to", "text", cwd=tmp_path)
    assert b"Zekimo" not in both and b"Background" in both and "learned from 8 texts" in told


def test_mistakes_on_the_command_line(tmp_path: Path) -> None:
    (tmp_path / "a.txt").write_text("A text.")
    (tmp_path / "bad.toml").write_text("[broken")
    assert "not valid TOML" in newsclean("a.txt", "--profile", "bad.toml", cwd=tmp_path, code=2)[1]
    assert "could not be read" in newsclean("a.txt", "--profile", "none.toml", cwd=tmp_path, code=2)[1]
    assert "stdin does not allow" in newsclean("--learn", cwd=tmp_path, data=b"x", code=2)[1]
    assert "not both" in newsclean("a.txt", "--learn", "--profile", "bad.toml", cwd=tmp_path, code=2)[1]
    out, told = newsclean("learn", "a.txt", "missing.txt", cwd=tmp_path, code=1)
    assert "Nothing was learned" in told and "missing.txt: No such file" in told and b"version = 1" in out
