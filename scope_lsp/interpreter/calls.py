"""Calling anything: functions of the source, classes, models of libraries, and the unknown."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, nullcontext
from functools import reduce
from typing import TYPE_CHECKING, Any

from scope_lsp.domain import tensors, values
from scope_lsp.domain.containers import Dict, List, Set, Stream
from scope_lsp.domain.names import Text
from scope_lsp.domain.trail import MISSING
from scope_lsp.domain.values import (
    Api,
    Bound,
    Class,
    ClassMethod,
    Foreign,
    Function,
    Instance,
    Maybe,
    Module,
    Native,
    OneOf,
    Partial,
    Property,
    StaticMethod,
    Unknown,
    Value,
)
from scope_lsp.interpreter import attributes, classes, methods
from scope_lsp.interpreter.expressions import Star
from scope_lsp.interpreter.facts import UNKNOWN_CONTEXT, Site
from scope_lsp.interpreter.forks import fork_values, unwind
from scope_lsp.interpreter.frame import Frame
from scope_lsp.interpreter.functions import call_function, open_arguments, with_default
from scope_lsp.models import registry
from scope_lsp.models.registry import Call, Failure
from scope_lsp.scopes import ScopeError

if TYPE_CHECKING:
    from scope_lsp.interpreter.run import Run

WORK_OF_A_MODEL = 2
"""What a call of a model takes, in steps: it isn't one, but many of them take their time."""

MAX_PERHAPS_WORK = 30_000
"""Work of a function that something unknown may call: with unknown arguments it tries many
paths, as an open entry does."""

TELLING = frozenset(
    "as_list get_shape is_fully_defined keys lower num_elements strip upper".split()
)
"""Methods of shapes, texts and tables. Called without arguments on something that isn't known,
they add no op, and what they give is no tensor."""

NO_KEYWORDS: dict[str, Value] = {}


def call(
    run: Run,
    function: Value,
    args: Iterable[Value],
    kwargs: dict[str, Value] = NO_KEYWORDS,
    site: Site | None = None,
    frame: Any = None,
) -> Value:
    """Call any value."""
    args = args if isinstance(args, list) else list(args)
    while isinstance(function, Bound):
        args, function = [function.receiver, *args], function.function
    if isinstance(function, Function):
        return call_function(run, function, args, kwargs, site)
    if isinstance(function, Api):
        return _call_library(run, function, args, kwargs, site, frame)
    if isinstance(function, Class):
        if function.api:
            return _call_library_class(run, function, args, kwargs, site, frame)
        return classes.instantiate(run, function, args, kwargs, site, frame)
    if isinstance(function, Native):
        return _guarded(run, function.run, Call(run, site, function.name, args, kwargs, frame))
    if isinstance(function, Partial):
        return call(
            run,
            function.function,
            [*function.args, *args],
            {**function.kwargs, **settled(kwargs, function.kwargs)},
            site,
            frame,
        )
    if isinstance(function, OneOf):
        here = frame or Frame(run, Module("", ""), {})
        sides = [
            lambda _, f=option: call(run, f, args, kwargs, site, frame)
            for option in function.options
        ]
        return fork_values(here, sides)  # type: ignore[arg-type]  # bound by default
    if isinstance(function, Instance):
        special = methods.find_special(function, "__call__")
        if special is not MISSING:
            return call(run, special, args, kwargs, site, frame)
    if isinstance(function, (StaticMethod, ClassMethod)):
        return call(run, function.function, args, kwargs, site, frame)
    entry = run.lookup(function, "__call__") if not isinstance(function, Unknown) else MISSING
    if isinstance(entry, Bound):
        return call(run, entry, args, kwargs, site, frame)
    return call_unknown(run, function, args, kwargs, site)


def call_method(run: Run, value: Value, name: str, *args: Value) -> Value:
    """Call a method by name."""
    return call(run, attributes.get_attr(run, value, name), list(args))


def _guarded(run: Run, model: Any, made: Call) -> Value:
    _set_open_apart(made)
    _set_perhaps_apart(made, {})
    base = len(run.pending)
    try:
        return model(made)
    except (Failure, ScopeError) as error:
        return run.fail(error, made.site, made.path)
    finally:
        if len(run.pending) > base:
            unwind(run, base)


