"""The values that callers hand to the naming rules and get from them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any, Final, Union

from scope_lsp.domain.names import Name
from scope_lsp.domain.unknown import UNKNOWN as UNKNOWN
from scope_lsp.domain.unknown import Size, Sizes, Unknown
from scope_lsp.domain.unknown import UnknownType as UnknownType
from scope_lsp.scopes.provenance import ScopeEntry

if TYPE_CHECKING:
    from scope_lsp.scopes.graph import Graph


class Reuse(Enum):
    """The type of AUTO_REUSE."""

    AUTO_REUSE = "AUTO_REUSE"

    def __repr__(self) -> str:
        return "AUTO_REUSE"


AUTO_REUSE: Final = Reuse.AUTO_REUSE

Flag = Union[bool, UnknownType]

ReuseMode = Union[bool, Reuse, Unknown, None]
Dimension = Size
Shape = Sizes
"""Dimensions; None is a shape not given (or, of a tensor, of unknown rank)."""
DType = Union[str, UnknownType, None]
"""`float32` and the like; None is not given."""
Collections = Union[tuple[str, ...], UnknownType, None]
"""The collections for a variable; None is not given."""


@dataclass(frozen=True)
class Initial:
    """A value that initialises a variable, as far as it is known.

    `is_tensor` tells a tensor that exists already from a value that becomes a new constant;
    `is_variable` one that is a variable, whose shape counts for no partitioned variable.
    """

    shape: Shape = UNKNOWN
    dtype: DType = UNKNOWN
    is_tensor: bool = False
    value: object = None
    is_variable: bool = False


@dataclass(frozen=True)
class Initializer:
    """A callable that gives an initial value.

    `make(shape, dtype)` is called when and in the name scope where TensorFlow calls it, and
    returns what the call gave (None when nothing is known); it may add ops and raise.
    `nullary`: whether it can be called without arguments, None when that isn't known.
    `value` is the caller's own, handed through to custom getters untouched.
    """

    make: Callable[[Shape, DType], Initial | None] | None = None
    nullary: bool | None = False
    value: object = None


Initialization = Union[Initial, Initializer, UnknownType, None]


@dataclass(frozen=True)
class Regularizer:
    """`run(variable)` is called when and where TensorFlow calls it; returns False for no loss."""

    run: Callable[[VariableRecord], object] | None = None
    value: object = None


class VariableRecord:
    """A variable that TensorFlow makes. Nothing in it changes.

    `name` is the effective name without output index; `key` the name in the variable store (None
    for `tf.Variable`); `entry` tells how the name came about, `origin` where it was created.
    A partitioned variable has `parts`, and no op of its own; its `partitions` are None where it
    isn't known how it is cut. `lifted`: out of a `tf.function`.
    """

    __slots__ = (
        "collections",
        "dtype",
        "entry",
        "graph",
        "key",
        "lifted",
        "name",
        "origin",
        "partitions",
        "parts",
        "resource",
        "shape",
        "trainable",
    )

    def __init__(
        self,
        name: Name,
        key: Name | None,
        shape: Shape,
        dtype: DType,
        trainable: bool | UnknownType,
        collections: tuple[str, ...],
        resource: bool | UnknownType,
        graph: Graph | None,
        entry: ScopeEntry,
        origin: object,
        parts: tuple[VariableRecord, ...] = (),
        partitions: tuple[int, ...] | None = (),
        lifted: bool = False,
    ) -> None:
        self.name = name
        self.key = key
        self.shape = shape
        self.dtype = dtype
        self.trainable = trainable
        self.collections = collections
        self.resource = resource
        self.graph = graph
        self.entry = entry
        self.origin = origin
        self.parts = parts
        self.partitions = partitions
        self.lifted = lifted

    def __repr__(self) -> str:
        return f"VariableRecord({self.name})"


def replaced(record: VariableRecord, **changes: Any) -> VariableRecord:
    """A copy of the record with changes."""
    fields = {field: getattr(record, field) for field in VariableRecord.__slots__}
    return VariableRecord(**{**fields, **changes})


@dataclass(slots=True)
class Wanted:
    """The arguments with which a variable is asked for in the end.

    `full_shape` is that of the whole when this is a part of a partitioned variable.
    """

    shape: Shape = None
    dtype: DType = "float32"
    initializer: Initialization = None
    regularizer: Regularizer | UnknownType | None = None
    reuse: ReuseMode = None
    trainable: bool | UnknownType | None = None
    collections: Collections = None
    caching_device: object = None
    partitioner: Any = None
    validate_shape: bool = True
    use_resource: bool | UnknownType | None = None
    constraint: object = None
    synchronization: object = None
    aggregation: object = None
    full_shape: Shape = None
    origin: object = None


CREATED: Final = "created"
SHARED: Final = "shared"
EITHER: Final = "created or shared"


@dataclass(frozen=True)
class Fetched:
    """What get_variable gave: a variable, and whether it was created, shared, or one of these."""

    variable: VariableRecord
    status: str


Getter = Callable[..., Any]
"""A custom getter: called as `getter(inner_getter, name, **kwargs)`."""


class Entered:
    """A scope that was entered: `value` is what `as` binds; `exit` may be called again after a
    rewind, for it only writes back what entering had saved.
    """

    __slots__ = ("_leave", "value")

    def __init__(self, value: Any, *leave: Callable[[], None]) -> None:
        self.value = value
        self._leave = leave

    def exit(self) -> None:
        """Leave the scope."""
        for step in self._leave:
            step()
