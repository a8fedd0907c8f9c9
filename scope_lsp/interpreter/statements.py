"""Statements: each becomes, once, a closure from a frame to a signal.

A statement that holds a `yield` becomes a generator function instead (`suspend`), which yields
what the program yields and returns the signal; the rest of the language stays as it is.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Generator
from typing import Any

from scope_lsp.domain.containers import Dict, Stream
from scope_lsp.domain.trail import MISSING
from scope_lsp.domain.values import Unknown, Value
from scope_lsp.interpreter.bindings import has_yield
from scope_lsp.interpreter.forks import fork, leave_block, settle
from scope_lsp.interpreter.frame import Frame
from scope_lsp.interpreter.iteration import MAX_TURNS, iterate
from scope_lsp.interpreter.loops import Watch, settle_rest, unknown_element
from scope_lsp.interpreter.optional import Kinds, is_fatal, optional
from scope_lsp.interpreter.signals import BREAK, CONTINUE, FALL, RETURN, Raise, Signal
from scope_lsp.interpreter.targets import Targets

Execute = Callable[[Frame], Signal]
Suspend = Callable[[Frame], Generator[Value, Value, Signal]]
Ends = dict[Signal, Signal]

MAX_OPEN_TURNS = 32
"""Turns of a loop that are followed when each may be its last by a condition that isn't known."""

TURN_ENDS: dict[Signal, Signal] = {CONTINUE: FALL}
OUTER_BREAK = 5
"""A `break` in a loop's `else`, which ends the loop around it."""
ELSE_ENDS: Ends = {BREAK: OUTER_BREAK}
LOOP_ENDS: Ends = {BREAK: FALL, OUTER_BREAK: BREAK}


