"""Faults injected into the server: each costs one answer, is logged, and is over with an edit."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.server.client import Client, at

SERVED = (sys.executable, "-m", "tests.fuzz.served")
TEXT = 'import tensorflow as tf\nw = tf.get_variable("w", [1])\nv = tf.get_variable("w", [1])\n'

ANALYSIS = [
    "scope_lsp.server.answers:diagnose",
    "scope_lsp.workspace.programs:analyze",
    "scope_lsp.workspace.programs:Workspace.assume",
    "scope_lsp.interpreter.run:Run.run_module",
    "scope_lsp.interpreter.run:Run.record",
    "scope_lsp.workspace.sources:parse",
]
REQUEST = ["scope_lsp.server.requests.hover:ask", "scope_lsp.server.requests.hover:render"]


@pytest.fixture
def client(tmp_path: Path) -> Iterator[Client]:
    with Client(tmp_path, command=SERVED, tensorflow="1.15") as client:
        yield client


def hover(client: Client, path: Path) -> dict[str, Any]:
    asked = {"textDocument": {"uri": path.as_uri()}, "position": at(1, 6)}
    return client.wait(client.send("textDocument/hover", **asked))


def reports(client: Client) -> list[str]:
    return [
        message["params"]["message"]
        for message in client.notifications
        if message["method"] == "window/logMessage" and message["params"]["type"] == 1
    ]


@pytest.mark.parametrize("place", ANALYSIS)
def test_a_crash_of_an_analysis_costs_its_answer(
    client: Client, tmp_path: Path, place: str
) -> None:
    path, other = tmp_path / "program.py", tmp_path / "other.py"
    client.open(path, TEXT)
    assert client.diagnostics(path, 1)
    client.ask("test/fail", place=place, times=1)
    client.edit(path, 2, ((0, 0), (0, 0), "import os\n"))
    assert client.diagnostics(path, 2) == []  # and not those of the text before
    assert hover(client, path)["result"] is None
    (report,) = reports(client)
    for word in ("program.py", "Fault", "Python", "scope-lsp", "report", "Traceback"):
        assert word in report
    client.open(other, TEXT)
    assert "w:0" in str(hover(client, other)["result"])
    client.edit(path, 3, ((0, 0), (1, 0), ""))
    assert client.diagnostics(path, 3)
    assert "w:0" in str(hover(client, path)["result"])


@pytest.mark.parametrize("place", REQUEST)
def test_a_crash_of_a_request_costs_its_answer(client: Client, tmp_path: Path, place: str) -> None:
    path = tmp_path / "program.py"
    client.open(path, TEXT)
    client.ask("test/fail", place=place, times=1)
    assert hover(client, path)["result"] is None
    assert "w:0" in str(hover(client, path)["result"])
    (report,) = reports(client)
    assert "Fault" in report


def test_a_budget_that_cuts_is_told(client: Client, tmp_path: Path) -> None:
    path = tmp_path / "program.py"
    client.open(path, TEXT + "while True: tf.variable_scope('a').__enter__()\n")
    assert "names get longer than 2,000 characters" in str(hover(client, path)["result"])


def test_a_client_that_asks_for_findings_has_none_of_what_failed(tmp_path: Path) -> None:
    pulls: dict[str, Any] = {"textDocument": {"diagnostic": {}}}
    path = tmp_path / "program.py"
    with Client(tmp_path, capabilities=pulls, command=SERVED, tensorflow="1.15") as client:
        client.ask("test/fail", place=ANALYSIS[0], times=1)
        client.open(path, TEXT)
        document = {"textDocument": {"uri": path.as_uri()}}
        assert client.ask("textDocument/diagnostic", **document)["items"] == []
        client.edit(path, 2, ((0, 0), (0, 0), "\n"))
        assert client.ask("textDocument/diagnostic", **document)["items"]
