"""What clients may have the server do."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.server.client import Client, at

MODEL = """\
import tensorflow as tf
def build(name):
    with tf.variable_scope(name):
        return tf.get_variable("w", [2])
if __name__ == "__main__":
    build("here")
"""
TRAIN = """\
import model
model.build("train")
"""


class Commands:
    def __init__(self, client: Client, path: Path) -> None:
        self.client = client
        self.path = path

    def run(self, name: str, *arguments: Any) -> Any:
        given = [self.path.as_uri(), *arguments]
        command = f"scope-lsp.server.{name}"
        return self.client.ask("workspace/executeCommand", command=command, arguments=given)


@pytest.fixture
def commands(tmp_path: Path) -> Iterator[Commands]:
    (tmp_path / "train.py").write_text(TRAIN)
    with Client(tmp_path, tensorflow="1.15") as client:
        client.open(tmp_path / "model.py", MODEL)
        yield Commands(client, tmp_path / "model.py")


def test_names_and_keys(commands: Commands) -> None:
    commands.run("chooseEntry", "model.py")  # the other program would be heard of soon
    assert commands.run("name", at(3, 20)) == "here/w:0"
    assert commands.run("key", at(3, 20)) == "here/w"
    assert commands.run("key", at(0, 0)) is None


def test_the_table_of_variables(commands: Commands) -> None:
    commands.run("chooseEntry", "model.py")
    found = commands.run("variables")
    assert [program["entry"] for program in found["programs"]] == ["model.py"]
    assert found["text"].splitlines() == [
        "model.py: 1 variable, 2 parameters",
        "name      shape  type     parameters  created at",
        "here/w:0  [2]    float32  2           model.py:4",
    ]


def test_an_entry_may_be_chosen(commands: Commands) -> None:
    assert commands.run("chooseEntry", "train.py") is True
    assert commands.run("name", at(3, 20)) == "train/w:0"
    chosen = [entry["entry"] for entry in commands.run("entries") if entry["isChosen"]]
    assert chosen == ["train.py"]
    assert commands.run("variables", "train.py")["text"].startswith("train.py: 1 variable")
    assert commands.run("chooseEntry", None) is False
    assert commands.run("name", at(3, 20)).startswith("here/w:0")


def test_everything_may_be_read_again(commands: Commands) -> None:
    (commands.path.parent / "scope-lsp.toml").write_text('tensorflow = "1.4"')
    assert commands.run("restart") is None
    assert commands.run("name", at(3, 20)).startswith("here/w:0")


def test_wrong_arguments_are_refused(commands: Commands) -> None:
    number = commands.client.send(
        "workspace/executeCommand", command="scope-lsp.server.name", arguments=["nothing"]
    )
    assert commands.client.wait(number)["error"]["code"] == -32602
