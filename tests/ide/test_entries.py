"""A hover tells which program gives what, where several build what a file defines."""

from __future__ import annotations

from pathlib import Path

from scope_lsp.analysis import Entry
from scope_lsp.ide.hover import hover
from scope_lsp.ide.markdown import render
from scope_lsp.version import Version
from scope_lsp.workspace.programs import Workspace

MODEL = """\
import tensorflow as tf
def build(name):
    with tf.variable_scope(name):
        return tf.get_variable("w", [2])
"""
PROGRAM = """\
import model
if __name__ == "__main__":
    model.build("{}")
"""


def shown(folder: Path, **programs: str) -> str:
    (folder / "model.py").write_text(MODEL)
    for name, scope in programs.items():
        (folder / f"{name}.py").write_text(PROGRAM.format(scope))
    workspace = Workspace([folder])
    path = str(folder / "model.py")
    entries = [Entry(path), *workspace.builders(path)]
    analysis = workspace.analyze(entries, Version(1, 15), [path])
    found = hover(analysis, workspace.sources.tree(path), path, 4, 18)
    assert found is not None
    return render(found)


def test_nobody_calls_it(tmp_path: Path) -> None:
    assert shown(tmp_path).startswith("**`{name}/w:0`** · variable")


def test_one_program(tmp_path: Path) -> None:
    text = shown(tmp_path, train="net")
    assert text.startswith("**`net/w:0`** · variable")
    assert text.endswith("as run by `train.py`")


def test_several_that_differ(tmp_path: Path) -> None:
    text = shown(tmp_path, train="net", score="other")
    assert text.startswith("**`{net,other}/w:0`** · 2 variables")
    assert "- `train.py` gives `net/w:0`\n- `score.py` gives `other/w:0`" in text


def test_several_that_agree(tmp_path: Path) -> None:
    assert shown(tmp_path, train="net", score="net").endswith("as run by `train.py`, `score.py`")


def test_entries_of_the_settings_come_instead(tmp_path: Path) -> None:
    (tmp_path / "scope-lsp.toml").write_text('entries = ["score.py"]')
    text = shown(tmp_path, train="net", score="other")
    assert text.startswith("**`other/w:0`** · variable")
