"""Recovery: the right answers are dressed in defects, family by family, and cleaned; what comes back is counted.

usage: python benchmarks/recovery.py [--seed N] [--family NAME] [--show N] [--limit N]
exact: title and list of paragraphs are exactly the gold's. bare: the same of the same pages when nothing was put on
them, which no page can do better than: it tells of what is taken from the right answers themselves and of lines that
are joined there. as bare: title and paragraphs are those of the bare page, so that the defect left no trace.
The furniture put between paragraphs is taken from page dumps of other sites: short lines absent from their article that
stand on at least two sites. The words of the trails are this file's own, not the locale files'.
"""

from __future__ import annotations

import html
import random
import re
import sys
import unicodedata
from collections import Counter, defaultdict
from collections.abc import Callable
from datetime import date, timedelta
from functools import cache
from itertools import pairwise
from typing import Any

import bench

from cleaner import Article, Cleaner
from cleaner.language import guess

HOME = {
    "en": ["Home", "Front Page"], "de": ["Startseite", "Home"], "fr": ["Accueil"], "es": ["Inicio", "Portada"],
    "pt": ["Início", "Capa"], "it": ["Home"], "nl": ["Home", "Voorpagina"], "da": ["Forside"],
    "no": ["Forside", "Hjem"],
    "sv": ["Hem", "Startsida"], "fi": ["Etusivu"], "pl": ["Strona główna"], "cs": ["Úvod", "Domů"],
    "tr": ["Anasayfa", "Ana Sayfa"],
    "ru": ["Главная"], "uk": ["Головна"], "ja": ["ホーム", "トップ"], "zh": ["首页", "首頁"], "ko": ["홈"],
    "id": ["Beranda", "Home"],
    "vi": ["Trang chủ"], "ar": ["الرئيسية"], "hi": ["होम"], "fa": ["خانه"],
}  # fmt: skip
SECTIONS = {
    "en": ["News", "World", "Business", "Opinion", "Sport"], "de": ["Politik", "Wirtschaft", "Panorama"],
    "fr": ["Monde", "Politique", "Société"], "es": ["España", "Internacional", "Economía"], "pt": ["Mundo", "Política"],
    "it": ["Cronaca", "Politica"], "nl": ["Binnenland", "Nieuws"], "da": ["Indland", "Udland"],
    "no": ["Nyheter", "Sport"],
    "sv": ["Inrikes", "Nyheter"], "fi": ["Kotimaa"], "pl": ["Wiadomości", "Świat"], "cs": ["Domácí", "Zprávy"],
    "tr": ["Gündem", "Dünya"], "ru": ["Новости", "Политика"], "uk": ["Новини"], "ja": ["国際", "社会", "スポーツ"],
    "zh": ["新闻", "国际", "時政"], "ko": ["정치", "사회"], "id": ["Nasional", "Berita"], "vi": ["Thế giới", "Thời sự"],
    "ar": ["أخبار"], "hi": ["देश"], "fa": ["سیاسی"],
}  # fmt: skip
MARKS = [" » ", " › ", " > ", " / ", " | ", " → ", "»", " · ", " :: ", " ＞ "]


Pool = dict[str, list[tuple[str, str]]]  # lines by language, each with the sites that have it


