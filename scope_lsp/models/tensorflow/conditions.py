"""Conditions on arguments, in the vocabulary of the op data (`tests/oracle/op_names`)."""

from __future__ import annotations

from typing import Any

from scope_lsp.domain.containers import Dict, List, NotKnown, to_python
from scope_lsp.domain.names import Text
from scope_lsp.domain.tensors import DType, Operation, Tensor, VariableValue
from scope_lsp.domain.values import Instance, OneOf, Unknown, Value, strip
from scope_lsp.models.tensorflow.state import known, value_dtype, value_shape
from scope_lsp.scopes import UNKNOWN
from scope_lsp.scopes.shapes import is_fully_defined

Arguments = dict[str, Value]
Condition = Any
"""Parameter -> atom or atoms, all of which must hold; or a list of such, of which one must."""

_PYTHON_KINDS = {"int": int, "float": float, "bool": bool, "str": (str, Text)}


def evaluate(condition: Condition, given: Arguments) -> bool | None:
    """Whether a condition on the arguments holds; None when that isn't known."""
    if isinstance(condition, list):
        any_of = {evaluate(each, given) for each in condition}
        return True if True in any_of else None if None in any_of else False
    found: set[bool | None] = set()
    for parameter, atoms in condition.items():
        value = given.get(parameter)
        for atom in atoms if isinstance(atoms, list) else [atoms]:
            found.add(_literal(atom, value, given))
    return False if False in found else None if None in found else True


def times(condition: Condition, given: Arguments) -> int | None:
    """How often a name is taken under a condition: once, or `each:` element of a list that fits."""
    if isinstance(condition, dict):
        for parameter, atoms in condition.items():
            for atom in atoms if isinstance(atoms, list) else [atoms]:
                if atom.startswith("each:"):
                    return _count(atom[5:], given.get(parameter))
    holds = evaluate(condition, given)
    return None if holds is None else int(holds)


def _count(kind: str, value: Value) -> int | None:
    if kind == "open":
        return _open_parts(value)
    if isinstance(value, List) and value.is_open:
        return None
    items = _items(value)
    if not isinstance(items, (list, tuple)):
        return None if isinstance(value, (Unknown, OneOf)) else int(_holds(kind, value, {}) is True)
    found = [_literal(kind, item, {}) for item in items]
    return None if None in found else sum(map(bool, found))


def _open_parts(index: Value) -> int:
    """The parts left out of the slices of an index that have a tensor among their parts."""
    slices = [p for p in (index if isinstance(index, tuple) else (index,)) if isinstance(p, slice)]
    parts = [(s.start, s.stop, s.step) for s in slices]
    return sum(
        part.count(None)
        for part in parts
        if any(isinstance(p, (Tensor, VariableValue)) for p in part)
    )


def _literal(atom: str, value: Value, given: Arguments) -> bool | None:
    if atom.startswith("!"):
        inner = _literal(atom[1:], value, given)
        return None if inner is None else not inner
    if isinstance(value, OneOf):
        found = {_literal(atom, option, given) for option in value.options}
        return found.pop() if len(found) == 1 else None
    if isinstance(value, Unknown):
        return None
    return _holds(atom, value, given)


def _holds(atom: str, value: Value, given: Arguments) -> bool | None:
    if atom in ("none", "given"):
        return (value is None) == (atom == "none")
    if atom in _KINDS:
        return kind_of(value) == atom
    if atom in _PYTHON_KINDS:
        exact = isinstance(value, _PYTHON_KINDS[atom])  # type: ignore[arg-type]  # types
        return exact and (atom == "bool" or not isinstance(value, bool))
    if atom in _INDICES:
        return _holds_of_index(atom, value)
    if atom == "list":
        return isinstance(value, (List, tuple))
    if atom == "ndarray":
        return type(value).__name__ == "Array"
    if atom == "dtype":
        return isinstance(value, DType)
    if atom.startswith("="):
        return _is_value(atom[1:], value)
    if atom.startswith("last="):
        return _is_last(value, given.get(atom[5:]))
    if atom.startswith("len:"):
        items = _items(value)
        if isinstance(value, List) and value.is_open:
            return False if value.least > int(atom[4:]) else None
        return isinstance(items, (list, tuple)) and len(items) == int(atom[4:])
    return _holds_of_tensor(atom, value, given)


