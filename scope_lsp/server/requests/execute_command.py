"""`workspace/executeCommand`: what clients may have the server do.

| command | arguments | answer |
| --- | --- | --- |
| `scope-lsp.server.variables` | document, perhaps an entry | `{"programs", …, "text"}` |
| `scope-lsp.server.entries` | document | `[{"entry", "path", "isOpen", "isChosen"}]` |
| `scope-lsp.server.chooseEntry` | document, entry or null | whether it is chosen now |
| `scope-lsp.server.name` | document, position | the effective name, or several in lines |
| `scope-lsp.server.key` | document, position | the key in a checkpoint, or several in lines |
| `scope-lsp.server.restart` | | everything is read again |

A document is an address, as a text or as `{"uri": …}`; an entry is `train.py` or `model.py:build`.
Names and keys are for the client to copy: servers know no clipboard.
"""

from __future__ import annotations

from typing import Any

from lsprotocol import types
from pygls.exceptions import JsonRpcInvalidParams

from scope_lsp.analysis import Analysis
from scope_lsp.ide.listing import listing
from scope_lsp.ide.meant import meant
from scope_lsp.ide.section import Section, section
from scope_lsp.ide.variable_tree import variable_tree
from scope_lsp.server.boundary import answered
from scope_lsp.server.publish import publish_all, refresh_hints
from scope_lsp.server.requests.variable_tree import tree_of
from scope_lsp.server.server import Server
from scope_lsp.server.view import View, view

PREFIX = "scope-lsp.server."

Json = dict[str, Any]


def register(server: Server) -> None:
    """Answer commands."""

    @server.command(f"{PREFIX}variables")
    @answered
    async def variables(*arguments: Any) -> Json | None:
        asked = await _view(server, arguments)
        programs = variable_tree(asked.answer.analysis, asked.path)
        wanted = _entry(server, asked.path, arguments)
        shown = [program for program in programs if wanted in (None, program.entry)]
        relative = server.answers.folders.relative
        return {**tree_of(server, asked.answer), "text": listing(shown, relative)}

    @server.command(f"{PREFIX}entries")
    @answered
    async def entries(*arguments: Any) -> list[Json]:
        asked = await _view(server, arguments)
        return _entries(server, asked)

    @server.command(f"{PREFIX}chooseEntry")
    @answered
    async def choose(*arguments: Any) -> bool:
        asked = await _view(server, arguments)
        server.answers.choose(_entry(server, asked.path, arguments))
        publish_all(server)
        refresh_hints(server, asked.answer)
        return server.answers.chosen is not None

    @server.command(f"{PREFIX}name")
    @answered
    async def name(*arguments: Any) -> str | None:
        found = _section(await _view(server, arguments), arguments)
        return "\n".join(found.names) if found is not None else None

    @server.command(f"{PREFIX}key")
    @answered
    async def key(*arguments: Any) -> str | None:
        found = _section(await _view(server, arguments), arguments)
        return "\n".join(found.keys) if found is not None and found.keys else None

    @server.command(f"{PREFIX}restart")
    @answered
    async def restart(*arguments: Any) -> None:
        await server.reload()


async def _view(server: Server, arguments: tuple[Any, ...]) -> View:
    """The document that the first argument names."""
    document = arguments[0] if arguments else None
    uri = document.get("uri") if isinstance(document, dict) else document
    asked = await view(server, uri) if isinstance(uri, str) else None
    if asked is None:
        raise JsonRpcInvalidParams(f"{uri!r} is no open document")
    return asked


def _entry(server: Server, path: str, arguments: tuple[Any, ...]) -> str | None:
    """The entry that the second argument names, with its whole path."""
    if len(arguments) < 2 or not arguments[1]:
        return None
    entry = server.answers.folders.of(path).find_entry(str(arguments[1]))
    return f"{entry.path}:{entry.function}" if entry.function else entry.path


def _entries(server: Server, asked: View) -> list[Json]:
    analysis: Analysis = asked.answer.analysis
    relative = server.answers.folders.relative
    chosen = server.answers.chosen
    return [
        {
            "entry": relative(entry.path) + entry.name[len(entry.path) :],
            "path": entry.path,
            "isOpen": entry.is_open,
            "isChosen": entry.name == chosen,
        }
        for entry in analysis.entries
    ]


def _section(asked: View, arguments: tuple[Any, ...]) -> Section | None:
    """What is at the position that the second argument gives, the variable first."""
    given = arguments[1] if len(arguments) > 1 else None
    if not isinstance(given, dict):
        raise JsonRpcInvalidParams("there is no position")
    at = asked.place(types.Position(int(given["line"]), int(given["character"])))
    answer = asked.answer
    found = meant(answer.analysis, answer.tree, asked.path, *at)
    sites = [site for site in found.sites if site.kind != "error"] if found is not None else []
    return section(answer.analysis, sites[0]) if sites else None
