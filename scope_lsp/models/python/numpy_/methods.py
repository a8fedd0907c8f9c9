"""What arrays can do themselves: attributes, methods and indexing."""

from __future__ import annotations

import math
from itertools import product
from typing import Any

from scope_lsp.domain.containers import List
from scope_lsp.domain.tensors import Dimension
from scope_lsp.domain.values import Maybe, Value
from scope_lsp.models.python.arrays import (
    Array,
    NumpyType,
    array_of,
    dtype_name,
    scalar,
    unknown,
)
from scope_lsp.models.python.numpy_.creation import converted
from scope_lsp.models.python.numpy_.guarded import api
from scope_lsp.models.python.numpy_.rearranging import reshaped, transposed
from scope_lsp.models.python.pure import unwrap
from scope_lsp.models.python.streams import stream
from scope_lsp.models.registry import Call, Failure, attribute


@attribute("numpy.ndarray.shape")
def shape_of(call: Call, self: Array) -> Value:
    if self.shape is None:
        return unknown("the shape of an array isn't known")
    return tuple(unknown("a dimension isn't known") if d is None else d for d in self.shape)


@attribute("numpy.ndarray.dtype")
def dtype_of(call: Call, self: Array) -> Value:
    return unknown("the dtype isn't known") if self.dtype is None else NumpyType(self.dtype)


@attribute("numpy.ndarray.ndim")
def ndim_of(call: Call, self: Array) -> Value:
    return unknown() if self.shape is None else len(self.shape)


@attribute("numpy.ndarray.size")
def size_of(call: Call, self: Array) -> Value:
    return unknown() if self.size is None else self.size


@attribute("numpy.ndarray.T")
def turned(call: Call, self: Array) -> Value:
    return transposed(self, None)


@attribute("numpy.ndarray.flat")
def flat_of(call: Call, self: Array) -> Value:
    return iterate(call, Array((self.size,), self.dtype, self.flat))


@api("numpy.ndarray.astype")
def astype(call: Call, self: Value, /, dtype: Value, *args: Value, **options: Value) -> Value:
    kind = dtype_name(dtype)
    flat = None if self.flat is None else [converted(value, kind) for value in self.flat]
    return Array(self.shape, kind, flat)


@api("numpy.ndarray.reshape")
def reshape(call: Call, self: Value, *shape: Value, order: Value = "C") -> Value:
    return reshaped(self, unwrap(shape[0]) if len(shape) == 1 else shape)


@api("numpy.ndarray.transpose")
def transpose(call: Call, self: Value, *axes: Value) -> Value:
    return transposed(self, None if not axes else axes[0] if len(axes) == 1 else axes)


@api("numpy.ndarray.copy")
def copy(call: Call, self: Value, *args: Value) -> Value:
    return Array(self.shape, self.dtype, self.flat)


@api("numpy.ndarray.tolist")
def tolist(call: Call, self: Value) -> Value:
    if self.shape == () and self.flat is not None:
        return self.flat[0]
    if self.items is None:
        return List([], unknown())
    return List([tolist(call, i) if isinstance(i, Array) else i for i in self.items])


@api("numpy.ndarray.item")
def item(call: Call, self: Value, *index: Value) -> Value:
    return self.flat[0] if self.flat is not None and len(self.flat) == 1 else unknown()


@api("numpy.ndarray.__int__", "numpy.ndarray.__float__", "numpy.ndarray.__index__")
def as_number(call: Call, self: Value) -> Value:
    found = item(call, self)
    if not isinstance(found, (int, float)):
        return unknown()
    return float(found) if call.path.endswith("float__") else int(found)


@api("numpy.ndarray.fill")
def fill(call: Call, self: Value, value: Value) -> Value:
    return _changed(call, self)


@api("numpy.ndarray.__len__")
def length(call: Call, self: Value) -> Value:
    return self.shape[0] if self.shape and self.shape[0] is not None else unknown()


@api("numpy.ndarray.__bool__")
def truth(call: Call, self: Value) -> Value:
    if self.known is not None and len(self.known) == 1:
        return bool(self.known[0])
    return unknown("whether an array holds")


@api("numpy.ndarray.__iter__")
def iterate(call: Call, self: Value) -> Value:
    rows = self.items
    if rows is not None:
        return stream([scalar(row, self.dtype) for row in rows])
    shape = self.shape
    row = Array(shape[1:], self.dtype) if shape and len(shape) > 1 else unknown()
    known = bool(shape) and shape[0] is not None and shape[0] <= 1_000
    return stream([row] * shape[0] if known else [Maybe(row)])


# Indexing


