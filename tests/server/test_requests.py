"""Each request as a client sees it, on one program."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.server.client import Client, at
from tests.server.requests import Editor, stretch
from tests.server.slow import LINES, SLOW

PROGRAM = """\
# tensorflow
import tensorflow as tf
def block(x, number):
    with tf.variable_scope("block%d" % number):
        "日本🙂"; return tf.layers.dense(x, 4, name="fc")
x = tf.placeholder(tf.float32, [None, 4])
for number in range(2):
    x = block(x, number)
with tf.variable_scope("net"):
    "🙂"; w = tf.get_variable("w", [1])
with tf.variable_scope("net", reuse=True):
    v = tf.get_variable("w", [1])
"""


@pytest.fixture(scope="module")
def editor(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Editor]:
    folder: Path = tmp_path_factory.mktemp("root")
    with Client(folder, tensorflow="1.15") as client:
        client.open(folder / "program.py", PROGRAM)
        yield Editor(client, folder / "program.py")


def test_inlay_hints_and_their_tooltips(editor: Editor) -> None:
    everything = {"start": at(0, 0), "end": at(99, 0)}
    found = editor.ask("textDocument/inlayHint", range=everything)
    assert [(hint["position"], hint["label"][0]["value"]) for hint in found] == [
        (at(4, 55), "block{0…1}/fc/{kernel,bias}:0"),
        (at(9, 39), "net/w:0"),
        (at(11, 33), "net/w:0 shared"),
    ]
    resolved = editor.client.ask("inlayHint/resolve", **found[2])
    assert "**`net/w:0`** · variable" in resolved["tooltip"]["value"]
    (part,) = resolved["label"]
    assert part["location"] == {"uri": editor.path.as_uri(), "range": stretch(9, 14, 39)}


def test_inlay_hints_of_some_lines(editor: Editor) -> None:
    found = editor.ask("textDocument/inlayHint", range=stretch(9, 0, 5))
    assert [hint["label"][0]["value"] for hint in found] == ["net/w:0"]


def test_definition_and_references(editor: Editor) -> None:
    first, second = stretch(9, 14, 39), stretch(11, 8, 33)
    (found,) = editor.ask_at("textDocument/definition", 11, 12)
    assert found == {"uri": editor.path.as_uri(), "range": first}
    for declaration, ranges in ((True, [first, second]), (False, [second])):
        context = {"includeDeclaration": declaration}
        places = editor.ask_at("textDocument/references", 11, 12, context=context)
        assert [place["range"] for place in places] == ranges
    marks = editor.ask_at("textDocument/documentHighlight", 11, 12)
    assert [(mark["range"], mark["kind"]) for mark in marks] == [(first, 3), (second, 2)]
    assert editor.ask_at("textDocument/definition", 0, 0) is None


def test_the_definition_of_a_name_in_a_text(tmp_path: Path) -> None:
    path = tmp_path / "program.py"
    with Client(tmp_path, tensorflow="1.15") as client:
        client.open(path, PROGRAM + "names = {'block1/fc/kernel': 'net/w:0', 'a/b': 'c'}\n")
        ask = Editor(client, path).ask_at
        (layer,) = ask("textDocument/definition", 12, 12)
        (variable,) = ask("textDocument/definition", 12, 32)
        assert (layer["range"], variable["range"]) == (stretch(4, 23, 55), stretch(9, 14, 39))
        assert ask("textDocument/definition", 12, 42) is None


def test_document_symbols(editor: Editor) -> None:
    block, net = editor.ask("textDocument/documentSymbol")
    assert (block["name"], net["name"]) == ("block{0…1}/", "net/")
    (layer,) = block["children"]
    assert [child["name"] for child in layer["children"]] == ["kernel", "bias"]
    (w,) = net["children"]
    assert (w["name"], w["detail"]) == ("w", "[1] float32")
    assert net["range"] == {"start": at(8, 0), "end": at(9, 39)}
    assert net["selectionRange"] == stretch(8, 5, 29)


def test_variables_are_found_by_name(editor: Editor) -> None:
    def names(query: str) -> list[str]:
        return [found["name"] for found in editor.client.ask("workspace/symbol", query=query)]

    assert names("fc/kernel") == ["block0/fc/kernel:0", "block1/fc/kernel:0"]
    assert names("b1kern") == ["block1/fc/kernel:0"]
    assert names("net/w:0") == ["net/w:0"]
    assert names("nothing like it") == []
    (found,) = editor.client.ask("workspace/symbol", query="net/w")
    assert found["location"] == {"uri": editor.path.as_uri(), "range": stretch(9, 14, 39)}


def test_completion_of_a_name(editor: Editor) -> None:
    (found,) = editor.ask_at("textDocument/completion", 11, 25)
    assert (found["label"], found["detail"]) == ("w", "[1] float32")
    assert found["textEdit"] == {"range": stretch(11, 25, 25), "newText": "w"}
    assert editor.ask_at("textDocument/completion", 11, 3) is None


def test_code_lenses_count(editor: Editor) -> None:
    found = editor.ask("textDocument/codeLens")
    assert [(lens["range"]["start"], lens["command"]["title"]) for lens in found] == [
        (at(2, 0), "4 variables · 40 parameters · 2 calls"),
        (at(8, 0), "1 variable · 1 parameter"),
    ]


def test_call_hierarchy_goes_outward(editor: Editor) -> None:
    (item,) = editor.ask_at("textDocument/prepareCallHierarchy", 4, 30)
    assert item["name"] == "block{0…1}/fc/{kernel,bias}:0"
    (call,) = editor.client.ask("callHierarchy/incomingCalls", item=item)
    assert (call["from"]["name"], call["from"]["detail"]) == ("program.py", item["name"])
    assert call["fromRanges"] == [stretch(7, 8, 24)]
    assert editor.client.ask("callHierarchy/incomingCalls", item=call["from"]) == []
    assert editor.client.ask("callHierarchy/outgoingCalls", item=item) == []


def test_call_hierarchy_of_a_function(editor: Editor) -> None:
    (item,) = editor.ask_at("textDocument/prepareCallHierarchy", 2, 5)
    names = "block{0…1}/fc/{kernel,bias}:0"
    assert (item["name"], item["detail"]) == ("block", names)
    (call,) = editor.client.ask("callHierarchy/incomingCalls", item=item)
    assert (call["from"]["name"], call["fromRanges"]) == ("program.py", [stretch(7, 8, 24)])
    (call,) = editor.client.ask("callHierarchy/outgoingCalls", item=item)
    assert (call["to"]["name"], call["fromRanges"]) == (names, [stretch(4, 23, 55)])
    (again,) = editor.ask_at("textDocument/prepareCallHierarchy", 7, 10)
    assert again == item


def test_what_is_asked_of_an_older_text_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "program.py"
    with Client(tmp_path, tensorflow="1.15") as client:
        client.open(path, SLOW)
        document = {"uri": path.as_uri()}
        number = client.send("textDocument/codeLens", textDocument=document)
        assert client.hover(tmp_path / "other.py", 0, 0) is None  # what was asked before has begun
        client.edit(path, 2, ((1, 0), (LINES, 0), "\n\n"))
        assert client.wait(number)["error"]["code"] == -32801
        (item,) = _prepared(client, path, "w = tf.get_variable('w', [1])", 3)
        client.open(path, "x = 1\n", version=4)
        number = client.send("callHierarchy/incomingCalls", item=item)
        assert client.wait(number)["error"]["code"] == -32801
    assert client.log == ""


def _prepared(client: Client, path: Path, line: str, version: int) -> list[dict[str, Any]]:
    client.open(path, f"import tensorflow as tf\n{line}\n", version)
    found: list[dict[str, Any]] = Editor(client, path).ask_at(
        "textDocument/prepareCallHierarchy", 1, 6
    )
    return found


@pytest.mark.parametrize(("encoding", "start"), [("utf-8", 16), ("utf-16", 14), ("utf-32", 13)])
def test_places_are_in_the_clients_units(tmp_path: Path, encoding: str, start: int) -> None:
    path = tmp_path / "program.py"
    with Client(tmp_path, [encoding], tensorflow="1.15") as client:
        client.open(path, PROGRAM)
        ask = Editor(client, path).ask_at
        everything = {"start": at(0, 0), "end": at(99, 0)}
        hints = Editor(client, path).ask("textDocument/inlayHint", range=everything)
        assert hints[1]["position"] == at(9, start + 25)
        (place,) = ask("textDocument/definition", 11, 12)
        assert place["range"] == stretch(9, start, start + 25)
        (mark, _) = ask("textDocument/documentHighlight", 9, start + 3)
        assert mark["range"] == stretch(9, start, start + 25)
        (item,) = ask("textDocument/prepareCallHierarchy", 9, start)
        assert item["selectionRange"] == stretch(9, start, start + 25)
