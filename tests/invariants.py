"""What must hold for any input whatever: the tests and the fuzzer check the same things.

Each check raises AssertionError that names what did not hold; the input is told by who calls it.
"""

from __future__ import annotations

import json
import random
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from functools import cache
from time import process_time
from typing import Any

from dirty import LINES, PIECES
from jsonschema import Draft202012Validator

from cleaner import Article, Cleaner, restore
from cleaner.audit import RestoreError
from cleaner.record import KEYS
from cleaner.render import rendered, to_json
from cleaner.schema import SCHEMA
from cleaner.stages import NAMES, REPAIR, STAGES

HANG = 30.0  # seconds of the processor that nothing here takes, on any machine, if its time grows as the text does
REPAIRS = frozenset(stage.name for stage in STAGES if stage.kind == REPAIR)
_FLAG = re.compile("\U0001f3f4[\U000e0020-\U000e007e]{1,16}\U000e007f")
# What drives a terminal, shows text in another order, or carries what nobody sees; a line end is none of these.
_DANGER = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u180e\u200b\u2028-\u202e\u2060-\u206f\ufeff\ufff0-\ufffb\ufdd0-\ufdef\ufffe\uffff"
    "\U0001bca0-\U0001bca3\U0001d173-\U0001d17a\U000e0000-\U000e00ff\U000e01f0-\U000e0fff]"
)
_NAMES = frozenset(("id", "source", "audit"))  # what things are called stays as it is
_ENDS = frozenset("\r\n\u2028\u2029")  # in a line, where an old charset had them as characters


@cache
def cleaner(*only: str, lang: str | None = None) -> Cleaner:
    """A cleaner of all stages, or of some, that gives an account."""
    return Cleaner(only=set(only) or None, audit=True, lang=lang)


@cache
def validator() -> Draft202012Validator:
    return Draft202012Validator(SCHEMA)


@contextmanager
def no_hang() -> Iterator[None]:
    """What is done inside comes to an end. No measurement: `benchmarks/worst.py` fits the exponents."""
    begin = process_time()
    yield
    assert process_time() - begin < HANG, "it takes far more time than its text is long"


def dangers(text: str) -> list[str]:
    """What is dangerous in a text."""
    return _DANGER.findall(_FLAG.sub("", text))


def strings(value: Any) -> list[str]:
    """All strings in a value."""
    if isinstance(value, str):
        return [value]
    if isinstance(value, dict):
        return [found for part in value.values() for found in strings(part)]
    return [found for part in value for found in strings(part)] if isinstance(value, list | tuple) else []


def check(data: bytes) -> Article:
    """The whole: never an exception, the input back, a valid record, nothing dangerous, and nothing left to do."""
    article = cleaner().clean(data)
    record = article.to_dict()
    text = to_json(record)
    read = json.loads(text)
    assert {**read, "audit": 0} == {**record, "audit": 0}, "JSON is not the record"
    assert not list(validator().iter_errors(read)), "the record is not valid by the schema"
    assert len(text.splitlines()) == 1 and not dangers(text), "the JSON line is dangerous"
    assert restore(record) == restore(read) == data, "the input does not come back"
    told = {key: value for key, value in record.items() if key not in ("audit", "source", "id")}
    for one in strings(told):
        assert not dangers(one), f"dangerous in the record: {dangers(one)}"
    for format in ("text", "markdown"):
        assert not dangers(rendered(article, format).decode()), f"dangerous as {format}"
    again = cleaner().clean_record(record).to_dict()
    assert again == record, "the record is not left alone by a second run"
    return article


def lined(lines: list[str]) -> str:
    """Lines as a text that has just these."""
    return "".join(f"{line}\n" for line in lines)