@api("numpy.ndarray.__getitem__")
def get_item(call: Call, self: Value, key: Value) -> Value:
    keys = [_key(k) for k in (key if isinstance(key, tuple) else (key,))]
    if self.shape is None:
        return unknown()
    if not all(isinstance(k, (int, slice, Array, type(None), type(...))) for k in keys):
        return unknown()
    arrays = [k for k in keys if isinstance(k, Array)]
    keys = _whole(keys, len(self.shape))
    if arrays:
        return _picked(self, keys)
    return _sliced(self, keys)


def _key(key: Value) -> Value:
    key = unwrap(key)
    if isinstance(key, Dimension):
        key = key.value
    if isinstance(key, (List, range)):
        return array_of(key)
    if isinstance(key, slice):
        bounds = [_key(b) for b in (key.start, key.stop, key.step)]
        return slice(*bounds) if all(b is None or isinstance(b, int) for b in bounds) else key
    return key


def _whole(keys: list[Any], rank: int) -> list[Any]:
    """The index with a slice for each axis that isn't named."""
    used = sum(k is not None and k is not ... for k in keys)
    if not any(k is ... for k in keys):
        return [*keys, *[slice(None)] * (rank - used)]
    place = next(i for i, k in enumerate(keys) if k is ...)
    return [*keys[:place], *[slice(None)] * (rank - used), *keys[place + 1 :]]


def _sliced(array: Array, keys: list[Any]) -> Value:
    shape: list[int | None] = []
    picked: list[Any] = []
    axes = iter(array.shape or ())
    for key in keys:
        if key is None:
            shape.append(1)
            continue
        size = next(axes, None)
        if isinstance(key, int):
            if size is not None and not -size <= key < size:
                words = f"index {key} is out of bounds for axis {len(picked)} with size {size}"
                raise Failure("IndexError", words)
            picked.append([key % size] if size else None)
            continue
        places = _places(size, key)
        shape.append(None if places is None else len(places))
        picked.append(places)
    flat = _elements(array, picked)
    if not shape:
        return unknown() if flat is None else scalar(flat[0], array.dtype)
    return array.view(tuple(shape), flat)


def _places(size: int | None, key: slice) -> range | None:
    bounds = (key.start, key.stop, key.step)
    if size is None or not all(b is None or isinstance(b, int) for b in bounds):
        return None
    return range(size)[key]


def _elements(array: Array, picked: list[Any]) -> list[Value] | None:
    flat, own = array.flat, array.shape
    if flat is None or own is None or any(places is None for places in picked):
        return None
    sizes = [d or 0 for d in own]
    strides = [math.prod(sizes[axis + 1 :]) for axis in range(len(sizes))]
    return [flat[sum(i * s for i, s in zip(place, strides))] for place in product(*picked)]


def _picked(array: Array, keys: list[Any]) -> Value:
    """The shape when one array of indices or flags is among the keys."""
    first = keys[0]
    if not isinstance(first, Array) or first.shape is None or array.shape is None:
        return Array(None, array.dtype)
    if any(
        isinstance(k, Array) or not (isinstance(k, slice) and k == slice(None)) for k in keys[1:]
    ):
        return Array(None, array.dtype)
    if first.dtype == "bool":
        return Array((None, *array.shape[len(first.shape) :]), array.dtype)
    return Array((*first.shape, *array.shape[1:]), array.dtype)


@api("numpy.ndarray.__setitem__")
def set_item(call: Call, self: Value, key: Value, value: Value) -> Value:
    known = self.flat
    places = None if known is None or self.memory.shared else _meant(self, key)
    if known is None or places is None:
        return _changed(call, self)
    held = array_of(unwrap(value))
    numbers = held.flat if held is not None else None
    if numbers is None or len(numbers) not in (1, len(places)):
        numbers = [unknown()]
    call.trail.touch(self)
    self.elements = list(known)
    for index, place in enumerate(places):
        self.elements[place] = converted(numbers[index % len(numbers)], self.dtype)
    return None


def _meant(array: Array, key: Value) -> list[int] | None:
    """Where in C's order the elements are that an index means, None when it isn't known."""
    if array.shape is None or None in array.shape:
        return None
    keys = [_key(k) for k in (key if isinstance(key, tuple) else (key,))]
    count = math.prod(d or 0 for d in array.shape)
    first = keys[0] if keys else None
    if isinstance(first, Array):
        flags = first.known
        if len(keys) > 1 or flags is None or first.dtype != "bool" or first.shape != array.shape:
            return None
        return [place for place, flag in enumerate(flags) if flag]
    if not all(isinstance(k, (int, slice, type(...))) for k in keys):
        return None
    numbered = Array(array.shape, "int64", list(range(count)))
    picked = _sliced(numbered, _whole(keys, len(array.shape)))
    if isinstance(picked, Array):
        return picked.known
    return [picked] if isinstance(picked, int) else None


def _changed(call: Call, array: Array) -> None:
    call.trail.touch(array.memory)
    array.memory.changed = True
