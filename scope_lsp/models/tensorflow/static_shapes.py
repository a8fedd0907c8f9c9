"""`tf.TensorShape`, as the program sees static shapes.

After `python/framework/tensor_shape.py`. A size that only we don't know is an unknown value to the
program, and what depends on it is so, too.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import wraps
from typing import Any

from scope_lsp.domain.containers import List
from scope_lsp.domain.tensors import Dimension, Shape
from scope_lsp.domain.unknown import UNKNOWN
from scope_lsp.domain.values import Api, OneOf, Unknown, Value
from scope_lsp.models import registry
from scope_lsp.models.python.streams import stream
from scope_lsp.models.registry import Call, Failure, api, attribute, library_class
from scope_lsp.models.tensorflow.dimensions import size_value, unknown_size
from scope_lsp.models.tensorflow.shapes.sizes import broadcast
from scope_lsp.models.tensorflow.state import runtime, shape_of
from scope_lsp.scopes.shapes import is_fully_defined, merged, surely_differ, text_of

library_class("tf.TensorShape", registry.find_class("object"))


MAX_RANK = 254
"""So many axes a tensor may have (`core/framework/tensor_shape.h`)."""


def unknown_shape() -> Unknown:
    """A shape that TensorFlow may know."""
    return Unknown("the shape isn't known", "shape", plain=True)


def shape_value(found: Any) -> Value:
    """A shape of ours as the program has it."""
    return unknown_shape() if found is UNKNOWN else Shape(found)


def _dims(call: Call, value: Value) -> Any:
    """`as_shape(value)`."""
    if isinstance(value, (Unknown, OneOf)):
        return UNKNOWN
    return value.dims if isinstance(value, Shape) else shape_of(call, value)


def _text(call: Call, dims: Any) -> str:
    return text_of(dims, runtime(call).v2_behavior)


@api("tf.TensorShape")
def tensor_shape(call: Call, dims: Value) -> Value:
    """A static shape."""
    return shape_value(_dims(call, dims))


Method = Callable[..., Value]


def _of_known(
    name: str, declare: Callable[[str], Callable[[Method], Method]] = api
) -> Callable[[Method], Method]:
    """Declare a method that is about the sizes; of a shape of which we know nothing, a model
    written in Python may have got at one, nothing can be said."""

    def declared(method: Method) -> Method:
        @declare(f"tf.TensorShape.{name}")
        @wraps(method)
        def model(call: Call, self: Shape, /, *args: Value, **kwargs: Value) -> Value:
            return unknown_shape() if self.dims is UNKNOWN else method(call, self, *args, **kwargs)

        return model

    return declared


def _declare(name: str, read: Callable[[Call, Shape], Value]) -> None:
    _of_known(name, attribute)(read)


def _rank(call: Call, self: Shape) -> Value:
    return None if self.dims is None else len(self.dims)


def _list_of_dims(call: Call, self: Shape) -> Value:
    """Dimensions, even where indexing gives numbers."""
    if self.dims is None:
        return None
    return List([unknown_size() if d is UNKNOWN else Dimension(d) for d in self.dims])


_declare("ndims", _rank)
_declare("rank", _rank)
_declare("dims", _list_of_dims)


def _no_rank(words: str) -> Failure:
    return Failure("ValueError", words)


@_of_known("as_list")
def as_list(call: Call, self: Shape) -> Value:
    """The sizes as a list of numbers and None."""
    if self.dims is None:
        raise _no_rank("as_list() is not defined on an unknown TensorShape.")
    return List([unknown_size() if d is UNKNOWN else d for d in self.dims])


@_of_known("__len__")
def length(call: Call, self: Shape) -> Value:
    """The rank."""
    if self.dims is None:
        raise _no_rank("Cannot take the length of shape with unknown rank.")
    return len(self.dims)


@_of_known("__bool__")
def is_ranked(call: Call, self: Shape) -> Value:
    """Whether the rank is known."""
    return self.dims is not None


@_of_known("__iter__")
def iterate(call: Call, self: Shape) -> Value:
    """The sizes."""
    if self.dims is None:
        raise _no_rank("Cannot iterate over a shape with unknown rank.")
    return stream([size_value(call, d) for d in self.dims])


@_of_known("__getitem__")
def get_item(call: Call, self: Shape, key: Value) -> Value:
    """One size, or the shape of some axes."""
    if isinstance(key, slice):
        return _slice(call, self, key)
    if self.dims is None:
        return size_value(call, None)
    index = as_index(key)
    if index is UNKNOWN:
        return unknown_size()
    if not -len(self.dims) <= index < len(self.dims):
        kind = "tuple" if call.version.shapes_hold_tuples else "list"
        raise Failure("IndexError", f"{kind} index out of range")
    return size_value(call, self.dims[index])


def as_index(key: Value) -> Any:
    """An index as a number, or UNKNOWN."""
    if isinstance(key, int):
        return key
    return key.value if isinstance(key, Dimension) and key.value is not None else UNKNOWN


def _slice(call: Call, self: Shape, key: slice) -> Value:
    bounds = [None if b is None else as_index(b) for b in (key.start, key.stop, key.step)]
    if UNKNOWN in bounds:
        return unknown_shape()
    start, stop, step = bounds
    if step == 0:
        raise Failure("ValueError", "slice step cannot be zero")
    if self.dims is not None:
        return Shape(self.dims[start:stop:step])
    if step is not None:
        raise Failure("ValueError", "Steps are not yet handled")
    start = start or 0
    if stop is None or start < 0 or stop < 0 or stop - start > MAX_RANK:
        return Shape(None)
    return Shape((None,) * (stop - start))


@api("tf.TensorShape.is_fully_defined")
def fully_defined(call: Call, self: Shape) -> Value:
    """Whether every size is known."""
    found = is_fully_defined(self.dims)
    return unknown_size() if found is None else found


@api("tf.TensorShape.num_elements")
def num_elements(call: Call, self: Shape) -> Value:
    """The product of the sizes."""
    found = is_fully_defined(self.dims)
    if found is None:
        return unknown_size()
    sizes = [d for d in self.dims or () if isinstance(d, int)]
    return math.prod(sizes) if found else None


@api("tf.TensorShape.merge_with")
def merge_with(call: Call, self: Shape, other: Value) -> Value:
    """What is known of either."""
    found = _dims(call, other)
    if surely_differ(self.dims, found):
        one, two = _text(call, self.dims), _text(call, found)
        raise Failure("ValueError", f"Shapes {one} and {two} are not compatible")
    return shape_value(merged(self.dims, found))


@api("tf.TensorShape.concatenate", "tf.TensorShape.__add__")
def concatenate(call: Call, self: Shape, other: Value) -> Value:
    """One shape behind the other."""
    return _joined(self.dims, _dims(call, other))


@api("tf.TensorShape.__radd__")
def concatenate_behind(call: Call, self: Shape, other: Value) -> Value:
    """One shape behind the other."""
    return _joined(_dims(call, other), self.dims)


def _joined(one: Any, other: Any) -> Value:
    if one is None or other is None:
        return Shape(None)
    return unknown_shape() if one is UNKNOWN or other is UNKNOWN else Shape((*one, *other))


def _check_rank(name: str, fails: Callable[[int, int], bool], words: str, promotes: bool) -> None:
    @_of_known(name)
    def model(call: Call, self: Shape, rank: Value) -> Value:
        if not isinstance(rank, int) or rank > MAX_RANK:
            return self
        if self.dims is not None and fails(len(self.dims), rank):
            raise Failure("ValueError", f"Shape {_text(call, self.dims)} must have {words} {rank}")
        if name.startswith("assert"):
            return None
        return Shape((None,) * rank) if self.dims is None and promotes else self


_check_rank("with_rank", lambda ours, rank: ours != rank, "rank", True)
_check_rank("assert_has_rank", lambda ours, rank: ours != rank, "rank", True)
_check_rank("with_rank_at_least", lambda ours, rank: ours < rank, "rank at least", False)
_check_rank("with_rank_at_most", lambda ours, rank: ours > rank, "rank at most", False)


@api("tf.TensorShape.assert_same_rank")
def assert_same_rank(call: Call, self: Shape, other: Value) -> Value:
    """Refuse a shape of another rank."""
    found = _dims(call, other)
    if self.dims is None or not isinstance(found, tuple) or len(found) == len(self.dims):
        return None
    one, two = _text(call, self.dims), _text(call, found)
    raise Failure("ValueError", f"Shapes {one} and {two} must have the same rank")


@api("tf.TensorShape.assert_is_fully_defined")
def assert_is_fully_defined(call: Call, self: Shape) -> Value:
    """Refuse a shape with an unknown size."""
    if is_fully_defined(self.dims) is False:
        raise Failure("ValueError", f"Shape {_text(call, self.dims)} is not fully defined")
    return None


@api("tf.TensorShape.is_compatible_with")
def is_compatible_with(call: Call, self: Shape, other: Value) -> Value:
    """Whether two shapes may be the same."""
    return _compatible(self.dims, _dims(call, other))


def _compatible(one: Any, other: Any) -> Value:
    if one is None or other is None:
        return True
    if one is UNKNOWN or other is UNKNOWN:
        return unknown_shape()
    if surely_differ(one, other):
        return False
    unsure = any(UNKNOWN in (a, b) and None not in (a, b) for a, b in zip(one, other))
    return unknown_shape() if unsure else True


@api("tf.TensorShape.assert_is_compatible_with")
def assert_is_compatible_with(call: Call, self: Shape, other: Value) -> Value:
    """Refuse a shape that certainly is another."""
    found = _dims(call, other)
    if surely_differ(self.dims, found):
        one, two = _text(call, self.dims), _text(call, found)
        raise Failure("ValueError", f"Shapes {one} and {two} are incompatible")
    return None


@_of_known("__eq__")
def equals(call: Call, self: Shape, other: Value) -> Value:
    """Whether all sizes are the same; unknown dimensions never are."""
    found = _equal(call, self.dims, other)
    return found if found is not None else unknown_shape()


@_of_known("__ne__")
def differs(call: Call, self: Shape, other: Value) -> Value:
    """Whether the sizes certainly differ."""
    found = _equal(call, self.dims, other)
    if found is None:
        return unknown_shape()
    return not found if isinstance(found, bool) else found


def _equal(call: Call, dims: Any, other: Value) -> Value:
    if isinstance(other, str):
        return Api("NotImplemented")
    found = _dims(call, other)
    if found is UNKNOWN:
        return None
    if dims is None or found is None:
        return dims is found
    if len(dims) != len(found):
        return False
    if UNKNOWN in dims or UNKNOWN in found:
        return False if surely_differ(dims, found) else None
    if not call.version.shapes_hold_tuples and None in dims:
        return None if dims == found else False  # one object is equal to itself
    return bool(dims == found)


@_of_known("__str__")
def to_text(call: Call, self: Shape) -> Value:
    """The sizes in parentheses."""
    if self.dims is not None and UNKNOWN in self.dims:
        return unknown_shape()
    return _text(call, self.dims)


@api("tf.broadcast_static_shape")
def broadcast_static_shape(call: Call, shape_x: Value, shape_y: Value) -> Value:
    """The shape of what is computed element by element (`python/ops/array_ops.py`)."""
    if not (isinstance(shape_x, Shape) and isinstance(shape_y, Shape)):
        return unknown_shape()
    if _misfit(shape_x.dims, shape_y.dims):
        one, two = _text(call, shape_x.dims), _text(call, shape_y.dims)
        raise Failure("ValueError", f"Incompatible shapes for broadcasting: {one} and {two}")
    return shape_value(broadcast(shape_x.dims, shape_y.dims))


def _misfit(one: Any, other: Any) -> bool:
    """Whether two axes certainly differ of which neither can be repeated."""
    if not (isinstance(one, tuple) and isinstance(other, tuple)):
        return False
    pairs = zip(reversed(one), reversed(other))
    return any(1 not in pair and surely_differ((pair[0],), (pair[1],)) for pair in pairs)
