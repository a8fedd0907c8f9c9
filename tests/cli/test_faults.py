"""A crash of ours in one program costs its answer alone."""

from __future__ import annotations

import json
import multiprocessing
import os
import signal
import threading
from pathlib import Path
from typing import Any

import pytest

from scope_lsp.analysis import Analysis
from scope_lsp.cli import processes, running
from scope_lsp.cli.main import main
from scope_lsp.cli.processes import run_in_processes
from scope_lsp.workspace.deep_stack import run_deep
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


def die_at_five(number: int) -> int:
    if number == 5:
        os._exit(9)
    return number * 2


def nothing() -> None:
    """There is nothing to prepare."""


def test_a_process_that_is_killed_costs_its_answer_alone() -> None:
    made = dict.fromkeys(range(20), 0)
    lost = []
    for number, each, lived in run_in_processes(20, die_at_five, nothing, (), 2):
        made[number] = each
        if not lived:
            lost.append(number)
    assert lost == [5]
    assert made == {number: None if number == 5 else number * 2 for number in range(20)}


@pytest.mark.skipif(
    multiprocessing.get_start_method() != "fork", reason="what is patched here goes to no process"
)
def test_it_is_told_which_program_costs_too_much(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(running, "MANY", 2)
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    for index in range(4):
        (tmp_path / f"p{index}.py").write_text(PROGRAM)
    analyze = Workspace.analyze

    def die(self: Workspace, entries: Any, *arguments: Any) -> Analysis:
        if entries[0].path.endswith("p2.py"):
            os._exit(9)
        return analyze(self, entries, *arguments)

    monkeypatch.setattr(Workspace, "analyze", die)
    assert main(["names", str(tmp_path), "--format", "json"]) == CRASHED
    told = capsys.readouterr()
    assert {Path(each["path"]).name for each in json.loads(told.out)["errors"]} == {
        "p0.py",
        "p1.py",
        "p3.py",
    }
    (line,) = told.err.splitlines()
    assert "p2.py: its process was ended" in line


@pytest.mark.parametrize("error", [OSError, NotImplementedError, ImportError])
def test_there_may_be_no_further_processes(
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    error: type[Exception],
) -> None:
    def refuse(*arguments: Any, **options: Any) -> None:
        raise error

    monkeypatch.setattr(running, "MANY", 2)
    monkeypatch.setattr(os, "cpu_count", lambda: 2)
    monkeypatch.setattr(processes, "ProcessPoolExecutor", refuse)
    for index in range(4):
        (tmp_path / f"p{index}.py").write_text(PROGRAM)
    assert main(["names", str(tmp_path), "--format", "json"]) == 0
    assert len(json.loads(capsys.readouterr().out)["errors"]) == 4


def test_who_interrupts_need_not_wait() -> None:
    # Whoever runs the tests in the background has Python ignore it.
    before = signal.signal(signal.SIGINT, signal.default_int_handler)
    interrupted, ended = threading.Event(), []

    def job() -> None:
        signal.pthread_kill(threading.main_thread().ident or 0, signal.SIGINT)
        interrupted.wait(10)
        ended.append(True)

    with pytest.raises(KeyboardInterrupt):
        run_deep(job)
    signal.signal(signal.SIGINT, before)
    assert not ended
    interrupted.set()
