"""A call of the program's own layer, of which Keras runs a rewritten copy, is a site too."""

from __future__ import annotations

from pathlib import Path

import pytest

from scope_lsp.analysis import Entry, analyze
from scope_lsp.version import Version
from scope_lsp.workspace.modules import FileLoader
from scope_lsp.workspace.sources import Sources

PROGRAM = """
import tensorflow as tf


class Block(tf.keras.layers.Layer):
    def __init__(self):
        super().__init__()
        self.dense = tf.keras.layers.Dense(2)

    def build(self, shape):
        self.scale = self.add_weight("scale", shape[1:])

    def call(self, x):
        return self.dense(x * self.scale)


Block()(tf.zeros([1, 3]))
Block()(tf.keras.Input([3]))
block = Block()
inputs = tf.keras.Input([3])
model = tf.keras.Model(inputs, block(inputs))
"""


@pytest.mark.parametrize(
    ("line", "names"),
    [
        (17, []),
        (18, ["block_1/dense_1/kernel:0", "block_1/dense_1/bias:0"]),
        (21, ["block_2/dense_2/kernel:0", "block_2/dense_2/bias:0"]),
    ],
)
def test_the_call_of_what_is_rewritten(tmp_path: Path, line: int, names: list[str]) -> None:
    program = tmp_path / "program.py"
    program.write_text(PROGRAM)
    loader = FileLoader(Sources(), [])
    found = analyze([Entry(str(program))], Version.parse("2.10"), loader)
    sites = {s.span.line: s.names for s in found.sites.values() if s.kind == "variable"}
    assert sites.get(line, []) == names
    assert len(sites[14]) == 6
