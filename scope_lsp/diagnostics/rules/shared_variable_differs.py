"""SL103: a variable is shared with another shape or type than it has."""

from __future__ import annotations

from scope_lsp.diagnostics.rule import Rule, Severity
from scope_lsp.diagnostics.rules._errors import search_errors

SENTENCES = {
    "shape-differs": "The variable that is shared here has another shape.",
    "dtype-differs": "The variable that is shared here has another type.",
    "partitions-differ": "The variable that is shared here is partitioned in another way.",
}

RULE = Rule(
    "SL103",
    "shared-variable-differs",
    Severity.ERROR,
    search_errors(SENTENCES),
    __file__,
    kinds=frozenset(SENTENCES),
)
