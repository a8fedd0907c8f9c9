"""Structures of tensors (`python/util/nest.py`): nested tuples, lists, dicts and named tuples.

A structure is flattened depth first; dicts go by their sorted keys, and what is no container is a
leaf. Where a container isn't wholly known its structure isn't either, and `flatten` gives None.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial, wraps
from inspect import unwrap
from itertools import product
from math import prod
from typing import Any

from scope_lsp.domain.containers import Dict, List
from scope_lsp.domain.trail import MISSING
from scope_lsp.domain.values import Instance, Maybe, OneOf, Unknown, Value, strip
from scope_lsp.models.registry import Call, api
from scope_lsp.models.registry.entry import Model

_HOMES = ("tf._nest", "tf.nest", "tf.contrib.framework.nest", "tf.python.util.nest")


def _paths(*names: str) -> list[str]:
    return [f"{home}.{name}" for home in _HOMES for name in names]


def is_nested(value: Value) -> bool:
    """Whether a value is a container of others."""
    return isinstance(value, (tuple, List, Dict)) or (
        isinstance(value, Instance) and isinstance(value.payload, (tuple, List, Dict))
    )


def members(value: Value) -> list[Value] | None:
    """What a container has in the order of flattening, marked where it may not be there; None
    where it may have more."""
    held = value.payload if isinstance(value, Instance) else value
    if not isinstance(held, tuple) and held.rest is not MISSING:
        return None
    if isinstance(held, Dict):
        return [held.items[key] for key in sorted(held.items, key=str)]
    return [*(held if isinstance(held, tuple) else held.items)]


def children(value: Value) -> list[Value] | None:
    """The members of a container in the order of flattening; None where they aren't all known."""
    found = members(value)
    return None if found is None or Maybe in map(type, found) else found


def flatten(value: Value) -> list[Value] | None:
    """The leaves of a structure; None where not all of them are known."""
    if not is_nested(value):
        return [value]
    flat: list[Value] = []
    for child in children(value) or ([] if children(value) is not None else [MISSING]):
        found = None if child is MISSING else flatten(child)
        if found is None:
            return None
        flat += found
    return flat


def known_leaves(value: Value) -> Iterator[Value]:
    """The leaves of a structure, as far as they are known."""
    held = value.payload if isinstance(value, Instance) else value
    if isinstance(held, (tuple, List)):
        for item in held if isinstance(held, tuple) else held.items:
            yield from known_leaves(strip(item))
    elif isinstance(held, Dict):
        for key in sorted(held.items, key=str):
            yield from known_leaves(strip(held.items[key]))
    else:
        yield value


def pack(structure: Value, leaves: Iterator[Value]) -> Value:
    """Leaves in the structure of another value."""
    if not is_nested(structure):
        return next(leaves, Unknown("a leaf of a structure"))
    held = children(structure)
    if held is None:
        return Unknown("a structure of which not all parts are known")
    return rebuild(structure, [pack(member, leaves) for member in held])


def rebuild(container: Value, parts: list[Value]) -> Value:
    """A container of the same kind with other parts; those that are MISSING it hasn't."""
    if isinstance(container, Instance):
        made = Instance(container.cls, rebuild(container.payload, parts))
        made.attrs.update(container.attrs)
        return made
    there = [part for part in parts if part is not MISSING]
    if isinstance(container, tuple):
        return tuple(there)
    if isinstance(container, List):
        return List(there)
    by_key = dict(zip(sorted(container.items, key=str), parts))
    return Dict({key: by_key[key] for key in container.items if by_key[key] is not MISSING})


def up_to(shallow: Value, value: Value) -> list[Value] | None:
    """The parts of a structure that stand where a shallower one has its leaves."""
    if not is_nested(shallow):
        return [value]
    ours, theirs = children(shallow), children(value) if is_nested(value) else None
    if ours is None or theirs is None or len(ours) != len(theirs):
        return None
    flat: list[Value] = []
    for one, other in zip(ours, theirs):
        found = up_to(one, other)
        if found is None:
            return None
        flat += found
    return flat


MAX_ALTERNATIVES = 4
"""So many structures are followed where conditions decide which one it is."""

_UNCLEAR = List([], Unknown("which structure it has depends on conditions"))


def each(call: Call, values: tuple[Value, ...], follow: Callable[..., Value]) -> Value:
    """What comes of values of which some may have one of several structures: each is followed."""
    counts = [_count(value) for value in values]
    if prod(counts) == 1:
        return follow(*values)
    if prod(counts) > MAX_ALTERNATIVES:
        return follow(*[v if count == 1 else _UNCLEAR for v, count in zip(values, counts)])
    chosen = product(*map(_alternatives, values))
    return call.run.fork([partial(follow, *either) for either in chosen])


