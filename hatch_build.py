"""What building the package does beside copying: the locale files are packed, so that a start need not parse TOML."""

from __future__ import annotations

import runpy
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class PackLocales(BuildHookInterface):  # type: ignore[misc, type-arg]
    """Runs `benchmarks/pack.py`."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Called before the files are gathered."""
        runpy.run_path(str(Path(self.root) / "benchmarks" / "pack.py"))["pack"]()
