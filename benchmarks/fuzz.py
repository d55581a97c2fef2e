"""Fuzzing: `python benchmarks/fuzz.py [--seconds N] [--target NAME ...] [--jobs N] [--found DIR] [--plain]`.

Each target (the whole, the repairs, each stage) gets its share of the time in processes of its own; inputs grow from
fuzz/corpus and the fixtures by atheris, which follows what the code does (the extra `fuzz`), and by a mutator that
knows what dirty articles are made of. `--plain`: without atheris, the dirty articles alone. What breaks a promise of
tests/invariants.py is written into --found, told, and gone on from; the exit code is then 1. `--replay FILE ...`
checks inputs again.
"""

from __future__ import annotations

import argparse
import hashlib
import random
import subprocess
import sys
import tempfile
import time
import traceback
from collections.abc import Callable, Iterator
from pathlib import Path

HERE = Path(__file__).resolve().parent
TOP = HERE.parent
CORPUS = TOP / "fuzz" / "corpus"
LARGEST = 4096  # bytes of an input
SLOW = 20  # seconds that one input may take
sys.path[:0] = [str(TOP), str(TOP / "tests")]

Check = Callable[[bytes], object]


def main() -> int:
    """Read the options; be the one who starts processes, or one of those."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--seconds", type=float, default=60, help="for all targets together")
    parser.add_argument("--target", action="append", default=[], help="these only")
    parser.add_argument("--jobs", type=int, default=1)
    parser.add_argument("--found", type=Path, default=Path(tempfile.gettempdir(), "newsclean-fuzz"))
    parser.add_argument("--plain", action="store_true", help="without atheris")
    parser.add_argument("--seed", type=int, default=int(time.time()))
    parser.add_argument("--replay", type=Path, nargs="+")
    parser.add_argument("--one", action="store_true", help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.replay:
        return replay(options.replay, options.target)
    if options.one:
        return one(options)
    return all_targets(options)


def targets(named: list[str]) -> list[str]:
    """The names of the targets, those that see everything first. Exits with a sentence on one that is none."""
    from invariants import TARGETS

    unknown = [name for name in named if name not in TARGETS]
    if unknown:
        sys.exit(f"There is no target {unknown[0]!r}; there are: {', '.join(TARGETS)}.")
    return named or list(TARGETS)


def replay(paths: list[Path], named: list[str]) -> int:
    """Check inputs again; those of a folder, too. Each is told with what it breaks."""
    from invariants import TARGETS

    files = [file for path in paths for file in (sorted(path.iterdir()) if path.is_dir() else [path])]
    bad = 0
    for file in files:
        for name in targets(named):
            try:
                TARGETS[name](file.read_bytes())
            except Exception as error:
                bad += 1
                print(f"{file.name}  {name}: {cause(error)}")
    print(f"{len(files)} inputs, {bad} findings")
    return 1 if bad else 0


def cause(error: BaseException) -> str:
    """An error and the line of ours that it comes from: findings of one cause are told once."""
    frames = traceback.extract_tb(error.__traceback__)
    ours = [frame for frame in frames if "/cleaner/" in frame.filename] or list(frames)
    place = f"{Path(ours[-1].filename).name}:{ours[-1].lineno}" if not isinstance(error, AssertionError) else ""
    return f"{type(error).__name__} {place} {str(error)[:200]!r}"


def all_targets(options: argparse.Namespace) -> int:
    """A process for each target, `--jobs` at a time, one after the other till the time is over."""
    names = targets(options.target)
    share = options.seconds * options.jobs / len(names)
    options.found.mkdir(parents=True, exist_ok=True)
    waiting, running, failed = list(names), {}, []
    while waiting or running:
        while waiting and len(running) < options.jobs:
            name = waiting.pop(0)
            command = [sys.executable, __file__, "--one", "--target", name, "--seconds", str(share), "--found",
                       str(options.found), "--seed", str(options.seed)]  # fmt: skip
            running[name] = subprocess.Popen([*command, *(["--plain"] if options.plain else [])])
        for name, process in list(running.items()):
            if process.poll() is not None:
                del running[name]
                if process.returncode:
                    failed.append(name)
        time.sleep(0.2)
    print(f"{len(names)} targets, {options.seconds:g} s of {options.jobs} processes; with findings: {failed or 'none'}")
    return 1 if failed else 0


class Target:
    """One target: checks inputs, keeps what breaks it, each cause once."""

    def __init__(self, name: str, found: Path) -> None:
        from invariants import TARGETS

        self.name, self._check, self._found = name, TARGETS[name], found
        self.inputs, self.causes = 0, set[str]()
        self.slowest = 0.0

    def __call__(self, data: bytes) -> None:
        self.inputs += 1
        begun = time.process_time()
        try:
            self._check(data)
        except Exception as error:
            self.keep(cause(error), data)
        took = time.process_time() - begun
        self.slowest = max(self.slowest, took)
        if took > SLOW:
            self.keep("too slow", data)

    def keep(self, why: str, data: bytes) -> None:
        """Write a finding's input, and tell it."""
        if why in self.causes:
            return
        self.causes.add(why)
        path = self._found / f"{self.name}-{hashlib.sha256(data).hexdigest()[:10]}"
        path.write_bytes(data)
        print(f"FOUND {self.name}: {why}\n      {path}", flush=True)

    def told(self) -> str:
        """What was done, in a line."""
        return f"{self.name:12} {self.inputs:8} inputs, {len(self.causes)} findings, slowest {self.slowest:.2f} s"


