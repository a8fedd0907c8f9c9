"""`scope-lsp check`: its formats, its settings and its exit status."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

import scope_lsp as package
from tests.cli.run import scope_lsp

HOOKS = Path(package.__file__).parent.parent / ".pre-commit-hooks.yaml"

TWICE = """import tensorflow as tf
def f():
    x = "日本"; tf.get_variable("w", [1])
f()
f()
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "scope-lsp.toml").write_text('tensorflow = "1.15"\n')
    (tmp_path / "src").mkdir()
    (tmp_path / "src" / "twice.py").write_text(TWICE, encoding="utf-8")
    return tmp_path


def test_full_shows_the_source(folder: Path) -> None:
    done = scope_lsp("check", "src", cwd=folder)
    assert done.returncode == 1
    first, tensorflow, *source = done.stdout.splitlines()
    assert first.startswith("src/twice.py:3:15: error SL101 This variable exists already")
    assert tensorflow.startswith("    TensorFlow: Variable w already exists")
    assert source == [
        "   |",
        ' 3 |     x = "日本"; tf.get_variable("w", [1])',
        "   |                 ^^^^^^^^^^^^^^^^^^^^^^^^^",
        "",
        "1 finding (for TensorFlow 1.15, as the settings say)",
    ]


def test_concise_is_one_line_each(folder: Path) -> None:
    done = scope_lsp("check", "src", "--format", "concise", "--exit-zero", cwd=folder)
    assert done.returncode == 0
    line, count = done.stdout.splitlines()
    assert line.startswith("src/twice.py:3:15: error SL101 ")
    assert count.startswith("1 finding ")


def test_json_is_for_machines(folder: Path) -> None:
    done = scope_lsp("check", "src", "--format", "json", cwd=folder)
    answer = json.loads(done.stdout)
    assert (answer["schema"], answer["tensorflow"]) == (1, "1.15")
    (found,) = answer["findings"]
    assert {key: found[key] for key in ("path", "line", "column", "end_line", "end_column")} == {
        "path": "src/twice.py", "line": 3, "column": 15, "end_line": 3, "end_column": 40,
    }  # fmt: skip
    assert (found["code"], found["rule"]) == ("SL101", "variable-already-exists")
    assert (found["severity"], found["related"]) == ("error", [])


def test_github_shows_it_beside_the_line(folder: Path) -> None:
    done = scope_lsp("check", "src", "--format", "github", cwd=folder)
    (line,) = done.stdout.splitlines()
    assert line.startswith(
        "::error file=src/twice.py,line=3,endLine=3,col=15,endColumn=40,"
        "title=SL101 variable-already-exists::This variable exists already"
    )
    assert "%0ATensorFlow: Variable w" in line


def test_sarif_has_rules_and_results(folder: Path) -> None:
    done = scope_lsp("check", "src", "--format", "sarif", cwd=folder)
    answer = json.loads(done.stdout)
    assert answer["version"] == "2.1.0"
    (run,) = answer["runs"]
    (rule,) = run["tool"]["driver"]["rules"]
    (result,) = run["results"]
    assert (rule["id"], result["ruleId"], result["ruleIndex"]) == ("SL101", "SL101", 0)
    assert rule["fullDescription"]["text"].startswith("`tf.get_variable` creates a variable only")
    place = result["locations"][0]["physicalLocation"]
    assert place["artifactLocation"] == {"uri": "src/twice.py"}
    assert place["region"]["startColumn"] == 15


@pytest.mark.parametrize("form", ["full", "concise", "json", "github", "sarif"])
def test_nothing_found(folder: Path, form: str) -> None:
    (folder / "src" / "twice.py").write_text("import tensorflow as tf\n")
    done = scope_lsp("check", "src", "--format", form, cwd=folder)
    assert (done.returncode, done.stderr) == (0, "")


def test_imports_that_are_not_found_are_told_beside_the_findings(folder: Path) -> None:
    (folder / "train.py").write_text("import tensorflow as tf\nfrom gone import net\nnet(tf)\n")
    done = scope_lsp("check", "train.py", "--format", "json", cwd=folder)
    assert (done.returncode, json.loads(done.stdout)["findings"]) == (0, [])
    assert "not found: gone, imported in train.py;" in done.stderr


def test_settings_above_the_folder_count(folder: Path) -> None:
    (folder / "scope-lsp.toml").write_text(
        'tensorflow = "1.15"\nseverities = { variable-already-exists = "warning" }\n'
    )
    assert "warning SL101" in scope_lsp("check", "src", cwd=folder).stdout
    (folder / "scope-lsp.toml").write_text('tensorflow = "1.15"\nexclude = ["src/tw*"]\n')
    assert scope_lsp("check", "src", cwd=folder).returncode == 0


