"""`tf.Module` and `tf.make_template`: objects that carry scopes of their own."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Annotated

from scope_lsp.domain.containers import List, Set
from scope_lsp.domain.tensors import VariableValue
from scope_lsp.domain.values import Instance, Maybe, Native, Unknown, Value, strip
from scope_lsp.models import registry
from scope_lsp.models.registry import Call, api, attribute, library_class
from scope_lsp.models.tensorflow import getters
from scope_lsp.models.tensorflow.graph_collections import of_members
from scope_lsp.models.tensorflow.holding import Turn, held, once, trained_among
from scope_lsp.models.tensorflow.scopes import context, scope_value
from scope_lsp.models.tensorflow.state import key_of, name_of, origin, runtime
from scope_lsp.scopes import ModuleNames, Template, enter_module, name_module

_OBJECT = registry.find_class("object")
MODULE = library_class("tf.Module", _OBJECT)
TEMPLATE = library_class("tf.Template", _OBJECT)
registry.complete.update(("tf.Module", "tf.Template"))

for _name in (
    "_deferred_dependencies", "_name_based_restores", "_object_identifier", "_setattr_tracking",
    "_trackable_children", "_tracking_metadata", "_unconditional_checkpoint_dependencies",
    "_unconditional_dependency_names", "_update_uid", "_checkpoint_dependencies",
    "_maybe_initialize_trackable", "_gather_saveables_for_checkpoint", "_lookup_dependency",
    "_add_variable_with_custom_getter", "_list_functions_for_serialization",
):  # fmt: skip
    registry.constant(f"tf.Module.{_name}", Unknown("what is saved with a module", plain=True))
registry.constant("tf.Module._TF_MODULE_IGNORED_PROPERTIES", Set({}, frozen=True))


# tf.Module


@api("tf.Module.__init__")
def initialize(call: Call, self: Instance, name: Value = None) -> Value:
    """Gives the module its name, and takes that of its scope."""
    given = name_of(call, name)
    names = name_module(runtime(call), self.cls.name, given, origin(call))
    call.trail.put(self.attrs, "_name", names.name)
    call.trail.put(self.attrs, "_scope", names.scope)


def _names(call: Call, module: Value) -> ModuleNames:
    """The names of a module; one whose `__init__` wasn't called has none, as in TensorFlow."""
    if not isinstance(module, Instance) or not {"_name", "_scope"} <= module.attrs.keys():
        cls = call.run.class_of(module)
        kind = cls.name if cls is not None else "?"
        raise registry.Failure("AttributeError", f"'{kind}' object has no attribute '_name_scope'")
    name, scope = strip(module.attrs["_name"]), strip(module.attrs["_scope"])
    return ModuleNames(key_of(call, name), key_of(call, scope))


@attribute("tf.Module.name")
def module_name(call: Call, self: Instance) -> Value:
    """The name that it was given, or that of its class."""
    return _names(call, self).name


@attribute("tf.Module.name_scope", "tf.Module._name_scope")
def module_scope(call: Call, self: Instance) -> Value:
    """A context that enters the module's scope."""
    tf, names = runtime(call), _names(call, self)
    made = context(call, lambda: enter_module(tf, names, origin(call)), lambda value: value)
    scope = Instance(registry.find_class("tf.NameScope"), made)
    scope.attrs["name"] = names.scope
    return scope


@attribute("tf.Module._scope_name")
def module_scope_name(call: Call, self: Instance) -> Value:
    """The name of that scope, which 1.15 keeps alone."""
    return _names(call, self).scope


@api("tf.Module.with_name_scope")
def with_name_scope(call: Call, method: Value, *rest: Value) -> Value:
    """A decorator of a method that runs in the module's scope."""
    method = rest[0] if rest else method

    def run(inner: Call) -> Value:
        names = _names(inner, next(iter(inner.args), None))
        entered = enter_module(runtime(inner), names, origin(inner))
        try:
            return inner.pass_on(method)
        finally:
            entered.exit()

    return Native(getattr(method, "name", "method"), run, {"__wrapped__": method})


def _own(module: Instance) -> list[Turn]:
    """What is in its attributes, by their names."""
    return once(
        turn for key in sorted(module.attrs) for turn in held(module.attrs[key], True, True)
    )


