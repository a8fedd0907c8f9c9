"""Calling: binding arguments to parameters, and running a function's body in a frame."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scope_lsp.domain.values import Class, Function, Instance, Unknown, Value
from scope_lsp.interpreter import recursion
from scope_lsp.interpreter.code import Code
from scope_lsp.interpreter.facts import CallPath, Site
from scope_lsp.interpreter.forks import settle
from scope_lsp.interpreter.frame import Frame
from scope_lsp.interpreter.parameters import bind
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
            if run.unknown_within:  # what it did there may not be all
                run.leave_open(site, "variable", run.unknown_within)
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
