"""Ops that take parts of tensors, or put parts into them."""

from __future__ import annotations

from typing import Any

from scope_lsp.domain.tensors import Tensor, VariableValue
from scope_lsp.domain.unknown import UNKNOWN
from scope_lsp.domain.values import OneOf, Unknown, Value
from scope_lsp.models.tensorflow.conditions import Arguments
from scope_lsp.models.tensorflow.shapes.arguments import (
    dims,
    dtype_of_values,
    integer,
    items_of,
    operands,
    pick,
    same,
    shape_at,
    sizes,
    value_at,
    value_of,
    whole_dims,
)
from scope_lsp.models.tensorflow.shapes.elementwise import first_dtype
from scope_lsp.models.tensorflow.shapes.rules import Output, rule
from scope_lsp.models.tensorflow.shapes.sizes import broadcast, calculated, joined, merged, of_rank
from scope_lsp.models.tensorflow.state import value_dtype


@rule("slice", dtype=first_dtype)
def slice_(given: Arguments) -> Any:
    """The sizes that are asked for."""
    found, size = shape_at(given), whole_dims(given.get("size"))
    begin = dims(given.get("begin"))
    if not isinstance(size, tuple):
        return (UNKNOWN,) * len(found) if isinstance(found, tuple) else UNKNOWN
    whole = found if isinstance(found, tuple) else (found,) * len(size)
    starts = begin if isinstance(begin, tuple) else (begin,) * len(size)
    return tuple(
        calculated(lambda d, b: d - b, d, b) if s == -1 else s
        for s, d, b in zip(size, whole, starts, strict=True)
    )


def params_dtype(given: Arguments) -> Any:
    """The dtype of the table, which may come in parts."""
    table = given.get("params")
    return dtype_of_values(items_of(table) or [table])


@rule("gather", "gather_v2", dtype=params_dtype)
def gather(given: Arguments) -> Any:
    """The indices' shape in place of one axis."""
    table, ids = shape_at(given, "params"), shape_at(given, "indices")
    if value_at(given, "batch_dims") not in (None, 0):
        return UNKNOWN
    axis = value_at(given, "axis") or 0
    if axis is UNKNOWN:
        return UNKNOWN
    if not isinstance(table, tuple):
        return table
    axis += len(table) if axis < 0 else 0
    return joined(table[:axis], ids, table[axis + 1 :])


@rule("embedding_lookup", dtype=params_dtype)
def embedding_lookup(given: Arguments) -> Any:
    """The row for each index."""
    table, ids = given.get("params"), shape_at(given, "ids")
    parts = [sizes(part) for part in items_of(table) or [table]]
    rows = merged(*[part[1:] if isinstance(part, tuple) else part for part in parts])
    return UNKNOWN if value_at(given, "max_norm") is not None else joined(ids, rows)


@rule("embedding_lookup_sparse", "safe_embedding_lookup_sparse")
def embedding_lookup_sparse(given: Arguments) -> Any:
    """A row for each example."""
    table = pick(given, "params", "embedding_weights")
    found = sizes((items_of(table) or [table])[0])
    dtype = dtype_of_values(items_of(table) or [table])
    shape = (UNKNOWN, *found[1:]) if isinstance(found, tuple) else UNKNOWN
    return Output(shape, dtype if isinstance(dtype, str) else None)


@rule("gather_nd", "batch_gather_nd", dtype=same("params"))
def gather_nd(given: Arguments) -> Any:
    """An element or part for each row of indices."""
    table, ids = shape_at(given, "params"), shape_at(given, "indices")
    if value_at(given, "batch_dims") not in (None, 0):
        return UNKNOWN
    if not isinstance(ids, tuple) or not isinstance(table, tuple) or not ids:
        return None if None in (ids, table) else UNKNOWN
    depth = ids[-1]
    if not isinstance(depth, int):
        return depth
    return ids[:-1] + table[depth:]


@rule("scatter_nd", dtype=same("updates"))
def scatter_nd(given: Arguments) -> Any:
    """The shape that is asked for."""
    return dims(given.get("shape"))


@rule("tensor_scatter_add", "tensor_scatter_sub", "tensor_scatter_update",
      "tensor_scatter_nd_add", "tensor_scatter_nd_sub", "tensor_scatter_nd_update",
      "tensor_scatter_nd_max", "tensor_scatter_nd_min",
      dtype=first_dtype)  # fmt: skip
def changed(given: Arguments) -> Any:
    """The tensor with other elements."""
    return shape_at(given)


@rule("invert_permutation", dtype=first_dtype)
def invert_permutation(given: Arguments) -> Any:
    """As long as the permutation."""
    return of_rank(shape_at(given), 1)


@rule("scatter_update", "scatter_add", "scatter_sub", "scatter_mul", "scatter_div", "scatter_min",
      "scatter_max", "scatter_nd_update", "scatter_nd_add", "scatter_nd_sub", "assign",
      "assign_add", "assign_sub", "batch_scatter_update", dtype=same("ref"))  # fmt: skip
def assigned(given: Arguments) -> Any:
    """The variable's shape."""
    return shape_at(given, "ref")


@rule("where", "where_v2", "select", dtype=lambda given: _where_dtype(given))
def where(given: Arguments) -> Any:
    """The shape of the branches; places of what holds where there are none."""
    x, y = pick(given, "x", "t"), pick(given, "y", "e")
    condition = shape_at(given, "condition")
    if x is None:
        return (None, len(condition) if isinstance(condition, tuple) else condition)
    if sizes(x) == sizes(y) == condition:
        return condition
    both = broadcast(sizes(x), sizes(y), condition)
    return both if both == merged(sizes(x), sizes(y)) else UNKNOWN


