"""A notebook's cells are one program, and each has its own answers."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.server.client import Client, at
from tests.server.requests import stretch
from tests.server.test_misuse import errors

FIRST = '%matplotlib inline\nimport tensorflow as tf\n"🙂"; w = tf.get_variable("w", [1])'
SECOND = "%%bash\necho (\nwith"
THIRD = 'with tf.variable_scope("net"):\n    v = tf.get_variable("v", [1])\n'
CAPABLE: dict[str, Any] = {"synchronization": {}}
LAST = 'tf.get_variable("w", [1])'


class Notebook:
    """A notebook in an editor."""

    def __init__(self, client: Client, path: Path) -> None:
        self.client = client
        self.uri = path.as_uri()
        self.cells: list[str] = []
        self.version = 1

    def item(self, uri: str, text: str) -> dict[str, Any]:
        return {"uri": uri, "languageId": "python", "version": 1, "text": text}

    def open(self, *texts: str) -> None:
        self.cells = [f"{self.uri}#cell{number}" for number in range(len(texts))]
        document = {
            "uri": self.uri,
            "notebookType": "jupyter-notebook",
            "version": 1,
            "cells": [{"kind": 2, "document": uri} for uri in self.cells],
        }
        items = [self.item(uri, text) for uri, text in zip(self.cells, texts)]
        self.client.tell(
            "notebookDocument/didOpen", notebookDocument=document, cellTextDocuments=items
        )

    def change(self, **cells: Any) -> None:
        self.version += 1
        document = {"uri": self.uri, "version": self.version}
        self.client.tell(
            "notebookDocument/didChange", notebookDocument=document, change={"cells": cells}
        )

    def ask(self, method: str, cell: int, **params: Any) -> Any:
        document = {"uri": self.cells[cell]}
        return self.client.ask(f"textDocument/{method}", textDocument=document, **params)

    def hints(self, cell: int) -> list[tuple[Any, str]]:
        found = self.ask("inlayHint", cell, range={"start": at(0, 0), "end": at(99, 0)})
        return [(hint["position"], hint["label"][0]["value"]) for hint in found]

    def findings(self, cell: int, version: int = 1) -> list[dict[str, Any]]:
        """Those that are told last of a cell."""
        while True:
            for message in self.client.notifications:
                params = message["params"]
                if params.get("uri") == self.cells[cell] and params.get("version") == version:
                    self.client.notifications.remove(message)
                    found: list[dict[str, Any]] = params["diagnostics"]
                    return found
            self.client._receive()


@pytest.fixture
def notebook(tmp_path: Path) -> Iterator[Notebook]:
    with Client(tmp_path, tensorflow="1.15", capabilities={"notebookDocument": CAPABLE}) as client:
        assert client.capabilities["notebookDocumentSync"]
        yield Notebook(client, tmp_path / "notes.ipynb")


def test_each_cell_has_its_own_answers(notebook: Notebook) -> None:
    notebook.open(FIRST, SECOND, THIRD, LAST)
    assert notebook.hints(0) == [(at(2, 35), "w:0")]
    assert notebook.hints(1) == []
    assert notebook.hints(2) == [(at(1, 33), "net/v:0")]
    (symbol,) = notebook.ask("documentSymbol", 2)
    assert (symbol["name"], symbol["range"]["start"]) == ("net/", at(0, 0))
    (lens,) = notebook.ask("codeLens", 2)
    assert lens["range"]["start"] == at(0, 0)


def test_cells_share_what_they_define(notebook: Notebook) -> None:
    notebook.open(FIRST, THIRD, LAST)
    assert notebook.findings(0) == []
    (found,) = notebook.findings(2)
    assert (found["code"], found["range"]) == ("SL101", stretch(0, 0, 25))
    (related,) = found["relatedInformation"]
    assert related["location"] == {"uri": notebook.cells[0], "range": stretch(2, 10, 35)}
    shown = notebook.ask("hover", 2, position=at(0, 5))["contents"]["value"]
    assert f"[code cell 1, line 3]({notebook.cells[0]})" in shown
    (place,) = notebook.ask("definition", 1, position=at(1, 10))
    assert place == {"uri": notebook.cells[1], "range": stretch(1, 8, 33)}


def test_cells_may_be_edited_and_moved(notebook: Notebook) -> None:
    notebook.open(FIRST, THIRD)
    edit = {"range": stretch(0, 24, 27), "text": "other\n"}
    changed = {"document": {"uri": notebook.cells[1], "version": 2}, "changes": [edit]}
    notebook.change(textContent=[changed])
    edit = {"range": {"start": at(0, 29), "end": at(1, 0)}, "text": ""}
    changed = {"document": {"uri": notebook.cells[1], "version": 3}, "changes": [edit]}
    notebook.change(textContent=[changed])
    assert notebook.hints(1) == [(at(1, 33), "other/v:0")]
    new = f"{notebook.uri}#new"
    array = {"start": 1, "deleteCount": 0, "cells": [{"kind": 2, "document": new}]}
    text = "x = 1\ntf.get_variable('new', [1])"
    notebook.change(structure={"array": array, "didOpen": [notebook.item(new, text)]})
    notebook.cells.append(new)
    assert notebook.hints(2) == [(at(1, 27), "new:0")]
    assert notebook.hints(1) == [(at(1, 33), "other/v:0")]
    gone = {"start": 0, "deleteCount": 1, "cells": []}
    notebook.change(structure={"array": gone, "didClose": [{"uri": notebook.cells[0]}]})
    assert notebook.ask("hover", 0, position=at(2, 20)) is None
    notebook.client.tell(
        "notebookDocument/didClose",
        notebookDocument={"uri": notebook.uri},
        cellTextDocuments=[{"uri": uri} for uri in notebook.cells[1:]],
    )
    assert notebook.ask("hover", 2, position=at(1, 5)) is None


def test_cells_that_are_none(notebook: Notebook) -> None:
    notebook.open(FIRST, FIRST)
    odd = {"kind": 2, "document": "nothing:x"}
    for array in (
        {"start": 9, "deleteCount": 5},
        {"start": 2**31 - 1, "deleteCount": 2**31 - 1, "cells": [odd, odd]},
        {"start": 1, "deleteCount": 99, "cells": [odd]},
    ):
        gone = [{"uri": "nothing:y"}]
        notebook.change(structure={"array": array, "didOpen": [], "didClose": gone})
    edit = {"range": {"start": at(9, 9), "end": at(0, 0)}, "text": "#"}
    for cell in ("nothing:z", notebook.cells[1]):
        changed = {"document": {"uri": cell, "version": 1}, "changes": [edit]}
        notebook.change(textContent=[changed])
    closed = {"notebookDocument": {"uri": "nothing:n"}, "cellTextDocuments": gone}
    notebook.client.tell("notebookDocument/didClose", **closed)
    assert notebook.hints(0) == [(at(2, 35), "w:0")]
    assert not errors(notebook.client)
