"""Dtypes and static shapes as the program sees them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from scope_lsp.domain.containers import List
from scope_lsp.domain.tensors import Dimension, DType, Shape
from scope_lsp.domain.values import Class, Unknown, Value
from scope_lsp.models import registry
from scope_lsp.models.registry import Call, api, attribute, constant, library_class
from scope_lsp.models.tensorflow.state import dimension_of, dtype_of, shape_of
from scope_lsp.scopes import UNKNOWN

_OBJECT = registry.find_class("object")
DTYPE = library_class("tf.DType", _OBJECT)
SHAPE = library_class("tf.TensorShape", _OBJECT)
DIMENSION = library_class("tf.Dimension", _OBJECT)
registry.complete |= {"tf.DType"}

NAMES = (
    "float16", "float32", "float64", "bfloat16", "int8", "int16", "int32", "int64", "uint8",
    "uint16", "uint32", "uint64", "bool", "string", "complex64", "complex128", "qint8", "qint32",
    "quint8", "resource", "variant", "half", "double",
)  # fmt: skip
_SAME = {"half": "float16", "double": "float64"}
for _name in NAMES:
    constant(f"tf.{_name}", DType(_SAME.get(_name, _name)))
    constant(f"tf.dtypes.{_name}", DType(_SAME.get(_name, _name)))


def _declare(name: str, read: Callable[[DType], Value]) -> None:
    @attribute(f"tf.DType.{name}")
    def get(call: Call, self: DType) -> Value:
        return read(self)


_declare("name", lambda self: self.name)
_declare("base_dtype", lambda self: self)
_declare("real_dtype", lambda self: self)
_declare("as_numpy_dtype", lambda self: self)
_declare("is_floating", lambda self: "float" in self.name)
_declare("is_integer", lambda self: "int" in self.name)
_declare("is_complex", lambda self: "complex" in self.name)
_declare("is_bool", lambda self: self.name == "bool")
_declare("is_unsigned", lambda self: self.name.startswith("uint"))
_declare("is_numpy_compatible", lambda self: self.name not in ("resource", "variant"))
_declare("size", lambda self: Unknown("the size of a dtype", plain=True))
_declare("max", lambda self: Unknown("the largest value of a dtype", plain=True))
_declare("min", lambda self: Unknown("the smallest value of a dtype", plain=True))
_declare("as_datatype_enum", lambda self: Unknown("a protocol number", plain=True))


@api("tf.DType.is_compatible_with")
def is_compatible(call: Call, self: DType, other: Value) -> Value:
    """Whether two dtypes are the same but for references."""
    found = dtype_of(other)
    return Unknown("the dtype isn't known", plain=True) if found is UNKNOWN else found == self.name


@api("tf.as_dtype", "tf.dtypes.as_dtype")
def as_dtype(call: Call, type_value: Value) -> Value:
    """The dtype that something stands for."""
    if isinstance(type_value, Class) and type_value.name == "float":
        return DType("float32")
    found = dtype_of(type_value)
    return DType(found) if isinstance(found, str) else Unknown("the dtype isn't known", plain=True)


@api("tf.TensorShape")
def tensor_shape(call: Call, dims: Value) -> Value:
    """A static shape."""
    found = shape_of(call, dims)
    if found is UNKNOWN:
        return Unknown("the shape isn't known", plain=True)
    return Shape(None if found is None else tuple(d if isinstance(d, int) else None for d in found))


@api("tf.Dimension", api=1)
def dimension(call: Call, value: Value) -> Value:
    """One size of a static shape."""
    found = dimension_of(value)
    return Dimension(found if isinstance(found, int) else None)


def size_value(call: Call, size: int | None) -> Value:
    """One size as this version gives it: `Dimension(3)` in 1.x, `3` in 2.x."""
    tf = call.run.state["tensorflow"]
    return size if tf.v2_behavior else Dimension(size)


@attribute("tf.Dimension.value")
def dimension_value(call: Call, self: Dimension) -> Value:
    """The size as a number, or None."""
    return self.value


@api("tf.Dimension.__int__", "tf.Dimension.__index__")
def dimension_int(call: Call, self: Dimension) -> Value:
    """The size as a number."""
    return self.value if self.value is not None else Unknown("the size isn't known", plain=True)


def _declare_shape(name: str, read: Callable[[Call, Shape], Value]) -> None:
    @attribute(f"tf.TensorShape.{name}")
    def get(call: Call, self: Shape) -> Value:
        return read(call, self)


_declare_shape("ndims", lambda call, self: None if self.dims is None else len(self.dims))
_declare_shape("rank", lambda call, self: None if self.dims is None else len(self.dims))
_declare_shape(
    "dims",
    lambda call, self: (
        None if self.dims is None else List([size_value(call, d) for d in self.dims])
    ),
)


@api("tf.TensorShape.as_list")
def as_list(call: Call, self: Shape) -> Value:
    """The sizes as a list of numbers and None."""
    if self.dims is None:
        return Unknown("the rank isn't known", plain=True)
    return List(list(self.dims))


@api("tf.TensorShape.is_fully_defined")
def is_fully_defined(call: Call, self: Shape) -> Value:
    """Whether every size is known."""
    return self.dims is not None and None not in self.dims


@api("tf.TensorShape.num_elements")
def num_elements(call: Call, self: Shape) -> Value:
    """The product of the sizes."""
    if self.dims is None or None in self.dims:
        return None
    product = 1
    for size in self.dims:
        product *= size or 0
    return product


@api("tf.TensorShape.__len__")
def shape_len(call: Call, self: Shape) -> Value:
    """The rank."""
    return Unknown("the rank isn't known", plain=True) if self.dims is None else len(self.dims)


@api("tf.TensorShape.with_rank", "tf.TensorShape.with_rank_at_least", "tf.TensorShape.merge_with")
def with_rank(call: Call, self: Shape, other: Value) -> Value:
    """The same shape, checked."""
    return other if self.dims is None and isinstance(other, Shape) else self


@api("tf.TensorShape.is_compatible_with")
def shape_is_compatible(call: Call, self: Shape, other: Value) -> Value:
    """Whether two shapes may be the same."""
    found: Any = shape_of(call, other)
    if not isinstance(found, tuple) or self.dims is None:
        return True if found is None or self.dims is None else Unknown("the shape isn't known")
    if len(found) != len(self.dims):
        return False
    return all(a is None or not isinstance(b, int) or a == b for a, b in zip(self.dims, found))


@api("tf.TensorShape.concatenate")
def concatenate(call: Call, self: Shape, other: Value) -> Value:
    """One shape behind the other."""
    found = shape_of(call, other)
    if self.dims is None or not isinstance(found, tuple):
        return Shape(None)
    return Shape((*self.dims, *(d if isinstance(d, int) else None for d in found)))
