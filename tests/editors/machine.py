"""What the tests in editors need of the machine."""

from __future__ import annotations

import os
import shutil
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
EDITORS = os.environ.get("SCOPE_LSP_EDITORS")
"""The folder that the scripts in `get` filled."""


def need(found: object, what: str) -> None:
    """Skip a test where an editor isn't to be had, or fail if that is demanded."""
    if not found and os.environ.get("SCOPE_LSP_EDITORS_NEEDED"):
        pytest.fail(f"{what} is missing")
    if not found:
        pytest.skip(f"{what} is missing; see tests/editors/README.md")


def environment(folder: Path, **more: str) -> dict[str, str]:
    """An environment with a home of its own, in which `scope-lsp` is this project's."""
    commands = folder / "bin"
    commands.mkdir(exist_ok=True)
    command = commands / "scope-lsp"
    command.write_text(
        f'#!/bin/sh\nPYTHONPATH="{ROOT}" exec "{sys.executable}" -m scope_lsp "$@"\n'
    )
    command.chmod(0o755)
    home = folder / "home"
    home.mkdir(exist_ok=True)
    own = {"HOME": str(home), "PATH": f"{commands}:{os.environ['PATH']}", "LC_ALL": "C.UTF-8"}
    kept = {k: v for k, v in os.environ.items() if not k.startswith("XDG_")}
    return {**kept, **own, **more}


def node() -> str:
    """A PATH on which Node.js is found: the scripts may have got one of their own."""
    return f"{EDITORS}/node/bin:{os.environ['PATH']}"


def project(folder: Path) -> Path:
    """A copy of the project that the editors open."""
    return Path(shutil.copytree(HERE / "project", folder / "project"))
