"""Ops that join tensors, split them, and lengthen their axes."""

from __future__ import annotations

from typing import Any

from scope_lsp.domain.tensors import Tensor, VariableValue
from scope_lsp.domain.unknown import UNKNOWN
from scope_lsp.models.tensorflow.conditions import Arguments
from scope_lsp.models.tensorflow.shapes.arguments import (
    axis_at,
    dims,
    dtype_of_values,
    first,
    integer,
    items_of,
    listed,
    pick,
    shape_at,
    sizes,
    value_at,
    value_of,
)
from scope_lsp.models.tensorflow.shapes.elementwise import first_dtype
from scope_lsp.models.tensorflow.shapes.rules import Output, rule
from scope_lsp.models.tensorflow.shapes.sizes import (
    Sizes,
    calculated,
    joined,
    merged,
    total,
    unsure,
    with_size,
    without,
)

MAX_OUTPUTS = 10_000
"""Outputs of one op that are followed one by one."""


def _name(dtype: Any) -> str | None:
    return dtype if isinstance(dtype, str) else None


def concat_arguments(given: Arguments) -> tuple[Any, Any]:
    """The values and the axis of `concat`, whose order changed in 1.0."""
    values, axis = pick(given, "values"), pick(given, "axis", "concat_dim")
    return values, axis


def concat_dtype(given: Arguments) -> Any:
    """The dtype of the values."""
    return dtype_of_values(listed(pick(given, "values")) or [])


@rule("concat", "concat_v2", dtype=concat_dtype)
def concat(given: Arguments) -> Any:
    """Longer along one axis."""
    values, axis = concat_arguments(given)
    items, place = listed(values), value_of(axis)
    if not items:
        return UNKNOWN
    shapes = [sizes(item) for item in items]
    if len(shapes) == 1 and place is UNKNOWN:
        return shapes[0]
    ranked = [s for s in shapes if isinstance(s, tuple)]
    if not isinstance(place, int):
        return (UNKNOWN,) * len(ranked[0]) if ranked else UNKNOWN
    return _concat(shapes, ranked, place)


def _concat(shapes: list[Sizes], ranked: list[tuple[Any, ...]], axis: int) -> Sizes:
    if not ranked:
        return UNKNOWN if UNKNOWN in shapes else None
    if axis < 0 and len(ranked) < len(shapes):
        return UNKNOWN
    place = axis % len(ranked[0])
    lengths = [s[place] if isinstance(s, tuple) else s for s in shapes]
    around = merged(*[with_size(s, place, 0) for s in ranked])
    return with_size(unsure(around) if UNKNOWN in shapes else around, place, total(lengths))


@rule("stack", "pack", "parallel_stack")
def stack(given: Arguments) -> Any:
    """One axis more, of as many as there are."""
    values = given.get("values")
    if isinstance(values, (Tensor, VariableValue)):
        return Output(sizes(values), _name(dtype_of_values([values])))
    items = items_of(values)
    if not items:
        return UNKNOWN
    inner, axis = merged(*map(sizes, items)), value_at(given, "axis")
    dtype = _name(dtype_of_values(items))
    if not isinstance(inner, tuple) or axis is UNKNOWN:
        return Output(inner, dtype)
    place = axis or 0
    place += len(inner) + 1 if place < 0 else 0
    return Output((*inner[:place], len(items), *inner[place:]), dtype)


@rule("unstack", "unpack")
def unstack(given: Arguments) -> Any:
    """Without one axis, as many as that has."""
    found, number = shape_at(given), value_at(given, "num")
    axis = axis_at(given, len(found), "axis", default=0) if isinstance(found, tuple) else None
    dtype = _name(first_dtype(given))
    shape = without(found, axis) if axis is not None else None if found is None else UNKNOWN
    count = number if isinstance(number, int) else found[axis] if axis is not None else None
    if not isinstance(count, int) or count > MAX_OUTPUTS:
        return Output(shape, dtype)
    return [Output(shape, dtype)] * count


@rule("split", "split_v")
def split(given: Arguments) -> Any:
    """Shorter along one axis."""
    found, axis, parts = split_parts(given)
    dtype = _name(dtype_of_values([given.get("value")]))
    lengths = _lengths(found, axis, parts, value_at(given, "num"))
    if lengths is None:
        return Output(UNKNOWN, dtype)
    if not isinstance(found, tuple):
        return [Output(found, dtype)] * len(lengths)
    if axis is None:
        return [Output(UNKNOWN, dtype)] * len(lengths)
    return [Output(with_size(found, axis, length), dtype) for length in lengths]


def split_parts(given: Arguments) -> tuple[Any, int | None, Any]:
    """The value's shape, the axis, and what tells the parts, whose order changed in 1.0."""
    found = sizes(given.get("value"))
    parts = pick(given, "num_or_size_splits", "num_split", "size_splits")
    if not isinstance(found, tuple):
        return found, None, parts
    default = None if is_fed_or_unknown(given) else 0
    return found, axis_at(given, len(found), "axis", "split_dim", default=default), parts


def is_fed_or_unknown(given: Arguments) -> bool:
    """Whether the axis is given, but not known."""
    return value_at(given, "axis", "split_dim") is UNKNOWN


