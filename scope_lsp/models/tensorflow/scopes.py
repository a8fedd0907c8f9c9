"""Name scopes and variable scopes. The rules stand in `scope_lsp.scopes`; this gives them their
arguments as each API has them, and notes the scopes that are opened."""

from __future__ import annotations

from collections.abc import Callable
from functools import reduce
from typing import Annotated, Any

from scope_lsp.domain.names import Name
from scope_lsp.domain.tensors import Context
from scope_lsp.domain.values import Instance, OneOf, Unknown, Value
from scope_lsp.models import registry
from scope_lsp.models.registry import Call, api, attribute, constant, library_class
from scope_lsp.models.tensorflow import getters
from scope_lsp.models.tensorflow.graph_collections import of_members
from scope_lsp.models.tensorflow.initial_values import initialization
from scope_lsp.models.tensorflow.state import (
    dtype_of,
    dtype_value,
    flag_of,
    graph_of_values,
    name_of,
    origin,
    runtime,
)
from scope_lsp.scopes import (
    AUTO_REUSE,
    UNKNOWN,
    Entered,
    ScopeEntry,
    VariableScope,
    VariableScopeContext,
    enter_name_scope,
    enter_name_scope_v2,
    enter_op_scope,
    mixed,
)

NAME_SCOPE = library_class("tf.NameScope", registry.find_class("object"))
VARIABLE_SCOPE = library_class("tf.VariableScope", registry.find_class("object"))
registry.complete.add("tf.VariableScope")
constant("tf.AUTO_REUSE", AUTO_REUSE)
constant("tf.VariableScope.AUTO_REUSE", AUTO_REUSE)


class ScopeDetail:
    """What a fact keeps of a scope: how its name scope and its variable scope came about."""

    __slots__ = ("entry", "variable_scope")

    def __init__(self, entry: ScopeEntry | None, variable_scope: VariableScope | None) -> None:
        self.entry = entry
        self.variable_scope = variable_scope


def context(call: Call, enter: Callable[[], Entered], value: Callable[[Any], Value]) -> Context:
    """A context manager around a scope, which may be entered again."""
    entered: list[Entered] = []

    def begin() -> Value:
        entered.append(enter())
        note(call, entered[-1].value)
        return value(entered[-1].value)

    def end(error: Value) -> bool:
        if entered:  # empty where entering has failed, which ended the program
            entered[-1].exit()
            if not call.run.maybe and len(entered) > 1:
                entered.pop()  # the same context is still open further out
        return False

    return Context(begin, end)


def note(call: Call, value: Any) -> None:
    """Record that a scope was opened."""
    tf = runtime(call)
    scope = value if isinstance(value, VariableScope) else None
    shown: Name = scope.name if scope else tf.get_name_scope()
    detail = ScopeDetail(tf.name_scope_entry(), scope)
    call.run.record(call.site, "scope", call.path, shown, "opened", detail)


# Name scopes


@api("tf.name_scope", api=1, since="1.0")
def name_scope(call: Call, name: Value, default_name: Value = None, values: Value = None) -> Value:
    """Ops and `tf.Variable` inside get the name as a prefix; `get_variable` doesn't."""
    return _name_scope(call, name, default_name, values)


@api("tf.name_scope", api=1, until="1.0")
def name_scope_012(
    call: Call, name: Value, default_name: Value = None, values: Value = None
) -> Value:
    """`tf.name_scope` before 1.0."""
    return _name_scope(call, name, default_name, values)


def _name_scope(call: Call, name: Value, default_name: Value, values: Value) -> Value:
    tf = runtime(call)
    made = context(
        call,
        lambda: enter_name_scope(
            tf,
            name_of(call, name),
            name_of(call, default_name, "default_name", 1),
            has_values=values is not None,
            graph=graph_of_values(call, values),
            origin=origin(call),
        ),
        lambda value: value,
    )
    return _scope_object(call, made, name if name is not None else default_name)


@api("tf.name_scope", api=2)
def name_scope_v2(call: Call, name: Value) -> Value:
    """`tf.name_scope` of 2.x, which may be entered again."""
    tf = runtime(call)

    def enter() -> Entered:
        given = name if not isinstance(name, (Unknown, OneOf)) else name_of(call, name)
        return enter_name_scope_v2(tf, given, origin(call))

    return _scope_object(call, context(call, enter, lambda value: value), name)


def _scope_object(call: Call, made: Context, name: Value) -> Instance:
    """The object that `tf.name_scope(…)` gives: a context with a `name`."""
    value = Instance(NAME_SCOPE, made)
    value.attrs["name"] = name
    return value


@api("tf.NameScope.__enter__")
def name_scope_enter(call: Call, self: Annotated[Instance, Context]) -> Value:
    """Enter by hand."""
    return self.payload.enter()


@api("tf.NameScope.__exit__")
def name_scope_exit(call: Call, self: Annotated[Instance, Context], *error: Value) -> Value:
    """Leave by hand."""
    return self.payload.leave(error[1] if len(error) > 1 else None)


