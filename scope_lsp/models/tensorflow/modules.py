"""`tf.Module` and `tf.make_template`: objects that carry scopes of their own."""

from __future__ import annotations

from collections.abc import Iterator

from scope_lsp.domain.containers import Dict, List
from scope_lsp.domain.tensors import VariableValue
from scope_lsp.domain.values import Instance, Native, Value
from scope_lsp.models import registry
from scope_lsp.models.registry import Call, api, attribute, library_class
from scope_lsp.models.tensorflow import getters
from scope_lsp.models.tensorflow.scopes import context, scope_value
from scope_lsp.models.tensorflow.state import name_of, origin, runtime, variable_value
from scope_lsp.scopes import ModuleNames, Template, enter_module, name_module

_OBJECT = registry.find_class("object")
MODULE = library_class("tf.Module", _OBJECT)
TEMPLATE = library_class("tf.Template", _OBJECT)
registry.complete.add("tf.Template")


# tf.Module


@api("tf.Module.__init__")
def initialize(call: Call, self: Instance, name: Value = None) -> Value:
    """Gives the module its name, and takes that of its scope."""
    given = name_of(call, name)
    names = name_module(runtime(call), self.cls.name, given, origin(call))
    call.trail.put(self.attrs, "_name", names.name)
    call.trail.put(self.attrs, "_scope", names.scope)


def _names(call: Call, module: Instance) -> ModuleNames:
    """The names of a module; one whose `__init__` wasn't called has none, as in TensorFlow."""
    if "_name" not in module.attrs:
        raise registry.Failure(
            "AttributeError", f"'{module.cls.name}' object has no attribute '_name_scope'"
        )
    return ModuleNames(module.attrs["_name"], module.attrs["_scope"])


@attribute("tf.Module.name")
def module_name(call: Call, self: Instance) -> Value:
    """The name that it was given, or that of its class."""
    return _names(call, self).name


@attribute("tf.Module.name_scope")
def module_scope(call: Call, self: Instance) -> Value:
    """A context that enters the module's scope."""
    tf, names = runtime(call), _names(call, self)
    made = context(call, lambda: enter_module(tf, names, origin(call)), lambda value: value)
    scope = Instance(registry.find_class("tf.NameScope"), made)
    scope.attrs["name"] = names.scope
    return scope


@api("tf.Module.with_name_scope")
def with_name_scope(call: Call, method: Value, *rest: Value) -> Value:
    """A decorator of a method that runs in the module's scope."""
    method = rest[0] if rest else method

    def run(inner: Call) -> Value:
        entered = enter_module(runtime(inner), _names(inner, inner.args[0]), origin(inner))
        try:
            return inner.run.call(method, inner.args, inner.kwargs, inner.site, inner.frame)
        finally:
            entered.exit()

    return Native(getattr(method, "name", "method"), run, {"__wrapped__": method})


def _held(value: Value, seen: set[int]) -> Iterator[VariableValue]:
    """The variables below a module, as TensorFlow goes through its attributes: by their names."""
    if id(value) in seen:
        return
    seen.add(id(value))
    if isinstance(value, VariableValue):
        yield value
    elif isinstance(value, Instance) and value.cls.is_a(MODULE):
        for key in sorted(value.attrs):
            yield from _held(value.attrs[key], seen)
    elif isinstance(value, (List, tuple)):
        for item in value.items if isinstance(value, List) else value:
            yield from _held(item, seen)
    elif isinstance(value, Dict):
        for key in sorted(value.items, key=str):
            yield from _held(value.items[key], seen)


@attribute("tf.Module.variables")
def module_variables(call: Call, self: Instance) -> Value:
    """All variables of the module."""
    return tuple(_held(self, set()))


@attribute("tf.Module.trainable_variables")
def module_trainable(call: Call, self: Instance) -> Value:
    """The variables that are trained."""
    return tuple(v for v in _held(self, set()) if v.record.trainable is not False)


@attribute("tf.Module.submodules")
def submodules(call: Call, self: Instance) -> Value:
    """The modules in its attributes."""
    return tuple(v for v in self.attrs.values() if isinstance(v, Instance) and v.cls.is_a(MODULE))


# tf.make_template


class _Held:
    """What a template keeps: its rules, its function, and the arguments that are given already."""

    __slots__ = ("function", "kwargs", "template")

    def __init__(self, template: Template, function: Value, kwargs: dict[str, Value]) -> None:
        self.template = template
        self.function = function
        self.kwargs = kwargs


@api(
    "tf.make_template", "tf.make_template_internal", "tf.python.ops.template.make_template_internal"
)
def make_template(
    call: Call,
    name_: Value,
    func_: Value,
    create_scope_now_: Value = False,
    unique_name_: Value = None,
    custom_getter_: Value = None,
    create_graph_function_: Value = False,
    **kwargs: Value,
) -> Value:
    """A function that makes its variables when first called, and shares them later."""
    template = Template(
        runtime(call),
        name_of(call, name_, "name_"),
        create_scope_now=create_scope_now_ is True,
        unique_name=name_of(call, unique_name_, "unique_name_", 3),
        custom_getter=getters.custom_getter(call, custom_getter_),
        origin=origin(call),
    )
    return Instance(TEMPLATE, _Held(template, func_, kwargs))


@api("tf.Template.__call__")
def call_template(call: Call, self: Instance, *args: Value, **kwargs: Value) -> Value:
    """Runs the function in the template's scope."""
    held: _Held = self.payload
    entered = held.template.enter(origin(call))
    try:
        given = {**held.kwargs, **kwargs}
        result = call.run.call(held.function, list(args), given, call.site, call.frame)
        held.template.finish(entered)
    finally:
        entered.exit()
    return result


@attribute("tf.Template.variable_scope")
def template_scope(call: Call, self: Instance) -> Value:
    """The scope of its variables."""
    scope = self.payload.template.variable_scope
    return None if scope is None else scope_value(scope)


@attribute("tf.Template.variable_scope_name", "tf.Template.name")
def template_scope_name(call: Call, self: Instance) -> Value:
    """The name of that scope."""
    scope = self.payload.template.variable_scope
    return None if scope is None else scope.name


def _declare_variables(name: str, collection: str) -> None:
    @attribute(f"tf.Template.{name}")
    def get(call: Call, self: Instance) -> Value:
        scope = self.payload.template.variable_scope
        if scope is None:
            return List()
        return List([variable_value(call, r) for r in scope.collection(collection)])


for _name, _collection in (
    ("variables", "variables"), ("global_variables", "variables"),
    ("trainable_variables", "trainable_variables"), ("local_variables", "local_variables"),
    ("trainable_weights", "trainable_variables"), ("weights", "variables"),
):  # fmt: skip
    _declare_variables(_name, _collection)
