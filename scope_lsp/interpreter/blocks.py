"""Statements with blocks in them: branches, loops, errors and contexts."""

from __future__ import annotations

import ast
from collections.abc import Callable
from functools import partial
from typing import Any

from scope_lsp.domain.containers import Stream
from scope_lsp.domain.trail import MISSING
from scope_lsp.domain.values import Instance, Value
from scope_lsp.interpreter.expressions import Evaluate
from scope_lsp.interpreter.forks import (
    Exit,
    Side,
    deliver,
    fork,
    leave_block,
    settle,
)
from scope_lsp.interpreter.frame import Frame
from scope_lsp.interpreter.iteration import MAX_TURNS, iterate
from scope_lsp.interpreter.loops import Watch, settle_rest, unknown_element
from scope_lsp.interpreter.matching import compile_match
from scope_lsp.interpreter.optional import Kinds, is_fatal, optional
from scope_lsp.interpreter.signals import BREAK, CAUGHT, CONTINUE, FALL, RAISE, Raise, Signal
from scope_lsp.interpreter.statements import Execute, Statements
from scope_lsp.interpreter.targets import Store

Ends = dict[Signal, Signal]

TURN_ENDS: Ends = {CONTINUE: FALL}
OUTER_BREAK = 5
"""A `break` in a loop's `else`, which ends the loop around it."""
ELSE_ENDS: Ends = {BREAK: OUTER_BREAK}
LOOP_ENDS: Ends = {BREAK: FALL, OUTER_BREAK: BREAK}


