"""Our answers as types of the protocol, with columns in the client's units."""

from __future__ import annotations

from collections.abc import Callable

from lsprotocol import types

from scope_lsp.diagnostics import Finding, Place, Severity, Tag
from scope_lsp.ide.building import Callee
from scope_lsp.ide.calls import Caller, Step
from scope_lsp.ide.completion import Candidate
from scope_lsp.ide.fixes import Edit
from scope_lsp.ide.hints import Hint
from scope_lsp.ide.lenses import Lens
from scope_lsp.ide.outline import Symbol
from scope_lsp.ide.pieces import code, link
from scope_lsp.ide.search import Named
from scope_lsp.span import Span
from scope_lsp.workspace.positions import Encoding, to_units
from scope_lsp.workspace.settings import Problem

SEVERITIES = {
    Severity.ERROR: types.DiagnosticSeverity.Error,
    Severity.WARNING: types.DiagnosticSeverity.Warning,
    Severity.INFORMATION: types.DiagnosticSeverity.Information,
    Severity.HINT: types.DiagnosticSeverity.Hint,
}
TAGS = {
    Tag.DEPRECATED: types.DiagnosticTag.Deprecated,
    Tag.UNNECESSARY: types.DiagnosticTag.Unnecessary,
}


Locate = Callable[[Place], types.Location]
"""Where a client has a place."""


def range_of(span: Span, lines: list[str], encoding: Encoding) -> types.Range:
    """A span as a range."""
    return types.Range(
        _position(span.line, span.column, lines, encoding),
        _position(span.end_line, span.end_column, lines, encoding),
    )


def _position(line: int, column: int, lines: list[str], encoding: Encoding) -> types.Position:
    text = lines[line - 1] if line <= len(lines) else ""
    return types.Position(line - 1, to_units(text, column, encoding))


def diagnostic(finding: Finding, locate: Locate) -> types.Diagnostic:
    """A finding as a diagnostic."""
    rule = finding.rule
    return types.Diagnostic(
        range=locate(finding.place).range,
        message=finding.message,
        severity=SEVERITIES[finding.severity],
        code=rule.code,
        code_description=types.CodeDescription(rule.address),
        source="scope-lsp",
        tags=[TAGS[tag] for tag in rule.tags] or None,
        related_information=[
            types.DiagnosticRelatedInformation(locate(place), message)
            for place, message in finding.related
        ]
        or None,
        data={"slug": rule.slug},
    )


def problem_diagnostic(problem: Problem, lines: list[str], encoding: Encoding) -> types.Diagnostic:
    """What is wrong with a setting as a diagnostic."""
    return types.Diagnostic(
        range=range_of(problem.span, lines, encoding),
        message=problem.message,
        severity=SEVERITIES[Severity.WARNING if problem.is_unknown else Severity.ERROR],
        code="unknown-setting" if problem.is_unknown else "wrong-setting",
        source="scope-lsp",
    )


def text_edit(edit: Edit, stretch: types.Range) -> types.TextEdit:
    """A change of the source."""
    return types.TextEdit(stretch, edit.text)


def hint(hint: Hint, uri: str, version: str, stretch: types.Range) -> types.InlayHint:
    """A hint, with what it takes to tell more of it when somebody asks."""
    return types.InlayHint(
        stretch.end,
        [types.InlayHintLabelPart(hint.label)],
        padding_left=True,
        data={"uri": uri, "version": version, "span": list(hint.span)},
    )


def hover(text: str, stretch: types.Range | None) -> types.Hover:
    """Markdown for a place."""
    return types.Hover(markdown(text), stretch)


def markdown(text: str) -> types.MarkupContent:
    """A text with marks."""
    return types.MarkupContent(types.MarkupKind.Markdown, text)


def highlight(stretch: types.Range, is_first: bool) -> types.DocumentHighlight:
    """A site of a variable: the first one writes it."""
    kind = types.DocumentHighlightKind.Write if is_first else types.DocumentHighlightKind.Read
    return types.DocumentHighlight(stretch, kind)


def symbol(found: Symbol, range_: Callable[[Span], types.Range]) -> types.DocumentSymbol:
    """A part of the outline, with all that is in it."""
    kind = types.SymbolKind.Namespace if found.is_scope else types.SymbolKind.Variable
    return types.DocumentSymbol(
        found.name,
        kind,
        range_(found.span),
        range_(found.selection),
        found.detail or None,
        children=[symbol(child, range_) for child in found.children] or None,
    )


def found(each: Named, where: types.Location) -> types.WorkspaceSymbol:
    """A variable that was looked for."""
    kind = types.SymbolKind.Variable
    return types.WorkspaceSymbol(where, each.name, kind, container_name=each.detail or None)


def candidate(
    each: Candidate, typed: types.Range, order: int, seen_from: str
) -> types.CompletionItem:
    """A name that exists, in place of what was typed of it."""
    kinds = types.CompletionItemKind
    here = Place(seen_from, each.place.span)
    return types.CompletionItem(
        each.text,
        kind=kinds.Module if each.is_scope else kinds.Variable,
        detail=each.detail or None,
        documentation=markdown(f"{code(each.name)} from {link(each.place, here)}"),
        sort_text=f"{order:05}",
        filter_text=each.text,
        text_edit=types.TextEdit(typed, each.text),
    )


def lens(each: Lens, uri_: str, stretch: types.Range) -> types.CodeLens:
    """A count over a line; who follows it sees the variables of the document."""
    line = types.Range(stretch.start, stretch.start)
    return types.CodeLens(
        line, types.Command(each.title, "scope-lsp.server.variables", arguments=[uri_])
    )


def step(each: Step, uri_: str, version: str, locate: Locate) -> types.CallHierarchyItem:
    """A step on the way to a site, with what it takes to go further."""
    whole = locate(each.place)
    kind = types.SymbolKind.Variable if each.is_site else types.SymbolKind.Function
    data = {
        "uri": uri_,
        "version": version,
        "kind": each.kind,
        "site": each.site,
        "trail": each.trail,
        "function": None if each.is_site else each.place,
    }
    selection = locate(Place(each.place.path, each.selection)).range
    return types.CallHierarchyItem(
        each.name, kind, whole.uri, whole.range, selection, detail=each.detail, data=data
    )


def callee(
    each: Callee, uri_: str, version: str, locate: Locate
) -> types.CallHierarchyOutgoingCall:
    """What a function leads to, and the calls with which it does."""
    ranges = [locate(call).range for call in each.calls]
    return types.CallHierarchyOutgoingCall(step(each.step, uri_, version, locate), ranges)


def caller(
    each: Caller, uri_: str, version: str, locate: Locate
) -> types.CallHierarchyIncomingCall:
    """A function that leads to a site, and the call with which it does."""
    return types.CallHierarchyIncomingCall(
        step(each.step, uri_, version, locate), [locate(each.call).range]
    )
