"""The plugin in Neovim, old and new."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.editors.machine import EDITORS, HERE, ROOT, environment, need, project

SUITES = {"installed": "utf-16", "trixie": "utf-16", "forky": "utf-8"}
"""The distribution's own, and newer ones, unpacked aside; and the units that each asks for."""

SECONDS = 180


def find(suite: str) -> str | None:
    if suite == "installed":
        return shutil.which("nvim")
    return shutil.which(f"{EDITORS}/neovim/{suite}/nvim")


@pytest.mark.parametrize("suite", SUITES)
def test_neovim(suite: str, tmp_path: Path) -> None:
    need(EDITORS, "SCOPE_LSP_EDITORS")
    nvim = find(suite)
    need(nvim, f"Neovim ({suite})")
    assert nvim is not None
    tests = HERE / "neovim"
    env = environment(
        tmp_path,
        PLUGIN=str(ROOT / "editors" / "neovim"),
        TESTS=str(tests),
        PROJECT=str(project(tmp_path)),
    )
    command = [nvim, "--headless", "-n", "-u", "NONE", "-i", "NONE"]
    done = subprocess.run(
        [*command, "-c", f"luafile {tests / 'test.lua'}", "-c", "cquit"],
        env=env,
        cwd=env["PROJECT"],
        capture_output=True,
        text=True,
        timeout=SECONDS,
    )
    print(done.stdout, done.stderr)
    assert done.returncode == 0
    assert "not ok" not in done.stdout
    assert done.stdout.count("ok ") >= 10
    assert f"# {SUITES[suite]}\n" in done.stdout
