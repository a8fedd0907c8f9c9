"""Findings for clients that ask for them, and for those that are sent them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.server.client import Client
from tests.server.slow import LINES, SLOW

HEADER = "import tensorflow as tf\n"
TWICE = HEADER + 'tf.get_variable("w", [1])\n' * 2
PULLS = {
    "textDocument": {"diagnostic": {"dynamicRegistration": False}},
    "workspace": {"diagnostics": {"refreshSupport": True}},
}


@pytest.fixture
def program(tmp_path: Path) -> Path:
    return tmp_path / "program.py"


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Client]:
    """A client that asks for findings."""
    root = tmp_path_factory.mktemp("root")
    with Client(root, capabilities=PULLS, tensorflow="1.15") as client:
        yield client


def ask(client: Client, path: Path, previous: str | None = None) -> dict[str, Any]:
    document = {"uri": path.as_uri()}
    found: dict[str, Any] = client.ask(
        "textDocument/diagnostic", textDocument=document, previousResultId=previous
    )
    return found


def codes(report: dict[str, Any]) -> list[str]:
    return [each["code"] for each in report["items"]]


def test_a_client_may_ask(client: Client, program: Path) -> None:
    assert client.capabilities["diagnosticProvider"] == {
        "identifier": "scope-lsp",
        "interFileDependencies": True,
        "workspaceDiagnostics": True,
    }
    client.open(program, TWICE)
    report = ask(client, program)
    assert (report["kind"], codes(report)) == ("full", ["SL101"])
    assert report["items"][0]["codeDescription"]["href"].endswith("variable_already_exists.md")


def test_what_has_not_changed_is_not_said_again(client: Client, program: Path) -> None:
    client.open(program, TWICE)
    first = ask(client, program)
    again = ask(client, program, first["resultId"])
    assert again == {"kind": "unchanged", "resultId": first["resultId"]}
    client.edit(program, 2, ((2, 17), (2, 18), "v"))
    last = ask(client, program, first["resultId"])
    assert (last["kind"], last["items"]) == ("full", [])


def test_who_asks_is_not_sent_them(client: Client, program: Path) -> None:
    client.open(program, TWICE)
    ask(client, program)
    sent = [m for m in client.notifications if m["method"] == "textDocument/publishDiagnostics"]
    assert sent == []


def test_a_document_that_is_not_open_has_none(client: Client, program: Path) -> None:
    assert ask(client, program)["items"] == []


def test_who_asked_about_an_older_text_asks_again(client: Client, program: Path) -> None:
    client.open(program, SLOW)
    number = client.send("textDocument/diagnostic", textDocument={"uri": program.as_uri()})
    client.edit(program, 2, ((0, 0), (LINES, 0), TWICE))
    error = client.wait(number)["error"]
    assert (error["code"], error["data"]) == (-32802, {"retriggerRequest": True})
    assert codes(ask(client, program)) == ["SL101"]


def test_the_client_asks_again_when_other_programs_have_run(tmp_path: Path) -> None:
    model, train = tmp_path / "model.py", tmp_path / "train.py"
    text = HEADER + 'def f():\n    return tf.get_variable("w", [1])\n'
    train.write_text("import model\nmodel.f()\nmodel.f()\n")
    with Client(tmp_path, capabilities=PULLS, tensorflow="1.15") as client:
        client.open(model, text)
        assert codes(ask(client, model)) == []
        client.told("workspace/diagnostic/refresh")
        assert codes(ask(client, model)) == ["SL101"]


def test_a_vain_comment_is_told_once_other_programs_have_run(tmp_path: Path) -> None:
    model, train = tmp_path / "model.py", tmp_path / "train.py"
    text = HEADER + 'def f():\n    return tf.get_variable("w", [1])  # scope-lsp: ignore{}\n'
    train.write_text("import model\nmodel.f()\nmodel.f()\n")
    with Client(tmp_path, tensorflow="1.15") as client:
        client.open(model, text.format(""))
        assert client.diagnostics(model, 1) == []
        client.edit(model, 2, ((0, 0), (3, 0), text.format("[SL203]")))
        assert client.diagnostics(model, 2) == []
        told = client.diagnostics(model, 2)
        assert [(each["code"], each.get("tags")) for each in told] == [
            ("SL101", None),
            ("SL401", [1]),
        ]
