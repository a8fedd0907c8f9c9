"""The file system misused: what the command is given that no person means."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = "import tensorflow as tf\nfor _ in 'ab':\n    tf.get_variable({!r}, [1])\n"
NAMES = (
    "with space.py", "日本🙂.py", "100%.py", "%41.py", "-dash.py", "a\nline.py", "tab\t.py",
    "back\\slash.py", "quote\"'.py", "[bold]x.py", "not utf-8 \udcff.py", "a,b:c.py",
)  # fmt: skip
VARIABLES = ("w", "日本", "\ud800", "[red]", "\x1b[31m")
COMMANDS = [
    ("names", "json"), ("names", "table"), ("names", "tree"), ("check", "json"), ("check", "full"),
    ("check", "concise"), ("check", "github"), ("check", "sarif"),
]  # fmt: skip


@pytest.fixture
def odd(tmp_path: Path) -> Path:
    """A folder of odd names, and of what is no file though it is called so."""
    for number, name in enumerate(NAMES):
        variable = VARIABLES[number % len(VARIABLES)]
        (tmp_path / name).write_text(PROGRAM.format(variable))
    (tmp_path / "folder.py" / "__init__.py").mkdir(parents=True)
    (tmp_path / "scope-lsp.toml").mkdir()
    for name, to in (("loop", "loop"), ("lost", "nowhere"), ("zero", "/dev/zero"), ("round", ".")):
        (tmp_path / f"{name}.py").symlink_to(to)
    os.mkfifo(tmp_path / "pipe.py")
    return tmp_path


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have no such names")
@pytest.mark.parametrize("encoding", ["utf-8", "ascii"])
@pytest.mark.parametrize(("command", "form"), COMMANDS)
def test_odd_files_are_told(odd: Path, command: str, form: str, encoding: str) -> None:
    asked = [sys.executable, "-m", "scope_lsp", command, ".", "--format", form]
    done = subprocess.run(
        [*asked, "--tensorflow", "1.15"],
        cwd=odd,
        env={**os.environ, "PYTHONIOENCODING": encoding},
        capture_output=True,
        check=False,
    )
    assert (done.returncode, done.stderr) == (command == "check", b"")
    assert b"\x1b" not in done.stdout
    if form in ("json", "sarif"):
        json.loads(done.stdout)
    if (command, form) == ("check", "json"):
        assert {each["path"] for each in json.loads(done.stdout)["findings"]} == set(NAMES)
