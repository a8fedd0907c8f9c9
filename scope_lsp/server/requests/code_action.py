"""`textDocument/codeAction`: what can be done about a finding, or all at once."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from lsprotocol import types

from scope_lsp.diagnostics import Finding
from scope_lsp.ide.fixes import Fix, fix_all, fixes_for, names_for
from scope_lsp.server.boundary import answered
from scope_lsp.server.edits import workspace_edit
from scope_lsp.server.findings import told
from scope_lsp.server.server import Server
from scope_lsp.server.view import View, view
from scope_lsp.span import Span

QUICK = types.CodeActionKind.QuickFix
NAME = f"{types.CodeActionKind.RefactorRewrite.value}.name"
ALL = f"{types.CodeActionKind.SourceFixAll.value}.scope-lsp"

KINDS = (QUICK, NAME, ALL)


def register(server: Server) -> None:
    """Offer fixes."""

    @server.feature(types.TEXT_DOCUMENT_CODE_ACTION, types.CodeActionOptions(list(KINDS)))
    @answered
    async def code_action(params: types.CodeActionParams) -> list[types.CodeAction] | None:
        asked = await view(server, params.text_document.uri)
        if asked is None:
            return None
        span = Span(*asked.place(params.range.start), *asked.place(params.range.end))
        only = params.context.only
        return [
            action
            for kind, action in _actions(server, asked, span, only)
            if only is None or any(_is_under(kind, each) for each in only)
        ]


def _is_under(kind: str, asked: str) -> bool:
    return kind == asked or kind.startswith(f"{asked}.")


def _actions(
    server: Server, asked: View, span: Span, only: Sequence[types.CodeActionKind | str] | None
) -> Iterator[tuple[str, types.CodeAction]]:
    answer = asked.answer
    touched = [f for f in answer.findings if _meets(f.place.span, span)]
    named = set()
    for finding in touched:
        for fix in fixes_for(answer.analysis, answer.tree, finding):
            named.add(fix.edits)
            yield QUICK.value, _action(server, asked, fix, QUICK)
    for fix in names_for(answer.analysis, answer.tree, asked.path, span):
        if fix.edits not in named:
            yield NAME, _action(server, asked, fix, NAME)
    # On every line it would only be in the way.
    if only is not None or touched:
        yield from _all(server, asked)


def _meets(span: Span, other: Span) -> bool:
    return span[:2] <= other[2:] and other[:2] <= span[2:]


def _action(
    server: Server, asked: View, fix: Fix, kind: types.CodeActionKind | str
) -> types.CodeAction:
    return types.CodeAction(
        fix.title,
        kind=kind,
        diagnostics=_diagnostics(server, asked, fix.finding),
        is_preferred=True if fix.is_preferred else None,
        edit=workspace_edit(server, asked, fix.edits),
    )


def _diagnostics(
    server: Server, asked: View, finding: Finding | None
) -> list[types.Diagnostic] | None:
    if finding is None:
        return None
    where = asked.range(finding.place.span)
    found = told(server, asked.answer, asked.document)
    return [d for d in found if d.code == finding.rule.code and d.range == where] or None


def _all(server: Server, asked: View) -> Iterator[tuple[str, types.CodeAction]]:
    edits = fix_all(asked.answer.analysis, asked.answer.tree, asked.answer.findings)
    if edits:
        edit = workspace_edit(server, asked, edits)
        title = "Fix all that changes no name (Scope LSP)"
        yield ALL, types.CodeAction(title, kind=ALL, edit=edit)
