"""TensorFlow's naming rules alone, as state: no Python syntax, no models.

    runtime = Runtime(Version.parse("1.15"), Trail())       # eager/graph follows from the version

All functions take the runtime first. What is entered gives an `Entered`: `.value` is what `as`
binds, `.exit()` leaves (it may be called again after a rewind). `origin` is any object that says
where in the source something was done. Errors that certainly happen are raised as `ScopeError`
(`kind`, `message`, `exception`, `earlier`).

*Values* (`values.py`). A name is a `str`, or a `Text` with holes; make a fresh `Hole` for each
unknown value, also for each turn of a loop. `UNKNOWN` is an argument that is given but isn't
known; None is one that isn't given. Shapes are tuples of int, None (TensorFlow doesn't know) or
UNKNOWN (we don't know); types are `"float32"` and so on. `AUTO_REUSE`. An initial value is an
`Initial(shape, dtype, is_tensor)`, an initializer function an `Initializer(make, nullary)`; a
regularizer is a `Regularizer(run)`. A partitioner is `callable(shape, dtype) -> sizes`. A custom
getter is `callable(inner_getter, name, **kwargs)`.

*Graphs*: `runtime.graph`, `.executing_eagerly`, `.new_graph()`, `.enter_graph(graph)`,
`.enter_init_scope()`, `.new_function_graph()`, `.reset_default_graph()`, `.get_name_scope()`,
`.set_resource_variables(bool)`, `.set_eager(bool)`, `.variables()`.
`graph.unique_name(name)`, `graph.add_op(name, origin)`, `graph.collection("variables" |
"trainable_variables" | "local_variables")`, `graph.variables()`, `graph.names.first_taker(name)`.
`graph.add_library_op("MatMul", name, origin)` is the same for ops made by `apply_op` (nearly all;
constants are not): errors of invalid names are worded as for scopes.
`runtime.add_op(name, origin)` and `runtime.add_library_op` are None in eager mode. An op with
helpers of its own is `enter_name_scope(runtime, name, "Default", has_values=True)` and ops inside,
the main one added with the scope's own string as its name.

*Name scopes*: `enter_name_scope(runtime, name, default_name, has_values=, graph=, origin=)`,
`enter_name_scope_v2(runtime, name)`, `enter_op_scope(runtime, name, default_name)`.

*Variable scopes*: `VariableScopeContext(runtime, name_or_scope, default_name, reuse=, dtype=,
initializer=, …).enter()`; the value is a `VariableScope` (`name`, `original_name_scope`, `reuse`,
`initializer`, `get(field)`, `set(field, value)`, `reuse_variables()`, `collection(name)`).
`runtime.get_variable_scope()`.

*Variables*: `get_variable(runtime, name, shape, dtype, initializer, …)` and `get_local_variable`
give a `Fetched(variable, status)` unless a custom getter returns something else;
`variable(runtime, initial_value, name, v2=…)` is `tf.Variable` and gives a `VariableRecord`.

*Modules and templates*: `name_module(runtime, class_name, name)` is what `tf.Module.__init__` does,
`enter_module(runtime, names)` enters its scope. `Template(runtime, name, …)` is
`tf.make_template`. Eager variables are made anew at each `get_variable`, except in
`runtime.enter_variable_store(VariableStore(runtime, keeps_eager=True))`.

*Unknown code*: `taint(runtime, vocabulary, reason)` after a call that isn't known.
"""

from scope_lsp.scopes.errors import ScopeError
from scope_lsp.scopes.get_variable import get_local_variable, get_variable
from scope_lsp.scopes.graph import Graph
from scope_lsp.scopes.module import ModuleNames, camel_to_snake, enter_module, name_module
from scope_lsp.scopes.name_scope import enter_name_scope, enter_name_scope_v2, enter_op_scope
from scope_lsp.scopes.open_scope import VariableScopeContext
from scope_lsp.scopes.provenance import ScopeEntry
from scope_lsp.scopes.runtime import Runtime
from scope_lsp.scopes.template import Template
from scope_lsp.scopes.unknown_code import taint, taint_all
from scope_lsp.scopes.values import (
    AUTO_REUSE,
    CREATED,
    EITHER,
    SHARED,
    UNKNOWN,
    Entered,
    Fetched,
    Initial,
    Initialization,
    Initializer,
    Regularizer,
    VariableRecord,
    Wanted,
)
from scope_lsp.scopes.variable_scope import VariableScope, mixed
from scope_lsp.scopes.variable_store import VariableStore
from scope_lsp.scopes.variables import variable

__all__ = [
    "AUTO_REUSE",
    "CREATED",
    "EITHER",
    "SHARED",
    "UNKNOWN",
    "Entered",
    "Fetched",
    "Graph",
    "Initial",
    "Initialization",
    "Initializer",
    "ModuleNames",
    "Regularizer",
    "Runtime",
    "ScopeEntry",
    "ScopeError",
    "Template",
    "VariableRecord",
    "VariableScope",
    "VariableScopeContext",
    "VariableStore",
    "Wanted",
    "camel_to_snake",
    "enter_module",
    "enter_name_scope",
    "enter_name_scope_v2",
    "enter_op_scope",
    "get_local_variable",
    "get_variable",
    "mixed",
    "name_module",
    "taint",
    "taint_all",
    "variable",
]
