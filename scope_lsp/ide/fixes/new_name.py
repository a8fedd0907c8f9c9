"""SL202, and wherever the cursor is: a variable or layer without a name gets one.

The name is that of the Python variable to which it is bound.
"""

from __future__ import annotations

import ast
from collections.abc import Iterator

from scope_lsp.analysis import Analysis, SiteReport
from scope_lsp.diagnostics import Finding
from scope_lsp.ide.fixes.fix import Context, Fix, add_argument, argument, call_at, is_plain
from scope_lsp.ide.source import bound_to
from scope_lsp.span import Span
from scope_lsp.syntax import SourceTree

NAME_POSITION = {"tf.Variable": 5}
"""Where a name may be given by position."""

NAMED_BY_SCOPE = ("tf.contrib.", "slim.")
"""What begins the APIs whose names are given as `scope`."""

LAYERS = ("tf.layers.", "tf.keras.layers.", "keras.layers.", "tf.contrib.layers.")


def fixes(context: Context) -> Iterator[Fix]:
    """A name for the call that is marked."""
    yield from unnamed(context.analysis, context.tree, context.path, context.span, context.finding)


def unnamed(
    analysis: Analysis, tree: SourceTree, path: str, touched: Span, finding: Finding | None = None
) -> Iterator[Fix]:
    """Names for variables and layers that begin in a stretch and have none."""
    for report in analysis.in_file(path):
        if report.kind != "variable" or not _meets(report.span, touched):
            continue
        call = _made_by(tree, report)
        parameter = _parameter(report.api)
        if call is None or not parameter or not _is_unnamed(call, report.api, parameter):
            continue
        name = _free(analysis, _bound(tree, call))
        if name:
            edit = add_argument(path, tree, call, f'{parameter}="{name}"')
            what = "layer" if report.api.startswith(LAYERS) else "variable"
            yield Fix(f'Name this {what} "{name}"', (edit,), finding)


def _meets(span: Span, touched: Span) -> bool:
    return span[:2] <= touched[2:] and touched[:2] <= span[2:]


def _parameter(api: str) -> str:
    if api.startswith(NAMED_BY_SCOPE):
        return "scope"
    return "name" if api == "tf.Variable" or api.startswith(LAYERS) else ""


def _made_by(tree: SourceTree, report: SiteReport) -> ast.Call | None:
    """The call that takes the name: a layer's is where the object is made."""
    call = call_at(tree, report.span)
    if call is None or report.into_library:
        return None
    if isinstance(call.func, ast.Call):
        return call.func
    is_class = report.api.rpartition(".")[2][:1].isupper() and report.api != "tf.Variable"
    if not is_class:
        return call
    line, column, *_ = tree.span(call.func)
    made = bound_to(tree, line, column + len(tree.segment(call.func)))
    return next((each for each in made if isinstance(each, ast.Call)), None)


def _is_unnamed(call: ast.Call, api: str, parameter: str) -> bool:
    by_position = len(call.args) > NAME_POSITION.get(api, len(call.args))
    return is_plain(call) and argument(call, parameter) is None and not by_position


def _bound(tree: SourceTree, call: ast.Call) -> str:
    """The name to which a call is bound, or nothing."""
    for node in ast.walk(tree.module):
        if isinstance(node, ast.Assign) and len(node.targets) == 1:
            value, target = node.value, node.targets[0]
            # `Dense(3)(x)` is bound too, where it is called at once.
            if value is call or (isinstance(value, ast.Call) and value.func is call):
                return str(getattr(target, "id", None) or getattr(target, "attr", ""))
    return ""


def _free(analysis: Analysis, wanted: str) -> str:
    """The name, or one with a number where another variable or scope has it."""
    wanted = wanted.strip("_")
    if not wanted.isascii() or not wanted:
        return ""
    taken = {part for _, f in analysis.variables() for part in str(f.name).lower().split("/")}
    number, name = 2, wanted
    while name.lower() in taken:
        name, number = f"{wanted}_{number}", number + 1
    return name
