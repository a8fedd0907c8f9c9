"""Creating and fetching variables, and asking for those that exist."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from scope_lsp.domain.names import Name, Text, concat, ends_with, without_end
from scope_lsp.domain.tensors import Operation, Shape, VariableValue
from scope_lsp.domain.values import Instance, Unknown, Value
from scope_lsp.interpreter.errors import is_awaited
from scope_lsp.models import registry
from scope_lsp.models.registry import Call, api, attribute, constant, library_class
from scope_lsp.models.tensorflow import getters
from scope_lsp.models.tensorflow.creators import tell_creators
from scope_lsp.models.tensorflow.graph_contents import the_graph
from scope_lsp.models.tensorflow.initial_values import initialization
from scope_lsp.models.tensorflow.state import (
    dtype_of,
    dtype_value,
    flag_of,
    key_of,
    name_of,
    origin,
    runtime,
    shape_of,
    variable_value,
)
from scope_lsp.scopes import EITHER, UNKNOWN, ScopeError, VariableRecord
from scope_lsp.scopes import get_local_variable as rules_get_local_variable
from scope_lsp.scopes import get_variable as rules_get_variable
from scope_lsp.scopes import variable as rules_variable

VARIABLE = library_class("tf.Variable", registry.find_class("object"))
VARIABLE_V1 = library_class("tf.Variable", VARIABLE, api=1, spelled="tf.compat.v1.Variable")
CONCRETE = library_class("tf.ResourceVariable", VARIABLE_V1)
"""What every variable is: `isinstance` of it holds for both APIs' classes."""
library_class("tf.PartitionedVariable", CONCRETE)
"""What one of several parts is. TensorFlow's is no variable, but has most of the methods."""

COLLECTIONS = {
    "GLOBAL_VARIABLES": "variables", "VARIABLES": "variables",
    "TRAINABLE_VARIABLES": "trainable_variables", "LOCAL_VARIABLES": "local_variables",
    "MODEL_VARIABLES": "model_variables", "METRIC_VARIABLES": "metric_variables",
    "MOVING_AVERAGE_VARIABLES": "moving_average_variables", "LOSSES": "losses",
    "REGULARIZATION_LOSSES": "regularization_losses", "SUMMARIES": "summaries",
    "UPDATE_OPS": "update_ops", "GLOBAL_STEP": "global_step", "TRAIN_OP": "train_op",
    "ACTIVATIONS": "activations", "WEIGHTS": "weights", "BIASES": "biases", "INIT_OP": "init_op",
    "SAVERS": "savers", "QUEUE_RUNNERS": "queue_runners", "TABLE_INITIALIZERS": "table_initializer",
    "CONCATENATED_VARIABLES": "concatenated_variables", "READY_OP": "ready_op",
    "TRAINABLE_RESOURCE_VARIABLES": "trainable_resource_variables", "RESOURCES": "resources",
    "LOCAL_RESOURCES": "local_resources", "ASSET_FILEPATHS": "asset_filepaths",
    "COND_CONTEXT": "cond_context", "WHILE_CONTEXT": "while_context", "EVAL_STEP": "eval_step",
    "LOCAL_INIT_OP": "local_init_op", "READY_FOR_LOCAL_INIT_OP": "ready_for_local_init_op",
    "SAVEABLE_OBJECTS": "saveable_objects", "SUMMARY_OP": "summary_op",
}  # fmt: skip
for _key, _name in COLLECTIONS.items():
    constant(f"tf.GraphKeys.{_key}", _name)


def note(call: Call, value: Value, status: str) -> None:
    """Record which variables a call gave, part by part where they are partitioned."""
    for record in getters.parts_of(value):
        name = record.name
        doubt = "whether the variable exists by then isn't known" if status == EITHER else ""
        if record.partitions is None:
            doubt = doubt or "into which parts the variable is cut isn't known"
        doubt = doubt or call.run.state.get("tf.doubt", "")
        doubt = doubt or call.run.state["tf.restored"].get("doubt", "")
        if record.key is not None and isinstance(name, Text) and name != record.key:
            # An op of the same name would have to exist already: worth a doubt, not a hole.
            doubt = name.holes[-1].reason if isinstance(record.key, str) else doubt
            name = without_end(record.key, 1) if ends_with(record.key, "/") else record.key
        call.run.record(call.site, "variable", call.path, name, status, record, doubt=doubt)
        if status.startswith("created"):
            tell_creators(call, record)


