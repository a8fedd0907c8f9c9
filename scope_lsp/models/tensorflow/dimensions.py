"""`tf.Dimension` of TensorFlow 1: a size that may be compared and computed with.

After `python/framework/tensor_shape.py`. What only we don't know is an unknown value instead.
"""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import Any

from scope_lsp.domain.tensors import Dimension
from scope_lsp.domain.unknown import UNKNOWN, Size
from scope_lsp.domain.values import Api, Unknown, Value
from scope_lsp.models import registry
from scope_lsp.models.registry import Call, Failure, api, attribute, library_class

library_class("tf.Dimension", registry.find_class("object"))


def size_value(call: Call, size: Size) -> Value:
    """One size as this version gives it: `Dimension(3)` in 1.x, `3` in 2.x."""
    if size is UNKNOWN:
        return unknown_size()
    return size if call.run.state["tensorflow"].v2_behavior else Dimension(size)


def unknown_size() -> Unknown:
    """A size that TensorFlow may know."""
    return Unknown("the size isn't known", "size", plain=True)


def as_size(value: Value) -> Any:
    """`as_dimension(value).value`: a number, None or UNKNOWN; raise as TensorFlow does."""
    if isinstance(value, Dimension):
        return value.value
    if value is None or (isinstance(value, int) and value >= 0):
        return value
    if isinstance(value, int):
        raise Failure("ValueError", f"Dimension {value} must be >= 0")
    if isinstance(value, float):
        if not value.is_integer():
            raise Failure("ValueError", f"Ambiguous dimension: {value}")
        return int(value)
    return UNKNOWN


@api("tf.Dimension", api=1)
def dimension(call: Call, value: Value) -> Value:
    """One size of a static shape."""
    found = as_size(value)
    return unknown_size() if found is UNKNOWN else Dimension(found)


@attribute("tf.Dimension.value")
def dimension_value(call: Call, self: Dimension) -> Value:
    """The size as a number, or None."""
    return self.value


@api("tf.Dimension.__int__", "tf.Dimension.__index__")
def dimension_int(call: Call, self: Dimension) -> Value:
    """The size as a number."""
    if self.value is None:
        raise Failure("TypeError", "__int__ returned non-int (type NoneType)")
    return self.value


@api("tf.Dimension.__hash__")
def dimension_hash(call: Call, self: Dimension) -> Value:
    """Only older versions have one; it is as good as any."""
    return hash(self.value)


@api("tf.Dimension.is_compatible_with")
def is_compatible_with(call: Call, self: Dimension, other: Value) -> Value:
    """Whether both may be the same size."""
    found = as_size(other)
    if found is UNKNOWN and self.value is not None:
        return unknown_size()
    return self.value is None or found is None or self.value == found


@api("tf.Dimension.assert_is_compatible_with")
def assert_is_compatible_with(call: Call, self: Dimension, other: Value) -> Value:
    """Refuse another size."""
    found = as_size(other)
    if isinstance(found, int) and self.value is not None and self.value != found:
        words = f"Dimensions {self.value} and {found} are not compatible"
        raise Failure("ValueError", words)
    return None


@api("tf.Dimension.merge_with")
def merge_with(call: Call, self: Dimension, other: Value) -> Value:
    """What is known of either."""
    assert_is_compatible_with(call, self, other)
    if self.value is not None:
        return self
    found = as_size(other)
    return unknown_size() if found is UNKNOWN else Dimension(found)


def _apply(function: Callable[[Any, Any], Any], left: Any, right: Any) -> Any:
    if left is UNKNOWN or right is UNKNOWN:
        return UNKNOWN
    if left is None or right is None:
        return None
    try:
        return function(left, right)
    except ZeroDivisionError:
        raise Failure("ZeroDivisionError", "integer division or modulo by zero") from None


def _other(value: Value) -> Any:
    """The other operand; anything but a number leaves the operator to it."""
    if value is None or isinstance(value, (int, float, Dimension, Unknown)):
        return as_size(value)
    return NotImplemented


def _operator(name: str, function: Callable[[Any, Any], Any], reflected: bool) -> None:
    @api(f"tf.Dimension.__{'r' if reflected else ''}{name}__")
    def model(call: Call, self: Dimension, other: Value) -> Value:
        found = _other(other)
        refused = reflected and not call.version.dimensions_have_reflected_operators
        if found is NotImplemented or refused:
            return Api("NotImplemented")
        sizes = (found, self.value) if reflected else (self.value, found)
        result = _apply(function, *sizes)
        if isinstance(result, int) and result < 0:
            raise Failure("ValueError", f"Dimension {result} must be >= 0")
        return unknown_size() if result is UNKNOWN else Dimension(result)


for _name in ("add", "sub", "mul", "floordiv", "mod"):
    for _reflected in (False, True):
        _operator(_name, getattr(operator, _name), _reflected)
_operator("div", operator.floordiv, False)


def _no_division(name: str, words: str) -> None:
    @api(f"tf.Dimension.{name}")
    def model(call: Call, self: Dimension, other: Value) -> Value:
        if _other(other) is NotImplemented:
            return Api("NotImplemented")
        kind = "Dimension" if isinstance(other, Dimension) else type(other).__name__
        if call.version.runs_on_python2:
            return div(call, self, other)
        advice = call.version.words_for_dividing_dimensions
        raise Failure("TypeError", f"unsupported operand type(s) for /: {words % kind}{advice}")


def div(call: Call, self: Dimension, other: Value) -> Value:
    """`/` of Python 2 rounds down."""
    result = _apply(operator.floordiv, self.value, as_size(other))
    return unknown_size() if result is UNKNOWN else Dimension(result)


_no_division("__truediv__", "'Dimension' and '%s'")
_no_division("__rtruediv__", "'%s' and 'Dimension'")


def _comparison(name: str) -> None:
    function = getattr(operator, name)

    @api(f"tf.Dimension.__{name}__")
    def model(call: Call, self: Dimension, other: Value) -> Value:
        if isinstance(other, Unknown):
            return Unknown(other.reason, plain=True)
        found = _other(other)
        if found is NotImplemented:
            return Api("NotImplemented")
        result = _apply(function, self.value, found)
        return Unknown("the size isn't known", plain=True) if result is UNKNOWN else result


for _name in ("eq", "ne", "lt", "le", "gt", "ge"):
    _comparison(_name)
