"""The values of tensors, where TensorFlow itself knows them before anything runs.

They matter for shapes that are computed: `tf.shape(x)[0] * 2`, `tf.stack([n, 4])`. As in
`python/framework/tensor_util.py` (`constant_value`, `constant_value_as_shape`) and
`EvaluateConstantTensor` of `core/common_runtime`, vectors may be known in parts: a part that
TensorFlow doesn't know is `Dimension(None)`, one that only we don't is an unknown value.
"""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import Any

from scope_lsp.domain.containers import List, from_python
from scope_lsp.domain.tensors import Dimension, Tensor
from scope_lsp.domain.unknown import UNKNOWN
from scope_lsp.domain.values import Unknown, Value
from scope_lsp.models.python.arrays import MAX_SIZE
from scope_lsp.models.tensorflow.conditions import Arguments
from scope_lsp.models.tensorflow.shapes.arguments import (
    dims,
    first,
    items_of,
    operands,
    pick,
    shape_at,
    sizes,
    value_at,
    value_of,
)
from scope_lsp.models.tensorflow.shapes.axes import expand_dims, reshape, squeeze
from scope_lsp.models.tensorflow.shapes.creation import range_bounds
from scope_lsp.models.tensorflow.shapes.rules import folding
from scope_lsp.models.tensorflow.shapes.sizes import product, rank_of


def part(size: Any) -> Value:
    """A size as a part of a constant."""
    if isinstance(size, int):
        return size
    return Dimension(None) if size is None else Unknown("a size isn't known", plain=True)


def scalar(size: Any) -> Value:
    """A size as a constant, None where nothing is known of it."""
    return None if size is UNKNOWN else part(size)


def vector(found: Any) -> Value:
    """A shape as a constant."""
    return List(list(map(part, found))) if isinstance(found, tuple) else None


@folding("shape")
def shape(given: Arguments) -> Value:
    """The static shape."""
    return vector(shape_at(given))


@folding("size")
def size(given: Arguments) -> Value:
    """The number of elements."""
    found = shape_at(given)
    return scalar(product(found)) if isinstance(found, tuple) else None


@folding("rank")
def rank(given: Arguments) -> Value:
    """The number of axes."""
    found = rank_of(shape_at(given))
    return found if isinstance(found, int) else None


@folding("identity", "stop_gradient", "convert_to_tensor", "ensure_shape")
def same(given: Arguments) -> Value:
    """The value itself."""
    return _constant(first(given))


@folding("cast", "to_int32", "to_int64", "to_float", "to_double")
def cast(given: Arguments) -> Value:
    """The same number in another dtype; of another kind of number it is only a float."""
    value = _constant(first(given))
    dtype = given.get("dtype")
    integers = dtype is None or "int" in getattr(dtype, "name", "")
    return value if integers or value_of(value) is not UNKNOWN else None


def _constant(value: Value) -> Value:
    if isinstance(value, Tensor):
        return value.constant
    return value if value_of(value) is not UNKNOWN else None


@folding("fill")
def filled(given: Arguments) -> Value:
    """A short vector of one number."""
    found = dims(given.get("dims"))
    if not isinstance(found, tuple) or len(found) > 1:
        return None
    number = _constant(given.get("value"))
    if not isinstance(number, (int, float)) or not all(isinstance(d, int) for d in found):
        return None
    if found and found[0] > MAX_SIZE:
        return None
    return List([number] * found[0]) if found else number


@folding("range")
def range_(given: Arguments) -> Value:
    """Whole numbers."""
    bounds = range_bounds(given)
    if not all(isinstance(b, int) for b in bounds):
        return None
    made = range(*bounds)
    return List(list(made)) if len(made) <= MAX_SIZE else None


@folding("stack", "pack")
def stack(given: Arguments) -> Value:
    """The numbers in a row."""
    items = items_of(given.get("values"))
    if items is None or value_at(given, "axis") not in (None, 0):
        return None
    return List([_element(item) for item in items]) if items else None


def _element(item: Value) -> Value:
    if isinstance(item, Tensor):
        item = item.constant
    known = isinstance(item, (int, float, Dimension)) or value_of(item) is not UNKNOWN
    return item if known and item is not None else part(UNKNOWN)


@folding("concat", "concat_v2")
def concat(given: Arguments) -> Value:
    """Vectors one behind the other."""
    values, axis = items_of(pick(given, "values")), pick(given, "axis", "concat_dim")
    if not values or value_of(axis) not in (0, -1):
        return None
    if any(len(s) != 1 if isinstance(s := sizes(v), tuple) else True for v in values):
        return None
    found: list[Value] = []
    for value in values:
        row = items_of(value.constant) if isinstance(value, Tensor) else None
        sizes_ = dims(value)
        if not isinstance(sizes_, tuple):
            return None
        found += list(map(part, sizes_)) if row is None else row
    return List(found)


