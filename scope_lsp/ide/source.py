"""What a name under a cursor was bound to."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from weakref import WeakKeyDictionary

from scope_lsp.diagnostics.surroundings import nodes_at
from scope_lsp.syntax import SourceTree

_BLOCKS = ("body", "orelse", "finalbody", "handlers", "cases", "items")
"""Where nodes have statements, or what holds them."""

_KINDS: tuple[type[ast.AST], ...] = (
    ast.Module, *ast.stmt.__subclasses__(), ast.ExceptHandler, ast.match_case,
)  # fmt: skip
_FIELDS = {kind: tuple(name for name in kind._fields if name in _BLOCKS) for kind in _KINDS}

_known: WeakKeyDictionary[ast.AST, dict[str, list[ast.expr]]] = WeakKeyDictionary()


def bound_to(tree: SourceTree, line: int, column: int) -> list[ast.expr]:
    """The expressions that a name or `self.name` under the cursor may have been bound to.

    The one that was bound last before the cursor comes first.
    """
    nodes = nodes_at(tree, line, column)
    key = _key(nodes[-1])
    if key is None:
        return []
    for scope in _scopes(nodes, isinstance(nodes[-1], ast.Attribute)):
        values = _bound_in(tree, scope).get(key)
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


def _bound_in(tree: SourceTree, scope: ast.AST) -> dict[str, list[ast.expr]]:
    """All that names are bound to in a scope; looked up once for each scope."""
    found = _known.get(scope)
    if found is None:
        found = {}
        # Looking into all expressions takes long; only with this do they bind anything.
        nodes = ast.walk(scope) if ":=" in tree.text else _statements(scope)
        for target, value in _bindings(nodes):
            key = _key(target)
            if key is not None:
                found.setdefault(key, []).append(value)
        _known[scope] = found
    return found


def _statements(scope: ast.AST) -> Iterator[ast.AST]:
    """The statements in a scope, and the parts of statements that hold others."""
    waiting = [scope]
    while waiting:
        node = waiting.pop()
        yield node
        for block in _FIELDS.get(type(node), ()):
            waiting += getattr(node, block)


def _bindings(nodes: Iterable[ast.AST]) -> Iterator[tuple[ast.AST, ast.expr]]:
    for node in nodes:
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