class Blocks(Statements):
    """Adds statements that decide which blocks run."""

    def stmt_If(self, node: ast.If) -> Execute:
        test, body, orelse = self.expr(node.test), self.block(node.body), self.block(node.orelse)

        def run(frame: Frame) -> Signal:
            truth = frame.run.truth(test(frame))
            if truth is None:
                return fork(frame, [body, orelse], once=True)
            return body(frame) if truth else orelse(frame)

        return run

    def stmt_For(self, node: ast.For | ast.AsyncFor) -> Execute:
        iterable, store = self.expr(node.iter), self.store(node.target)
        body, orelse = self.block(node.body), self.block(node.orelse)
        shown = self.tree.read(node.target)

        def turn(frame: Frame, element: Value) -> Signal:
            frame.run.tick()
            store(frame, element)
            base = len(frame.run.pending)
            return settle(frame, base, body(frame), TURN_ENDS)

        def run(frame: Frame) -> Signal:
            base, signal, last = len(frame.run.pending), FALL, MISSING
            goes_over = iterable(frame)
            watch = Watch(frame, goes_over)
            for element, certain in iterate(frame.run, goes_over, shown):
                if certain:
                    signal = turn(frame, element)
                else:
                    signal = _perhaps(frame, watch, turn, element, certain is None)
                if signal is not FALL or watch.gives_up():
                    break
                if watch.is_due() and not node.orelse and last is not MISSING:
                    rest = settle_rest(frame, turn, unknown_element(last, element), True)
                    if rest is not MISSING:
                        signal = rest
                        if isinstance(goes_over, Stream):
                            goes_over.lost = True
                        break
                last = element
            return _end_loop(frame, base, signal, orelse)

        return run

    stmt_AsyncFor = stmt_For

    def stmt_While(self, node: ast.While) -> Execute:
        test, body, orelse = self.expr(node.test), self.block(node.body), self.block(node.orelse)
        always = isinstance(node.test, ast.Constant) and bool(node.test.value)

        def turn(frame: Frame, _: Value) -> Signal:
            frame.run.tick()
            base = len(frame.run.pending)
            return settle(frame, base, body(frame), TURN_ENDS)

        def another(frame: Frame, _: Value) -> Signal:
            test(frame)
            return turn(frame, None)

        def run(frame: Frame) -> Signal:
            base, signal, watch = len(frame.run.pending), FALL, Watch(frame)
            for _ in range(MAX_TURNS):
                truth = frame.run.truth(test(frame))
                if truth is None:
                    signal = _perhaps(frame, watch, turn, None)
                if truth is not True:
                    break
                signal = turn(frame, None)
                if signal is not FALL or watch.gives_up():
                    break
                if watch.is_due() and not node.orelse:
                    rest = settle_rest(frame, another, None, not always)
                    if rest is not MISSING:
                        signal = rest
                        break
            else:
                frame.run.doubt("a loop that doesn't seem to end")
            return _end_loop(frame, base, signal, orelse)

        return run

    # Errors and contexts

    def stmt_Try(self, node: ast.Try) -> Execute:
        body, orelse, final = map(self.block, (node.body, node.orelse, node.finalbody))
        handlers = [(*self.catches(h), self._handler(h)) for h in node.handlers]
        fatal = [is_fatal(h) for h in node.handlers]

        def guarded(frame: Frame) -> Signal:
            run = frame.run
            types = Kinds((kind(frame) if kind else None for kind, _, _ in handlers), fatal)
            here = run.here

            def catch(index: int, frame: Frame) -> Signal:
                error = frame.result.value
                run.here = here
                _, store, handler = handlers[index]
                if store:
                    store(frame, error)
                signal: Signal = run.handle(error, handler, frame)
                return signal

            def finish(left: Exit) -> tuple[Any, Side] | None:
                if left.signal is FALL and node.orelse:
                    return FALL, orelse
                if left.signal == RAISE:
                    for index, kind in enumerate(types):
                        if run.matches(left.value.value, kind):
                            return index, partial(catch, index)
                return None

            base = len(run.pending)
            run.handlers.append(types)
            try:
                current = Exit(body(frame), frame.result, {})
            except Raise as raised:
                current = Exit(RAISE, raised, {})
            run.handlers.pop()
            return deliver(frame, base, current, finish)

        whole = optional(node, guarded)
        if not node.finalbody:
            return whole

        def ends(frame: Frame, error: Value) -> Signal:
            return final(frame)

        def run(frame: Frame) -> Signal:
            base = len(frame.run.pending)
            try:
                signal = whole(frame) if handlers else body(frame)
            except Raise:
                if (early := leave_block(frame, base, ends)) is not FALL:
                    return early
                raise
            result = frame.result
            early = leave_block(frame, base, ends)
            if early is not FALL:
                return early
            frame.result = result
            return signal

        return run

    stmt_TryStar = stmt_Try

    def catches(self, node: ast.ExceptHandler) -> tuple[Evaluate | None, Store | None]:
        """What an `except` clause catches, and the name for it, as far as it says so."""
        return (
            self.expr(node.type) if node.type else None,
            self.store_name(node.name) if node.name else None,
        )

    def _handler(self, node: ast.ExceptHandler) -> Execute:
        """The body of an `except` clause, behind which its name is gone."""
        body = self.block(node.body)
        if node.name is None:
            return body
        forget = self.delete_name(node.name)

        def run(frame: Frame) -> Signal:
            try:
                return body(frame)
            finally:
                if not frame.run.version.runs_on_python2:
                    forget(frame)

        return run

    def stmt_With(self, node: ast.With | ast.AsyncWith) -> Execute:
        body = self.block(node.body)
        for item in reversed(node.items):
            body = self._with_item(item, body)
        return body

    stmt_AsyncWith = stmt_With

    def _with_item(self, item: ast.withitem, body: Execute) -> Execute:
        manager, site = self.expr(item.context_expr), self.site(item.context_expr)
        store = self.store(item.optional_vars) if item.optional_vars else None

        def run(frame: Frame) -> Signal:
            run = frame.run
            base = len(run.pending)
            context = run.enter(manager(frame), frame.site or site, frame)

            def leave(frame: Frame, error: Instance | None) -> Signal:
                stopped = context.leave(error) and error is not None
                return CAUGHT if stopped else FALL

            try:
                if store:
                    store(frame, context.value)
                current = Exit(body(frame), frame.result, {})
                error = None
            except Raise as raised:
                current, error = Exit(RAISE, raised, {}), raised.value
            result = frame.result
            if leave_block(frame, base, leave, error, context.once) == CAUGHT:
                current = Exit(FALL, None, {})
            frame.result = result
            if context.group:
                return deliver(frame, base, current, lambda left: None)
            if error is not None:
                raise current.value
            return current.signal

        return run

    def stmt_Match(self, node: ast.Match) -> Execute:
        return compile_match(self, node)


def _end_loop(frame: Frame, base: int, signal: Signal, orelse: Execute) -> Signal:
    """Run a loop's `else` on the paths that came to its end, then join them with the others."""
    if signal is FALL:
        inner = len(frame.run.pending)
        signal = settle(frame, inner, orelse(frame), ELSE_ENDS)
    return settle(frame, base, signal, LOOP_ENDS)


def _perhaps(
    frame: Frame,
    watch: Watch,
    turn: Callable[[Frame, Value], Signal],
    element: Value,
    is_only: bool = False,
) -> Signal:
    """A loop over something unknown: no turn, one turn, or a second one after the first, unless
    that is the `only` one with this element.

    The second starts from the join of 'none' and 'one', so that a name taken in the first counts
    as perhaps taken.
    """

    def once(frame: Frame) -> Signal:
        return turn(frame, element)

    signal = fork(frame, [lambda frame: FALL, once])
    if signal is FALL and not is_only and not watch.takes_long():
        signal = fork(frame, [lambda frame: FALL, once])
    return signal
