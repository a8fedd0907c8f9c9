"""`workspace/symbol`: variables by effective name, in what open documents, entries and the other
programs of the workspace make."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Iterator

from lsprotocol import types

from scope_lsp.diagnostics import Place
from scope_lsp.ide.search import Named, named, rank_of
from scope_lsp.server import convert
from scope_lsp.server.boundary import answered
from scope_lsp.server.server import Server
from scope_lsp.server.view import location

MAX_SYMBOLS = 500
"""So many are sent; who looks for one types another letter."""

PATIENCE = 2.0
"""Seconds for which programs are looked at that nobody has open; what is found later is there when
somebody types another letter."""


def register(server: Server) -> None:
    """Find variables."""

    @server.feature(types.WORKSPACE_SYMBOL)
    @answered
    async def workspace_symbol(
        params: types.WorkspaceSymbolParams,
    ) -> list[types.WorkspaceSymbol] | None:
        own = [each for path in _paths(server) for each in await _in_answer(server, path)]
        await _survey(server)
        found: dict[tuple[str, Place], tuple[tuple[int, ...], Named, types.Location]] = {}
        for each, where in [*own, *server.survey.variables()]:
            rank = rank_of(each.name, params.query)
            if rank is not None:
                found.setdefault((each.name, each.place), (rank, each, where))
        best = sorted(found.values(), key=lambda match: match[0])
        return [convert.found(each, where) for _, each, where in best[:MAX_SYMBOLS]]


async def _in_answer(server: Server, path: str) -> list[tuple[Named, types.Location]]:
    answer = await server.answers.get(path)
    return [(each, location(server, answer, each.place)) for each in named(answer.analysis)]


async def _survey(server: Server) -> None:
    """Give the first survey of the workspace some time."""
    survey = server.survey
    survey.start()
    end = time.monotonic() + PATIENCE
    while not survey.was_complete and (left := end - time.monotonic()) > 0:
        try:
            await asyncio.wait_for(survey.news(), left)
        except asyncio.TimeoutError:
            return


def _paths(server: Server) -> Iterator[str]:
    """The open documents, and the programs that the settings name."""
    documents = [document.path for document in server.documents.values()]
    folders = server.answers.folders
    programs = [folders.of(str(root / "program.py")) for root in folders.roots]
    entries = [entry.path for program in programs for entry in program.entries()]
    yield from dict.fromkeys([*documents, *entries])
