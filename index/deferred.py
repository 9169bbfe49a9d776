"""Sequences and mappings whose content is read when somebody looks at it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TypeVar, overload

Item = TypeVar("Item")
Key = TypeVar("Key")
Value = TypeVar("Value")


class DeferredSequence(Sequence[Item]):
    """A sequence that knows its length, and is equal to the tuple it will be read as."""

    __slots__ = ("_items", "_length", "_read")

    def __init__(self, length: int, read: Callable[[], tuple[Item, ...]]) -> None:
        self._length = length
        self._read = read
        self._items: tuple[Item, ...] | None = None

    def _all(self) -> tuple[Item, ...]:
        if self._items is None:
            self._items = self._read()
        return self._items

    def __len__(self) -> int:
        return self._length

    @overload
    def __getitem__(self, index: int) -> Item: ...
    @overload
    def __getitem__(self, index: slice) -> tuple[Item, ...]: ...
    def __getitem__(self, index: int | slice) -> Item | tuple[Item, ...]:
        return self._all()[index]

    def __iter__(self) -> Iterator[Item]:
        return iter(self._all())

    def __eq__(self, other: object) -> bool:
        if isinstance(other, DeferredSequence):
            return bool(self._all() == other._all())
        return bool(self._all() == other)

    def __hash__(self) -> int:
        return hash(self._all())

    def __repr__(self) -> str:
        return repr(self._all())


class DeferredMapping(Mapping[Key, Value]):
    """A mapping that is read as a whole at the first look."""

    __slots__ = ("_items", "_read")

    def __init__(self, read: Callable[[], Mapping[Key, Value]]) -> None:
        self._read = read
        self._items: Mapping[Key, Value] | None = None

    def _all(self) -> Mapping[Key, Value]:
        if self._items is None:
            self._items = self._read()
        return self._items

    def __getitem__(self, key: Key) -> Value:
        return self._all()[key]

    def __contains__(self, key: object) -> bool:
        return key in self._all()

    def __iter__(self) -> Iterator[Key]:
        return iter(self._all())

    def __len__(self) -> int:
        return len(self._all())
