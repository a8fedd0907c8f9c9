"""Making a variable: `tf.Variable` in all its forms, with every name that it takes.

After `RefVariable._init_from_args` (`python/ops/variables.py`, since 2.11 `ref_variable.py`) and
`ResourceVariable._init_from_args` (`python/ops/resource_variable_ops.py`).
"""

from __future__ import annotations

from dataclasses import replace

from scope_lsp.domain.names import Name, concat, without_end
from scope_lsp.scopes.errors import ScopeError
from scope_lsp.scopes.graph import Graph
from scope_lsp.scopes.provenance import ScopeEntry
from scope_lsp.scopes.runtime import Runtime
from scope_lsp.scopes.shapes import merged, surely_differ, text_of
from scope_lsp.scopes.values import (
    UNKNOWN,
    Collections,
    DType,
    Flag,
    Initial,
    Initialization,
    Initializer,
    Shape,
    VariableRecord,
)

UNKNOWN_VALUE = Initial()


def variable(
    runtime: Runtime,
    initial_value: Initialization,
    name: Name | None = None,
    *,
    v2: bool | None = None,
    trainable: Flag | None = None,
    collections: Collections = None,
    dtype: DType = None,
    shape: Shape = None,
    validate_shape: bool = True,
    use_resource: Flag | None = None,
    origin: object = None,
) -> VariableRecord:
    """`tf.Variable(…)`; `v2` tells the class of 2.x from that of 1.x (`tf.compat.v1.Variable`)."""
    second = runtime.version.is_v2 if v2 is None else v2
    resource: Flag = True
    if not second:
        resource = _uses_resource(runtime, use_resource)
    if initial_value is None:
        words = runtime.version.words_for_no_initial_value(resource is True)
        raise ScopeError("no-initial-value", words)
    if (
        isinstance(initial_value, Initializer)
        and dtype is None
        and runtime.version.callable_initial_value_needs_dtype
    ):
        raise ScopeError("no-dtype", "dtype must also be specified when initial_value is callable.")
    return create(
        runtime,
        initial_value,
        name,
        trainable=trainable,
        collections=None if second else collections,
        dtype=dtype,
        shape=shape,
        validate_shape=validate_shape,
        resource=resource,
        origin=origin,
    )


def _uses_resource(runtime: Runtime, given: Flag | None) -> Flag:
    """`default_variable_creator`: the argument, else the scope's, else the default."""
    if given is True:
        return True
    if not runtime.version.variable_may_be_resource:
        return False
    if given is None:
        given = runtime.get_variable_scope().get("use_resource")
    if given is None:
        given = runtime.resource_variables
    return True if runtime.executing_eagerly else given


def create(
    runtime: Runtime,
    initial: Initialization,
    name: Name | None,
    *,
    key: Name | None = None,
    variable_scope: ScopeEntry | None = None,
    trainable: Flag | None = None,
    collections: Collections = None,
    dtype: DType = None,
    shape: Shape = None,
    wanted: Shape = None,
    validate_shape: bool = True,
    resource: Flag = False,
    origin: object = None,
) -> VariableRecord:
    """Make a variable in the current name scope, and put it into its collections.

    `wanted` is the shape with which an initializer is called; `shape` what the variable is told
    to have whatever its initial value.
    """
    lifts = False
    if runtime.graph.building_function and not runtime.executing_eagerly:
        initial, dtype = _made_in_function(runtime, initial, name, wanted, dtype), None
        resource, lifts = True, True
    lifted = runtime.enter_init_scope(origin)
    try:
        eager = runtime.executing_eagerly
        if eager and not resource:
            raise ScopeError(
                "eager-ref-variable", runtime.version.words_for_eager_ref_variable, "RuntimeError"
            )
        given = "Variable" if name is None else name
        outer = runtime.name_scope_entry()
        scope = runtime.enter_scope(given, origin, stored=key is not None)
        try:
            # Where the name was taken before, the scope's entry says so.
            value = _initial_value(runtime, scope.value, initial, wanted, dtype, resource is True)
            _check_shapes(runtime, shape, wanted, value.shape)
            full = _add_ops(runtime, scope.value, resource is True)
        finally:
            entry = runtime.name_scope_entry()
            scope.exit()
    finally:
        lifted.exit()
    record = VariableRecord(
        full,
        key,
        _shape(shape, wanted, value.shape, validate_shape, resource),
        dtype if dtype is not None else value.dtype,
        True if trainable is None else trainable,
        ("variables",) if lifts else collections_for(trainable, collections),
        resource,
        None if eager else runtime.graph,
        _entry(outer, variable_scope, entry, key, full, origin),
        origin,
        lifted=lifts,
    )
    if eager:
        runtime.created(record)
        return record
    runtime.graph.add_variable(record)
    if collections is UNKNOWN:
        runtime.graph.unsettle("into which collections a variable is put isn't known", None)
    return record


def _made_in_function(
    runtime: Runtime, initial: Initialization, name: Name | None, wanted: Shape, dtype: DType
) -> Initial:
    """What a `tf.function` does before it lifts a variable out: `UnliftedInitializerVariable` of
    `python/eager/polymorphic_function/polymorphic_function.py` (before 2.9 `def_function.py`)."""
    scope = runtime.enter_scope("Variable" if name is None else name)
    try:
        value = _initial_value(runtime, scope.value, initial, wanted, dtype, True)
    finally:
        scope.exit()
    return replace(value, is_tensor=True, dtype=dtype if dtype is not None else value.dtype)


