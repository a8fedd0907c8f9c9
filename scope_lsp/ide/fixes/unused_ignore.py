"""SL401: a comment that takes nothing away goes, or what it names in vain."""

from __future__ import annotations

from collections.abc import Iterator

from scope_lsp.diagnostics import Place, findings
from scope_lsp.diagnostics.ignores import Ignore, ignores_in, names_rule
from scope_lsp.ide.fixes.fix import Context, Edit, Fix
from scope_lsp.span import Span


def fixes(context: Context) -> Iterator[Fix]:
    """The comment without what is in vain."""
    for each in ignores_in(context.tree):
        if each.span == context.span:
            left = _of_use(context, each)
            edit = _shorter(context, each, left) if left else _without(context, each)
            title = "Take out what is ignored in vain" if left else "Take the comment out"
            yield Fix(title, (edit,), context.finding, is_preferred=True, is_safe=True)


def _of_use(context: Context, ignore: Ignore) -> list[str]:
    found = findings(context.analysis, context.path)
    rules = [each.rule for each in found if ignore.covers(each)]
    return [name for name in ignore.names if any(names_rule(name, rule) for rule in rules)]


def _shorter(context: Context, ignore: Ignore, left: list[str]) -> Edit:
    kind = "ignore-file" if ignore.is_for_file else "ignore"
    return Edit(Place(context.path, ignore.span), f"# scope-lsp: {kind}[{', '.join(left)}]")


def _without(context: Context, ignore: Ignore) -> Edit:
    """What is said behind it stays a comment; a line that has nothing else goes."""
    span, lines = ignore.span, context.tree.lines
    line = lines[span.line - 1]
    before, behind = line[: span.column], line[span.end_column :].strip()
    if behind:
        text = behind if behind.startswith("#") else f"# {behind}"
        return Edit(Place(context.path, Span(*span[:3], len(line))), text)
    if not before.strip() and span.line < len(lines):
        return Edit(Place(context.path, Span(span.line, 0, span.line + 1, 0)), "")
    start = len(before.rstrip())
    return Edit(Place(context.path, Span(span.line, start, span.line, len(line))), "")
