"""`workspace/diagnostic` and `workspace/symbol`: open documents, then the programs that nobody has
open."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from tests.server.client import Client
from tests.server.slow import SLOW
from tests.server.test_findings import HEADER, PULLS, TWICE

ONCE = HEADER + 'tf.get_variable("w", [1])\n'


def project(folder: Path) -> Path:
    """A model that is wrong as a program uses it, and a file without TensorFlow."""
    (folder / "model.py").write_text(HEADER + 'def f():\n    tf.get_variable("w", [1])\n')
    (folder / "train.py").write_text("import model\nmodel.f()\nmodel.f()\n")
    (folder / "other.py").write_text("print(1)\n")
    return folder


def ask(client: Client, known: dict[str, str] | None = None, **more: Any) -> list[Any]:
    """The reports, of which those that aren't new carry no findings."""
    previous = [{"uri": uri, "value": value} for uri, value in (known or {}).items()]
    items: list[Any] = client.ask("workspace/diagnostic", previousResultIds=previous, **more)[
        "items"
    ]
    return items


def codes(items: list[Any]) -> dict[str, list[str]]:
    return {
        each["uri"].rpartition("/")[2]: [finding["code"] for finding in each["items"]]
        for each in items
        if each["kind"] == "full"
    }


def ids(items: list[Any]) -> dict[str, str]:
    return {each["uri"]: each["resultId"] for each in items}


def test_programs_that_nobody_has_open(tmp_path: Path) -> None:
    with Client(project(tmp_path), capabilities=PULLS, tensorflow="1.15") as client:
        client.open(tmp_path / "own.py", TWICE)
        items = ask(client)
        assert codes(items) == {"own.py": ["SL101"], "model.py": ["SL101"], "train.py": []}
        assert [each.get("version") for each in items] == [1, None, None]


def test_who_knows_all_is_answered_when_there_is_news(tmp_path: Path) -> None:
    with Client(project(tmp_path), capabilities=PULLS, tensorflow="1.15") as client:
        known = ids(ask(client))
        previous = [{"uri": uri, "value": value} for uri, value in known.items()]
        number = client.send("workspace/diagnostic", previousResultIds=previous)
        client.open(tmp_path / "train.py", "import model\nmodel.f()\n")
        items = client.wait(number)["result"]["items"]
        assert codes(items)["model.py"] == []


def test_what_has_not_changed_is_not_said_again(tmp_path: Path) -> None:
    with Client(project(tmp_path), capabilities=PULLS, tensorflow="1.15") as client:
        known = ids(ask(client))
        client.open(tmp_path / "own.py", TWICE)
        items = ask(client, known)
        assert codes(items) == {"own.py": ["SL101"]}
        assert ids(items).items() >= known.items()


def test_a_document_that_is_opened_is_news(tmp_path: Path) -> None:
    with Client(project(tmp_path), capabilities=PULLS, tensorflow="1.15") as client:
        known = ids(ask(client))
        previous = [{"uri": uri, "value": value} for uri, value in known.items()]
        number = client.send("workspace/diagnostic", previousResultIds=previous)
        client.open(tmp_path / "own.py", TWICE)
        items = client.wait(number)["result"]["items"]
        assert codes(items)["own.py"] == ["SL101"]


def test_addresses_are_those_of_the_client(tmp_path: Path) -> None:
    path = tmp_path / "a+b.py"
    path.write_text(TWICE)
    with Client(tmp_path, capabilities=PULLS, tensorflow="1.15") as client:
        (own,) = ask(client)
        known = {path.as_uri().replace("a%2Bb", "a+b"): own["resultId"]}
        client.open(tmp_path / "own.py", TWICE)
        assert codes(ask(client, known)) == {"own.py": ["SL101"]}


