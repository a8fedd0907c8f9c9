"""The protocol as pygls has it, except for what comes in and for documents, which are our own.

pygls splits texts into lines at characters that end no line in LSP, so that edits behind a form
feed or U+2028 would go to the wrong place. It leaves requests without an answer that it can't read,
takes any before `initialize`, and ends with the same exit status however it was told to.
"""

from __future__ import annotations

import asyncio
import json
import logging
import uuid
from collections.abc import Callable, Generator
from concurrent.futures import Future
from typing import Any

from lsprotocol import types
from pygls.exceptions import JsonRpcException
from pygls.protocol import LanguageServerProtocol, lsp_method

from scope_lsp.server.framing import nests_too_deeply

logger = logging.getLogger(__name__)

MAX_REASON = 200
"""Characters of what is said of a message that can't be read."""

CANCELLING = {types.CANCEL_REQUEST: "id", types.WINDOW_WORK_DONE_PROGRESS_CANCEL: "token"}
"""What cancels something, and the field with that one's name."""

Handled = Generator[Any, Any, None]


class Protocol(LanguageServerProtocol):
    """Hands what happens to documents to our handlers alone."""

    def __init__(self, server: Any, converter: Any) -> None:
        super().__init__(server, converter)
        self.ended = asyncio.Event()
        """Set once the client has said that it goes, or is gone."""
        self._asked: dict[int | str, Future[Any]] = {}
        """What the client was asked and has not answered. pygls keeps this with what the client
        asks, so that an answer under a number of its own, or one that comes late, would be an
        error."""

    @property
    def status(self) -> int:
        """The exit status: 0 for a client that has said that it would go."""
        return 0 if self._shutdown else 1

    def receive(self, body: bytes) -> None:
        """Take one message, whatever it is."""
        if nests_too_deeply(body):
            self._refuse(None, types.ErrorCodes.ParseError, "this nests too deeply")
            return
        try:
            data = json.loads(body, parse_constant=_no_number)
        except (ValueError, RecursionError):
            self._refuse(None, types.ErrorCodes.ParseError, "this is no JSON")
            return
        if not _is_message(data):
            self._refuse(None, types.ErrorCodes.InvalidRequest, "this is no message")
            return
        number, method = data.get("id"), data.get("method")
        if method == types.EXIT:
            self.ended.set()
        elif method is None or self._is_in_turn(number, method):
            try:
                self._take(_filled(data), number)
            except Exception:  # whatever it is, the next message is taken
                logger.exception("a message failed: %s", method)

    def _is_in_turn(self, number: Any, method: str) -> bool:
        """Whether a message may come now; a request that may not is refused."""
        is_first, is_initialized = method == types.INITIALIZE, self._workspace is not None
        if self._shutdown:
            why = types.ErrorCodes.InvalidRequest, "the server is shutting down"
        elif is_initialized and is_first:
            why = types.ErrorCodes.InvalidRequest, "the server is initialized already"
        elif not is_initialized and not is_first:
            why = types.ErrorCodes.ServerNotInitialized, "the server isn't initialized"
        else:
            return True
        if number is not None:
            self._refuse(number, *why)
        return False

    def _take(self, data: dict[str, Any], number: Any) -> None:
        is_request = "method" in data and "id" in data
        if is_request and number is None:
            data = {key: value for key, value in data.items() if key != "id"}
        try:
            message = self.structure_message({"jsonrpc": self.VERSION, **data})
        except JsonRpcException as error:
            why = _reason(error)
            logger.warning("a message can't be read: %s: %s", data.get("method"), why)
            if is_request:
                self._refuse(number, types.ErrorCodes.InvalidParams, why)
            elif number is not None:  # nobody need wait for a better answer
                self._handle_response(number, None, error.to_response_error())
            return
        if number is not None and is_request and not hasattr(message, "id"):
            self._refuse(number, types.ErrorCodes.InvalidRequest, "this is no request")
            return
        if not _cancels_nonsense(data):
            self.handle_message(message)

    def send_request(
        self,
        method: str,
        params: Any | None = None,
        callback: Callable[[Any], None] | None = None,
        msg_id: int | str | None = None,
    ) -> Future[Any]:
        """Ask the client, who may be too late to answer."""
        number = str(uuid.uuid4()) if msg_id is None else msg_id
        asked = super().send_request(method, params, callback, number)
        self._asked[number] = self._request_futures.pop(number)
        asked.add_done_callback(lambda _: self._asked.pop(number, None))
        return asked

    def _handle_response(
        self, msg_id: Any, result: Any = None, error: types.ResponseError | None = None
    ) -> None:
        """Hand an answer to who waits for it, if anybody still does."""
        asked = self._asked.pop(msg_id, None)
        if asked is None or not asked.set_running_or_notify_cancel():
            logger.debug("nobody waits for the answer to %r", msg_id)
        elif error is not None:
            asked.set_exception(JsonRpcException.from_error(error))
        else:
            asked.set_result(result)

    def _execute_handler(self, msg_id: Any, *args: Any, **kwargs: Any) -> None:
        """Keep what came of a handler no longer than it takes: pygls would keep 2 kB of each
        notification for good."""
        super()._execute_handler(msg_id, *args, **kwargs)
        kept = self._request_futures.get(msg_id)

        def forget() -> None:
            if self._request_futures.get(msg_id) is kept:
                del self._request_futures[msg_id]

        if kept is not None:
            # Not at once: `shutdown` goes over all of them, and cancels them.
            loop = asyncio.get_running_loop()
            kept.add_done_callback(lambda _: loop.call_soon(forget))

    def _refuse(self, number: Any, code: types.ErrorCodes, message: str) -> None:
        # An answer to what has no number has null for one, which `lsprotocol` would leave out.
        error = {"code": code.value, "message": message}
        self._send_data({"jsonrpc": self.VERSION, "id": number, "error": error})

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


def _is_message(data: Any) -> bool:
    """Whether something has the form of a request, a notification or an answer."""
    if not isinstance(data, dict) or data.get("jsonrpc", Protocol.VERSION) != Protocol.VERSION:
        return False
    number, method = data.get("id"), data.get("method", "")
    is_number = number is None or type(number) in (int, str)
    return is_number and isinstance(method, str)


def _cancels_nonsense(data: dict[str, Any]) -> bool:
    """Whether what is to be cancelled has no name: `lsprotocol` takes any value for it."""
    method = data.get("method")
    if method not in CANCELLING:
        return False
    return type(data["params"][CANCELLING[method]]) not in (int, str)


def _filled(data: dict[str, Any]) -> dict[str, Any]:
    """A message with what some clients leave out because it is empty."""
    method, params = data.get("method"), data.get("params")
    if method is None or method == types.SHUTDOWN:
        return data
    if params is None:
        params = {}
    if method == types.INITIALIZE and isinstance(params, dict):
        params = {**params, "capabilities": params.get("capabilities") or {}}
    return {**data, "params": params}


def _no_number(word: str) -> None:
    """Python would take `NaN`, and then write it, which other clients can't read."""
    raise ValueError(word)


def _reason(error: BaseException) -> str:
    """Why a message can't be read: the innermost of errors that each speak of a larger part."""
    cause: Any = error.__cause__ or error
    while getattr(cause, "exceptions", ()):
        cause = cause.exceptions[0]
    if isinstance(cause, KeyError):
        return f"{cause} is missing"
    words = str(cause).splitlines() or [type(cause).__name__]
    return words[0][:MAX_REASON]
