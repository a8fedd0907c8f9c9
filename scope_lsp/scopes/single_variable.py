"""The end of `get_variable`: create one variable, share one, or refuse.

After `_true_getter` and `_get_single_variable` of `python/ops/variable_scope.py`.
"""

from __future__ import annotations

import math

from scope_lsp.domain.names import Name, Text, concat, ends_with
from scope_lsp.scopes.doubts import JOINED
from scope_lsp.scopes.errors import ScopeError
from scope_lsp.scopes.provenance import ScopeEntry
from scope_lsp.scopes.runtime import Runtime
from scope_lsp.scopes.shapes import (
    FLOATING,
    INTEGERS,
    is_fully_defined,
    joined,
    surely_differ,
    text_of,
    types_surely_differ,
)
from scope_lsp.scopes.tables import suffixed
from scope_lsp.scopes.values import (
    AUTO_REUSE,
    CREATED,
    EITHER,
    SHARED,
    UNKNOWN,
    DType,
    Fetched,
    Initial,
    Initializer,
    Regularizer,
    Shape,
    VariableRecord,
    Wanted,
    replaced,
)
from scope_lsp.scopes.variable_store import Found
from scope_lsp.scopes.variables import create

PLAIN = Initializer()


def get_single(runtime: Runtime, name: Name, wanted: Wanted) -> Fetched:
    """One whole variable, or one part of a partitioned one."""
    if isinstance(wanted.initializer, Initial) and wanted.shape is not None:
        raise ScopeError(
            "constant-with-shape", "If initializer is a constant, do not specify shape."
        )
    store = runtime.variable_store
    found = store.find(name)
    if found.perhaps_none or wanted.reuse is UNKNOWN:
        _tell_refusal(runtime, name, wanted, found)
    if found.records and (not found.perhaps_none or wanted.reuse is True):
        return _share(runtime, name, wanted, found)
    if found.records and isinstance(name, Text) and wanted.reuse is not False:
        return Fetched(found.records[0], EITHER)  # the same hole, so most likely the same
    if wanted.reuse is True:
        if not found.perhaps_none:
            raise _does_not_exist(runtime, name)
        return _assume(runtime, name, wanted)
    record = _create(runtime, name, wanted)
    if not found.perhaps_none or wanted.reuse is False:
        return Fetched(record, CREATED)
    if _shared_name(runtime, name) != record.name:
        record = replaced(record, name=suffixed(name, JOINED))
        store.put(name, record)
    return Fetched(record, EITHER)


def _tell_refusal(runtime: Runtime, name: Name, wanted: Wanted, found: Found) -> None:
    """Tell the error that TensorFlow raises if the variable is there, or isn't, or is to be
    shared, where nobody knows."""
    known = found.records or tuple(runtime.variable_store.alike(name))
    if wanted.reuse is True or (wanted.reuse is UNKNOWN and not known):
        runtime.may_refuse(_does_not_exist(runtime, name))
    elif known and wanted.reuse is not AUTO_REUSE:
        runtime.may_refuse(_already_exists(runtime, name, known[0]))


def _share(runtime: Runtime, name: Name, wanted: Wanted, found: Found) -> Fetched:
    record = found.records[0]
    if wanted.reuse is False:
        raise _already_exists(runtime, name, record)
    if len(found.records) > 1:
        record = _joined(found.records)
        runtime.variable_store.put(name, record)
    if isinstance(name, str) or not found.perhaps_none:
        _check_shared(runtime, name, wanted, record)
    return Fetched(record, SHARED)


def _already_exists(runtime: Runtime, name: Name, record: VariableRecord) -> ScopeError:
    if record.lifted and record.graph is None:
        # TensorFlow stumbles over its own message.
        words = "Tensor.op is undefined when eager execution is enabled."
        return ScopeError("already-exists", words, "AttributeError", record.origin)
    again = runtime.version.words_for_reuse
    return ScopeError(
        "already-exists",
        f"Variable {name} already exists, disallowed. Did you mean to set {again} in "
        f"VarScope?{_traceback_words(runtime, record)}",
        earlier=record.origin,
    )


