"""Exit statuses and what is said to whom: findings, wrong use, explanations."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.run import Done, scope_lsp

TWICE = 'import tensorflow as tf\nfor _ in "ab":\n    tf.get_variable("w", [1])\n'


def test_check_finds(tmp_path: Path) -> None:
    (tmp_path / "twice.py").write_text(TWICE)
    done = scope_lsp("check", "twice.py", cwd=tmp_path)
    assert done.returncode == 1
    assert done.stdout.startswith("twice.py:3:5: error SL101 This variable exists already")
    assert "TensorFlow: Variable w already exists, disallowed." in done.stdout


def test_check_finds_nothing(tmp_path: Path) -> None:
    (tmp_path / "once.py").write_text(TWICE.replace('"ab"', '"a"'))
    done = scope_lsp("check", "once.py", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["names", "nowhere.py"], "no such file or folder: nowhere.py"),
        (["check", "nowhere"], "no such file or folder: nowhere"),
        (["names", ""], "no such file or folder: ;"),
        (["names", "."], ""),
        (["names", ".", "--entry", "no.py:f"], "no such entry: no.py:f"),
        (["names", ".", "--root", "no"], "no such folder: no"),
        (["names", ".", "--tensorflow", "three"], "'three' is not a TensorFlow version"),
        (["names", ".", "--format", "xml"], "invalid choice: 'xml'"),
        (["names"], "the following arguments are required: PATH"),
        (["explain", "SL999"], "there is no rule SL999"),
        (["check", ".", "--format", "xml"], "invalid choice: 'xml'"),
        (["serve", "--log-level", "loud"], "invalid choice: 'loud'"),
        (["serve", "--log-file", "no/such/folder/log"], "--log-file no/such/folder/log: No such"),
        (["serve", "--tcp", "somewhere"], "there is no port 'somewhere'"),
        (["serve", "--tcp", "0.0.0.0:2087"], "only this machine may connect"),
        ([], "the following arguments are required: COMMAND"),
    ],
)
def test_wrong_use_is_said_on_standard_error(
    arguments: list[str], words: str, tmp_path: Path
) -> None:
    done = scope_lsp(*arguments, cwd=tmp_path)
    assert words in done.stderr
    assert done.returncode == (2 if words else 0)
    if words:
        assert done.stdout == ""


def test_explain_prints_a_document_or_all_rules() -> None:
    assert scope_lsp("explain", "SL101").stdout.startswith("# SL101 variable-already-exists\n")
    assert "SL203  hint         reopened-scope" in scope_lsp("explain").stdout


def test_the_version_is_said() -> None:
    assert scope_lsp("--version").stdout.startswith("scope-lsp ")


@pytest.mark.parametrize(
    "text", [b"", b"\xff\xfe\x00", b"def f(:\n  (((", b"print 'x'\n", b"x = " + b"(" * 3000]
)
def test_any_text_is_answered(text: bytes, tmp_path: Path) -> None:
    (tmp_path / "odd.py").write_bytes(text)
    done = scope_lsp("check", "odd.py", cwd=tmp_path)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no disk is full there")
@pytest.mark.parametrize("command", ["names", "names --format json", "check"])
def test_the_disk_may_be_full(command: str, tmp_path: Path) -> None:
    (tmp_path / "program.py").write_text(TWICE)
    done = shell(f"{command} program.py >/dev/full", tmp_path)
    assert (done.returncode, done.stderr) == (3, "scope-lsp: No space left on device\n")


@pytest.mark.skipif(os.name != "posix", reason="no shell")
def test_nobody_need_hear(tmp_path: Path) -> None:
    (tmp_path / "program.py").write_text(TWICE)
    for streams, status in (("names program.py <&- >&- 2>&-", 0), ("check program.py >&- 2>&-", 1)):
        assert shell(streams, tmp_path).returncode == status


@pytest.mark.skipif(os.name != "posix", reason="it can't be taken away there")
def test_the_folder_that_one_is_in_may_be_gone(tmp_path: Path) -> None:
    (tmp_path / "gone").mkdir()
    done = shell("names program.py", tmp_path / "gone", before="rmdir ../gone; ")
    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == "scope-lsp: the folder that you are in is gone; go to another one\n"


def shell(line: str, cwd: Path, before: str = "") -> Done:
    command = ["sh", "-c", f'{before}"$0" -m scope_lsp {line}', sys.executable]
    path = os.pathsep.join(filter(None, sys.path))
    environment = {**os.environ, "PYTHONPATH": path}
    return subprocess.run(
        command, capture_output=True, text=True, cwd=cwd, env=environment, check=False
    )
