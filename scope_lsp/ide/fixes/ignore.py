"""Any finding: a comment says that it isn't wanted."""

from __future__ import annotations

import ast
from collections.abc import Iterator

from scope_lsp.diagnostics import Place
from scope_lsp.diagnostics.ignores import ignores_in
from scope_lsp.diagnostics.rules import unused_ignore
from scope_lsp.ide.fixes.fix import Context, Edit, Fix, insert
from scope_lsp.span import Span
from scope_lsp.syntax import SourceTree


def fixes(context: Context) -> Iterator[Fix]:
    """A comment at the end of the last line, or of the first where the last can't have one."""
    if context.finding.rule is unused_ignore.RULE:
        return
    rule = context.finding.rule
    for line in dict.fromkeys((context.span.end_line, context.span.line)):
        if _can_end_with_a_comment(context.tree, line):
            edit = _edit(context, line, rule.code)
            yield Fix(f"Ignore {rule.code} ({rule.slug}) here", (edit,), context.finding)
            return


def _edit(context: Context, line: int, code: str) -> Edit:
    for each in ignores_in(context.tree):
        if each.span.line == line and each.names and not each.is_for_file:
            text = f"# scope-lsp: ignore[{', '.join((*each.names, code))}]"
            return Edit(Place(context.path, each.span), text)
    text = context.tree.lines[line - 1]
    column = len(text.rstrip())
    if column == len(text):
        return insert(context.path, line, column, f"  # scope-lsp: ignore[{code}]")
    place = Place(context.path, Span(line, column, line, len(text)))
    return Edit(place, f"  # scope-lsp: ignore[{code}]")


def _can_end_with_a_comment(tree: SourceTree, line: int) -> bool:
    if tree.lines[line - 1].endswith("\\"):
        return False
    texts = (n for n in ast.walk(tree.module) if isinstance(n, (ast.Constant, ast.JoinedStr)))
    placed = (text for text in texts if hasattr(text, "lineno"))
    return not any(n.lineno <= line < (n.end_lineno or n.lineno) for n in placed)
