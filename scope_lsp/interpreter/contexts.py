"""The `with` statement: entering a context and leaving it."""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from scope_lsp.domain.containers import Stream
from scope_lsp.domain.tensors import Context
from scope_lsp.domain.trail import MISSING
from scope_lsp.domain.values import Function, Instance, Native, Unknown, Value
from scope_lsp.interpreter import attributes
from scope_lsp.interpreter.bindings import has_yield
from scope_lsp.interpreter.errors import Group, remove_group
from scope_lsp.interpreter.facts import UNKNOWN_CONTEXT, Site
from scope_lsp.interpreter.frame import Frame
from scope_lsp.interpreter.signals import Raise
from scope_lsp.models.registry import Call, Failure
from scope_lsp.scopes import ScopeError

if TYPE_CHECKING:
    from scope_lsp.interpreter.run import Run


class Entered:
    """A context that was entered: the value for `as`, and how to leave."""

    __slots__ = ("group", "leave", "once", "value")

    def __init__(
        self,
        value: Value,
        leave: Callable[[Value], bool],
        once: bool = False,
        group: Group | None = None,
    ) -> None:
        self.value = value
        self.leave = leave
        self.group = group
        """What it may stop of errors."""
        self.once = once
        """Whether it can be left a single time, though several paths come to its end."""


def enter(run: Run, manager: Value, site: Site, frame: Frame) -> Entered:
    """Enter a context manager."""
    if isinstance(manager, Context):
        return _enter_context(run, manager, site)
    enters = run.lookup(manager, "__enter__")
    if isinstance(manager, Unknown) or enters is MISSING or isinstance(enters, Unknown):
        return _enter_unknown(run, manager)
    exits = attributes.get_attr(run, manager, "__exit__")
    group = Group([None] if _may_catch(manager) else (), waits=True)
    run.handlers.append(group)
    value = run.call(enters, [], {}, site, frame)

    def leave(error: Value) -> bool:
        remove_group(run, group)
        arguments = [None] * 3 if error is None else [error.cls, error, None]
        return run.truth(run.call(exits, arguments, {}, site, frame)) is True

    if isinstance(value, Context):
        return _enter_context(run, value, site)
    return Entered(value, leave, group=group)


def _enter_unknown(run: Run, manager: Value) -> Entered:
    """Enter what isn't known: it may open a scope, so no name that is made inside is certain."""
    if isinstance(manager, Unknown) and manager.plain:
        plain = Unknown("what an unknown context gives", plain=True)
        return Entered(plain, lambda error: False)
    reason = manager.reason if isinstance(manager, Unknown) else f"{manager!r} is not modelled"
    why = f"a with over something unknown: {reason}"
    run.hooks["unknown_call"](run, manager, why)
    outer = run.around.get(UNKNOWN_CONTEXT, "")
    run.trail.put(run.around, UNKNOWN_CONTEXT, why)

    def leave(error: Value) -> bool:
        run.trail.put(run.around, UNKNOWN_CONTEXT, outer)
        return False

    return Entered(Unknown("what an unknown context gives"), leave)


def _enter_context(run: Run, context: Context, site: Site) -> Entered:
    try:
        value = context.enter()
    except (Failure, ScopeError) as error:
        return Entered(run.fail(error, site), lambda error: False)
    group = Group([None] if context.catches else (), not context.once, context.opaque)
    run.handlers.append(group)

    def leave(error: Value) -> bool:
        remove_group(run, group)
        try:
            return context.leave(error)
        except (Failure, ScopeError) as failure:
            run.fail(failure, site)
            return False

    return Entered(value, leave, context.once, group)


def _may_catch(manager: Value) -> bool:
    """A class of the program with an `__exit__` that may give something true may stop an error."""
    if not isinstance(manager, Instance):
        return False
    leave = manager.cls.find("__exit__")
    return leave is not MISSING and not (isinstance(leave, Function) and _gives_nothing(leave))


def _gives_nothing(function: Function) -> bool:
    """Whether a function certainly returns None or False."""
    return not any(
        isinstance(node, ast.Return)
        and node.value is not None
        and not (isinstance(node.value, ast.Constant) and not node.value.value)
        for node in ast.walk(function.code.node)
    )


def context_of_generator(call: Call, function: Value) -> Native:
    """`contextlib.contextmanager`: the generator runs to its yield, and on when the block ends."""
    run, body = call.run, _body(function)

    def make(inner: Call) -> Value:
        def start() -> Value:
            return run.call(function, inner.args, inner.kwargs, inner.site, inner.frame)

        fresh = start()
        if not isinstance(fresh, Stream):
            return Unknown("a context manager made of something that is no generator")
        streams = [fresh]

        def begin() -> Value:
            # As a decorator a context is entered once per call, each time from the start.
            if streams[-1].taken:
                streams.append(start())
            stream = streams[-1]
            run.trail.touch(stream)
            stream.gives_one = True
            try:
                value = next(stream.source)
            except StopIteration:
                raise Failure("RuntimeError", "generator didn't yield") from None
            stream.taken += 1
            return value

        def end(error: Value) -> bool:
            stream = streams.pop() if len(streams) > 1 else streams[0]
            if stream.lost:
                run.doubt("a context manager was left under a condition that isn't known")
                return False
            run.trail.touch(stream)
            stream.taken += 1
            if error is None:
                next(stream.source, None)
                return False
            try:
                generator: Any = stream.source
                generator.throw(Raise(error))
            except StopIteration:
                return True
            except Raise as raised:
                if raised.value is not error:
                    raise
            return False

        return Context(begin, end, _has_handler(body), once=True, opaque=_goes_on(body))

    return Native(getattr(function, "name", "context"), make, {"__wrapped__": function})


def _body(function: Value) -> list[ast.stmt]:
    """The statements of a generator function of the source."""
    code = getattr(getattr(function, "function", function), "code", None)
    body = code.node.body if code is not None else []
    return body if isinstance(body, list) else []


def _has_handler(body: list[ast.stmt]) -> bool:
    """Whether a generator has a `try` that may stop an error at its yield."""
    return any(
        isinstance(node, ast.Try) and node.handlers and any(map(has_yield, node.body))
        for statement in body
        for node in ast.walk(statement)
    )


def _goes_on(body: list[ast.stmt]) -> bool:
    """Whether a generator goes on otherwise when an error comes to its yield than when none does.

    What stands in a `finally`, and the end of a `with` around the yield, happens in any case.
    """
    index = next((i for i, statement in enumerate(body) if has_yield(statement)), None)
    if index is None:
        return False
    found = body[index]
    if index + 1 < len(body):
        return True
    if isinstance(found, ast.Try):
        return bool(found.handlers or found.orelse) or _goes_on(found.body)
    if isinstance(found, ast.If):
        return _goes_on(found.body) or _goes_on(found.orelse)
    if isinstance(found, (ast.With, ast.AsyncWith)):
        return _goes_on(found.body)
    return not isinstance(found, (ast.Expr, ast.Assign, ast.Return))
