"""The server: what it keeps, and how a request is answered whatever happens."""

from __future__ import annotations

import asyncio
import logging
import os
from collections.abc import Callable, Coroutine
from typing import TYPE_CHECKING, Any
from urllib.parse import unquote_to_bytes, urlsplit

from lsprotocol import types
from pygls.exceptions import JsonRpcException
from pygls.lsp.server import LanguageServer
from pygls.uris import to_fs_path

from scope_lsp import __version__
from scope_lsp.server.answers import Answers
from scope_lsp.server.boundary import MISUSE, STALE
from scope_lsp.server.protocol import Protocol
from scope_lsp.workspace.documents import Document
from scope_lsp.workspace.notebooks import Notebook
from scope_lsp.workspace.positions import Encoding
from scope_lsp.workspace.settings import Problem

if TYPE_CHECKING:
    from scope_lsp.server.survey import Survey

logger = logging.getLogger(__name__)


NOTEBOOKS = types.NotebookDocumentSyncOptions(
    [types.NotebookDocumentFilterWithNotebook("*", [types.NotebookCellLanguage("python")])]
)
"""Of whatever notebook the cells that are written in Python."""


class Server(LanguageServer):
    """The open documents by their address, and the answers about them."""

    def __init__(self) -> None:
        super().__init__(
            "scope-lsp",
            __version__,
            text_document_sync_kind=types.TextDocumentSyncKind.Incremental,
            protocol_cls=Protocol,
            notebook_document_sync=NOTEBOOKS,
        )
        self.protocol: Protocol
        self.documents: dict[str, Document] = {}
        self.notebooks: dict[str, Notebook] = {}
        """By their paths; their cells are documents, too."""
        self.answers = Answers()
        self.told_problems: dict[str, list[Problem]] = {}
        """What was told of the files with settings, by their paths."""
        self.reload: Callable[[], Coroutine[Any, Any, None]] = _nothing
        """Reads everything again: settings, files, and what came of them."""
        self.tasks: set[asyncio.Task[None]] = set()
        self.survey: Survey
        """What is known beyond the open documents; there once requests are registered."""

    @property
    def encoding(self) -> Encoding:
        """In which units the client counts columns."""
        found = self.workspace.position_encoding
        value: str = getattr(found, "value", found) or "utf-16"
        return value if value in ("utf-8", "utf-32") else "utf-16"  # type: ignore[return-value]  # one of the three

    def start(self, work: Coroutine[Any, Any, None]) -> None:
        """Do something in the background; what fails there is logged."""
        task = asyncio.get_running_loop().create_task(work)
        # The loop itself keeps no task alive.
        self.tasks.add(task)
        task.add_done_callback(self._ended)

    def _ended(self, task: asyncio.Task[None]) -> None:
        self.tasks.discard(task)
        if not task.cancelled() and task.exception() is not None:
            logger.error("background work failed", exc_info=task.exception())

    def report_server_error(self, error: Exception, source: Any) -> None:
        """Log: nobody who is typing can do anything about it."""
        if isinstance(error, JsonRpcException) and error.code in (*STALE, *MISUSE):
            return
        logger.error("%s", error, exc_info=error)


async def _nothing() -> None:
    """Stands for what isn't there yet."""


def path_of(uri: str) -> str:
    """The path of a document; one that is no file yet is known by its address."""
    try:
        path = to_fs_path(uri) if uri.startswith("file:") else None
    except ValueError:  # what should be a host's name can't be one
        return uri
    if path and "\ufffd" in path and os.name == "posix":  # names needn't be UTF-8 there
        return os.fsdecode(unquote_to_bytes(urlsplit(uri).path))
    return path or uri
