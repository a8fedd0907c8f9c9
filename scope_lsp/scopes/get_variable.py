"""`tf.get_variable`: the arguments as the scope completes them, and the custom getters' turn.

After `VariableScope.get_variable` and `_VariableStore.get_variable` of
`python/ops/variable_scope.py`.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields
from typing import Any

from scope_lsp.domain.names import Name, concat
from scope_lsp.scopes.errors import ScopeError
from scope_lsp.scopes.partitioned import get_partitioned
from scope_lsp.scopes.runtime import Runtime
from scope_lsp.scopes.shapes import types_surely_differ
from scope_lsp.scopes.single_variable import get_single
from scope_lsp.scopes.tables import suffixed
from scope_lsp.scopes.values import (
    AUTO_REUSE,
    UNKNOWN,
    Collections,
    DType,
    Fetched,
    Getter,
    Initial,
    Initialization,
    Regularizer,
    ReuseMode,
    Shape,
    UnknownType,
    Wanted,
)

CONSTANT = frozenset({"const"})


def get_variable(
    runtime: Runtime,
    name: Name,
    shape: Shape = None,
    dtype: DType = None,
    initializer: Initialization = None,
    regularizer: Regularizer | UnknownType | None = None,
    *,
    reuse: ReuseMode = None,
    trainable: bool | UnknownType | None = None,
    collections: Collections = None,
    custom_getter: Getter | None = None,
    origin: object = None,
    **others: Any,
) -> Any:
    """`tf.get_variable`: what the outermost custom getter returns, else a `Fetched`.

    `others`: caching_device, partitioner, validate_shape, use_resource, constraint,
    synchronization, aggregation. Custom getters are called with all that the version knows of
    these by keyword.
    """
    scope = runtime.variable_scopes.scope
    get = scope.fields.get
    eager = runtime.executing_eagerly
    full = concat(scope.name, "/", name) if scope.name else name
    getter = custom_getter if custom_getter is not None else get("custom_getter")
    arguments: dict[str, Any] = {
        "shape": shape,
        "dtype": dtype if dtype is not None else get("dtype"),
        "initializer": initializer if initializer is not None else get("initializer"),
        "regularizer": regularizer if regularizer is not None else get("regularizer"),
        "reuse": False if eager else scope.reuse if reuse is None else reuse,
        "trainable": trainable,
        "collections": collections,
    }
    for key in ("caching_device", "partitioner", "use_resource", "constraint"):
        given = others.get(key)
        arguments[key] = given if given is not None else get(key)
    if eager:
        arguments["use_resource"] = True
        if runtime.variable_store.keeps_eager:
            arguments["reuse"] = AUTO_REUSE
    for key in ("validate_shape", "synchronization", "aggregation"):
        if key in others:
            arguments[key] = others[key]
    outside = runtime.enter_scope(None)
    try:
        _check_initial_dtype(runtime, initializer, dtype)

        def inner(name: Name, *args: Any, **kwargs: Any) -> Any:
            _check_passed_on(kwargs)
            wanted = Wanted(*args, **{"origin": origin, **kwargs})
            return true_getter(runtime, name, wanted)

        if getter is UNKNOWN:
            full = suffixed(full, "which custom getter is asked depends on a condition")
        if getter is None or getter is UNKNOWN:
            return inner(full, **arguments)
        dropped = runtime.version.getters_lack
        known = {key: value for key, value in arguments.items() if key not in dropped}
        return getter(inner, full, **known)
    finally:
        outside.exit()


_PASSED_ON = frozenset(each.name for each in fields(Wanted)) - {"full_shape", "origin"}


def _check_passed_on(arguments: Mapping[str, object]) -> None:
    """What a custom getter passes on must be what the getter behind it takes."""
    for name in arguments:
        if name not in _PASSED_ON:
            words = f"_true_getter() got an unexpected keyword argument '{name}'"
            raise ScopeError("unexpected-argument", words, "TypeError")


def get_local_variable(
    runtime: Runtime, name: Name, *args: Any, collections: Collections = (), **kwargs: Any
) -> Any:
    """`tf.get_local_variable`: not trainable, and in the collection of local variables."""
    kwargs["trainable"] = False
    if collections is not UNKNOWN:
        collections = (*(collections or ()), "local_variables")
    return get_variable(runtime, name, *args, collections=collections, **kwargs)


def _check_initial_dtype(runtime: Runtime, initializer: Initialization, dtype: DType) -> None:
    """Compare the types; to do so TensorFlow makes a constant, which takes a name at the root."""
    if dtype is None:
        return
    if initializer is UNKNOWN:
        runtime.graph.taint("", CONSTANT, "an initializer that isn't known may be a constant")
    if not isinstance(initializer, Initial):
        return
    if not initializer.is_tensor:
        runtime.add_op("Const")
    if types_surely_differ(initializer.dtype, dtype):
        raise ScopeError(
            "initializer-dtype",
            f"Initializer type '{_shown(initializer.dtype)}' and explicit dtype "
            f"'{_shown(dtype)}' don't match.",
        )


def _shown(dtype: DType) -> str:
    return f"<dtype: '{dtype}'>"


def true_getter(runtime: Runtime, name: Name, wanted: Wanted) -> Fetched:
    """What the innermost getter does."""
    store = runtime.variable_store
    scalar = wanted.shape == () and runtime.version.scalars_are_never_partitioned
    whole = wanted.partitioner is UNKNOWN and name in store.vars
    if wanted.partitioner is not None and not scalar and not whole:
        return get_partitioned(runtime, name, wanted)
    if wanted.partitioner is None and wanted.reuse is True and name in store.partitioned:
        return get_partitioned(runtime, name, wanted)
    part = store.vars.get(concat(name, "/part_0"))
    if part and not part.perhaps_none:
        raise ScopeError(
            "partitioned-exists",
            "No partitioner was provided, but a partitioned version of the variable was found: "
            f"{name}/part_0. Perhaps a variable of the same name was already created with "
            "partitioning?",
            earlier=part.records[0].origin,
        )
    return get_single(runtime, name, wanted)
