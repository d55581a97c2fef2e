"""One TOML file a language, and `_common.toml` for all."""

from __future__ import annotations

import os


def read(code: str) -> bytes:
    """The bytes of a language's file. Raises OSError if there is none."""
    data: bytes = __loader__.get_data(os.path.join(os.path.dirname(__file__), f"{code}.toml"))  # type: ignore[name-defined]
    return data


def names() -> list[str]:
    """The codes of all files. Raises OSError where the package cannot be listed (in a zip)."""
    return [name[:-5] for name in os.listdir(os.path.dirname(__file__)) if name.endswith(".toml") and name[0] != "_"]
