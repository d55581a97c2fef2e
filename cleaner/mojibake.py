"""Mojibake: which lines can hold it, and ftfy's repair of just those.

ftfy costs a quarter of a second to import and walks every line through every fixer, though it changes nothing unless
one of its pairs of unlikely neighbours is there. `GATE` finds the same pairs as `ftfy.badness` in one search that
begins with one class of rare characters; tests/test_encoding.py holds the classes and the search against ftfy's own.
"""

from __future__ import annotations

from functools import lru_cache

from cleaner.gates import Alternative, Gate
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
KNOWN = frozenset((2352012695,))  # CRC-32 of `ftfy/badness.py`, of 6.3.1
SURROGATE = late("[\ud800-\udfff]")
_PAIR = late("[\ud800-\udbff][\udc00-\udfff]")
_NEWLINE = late("[\n\r\u2028\u2029]")
_NON_ASCII = late(r"[^\x00-\x7f]+")

# ftfy.badness.BADNESS_RE, turned so that each alternative begins at its rarest character and looks back from there:
# the class of that character, classes of others that it needs ("/": any of several), what stands beside it of other
# characters than ASCII, and what else must be there.
_ALTERNATIVES = (
    ("c1", "", "", ""),
    ("bad", "", "(?=[{bad}{la}{ua}{box}{sp}{eps}{cur}{num}{law}])", ""),
    ("bad", "", "(?<=[{bad}{la}{ua}{box}{sp}{eps}{cur}{num}{law}].)", ""),
    ("bad", "lc/uc", "(?<=[{lc}{uc}].)", "(?<=[a-zA-Z]..)"),
    ("ua", "la/lc/box/eps/cur/num", "(?<=[{la}{lc}{box}{eps}{cur}{num}].)", ""),
    ("box/eps/cur/num", "la", "(?=[{la}])", ""),
    ("cur", "la/box/eps", "(?<=[{la}{box}{eps}].)", ""),
    ("cur", "ua", "(?<=[{ua}].)", r"(?<=\s..)"),
    ("sp/cur", "ua", "(?<=[{ua}].)", "(?<=[a-z]..)"),
    ("num/law", "ua/box", "(?<=[{ua}{box}].)", ""),
    ("sp", "num la/ua/box/cur/eps", "(?<=[{la}{ua}{box}{cur}{eps}].) (?=[{num}])", ""),
    ("eps", "sp la/ua/cur/num/box/law", "(?<=[{la}{ua}{cur}{num}{box}{law}].) (?=[{sp}])", ""),
    ("sp", "cur/num/box", "(?<=[{cur}{num}{box}].)", ""),
    ("box", "kao/eps", "(?=[{kao}{eps}])", ""),
    ("box", "la/ua/cur/num/sp/eps/law", "(?<=[{la}{ua}{cur}{num}{sp}{eps}{law}].)", ""),
    ("sp/eps", "la/ua", "(?<=[{la}{ua}].)", r"(?=\w)"),
    ("=Œœ", "", "", "(?=[^A-Za-z])"),
    ("=°", "ua", "(?<=[{ua}].)", ""),
    ("=ÂÃÎÐ", "", "(?=[€œŠš¢£Ÿž\xa0\xad®©°·»{sp}{eps}–—´])", ""),
    ("=×", "=²³", "(?=[²³])", ""),
    ("=ØÙ", "arabic", "(?=[{arabic}][ØÙ][{arabic}])", ""),
    ("=²µ¹¼½¾", "=à", "(?<=à.)", ""),
    ("=√", "=±∂†≠®™´≤≥¥µø", "(?=[±∂†≠®™´≤≥¥µø])", ""),
    ("=≈", "=°¢", "(?=[°¢])", ""),
    ("=‚", "=Äâ", "(?=Ä[ìîïòôúùû†°¢π]|[âó][àä°ê])", ""),
    ("=‚", "=ó", "(?=ó[àä°ê])", ""),
    ("=Ђ", "=в", "(?<=в.)", ""),
    ("bad/sp/eps/cur/=°µ", "=ВГРС", "(?<=[ВГРС].) (?=[ВГРС])", ""),
    ("=Ђ", "=ў", "(?<=ГўВ.) (?=В)", "(?=..[A-Za-z ])"),
    ("=Ã", "=\xa0¡", "(?=[\xa0¡])", ""),
    ("=ÃÂ", "", "", r"(?=[ ]) (?: (?<=[a-z].) | (?<=[a-z]\s.) | (?<![^\n].) )"),
    ("=Â", "", "", "(?<=[a-z.,?!{eps}].) (?=[ {sp}{eps}])"),
    ("=€", "=β", "(?<=β.) (?=[™\xa0Ά\xad®°])", ""),
    ("bad/sp/eps/cur/=°", "=ΒΓΞΟ", "(?<=[ΒΓΞΟ].) (?=[ΒΓΞΟ])", ""),
    ("=€", "=ā", "(?<=ā.)", ""),
)

