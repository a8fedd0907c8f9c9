"""Arithmetic of sizes of which some aren't known, after TensorFlow's C++ shape functions.

A size is a number, None where TensorFlow doesn't know it, or UNKNOWN where only we don't. What is
computed of None is None; of UNKNOWN it is UNKNOWN.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

from scope_lsp.domain.unknown import UNKNOWN

Size = Any
"""An int, None or UNKNOWN."""
Sizes = Any
"""A tuple of sizes, None for an unknown rank, or UNKNOWN."""


def calculated(function: Callable[..., int | None], *sizes: Size) -> Size:
    """A function of known sizes on sizes."""
    if None in sizes:
        return None
    return UNKNOWN if UNKNOWN in sizes else function(*sizes)


def product(sizes: Iterable[Size]) -> Size:
    """The product of sizes."""
    found, missing = 1, 1
    for size in sizes:
        if isinstance(size, int):
            found *= size
        elif missing is not None:
            missing = size
    return found if missing == 1 or found == 0 else missing


def total(sizes: Sequence[Size]) -> Size:
    """The sum of sizes."""
    return calculated(lambda *known: sum(known), *sizes)


def merged_size(one: Size, other: Size) -> Size:
    """What is known of one size from two that are the same."""
    return one if isinstance(one, int) or other is None else other


def merged(*shapes: Sizes) -> Sizes:
    """What is known of one shape from several that are the same."""
    known = [s for s in shapes if isinstance(s, tuple)]
    if not known:
        return UNKNOWN if UNKNOWN in shapes else None
    unsure = UNKNOWN in shapes
    found = known[0]
    for shape in known[1:]:
        if len(shape) == len(found):
            found = tuple(map(merged_size, found, shape))
    return tuple(UNKNOWN if d is None else d for d in found) if unsure else found


def unsure(sizes: Sizes) -> Sizes:
    """A shape whose unknown sizes TensorFlow may know."""
    if not isinstance(sizes, tuple):
        return UNKNOWN
    return tuple(UNKNOWN if d is None else d for d in sizes)


def only_whole(sizes: Sizes) -> Sizes:
    """The shape where all of it is known, else one of which only the rank is."""
    if not isinstance(sizes, tuple):
        return UNKNOWN
    return sizes if all(isinstance(d, int) for d in sizes) else (UNKNOWN,) * len(sizes)


def broadcast(*shapes: Sizes) -> Sizes:
    """The shape of an elementwise op (`BroadcastBinaryOpOutputShapeFn`)."""
    if not all(isinstance(shape, tuple) for shape in shapes):
        return None if None in shapes else UNKNOWN
    rank = max(map(len, shapes), default=0)
    padded = [(1,) * (rank - len(shape)) + shape for shape in shapes]
    return tuple(map(_broadcast_size, zip(*padded)))


def _broadcast_size(column: tuple[Size, ...]) -> Size:
    if all(size == column[0] for size in column):
        return column[0]
    larger = [size for size in column if isinstance(size, int) and size != 1]
    if larger:
        return larger[0]
    return UNKNOWN if UNKNOWN in column else None


def rank_of(sizes: Sizes) -> Any:
    """The rank: a number, None or UNKNOWN."""
    return len(sizes) if isinstance(sizes, tuple) else sizes


def of_rank(sizes: Sizes, rank: int) -> Sizes:
    """The shape, of which at least the rank is known; UNKNOWN where it has another one."""
    if sizes is None:
        return (None,) * rank
    if sizes is UNKNOWN:
        return (UNKNOWN,) * rank
    return sizes if len(sizes) == rank else UNKNOWN


def at_least(sizes: Sizes, rank: int) -> bool:
    """Whether the shape is known and has so many axes."""
    return isinstance(sizes, tuple) and len(sizes) >= rank


def joined(*parts: Sizes) -> Sizes:
    """Shapes one behind the other."""
    if not all(isinstance(part, tuple) for part in parts):
        return None if None in parts else UNKNOWN
    return tuple(size for part in parts for size in part)


def without(sizes: tuple[Size, ...], axis: int) -> tuple[Size, ...]:
    """The shape without one axis."""
    return sizes[:axis] + sizes[axis + 1 :]


def with_size(sizes: tuple[Size, ...], axis: int, size: Size) -> tuple[Size, ...]:
    """The shape with another size of one axis."""
    return (*sizes[:axis], size, *sizes[axis + 1 :])
