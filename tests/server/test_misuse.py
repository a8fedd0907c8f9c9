"""The protocol misused: each mistake gets the protocol's own error, and the server goes on."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.server.client import Client, at
from tests.server.slow import SLOW

TEXT = 'import tensorflow as tf\nw = tf.get_variable("w", [1])\n'
SECONDS = 30


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Client]:
    with Client(tmp_path_factory.mktemp("root"), tensorflow="1.15") as client:
        yield client


def code(client: Client, method: str, **params: Any) -> int:
    error = client.wait(client.send(method, **params))["error"]
    assert error["message"]
    return int(error["code"])


def is_alive(client: Client, path: Path) -> bool:
    client.open(path, TEXT)
    found = client.hover(path, 1, 6)
    return found is not None and "w:0" in found["contents"]["value"]


@pytest.mark.parametrize("method", ["textDocument/nothing", "$/nothing", "", "initialized/x"])
def test_unknown_methods(client: Client, tmp_path: Path, method: str) -> None:
    assert code(client, method) == -32601
    client.tell(method)
    assert is_alive(client, tmp_path / "program.py")


@pytest.mark.parametrize(
    "params",
    [
        {},
        {"textDocument": 5},
        {"textDocument": {"uri": 7}, "position": {"line": "x", "character": []}},
        {"textDocument": {"uri": "file:///a.py"}, "position": {"line": -1, "character": 0}},
        {"textDocument": {"uri": "file:///a.py"}, "position": {"line": 2**40, "character": 0}},
        {"textDocument": None, "position": None},
    ],
)
def test_wrong_parameters(client: Client, tmp_path: Path, params: dict[str, Any]) -> None:
    assert code(client, "textDocument/hover", **params) == -32602
    client.tell("textDocument/didChange", **params)
    client.tell("textDocument/didOpen", **params)
    assert is_alive(client, tmp_path / "program.py")


def test_wrong_commands(client: Client) -> None:
    assert code(client, "workspace/executeCommand", command="rm") == -32602
    wrong: list[list[Any]] = [[], [None], [5], [{}], [{"uri": []}], ["file:///not/open.py"]]
    for arguments in wrong:
        command = {"command": "scope-lsp.server.variables", "arguments": arguments}
        assert code(client, "workspace/executeCommand", **command) == -32602


@pytest.mark.parametrize(
    ("body", "error"),
    [
        (b"{", -32700),
        (b"\xff\xfe", -32700),
        (b"[" * 100_000, -32700),
        (b"[]", -32600),
        (b"5", -32600),
        (b'{"id": 1, "method": 5}', -32600),
        (b'{"id": {}, "method": "textDocument/hover", "params": {}}', -32602),
    ],
)
def test_what_is_no_message(client: Client, tmp_path: Path, body: bytes, error: int) -> None:
    write(client, b"Content-Length: %d\r\n\r\n" % len(body) + body)
    answer = client.wait(None)  # type: ignore[arg-type]  # as JSON-RPC has it
    assert answer["error"]["code"] == error
    assert is_alive(client, tmp_path / "program.py")


@pytest.mark.parametrize(
    "junk",
    [
        b"\r\n\r\n",
        b"Content-Length: nothing\r\n\r\n",
        b"Content-Length: -5\r\n\r\n",
        b"Content-Length: 999999999999\r\n\r\n",
        b"Hello: world\r\n\r\n",
        b"\0\xff" * 1000 + b"\r\n\r\n",
        b"content-type: x\r\nCONTENT-LENGTH:2\r\n\r\n[]",
    ],
)
def test_bad_headers_are_passed_over(client: Client, tmp_path: Path, junk: bytes) -> None:
    write(client, junk)
    assert is_alive(client, tmp_path / "program.py")


def write(client: Client, data: bytes) -> None:
    assert client.process.stdin is not None
    client.process.stdin.write(data)
    client.process.stdin.flush()


def test_answers_to_what_nobody_asked(client: Client, tmp_path: Path) -> None:
    client.tell("$/cancelRequest", id="never")
    client._send({"id": 12345, "result": None})
    client._send({"id": "x", "error": {"code": 1, "message": "m"}})
    client.tell("window/workDoneProgress/cancel", token="none")
    assert is_alive(client, tmp_path / "program.py")


def test_documents_out_of_order(client: Client, tmp_path: Path) -> None:
    path = tmp_path / "program.py"
    client.edit(path, 5, ((0, 0), (0, 0), "x"))
    client.tell("textDocument/didClose", textDocument={"uri": path.as_uri()})
    client.open(path, "nothing", 9)
    client.open(path, TEXT, 3)
    client.edit(path, 2, ((1, 24), (1, 26), '"v'))
    client.edit(path, 1, ((99, 99), (2**31 - 1, 0), "\n"), ((5, 0), (1, 0), ""))
    assert client.hover(path, 2**31 - 1, 2**31 - 1) is None
    client.tell("textDocument/didClose", textDocument={"uri": path.as_uri()})
    assert client.hover(path, 1, 6) is None
    assert is_alive(client, path)


def test_versions_may_go_back(client: Client, tmp_path: Path) -> None:
    path = tmp_path / "program.py"
    client.open(path, TEXT, 7)
    client.edit(path, 3, ((1, 21), (1, 22), "back"))
    found = client.hover(path, 1, 6)
    assert found is not None
    assert "back:0" in found["contents"]["value"]


def test_odd_addresses(client: Client) -> None:
    for uri in ("", "file:", "untitled:1", "file:///%00", "file:///%ff%fe", "http://x/y.py", "\0"):
        item = {"uri": uri, "languageId": "python", "version": 1, "text": TEXT}
        client.tell("textDocument/didOpen", textDocument=item)
        position = at(1, 6)
        found = client.ask("textDocument/hover", textDocument={"uri": uri}, position=position)
        assert "w:0" in found["contents"]["value"]
        client.tell("textDocument/didClose", textDocument={"uri": uri})


def test_many_hovers_of_which_half_are_cancelled(client: Client, tmp_path: Path) -> None:
    path = tmp_path / "program.py"
    client.open(path, TEXT)
    asked = {"textDocument": {"uri": path.as_uri()}, "position": at(1, 6)}
    numbers = []
    for index in range(1000):
        numbers.append(client.send("textDocument/hover", **asked))
        if index % 2:
            client.tell("$/cancelRequest", id=numbers[-1])
    for index, number in enumerate(numbers):
        answer = client.wait(number)
        if "error" in answer:
            assert index % 2
            assert answer["error"]["code"] == -32800
        else:
            assert "w:0" in answer["result"]["contents"]["value"]


# The life of a server


class Bare:
    """A server to which nothing was said yet."""

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


@pytest.fixture
def bare() -> Iterator[Bare]:
    server = Bare()
    yield server
    server.process.kill()
    server.process.wait()


def open_slow(bare: Bare) -> None:
    item = {"uri": "file:///slow.py", "languageId": "python", "version": 1, "text": SLOW}
    bare.say("textDocument/didOpen", textDocument=item)
    time.sleep(0.5)


def test_nothing_is_answered_before_initialize(bare: Bare) -> None:
    bare.say("textDocument/didOpen")
    bare.say("textDocument/hover", 7)
    answer = bare.hear()
    assert (answer["id"], answer["error"]["code"]) == (7, -32002)
    bare.initialize()
    bare.say("initialize", 8, processId=None, rootUri=None, capabilities={})
    assert bare.hear()["error"]["code"] == -32600


def test_nothing_is_answered_after_shutdown(bare: Bare) -> None:
    bare.initialize()
    bare.say("shutdown", 2)
    assert bare.hear()["result"] is None
    bare.say("textDocument/hover", 3)
    assert bare.hear()["error"]["code"] == -32600
    bare.say("exit")
    assert bare.status() == 0


def test_exit_without_shutdown(bare: Bare) -> None:
    bare.initialize()
    bare.say("exit")
    assert bare.status() == 1


def test_exit_before_initialize(bare: Bare) -> None:
    bare.say("exit")
    assert bare.status() == 1


def test_shutdown_during_an_analysis(bare: Bare) -> None:
    bare.initialize()
    open_slow(bare)
    bare.say("textDocument/hover", 5, textDocument={"uri": "file:///slow.py"}, position=at(1, 5))
    bare.say("shutdown", 6)
    heard = [bare.hear()]
    while heard[-1].get("id") != 6:
        heard.append(bare.hear())
    bare.say("exit")
    assert bare.status() == 0
    assert bare.process.stderr is not None
    assert not bare.process.stderr.read()


@pytest.mark.parametrize("last", [b"", b"Content-Length: 100\r\n\r\n{", b"Content-Le"])
def test_a_client_that_is_gone_is_left(bare: Bare, last: bytes) -> None:
    bare.initialize()
    open_slow(bare)
    assert bare.process.stdin is not None
    bare.process.stdin.write(last)
    bare.process.stdin.close()
    assert bare.status() == 1


def test_nobody_reads_any_more(bare: Bare) -> None:
    bare.initialize()
    assert bare.process.stdout is not None
    bare.process.stdout.close()
    for number in range(3):
        bare.say("textDocument/hover", number, textDocument={"uri": "x"}, position=at(0, 0))
        time.sleep(0.2)
        if bare.process.poll() is not None:
            break
    assert bare.status() == 1


@pytest.mark.skipif(os.name != "posix", reason="nothing is looked at there")
def test_the_process_of_the_client_has_ended(bare: Bare) -> None:
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as editor:
        bare.initialize(editor.pid)
        open_slow(bare)
        assert editor.stdin is not None
        editor.stdin.close()
    assert bare.status() == 1


def test_a_server_on_tcp_has_one_client_and_listens_at_home_alone() -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    bare = Bare("--tcp", str(port))
    try:
        first, second = connect(port), connect(port)
        assert b"-32600" in second.makefile("rb").read()
        first.sendall(framed("initialize", 1, processId=None, rootUri=None, capabilities={}))
        assert b"capabilities" in first.recv(1 << 16)
        with pytest.raises((ConnectionError, TimeoutError)):
            socket.create_connection((own_address(), port), 1).close()
        first.close()
        second.close()
        assert bare.status() == 1
    finally:
        bare.process.kill()
        bare.process.wait()


def connect(port: int) -> socket.socket:
    until = time.monotonic() + SECONDS
    while True:
        try:
            return socket.create_connection(("127.0.0.1", port), SECONDS)
        except ConnectionRefusedError:
            assert time.monotonic() < until
            time.sleep(0.05)


def own_address() -> str:
    """An address of this machine that others know, or one that leads nowhere."""
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as probe:
        try:
            probe.connect(("192.0.2.1", 9))
        except OSError:
            return "127.0.0.2"
        return str(probe.getsockname()[0])