def _joined(records: tuple[VariableRecord, ...]) -> VariableRecord:
    """One of the variables, as far as it isn't known which."""
    first, *others = records
    shape, dtype, resource = first.shape, first.dtype, first.resource
    for other in others:
        shape = joined(shape, other.shape)
        dtype = dtype if dtype == other.dtype else UNKNOWN
        resource = resource if resource == other.resource else UNKNOWN
    name = first.name
    if any(other.name != name for other in others):
        name = suffixed(first.name if first.key is None else first.key, JOINED)
    if (name, shape, dtype, resource) == (first.name, first.shape, first.dtype, first.resource):
        return first
    return replaced(first, name=name, shape=shape, dtype=dtype, resource=resource)


def _check_shared(runtime: Runtime, name: Name, wanted: Wanted, record: VariableRecord) -> None:
    if surely_differ(wanted.shape, record.shape):
        one, other = (text_of(s, runtime.v2_behavior) for s in (wanted.shape, record.shape))
        raise ScopeError(
            "shape-differs",
            f"Trying to share variable {name}, but specified shape {one} and found shape {other}.",
            earlier=record.origin,
        )
    if types_surely_differ(wanted.dtype, record.dtype):
        found = f"{record.dtype}{'' if record.resource else '_ref'}"
        raise ScopeError(
            "dtype-differs",
            f"Trying to share variable {name}, but specified dtype {wanted.dtype} and found "
            f"dtype {found}.",
            earlier=record.origin,
        )


def _traceback_words(runtime: Runtime, record: VariableRecord) -> str:
    """What follows on the first line where the traceback of the first creation comes next."""
    whole = record.resource is True and not record.lifted
    if whole and runtime.version.resource_variables_have_no_traceback:
        return ""
    return " Originally defined at:"


def _does_not_exist(runtime: Runtime, name: Name) -> ScopeError:
    # The slot of an optimizer has the name of its scope alone, with the slash behind it.
    kind = "slot-does-not-exist" if ends_with(name, "/") else "does-not-exist"
    return ScopeError(
        kind,
        f"Variable {name} does not exist, or was not created with tf.get_variable(). Did you "
        f"mean to set {runtime.version.words_for_no_reuse} in VarScope?",
    )


def _assume(runtime: Runtime, name: Name, wanted: Wanted) -> Fetched:
    """The variable that has to exist, though nothing is known of it."""
    full = _shared_name(runtime, name)
    record = VariableRecord(
        full, name, wanted.shape if wanted.shape is not None else UNKNOWN, wanted.dtype, UNKNOWN,
        (), UNKNOWN, runtime.graph, ScopeEntry(None, full, full, None), None,
    )  # fmt: skip
    runtime.variable_store.put(name, record)
    return Fetched(record, SHARED)


def _shared_name(runtime: Runtime, name: Name) -> Name:
    """The name that a variable of this key has, if it exists: its op may have got a suffix."""
    alike = runtime.variable_store.alike(name)
    if alike and all(record.name == record.key for record in alike):
        return name
    return suffixed(name, "the call that created the variable isn't known")


