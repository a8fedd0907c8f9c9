"""`textDocument/definition`: where a variable is first created, or a scope first opened."""

from __future__ import annotations

from lsprotocol import types

from scope_lsp.ide.meant import meant
from scope_lsp.ide.sharing import first_places, places_named
from scope_lsp.server.boundary import answered
from scope_lsp.server.server import Server
from scope_lsp.server.view import view


def register(server: Server) -> None:
    """Answer where things come from."""

    @server.feature(types.TEXT_DOCUMENT_DEFINITION)
    @answered
    async def definition(params: types.DefinitionParams) -> list[types.Location] | None:
        asked = await view(server, params.text_document.uri)
        if asked is None:
            return None
        answer = asked.answer
        at = asked.place(params.position)
        found = meant(answer.analysis, answer.tree, asked.path, *at)
        places = first_places(answer.analysis, found) if found is not None else []
        places = places or places_named(answer.analysis, answer.tree, *at)
        return [asked.location(place) for place in places] or None
