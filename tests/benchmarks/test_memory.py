"""What is kept of a program that somebody edits doesn't grow with the edits."""

from __future__ import annotations

import asyncio
import gc
import json
import threading
import tracemalloc
import weakref
from itertools import accumulate
from pathlib import Path

from scope_lsp.server.answers import Answer, Answers, _analyze
from scope_lsp.server.requests import register
from scope_lsp.server.server import Server
from scope_lsp.workspace.deep_stack import run_deep
from scope_lsp.workspace.folders import Folders
from scope_lsp.workspace.sources import Sources
from tests.benchmarks.material import Material

PROGRAM = "import tensorflow as tf\n" + "".join(
    f"def build_{n}(x):\n    y = x\n    return tf.layers.dense(y, 4, name='d{n}')\n"
    for n in range(6)
)
TURNS, EDITS = 6, 60
SECONDS = 30
LEVEL = 1.05
"""So much more may be kept after the last turn than after the second."""


def typed(text: str, edit: tuple[int, int, str]) -> str:
    line, column, put = edit
    lines = text.splitlines(keepends=True)
    lines[line] = lines[line][:column] + put + lines[line][column:]
    return "".join(lines)


def test_memory_stays_level_over_edits(tmp_path: Path) -> None:
    path = tmp_path / "program.py"
    path.write_text(PROGRAM)
    edits = list(Material("", tmp_path, path).typing(EDITS))

    def run() -> None:
        folders = Folders([tmp_path])
        kept: list[int] = []
        for _ in range(TURNS):
            texts = list(accumulate(edits, typed, initial=PROGRAM))
            for text in (*texts, *reversed(texts)):  # typed, and taken back
                _analyze(folders, {str(path): text}, str(path), threading.Event(), False, None)
            gc.collect()
            kept.append(tracemalloc.get_traced_memory()[0])
        assert kept[-1] < kept[1] * LEVEL

    tracemalloc.start()
    try:
        run_deep(run)
    finally:
        tracemalloc.stop()


def test_what_is_closed_is_forgotten(tmp_path: Path) -> None:
    async def close() -> weakref.ref[Answer]:
        answers = Answers()
        answers.set_folders(Folders([tmp_path]))
        answers.ready.set()
        answers.changed("untitled:1", PROGRAM)
        answer = weakref.ref(await answers.get("untitled:1"))
        answers.changed("untitled:1", None)
        assert answers.close(SECONDS)
        return answer

    answer = asyncio.run(close())
    gc.collect()
    assert answer() is None


def test_trees_of_what_is_closed_are_forgotten() -> None:
    sources = Sources()
    sources.have_open({"untitled:1": PROGRAM})
    tree = weakref.ref(sources.tree("untitled:1").module)
    assert tree() is not None
    sources.have_open({})
    gc.collect()
    assert tree() is None


def test_messages_are_forgotten() -> None:
    async def tell() -> int:
        server = Server()
        register(server)
        server.protocol.set_writer(Nobody())
        receive(server, "initialize", 1, processId=None, rootUri=None, capabilities={})
        for count in range(3_000):
            receive(server, "textDocument/didClose", textDocument={"uri": "file:///none.py"})
            await asyncio.sleep(0)
            if count == 1_000:
                tracemalloc.start()
        try:
            return tracemalloc.get_traced_memory()[0]
        finally:
            tracemalloc.stop()

    assert asyncio.run(tell()) < 500_000


class Nobody:
    """Takes what a server says."""

    def write(self, data: bytes) -> None:
        """Whatever it is."""

    def close(self) -> None:
        """There is nothing to do."""


def receive(server: Server, method: str, number: int | None = None, **params: object) -> None:
    message = {"method": method, "params": params}
    data = message if number is None else {**message, "id": number}
    server.protocol.receive(json.dumps(data).encode())
