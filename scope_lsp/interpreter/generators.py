"""Statements that hold a `yield`.

Each becomes a generator function (`suspend`), which yields what the program yields and returns the
signal; the rest of the language stays as it is.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Generator, Iterator
from typing import Any

from scope_lsp.domain.values import Value
from scope_lsp.interpreter.bindings import has_yield
from scope_lsp.interpreter.blocks import Blocks
from scope_lsp.interpreter.errors import remove_group
from scope_lsp.interpreter.forks import open_ends, settle
from scope_lsp.interpreter.frame import Frame
from scope_lsp.interpreter.iteration import iterate, unknown_element
from scope_lsp.interpreter.signals import BREAK, CONTINUE, FALL, RETURN, Raise, Signal
from scope_lsp.interpreter.yielding import loosen

GOES_OVER = "a generator loops over something that isn't known"
WHILE = "a generator loops while a condition that isn't known holds"

LOOSE_TURNS = 2
"""So many turns of a loose generator's loop stand for all: the first, and one that comes later."""

MANY_TURNS = 64
"""A loop over what is known goes on so long in a loose generator, for its elements may be names."""

ANY_END: dict[Signal, Signal] = {RETURN: FALL, BREAK: FALL, CONTINUE: FALL}

Suspend = Callable[[Frame], Generator[Value, Value, Signal]]


class Generators(Blocks):
    """Adds the bodies of generator functions."""

    def suspend_block(self, body: list[ast.stmt]) -> Suspend:
        """The generator that runs statements of which some yield."""
        steps: list[tuple[bool, Any]] = []
        for node in body:
            yields = has_yield(node)
            steps.append((yields, self.suspend(node) if yields else self.stmt(node)))

        def run(frame: Frame) -> Generator[Value, Value, Signal]:
            for yields, step in steps:
                base = len(frame.run.pending)
                signal: Signal = (yield from step(frame)) if yields else step(frame)
                if not yields and open_ends(frame.run, base):
                    signal = settle(frame, base, signal, ANY_END)
                    loosen(frame, "a generator ends by a condition that isn't known")
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
                for element, certain in iterate(frame.run, source(frame)):
                    if not certain:
                        loosen(frame, GOES_OVER)
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
            if truth is None and loosen(frame, "a generator goes by a condition that isn't known"):
                ends = [(yield from body(frame)), (yield from orelse(frame))]
                return FALL if FALL in ends else ends[0]
            return (yield from (orelse if truth is False else body)(frame))

        return run

    def suspend_For(self, node: ast.For | ast.AsyncFor) -> Suspend:
        iterable, store = self.expr(node.iter), self.store(node.target)
        body, orelse = self.suspend_block(node.body), self.suspend_block(node.orelse)
        shown = self.tree.read(node.target)

        def run(frame: Frame) -> Generator[Value, Value, Signal]:
            for element in _turns(frame, iterable(frame), shown):
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
            turns = 0
            while not frame.run.out_of_steps:
                frame.run.tick()
                truth = frame.run.truth(test(frame))
                if truth is False:
                    return (yield from orelse(frame))
                loose = truth is None and loosen(frame, WHILE)
                signal = yield from body(frame)
                if signal == RETURN:
                    return signal
                turns += _is_loose(frame)
                if signal == BREAK or turns == LOOSE_TURNS or (truth is None and not loose):
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
            if context.group:
                context.group.waits = False  # what has happened meanwhile can't be taken back
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
        handlers = [(*self.catches(h), self.suspend_block(h.body)) for h in node.handlers]

        def guarded(frame: Frame) -> Generator[Value, Value, Signal]:
            types = [kind(frame) if kind else None for kind, _, _ in handlers]
            frame.run.handlers.append(types)
            try:
                signal = yield from body(frame)
            except Raise as raised:
                remove_group(frame.run, types)
                for kind, (_, store, handler) in zip(types, handlers):
                    if frame.run.matches(raised.value, kind):
                        if store:
                            store(frame, raised.value)
                        return (yield from handler(frame))
                raise
            remove_group(frame.run, types)
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


def _turns(frame: Frame, value: Value, shown: str) -> Iterator[Value]:
    """What a generator's loop goes over; once it is loose, a few turns stand for all."""
    turns = 0
    for element, certain in iterate(frame.run, value, shown):
        frame.run.tick()
        yield from [element] * (LOOSE_TURNS if not certain and loosen(frame, GOES_OVER) else 1)
        turns += _is_loose(frame)
        if turns == MANY_TURNS:
            yield from [unknown_element(value, shown)] * LOOSE_TURNS
            return


def _is_loose(frame: Frame) -> bool:
    return frame.stream is not None and bool(frame.stream.loose)
