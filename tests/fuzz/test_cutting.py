"""A run that was cut off or cancelled tells no false names: a few, always the same."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from scope_lsp.interpreter import run
from tests.fuzz import real
from tests.fuzz.cutting import lies, names, opened


@pytest.mark.parametrize("path", real.some(real.programs(), 12, 4), ids=lambda path: path.stem)
def test_what_is_cut_tells_no_false_names(path: Path) -> None:
    assert not list(lies(path, random.Random(path.stem), 4))


BOTH = """\
import tensorflow as tf
def build():
  return tf.get_variable("w", [])
for i in range(1000):
  tf.zeros([])
with tf.variable_scope("a"):
  build()
"""


def test_a_function_that_a_program_would_have_called_is_in_doubt_once_it_was_cut(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(run, "MAX_WORK", 600)
    path = tmp_path / "main.py"
    path.write_text(BOTH)
    told = names(opened(path))
    assert [exact for (_, _, kind), (_, exact) in told.items() if kind == "variable"] == [False]
