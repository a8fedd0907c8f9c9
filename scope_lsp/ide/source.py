"""What a name under a cursor was bound to."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from scope_lsp.diagnostics.surroundings import nodes_at
from scope_lsp.syntax import SourceTree


def bound_to(tree: SourceTree, line: int, column: int) -> list[ast.expr]:
    """The expressions that a name or `self.name` under the cursor may have been bound to.

    The one that was bound last before the cursor comes first.
    """
    nodes = nodes_at(tree, line, column)
    key = _key(nodes[-1])
    if key is None:
        return []
    for scope in _scopes(nodes, isinstance(nodes[-1], ast.Attribute)):
        values = [value for target, value in _bindings(scope) if _key(target) == key]
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


def _scopes(nodes: list[ast.AST], of_attribute: bool) -> list[ast.AST]:
    """Where to look for bindings: the functions around, innermost first, then the module.

    An attribute may have been bound in any method of the class.
    """
    kinds: tuple[type, ...] = (ast.FunctionDef, ast.AsyncFunctionDef, ast.Lambda, ast.Module)
    if of_attribute:
        kinds = (ast.ClassDef, ast.Module)
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
