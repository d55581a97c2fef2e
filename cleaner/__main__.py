"""`python -m cleaner` is `newsclean`."""

from __future__ import annotations

from cleaner.cli import main

if __name__ == "__main__":
    main()
