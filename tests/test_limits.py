"""What one input may cost: bytes that are unpacked, seconds that it takes."""

from __future__ import annotations

import bz2
import gzip
import io
import json
import pickle
import time
from contextlib import suppress
from pathlib import Path

import pytest
from conftest import Run

from cleaner import errors
from cleaner.errors import InputError, SlowError
from cleaner.inputs import Entry, Failure, Place
from cleaner.limits import can_time, metered, size, spelled, whole, within
from cleaner.reading import read

LONG = "A line of a ferry's timetable. " * 300


@pytest.mark.parametrize(
    ("spelling", "bytes_"),
    [("0", 0), ("4096", 4096), ("4k", 4096), ("4 KiB", 4096), ("256M", 1 << 28), ("1gb", 1 << 30), ("2T", 2 << 40)],
)
def test_sizes(spelling: str, bytes_: int) -> None:
    assert size(spelling) == bytes_
    assert not bytes_ or size(spelled(bytes_).replace(" bytes", "")) == bytes_


@pytest.mark.parametrize("spelling", ["", "x", "4x", "-1", "1.5M", "1 K K"])
def test_no_sizes(spelling: str) -> None:
    with pytest.raises(ValueError, match="no size"):
        size(spelling)


def test_a_meter_stops_what_is_unpacked_without_end() -> None:
    class Endless(io.RawIOBase):
        given = 0

        def readable(self) -> bool:
            return True

        def readinto(self, buffer: memoryview) -> int:  # type: ignore[override]
            self.given += len(buffer)
            return len(buffer)

    endless = Endless()
    with pytest.raises(InputError, match="1 MiB"):
        metered(io.BufferedReader(endless), 1 << 20).read()
    assert endless.given < 2 << 20


def test_a_text_of_just_the_limit_is_read() -> None:
    assert whole(metered(io.BufferedReader(io.BytesIO(b"abcd")), 4), 4) == b"abcd"  # type: ignore[type-var]
    with pytest.raises(InputError):
        whole(metered(io.BufferedReader(io.BytesIO(b"abcde")), 4), 4)  # type: ignore[type-var]


FILES = {
    "a.txt.gz": (gzip.compress(LONG.encode()), 0, 1),
    "a.json": (json.dumps({"text": LONG}).encode(), 0, 1),
    "a.jsonl": ("".join(json.dumps({"text": text}) + "\n" for text in ("One.", LONG, "Two.")).encode(), 2, 1),
    "a.jsonl.bz2": (
        bz2.compress("".join(json.dumps({"text": text}) + "\n" for text in ("One.", LONG, "Two.")).encode()), 2, 1,
    ),
    "a": ("".join(json.dumps({"text": text}) + "\n" for text in ("One.", LONG, "Two.")).encode(), 2, 1),
    "a.csv": (f'text,n\nOne.,1\n"{LONG}",2\nTwo.,3\n'.encode(), 2, 1),
}  # fmt: skip


@pytest.mark.parametrize("name", FILES)
def test_what_is_too_long_is_left_out_and_the_rest_is_not(name: str, tmp_path: Path) -> None:
    data, good, bad = FILES[name]
    path = tmp_path / name
    path.write_bytes(data)
    found = list(read(Place(str(path)), most=4096))
    assert sum(isinstance(one, Entry) for one in found) == good
    failed = [one for one in found if isinstance(one, Failure)]
    assert len(failed) == bad
    assert "4 KiB" in str(failed[0].error)
    assert "--max-bytes" in str(failed[0].error)
    assert all(isinstance(one, Entry) for one in read(Place(str(path)), most=0))


def test_a_row_too_long_for_memory_is_passed_over(newsclean: Run, tmp_path: Path) -> None:
    rows = [json.dumps({"id": n, "text": text}) for n, text in enumerate(["One.", "x" * 3_000_000, "Two."] * 2)]
    (tmp_path / "in.jsonl").write_text("\n".join(rows), "utf-8")
    for jobs in ("1", "2"):
        done = newsclean("in.jsonl", "--max-bytes", "1M", "-j", jobs)
        assert [json.loads(line)["text"] for line in done.stdout.splitlines()] == ["One.", "Two."] * 2
        assert [line.split(b":")[2] for line in done.stderr.splitlines()[:2]] == [b"2", b"5"]


@pytest.mark.parametrize(
    "error",
    [kind for kind in vars(errors).values() if isinstance(kind, type) and issubclass(kind, errors.NewscleanError)],
)
def test_errors_go_from_process_to_process(error: type[errors.NewscleanError]) -> None:
    assert str(pickle.loads(pickle.dumps(error("A sentence.")))) == "A sentence."


def test_a_bomb_is_one_sentence(newsclean: Run, tmp_path: Path) -> None:
    (tmp_path / "bomb.txt.gz").write_bytes(gzip.compress(b"0" * 30_000_000))
    (tmp_path / "good.txt").write_text("A line of text.\n", "utf-8")
    done = newsclean("bomb.txt.gz", "good.txt", "--max-bytes", "1M", "--to", "text")
    assert done.returncode == 1
    assert done.stdout == b"A line of text.\n"
    assert done.stderr.count(b"\n") == 2
    assert b"bomb.txt.gz: A text or a row has more than 1 MiB" in done.stderr


def test_a_size_that_is_none(newsclean: Run) -> None:
    done = newsclean("--max-bytes", "many", "x.txt")
    assert done.returncode == 2
    assert b"'many' is no size" in done.stderr


@pytest.mark.skipif(not can_time(), reason="needs a POSIX system")
def test_a_slow_text_is_a_recorded_error(newsclean: Run, tmp_path: Path) -> None:
    (tmp_path / "slow.txt").write_text("Ã© â€™ “x " * 2_000_000, "utf-8")
    (tmp_path / "good.txt").write_text("A line of text.\n", "utf-8")
    for jobs in ("1", "2"):
        done = newsclean("slow.txt", "good.txt", "--timeout", "1", "-j", jobs, "--on-error", "record")
        first, second = map(json.loads, done.stdout.splitlines())
        assert done.returncode == 1
        assert first["error"]["type"] == "slow"
        assert second["text"] == "A line of text."


@pytest.mark.skipif(not can_time(), reason="needs a POSIX system")
def test_a_stop_that_a_stage_swallows_comes_again() -> None:
    def stubborn() -> None:
        end = time.monotonic() + 20
        while time.monotonic() < end:
            with suppress(Exception):
                time.sleep(5)

    with pytest.raises(SlowError, match=r"0\.1 s"):
        within(0.1, stubborn)
    time.sleep(0.3)  # no alarm is left over


def test_no_limit_is_no_alarm() -> None:
    assert within(0, lambda: 3) == 3


@pytest.mark.skipif(not can_time(), reason="needs a POSIX system")
def test_what_is_done_in_time_is_not_stopped_later() -> None:
    assert [within(0.05, lambda n=n: n) for n in range(50)] == list(range(50))
    time.sleep(0.3)
    with pytest.raises(ZeroDivisionError):
        within(1, lambda: 1 // 0)
