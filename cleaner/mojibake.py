"""Mojibake: which lines can hold it, and ftfy's repair of just those.

ftfy costs a quarter of a second to import and walks every line through every fixer, though it changes nothing unless
one of its pairs of unlikely neighbours is there. `GATE` finds the same pairs as `ftfy.badness` in one search that
begins with one class of rare characters; tests/test_encoding.py holds the classes and the search against ftfy's own.
"""

from __future__ import annotations

import re
from functools import lru_cache

from cleaner.late import late

# ftfy's categories (ftfy.badness.MOJIBAKE_CATEGORIES), as ranges; a test derives them anew from the installed ftfy.
CATEGORIES = {
    "common": "\xa0\xad´·–-―’…",
    "c1": "\x80-\x9f",
    "bad": "¤¦¨ª¬¯¸ºƒˆˇ˘˛˜†‡‰⌐◊\ufffd",
    "law": "§¶",
    "currency": "¢£¥₧€",
    "start_punctuation": "¡©«¿΄΅‘‚“„•‹\uf8ff",
    "end_punctuation": "®»˝”›™",
    "numeric": "±-³µ¹¼-¾×÷⁄№∂∆∏∑√∞∩∫≈≠≡≤≥",
    "kaomoji": "°Ò-ÖÙ-Üò-öø-üŌŐŪŲ",
    "upper_accented": "À-ÑØÜÝĀĂĄĆČĎĐĒĖĘĚĞĢĪİĶĹĻĽŁŃŅŇŒŘŚŞŠŢŤŮŰŸŹŻŽҐ",
    "lower_accented": "ß-ñüāăąćčďđēėęěğģīįķĺļľłœŕśşšťźżžґﬁﬂ",
    "upper_common": "ÞΆΈ-ΊΌΎΏΑ-ΫЁ-Я",
    "lower_common": "ά-ωа-џ",
    "box": "│┌┐┘├┤┬┼═-╬▀▄█▌▐-▓",
}
SURROGATE = late("[\ud800-\udfff]")
_PAIR = late("[\ud800-\udbff][\udc00-\udfff]")
_NEWLINE = late("[\n\r\u2028\u2029]")
_NON_ASCII = late(r"[^\x00-\x7f]+")

# ftfy.badness.BADNESS_RE, turned so that each alternative begins at its rarest character and looks back from there.
_GATE = r"""
    [{c1}{bad}{box}{eps}{cur}{num}{sp}{law}{ua}ŒœÙ°Ђ]
    (?:
        (?<=[{c1}])
        | (?<=[{bad}]) (?: (?=[{bad}{la}{ua}{box}{sp}{eps}{cur}{num}{law}])
                         | (?<=[{bad}{la}{ua}{box}{sp}{eps}{cur}{num}{law}].) | (?<=[a-zA-Z][{lc}{uc}].) )
        | (?<=[{la}{lc}{box}{eps}{cur}{num}][{ua}])
        | (?<=[{box}{eps}{cur}{num}]) (?=[{la}])
        | (?<=[{la}{box}{eps}][{cur}])
        | (?<=\s[{ua}][{cur}])
        | (?<=[a-z][{ua}][{sp}{cur}])
        | (?<=[{ua}{box}][{num}{law}])
        | (?<=[{la}{ua}{box}{cur}{eps}][{sp}]) (?=[{num}])
        | (?<=[{la}{ua}{cur}{num}{box}{law}][{eps}]) (?=[{sp}])
        | (?<=[{cur}{num}{box}][{sp}])
        | (?<=[{box}]) (?=[{kao}{eps}])
        | (?<=[{la}{ua}{cur}{num}{sp}{eps}{law}][{box}])
        | (?<=[{la}{ua}][{sp}{eps}]) (?=\w)
        | (?<=[Œœ]) (?=[^A-Za-z])
        | (?<=[{ua}]°)
        | (?<=[ÂÃÎÐ]) (?=[€œŠš¢£Ÿž\xa0\xad®©°·»{sp}{eps}–—´])
        | (?<=×) (?=[²³])
        | (?<=[ØÙ]) (?=[{arabic}][ØÙ][{arabic}])
        | (?<=à[²µ¹¼½¾])
        | (?<=√) (?=[±∂†≠®™´≤≥¥µø])
        | (?<=≈) (?=[°¢])
        | (?<=‚) (?=Ä[ìîïòôúùû†°¢π]|[âó][àä°ê])
        | (?<=вЂ)
        | (?<=[ВГРС][{bad}{sp}{eps}{cur}°µ]) (?=[ВГРС])
        | (?<=ГўВЂ) (?=В.[A-Za-z ])
        | (?<=Ã) (?=[\xa0¡])
        | (?<=[ÃÂ]) (?=[ ]) (?: (?<=[a-z].) | (?<=[a-z]\s.) | (?<![^\n].) )
        | (?<=[a-z.,?!{eps}]Â) (?=[ {sp}{eps}])
        | (?<=β€) (?=[™\xa0Ά\xad®°])
        | (?<=[ΒΓΞΟ][{bad}{sp}{eps}{cur}°]) (?=[ΒΓΞΟ])
        | (?<=ā€)
    )
"""

