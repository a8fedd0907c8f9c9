"""Whether a function that was edited still does what it did.

Most of what somebody types changes nothing for those who call the function: a local variable, a
statement that is half there. While its callers run again after a first edit, each call of it is
noted: the state that it found, and what it did there. After the next edit it is called in each of
these states once more. Where it does the same, its callers would, and needn't run.
"""

from __future__ import annotations

import ast
import gc
import time
from array import array
from bisect import bisect_left
from collections.abc import Hashable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any, NamedTuple

from scope_lsp.analysis.likeness import Changes, Likeness
from scope_lsp.analysis.once import Kept, Outcome
from scope_lsp.domain.trail import Delta
from scope_lsp.domain.values import Function, Value
from scope_lsp.interpreter.code import Code, FunctionNode
from scope_lsp.interpreter.facts import Fact, Site
from scope_lsp.interpreter.functions import call_function
from scope_lsp.interpreter.run import Run
from scope_lsp.interpreter.signals import Raise, Stop

MAX_CALLS = 64
"""Calls of one function that are noted. One that is called more often is run as a whole."""

MAX_CHANGES = 60_000
"""Changes of the state that are kept for all of them, which is some megabytes."""

MOST = 0.6
"""The part of the time of all that runs again. Where the function takes more of it, to call it
alone isn't worth while."""

_COUNTED = frozenset({"doubts", "facts", "next_look", "open_sites", "steps", "toiled"})
"""What an entry has counted or gathered by a call, of which only the difference is held against
another call."""


class Made:
    """Which objects a call has made, of those that it left: the collector of garbage has young
    ones apart, if it has just run and doesn't run before they are counted."""

    def __init__(self) -> None:
        self._known = array("Q")
        self._runs = gc.isenabled()

    def __enter__(self) -> Made:
        gc.disable()
        gc.collect(0)
        return self

    def __exit__(self, *error: object) -> None:
        self._known = array("Q", sorted(map(id, gc.get_objects(generation=0))))
        if self._runs:
            gc.enable()

    def __contains__(self, identity: object) -> bool:
        assert isinstance(identity, int)
        at = bisect_left(self._known, identity)
        return at < len(self._known) and self._known[at] == identity


class Found(NamedTuple):
    """What a call of the function finds."""

    delta: Delta
    """How the state differs from the one after the program's own run."""
    kept: Kept
    under_way: dict[str, Any]
    function: Function
    args: list[Value]
    kwargs: dict[str, Value]
    site: Site | None


@dataclass
class Effect:
    """What a call did."""

    raised: bool
    value: Value
    changes: Changes
    facts: list[Fact]
    doubts: list[str]
    """Reasons that nobody gave before."""
    opens: dict[tuple[Site, str], str]
    """Where it may have done more than is told, and why."""
    progress: dict[str, Any]
    state: dict[str, Any]
    under_way: dict[str, Any]
    reached: set[ast.AST]
    work: int
    """What it has cost."""


