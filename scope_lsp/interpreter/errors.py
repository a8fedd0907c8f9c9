"""Exceptions of the program: raised, caught, and what happens when nobody catches one.

An error that nothing catches ends the program. The run notes that and goes on behind it with an
unknown value, so that an editor can still show the rest, marked as beyond the error.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from scope_lsp.domain.names import Name
from scope_lsp.domain.trail import MISSING
from scope_lsp.domain.values import Class, Instance, OneOf, Unknown, Value
from scope_lsp.interpreter.facts import UNKNOWN_CONTEXT, Fact
from scope_lsp.interpreter.forks import Side
from scope_lsp.interpreter.signals import Raise, Signal
from scope_lsp.models.registry import Failure, find_class
from scope_lsp.scopes import ScopeError

if TYPE_CHECKING:
    from scope_lsp.interpreter.facts import Site
    from scope_lsp.interpreter.frame import Frame
    from scope_lsp.interpreter.run import Run


def throw(run: Run, type: str, message: Value = "") -> Value:
    """Raise an exception of Python's own; gives an unknown value when nobody catches it."""
    return _raise(run, make_exception(type, message))


def make_exception(type: str, message: Value = "") -> Instance:
    """An exception object with its arguments."""
    try:
        cls = find_class(type)
    except KeyError:
        cls = Class(type.rpartition(".")[2], (find_class("Exception"),), api=type)
    made = Instance(cls)
    made.attrs["args"] = (message,)
    return made


def fail(run: Run, error: Failure | ScopeError, site: Site | None, api: str = "") -> Value:
    """Raise what a model refused; TensorFlow's own errors become facts of the site."""
    failure, fact = error, None
    if isinstance(error, ScopeError):
        around = run.around.get(UNKNOWN_CONTEXT)
        if around:  # it may well be another name
            return run.doubtful(around)
        failure = Failure(error.exception, error.message, error.kind, error.earlier)
    assert isinstance(failure, Failure)
    if failure.kind:
        message = str(failure.message)
        fact = run.record(
            site, "error", api, failure.message, "failed", failure, message=message.split("\n")[0]
        )
    raised = make_exception(failure.type, failure.message)
    raised.payload = fact  # kept with the exception, which may be raised again
    return _raise(run, raised)


REFUSALS = frozenset({"ValueError", "TypeError", "RuntimeError"})
"""What a model written in Python raises in TensorFlow's place, for arguments that it refuses."""


def raise_value(run: Run, value: Value, site: Site | None = None) -> None:
    """The `raise` statement; MISSING stands for a bare one.

    `site` is where the program called the model written in Python that raises.
    """
    if value is MISSING:
        if run.handling:
            _raise(run, run.handling[-1])
        return
    if isinstance(value, OneOf):
        value = value.options[0]
    if isinstance(value, Class):
        value = run.call(value, [], {})
    if not isinstance(value, Instance):
        value = make_exception("Exception", value if isinstance(value, str) else "")
    if value.payload is not None and not isinstance(value.payload, Fact):
        # An exception keeps what it tells of; this is an object of something else, such as a graph.
        value = make_exception("TypeError", "exceptions must derive from BaseException")
    if site is not None and value.payload is None and value.cls.name in REFUSALS:
        args = value.attrs.get("args", ())
        message = args[0] if len(args) == 1 else repr(args)
        failure = Failure(value.cls.name, message, "refused")
        shown = describe(message)
        value.payload = run.record(site, "error", "", message, "failed", failure, message=shown)
    _raise(run, value)


def _raise(run: Run, error: Instance) -> Value:
    if run.maybe or (run.beyond is not None and catchable(run, error)) or catchable(run, error):
        raise Raise(error)
    if run.beyond is None:
        run.refused = True
        run.beyond = error
        run.error = error.payload
    return Unknown(f"a {error.cls.name} ends the program before")


def catchable(run: Run, error: Instance) -> bool:
    """Whether some `try` or context that is being executed may stop the error."""
    return any(matches(run, error, kind) for group in run.handlers for kind in group)


def is_awaited(run: Run, type: str) -> bool:
    """Whether an error of Python's own of this type would be stopped by somebody."""
    return catchable(run, make_exception(type))


def may_throw(run: Run, type: str, message: Value = "") -> None:
    """Raise an exception of Python's own on one of two ways, where the program awaits it."""
    if not run.within and run.handlers and is_awaited(run, type):
        run.fork([lambda: throw(run, type, message), lambda: None])


class Group(list[Any]):
    """What one `try` statement or context that is being executed may stop.

    `waits` says that an error which may have been raised is delivered there, `opaque` that it
    can't be followed beyond.
    """

    def __init__(self, kinds: Iterable[Any] = (), waits: bool = False, opaque: bool = False):
        super().__init__(kinds)
        self.waits = waits
        self.opaque = opaque


def remove_group(run: Run, group: list[Any]) -> None:
    """Take a group off the stack, wherever it is by now: generators leave theirs in between."""
    for index in range(len(run.handlers) - 1, -1, -1):
        if run.handlers[index] is group:
            del run.handlers[index]
            return


def waiting(run: Run, error: Instance) -> Group | None:
    """What waits for an error that may have been raised, if the way there can be followed."""
    for group in reversed(run.handlers):
        if any(matches(run, error, kind) for kind in group):
            return group if isinstance(group, Group) and group.waits else None
        if isinstance(group, Group) and group.opaque:
            return None
    return None


def matches(run: Run, error: Instance, kind: Value) -> bool:
    """Whether an `except` clause for `kind` takes the error; what isn't known takes it."""
    if kind is None:
        return True
    if isinstance(kind, str):
        return any(cls.name == kind for cls in error.cls.mro)
    if isinstance(kind, tuple):
        return any(matches(run, error, each) for each in kind)
    if isinstance(kind, Class):
        return error.cls.is_a(kind)
    return True


def handle(run: Run, error: Instance, handler: Side, frame: Frame) -> Signal:
    """Run an `except` clause, which may raise the same error again."""
    run.handling.append(error)
    try:
        return handler(frame)
    finally:
        run.handling.pop()


def attempt(run: Run, action: Callable[[], Value], error: str) -> Value:
    """Do something that may raise an error of this name; MISSING when it does."""
    group = (error,)
    run.handlers.append(group)
    try:
        return action()
    except Raise as raised:
        if not matches(run, raised.value, error):
            raise
        return MISSING
    finally:
        run.handlers.pop()


def dropped(run: Run, raised: list[Raise]) -> None:
    """One side of a fork raised and the other went on: note it where somebody would catch it."""
    run.refused = True
    if any(catchable(run, each.value) for each in raised):
        run.doubt("an error that may be raised and caught was not followed")


def describe(message: Name) -> str:
    """The first line of a message."""
    return str(message).split("\n")[0]
