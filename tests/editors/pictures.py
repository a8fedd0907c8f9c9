"""The pictures of the READMEs, from VS Code as it is: `python -m tests.editors.pictures`.

Needs what `tests/editors/get/vscode.sh` gets, in the folder that SCOPE_LSP_EDITORS names.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from tests.editors.machine import EDITORS, HERE, ROOT, environment, node
from tests.editors.test_vscode import vsix

PICTURES = ROOT / "editors" / "pictures"
SHOWN = HERE / "shown"
"""The programs in the pictures."""


def main(names: list[str]) -> None:
    """Take all pictures, or those of some names."""
    if not EDITORS:
        sys.exit("SCOPE_LSP_EDITORS should name the folder that tests/editors/get/all filled")
    PICTURES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as temporary:
        folder = Path(temporary)
        (folder / "work").mkdir()
        env = environment(
            folder,
            EDITORS=EDITORS,
            WORK=str(folder / "work"),
            VSIX=vsix(folder),
            PROJECT=str(shutil.copytree(SHOWN, folder / "demo")),
            PICTURES=str(PICTURES),
        )
        env["PATH"] = f"{folder / 'bin'}:{node()}"
        subprocess.run(["node", str(HERE / "vscode" / "pictures.mjs"), *names], env=env, check=True)


if __name__ == "__main__":
    main(sys.argv[1:])
