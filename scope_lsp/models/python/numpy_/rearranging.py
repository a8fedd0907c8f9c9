"""Functions that join, split, turn and reshape arrays."""

from __future__ import annotations

import math
from itertools import product
from typing import Any

from scope_lsp.domain.containers import List
from scope_lsp.domain.values import Unknown, Value
from scope_lsp.models.python.arrays import MAX_SIZE, Array, array_of, dims_of, promoted, unknown
from scope_lsp.models.python.numpy_.guarded import api
from scope_lsp.models.python.pure import unwrap, why
from scope_lsp.models.registry import Call


def reshaped(array: Array, wanted: Value) -> Array:
    """`array.reshape(…)`, where -1 stands for what is left."""
    numbers = wanted.items if isinstance(wanted, (List, Array)) else wanted
    if isinstance(numbers, int):
        numbers = (numbers,)
    if not isinstance(numbers, (list, tuple)):
        return array.view(None, None)
    sizes = [-1 if n == -1 else (dims_of((n,)) or (None,))[0] for n in numbers]
    others = math.prod(n for n in sizes if isinstance(n, int) and n >= 0)
    rest = array.size // others if array.size is not None and others else None
    unsure = None in sizes
    shape = tuple((None if unsure else rest) if n == -1 else n for n in sizes)
    return array.view(shape, array.flat)


@api("numpy.reshape")
def reshape(call: Call, /, a: Value, shape: Value = None, *args: Value, **options: Value) -> Value:
    found = array_of(unwrap(a))
    wanted = options.get("newshape") if shape is None else shape
    return unknown(why(a)) if found is None else reshaped(found, wanted)


def transposed(array: Array, order: Any) -> Array:
    """The axes in another order, reversed by default."""
    if array.shape is None:
        return array.view(None, None)
    axes = list(range(len(array.shape)))[::-1] if order is None else order
    if isinstance(axes, (List, tuple)):
        axes = list(axes.items if isinstance(axes, List) else axes)
    if not isinstance(axes, list) or sorted(map(str, axes)) != sorted(map(str, range(len(axes)))):
        return array.view(None, None)
    shape = tuple(array.shape[axis] for axis in axes)
    return array.view(shape, _turned(array, axes))


def _turned(array: Array, axes: list[int]) -> list[Value] | None:
    flat, own = array.flat, array.shape
    if flat is None or own is None or len(own) < 2:
        return flat
    sizes = [d or 0 for d in own]
    strides = [math.prod(sizes[axis + 1 :]) for axis in range(len(sizes))]
    places = product(*(range(sizes[axis]) for axis in axes))
    return [flat[sum(i * strides[a] for i, a in zip(place, axes))] for place in places]


@api("numpy.transpose")
def transpose(call: Call, a: Value, axes: Value = None) -> Value:
    found = array_of(unwrap(a))
    return unknown(why(a)) if found is None else transposed(found, axes)


@api("numpy.swapaxes", "numpy.ndarray.swapaxes")
def swapaxes(call: Call, a: Value, axis1: Value, axis2: Value) -> Value:
    found = array_of(unwrap(a))
    if found is None or found.shape is None:
        return unknown(why(a))
    order = list(range(len(found.shape)))
    order[axis1], order[axis2] = order[axis2], order[axis1]
    return transposed(found, order)


@api("numpy.expand_dims")
def expand_dims(call: Call, a: Value, axis: Value) -> Value:
    found = array_of(unwrap(a))
    if found is None or found.shape is None or not isinstance(axis, int):
        return Array(None, None if found is None else found.dtype)
    place = axis if axis >= 0 else axis + len(found.shape) + 1
    return found.view((*found.shape[:place], 1, *found.shape[place:]), found.flat)


@api("numpy.squeeze", "numpy.ndarray.squeeze")
def squeeze(call: Call, a: Value, axis: Value = None) -> Value:
    found = array_of(unwrap(a))
    if found is None or found.shape is None or (axis is None and None in found.shape):
        return Array(None, None if found is None else found.dtype)
    axes = range(len(found.shape)) if axis is None else [axis] if isinstance(axis, int) else axis
    gone = {a % len(found.shape) for a in axes if found.shape[a] == 1 or axis is not None}
    return found.view(tuple(d for i, d in enumerate(found.shape) if i not in gone), found.flat)


