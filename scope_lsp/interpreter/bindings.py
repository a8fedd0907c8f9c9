"""Which names a block of code binds, and so where each name of it lives."""

from __future__ import annotations

import ast
from collections.abc import Iterable
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from scope_lsp.syntax import SourceTree

Block = ast.FunctionDef | ast.AsyncFunctionDef | ast.Lambda | ast.ClassDef | ast.Module
_FUNCTIONS = (ast.FunctionDef, ast.AsyncFunctionDef)


class Bindings:
    """The names one block binds. `parent` is the block around it, as Python's scoping sees it."""

    __slots__ = ("declared_global", "is_class", "is_generator", "names", "parent", "private")

    def __init__(self, parent: Bindings | None, is_class: bool = False, private: str = "") -> None:
        self.parent = parent
        self.private: str = private or (parent.private if parent else "")
        """The class around the block, whose private names carry it: `__x` is `_Class__x`."""
        self.is_class = is_class
        self.is_generator = False
        self.names: set[str] = set()
        self.declared_global: set[str] = set()

    def mangle(self, name: str) -> str:
        """The name that a name of this block really has."""
        if self.private and name.startswith("__") and not name.endswith("__") and "." not in name:
            return f"_{self.private.lstrip('_')}{name}"
        return name

    def depth_of(self, name: str) -> int | None:
        """How many frames up a name is bound: 0 is here, None is a global or a builtin."""
        if name in self.declared_global:
            return None
        if name in self.names:
            return 0
        depth, block = 1, self.parent
        while block is not None:
            if name in block.names and not block.is_class:
                return depth
            depth, block = depth + 1, block.parent
        return None


def bindings_of(block: Block, parent: Bindings | None) -> Bindings:
    """The bindings of a function's, lambda's or class's own block."""
    is_class = isinstance(block, ast.ClassDef)
    found = Bindings(parent, is_class, block.name if isinstance(block, ast.ClassDef) else "")
    collector = _Collector(found)
    if isinstance(block, (*_FUNCTIONS, ast.Lambda)):
        arguments = block.args
        everything = [*arguments.posonlyargs, *arguments.args, *arguments.kwonlyargs]
        everything += [a for a in (arguments.vararg, arguments.kwarg) if a]
        found.names.update(a.arg for a in everything)
    body: Iterable[ast.AST] = [block.body] if isinstance(block, ast.Lambda) else block.body
    for node in body:
        collector.visit(node)
    found.names -= found.declared_global | collector.nonlocals
    found.names = set(map(found.mangle, found.names))
    found.declared_global = set(map(found.mangle, found.declared_global))
    return found


class _Collector(ast.NodeVisitor):
    """Walks one block without entering the blocks inside it."""

    def __init__(self, found: Bindings) -> None:
        self.found = found
        self.nonlocals: set[str] = set()

    def visit_Name(self, node: ast.Name) -> None:
        if not isinstance(node.ctx, ast.Load):
            self.found.names.add(node.id)

    def visit_FunctionDef(self, node: ast.FunctionDef | ast.AsyncFunctionDef) -> None:
        self.found.names.add(node.name)
        for outside in (*node.decorator_list, *node.args.defaults, *node.args.kw_defaults):
            if outside is not None:
                self.visit(outside)

    visit_AsyncFunctionDef = visit_FunctionDef

    def visit_ClassDef(self, node: ast.ClassDef) -> None:
        self.found.names.add(node.name)
        for outside in (*node.decorator_list, *node.bases):
            self.visit(outside)

    def visit_Lambda(self, node: ast.Lambda) -> None:
        for default in (*node.args.defaults, *node.args.kw_defaults):
            if default is not None:
                self.visit(default)

    def _comprehension(self, node: ast.AST) -> None:
        """A comprehension binds its targets for itself; only `:=` reaches out of it."""
        for inner in ast.walk(node):
            if isinstance(inner, ast.NamedExpr):
                self.visit_Name(inner.target)

    visit_ListComp = visit_SetComp = visit_DictComp = visit_GeneratorExp = _comprehension

    def visit_Import(self, node: ast.Import | ast.ImportFrom) -> None:
        for alias in node.names:
            if alias.name != "*":
                self.found.names.add((alias.asname or alias.name).partition(".")[0])

    visit_ImportFrom = visit_Import

    def visit_ExceptHandler(self, node: ast.ExceptHandler) -> None:
        if node.name:
            self.found.names.add(node.name)
        self.generic_visit(node)

    def visit_MatchAs(self, node: ast.MatchAs | ast.MatchStar) -> None:
        if node.name:
            self.found.names.add(node.name)
        self.generic_visit(node)

    visit_MatchStar = visit_MatchAs

    def visit_MatchMapping(self, node: ast.MatchMapping) -> None:
        if node.rest:
            self.found.names.add(node.rest)
        self.generic_visit(node)

    def visit_Global(self, node: ast.Global) -> None:
        self.found.declared_global.update(node.names)

    def visit_Nonlocal(self, node: ast.Nonlocal) -> None:
        self.nonlocals.update(node.names)

    def visit_Yield(self, node: ast.Yield | ast.YieldFrom) -> None:
        self.found.is_generator = True
        self.generic_visit(node)

    visit_YieldFrom = visit_Yield


def has_yield(node: ast.AST) -> bool:
    """Whether a statement suspends the generator it stands in."""
    probe = Bindings(None)
    _Collector(probe).visit(node)
    return probe.is_generator


def comprehension_bindings(node: ast.AST, parent: Bindings) -> Bindings:
    """The bindings of a comprehension's own small block."""
    found = Bindings(parent)
    for generator in getattr(node, "generators", ()):
        for inner in ast.walk(generator.target):
            if isinstance(inner, ast.Name):
                found.names.add(inner.id)
    return found


def docstring_of(tree: SourceTree, node: Block) -> str | None:
    """The text for people that a block begins with, for who goes by it."""
    text = None if isinstance(node, ast.Lambda) else ast.get_docstring(node, clean=False)
    if text is not None and isinstance(node.body, list) and isinstance(node.body[0], ast.Expr):
        tree.read(node.body[0].value)
    return text