@api("tf.op_scope", api=1)
def op_scope(call: Call, values: Value, name: Value, default_name: Value = None) -> Value:
    """The old form of `tf.name_scope`, with the values first."""
    tf = runtime(call)
    return context(
        call,
        lambda: enter_op_scope(
            tf,
            name_of(call, name, "name", 1),
            name_of(call, default_name, "default_name", 2),
            graph=graph_of_values(call, values),
            origin=origin(call),
        ),
        lambda value: value,
    )


# Variable scopes


@api("tf.variable_scope", api=1)
def variable_scope(
    call: Call,
    name_or_scope: Value,
    default_name: Value = None,
    values: Value = None,
    initializer: Value = None,
    regularizer: Value = None,
    caching_device: Value = None,
    partitioner: Value = None,
    custom_getter: Value = None,
    reuse: Value = None,
    dtype: Value = None,
    use_resource: Value = None,
    constraint: Value = None,
    auxiliary_name_scope: Value = True,
) -> Value:
    """Variables of `get_variable` inside get the name as a prefix, ops too."""
    return _variable_scope(
        call,
        name_or_scope,
        default_name,
        values,
        reuse=reuse,
        auxiliary_name_scope=flag_of(auxiliary_name_scope)
        if isinstance(auxiliary_name_scope, (bool, Unknown))
        else auxiliary_name_scope,
        initializer=initializer,
        regularizer=regularizer,
        caching_device=caching_device,
        partitioner=partitioner,
        custom_getter=custom_getter,
        dtype=dtype,
        use_resource=use_resource,
        constraint=constraint,
    )


@api("tf.variable_op_scope", api=1)
def variable_op_scope(
    call: Call,
    values: Value,
    name_or_scope: Value,
    default_name: Value = None,
    initializer: Value = None,
    regularizer: Value = None,
    caching_device: Value = None,
    partitioner: Value = None,
    custom_getter: Value = None,
    reuse: Value = None,
    dtype: Value = None,
    use_resource: Value = None,
    constraint: Value = None,
) -> Value:
    """The old form of `tf.variable_scope`, with the values first."""
    return _variable_scope(
        call,
        name_or_scope,
        default_name,
        values,
        reuse=reuse,
        initializer=initializer,
        regularizer=regularizer,
        caching_device=caching_device,
        partitioner=partitioner,
        custom_getter=custom_getter,
        dtype=dtype,
        use_resource=use_resource,
        constraint=constraint,
    )


def _variable_scope(
    call: Call, /, name_or_scope: Value, default_name: Value, values: Value, **given: Value
) -> Value:
    made = _scope_context(call, name_or_scope, default_name, values, given)
    return context(call, made.enter, lambda value: scope_value(value))


@api("tf._pure_variable_scope")
def pure_variable_scope(
    call: Call,
    name_or_scope: Value,
    reuse: Value = None,
    initializer: Value = None,
    regularizer: Value = None,
    caching_device: Value = None,
    partitioner: Value = None,
    custom_getter: Value = None,
    old_name_scope: Value = None,
    dtype: Value = None,
    use_resource: Value = None,
    constraint: Value = None,
) -> Value:
    """The variable scope of `tf.variable_scope` alone, which libraries enter."""
    given = {
        "reuse": reuse, "initializer": initializer, "regularizer": regularizer,
        "caching_device": caching_device, "partitioner": partitioner,
        "custom_getter": custom_getter, "dtype": dtype, "use_resource": use_resource,
        "constraint": constraint,
    }  # fmt: skip
    made = _scope_context(call, name_or_scope, None, None, given)
    around = name_of(call, old_name_scope, "old_name_scope")
    return context(call, lambda: made.enter_pure(around), lambda value: scope_value(value))


@api("tf.VariableScope", api=1)
def new_variable_scope(
    call: Call,
    reuse: Value,
    name: Value = "",
    initializer: Value = None,
    regularizer: Value = None,
    caching_device: Value = None,
    partitioner: Value = None,
    custom_getter: Value = None,
    name_scope: Value = "",
    dtype: Value = "float32",
    use_resource: Value = None,
    constraint: Value = None,
) -> Value:
    """A scope made by hand, to be opened wherever the program stands."""
    given = {
        "initializer": initializer, "regularizer": regularizer, "caching_device": caching_device,
        "partitioner": partitioner, "custom_getter": custom_getter, "dtype": dtype,
        "use_resource": use_resource, "constraint": constraint,
    }  # fmt: skip
    full, around = name_of(call, name) or "", name_of(call, name_scope, "name_scope") or ""
    entry = ScopeEntry(None, full, full, origin(call))
    fields = scope_arguments(call, given)
    return scope_value(VariableScope(runtime(call), full, reuse_of(reuse), around, entry, **fields))


def _scope_context(
    call: Call, name_or_scope: Value, default_name: Value, values: Value, given: dict[str, Value]
) -> VariableScopeContext:
    return VariableScopeContext(
        runtime(call),
        scope_or_name(call, name_or_scope),
        name_of(call, default_name, "default_name", 1),
        graph=graph_of_values(call, values),
        origin=origin(call),
        **scope_arguments(call, given),
    )


