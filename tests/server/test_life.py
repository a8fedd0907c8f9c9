"""How a server starts and ends: it serves in whatever it is started, and leaves with its client."""

from __future__ import annotations

import os
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest

from tests.server.bare import SECONDS, Bare, framed
from tests.server.client import Client, at
from tests.server.slow import SLOW

TEXT = 'import tensorflow as tf\nfor _ in range(2): tf.get_variable("w", [1])\n'


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


def test_a_port_that_somebody_else_has() -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        other = Bare("--tcp", str(taken.getsockname()[1]))
        assert other.status() == 2
        assert other.process.stderr is not None
        assert b"already in use; name another port" in other.process.stderr.read()


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


# What it is started in

NOWHERE = "/nowhere/at/all"
PLAIN: dict[str, str] = {**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))}


@pytest.mark.parametrize(
    ("options", "variables"),
    [
        (["-O"], {}),
        (["-bb", "-W", "error"], {}),
        ([], {"PYTHONIOENCODING": "ascii"}),
        ([], {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0"}),
        ([], {"HOME": NOWHERE, "TMPDIR": NOWHERE, "XDG_CACHE_HOME": NOWHERE}),
        ([], {"HOME": ""}),
    ],
)
def test_odd_surroundings(tmp_path: Path, options: list[str], variables: dict[str, str]) -> None:
    command = (sys.executable, *options, "-m", "scope_lsp", "serve")
    answered(tmp_path, command, {**PLAIN, **variables})


@pytest.mark.skipif(os.name != "posix", reason="it can't be taken away there")
def test_the_folder_where_it_is_started_is_gone(tmp_path: Path) -> None:
    (tmp_path / "gone").mkdir()
    script = 'cd "$0" && rmdir "$0" && exec "$@"'
    start = ("sh", "-c", script, str(tmp_path / "gone"), sys.executable, "-m", "scope_lsp", "serve")
    answered(tmp_path, start, PLAIN)


def answered(root: Path, command: tuple[str, ...], environment: dict[str, str]) -> None:
    folder = root / "日本 🙂"
    folder.mkdir()
    with Client(folder, command=command, environment=environment, tensorflow="1.15") as client:
        client.open(folder / "é🙂.py", TEXT)
        assert len(client.diagnostics(folder / "é🙂.py", 1)) == 1
        assert "é🙂.py" in unquote(str(client.ask("workspace/symbol", query="w")))
    assert client.log == ""
    assert "window/logMessage" not in [message["method"] for message in client.notifications]


@pytest.mark.parametrize(
    "said",
    [
        {"rootUri": ""},
        {"rootUri": "untitled:x", "processId": -1},
        {"rootUri": "file:///x%00y", "processId": 2**70},
        {"capabilities": None, "workspaceFolders": [{"uri": "", "name": ""}]},
        {"capabilities": {"workspace": None, "general": {"positionEncodings": ["utf-7"]}}},
        {"initializationOptions": [5], "trace": "off", "rootPath": None, "clientInfo": None},
    ],
)
def test_odd_clients(bare: Bare, said: dict[str, Any]) -> None:
    bare.say("initialize", 1, **said)
    assert bare.hear()["result"]["capabilities"]["positionEncoding"] == "utf-16"
    bare.say("initialized")
    item = {"uri": "file:///a.py", "languageId": "python", "version": 1, "text": TEXT}
    bare.say("textDocument/didOpen", textDocument=item)
    heard = [bare.hear()]
    while heard[-1].get("method") != "textDocument/publishDiagnostics":
        heard.append(bare.hear())
    assert len(heard[-1]["params"]["diagnostics"]) == 1
    assert "window/logMessage" not in [each.get("method") for each in heard]


def test_initialize_may_be_tried_again(bare: Bare) -> None:
    for root in (5, "file://[host/"):
        bare.say("initialize", 1, processId=None, rootUri=root, capabilities={"workspace": 5})
        assert bare.hear()["error"]["code"] in (-32602, -32603)
    bare.initialize()


@pytest.mark.skipif(os.name != "posix", reason="no shell")
@pytest.mark.parametrize("streams", ["<&-", ">&- </dev/null", "2>&- </dev/null", "<&- >&- 2>&-"])
def test_streams_may_be_closed(streams: str) -> None:
    command = ["sh", "-c", f'exec "$0" -m scope_lsp serve {streams}', sys.executable]
    done = subprocess.run(command, capture_output=True, timeout=SECONDS, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (1, b"", b"")


def test_nobody_need_read_what_is_logged(bare: Bare) -> None:
    for _ in range(2_000):
        bare.say("initialize", rootUri=7)
    bare.initialize()
    bare.say("shutdown", 2)
    assert bare.hear()["result"] is None
    bare.say("exit")
    assert bare.status() == 0


@pytest.mark.skipif(os.name != "posix", reason="nothing is looked at there")
def test_the_client_has_ended_and_somebody_else_has_its_end_of_a_full_pipe(bare: Bare) -> None:
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE) as editor:
        bare.initialize(editor.pid)
        for number in range(2, 3_000):
            bare.say("nothing", number)
        assert editor.stdin is not None
        editor.stdin.close()
    assert bare.status() == 1
