"""The names behind a byline's opener, split into the people: without roles, agencies, addresses, handles and places."""

from __future__ import annotations

from cleaner.late import late
from cleaner.lexicon import Lexicon
from cleaner.names import HANGUL, OUTLETS, has_desk, has_role_end, is_agency, is_name

LONGEST = 400  # characters of a text that are searched for names
_SUFFIXES = frozenset(
    ["jr", "jr.", "sr", "sr.", "ii", "iii", "iv", "phd", "md", "ph.d", "m.d", "mph", "mba", "mfa", "rn", "esq"]
)
_ADDRESS = late(r"\S+@\S+|(?<!\w)@\w+|https?://\S+|www\.\S+")
_BRACKETS = late(r"[(（\[【<〈][^)）\]】>〉]{0,80}[)）\]】>〉]?")
_PARTS = late(r"\s+[·–-]\s+|\s*[|｜•/／—;；]\s*")
_COMMAS = late(r"\s*[,，、،ㆍ·]\s*")
_PARTING = late(r"[·–|｜•/／—;；-]")  # without one of these nothing is parted: one class is searched much faster
_COMMA = late(r"[,，、،ㆍ·]")
_SURNAMES = (  # of nine Chinese in ten
    "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何林罗羅高郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖蕭田董袁潘"
    "于蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范范石廖贾賈夏韦韋付傅方白邹鄒孟熊秦邱江尹薛闫閻"
    "段雷侯龙龍史陶黎贺賀顾顧毛郝龚龔邵万萬钱錢严嚴覃武戴莫孔向汤湯"
)
_HAN_NAME = rf"[{_SURNAMES}][\u3400-\u9fff]{{1,3}}"
_HAN_NAMES = late(rf"{_HAN_NAME}(?:[ \u3000]{_HAN_NAME})+\Z")
_REPORTED = late(r"[\u3400-\u9fff](?:報導|报道|报导)\Z")  # a town's name and "reported"
_LINKS = frozenset(
    ["follow", "following", "view", "share", "save", "more", "subscribe", "@", "twitter", "x", "facebook"]
)


def split_names(text: str, words: Lexicon) -> list[str]:
    """The people named in what follows a byline's opener, as written; [] if only agencies or desks are named."""
    text = text[:LONGEST]
    if "@" in text or "://" in text or "www." in text:
        text = _ADDRESS.sub(" ", text)
    text = _BRACKETS.sub(" ", text).strip(" .,:：-–—|")
    names: list[str] = []
    for part in _PARTS.split(text) if _PARTING.search(text) else (text,):
        if not part.strip():
            continue
        found = [] if names and _is_house(part) else _names_of_part(part, words)
        if names and not found:
            break
        names += found
    once = list(dict.fromkeys(names))
    if not HANGUL.search(text):
        return once
    return [name for name in once if is_name(name.split(",")[0], words)]  # of these not all were asked


def _names_of_part(part: str, words: Lexicon) -> list[str]:
    names: list[str] = []
    away = False  # behind a role, an agency or a place: only ", and" begins a name again
    for piece in _COMMAS.split(part) if _COMMA.search(part) else (part,):
        rest = _after_and(piece, words) if names else None
        if away and rest is None:
            continue
        for nth, whole in enumerate(_names_apart(piece if rest is None else rest, words)):
            candidate = _without_roles(whole, words).strip(" .,:：=-")
            if candidate.casefold() in _SUFFIXES and names:
                names[-1] = f"{names[-1]}, {candidate}"
            elif names and candidate and (_is_post(candidate, whole, words) or (not nth and _is_house(candidate))):
                away = True  # "Jane Doe, BBC Senior Legal Correspondent"
            elif rest is not None and ((away and " " not in candidate) or has_desk(candidate, words)):
                away = True  # "University of Kell, and Science Project"
            elif HANGUL.search(candidate) and " " in candidate:
                names = [candidate.split()[-1]]  # the town before the name: 순천, 광양 구현모
            elif is_name(candidate, words) and not (candidate != whole and candidate[0].islower()):
                names.append(candidate)
                away = False
            elif names:
                away = True  # what follows a name and is none ends the list: a role, an agency, a place
            if away:
                break
    return names


def _after_and(piece: str, words: Lexicon) -> str | None:
    """What stands behind a word for "and" that opens a part of a list; None if none does."""
    first, _, rest = piece.partition(" ")
    folded = first.casefold()
    joins = folded in words.byline_joiners and folded not in words.byline_places and folded != "de"
    return rest if joins and rest and not (len(first) == 1 and first.isupper()) else None


def _names_apart(piece: str, words: Lexicon) -> list[str]:
    """Part what stands between commas at the words for "and", and Chinese names at their spaces."""
    if words.code == "zh":
        before, _, last = piece.rpartition(" ")
        piece = before if before and _REPORTED.search(last) else piece
        if _HAN_NAMES.match(piece):
            return piece.split()
    return _at_joiners(piece, words.byline_joiners, words.byline_places)


def _is_post(candidate: str, whole: str, words: Lexicon) -> bool:
    """Whether a role was cut off what is no person's name, but a desk's or a paper's: "Home Affairs Editor"."""
    return candidate != whole and (len(candidate.split()) != 2 or has_desk(candidate, words))


def _is_house(text: str) -> bool:
    """Whether what stands behind a name is where it was written or for whom: "For The Courier", "台北報導"."""
    tokens = text.casefold().split()
    return bool(tokens) and (
        (len(tokens) > 1 and (tokens[0] in ("for", "the") or tokens[-1] in OUTLETS)) or bool(_REPORTED.search(text))
    )


def _at_joiners(piece: str, joiners: frozenset[str], places: frozenset[str]) -> list[str]:
    """Part at the words for "and"; what follows an "in" or "for" is left out up to the next of them."""
    groups: list[list[str]] = [[]]
    away = False
    tokens = piece.split()
    small = list(map(str.casefold, tokens))
    if joiners.isdisjoint(small) and places.isdisjoint(small):
        return [" ".join(tokens)] if tokens else []
    for nth, (token, folded) in enumerate(zip(tokens, small, strict=True)):
        inner = 0 < nth < len(tokens) - 1
        if folded in places and inner:
            away = True
        elif folded in joiners and inner:
            groups.append([])
            away = False
        elif not away:
            groups[-1].append(token)
    return [" ".join(group) for group in groups if group]


def _without_roles(candidate: str, words: Lexicon) -> str:
    """Cut job titles off both ends of a name."""
    tokens, cut = candidate.split(), False
    while len(tokens) > 1 and tokens[-1].casefold() in _LINKS:
        tokens.pop()
    for size in (4, 3, 2, 1) if has_role_end(tokens, words) else ():
        while len(tokens) > size and " ".join(tokens[:size]).casefold().strip(":.") in words.roles:
            tokens = tokens[size:]
        while len(tokens) > size and " ".join(tokens[-size:]).casefold().strip(":.") in words.roles:
            tokens, cut = tokens[:-size], True
    while cut and len(tokens) > 2 and has_desk(tokens[-1], words):
        tokens.pop()  # "Emma Major Lifestyle Writer"
    for size in (3, 2):
        if len(tokens) >= size + 2 and is_agency(" ".join(tokens[-size:]), words):
            tokens = tokens[:-size]  # "JANE DOE Associated Press"
            tokens = tokens[:-1] if tokens[-1].casefold() == "the" else tokens
    half = len(tokens) // 2
    if half > 1 and tokens[:half] == tokens[half:]:
        tokens = tokens[:half]
    return " ".join(tokens)
