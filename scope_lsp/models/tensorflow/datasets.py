"""`tf.data`: what the models in `prelude/datasets.py` ask of us, as `tf._data.…`.

A dataset's element is kept as the structure that it has, with tensors of its dtypes and shapes that
have no name as leaves.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import reduce

from scope_lsp.domain.containers import Dict, List
from scope_lsp.domain.tensors import DType, Operation, Shape, Tensor
from scope_lsp.domain.trail import MISSING
from scope_lsp.domain.values import Instance, Maybe, OneOf, Unknown, Value, join
from scope_lsp.models import registry
from scope_lsp.models.registry import Call, api
from scope_lsp.models.tensorflow import nest
from scope_lsp.models.tensorflow.dimensions import unknown_size
from scope_lsp.models.tensorflow.ops import take
from scope_lsp.models.tensorflow.state import (
    dtype_of,
    dtype_value,
    key_of,
    known,
    runtime,
    shape_of,
    static_shape,
    value_dtype,
    value_shape,
)
from scope_lsp.scopes import UNKNOWN

_HOME = "scope_lsp.models.tensorflow.prelude"
_PRELUDE = f"{_HOME}.datasets"

for _path, _name in {
    "tf.data.Dataset": "Dataset", "tf.contrib.data.Dataset": "Dataset",
    "tf.data.TextLineDataset": "TextLineDataset", "tf.data.TFRecordDataset": "TFRecordDataset",
    "tf.contrib.data.TextLineDataset": "TextLineDataset",
    "tf.contrib.data.TFRecordDataset": "TFRecordDataset",
    "tf.data.FixedLengthRecordDataset": "FixedLengthRecordDataset",
    "tf.contrib.data.FixedLengthRecordDataset": "FixedLengthRecordDataset",
    "tf.data.Options": "Options", "tf._data.take": "take", "tf._data.Elements": "Elements",
}.items():  # fmt: skip
    registry.prelude(_path, _PRELUDE, _name)
for _name in ("Iterator", "make_one_shot_iterator", "make_initializable_iterator",
              "get_output_types", "get_output_shapes", "get_output_classes"):  # fmt: skip
    registry.prelude(f"tf.data.{_name}", f"{_HOME}.dataset_iterators")
registry.prelude("tf.contrib.data.Iterator", f"{_HOME}.dataset_iterators")
for _name in ("map_and_batch", "shuffle_and_repeat", "parallel_interleave", "ignore_errors",
              "batch_and_drop_remainder", "unbatch", "prefetch_to_device", "enumerate_dataset",
              "bucket_by_sequence_length", "padded_batch_and_drop_remainder", "copy_to_device",
              "group_by_window", "unique", "sloppy_interleave", "assert_element_shape",
              "sample_from_datasets", "choose_from_datasets", "dense_to_sparse_batch"):  # fmt: skip
    for _home in ("tf.contrib.data", "tf.data.experimental"):
        registry.prelude(f"{_home}.{_name}", _PRELUDE, _name)
for _name in ("Counter", "RandomDataset", "SqlDataset", "CsvDataset", "make_csv_dataset", "scan",
              "make_batched_features_dataset", "from_list", "get_single_element", "cardinality",
              "at", "take_while", "rejection_resample", "parse_example_dataset",
              "group_by_reducer", "latency_stats", "bytes_produced_stats", "snapshot",
              "assert_cardinality"):  # fmt: skip
    for _home in ("tf.contrib.data", "tf.data.experimental"):
        registry.prelude(f"{_home}.{_name}", f"{_HOME}.datasets_more", _name)
registry.prelude("tf.data.experimental.service.distribute", f"{_HOME}.datasets_more")
registry.prelude(
    "tf.data.experimental.map_and_batch_with_legacy_function", _PRELUDE, "map_and_batch"
)
registry.constant("tf.data.experimental.AUTOTUNE", -1)
registry.constant("tf.data.AUTOTUNE", -1)


def _spec(dtype: object, shape: object) -> Tensor:
    """A leaf of an element."""
    known_dtype = dtype if isinstance(dtype, str) else None
    return Tensor(None, 0, known_dtype, static_shape(shape), inputs=())


def _leaf(value: Value) -> Value:
    """What a value becomes as a part of an element."""
    if isinstance(value, Instance) and not nest.is_nested(value):
        return value  # a sparse tensor
    if isinstance(value, (Unknown, OneOf)):
        return _spec(UNKNOWN, UNKNOWN)
    return _spec(value_dtype(value), value_shape(value))


def _structure(value: Value) -> Value:
    """An element of values: lists are tensors, tuples and dicts are structures.

    Something unknown may be a structure itself, but for what stands in one.
    """
    return value if isinstance(value, Unknown) else _part(value)


def _part(value: Value) -> Value:
    if isinstance(value, OneOf):
        return reduce(join, map(_structure, value.options))
    inner = value.payload if isinstance(value, Instance) else value
    return _of_members(value, _part) if isinstance(inner, (tuple, Dict)) else _leaf(value)


def _of_members(value: Value, change: Callable[[Value], Value]) -> Value:
    """A container with what is made of each of its members."""
    held = nest.members(value)
    if held is None:
        return Unknown("which parts an element has isn't known")
    made = [Maybe(change(m.value)) if isinstance(m, Maybe) else change(m) for m in held]
    return nest.rebuild(value, made)


def leaves(value: Value) -> list[Value]:
    """The leaves of an element."""
    return nest.flatten(value) or []


def _map(value: Value, change: Callable[[Tensor], Value]) -> Value:
    if isinstance(value, OneOf):
        return reduce(join, [_map(option, change) for option in value.options])
    if nest.is_nested(value):
        return _of_members(value, lambda member: _map(member, change))
    return change(value) if isinstance(value, Tensor) else value


@api("tf._data.element")
def element(call: Call, value: Value) -> Value:
    """The element that is one value."""
    return _structure(value)


@api("tf._data.sliced")
def sliced(call: Call, value: Value) -> Value:
    """The element where a value is sliced along its first axis."""
    return _map(_structure(value), lambda leaf: _spec(leaf.dtype, _rest(leaf.shape)))


def _rest(shape: object) -> object:
    return shape[1:] if isinstance(shape, tuple) else shape


@api("tf._data.typed")
@nest.of_each("types")
def typed(call: Call, types: Value, shapes: Value = None, classes: Value = None) -> Value:
    """The element of some dtypes and shapes."""
    if isinstance(types, List):
        types = tuple(types.items)
    given = leaves(types)
    sizes: Iterator[Value] = iter([])
    if shapes is not None:
        known_shapes = nest.up_to(
            types,
            tuple(shapes.items) if isinstance(shapes, List) and nest.is_nested(types) else shapes,
        )
        sizes = iter(
            known_shapes if known_shapes is not None else [Unknown("a shape")] * len(given)
        )
    unknown_rank = None if shapes is None else UNKNOWN
    made = []
    for each in given:
        shape = next(sizes, MISSING)
        found = unknown_rank if shape is MISSING else _sizes(call, shape)
        made.append(_spec(dtype_of(each), found))
    return nest.pack(types, iter(made))


def _sizes(call: Call, shape: Value) -> object:
    if isinstance(shape, (Unknown, OneOf)):
        return UNKNOWN
    return shape_of(call, shape)


@api("tf._data.batched")
def batched(call: Call, value: Value, size: Value = None) -> Value:
    """The element of batches; their size is known where the last one is never smaller."""
    number = known(size)
    first = number if isinstance(number, int) else UNKNOWN if size is not None else None
    return _map(value, lambda leaf: _spec(leaf.dtype, _with_first(first, leaf.shape)))


def _with_first(first: object, shape: object) -> object:
    return (first, *shape) if isinstance(shape, tuple) else shape


@api("tf._data.padded")
def padded(call: Call, value: Value, shapes: Value, size: Value = None) -> Value:
    """The element of batches that are padded to some shapes."""
    inner = shapes if shapes is None else typed(call, types(call, value), shapes)
    made = value if inner is None else inner
    return batched(call, _map(made, _without_fill), size)


def _without_fill(leaf: Tensor) -> Tensor:
    shape = leaf.shape
    if isinstance(shape, tuple):
        shape = tuple(None if d == -1 else d for d in shape)
    return _spec(leaf.dtype, shape)


@api("tf._data.types")
def types(call: Call, value: Value) -> Value:
    """The dtypes of an element."""
    return _map(value, lambda leaf: _dtype(leaf))


def _dtype(leaf: Tensor) -> Value:
    return DType(leaf.dtype) if leaf.dtype else dtype_value(UNKNOWN)


@api("tf._data.shapes")
def shapes(call: Call, value: Value) -> Value:
    """The shapes of an element."""
    return _map(
        value,
        lambda leaf: (
            Unknown("the shape isn't known", "shape", plain=True)
            if leaf.shape is UNKNOWN
            else Shape(leaf.shape)
        ),
    )


@api("tf._data.classes")
def classes(call: Call, value: Value) -> Value:
    """The classes of an element's parts."""
    return _map(value, lambda leaf: registry.find_class("tf.Tensor"))


