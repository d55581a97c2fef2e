"""What has the shape of a person's name, and what is a role, an agency or a desk instead."""

from __future__ import annotations

from cleaner.late import late
from cleaner.lexicon import Lexicon
from cleaner.zones import is_unspaced

PARTICLES = frozenset(
    [
        "van",
        "von",
        "der",
        "den",
        "de",
        "la",
        "le",
        "del",
        "della",
        "di",
        "da",
        "dos",
        "das",
        "do",
        "du",
        "des",
        "el",
        "al",
        "bin",
        "ibn",
        "ben",
        "abu",
        "zu",
        "zur",
        "zum",
        "ter",
        "ten",
        "af",
        "av",
        "y",
        "e",
        "i",
        "of",
        "st.",
        "san",
        "ap",
        "mac",
        "mc",
        "o'",
        "d'",
        "l'",
        "dal",
        "dalla",
        "degli",
        "lo",
        "los",
        "las",
        "und",
    ]
)
_CJK_NAME = late(r"[\u3400-\u9fff\u3040-\u30ff\uac00-\ud7af・·\s]{2,14}\Z")
HANGUL = late("[\uac00-\ud7af]")
_THAI = late("[\u0e01-\u0e4e]")
_THAI_NAME = late(r"[\u0e01-\u0e4e]{2,20}(?: [\u0e01-\u0e4e]{2,20}){1,2}\Z")  # a name and a surname, a title before
_FOREIGN = late("[\u30a0-\u30ff·・]")  # names from abroad are longer
OUTLETS = frozenset(  # last words of a paper's or a station's name that are no surnames
    [
        "bulletin",
        "chronicle",
        "courier",
        "dispatch",
        "examiner",
        "gazette",
        "herald",
        "inquirer",
        "journal",
        "magazine",
        "media",
        "mirror",
        "network",
        "newspaper",
        "newspapers",
        "observer",
        "radio",
        "sentinel",
        "telegraph",
        "television",
        "times",
        "tribune",
        "university",
    ]
)
_DESKS = frozenset(  # what stands between a name and a role
    [
        "acting",
        "affairs",
        "assistant",
        "associate",
        "audience",
        "business",
        "chief",
        "climate",
        "communities",
        "community",
        "consumer",
        "content",
        "contributing",
        "court",
        "crime",
        "data",
        "defence",
        "deputy",
        "digital",
        "diplomatic",
        "economic",
        "economics",
        "education",
        "engagement",
        "environment",
        "features",
        "film",
        "finance",
        "football",
        "foreign",
        "freelance",
        "general",
        "group",
        "guest",
        "health",
        "home",
        "hub",
        "international",
        "investigations",
        "junior",
        "lead",
        "legal",
        "lifestyle",
        "live",
        "local",
        "managing",
        "media",
        "money",
        "national",
        "news",
        "parliamentary",
        "personal",
        "political",
        "politics",
        "property",
        "religion",
        "royal",
        "science",
        "security",
        "senior",
        "showbiz",
        "social",
        "special",
        "sport",
        "sports",
        "staff",
        "state",
        "tech",
        "technology",
        "transport",
        "travel",
        "trends",
        "tv",
        "world",
    ]
)
_MOST_HAN = 6
_COLLECTIVE = frozenset(
    [
        "staff",
        "newsroom",
        "redaktion",
        "redacción",
        "redação",
        "redazione",
        "rédaction",
        "редакция",
        "редакція",
        "editorial",
        "board",
        "desk",
        "team",
        "reporters",
        "agencies",
        "agenturen",
        "agencias",
        "agencies",
        "online",
        "editors",
        "admin",
        "news",
        "service",
        "wire",
        "contributor",
        "correspondent",
        "newswire",
        "press",
        "associated",
    ]
)


def is_role(text: str, words: Lexicon) -> bool:
    """Whether a text is a job title, or begins or ends with one."""
    folded = text.casefold().strip(" .,:")
    if folded in words.roles:
        return True
    tokens = folded.split()
    return has_role_end(tokens, words) and any(
        " ".join(tokens[:size]) in words.roles or " ".join(tokens[-size:]) in words.roles
        for size in range(1, min(4, len(tokens)) + 1)
    )