def _flat(module: Instance, seen: dict[int, bool], certain: bool = True) -> Iterator[Turn]:
    """What a module holds, as TensorFlow goes through its attributes (`_flatten_module`): by their
    names, and the modules in it after all of its own."""
    inner: list[tuple[Instance, bool]] = []
    for leaf, surely in _own(module):
        there = certain and surely
        if id(leaf) in seen and (seen[id(leaf)] or not there):
            continue
        seen[id(leaf)] = there
        yield leaf, there
        if isinstance(leaf, Instance) and leaf.cls.is_a(MODULE):
            inner.append((leaf, there))
    for each, there in inner:
        yield from _flat(each, seen, there)


def _given(turns: Iterable[Turn]) -> Value:
    """What a module tells that it holds, marked where it may not be there."""
    return tuple(value if certain else Maybe(value) for value, certain in once(turns))


def _variables(module: Instance, wanted: bool | None = None) -> Value:
    """All variables, or those that are trained, or the others."""
    found = [
        turn for turn in _flat(module, {id(module): True}) if isinstance(turn[0], VariableValue)
    ]
    return _given(found if wanted is None else trained_among(found, wanted))


@attribute("tf.Module.variables")
def module_variables(call: Call, self: Instance) -> Value:
    """All variables of the module."""
    return _variables(self)


@attribute("tf.Module.trainable_variables")
def module_trainable(call: Call, self: Instance) -> Value:
    """The variables that are trained."""
    return _variables(self, True)


@attribute("tf.Module.non_trainable_variables")
def module_others(call: Call, self: Instance) -> Value:
    """The variables that aren't trained."""
    return _variables(self, False)


@attribute("tf.Module.submodules")
def submodules(call: Call, self: Instance) -> Value:
    """The modules below it."""
    found = _flat(self, {id(self): True})
    return _given(
        turn for turn in found if isinstance(turn[0], Instance) and turn[0].cls.is_a(MODULE)
    )


@api("tf.Module._flatten")
def flatten(
    call: Call, self: Instance, /, recursive: Value = True, predicate: Value = None, **kwargs: Value
) -> Value:
    """What it holds, as far as a predicate likes it."""
    found = list(_flat(self, {id(self): True})) if recursive is not False else _own(self)
    if predicate is None:
        return _given(found)
    liked = [(*turn, call.run.truth(call.run.call(predicate, [turn[0]], {}))) for turn in found]
    return _given((v, certain and like is True) for v, certain, like in liked if like is not False)


@api("tf.Module._track_trackable", "tf.Module._no_dependency")
def track(call: Call, self: Instance, /, trackable: Value, *args: Value, **kwargs: Value) -> Value:
    """What is saved with the module."""
    return trackable


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
    /,
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
def call_template(
    call: Call, self: Annotated[Instance, _Held], /, *args: Value, **kwargs: Value
) -> Value:
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


@attribute("tf.Template.variable_scope", "tf.Template.var_scope")
def template_scope(call: Call, self: Annotated[Instance, _Held]) -> Value:
    """The scope of its variables."""
    scope = self.payload.template.variable_scope
    return None if scope is None else scope_value(scope)


@attribute("tf.Template.variable_scope_name", "tf.Template.name")
def template_scope_name(call: Call, self: Annotated[Instance, _Held]) -> Value:
    """The name of that scope."""
    scope = self.payload.template.variable_scope
    return None if scope is None else scope.name


@attribute("tf.Template._variables_created")
def variables_created(call: Call, self: Annotated[Instance, _Held]) -> Value:
    """Whether it has been called."""
    called: Value = self.payload.template.state["called"]
    return called if isinstance(called, bool) else Unknown("whether a template has been called")


@attribute("tf.Template.non_trainable_variables", "tf.Template.non_trainable_weights")
def untrained_variables(call: Call, self: Annotated[Instance, _Held]) -> Value:
    """Those that aren't trained."""
    scope = self.payload.template.variable_scope
    if scope is None:
        return List()
    trained = dict(scope.members("trainable_variables"))
    found = [
        (record, certain and record not in trained)
        for record, certain in scope.members("variables")
        if trained.get(record) is not True
    ]
    return of_members(call, runtime(call).graph, "variables", found)


def _declare_variables(name: str, collection: str) -> None:
    @attribute(f"tf.Template.{name}")
    def get(call: Call, self: Annotated[Instance, _Held]) -> Value:
        scope = self.payload.template.variable_scope
        if scope is None:
            return List()
        return of_members(call, runtime(call).graph, collection, scope.members(collection))


for _name, _collection in (
    ("variables", "variables"), ("global_variables", "variables"),
    ("trainable_variables", "trainable_variables"), ("local_variables", "local_variables"),
    ("trainable_weights", "trainable_variables"), ("weights", "variables"),
):  # fmt: skip
    _declare_variables(_name, _collection)
