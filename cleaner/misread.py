"""Which lines can have been read in the wrong charset: one search, that begins with one class of characters.

It knows nothing of words; `cleaner.charsets` does, and is imported only where this finds something. Each alternative is
a neighbourhood that real text hardly has: three letters of Latin-1's upper half in a row, a superscript inside a word,
the vowels of Turkish as Icelandic letters, boxes after Cyrillic letters, ideographs that are halves of UTF-8. What is
real all the same (ýð, Ærø, 慰) costs a closer look and no more.
"""

from __future__ import annotations

from functools import lru_cache

from cleaner.gates import Alternative, Gate

# Three in a row of these are three letters of another script, or three halves of ideographs.
_HIGH = "\x80-\x90\x93-\x9f¡-ª¬-º¼-ÿƒŒœŠšŽžŸˆ˜†‡‰‚„"
# The class of the character where the search stops, classes that the text must have, too, what stands beside it of
# other characters than ASCII, and what else must be there; in braces stand the classes of `_NAMED`.
_ALTERNATIVES = (
    ("{high}", "", "(?=[{high}]{{2}})", ""),
    ("³¹¾¼±", "", "", "(?=[a-zß-ÿ])"),
    ("³¹¾¼±¿¶", "", "", r"(?<=[a-zß-ÿ].) (?=[a-zß-ÿ¿±¶¹,.\ ])"),
    ("œ", "", "", "(?=[cæmnkl])"),
    ("Ÿ", "", "", "(?<=[a-z].)"),
    ("ìù", "", "", "(?=[a-zžš])"),
    ("è", "", "", "(?: (?<=[ea].) | (?=[iea]) | (?<=[a-hj-z]o.)\\b )"),
    ("È", "", "", "(?=[aeio])"),
    ("ø", "í", "(?=í)", ""),
    ("õ", "", "", "(?<=[a-z].) (?!e)"),
    ("û", "", "", "(?: (?=[vjzk]) | (?<=[bj].) )"),
    ("ã", "", "", "(?=[a-df-np-rt-z])"),
    ("º", "", "", "(?=[a-zã])"),
    ("ýÝþÞ", "", "", "(?: (?=[a-zA-Z]) | (?<=[a-zA-Z].) )"),
    ("ð", "", "", "(?<=\\b.)"),
    ("ë", "", "", "(?: (?=[jvðr]) | (?<=[ðkv].) )"),
    ("ø", "", "", "(?<=[ntlg].)\\b"),
    ("æ", "", "", "(?: (?<=[oaiu].) | (?=[eio]) )"),
    ("ç", "", "", "(?=[jdnvzg])"),
    ("â", "", "", "(?=[jkvs])"),
    ("ò", "", "", "(?=[ou])"),
    ("î", "", "", "(?<=[bzcv].)"),
    ("\x80-\x9f", "", "", ""),
    ("ø", "", "", "(?<=\\bp.)"),
    ("è", "", "", "(?<=[aeiou].) (?=[kn])"),
    ("ï", "", "", "(?<=e.)\\b"),
    ("ð", "", "", "(?<=a.) (?=a)"),
    ("ã", "", "", "(?<=[ucdptbgln].)\\b"),
    ("─-╬▀▄█▌▐-▓⌠⌡■∙√≈≤≥", "Ѐ-ӿ", "(?<=[Ѐ-ӿ].)", ""),
    ("\u200c\u200dں", "â", "(?<=â€.)", ""),
    ("ں", "ً", "(?<=ً.)", ""),
    ("\xad", "أؤإ", "(?<=[أؤإ].)", ""),
    ("ƒˆ‰Œœ€†‡¢¤¥¦§¨©¬®¯°±²³´µ¶¸¹¼½¾„‚", "ء-غف-ي", "(?<=[ء-غف-ي].)", ""),
    ("¤¦§©¬®±µ†‡‰", "Ѐ-ӿ", "(?<=[Ѐ-ӿ].)", ""),
    ("¶€", "ВГДЕОПРСЧШЩ", "(?<=[ВГДЕОПРСЧШЩ].)", ""),
    ("\xad", "ГДЕ", "(?<=[ГДЕ].)", ""),
    ("‚„›™", "ВГДЕОПРС", "(?<=[ВГДЕОПРС].)", ""),
    ("{cyrillic}", "ВГДЕОПРСЧШЩ", "(?<=[ВГДЕОПРСЧШЩ].)", ""),
    ("Ÿžšœ‡„‚™›†±¼¾¶´", "ÄÅ", "(?<=[ÄÅ].)", ""),
    ("∞≤≥∂∑∏∫≠†≈√", "–—√Œœ", "(?<=[–—√Œœ].)", ""),
    ("{han}", "", "", ""),
    ("{latin_han}", "", "", "(?<=[A-Za-z].)"),
    ("{kana}", "", "(?=[｡-ﾟ一-鿿])", ""),
)
_HAN = (
    "鈥銆锛鐨鏄浣鍙鍚鍏鍒鏈杩銇銈銉雼鞚鞙鞝瓿氚滊丕賱兀賮貙喙笚岷峄褉褌褋褟褍蟽蟿讗讬讜艂膮臋艣膷艡臎艧臒谋"
    "閳閿閵閻閺閸娑鐪鐩鑴鐚鑾閾鑷鑹璐鑶璋铏縺繧繝縲窶荳逧莠譏"
)
_LATIN_HAN = "茅猫眉枚盲脿莽帽谩铆贸煤锚脽鑼鏋膩膿拧募偶"
_CYRILLIC = "ЎўЈҐЃѓќћџљњђѕЅЌЋЂЉЊЏ"


_NAMED = {"high": _HIGH, "han": _HAN, "latin_han": _LATIN_HAN, "cyrillic": _CYRILLIC, "kana": "｡-ﾟ"}


@lru_cache(maxsize=1)
def gate() -> Gate:
    """The search that finds, in one line or in many, what can be another charset's. Made when first asked for."""
    return Gate(
        Alternative(at.format(**_NAMED), (needs,) if needs else (), among.format(**_NAMED), around)
        for at, needs, among, around in _ALTERNATIVES
    )
