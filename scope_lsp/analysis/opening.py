"""Functions that nobody calls: each is an open entry, with arguments that aren't known."""

from __future__ import annotations

import ast
from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass

from scope_lsp.analysis.allowance import Allowance
from scope_lsp.analysis.once import Kept, Outcome, run_once
from scope_lsp.domain.trail import Delta
from scope_lsp.domain.values import Bound, Class, Function, Instance, Value
from scope_lsp.interpreter import attributes
from scope_lsp.interpreter.parameters import open_arguments
from scope_lsp.interpreter.run import Run
from scope_lsp.interpreter.signals import Raise


def run_open(
    run: Run, path: str, known: dict[Hashable, Outcome], allowance: Allowance
) -> Iterator[Outcome]:
    """Functions that nothing reached, those first that no other one of them mentions.

    `known` is what functions did before, which needs no run.
    """
    waiting = [f for f in run.functions.values() if f.module.path == path]
    waiting = [f for f in waiting if f.code.node not in run.reached]
    mentioned = {name for f in waiting for name in f.code.mentions - _own(f)}
    allowance.share(len(waiting))
    with Receivers(run) as receivers:
        for function in sorted(waiting, key=lambda f: _called(f) in mentioned):
            node = function.code.node
            if node in run.reached or run.cancelled():
                continue
            if node not in known or not known[node].holds(allowance.next):
                is_made = receivers.hold(function.owner if function.code.positional else None)
                call = receivers.calling(function)
                did = run_once(run, path, _name(function), call, True, is_made, allowance.next)
                if run.cancelled():
                    return
                known[node] = did
            run.reached |= known[node].reached
            allowance.spend(known[node].work)
            yield known[node]


def _called(function: Function) -> str:
    """The name by which others call it: who makes an object names its class."""
    if function.owner is not None and function.name == "__init__":
        return function.owner.name
    return function.name


def _own(function: Function) -> set[str]:
    """The names by which it may mean itself, or the object that it is a method of."""
    return {function.name, function.owner.name} if function.owner else {function.name}


def _name(function: Function) -> str:
    return f"{function.owner.name}.{function.name}" if function.owner else function.name


@dataclass
class Made:
    """An object as its methods find it, and all that making it did."""

    receiver: Instance
    delta: Delta
    kept: Kept
    reached: frozenset[ast.AST]
    failed: Raise | None = None


class Receivers:
    """Calls functions that nobody calls; the object for a class's methods is made but once.

    What making it did is there again for each of the methods, and stays while they follow one
    another: applying it costs as much as many a method.
    """

    def __init__(self, run: Run) -> None:
        self.run = run
        self._made: dict[Class, Made] = {}
        self._held: Class | None = None
        self._mark = 0

    def __enter__(self) -> Receivers:
        return self

    def __exit__(self, *error: object) -> None:
        self._release()

    def hold(self, owner: Class | None) -> bool:
        """Have the state that making the object of a class has left; False if none was made."""
        if owner is not self._held:
            self._release()
            made = self._made.get(owner) if owner is not None else None
            if made is not None:
                self._held, self._mark = owner, self.run.trail.fork()
                self.run.trail.apply(made.delta)
        return self._held is not None

    def _release(self) -> None:
        if self._held is not None:
            self._held = None
            self.run.trail.undo(self._mark)
            self.run.trail.close(self._mark)

    def calling(self, function: Function) -> Callable[[], Value]:
        """The call of a function, on an object made likewise if it is a method."""
        return lambda: self.call(function)

    def call(self, function: Function) -> Value:
        """Call a function, right after its entry has begun."""
        run, owner = self.run, function.owner
        if owner is None or not function.code.positional:
            return run.call(function, [], open_arguments(function))
        receiver = self._receiver(owner)
        if function.name == "__init__" and function is owner.find("__init__"):
            return None  # making the object has called it
        bound = attributes.lookup(run, receiver, function.name)
        if isinstance(bound, Bound):
            return run.call(bound, [], open_arguments(function, 1))
        return run.call(function, [receiver], open_arguments(function, 1))

    def _receiver(self, owner: Class) -> Instance:
        initialize = owner.find("__init__")
        if not isinstance(initialize, Function):
            return Instance(owner)
        made = self._made.get(owner)
        if made is None:
            made = self._made[owner] = self._make(owner, initialize)
        else:
            if self._held is not owner:
                self.run.trail.apply(made.delta)
            made.kept.restore(self.run)
            self.run.reached |= made.reached
        if made.failed is not None:
            raise made.failed
        return made.receiver

    def _make(self, owner: Class, initialize: Function) -> Made:
        run, receiver = self.run, Instance(owner)
        failed: Raise | None = None
        try:
            run.call(Bound(initialize, receiver), [], open_arguments(initialize, 1))
        except Raise as raised:
            failed = raised
        # From the start of the entry, for the graph that it began with is part of it.
        delta = run.trail.changes(run.entry_mark)
        return Made(receiver, delta, Kept(run), frozenset(run.reached), failed)