def _call_library(
    run: Run,
    function: Api,
    args: list[Value],
    kwargs: dict[str, Value],
    site: Site | None,
    frame: Any,
) -> Value:
    patched = run.patches.get(function.path, MISSING)
    if patched is not MISSING and not isinstance(patched, Maybe):
        return call(run, patched, args, kwargs, site, frame)
    run.toil(WORK_OF_A_MODEL)
    path, v1 = registry.canonical(function.path, run.version)
    entry = registry.find_entry(path, run.version, v1)
    if entry is None:
        return call_unknown(run, function, args, kwargs, site)
    return invoke(run, entry, Call(run, site, path, args, kwargs, frame, v1))


def invoke(run: Run, entry: registry.Entry, made: Call) -> Value:
    """Run a model."""
    _set_open_apart(made)
    _set_perhaps_apart(made, entry.defaults)
    if made.args and not entry.takes(made.args[0]):
        return call_unknown(run, Api(made.path), made.args, made.kwargs, made.site)
    outer, run.consumer = run.consumer, made.site
    base = len(run.pending)
    try:
        return entry.invoke(made)
    except (Failure, ScopeError) as error:
        return run.fail(error, made.site, made.path)
    finally:
        run.consumer = outer
        if len(run.pending) > base:
            unwind(run, base)


def _call_library_class(
    run: Run, cls: Class, args: list[Value], kwargs: dict[str, Value], site: Site | None, frame: Any
) -> Value:
    path, v1 = registry.canonical(cls.api, run.version)
    entry = registry.find_entry(path, run.version, v1)
    if entry is None and not v1:  # a class that only the first API has, come by through it
        v1 = True
        entry = registry.find_entry(path, run.version, v1)
    if entry is not None:
        return invoke(run, entry, Call(run, site, path, args, kwargs, frame, v1))
    if cls.is_a(run.builtin_class("BaseException")):
        made = Instance(cls)
        made.attrs["args"] = tuple(args)
        return made
    if registry.find_entry(f"{path}.__init__", run.version, v1) is not None:
        return classes.instantiate(run, cls, args, kwargs, site, frame)
    return call_unknown(run, cls, args, kwargs, site)


def _set_perhaps_apart(made: Call, defaults: dict[str, Value]) -> None:
    """Arguments that are given on a condition are what they are, or the default."""
    kwargs, made.kwargs = made.kwargs, settled(made.kwargs, defaults)
    if made.kwargs is not kwargs:
        made.perhaps = {k: v for k, v in kwargs.items() if type(v) is Maybe}


def settled(kwargs: dict[str, Value], defaults: dict[str, Value]) -> dict[str, Value]:
    """The arguments of a call, where those that are given on a condition may have defaults."""
    if Maybe not in map(type, kwargs.values()):
        return kwargs
    return {k: with_default(v, defaults.get(k, MISSING)) for k, v in kwargs.items()}


def _set_open_apart(made: Call) -> None:
    """Arguments that aren't known as a whole are told to a model by `open`."""
    if Star in map(type, made.args):
        made.open = next(a.value for a in made.args if type(a) is Star)
        made.args = [a for a in made.args if type(a) is not Star]
    if "**" in made.kwargs:
        made.open = made.kwargs["**"]
        made.kwargs = {k: v for k, v in made.kwargs.items() if k != "**"}


def has_constructor(run: Run, library: Class) -> bool:
    """Whether a library class is made by one call (a dict, a Layer) instead of by `__init__`."""
    path, v1 = registry.canonical(library.api, run.version)
    return registry.find_entry(f"{path}.__new__", run.version, v1) is not None


def construct(
    run: Run,
    library: Class,
    cls: Class,
    args: list[Value],
    kwargs: dict[str, Value],
    site: Site | None,
    frame: Any,
) -> Value:
    """Make an instance of a user's subclass of a library class that has a `__new__` model."""
    path, v1 = registry.canonical(library.api, run.version)
    entry = registry.find_entry(f"{path}.__new__", run.version, v1)
    assert entry is not None
    made = invoke(run, entry, Call(run, site, path, [cls, *args], kwargs, frame, v1))
    initialize = cls.find("__init__")
    if isinstance(made, Instance) and initialize is not MISSING:
        run.call(methods.bind(run, initialize, made, cls), args, kwargs, site, frame)
    return made


