"""What TensorFlow's own code and tests use from below `tensorflow.python`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated

from scope_lsp.domain.containers import Dict
from scope_lsp.domain.names import Name
from scope_lsp.domain.values import Instance, Native, Unknown, Value
from scope_lsp.models import registry
from scope_lsp.models.registry import Call, api, attribute, library_class
from scope_lsp.models.tensorflow import getters
from scope_lsp.models.tensorflow.functions import function
from scope_lsp.models.tensorflow.graphs import _entering
from scope_lsp.models.tensorflow.holding import Turn, as_list, marked, trained_among
from scope_lsp.models.tensorflow.state import key_of, origin, runtime, variable_value
from scope_lsp.models.tensorflow.variables import note
from scope_lsp.scopes import Entered, Initial, Runtime, VariableRecord, VariableStore, Wanted
from scope_lsp.scopes import variable as rules_variable
from scope_lsp.scopes.get_variable import true_getter
from scope_lsp.scopes.runtime import Context as Level

STORE = library_class("tf.VariableStore", registry.find_class("object"))


@api("tf._get_default_variable_store")
def default_store(call: Call) -> Value:
    """The store that `get_variable` asks in the end."""
    return Instance(STORE)


@api("tf.VariableStore.get_variable")
def store_get_variable(
    call: Call, self: Value, /, name: Value, *args: Value, **kwargs: Value
) -> Value:
    """By its full name, whatever the scopes."""
    order = ("shape", "dtype", "initializer", "regularizer", "reuse", "trainable", "collections")
    given = {**dict(zip(order, args)), **kwargs}
    full = key_of(call, name)
    wanted = {key: getters.to_rules(call, key, value) for key, value in given.items()}
    wanted.setdefault("dtype", "float32")
    found = true_getter(runtime(call), full, Wanted(origin=origin(call), **wanted))
    value = getters.unwrap(call, found)
    note(call, value, found.status)
    return value


def _mode(eager: bool) -> Callable[[Call], Value]:
    def model(call: Call) -> Value:
        tf = runtime(call)
        return _entering(lambda: enter_mode(tf, eager))

    return model


def enter_mode(tf: Runtime, eager: bool) -> Entered:
    """Switch for a block between the modes; the default graph stays what it is."""
    old, scope = tf.contexts, tf.eager_scope()
    tf.trail.put(tf.current, "contexts", (*old, Level(tf.graph, eager, is_mode=True)))
    tf.trail.put(tf.current, "eager_scope", None)
    return Entered(
        None,
        lambda: tf.trail.put(tf.current, "contexts", old),
        lambda: tf.trail.put(tf.current, "eager_scope", scope),
    )


api("tf.eager_mode", "tf.python.eager.context.eager_mode")(_mode(True))
api("tf.graph_mode", "tf.python.eager.context.graph_mode")(_mode(False))


@api("tf.defun", "tf.contrib.eager.defun", "tf.python.eager.function.defun", "tf.def_function")
def defun(call: Call, /, func: Value = None, *args: Value, **kwargs: Value) -> Value:
    """The older `tf.function`."""
    return function(call, func)


@api("tf.in_eager_mode", "tf.python.eager.context.in_eager_mode")
def in_eager_mode(call: Call) -> Value:
    """Whether ops run at once."""
    return runtime(call).executing_eagerly


@api("tf.in_graph_mode", "tf.python.eager.context.in_graph_mode")
def in_graph_mode(call: Call) -> Value:
    """Whether ops are added to a graph."""
    return not runtime(call).executing_eagerly


@api(
    "tf.get_name_scope",
    "tf.python.framework.ops.get_name_scope",
    "tf.contrib.framework.get_name_scope",
)
def get_name_scope(call: Call) -> Value:
    """The current name scope."""
    return runtime(call).get_name_scope()


@api("tf.get_current_name_scope")
def get_current_name_scope(call: Call) -> Value:
    """The current name scope."""
    return runtime(call).get_name_scope()


@api("tf.wrap_function", "tf.python.eager.wrap_function.wrap_function")
def wrap_function(call: Call, fn: Value, signature: Value, name: Value = None) -> Value:
    """Builds the function once, in a graph of its own."""
    tf = runtime(call)
    given = call.run.elements(signature)
    if given is None:
        return call.unknown()
    args: list[Value] = [Unknown("an input") if _is_spec(each) else each for each in given]
    entered = tf.enter_graph(tf.new_graph())
    try:
        call.run.call(fn, args, {}, call.site, call.frame)
    finally:
        entered.exit()
    return Native("wrapped", lambda inner: inner.unknown("the result of a wrapped function"))


def _is_spec(value: Value) -> bool:
    return isinstance(value, Instance) and value.cls.name.endswith("Spec")


EAGER_STORE = library_class("tf.EagerVariableStore", registry.find_class("object"))


@api("tf.EagerVariableStore", "tf.contrib.eager.EagerVariableStore")
def eager_store(call: Call) -> Value:
    """Keeps the variables of `get_variable` in eager mode."""
    return Instance(EAGER_STORE, VariableStore(runtime(call), keeps_eager=True))


@api("tf.EagerVariableStore.as_default")
def eager_store_as_default(call: Call, self: Annotated[Instance, VariableStore]) -> Value:
    """`get_variable` inside shares by it."""
    tf = runtime(call)
    return _entering(lambda: tf.enter_variable_store(self.payload), self)


@api("tf.EagerVariableStore.copy")
def copy_eager_store(call: Call, self: Annotated[Instance, VariableStore]) -> Value:
    """A store with a new variable for each, of the same name."""
    tf, copied = runtime(call), VariableStore(runtime(call), keeps_eager=True)
    for key, record, certain in _kept(self):
        if not certain:
            call.run.doubt("which variables a copied store has depends on a condition")
        initial = Initial(record.shape, record.dtype, True)
        made = rules_variable(
            tf, initial, v2=False, origin=origin(call), name=record.name, trainable=record.trainable
        )
        copied.put(key, made)
        note(call, variable_value(call, made), "created")
    return Instance(EAGER_STORE, copied)


Kept = tuple[Name, VariableRecord, bool]
"""A variable with its key, and whether it certainly is there."""


def _kept(store: Instance) -> list[Kept]:
    """The variables of a store in the order of the keys."""
    return sorted(_records(store.payload), key=lambda item: str(item[0]))


def _records(store: VariableStore) -> list[Kept]:
    return [
        (key, found.records[0], not found.perhaps_none)
        for key, found in store.vars.items()
        if found.records
    ]


def _declare_variables(name: str, wanted: bool | None = None) -> None:
    @api(f"tf.EagerVariableStore.{name}")
    def variables(call: Call, self: Annotated[Instance, VariableStore]) -> Value:
        kept: list[Turn] = [(variable_value(call, v), certain) for _, v, certain in _kept(self)]
        return as_list(kept if wanted is None else trained_among(kept, wanted))


@attribute("tf.VariableStore._vars")
def variables_of_store(call: Call, self: Instance) -> Value:
    """The variables by their full names."""
    store = runtime(call).variable_store
    if store.taints or store.holed:
        return call.unknown("which variables there are isn't known")
    return Dict({key: marked(variable_value(call, v), sure) for key, v, sure in _records(store)})


_declare_variables("variables")
_declare_variables("trainable_variables", True)
_declare_variables("non_trainable_variables", False)
