"""SL302: a positional argument that looks like a name but is another one, or the reverse."""

from __future__ import annotations

import ast
from collections.abc import Iterable

from scope_lsp.analysis import Analysis
from scope_lsp.diagnostics.places import Place
from scope_lsp.diagnostics.rule import Found, Rule, Severity

NAME_LATER = {"Variable": (1, "trainable"), "constant": (1, "dtype"), "placeholder": (1, "shape")}
"""Where a text is given by position, which parameter it goes to: not to `name`."""

NAME_FIRST = ("name_scope", "variable_scope", "get_variable")
"""Where the name is the first argument."""


def _search(analysis: Analysis, path: str) -> Iterable[Found]:
    seen = set()
    for site in analysis.in_file(path):
        call = site.facts[0].site.node
        if site.span in seen or not isinstance(call, ast.Call):
            continue
        message = _message(site.api.rpartition(".")[2], call.args)
        if message:
            seen.add(site.span)
            yield Found(Place(path, site.span), message)


def _message(api: str, args: list[ast.expr]) -> str:
    if api in NAME_LATER:
        position, parameter = NAME_LATER[api]
        if len(args) > position and _is_text(args[position]):
            return (
                f'This text is no name: argument {position + 1} of tf.{api} is "{parameter}". '
                "Write name=…"
            )
    if api in NAME_FIRST and args and _is_collection(args[0]):
        return f"Argument 1 of tf.{api} is the name, not what stands here."
    return ""


def _is_text(node: ast.expr) -> bool:
    return isinstance(node, ast.JoinedStr) or (
        isinstance(node, ast.Constant) and isinstance(node.value, str)
    )


def _is_collection(node: ast.expr) -> bool:
    return isinstance(node, (ast.List, ast.Tuple, ast.Dict))


RULE = Rule("SL302", "argument-is-not-the-name", Severity.WARNING, _search, __file__)
