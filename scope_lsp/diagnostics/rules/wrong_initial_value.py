"""SL106: what a new variable begins with, or its shape, isn't enough or doesn't fit."""

from __future__ import annotations

from scope_lsp.diagnostics.rule import Rule, Severity
from scope_lsp.diagnostics.rules._errors import search_errors

SENTENCES = {
    "constant-with-shape": "The initial value has a shape already: leave out the argument shape.",
    "shape-not-defined": "A new variable needs a shape that is wholly known.",
    "initializer-not-valid": "This can't be called to make the initial value.",
    "initializer-required": "For this type there is no default initializer; give one.",
    "initializer-shape": "The initial value doesn't have the shape of the variable.",
    "initializer-dtype": "The initial value doesn't have the type of the variable.",
    "no-initial-value": "The variable has no initial value.",
    "no-dtype": "The initial value is a function: say which type it gives.",
}

RULE = Rule(
    "SL106",
    "wrong-initial-value",
    Severity.ERROR,
    search_errors(SENTENCES),
    __file__,
    kinds=frozenset(SENTENCES),
)
