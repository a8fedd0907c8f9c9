"""Variables in parts: `w/part_0`, `w/part_1` and so on.

After `_get_partitioned_variable`, `_call_partitioner`, `_compute_slice_dim_and_shape` and
`_iter_slices` of `python/ops/variable_scope.py`.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from scope_lsp.domain.names import Name, concat
from scope_lsp.scopes.errors import ScopeError
from scope_lsp.scopes.provenance import ScopeEntry
from scope_lsp.scopes.runtime import Runtime
from scope_lsp.scopes.shapes import (
    is_fully_defined,
    merged,
    surely_differ,
    text_of,
    types_surely_differ,
)
from scope_lsp.scopes.single_variable import get_single
from scope_lsp.scopes.values import (
    CREATED,
    EITHER,
    SHARED,
    UNKNOWN,
    Dimension,
    Fetched,
    Initial,
    Shape,
    VariableRecord,
    Wanted,
)
from scope_lsp.scopes.variables import collections_for

Sizes = tuple[int, ...]


def get_partitioned(runtime: Runtime, name: Name, wanted: Wanted) -> Fetched:
    """Create or share the parts of a variable.

    The partitioner is a callable `(shape, dtype) -> numbers of slices per axis`, or UNKNOWN, or
    returns UNKNOWN: then the parts aren't known and the record has none.
    """
    store = runtime.variable_store
    whole = store.vars.get(name)
    if whole and not whole.perhaps_none:
        raise ScopeError(
            "unpartitioned-exists",
            "A partitioner was provided, but an unpartitioned version of the variable was found: "
            f"{name}.  Perhaps a variable of the same name was already created without "
            "partitioning?",
            earlier=whole.records[0].origin,
        )
    shape, value = wanted.shape, wanted.initializer
    if isinstance(value, Initial) and value.is_tensor and not value.is_variable:
        shape = _merged(runtime, shape, value.shape)
    slices: Sizes | None = None
    if wanted.partitioner is not None:
        slices = _slices(runtime, name, shape, wanted)
    found = store.find(name, partitioned=True)
    if found.records and (not found.perhaps_none or wanted.reuse is True):
        return Fetched(_shared(runtime, name, wanted, shape, slices, found.records[0]), SHARED)
    if wanted.reuse is True and not found.perhaps_none:
        raise ScopeError(
            "does-not-exist",
            f"PartitionedVariable {name} does not exist, or was not created with "
            f"tf.get_variable(). Did you mean to set "
            f"{runtime.version.words_for_no_reuse_of_parts} in VarScope?",
        )
    record = _create(runtime, name, wanted, shape, slices)
    if not runtime.executing_eagerly or store.keeps_eager:
        store.put(name, record, partitioned=True)
    doubtful = found.perhaps_none and wanted.reuse is not False
    return Fetched(record, EITHER if doubtful else CREATED)


def _merged(runtime: Runtime, one: Shape, other: Shape) -> Shape:
    if surely_differ(one, other):
        shown = (text_of(shape, runtime.v2_behavior) for shape in (one, other))
        words = "Shapes {} and {} are not compatible".format(*shown)
        raise ScopeError("initializer-shape", words)
    return merged(one, other)


def _shared(
    runtime: Runtime,
    name: Name,
    wanted: Wanted,
    shape: Shape,
    slices: Sizes | None,
    record: VariableRecord,
) -> VariableRecord:
    if wanted.reuse is False:
        raise ScopeError(
            "already-exists",
            f"Partitioned variable with name {name} already exists. Did you mean to set "
            f"{runtime.version.words_for_reuse} in VarScope?",
            earlier=record.origin,
        )
    start = f"Trying to reuse partitioned variable {name}, but specified"
    if surely_differ(shape, record.shape):
        one, other = (text_of(s, runtime.v2_behavior) for s in (shape, record.shape))
        raise ScopeError("shape-differs", f"{start} shape {one} and found shape {other}.")
    if types_surely_differ(wanted.dtype, record.dtype):
        raise ScopeError(
            "dtype-differs", f"{start} dtype {wanted.dtype} and found dtype {record.dtype}."
        )
    if slices and record.partitions and slices != record.partitions:
        raise ScopeError(
            "partitions-differ",
            f"{start} partitions {list(slices)} and found partitions {list(record.partitions)}.",
        )
    return record


def _slices(runtime: Runtime, name: Name, shape: Shape, wanted: Wanted) -> Sizes | None:
    """Ask the partitioner, and check what it says."""
    shown = text_of(shape, runtime.v2_behavior)
    if is_fully_defined(shape) is False:
        which = f" ({name})" if runtime.version.names_partitioned_variable_in_errors else ""
        raise ScopeError(
            "shape-not-defined",
            f"Shape of a new partitioned variable{which} must be fully defined, but instead was "
            f"{shown}.",
        )
    if shape == ():
        raise ScopeError(
            "partitioned-scalar",
            f"A partitioned Variable must have rank at least 1, shape: {shown}",
        )
    if wanted.partitioner is UNKNOWN or is_fully_defined(shape) is None:
        return None
    slices = wanted.partitioner(shape, wanted.dtype)
    if slices is UNKNOWN or slices is None:
        return None
    slices = tuple(slices)
    assert isinstance(shape, tuple)
    if len(slices) != len(shape):
        raise ScopeError(
            "wrong-partitions",
            "Partitioner returned a partition list that does not match the Variable's rank: "
            f"{list(slices)} vs. {shown}",
        )
    if any(number < 1 for number in slices):
        raise ScopeError(
            "wrong-partitions",
            f"Partitioner returned zero partitions for some axes: {list(slices)}",
        )
    _check_one_axis(runtime, shape, slices)
    return slices


def _check_one_axis(runtime: Runtime, shape: tuple[Dimension, ...], slices: Sizes) -> None:
    if sum(number > 1 for number in slices) > 1:
        word = "slicing" if runtime.version.names_partitioned_variable_in_errors else "partitioning"
        shown = list(shape) if word == "slicing" else text_of(shape, runtime.v2_behavior)
        raise ScopeError(
            "wrong-partitions",
            f"Can only slice a variable along one dimension: shape: {shown}, "
            f"{word}: {list(slices)}",
        )


def _create(
    runtime: Runtime, name: Name, wanted: Wanted, shape: Shape, slices: Sizes | None
) -> VariableRecord:
    parts: list[VariableRecord] = []
    outside = runtime.enter_scope(None)
    try:
        if slices and isinstance(shape, tuple):
            for index, part_shape in enumerate(_part_shapes(shape, slices)):
                parts.append(_create_part(runtime, name, index, wanted, shape, part_shape))
    finally:
        outside.exit()
    if not parts:
        held = collections_for(wanted.trainable, wanted.collections)
        runtime.graph.unsettle("into which parts a variable is cut isn't known", *held)
    scope = runtime.get_variable_scope().entry
    trainable = UNKNOWN if not parts else parts[0].trainable
    dtype = wanted.dtype
    if isinstance(wanted.initializer, Initial) and wanted.initializer.is_tensor:
        dtype = wanted.initializer.dtype
    return VariableRecord(
        name, name, shape, dtype, trainable, (), UNKNOWN, runtime.graph,
        ScopeEntry(scope, name, name, wanted.origin), wanted.origin, tuple(parts), slices,
    )  # fmt: skip


def _create_part(
    runtime: Runtime, name: Name, index: int, wanted: Wanted, whole: Shape, shape: Shape
) -> VariableRecord:
    full = concat(name, f"/part_{index}")
    # TensorFlow makes the initializer of a part in a scope of its own, whose name it takes.
    runtime.enter_scope(concat(full, "/PartitionedInitializer")).exit()
    initializer = wanted.initializer
    if isinstance(initializer, Initial):
        initializer = Initial(shape, initializer.dtype, True)
        shape = None
    part = replace(wanted, shape=shape, initializer=initializer, partitioner=None, full_shape=whole)
    return get_single(runtime, full, part).variable


def _part_shapes(shape: tuple[Dimension, ...], slices: Sizes) -> Iterator[Shape]:
    """The shapes of the parts: the first ones are larger where the size can't be divided."""
    axis = next((i for i, number in enumerate(slices) if number > 1), 0)
    number = slices[axis]
    size = shape[axis]
    assert isinstance(size, int)
    for index in range(number):
        length = size // number + (index < size % number)
        yield (*shape[:axis], length, *shape[axis + 1 :])
