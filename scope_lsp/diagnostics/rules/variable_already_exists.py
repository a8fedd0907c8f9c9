"""SL101: `get_variable` creates a variable that exists."""

from __future__ import annotations

from scope_lsp.diagnostics.rule import Rule, Severity
from scope_lsp.diagnostics.rules._errors import search_errors

SENTENCES = {
    "already-exists": "This variable exists already, and nothing here allows to share it.",
    "partitioned-exists": "A partitioned variable of this name exists already.",
    "unpartitioned-exists": "A variable of this name exists already, and it isn't partitioned.",
}

RULE = Rule(
    "SL101",
    "variable-already-exists",
    Severity.ERROR,
    search_errors(SENTENCES),
    __file__,
    kinds=frozenset(SENTENCES),
)