def one(options: argparse.Namespace) -> int:
    """Fuzz one target till its time is over."""
    (name,) = options.target
    end = time.monotonic() + options.seconds
    if not options.plain:
        try:
            import atheris
        except ImportError:
            sys.exit("For fuzzing the extra 'fuzz' is needed: pip install -e '.[fuzz]'; --plain goes without it.")
        with atheris.instrument_imports(include=["cleaner"], enable_loader_override=False):
            import cleaner.pipeline
            import cleaner.stages  # noqa: F401
    target = Target(name, options.found)
    chance = random.Random(f"{options.seed} {name}")
    if options.plain:
        for data in plain(chance):
            target(data)
            if time.monotonic() > end:
                break
        print(target.told(), flush=True)
        return 1 if target.causes else 0
    guided(target, chance, end, options)
    return 1


def plain(chance: random.Random) -> Iterator[bytes]:
    """The corpus, then dirty articles without end."""
    from dirty import article, encoded

    yield from (path.read_bytes() for path in sorted(CORPUS.iterdir()))
    while True:
        yield encoded(article(chance), chance)


def guided(target: Target, chance: random.Random, end: float, options: argparse.Namespace) -> None:
    """Let atheris drive, with our mutator beside its own; ends the process."""
    import os

    import atheris

    def test(data: bytes) -> None:
        target(data)
        if time.monotonic() > end:
            print(target.told(), flush=True)
            sys.stdout.flush()
            os._exit(1 if target.causes else 0)  # libFuzzer would take an exception for a finding

    def mutate(data: bytes, most: int, seed: int) -> bytes:
        own = random.Random(seed)
        kind = own.random()
        new = atheris.Mutate(data, most) if kind < 0.4 else mutated(data, own)
        return new[:most]

    grown = Path(tempfile.mkdtemp(prefix="newsclean-corpus-"))
    arguments = [sys.argv[0], f"-max_len={LARGEST}", "-timeout=60", f"-seed={chance.randrange(1, 1 << 31)}",
                 "-print_final_stats=0", "-verbosity=0", f"-artifact_prefix={options.found}/", "-rss_limit_mb=4096",
                 str(grown), str(CORPUS), str(TOP / "fixtures")]  # fmt: skip
    atheris.Setup(arguments, test, custom_mutator=mutate)
    atheris.Fuzz()


def mutated(data: bytes, chance: random.Random) -> bytes:
    """An input changed as dirty articles are made: pieces put in, lines doubled, moved, cut, misread, all anew."""
    from dirty import LINES, PIECES, article, encoded, wrong

    kind = chance.random()
    if kind < 0.15:
        return encoded(article(chance), chance)
    text = data.decode("utf-8", "surrogateescape")
    if kind < 0.5:
        at = chance.randrange(len(text) + 1)
        text = text[:at] + chance.choice(PIECES) * chance.choice((1, 1, 1, 2, 5, 60)) + text[at:]
    else:
        lines = text.split("\n")
        at = chance.randrange(len(lines))
        if kind < 0.65:
            lines.insert(at, chance.choice(LINES))
        elif kind < 0.75:
            lines.insert(chance.randrange(len(lines) + 1), lines[at])
        elif kind < 0.85:
            del lines[at]
        elif kind < 0.92:
            lines[at] = wrong(lines[at].encode("utf-8", "replace").decode(), chance)
        else:
            lines.insert(chance.randrange(len(lines) + 1), lines.pop(at))
        text = "\n".join(lines)
    try:
        return text.encode("utf-8", "surrogateescape")
    except UnicodeEncodeError:
        return text.encode("utf-8", "surrogatepass")


if __name__ == "__main__":
    sys.exit(main())
