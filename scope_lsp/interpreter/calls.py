"""Calling anything: functions of the source, classes, models of libraries, and the unknown."""

from __future__ import annotations

from collections.abc import Iterable
from functools import reduce
from typing import TYPE_CHECKING, Any

from scope_lsp.domain.containers import Dict
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
    StaticMethod,
    Unknown,
    Value,
)
from scope_lsp.interpreter import attributes, classes, methods
from scope_lsp.interpreter.expressions import Star
from scope_lsp.interpreter.facts import Site
from scope_lsp.interpreter.forks import fork_values, unwind
from scope_lsp.interpreter.frame import Frame
from scope_lsp.interpreter.functions import call_function
from scope_lsp.interpreter.parameters import with_default
from scope_lsp.interpreter.unknown_calls import call_unknown
from scope_lsp.models import registry
from scope_lsp.models.registry import Call, Failure
from scope_lsp.scopes import ScopeError

if TYPE_CHECKING:
    from scope_lsp.interpreter.run import Run

WORK_OF_A_MODEL = 2
"""What a call of a model takes, in steps: it isn't one, but many of them take their time."""

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
