"""Whether two calls of a function did the same, each with objects that it made itself.

Objects that one call made correspond to those that the other made; what both found is itself. Two
that correspond are of one type, and all that they hold corresponds.
"""

from __future__ import annotations

import ast
import gc
import types
from collections.abc import Container, Iterable, Iterator
from typing import Any, NamedTuple

from scope_lsp.domain.names import Text
from scope_lsp.domain.trail import Delta
from scope_lsp.interpreter.facts import Site

_ATOMS = (int, str, float, complex, bytes, bool, range, slice)
_OPAQUE = (type, types.ModuleType, types.BuiltinFunctionType, types.GeneratorType, ast.AST)
"""What corresponds to nothing but itself."""
_ALIKE = (Site, Text, tuple)
"""Of which another one is as good, whoever made it."""


class Changes(NamedTuple):
    """What a call has changed."""

    delta: Delta
    locals: list[dict[str, Any]]
    """The variables of the functions that ran: gone with the call, unless something holds them."""
    made: Container[int]
    """The identities of the objects that the call has made, of those that it left."""


class Likeness:
    """Which objects correspond, found so far."""

    def __init__(self) -> None:
        self._new: dict[int, Any] = {}
        self._old: dict[int, Any] = {}
        self._sites: list[tuple[Site, Site]] = []

    def adopt(self) -> None:
        """Have all sites be where the corresponding ones are."""
        for old, new in self._sites:
            old.become(new)

    def extends_to(self, pairs: Iterable[tuple[Any, Any]], old: Changes, new: Changes) -> bool:
        """Whether pairs of values, and what two calls have changed, correspond as well."""
        before, now = _by_owner(old.delta), _by_owner(new.delta)
        found = _found(now, new, ())
        # What one call makes for good, such as a table of the graph, the next one finds.
        if found.keys() != _found(before, old, found).keys():
            return False
        waiting = [*pairs, *((each, each) for each in found.values())]
        told: set[int] = set()
        while waiting:
            a, b = waiting.pop()
            if a is not b:
                parts = self._pair(a, b, old.made, new.made)
                if parts is None:
                    return False
                waiting += parts
            if (id(a) in before or id(b) in now) and id(a) not in told:
                told.add(id(a))
                ours, theirs = before.get(id(a)), now.get(id(b))
                if ours is None or theirs is None or len(ours[1]) != len(theirs[1]):
                    return False
                waiting += zip(ours[1], theirs[1])
        return True

    def _pair(
        self, a: Any, b: Any, old: Container[int], new: Container[int]
    ) -> list[tuple[Any, Any]] | None:
        """Have two objects correspond; their parts, which must too, or None if they can't."""
        kind = type(a)
        if kind is not type(b):
            return None
        if isinstance(a, _ATOMS):
            return [] if a == b else None
        known = self._new.get(id(a), self)
        if known is not self or id(b) in self._old:
            return [] if known is b else None
        if kind not in _ALIKE and not (_is_of(a, old) and _is_of(b, new)):
            return None
        parts = _parts(a)
        others = _parts(b) if parts is not None else None
        if parts is None or others is None or len(parts) != len(others):
            return None
        self._new[id(a)], self._old[id(b)] = b, a
        if kind is Site:
            self._sites.append((a, b))
        return list(zip(parts, others))


def _is_of(value: Any, made: Container[int]) -> bool:
    """Whether a call has made an object; one that the collector needn't know can't tell."""
    return id(value) in made or not gc.is_tracked(value)


def _by_owner(delta: Delta) -> dict[int, tuple[Any, list[Any]]]:
    """What was changed, with the keys and values in turn, by its identity."""
    found: dict[int, tuple[Any, list[Any]]] = {}
    for owner, key, value in delta.values():
        found.setdefault(id(owner), (owner, []))[1].extend((key, value))
    return found


def _found(
    changed: dict[int, tuple[Any, list[Any]]], by: Changes, known: Container[int]
) -> dict[int, Any]:
    """What a call has changed of that which it didn't make, or which is known, by identity."""
    gone = {id(each) for each in by.locals}
    owners = {at: owner for at, (owner, _) in changed.items() if at not in gone}
    return {at: each for at, each in owners.items() if at in known or at not in by.made}


def _parts(value: Any) -> list[Any] | None:
    """What an object holds; None if it can correspond to no other one."""
    if isinstance(value, _OPAQUE):
        return None
    if isinstance(value, Site):
        return [value.path, type(value.node)]
    if isinstance(value, Text):
        return [*value.parts]
    if isinstance(value, types.FunctionType):
        cells = [cell.cell_contents for cell in value.__closure__ or ()]
        return [value.__code__, value.__defaults__, value.__kwdefaults__, *cells]
    if isinstance(value, types.MethodType):
        return [value.__func__, value.__self__]
    if isinstance(value, (set, frozenset)):
        return [*sorted(value, key=repr)] if all(isinstance(v, _ATOMS) for v in value) else None
    parts = _items(value)
    fields = list(_fields(value))
    if hasattr(value, "restore"):  # a cell, which makes its containers anew when it is restored
        fields = [part for each in fields for part in _flat(each)]
    return None if parts is None and not fields else [*(parts or ()), *fields]


def _items(value: Any) -> list[Any] | None:
    """What is in a container; None if it isn't one that has an order."""
    if isinstance(value, dict):
        return [each for item in value.items() for each in item]
    return [*value] if isinstance(value, (list, tuple)) else None


def _flat(value: Any) -> list[Any]:
    items = _items(value)
    return [value] if items is None else [type(value), *items]


def _fields(value: Any) -> Iterator[Any]:
    """What an object has in its attributes."""
    for cls in type(value).__mro__:
        for name in cls.__dict__.get("__slots__", ()):
            yield getattr(value, name, _fields)
    for item in getattr(value, "__dict__", {}).items():
        yield from item
