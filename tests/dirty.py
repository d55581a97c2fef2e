"""Dirty articles of our own making: the pieces of defects, and how hypothesis and the fuzzer join them."""

from __future__ import annotations

import random

from hypothesis import strategies as st

# Whole lines of every kind that a stage knows, in the manner of news sites.
LINES = (
    "Harbour ferry returns after two years of repairs", "Home » News » World » Harbour ferry returns", "Home", "News",
    "Home | News | Local", "You are here: Home > Sport", "By Nora Feld and Ivo Brandt", "By Nora Feld",
    "Von Jana Maier", "Nora Feld", "Par Léa Morin",
    "PORT ELM – The ferry took its first passengers on Friday, the operator said.",
    "BERLIN (dpa) – Die Fähre fährt wieder, sagte die Reederei am Freitag.", "Published: 3 May 2024",
    "3 May 2024, 10:05", "Updated 14 September 2023 10:05 CET", "03/04/2023", "14. September 2023",
    "2024-05-03T10:05Z", "2023年9月14日 10時05分", "Advertisement", "Share on Facebook", "Sign up for our newsletter",
    "Read more: The bakers' row", "Tags: ferry, harbour, repairs", "Photo: Ivo Brandt / Reuters",
    "© 2024 The Port Elm Gazette. All rights reserved.", "Related articles", "12 comments",
    "Reporting by Nora Feld; editing by Ivo Brandt", "###", "---", "* * *", "1.", "• a", "- first of a list",
    "2) second of a list", "“I missed the crossing,” said Lena Moor. “It isn’t the same by bridge.”",
    "\"It's ''over'',\" she said. 'Nobody - not even he - knew.'", "‚Das‘ war’s, „sagte er“. »So« ist «es».",
    "Repairs to the hull cost twice what the council", "had planned, but the fare stays at two crowns",
    "until the end of the year.", "The crossing takes forty min-", "utes, as it always did.",
    "Паром снова вышел в море.", "渡轮停航九天后于星期四恢复运营，公司在早上宣布。",
    "عادت العبارة إلى العمل يوم الخميس بعد توقف دام تسعة أيام.",
    "離島へのフェリーは木曜日に再開した、と運航会社は発表した。", "می\u200cرود و کتاب\u200cها را می\u200cخواند.",
    "ไม\u0e48มีใครบ\u0e48นเรื\u0e48องตารางเวลา", "SHARE", "LIVE", "[UPDATE] Ferry back in service",
    "Ferry back in service - The Port Elm Gazette", "", " ", "\t",
)  # fmt: skip

# What stands inside lines and should not, or looks as if it should not.
PIECES = (
    "â€™", "Ã©", "Ã¢â‚¬â„¢", "Ïàðîì", "ïàðîì ñíîâà", "п÷я─п╬п╪", "浣犲ソ", "ﾃ､", "ط§ظ„", "ÄãºÃ", "Çáµ", "&amp;",
    "&amp;amp;lt;", "&#8217;", "&#x202e;", "&#27;", "&#0;", "&nbsp", "&nbsp;", "&lt;b&gt;", "&#xd83d;&#xde00;",
    "\\u2019", "\\ud83d\\ude00", "\\\\u00e9", "\\/", "\x1b[31m", "\x1b[2J", "\x1b]0;title\x07",
    "\x1b]8;;http://x.y\x1b\\", "\x9b31m", "\x1bP", "\x00", "\x07", "\x08", "\x0b", "\x0c", "\x85", "\x9d", "\x7f",
    "\r", "\r\n", "\n", "\n\n", "\u2028", "\u2029", "\xa0", "\xad", "\u200b", "\u200c", "\u200d", "\u200e", "\u200f",
    "\u061c", "\u202a", "\u202e", "\u202c", "\u2066", "\u2069", "\u2060", "\ufeff", "￼", "�", "?", "??", "\u3000",
    "\u2003", "\u202f", "ㅤ", "ᅟ", "͏", "\u180e", "️", "🏴\U000e0067\U000e0062\U000e007f", "\U000e0041",
    "\U000e0001", "󠄀", "󠇯", "\U0001d173", "👨\u200d👩\u200d👧", "❤️", "e\u0301", "\u0301", "Å", "각", "\ufdd0",
    "\uffff", "\U0001fffe", "\ud83d", "\udc00", "'", '"', "''", '""', "‘", "’", "“", "”", "„", "‚", "«", "»", "‹",
    "›", "「", "」", "`", "´", "``", "-", "–", "—", "--", "…", "...", ".", ",", ":", ";", "!", "?", "|", "/", "\\",
    ">", "<", "»", "›", "·", "•", "*", "_", "#", "(", ")", "[", "]", "{", "}", "~", "=", "+", "@", "<p>", "</div>",
    "<br>", "<!-- x -->", "http://x.y/z?q=1", "a@b.c", "0", "1", "23", "2024", "10:05", "%", "€", "$", "½", " ", "  ",
    "    ", "\t", "a", "I", "the", "The", "said", "by", "By", "von", "de", "and", "ß", "İ", "ı", "ﬁ", "Ǆ", "ά", "ё",
)  # fmt: skip


