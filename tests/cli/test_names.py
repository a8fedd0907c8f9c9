"""`scope-lsp names --format json`, to the letter of its contract."""

from __future__ import annotations

from pathlib import Path

from tests.cli.run import names, scope_lsp

MODEL = """import tensorflow as tf


def layer(i):
    with tf.variable_scope("h%d" % i):
        return tf.get_variable("w", [4, 8])
"""
TRAIN = """import tensorflow as tf
import model

with tf.variable_scope("model"):
    for i in range(2):
        model.layer(i)
"""


def write(folder: Path, **files: str) -> None:
    for name, text in files.items():
        (folder / f"{name}.py").write_text(text, encoding="utf-8")


def test_a_site_has_all_that_is_promised(tmp_path: Path) -> None:
    write(tmp_path, model=MODEL, train=TRAIN)
    answer = names("train.py", "--tensorflow", "1.15.5", cwd=tmp_path)
    assert answer == {
        "schema": 1,
        "tensorflow": "1.15",
        "sites": [
            {
                "path": "model.py",
                "line": 6,
                "column": 16,
                "end_line": 6,
                "end_column": 44,
                "api": "tf.get_variable",
                "kind": "variable",
                "names": ["model/h0/w:0", "model/h1/w:0"],
                "exact": True,
                "pattern": "model/h{0..1}/w:0",
                "entries": ["train.py"],
                "shape": [4, 8],
                "dtype": "float32",
                "trainable": True,
            }
        ],
        "variables": [
            {
                "name": name,
                "path": "model.py",
                "line": 6,
                "shape": [4, 8],
                "dtype": "float32",
                "trainable": True,
            }
            for name in ("model/h0/w:0", "model/h1/w:0")
        ],
        "errors": [],
    }


def test_an_error_has_tensorflows_words_and_ends_its_entry(tmp_path: Path) -> None:
    text = 'import tensorflow as tf\n\nfor _ in "ab":\n    tf.get_variable("w", [1])\n'
    write(tmp_path, twice=text + 'tf.get_variable("v", [1])\n')
    answer = names("twice.py", "--tensorflow", "1.15", cwd=tmp_path)
    assert answer["errors"] == [
        {
            "path": "twice.py",
            "line": 4,
            "column": 5,
            "code": "SL101",
            "message": "Variable w already exists, disallowed. Did you mean to set reuse=True or "
            "reuse=tf.AUTO_REUSE in VarScope? Originally defined at:",
            "entry": "twice.py",
        }
    ]
    assert [site["names"] for site in answer["sites"]] == [["w:0"]]
    assert [variable["name"] for variable in answer["variables"]] == ["w:0"]


def test_columns_count_characters(tmp_path: Path) -> None:
    text = 'import tensorflow as tf\nx = "日本🙂"; w = tf.get_variable("w", [1])\n'
    write(tmp_path, wide=text)
    (site,) = names("wide.py", cwd=tmp_path)["sites"]
    assert (site["column"], site["end_column"]) == (16, 41)


def test_ops_come_only_when_asked_for(tmp_path: Path) -> None:
    text = 'import tensorflow as tf\nx = tf.placeholder(tf.float32, [2], name="x")\n'
    write(tmp_path, ops=text)
    assert names("ops.py", "--tensorflow", "1.15", cwd=tmp_path)["sites"] == []
    (site,) = names("ops.py", "--ops", "--tensorflow", "1.15", cwd=tmp_path)["sites"]
    assert (site["kind"], site["names"]) == ("op", ["x:0"])


def test_what_differs_is_null(tmp_path: Path) -> None:
    text = 'import tensorflow as tf\nfor n in (1, 2):\n    tf.get_variable("w%d" % n, [n])\n'
    write(tmp_path, differ=text)
    (site,) = names("differ.py", cwd=tmp_path)["sites"]
    assert (site["shape"], site["dtype"]) == (None, "float32")


def test_each_file_of_a_folder_is_its_own_program(tmp_path: Path) -> None:
    text = 'import tensorflow as tf\ntf.get_variable("w", [1])\n'
    write(tmp_path, b=text, a=text)
    (tmp_path / ".hidden").mkdir()
    write(tmp_path / ".hidden", c=text)
    answer = names(tmp_path, cwd=tmp_path)
    assert [(v["path"], v["name"]) for v in answer["variables"]] == [
        ("a.py", "w:0"),
        ("b.py", "w:0"),
    ]
    assert answer["errors"] == []


