"""Statements: each becomes, once, a closure from a frame to a signal.

Those with blocks in them are in `blocks.py`, those that hold a `yield` in `generators.py`.
"""

from __future__ import annotations

import ast
from collections.abc import Callable

from scope_lsp.domain.containers import Dict
from scope_lsp.domain.trail import MISSING
from scope_lsp.domain.values import Value
from scope_lsp.interpreter.frame import Frame
from scope_lsp.interpreter.signals import BREAK, CONTINUE, FALL, RETURN, Signal
from scope_lsp.interpreter.targets import Targets

Execute = Callable[[Frame], Signal]


class Statements(Targets):
    """Adds statements without blocks, and definitions."""

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
        store = stores[0]

        def run(frame: Frame) -> Signal:
            store(frame, evaluate(frame))
            return FALL

        def run_all(frame: Frame) -> Signal:
            value = evaluate(frame)
            for each in stores:
                each(frame, value)
            return FALL

        return run if len(stores) == 1 else run_all

    def stmt_AnnAssign(self, node: ast.AnnAssign) -> Execute:
        in_class = self.bindings is not None and self.bindings.is_class
        annotated = node.target.id if in_class and isinstance(node.target, ast.Name) else ""
        shown = self.tree.read(node.annotation)
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
            holds = frame.run.truth(test(frame))
            if holds is False:
                frame.run.throw("AssertionError", message(frame))
            elif holds is None:
                frame.run.may_throw("AssertionError")
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


def _annotate(frame: Frame, name: str, shown: str) -> None:
    """Note an annotation of a class, which data classes are made of."""
    known = frame.vars.get("__annotations__")
    table = known if isinstance(known, Dict) else Dict()
    frame.run.set_item(table, name, shown)
    frame.vars["__annotations__"] = table
