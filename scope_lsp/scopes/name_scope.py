"""`tf.name_scope` in both its forms, and `tf.op_scope`.

After `name_scope`, `name_scope_v1`, `name_scope_v2` and `op_scope` of `python/framework/ops.py`.
"""

from __future__ import annotations

from scope_lsp.domain.names import Name, Text
from scope_lsp.scopes.errors import ScopeError
from scope_lsp.scopes.graph import Graph
from scope_lsp.scopes.runtime import Runtime
from scope_lsp.scopes.values import Entered


def enter_name_scope(
    runtime: Runtime,
    name: Name | None,
    default_name: object = None,
    *,
    has_values: bool = False,
    graph: Graph | None = None,
    origin: object = None,
) -> Entered:
    """`tf.name_scope(name, default_name, values)` of 1.x: the value is the scope's string.

    `has_values`: whether `values` was given (and not None); `graph`: that of the values, if known.
    """
    default = check_default_name(runtime, default_name)
    chosen = default if name is None else name
    if runtime.executing_eagerly:
        return runtime.enter_eager_scope(chosen, origin)
    if chosen is None and has_values:
        raise ScopeError(
            "no-scope-name",
            f"At least one of name ({name}) and default_name ({default}) must be provided.",
        )
    if graph is None or graph is runtime.graph or runtime.graph.building_function:
        return runtime.graph.enter_name_scope(chosen, origin)
    outer = runtime.enter_graph(graph)
    try:
        scope = graph.enter_name_scope(chosen, origin)
    except ScopeError:
        outer.exit()
        raise
    return Entered(scope.value, scope.exit, outer.exit)


def enter_name_scope_v2(runtime: Runtime, name: object, origin: object = None) -> Entered:
    """`tf.name_scope(name)` of 2.x."""
    if not isinstance(name, (str, Text)):
        raise ScopeError("no-scope-name", "name for name_scope must be a string.")
    return runtime.enter_scope(name, origin)


def enter_op_scope(
    runtime: Runtime,
    name: Name | None,
    default_name: object = None,
    *,
    graph: Graph | None = None,
    origin: object = None,
) -> Entered:
    """`tf.op_scope(values, name, default_name)`; `graph` is that of the values, if known."""
    if runtime.executing_eagerly and runtime.version.op_scope_does_nothing_when_eager:
        return Entered(None)
    return enter_name_scope(
        runtime, name, default_name, has_values=True, graph=graph, origin=origin
    )


def check_default_name(runtime: Runtime, default_name: object) -> Name | None:
    """The default name, which has to be a string in versions that look."""
    if default_name is None or isinstance(default_name, (str, Text)):
        return default_name
    if runtime.version.checks_default_name and not runtime.executing_eagerly:
        raise ScopeError(
            "wrong-type",
            f"`default_name` type ({type(default_name)}) is not a string type. You likely meant "
            "to pass this into the `values` kwarg.",
            "TypeError",
        )
    return None
