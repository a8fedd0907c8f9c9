"""What somebody at a terminal sees while a command runs."""

from __future__ import annotations

import io
import sys
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from scope_lsp.cli.main import main


class Terminal(io.StringIO):
    def isatty(self) -> bool:
        return True


class Impatient:
    """A timer that waits for nothing."""

    def __init__(self, _seconds: float, show: Callable[[], None]) -> None:
        self.start = show

    def cancel(self) -> None:
        pass


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    for number in range(3):
        (tmp_path / f"program{number}.py").write_text("import tensorflow as tf\n")
        (tmp_path / f"other{number}.py").write_text("import os\n")
    return tmp_path


def test_a_terminal_shows_the_search_and_the_runs(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(threading, "Timer", Impatient)
    terminal = Terminal()
    monkeypatch.setattr(sys, "stderr", terminal)
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setenv("COLUMNS", "200")
    assert main(["names", str(folder), "--format", "json"]) == 0
    shown = terminal.getvalue()
    assert "looking for TensorFlow in" in shown
    assert shown.index("6/6") < shown.index("3/3")
    assert "program2.py" in shown[shown.index("6/6") :]
    assert capsys.readouterr().out.startswith("{")


def test_nothing_is_shown_to_a_file(
    folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(threading, "Timer", Impatient)
    assert main(["names", str(folder), "--format", "json"]) == 0
    assert capsys.readouterr().err == ""
