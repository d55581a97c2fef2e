"""Who a byline names: the people in a line, apart from roles, agencies, addresses, dates and places."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from itertools import islice

from cleaner.dateish import is_filler
from cleaner.founddates import find_dates
from cleaner.late import late
from cleaner.lexicon import Lexicon
from cleaner.namelist import split_names
from cleaner.names import PARTICLES, is_agency, is_name, is_role
from cleaner.phrases import matcher
from cleaner.zones import is_unspaced

LONGEST = 180  # characters of a byline
LONGEST_CLOSED = 40  # the same of one with a closing word
_BARS = "|•·∙"
_PLACED = frozenset(  # words of places' names that are no names of people
    ["city", "county", "east", "lake", "los", "mount", "new", "north", "port", "saint", "south", "united", "west"]
)
DECOR = " \t*•|–—-:_"
_AROUND_OPENER = DECOR + "："
CONTACT = late(r"\S+@\S+\.\w+|(?<!\w)@\w{2,}")
_PARTED = late(r"\s*[|•·]\s*|,\s+|\s+[–—-]\s+")
_PIECES = late(r"[|•·∙]|\s[–—-]\s")
# Begin with one class, for which a line is searched much faster: where _PARTED and _PIECES fit, where _GLUE may.
_PARTING = late(r"[|•·,–—-](?:(?<=[|•·])|(?<=,)\s|(?<=\s.)\s)")
_PIECE_END = late(r"[|•·∙–—-](?:(?<=[|•·∙])|(?<=\s.)\s)")
_MARKED = late(r"[|•·∙,–—:：@-]")  # where none of the two fits and no colon or address stands
_GLUED = late(r"[A-Z](?<=[^\W\d_A-Z]{4}.)[a-z]{2}")
_BULLET = late(r"\A(?:\d{1,2}[.)]|[*•])\s+")
_GLUE = late(r"(?<=[^\W\d_A-Z]{4})(?<!Fitz)(?=[A-Z][a-z]{2})")  # "Jane MajorTwitter"
_NOTE = late(r"\^\d\b")  # "Jane Doe^1": where she works stands below
_IMAGE = late(r"\S{1,80}\.(?:jpe?g|png|gif|webp|avif)\b", re.I)  # what stands for a picture of the author
_CREDIT = late(r"\S\s?/\s[A-Z]|©|\bcopyright\b|\w/(?:[A-Z]{2,}|rbb|dpa)\b", re.I)


def without_parts(names: Iterable[str]) -> list[str]:
    """Names once each, without those that are part of a longer one, in any case of letters."""
    names = list(names)
    if len(names) < 2:
        return names
    once = list({name.casefold(): name for name in reversed(names)}.values())[::-1]
    once = [name for name in once if not any(_is_announced(name, other) for other in once)]
    folded = [f" {name.casefold()} " for name in once]
    return [name for name, key in zip(once, folded, strict=True) if not any(key in other != key for other in folded)]


def _is_announced(name: str, other: str) -> bool:
    """Whether a name is another with a word like "of" before it: "Portrait of Jane Doe"."""
    before, _, rest = name.rpartition(" " + other)
    return bool(before) and not rest and before.split()[-1].casefold() in PARTICLES


def page_authors(view: str, words: Lexicon) -> list[str]:
    """The names of a byline on a page, where dates, reading times, roles and places may stand beside them."""
    bare = view.strip(DECOR)
    if "^" in bare:
        bare = _NOTE.sub("", bare).strip(DECOR)
    if bare[:1].isdigit():
        bare = _BULLET.sub("", bare)
    if "." in bare:
        bare = _IMAGE.sub(" | ", bare)
    if _GLUED.search(bare):
        bare = _GLUE.sub(" | ", bare)
    if "。" in bare or _is_credit(bare):
        return []
    if names := byline_authors(bare, words):
        names = [name for name in names if not _is_link(name, words)]
    else:
        rest = bare
        for entry in reversed(find_dates(bare, words)):
            rest = f"{rest[: entry.lead]} | {rest[entry.stop :]}"
        names = _from_parts([part for piece in _pieces(rest) if (part := piece.strip(DECOR))], words, bare)
    return without_parts(name for name in names if not _is_of_agency(name, words))


def names_only(view: str, words: Lexicon) -> list[str]:
    """The names of a line that holds nothing but names and what joins them; [] if it is no such line."""
    tokens = view.strip(DECOR + ",;&、…").split()
    while tokens and tokens[0].casefold() in words.byline_joiners:
        tokens = tokens[1:]
    while tokens and tokens[-1].casefold() in words.byline_joiners:
        tokens = tokens[:-1]
    text = " ".join(tokens)
    names = page_authors(text, words) if 2 <= len(tokens) <= 12 else []
    whole = sum(len(name.split()) for name in names) + sum(token.casefold() in words.byline_joiners for token in tokens)
    return names if whole == len(tokens) and all(" " in name for name in names) else []


def _is_credit(bare: str) -> bool:
    """Whether a line tells who took a picture or whose it is."""
    if not ("/" in bare or "©" in bare or "opyr" in bare.casefold()):
        return False
    return _CREDIT.search(bare) is not None


def _pieces(text: str) -> list[str]:
    """A line parted at its bars, dots and lone dashes."""
    return _PIECES.split(text) if _PIECE_END.search(text) else [text]


def authors_beside(view: str, words: Lexicon) -> list[str] | None:
    """The people of a byline beside which the page's own words stand: dates, links, reading times, roles, agencies.

    Cut at separators and before a lead word with a colon, each part must be one of these, a name's place apart, which
    stands last; None if a part is something else, or if none opens as bylines do.
    """
    if len(view) > LONGEST:
        return None
    parts = [part for piece in _pieces(view) for part in _at_leads(piece.strip(DECOR), words)]
    if not any(next(openings(part, words, False), None) for part in parts):
        return None
    names: list[str] = []
    for nth, part in enumerate(parts):
        told = _opened(part, words)
        if told is not None:
            names += told
        elif not (_is_beside(part, words) or (names and nth == len(parts) - 1 and _is_short_name(part, words))):
            return None
    return without_parts(names) or None


def _at_leads(piece: str, words: Lexicon) -> list[str]:
    """A piece of a line parted before each word with a colon that opens a byline: 来源：新华网 作者：李明."""
    if ":" not in piece and "：" not in piece:
        return [" ".join(tokens)] if (tokens := piece.split()) else []
    parts: list[list[str]] = [[]]
    for token in piece.split():
        mark = max(token.find(":"), token.find("："))
        if mark > 0 and token[: mark + 1].casefold().startswith(words.byline_openers):
            parts.append([])
        parts[-1].append(token)
    return [" ".join(part) for part in parts if part]


def _opened(part: str, words: Lexicon) -> list[str] | None:
    """The people of a part that opens as bylines do; a link may stand behind: By Jane Doe Leave a comment."""
    if not next(openings(part, words, False), None):
        return None
    tokens = part.split()
    for size in range(min(4, len(tokens) - 3), 1, -1):
        if matcher(words.code).hit(" ".join(tokens[-size:])):
            part = " ".join(tokens[:-size])
            break
    names = byline_authors(part, words, False)
    whole = all(" " in name or is_unspaced(name) for name in names or ())
    return names if whole else None


def _is_beside(part: str, words: Lexicon) -> bool:
    """Whether a part of a line is the page's and not the story's."""
    known = is_role(part, words) or is_agency(part, words) or part.casefold() in words.sections
    page = is_filler(part, words) or matcher(words.code).hit(part) is not None
    return known or page or bool(CONTACT.fullmatch(part))


def _is_short_name(part: str, words: Lexicon) -> bool:
    return len(part.split()) <= 3 and is_name(part, words)


def name_beside(left: str, words: Lexicon) -> str | None:
    """The name in what a dated line holds before or behind its date, a bar or a dot between; None if it is none."""
    if not left or (left[0] in _BARS) == (left[-1] in _BARS):
        return None
    name = left.strip(_BARS + " ")
    tokens = [token for token in name.casefold().split() if token not in PARTICLES]
    if not 2 <= len(tokens) <= 3 or len(name) > 40 or not is_name(name, words) or is_role(name, words):
        return None
    strange = any(token in words.sections or token in _PLACED for token in tokens) or not name.split()[0][0].isupper()
    return None if strange or _is_link(name, words) or _is_of_agency(name, words) else name


def _is_of_agency(name: str, words: Lexicon) -> bool:
    """Whether a name begins with an agency's of two words or more: "Associated Press Desk"."""
    tokens = name.casefold().split()
    return any(" ".join(tokens[:size]) in words.agencies for size in range(2, len(tokens)))


