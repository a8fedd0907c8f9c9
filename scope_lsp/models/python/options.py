"""Options of the command line that nobody gives here."""

from __future__ import annotations

from scope_lsp.domain.values import Unknown, Value
from scope_lsp.models.registry import Call

GIVEN = "options given"
"""Key of a run's state: which options are taken to be given, with values that aren't known: none
(0), those without a default (1), or switches that are off, too (2)."""

ABSENT = "options absent"
"""Key of a run's state: whether the program has options that stand for nothing when left out."""


def absent_option(call: Call, name: str, default: Value) -> Value:
    """The value of an option: its default, unless that says nothing and options are given."""
    if not (default is None or default is False or default == ""):
        return default
    call.run.state[ABSENT] = True
    if call.run.state.get(GIVEN, 0) < (2 if default is False else 1):
        return default
    return Unknown(f"the option {name} is given on the command line", name, plain=True)
