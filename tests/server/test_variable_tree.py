"""The view of variables and the status, as a client sees them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.server.client import Client

SHARED = """\
import tensorflow as tf

def net(x):
    with tf.variable_scope("net", reuse=tf.AUTO_REUSE):
        "😀"; 重み = tf.get_variable("w", [3, 4])
        n = tf.get_variable("n", [], tf.int32, trainable=False)
    return 重み  # 層の重み

net(1); net(2)
tf.Variable(0.0, name=input())
"""


@pytest.fixture
def client(tmp_path: Path) -> Iterator[Client]:
    with Client(tmp_path, tensorflow="1.15") as client:
        yield client


def tree(client: Client, path: Path) -> Any:
    return client.ask("scope-lsp/variableTree", textDocument={"uri": path.as_uri()})


def test_scopes_and_variables(client: Client, tmp_path: Path) -> None:
    path = tmp_path / "net.py"
    client.open(path, SHARED)
    (program,) = tree(client, path)["programs"]
    assert (program["entry"], program["endedBy"]) == ("net.py", None)
    net = next(child for child in program["children"] if child["name"] == "net")
    assert (net["path"], net["parameters"], net["trained"]) == ("net/", 13, 12)
    w, n = net["children"]
    assert (w["effectiveName"], w["key"], w["shape"]) == ("net/w:0", "net/w", "[3, 4]")
    assert (n["dtype"], n["trainable"], n["where"]) == ("int32", False, "net.py:6")
    assert w["shared"] == ["net.py:5"]
    assert w["location"]["range"]["start"] == {"line": 4, "character": 19}  # 😀 counts twice


def test_what_is_not_exact_says_why(client: Client, tmp_path: Path) -> None:
    path = tmp_path / "net.py"
    client.open(path, SHARED)
    (program,) = tree(client, path)["programs"]
    assert not program["exact"]
    doubtful = [child for child in program["children"] if child["kind"] == "variable"]
    assert doubtful
    assert all(child["doubt"] and not child["exact"] for child in doubtful)


def test_a_file_without_variables_and_one_that_is_not_open(client: Client, tmp_path: Path) -> None:
    path = tmp_path / "empty.py"
    assert tree(client, path) is None
    client.open(path, "")
    assert tree(client, path)["programs"] == []
    assert client.ask("scope-lsp/variableTree") is None


def test_the_status_is_told_to_who_asks_for_it(tmp_path: Path) -> None:
    path = tmp_path / "net.py"
    capabilities = {"experimental": {"scopeLsp": {"status": True}}}
    with Client(tmp_path, tensorflow="1.15", capabilities=capabilities) as client:
        client.open(path, SHARED)
        tree(client, path)
        told = [m["params"] for m in client.notifications if m["method"] == "scope-lsp/status"]
    assert [each["state"] for each in told] == ["analyzing", "ready"]
    assert told[1]["tensorflow"] == "1.15"
    assert told[1]["uri"] == path.as_uri()


def test_variables_of_one_name_in_eager_mode_are_told_apart(tmp_path: Path) -> None:
    path = tmp_path / "eager.py"
    loop = "for size in (2, 3):\n    tf.Variable(tf.zeros([size]), name='w')\n"
    with Client(tmp_path, tensorflow="2.10") as client:
        client.open(path, f"import tensorflow as tf\n{loop}")
        (program,) = tree(client, path)["programs"]
        shown = [(child["effectiveName"], child["shape"]) for child in program["children"]]
        assert shown == [("w:0", "[2]"), ("w:0", "[3]")]
        assert (program["variables"], program["parameters"]) == (2, 5)