@api("tf._data.zipped")
@nest.of_each("datasets")
def zipped(call: Call, datasets: Value) -> Value:
    """The element of datasets beside each other."""
    if nest.is_nested(datasets) and not isinstance(datasets, List):
        held = nest.children(datasets)
        if held is not None:
            return nest.rebuild(datasets, [zipped(call, each) for each in held])
    if isinstance(datasets, Instance) and "_element" in datasets.attrs:
        return datasets.attrs["_element"]
    return _leaf(Unknown("the element of a dataset"))


@api("tf._data.unbatched")
def unbatched(call: Call, value: Value) -> Value:
    """The element without its first axis."""
    return _map(value, lambda leaf: _spec(leaf.dtype, _rest(leaf.shape)))


@api("tf._data.common")
@nest.of_each("ours", "theirs")
def common(call: Call, ours: Value, theirs: Value) -> Value:
    """What holds for the elements of two datasets: sizes that are the same."""
    others = iter(leaves(theirs))

    def merged(leaf: Tensor) -> Tensor:
        other = next(others, None)
        a, b = leaf.shape, getattr(other, "shape", UNKNOWN)
        if isinstance(a, tuple) and isinstance(b, tuple) and len(a) == len(b):
            return _spec(leaf.dtype, tuple(x if x == y else None for x, y in zip(a, b)))
        return _spec(leaf.dtype, a if a == b else UNKNOWN)

    return _map(ours, merged)