def _from_parts(parts: list[str], words: Lexicon, asked: str) -> list[str]:
    """The names in the part that opens as bylines do, else in the first part that is names.

    `asked`: a text that is known to be no byline by itself.
    """
    opened = [rest for part in parts for rest, _ in islice(openings(part, words), 1)]
    for part in opened + parts:
        names = (part != asked and byline_authors(part, words)) or split_names(part, words)
        names = [name for name in names if (" " in name or is_unspaced(name)) and not _is_link(name, words)]
        if names:
            return names
    return []


def _is_link(name: str, words: Lexicon) -> bool:
    """Whether what looks like a name is a link of the page: "Related Topics", "Save Story"."""
    tokens = name.casefold().split()
    if tokens[0] in words.byline_words or not words.page_words.isdisjoint(tokens):
        return True
    strange = words.small_words.intersection(tokens)
    return not strange <= PARTICLES or matcher(words.code).hit(name) is not None


def line_authors(view: str, words: Lexicon) -> list[str] | None:
    """What `byline_authors` finds, with no opener glued to a name, else what `authors_beside` does.

    Without a mark, an opener before and a closing word behind a line is neither: one search for nearly all lines.
    """
    if not _MARKED.search(view) and not words.byline_closers:
        opening = " ".join(view.strip(DECOR).split())
        if not opening.casefold().startswith(words.byline_openers):
            return None
    authors = byline_authors(view, words, glued=False)
    return authors_beside(view, words) if authors is None else authors


