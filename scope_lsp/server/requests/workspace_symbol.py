"""`workspace/symbol`: variables by effective name, in what open documents and entries make."""

from __future__ import annotations

from lsprotocol import types

from scope_lsp.diagnostics import Place
from scope_lsp.ide.search import Match, search
from scope_lsp.server import convert
from scope_lsp.server.boundary import answered
from scope_lsp.server.server import Server
from scope_lsp.server.view import location

MAX_SYMBOLS = 500
"""So many are sent; who looks for one types another letter."""


def register(server: Server) -> None:
    """Find variables."""

    @server.feature(types.WORKSPACE_SYMBOL)
    @answered
    async def workspace_symbol(
        params: types.WorkspaceSymbolParams,
    ) -> list[types.WorkspaceSymbol] | None:
        found: dict[tuple[str, Place], tuple[Match, types.Location]] = {}
        for path in _paths(server):
            answer = await server.answers.get(path)
            for match in search(answer.analysis, params.query)[:MAX_SYMBOLS]:
                where = location(server, answer, match.place)
                found.setdefault((match.name, match.place), (match, where))
        best = sorted(found.values(), key=lambda each: each[0].rank)
        return [convert.found(match, where) for match, where in best[:MAX_SYMBOLS]]


def _paths(server: Server) -> list[str]:
    """The open documents, and the programs that the settings name."""
    documents = [document.path for document in server.documents.values()]
    folders = server.answers.folders
    programs = [folders.of(str(root / "program.py")) for root in folders.roots]
    entries = [entry.path for program in programs for entry in program.entries()]
    return list(dict.fromkeys([*documents, *entries]))