@api("tf.get_variable", api=1, since="1.0")
def get_variable(
    call: Call,
    name: Value,
    shape: Value = None,
    dtype: Value = None,
    initializer: Value = None,
    regularizer: Value = None,
    trainable: Value = None,
    collections: Value = None,
    caching_device: Value = None,
    partitioner: Value = None,
    validate_shape: Value = True,
    use_resource: Value = None,
    custom_getter: Value = None,
    constraint: Value = None,
    synchronization: Value = None,
    aggregation: Value = None,
) -> Value:
    """Create the variable `name` of the current variable scope, or share it."""
    return _get(call, rules_get_variable, locals())


@api("tf.get_variable", api=1, until="1.0")
def get_variable_012(
    call: Call,
    name: Value,
    shape: Value = None,
    dtype: Value = None,
    initializer: Value = None,
    regularizer: Value = None,
    trainable: Value = True,
    collections: Value = None,
    caching_device: Value = None,
    partitioner: Value = None,
    validate_shape: Value = True,
    custom_getter: Value = None,
) -> Value:
    """`get_variable` of 0.12, which knows no resource variables."""
    return _get(call, rules_get_variable, locals())


@api("tf.get_local_variable", api=1)
def get_local_variable(
    call: Call,
    name: Value,
    shape: Value = None,
    dtype: Value = None,
    initializer: Value = None,
    regularizer: Value = None,
    trainable: Value = False,
    collections: Value = None,
    caching_device: Value = None,
    partitioner: Value = None,
    validate_shape: Value = True,
    use_resource: Value = None,
    custom_getter: Value = None,
    constraint: Value = None,
    synchronization: Value = None,
    aggregation: Value = None,
) -> Value:
    """A variable of the variable scope that is neither trained nor saved."""
    return _get(call, rules_get_local_variable, locals())


@api("tf.VariableScope.get_variable")
def scope_get_variable(
    call: Call, self: Value, /, var_store: Value, name: Value, *args: Value, **kwargs: Value
) -> Value:
    """`scope.get_variable(store, name)`, which TensorFlow's own code uses."""
    return call.unknown()


def _get(call: Call, get: Callable[..., Any], given: dict[str, Value]) -> Value:
    """Ask the rules for a variable, with the arguments of whichever version."""
    given = {k: v for k, v in given.items() if k != "call"}
    name = key_of(call, given.pop("name"))
    arguments = {key: getters.to_rules(call, key, v) for key, v in given.items()}
    arguments["custom_getter"] = getters.custom_getter(call, given.get("custom_getter"))
    if get is rules_get_local_variable:
        arguments.pop("trainable")
    outer = call.run.state.pop("tf.fetched", None)
    tf = runtime(call)
    tf.may_refuse = partial(_may_refuse, call)
    try:
        found = get(tf, name, origin=origin(call), **arguments)
        value = getters.unwrap(call, found)
        statuses = getters.fetched(call)
    finally:
        call.run.state["tf.fetched"] = outer or {}
    _note_fetched(call, value, statuses)
    return value


def _may_refuse(call: Call, error: ScopeError) -> None:
    """Go on both ways where the program awaits the error; elsewhere it would end the program."""
    if is_awaited(call.run, error.exception):
        call.run.fork([lambda: call.run.fail(error, call.site, call.path), lambda: None])


