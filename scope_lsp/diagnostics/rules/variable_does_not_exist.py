"""SL102: a variable is to be shared that was never created."""

from __future__ import annotations

from scope_lsp.diagnostics.rule import Rule, Severity
from scope_lsp.diagnostics.rules._errors import search_errors

SENTENCES = {
    "does-not-exist": "This variable is to be shared, but nothing has created it under this name.",
}

RULE = Rule(
    "SL102",
    "variable-does-not-exist",
    Severity.ERROR,
    search_errors(SENTENCES),
    __file__,
    kinds=frozenset(SENTENCES),
)
