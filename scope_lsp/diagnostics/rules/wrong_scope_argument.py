"""SL105: a scope is opened with arguments that TensorFlow refuses."""

from __future__ import annotations

from scope_lsp.diagnostics.rule import Rule, Severity
from scope_lsp.diagnostics.rules._errors import search_errors

SENTENCES = {
    "no-scope-name": "The scope has no name, or its name is no text.",
    "reuse-without-name": "A scope with a default name is always a new one: nothing can be shared.",
    "wrong-type": "An argument has the wrong type; perhaps two are in the wrong order.",
    "wrong-reuse": "The argument reuse is True, False, None or tf.AUTO_REUSE.",
    "improper-nesting": "The scopes are not left in the opposite order of entering them.",
}

RULE = Rule(
    "SL105",
    "wrong-scope-argument",
    Severity.ERROR,
    search_errors(SENTENCES),
    __file__,
    kinds=frozenset(SENTENCES),
)
