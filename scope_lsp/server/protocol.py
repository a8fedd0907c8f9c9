"""The protocol as pygls has it, except for what comes in and for documents, which are our own.

pygls splits texts into lines at characters that end no line in LSP, so that edits behind a form
feed or U+2028 would go to the wrong place. It leaves requests without an answer that it can't read,
takes any before `initialize`, and ends with the same exit status however it was told to.
"""

from __future__ import annotations

import asyncio
import json
import logging
from collections.abc import Generator
from typing import Any

from lsprotocol import types
from pygls.exceptions import JsonRpcException
from pygls.protocol import LanguageServerProtocol, lsp_method

logger = logging.getLogger(__name__)

Handled = Generator[Any, Any, None]


class Protocol(LanguageServerProtocol):
    """Hands what happens to documents to our handlers alone."""

    def __init__(self, server: Any, converter: Any) -> None:
        super().__init__(server, converter)
        self.ended = asyncio.Event()
        """Set once the client has said that it goes, or is gone."""
        self._is_initialized = False

    @property
    def status(self) -> int:
        """The exit status: 0 for a client that has said that it would go."""
        return 0 if self._shutdown else 1

    def receive(self, body: bytes) -> None:
        """Take one message, whatever it is."""
        try:
            data = json.loads(body)
        except (ValueError, RecursionError):
            self._refuse(None, types.ErrorCodes.ParseError, "this is no JSON")
            return
        if not isinstance(data, dict) or not isinstance(data.get("method", ""), str):
            self._refuse(None, types.ErrorCodes.InvalidRequest, "this is no message")
            return
        number, method = data.get("id"), data.get("method")
        if method == types.EXIT:
            self.ended.set()
        elif method is None or self._is_in_turn(number, method):
            self._take({"jsonrpc": self.VERSION, **data}, number)

    def _is_in_turn(self, number: Any, method: str) -> bool:
        """Whether a message may come now; a request that may not is refused."""
        is_first = method == types.INITIALIZE
        if self._shutdown:
            why = types.ErrorCodes.InvalidRequest, "the server is shutting down"
        elif self._is_initialized and is_first:
            why = types.ErrorCodes.InvalidRequest, "the server is initialized already"
        elif not self._is_initialized and not is_first:
            why = types.ErrorCodes.ServerNotInitialized, "the server isn't initialized"
        else:
            return True
        if number is not None:
            self._refuse(number, *why)
        return False

    def _take(self, data: dict[str, Any], number: Any) -> None:
        is_request = "method" in data and number is not None
        try:
            message = self.structure_message(data)
        except JsonRpcException as error:
            why = str(error.__cause__ or error).splitlines()[0]
            logger.warning("a message can't be read: %s: %s", data.get("method"), why)
            if is_request:
                self._refuse(number, types.ErrorCodes.InvalidParams, why)
            return
        if data.get("method") == types.INITIALIZE:
            self._is_initialized = True
        self.handle_message(message)

    def _execute_handler(self, msg_id: Any, *args: Any, **kwargs: Any) -> None:
        """Keep what came of a handler no longer than it takes: pygls would keep 2 kB of each
        notification for good."""
        super()._execute_handler(msg_id, *args, **kwargs)
        kept = self._request_futures.get(msg_id)

        def forget(done: Any) -> None:
            if self._request_futures.get(msg_id) is done:
                del self._request_futures[msg_id]

        if kept is not None:
            kept.add_done_callback(forget)

    def _refuse(self, number: Any, code: types.ErrorCodes, message: str) -> None:
        # An answer to what has no number has null for one, which `lsprotocol` would leave out.
        identity = number if isinstance(number, (int, str)) else None
        error = {"code": code.value, "message": message}
        self._send_data({"jsonrpc": self.VERSION, "id": identity, "error": error})

    @lsp_method(types.TEXT_DOCUMENT_DID_OPEN)
    def lsp_text_document__did_open(self, params: types.DidOpenTextDocumentParams) -> Handled:
        """A document is open now."""
        yield self.fm.features[types.TEXT_DOCUMENT_DID_OPEN], (params,), None

    @lsp_method(types.TEXT_DOCUMENT_DID_CHANGE)
    def lsp_text_document__did_change(self, params: types.DidChangeTextDocumentParams) -> Handled:
        """A document was edited."""
        yield self.fm.features[types.TEXT_DOCUMENT_DID_CHANGE], (params,), None

    @lsp_method(types.TEXT_DOCUMENT_DID_CLOSE)
    def lsp_text_document__did_close(self, params: types.DidCloseTextDocumentParams) -> Handled:
        """A document is no longer open."""
        yield self.fm.features[types.TEXT_DOCUMENT_DID_CLOSE], (params,), None

    @lsp_method(types.NOTEBOOK_DOCUMENT_DID_OPEN)
    def lsp_notebook_document__did_open(
        self, params: types.DidOpenNotebookDocumentParams
    ) -> Handled:
        """A notebook is open now."""
        yield self.fm.features[types.NOTEBOOK_DOCUMENT_DID_OPEN], (params,), None

    @lsp_method(types.NOTEBOOK_DOCUMENT_DID_CHANGE)
    def lsp_notebook_document__did_change(
        self, params: types.DidChangeNotebookDocumentParams
    ) -> Handled:
        """Cells were edited, added, moved or taken away."""
        yield self.fm.features[types.NOTEBOOK_DOCUMENT_DID_CHANGE], (params,), None

    @lsp_method(types.NOTEBOOK_DOCUMENT_DID_CLOSE)
    def lsp_notebook_document__did_close(
        self, params: types.DidCloseNotebookDocumentParams
    ) -> Handled:
        """A notebook is no longer open."""
        yield self.fm.features[types.NOTEBOOK_DOCUMENT_DID_CLOSE], (params,), None
