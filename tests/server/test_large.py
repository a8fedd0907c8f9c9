"""Documents that no person wrote."""

from __future__ import annotations

from pathlib import Path

import psutil
import pytest

from tests.server.client import Client
from tests.server.test_server import shown

SIZE = 100_000_000
PROGRAM = "import tensorflow as tf\nw = tf.get_variable('w', [1])\n"
MOST = 500_000_000
"""Bytes of memory."""


@pytest.mark.parametrize("part", ["a", "x = 1\n", "🙂"], ids=ascii)
def test_a_hundred_megabytes_cost_no_more_than_their_beginning(tmp_path: Path, part: str) -> None:
    path = tmp_path / "program.py"
    text = PROGRAM + "'" + part * (SIZE // len(part.encode()))
    with Client(tmp_path, tensorflow="1.15") as client:
        client.open(path, text)
        assert "w:0" in shown(client, path, 1, 6)
        client.edit(path, 2, ((1, 21), (1, 22), "v"))
        assert "v:0" in shown(client, path, 1, 6)
        assert psutil.Process(client.process.pid).memory_info().rss < MOST
        client.edit(path, 3, ((0, 0), (SIZE, 0), PROGRAM))
        assert "w:0" in shown(client, path, 1, 6)
