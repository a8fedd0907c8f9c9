"""Parameters: what each is, given the arguments of a call."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scope_lsp.domain.containers import Dict
from scope_lsp.domain.trail import MISSING
from scope_lsp.domain.values import Function, Maybe, Unknown, Value, join
from scope_lsp.interpreter.code import Code
from scope_lsp.interpreter.expressions import Star

if TYPE_CHECKING:
    from scope_lsp.interpreter.run import Run


class Misfit(Exception):
    """The arguments of a call don't fit."""


def bind(
    run: Run, function: Function, args: list[Value], kwargs: dict[str, Value]
) -> dict[str, Value] | None:
    """The frame's first variables, or None after a TypeError that nothing catches."""
    code: Code = function.code
    names = code.positional
    count = len(names)
    plain = not kwargs and len(args) == count and code.vararg is None and not code.kw_only
    if plain and not (args and type(args[-1]) is Star):
        variables = dict(zip(names, args))
        if code.varkw:
            variables[code.varkw] = Dict()
        return variables
    try:
        return _bind_fully(function, args, kwargs)
    except Misfit as misfit:
        run.throw("TypeError", str(misfit))
        return None


def _bind_fully(
    function: Function, args: list[Value], kwargs: dict[str, Value]
) -> dict[str, Value]:
    code: Code = function.code
    names = code.positional
    open_args = next((a.value for a in args if type(a) is Star), None)
    args = [a for a in args if type(a) is not Star]
    variables: dict[str, Value] = dict(zip(names, args))
    defaults = defaults_of(function)
    further = _take_keywords(code, variables, kwargs, defaults)
    extra = args[len(names) :]
    if code.vararg:
        variables[code.vararg] = open_args if open_args is not None else tuple(extra)
    elif extra:
        count = f"{len(names)} positional arguments but {len(args)} were given"
        raise Misfit(f"{code.name}() takes {count}")
    if code.varkw:
        variables[code.varkw] = further
    missing = [name for name in (*names, *code.kw_only) if name not in variables]
    for name in missing:
        if "**" in kwargs or (open_args is not None and name in names):
            variables[name] = Unknown("it comes with arguments that aren't known", name)
        elif name in defaults:
            variables[name] = defaults[name]
        else:
            kind = "positional" if name in names else "keyword-only"
            raise Misfit(f"{code.name}() missing 1 required {kind} argument: '{name}'")
    return variables


def _take_keywords(
    code: Code, variables: dict[str, Value], kwargs: dict[str, Value], defaults: dict[str, Value]
) -> Dict:
    """Bind the keyword arguments; gives those for which there is no parameter."""
    further = Dict(rest=kwargs.get("**", MISSING))
    for name, value in kwargs.items():
        has_parameter = name in code.positional or name in code.kw_only
        if name == "**":
            continue
        if type(value) is Maybe and (name in variables or not (has_parameter or code.varkw)):
            continue  # it can't be given
        if name in variables and name in code.positional:
            raise Misfit(f"{code.name}() got multiple values for argument '{name}'")
        if has_parameter:
            variables[name] = with_default(value, defaults.get(name, MISSING))
        elif code.varkw:
            further.items[name] = value
        else:
            raise Misfit(f"{code.name}() got an unexpected keyword argument '{name}'")
    return further


def with_default(value: Value, default: Value) -> Value:
    """What a parameter is, of which it depends on a condition whether it is given."""
    if type(value) is not Maybe:
        return value
    return value.value if default is MISSING else join(value.value, default)


def defaults_of(function: Function) -> dict[str, Value]:
    """The parameters that have defaults."""
    names = function.code.positional
    first = len(names) - len(function.defaults)
    return {**dict(zip(names[first:], function.defaults)), **function.kw_defaults}


def open_arguments(function: Function, skip: int = 0) -> dict[str, Value]:
    """What stands for arguments that nobody passes: nothing where there is a default."""
    code: Code = function.code
    required = code.positional[skip : len(code.positional) - len(function.defaults)]
    required += [name for name in code.kw_only if name not in function.kw_defaults]
    reason = f"nobody calls {code.name} here, so its argument isn't known"
    return {name: Unknown(reason, name) for name in required}