def _where_dtype(given: Arguments) -> Any:
    values = [v for v in (pick(given, "x", "t"), pick(given, "y", "e")) if v is not None]
    return dtype_of_values(values) if values else "int64"


@rule("boolean_mask", dtype=same("tensor"))
def boolean_mask(given: Arguments) -> Any:
    """What isn't masked along some axes, in one."""
    found, mask = shape_at(given, "tensor"), shape_at(given, "mask")
    axis = value_at(given, "axis") or 0
    if not isinstance(found, tuple) or not isinstance(mask, tuple) or axis is UNKNOWN:
        return UNKNOWN
    axis += len(found) if axis < 0 else 0
    return (*found[:axis], None, *found[axis + len(mask) :])


# Indexing


@rule("__getitem__", dtype=first_dtype)
def getitem(given: Arguments) -> Any:
    """Indexing and slicing."""
    value, key = operands(given)
    found = sizes(value)
    keys = list(key) if isinstance(key, tuple) else [key]
    if len(keys) == 1 and _is_mask(keys[0]):
        return boolean_mask({"tensor": value, "mask": keys[0]})
    if not isinstance(found, tuple) or any(isinstance(k, (Unknown, OneOf)) for k in keys):
        return found if found is None else UNKNOWN
    if sum(k is not None and k is not ... for k in keys) > len(found):
        return UNKNOWN  # an error of the program
    certain = all(_is_certain(k) for k in keys)
    made = _indexed(found, keys)
    return made if certain else tuple(_changed(made, found))


def _indexed(found: tuple[Any, ...], keys: list[Value]) -> tuple[Any, ...]:
    if any(k is ... for k in keys):
        place = next(i for i, k in enumerate(keys) if k is ...)
        used = sum(k is not None and k is not ... for k in keys)
        keys = [*keys[:place], *[slice(None)] * (len(found) - used), *keys[place + 1 :]]
    result: list[Any] = []
    axes = iter(found)
    for each in keys:
        if each is None:
            result.append(1)
        elif isinstance(each, slice):
            result.append(_sliced(next(axes), each))
        else:
            next(axes)
    return (*result, *axes)


def _changed(made: tuple[Any, ...], found: tuple[Any, ...]) -> list[Any]:
    """Beside a bound that isn't known, TensorFlow may not look at any of the bounds."""
    return [size if size in found and size not in (None, 1) else UNKNOWN for size in made]


def _is_mask(key: Value) -> bool:
    return isinstance(key, (Tensor, VariableValue)) and value_dtype(key) == "bool"


def _is_certain(key: Value) -> bool:
    """Whether a part of an index is known where TensorFlow looks at it."""
    if isinstance(key, slice):
        bounds = (key.start, key.stop, key.step)
        return all(b is None or isinstance(value_of(b), int) for b in bounds)
    return not isinstance(key, (Tensor, VariableValue)) or value_of(key) is not UNKNOWN


def _sliced(size: Any, key: slice) -> Any:
    bounds = [None if b is None else value_of(b) for b in (key.start, key.stop, key.step)]
    if UNKNOWN in bounds:
        return UNKNOWN
    if size is None or size is UNKNOWN:
        return _of_unknown_size(size, bounds)
    return len(range(size)[slice(*bounds)])


def _of_unknown_size(size: Any, bounds: list[Any]) -> Any:
    """A slice of an axis that isn't known has a known length only if it is empty."""
    start, stop, step = bounds
    if step in (None, 1) and stop is None and start in (None, 0):
        return size
    return size if size is UNKNOWN else _between(start, stop, step)


def _between(start: Any, stop: Any, step: Any) -> Any:
    """The length between two bounds from the same end: known to newer versions only."""
    return None if start in (None, 0) and stop is None else UNKNOWN


@rule("strided_slice", dtype=first_dtype)
def strided_slice(given: Arguments) -> Any:
    """Slices with masks aren't followed."""
    masks = [given.get(f"{n}_mask", 0) for n in ("begin", "end", "ellipsis", "new_axis",
                                                "shrink_axis")]  # fmt: skip
    found = shape_at(given)
    bounds = [value_at(given, n) for n in ("begin", "end", "strides")]
    if any(m != 0 for m in masks) or not isinstance(found, tuple):
        return UNKNOWN
    if not all(isinstance(b, list) for b in bounds[:2]):
        return (UNKNOWN,) * len(found)
    steps = bounds[2] or [1] * len(bounds[0])
    keys = [slice(*each) for each in zip(bounds[0], bounds[1], steps)]
    return _indexed(found, keys)


# Segments


@rule("segment_sum", "segment_mean", "segment_max", "segment_min", "segment_prod",
      "sparse_segment_sum", "sparse_segment_mean", "sparse_segment_sqrt_n",
      "sparse.segment_sum", "sparse.segment_mean",
      "sparse.segment_sqrt_n", dtype=same("data"))  # fmt: skip
def segment(given: Arguments) -> Any:
    """As many rows as the segments have."""
    found = shape_at(given, "data")
    rows = given.get("num_segments")
    if not isinstance(found, tuple):
        return found
    return (None if rows is None else integer(rows), *found[1:])


@rule("unsorted_segment_sum", "unsorted_segment_mean", "unsorted_segment_max",
      "unsorted_segment_min", "unsorted_segment_prod", "unsorted_segment_sqrt_n",
      dtype=same("data"))  # fmt: skip
def unsorted_segment(given: Arguments) -> Any:
    """As many rows as are said."""
    found, ids = shape_at(given, "data"), shape_at(given, "segment_ids")
    if not isinstance(found, tuple) or not isinstance(ids, tuple):
        return UNKNOWN
    return (integer(given.get("num_segments")), *found[len(ids) :])
