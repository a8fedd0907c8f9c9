"""`scope-lsp explain`: what a finding means."""

from __future__ import annotations

import sys

from scope_lsp.cli.errors import CLEAN, WrongUse
from scope_lsp.diagnostics import RULES, find_rule


def explain(code: str | None) -> int:
    """Print the document of a rule, or the list of all rules."""
    if code is None:
        for rule in RULES:
            print(f"{rule.code}  {rule.severity.value:<12} {rule.slug}")
        return CLEAN
    found = find_rule(code)
    if found is None:
        raise WrongUse(f"there is no rule {code}; `scope-lsp explain` lists all")
    if not sys.stdout.isatty():
        print(found.document, end="")
        return CLEAN
    from rich.console import Console
    from rich.markdown import Markdown

    Console().print(Markdown(found.document))
    return CLEAN
