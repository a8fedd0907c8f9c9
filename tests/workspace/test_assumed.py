"""Which TensorFlow a program is taken to be for, and why."""

from __future__ import annotations

from pathlib import Path

import pytest

from scope_lsp.workspace.first_api import MAX_FILES
from scope_lsp.workspace.programs import Workspace


def assumed(folder: Path, text: str, asked: str | None = None) -> str:
    path = folder / "program.py"
    path.write_text(text)
    return str(Workspace([folder]).assume(asked, [str(path)]))


def install(folder: Path, distribution: str) -> None:
    (folder / "lib" / "python3.7" / "site-packages" / distribution).mkdir(parents=True)


def test_the_setting_decides(tmp_path: Path) -> None:
    install(tmp_path / ".venv", "tensorflow-2.4.1.dist-info")
    assert assumed(tmp_path, "", "1.4.1") == "TensorFlow 1.4, as the settings say"


@pytest.mark.parametrize(
    ("distribution", "version"),
    [
        ("tensorflow-1.15.5.dist-info", "1.15"),
        ("tensorflow_gpu-1.4.0.dist-info", "1.4"),
        ("tensorflow_cpu-2.10.1.dist-info", "2.10"),
        ("tensorflow-0.12.1-py2.7.egg-info", "0.12"),
        ("tf_nightly-2.9.0.dev20220101.dist-info", "2.9"),
    ],
)
def test_then_what_is_installed(tmp_path: Path, distribution: str, version: str) -> None:
    install(tmp_path / ".venv", "tensorflow_estimator-9.9.9.dist-info")
    install(tmp_path / ".venv", distribution)
    expected = f"TensorFlow {version}, which is installed in .venv"
    assert assumed(tmp_path, "import tensorflow as tf\ntf.get_variable") == expected


def test_the_active_environment_comes_first(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(tmp_path / ".venv", "tensorflow-1.15.5.dist-info")
    install(tmp_path / "active", "tensorflow-2.4.1.dist-info")
    monkeypatch.setenv("VIRTUAL_ENV", str(tmp_path / "active"))
    assert assumed(tmp_path, "") == "TensorFlow 2.4, which is installed in active"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("import tensorflow as tf\ntf.get_variable('w')", "tf.get_variable"),
        ("import tensorflow\ntensorflow.Session()", "tensorflow.Session"),
        ("import tensorflow as tf\nwith tf.op_scope([], 'x'): pass", "tf.op_scope"),
        ("#\nimport tensorflow.contrib.slim as slim", "tensorflow.contrib.slim"),
        ("#\nfrom tensorflow.contrib import rnn", "tensorflow.contrib"),
        ("#\nfrom tensorflow import placeholder", "tensorflow.placeholder"),
    ],
)
def test_then_what_only_the_first_has(tmp_path: Path, text: str, name: str) -> None:
    assert assumed(tmp_path, text) == f"TensorFlow 1.15, because program.py line 2 uses {name}"


@pytest.mark.parametrize(
    "text",
    [
        "",
        "import tensorflow as tf\ntf.Variable(1)",
        "import tensorflow.compat.v1 as tf\ntf.get_variable('w')",
        "from tensorflow.compat import v1 as tf\ntf.get_variable('w')",
        "import tensorflow as tf\ntf = tf.compat.v1\ntf.get_variable('w')",
        "import tensorflow as tf\ntf.compat.v1.get_variable('w')",
        "try:\n    import tensorflow.compat.v1 as tf\nexcept ImportError:\n"
        "    import tensorflow as tf\ntf.get_variable('w')",
        "import numpy as tf\ntf.get_variable('w')",
    ],
)
def test_else_the_newest(tmp_path: Path, text: str) -> None:
    assert assumed(tmp_path, text) == "TensorFlow 2.21, the newest, as nothing says otherwise"


def test_modules_that_a_program_imports_are_looked_at(tmp_path: Path) -> None:
    (tmp_path / "model.py").write_text("import tensorflow as tf\ntf.placeholder(tf.float32)")
    reason = "because model.py line 2 uses tf.placeholder"
    assert assumed(tmp_path, "import model") == f"TensorFlow 1.15, {reason}"


@pytest.mark.parametrize(
    "text",
    [
        "import os, tensorflow as t\nt.placeholder",
        "import tensorflow\ntensorflow . \\\n placeholder",
        "import tensorflow \\\n as tf\ntf.placeholder",
        "import tensorflow.contrib as c",
        "from tensorflow import (\n  Session)",
        f"#{' ' * 400_000}\nimport tensorflow as tf\ntf.placeholder",
    ],
)
def test_the_last_of_many_files_may_show_it(tmp_path: Path, text: str) -> None:
    files = [tmp_path / f"program{number}.py" for number in range(MAX_FILES + 1)]
    for file in files:
        file.write_text("import tensorflow as tf\ntf.layers_of = tf.Variable(1)\n")
    files[-1].write_text(text)
    found = str(Workspace([tmp_path]).assume(None, map(str, files)))
    assert f"TensorFlow 1.15, because {files[-1].name} line" in found


def test_a_version_that_nobody_knows_is_refused(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="'three' is not a TensorFlow version"):
        assumed(tmp_path, "", "three")