class Dresser:
    """Puts defects on one gold article after another; one random source for all, so that a seed tells the run."""

    def __init__(self, seed: int, furniture: Pool, amid: Pool) -> None:
        self.random = random.Random(seed)
        self.furniture, self.amid = furniture, amid

    def day(self) -> date:
        """A day of the last years."""
        return date(2015, 1, 13) + timedelta(days=self.random.randrange(3900))

    def trail(self, gold: dict[str, Any]) -> tuple[str, str | None] | None:
        """A trail with section and doubled headline, with a date in front or below."""
        lang, title, pick = gold["lang"], gold["title"], self.random.choice
        if lang not in HOME:
            return None
        day, mark = self.day(), pick(MARKS)
        crumbs = [pick(HOME[lang]), *self.random.sample(SECTIONS[lang], self.random.randrange(2))]
        cut = (
            title
            if self.random.random() < 0.7 or len(title) < 60
            else title[: self.random.randrange(30, 50)].rstrip() + "…"
        )
        head = [
            f" date {day} {mark.join([*crumbs, cut])}\n{pick(SECTIONS[lang])}\n\n{title}\n",
            f"{mark.join([*crumbs, cut])}\n\n{title}\n\n{pick(SECTIONS[lang])}\n{day}\n",
            f"{mark.join(crumbs)}\n{title}\n{day} 10:05\n\n{title}\n",
            "\n".join(
                f"{'* ' if mark == ' / ' else ''}{crumb}{'' if mark == ' / ' else mark.rstrip()}" for crumb in crumbs
            )
            + f"\n{title}\n\n{day}\n",
        ]
        return pick(head) + "\n" + gold["body"], day.isoformat()

    def near(self, gold: dict[str, Any]) -> tuple[str, str | None] | None:
        """Near-duplicate headlines: other case, cut, with a site's tail, with a differing end."""
        title, pick = gold["title"], self.random.choice
        if len(title) < 30 or len(title.split()) < 5:
            return None
        words = title.split()
        variants = [
            title.upper(),
            title[: self.random.randrange(20, len(title) - 4)].rstrip() + pick(["…", "...", " …"]),
            title + pick([" | The Daily Gazette", " - Gazette.com", " – Kurier", " — North News", " | NN"]),
            " ".join([*words[: max(4, len(words) * 2 // 3)], "Says", "Official", "Report"]),
            f"“{' '.join(words[: max(4, len(words) * 2 // 3)])},” Officials Announce",
        ]
        first = self.random.random() < 0.5
        other = pick(variants)
        pair = [other, title] if first and other is not variants[3] and other is not variants[4] else [title, other]
        return "\n\n".join([*pair, gold["body"]]), None

    def between(self, gold: dict[str, Any]) -> tuple[str, str | None] | None:
        """Furniture lines of other sites, that stood between paragraphs there, between the paragraphs."""
        return self._with(self.amid, gold, 5)

    def menus(self, gold: dict[str, Any]) -> tuple[str, str | None] | None:
        """Any furniture lines of other sites, mostly single entries of menus, between the paragraphs."""
        return self._with(self.furniture, gold, 10)

    def _with(self, pool: Pool, gold: dict[str, Any], least: int) -> tuple[str, str | None] | None:
        lines = [line for line, sites in pool.get(gold["lang"], ()) if gold["site"] not in sites]
        if len(lines) < least:
            return None
        gap = "\n\n" if "\n\n" in gold["body"].strip() else "\n"
        parts = [part for part in gold["body"].split(gap) if part.strip()]
        for _ in range(self.random.randrange(2, 7)):
            parts.insert(self.random.randrange(len(parts) + 1), self.random.choice(lines))
        return gold["title"] + "\n\n" + gap.join(parts), None

    def mojibake(self, gold: dict[str, Any], twice: bool = False) -> tuple[str, str | None] | None:
        """UTF-8 read as windows-1252, in the whole text or in single lines; also twice over."""
        text = gold["title"] + "\n\n" + gold["body"]
        part = self.random.random() < 0.5
        lines = [
            line if part and self.random.random() < 0.5 else _misread(_misread(line) if twice else line)
            for line in text.split("\n")
        ]
        return ("\n".join(lines), None) if "\n".join(lines) != text else None

    def mojibake_twice(self, gold: dict[str, Any]) -> tuple[str, str | None] | None:
        """The same, twice over."""
        return self.mojibake(gold, twice=True)

    def quotes(self, gold: dict[str, Any]) -> tuple[str, str | None] | None:
        """Wrong marks where the right ones can be told: apostrophes as opening marks, doubled and TeX marks."""
        text = gold["title"] + "\n\n" + gold["body"]
        if gold["lang"] != "en" or "``" in text or "''" in text or '"' in text or "‘" in text:
            return None
        dressed = re.sub(r"(?<=\w)’(?=\w)", lambda mark: self.random.choice("‘‘’`´"), text)
        style = self.random.randrange(4)
        if style == 1:
            dressed = re.sub(r"“([^“”\n]{3,200})”", r"``\1''", dressed)
        elif style == 2:
            dressed = re.sub(r"“([^“”\n]{3,200})”", r"”\1“", dressed)
        elif style == 3:
            dressed = re.sub(r"“([^“”\n]{3,200})”", r'“\1"', dressed)
        return (dressed, None) if dressed != text else None

    def invisible(self, gold: dict[str, Any]) -> tuple[str, str | None] | None:
        """No-break and zero-width spaces, soft hyphens, a BOM in the middle, and CRLF."""
        text = gold["title"] + "\n\n" + gold["body"]
        dressed = re.sub(
            " ", lambda _: self.random.choices([" ", "\u00a0", " \u200b", "\u202f"], [90, 6, 2, 2])[0], text
        )
        dressed = re.sub(
            r"(?<=[a-zäöü]{3})(?=[a-zäöü]{3})", lambda _: self.random.choices(["", "\u00ad"], [95, 5])[0], dressed
        )
        return dressed.replace("\n\n", "\n\n\ufeff", 1).replace("\n", "\r\n"), None

    def entities(self, gold: dict[str, Any]) -> tuple[str, str | None] | None:
        """Entities, named and numeric, once or twice escaped."""
        text = gold["title"] + "\n\n" + gold["body"]
        if "&" in text or "<" in text:
            return None
        times = self.random.randrange(1, 3)

        def escape(mark: re.Match[str]) -> str:
            char = mark[0]
            name = html.entities.codepoint2name.get(ord(char)) if self.random.random() < 0.6 else None
            entity = f"&{name};" if name else f"&#{ord(char)};"
            return entity if times == 1 else entity.replace("&", "&amp;")

        dressed = re.sub(r"[^\x00-\x7f\u0400-\u1fff\u3000-\U0010ffff]", escape, text)
        return (dressed, None) if dressed != text else None


def _misread(line: str) -> str:
    return line.encode("utf-8").decode("sloppy-windows-1252")


def plain(text: str) -> str:
    """A text's paragraphs as lines, with what the repair stages make alike made alike: spaces and normal form."""
    text = unicodedata.normalize("NFC", re.sub("[\u00ad\u200b\ufeff\u2060]", "", text))
    lines = (" ".join(line.split()) for line in re.split(r"[\n\r\u2028\u2029]", text))
    return "\n".join(line for line in lines if line)


def furniture_lines() -> tuple[Pool, Pool]:
    """By language: lines of page dumps, absent from every article, that stand on two sites or more; with the sites.

    The second are those of them that stood between two paragraphs of an article at least once.
    """
    every = {line.strip() for gold in bench.golds() for line in gold["body"].split("\n")}
    sites: dict[tuple[str, str], set[str]] = defaultdict(set)
    amid: set[tuple[str, str]] = set()
    for row in bench.rows():
        if row["flavour"] == "inscriptis":
            body = (row["gold"].get("body") or "").split("\n")
            lang, site = guess(body) or "?", f"{row['set']}/{row['group']}"
            lines = [line.strip(" *\t") for line in row["text"].split("\n")]
            for line in set(lines):
                if 4 <= len(line) <= 120 and line not in every:
                    sites[lang, line].add(site)
            amid.update((lang, line) for line in within(lines, {" ".join(one.split()) for one in body}))
    pools: tuple[Pool, Pool] = defaultdict(list), defaultdict(list)
    for (lang, line), where in sorted(sites.items()):
        if len(where) >= 2 and any(char.isalpha() for char in line):
            for pool in pools[: 2 if (lang, line) in amid else 1]:
                pool[lang].append((line, " ".join(sorted(where))))
    return pools


def within(lines: list[str], article: set[str]) -> set[str]:
    """The lines of a dump that stand between two long lines of its article, a dozen at most from one to the other."""
    at = [n for n, line in enumerate(lines) if len(line) > 40 and " ".join(line.split()) in article]
    return {line for n, m in pairwise(at) if m - n <= 12 for line in lines[n + 1 : m]}


def main(argv: list[str]) -> None:
    """Print one row a family: pages tried, title and paragraphs right, date right, language by language losses."""

    def option(name: str, default: int) -> int:
        return int(argv[argv.index(name) + 1]) if name in argv else default

    only = argv[argv.index("--family") + 1] if "--family" in argv else None
    seed, show, limit = option("--seed", 7), option("--show", 0), option("--limit", 10**9)
    import ftfy  # noqa: F401  (registers sloppy-windows-1252)

    golds = [gold for gold in bench.golds() if gold.get("title")][:limit]
    for gold in golds:
        gold["lang"] = guess(gold["body"].split("\n"))
    dresser = Dresser(seed, *furniture_lines())
    families: dict[str, Callable[[dict[str, Any]], tuple[str, str | None] | None]] = {
        "trail": dresser.trail, "near": dresser.near, "furniture": dresser.between, "menu-lines": dresser.menus,
        "mojibake": dresser.mojibake,
        "mojibake-twice": dresser.mojibake_twice, "quotes": dresser.quotes, "invisible": dresser.invisible,
        "entities": dresser.entities,
    }  # fmt: skip
    cleaner = Cleaner()
    names = ("exact", "bare", "as bare", "title", "words", "text", "date")
    print(f"{'family':16}{'pages':>7}" + "".join(f"{name:>8}" for name in names))
    for name, dress in families.items():
        if only and name != only:
            continue
        count: Counter[str] = Counter()
        for gold in golds:
            if dressed := dress(gold):
                show -= score(cleaner, name, gold, *dressed, count, show)
        n = count["pages"] or 1
        dates = f"{count['date'] / count['dated']:8.3f}" if count["dated"] else "       -"
        cells = "".join(f"{count[key] / n:8.3f}" for key in ("exact", "bare", "as bare", "title", "words", "text"))
        print(f"{name:16}{count['pages']:7}{cells}{dates}", flush=True)


@cache
def undressed(title: str, body: str) -> Article:
    """What is made of a right answer as it is."""
    return Cleaner().clean(f"{title}\n\n{body}")


def compared(article: Article, title: str, body: str, loose: bool) -> tuple[bool, bool, bool]:
    """Whether title, the paragraphs' words, and the paragraphs' characters are these."""
    same = bench.same(article.title, title) if loose else plain(article.title or "") == plain(title)
    words = bench.paragraphs(article.text) == bench.paragraphs(body)
    return same, words, plain(article.text) == plain(body)


def score(
    cleaner: Cleaner, name: str, gold: dict[str, Any], text: str, day: str | None, count: Counter[str], show: int
) -> int:
    """Count one page; gives 1 if it was shown as an error. words: the list of paragraphs, compared by words."""
    article, bare = cleaner.clean(text), undressed(gold["title"], gold["body"])
    by_chars = name in ("mojibake", "mojibake-twice", "quotes", "invisible", "entities")
    title, words, chars = compared(article, gold["title"], gold["body"], loose=name in ("trail", "near"))
    exact = title and (chars if by_chars else words)
    one, two, three = compared(bare, gold["title"], gold["body"], loose=not by_chars)
    count.update(pages=1, exact=exact, title=title, words=words, text=chars, bare=one and (three if by_chars else two))
    one, two, three = compared(article, bare.title or "", bare.text, loose=not by_chars)
    count["as bare"] += one and (three if by_chars else two)
    if day:
        count.update(dated=1, date=(article.date or "")[:10] == day)
    if show > 0 and (not exact or (day and (article.date or "")[:10] != day)):
        print(f"--- {name} {gold['id']} {gold['lang']} {article.title!r} / {gold['title']!r} {article.date} / {day}")
        wanted, got = plain(gold["body"]).split("\n"), plain(article.text).split("\n")
        for line in [f"   lost {one[:150]}" for one in wanted if one not in got][:4]:
            print(line)
        for line in [f"   more {one[:150]}" for one in got if one not in wanted][:4]:
            print(line)
        return 1
    return 0


if __name__ == "__main__":
    main(sys.argv)
