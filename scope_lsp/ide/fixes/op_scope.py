"""SL301: `op_scope(values, name, default)` becomes `name_scope(name, default, values)`."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from scope_lsp.diagnostics import Place
from scope_lsp.ide.fixes.fix import Context, Edit, Fix, has_own_name, is_plain, rename

NEW = {"op_scope": "name_scope", "variable_op_scope": "variable_scope"}
"""By the last part of what is called: what to call instead."""

MOVED = 3
"""So many arguments change places: `values` was the first of them and is the last."""


def fixes(context: Context) -> Iterator[Fix]:
    """The call of the function that isn't deprecated, with the same arguments."""
    call = context.call()
    if call is None or not has_own_name(call.func) or not is_plain(call):
        return
    new = NEW.get(context.tree.segment(call.func).rpartition(".")[2])
    if new is not None:
        edits = (rename(context.path, context.tree, call.func, new), *_moved(context, call))
        title = f"Call {new}, with the arguments in its order"
        yield Fix(title, edits, context.finding, is_preferred=True, is_safe=True)


def _moved(context: Context, call: ast.Call) -> Iterator[Edit]:
    """The arguments change places, so that comments and line ends between them stay."""
    given = call.args[:MOVED]
    if not given:
        return
    texts = [context.tree.segment(each) for each in given]
    values, *others = texts
    # Without a default between them, `values` isn't the argument behind the name.
    others.append(values if len(given) == MOVED else f"values={values}")
    for old, text in zip(given, others):
        yield Edit(Place(context.path, context.tree.span(old)), text)
