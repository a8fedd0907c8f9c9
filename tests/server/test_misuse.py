"""The protocol misused: each mistake gets the protocol's own error, and the server goes on."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from scope_lsp.server.server import Server
from tests.server.client import Client, at

TEXT = 'import tensorflow as tf\nw = tf.get_variable("w", [1])\n'


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Client]:
    with Client(tmp_path_factory.mktemp("root"), tensorflow="1.15") as client:
        yield client
    assert client.log == ""
    assert not errors(client)


def errors(client: Client) -> list[str]:
    """What the server has logged of errors of its own."""
    told = [m["params"] for m in client.notifications if m["method"] == "window/logMessage"]
    return [params["message"] for params in told if params["type"] == 1]


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
        (b'[{"id": 1, "method": "shutdown"}]', -32600),
        (b'{"id": 1, "method": 5}', -32600),
        (b'{"id": {}, "method": "textDocument/hover", "params": {}}', -32600),
        (b'{"id": 1.5, "method": "textDocument/hover", "params": {}}', -32600),
        (b'{"id": true, "method": "textDocument/hover", "params": {}}', -32600),
        (b'{"id": null, "method": "textDocument/hover", "params": {}}', -32602),
        (b'{"id": NaN, "method": "textDocument/hover", "params": {}}', -32700),
        (b'{"id": 1, "method": "x", "params": ' + b"[" * 900 + b"]" * 900 + b"}", -32700),
        (b'{"jsonrpc": "1.0", "id": 1, "method": "textDocument/hover", "params": {}}', -32600),
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


def test_what_follows_a_wrong_length_is_found_again(client: Client, tmp_path: Path) -> None:
    body = b'{"jsonrpc": "2.0", "method": "x", "params": {}}'
    write(client, b"Content-Length: %d\r\n\r\n" % (len(body) - 2) + body)
    assert is_alive(client, tmp_path / "short.py")
    assert client.wait(None)["error"]["code"] == -32700  # type: ignore[arg-type]
    write(client, b"Content-Length: %d\r\n\r\n" % (len(body) + 2) + body)
    client.tell("takes the blame")
    assert is_alive(client, tmp_path / "long.py")
    assert client.wait(None)["error"]["code"] == -32700  # type: ignore[arg-type]


def test_requests_may_have_texts_for_numbers_and_the_same_again(client: Client) -> None:
    asked = {"method": "workspace/symbol", "params": {"query": "nothing"}}
    for number in ("a text", "", "a text", 1, "1", -1, 2**40):
        client._send({**asked, "id": number})
        assert client.wait(number)["result"] == []  # type: ignore[arg-type]


def test_what_is_told_is_no_request(client: Client, tmp_path: Path) -> None:
    assert code(client, "textDocument/didOpen", textDocument=document(tmp_path)) == -32600
    assert code(client, "initialized") == -32600


def document(folder: Path) -> dict[str, Any]:
    uri = (folder / "program.py").as_uri()
    return {"uri": uri, "languageId": "python", "version": 1, "text": TEXT}


def test_parameters_may_be_left_out_where_there_are_none(client: Client) -> None:
    client._send({"id": "bare", "method": "workspace/diagnostic", "params": None})
    client._send({"id": "shut", "method": "textDocument/hover"})
    for number in ("bare", "shut"):
        error = client.wait(number)["error"]  # type: ignore[arg-type]
        assert error == {"code": -32602, "message": error["message"]}
        assert "is missing" in error["message"]


def write(client: Client, data: bytes) -> None:
    assert client.process.stdin is not None
    client.process.stdin.write(data)
    client.process.stdin.flush()


def test_answers_to_what_nobody_asked(client: Client, tmp_path: Path) -> None:
    odd: list[Any] = ["never", 10**6, None, [], 1.5, True]
    for number in odd:
        client.tell("$/cancelRequest", id=number)
        client.tell("window/workDoneProgress/cancel", token=number)
    client._send({"id": 12345, "result": None})
    client._send({"id": "x", "error": {"code": 1, "message": "m"}})
    assert is_alive(client, tmp_path / "program.py")


def test_an_answer_under_the_number_of_a_request_of_its_own(client: Client, tmp_path: Path) -> None:
    client.open(tmp_path / "program.py", TEXT)
    asked = {"textDocument": {"uri": (tmp_path / "program.py").as_uri()}, "position": at(1, 6)}
    number = client.send("textDocument/hover", **asked)
    client._send({"id": number, "result": None})
    client._send({"id": number, "error": {"code": 1, "message": "m"}})
    assert "w:0" in str(client.wait(number)["result"])


def test_an_answer_for_which_nobody_waits_any_longer() -> None:
    protocol, sent = Server().protocol, io.BytesIO()
    protocol.set_writer(sent, include_headers=False)  # type: ignore[arg-type]  # it can be written to
    asked = [protocol.send_request("workspace/workspaceFolders") for _ in range(2)]
    numbers = re.findall('"id": ("[^"]*")', sent.getvalue().decode())
    asked[0].cancel()
    for number in numbers:
        protocol.receive(b'{"id": %s, "result": []}' % number.encode())
    assert not asked[1].result(0)


def test_data_that_was_never_given(client: Client, tmp_path: Path) -> None:
    path = tmp_path / "program.py"
    client.open(path, TEXT)
    uri, nowhere = path.as_uri(), {"start": at(0, 0), "end": at(0, 0)}
    odd: list[Any] = [5, [], {}, {"uri": []}, {"uri": uri}]
    version = "1:0"
    odd += [{"uri": uri, "version": version, "span": span, "site": [5]} for span in (None, ["x"])]
    for data in odd:
        item = {"name": "w", "kind": 13, "uri": uri, "data": data}
        item |= {"range": nowhere, "selectionRange": nowhere}
        assert code(client, "inlayHint/resolve", position=at(1, 0), label="w", data=data) == -32602
        assert code(client, "callHierarchy/incomingCalls", item=item) == -32602


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


ODD = (
    *("", "file:", "untitled:1", "http://x/y.py", "\0", "FILE:///a.py", "file://host/a.py"),
    *("file:///%00", "file:///%ff%fe", "file:///%zz", "file:///\ud800.py", "file://[host/a.py"),
    *("git:/a.py?%7B%22ref%22%7D", "vscode-notebook-cell:/a.ipynb#W0s", "[", "x" * 10_000),
    *("file:///c%3A/x/a.py", "file:///C:/x/a.py", "c:\\x\\a.py", "file:///x/../x/./a.py"),
)


def test_odd_addresses(client: Client) -> None:
    for uri in ODD:
        item = {"uri": uri, "languageId": "python", "version": 1, "text": TEXT}
        client.tell("textDocument/didOpen", textDocument=item)
        position = at(1, 6)
        found = client.ask("textDocument/hover", textDocument={"uri": uri}, position=position)
        assert "w:0" in found["contents"]["value"]
        assert "w:0" in str(client.ask("workspace/symbol", query="w"))
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
