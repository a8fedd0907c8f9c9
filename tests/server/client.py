"""A bare LSP client over standard input and output, with nothing between it and the bytes."""

from __future__ import annotations

import json
import queue
import subprocess
import sys
import threading
from pathlib import Path
from types import TracebackType
from typing import Any

SECONDS = 30.0


class Client:
    """Starts a server, speaks with it, and ends it."""

    def __init__(
        self,
        root: Path | list[Path],
        encodings: list[str] | None = None,
        capabilities: dict[str, Any] | None = None,
        replies: dict[str, Any] | None = None,
        arguments: tuple[str, ...] = (),
        command: tuple[str, ...] = (sys.executable, "-m", "scope_lsp", "serve", "--stdio"),
        environment: dict[str, str] | None = None,
        **options: Any,
    ) -> None:
        """Start in a folder or several; `replies` answer what the server asks, by method."""
        self.process = subprocess.Popen(
            [*command, *arguments],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            env=environment,
        )
        self.answers: dict[int, dict[str, Any]] = {}
        self.notifications: list[dict[str, Any]] = []
        self._messages: queue.Queue[dict[str, Any] | None] = queue.Queue()
        self._next = 0
        self._replies = replies or {}
        roots = root if isinstance(root, list) else [root]
        folders = [{"uri": each.as_uri(), "name": each.name} for each in roots]
        threading.Thread(target=self._read, daemon=True).start()
        general = {"positionEncodings": encodings} if encodings else {}
        self.capabilities = self.ask(
            "initialize",
            processId=None,
            rootUri=roots[0].as_uri(),
            workspaceFolders=folders if isinstance(root, list) else None,
            capabilities={"general": general, **(capabilities or {})},
            initializationOptions=options,
        )["capabilities"]
        self.tell("initialized")

    def __enter__(self) -> Client:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        traceback: TracebackType | None,
    ) -> None:
        self.ask("shutdown")
        self.tell("exit")
        self.process.wait(SECONDS)
        assert self.process.stderr is not None
        self.log = self.process.stderr.read().decode()

    def tell(self, method: str, **params: Any) -> None:
        """Send a notification."""
        self._send({"method": method, "params": params})

    def send(self, method: str, **params: Any) -> int:
        """Send a request and give its id."""
        self._next += 1
        empty = method == "shutdown"
        self._send({"id": self._next, "method": method, "params": None if empty else params})
        return self._next

    def ask(self, method: str, **params: Any) -> Any:
        """Send a request and wait for its result."""
        return self.wait(self.send(method, **params))["result"]

    def wait(self, number: int) -> dict[str, Any]:
        """Wait for the answer to a request."""
        while number not in self.answers:
            self._receive()
        return self.answers.pop(number)

    def open(self, path: Path, text: str, version: int = 1) -> None:
        """Open a document."""
        document = {"uri": path.as_uri(), "languageId": "python", "version": version, "text": text}
        self.tell("textDocument/didOpen", textDocument=document)

    def edit(self, path: Path, version: int, *changes: tuple[Any, Any, str]) -> None:
        """Edit a document incrementally: start, end and the text between."""
        self.tell(
            "textDocument/didChange",
            textDocument={"uri": path.as_uri(), "version": version},
            contentChanges=[
                {"range": {"start": at(*start), "end": at(*end)}, "text": text}
                for start, end, text in changes
            ],
        )

    def hover(self, path: Path, line: int, character: int) -> dict[str, Any] | None:
        """What a hover shows."""
        found: dict[str, Any] | None = self.ask(
            "textDocument/hover",
            textDocument={"uri": path.as_uri()},
            position=at(line, character),
        )
        return found

    def diagnostics(self, path: Path, version: int | None) -> list[dict[str, Any]]:
        """Wait for the findings of one version of a document."""
        while True:
            for message in self.notifications:
                params = message["params"]
                if params.get("uri") == path.as_uri() and params.get("version") == version:
                    self.notifications.remove(message)
                    found: list[dict[str, Any]] = params["diagnostics"]
                    return found
            self._receive()

    def told(self, method: str) -> Any:
        """Wait for what the server says or asks with a method."""
        while True:
            for message in self.notifications:
                if message["method"] == method:
                    self.notifications.remove(message)
                    return message.get("params")
            self._receive()

    def take(self) -> dict[str, Any] | None:
        """The next message; None once the server has ended."""
        return self._messages.get(timeout=SECONDS)

    def _receive(self) -> None:
        message = self.take()
        assert message is not None, "the server has ended"
        if "id" in message and "method" not in message:
            self.answers[message["id"]] = message
        elif "id" in message:
            self.notifications.append(message)
            reply = self._replies.get(message["method"])
            result = reply(message["params"]) if callable(reply) else reply
            self._send({"id": message["id"], "result": result})
        else:
            self.notifications.append(message)

    def _send(self, message: dict[str, Any]) -> None:
        try:
            body = json.dumps({"jsonrpc": "2.0", **message}, ensure_ascii=False).encode()
        except UnicodeEncodeError:  # half a character, which JSON can escape
            body = json.dumps({"jsonrpc": "2.0", **message}).encode()
        assert self.process.stdin is not None
        self.process.stdin.write(b"Content-Length: %d\r\n\r\n" % len(body) + body)
        self.process.stdin.flush()

    def _read(self) -> None:
        stream = self.process.stdout
        assert stream is not None
        while line := stream.readline():
            if line.lower().startswith(b"content-length:"):
                length = int(line.split(b":")[1])
                while stream.readline().strip():
                    pass
                self._messages.put(json.loads(stream.read(length)))
        self._messages.put(None)


def at(line: int, character: int) -> dict[str, int]:
    """A position."""
    return {"line": line, "character": character}
