"""Dtypes and constants of NumPy."""

from __future__ import annotations

import math

from scope_lsp.domain.containers import List
from scope_lsp.domain.tensors import DType
from scope_lsp.domain.values import Unknown, Value
from scope_lsp.models.python.arrays import Array, NumpyType, array_of, dtype_name, scalar, unknown
from scope_lsp.models.python.classes import OBJECT
from scope_lsp.models.python.numpy_.guarded import api
from scope_lsp.models.python.pure import compute, is_plain, unwrap, why
from scope_lsp.models.registry import (
    Call,
    attribute,
    constant,
    find_class,
    library_class,
    plain,
)

plain("numpy", "np")
library_class("numpy.ndarray", OBJECT)
library_class("numpy.generic", OBJECT)

for _name in (
    "float16", "float32", "float64", "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32",
    "uint64", "complex64", "complex128",
):  # fmt: skip
    constant(f"numpy.{_name}", NumpyType(_name))
for _name, _dtype in (("bool_", "bool"), ("double", "float64"), ("single", "float32"),
                      ("half", "float16"), ("int_", "int64"), ("float_", "float64"),
                      ("intp", "int64"), ("intc", "int32"), ("longlong", "int64")):  # fmt: skip
    constant(f"numpy.{_name}", NumpyType(_dtype))
for _name, _class in (("int", "int"), ("float", "float"), ("bool", "bool"), ("str", "str"),
                      ("object", "object")):  # fmt: skip
    constant(f"numpy.{_name}", find_class(_class))
for _name in ("pi", "e", "inf", "nan"):
    constant(f"numpy.{_name}", getattr(math, _name))
for _name in ("Inf", "infty", "Infinity"):
    constant(f"numpy.{_name}", math.inf)
constant("numpy.NaN", math.nan)
constant("numpy.newaxis", None)
constant("numpy.__version__", "1.19.5")


@attribute("numpy.generic.__name__", "numpy.generic.name")
def name_of(call: Call, self: Value) -> Value:
    return self.name if isinstance(self, DType) else unknown()


def _name_of_type(value: Value) -> str | None:
    """The name of a dtype, or of that of a number."""
    name: str | None = value.name if isinstance(value, DType) else getattr(value, "dtype", None)
    return name


@attribute("numpy.generic.dtype", "numpy.generic.type")
def dtype_of(call: Call, self: Value) -> Value:
    dtype = _name_of_type(self)
    return unknown("the dtype isn't known") if dtype is None else NumpyType(dtype)


@attribute("numpy.generic.shape")
def shape_of(call: Call, self: Value) -> Value:
    return ()


@attribute("numpy.generic.ndim")
def ndim_of(call: Call, self: Value) -> Value:
    return 0


@attribute("numpy.generic.size")
def size_of(call: Call, self: Value) -> Value:
    return 1


@attribute("numpy.generic.itemsize", "numpy.generic.nbytes")
def itemsize_of(call: Call, self: Value) -> Value:
    digits = "".join(c for c in _name_of_type(self) or "" if c.isdigit())
    return int(digits) // 8 if digits else unknown()


@attribute("numpy.generic.kind")
def kind_of(call: Call, self: Value) -> Value:
    name = _name_of_type(self) or ""
    return "u" if name.startswith("u") else name[:1] if name != "bool" else "b"


@api("numpy.generic.__call__")
def convert(call: Call, self: DType, value: Value = 0) -> Value:
    """`np.float32(x)`."""
    name = self.name
    found = unwrap(value)
    if isinstance(found, (List, tuple, Array)):
        array = array_of(found)
        return unknown() if array is None else Array(array.shape, name, array.flat)
    if isinstance(found, Unknown) or not is_plain(found):
        return Unknown(why(found), plain=is_plain(found))
    kind = float if name.startswith("float") else bool if name == "bool" else int
    made = compute(call, complex if name.startswith("complex") else kind, [found])
    return scalar(made, name)


@api("numpy.dtype")
def dtype(call: Call, /, dtype: Value, *args: Value, **options: Value) -> Value:
    found = dtype_name(dtype, None)
    return NumpyType(found) if isinstance(found, str) else unknown("the dtype isn't known")


@api("numpy.generic.item", "numpy.generic.tolist")
def item(call: Call, self: Value) -> Value:
    if not isinstance(self, (int, float)):
        return call.unknown()
    return float(self) if isinstance(self, float) else int(self)


@api("numpy.generic.astype")
def astype(call: Call, self: Value, /, dtype: Value, **options: Value) -> Value:
    found = dtype_name(dtype)
    number = float(self) if found and found.startswith("float") else int(self)
    return scalar(number, found)