def test_many_files_keep_their_order(tmp_path: Path) -> None:
    for number in range(60):
        text = f'import tensorflow as tf\ntf.get_variable("w{number}", [1])\n'
        write(tmp_path, **{f"p{number:02}": text})
    answer = names(tmp_path, cwd=tmp_path)
    assert [v["name"] for v in answer["variables"]] == [f"w{n}:0" for n in range(60)]


def test_of_many_files_those_without_tensorflow_change_nothing(tmp_path: Path) -> None:
    model = 'import tensorflow as tf\ndef build():\n    tf.get_variable("w", [1])\n'
    files = {
        "model": model,
        "between": "import model\n",
        "z": "import between\nbetween.model.build()\n",
    }
    few, many = tmp_path / "few", tmp_path / "many"
    for folder, plain in ((few, 0), (many, 100)):
        folder.mkdir()
        write(folder, **files, **{f"plain{i}": "import os\nprint(os.name)\n" for i in range(plain)})
    told = names(many, cwd=many)["sites"]
    assert told == names(few, cwd=few)["sites"]
    assert "z.py" in told[0]["entries"]


def test_an_entry_may_be_a_function(tmp_path: Path) -> None:
    text = "import tensorflow as tf\ndef build(name='w'):\n    tf.get_variable(name, [1])\n"
    write(tmp_path, build=text)
    (site,) = names("build.py", "--entry", "build.py:build", cwd=tmp_path)["sites"]
    assert (site["names"], site["entries"]) == (["w:0"], ["build.py:build"])


def test_open_entries_have_holes(tmp_path: Path) -> None:
    text = "import tensorflow as tf\ndef build(name):\n    tf.get_variable(name, [1])\n"
    write(tmp_path, build=text)
    (site,) = names("build.py", cwd=tmp_path)["sites"]
    assert (site["names"], site["exact"]) == (["{name}:0"], False)


def test_paths_are_relative_to_the_root_that_holds_them(tmp_path: Path) -> None:
    inner = tmp_path / "lib"
    inner.mkdir()
    write(inner, model=MODEL)
    write(tmp_path, train=TRAIN)
    answer = names("train.py", "--root", inner, "--root", tmp_path, cwd=tmp_path)
    assert [site["path"] for site in answer["sites"]] == ["lib/model.py"]
    outside = names(tmp_path / "train.py", "--root", inner, cwd=tmp_path)
    assert [site["entries"] for site in outside["sites"]] == [[str(tmp_path / "train.py")]]


def test_tables_and_trees_say_which_tensorflow_and_why(tmp_path: Path) -> None:
    write(tmp_path, model=MODEL, train=TRAIN)
    reason = "TensorFlow 1.15, because train.py line 4 uses tf.variable_scope"
    for form in ("table", "tree"):
        done = scope_lsp("names", "train.py", "--format", form, cwd=tmp_path)
        assert reason in done.stdout
        assert "[4, 8]" in done.stdout
    assert "64 parameters" in done.stdout


def test_a_table_lists_what_global_variables_does(tmp_path: Path) -> None:
    write(tmp_path, model=MODEL, train=TRAIN)
    shown = scope_lsp("names", "train.py", "--tensorflow", "1.15", cwd=tmp_path).stdout
    rows = [line.split() for line in shown.splitlines()]
    assert ["model/h0/w:0", "[4,", "8]", "float32", "32", "model.py:6"] in rows
    assert "2 variables, 64 parameters" in shown


def test_a_tree_sums_up_scopes(tmp_path: Path) -> None:
    write(tmp_path, model=MODEL, train=TRAIN)
    shown = scope_lsp(
        "names", "train.py", "--tensorflow", "1.15", "--format", "tree", cwd=tmp_path
    ).stdout
    assert shown.splitlines()[:4] == [
        "64 parameters in all",
        "└── model/  64 parameters",
        "    ├── h0/  32 parameters",
        "    │   └── w:0  [4, 8]  model.py:6",
    ]


def test_programs_are_told_apart(tmp_path: Path) -> None:
    write(tmp_path, model=MODEL, train=TRAIN, other=TRAIN)
    shown = scope_lsp("names", "train.py", "other.py", "--tensorflow", "1.15", cwd=tmp_path).stdout
    headings = [line.strip() for line in shown.splitlines() if "parameters" in line]
    assert "train.py: 2 variables, 64 parameters" in headings
    assert "other.py: 2 variables, 64 parameters" in headings


