"""newsclean: a cleaner and normalizer for scraped news text.

    from cleaner import clean
    article = clean(open("in.txt", "rb").read())
    print(article.title, article.date, article.text)

Names are imported when first used, so that `import cleaner` costs next to nothing.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

__version__ = "0.1.0"
__all__ = ["Article", "Cleaner", "__version__", "clean", "restore"]

if TYPE_CHECKING:
    from cleaner.audit import restore
    from cleaner.pipeline import Cleaner, clean
    from cleaner.record import Article

_HOMES = {
    "Article": "cleaner.record",
    "Cleaner": "cleaner.pipeline",
    "clean": "cleaner.pipeline",
    "restore": "cleaner.audit",
}


def __getattr__(name: str) -> Any:
    if name in _HOMES:
        from importlib import import_module

        return getattr(import_module(_HOMES[name]), name)
    raise AttributeError(f"module 'cleaner' has no attribute {name!r}")