def _note_fetched(call: Call, value: Value, statuses: dict[VariableRecord, str]) -> None:
    """Record what a call gave; where a custom getter put something else in its place (a moving
    average, a cast), what was created or fetched for it."""
    given = [value] if isinstance(value, VariableValue) else []
    if not (given and value.record in statuses) and statuses:
        given = [variable_value(call, record) for record in statuses]
    elsewhere = getters.noted_inside(call)
    for each in given:
        if each.record in elsewhere:
            continue
        note(call, each, statuses.get(each.record, "shared"))


@api("tf.Variable", api=1, since="2.12")
def variable_v1_late(
    call: Call,
    initial_value: Value = None,
    trainable: Value = None,
    validate_shape: Value = True,
    caching_device: Value = None,
    name: Value = None,
    variable_def: Value = None,
    dtype: Value = None,
    import_scope: Value = None,
    constraint: Value = None,
    synchronization: Value = None,
    aggregation: Value = None,
    shape: Value = None,
    experimental_enable_variable_lifting: Value = None,
    expected_shape: Value = None,
    collections: Value = None,
    use_resource: Value = None,
) -> Value:
    """The first API's class since its call takes the parameters in the order of the second's.

    `VariableV1._variable_call` of `python/ops/variable_v1.py`, seen in 2.21.0 and not in 2.10.1.
    """
    given = name_of(call, name, "name", 4)
    return _variable_v1(
        call, initial_value, variable_def, trainable, collections, validate_shape, given, dtype,
        shape, use_resource,
    )  # fmt: skip


def _variable_v1(
    call: Call, initial_value: Value, variable_def: Value, trainable: Value, collections: Value,
    validate_shape: Value, name: Name | None, dtype: Value, shape: Value, use_resource: Value,
) -> Value:  # fmt: skip
    return _variable(
        call,
        initial_value,
        variable_def,
        v2=False,
        trainable=flag_of(trainable),
        collections=getters.collections_of(call, collections),
        validate_shape=validate_shape is not False,
        name=name,
        dtype=dtype_of(dtype),
        shape=shape_of(call, shape),
        use_resource=flag_of(use_resource),
    )


@api("tf.Variable", api=1)
def variable_v1(
    call: Call,
    initial_value: Value = None,
    trainable: Value = None,
    collections: Value = None,
    validate_shape: Value = True,
    caching_device: Value = None,
    name: Value = None,
    variable_def: Value = None,
    dtype: Value = None,
    expected_shape: Value = None,
    import_scope: Value = None,
    constraint: Value = None,
    use_resource: Value = None,
    synchronization: Value = None,
    aggregation: Value = None,
    shape: Value = None,
) -> Value:
    """A new variable of the current name scope."""
    given = name_of(call, name, "name", 5)
    return _variable_v1(
        call, initial_value, variable_def, trainable, collections, validate_shape, given, dtype,
        shape, use_resource,
    )  # fmt: skip


@api("tf.ResourceVariable")
def resource_variable(
    call: Call,
    initial_value: Value = None,
    trainable: Value = None,
    collections: Value = None,
    validate_shape: Value = True,
    caching_device: Value = None,
    name: Value = None,
    dtype: Value = None,
    variable_def: Value = None,
    import_scope: Value = None,
    constraint: Value = None,
    **kwargs: Value,
) -> Value:
    """A variable that is a resource, made by its class (`resource_variable_ops.py`)."""
    given = name_of(call, name, "name", 5)
    return _variable_v1(
        call, initial_value, variable_def, trainable, collections, validate_shape, given, dtype,
        kwargs.get("shape"), True,
    )  # fmt: skip


@api("tf.python.ops.variable_scope.variable", until="2.12")
def variable_of_scope(
    call: Call,
    initial_value: Value = None,
    trainable: Value = None,
    collections: Value = None,
    validate_shape: Value = True,
    caching_device: Value = None,
    name: Value = None,
    dtype: Value = None,
    use_resource: Value = None,
    constraint: Value = None,
    synchronization: Value = None,
    aggregation: Value = None,
) -> Value:
    """What the first API's class calls to make a variable."""
    given = name_of(call, name, "name", 5)
    return _variable_v1(
        call, initial_value, None, trainable, collections, validate_shape, given, dtype, None,
        use_resource,
    )  # fmt: skip