def call_unknown(
    run: Run, function: Value, args: list[Value], kwargs: dict[str, Value], site: Site | None
) -> Value:
    """Call something that isn't known: it may call what it was given, and add any op."""
    plain = isinstance(function, Unknown) and (function.plain or _only_tells(site))
    if isinstance(function, Unknown):
        reason = function.reason
    elif isinstance(function, (Api, Class)):
        path = function.path if isinstance(function, Api) else function.api or function.name
        plain = registry.is_plain(registry.canonical(path, run.version)[0])
        reason = f"{path} is not modelled"
    else:
        reason = f"{function!r} is not known to be callable"
    given = [*args, *map(values.strip, kwargs.values())]
    foreign = isinstance(function, Foreign)
    if foreign and (any(map(_may_build, given)) or run.hooks["in_scope"](run)):
        plain = foreign = False
    if not plain:
        run.hooks["unknown_call"](run, function, reason)
        if run.within and isinstance(function, Unknown):
            run.unknown_within = reason
    with nullcontext() if plain or foreign else _inside_unknown(run, reason):
        escape(run, given, reason)
    # A library's function makes what it gives of what it gets; one of the program's may do more.
    inputs = tuple(given) if isinstance(function, (Api, Class)) else None
    if isinstance(function, Unknown) and function.inputs is not None:
        inputs = (*function.inputs, *given)
    return (Foreign if foreign else Unknown)(reason, plain=plain, inputs=inputs)


def _only_tells(site: Site | None) -> bool:
    """Whether a call is of a method that everybody knows by its name to change nothing."""
    node = site.node if site is not None else None
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in TELLING
        and not node.args
        and not node.keywords
    )


def _may_build(value: Value, depth: int = 3) -> bool:
    """Whether a value is of TensorFlow, or may lead to something that is."""
    if isinstance(value, (List, tuple)) and depth:
        items = value.items if isinstance(value, List) else value
        return any(_may_build(item, depth - 1) for item in items)
    if isinstance(value, Dict) and depth:
        return any(_may_build(values.strip(v), depth - 1) for v in value.items.values())
    if isinstance(value, Unknown):
        return not value.plain
    return isinstance(
        value, (tensors.Tensor, tensors.VariableValue, tensors.Operation, Instance, Module, OneOf)
    ) or (isinstance(value, (Api, Class)) and not registry.is_plain(_path_of(value)))


def _path_of(value: Api | Class) -> str:
    return value.path if isinstance(value, Api) else value.api or value.name


@contextmanager
def _inside_unknown(run: Run, reason: str) -> Iterator[None]:
    """What is called from there has whatever scopes are open there."""
    outer = run.around.get(UNKNOWN_CONTEXT, "")
    run.trail.put(run.around, UNKNOWN_CONTEXT, f"called by something unknown: {reason}")
    try:
        yield
    finally:
        run.trail.put(run.around, UNKNOWN_CONTEXT, outer)


def escape(run: Run, given: Iterable[Value], reason: str) -> None:
    """Functions handed to something unknown may be called, in whatever way."""
    for value in given:
        function = value.function if isinstance(value, (Bound, Partial)) else value
        if isinstance(function, Function) and run.depth < 30 and not function.module.library:
            _call_perhaps(run, value, function)


def _call_perhaps(run: Run, value: Value, function: Function) -> None:
    skip = 1 if isinstance(value, Bound) else len(value.args) if isinstance(value, Partial) else 0
    arguments = open_arguments(function, skip)

    def perhaps() -> Value:
        call(run, value, [], arguments)
        return None

    if function.code.node in run.escaping:
        return
    run.escaping.add(function.code.node)
    limit, was_out = run.max_work, run.out_of_steps
    run.max_work = min(limit, run.work + MAX_PERHAPS_WORK)
    try:
        run.fork([lambda: None, perhaps])
    finally:
        run.escaping.discard(function.code.node)
        if run.max_work < limit and run.work < limit:
            # Only this function was cut off; the run goes on.
            run.out_of_steps = was_out
        run.max_work = limit


