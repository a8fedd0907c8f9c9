"""What functions, properties and code objects tell of themselves."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from scope_lsp.domain.containers import Dict, List
from scope_lsp.domain.trail import MISSING
from scope_lsp.domain.values import (
    Bound,
    Function,
    Instance,
    Native,
    Partial,
    Property,
    Unknown,
    Value,
    strip,
)
from scope_lsp.models import registry

if TYPE_CHECKING:
    from scope_lsp.interpreter.frame import Frame
    from scope_lsp.interpreter.run import Run


def of_function(run: Run, value: Function | Native | Partial, name: str) -> Value:
    """An attribute of a function, or MISSING."""
    attrs = getattr(value, "attrs", {})
    if name in attrs:
        return strip(attrs[name])
    read = _READERS[type(value)].get(name)
    if read is not None:
        return read(value)
    if name == "__dict__":
        return run.attributes_of(value)
    if name == "__call__":
        return value
    if name == "__doc__":
        return Unknown("a text for people", plain=True)
    if name in _NOT_FOLLOWED and not isinstance(value, Partial):
        return Unknown(f"{name} of a function", plain=True)
    return MISSING


def of_property(run: Run, value: Property, name: str) -> Value:
    """An attribute of a property, or MISSING."""

    def with_setter(call: Any) -> Value:
        return Property(value.getter, call.args[0])

    if name in ("setter", "deleter"):
        return Native(name, with_setter if name == "setter" else lambda call: value)
    if name == "getter":
        return Native(name, lambda call: Property(call.args[0], value.setter))
    if name == "__doc__":
        known = isinstance(value.getter, Function)
        return of_function(run, value.getter, name) if known else Unknown("a text", plain=True)
    return {"fget": value.getter, "fset": value.setter, "fdel": None}.get(name, MISSING)


def qualified(frame: Frame | None, name: str) -> str:
    """The name of what a frame defines, behind those of the classes and functions around it."""
    if frame is None or frame.vars is frame.module.vars:
        return name
    outer = frame.vars.get("__qualname__")
    if isinstance(outer, str):
        return f"{outer}.{name}"
    if frame.function is None:
        return name
    return f"{qualified(frame.function.closure, frame.function.name)}.<locals>.{name}"


def code_of(function: Function) -> Instance:
    """What a function's source became, and what it says of its parameters."""
    made = Instance(registry.find_class("code"), function)
    code = function.code
    made.attrs["co_name"] = function.name
    made.attrs["co_argcount"] = len(code.positional)
    made.attrs["co_kwonlyargcount"] = len(code.kw_only)
    made.attrs["co_filename"] = function.module.path
    made.attrs["co_varnames"] = _local_names(code)
    for name in _OF_CODE:
        made.attrs[name] = Unknown(f"{name} of a function", plain=True)
    return made


_OF_CODE = (
    "co_cellvars", "co_code", "co_consts", "co_firstlineno", "co_flags", "co_freevars",
    "co_lnotab", "co_names", "co_nlocals", "co_stacksize",
)  # fmt: skip


def _local_names(code: Any) -> Value:
    """The parameters, and behind them the names that the body binds."""
    stars = [name for name in (code.vararg, code.varkw) if name is not None]
    parameters = [*code.positional, *code.kw_only, *stars]
    if set(code.bindings.names) <= set(parameters):
        return tuple(parameters)
    return List(parameters, Unknown("a local name", plain=True))


def _docstring(function: Function) -> Value:
    if function.module.library:
        return Unknown("a text for people", plain=True)
    return function.code.docstring


def _name(function: Function | Native) -> Value:
    return function.name


_NOT_FOLLOWED = (
    "__code__", "func_code", "__defaults__", "__globals__", "__closure__", "__kwdefaults__",
    "__annotations__",
)  # fmt: skip

_READERS: dict[type[Value], dict[str, Callable[[Any], Value]]] = {
    Function: {
        "__name__": _name,
        "func_name": _name,
        "__qualname__": lambda f: qualified(f.closure, f.name),
        "__module__": lambda f: f.module.name,
        "__doc__": _docstring,
        "__get__": lambda f: Native("__get__", lambda call: Bound(f, call.args[0])),
        "__defaults__": lambda f: f.defaults or None,
        "func_defaults": lambda f: f.defaults or None,
        "__kwdefaults__": lambda f: Dict(dict(f.kw_defaults)) if f.kw_defaults else None,
        "__code__": code_of,
        "func_code": code_of,
    },
    Native: dict.fromkeys(("__name__", "__qualname__", "func_name"), _name),
    Partial: {"func": lambda p: p.function, "args": lambda p: p.args},
}
"""What is read from each kind of function, by name."""
