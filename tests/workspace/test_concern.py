from __future__ import annotations

from pathlib import Path

import pytest

from scope_lsp.analysis import Analysis, Entry
from scope_lsp.version import Version
from scope_lsp.workspace.programs import Workspace
from scope_lsp.workspace.settings import Settings
from scope_lsp.workspace.sources import MAX_GLANCED

MODEL = "import tensorflow as tf\n"


def write(folder: Path, files: dict[str, str]) -> list[str]:
    for name, text in files.items():
        path = folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    return [str(folder / name) for name in files]


def kept(folder: Path, files: dict[str, str]) -> set[str]:
    paths = write(folder, files)
    found = Workspace([folder]).concerned(paths)
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
        "import os; from package import (\n    a, # )\n  model)\n",
        "import os\rimport model\r",
        "from package . model import build\n",
        "import ｍｏｄｅｌ\n",
        "import sys\nsys.path.insert(0, '..')\nimport unknown\n",
        "from sys import path\n",
        "from importlib import *\n",
        "from package import (a, b,\n",
        "import keras\n",
        "x = 1  # scope-lsp: ignore\n",
        "from between import x\n",
        "from elsewhere.it import build\n",
        "from inner import x\n",
    ],
)
def test_what_may_reach_tensorflow_is_kept(tmp_path: Path, text: str) -> None:
    write(tmp_path, {"library/elsewhere/__init__.py": "", "library/elsewhere/it.py": MODEL})
    files = {
        "main/program.py": text,
        "main/model.py": MODEL,
        "main/between.py": "import model\n",
        "main/package/__init__.py": "",
        "main/package/model.py": MODEL,
        "main/inner/__init__.py": "from . import deep\n",
        "main/inner/deep.py": "from .. import model\n",
    }
    paths = write(tmp_path, files)
    workspace = Workspace([tmp_path / "main"], path=[tmp_path / "library"])
    assert paths[0] in workspace.concerned(paths)


def test_what_cannot_is_left_out(tmp_path: Path) -> None:
    files = {
        "model.py": MODEL,
        "plain.py": "import os\nfrom other import models\nmodel = 1\n",
        "other.py": "import json, requests, importlib.metadata, package.other\n",
        "package/model.py": "import tensorflow",
        "package/other.py": "from .. import other\nexec('x = 1')\nx.eval()\n",
        "cycle.py": "import cycle, plain\nfrom queue import Queue\n",
        "queue.py": "import cycle",
    }
    assert kept(tmp_path, files) == {"model.py", "package/model.py"}


@pytest.mark.parametrize("character", ["a", "é", "日", "🙂"])
def test_what_is_too_long_to_look_at_is_kept(tmp_path: Path, character: str) -> None:
    files = {"long.py": f"# {character * MAX_GLANCED}\n{MODEL}", "short.py": f"# {character}\n"}
    assert kept(tmp_path, files) == {"long.py"}


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


def test_a_file_runs_from_the_edit_on_that_lets_it_reach_tensorflow(tmp_path: Path) -> None:
    program, helper = write(
        tmp_path, {"program.py": "import helper\nhelper.build()\n", "helper.py": "x = 1\n"}
    )
    workspace = Workspace([tmp_path])

    def analyzed() -> Analysis:
        return workspace.analyze([Entry(program)], Version.parse("1.15"), [program])

    found = analyzed()
    assert not found.entries
    assert found.modules == [program, helper]
    build = "import tensorflow as tf\n\ndef build():\n    return tf.Variable(1.0)\n"
    workspace.sources.overlay[helper] = build
    assert [site.names for site in analyzed().sites.values()] == [["Variable:0"]]
    workspace.sources.overlay = {program: "import tensorflow as tf\ntf.Variable(1.0, name='v')\n"}
    assert [site.names for site in analyzed().sites.values()] == [["v:0"]]
    workspace.sources.overlay = {program: "import new\n", str(tmp_path / "new.py"): build}
    assert analyzed().entries


def test_who_is_passed_over_is_asked_again_beside_programs(tmp_path: Path) -> None:
    files = {
        "plain.py": "import helper\n\ndef build(api):\n    return api.Variable(1.0)\n",
        "helper.py": "",
        "program.py": "import tensorflow as tf, plain\nplain.build(tf)\n",
    }
    plain, helper, program = write(tmp_path, files)
    entries = [Entry(plain), Entry(program)]
    found = Workspace([tmp_path]).analyze(entries, Version.parse("1.15"), [plain])
    assert [entry.path for entry in found.entries] == [program]
    assert [site.names for site in found.in_file(plain)] == [["Variable:0"]]
    assert set(found.modules) == {plain, helper, program}


def test_what_is_installed_counts_if_it_is_read(tmp_path: Path) -> None:
    site = tmp_path / "env/lib/python3.11/site-packages"
    write(site, {"built/__init__.py": MODEL, "small/__init__.py": "import json\n"})
    write(tmp_path, {"env/pyvenv.cfg": ""})
    files = {"a.py": "import built\n", "b.py": "import small\n", "c.py": "import missing\n"}
    paths = write(tmp_path / "project", files)
    settings = Settings(python=str(tmp_path / "env/bin/python"))
    assert Workspace([tmp_path / "project"], settings=settings).concerned(paths) == paths[:1]