@folding("__getitem__")
def getitem(given: Arguments) -> Value:
    """A part of a vector."""
    value, key = operands(given)
    row = items_of(value.constant) if isinstance(value, Tensor) else None
    if row is None:
        return None
    if isinstance(key, slice):
        bounds = [None if b is None else value_of(b) for b in (key.start, key.stop, key.step)]
        return None if UNKNOWN in bounds else List(_as_parts(row)[slice(*bounds)])
    found = value_of(key)
    return element(row, found) if isinstance(found, int) and -len(row) <= found < len(row) else None


def _as_parts(row: list[Value]) -> list[Value]:
    """Elements of a vector that is known in part: what doesn't look at parts knows none."""
    if not any(isinstance(each, (Dimension, Unknown)) for each in row):
        return row
    return [Dimension(each) if isinstance(each, int) else each for each in row]


def element(row: list[Value], index: int) -> Value:
    """One element: of a vector that is known in part only, older versions look at none."""
    value = row[index]
    unsure = any(isinstance(each, (Dimension, Unknown)) for each in row)
    return None if isinstance(value, Unknown) or (unsure and isinstance(value, int)) else value


@folding("gather", "gather_v2")
def gather(given: Arguments) -> Value:
    """Some elements of a vector."""
    table, key = given.get("params"), value_at(given, "indices")
    row = items_of(table.constant) if isinstance(table, Tensor) else items_of(table)
    if row is None or value_at(given, "axis") not in (None, 0):
        return None
    if isinstance(key, int):
        return element(row, key)
    flat = isinstance(key, list) and all(isinstance(k, int) for k in key)
    return List([row[k] for k in key]) if flat else None


def _moved(name: str, rule: Callable[[Arguments], Any]) -> None:
    """Declare an op that makes a row of numbers, or a number of a row."""

    @folding(name)
    def fold(given: Arguments) -> Value:
        value, found = _constant(first(given)), rule(given)
        row = items_of(value) if isinstance(value, List) else [value]
        if value is None or row is None or any(isinstance(item, List) for item in row):
            return None
        return element(row, 0) if found == () else List(row) if found == (len(row),) else None


_moved("squeeze", squeeze)
_moved("expand_dims", expand_dims)
_moved("reshape", reshape)


# Arithmetic


def _reduction(name: str, function: Callable[[Any], Any]) -> None:
    @folding(name)
    def fold(given: Arguments) -> Value:
        row = value_of(first(given))
        whole = isinstance(row, list) and all(type(item) is int for item in row)
        axis = value_at(given, "axis", "reduction_indices")
        if not whole or axis not in (None, 0, -1, [0]) or value_at(given, "keepdims", "keep_dims"):
            return None
        return int(function(row))


_reduction("reduce_prod", product)
_reduction("reduce_sum", sum)
_reduction("reduce_max", max)
_reduction("reduce_min", min)


def _arithmetic(name: str, function: Callable[[Any, Any], Any], *names: str) -> None:
    @folding(*names, f"__{name}__")
    def fold(given: Arguments) -> Value:
        left, right = map(value_of, operands(given))
        return _applied(function, left, right)

    @folding(f"__r{name}__")
    def reflected(given: Arguments) -> Value:
        left, right = map(value_of, operands(given))
        return _applied(function, right, left)


MAX_NUMBER = 2**62


def _applied(function: Callable[[Any, Any], Any], left: Any, right: Any) -> Value:
    """The result for whole numbers and short rows of them."""
    if isinstance(left, list) or isinstance(right, list):
        length = len(left if isinstance(left, list) else right)
        lefts = left if isinstance(left, list) else [left] * length
        rights = right if isinstance(right, list) else [right] * length
        if len(lefts) != len(rights):
            return None
        made = [_applied(function, a, b) for a, b in zip(lefts, rights)]
        return None if None in made else from_python(made)
    if type(left) is not int or type(right) is not int:
        return None
    made = function(left, right)
    return made if isinstance(made, int) and abs(made) < MAX_NUMBER else None


_arithmetic("add", operator.add, "add", "add_v2")
_arithmetic("sub", operator.sub, "subtract", "sub")
_arithmetic("mul", operator.mul, "multiply", "mul")
_arithmetic("floordiv", operator.floordiv, "floordiv", "floor_div")
_arithmetic("mod", operator.mod, "mod", "floormod")
folding("maximum")(lambda given: _applied(max, *map(value_of, operands(given))))
folding("minimum")(lambda given: _applied(min, *map(value_of, operands(given))))


@folding("__neg__", "negative", "neg")
def negative(given: Arguments) -> Value:
    """The other sign."""
    value = value_of(first(given))
    return -value if type(value) is int else None
