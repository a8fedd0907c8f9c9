"""What NumPy's arrays can do themselves: attributes, methods and operators."""

from __future__ import annotations

from scope_lsp.domain.containers import List
from scope_lsp.domain.values import Api, Maybe, Unknown, Value
from scope_lsp.models.python.arrays import (
    Array,
    NumpyType,
    array_of,
    broadcast,
    dtype_name,
    reshaped,
    unknown,
)
from scope_lsp.models.python.numpy_ import array
from scope_lsp.models.python.pure import compute, is_plain, unwrap, why
from scope_lsp.models.python.streams import stream
from scope_lsp.models.registry import Call, api, attribute


@attribute("numpy.ndarray.shape")
def shape_of(call: Call, self: Value) -> Value:
    if self.shape is None:
        return unknown("the shape of an array isn't known")
    return tuple(unknown("a dimension isn't known") if d is None else d for d in self.shape)


@attribute("numpy.ndarray.dtype")
def dtype_of(call: Call, self: Value) -> Value:
    return NumpyType(self.dtype)


@attribute("numpy.ndarray.ndim")
def ndim_of(call: Call, self: Value) -> Value:
    return unknown() if self.shape is None else len(self.shape)


@attribute("numpy.ndarray.size")
def size_of(call: Call, self: Value) -> Value:
    return unknown() if self.size is None else self.size


@attribute("numpy.ndarray.T")
def transposed(call: Call, self: Value) -> Value:
    return Array(self.shape[::-1] if self.shape else self.shape, self.dtype)


@attribute("numpy.generic.__name__", "numpy.generic.name")
def name_of(call: Call, self: Value) -> Value:
    return self.name


@api("numpy.generic.__call__")
def convert(call: Call, self: Value, value: Value = 0) -> Value:
    kind = float if self.name.startswith("float") else bool if self.name == "bool" else int
    found = unwrap(value)
    if isinstance(found, (List, tuple, Array)):
        return array(call, found, self)
    return compute(call, kind, [found]) if is_plain(found) else Unknown(why(found))


@api("numpy.ndarray.astype")
def astype(call: Call, self: Value, dtype: Value, **options: Value) -> Value:
    return Array(self.shape, dtype_name(dtype), self.items)


@api("numpy.ndarray.reshape")
def reshape(call: Call, self: Value, *shape: Value, order: Value = "C") -> Value:
    return reshaped(self, shape)


@api("numpy.reshape")
def reshape_function(call: Call, a: Value, shape: Value, order: Value = "C") -> Value:
    found = array_of(unwrap(a))
    return reshaped(found, (shape,)) if isinstance(found, Array) else unknown(why(a))


@api("numpy.ndarray.copy")
def copy(call: Call, self: Value) -> Value:
    return Array(self.shape, self.dtype, self.items)


@api("numpy.ndarray.flatten", "numpy.ndarray.ravel")
def flatten(call: Call, self: Value) -> Value:
    return Array((self.size,), self.dtype)


@api("numpy.ndarray.tolist")
def tolist(call: Call, self: Value) -> Value:
    if self.items is None:
        return List([], unknown())
    return List([tolist(call, i) if isinstance(i, Array) else i for i in self.items])


@api("numpy.ndarray.__len__")
def length(call: Call, self: Value) -> Value:
    return self.shape[0] if self.shape and self.shape[0] is not None else unknown()


@api("numpy.ndarray.__iter__")
def iterate(call: Call, self: Value) -> Value:
    return stream(self.items if self.items is not None else [Maybe(unknown())])


@api("numpy.ndarray.__getitem__")
def get_item(call: Call, self: Value, key: Value) -> Value:
    known = self.items or []
    if isinstance(key, int) and -len(known) <= key < len(known):
        return known[key]
    if isinstance(key, int) and self.shape and len(self.shape) > 1:
        return Array(self.shape[1:], self.dtype)
    return unknown()


@api("numpy.ndarray.__setitem__")
def set_item(call: Call, self: Value, key: Value, value: Value) -> Value:
    call.trail.touch(self)
    self.items = None
    return None


def _operator(name: str) -> None:
    @api(f"numpy.ndarray.__{name}__", f"numpy.ndarray.__r{name}__")
    def model(call: Call, self: Value, other: Value) -> Value:
        other = array_of(unwrap(other)) if isinstance(unwrap(other), (List, tuple)) else other
        if isinstance(other, Array):
            return Array(broadcast(self.shape, other.shape))
        if isinstance(other, (int, float)) or (isinstance(other, Unknown) and other.plain):
            return Array(self.shape)
        return Api("NotImplemented")


for _name in ("add", "sub", "mul", "truediv", "div", "floordiv", "mod", "pow"):
    _operator(_name)
