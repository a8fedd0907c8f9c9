"""Settings from the editor and from files, for each folder, and what is wrong in them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.server.client import Client, at
from tests.server.test_misuse import errors

ONE = 'import tensorflow as tf\nw = tf.get_variable("w", [1])\n'
ASKS = {"workspace": {"configuration": True}}
NAME_SCOPE = 'import tensorflow as tf\nwith tf.name_scope("a"):\n    tf.get_variable("w", [1])\n'


def version(client: Client, path: Path) -> str:
    found = client.hover(path, 1, 8)
    assert found is not None
    text = str(found["contents"]["value"])
    return text.partition("TensorFlow ")[2].partition(",")[0]


def changed(path: Path, kind: int = 2) -> dict[str, Any]:
    return {"changes": [{"uri": path.as_uri(), "type": kind}]}


def test_each_folder_has_its_own(tmp_path: Path) -> None:
    roots = [tmp_path / "one", tmp_path / "two"]
    for root, number in zip(roots, ("1.4", "1.15")):
        root.mkdir()
        (root / "scope-lsp.toml").write_text(f'tensorflow = "{number}"\n')
        (root / "program.py").write_text(ONE)
    inner = roots[1] / "inner"
    inner.mkdir()
    (inner / "pyproject.toml").write_text('[tool.scope-lsp]\ntensorflow = "0.12"\n')
    with Client(roots) as client:
        for folder, number in zip((*roots, inner), ("1.4", "1.15", "0.12")):
            client.open(folder / "program.py", ONE)
            assert version(client, folder / "program.py") == number


def test_the_editor_is_asked_for_each_folder(tmp_path: Path) -> None:
    roots = [tmp_path / "one", tmp_path / "two"]
    for root in roots:
        root.mkdir()
    sent = [{"tensorflow": "1.15"}, {"tensorflow": "1.4"}, None]
    asked = []

    def configuration(params: Any) -> list[Any]:
        asked.append([item.get("scopeUri") for item in params["items"]])
        return sent

    replies = {"workspace/configuration": configuration}
    with Client(roots, capabilities=ASKS, replies=replies) as client:
        for root, number in zip(roots, ("1.4", "1.15")):
            client.open(root / "program.py", ONE)
            assert version(client, root / "program.py") == number
        assert asked == [[None, roots[0].as_uri(), roots[1].as_uri()]]
        sent[2] = {"tensorflow": "2.10", "importStrategy": "fromEnvironment"}
        client.tell("workspace/didChangeConfiguration", settings=None)
        client.edit(roots[1] / "program.py", 2, ((0, 0), (0, 0), "\n"))
        client.edit(roots[1] / "program.py", 3, ((0, 0), (1, 0), ""))
        while len(asked) < 2:
            client.hover(roots[1] / "program.py", 1, 8)
        client.edit(roots[1] / "program.py", 4, ((1, 4), (1, 23), "tf.Variable("))
        found = client.hover(roots[1] / "program.py", 1, 8)
        assert "TensorFlow 2.10" in str(found)


def test_files_with_settings_are_watched(tmp_path: Path) -> None:
    registers = {
        "workspace": {
            "didChangeWatchedFiles": {"dynamicRegistration": True},
            "didChangeConfiguration": {"dynamicRegistration": True},
        }
    }
    program, file = tmp_path / "program.py", tmp_path / "scope-lsp.toml"
    with Client(tmp_path, capabilities=registers, tensorflow=None) as client:
        told = client.told("client/registerCapability")["registrations"]
        assert [each["method"] for each in told] == [
            "workspace/didChangeConfiguration",
            "workspace/didChangeWatchedFiles",
        ]
        client.open(program, ONE)
        for number in ("1.4", "1.15"):
            file.write_text(f'tensorflow = "{number}"\n')
            client.tell("workspace/didChangeWatchedFiles", **changed(file))
            assert version(client, program) == number


def test_modules_that_change_on_the_disk_are_read_again(tmp_path: Path) -> None:
    program, module = tmp_path / "program.py", tmp_path / "module.py"
    text = "import tensorflow as tf, module\ntf.get_variable(module.N, [1])\n"
    with Client(tmp_path, tensorflow="1.15") as client:
        client.open(program, text)
        assert client.hover(program, 1, 5) is not None
        for kind, name in ((1, "a"), (2, "bb")):
            module.write_text(f'N = "{name}"\n')
            client.tell("workspace/didChangeWatchedFiles", **changed(module, kind))
            found = client.hover(program, 1, 5)
            assert found is not None
            assert found["contents"]["value"].startswith(f"**`{name}:0`**")


def test_problems_stand_in_the_file_until_they_are_solved(tmp_path: Path) -> None:
    program, file = tmp_path / "program.py", tmp_path / "pyproject.toml"
    file.write_text('[tool.scope-lsp]\ntensorflow = "7"\nseverity = 1\nentries = []\n')
    with Client(tmp_path) as client:
        client.open(program, ONE)
        wrong, unknown = client.diagnostics(file, None)
        assert wrong["range"] == {"start": at(1, 0), "end": at(1, 10)}
        assert (wrong["severity"], wrong["code"]) == (1, "wrong-setting")
        assert (unknown["severity"], unknown["code"]) == (2, "unknown-setting")
        file.write_text('[tool.scope-lsp]\ntensorflow = "1.15"\n')
        client.tell("workspace/didChangeWatchedFiles", **changed(file))
        assert client.diagnostics(file, None) == []


def test_hints_change_live(tmp_path: Path) -> None:
    refreshes = {"workspace": {"inlayHint": {"refreshSupport": True}}}
    program = tmp_path / "program.py"
    with Client(tmp_path, capabilities=refreshes, tensorflow="1.15") as client:
        client.open(program, ONE)
        stretch = {"start": at(0, 0), "end": at(9, 0)}
        for shown in (False, True):
            settings = {"tensorflow": "1.15", "hints": {"variables": shown}}
            client.tell("workspace/didChangeConfiguration", settings={"scope-lsp": settings})
            client.told("workspace/inlayHint/refresh")
            document = {"uri": program.as_uri()}
            found = client.ask("textDocument/inlayHint", textDocument=document, range=stretch)
            assert len(found) == shown


def test_lenses_change_live(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    text = "import tensorflow as tf\nclass A:\n    def f(self):\n        tf.Variable(0)\n"
    with Client(tmp_path, tensorflow="1.15") as client:
        client.open(program, text)
        for lenses, lines in (({}, [1, 2]), ({"classes": False}, [2]), ({"functions": False}, [1])):
            settings = {"tensorflow": "1.15", "lenses": lenses}
            client.tell("workspace/didChangeConfiguration", settings={"scope-lsp": settings})
            found = client.ask("textDocument/codeLens", textDocument={"uri": program.as_uri()})
            assert [lens["range"]["start"]["line"] for lens in found] == lines


def test_severities_change_live(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    with Client(tmp_path, tensorflow="1.15") as client:
        client.open(program, NAME_SCOPE)
        assert [each["severity"] for each in client.diagnostics(program, 1)] == [4]
        for said, severities in (("error", [1]), ("off", [])):
            settings = {"tensorflow": "1.15", "severities": {"SL201": said}}
            client.tell("workspace/didChangeConfiguration", settings={"scope-lsp": settings})
            found = client.diagnostics(program, 1)
            assert [each["severity"] for each in found] == severities


NONSENSE: list[Any] = [
    *(5, "x", [], [1], None, True, {"scope-lsp": 5}, {"scope-lsp": []}),
    {"tensorflow": {"a": 1}, "roots": 5, "python": [], "entries": {}, "severities": [], "hints": 5},
    {
        "tensorflow": "9" * 5000,
        "roots": [None, "\0"],
        "python": "\0",
        "entries": [":", "\0", "a:b:c"],
    },
    {"roots": ["x" * 5_000, "/proc/self/fd/99/x"], "python": "x" * 5_000, "exclude": ["x" * 5_000]},
    {"severities": {"": "off", "SL101": 5}, "hints": {"variables": "x"}, "exclude": ["[", "\0"]},
]


def test_nonsense_is_no_setting(tmp_path: Path) -> None:
    program = tmp_path / "program.py"
    said: list[Any] = [None]
    replies = {"workspace/configuration": lambda asked: said[0]}
    with Client(tmp_path, capabilities=ASKS, replies=replies, tensorflow="1.15") as client:
        client.open(program, ONE)
        for each in NONSENSE:
            for said[0] in ([each], [each, each], each):
                client.tell("workspace/didChangeConfiguration", settings=each)
                assert "w:0" in str(client.hover(program, 1, 8))
    assert client.log == ""
    assert not errors(client)


def test_folders_that_are_none(tmp_path: Path) -> None:
    (tmp_path / "file.py").write_text(ONE)
    odd = ["", "untitled:x", "vscode-vfs://github/a/b", "file:///%00", "file:///gone", "file://[x"]
    folders = [{"uri": uri, "name": "odd"} for uri in (*odd, (tmp_path / "file.py").as_uri())]
    with Client([tmp_path], tensorflow="1.15") as client:
        client.open(tmp_path / "file.py", ONE)
        for event in (
            {"added": folders, "removed": []},
            {"added": [], "removed": folders[2:]},
            {"added": folders, "removed": [*folders, {"uri": tmp_path.as_uri(), "name": "all"}]},
            {"added": [None], "removed": 5},
        ):
            client.tell("workspace/didChangeWorkspaceFolders", event=event)
            assert "w:0" in str(client.hover(tmp_path / "file.py", 1, 8))
            assert len(client.ask("workspace/symbol", query="w")) == 1
    assert client.log == ""
    assert not errors(client)
