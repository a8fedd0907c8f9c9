"""`textDocument/diagnostic` and `workspace/diagnostic`: findings for a client that asks."""

from __future__ import annotations

from lsprotocol import types
from pygls.exceptions import JsonRpcException

from scope_lsp.server.boundary import answered
from scope_lsp.server.findings import identity, told
from scope_lsp.server.problems import tell_problems
from scope_lsp.server.publish import settle
from scope_lsp.server.server import Server
from scope_lsp.server.view import ContentModified, view

Report = types.RelatedFullDocumentDiagnosticReport | types.RelatedUnchangedDocumentDiagnosticReport
InWorkspace = (
    types.WorkspaceFullDocumentDiagnosticReport | types.WorkspaceUnchangedDocumentDiagnosticReport
)


class AskAgain(JsonRpcException):
    """The text that was asked about is no longer there."""

    CODE = types.LSPErrorCodes.ServerCancelled
    MESSAGE = "the document has changed"

    def __init__(self) -> None:
        again = types.DiagnosticServerCancellationData(retrigger_request=True)
        super().__init__(data=again)


def register(server: Server) -> None:
    """Answer with the findings of documents."""
    options = types.DiagnosticOptions(
        inter_file_dependencies=True, workspace_diagnostics=True, identifier="scope-lsp"
    )

    @server.feature(types.TEXT_DOCUMENT_DIAGNOSTIC, options)
    @answered
    async def document(params: types.DocumentDiagnosticParams) -> Report:
        uri = params.text_document.uri
        made = await _findings(server, uri)
        if made is None:
            return types.RelatedFullDocumentDiagnosticReport([])
        version, found = made
        own = identity(version, found)
        if own == params.previous_result_id:
            return types.RelatedUnchangedDocumentDiagnosticReport(own)
        return types.RelatedFullDocumentDiagnosticReport(found, result_id=own)

    @server.feature(types.WORKSPACE_DIAGNOSTIC)
    @answered
    async def workspace(
        params: types.WorkspaceDiagnosticParams,
    ) -> types.WorkspaceDiagnosticReport:
        before = {each.uri: each.value for each in params.previous_result_ids}
        reports = [await _in_workspace(server, uri, before) for uri in list(server.documents)]
        return types.WorkspaceDiagnosticReport([each for each in reports if each is not None])


async def _findings(server: Server, uri: str) -> tuple[int | None, list[types.Diagnostic]] | None:
    try:
        asked = await view(server, uri)
    except ContentModified:
        raise AskAgain from None
    if asked is None:
        return None
    found = told(server, asked.answer, asked.document)
    tell_problems(server)
    server.start(settle(server, uri, found))
    return asked.document.version, found


async def _in_workspace(server: Server, uri: str, before: dict[str, str]) -> InWorkspace | None:
    made = await _findings(server, uri)
    if made is None:
        return None
    version, found = made
    own = identity(version, found)
    if own == before.get(uri):
        return types.WorkspaceUnchangedDocumentDiagnosticReport(
            uri=uri, result_id=own, version=version
        )
    return types.WorkspaceFullDocumentDiagnosticReport(
        uri=uri, items=found, version=version, result_id=own
    )
