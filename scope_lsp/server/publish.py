"""Findings of open documents, published with the version of the text that they are about."""

from __future__ import annotations

import asyncio

from lsprotocol import types

from scope_lsp.server.answers import Answer
from scope_lsp.server.boundary import answered
from scope_lsp.server.convert import diagnostic
from scope_lsp.server.server import Server

PAUSE = 0.1
"""Seconds without an edit after which findings are looked for: hardly noticed, yet it spares most
of the analyses while somebody types."""


@answered
async def publish(server: Server, uri: str, pause: float = 0.0) -> None:
    """Publish the findings of a document, unless it is edited meanwhile."""
    document = server.documents[uri]
    version = document.version
    if pause:
        await asyncio.sleep(pause)
    if not _is_current(server, uri, version):
        return
    answer = await server.answers.get(document.path)
    if not _is_current(server, uri, version):
        return
    _send_findings(server, uri, version, answer)
    wide = await server.answers.widen(document.path)
    if wide is not None and wide.findings != answer.findings and _is_current(server, uri, version):
        _send_findings(server, uri, version, wide)


def _send_findings(server: Server, uri: str, version: int | None, answer: Answer) -> None:
    found = [diagnostic(f, answer.lines, server.encoding) for f in answer.findings]
    send(server, uri, version, found)


def send(server: Server, uri: str, version: int | None, found: list[types.Diagnostic]) -> None:
    """Send the findings of one version."""
    server.text_document_publish_diagnostics(
        types.PublishDiagnosticsParams(uri=uri, diagnostics=found, version=version)
    )


def _is_current(server: Server, uri: str, version: int | None) -> bool:
    document = server.documents.get(uri)
    return document is not None and document.version == version