def _lengths(found: Any, axis: int | None, parts: Any, number: Any) -> list[Any] | None:
    """How long each part is."""
    whole = found[axis] if axis is not None else found
    count = value_of(parts)
    if isinstance(count, int):
        if count > MAX_OUTPUTS:
            return None
        return [calculated(lambda size: size // count, whole)] * count
    told = dims(parts)
    if isinstance(told, tuple):
        return _with_rest(list(told), whole)
    few = isinstance(number, int) and number <= MAX_OUTPUTS
    return [UNKNOWN] * number if few else None


def _with_rest(told: list[Any], whole: Any) -> list[Any]:
    """The lengths, of which one may be -1 for what is left."""
    if -1 not in told:
        return told
    place = told.index(-1)
    others = total(told[:place] + told[place + 1 :])
    told[place] = calculated(lambda size, rest: size - rest, whole, others)
    return told


@rule("tile", dtype=first_dtype)
def tile(given: Arguments) -> Any:
    """So many times as long along each axis."""
    found, times = shape_at(given), dims(given.get("multiples"))
    if not isinstance(found, tuple):
        return found if not isinstance(times, tuple) else (found,) * len(times)
    if not isinstance(times, tuple):
        return (times,) * len(found)
    return tuple(calculated(lambda a, b: a * b, d, t) for d, t in zip(found, times, strict=True))


@rule("repeat", dtype=first_dtype)
def repeat(given: Arguments) -> Any:
    """Each element so many times."""
    found, times = shape_at(given), integer(given.get("repeats"))
    axis = axis_at(given, len(found)) if isinstance(found, tuple) else None
    if axis is None or not isinstance(times, int) or None in found:
        return UNKNOWN
    return with_size(found, axis, calculated(lambda size: size * times, found[axis]))


@rule("pad", "mirror_pad", dtype=lambda given: dtype_of_values([first(given)]))
def pad(given: Arguments) -> Any:
    """Longer on both sides of each axis."""
    found = shape_at(given)
    rows = items_of(given.get("paddings"))
    pads = [dims(row) for row in rows] if rows is not None else _pads(given)
    if not isinstance(found, tuple):
        return UNKNOWN if pads is None or found is UNKNOWN else (None,) * len(pads)
    if pads is None:
        return (UNKNOWN,) * len(found)
    return tuple(total((d, *p)) for d, p in zip(found, pads, strict=True))


def _pads(given: Arguments) -> Any:
    known = value_at(given, "paddings")
    return known if isinstance(known, list) else None


# Blocks of space and of batches


def _block(given: Arguments) -> Any:
    return integer(pick(given, "block_size"))


def _divided(size: Any, by: Any) -> Any:
    return calculated(lambda a, b: a // b, size, by)


def _times(size: Any, by: Any) -> Any:
    return calculated(lambda a, b: a * b, size, by)


@rule("space_to_depth", dtype=first_dtype)
def space_to_depth(given: Arguments) -> Any:
    """Blocks become channels."""
    found, block = shape_at(given), _block(given)
    n, h, w, c = _images(found, given)
    return _as_format((n, _divided(h, block), _divided(w, block), _times(c, block**2)), given)


@rule("depth_to_space", dtype=first_dtype)
def depth_to_space(given: Arguments) -> Any:
    """Channels become blocks."""
    found, block = shape_at(given), _block(given)
    n, h, w, c = _images(found, given)
    return _as_format((n, _times(h, block), _times(w, block), _divided(c, block**2)), given)


def _images(found: Sizes, given: Arguments) -> tuple[Any, ...]:
    known = found if isinstance(found, tuple) else (found,) * 4
    if value_at(given, "data_format") == "NCHW":
        return (known[0], known[2], known[3], known[1])
    return known


def _as_format(made: tuple[Any, ...], given: Arguments) -> tuple[Any, ...]:
    if value_at(given, "data_format") == "NCHW":
        return (made[0], made[3], made[1], made[2])
    return made


def _blocks(given: Arguments) -> tuple[Any, ...] | None:
    block = pick(given, "block_shape", "block_size")
    found = (integer(block),) * 2 if isinstance(block, int) else dims(block)
    return found if isinstance(found, tuple) else None


@rule("space_to_batch", "space_to_batch_nd", dtype=first_dtype)
def space_to_batch(given: Arguments) -> Any:
    """Blocks become further examples."""
    found, blocks = shape_at(given), _blocks(given)
    pads = _pads(given)
    if not isinstance(found, tuple) or blocks is None or pads is None:
        return UNKNOWN
    batch = found[0]
    inner = []
    for size, block, (before, after) in zip(found[1:], blocks, pads):
        batch = _times(batch, block)
        inner.append(_divided(total((size, before, after)), block))
    return (batch, *inner, *found[1 + len(blocks) :])


@rule("batch_to_space", "batch_to_space_nd", dtype=first_dtype)
def batch_to_space(given: Arguments) -> Any:
    """Examples become blocks."""
    found, blocks = shape_at(given), _blocks(given)
    crops = value_at(given, "crops")
    if not isinstance(found, tuple) or blocks is None or not isinstance(crops, list):
        return UNKNOWN
    batch = found[0]
    inner = []
    for size, block, (before, after) in zip(found[1:], blocks, crops):
        batch = _divided(batch, block)
        inner.append(calculated(lambda s, b, c: s * b - c, size, block, before + after))
    return (batch, *inner, *found[1 + len(blocks) :])


@rule("dynamic_partition")
def dynamic_partition(given: Arguments) -> Any:
    """Rows sorted by what they belong to."""
    found, parts = shape_at(given, "data"), shape_at(given, "partitions")
    number = value_at(given, "num_partitions")
    shape = UNKNOWN
    if isinstance(found, tuple) and isinstance(parts, tuple):
        shape = joined((None,), found[len(parts) :])
    made = Output(shape, _name(dtype_of_values([given.get("data")])))
    return [made] * number if isinstance(number, int) and number <= MAX_OUTPUTS else made
