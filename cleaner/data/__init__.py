"""Data files: trained weights, rule tables, and what is packed from `cleaner/locales` by `benchmarks/pack.py`."""

from __future__ import annotations

import os


def read(name: str) -> bytes:
    """The bytes of a data file, from wherever the package was imported. Raises OSError if there is none."""
    data: bytes = __loader__.get_data(os.path.join(os.path.dirname(__file__), *name.split("/")))  # type: ignore[name-defined]
    return data