@api("numpy.ravel", "numpy.ndarray.ravel", "numpy.ndarray.flatten")
def ravel(call: Call, a: Value, order: Value = "C") -> Value:
    found = array_of(unwrap(a))
    return unknown(why(a)) if found is None else found.view((found.size,), found.flat)


def _arrays(value: Value) -> list[Array] | None:
    value = unwrap(value)
    items = value.items if isinstance(value, (List, Array)) else value
    if not isinstance(items, (list, tuple)):
        return None
    found = [array_of(unwrap(item)) for item in items]
    return [a for a in found if a is not None] if None not in found and found else None


def _dtype(arrays: list[Array]) -> str | None:
    dtype = arrays[0].dtype
    for array in arrays[1:]:
        dtype = promoted(dtype, array.dtype)
    return dtype


def joined(arrays: list[Array], axis: int) -> Array:
    """Arrays one behind the other."""
    shapes = [array.shape for array in arrays]
    first = shapes[0]
    if any(s is None or first is None or len(s) != len(first) for s in shapes) or not first:
        return Array(None, _dtype(arrays))
    axis %= len(first)
    lengths = [s[axis] for s in shapes if s is not None]
    total = None if None in lengths else sum(n for n in lengths if n is not None)
    flats = [array.flat for array in arrays]
    flat = None
    if axis == 0 and None not in flats:
        flat = [value for each in flats if each is not None for value in each]
    return Array((*first[:axis], total, *first[axis + 1 :]), _dtype(arrays), flat)


@api("numpy.concatenate")
def concatenate(call: Call, /, arrays: Value, axis: Value = 0, **options: Value) -> Value:
    found = _arrays(arrays)
    return joined(found, axis) if found and isinstance(axis, int) else Array(None, None)


@api("numpy.stack")
def stack(call: Call, /, arrays: Value, axis: Value = 0, **options: Value) -> Value:
    found = _arrays(arrays)
    if not found or not isinstance(axis, int) or found[0].shape is None:
        return Array(None, None)
    inner = found[0].shape
    place = axis if axis >= 0 else axis + len(inner) + 1
    return Array((*inner[:place], len(found), *inner[place:]), _dtype(found))


@api("numpy.vstack", "numpy.hstack", "numpy.dstack", "numpy.row_stack")
def stack_along(call: Call, /, tup: Value, **options: Value) -> Value:
    found = _arrays(tup)
    if not found or any(a.shape is None for a in found) or call.path.endswith("dstack"):
        return Array(None, None)
    if call.path.endswith("hstack"):
        flat = [Array((1,), a.dtype, a.flat) if a.shape == () else a for a in found]
        return joined(flat, 0 if len(flat[0].shape or ()) == 1 else 1)
    rows = [_as_row(a) for a in found]
    return joined(rows, 0)


def _as_row(array: Array) -> Array:
    shape = array.shape or ()
    return array if len(shape) > 1 else Array((1, *(shape or (1,))), array.dtype, array.flat)


@api("numpy.append")
def append(call: Call, arr: Value, values: Value, axis: Value = None) -> Value:
    one, other = array_of(unwrap(arr)), array_of(unwrap(values))
    if one is None or other is None:
        return Array(None, None)
    if isinstance(axis, int):
        return joined([one, other], axis)
    return joined([Array((a.size,), a.dtype, a.flat) for a in (one, other)], 0)


@api("numpy.tile")
def tile(call: Call, A: Value, reps: Value) -> Value:
    found, times = array_of(unwrap(A)), dims_of(unwrap(reps))
    if found is None or found.shape is None or times is None:
        return Array(None, None if found is None else found.dtype)
    rank = max(len(times), len(found.shape))
    shape = (1,) * (rank - len(found.shape)) + found.shape
    times = (1,) * (rank - len(times)) + times
    sizes = tuple(None if d is None or t is None else d * t for d, t in zip(shape, times))
    flat = found.flat if rank == 1 and sizes[0] is not None and sizes[0] <= 10_000 else None
    return Array(sizes, found.dtype, None if flat is None else flat * (times[0] or 0))