def test_findings_are_sent_as_they_become_known(tmp_path: Path) -> None:
    with Client(project(tmp_path), capabilities=PULLS, tensorflow="1.15") as client:
        client.open(tmp_path / "own.py", TWICE)
        assert ask(client, partialResultToken="part") == []
        sent = [m["params"] for m in client.notifications if m["method"] == "$/progress"]
        assert {each["token"] for each in sent} == {"part"}
        assert codes(sent[0]["value"]["items"]) == {"own.py": ["SL101"]}
        told = [codes(each["value"]["items"]) for each in sent]
        last = {name: found for each in told for name, found in each.items()}
        assert last == {"own.py": ["SL101"], "model.py": ["SL101"], "train.py": []}


def test_long_work_is_shown_and_may_be_ended(tmp_path: Path) -> None:
    for name in "abc":
        (tmp_path / f"{name}.py").write_text(SLOW)
    shows = {**PULLS, "window": {"workDoneProgress": True}}
    with Client(tmp_path, capabilities=shows, tensorflow="1.15") as client:
        number = client.send("workspace/diagnostic", previousResultIds=[])
        token = client.told("window/workDoneProgress/create")["token"]
        begun = client.told("$/progress")["value"]
        assert begun["title"] == "Looking at the programs of the workspace"
        assert begun["message"].endswith(" of 3")
        client.tell("window/workDoneProgress/cancel", token=token)
        assert "result" in client.wait(number)


def test_a_document_that_is_closed_has_the_findings_of_its_file(tmp_path: Path) -> None:
    path = tmp_path / "own.py"
    path.write_text(ONCE)
    with Client(tmp_path, capabilities=PULLS, tensorflow="1.15") as client:
        client.open(path, TWICE)
        items = ask(client)
        assert codes(items) == {"own.py": ["SL101"]}
        client.tell("textDocument/didClose", textDocument={"uri": path.as_uri()})
        assert codes(ask(client, ids(items))) == {"own.py": []}


def test_settings_keep_findings_to_open_documents(tmp_path: Path) -> None:
    (project(tmp_path) / "scope-lsp.toml").write_text('diagnostics = "open"\n')
    with Client(tmp_path, capabilities=PULLS, tensorflow="1.15") as client:
        client.open(tmp_path / "own.py", TWICE)
        assert codes(ask(client)) == {"own.py": ["SL101"]}


def test_each_folder_has_settings_of_its_own(tmp_path: Path) -> None:
    for name, severity in (("a", "off"), ("b", "hint")):
        (tmp_path / name).mkdir()
        (tmp_path / name / "program.py").write_text(TWICE)
        text = (
            f'tensorflow = "1.15"\nexclude = ["old.py"]\nseverities = {{ SL101 = "{severity}" }}\n'
        )
        (tmp_path / name / "scope-lsp.toml").write_text(text)
    (tmp_path / "b" / "old.py").write_text(TWICE)
    with Client(tmp_path, capabilities=PULLS) as client:
        found = {
            each["uri"].removeprefix(f"{tmp_path.as_uri()}/"): [
                (finding["code"], finding["severity"]) for finding in each["items"]
            ]
            for each in ask(client)
        }
        assert found == {"a/program.py": [], "b/program.py": [("SL101", 4)]}


def names(client: Client, query: str) -> list[tuple[str, str, int]]:
    found = client.ask("workspace/symbol", query=query)
    return [
        (
            each["name"],
            each["location"]["uri"].rpartition("/")[2],
            each["location"]["range"]["start"]["line"],
        )
        for each in found
    ]


def test_variables_of_programs_that_nobody_has_open(tmp_path: Path) -> None:
    text = HEADER + "def f(name):\n    with tf.variable_scope(name):\n"
    (tmp_path / "net.py").write_text(text + '        tf.get_variable("kernel", [1])\n')
    (tmp_path / "train.py").write_text("from net import f\nf('generator')\n")
    with Client(tmp_path, tensorflow="1.15") as client:
        client.open(tmp_path / "own.py", ONCE)
        for query in ("rator/ker", "gnkrnl"):
            assert names(client, query) == [("generator/kernel:0", "net.py", 3)]
        assert names(client, "w") == [("w:0", "own.py", 1)]
