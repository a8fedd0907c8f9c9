"""Structures of tensors (`python/util/nest.py`): nested tuples, lists, dicts and named tuples.

A structure is flattened depth first; dicts go by their sorted keys, and what is no container is a
leaf. Where a container isn't wholly known its structure isn't either, and `flatten` gives None.
"""

from __future__ import annotations

from collections.abc import Iterator

from scope_lsp.domain.containers import Dict, List
from scope_lsp.domain.trail import MISSING
from scope_lsp.domain.values import Instance, Maybe, Unknown, Value, strip
from scope_lsp.models.registry import Call, api

_HOMES = ("tf._nest", "tf.nest", "tf.contrib.framework.nest", "tf.python.util.nest")


def _paths(*names: str) -> list[str]:
    return [f"{home}.{name}" for home in _HOMES for name in names]


def is_nested(value: Value) -> bool:
    """Whether a value is a container of others."""
    return isinstance(value, (tuple, List, Dict)) or (
        isinstance(value, Instance) and isinstance(value.payload, (tuple, List, Dict))
    )


def children(value: Value) -> list[Value] | None:
    """The members of a container in the order of flattening; None where they aren't all known."""
    held = value.payload if isinstance(value, Instance) else value
    if not isinstance(held, tuple) and held.rest is not MISSING:
        return None
    if isinstance(held, Dict):
        found = [held.items[key] for key in sorted(held.items, key=str)]
    else:
        found = [*(held if isinstance(held, tuple) else held.items)]
    return None if any(isinstance(each, Maybe) for each in found) else found


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
    return rebuild(structure, [pack(child, leaves) for child in children(structure) or ()])


def rebuild(container: Value, members: list[Value]) -> Value:
    """A container of the same kind with other members."""
    if isinstance(container, Instance):
        made = Instance(container.cls, rebuild(container.payload, members))
        made.attrs.update(container.attrs)
        return made
    if isinstance(container, tuple):
        return tuple(members)
    if isinstance(container, List):
        return List(members)
    by_key = dict(zip(sorted(container.items, key=str), members))
    return Dict({key: by_key[key] for key in container.items})


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


# What programs call


@api(*_paths("is_nested", "is_sequence"))
def model_is_nested(call: Call, seq: Value) -> Value:
    """Whether it is a container."""
    return call.unknown() if isinstance(seq, Unknown) else is_nested(seq)


@api(*_paths("flatten"))
def model_flatten(call: Call, structure: Value, expand_composites: Value = False) -> Value:
    """A list of the leaves."""
    found = flatten(structure)
    return List(found) if found is not None else List([], Unknown("a leaf of a structure"))


@api(*_paths("pack_sequence_as"))
def model_pack(
    call: Call, structure: Value, flat_sequence: Value, expand_composites: Value = False
) -> Value:
    """Leaves in another structure."""
    leaves = call.run.elements(flat_sequence)
    return call.unknown() if leaves is None else pack(structure, iter(leaves))


@api(*_paths("map_structure"))
def model_map(call: Call, /, func: Value, *structure: Value, **kwargs: Value) -> Value:
    """A function of each leaf, in the same structure."""
    return _map(call, func, structure, [flatten(each) for each in structure])


@api(*_paths("map_structure_up_to"))
def model_map_up_to(
    call: Call, /, shallow_tree: Value, func: Value, *inputs: Value, **kwargs: Value
) -> Value:
    """A function of each part where the shallow structure has leaves."""
    return _map(call, func, (shallow_tree,), [up_to(shallow_tree, each) for each in inputs])


def _map(
    call: Call, func: Value, structure: tuple[Value, ...], columns: list[list[Value] | None]
) -> Value:
    known = [column for column in columns if column is not None]
    if not structure or len(known) < len(columns):
        return call.unknown()
    made = [call.run.call(func, list(row), {}, call.site, call.frame) for row in zip(*known)]
    return pack(structure[0], iter(made))


@api(*_paths("flatten_up_to"))
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
