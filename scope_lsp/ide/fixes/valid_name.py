"""SL104: a name that TensorFlow refuses becomes the nearest that it takes."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator

from scope_lsp.diagnostics import Place
from scope_lsp.ide.fixes.fix import Context, Edit, Fix

_WRONG = re.compile(r"[^A-Za-z0-9_.\-/]+")
_FIRST = re.compile(r"[A-Za-z0-9.]")


def fixes(context: Context) -> Iterator[Fix]:
    """Another text for the one that the error is about."""
    call = context.call()
    if call is None:
        return
    given = [*call.args, *(keyword.value for keyword in call.keywords)]
    for node in given:
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            new = valid(node.value)
            if new != node.value and node.value in context.finding.message:
                edit = Edit(Place(context.path, context.tree.span(node)), f'"{new}"')
                yield Fix(f'Call it "{new}"', (edit,), context.finding, is_preferred=True)


def valid(name: str) -> str:
    """The nearest name that TensorFlow takes, wherever it stands."""
    cleaned = _WRONG.sub("_", name.strip()).strip("/")
    if not _FIRST.match(cleaned):
        cleaned = cleaned.lstrip("_-\\/") or "scope"
    return cleaned