# What ftfy takes for mojibake though it is a word in capitals before a closing mark (AMANHÃ”, MAÇÃ»), or ß before one.
_INNOCENT = late(r"(?<=[^\W\d_a-zß-öø-ÿ])[ÃÎÂÔÊ](?=[”»’®™“][^\w]|[”»’®™“]\Z)|ß(?=[“”»«’‘])")
# Letters that hardly stand alone in a line of another script: one of them, new, is two marks read as one.
_ODD = late(
    "[\u0180-\u0191\u0193-\u019f\u01a2-\u01ae\u01b1-\u01cc\u0200-\u0217\u021c-\u02af\u0400-\u07ff\u1200-\u1dff]"
)


@lru_cache(maxsize=1)
def gate() -> re.Pattern[str]:
    """The search that finds, in one line or in many, what ftfy would look at. Compiled when first asked for."""
    c = CATEGORIES
    arabic = c["common"] + c["currency"] + c["bad"] + c["numeric"] + c["start_punctuation"] + "ŸŠ®°µ»"
    pattern = _GATE.format(
        c1=c["c1"], bad=c["bad"], box=c["box"], eps=c["end_punctuation"], cur=c["currency"],
        num=c["numeric"], sp=c["start_punctuation"], law=c["law"], ua=c["upper_accented"], la=c["lower_accented"],
        uc=c["upper_common"], lc=c["lower_common"], kao=c["kaomoji"], arabic=arabic,
    )  # fmt: skip
    return late(pattern, re.VERBOSE)


def mend(line: str) -> str:
    """A line without mojibake, as ftfy mends it, unless that would harm a real word."""
    if line.isascii() or not gate().search(line):
        return line
    if not gate().search(_INNOCENT.sub("s", line)):
        return line
    from ftfy import TextFixerConfig, fix_encoding
    from ftfy.fixes import fix_c1_controls

    fixed: str = fix_c1_controls(fix_encoding(line, TextFixerConfig(explain=False)))
    fixed = _NEWLINE.sub(" ", fixed)
    return line if _is_odd(line, fixed) else fixed


def mend_surrogates(line: str) -> str:
    """Pairs of surrogates put together, lone ones as U+FFFD."""
    if not SURROGATE.search(line):
        return line
    line = _PAIR.sub(lambda pair: pair[0].encode("utf-16-le", "surrogatepass").decode("utf-16-le"), line)
    return SURROGATE.sub("\ufffd", line)


def _is_odd(line: str, fixed: str) -> bool:
    """Whether the repair put one letter of another script into the line."""
    new = _ODD.findall(fixed)
    return len(new) == 1 and not _ODD.search(line)


def changes(old: str, new: str) -> list[tuple[int, int, str]] | None:
    """(start, stop, new text) of what differs, where the ASCII parts of a line stayed as they were; else None."""
    if _NON_ASCII.split(old) != _NON_ASCII.split(new):
        return None
    pairs = zip(_NON_ASCII.finditer(old), _NON_ASCII.finditer(new), strict=True)
    return [(a.start(), a.end(), b[0]) for a, b in pairs if a[0] != b[0]]