def scope_arguments(call: Call, given: dict[str, Value]) -> dict[str, Any]:
    """The arguments of a variable scope as the rules take them."""
    convert: dict[str, Callable[[Value], Any]] = {
        "reuse": reuse_of,
        "initializer": lambda value: initialization(call, value),
        "regularizer": lambda value: getters.regularizer(call, value),
        "partitioner": lambda value: getters.partitioner(call, value),
        "custom_getter": lambda value: getters.custom_getter(call, value),
        "dtype": dtype_of,
        "use_resource": flag_of,
    }
    return {key: convert[key](value) if key in convert else value for key, value in given.items()}


def reuse_of(value: Value) -> Any:
    """A `reuse` argument."""
    return UNKNOWN if isinstance(value, (Unknown, OneOf)) else value


def scope_value(scope: VariableScope) -> Instance:
    """The object that stands for a variable scope in the program."""
    return Instance(VARIABLE_SCOPE, scope)


def scope_of(value: Value) -> Any:
    """The variable scope behind a program's value; other values as they are."""
    if isinstance(value, OneOf):
        scopes = [scope_of(option) for option in value.options]
        return reduce(mixed, scopes) if all(isinstance(s, VariableScope) for s in scopes) else value
    is_scope = isinstance(value, Instance) and isinstance(value.payload, VariableScope)
    return value.payload if is_scope else value


def scope_or_name(call: Call, value: Value) -> Any:
    """What a scope is opened by: another one, or a name, with a hole where it may be either."""
    scope = scope_of(value)
    return name_of(call, scope, "name_or_scope") if isinstance(scope, (Unknown, OneOf)) else scope


@api("tf.get_variable_scope", api=1)
def get_variable_scope(call: Call) -> Value:
    """The current variable scope."""
    return scope_value(runtime(call).get_variable_scope())


_attributes: dict[str, Callable[[VariableScope], Value]] = {
    "name": lambda scope: scope.name,
    "original_name_scope": lambda scope: scope.original_name_scope,
    "reuse": lambda scope: (
        Unknown("whether the scope reuses isn't known") if scope.reuse is UNKNOWN else scope.reuse
    ),
    "dtype": lambda scope: dtype_value(scope.dtype),
    "use_resource": lambda scope: scope.get("use_resource"),
    "constraint": lambda scope: scope.get("constraint"),
    "caching_device": lambda scope: scope.get("caching_device"),
}


def _declare(name: str, read: Callable[[VariableScope], Value]) -> None:
    @attribute(f"tf.VariableScope.{name}")
    def get(call: Call, self: Annotated[Instance, VariableScope]) -> Value:
        return read(self.payload)


for _name, _read in _attributes.items():
    _declare(_name, _read)


def _declare_callable(name: str) -> None:
    @attribute(f"tf.VariableScope.{name}")
    def get(call: Call, self: Annotated[Instance, VariableScope]) -> Value:
        held = self.payload.get(name)
        if held is UNKNOWN:
            return Unknown(f"the scope's {name} isn't known")
        return getattr(held, "value", held) if name != "custom_getter" else getters.native(held)


for _name in ("initializer", "regularizer", "partitioner", "custom_getter"):
    _declare_callable(_name)


@api("tf.VariableScope.reuse_variables")
def reuse_variables(call: Call, self: Annotated[Instance, VariableScope]) -> Value:
    """From here on, `get_variable` shares in this scope."""
    self.payload.reuse_variables()


def _declare_setter(field: str, convert: Callable[[Call, Value], Any]) -> None:
    @api(f"tf.VariableScope.set_{field}")
    def set_field(call: Call, self: Annotated[Instance, VariableScope], value: Value) -> Value:
        self.payload.set(field, convert(call, value))


_declare_setter("initializer", initialization)
_declare_setter("regularizer", lambda call, value: getters.regularizer(call, value))
_declare_setter("partitioner", lambda call, value: getters.partitioner(call, value))
_declare_setter("custom_getter", lambda call, value: getters.custom_getter(call, value))
_declare_setter("dtype", lambda call, value: dtype_of(value))
_declare_setter("use_resource", lambda call, value: flag_of(value))
_declare_setter("caching_device", lambda call, value: value)


@api("tf.VariableScope.get_collection", "tf.VariableScope._get_collection")
def scope_collection(call: Call, self: Annotated[Instance, VariableScope], name: Value) -> Value:
    """The variables of a collection whose names begin with the scope's."""
    if not isinstance(name, str):
        return call.unknown()
    return of_members(call, runtime(call).graph, name, self.payload.members(name))


def _declare_collection(method: str, collection: str) -> None:
    @api(f"tf.VariableScope.{method}")
    def get(call: Call, self: Annotated[Instance, VariableScope]) -> Value:
        return of_members(call, runtime(call).graph, collection, self.payload.members(collection))


for _method, _collection in (
    ("global_variables", "variables"),
    ("trainable_variables", "trainable_variables"),
    ("local_variables", "local_variables"),
):
    _declare_collection(_method, _collection)


@api("tf.no_regularizer")
def no_regularizer(call: Call, _: Value) -> Value:
    """Regularizes nothing."""
    return None
