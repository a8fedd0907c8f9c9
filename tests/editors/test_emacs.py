"""Emacs with eglot, set up as `editors/README.md` says."""

from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

from tests.editors.machine import EDITORS, HERE, environment, need, project
from tests.editors.test_snippets import snippet


@pytest.mark.parametrize(("which", "units"), [("installed", "utf-16"), ("newer", "utf-32")])
def test_emacs(which: str, units: str, tmp_path: Path) -> None:
    need(EDITORS, "SCOPE_LSP_EDITORS")
    emacs = shutil.which("emacs" if which == "installed" else f"{EDITORS}/emacs/emacs")
    need(emacs, f"Emacs ({which})")
    assert emacs is not None
    configuration = tmp_path / "configuration.el"
    configuration.write_text(snippet("Emacs", "elisp"), encoding="utf-8")
    env = environment(tmp_path, PROJECT=str(project(tmp_path)), CONFIGURATION=str(configuration))
    done = subprocess.run(
        [emacs, "--batch", "-l", str(HERE / "emacs" / "test.el")],
        env=env,
        capture_output=True,
        text=True,
        timeout=180,
    )
    print(done.stdout, done.stderr)
    assert "not ok" not in done.stdout
    assert done.returncode == 0
    assert done.stdout.count("ok ") >= 6
    assert f"# {units}\n" in done.stdout
