"""SL201: the name scope around a `get_variable` becomes a variable scope, which counts for it."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from scope_lsp.diagnostics import Place
from scope_lsp.ide.fixes.fix import Context, Edit, Fix, call_at, has_own_name, is_plain, sibling
from scope_lsp.span import Span


def fixes(context: Context) -> Iterator[Fix]:
    """Open the scope as a variable scope."""
    call = context.call()
    scope = _scope(context)
    if call is None or scope is None or not (has_own_name(call.func) and is_plain(scope)):
        return
    tree, path = context.tree, context.path
    if not tree.segment(scope.func).endswith("name_scope"):
        return
    # Where `get_variable` is found, `variable_scope` is; TensorFlow 2's own `tf` has neither.
    function = sibling(tree, call.func, "variable_scope")
    edits = [Edit(Place(path, tree.span(scope.func)), function)]
    edits += [_renamed(context, each) for each in scope.keywords if each.arg == "name"]
    title = "Make the name scope a variable scope: it becomes part of the variable's name"
    yield Fix(title, tuple(edits), context.finding, is_preferred=True)


def _scope(context: Context) -> ast.Call | None:
    place, _ = context.finding.related[0]
    return call_at(context.tree, place.span) if place.path == context.path else None


def _renamed(context: Context, keyword: ast.keyword) -> Edit:
    line, column, *_ = context.tree.span(keyword)
    name = Span(line, column, line, column + len("name"))
    return Edit(Place(context.path, name), "name_or_scope")
