"""Findings: a registry of rules, one module per rule, its document beside it."""

def code_of_kind(kind: str) -> str:
    return "SL100"
