"""The packaged extension in VS Code's extension host."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import venv
from pathlib import Path

import pytest

from tests.editors.machine import EDITORS, HERE, ROOT, environment, need, node, project

SECONDS = 420

TESTS = 32
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


@pytest.fixture(scope="module")
def packaged(tmp_path_factory: pytest.TempPathFactory) -> str:
    need(EDITORS, "SCOPE_LSP_EDITORS")
    need(any(Path(f"{EDITORS}").glob("vscode-*")), "VS Code")
    return vsix(tmp_path_factory.mktemp("vsix"))


def run_inside(folder: Path, packaged: str, groups: str, **more: str) -> str:
    """Run some groups of tests in the extension host, and give their report."""
    assert EDITORS is not None
    tests = HERE / "vscode"
    report = folder / "report"
    (folder / "work").mkdir()
    env = environment(
        folder,
        EDITORS=EDITORS,
        WORK=str(folder / "work"),
        VSIX=packaged,
        TESTS=str(tests),
        REPORT=str(report),
        GROUPS=groups,
        **more,
    )
    env["PATH"] = f"{folder / 'bin'}:{node()}"
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
    return said


def own_environment(folder: Path) -> None:
    """An environment of the project in which the server is installed."""
    venv.create(folder / ".venv", with_pip=False)
    (site,) = (folder / ".venv").glob("[Ll]ib/**/site-packages")
    (site / "server.pth").write_text("\n".join([str(ROOT), *map(str, site_packages())]))


def site_packages() -> list[str]:
    return [path for path in sys.path if path.endswith("site-packages")]


def test_vscode(tmp_path: Path, packaged: str) -> None:
    opened = project(tmp_path)
    own_environment(opened)
    said = run_inside(
        tmp_path,
        packaged,
        "answers variables notebooks serving",
        PROJECT=str(opened),
        SERVER=str(tmp_path / "bin" / "scope-lsp"),
    )
    assert said.count("ok ") >= TESTS
    logs = [log.read_text() for log in (tmp_path / "work").rglob("Scope LSP*.log")]
    assert logs
    assert not [log for log in logs if "Traceback" in log or "Cancel notification" in log]


def test_a_workspace_that_is_not_trusted(tmp_path: Path, packaged: str) -> None:
    opened = project(tmp_path)
    own_environment(opened)
    named = {
        "scope-lsp.path": [str(tmp_path / "bin" / "scope-lsp"), "serve"],
        "scope-lsp.importStrategy": "fromEnvironment",
    }
    (opened / ".vscode").mkdir()
    (opened / ".vscode" / "settings.json").write_text(json.dumps(named))
    said = run_inside(tmp_path, packaged, "trust", PROJECT=str(opened), UNTRUSTED="1")
    assert said.count("ok ") == 3
