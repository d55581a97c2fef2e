"""Values with names that are fixed once they are made, as a frozen dataclass's are.

The import of `dataclasses`, and the code that it makes of strings, would take a third of the time in which the command
cleans an article.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from types import MappingProxyType
from typing import Any, ClassVar, NoReturn, Self, dataclass_transform

NOTHING: Mapping[str, Any] = MappingProxyType({})


@dataclass_transform(frozen_default=True)
class Fixed:
    """A class that derives from this one annotates its values, most with defaults. Two are equal if all values are."""

    _uncompared: ClassVar[frozenset[str]] = frozenset()  # names of values that tell no two apart

    def __init__(self, *args: Any, **values: Any) -> None:
        names = self.names()
        if len(args) > len(names) or not values.keys() <= self._beyond(len(args)):
            raise TypeError(f"{type(self).__name__}() takes the values {', '.join(names)}")
        self.__dict__.update(zip(names, args, strict=False), **values)

    @classmethod
    @cache  # of each class: an article, and much on the way to it, is made for each text
    def names(cls) -> tuple[str, ...]:
        """The names of the values, in order."""
        return tuple(name for name in cls.__annotations__ if name[0] != "_")

    @classmethod
    @cache
    def _beyond(cls, given: int) -> frozenset[str]:
        """The names of the values after so many."""
        return frozenset(cls.names()[given:])

    def but(self, **values: Any) -> Self:
        """The same with other values."""
        return type(self)(**{**{name: getattr(self, name) for name in self.names()}, **values})

    def _compared(self) -> tuple[Any, ...]:
        return tuple(getattr(self, name) for name in self.names() if name not in self._uncompared)

    def __eq__(self, other: object) -> bool:
        return self._compared() == other._compared() if type(other) is type(self) else NotImplemented

    def __hash__(self) -> int:
        return hash(self._compared())

    def __repr__(self) -> str:
        return f"{type(self).__name__}({', '.join(f'{name}={getattr(self, name)!r}' for name in self.names())})"

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise AttributeError(f"{name!r} of {type(self).__name__} is fixed")

    def __delattr__(self, name: str) -> NoReturn:
        raise AttributeError(f"{name!r} of {type(self).__name__} is fixed")
