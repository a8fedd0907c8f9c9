"""Fixes as a client gets them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.server.client import Client, at

HEADER = "# 日本🙂\nimport tensorflow as tf\n"
SCOPE = HEADER + 'x = "🙂"; tf.op_scope([], None, "a").__enter__(); v = tf.Variable(1.)\n'
VERSIONED = {"workspace": {"workspaceEdit": {"documentChanges": True}}}


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Client]:
    root = tmp_path_factory.mktemp("root")
    with Client(root, capabilities=VERSIONED, tensorflow="1.15") as client:
        yield client


def ask(client: Client, path: Path, line: int, character: int, *only: str) -> list[dict[str, Any]]:
    context: dict[str, Any] = {"diagnostics": [], **({"only": list(only)} if only else {})}
    found: list[dict[str, Any]] = client.ask(
        "textDocument/codeAction",
        textDocument={"uri": path.as_uri()},
        range={"start": at(line, character), "end": at(line, character)},
        context=context,
    )
    return found


def test_the_kinds_are_told(client: Client) -> None:
    kinds = client.capabilities["codeActionProvider"]["codeActionKinds"]
    assert kinds == ["quickfix", "refactor.rewrite.name", "source.fixAll.scope-lsp"]


def test_a_fix_comes_with_its_finding_and_the_version(client: Client, tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    client.open(program, SCOPE, version=3)
    fix, ignore, everything = ask(client, program, 2, 20)
    assert (fix["kind"], fix["isPreferred"]) == ("quickfix", True)
    assert [each["code"] for each in fix["diagnostics"]] == ["SL301"]
    (change,) = fix["edit"]["documentChanges"]
    assert change["textDocument"] == {"uri": program.as_uri(), "version": 3}
    starts = [edit["range"]["start"]["character"] for edit in change["edits"]]
    assert starts == [13, 22, 26, 32]
    assert ignore["title"] == "Ignore SL301 (deprecated-op-scope) here"
    assert everything["kind"] == "source.fixAll.scope-lsp"


def test_only_what_is_asked_for_comes(client: Client, tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    client.open(program, SCOPE)
    kinds = [each["kind"] for each in ask(client, program, 0, 0, "source.fixAll")]
    assert kinds == ["source.fixAll.scope-lsp"]
    assert [each["title"] for each in ask(client, program, 2, 60, "refactor")] == [
        'Name this variable "v"'
    ]
    assert ask(client, program, 0, 0) == []
    assert ask(client, program, 2, 20, "source.organizeImports") == []


def test_a_client_without_versions_gets_changes(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    with Client(tmp_path, tensorflow="1.15") as client:
        client.open(program, SCOPE)
        assert list(ask(client, program, 2, 20)[0]["edit"]["changes"]) == [program.as_uri()]
