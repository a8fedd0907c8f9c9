"""Findings of open documents, for the version of the text that they are about.

They are sent to a client that doesn't ask for them. One that asks is told when to ask again.
"""

from __future__ import annotations

import asyncio

from lsprotocol import types

from scope_lsp.server.abilities import can, pulls_diagnostics
from scope_lsp.server.answers import Answer, GivenUp
from scope_lsp.server.boundary import answered
from scope_lsp.server.faults import Failed
from scope_lsp.server.findings import told
from scope_lsp.server.problems import tell_problems
from scope_lsp.server.refreshing import refresh_shown
from scope_lsp.server.server import Server

PAUSE = 0.05
"""Seconds without an edit after which findings are looked for: not noticed, yet it spares analyses
while somebody types fast, or an editor sends several edits at a time."""

QUICK = 0.2
"""An analysis that takes no longer than this isn't worth the pause."""


def pause_before(server: Server, path: str) -> float:
    """How long to wait for another edit of a document."""
    return PAUSE if server.answers.took.get(path, 0.0) > QUICK else 0.0


@answered
async def publish(server: Server, uri: str, pause: float = 0.0) -> None:
    """Publish the findings of a document, unless it is edited meanwhile."""
    document = server.documents.get(uri)
    if document is None or pulls_diagnostics(server):
        return
    version = document.version
    if pause:
        await asyncio.sleep(pause)
    if not is_current(server, uri, version):
        return
    try:
        answer = await server.answers.get(document.path)
    except GivenUp:
        return
    except Failed:
        if is_current(server, uri, version):
            send(server, uri, version, [])  # those of the text before are no longer true
        return
    if not is_current(server, uri, version):
        return
    found = told(server, answer, document)
    send(server, uri, version, found)
    tell_problems(server)
    wide = await server.answers.widen(document.path)
    if is_current(server, uri, version):
        _send_again(server, uri, version, found, wide or answer)
        refresh_hints(server, wide)


def _send_again(
    server: Server,
    uri: str,
    version: int | None,
    found: list[types.Diagnostic],
    answer: Answer,
) -> None:
    again = told(server, answer, server.documents[uri])
    if again != found:
        send(server, uri, version, again)


@answered
async def settle(server: Server, uri: str, found: list[types.Diagnostic]) -> None:
    """Have the client ask again once more is known than it was told."""
    document = server.documents.get(uri)
    if document is None:
        return
    version = document.version
    refresh_hints(server, await server.answers.widen(document.path))
    answer = server.answers.known(document.path)
    if answer is None or not is_current(server, uri, version):
        return
    if told(server, answer, document) != found:
        refresh(server)


def publish_all(server: Server) -> None:
    """All that is known of open documents may have changed."""
    publish_again(server, list(server.documents))


def publish_again(server: Server, uris: list[str], pause: float = 0.0) -> None:
    """What is known of some documents has changed."""
    if pulls_diagnostics(server):
        if uris:
            refresh(server)
        return
    for uri in uris:
        server.start(publish(server, uri, pause))


def refresh(server: Server) -> None:
    """Have the client ask again for whatever it shows."""
    if can(server, "workspace.diagnostics.refresh_support"):
        server.workspace_diagnostic_refresh(None)


def refresh_hints(server: Server, answer: Answer | None) -> None:
    """Have the client ask again for hints and lenses, where an answer is new to it."""
    if answer is not None:
        refresh_shown(server)


def send(server: Server, uri: str, version: int | None, found: list[types.Diagnostic]) -> None:
    """Send the findings of one version."""
    server.text_document_publish_diagnostics(
        types.PublishDiagnosticsParams(uri=uri, diagnostics=found, version=version)
    )


def is_current(server: Server, uri: str, version: int | None) -> bool:
    """Whether a document still has the text of a version."""
    document = server.documents.get(uri)
    return document is not None and document.version == version
