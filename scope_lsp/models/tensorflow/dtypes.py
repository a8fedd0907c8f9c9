"""Dtypes as the program sees them."""

from __future__ import annotations

from collections.abc import Callable

from scope_lsp.domain.tensors import DType
from scope_lsp.domain.values import Class, Unknown, Value
from scope_lsp.models import registry
from scope_lsp.models.registry import Call, api, attribute, constant, library_class
from scope_lsp.models.tensorflow.state import dtype_of
from scope_lsp.scopes import UNKNOWN

_OBJECT = registry.find_class("object")
DTYPE = library_class("tf.DType", _OBJECT)
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
