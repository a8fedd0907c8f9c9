"""What an object holds in its attributes, each value with whether it is certain to be there.

What was put there under a condition that isn't known is held in one of both cases only.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from scope_lsp.domain.containers import Dict, List
from scope_lsp.domain.tensors import VariableValue
from scope_lsp.domain.trail import MISSING
from scope_lsp.domain.values import Maybe, OneOf, Unknown, Value

Turn = tuple[Value, bool]
"""Something that is held, and whether it certainly is."""


def held(value: Value, certain: bool = True, by_key: bool = False) -> Iterator[Turn]:
    """The values in an attribute: itself, or the items of a container, of a dict by their keys if
    wanted."""
    if isinstance(value, Maybe):
        yield from held(value.value, False, by_key)
    elif isinstance(value, OneOf):
        found = either([list(held(option, True, by_key)) for option in value.options])
        yield from ((v, certain and surely) for v, surely in found)
    elif isinstance(value, (List, Dict)):
        for item in _items(value, by_key):
            yield from held(item, certain, by_key)
        if value.rest is not MISSING:
            yield from held(value.rest, False, by_key)
    elif isinstance(value, tuple):
        for item in value:
            yield from held(item, certain, by_key)
    elif isinstance(value, Unknown) and value.inputs is not None:
        for item in value.inputs:
            yield from held(item, False, by_key)
    else:
        yield value, certain


def either(ways: list[list[Turn]]) -> list[Turn]:
    """What is held where it isn't known which of several ways it is: certain is what all have."""
    sure = set.intersection(*({id(v) for v, certain in way if certain} for way in ways))
    return once((v, id(v) in sure) for way in ways for v, _ in way)


def once(turns: Iterable[Turn]) -> list[Turn]:
    """Each object once, where it came first; certain if it is so anywhere."""
    found: dict[int, Turn] = {}
    for value, certain in turns:
        before = found.get(id(value))
        found[id(value)] = value, certain or (before is not None and before[1])
    return list(found.values())


def as_list(turns: Iterable[Turn]) -> List:
    """A list of what is held, marked where it may not be."""
    return List([marked(value, certain) for value, certain in turns])


def marked(value: Value, certain: bool) -> Value:
    """What stands for a value in a list, where it may not be there."""
    return value if certain else Maybe(value)


def trained_among(turns: Iterable[Turn], wanted: bool = True) -> list[Turn]:
    """The variables that are trained, or the others; one of which nobody knows it may be either."""
    return [
        (value, certain and value.record.trainable is wanted)
        for value, certain in turns
        if isinstance(value, VariableValue) and value.record.trainable is not (not wanted)
    ]


def _items(value: List | Dict, by_key: bool) -> Iterable[Value]:
    if isinstance(value, List):
        return value.items
    keys = sorted(value.items, key=str) if by_key else list(value.items)
    return [value.items[key] for key in keys]
