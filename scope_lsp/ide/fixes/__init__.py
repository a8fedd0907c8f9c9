"""What can be done about a finding, as edits of the source; one module for each fix.

To add one: a module with a function from a `Context` to fixes, and its line in `_FIXES`. A test
applies each and analyses the text that it leaves.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from scope_lsp.analysis import Analysis
from scope_lsp.diagnostics import Finding
from scope_lsp.ide.fixes import (
    auto_reuse,
    ignore,
    name_keyword,
    new_name,
    op_scope,
    unused_ignore,
    valid_name,
    variable_scope,
)
from scope_lsp.ide.fixes.fix import Context, Edit, Fix
from scope_lsp.span import Span
from scope_lsp.syntax import SourceTree

_FIXES: dict[str, tuple[Callable[[Context], Iterable[Fix]], ...]] = {
    "SL101": (auto_reuse.fixes,),
    "SL102": (auto_reuse.fixes,),
    "SL104": (valid_name.fixes,),
    "SL201": (variable_scope.fixes,),
    "SL202": (new_name.fixes,),
    "SL301": (op_scope.fixes,),
    "SL302": (name_keyword.fixes,),
    "SL401": (unused_ignore.fixes,),
}
"""By the code of a rule. Any other finding than SL401 can be ignored, too."""


def fixes_for(analysis: Analysis, tree: SourceTree, finding: Finding) -> list[Fix]:
    """What can be done about a finding, the best first."""
    context = Context(analysis, tree, finding)
    found = [fix for each in _FIXES.get(finding.rule.code, ()) for fix in each(context)]
    return [*found, *ignore.fixes(context)]


def names_for(analysis: Analysis, tree: SourceTree, path: str, touched: Span) -> list[Fix]:
    """Names for variables and layers in a stretch that have none."""
    return list(new_name.unnamed(analysis, tree, path, touched))


def fix_all(analysis: Analysis, tree: SourceTree, findings: Iterable[Finding]) -> list[Edit]:
    """The edits of all fixes that change no name, as far as they don't overlap."""
    edits: list[Edit] = []
    for finding in findings:
        fixes = [fix for fix in fixes_for(analysis, tree, finding) if fix.is_safe]
        if fixes and not any(_overlap(new, old) for new in fixes[0].edits for old in edits):
            edits += fixes[0].edits
    return edits


def _overlap(first: Edit, second: Edit) -> bool:
    one, other = first.place.span, second.place.span
    if first.place.path != second.place.path:
        return False
    return one == other or (one[:2] < other[2:] and other[:2] < one[2:])


__all__ = ["Edit", "Fix", "fix_all", "fixes_for", "names_for"]
