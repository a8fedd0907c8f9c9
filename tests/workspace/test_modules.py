"""Which files a program's imports lead to, in folders on disk."""

from __future__ import annotations

from pathlib import Path

import pytest

from scope_lsp.analysis import Entry
from scope_lsp.ide.hover import hover
from scope_lsp.ide.markdown import render
from scope_lsp.version import Version
from scope_lsp.workspace.programs import Workspace

LAYER = "import tensorflow as tf\ndef dense():\n    return tf.get_variable('{}', [1])\n"


def write(folder: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


def names(folder: Path, program: str, path: tuple[str, ...] = ()) -> list[str]:
    """The variables that a program makes; with a `?` behind where they aren't certain."""
    workspace = Workspace([folder], [folder / each for each in path])
    entry = Entry(str(folder / program))
    analysis = workspace.analyze([entry], Version(1, 15), [])
    sites = [site for site in analysis.sites.values() if site.kind == "variable"]
    return [name + ("" if site.exact else "?") for site in sites for name in site.names]


SITE = ".venv/lib/python3.7/site-packages"


def test_an_installed_library_that_uses_tensorflow_is_read(tmp_path: Path) -> None:
    write(tmp_path, {
        "train.py": "import layers\nlayers.dense()",
        f"{SITE}/layers/__init__.py": "from .core import dense",
        f"{SITE}/layers/core.py": LAYER.format("w"),
    })  # fmt: skip
    # Its own site in the library, and the call that leads there.
    assert names(tmp_path, "train.py") == ["w:0", "w:0"]


def test_a_large_one_that_does_not_is_not(tmp_path: Path) -> None:
    write(tmp_path, {f"{SITE}/other/m{number}.py": "" for number in range(40)})
    write(tmp_path, {
        "train.py": "import other.m1, tensorflow as tf\ntf.get_variable(other.m1.name, [1])",
        f"{SITE}/other/__init__.py": "",
        f"{SITE}/other/m1.py": "name = 'w'",
    })  # fmt: skip
    assert names(tmp_path, "train.py") == ["{other.m1.name}:0?"]


@pytest.mark.parametrize("name", ["/", "/a", "a/", "a/b", "", "a.", "a.b/", ".a", "a\\0b", "//.//"])
def test_what_is_imported_may_be_no_name(tmp_path: Path, name: str) -> None:
    write(tmp_path, {
        "train.py": "import importlib, tensorflow as tf\ntf.get_variable('w', [1])\n"
        f"try: importlib.import_module('{name}')\nexcept ImportError: tf.get_variable('v', [1])",
        "a/__init__.py": "",
    })  # fmt: skip
    assert next(iter(names(tmp_path, "train.py"))).rstrip("?") == "w:0"


def test_tensorflow_itself_is_never_read(tmp_path: Path) -> None:
    write(tmp_path, {
        "train.py": "import tensorflow as tf\ntf.get_variable('w', [1])",
        "tensorflow/__init__.py": "raise ImportError",
        f"{SITE}/tensorflow/__init__.py": "raise ImportError",
    })  # fmt: skip
    assert names(tmp_path, "train.py") == ["w:0"]


@pytest.mark.parametrize("where", ["", "lib/"])
def test_python_path_comes_before_pythons_library(tmp_path: Path, where: str) -> None:
    write(tmp_path, {
        "programs/train.py": "import queue\nqueue.dense()",
        f"{where}queue.py": LAYER.format("w"),
    })  # fmt: skip
    found = names(tmp_path, "programs/train.py", (where,) if where else ())
    assert found == (["w:0"] if where else [])


OPTIONAL = """
import tensorflow as tf
try:
    import optional
    name = 'with'
except ImportError:
    name = 'without'
tf.get_variable('always', [1])
tf.get_variable(name, [1])
"""


def test_only_names_that_depend_on_an_open_import_are_in_doubt(tmp_path: Path) -> None:
    write(tmp_path, {"train.py": OPTIONAL})
    assert names(tmp_path, "train.py") == ["always:0", "{with|without}:0?"]


def test_an_environment_decides_what_is_installed(tmp_path: Path) -> None:
    write(tmp_path, {"train.py": OPTIONAL, f"{SITE}/six.py": ""})
    assert names(tmp_path, "train.py") == ["always:0", "without:0"]
    write(tmp_path, {f"{SITE}/optional.py": ""})
    assert names(tmp_path, "train.py") == ["always:0", "with:0"]


def test_a_program_of_a_package(tmp_path: Path) -> None:
    write(tmp_path, {
        "net/__init__.py": "",
        "net/layers.py": LAYER.format("w"),
        "net/train.py": "from . import layers\nfrom net.layers import dense\nlayers.dense()",
    })  # fmt: skip
    assert names(tmp_path, "net/train.py") == ["w:0"]


def test_the_project_around_a_program(tmp_path: Path) -> None:
    write(tmp_path, {
        "setup.py": "",
        "net/layers.py": LAYER.format("w"),
        "scripts/train.py": "from net.layers import dense\ndense()",
    })  # fmt: skip
    assert names(tmp_path / "scripts", "train.py") == ["w:0"]


def test_a_program_of_a_library_s_name(tmp_path: Path) -> None:
    write(tmp_path, {
        "layers.py": "import layers\nlayers.dense()",
        "lib/layers/__init__.py": LAYER.format("w"),
    })  # fmt: skip
    assert names(tmp_path, "layers.py", ("lib",)) == ["w:0"]


USES = {
    "path": "import sys\nsys.path.append('../lib')\nfrom part import NAME\n",
    "file": "import imp\nNAME = imp.load_source('part', '../lib/part.py').NAME\n",
    "package": "from ..lib.part import NAME\n",
    "optional": "import sys\nsys.path.append('../lib')\ntry: from part import NAME\n"
    "except ImportError: NAME = 'none'\n",
    "existence": "import os\nNAME = 'w' if os.path.exists('../lib/part.py') else 'none'\n",
}


@pytest.mark.parametrize("use", USES)
@pytest.mark.parametrize("mark", ["setup.py", ""], ids=["inside", "outside"])
def test_nothing_outside_of_the_project_is_read(tmp_path: Path, use: str, mark: str) -> None:
    variable = "import tensorflow as tf\ntf.get_variable(NAME, [1])"
    write(tmp_path, {
        "lib/part.py": "NAME = 'w'",
        "scripts/train.py": USES[use] + variable,
        "scripts/.venv/pyvenv.cfg": "",
        f"scripts/{SITE}/installed.py": "",
        **({mark: ""} if mark else {}),
    })  # fmt: skip
    found = names(tmp_path / "scripts", "train.py")
    assert found == ["w:0"] if mark else all(name.endswith("?") for name in found), found


def test_hovers_tell_which_folder_is_not_read(tmp_path: Path) -> None:
    program = tmp_path / "scripts" / "train.py"
    text = "import sys\nsys.path.append('..')\nfrom part import NAME\n"
    variable = "import tensorflow as tf\ntf.get_variable(NAME, [1])"
    write(tmp_path, {"part.py": "NAME = 'w'", "scripts/train.py": text + variable})
    workspace = Workspace([program.parent])
    analysis = workspace.analyze([Entry(str(program))], Version(1, 15), [])
    found = hover(analysis, workspace.sources.tree(str(program)), str(program), 5, 5)
    assert found is not None
    assert f"part can't be found; {tmp_path}, where sys.path leads, is none" in render(found, "")