_INDICES = frozenset({"slice", "tuple", "ellipsis", "newaxis", "mask", "tensor_bound", "step"})


def _holds_of_index(atom: str, index: Value) -> bool | None:
    """What is between the brackets of `x[…]`."""
    if atom == "mask":
        return kind_of(index) == "tensor" and value_dtype(index) == "bool"
    if atom == "tensor_bound":
        parts = index if isinstance(index, tuple) else (index,)
        bounds = [b for p in parts if isinstance(p, slice) for b in (p.start, p.stop, p.step)]
        return any(isinstance(b, (Tensor, VariableValue)) for b in bounds)
    if atom == "step":
        return isinstance(index, slice) and index.step is not None
    kinds = {"slice": slice, "tuple": tuple, "ellipsis": type(...), "newaxis": type(None)}
    return isinstance(index, kinds[atom])


_KINDS = frozenset(
    {"python", "tensor", "variable", "tensors", "mixed", "sparse", "slices", "op", "dict"}
)


def kind_of(value: Value) -> str:
    """The kind of an argument."""
    if isinstance(value, Tensor):
        return "tensor"
    if isinstance(value, VariableValue):
        return "variable"
    if isinstance(value, Operation):
        return "op"
    if isinstance(value, Dict):
        return "dict"
    if isinstance(value, Instance) and value.cls.api in ("tf.SparseTensor", "tf.IndexedSlices"):
        return "sparse" if value.cls.api == "tf.SparseTensor" else "slices"
    if isinstance(value, (List, tuple)):
        return _kind_of_list(
            [*map(strip, value.items), *value.more] if isinstance(value, List) else [*value]
        )
    return "python"


def _items(value: Value) -> Any:
    return value.items if isinstance(value, List) else value


def _kind_of_list(items: list[Value]) -> str:
    symbolic = [
        isinstance(item, (Tensor, VariableValue, Unknown)) or _holds_symbolic(item)
        for item in items
    ]
    if not any(symbolic):
        return "python"
    return "tensors" if all(symbolic) else "mixed"


def _holds_symbolic(item: Value) -> bool:
    inner = item.items if isinstance(item, List) else item if isinstance(item, tuple) else ()
    return any(isinstance(i, (Tensor, VariableValue)) for i in inner)


def _is_last(axis: Value, value: Value) -> bool | None:
    """Whether an axis is the last one of an argument."""
    if not isinstance(axis, int):
        return False
    shape = value_shape(value)
    if not isinstance(shape, tuple):
        return None
    return bool(shape) and axis in (-1, len(shape) - 1)


def _is_value(text: str, value: Value) -> bool | None:
    if isinstance(value, DType):
        return value.name == text
    if text.startswith("'"):
        return isinstance(value, str) and repr(value) == text
    try:
        return repr(to_python(value)) == text
    except NotKnown:
        return False


def _holds_of_tensor(atom: str, value: Value, given: Arguments) -> bool | None:
    if atom in ("ref", "resource"):
        if not isinstance(value, VariableValue):
            return False
        resource = value.record.resource
        return None if resource is UNKNOWN else resource == (atom == "resource")
    if not isinstance(value, (Tensor, VariableValue)):
        return False
    if atom.startswith("dtype:"):
        dtype = value_dtype(value)
        return None if dtype is UNKNOWN else dtype == atom[6:]
    if atom.startswith("dtype="):
        return _same_dtype(value, given.get(atom[6:]))
    if atom == "constant":
        return isinstance(value, Tensor) and known(value) is not None
    return _holds_of_shape(atom, value)


def _same_dtype(value: Value, other: Value) -> bool | None:
    ours = value_dtype(value)
    theirs = other.name if isinstance(other, DType) else value_dtype(other)
    return None if ours is UNKNOWN or theirs is UNKNOWN else ours == theirs


def _holds_of_shape(atom: str, value: Tensor | VariableValue) -> bool | None:
    shape = value_shape(value)
    if shape is UNKNOWN:
        return None
    if atom in ("known_rank", "unknown_rank"):
        return (shape is None) == (atom == "unknown_rank")
    if atom == "dynamic_shape":
        defined = is_fully_defined(shape)
        return None if defined is None else not defined
    if atom.startswith("rank:"):
        return shape is not None and len(shape) == int(atom[5:])
    return None
