"""What a checkpoint brings can't be known, so nothing that may come from one is exact.

Before Keras 3 the slots that a checkpoint has are made as soon as there are their variables, under
names without the optimizer's.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from scope_lsp.analysis import Analysis, Entry, analyze
from scope_lsp.version import Version
from scope_lsp.workspace.modules import FileLoader
from scope_lsp.workspace.sources import Sources

PROGRAM = """
import tensorflow as tf

model = tf.keras.Sequential([tf.keras.layers.Dense(2, input_shape=(3,))])
adam = tf.keras.optimizers.Adam()
tf.train.Checkpoint(model=model, optimizer=adam).restore({path})
adam.apply_gradients([(w, w) for w in model.trainable_variables])
"""


def analysis(folder: Path, path: str, version: str) -> Analysis:
    """Of a program that restores a checkpoint."""
    program = folder / "program.py"
    program.write_text(PROGRAM.format(path=path))
    return analyze([Entry(str(program))], Version.parse(version), FileLoader(Sources(), []))


@pytest.mark.parametrize(
    ("path", "version", "exact"),
    [
        ("tf.train.latest_checkpoint('saved')", "2.10", False),
        ("'saved/model-1'", "2.10", False),
        ("None", "2.10", True),
        ("tf.train.latest_checkpoint('saved')", "2.21", True),
    ],
)
def test_slots_behind_a_restored_checkpoint(
    tmp_path: Path, path: str, version: str, exact: bool
) -> None:
    found = analysis(tmp_path, path, version)
    sites = {site.span.line: site.exact for site in found.sites.values() if site.kind == "variable"}
    assert sites[4]
    assert sites[7] is exact
