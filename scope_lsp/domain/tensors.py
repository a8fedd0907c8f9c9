"""What TensorFlow hands to a program: dtypes, shapes, tensors, operations and contexts."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from scope_lsp.domain.names import Name
from scope_lsp.domain.trail import Cell
from scope_lsp.domain.unknown import UNKNOWN, Sizes
from scope_lsp.domain.values import Value


class DType:
    """`tf.float32` and the like; `ref` for the reference dtype of an old variable."""

    __slots__ = ("name", "ref")

    def __init__(self, name: str, ref: bool = False) -> None:
        self.name = name
        self.ref = ref

    def __repr__(self) -> str:
        return f"<dtype: '{self.name}'>"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, DType) and other.name == self.name

    def __hash__(self) -> int:
        return hash(self.name)


class Dimension:
    """`tf.Dimension` of TensorFlow 1: a size that is known or None."""

    __slots__ = ("value",)

    def __init__(self, value: int | None) -> None:
        self.value = value

    def __repr__(self) -> str:
        return f"Dimension({self.value})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Dimension) and other.value == self.value

    def __hash__(self) -> int:
        return hash(self.value)


class Shape:
    """`tf.TensorShape`: its sizes, None for a rank that TensorFlow doesn't know."""

    __slots__ = ("dims",)

    def __init__(self, dims: Any) -> None:
        self.dims: Any = dims
        """`Sizes` of `unknown.py`."""

    def __repr__(self) -> str:
        return f"TensorShape({self.dims})"

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Shape) and other.dims == self.dims

    def __hash__(self) -> int:
        return hash(self.dims)


class Operation:
    """A node of a graph. `doubt` says why it may be another one that was meant, if it may."""

    __slots__ = ("attrs", "doubt", "graph", "name", "type")

    def __init__(self, name: Name, type: str = "", graph: Any = None) -> None:
        self.name = name
        self.type = type
        self.graph = graph
        self.doubt = ""
        self.attrs: dict[str, Value] = {}

    def __repr__(self) -> str:
        return f"<operation {self.name}>"


def common_sizes(shapes: list[Sizes]) -> Sizes:
    """What several shapes have in common, of which any may be meant."""
    first = shapes[0]
    if not isinstance(first, tuple):
        return first if all(shape == first for shape in shapes) else UNKNOWN
    if any(not isinstance(shape, tuple) or len(shape) != len(first) for shape in shapes):
        return UNKNOWN
    alike: list[tuple[Any, ...]] = list(zip(*shapes))
    return tuple(sizes[0] if all(s == sizes[0] for s in sizes) else UNKNOWN for sizes in alike)


class Tensor(Cell):
    """An output of an operation; in eager mode `op` is None and it has no name.

    `constant` is the Python value it holds as far as that is known, else None; in it stands
    `Dimension(None)` for what TensorFlow doesn't know before it runs. `inputs` are the
    values that a gradient of it flows back to, None where they aren't known. `doubt` says why
    there may be None in its place, if there may.
    """

    __slots__ = ("attrs", "constant", "doubt", "dtype", "index", "inputs", "op", "shape")

    def __init__(
        self,
        op: Operation | None,
        index: int = 0,
        dtype: str | None = None,
        shape: Sizes = UNKNOWN,
        constant: Value = None,
        inputs: tuple[Value, ...] | None = None,
    ) -> None:
        self.op = op
        self.index = index
        self.dtype = dtype
        self.shape = shape
        self.constant = constant
        self.inputs = inputs
        self.doubt = ""
        self.attrs: dict[str, Value] = {}

    def contents(self) -> Sizes:
        """The shape, which a program may tell later than the tensor is made. What a model finds out
        of one that it has just made, it tells without the trail."""
        return self.shape

    def restore(self, contents: Sizes) -> None:
        self.shape = contents

    def join(self, ours: Sizes, theirs: Sizes) -> Sizes:
        return common_sizes([ours, theirs])

    def __repr__(self) -> str:
        return f"Tensor({self.op.name if self.op else 'eager'}:{self.index})"


class Perhaps:
    """Among the inputs of a tensor: values that a gradient may or may not flow back to."""

    __slots__ = ("reason", "values")

    def __init__(self, values: tuple[Value, ...], reason: str) -> None:
        self.values = values
        self.reason = reason


class VariableValue:
    """A variable as the program holds it: a view of the record that the graph keeps."""

    __slots__ = ("attrs", "record")

    def __init__(self, record: Any) -> None:
        self.record = record
        self.attrs: dict[str, Value] = {}

    def __repr__(self) -> str:
        return f"Variable({self.record})"


class Context:
    """What a `with` statement enters and leaves: two functions made by a model.

    `leave` gets the exception that is on its way, or None, and says whether it ends there.
    `catches` says that `leave` may do so, `once` that it can't be called a second time, `opaque`
    that what it does depends on whether an exception is on its way.
    """

    __slots__ = ("catches", "enter", "leave", "once", "opaque")

    def __init__(
        self,
        enter: Callable[[], Value] = lambda: None,
        leave: Callable[[Value], bool] = lambda error: False,
        catches: bool = False,
        once: bool = False,
        opaque: bool = False,
    ) -> None:
        self.enter = enter
        self.leave = leave
        self.catches = catches
        self.once = once
        self.opaque = opaque

    def __repr__(self) -> str:
        return "<context>"