def _initial_value(
    runtime: Runtime,
    scope: Name,
    initial: Initialization,
    wanted: Shape,
    dtype: DType,
    resource: bool,
) -> Initial:
    """Run the initializer in `Initializer/`, and take the names of the constants that it needs."""
    if not isinstance(initial, Initializer) and not resource:
        value = initial if isinstance(initial, Initial) else Initial()
        if initial is UNKNOWN and not runtime.executing_eagerly:
            why = "an initial value that isn't known may add ops"
            runtime.graph.taint(concat(scope, "Initializer"), None, why)
        if not value.is_tensor:
            runtime.add_op("initial_value")
        return value
    if runtime.executing_eagerly and runtime.version.skips_helper_scopes_when_eager:
        return _call(initial, wanted, dtype)
    if isinstance(initial, Initializer) and initial.make is None:
        # Nothing to run: its ops lie below a name that only has to be taken.
        if not runtime.executing_eagerly:
            runtime.graph.unique_name("Initializer")
        return UNKNOWN_VALUE
    inner = runtime.enter_scope("Initializer")
    try:
        value = _call(initial, wanted, dtype)
        if not value.is_tensor:
            runtime.add_op("initial_value")
    finally:
        inner.exit()
    return value


def _call(initial: Initialization, wanted: Shape, dtype: DType) -> Initial:
    if not isinstance(initial, Initializer):
        return initial if isinstance(initial, Initial) else Initial()
    made = initial.make(wanted, dtype) if initial.make else None
    return made or UNKNOWN_VALUE


def _add_ops(runtime: Runtime, scope: Name, resource: bool) -> Name:
    """Add the variable's own op and its helpers; returns its name."""
    if runtime.executing_eagerly:
        if runtime.version.checks_names_of_eager_variables:
            # TensorFlow makes the variable's handle in a graph of its own to look at its shape.
            Graph(runtime.version, runtime.trail).add_library_op("VarHandleOp", scope)
        return without_end(scope, 1) if scope else scope
    graph = runtime.graph
    full = graph.add_library_op("VarHandleOp" if resource else "VariableV2", scope)
    if resource:
        full = without_end(scope, 1) if scope else scope
        for helper in ("IsInitialized/VarIsInitializedOp", "Assign", "Read/ReadVariableOp"):
            _add_below(graph, helper)
    else:
        graph.add_library_op("Assign", "Assign")
        graph.add_library_op("Identity", "read")
    return full


def _add_below(graph: Graph, helper: str) -> None:
    """Add an op in a scope of its own, which may be the op's name too."""
    scope, _, op = helper.partition("/")
    name = graph.unique_name(scope)
    graph.add_op(concat(name, "/", op, "/") if op else concat(name, "/"))


def _check_shapes(runtime: Runtime, shape: Shape, wanted: Shape, found: Shape) -> None:
    if runtime.version.checks_expected_shape and surely_differ(wanted, found):
        one, other = (text_of(s, runtime.v2_behavior) for s in (wanted, found))
        raise ScopeError("initializer-shape", f"Shapes {one} and {other} are incompatible")
    if surely_differ(shape, found):
        one, other = (text_of(s, runtime.v2_behavior) for s in (found, shape))
        where = ""
        if runtime.version.names_variable_creation_in_errors:
            where = "In this `tf.Variable` creation, the"
        raise ScopeError(
            "initializer-shape",
            f"{where or 'The'} initial value's shape ({one}) is not compatible with the "
            f"explicitly supplied `shape` argument ({other}).",
        )


def _shape(shape: Shape, wanted: Shape, found: Shape, validate: bool, resource: Flag) -> Shape:
    """The static shape: of a variable that may change it (`RefVariable`) TensorFlow knows none."""
    if shape is not None:
        return shape
    if not validate and resource is not True:
        return None if resource is False else UNKNOWN
    if isinstance(found, tuple) and isinstance(wanted, tuple) and surely_differ(wanted, found):
        return found
    if not validate and not isinstance(found, tuple):
        return UNKNOWN
    return merged(found, wanted) if wanted is not None else found


def collections_for(trainable: Flag | None, collections: Collections) -> tuple[str, ...]:
    """The collections into which a variable is put for certain."""
    if collections is UNKNOWN:
        return ()
    names = ("variables",) if collections is None else collections
    if trainable is False or "trainable_variables" in names:
        return names
    return (*names, "trainable_variables")


def _entry(
    outer: ScopeEntry | None,
    variable_scope: ScopeEntry | None,
    scope: ScopeEntry | None,
    key: Name | None,
    full: Name,
    origin: object,
) -> ScopeEntry:
    """How the name came about: by the variable scope for `get_variable`, else by name scopes."""
    collided = scope.collided_with if scope else None
    if key is None:
        added = scope.added if scope else full
        return ScopeEntry(scope.outer if scope else outer, added, full, origin, collided)
    skip = len(variable_scope.full) + 1 if variable_scope and isinstance(
        variable_scope.full, str) else 0  # fmt: skip
    added = full[skip:] if isinstance(full, str) else full
    return ScopeEntry(variable_scope, added, full, origin, collided)