def check_repairs(data: bytes) -> None:
    """The repair stages together: nothing left to repair, in the language that was found."""
    found = cleaner(*REPAIRS).run(data)
    assert restore(json.loads(to_json(found.article.to_dict()))) == data, "the input does not come back"
    again = cleaner(*REPAIRS, lang=found.article.language).run(lined(found.document.lines)).document
    assert not again.edits, f"a second run repairs: {sorted({one.rule for all in again.edits.values() for one in all})}"
    assert again.lines == found.document.lines, "a repair has made a line end"


def check_stage(name: str, data: bytes) -> None:
    """One stage: never an exception, the input back, and a repair leaves nothing to repair."""
    found = cleaner(name).run(data)
    assert restore(json.loads(to_json(found.article.to_dict()))) == data, "the input does not come back"
    if name in REPAIRS and not any(set(line) & _ENDS for line in found.document.lines):
        again = cleaner(name, lang=found.article.language).run(lined(found.document.lines)).document
        rules = sorted({one.rule for repairs in again.edits.values() for one in repairs})
        assert not again.edits, f"a second run of {name} repairs: {rules}"


def check_record(data: bytes) -> None:
    """A record with values of all kinds beside its text: a record comes of it, with nothing dangerous in it."""
    chance = random.Random(data)
    record: dict[str, Any] = {key: odd(chance) for key in chance.sample(KEYS, chance.randrange(len(KEYS)))}
    record["text"] = data.decode("utf-8", chance.choice(("replace", "surrogateescape")))
    if chance.random() < 0.5:
        record["stages"] = chance.sample(NAMES, chance.randrange(len(NAMES) + 1))
    article = cleaner().clean_record(record)
    text = to_json(article.to_dict())
    assert not list(validator().iter_errors(json.loads(text))), "the record is not valid by the schema"
    assert not dangers(text), "the JSON line is dangerous"
    ours = {key: value for key, value in article.to_dict().items() if key in SCHEMA["properties"] and key not in _NAMES}
    assert not any(map(dangers, strings(ours))), "a value of the record is dangerous"
    for format in ("text", "markdown"):
        assert not dangers(rendered(article, format).decode()), f"dangerous as {format}"


def odd(chance: random.Random, depth: int = 2) -> Any:
    """A value of any kind."""
    kind = chance.random()
    if kind < 0.5:
        return chance.choice(LINES) + chance.choice(PIECES) + chance.choice(LINES)
    if kind < 0.6 or not depth:
        return chance.choice((None, True, 0, -1, 1.5, 10**30, float("inf"), "", "2024-05-03", "en", "xx-\x1b"))
    if kind < 0.85:
        return [odd(chance, depth - 1) for _ in range(chance.randrange(4))]
    keys = ("name", "bytes", "sha256", "encoding", "newsclean", "place", "agency", "date", "lines", "\x1b")
    return {key: odd(chance, depth - 1) for key in chance.sample(keys, chance.randrange(len(keys) + 1))}


def check_restore(data: bytes) -> None:
    """An account that somebody has changed: the input comes back, or a sentence."""
    chance = random.Random(data)
    record = json.loads(to_json(cleaner().clean(data).to_dict()))
    for _ in range(chance.randrange(1, 4)):
        spoil(record["audit"], chance)
    with suppress(RestoreError):
        assert restore(record) == data, "something else comes back"


def spoil(value: Any, chance: random.Random) -> None:
    """Put another value somewhere into a value."""
    keys = list(value) if isinstance(value, dict) else range(len(value)) if isinstance(value, list) else ()
    if keys:
        key = chance.choice(keys)
        if chance.random() < 0.6 and value[key] and isinstance(value[key], dict | list):
            spoil(value[key], chance)
        elif isinstance(value[key], int) and chance.random() < 0.7:
            value[key] += chance.choice((-1, 1, 10**11, -(10**11)))
        else:
            value[key] = odd(chance)


TARGETS = {
    "record": check_record,
    "restore": check_restore,
    "whole": check,
    "repairs": check_repairs,
    **{name: (lambda data, name=name: check_stage(name, data)) for name in NAMES},
}
