"""A crash of ours in one program costs its answer alone."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from scope_lsp.analysis import Analysis
from scope_lsp.cli.main import main
from scope_lsp.workspace.programs import Workspace

PROGRAM = "import tensorflow as tf\nfor _ in 'ab':\n    tf.get_variable('w', [1])\n"
CRASHED = 3


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A folder of programs, of which one makes us crash."""
    for name in ("first", "second", "third"):
        (tmp_path / f"{name}.py").write_text(PROGRAM)
    analyze = Workspace.analyze

    def crash(self: Workspace, entries: Any, *arguments: Any) -> Analysis:
        if any(entry.path.endswith("second.py") for entry in entries):
            raise RecursionError("a fault")
        return analyze(self, entries, *arguments)

    monkeypatch.setattr(Workspace, "analyze", crash)
    return tmp_path


@pytest.mark.parametrize(("command", "key"), [("names", "errors"), ("check", "findings")])
def test_the_others_are_answered(
    folder: Path, capsys: pytest.CaptureFixture[str], command: str, key: str
) -> None:
    assert main([command, str(folder), "--format", "json"]) == CRASHED
    told = capsys.readouterr()
    assert {Path(each["path"]).name for each in json.loads(told.out)[key]} == {
        "first.py",
        "third.py",
    }
    (line,) = told.err.splitlines()
    for words in ("failed on", "second.py", "RecursionError", "please report it"):
        assert words in line


def test_one_alone_is_told_in_full(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["names", str(folder / "second.py")]) == CRASHED
    assert "Traceback" in capsys.readouterr().err