@api("numpy.repeat", "numpy.ndarray.repeat")
def repeat(call: Call, a: Value, repeats: Value, axis: Value = None) -> Value:
    found = array_of(unwrap(a))
    if found is None or found.shape is None:
        return Array(None, None)
    if not isinstance(repeats, int) or not (axis is None or isinstance(axis, int)):
        return Array((None,) if axis is None else (None,) * len(found.shape), found.dtype)
    if axis is None:
        return Array((None if found.size is None else found.size * repeats,), found.dtype)
    if not -len(found.shape) <= axis < len(found.shape):
        return Array(None, found.dtype)
    size = found.shape[axis]
    sizes = list(found.shape)
    sizes[axis] = None if size is None else size * repeats
    return Array(tuple(sizes), found.dtype)


@api("numpy.split", "numpy.array_split")
def split(call: Call, ary: Value, indices_or_sections: Value, axis: Value = 0) -> Value:
    found = array_of(unwrap(ary))
    if found is None or not found.shape or not isinstance(axis, int):
        return List([], unknown())
    dtype, size = found.dtype, found.shape[axis]
    if not isinstance(indices_or_sections, int) or indices_or_sections > MAX_SIZE:
        return List([], Array((None,) * len(found.shape), dtype))
    sizes = list(found.shape)
    even = size is not None and size % indices_or_sections == 0
    sizes[axis] = size // indices_or_sections if even and size is not None else None
    return List([Array(tuple(sizes), dtype) for _ in range(indices_or_sections)])


@api("numpy.pad")
def pad(call: Call, /, array: Value, pad_width: Value, *args: Value, **options: Value) -> Value:
    found, widths = array_of(unwrap(array)), array_of(unwrap(pad_width))
    if found is None or found.shape is None:
        return Array(None, None)
    known = widths.known if widths is not None else None
    if known is None or len(known) != 2 * len(found.shape):
        return Array((None,) * len(found.shape), found.dtype)
    pairs = zip(found.shape, known[::2], known[1::2])
    return Array(tuple(None if d is None else d + a + b for d, a, b in pairs), found.dtype)


@api("numpy.flip", "numpy.flipud", "numpy.fliplr", "numpy.roll", "numpy.sort",
     "numpy.random.permuted", "numpy.ndarray.round", "numpy.nan_to_num", "numpy.ndarray.clip",
     "numpy.ndarray.conj", "numpy.real", "numpy.ascontiguous")  # fmt: skip
def same_shape(call: Call, /, a: Value, *args: Value, **options: Value) -> Value:
    found = array_of(unwrap(a))
    return unknown(why(a)) if found is None else Array(found.shape, found.dtype)


@api("numpy.argsort", "numpy.ndarray.argsort")
def argsort(call: Call, /, a: Value, *args: Value, **options: Value) -> Value:
    found = array_of(unwrap(a))
    return unknown(why(a)) if found is None else Array(found.shape, "int64")


@api("numpy.broadcast_to")
def broadcast_to(call: Call, /, array: Value, shape: Value, **options: Value) -> Value:
    found = array_of(unwrap(array))
    return Array(dims_of(unwrap(shape)), None if found is None else found.dtype)


@api("numpy.atleast_1d", "numpy.atleast_2d")
def at_least(call: Call, arys: Value) -> Value:
    found = array_of(unwrap(arys))
    if found is None or found.shape is None:
        return unknown(why(arys))
    rank = int(call.path[-2])
    missing = max(0, rank - len(found.shape))
    return found.view((*(1,) * missing, *found.shape), found.flat)


@api("numpy.unique")
def unique(call: Call, /, ar: Value, *args: Value, **options: Value) -> Value:
    found = array_of(unwrap(ar))
    if found is None or args or options or found.known is None:
        return Unknown("what is different in an array", plain=True)
    values = sorted(set(found.known))
    return Array((len(values),), found.dtype, values)