@api("tf.Variable", api=2)
def variable_v2(
    call: Call,
    initial_value: Value = None,
    trainable: Value = None,
    validate_shape: Value = True,
    caching_device: Value = None,
    name: Value = None,
    variable_def: Value = None,
    dtype: Value = None,
    import_scope: Value = None,
    constraint: Value = None,
    synchronization: Value = None,
    aggregation: Value = None,
    shape: Value = None,
    experimental_enable_variable_lifting: Value = True,
) -> Value:
    """A new variable of the current name scope; names need not differ in eager mode."""
    return _variable(
        call,
        initial_value,
        variable_def,
        v2=True,
        trainable=flag_of(trainable),
        validate_shape=validate_shape is not False,
        name=name_of(call, name, "name", 4),
        dtype=dtype_of(dtype),
        shape=shape_of(call, shape),
    )


def _variable(
    call: Call, /, initial_value: Value, variable_def: Value, *, v2: bool, **arguments: Any
) -> Value:
    tf = runtime(call)
    if variable_def is not None and initial_value is not None:
        resource = v2 or bool(arguments.get("use_resource") or tf.resource_variables)
        words = call.version.words_for_variable_def(resource)
        raise registry.Failure(
            "ValueError", words.format(call.text(variable_def, "variable_def")), "variable-def"
        )
    if variable_def is not None:
        return Unknown("a variable that is read from its description")
    initial = initialization(call, initial_value)
    record = rules_variable(tf, initial, v2=v2, origin=origin(call), **arguments)
    value = variable_value(call, record)
    note(call, value, "created")
    return value


@api("tf.Variable.__init__", "tf.ResourceVariable.__init__")
def initialize(call: Call, self: Instance, *args: Value, **kwargs: Value) -> Value:
    """The variable that an object of a program's own subclass is."""
    concrete = self.cls.is_a(CONCRETE)
    if not concrete and call.version.variable_class_is_abstract:
        raise registry.Failure("NotImplementedError", "")
    made = "tf.ResourceVariable" if concrete else "tf.Variable"
    value = call.run.call(call.run.library(made), list(args), dict(kwargs), call.site, call.frame)
    for name in ("name", "op", "dtype", "shape", "graph", "trainable", "initializer"):
        call.trail.put(self.attrs, name, call.run.get_attr(value, name))
    call.trail.put(call.run.loose, id(self), self)


# What a variable says of itself


def _declare(name: str, read: Callable[[Call, VariableRecord], Value]) -> None:
    @attribute(f"tf.Variable.{name}")
    def get(call: Call, self: VariableValue) -> Value:
        return read(call, self.record)


def _full_name(call: Call, record: VariableRecord) -> Value:
    return record.name if record.parts else concat(record.name, ":0")


def _dtype(call: Call, record: VariableRecord) -> Value:
    return dtype_value(record.dtype)


def _shape(call: Call, record: VariableRecord) -> Value:
    if record.shape is UNKNOWN:
        return Unknown("the variable's shape isn't known", plain=True)
    return Shape(record.shape)


_declare("name", _full_name)
_declare("_shared_name", lambda call, record: record.name)
_declare("dtype", _dtype)
_declare("shape", _shape)
_declare("op", lambda call, record: Operation(record.name, "VariableV2", record.graph))
_declare(
    "trainable",
    lambda call, record: (
        record.trainable
        if isinstance(record.trainable, bool)
        else Unknown("whether it is trainable isn't known")
    ),
)
_declare(
    "initializer",
    lambda call, record: Operation(concat(record.name, "/Assign"), "Assign", record.graph),
)
_declare("graph", lambda call, record: the_graph(call, record.graph))
_declare("constraint", lambda call, record: None)


@api("tf.Variable.get_shape")
def get_shape(call: Call, self: VariableValue) -> Value:
    """The static shape."""
    return _shape(call, self.record)