class Statements(Targets):
    """Adds statements."""

    def block(self, body: list[ast.stmt]) -> Execute:
        """The closure that runs statements in order."""
        steps = [self.stmt(node) for node in body]
        if len(steps) == 1:
            return steps[0]

        def run(frame: Frame) -> Signal:
            for step in steps:
                signal = step(frame)
                if signal is not FALL:
                    return signal
            return FALL

        return run

    def stmt(self, node: ast.stmt) -> Execute:
        """The closure that runs one statement."""
        make = getattr(self, "stmt_" + type(node).__name__, None)
        if make is None:
            return lambda frame: FALL
        execute: Execute = make(node)
        return execute

    # Simple statements

    def stmt_Expr(self, node: ast.Expr) -> Execute:
        if isinstance(node.value, ast.Constant):
            return lambda frame: FALL
        evaluate = self.expr(node.value)

        def run(frame: Frame) -> Signal:
            evaluate(frame)
            return FALL

        return run

    def stmt_Assign(self, node: ast.Assign) -> Execute:
        evaluate, stores = self.expr(node.value), [self.store(t) for t in node.targets]
        store = stores[0] if len(stores) == 1 else None

        def run(frame: Frame) -> Signal:
            value = evaluate(frame)
            if store is not None:
                store(frame, value)
            else:
                for each in stores:
                    each(frame, value)
            return FALL

        return run

    def stmt_AnnAssign(self, node: ast.AnnAssign) -> Execute:
        in_class = self.bindings is not None and self.bindings.is_class
        annotated = node.target.id if in_class and isinstance(node.target, ast.Name) else ""
        shown = self.tree.segment(node.annotation)
        evaluate, store = self.optional(node.value), self.store(node.target)

        def run(frame: Frame) -> Signal:
            if node.value is not None:
                store(frame, evaluate(frame))
            if annotated:
                _annotate(frame, annotated, shown)
            return FALL

        return run

    def stmt_AugAssign(self, node: ast.AugAssign) -> Execute:
        change = self.augmented(node)

        def run(frame: Frame) -> Signal:
            change(frame)
            return FALL

        return run

    def stmt_Delete(self, node: ast.Delete) -> Execute:
        deletes = [self.delete(t) for t in node.targets]

        def run(frame: Frame) -> Signal:
            for delete in deletes:
                delete(frame)
            return FALL

        return run

    def stmt_Return(self, node: ast.Return) -> Execute:
        evaluate = self.optional(node.value)

        def run(frame: Frame) -> Signal:
            frame.result = evaluate(frame)
            return RETURN

        return run

    def stmt_Break(self, node: ast.Break) -> Execute:
        return lambda frame: BREAK

    def stmt_Continue(self, node: ast.Continue) -> Execute:
        return lambda frame: CONTINUE

    def stmt_Raise(self, node: ast.Raise) -> Execute:
        exception = self.optional(node.exc)

        def run(frame: Frame) -> Signal:
            frame.run.raise_value(exception(frame) if node.exc else MISSING, frame.site)
            return FALL

        return run

    def stmt_Assert(self, node: ast.Assert) -> Execute:
        test, message = self.expr(node.test), self.optional(node.msg)

        def run(frame: Frame) -> Signal:
            if frame.run.truth(test(frame)) is False:
                frame.run.throw("AssertionError", message(frame))
            return FALL

        return run

    def stmt_Import(self, node: ast.Import) -> Execute:
        stores = [
            (a.name, a.asname is not None, self.store_name(a.asname or a.name.partition(".")[0]))
            for a in node.names
        ]

        def run(frame: Frame) -> Signal:
            for name, renamed, store in stores:
                whole = frame.run.import_module(name, frame)
                top = name.partition(".")[0]
                store(
                    frame,
                    whole if renamed or "." not in name else frame.run.import_module(top, frame),
                )
            return FALL

        return run

    def stmt_ImportFrom(self, node: ast.ImportFrom) -> Execute:
        stores = [
            (a.name, self.store_name(a.asname or a.name)) for a in node.names if a.name != "*"
        ]
        star = len(stores) < len(node.names)

        def run(frame: Frame) -> Signal:
            module = frame.run.import_from(node.module or "", node.level, frame)
            if star:
                frame.run.import_star(module, frame)
            for name, store in stores:
                store(frame, frame.run.import_name(module, name, frame))
            return FALL

        return run

    def stmt_FunctionDef(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> Execute:
        make, store = self.closure(node), self.store_name(node.name)
        decorators = [(self.expr(d), self.site(d)) for d in node.decorator_list]

        def run(frame: Frame) -> Signal:
            chosen = [(decorator(frame), site) for decorator, site in decorators]
            function = make(frame)
            frame.run.defined(function)
            for decorator, site in reversed(chosen):
                function = frame.run.decorate(decorator, function, site, frame)
            store(frame, function)
            return FALL

        return run

    stmt_AsyncFunctionDef = stmt_FunctionDef

    def stmt_ClassDef(self, node: ast.ClassDef) -> Execute:
        bases, store = self.elements(node.bases), self.store_name(node.name)
        keywords = [(k.arg or "", self.expr(k.value)) for k in node.keywords]
        decorators = [(self.expr(d), self.site(d)) for d in node.decorator_list]
        body = self.class_body(node)

        def run(frame: Frame) -> Signal:
            chosen = [(decorator(frame), site) for decorator, site in decorators]
            named = {name: value(frame) for name, value in keywords}
            cls: Value = frame.run.make_class(node, bases(frame), named, body, frame)
            for decorator, site in reversed(chosen):
                cls = frame.run.decorate(decorator, cls, site, frame)
            store(frame, cls)
            return FALL

        return run

    def class_body(self, node: ast.ClassDef) -> Execute:
        """The closure that runs a class's body in its own frame; see `code.py`."""
        raise NotImplementedError

    # Branches and loops

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
        from scope_lsp.interpreter.matching import compile_match

        return compile_match(self, node)

    # Generators

    def suspend_block(self, body: list[ast.stmt]) -> Suspend:
        """The generator that runs statements of which some yield."""
        steps: list[tuple[bool, Any]] = []
        for node in body:
            yields = has_yield(node)
            steps.append((yields, self.suspend(node) if yields else self.stmt(node)))

        def run(frame: Frame) -> Generator[Value, Value, Signal]:
            for yields, step in steps:
                signal: Signal = (yield from step(frame)) if yields else step(frame)
                if signal is not FALL:
                    return signal
            return FALL

        return run

    def suspend(self, node: ast.stmt) -> Suspend:
        """The generator for one statement that holds a yield."""
        make = getattr(self, "suspend_" + type(node).__name__, None)
        if make is not None:
            suspend: Suspend = make(node)
            return suspend
        execute = self.stmt(node)

        def run(frame: Frame) -> Generator[Value, Value, Signal]:
            return execute(frame)
            yield

        return run

    def _yield_value(
        self, node: ast.expr | None
    ) -> Callable[[Frame], Generator[Value, Value, Value]]:
        if isinstance(node, ast.Yield):
            evaluate = self.optional(node.value)

            def give(frame: Frame) -> Generator[Value, Value, Value]:
                return (yield evaluate(frame))

            return give
        if isinstance(node, ast.YieldFrom):
            source = self.expr(node.value)

            def give_all(frame: Frame) -> Generator[Value, Value, Value]:
                for element, _ in iterate(frame.run, source(frame)):
                    yield element
                return None

            return give_all
        plain = self.optional(node)

        def nothing(frame: Frame) -> Generator[Value, Value, Value]:
            return plain(frame)
            yield

        return nothing

    def suspend_Expr(self, node: ast.Expr) -> Suspend:
        value = self._yield_value(node.value)

        def run(frame: Frame) -> Generator[Value, Value, Signal]:
            yield from value(frame)
            return FALL

        return run

    def suspend_Assign(self, node: ast.Assign) -> Suspend:
        value, stores = self._yield_value(node.value), [self.store(t) for t in node.targets]

        def run(frame: Frame) -> Generator[Value, Value, Signal]:
            result = yield from value(frame)
            for store in stores:
                store(frame, result)
            return FALL

        return run

    def suspend_Return(self, node: ast.Return) -> Suspend:
        value = self._yield_value(node.value)

        def run(frame: Frame) -> Generator[Value, Value, Signal]:
            frame.result = yield from value(frame)
            return RETURN

        return run

    def suspend_If(self, node: ast.If) -> Suspend:
        test = self.expr(node.test)
        body, orelse = self.suspend_block(node.body), self.suspend_block(node.orelse)

        def run(frame: Frame) -> Generator[Value, Value, Signal]:
            truth = frame.run.truth(test(frame))
            if truth is None:
                frame.run.doubt("a generator goes by a condition that isn't known")
            return (yield from (orelse if truth is False else body)(frame))

        return run

    def suspend_For(self, node: ast.For | ast.AsyncFor) -> Suspend:
        iterable, store = self.expr(node.iter), self.store(node.target)
        body, orelse = self.suspend_block(node.body), self.suspend_block(node.orelse)
        shown = self.tree.segment(node.target)

        def run(frame: Frame) -> Generator[Value, Value, Signal]:
            for element, certain in iterate(frame.run, iterable(frame), shown):
                frame.run.tick()
                if not certain:
                    frame.run.doubt("a generator loops over something that isn't known")
                store(frame, element)
                signal = yield from body(frame)
                if signal == BREAK or frame.run.out_of_steps:
                    return FALL
                if signal == RETURN:
                    return signal
            return (yield from orelse(frame))

        return run

    suspend_AsyncFor = suspend_For

    def suspend_While(self, node: ast.While) -> Suspend:
        test = self.expr(node.test)
        body, orelse = self.suspend_block(node.body), self.suspend_block(node.orelse)

        def run(frame: Frame) -> Generator[Value, Value, Signal]:
            while not frame.run.out_of_steps:
                frame.run.tick()
                truth = frame.run.truth(test(frame))
                if truth is False:
                    return (yield from orelse(frame))
                signal = yield from body(frame)
                if signal == RETURN:
                    return signal
                if signal == BREAK:
                    break
                if truth is None:
                    frame.run.doubt("a generator loops while a condition that isn't known holds")
                    break
            return FALL

        return run

    def suspend_With(self, node: ast.With | ast.AsyncWith) -> Suspend:
        body = self.suspend_block(node.body)
        for item in reversed(node.items):
            body = self._suspend_item(item, body)
        return body

    suspend_AsyncWith = suspend_With

    def _suspend_item(self, item: ast.withitem, body: Suspend) -> Suspend:
        manager, site = self.expr(item.context_expr), self.site(item.context_expr)
        store = self.store(item.optional_vars) if item.optional_vars else None

        def run(frame: Frame) -> Generator[Value, Value, Signal]:
            context = frame.run.enter(manager(frame), frame.site or site, frame)
            try:
                if store:
                    store(frame, context.value)
                signal = yield from body(frame)
            except Raise as raised:
                if context.leave(raised.value):
                    return FALL
                raise
            result = frame.result
            context.leave(None)
            frame.result = result
            return signal

        return run

    def suspend_Try(self, node: ast.Try) -> Suspend:
        body, orelse, final = map(self.suspend_block, (node.body, node.orelse, node.finalbody))
        handlers = [
            (
                self.expr(h.type) if h.type else None,
                self.store_name(h.name) if h.name else None,
                self.suspend_block(h.body),
            )
            for h in node.handlers
        ]

        def guarded(frame: Frame) -> Generator[Value, Value, Signal]:
            types = [kind(frame) if kind else None for kind, _, _ in handlers]
            frame.run.handlers.append(types)
            try:
                signal = yield from body(frame)
            except Raise as raised:
                _remove(frame.run.handlers, types)
                for kind, (_, store, handler) in zip(types, handlers):
                    if frame.run.matches(raised.value, kind):
                        if store:
                            store(frame, raised.value)
                        return (yield from handler(frame))
                raise
            _remove(frame.run.handlers, types)
            return (yield from orelse(frame)) if signal is FALL else signal

        def run(frame: Frame) -> Generator[Value, Value, Signal]:
            try:
                signal = yield from guarded(frame)
            except Raise:
                yield from final(frame)
                raise
            result = frame.result
            early = yield from final(frame)
            frame.result = result
            return early or signal

        return run


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


def _annotate(frame: Frame, name: str, shown: str) -> None:
    """Note an annotation of a class, which data classes are made of."""
    known = frame.vars.get("__annotations__")
    table = known if isinstance(known, Dict) else Dict()
    frame.run.set_item(table, name, shown)
    frame.vars["__annotations__"] = table


def _remove(handlers: list[Any], types: list[Value]) -> None:
    """Take a suspended block's own handlers off the stack, wherever they are by now."""
    for index in range(len(handlers) - 1, -1, -1):
        if handlers[index] is types:
            del handlers[index]
            return


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


__all__ = ["MISSING", "Statements", "Unknown"]