# What ftfy takes for mojibake though it is a word in capitals before a closing mark (AMANHÃ”, MAÇÃ»), or ß before one,
# or a letter in quotation marks (“Â”, „Î”), of which mojibake would leave the opening one alone.
_INNOCENT = late(
    r"(?<=[^\W\d_a-zß-öø-ÿ])[ÃÎÂÔÊ](?=[”»’®™“][^\w]|[”»’®™“]\Z)|ß(?=[“”»«’‘])"
    r"|(?<=[“„‘‚«»‹›\"'(])[À-ž](?=[”“’‘»«›‹\"')])"
)
# A letter alone between blanks is spoken of, or is left of a blank or of à; before two blanks, or twice, the latter.
_LONE = late(r"(?<=[ \t])[ÂÃ](?=[ \t](?![ \tÂ]))|(?<![^\n])Â(?=[ ][a-z])")
# Letters that hardly stand alone in a line of another script: one of them, new, is two marks read as one.
_ODD = late(
    "[\u0180-\u0191\u0193-\u019f\u01a2-\u01ae\u01b1-\u01cc\u0200-\u0217\u021c-\u02af\u0400-\u07ff\u1200-\u1dff]"
)


def is_known() -> bool:
    """Whether the installed ftfy has the tables that the search was made of; read, since importing is slow."""
    from importlib.util import find_spec
    from pathlib import Path
    from zlib import crc32

    spec = find_spec("ftfy")
    if spec is None or spec.origin is None:
        return False
    try:
        return crc32(Path(spec.origin).with_name("badness.py").read_bytes()) in KNOWN
    except OSError:
        return False


@lru_cache(maxsize=1)
def gate() -> Gate:
    """The search that finds, in one line or in many, what ftfy would look at. Made when first asked for.

    It is made of the tables of ftfy that are known; beside others every line that is not ASCII is ftfy's.
    """
    if not is_known():
        return Gate((), otherwise=_NON_ASCII)
    c = CATEGORIES
    short = {
        "c1": c["c1"], "bad": c["bad"], "box": c["box"], "eps": c["end_punctuation"], "cur": c["currency"],
        "num": c["numeric"], "sp": c["start_punctuation"], "law": c["law"], "ua": c["upper_accented"],
        "la": c["lower_accented"], "uc": c["upper_common"], "lc": c["lower_common"], "kao": c["kaomoji"],
        "arabic": c["common"] + c["currency"] + c["bad"] + c["numeric"] + c["start_punctuation"] + "ŸŠ®°µ»",
    }  # fmt: skip

    def members_of(names: str) -> str:
        return "".join(name[1:] if name[0] == "=" else short[name] for name in names.split("/"))

    return Gate(
        Alternative(
            members_of(at),
            tuple(map(members_of, needs.split(" "))) if needs else (),
            among.format(**short),
            around.format(**short),
        )
        for at, needs, among, around in _ALTERNATIVES
    )


def is_spoilt(text: str) -> bool:
    """Whether a text has mojibake beside letters that stand alone, which then are mojibake, too."""
    return _LONE.search(text) is not None and gate().whole.search(_LONE.sub("s", _INNOCENT.sub("s", text))) is not None


def mend(line: str, spoilt: bool = False) -> str:
    """A line without mojibake, as ftfy mends it, unless that would harm a real word or a letter that is spoken of.

    `spoilt`: whether its document has other mojibake; then no letter stands alone between blanks to be spoken of.
    """
    if line.isascii() or not gate().whole.search(line):
        return line
    innocent = _INNOCENT.sub("s", line)
    if not gate().whole.search(innocent if spoilt else _LONE.sub("s", innocent)):
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