def _create(runtime: Runtime, name: Name, wanted: Wanted) -> VariableRecord:
    shape, initializer = wanted.shape, wanted.initializer
    constant = isinstance(initializer, Initial)
    if not constant and initializer is not UNKNOWN:
        _check_shape(runtime, name, wanted)
    if initializer is None:
        _check_default_initializer(runtime, name, wanted)
        initializer = default_initializer(runtime, wanted)
    if isinstance(initializer, Initializer):
        _check_callable(runtime, wanted, initializer)
    scope = runtime.get_variable_scope()
    resource = wanted.use_resource
    if resource is None:
        resource = runtime.resource_variables
    if runtime.executing_eagerly:
        resource = True
    record = create(
        runtime, initializer, name, key=name, variable_scope=scope.entry,
        trainable=wanted.trainable, collections=wanted.collections,
        dtype=None if constant or _chooses_dtype(runtime, shape) else wanted.dtype,
        shape=shape if runtime.version.shape_goes_to_variable and not constant else None,
        wanted=None if constant else shape, validate_shape=wanted.validate_shape,
        resource=resource, origin=wanted.origin,
    )  # fmt: skip
    if not runtime.executing_eagerly or runtime.variable_store.keeps_eager:
        runtime.variable_store.put(name, record)
    if isinstance(wanted.regularizer, Regularizer):
        _regularize(runtime, name, record, wanted.regularizer)
    elif wanted.regularizer is UNKNOWN:
        why = "whether the variable has a regularizer isn't known"
        runtime.graph.taint(concat(name, "/Regularizer"), None, why)
        runtime.graph.unsettle(why, "regularization_losses")
    return record


def _chooses_dtype(runtime: Runtime, shape: Shape) -> bool:
    choosing = runtime.version.shapeless_initializers_choose_dtype
    return choosing and is_fully_defined(shape) is False


def _check_shape(runtime: Runtime, name: Name, wanted: Wanted) -> None:
    if runtime.version.new_variables_need_shape and is_fully_defined(wanted.shape) is False:
        raise ScopeError(
            "shape-not-defined",
            f"Shape of a new variable ({name}) must be fully defined, but instead was "
            f"{text_of(wanted.shape, runtime.v2_behavior)}.",
        )


def default_initializer(runtime: Runtime, wanted: Wanted) -> Initializer:
    """What stands for no initializer; the ops that it adds lie in a scope of their own."""
    if runtime.version.default_initializer_depends_on_dtype or wanted.dtype not in INTEGERS:
        return PLAIN
    whole = wanted.full_shape or wanted.shape
    if not isinstance(whole, tuple) or not is_fully_defined(whole) or wanted.dtype == "bool":
        return PLAIN
    # uniform_unit_scaling_initializer of python/ops/init_ops.py, given an integer type
    inputs = math.prod(float(size) for size in whole[:-1] if isinstance(size, int))
    low = -math.sqrt(3 / max(inputs, 1.0))

    def fail(shape: Shape, dtype: DType) -> Initial:
        words = f"Expected {dtype}, got {low!r} of type 'float' instead."
        raise ScopeError("default-initializer-type", words, "TypeError")

    return Initializer(fail)


def _check_default_initializer(runtime: Runtime, name: Name, wanted: Wanted) -> None:
    if wanted.shape is None and runtime.version.default_initializer_needs_shape:
        raise ScopeError(
            "shape-not-defined",
            f"Variable {name} did not get an initializer, so its `shape` argument must be "
            "specified.",
        )
    dtype: DType = wanted.dtype
    if not isinstance(dtype, str) or not runtime.version.default_initializer_depends_on_dtype:
        return
    known = dtype in FLOATING or dtype in INTEGERS
    if dtype == "string" and runtime.version.strings_have_default_initializer:
        known = True
    if not known:
        raise ScopeError(
            "initializer-required",
            f"An initializer for variable {name} of <dtype: '{dtype}'> is required",
        )


def _check_callable(runtime: Runtime, wanted: Wanted, initializer: Initializer) -> None:
    if runtime.version.new_variables_need_shape or initializer.nullary is not False:
        return
    if is_fully_defined(wanted.shape) is False:
        raise ScopeError(
            "initializer-not-valid",
            "The initializer passed is not valid. It should be a callable with no arguments and "
            "the shape should not be provided or an instance of `tf.keras.initializers.*' and "
            "`shape` should be fully defined.",
        )


def _regularize(
    runtime: Runtime, name: Name, record: VariableRecord, regularizer: Regularizer
) -> None:
    if regularizer.run is None:
        return
    if runtime.version.regularizes_twice and regularizer.run(record) is False:
        return
    scope = runtime.enter_scope(concat(name, "/Regularizer/"))
    try:
        regularizer.run(record)
    finally:
        scope.exit()
