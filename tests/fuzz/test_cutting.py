"""A run that was cut off or cancelled tells no false names: a few, always the same."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from scope_lsp.interpreter import budget
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
    monkeypatch.setattr(budget, "MAX_WORK", 600)
    path = tmp_path / "main.py"
    path.write_text(BOTH)
    told = names(opened(path))
    assert [exact for (_, _, kind), (_, exact) in told.items() if kind == "variable"] == [False]


@pytest.mark.parametrize(("scope", "is_followed"), [("a" * 60, True), ("a" * 1_500, False)])
def test_names_that_nobody_can_read_use_up_what_a_run_may_take(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, scope: str, is_followed: bool
) -> None:
    monkeypatch.setattr(budget, "MAX_WORK", 20_000)
    path = tmp_path / "main.py"
    path.write_text(
        f"import tensorflow as tf\nwith tf.name_scope({scope!r}):\n"
        "  for i in range(500):\n    x = tf.Variable(1.0)\n"
    )
    assert [exact for _, exact in names(opened(path)).values()] == [is_followed] * 2
