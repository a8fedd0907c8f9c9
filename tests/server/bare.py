"""A server to which nothing was said yet."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

SECONDS = 30


class Bare:
    """Says and hears single messages, with nothing that reads in the background."""

    def __init__(self, *arguments: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, "-m", "scope_lsp", "serve", *(arguments or ("--stdio",))],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
        )

    def say(self, method: str, number: int | None = None, **params: Any) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(framed(method, number, **params))
        self.process.stdin.flush()

    def hear(self) -> dict[str, Any]:
        assert self.process.stdout is not None
        headers = b""
        while not headers.endswith(b"\r\n\r\n"):
            headers += self.process.stdout.read(1)
        length = int(headers.lower().split(b"content-length:")[1].split(b"\r")[0])
        heard: dict[str, Any] = json.loads(self.process.stdout.read(length))
        return heard

    def initialize(self, process: int | None = None) -> None:
        self.say("initialize", 1, processId=process, rootUri=None, capabilities={})
        assert "capabilities" in self.hear()["result"]
        self.say("initialized")

    def status(self) -> int:
        return self.process.wait(SECONDS)


def framed(method: str, number: int | None = None, **params: Any) -> bytes:
    message = {"jsonrpc": "2.0", "method": method, "params": params or None}
    body = json.dumps(message if number is None else {**message, "id": number}).encode()
    return b"Content-Length: %d\r\n\r\n" % len(body) + body
