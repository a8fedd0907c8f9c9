"""The boundary of a request: whatever fails behind it is logged, and the client gets an answer."""

from __future__ import annotations

import functools
import logging
from collections.abc import Callable, Coroutine
from typing import Any, ParamSpec, TypeVar

from lsprotocol import types
from pygls.exceptions import JsonRpcException

from scope_lsp.server.answers import GivenUp
from scope_lsp.server.faults import Failed

logger = logging.getLogger(__name__)

STALE = (types.LSPErrorCodes.ContentModified, types.LSPErrorCodes.ServerCancelled)
"""The codes with which a request is refused whose text is no longer there, or given up."""

MISUSE = (
    types.ErrorCodes.MethodNotFound,
    types.ErrorCodes.InvalidParams,
    types.ErrorCodes.InvalidRequest,
)
"""The codes with which a request is refused that no client should make; it is told so itself."""

P = ParamSpec("P")
T = TypeVar("T")


class Cancelled(JsonRpcException):
    """Somebody cancelled the analysis."""

    CODE = types.LSPErrorCodes.ServerCancelled
    MESSAGE = "the analysis was cancelled"


def answered(
    handler: Callable[P, Coroutine[Any, Any, T | None]],
) -> Callable[P, Coroutine[Any, Any, T | None]]:
    """Answer nothing where the handler fails; an error that it means for the client goes there."""

    @functools.wraps(handler)
    async def answer(*args: P.args, **kwargs: P.kwargs) -> T | None:
        try:
            return await handler(*args, **kwargs)
        except JsonRpcException:
            raise
        except GivenUp:
            raise Cancelled from None
        except Failed:  # the log has it
            return None
        except Exception:  # an error of ours is no reason to bother who is typing
            logger.exception("%s failed", handler.__name__)
            return None

    return answer


def _is_news(record: logging.LogRecord) -> bool:
    """Whether a record of pygls is more than an error that we sent to the client ourselves, or a
    message that we couldn't read, of which `protocol.py` tells in few words."""
    if record.msg.startswith("Unable to deserialize"):
        return False
    error = record.exc_info[1] if record.exc_info else None
    return not isinstance(error, JsonRpcException) or error.code not in (*STALE, *MISUSE)


logging.getLogger("pygls.protocol.json_rpc").addFilter(_is_news)