def byline_authors(view: str, words: Lexicon, glued: bool = True) -> list[str] | None:
    """The people of a byline line ([] where it names only an agency or a desk); None if the line is no byline.

    `glued`: an opener may stand right before a name, as on pages: elsewhere "ByHeart Recalls Formula" is a headline.
    """
    if len(view) > LONGEST or not view:
        return None
    bare = view.strip(DECOR)
    for rest, marked in openings(bare, words, glued):
        found = _after_opener(rest, words, marked)
        if found is not None:
            return [] if bare.casefold().startswith(words.byline_helpers) else found
    if view[-1] in ":：":  # a speaker's turn
        return None
    return _closed(bare, words) or _with_role(bare, words) or _with_contact(bare, words)


def openings(bare: str, words: Lexicon, glued: bool = True) -> Iterator[tuple[str, bool]]:
    """What follows each opener that the line begins with, and whether a colon marks it."""
    folded = bare.casefold()
    if not folded.startswith(words.byline_openers) or len(folded) != len(bare):
        return
    for opener in words.byline_openers:
        if not folded.startswith(opener):
            continue
        rest = bare[len(opener) :]
        colon = opener[-1] in ":：/／=" or rest.lstrip()[:1] in (":", "：")
        apart = rest[:1] in (" ", "\t", ":", "：", "\u3000") or is_unspaced(opener[-1])
        if rest and (apart or colon or (glued and is_glued(bare, len(opener)))):
            rest = rest.lstrip(" \t:：\u3000")
            if opener not in PARTICLES and rest.casefold().startswith(opener + " "):  # "By By Jane Doe"
                rest = rest[len(opener) :].lstrip()
            yield rest, colon


def is_opener(text: str, words: Lexicon) -> bool:
    """Whether a text is what opens a byline and nothing else: "By", "Author:"."""
    folded = text.strip(_AROUND_OPENER).casefold()
    return bool(folded) and (folded in words.byline_words or folded + ":" in words.byline_words)


def is_glued(text: str, size: int) -> bool:
    """Whether a name follows the opener of so many characters without a blank: "byJane Doe"."""
    joint = text[size - 1 : size + 2] if size > 1 else ""  # folded, an opener may be longer than the text
    return len(joint) == 3 and joint[0].islower() and joint[1].isupper() and joint[2].islower()


