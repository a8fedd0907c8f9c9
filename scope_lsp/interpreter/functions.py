"""Calling: binding arguments to parameters, and running a function's body in a frame."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scope_lsp.domain.containers import Dict
from scope_lsp.domain.trail import MISSING
from scope_lsp.domain.values import Class, Function, Instance, Maybe, Unknown, Value, join
from scope_lsp.interpreter import recursion
from scope_lsp.interpreter.code import Code
from scope_lsp.interpreter.expressions import Star
from scope_lsp.interpreter.facts import CallPath, Site
from scope_lsp.interpreter.forks import settle
from scope_lsp.interpreter.frame import Frame
from scope_lsp.interpreter.signals import BREAK, CONTINUE, FALL, RAISE, RETURN, Raise, Signal
from scope_lsp.interpreter.yielding import generate
from scope_lsp.models import registry
from scope_lsp.models.registry import Call

if TYPE_CHECKING:
    from scope_lsp.interpreter.run import Run

FUNCTION_ENDS: dict[Signal, Signal] = {FALL: RETURN, BREAK: RETURN, CONTINUE: RETURN}


def call_function(
    run: Run, function: Function, args: list[Value], kwargs: dict[str, Value], site: Site | None
) -> Value:
    """Run a function of the source and give what it returns."""
    code: Code = function.code
    if code in run.observers:
        return run.observers[code](function, args, kwargs, site)
    before = run.active.get(code)
    level = recursion.level(run, code)
    cut = recursion.cut(run, code, level)
    if cut is not None:
        return cut
    run.tick()
    if run.out_of_steps:
        return Unknown(run.out_of_steps)
    variables = bind(run, function, args, kwargs)
    if variables is None:
        return Unknown(f"{code.name} was called with arguments that don't fit")
    if run.frames is not None:
        run.frames.append(variables)
    library = function.module.library
    frame = Frame(
        run, function.module, variables, function.closure, function, site if library else None
    )
    if not library:
        run.reached.add(code.node)
    if code.is_generator:
        return generate(run, code, frame, site, level)
    caller, within = run.here, run.within
    if not library and site is not None:
        run.here = CallPath(site, caller, code.name, _is_rewritten(run, code, caller))
    run.within = (within or _public_path(run, function, args)) if library else ""
    run.depth += 1
    run.active[code] = level
    outermost = library and not within and site is not None
    start, effects = len(run.facts), run.effects
    unknown, run.unknown_within = run.unknown_within, ""
    try:
        result = _execute(code, frame)
        if outermost:
            if run.unknown_within and site is not None:  # what it did there may not be all
                run.open_sites.setdefault(site, run.unknown_within)
            api, run.within = run.within, ""
            made = Call(run, site, api, args, kwargs)
            run.hooks["returned"](made, result, run.facts[start:])
        return result
    finally:
        if not level.turns:
            recursion.end(run, code, effects)
        run.within = within
        run.unknown_within = "" if outermost else unknown or run.unknown_within
        if before is not None:
            run.active[code] = before
        else:
            del run.active[code]
        run.depth -= 1
        run.here = caller


def _is_rewritten(run: Run, code: Code, caller: CallPath | None) -> bool:
    """Whether the library that calls a function rewrites it, or what calls it was rewritten.

    Constructors are left as they are, and so is what a library calls by itself.
    """
    asked, run.rewrites = run.rewrites, False
    inherited = not run.within and caller is not None and caller.rewritten
    return asked or (inherited and code.name != "__init__")


def _public_path(run: Run, function: Function, args: list[Value]) -> str:
    """The path by which the program knows a function or method of ours."""
    path = _path_of(run, function)
    if path:
        return path
    receiver = args[0] if args else None
    cls = receiver.cls if isinstance(receiver, Instance) else function.owner
    for base in cls.mro if cls is not None else ():
        path = _path_of(run, base)
        if path:
            return path if function.name in ("__init__", "__call__") else f"{path}.{function.name}"
    return function.name


def _path_of(run: Run, known: Class | Function) -> str:
    """The path by which the program got at it, or the shortest, if only models did; or empty."""
    path = run.published.get(known)
    if path is None and known.module is not None and known.module.library:
        return registry.public_path(known.module.name, known.name, run.version)
    return path or ""


def _execute(code: Code, frame: Frame) -> Value:
    run = frame.run
    base = len(run.pending)
    try:
        signal = code.execute(frame)
    except Raise as raised:
        if len(run.pending) == base:
            raise
        frame.result, signal = raised, RAISE
    if len(run.pending) > base:
        if signal is FALL:
            frame.result = None
        settle(frame, base, signal, FUNCTION_ENDS)
        return frame.result
    return frame.result if signal == RETURN else None


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
    return _bind_fully(run, function, args, kwargs)


def _bind_fully(
    run: Run, function: Function, args: list[Value], kwargs: dict[str, Value]
) -> dict[str, Value] | None:
    code: Code = function.code
    open_args = next((a.value for a in args if type(a) is Star), None)
    args = [a for a in args if type(a) is not Star]
    open_kwargs = kwargs.get("**")
    names = code.positional
    variables: dict[str, Value] = dict(zip(names, args))
    extra = args[len(names) :]
    rest = Dict()
    for name, value in kwargs.items():
        if name == "**":
            continue
        perhaps = type(value) is Maybe
        if perhaps and (
            name in variables or not (name in names or name in code.kw_only or code.varkw)
        ):
            continue  # it can't be given
        if name in variables and name in names:
            return _misfit(run, f"{code.name}() got multiple values for argument '{name}'")
        if name in names or name in code.kw_only:
            variables[name] = with_default(value, _default_of(function, name)) if perhaps else value
        elif code.varkw:
            rest.items[name] = value
        else:
            return _misfit(run, f"{code.name}() got an unexpected keyword argument '{name}'")
    if extra and not code.vararg:
        return _misfit(
            run,
            f"{code.name}() takes {len(names)} positional arguments but {len(args)} were given",
        )
    if code.vararg:
        variables[code.vararg] = open_args if open_args is not None else tuple(extra)
    if code.varkw:
        if open_kwargs is not None:
            rest.rest = open_kwargs
        variables[code.varkw] = rest
    first_default = len(names) - len(function.defaults)
    for index, name in enumerate(names):
        if name in variables:
            continue
        if open_args is not None or open_kwargs is not None:
            variables[name] = Unknown("it comes with arguments that aren't known", name)
        elif index >= first_default:
            variables[name] = function.defaults[index - first_default]
        else:
            return _misfit(run, f"{code.name}() missing 1 required positional argument: '{name}'")
    for name in code.kw_only:
        if name not in variables:
            if name not in function.kw_defaults:
                return _misfit(
                    run, f"{code.name}() missing 1 required keyword-only argument: '{name}'"
                )
            variables[name] = function.kw_defaults[name]
    return variables


def with_default(value: Value, default: Value) -> Value:
    """What a parameter is, of which it depends on a condition whether it is given."""
    if type(value) is not Maybe:
        return value
    return value.value if default is MISSING else join(value.value, default)


def _default_of(function: Function, name: str) -> Value:
    names = function.code.positional[-len(function.defaults) :] if function.defaults else []
    if name in names:
        return function.defaults[names.index(name)]
    return function.kw_defaults.get(name, MISSING)


def _misfit(run: Run, message: str) -> dict[str, Value] | None:
    run.throw("TypeError", message)
    return None


def open_arguments(function: Function, skip: int = 0) -> dict[str, Value]:
    """What stands for arguments that nobody passes: nothing where there is a default."""
    code: Code = function.code
    required = code.positional[skip : len(code.positional) - len(function.defaults)]
    required += [name for name in code.kw_only if name not in function.kw_defaults]
    reason = f"nobody calls {code.name} here, so its argument isn't known"
    return {name: Unknown(reason, name) for name in required}
