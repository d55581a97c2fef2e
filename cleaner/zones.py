"""Where in a text the stages may look for what: prose, and the head zone before the first of it."""

from __future__ import annotations

from cleaner.late import late
from cleaner.model import Document

PROSE = 80  # characters; a line as long as this that ends as sentences end is prose
LONG = 200  # a line as long as this is prose whatever it ends in
WIDE = 30  # the same for scripts without spaces between words
SHORT = 35  # characters of a sentence that is too short to be told from a headline by its length
GOING_ON = ",;.)’”"  # marks that cannot begin a sentence
LONGEST_WORD = 40  # characters of a line's end in which its last word stands

_UNSPACED = late("[\u0e00-\u0eff\u3040-\u30ff\u3400-\u9fff]")
# Ends are read from the line's end on, without a pattern, which would look at every full stop of a long line.
_CLOSERS = "»«”“\"'’)]）」』"
_NOTE = late(r"\[\d+\]\Z")  # a footnote's mark behind the full stop
_SENTENCE_ENDS = frozenset(".!?…。！？؟।:：")
_FULL_STOPS = frozenset(".。؟।")
_ENDED = frozenset(".!?…。！？:：؟।|")
_INNER_END = late(r"""[.!?。！？](?:(?<=[。！？])|(?<=[^\W\d_]{3}.)[»”"’)]*\s+["“«„(]?[^\W\d_])""")


def is_prose(view: str) -> bool:
    """Whether a line reads like a sentence or more: long enough, and ended or inwardly parted as sentences are.

    Headlines may ask, cry, trail off or hold two sentences, so those marks count only in longer lines.
    """
    size = len(view)
    if size >= LONG:
        return True
    if size < WIDE or (size < PROSE and (view.isascii() or not _UNSPACED.search(view))):
        return False
    end = view if view[-1] in _FULL_STOPS else _end(view)
    if end[-1:] in _FULL_STOPS and _is_stop(end[-2:-1]):
        return True
    wide = size >= PROSE and bool(_UNSPACED.search(view))
    if size < (PROSE if wide else 140):
        return False
    return end[-1:] in _SENTENCE_ENDS or _INNER_END.search(view) is not None


def has_inner_end(view: str) -> bool:
    """Whether a sentence ends within a line, and another one begins."""
    return _INNER_END.search(view) is not None


def is_sentence(view: str, least: int = SHORT) -> bool:
    """Whether a line is prose or at least one short sentence: it ends in a full stop and has words in small letters.

    Decks, captions and notices do that, too: ask only where a line that is taken for the body's does no harm.
    """
    if is_prose(view):
        return True
    unspaced = is_unspaced(view[:PROSE])
    if not (least * WIDE // PROSE if unspaced else least) <= len(view) < PROSE:
        return False
    end = _end(view)
    stopped = end[-1:] in _FULL_STOPS and _is_stop(end[-2:-1])
    if not (stopped or (end[-1:] in _SENTENCE_ENDS and _INNER_END.search(view))):
        return False
    return unspaced or sum(word[0].isalpha() and not word[0].isupper() for word in view.split()) > 1


def _is_stop(before: str) -> bool:
    """Whether a full stop ends a sentence, by the sign before it: Thai has one in abbreviations only ("10:05 น.")."""
    return before != "." and not "\u0e00" < before < "\u0e7f"


def _end(view: str) -> str:
    """A line without the footnote mark and the closing marks behind its last sentence."""
    if view[-1] == "]" and (note := _NOTE.search(view)):
        end = view[: note.start()].rstrip(_CLOSERS)
        if end[-1:] in _SENTENCE_ENDS:
            return end
    return view.rstrip(_CLOSERS)


def is_torn(views: list[str], number: int) -> bool:
    """Whether a line is a fragment of a sentence that runs over its neighbours: an inline link stood there.

    The line before it (no blank one between) has no sentence's end, and the line after it goes on in small letters or
    with a mark that cannot begin a sentence.
    """
    before = views[number - 1] if number else ""
    after = views[number + 1] if number + 1 < len(views) else ""
    if not before or not after:
        return False
    goes_on = after[0].islower() or after[0] in GOING_ON or (len(before) > PROSE and before[-1].islower())
    return goes_on and before.rstrip(_CLOSERS)[-1:] not in _ENDED


def is_amid_words(views: list[str], number: int, small: frozenset[str]) -> bool:
    """Whether a line is torn out of a sentence beyond doubt: for lines that stand between headline and byline, too.

    There "by Ada Brook" goes on in small letters below a headline without an end. A sentence breaks off behind one of
    the language's small words, or goes on with a mark or up to its end.
    """
    if not is_torn(views, number):
        return False
    before, after = views[number - 1], views[number + 1]
    return after[0] in GOING_ON or _end(after)[-1:] in _ENDED or before[-LONGEST_WORD:].split()[-1].casefold() in small


def head_lines(document: Document) -> list[int]:
    """The open lines before the first line of prose, in order; all of them if there is no prose. One list, to read."""
    if document.head is None:
        views, lines = document.views, document.open_lines()
        long = (nth for nth, number in enumerate(lines) if len(views[number]) >= WIDE)
        prose = next((nth for nth in long if is_prose(views[lines[nth]])), len(lines))
        document.head = lines[:prose]
    return document.head


def first_prose(document: Document) -> int | None:
    """Number of the first line of prose, or None."""
    return next((number for number, view in enumerate(document.views) if view and is_prose(view)), None)


def is_unspaced(text: str) -> bool:
    """Whether the text is in a script that is written without spaces between words."""
    return not text.isascii() and bool(_UNSPACED.search(text))