def of_each(*parameters: str) -> Callable[[Model], Model]:
    """Declare of a model that some of its parameters take structures, of which each is followed."""

    def declare(model: Model) -> Model:
        names = unwrap(model).__code__.co_varnames[1:]
        places = [names.index(parameter) for parameter in parameters]

        @wraps(model)
        def follow(call: Call, *args: Value, **kwargs: Value) -> Value:
            given: dict[Any, Value] = {**dict(enumerate(args)), **kwargs}
            keys = [key for pair in zip(places, parameters) for key in pair if key in given]

            def chosen(*values: Value) -> Value:
                now = {**given, **dict(zip(keys, values))}
                return model(call, *[now.pop(i) for i in range(len(args))], **now)

            return each(call, tuple(given[key] for key in keys), chosen)

        return follow

    return declare


def _count(value: Value) -> int:
    """How many structures a value may have."""
    if _is_either(value):
        return sum(map(_count, value.options))
    if isinstance(value, Maybe):
        return 1 + _count(value.value)
    return prod(map(_count, members(value) or ())) if is_nested(value) else 1


def _alternatives(value: Value) -> list[Value]:
    """The values of one structure each."""
    if _is_either(value):
        return [found for option in value.options for found in _alternatives(option)]
    if isinstance(value, Maybe):
        return [MISSING, *_alternatives(value.value)]
    if _count(value) == 1:
        return [value]
    chosen = product(*map(_alternatives, members(value) or ()))
    return [rebuild(value, list(each)) for each in chosen]


def _is_either(value: Value) -> bool:
    return isinstance(value, OneOf) and any(map(is_nested, value.options))


# What programs call


@api(*_paths("is_nested", "is_sequence"))
def model_is_nested(call: Call, seq: Value) -> Value:
    """Whether it is a container."""
    return call.unknown() if isinstance(seq, Unknown) else is_nested(seq)


@api(*_paths("flatten"))
@of_each("structure")
def model_flatten(call: Call, structure: Value, expand_composites: Value = False) -> Value:
    """A list of the leaves."""
    found = flatten(structure)
    return List(found) if found is not None else List([], Unknown("a leaf of a structure"))


@api(*_paths("pack_sequence_as"))
@of_each("structure")
def model_pack(
    call: Call, structure: Value, flat_sequence: Value, expand_composites: Value = False
) -> Value:
    """Leaves in another structure."""
    leaves = call.run.elements(flat_sequence)
    return call.unknown() if leaves is None else pack(structure, iter(leaves))


@api(*_paths("map_structure"))
def model_map(call: Call, /, func: Value, *structure: Value, **kwargs: Value) -> Value:
    """A function of each leaf, in the same structure."""

    def mapped(*structure: Value) -> Value:
        return _map(call, func, structure, [flatten(each) for each in structure])

    return each(call, structure, mapped)


@api(*_paths("map_structure_up_to"))
def model_map_up_to(
    call: Call, /, shallow_tree: Value, func: Value, *inputs: Value, **kwargs: Value
) -> Value:
    """A function of each part where the shallow structure has leaves."""

    def mapped(shallow: Value, *inputs: Value) -> Value:
        return _map(call, func, (shallow,), [up_to(shallow, each) for each in inputs])

    return each(call, (shallow_tree, *inputs), mapped)


def _map(
    call: Call, func: Value, structure: tuple[Value, ...], columns: list[list[Value] | None]
) -> Value:
    known = [column for column in columns if column is not None]
    if not structure or len(known) < len(columns):
        return call.unknown()
    made = [call.run.call(func, list(row), {}, call.site, call.frame) for row in zip(*known)]
    return pack(structure[0], iter(made))


@api(*_paths("flatten_up_to"))
@of_each("shallow_tree", "input_tree")
def model_flatten_up_to(call: Call, shallow_tree: Value, input_tree: Value) -> Value:
    """The parts where the shallow structure has leaves."""
    found = up_to(shallow_tree, input_tree)
    return List(found) if found is not None else call.unknown()


@api(*_paths("assert_same_structure"))
def model_assert_same(
    call: Call, /, nest1: Value, nest2: Value, *args: Value, **kw: Value
) -> Value:
    """Nothing where they are the same, which isn't checked."""
    return None
