"""Dtypes as the program sees them."""

from __future__ import annotations

from collections.abc import Callable

from scope_lsp.domain.tensors import DType
from scope_lsp.domain.values import Class, Unknown, Value
from scope_lsp.models import registry
from scope_lsp.models.python.arrays import scalar
from scope_lsp.models.registry import Call, api, attribute, constant, library_class
from scope_lsp.models.tensorflow.state import dtype_of
from scope_lsp.scopes import UNKNOWN

_OBJECT = registry.find_class("object")
library_class("tf.DType", _OBJECT)
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


LARGEST = {
    "float16": 65504.0,
    "float32": float.fromhex("0x1.fffffep127"),
    "float64": float.fromhex("0x1.fffffffffffffp1023"),
}
"""The floats furthest from zero."""


def _limit(name: str, end: int) -> Value:
    """The smallest or largest value of a dtype, as a number of NumPy's."""
    if name in LARGEST:
        return scalar(LARGEST[name] if end else -LARGEST[name], name)
    bits = _bits(name)
    if bits is None or "int" not in name or name.startswith("q"):
        return Unknown("the limits of a dtype", plain=True)
    if name.startswith("uint"):
        return scalar(2**bits - 1 if end else 0, name)
    return scalar(2 ** (bits - 1) - end if end else -(2 ** (bits - 1)), name)


def _size(name: str) -> Value:
    """How many bytes a value takes."""
    bits = 8 if name == "bool" else _bits(name)
    return Unknown("the size of a dtype", plain=True) if bits is None else bits // 8


def _bits(name: str) -> int | None:
    digits = name.lstrip("abcdefghijklmnopqrstuvwxyz")
    return int(digits) if digits.isdigit() else None


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
_declare("size", lambda self: _size(self.name))
_declare("max", lambda self: _limit(self.name, 1))
_declare("min", lambda self: _limit(self.name, 0))
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
