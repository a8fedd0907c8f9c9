"""What stands under a cursor: calls, enclosing `with` statements, and what a name was bound to."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from scope_lsp.span import Span
from scope_lsp.syntax import SourceTree

MAX_HOPS = 5
"""So many assignments from one name to the next are followed."""

_SCOPES = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.ClassDef)


def nodes_at(tree: SourceTree, line: int, column: int) -> list[ast.AST]:
    """The nodes that a cursor touches, from the module to the innermost."""
    found: list[ast.AST] = [tree.module]
    waiting: list[ast.AST] = [tree.module]
    while waiting:
        inner = [child for node in waiting for child in _touched(tree, node, line, column)]
        found += inner
        waiting = inner
    return found


def _touched(tree: SourceTree, node: ast.AST, line: int, column: int) -> Iterator[ast.AST]:
    for child in ast.iter_child_nodes(node):
        first = getattr(child, "lineno", None)
        if first is None:
            # `withitem`, `arguments` and the like have no place of their own.
            yield from _touched(tree, child, line, column)
        elif first <= line <= (child.end_lineno or first):  # type: ignore[attr-defined]
            if tree.span(child).contains(line, column):  # type: ignore[arg-type]  # it has a place
                yield child
        elif getattr(child, "decorator_list", None):
            yield from _touched(tree, child, line, column)


def withs_around(tree: SourceTree, span: Span) -> list[ast.expr]:
    """What the `with` statements around a place enter, outermost first, in its function alone."""
    entered: list[ast.expr] = []
    for node in nodes_at(tree, span.line, span.column):
        if not hasattr(node, "lineno") or not tree.span(node).encloses(span):  # type: ignore[arg-type]  # it has a place
            continue
        if isinstance(node, _SCOPES):
            entered = []
        elif isinstance(node, (ast.With, ast.AsyncWith)):
            items = [item.context_expr for item in node.items]
            entered += [item for item in items if tree.span(item)[2:] <= span[:2]]
    return entered


def bound_to(tree: SourceTree, line: int, column: int) -> list[ast.expr]:
    """The expressions that a name or `self.name` under the cursor may have been bound to.

    The one that was bound last before the cursor comes first.
    """
    nodes = nodes_at(tree, line, column)
    target = nodes[-1]
    key = _key(target)
    if key is None:
        return []
    for scope in _scopes_of(nodes, target):
        values = [v for t, v in _bindings(scope) if _key(t) == key]
        if values:
            return _nearest(values, line)
    return []


def _key(node: ast.AST) -> str | None:
    """`w` or `self.w` as text; None for all else."""
    if isinstance(node, ast.Name):
        return node.id
    if isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
        return f"{node.value.id}.{node.attr}"
    return None


def _scopes_of(nodes: list[ast.AST], target: ast.AST) -> list[ast.AST]:
    """Where to look for bindings: the functions around, innermost first, then the module.

    An attribute may have been bound in any method of the class.
    """
    if isinstance(target, ast.Attribute):
        kinds: tuple[type, ...] = (ast.ClassDef, ast.Module)
    else:
        kinds = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.Module)
    return [node for node in reversed(nodes) if isinstance(node, kinds)]


def _bindings(scope: ast.AST) -> Iterator[tuple[ast.AST, ast.expr]]:
    for node in ast.walk(scope):
        if isinstance(node, ast.Assign):
            for target in node.targets:
                yield from _pairs(target, node.value)
        elif isinstance(node, (ast.AnnAssign, ast.NamedExpr)) and node.value is not None:
            yield node.target, node.value
        elif isinstance(node, ast.withitem) and node.optional_vars is not None:
            yield node.optional_vars, node.context_expr


def _pairs(target: ast.expr, value: ast.expr) -> Iterator[tuple[ast.AST, ast.expr]]:
    several = (ast.Tuple, ast.List)
    if isinstance(target, several) and isinstance(value, several):
        for inner, each in zip(target.elts, value.elts):
            yield from _pairs(inner, each)
    else:
        yield target, value


def _nearest(values: list[ast.expr], line: int) -> list[ast.expr]:
    values = sorted(values, key=lambda value: value.lineno)
    before = [value for value in values if value.lineno <= line]
    return before[::-1] + [value for value in values if value.lineno > line]
