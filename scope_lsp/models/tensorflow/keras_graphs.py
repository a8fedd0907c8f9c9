"""Graphs in which layers are tried, and the variables that they make: `tf._keras.…`."""

from __future__ import annotations

from collections.abc import Callable

from scope_lsp.domain.names import concat
from scope_lsp.domain.tensors import Context, Tensor
from scope_lsp.domain.values import Bound, Function, Instance, Native, Value, options_of
from scope_lsp.models import registry
from scope_lsp.models.registry import Call, api, library_class
from scope_lsp.models.tensorflow.initial_values import initialization
from scope_lsp.models.tensorflow.state import (
    dtype_of,
    name_of,
    origin,
    runtime,
    shape_of,
    variable_value,
)
from scope_lsp.models.tensorflow.variables import note
from scope_lsp.scopes import UNKNOWN, Entered, Graph, Initial, Initializer, Runtime
from scope_lsp.scopes.variables import create

HERE = library_class("tf._keras.Here", registry.find_class("object"))


@api("tf._keras.is_legacy")
def is_legacy(call: Call) -> Value:
    """Whether layers are those of graphs: `executing_eagerly_outside_functions` doesn't hold."""
    return not runtime(call).eager_outside_of_functions


@api("tf._keras.rewritten")
def rewritten(call: Call, func: Value) -> Value:
    """A layer's `call` as it runs in a graph: autograph rewrites it if it is the program's own."""
    found = getattr(func, "function", func)
    own = isinstance(found, Function) and not found.module.library

    def run(inner: Call) -> Value:
        inner.run.rewrites = own
        try:
            return inner.pass_on(func)
        finally:
            inner.run.rewrites = False

    return Native("call", run)


@api("tf._keras.phase_of_graph")
def phase_of_graph(call: Call, kept: Value) -> Value:
    """What tells in a graph whether models are trained, None before anybody asks. A placeholder
    that it only may have would be made now under the same name."""
    options = [option for option in options_of(kept) if option is not None]
    return options[0] if options and all(isinstance(o, Tensor) for o in options) else kept


@api("tf._keras.scratch_graph")
def scratch_graph(call: Call) -> Value:
    """A graph of a function in which layers are tried on placeholders."""
    tf = runtime(call)
    return _inside(tf, tf.new_function_graph)


@api("tf._keras.shared_graph")
def shared_graph(call: Call) -> Value:
    """The one graph in which functional models of eager programs were built at first."""
    tf = runtime(call)
    state = call.run.state
    if "tf.keras.graph" not in state:  # it is empty until it is used, whatever condition holds
        state["tf.keras.graph"] = tf.new_function_graph()
    return _inside(tf, lambda: state["tf.keras.graph"])


def _inside(tf: Runtime, graph: Callable[[], Graph]) -> Context:
    entered: list[Entered] = []

    def begin() -> Value:
        entered.append(tf.enter_graph(graph()))
        return None

    def end(error: Value) -> bool:
        if entered:
            entered.pop().exit()
        return False

    return Context(begin, end)


@api("tf._keras.variable")
def variable(
    call: Call, name: Value, shape: Value, dtype: Value, initializer: Value, trainable: Value,
    collected: Value = True,
) -> Value:  # fmt: skip
    """A variable of the current name scope, which is always a resource (`make_variable`).

    Those of metrics are in no collection.
    """
    dims = shape_of(call, shape)
    found = dtype_of(dtype)
    made = initialization(call, initializer) if is_of_program(initializer) else None
    record = create(
        runtime(call),
        made if isinstance(made, Initializer) else Initial(dims, found, True),
        name_of(call, name),
        dtype=found,
        wanted=dims,
        trainable=trainable if isinstance(trainable, bool) else UNKNOWN,
        collections=None if collected else (),
        resource=True,
        origin=origin(call),
    )
    value = variable_value(call, record)
    note(call, value, "created")
    return value


def is_of_program(initializer: Value) -> bool:
    """Whether the program's own code makes the initial value."""
    if isinstance(initializer, Bound):
        initializer = initializer.function
    if isinstance(initializer, Instance):
        found = initializer.cls.find("__call__")
        return isinstance(found, Function) and not found.module.library
    return isinstance(initializer, Function) and not initializer.module.library


class _Here:
    """Where a layer began to try itself: the call, and the name scope around it."""

    def __init__(self, call: Call) -> None:
        self.site = call.site
        self.path = call.run.here
        self.within = call.run.within
        self.scope = runtime(call).get_name_scope()


@api("tf._keras.here")
def here(call: Call) -> Value:
    """The present call and name scope, to be kept."""
    return Instance(HERE, _Here(call))


@api("tf._keras.later_variable")
def later_variable(
    call: Call,
    where: Instance,
    name: Value,
    shape: Value,
    dtype: Value,
    initializer: Value,
    trainable: Value,
) -> Value:
    """A variable that is initialized when the trial of a layer is over."""
    kept: _Here = where.payload
    run, tf = call.run, runtime(call)
    path, within = run.here, run.within
    run.here, run.within = kept.path, kept.within
    lifted = tf.enter_init_scope(origin(call))
    scope = tf.enter_scope(concat(kept.scope, "/") if kept.scope else None, origin(call))
    try:
        made = Call(run, kept.site, call.path, [], {}, call.frame, call.v1)
        return variable(made, name, shape, dtype, initializer, trainable)
    finally:
        scope.exit()
        lifted.exit()
        run.here, run.within = path, within