class Witness:
    """Notes the calls of one function, and holds another body of it against them."""

    def __init__(self, run: Run, code: Code) -> None:
        self.run = run
        self.code = code
        self._ground = run.trail.mark()
        """Where the trail is after the program's own run."""
        self._forgotten = run.trail.forgotten
        self._calls: list[tuple[Found, Effect]] = []
        self._left = MAX_CHANGES
        self.is_whole = not code.is_generator
        """Whether every call was noted, to its end."""
        self.is_worth_it = True
        self._seconds = 0.0

    @contextmanager
    def listening(self) -> Iterator[None]:
        """Be told of the calls."""
        start, self._seconds = time.thread_time(), 0.0
        if self.is_whole:
            self.run.observers[self.code] = self._observe
        yield
        self.run.observers.clear()
        if self.run.cancelled():
            self.is_whole = False
        if self._seconds > MOST * (time.thread_time() - start):
            self.is_worth_it = False
            self._forget()

    def _forget(self) -> None:
        self.is_whole = False
        self._calls.clear()

    def _observe(
        self, function: Function, args: list[Value], kwargs: dict[str, Value], site: Site | None
    ) -> Value:
        run = self.run
        if not self._can_note():
            self._forget()
            run.observers.clear()
            return call_function(run, function, args, kwargs, site)
        delta = run.trail.changes(self._ground)
        found = Found(delta, Kept(run), run.under_way(), function, [*args], {**kwargs}, site)
        self.is_whole = False  # until it has come to its end
        start = time.thread_time()
        effect = self._call(found, args, kwargs)
        self._seconds += time.thread_time() - start
        self.is_whole = not run.out_of_steps
        self._left -= len(found.delta) + len(effect.changes.delta)
        self._calls.append((found, effect))
        if effect.raised:
            raise effect.value
        return effect.value

    def _can_note(self) -> bool:
        trail = self.run.trail
        return (
            len(self._calls) < MAX_CALLS
            and self._left > trail.held + len(trail.log) - self._ground
            and self._forgotten == trail.forgotten
            and not self.run.out_of_steps
        )

    def _call(self, found: Found, args: list[Value], kwargs: dict[str, Value]) -> Effect:
        """Call the function, in the state that is there."""
        run = self.run
        mark, count, doubts = run.trail.mark(), len(run.facts), set(run.doubts)
        work = run.work
        reached, run.reached = run.reached, set()
        opened, run.open_sites = run.open_sites, {}
        run.observers, run.frames = {}, []
        raised = False
        value: Any
        with Made() as made:
            try:
                value = call_function(run, found.function, args, kwargs, found.site)
            except Raise as error:
                raised, value = True, error
            finally:
                gone, run.frames = run.frames, None
                within, run.reached = run.reached, reached | run.reached
                opens, run.open_sites = run.open_sites, {**run.open_sites, **opened}
                run.observers = {self.code: self._observe}
            kept = Kept(run)
            return Effect(
                raised,
                value,
                Changes(run.trail.changes(mark), gone, made),
                run.facts[count:],
                [reason for reason in run.doubts if reason not in doubts],
                opens,
                {key: each for key, each in kept.progress.items() if key not in _COUNTED},
                {key: contents for key, (_, contents) in kept.state.items()},
                run.under_way(),
                within,
                run.work - work,
            )

    def agrees(self, before: ast.AST, at_its_cost: bool) -> Rewritten | None:
        """Whether the function does what it did, though its node was another one.

        If so, all that is kept of it is of its new body from here on, and it is given what else
        is to be written anew.
        """
        run = self.run
        if not self.is_whole or not self._calls or self._forgotten != run.trail.forgotten:
            return None
        if self.code.is_generator or run.trail.log[self._ground :]:
            return None
        kept, under_way, reached = Kept(run), run.under_way(), run.reached
        likeness = Likeness()
        rewritten = Rewritten(_bodies(before, self.code.node), {})
        try:
            for found, effect in self._calls:
                found.kept.reword(rewritten.words)
                now = self._again(found)
                if now is None or (at_its_cost and now.work != effect.work):
                    return None
                if not _is_like(likeness, effect, now, rewritten):
                    return None
                rewritten.words.update(zip(effect.doubts, now.doubts))
                effect.doubts, effect.reached, effect.work = now.doubts, now.reached, now.work
        finally:
            run.observers = {}
            run.reached = reached
            kept.restore(run)
            run.go_under_way(under_way)
        likeness.adopt()
        return rewritten

    def _again(self, found: Found) -> Effect | None:
        """Call the function where it was called; None if the call was cut off."""
        run, trail = self.run, self.run.trail
        depth, mark = trail.depth, trail.fork()
        functions, classes = dict(run.functions), dict(run.classes)
        run.begin_entry(run.entry, is_open=True)
        trail.apply(found.delta)
        found.kept.restore(run)
        run.go_under_way(found.under_way)
        try:
            effect = self._call(found, [*found.args], {**found.kwargs})
            return None if run.out_of_steps else effect
        except (Stop, RecursionError):  # cancelled, or cut off
            return None
        finally:
            trail.undo(mark)
            trail.close_down_to(depth)
            run.functions, run.classes = functions, classes


class Rewritten(NamedTuple):
    """What is another one for a function that does the same with another body."""

    nodes: dict[ast.AST, ast.AST]
    """Its node, and those of the functions within it."""
    words: dict[str, str]
    """The reasons of doubts."""

    def key(self, key: Hashable) -> Hashable:
        """What an entry is known by."""
        return self.nodes.get(key, key) if isinstance(key, ast.AST) else key

    def reached(self, nodes: Iterable[ast.AST]) -> frozenset[ast.AST]:
        """The functions that were entered."""
        return frozenset(self.nodes.get(node, node) for node in nodes)

    def outcome(self, did: Outcome) -> Outcome:
        """What an entry did."""
        doubts = dict.fromkeys(self.words.get(reason, reason) for reason in did.doubts)
        return replace(did, doubts=doubts, reached=self.reached(did.reached))


def _bodies(before: ast.AST, now: ast.AST) -> dict[ast.AST, ast.AST]:
    """The functions of a function, itself among them, by what they were before."""
    old, new = (
        [node for node in ast.walk(body) if isinstance(node, FunctionNode)]
        for body in (before, now)
    )
    return dict(zip(old, new)) if len(old) == len(new) else {before: now}


def _is_like(likeness: Likeness, old: Effect, new: Effect, rewritten: Rewritten) -> bool:
    if old.raised != new.raised or len(old.doubts) != len(new.doubts):
        return False
    if rewritten.reached(old.reached) != new.reached:
        return False
    pairs = [
        (old.value, new.value),
        (old.facts, new.facts),
        (old.opens, new.opens),
        (old.progress, new.progress),
        (old.state, new.state),
        (old.under_way, new.under_way),
    ]
    return likeness.extends_to(pairs, old.changes, new.changes)
