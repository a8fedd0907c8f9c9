"""SL104: a name that TensorFlow refuses."""

from __future__ import annotations

from scope_lsp.diagnostics.rule import Rule, Severity
from scope_lsp.diagnostics.rules._errors import search_errors

SENTENCES = {
    "invalid-scope-name": "A scope can't have this name.",
    "invalid-op-name": "An op or a variable can't have this name.",
    "duplicate-op": "An op of exactly this name exists already.",
}

RULE = Rule(
    "SL104",
    "invalid-name",
    Severity.ERROR,
    search_errors(SENTENCES, "it was taken here"),
    __file__,
    kinds=frozenset(SENTENCES),
)
