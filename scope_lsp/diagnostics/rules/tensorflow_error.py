"""SL100: any other error that TensorFlow certainly raises."""

from __future__ import annotations

from collections.abc import Iterable

from scope_lsp.analysis import Analysis
from scope_lsp.diagnostics.places import Place
from scope_lsp.diagnostics.rule import Found, Rule, Severity
from scope_lsp.diagnostics.rules import (
    invalid_name,
    shared_variable_differs,
    variable_already_exists,
    variable_does_not_exist,
    wrong_initial_value,
    wrong_scope_argument,
)
from scope_lsp.diagnostics.rules._errors import ending_errors

_OTHERS = (
    variable_already_exists, variable_does_not_exist, shared_variable_differs, invalid_name,
    wrong_scope_argument, wrong_initial_value,
)  # fmt: skip
_NAMED = frozenset(kind for module in _OTHERS for kind in module.SENTENCES)


def _search(analysis: Analysis, path: str) -> Iterable[Found]:
    for fact in dict.fromkeys(ending_errors(analysis)):
        if fact.site.path == path and fact.detail.kind not in _NAMED:
            message = f"TensorFlow refuses this call.\nTensorFlow: {fact.message}"
            yield Found(Place(path, fact.site.span), message)


RULE = Rule("SL100", "tensorflow-error", Severity.ERROR, _search, __file__)