def _after_opener(rest: str, words: Lexicon, marked: bool) -> list[str] | None:
    if not rest or (rest[-1] in ".!?。" and not re.search(r"\b(?:Jr|Sr|[A-Z])\.\Z", rest)):
        return None
    names = split_names(rest, words)
    if names:
        single = any(" " not in name and not is_unspaced(name) for name in names)
        if single and not marked and not _is_noted(rest, words):
            return None
        return names if _is_all_told(rest, names, words) else None
    agency = is_agency(rest, words) or is_agency(_PARTED.split(rest)[0], words)
    sure = marked or rest[:1].isupper() or rest.casefold() in words.agencies
    return [] if agency and rest[:1].isalpha() and sure else None


def _is_noted(rest: str, words: Lexicon) -> bool:
    """Whether a single name is made sure by a role, an agency or an address beside it."""
    parts = _PARTED.split(rest)
    return bool(CONTACT.search(rest)) or any(is_role(part, words) or is_agency(part, words) for part in parts[1:])


def _is_all_told(rest: str, names: list[str], words: Lexicon) -> bool:
    """Whether names, roles and the like account for the line: a sentence has more small words than a byline."""
    left = rest
    for name in names:
        left = left.replace(name, " ")
    small = [word for word in re.findall(r"[^\W\d_]+", CONTACT.sub(" ", left)) if word[0].islower()]
    known = sum(word.casefold() in words.byline_joiners for word in small)
    return len(small) - known <= 7 and rest.startswith(names[0])


def _closed(bare: str, words: Lexicon) -> list[str] | None:
    """A name before a closing word: 김하나 기자, 山田花子記者."""
    if not words.byline_closers:
        return None
    text = (CONTACT.sub("", bare) if "@" in bare else bare).strip(" ()[]【】=·|/,")
    if len(text) > LONGEST_CLOSED or not text.casefold().endswith(words.byline_closers):  # one call for all of them
        return None
    for closer in words.byline_closers:
        parted = len(closer) > 1 or text[-2:-1] in (" ", "\u3000", "/", "／")  # 文 ends many a word
        if parted and text.casefold().endswith(closer):
            names = split_names(text[: -len(closer)].strip(" ="), words)
            if names and all(len(name.replace(" ", "")) <= 12 for name in names):
                return names
    return None


def _with_role(bare: str, words: Lexicon) -> list[str] | None:
    """A name and a role on one line, a separator between: Jane Doe, Staff Writer."""
    if not bare or len(bare) > 90 or bare[-1] in ".!?:" or not _PARTING.search(bare):
        return None
    parts = _PARTED.split(bare)
    if not 2 <= len(parts) <= 4:
        return None
    if " " not in parts[0].strip() or not is_name(parts[0].strip(), words):
        return None
    told = is_agency(parts[1], words) or (is_role(parts[1], words) and not _is_told(parts[1], words))
    return [parts[0].strip()] if told else None


def _is_told(part: str, words: Lexicon) -> bool:
    """Whether more stands beside a role than a byline has, where no capital tells names from other words.

    "القدس الشرقية - مراسل الحرب يعود" is a headline. A role stands alone, with one word more or with "in" and a place.
    """
    tokens = part.casefold().split()
    if len(tokens) < 3 or any(char.isupper() or char.islower() for char in part):
        return False
    roles = [size for size in range(1, len(tokens) + 1) if " ".join(tokens[:size]) in words.roles]
    last = [size for size in range(1, len(tokens) + 1) if " ".join(tokens[-size:]) in words.roles]
    left = tokens[max(roles) :] if roles else tokens[: -max(last)]
    return len(left) > 1 and not (len(left) == 2 and left[0] in words.byline_places)


def _with_contact(bare: str, words: Lexicon) -> list[str] | None:
    """A name and an e-mail address or a handle, and nothing else."""
    if "@" not in bare or len(bare) > 100 or not CONTACT.search(bare):
        return None
    rest = CONTACT.sub("", bare).strip(" ()[]|•·,-–—<>")
    return [rest] if " " in rest and is_name(rest, words) else None
