"""Serving on a channel until the client is done, or gone."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import sys
import threading
from collections.abc import AsyncIterator
from typing import Any

from scope_lsp.server.framing import Frames
from scope_lsp.server.requests import register
from scope_lsp.server.server import Server

logger = logging.getLogger(__name__)

SWITCH = 0.001
"""Seconds after which the analysis gives way to a message that has come: Python's own 5 ms would be
waited for several times on the way to an answer."""

CHUNK = 1 << 16

PATIENCE = 2.0
"""Seconds that an analysis has to notice that nobody wants it any more."""

BUSY = b'{"jsonrpc":"2.0","id":null,"error":{"code":-32600,"message":"this server has a client"}}'


def start(address: tuple[str, int] | None = None) -> int:
    """Serve on standard input and output, or on an address; gives the exit status."""
    sys.setswitchinterval(SWITCH)
    server = Server()
    register(server)
    with contextlib.suppress(KeyboardInterrupt):
        asyncio.run(_serve_io(server) if address is None else _serve_tcp(server, *address))
    if not server.answers.close(PATIENCE):
        logging.shutdown()
        os._exit(server.protocol.status)  # nothing is left that anybody could wait for
    return server.protocol.status


async def serve(server: Server, chunks: AsyncIterator[bytes]) -> None:
    """Take messages until the client says that it goes, or goes."""
    frames = Frames()
    async for chunk in chunks:
        for body in frames.feed(chunk):
            server.protocol.receive(body)
            if server.protocol.ended.is_set():
                return
            await asyncio.sleep(0)  # what a request is about is the text as it is by now


async def _until_end(server: Server, serving: asyncio.Future[None]) -> None:
    """Wait for the end of serving, or for what ends it from elsewhere."""
    ended = asyncio.ensure_future(server.protocol.ended.wait())
    both: list[asyncio.Future[Any]] = [serving, ended]
    await asyncio.wait(both, return_when=asyncio.FIRST_COMPLETED)
    for each in both:
        each.cancel()
    if serving.done() and not serving.cancelled() and serving.exception() is not None:
        logger.error("serving failed", exc_info=serving.exception())


# Standard input and output


class _Output:
    """Writes to standard output; once nobody reads it any more, the server ends."""

    def __init__(self, server: Server) -> None:
        self._server = server
        self._stream = sys.stdout.buffer

    def write(self, data: bytes) -> None:
        try:
            self._stream.write(data)
            self._stream.flush()
        except (OSError, ValueError):
            self._server.protocol.ended.set()

    def close(self) -> None:
        """It isn't ours to close."""


async def _serve_io(server: Server) -> None:
    server.protocol.set_writer(_Output(server))
    await _until_end(server, asyncio.ensure_future(serve(server, _input())))


async def _input() -> AsyncIterator[bytes]:
    """What comes in; a thread of its own reads it, which keeps no process alive."""
    loop = asyncio.get_running_loop()
    chunks: asyncio.Queue[bytes] = asyncio.Queue()
    number = sys.stdin.fileno()

    def read() -> None:
        chunk = b"-"
        while chunk:
            try:
                chunk = os.read(number, CHUNK)
            except OSError:
                chunk = b""
            if not loop.is_closed():
                loop.call_soon_threadsafe(chunks.put_nowait, chunk)

    threading.Thread(target=read, name="input", daemon=True).start()
    while chunk := await chunks.get():
        yield chunk


# TCP


async def _serve_tcp(server: Server, host: str, port: int) -> None:
    serving: asyncio.Future[asyncio.Future[None]] = asyncio.get_running_loop().create_future()

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        if serving.done():
            writer.write(b"Content-Length: %d\r\n\r\n" % len(BUSY) + BUSY)
            writer.close()
            return
        server.protocol.set_writer(writer)
        serving.set_result(asyncio.ensure_future(serve(server, _received(reader))))

    listening = await asyncio.start_server(connected, host, port)
    logger.info("serving on %s", [each.getsockname() for each in listening.sockets])
    async with listening:
        await _until_end(server, await serving)


async def _received(reader: asyncio.StreamReader) -> AsyncIterator[bytes]:
    try:
        while chunk := await reader.read(CHUNK):
            yield chunk
    except ConnectionError:
        return