def article(chance: random.Random, lines: int = 12) -> str:
    """A dirty article: lines of all kinds, some cut, doubled or run together, with pieces put into them."""
    found: list[str] = []
    for _ in range(chance.randrange(1, lines + 1)):
        line = chance.choice(LINES)
        kind = chance.random()
        if kind < 0.4:
            for _ in range(chance.randrange(1, 4)):
                at = chance.randrange(len(line) + 1)
                line = line[:at] + chance.choice(PIECES) * chance.choice((1, 1, 1, 2, 30)) + line[at:]
        elif kind < 0.5:
            line = "".join(chance.choice(PIECES) for _ in range(chance.randrange(1, 12)))
        elif kind < 0.6:
            line = wrong(line, chance)
        elif kind < 0.7:
            line = line[chance.randrange(len(line) + 1) :] + chance.choice(LINES)
        found += [line] * chance.choice((1, 1, 1, 1, 2))
    return chance.choice(("\n", "\n\n", "\n", "\r\n", "\r", "\u2028")).join(found)


def wrong(text: str, chance: random.Random) -> str:
    """A text whose bytes were read in the wrong charset."""
    real, shown = (
        chance.choice(("utf-8", "utf-8", "cp1251", "koi8-r", "gbk", "cp1250", "shift_jis")),
        chance.choice(("cp1252", "latin-1", "cp1251", "koi8-r", "gbk", "mac_roman", "cp1256")),
    )
    return text.encode(real, "replace").decode(shown, "replace")


def encoded(text: str, chance: random.Random) -> bytes:
    """A text as bytes: in UTF-8 mostly, else in an old charset, in UTF-16 or in two of them."""
    kind = chance.random()
    if kind < 0.7:
        return text.encode("utf-8", "surrogatepass")
    if kind < 0.8:
        return text.encode("utf-16-le", "surrogatepass")
    codecs = chance.choices(("cp1252", "cp1251", "koi8-r", "gbk", "shift_jis", "big5", "euc_kr", "utf-8", "cp437"), k=2)
    half = len(text) // 2
    return text[:half].encode(codecs[0], "replace") + text[half:].encode(codecs[1], "replace")


def articles(lines: int = 12) -> st.SearchStrategy[str]:
    """Dirty articles for hypothesis, which makes them smaller piece by piece where one fails."""
    line = st.one_of(
        st.sampled_from(LINES),
        st.lists(st.sampled_from(PIECES), max_size=8).map("".join),
        st.tuples(st.sampled_from(LINES), st.integers(0, 80), st.sampled_from(PIECES), st.sampled_from((1, 2, 30))).map(
            lambda parts: parts[0][: parts[1]] + parts[2] * parts[3] + parts[0][parts[1] :]
        ),
        st.tuples(st.sampled_from(LINES), st.integers(0, 99)).map(lambda two: wrong(two[0], random.Random(two[1]))),
    )
    return st.lists(line, max_size=lines).flatmap(
        lambda found: st.sampled_from(("\n", "\n\n", "\r\n", "\r")).map(lambda end: end.join(found))
    )