def test_entries_that_the_settings_name_stand_for_a_folder(tmp_path: Path) -> None:
    write(tmp_path, model=MODEL, train=TRAIN, other=TRAIN.replace('"model"', '"other"'))
    (tmp_path / "pyproject.toml").write_text(
        '[tool.scope-lsp]\nentries = ["train.py"]\ntensorflow = "1.15"\n'
    )
    answer = names(".", cwd=tmp_path)
    assert answer["tensorflow"] == "1.15"
    assert [v["name"] for v in answer["variables"]] == ["model/h0/w:0", "model/h1/w:0"]


def test_wrong_settings_are_wrong_use(tmp_path: Path) -> None:
    write(tmp_path, model=MODEL)
    (tmp_path / "scope-lsp.toml").write_text('entries = "model.py"')
    done = scope_lsp("names", ".", cwd=tmp_path)
    assert done.returncode == 2
    assert "entries = 'model.py' is wrong: it should be a list of texts" in done.stderr


def test_nobody_watches_so_nothing_is_shown(tmp_path: Path) -> None:
    write(tmp_path, model=MODEL)
    assert scope_lsp("names", "model.py", cwd=tmp_path).stderr == ""


def test_a_variable_that_either_side_of_a_condition_makes_is_listed_once(tmp_path: Path) -> None:
    text = """import json
import tensorflow as tf

if json.load(open("options.json")):
    w = tf.get_variable("w", [3, 4])
else:
    w = tf.get_variable("w", [5, 4])
tf.get_variable("like_either", w.shape)
"""
    write(tmp_path, main=text)
    answer = names("main.py", "--tensorflow", "1.15", cwd=tmp_path)
    listed = [(v["name"], v["shape"]) for v in answer["variables"]]
    assert listed == [("w:0", [None, 4]), ("like_either:0", [None, 4])]


def test_an_optimizer_of_variables_that_arent_known_is_no_error(tmp_path: Path) -> None:
    text = """import json
import tensorflow as tf

v = tf.get_variable("v", [3])
chosen = [v for name in json.load(open("names.json"))]
gradients = tf.gradients(tf.reduce_sum(v * v), chosen)
tf.train.AdamOptimizer(0.1).apply_gradients(zip(gradients, chosen))
tf.get_variable("w", [3])
"""
    write(tmp_path, main=text)
    answer = names("main.py", "--tensorflow", "1.15", cwd=tmp_path)
    assert answer["errors"] == []
    slots = next(site for site in answer["sites"] if site["line"] == 7)
    made = ["beta1_power:0", "beta2_power:0", "v/Adam:0", "v/Adam_1:0"]
    assert (slots["names"], slots["exact"]) == (made, False)
    assert [v["name"] for v in answer["variables"]] == ["v:0", *made, "w:0"]


def test_variables_of_a_scope_whose_name_has_a_hole_are_told_apart(tmp_path: Path) -> None:
    text = """import multiprocessing
import tensorflow as tf

def net(scope):
    with tf.variable_scope(scope):
        for part in ("actor", "critic"):
            tf.get_variable(part + "/w", [3])
    return tf.get_collection("trainable_variables", scope=scope + "/actor")

shared = net("global")
optimizer = tf.train.MomentumOptimizer(0.1, 0.9)
for i in range(multiprocessing.cpu_count()):
    own = net("worker_%d" % i)
    gradients = tf.gradients([v * v for v in own], own)
    optimizer.apply_gradients(zip(gradients, shared))
"""
    write(tmp_path, main=text)
    answer = names("main.py", "--tensorflow", "1.15", cwd=tmp_path)
    slots = next(s for s in answer["sites"] if s["line"] == 15)
    # Which variables earlier turns have left in the collection isn't known.
    told = ["global/actor/w/Momentum:0"]
    assert (slots["names"], slots["exact"]) == (told, False)


def test_imports_that_are_not_found_are_told(tmp_path: Path) -> None:
    write(tmp_path, train=TRAIN + "import away.deep, away.other\nfrom gone import *\n")
    write(
        tmp_path, model=MODEL + "import numpy as np\ntry: import mine\nexcept ImportError: pass\n"
    )
    for form, stream in (("table", "stdout"), ("tree", "stdout"), ("json", "stderr")):
        done = scope_lsp("names", "train.py", "--format", form, cwd=tmp_path)
        assert "model/h0/w" in done.stdout or form == "tree"
        (line,) = [each for each in getattr(done, stream).splitlines() if "not found" in each]
        assert "not found: away, gone, imported in train.py;" in line
        assert "--root" in line


def test_a_file_that_is_not_run_is_told(tmp_path: Path) -> None:
    write(tmp_path, train="from gone import net\nnet()\n")
    told = scope_lsp("names", "train.py", cwd=tmp_path).stdout
    assert "not run: train.py, since no import that is found there leads to TensorFlow" in told
