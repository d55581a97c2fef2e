"""Jobs for the engines that have the machines: Spark and Ray. What they call is the Arrow kernel.

    python -m cleaner.engines.spark IN OUT
    python -m cleaner.engines.ray IN OUT

Reading, scheduling, shuffling and trying again are the engine's business, not ours.
"""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager

from cleaner.errors import MissingExtraError


@contextmanager
def program(name: str) -> Iterator[None]:
    """Around a module's imports: where it runs as a program, a missing extra is told, and ends it."""
    try:
        yield
    except MissingExtraError as error:
        if name != "__main__":
            raise
        from cleaner.paint import tell

        tell(str(error), "error")
        sys.exit(1)
