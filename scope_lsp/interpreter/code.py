"""A file's tree, turned once into closures: functions are compiled when they first run."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING

from scope_lsp.interpreter.bindings import Bindings, bindings_of, docstring_of
from scope_lsp.interpreter.frame import Frame
from scope_lsp.interpreter.generators import Generators, Suspend
from scope_lsp.interpreter.signals import Signal
from scope_lsp.interpreter.statements import Execute

if TYPE_CHECKING:
    from scope_lsp.syntax import SourceTree

FunctionNode = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda


class Code:
    """One function of the source: its parameters, and its body compiled on first use."""

    __slots__ = (
        "_bindings",
        "_execute",
        "_mentions",
        "_outer",
        "_suspend",
        "kw_only",
        "name",
        "node",
        "path",
        "positional",
        "tree",
        "vararg",
        "varkw",
    )

    def __init__(self, tree: SourceTree, path: str, node: FunctionNode, outer: Bindings | None):
        self.tree = tree
        self.path = path
        self.node = node
        self.name = getattr(node, "name", "<lambda>")
        self._outer = outer
        arguments = node.args
        mangle = outer.mangle if outer else str
        self.positional = [mangle(a.arg) for a in (*arguments.posonlyargs, *arguments.args)]
        self.kw_only = [mangle(a.arg) for a in arguments.kwonlyargs]
        self.vararg = arguments.vararg.arg if arguments.vararg else None
        self.varkw = arguments.kwarg.arg if arguments.kwarg else None
        self._bindings: Bindings | None = None
        self._execute: Execute | None = None
        self._mentions: frozenset[str] | None = None
        self._suspend: Suspend | None = None

    def become(self, tree: SourceTree, node: FunctionNode) -> None:
        """Another body was written for the function."""
        self.tree, self.node = tree, node
        self._bindings = self._execute = self._suspend = self._mentions = None

    @property
    def bindings(self) -> Bindings:
        """The names that the function binds."""
        if self._bindings is None:
            self._bindings = bindings_of(self.node, self._outer)
        return self._bindings

    @property
    def mentions(self) -> frozenset[str]:
        """The names and attributes that the function uses."""
        if self._mentions is None:
            nodes = ast.walk(self.node)
            names = (getattr(each, "id", None) or getattr(each, "attr", None) for each in nodes)
            self._mentions = frozenset(filter(None, names))
        return self._mentions

    @property
    def is_generator(self) -> bool:
        """Whether a call gives an iterator."""
        return self.bindings.is_generator

    @property
    def docstring(self) -> str | None:
        """The text for people that the function begins with."""
        return docstring_of(self.tree, self.node)

    def _compiler(self) -> Compiler:
        compiler = Compiler(self.tree, self.path)
        compiler.bindings = self.bindings
        return compiler

    @property
    def execute(self) -> Execute:
        """The body as a closure."""
        if self._execute is None:
            body = self.node.body
            if isinstance(body, list):
                self._execute = self._compiler().block(body)
            else:
                self._execute = self._compiler().stmt_Return(ast.Return(value=body))
        return self._execute

    @property
    def suspend(self) -> Suspend:
        """The body of a generator function as a generator."""
        if self._suspend is None:
            body = self.node.body
            assert isinstance(body, list)
            self._suspend = self._compiler().suspend_block(body)
        return self._suspend


class Compiler(Generators):
    """All of a file's closures."""

    def function(self, node: FunctionNode) -> Code:
        return Code(self.tree, self.path, node, self.bindings)

    def class_body(self, node: ast.ClassDef) -> Execute:
        outer, self.bindings = self.bindings, bindings_of(node, self.bindings)
        try:
            body = self.block(node.body)
        finally:
            self.bindings = outer
        text = docstring_of(self.tree, node)
        if text is None:
            return body

        def run(frame: Frame) -> Signal:
            frame.vars["__doc__"] = text
            return body(frame)

        return run


def run_file(frame: Frame, tree: SourceTree, path: str, start: int = 0) -> None:
    """Run the statements of a file in a module's frame, from one on."""
    run, module = frame.run, frame.module
    module.binds = names_of(tree)
    if not start:
        module.vars["__doc__"] = docstring_of(tree, tree.module)
    compiler = Compiler(tree, path)
    is_program = module.name == "__main__"
    for index, node in enumerate(tree.module.body[start:], start):
        if is_program:
            run.before_statement(frame, index)
        run.toil(1)
        compiler.stmt(node)(frame)
    if is_program:
        run.before_statement(frame, len(tree.module.body))


def names_of(tree: SourceTree) -> frozenset[str]:
    """The names that a file binds as a module."""
    return frozenset(bindings_of(tree.module, None).names)
