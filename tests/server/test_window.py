"""What a client shows while something takes long, and how it is ended."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.server.client import Client, at
from tests.server.slow import LINES, SLOW

SHOWS = {"window": {"workDoneProgress": True}}


def test_long_work_is_shown_and_may_be_cancelled(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    with Client(tmp_path, capabilities=SHOWS, tensorflow="1.15") as client:
        client.open(program, SLOW)
        document = {"uri": program.as_uri()}
        number = client.send("textDocument/hover", textDocument=document, position=at(0, 0))
        token = client.told("window/workDoneProgress/create")["token"]
        begun = client.told("$/progress")
        assert begun["token"] == token
        assert begun["value"]["title"] == "Analysing program.py"
        assert begun["value"]["cancellable"]
        client.tell("window/workDoneProgress/cancel", token=token)
        assert client.wait(number)["error"]["code"] == -32802
        assert client.told("$/progress")["value"]["kind"] == "end"
        client.edit(program, 2, ((1, 0), (LINES, 0), 'tf.get_variable("w", [1])\n'))
        assert client.hover(program, 1, 5) is not None
    assert client.log == ""


def test_a_hover_on_a_text_that_is_gone_is_refused(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    with Client(tmp_path, tensorflow="1.15") as client:
        client.open(program, SLOW)
        document = {"uri": program.as_uri()}
        number = client.send("textDocument/hover", textDocument=document, position=at(0, 0))
        assert client.hover(tmp_path / "other.py", 0, 0) is None  # what was asked before has begun
        client.edit(program, 2, ((1, 0), (LINES, 0), "\n"))
        assert client.wait(number)["error"]["code"] == -32801
    assert client.log == ""


def test_quick_work_is_not_shown(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    with Client(tmp_path, capabilities=SHOWS, tensorflow="1.15") as client:
        client.open(program, "import tensorflow as tf\n")
        assert client.diagnostics(program, 1) == []
        methods: list[Any] = [each["method"] for each in client.notifications]
        assert "window/workDoneProgress/create" not in methods


def test_the_log_goes_to_the_client_and_to_a_file(tmp_path: Path) -> None:
    program, log = tmp_path / "program.py", tmp_path / "log"
    arguments = ("--log-level", "info", "--log-file", str(log))
    with Client(tmp_path, arguments=arguments, tensorflow="1.15") as client:
        client.open(program, "import tensorflow as tf\n")
        told = client.told("window/logMessage")
        assert told["type"] == 3
        assert told["message"].startswith(f"analysed {program} in ")
    assert client.log == ""
    assert "INFO scope_lsp.server.answers: analysed" in log.read_text()


def test_wrong_settings_of_an_editor_are_logged(tmp_path: Path) -> None:
    with Client(tmp_path) as client:
        settings = {"tensorflow": "seven", "importStrategy": "useBundled"}
        client.tell("workspace/didChangeConfiguration", settings=settings)
        told = client.told("window/logMessage")
        assert told["type"] == 2
        assert told["message"].startswith("in the editor's settings: tensorflow = 'seven' is wrong")
    assert client.log == ""
