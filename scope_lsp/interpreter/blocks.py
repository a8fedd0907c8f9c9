"""Statements with blocks in them: branches, loops, errors and contexts."""

from __future__ import annotations

import ast
from collections.abc import Callable

from scope_lsp.domain.containers import Stream
from scope_lsp.domain.trail import MISSING
from scope_lsp.domain.values import Value
from scope_lsp.interpreter.forks import fork, leave_block, settle
from scope_lsp.interpreter.frame import Frame
from scope_lsp.interpreter.iteration import MAX_TURNS, iterate
from scope_lsp.interpreter.loops import Watch, settle_rest, unknown_element
from scope_lsp.interpreter.matching import compile_match
from scope_lsp.interpreter.optional import Kinds, is_fatal, optional
from scope_lsp.interpreter.signals import BREAK, CONTINUE, FALL, Raise, Signal
from scope_lsp.interpreter.statements import Execute, Statements

Ends = dict[Signal, Signal]

MAX_OPEN_TURNS = 32
"""Turns of a loop that are followed when each may be its last by a condition that isn't known."""

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
                return fork(frame, [body, orelse])
            return body(frame) if truth else orelse(frame)

        return run

    def stmt_For(self, node: ast.For | ast.AsyncFor) -> Execute:
        iterable, store = self.expr(node.iter), self.store(node.target)
        body, orelse = self.block(node.body), self.block(node.orelse)
        shown = self.tree.segment(node.target)

        def turn(frame: Frame, element: Value) -> Signal:
            frame.run.tick()
            store(frame, element)
            base = len(frame.pending)
            return settle(frame, base, body(frame), TURN_ENDS)

        def run(frame: Frame) -> Signal:
            base, signal, last = len(frame.pending), FALL, MISSING
            goes_over = iterable(frame)
            watch = Watch(frame, goes_over)
            for element, certain in iterate(frame.run, goes_over, shown):
                signal = turn(frame, element) if certain else _perhaps(frame, turn, element)
                if signal is not FALL or _gives_up(frame, base):
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

        def turn(frame: Frame, truth: Value) -> Signal:
            frame.run.tick()
            base = len(frame.pending)
            return settle(frame, base, body(frame), TURN_ENDS)

        def another(frame: Frame, _: Value) -> Signal:
            test(frame)
            return turn(frame, None)

        def run(frame: Frame) -> Signal:
            base, signal, watch = len(frame.pending), FALL, Watch(frame)
            for _ in range(MAX_TURNS):
                truth = frame.run.truth(test(frame))
                if truth is None:
                    signal = _perhaps(frame, turn, None)
                if truth is not True:
                    break
                signal = turn(frame, None)
                if signal is not FALL or _gives_up(frame, base):
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
        handlers = [
            (
                self.expr(h.type) if h.type else None,
                self.store_name(h.name) if h.name else None,
                self._handler(h),
            )
            for h in node.handlers
        ]

        fatal = [is_fatal(h) for h in node.handlers]

        def guarded(frame: Frame) -> Signal:
            run = frame.run
            types = Kinds((kind(frame) if kind else None for kind, _, _ in handlers), fatal)
            run.handlers.append(types)
            here = run.here
            try:
                signal = body(frame)
            except Raise as raised:
                run.handlers.pop()
                run.here = here
                for kind, (_, store, handler) in zip(types, handlers):
                    if run.matches(raised.value, kind):
                        if store:
                            store(frame, raised.value)
                        handled: Signal = run.handle(raised.value, handler, frame)
                        return handled
                raise
            run.handlers.pop()
            return orelse(frame) if signal is FALL else signal

        whole = optional(node, guarded)
        if not node.finalbody:
            return whole

        def run(frame: Frame) -> Signal:
            base = len(frame.pending)
            try:
                signal = whole(frame) if handlers else body(frame)
            except Raise:
                if (early := leave_block(frame, base, final)) is not FALL:
                    return early
                raise
            result = frame.result
            early = leave_block(frame, base, final)
            if early is not FALL:
                return early
            frame.result = result
            return signal

        return run

    stmt_TryStar = stmt_Try

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
            base = len(frame.pending)
            context = frame.run.enter(manager(frame), frame.site or site, frame)
            leaving: list[Value] = [None]
            caught = False

            def leave(frame: Frame) -> Signal:
                nonlocal caught
                error = leaving.pop() if leaving else None
                caught = context.leave(error) or (caught and error is None)
                return FALL

            try:
                if store:
                    store(frame, context.value)
                signal = body(frame)
            except Raise as raised:
                leaving = [raised.value]
                leave_block(frame, base, leave, context.once)
                if caught:
                    return FALL
                raise
            result = frame.result
            leave_block(frame, base, leave, context.once)
            frame.result = result
            return signal

        return run

    def stmt_Match(self, node: ast.Match) -> Execute:
        return compile_match(self, node)


def _gives_up(frame: Frame, base: int) -> bool:
    """Whether a loop ends here for us: out of steps, or each turn may have been its last."""
    if len(frame.pending) - base > MAX_OPEN_TURNS:
        frame.run.doubt("a loop that may end at any turn was not followed to its end")
        return True
    return bool(frame.run.out_of_steps)


def _end_loop(frame: Frame, base: int, signal: Signal, orelse: Execute) -> Signal:
    """Run a loop's `else` on the paths that came to its end, then join them with the others."""
    if signal is FALL:
        inner = len(frame.pending)
        signal = settle(frame, inner, orelse(frame), ELSE_ENDS)
    return settle(frame, base, signal, LOOP_ENDS)


def _perhaps(frame: Frame, turn: Callable[[Frame, Value], Signal], element: Value) -> Signal:
    """A loop over something unknown: no turn, one turn, or a second one after the first.

    The second starts from the join of 'none' and 'one', so that a name taken in the first counts
    as perhaps taken.
    """

    def once(frame: Frame) -> Signal:
        return turn(frame, element)

    for _ in range(2):
        signal = fork(frame, [lambda frame: FALL, once])
        if signal is not FALL:
            return signal
    return FALL
