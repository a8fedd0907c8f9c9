"""SL301: `op_scope` and `variable_op_scope`, deprecated since TensorFlow 0.11."""

from __future__ import annotations

from collections.abc import Iterable

from scope_lsp.analysis import Analysis
from scope_lsp.diagnostics.places import Place
from scope_lsp.diagnostics.rule import Found, Rule, Severity, Tag

INSTEAD = {
    "op_scope": ("values, name, default_name", "tf.name_scope(name, default_name, values)"),
    "variable_op_scope": (
        "values, name_or_scope, default_name",
        "tf.variable_scope(name_or_scope, default_name, values)",
    ),
}
"""By the last part of the API: its arguments, and what to call."""


def _search(analysis: Analysis, path: str) -> Iterable[Found]:
    seen = set()
    for site in analysis.in_file(path):
        name = site.api.rpartition(".")[2]
        if name in INSTEAD and site.span not in seen:
            seen.add(site.span)
            arguments, instead = INSTEAD[name]
            message = f"tf.{name}({arguments}) is deprecated: use {instead}."
            yield Found(Place(path, site.span), message)


RULE = Rule(
    "SL301",
    "deprecated-op-scope",
    Severity.WARNING,
    _search,
    __file__,
    tags=(Tag.DEPRECATED,),
)
