"""SL401: a comment asks to ignore findings that there aren't."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from scope_lsp.analysis import Analysis
from scope_lsp.diagnostics.ignores import Ignore, names_rule
from scope_lsp.diagnostics.places import Place
from scope_lsp.diagnostics.rule import Finding, Found, Rule, Severity, Tag


def _search(analysis: Analysis, path: str) -> Iterable[Found]:
    """Nothing: it depends on what the other rules find; see `unused`."""
    return ()


RULE = Rule(
    "SL401",
    "unused-ignore",
    Severity.WARNING,
    _search,
    __file__,
    tags=(Tag.UNNECESSARY,),
)


def unused(path: str, ignores: list[Ignore], found: list[Finding]) -> Iterator[Finding]:
    """A finding for each comment that takes nothing away, or names a rule in vain."""
    for ignore in ignores:
        message = _message(ignore, [each.rule for each in found if ignore.covers(each)])
        if message:
            yield Finding(RULE, Place(path, ignore.span), message)


def _message(ignore: Ignore, covered: list[Rule]) -> str:
    where = "in this file" if ignore.is_for_file else "on this line"
    if not covered and not ignore.names:
        return f"Nothing is found {where} that could be ignored."
    vain = [name for name in ignore.names if not any(names_rule(name, rule) for rule in covered)]
    named = ", ".join(vain)
    return f"No finding of {named} is {where}: there is nothing to ignore." if vain else ""
