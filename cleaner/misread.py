"""Which lines can have been read in the wrong charset: one search, that begins with one class of characters.

It knows nothing of words; `cleaner.charsets` does, and is imported only where this finds something. Each alternative is
a neighbourhood that real text hardly has: three letters of Latin-1's upper half in a row, a superscript inside a word,
the vowels of Turkish as Icelandic letters, boxes after Cyrillic letters, ideographs that are halves of UTF-8. What is
real all the same (ýð, Ærø, 慰) costs a closer look and no more.
"""

from __future__ import annotations

import re
from functools import lru_cache

# Three in a row of these are three letters of another script, or three halves of ideographs.
_HIGH = "\x80-\x90\x93-\x9f¡-ª¬-º¼-ÿƒŒœŠšŽžŸˆ˜†‡‰‚„"
_GATE = r"""
    [{high}─-╬▀▄█▌▐-▓⌠⌡■∙√≈≤≥∞∂∑∏∫≠{kana}{han}{latin_han}{cyrillic}€™›\xad\u200c\u200dں]
    (?:
        (?<=[{high}]) (?=[{high}]{{2}})
        | (?<=[³¹¾¼±]) (?=[a-zß-ÿ]) | (?<=[a-zß-ÿ][³¹¾¼±¿¶]) (?=[a-zß-ÿ¿±¶¹,.\ ]) | (?<=œ) (?=[cæmnkl]) | (?<=[a-z]Ÿ)
        | (?<=[ìù]) (?=[a-zžš]) | (?<=[ea]è) | (?<=è) (?=[iea]) | (?<=È) (?=[aeio]) | (?<=ø) (?=í)
        | (?<=[a-z]õ) (?!e) | (?<=û) (?=[vjzk]) | (?<=[bj]û) | (?<=ã) (?=[a-df-np-rt-z]) | (?<=º) (?=[a-zã])
        | (?<=[ýÝþÞ]) (?: (?=[a-zA-Z]) | (?<=[a-zA-Z].) ) | (?<=\bð) | (?<=ë) (?=[jvðr]) | (?<=[ðkv]ë)
        | (?<=[\x80-\x9f]) | (?<=\bpø) | (?<=[aeiou]è) (?=[kn]) | (?<=eï)\b | (?<=að) (?=a) | (?<=[ucdptbgln]ã)\b
        | (?<=[ntlg]ø)\b | (?<=[oaiu]æ) | (?<=æ) (?=[eio])
        | (?<=ç) (?=[jdnvzg]) | (?<=â) (?=[jkvs]) | (?<=ò) (?=[ou]) | (?<=[a-hj-z]oè)\b | (?<=[bzcv]î)
        | (?<=[Ѐ-ӿ][─-╬▀▄█▌▐-▓⌠⌡■∙√≈≤≥])
        | (?<=â€[\u200c\u200dں]) | (?<=ًں) | (?<=[أؤإ]\xad) | (?<=[ء-غف-ي][ƒˆ‰Œœ€†‡¢¤¥¦§¨©¬®¯°±²³´µ¶¸¹¼½¾„‚])
        | (?<=[Ѐ-ӿ][¤¦§©¬®±µ†‡‰]) | (?<=[ВГДЕОПРСЧШЩ][¶€]) | (?<=[ГДЕ]\xad) | (?<=[ВГДЕОПРС][‚„›™])
        | (?<=[ВГДЕОПРСЧШЩ][{cyrillic}])
        | (?<=[ÄÅ][Ÿžšœ‡„‚™›†±¼¾¶´])
        | (?<=[–—√Œœ][∞≤≥∂∑∏∫≠†≈√])
        | (?<=[{han}]) | (?<=[A-Za-z][{latin_han}]) | (?<=[{kana}]) (?=[｡-ﾟ一-鿿])
    )
"""
_HAN = (
    "鈥銆锛鐨鏄浣鍙鍚鍏鍒鏈杩銇銈銉雼鞚鞙鞝瓿氚滊丕賱兀賮貙喙笚岷峄褉褌褋褟褍蟽蟿讗讬讜艂膮臋艣膷艡臎艧臒谋"
    "閳閿閵閻閺閸娑鐪鐩鑴鐚鑾閾鑷鑹璐鑶璋铏縺繧繝縲窶荳逧莠譏"
)
_LATIN_HAN = "茅猫眉枚盲脿莽帽谩铆贸煤锚脽鑼鏋膩膿拧募偶"
_CYRILLIC = "ЎўЈҐЃѓќћџљњђѕЅЌЋЂЉЊЏ"


@lru_cache(maxsize=1)
def gate() -> re.Pattern[str]:
    """The search that finds, in one line or in many, what can be another charset's. Compiled when first asked for."""
    pattern = _GATE.format(high=_HIGH, han=_HAN, latin_han=_LATIN_HAN, cyrillic=_CYRILLIC, kana="｡-ﾟ")
    return re.compile(pattern, re.VERBOSE)
