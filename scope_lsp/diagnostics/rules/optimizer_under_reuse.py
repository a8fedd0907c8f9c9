"""SL107: an optimizer is built in a scope that only shares variables."""

from __future__ import annotations

from scope_lsp.diagnostics.rule import Rule, Severity
from scope_lsp.diagnostics.rules._errors import search_errors

SENTENCES = {
    "slot-does-not-exist": "The optimizer makes variables of its own here, but this scope only "
    "shares those that exist.",
}

RULE = Rule(
    "SL107",
    "optimizer-under-reuse",
    Severity.ERROR,
    search_errors(SENTENCES),
    __file__,
    kinds=frozenset(SENTENCES),
)
