"""What rules ask of an op's arguments."""

from __future__ import annotations

from typing import Any

from scope_lsp.domain.containers import List
from scope_lsp.domain.tensors import Dimension, Shape, Tensor, VariableValue
from scope_lsp.domain.unknown import UNKNOWN
from scope_lsp.domain.values import OneOf, Unknown, Value
from scope_lsp.models.python.arrays import Array
from scope_lsp.models.tensorflow.conditions import Arguments
from scope_lsp.models.tensorflow.shapes.sizes import Size, Sizes
from scope_lsp.models.tensorflow.state import dtype_of, known, value_dtype, value_shape


def pick(given: Arguments, *names: str) -> Value:
    """The first argument that is given, under any of its names through the versions."""
    for name in names:
        value = given.get(name)
        if value is not None:
            return value
    return None


def first(given: Arguments) -> Value:
    """The first argument."""
    return next(iter(given.values()), None)


def operands(given: Arguments) -> list[Value]:
    """The first two arguments."""
    return [value for name, value in given.items() if name != "name"][:2]


def sizes(value: Value) -> Sizes:
    """The static shape of an argument."""
    found = value_shape(value)
    if not isinstance(found, tuple):
        return found
    return tuple(d if d is None or isinstance(d, int) else UNKNOWN for d in found)


def shape_at(given: Arguments, *names: str) -> Sizes:
    """The static shape of an argument, of the first one where no name is told."""
    return sizes(pick(given, *names) if names else first(given))


def value_at(given: Arguments, *names: str) -> Any:
    """The Python value of an argument; None where there is none, UNKNOWN where it isn't known."""
    value = pick(given, *names)
    return None if value is None else value_of(value)


def value_of(value: Value) -> Any:
    """The Python value of something, UNKNOWN where it isn't wholly known."""
    if isinstance(value, Dimension):
        return value.value
    if isinstance(value, Array):
        return array_value(value)
    found = known(value)
    return UNKNOWN if found is None else found


def array_value(array: Array) -> Any:
    """The nested lists of an array's numbers."""
    if array.shape == () and array.known is not None:
        return array.known[0]
    if array.items is None:
        return UNKNOWN
    rows = [array_value(row) if isinstance(row, Array) else value_of(row) for row in array.items]
    return UNKNOWN if any(row is UNKNOWN for row in rows) else rows


def is_given(given: Arguments, *names: str) -> bool:
    """Whether an argument is there."""
    return pick(given, *names) is not None


def is_true(given: Arguments, *names: str) -> bool | None:
    """A flag, None where it isn't known; an absent one isn't set."""
    found = value_at(given, *names)
    return None if found is UNKNOWN else bool(found)


def integer(value: Value) -> Size:
    """A number of something: an int, None for a tensor that is fed, else UNKNOWN."""
    if isinstance(value, Dimension):
        return value.value
    if isinstance(value, Tensor):
        if isinstance(value.constant, (int, Dimension)):
            return integer(value.constant)
        return None if is_fed(value) else UNKNOWN
    if isinstance(value, float) and value.is_integer():
        return int(value)
    return value if value is None or isinstance(value, int) else UNKNOWN


def is_fed(value: Tensor) -> bool:
    """Whether a tensor certainly has no value before it runs."""
    return value.op is not None and value.op.type == "Placeholder"


def dims(value: Value) -> Sizes:
    """A shape given as an argument: a list of sizes, a `TensorShape`, an array or a tensor."""
    if isinstance(value, Shape):
        return value.dims
    if isinstance(value, Tensor):
        return _dims_of_tensor(value)
    if isinstance(value, VariableValue):
        return _of_length(value, None)
    if isinstance(value, (int, float, Dimension)):
        return (integer(value),)
    items = items_of(value)
    return UNKNOWN if items is None else tuple(map(integer, items))


def whole_dims(value: Value) -> Sizes:
    """Sizes given as an argument that TensorFlow looks at only where all of them are known."""
    found = dims(value)
    if not isinstance(found, tuple) or isinstance(value, Shape):
        return found
    known = value_of(value) is not UNKNOWN or all(map(_is_number, items_of(value) or [None]))
    return found if known else tuple(None if size is None else UNKNOWN for size in found)


def _is_number(value: Value) -> bool:
    return isinstance(value_of(value), int)


def _dims_of_tensor(value: Tensor) -> Sizes:
    if value.constant is not None:
        return dims(value.constant)
    return _of_length(value, None if is_fed(value) else UNKNOWN)


def _of_length(value: Value, size: Size) -> Sizes:
    """A shape of known rank, as a vector of known length tells it."""
    length = sizes(value)
    if isinstance(length, tuple) and len(length) == 1 and isinstance(length[0], int):
        return (size,) * length[0]
    if length is None:
        return None if size is None else UNKNOWN
    return None if size is None and length != UNKNOWN and UNKNOWN not in length else UNKNOWN


def items_of(value: Value) -> list[Value] | None:
    """The elements of a list, tuple or vector, None where they aren't all known."""
    if isinstance(value, tuple):
        return list(value)
    if isinstance(value, List):
        return None if value.is_open else value.items
    if isinstance(value, range):
        return list(value)
    return value.items if isinstance(value, Array) else None


def listed(value: Value) -> list[Value] | None:
    """The tensors of a list; one that is no list stands for itself."""
    found = items_of(value)
    if found is None and not isinstance(value, (Unknown, OneOf, List)):
        return [value]
    return found


def axis_at(given: Arguments, rank: int, *names: str, default: int | None = None) -> int | None:
    """An axis counted from the front, None where it isn't known or out of bounds."""
    found = value_at(given, *(names or ("axis", "dim")))
    found = default if found is None else found
    if not isinstance(found, int) or not -rank <= found < rank:
        return None
    return found % rank


# Dtypes


def dtype_at(given: Arguments, *names: str) -> Any:
    """The dtype of the first of some arguments that has one of its own: a tensor, else a list."""
    values = [given.get(name) for name in names] if names else operands(given)
    return dtype_of_values(values)


def dtype_of_values(values: list[Value]) -> Any:
    """The dtype that ops give several values: that of a tensor among them."""
    for value in values:
        if isinstance(value, (Tensor, VariableValue)):
            return value_dtype(value)
    for value in values:
        for item in items_of(value) or ():
            if isinstance(item, (Tensor, VariableValue)):
                return value_dtype(item)
    if any(isinstance(value, (Unknown, OneOf)) for value in values):
        return UNKNOWN
    return next((value_dtype(value) for value in values if value is not None), UNKNOWN)


def same(*names: str) -> Any:
    """The dtype of an argument, as a rule's `dtype`."""
    return lambda given: dtype_at(given, *names)


def chosen(name: str, default: str | None = None) -> Any:
    """The dtype that an argument tells, as a rule's `dtype`."""

    def dtype(given: Arguments) -> Any:
        value = given.get(name)
        return default if value is None else dtype_of(value)

    return dtype
