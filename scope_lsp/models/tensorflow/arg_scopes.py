"""`arg_scope` of `contrib`: defaults for the keyword arguments of functions that are decorated.

After `contrib/framework/python/ops/arg_scope.py` of 0.12 to 1.15, where one stack holds for all
graphs. A scope is a dict from decorated functions to their arguments, which a program may keep
and enter again.
"""

from __future__ import annotations

from typing import Any

from scope_lsp.domain.containers import Dict, List
from scope_lsp.domain.tensors import Context
from scope_lsp.domain.trail import MISSING
from scope_lsp.domain.values import Bound, Function, Native, OneOf, Unknown, Value, options_of
from scope_lsp.models import registry
from scope_lsp.models.registry import Call, Failure, api
from scope_lsp.models.tensorflow.state import stack_of

_STATE = "tf.arg_scopes"
_DEPENDS = "which arg_scope holds depends on a condition"
_KEY = "_key_op"

_HOMES = ("tf.contrib.framework", "tf.contrib.slim")


def _paths(name: str) -> list[str]:
    return [f"{home}.{name}" for home in _HOMES]


def _stack(call: Call) -> tuple[Dict, ...]:
    held = call.run.state.get(_STATE) or (Dict(),)
    found = stack_of(call, held, _DEPENDS) or (Dict(),)
    if any(isinstance(each, OneOf) for each in found):
        call.run.doubt(_DEPENDS)
    return tuple(options_of(each)[0] for each in found)


def _forget(run: Any) -> None:
    run.state[_STATE] = (Dict(),)


registry.starters.append(_forget)
registry.entry_starters.append(_forget)


@api(*_paths("add_arg_scope"))
def add_arg_scope(call: Call, func: Value) -> Value:
    """The function, which from now on looks for its arguments in the scopes around it."""

    def run(inner: Call) -> Value:
        given = _stack(inner)[-1].items.get(key)
        if isinstance(given, Dict):
            inner.kwargs = {**given.items, **inner.kwargs}
        return inner.pass_on(func)

    name = call.run.lookup(func, "__name__")
    made = Native(name if isinstance(name, str) else "function", run, {"__wrapped__": func})
    found = call.run.lookup(func, _KEY) if not isinstance(func, Unknown) else MISSING
    key: Value = made if found is MISSING else found
    made.attrs[_KEY] = key
    return made


def _key(call: Call, function: Value) -> Value:
    """What stands for a decorated function in a scope; MISSING for one that isn't decorated."""
    while isinstance(function, Bound):
        function = function.function
    return MISSING if isinstance(function, Unknown) else call.run.lookup(function, _KEY)


@api(*_paths("has_arg_scope"))
def has_arg_scope(call: Call, func: Value) -> Value:
    """Whether the function is decorated."""
    if isinstance(func, (Unknown, OneOf)):
        return Unknown("whether the function is decorated isn't known", plain=True)
    return _key(call, func) is not MISSING


@api(*_paths("arg_scope_func_key"))
def arg_scope_func_key(call: Call, op: Value) -> Value:
    """What stands for a function in a scope."""
    found = _key(call, op)
    return call.unknown(plain=True) if found is MISSING else found


@api(*_paths("current_arg_scope"), "tf.contrib.framework._current_arg_scope")
def current_arg_scope(call: Call) -> Value:
    """The innermost scope."""
    return _stack(call)[-1]


@api(*_paths("arg_scoped_arguments"))
def arg_scoped_arguments(call: Call, func: Value) -> Value:
    """The names of the function's parameters that have defaults."""
    while isinstance(func, Native) and "__wrapped__" in func.attrs:
        func = func.attrs["__wrapped__"]
    if not isinstance(func, Function):
        return call.unknown(plain=True)
    positional: list[str] = func.code.positional
    return tuple(positional[len(positional) - len(func.defaults) :])


@api(*_paths("arg_scope"))
def arg_scope(call: Call, /, list_ops_or_scope: Value, **kwargs: Value) -> Value:
    """A scope that gives decorated functions arguments, or one of before entered again."""
    if call.open is not None:
        call.run.doubt("the arguments of an arg_scope aren't known")

    def begin() -> Value:
        before = _stack(call)
        scope = _scope(call, before[-1], list_ops_or_scope, kwargs)
        call.trail.put(call.run.state, _STATE, (*before, scope))
        return scope

    def end(error: Value) -> bool:
        call.trail.put(call.run.state, _STATE, _stack(call)[:-1])
        return False

    return Context(begin, end)


def _scope(call: Call, around: Dict, functions: Value, kwargs: dict[str, Value]) -> Dict:
    if isinstance(functions, Dict):
        if kwargs:
            raise Failure(
                "ValueError",
                "When attempting to re-use a scope by suppling adictionary, kwargs must be empty.",
            )
        return Dict(dict(functions.items), functions.rest)
    if isinstance(functions, (Unknown, OneOf)):
        call.run.doubt("for which functions an arg_scope holds isn't known")
        return around
    found = call.run.elements(functions) if isinstance(functions, (List, tuple)) else None
    if not isinstance(functions, (List, tuple)):
        space = "" if call.version.runs_on_python2 else " "
        words = f"list_ops_or_scope must either be a list/tuple or reused{space}scope (i.e. dict)"
        raise Failure("TypeError", words)
    items = dict(around.items)
    for function in found or ():
        key = _key(call, function)
        if key is MISSING:
            name = getattr(function, "name", "")
            module = getattr(getattr(function, "module", None), "name", "")
            words = f"('%s is not decorated with @add_arg_scope', ('{module}', '{name}'))"
            raise Failure("ValueError", words)
        before = items.get(key)
        given = before.items if isinstance(before, Dict) else {}
        items[key] = Dict({**given, **kwargs})
    if found is None:
        call.run.doubt("for which functions an arg_scope holds isn't known")
    return Dict(items, around.rest)