def has_role_end(tokens: list[str], words: Lexicon) -> bool:
    """Whether words begin as a job title does, or end as one: most do not, and need not be looked at any closer."""
    if not tokens:
        return False
    begins, ends = words.role_ends
    return tokens[0].casefold().strip(":.") in begins or tokens[-1].casefold().strip(":.") in ends


def has_desk(text: str, words: Lexicon) -> bool:
    """Whether a desk or a section stands in a text: "Lifestyle", "Foreign Affairs"."""
    return any(token in _DESKS or token in words.sections for token in text.casefold().split())


def is_title(text: str, words: Lexicon) -> bool:
    """Whether a text is a job title and nothing more: "Staff Reporter", "Courier Sports Writer".

    The words before it are a desk's or a paper's, but for one: "Mayor Sues Reporter" is a headline.
    """
    tokens = text.casefold().split()
    if not 1 <= len(tokens) <= 5 or text.casefold() in words.roles:
        return 1 <= len(tokens) <= 5
    size = max((size for size in range(1, len(tokens)) if " ".join(tokens[-size:]) in words.roles), default=0)
    named = all(word[0].isupper() for word in text.split()) and not any(word in words.small_words for word in tokens)
    before = tokens[:-size]
    free = sum(word not in OUTLETS and not has_desk(word, words) for word in before)
    return size > 0 and named and free <= (size > 1 or any(word in OUTLETS for word in before))


def is_agency(text: str, words: Lexicon) -> bool:
    """Whether a text names a news agency or a desk rather than a person."""
    folded = text.casefold().strip(" .,:/")
    return folded in words.agencies or (
        bool(folded) and _COLLECTIVE.issuperset([token.strip(".") for token in folded.split()])
    )


def is_name(text: str, words: Lexicon) -> bool:
    """Whether a text has the shape of one person's name, and is no role, agency or desk."""
    if not (2 <= len(text) <= 50 and _has_name_shape(text)):
        return False
    folded = text.casefold()
    known = folded in words.roles or folded in words.sections or folded in words.home
    return not known and not is_agency(text, words)


def _has_name_shape(text: str) -> bool:
    """Whether a text has as many words as one person's name, and in them the letters and the capitals of one."""
    if not text.isascii():
        if _THAI.match(text):
            return _THAI_NAME.match(text) is not None
        if is_unspaced(text) or HANGUL.search(text):
            most = 12 if _FOREIGN.search(text) else _MOST_HAN
            return bool(_CJK_NAME.match(text)) and len(text.replace(" ", "").replace("\u3000", "")) <= most
    tokens = text.split()
    last = tokens[-1] if tokens else ""
    if len(tokens) > 6 or (len(tokens) == 3 and tokens[0] == last):  # "von Haus zu Haus"
        return False
    if last.rpartition("-")[2][:1].isupper():
        return all(map(_is_name_token, tokens)) and last.casefold().strip(".") not in _COLLECTIVE
    if any(map(str.isupper, text)) or any(map(str.islower, text)):
        return False
    # A script without case, in which nothing is in _COLLECTIVE.
    return len(tokens) <= 4 and not any(map(str.isdigit, text))


def _is_name_token(token: str) -> bool:
    if (token[0].isupper() and token.isalpha()) or token.casefold() in PARTICLES:
        return True
    head, _, rest = token.partition("-")
    if rest and head.casefold() in PARTICLES:  # al-Amin
        token = rest
    bare = token.lstrip("'‘’\"“dl")  # d’Arc, l’Ouverture
    first = (bare or token)[:1]
    if token.isalpha():  # nearly always
        return first.isupper() or token[0].isupper()
    return (first.isupper() or token[:1].isupper()) and all(char.isalpha() or char in "'’‘.-‐ʼ`´" for char in token)
