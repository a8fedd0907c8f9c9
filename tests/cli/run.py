"""The command as a user runs it."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

Done = subprocess.CompletedProcess[str]


def scope_lsp(*arguments: object, cwd: Path | None = None) -> Done:
    """Run the command."""
    command = [sys.executable, "-m", "scope_lsp", *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, cwd=cwd, check=False)


def names(*arguments: object, cwd: Path) -> dict[str, Any]:
    """The JSON of `scope-lsp names`."""
    done = scope_lsp("names", "--format", "json", *arguments, cwd=cwd)
    assert (done.returncode, done.stderr) == (0, "")
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer
