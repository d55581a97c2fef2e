"""People's names out of a byline: without roles, agencies, addresses, handles and places."""

from __future__ import annotations

import re

from cleaner.lexicon import Lexicon
from cleaner.zones import is_unspaced

PARTICLES = frozenset(
    "van von der den de la le del della di da dos das do du des el al bin ibn ben abu zu zur zum ter ten af av y e i of "
    "st. san ap mac mc o' d' l' dal dalla degli lo los las und".split()
)
_SUFFIXES = frozenset("jr jr. sr sr. ii iii iv phd md".split())
_ADDRESS = re.compile(r"\S+@\S+|(?<!\w)@\w+|https?://\S+|www\.\S+")
_BRACKETS = re.compile(r"[(（\[【<〈][^)）\]】>〉]{0,80}[)）\]】>〉]?")
_PARTS = re.compile(r"\s+[|•·–—-]\s+|\s*[|｜•/／]\s*|\s*[;；]\s*")
_COMMAS = re.compile(r"\s*[,，、،ㆍ·]\s*")
_TOKEN = re.compile(r"\S+")
_CJK_NAME = re.compile(r"[\u3400-\u9fff\u3040-\u30ff\uac00-\ud7af・·\s]{2,14}\Z")
_PLACE_TAIL = re.compile(r"\s+(?:in|for|at|à|aus|für|pour|para|from|per|em|en|bij|voor|från|i)\s+[^\W\d_].*\Z")
_COLLECTIVE = frozenset(
    "staff newsroom redaktion redacción redação redazione rédaction редакция редакція editorial board desk team "
    "reporters agencies agenturen agencias agencies online editors admin news service wire contributor correspondent "
    "newswire press associated".split()
)


def split_names(text: str, words: Lexicon) -> list[str]:
    """The people named in what follows a byline's opener, as written; [] if only agencies or desks are named."""
    text = _BRACKETS.sub(" ", _ADDRESS.sub(" ", text)).strip(" .,:：-–—|")
    names: list[str] = []
    for part in _PARTS.split(text):
        if not part.strip():
            continue
        found = _names_of_part(part, words)
        if names and not found:
            break
        names += found
    return list(dict.fromkeys(names))


def _names_of_part(part: str, words: Lexicon) -> list[str]:
    names: list[str] = []
    for piece in _COMMAS.split(part):
        for candidate in _at_joiners(piece, words.byline_joiners):
            candidate = _without_roles(_PLACE_TAIL.sub("", candidate), words).strip(" .,:：=-")
            if candidate.casefold() in _SUFFIXES and names:
                names[-1] = f"{names[-1]}, {candidate}"
            elif is_name(candidate, words):
                names.append(candidate)
            elif names:
                return names  # what follows a name and is none ends the list: a role, an agency, a place
    return names


def _at_joiners(piece: str, joiners: frozenset[str]) -> list[str]:
    """Part at the words for "and"."""
    groups: list[list[str]] = [[]]
    tokens = piece.split()
    for nth, token in enumerate(tokens):
        if token.casefold() in joiners and 0 < nth < len(tokens) - 1:
            groups.append([])
        else:
            groups[-1].append(token)
    return [" ".join(group) for group in groups if group]


def _without_roles(candidate: str, words: Lexicon) -> str:
    """Cut job titles off both ends of a name."""
    tokens = candidate.split()
    for size in (4, 3, 2, 1):
        while len(tokens) > size and " ".join(tokens[:size]).casefold().strip(":.") in words.roles:
            tokens = tokens[size:]
        while len(tokens) > size and " ".join(tokens[-size:]).casefold().strip(":.") in words.roles:
            tokens = tokens[:-size]
    return " ".join(tokens)


def is_role(text: str, words: Lexicon) -> bool:
    """Whether a text is a job title, or begins or ends with one."""
    folded = text.casefold().strip(" .,:")
    if folded in words.roles:
        return True
    tokens = folded.split()
    return any(
        " ".join(tokens[:size]) in words.roles or " ".join(tokens[-size:]) in words.roles
        for size in range(1, min(4, len(tokens)) + 1)
    )


def is_agency(text: str, words: Lexicon) -> bool:
    """Whether a text names a news agency or a desk rather than a person."""
    folded = text.casefold().strip(" .,:/")
    return folded in words.agencies or all(token.strip(".") in _COLLECTIVE for token in folded.split())


def is_name(text: str, words: Lexicon) -> bool:
    """Whether a text has the shape of one person's name, and is no role, agency or desk."""
    if not 2 <= len(text) <= 50 or any(char.isdigit() for char in text) or is_agency(text, words):
        return False
    folded = text.casefold()
    if folded in words.roles or folded in words.sections or folded in words.home:
        return False
    if is_unspaced(text) or re.search("[\uac00-\ud7af]", text):
        return bool(_CJK_NAME.match(text)) and len(text.replace(" ", "")) <= 12
    tokens = text.split()
    if len(tokens) > 6 or any(token.casefold().strip(".") in _COLLECTIVE for token in tokens[-1:]):
        return False
    if not any(char.isupper() or char.islower() for char in text):  # a script without case
        return len(tokens) <= 4
    return tokens[-1][:1].isupper() and all(_is_name_token(token) for token in tokens)


def _is_name_token(token: str) -> bool:
    if token.casefold() in PARTICLES:
        return True
    bare = token.lstrip("'‘’\"“d’l’")
    first = (bare or token)[:1]
    return (first.isupper() or token[:1].isupper()) and all(char.isalpha() or char in "'’‘.-‐ʼ`´" for char in token)
