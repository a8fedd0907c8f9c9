"""The packaged extension in VS Code's extension host."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from tests.editors.machine import EDITORS, HERE, ROOT, environment, need, node, project

SECONDS = 420

TESTS = 23
"""How many tests run inside at least: none may be lost unnoticed."""


def vsix(folder: Path) -> str:
    """The packaged extension: the one that is named, or one that is built now."""
    if named := os.environ.get("SCOPE_LSP_VSIX"):
        return named
    copy = shutil.copytree(
        ROOT,
        folder / "copy",
        ignore=shutil.ignore_patterns(".git", ".venv", "node_modules", "tests", "*_cache"),
    )
    build = copy / "editors" / "vscode" / "build"
    env = {**os.environ, "PYTHON": sys.executable, "PATH": node()}
    subprocess.run([str(build)], env=env, check=True, timeout=SECONDS)
    return str(build.parent / "scope-lsp.vsix")


def test_vscode(tmp_path: Path) -> None:
    need(EDITORS, "SCOPE_LSP_EDITORS")
    need(any(Path(f"{EDITORS}").glob("vscode-*")), "VS Code")
    assert EDITORS is not None
    tests = HERE / "vscode"
    report = tmp_path / "report"
    (tmp_path / "work").mkdir()
    env = environment(
        tmp_path,
        EDITORS=EDITORS,
        WORK=str(tmp_path / "work"),
        VSIX=vsix(tmp_path),
        TESTS=str(tests),
        PROJECT=str(project(tmp_path)),
        REPORT=str(report),
        SERVER=str(tmp_path / "bin" / "scope-lsp"),
    )
    env["PATH"] = f"{tmp_path / 'bin'}:{node()}"
    done = subprocess.run(
        ["node", str(tests / "test.mjs")],
        env=env,
        capture_output=True,
        text=True,
        timeout=SECONDS,
    )
    said = report.read_text(encoding="utf-8") if report.exists() else ""
    print(said, done.stdout, done.stderr)
    assert "not ok" not in said
    assert done.returncode == 0
    assert said.count("ok ") >= TESTS
