"""SL101, SL102: the scope creates a variable the first time and shares it from then on."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from scope_lsp.diagnostics import Place
from scope_lsp.diagnostics.surroundings import scopes_around
from scope_lsp.ide.fixes.fix import (
    Context,
    Edit,
    Fix,
    add_argument,
    argument,
    has_own_name,
    is_plain,
    sibling,
)
from scope_lsp.interpreter.facts import Site
from scope_lsp.syntax import SourceTree

LAYERS = "tf.layers."
"""What begins the APIs of layers that take `reuse` themselves."""

KINDS = ("already-exists", "does-not-exist")
"""The errors that sharing solves: one that is partitioned can't be shared as one that isn't."""

REUSE_POSITION = 8
"""Where `variable_scope` takes `reuse` by position."""


def fixes(context: Context) -> Iterator[Fix]:
    """`reuse=tf.AUTO_REUSE` at the layer itself, or at the innermost variable scope around."""
    if not context.analysis.version.has_auto_reuse:
        return
    report = context.analysis.sites.get((context.path, context.span, "error"))
    call = context.call()
    if report is None or call is None or report.facts[0].detail.kind not in KINDS:
        return
    site = report.facts[0].site
    if report.api.startswith(LAYERS):
        yield from _set(context, site, call, "layer", "tf.AUTO_REUSE")
        return
    for each in reversed(report.facts[0].path.sites()):
        scope = _scope(context, each)
        if scope is not None:
            auto = sibling(each.tree, scope.func, "AUTO_REUSE")
            yield from _set(context, each, scope, "scope", auto)
            return


def _scope(context: Context, site: Site) -> ast.Call | None:
    for scope in reversed(scopes_around(context.analysis, site)):
        is_call = isinstance(scope.node, ast.Call) and has_own_name(scope.node.func)
        if is_call and scope.report.api.endswith("variable_scope"):
            return scope.node if _takes_reuse(scope.node) else None  # type: ignore[return-value,arg-type]  # a call
    return None


def _takes_reuse(call: ast.Call) -> bool:
    """Whether a scope can share: one with a default name alone is new each time."""
    name = argument(call, "name_or_scope") or next(iter(call.args), None)
    has_name = name is not None and not (isinstance(name, ast.Constant) and name.value is None)
    return has_name and is_plain(call) and len(call.args) <= REUSE_POSITION


def _set(context: Context, site: Site, call: ast.Call, what: str, auto: str) -> Iterator[Fix]:
    if is_plain(call):
        where = "" if site.path == context.path else f" of {site.path.rpartition('/')[2]}"
        title = f"Share the variable where it exists: reuse={auto} for the {what}"
        line = f" in line {call.lineno}{where}"
        edit = _edit(site.path, site.tree, call, auto)
        yield Fix(title + line, (edit,), context.finding, is_preferred=True)


def _edit(path: str, tree: SourceTree, call: ast.Call, auto: str) -> Edit:
    given = argument(call, "reuse")
    if given is not None:
        return Edit(Place(path, tree.span(given)), auto)
    return add_argument(path, tree, call, f"reuse={auto}")
