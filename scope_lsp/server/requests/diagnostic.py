"""`textDocument/diagnostic` and `workspace/diagnostic`: findings for a client that asks."""

from __future__ import annotations

from lsprotocol import types
from pygls.exceptions import JsonRpcException

from scope_lsp.ide.pieces import uri as uri_of
from scope_lsp.server.boundary import answered
from scope_lsp.server.faults import Failed
from scope_lsp.server.findings import identity, told
from scope_lsp.server.problems import tell_problems
from scope_lsp.server.publish import settle
from scope_lsp.server.server import Server, path_of
from scope_lsp.server.survey import Survey
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
        return await InAll(server, before, params.partial_result_token).report()


async def _findings(server: Server, uri: str) -> tuple[int | None, list[types.Diagnostic]] | None:
    try:
        asked = await view(server, uri)
    except ContentModified:
        raise AskAgain from None
    except Failed:
        return None
    if asked is None:
        return None
    found = told(server, asked.answer, asked.document)
    tell_problems(server)
    server.start(settle(server, uri, found))
    return asked.document.version, found


class InAll:
    """The findings in the open documents, then in the other files of the workspace.

    With a token they are sent as they become known. A client that has heard of all of them already
    is answered once there is news: it asks again right after each answer.
    """

    def __init__(
        self, server: Server, before: dict[str, str], token: types.ProgressToken | None
    ) -> None:
        self._server = server
        self._known = before
        self._addresses = {path_of(uri): uri for uri in before}
        self._token = token
        self._items: dict[str, InWorkspace] = {}
        self._said_anything = not before

    async def report(self) -> types.WorkspaceDiagnosticReport:
        """What isn't sent by the token."""
        survey = self._server.survey
        while True:
            survey.start()
            await self._in_documents()
            is_complete = survey.is_complete
            self._in_others(survey, is_complete)
            if is_complete and self._said_anything:
                return types.WorkspaceDiagnosticReport(list(self._items.values()))
            await survey.news()

    async def _in_documents(self) -> None:
        for uri in list(self._server.documents):
            try:
                made = await _findings(self._server, uri)
            except AskAgain:
                continue  # there is news of it
            if made is not None:
                self._add(uri, *made)
        self._send()

    def _in_others(self, survey: Survey, is_complete: bool) -> None:
        found = {self._address(path): each for path, each in survey.findings().items()}
        if is_complete:
            # A file that is gone, or no longer used, has none.
            found = {**{uri: [] for uri in self._known}, **found}
        for uri in found.keys() - self._server.documents.keys():
            self._add(uri, None, found[uri])
        self._send()

    def _address(self, path: str) -> str:
        """The address of a file as the client writes it, who may escape more than we do."""
        return self._addresses.get(path) or uri_of(path)

    def _add(self, uri: str, version: int | None, found: list[types.Diagnostic]) -> None:
        own = identity(version, found)
        if own == self._known.get(uri):
            if uri not in self._items:
                self._items[uri] = types.WorkspaceUnchangedDocumentDiagnosticReport(
                    uri=uri, result_id=own, version=version
                )
            return
        self._known[uri] = own
        self._said_anything = True
        self._items[uri] = types.WorkspaceFullDocumentDiagnosticReport(
            uri=uri, items=found, version=version, result_id=own
        )

    def _send(self) -> None:
        """Send what is new, if the client wants it so."""
        if self._token is None or not self._items:
            return
        items = types.WorkspaceDiagnosticReport(list(self._items.values()))
        self._items.clear()
        self._server.protocol.notify(types.PROGRESS, types.ProgressParams(self._token, items))
