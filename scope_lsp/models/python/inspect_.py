"""`inspect`: what a function takes, and what kind of thing a value is."""

from __future__ import annotations

from typing import NamedTuple

from scope_lsp.domain.containers import Dict, List, Stream
from scope_lsp.domain.trail import MISSING
from scope_lsp.domain.values import (
    Api,
    Bound,
    Class,
    ClassMethod,
    Function,
    Instance,
    Module,
    Native,
    OneOf,
    Partial,
    StaticMethod,
    Unknown,
    Value,
)
from scope_lsp.models import registry
from scope_lsp.models.registry import Call, api, prelude

_PRELUDE = "scope_lsp.models.python.prelude_inspect"
_HOMES = ("inspect", "tf.python.util.tf_inspect", "tensorflow.python.util.tf_inspect")

for _home in _HOMES:
    for _name in (
        "getargspec", "getfullargspec", "signature", "getmembers", "getcallargs", "getmro",
        "getmodule", "unwrap", "Parameter", "Signature", "BoundArguments", "ArgSpec", "FullArgSpec",
    ):  # fmt: skip
        prelude(f"{_home}.{_name}", _PRELUDE)
for _home in ("tf.python.util.function_utils", "tf.python.estimator.util", "tf.estimator.util"):
    prelude(f"{_home}.fn_args", _PRELUDE)
    prelude(f"{_home}.has_kwargs", _PRELUDE)


class Spec(NamedTuple):
    """The parameters of a callable."""

    args: list[str]
    varargs: str | None
    varkw: str | None
    defaults: tuple[Value, ...]
    kw_only: list[str]
    kw_defaults: dict[str, Value]

    def without(self, count: int) -> Spec:
        """The same, but for the first so many parameters."""
        kept = self.args[count:]
        return self._replace(args=kept, defaults=self.defaults[-len(kept) :] if kept else ())


def spec_of(call: Call, value: Value, with_self: bool) -> Spec | None:
    """What a callable takes; None where it isn't known."""
    if isinstance(value, Function):
        code = value.code
        return Spec(
            list(code.positional), code.vararg, code.varkw, value.defaults, list(code.kw_only),
            dict(value.kw_defaults),
        )  # fmt: skip
    if isinstance(value, Bound):
        found = spec_of(call, value.function, True)
        return found if found is None or with_self else found.without(1)
    if isinstance(value, (StaticMethod, ClassMethod)):
        return spec_of(call, value.function, with_self)
    if isinstance(value, Partial):
        return _of_partial(call, value)
    if isinstance(value, Class):
        initialize = value.find("__init__")
        found = None if initialize is MISSING else spec_of(call, initialize, True)
        return found if found is None or with_self else found.without(1)
    if isinstance(value, Instance):
        return _of_instance(call, value, with_self)
    if isinstance(value, Native):
        wrapped = value.attrs.get("__wrapped__")
        return None if wrapped is None else spec_of(call, wrapped, with_self)
    return _of_library(call, value) if isinstance(value, Api) else None


def _of_partial(call: Call, value: Partial) -> Spec | None:
    found = spec_of(call, value.function, False)
    if found is None:
        return None
    found = found.without(len(value.args))
    given = [n for n in found.args if n in value.kwargs]
    kept = [n for n in found.args if n not in value.kwargs]
    defaults = dict(zip(found.args[::-1], found.defaults[::-1]))
    return found._replace(
        args=kept,
        defaults=tuple(defaults[n] for n in kept if n in defaults),
        kw_only=[*given, *found.kw_only],
        kw_defaults={**found.kw_defaults, **value.kwargs},
    )


def _of_instance(call: Call, value: Instance, with_self: bool) -> Spec | None:
    """An object that stands for a function, or one that can be called."""
    for name in ("_self_adapter", "__wrapped__"):
        if value.attrs.get(name) is not None:
            return spec_of(call, value.attrs[name], with_self)
    special = value.cls.find("__call__")
    return None if special is MISSING else spec_of(call, Bound(special, value), with_self)


def _of_library(call: Call, value: Api) -> Spec | None:
    path, v1 = registry.canonical(value.path, call.version)
    entry = registry.find_entry(path, call.version, v1)
    parameters = getattr(entry, "parameters", None)
    if entry is None or parameters is None:
        return None
    names = [name for name, _, keyword_only in parameters if not keyword_only]
    optional = [name for name, has_default, only in parameters if has_default and not only]
    unknown = Unknown("a default of the library", plain=True)
    return Spec(
        names,
        "args" if entry.has_args else None,
        "kwargs" if entry.has_kwargs else None,
        tuple(unknown for _ in optional),
        [name for name, _, only in parameters if only],
        {},
    )


@api("inspect._model.spec")
def spec(call: Call, function: Value, with_self: Value) -> Value:
    """The parts of a signature, for the models written in Python."""
    found = spec_of(call, function, bool(with_self))
    if found is None:
        unknown = Unknown("what the function takes isn't known", plain=True)
        return (unknown,) * len(Spec._fields)
    return (
        List(list(found.args)), found.varargs, found.varkw, found.defaults or None,
        List(list(found.kw_only)), Dict(dict(found.kw_defaults)) if found.kw_defaults else None,
    )  # fmt: skip


# Kinds of values


def _kind(name: str, *types: type) -> None:
    @api(*(f"{home}.{name}" for home in _HOMES))
    def check(call: Call, object: Value) -> Value:
        if isinstance(object, (Unknown, OneOf)):
            return Unknown("what kind of value it is isn't known", plain=True)
        if isinstance(object, Instance) and "__wrapped__" in object.attrs:
            object = object.attrs["__wrapped__"]
        return isinstance(object, types)


_kind("isfunction", Function, Native, Partial)
_kind("ismethod", Bound)
_kind("isclass", Class)
_kind("ismodule", Module)
_kind("isgenerator", Stream)
_kind("isroutine", Function, Native, Bound, Api)
_kind("isbuiltin", Native)


@api("inspect.isgeneratorfunction", "inspect.isabstract", "inspect.iscoroutinefunction")
def is_special(call: Call, object: Value) -> Value:
    """Whether a function makes generators; no class counts as abstract."""
    made = object.function if isinstance(object, Bound) else object
    generator = isinstance(made, Function) and made.code.is_generator
    return call.path.endswith("isgeneratorfunction") and generator


@api("inspect.getdoc", "inspect.getcomments")
def document(call: Call, object: Value) -> Value:
    """Documents aren't kept."""
    return None


@api("inspect.getfile", "inspect.getsourcefile", "inspect.getabsfile")
def file_of(call: Call, object: Value) -> Value:
    """The file in which something of a program stands."""
    found = object.function if isinstance(object, Bound) else object
    if isinstance(found, Module) and not found.path:
        return Unknown("the file of a package without one", plain=True)
    if isinstance(found, Module):
        return found.path
    if isinstance(found, Function):
        return found.module.path
    return Unknown("the file of what isn't known", plain=True)


@api("inspect.stack", "inspect.currentframe", "inspect.getsource",
     "inspect.getouterframes", "inspect.getsourcelines")  # fmt: skip
def surroundings(call: Call, /, *args: Value, **kwargs: Value) -> Value:
    """Frames and texts of the run."""
    return Unknown(f"what {call.path} gives isn't known", plain=True)