def spread(run: Run, value: Value, named: dict[str, Value]) -> list[Value]:
    """`**value` in a call: its known items join the keywords, also those that may not be there;
    the rest goes under `**`."""
    if isinstance(value, Instance):
        value = value.payload if isinstance(value.payload, Dict) else _mapped(run, value)
    if isinstance(value, OneOf) and all(isinstance(option, Dict) for option in value.options):
        value = Dict(*reduce(value.options[0].join, (o.contents() for o in value.options)))
    if isinstance(value, Dict):
        for key, item in value.items.items():
            if isinstance(key, str) and not (type(item) is Maybe and key in named):
                named[key] = item
        if value.rest is not MISSING:
            named["**"] = Unknown("some keyword arguments aren't known")
    else:
        named["**"] = Unknown("the keyword arguments aren't known")
    return []


def _mapped(run: Run, value: Instance) -> Value:
    """The items of a mapping of the program's own."""
    if value.cls.find("keys") is MISSING or value.cls.find("__getitem__") is MISSING:
        return value
    keys = run.elements(run.call_method(value, "keys"))
    if keys is None or not all(isinstance(key, str) for key in keys):
        return value
    return Dict({key: run.call_method(value, "__getitem__", key) for key in keys})


def decorate(run: Run, decorator: Value, target: Value, site: Site, frame: Frame) -> Value:
    """Apply a decorator; one that isn't known leaves the function as it is, but in doubt."""
    library = decorator.path if isinstance(decorator, Api) else ""
    known = not isinstance(decorator, Unknown) and not (
        library and registry.find_entry(*_canonical(run, library)) is None
    )
    if known:
        made = call(run, decorator, [target], {}, site, frame)
        if not isinstance(made, Unknown) or not isinstance(target, (Function, Class)):
            return made
        decorator = made
    reason = decorator.reason if isinstance(decorator, Unknown) else f"{library} is not modelled"
    plain = isinstance(decorator, Unknown) and decorator.plain
    if (not plain or isinstance(decorator, Foreign)) and not registry.is_plain(library):
        run.doubt(
            f"what the decorator of {getattr(target, 'name', 'this')} does isn't known: {reason}"
        )
    return target


def _canonical(run: Run, path: str) -> tuple[str, Any, bool]:
    found, v1 = registry.canonical(path, run.version)
    return found, run.version, v1


_CLASS_NAMES: dict[type, str] = {
    bool: "bool", int: "int", float: "float", complex: "complex", str: "str", bytes: "bytes",
    tuple: "tuple", range: "range", slice: "slice", type(None): "NoneType",
    type(...): "ellipsis", Text: "str", List: "list", Dict: "dict", Set: "set",
    Stream: "generator", Function: "function", Native: "function", Bound: "method",
    Partial: "functools.partial", Class: "type", Module: "module", Api: "module",
    Property: "property", StaticMethod: "staticmethod", ClassMethod: "classmethod",
    tensors.DType: "tf.DType", tensors.Shape: "tf.TensorShape",
    tensors.Dimension: "tf.Dimension", tensors.Tensor: "tf.Tensor",
    tensors.Operation: "tf.Operation", tensors.VariableValue: "tf.ResourceVariable",
    tensors.Context: "contextlib.AbstractContextManager",
}  # fmt: skip


def class_of(run: Run, value: Value) -> Class | None:
    """The class of a value, or None when it isn't known."""
    if isinstance(value, Instance):
        return value.cls
    if isinstance(value, Class) and value.meta is not None:
        return value.meta
    told = value.attrs.get("__class__") if isinstance(value, Native) else None
    if isinstance(told, Class):
        return told
    name = _CLASS_NAMES.get(type(value)) or getattr(value, "library_class", None)
    if name is None:
        return None
    if name == "set" and value.frozen:
        name = "frozenset"
    elif name == "tf.ResourceVariable" and value.record.parts:
        name = "tf.PartitionedVariable"
    return registry.find_class(name)


def is_complete(run: Run, cls: Class) -> bool:
    """Whether all attributes of a library class are modelled, so that others don't exist."""
    return "." not in cls.api or cls.api in registry.complete
