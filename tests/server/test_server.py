"""The server as a client sees it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from scope_lsp.server.requests.hover import OLD
from tests.server.client import Client, at
from tests.server.slow import FEW

HEADER = "# tensorflow\nimport tensorflow as tf\n"
ONE = HEADER + 'with tf.variable_scope("a"):\n    w = tf.get_variable("w", [1])\n'
TWICE = ONE + ONE
TWO = HEADER + 'tf.get_variable("kernel", [1])\nw = tf.get_variable("x", [1])\n'


@pytest.fixture
def program(tmp_path: Path) -> Path:
    return tmp_path / "program.py"


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Client]:
    """One server for all tests, each of which has a folder of its own."""
    with Client(tmp_path_factory.mktemp("root"), tensorflow="1.15") as client:
        yield client


def shown(client: Client, path: Path, line: int, character: int) -> str:
    """What a hover shows once the present text is analysed."""
    while True:
        found = client.hover(path, line, character)
        assert found is not None
        text = str(found["contents"]["value"])
        if not text.endswith(OLD):
            return text


def test_hover_says_the_name_first(client: Client, program: Path) -> None:
    client.open(program, ONE)
    found = client.hover(program, 3, 12)
    assert found is not None
    assert found["contents"]["kind"] == "markdown"
    assert found["contents"]["value"].startswith("**`a/w:0`** · variable\n")
    assert found["range"] == {"start": at(3, 8), "end": at(3, 33)}


def test_hover_where_there_is_nothing(client: Client, program: Path) -> None:
    client.open(program, ONE)
    assert client.hover(program, 0, 3) is None
    assert client.hover(program, 99, 99) is None
    assert client.hover(program.with_name("never_opened.py"), 0, 0) is None


def test_findings_come_with_the_version(client: Client, program: Path) -> None:
    client.open(program, TWICE, version=7)
    (found,) = client.diagnostics(program, 7)
    assert (found["code"], found["severity"], found["source"]) == ("SL101", 1, "scope-lsp")
    assert found["range"]["start"] == at(7, 8)
    (related,) = found["relatedInformation"]
    assert related["location"]["uri"] == program.as_uri()
    assert related["location"]["range"]["start"] == at(3, 8)


def test_edits_are_followed(client: Client, program: Path) -> None:
    client.open(program, TWICE)
    assert client.diagnostics(program, 1)
    client.edit(program, 2, ((6, 24), (6, 25), "b"))
    assert client.diagnostics(program, 2) == []
    assert shown(client, program, 7, 12).startswith("**`b/w:0`**")


def test_several_edits_of_one_message_apply_in_order(client: Client, program: Path) -> None:
    client.open(program, ONE)
    client.edit(program, 2, ((0, 0), (0, 0), "\n\n"), ((5, 25), (5, 26), "kernel"))
    assert shown(client, program, 5, 12).startswith("**`a/kernel:0`**")


def test_a_hover_about_an_older_text_says_so(client: Client, program: Path) -> None:
    client.open(program, ONE)
    for version in range(2, 30):
        client.edit(program, version, ((2, 24), (2, 25), f"{version % 10}"))
        assert shown(client, program, 3, 12).startswith(f"**`{version % 10}/w:0`**")


def test_who_types_gets_the_last_good_answer_where_the_text_is_now(
    client: Client, program: Path
) -> None:
    client.open(program, ONE + FEW)
    client.diagnostics(program, 1)
    client.edit(program, 2, ((0, 0), (0, 0), "\n\n"))
    client.edit(program, 3, ((4, 24), (4, 25), "longer"))
    found = client.hover(program, 5, 12)
    assert found is not None
    assert found["contents"]["value"].startswith("**`a/w:0`**")
    assert found["contents"]["value"].endswith(OLD)
    assert found["range"] == {"start": at(5, 8), "end": at(5, 33)}
    uri, whole = {"uri": program.as_uri()}, {"start": at(0, 0), "end": at(9, 0)}
    (hint,) = client.ask("textDocument/inlayHint", textDocument=uri, range=whole)
    assert hint["position"] == at(5, 33)
    assert hint["label"][0]["value"] == "a/w:0"
    assert client.ask("inlayHint/resolve", **hint) == hint
    client.diagnostics(program, 3)
    assert shown(client, program, 5, 12).startswith("**`longer/w:0`**")


def test_names_are_offered_from_the_last_good_answer(client: Client, program: Path) -> None:
    client.open(program, TWO + FEW)
    client.diagnostics(program, 1)
    client.edit(program, 2, ((0, 0), (0, 0), "\n"))
    client.edit(program, 3, ((4, 21), (4, 22), "k/"))
    client.edit(program, 4, ((4, 23), (4, 23), "v"))
    uri = {"uri": program.as_uri()}
    (found,) = client.ask("textDocument/completion", textDocument=uri, position=at(4, 24))
    assert found["textEdit"] == {
        "range": {"start": at(4, 21), "end": at(4, 24)}, "newText": "kernel",
    }  # fmt: skip
    assert f"[line 4]({program.as_uri()}#L4)" in found["documentation"]["value"]
    assert client.diagnostics(program, 4) == []


def test_what_was_just_typed_is_waited_for(client: Client, program: Path) -> None:
    client.open(program, ONE + FEW)
    client.diagnostics(program, 1)
    client.edit(program, 2, ((4, 0), (4, 0), 'tf.get_variable("new", [])\n'))
    found = client.hover(program, 4, 12)
    assert found is not None
    assert found["contents"]["value"].startswith("**`new:0`**")
    assert not found["contents"]["value"].endswith(OLD)


def test_closing_takes_the_findings_away(client: Client, program: Path) -> None:
    client.open(program, TWICE)
    assert client.diagnostics(program, 1)
    client.tell("textDocument/didClose", textDocument={"uri": program.as_uri()})
    assert client.diagnostics(program, None) == []


def test_open_modules_count_as_they_are_in_the_editor(client: Client, tmp_path: Path) -> None:
    module, program = tmp_path / "module.py", tmp_path / "program.py"
    module.write_text('NAME = "disk"\n')
    client.open(module, 'NAME = "editor"\n')
    client.open(program, HEADER + "import module\ntf.get_variable(module.NAME, [1])\n")
    assert shown(client, program, 3, 5).startswith("**`editor:0`**")
    client.edit(module, 2, ((0, 8), (0, 14), "edited"))
    assert shown(client, program, 3, 5).startswith("**`edited:0`**")


@pytest.mark.parametrize(
    ("encodings", "start"),
    [(["utf-8"], 27), (["utf-16"], 19), (["utf-32", "utf-16"], 17), (None, 19)],
)
def test_columns_are_in_the_clients_units(
    tmp_path: Path, encodings: list[str] | None, start: int
) -> None:
    program = tmp_path / "program.py"
    with Client(tmp_path, encodings, tensorflow="1.15") as client:
        assert client.capabilities["positionEncoding"] == (encodings or ["utf-16"])[0]
        client.open(program, HEADER + 'x = "日本🙂🙂"\f; w = tf.get_variable("w", [1])\n')
        found = client.hover(program, 2, start + 3)
        assert found is not None
        assert found["range"] == {"start": at(2, start), "end": at(2, start + 25)}
        assert client.hover(program, 2, start - 6) is None
        client.edit(program, 2, ((2, start + 17), (2, start + 18), "edited"))
        assert shown(client, program, 2, start + 3).startswith("**`edited:0`**")


@pytest.mark.parametrize("separator", ["\f", "\u2028", "\x85"])
def test_lines_are_those_of_the_protocol(client: Client, program: Path, separator: str) -> None:
    client.open(program, f"# a{separator}b\n" + ONE)
    client.edit(program, 2, ((3, 24), (3, 25), "edited"))
    assert shown(client, program, 4, 12).startswith("**`edited/w:0`**")


def test_a_request_may_be_cancelled(client: Client, program: Path) -> None:
    client.open(program, ONE)
    document = {"uri": program.as_uri()}
    number = client.send("textDocument/hover", textDocument=document, position=at(3, 12))
    client.tell("$/cancelRequest", id=number)
    answer = client.wait(number)
    assert "result" in answer or answer["error"]["code"] == -32800
    assert shown(client, program, 3, 12)


def test_half_typed_text_is_answered(client: Client, program: Path) -> None:
    client.open(program, ONE + 'with tf.variable_scope("b"\nfor (')
    assert shown(client, program, 3, 12).startswith("**`a/w:0`**")


def test_the_settings_may_change(tmp_path: Path, program: Path) -> None:
    with Client(tmp_path) as client:
        client.open(program, ONE)
        for version in ("1.4", "1.15"):
            settings = {"scope-lsp": {"tensorflow": version}}
            client.tell("workspace/didChangeConfiguration", settings=settings)
            words = f"TensorFlow {version}, as the settings say"
            assert words in shown(client, program, 3, 12)


def test_the_server_ends_quietly(tmp_path: Path, program: Path) -> None:
    with Client(tmp_path) as client:
        client.open(program, ONE)
        client.hover(program, 3, 12)
    assert (client.process.returncode, client.log) == (0, "")


def test_a_hover_need_not_wait_for_other_documents(client: Client, tmp_path: Path) -> None:
    slow, quick = tmp_path / "slow.py", tmp_path / "quick.py"
    client.open(slow, HEADER + "i = 0\nfor _ in range(10 ** 9):\n    i += len(str(i))\n")
    client.open(quick, ONE)
    assert shown(client, quick, 3, 12).startswith("**`a/w:0`**")
    client.tell("textDocument/didClose", textDocument={"uri": slow.as_uri()})