def test_wrong_settings_are_told_with_their_place(folder: Path) -> None:
    (folder / "scope-lsp.toml").write_text('colour = 1\ntensorflow = "1.15"\n')
    done = scope_lsp("check", "src", cwd=folder)
    assert (done.returncode, done.stdout[:12]) == (1, "src/twice.py")
    assert "scope-lsp.toml:1: there is no setting 'colour'" in done.stderr
    (folder / "scope-lsp.toml").write_text('\ntensorflow = "8"\n')
    done = scope_lsp("check", "src", cwd=folder)
    assert (done.returncode, done.stdout) == (2, "")
    assert "scope-lsp.toml:2: tensorflow = '8' is wrong" in done.stderr


def test_a_comment_is_of_use_if_one_program_needs_it(tmp_path: Path) -> None:
    (tmp_path / "model.py").write_text(
        "import tensorflow as tf\ndef f():\n"
        '    return tf.get_variable("w", [1])  # scope-lsp: ignore[SL101]\n'
    )
    train = tmp_path / "train.py"
    train.write_text("import model\nmodel.f()\nmodel.f()\n")
    assert scope_lsp("check", ".", cwd=tmp_path).returncode == 0
    train.write_text("import model\nmodel.f()\n")
    done = scope_lsp("check", ".", "--format", "concise", cwd=tmp_path)
    assert done.stdout.startswith("model.py:3:39: warning SL401 ")


@pytest.mark.skipif(not HOOKS.exists(), reason="the package is installed without its repository")
def test_the_hook_for_pre_commit_is_a_command(folder: Path) -> None:
    hooks = HOOKS.read_text()
    lines = dict(line.strip(" -").split(": ", 1) for line in hooks.splitlines() if ": " in line)
    command = [*lines["entry"].split()[1:], *json.loads(lines["args"])]
    done = scope_lsp(*command, cwd=folder)
    assert (lines["id"], done.returncode) == ("scope-lsp", 1)


def test_each_folder_has_settings_of_its_own(tmp_path: Path) -> None:
    for name, settings in (("a", 'severities.SL101 = "off"'), ("b", 'exclude = ["old.py"]')):
        (tmp_path / name / "deep").mkdir(parents=True)
        (tmp_path / name / "scope-lsp.toml").write_text(f'tensorflow = "1.4"\n{settings}\n')
        for path in ("old.py", "deep/new.py"):
            (tmp_path / name / path).write_text(TWICE, encoding="utf-8")
    (tmp_path / "scope-lsp.toml").write_text('tensorflow = "1.15"\n')
    (tmp_path / "own.py").write_text(TWICE, encoding="utf-8")
    for paths in ((".",), ("a/old.py", "own.py", "a/deep/new.py", "b/deep/new.py")):
        done = scope_lsp("check", *paths, "--format", "concise", cwd=tmp_path)
        *lines, last = done.stdout.splitlines()
        assert [line.split(":")[0] for line in lines] == ["b/deep/new.py", "own.py"]
        assert "1.15" in last
        assert "1.4" in last


def test_each_folder_has_entries_of_its_own(tmp_path: Path) -> None:
    for name in "ab":
        (tmp_path / name).mkdir()
        (tmp_path / name / "scope-lsp.toml").write_text('entries = ["train.py"]\n')
        (tmp_path / name / "train.py").write_text("import model\nmodel.f()\nmodel.f()\n")
        text = TWICE.replace("\nf()\nf()", "").replace('"w"', f'"{name}"')
        (tmp_path / name / "model.py").write_text(text, encoding="utf-8")
    done = scope_lsp("check", ".", "--tensorflow", "1.15", "--format", "concise", cwd=tmp_path)
    *lines, _ = done.stdout.splitlines()
    assert [line.split(":")[0] for line in lines] == ["a/model.py", "b/model.py"]


def test_a_file_alone_has_the_settings_of_its_project(tmp_path: Path) -> None:
    (tmp_path / "project" / "src").mkdir(parents=True)
    (tmp_path / "elsewhere").mkdir()
    (tmp_path / "project" / "scope-lsp.toml").write_text('severities.SL101 = "off"\n')
    (tmp_path / "project" / "src" / "twice.py").write_text(TWICE, encoding="utf-8")
    assert scope_lsp("check", "../project/src/twice.py", cwd=tmp_path / "elsewhere").returncode == 0
