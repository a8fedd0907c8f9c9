from __future__ import annotations

from pathlib import Path

import pytest

from scope_lsp.workspace.concern import concerned

MODEL = "import tensorflow as tf\n"


def kept(folder: Path, files: dict[str, str], elsewhere: str = "") -> set[str]:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    paths = [str(folder / name) for name in files]
    found = concerned(paths, lambda name: name == elsewhere)
    assert found == [path for path in paths if path in found]
    return {Path(path).relative_to(folder).as_posix() for path in found}


@pytest.mark.parametrize(
    "text",
    [
        "import model\n",
        "import os, model as m\n",
        "import os; import model\n",
        "if True: import model\n",
        "try: from model import *\nexcept ImportError: pass\n",
        "from model import (\n    build,\n)\n",
        "from package import (  # all\n    model,\n)\n",
        "import os, \\\n    model\n",
        "from \\\n    model import build\n",
        "def f():\n\tfrom package.model import build\n",
        "import package.model.part\n",
        "import importlib\nimportlib.import_module('mod' + 'el')\n",
        "__import__('model')\n",
        "exec('import mod' + 'el')\n",
        "import keras\n",
        "x = 1  # scope-lsp: ignore\n",
        "from between import x\n",
        "from elsewhere.it import build\n",
    ],
)
def test_what_may_reach_tensorflow_is_kept(tmp_path: Path, text: str) -> None:
    files = {"program.py": text, "model.py": MODEL, "between.py": "import model\n"}
    assert "program.py" in kept(tmp_path, files, "elsewhere")


def test_what_cannot_is_left_out(tmp_path: Path) -> None:
    files = {
        "model.py": MODEL,
        "plain.py": "import os\nfrom other import models\nmodel = 1\n",
        "other.py": "import json, requests\n",
    }
    assert kept(tmp_path, files) == {"model.py"}


def test_packages_run_with_their_modules(tmp_path: Path) -> None:
    files = {
        "package/__init__.py": MODEL,
        "package/inner/plain.py": "x = 1\n",
        "package/inner/relative.py": "from . import plain\n",
        "program.py": "import package.inner.plain\n",
        "other.py": "import json\n",
    }
    assert kept(tmp_path, files) == {
        "package/__init__.py",
        "package/inner/relative.py",
        "program.py",
    }
