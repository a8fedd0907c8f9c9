"""Which programs build what a file defines."""

from __future__ import annotations

from pathlib import Path

import pytest

from scope_lsp.workspace.importers import Importers, outline_of
from scope_lsp.workspace.sources import Sources

MAIN = "\nif __name__ == '__main__':\n    pass\n"


def builders(folder: Path, files: dict[str, str], of: str) -> list[str]:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    found = Importers(Sources()).programs(str(folder / of), [folder])
    return [Path(program.path).relative_to(folder).as_posix() for program in found]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("import a.b as c, d", {"b", "d"}),
        ("from a.b import (c,\n  d as e)", {"b", "c", "d"}),
        ("    from . import model  # the net", {"", "model"}),
        ("x = 'import y'", set()),
    ],
)
def test_imports_are_read_from_the_text(text: str, names: set[str]) -> None:
    assert outline_of(text).imports == names


def test_programs_that_train_come_first(tmp_path: Path) -> None:
    files = {
        "model.py": "",
        "eval.py": "import model" + MAIN,
        "train.py": "from model import Net" + MAIN,
        "other.py": "import something" + MAIN,
        "model_test.py": "import model\nclass T(tf.test.TestCase): pass" + MAIN,
    }
    assert builders(tmp_path, files, "model.py") == ["train.py", "eval.py", "model_test.py"]


def test_modules_may_stand_between(tmp_path: Path) -> None:
    files = {
        "net/layers.py": "",
        "net/model.py": "from .layers import dense",
        "net/__init__.py": "from .model import Model",
        "run.py": "import net" + MAIN,
    }
    assert builders(tmp_path, files, "net/layers.py") == ["run.py"]


def test_scripts_without_a_main_part(tmp_path: Path) -> None:
    files = {"model.py": "", "script.py": "import model\nmodel.build()"}
    assert builders(tmp_path, files, "model.py") == ["script.py"]


def test_environments_are_left_out(tmp_path: Path) -> None:
    files = {"model.py": "", "env/pyvenv.cfg": "", "env/x.py": "import model" + MAIN}
    assert builders(tmp_path, files, "model.py") == []
