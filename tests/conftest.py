"""What several tests share: the command as a process of its own."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings

import cleaner

HOME = str(Path(cleaner.__file__).parents[1])  # where the package is, installed or not
# No timing is an assertion; in CI the same examples every time, so that what failed can be run again.
settings.register_profile("here", deadline=None)
settings.register_profile("ci", deadline=None, derandomize=True)
settings.load_profile("ci" if os.environ.get("CI") else "here")

Run = Callable[..., subprocess.CompletedProcess[bytes]]


def environment(**more: str) -> dict[str, str]:
    """The tests' environment, with the package found from any folder and no wish for colours or width."""
    kept = {name: value for name, value in os.environ.items() if name not in ("NO_COLOR", "FORCE_COLOR", "COLUMNS")}
    return {**kept, "PYTHONPATH": HOME, "PYTHONSAFEPATH": "1", **more}


@pytest.fixture
def newsclean(tmp_path: Path) -> Run:
    """Run `newsclean ARGS` in the test's folder; `stdin` is bytes."""

    def run(*args: str | Path, stdin: bytes = b"", **more: Any) -> subprocess.CompletedProcess[bytes]:
        command = [sys.executable, "-m", "cleaner", *map(os.fspath, args)]
        return subprocess.run(
            command, input=stdin, capture_output=True, cwd=tmp_path, env=environment(), timeout=60, check=False, **more
        )

    return run