@api("tf._data.leaves")
@nest.of_each("value")
def all_leaves(call: Call, value: Value) -> Value:
    """The leaves of an element."""
    return List(leaves(value))


@api("tf._data.signature", "tf._data.specs")
@nest.of_each("value")
def signature(call: Call, value: Value) -> Value:
    """The element that a structure of `tf.TensorSpec` describes, and back."""

    def of(spec: Value) -> Value:
        if isinstance(spec, Instance):
            return _spec(dtype_of(spec.attrs.get("dtype")), _sizes(call, spec.attrs.get("shape")))
        return spec

    return nest.pack(value, iter([of(leaf) for leaf in leaves(value)]))


@api("tf._data.outputs")
@nest.of_each("value")
def outputs(call: Call, value: Value, name: Value) -> Value:
    """The tensors that one op gives, in an element's structure."""
    full = None if runtime(call).executing_eagerly else take(call, key_of(call, name))
    made: list[Value] = []
    for i, leaf in enumerate(leaves(value)):
        if isinstance(leaf, Tensor):
            op = None if full is None else Operation(full, "IteratorGetNext", runtime(call).graph)
            leaf = Tensor(op, i, leaf.dtype, leaf.shape, inputs=())
        made.append(leaf)
    return nest.pack(value, iter(made))


@api("tf._data.operation")
def operation(call: Call, name: Value) -> Value:
    """An operation of this name in the current name scope."""
    if runtime(call).executing_eagerly:
        return None
    return Operation(take(call, key_of(call, name)), "MakeIterator", runtime(call).graph)


@api("tf._data.unknown_size")
def size_unknown(call: Call) -> Value:
    """A number that isn't known."""
    return unknown_size()


@api("tf._data.unknown")
def unknown(call: Call, reason: Value) -> Value:
    """Something that isn't followed."""
    return Unknown(f"{reason} isn't followed")


@api("tf._data.trace")
@nest.of_each("value")
def trace(call: Call, function: Value, value: Value) -> Value:
    """What a function makes of an element, in a graph of its own.

    A tuple stands for several arguments (`StructuredFunctionWrapper` of
    `data/ops/dataset_ops.py`).
    """
    tf = runtime(call)
    entered = tf.enter_graph(tf.new_function_graph())
    try:
        inside = nest.pack(value, _placeholders(call, value))
        args = list(inside) if isinstance(inside, tuple) else [inside]
        result = call.run.call(function, args, {}, call.site, call.frame)
    finally:
        entered.exit()
    return result


def _placeholders(call: Call, value: Value) -> Iterator[Value]:
    graph = runtime(call).graph
    prefix = call.version.dataset_argument
    for i, leaf in enumerate(leaves(value)):
        if isinstance(leaf, Tensor):
            op = Operation(graph.add_op(f"{prefix}{i}"), "Placeholder", graph)
            yield Tensor(op, 0, leaf.dtype, leaf.shape, inputs=())
        else:
            yield leaf


@api("tf._data.traced")
def traced(call: Call, function: Value, value: Value) -> Value:
    """The element that a function makes of another one."""
    return _structure(trace(call, function, value))


@api("tf._data.any_number_of")
def any_number_of(call: Call, element: Value) -> Value:
    """A list of elements like this one: how many a dataset has isn't known, but nobody goes over
    one that is empty."""
    return List([element], element)
