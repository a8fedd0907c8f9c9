"""What a project says of itself in its files."""

from __future__ import annotations

from pathlib import Path

import pytest

from scope_lsp.analysis import Entry
from scope_lsp.diagnostics import Severity
from scope_lsp.workspace.programs import Workspace
from scope_lsp.workspace.settings import Settings, settings_from, settings_of


def say(folder: Path, text: str, name: str = "pyproject.toml") -> None:
    (folder / name).write_text(text)


def test_a_project_says_it_in_pyproject(tmp_path: Path) -> None:
    say(tmp_path, '[tool.scope-lsp]\ntensorflow = "1.4"\nentries = ["a.py", "m/b.py:build"]')
    found = settings_of(tmp_path).settings
    assert found.tensorflow == "1.4"
    assert found.entries == (f"{tmp_path}/a.py", f"{tmp_path}/m/b.py:build")


def test_or_in_a_file_of_its_own(tmp_path: Path) -> None:
    say(tmp_path, '[tool.scope-lsp]\ntensorflow = "1.4"')
    say(tmp_path, 'tensorflow = "2.10"', "scope-lsp.toml")
    assert settings_of(tmp_path).settings.tensorflow == "2.10"


@pytest.mark.parametrize("text", ["", "[tool", "[tool]\nscope-lsp = 3", "[project]\nname = 'x'"])
def test_nothing_said(tmp_path: Path, text: str) -> None:
    say(tmp_path, text)
    assert settings_of(tmp_path).settings == Settings()


@pytest.mark.parametrize(
    "table",
    [{"tensorflow": "3.0"}, {"tensorflow": 1.15}, {"entries": "a.py"}, {"roots": [1]}],
)
def test_wrong_values_are_told(table: dict[str, object]) -> None:
    (problem,) = settings_from(table).problems
    assert str(problem).startswith(f"{next(iter(table))} = ")


def test_a_workspace_that_is_not_trusted_names_no_python(tmp_path: Path) -> None:
    say(tmp_path, '[tool.scope-lsp]\npython = "env/bin/python"\ntensorflow = "1.4"')
    assert settings_of(tmp_path).settings.python == f"{tmp_path}/env/bin/python"
    untrusted = settings_of(tmp_path, trusted=False).settings
    assert (untrusted.python, untrusted.tensorflow) == (None, "1.4")


def test_what_an_editor_sends_comes_first(tmp_path: Path) -> None:
    say(tmp_path, '[tool.scope-lsp]\ntensorflow = "1.4"\nexclude = ["old"]')
    workspace = Workspace([tmp_path], settings=Settings(tensorflow="1.15"))
    assert workspace.settings == Settings(tensorflow="1.15", exclude=(f"{tmp_path}/old",))
    assert str(workspace.assume(None, [])) == "TensorFlow 1.15, as the settings say"


def test_entries_and_what_is_left_out(tmp_path: Path) -> None:
    say(tmp_path, 'entries = ["a.py", "b.py:f", "gone.py"]\nexclude = ["old/", "*_pb2.py"]',
        "scope-lsp.toml")  # fmt: skip
    for name in ("a.py", "b.py"):
        say(tmp_path, "", name)
    workspace = Workspace([tmp_path])
    assert workspace.entries() == [Entry(f"{tmp_path}/a.py"), Entry(f"{tmp_path}/b.py", "f")]
    left_out = {name: workspace.is_excluded(f"{tmp_path}/{name}")
                for name in ("old/x.py", "old/y/x.py", "new/x_pb2.py", "a.py")}  # fmt: skip
    assert list(left_out.values()) == [True, True, True, False]


def test_what_is_installed_is_read_from_the_named_environment(tmp_path: Path) -> None:
    site = tmp_path / "envs" / "one" / "lib" / "python3.7" / "site-packages"
    (site / "tensorflow-1.4.1.dist-info").mkdir(parents=True)
    project = tmp_path / "project"
    project.mkdir()
    say(project, 'python = "../envs/one/bin/python"', "scope-lsp.toml")
    workspace = Workspace([project])
    assert workspace.installed == [site]
    assert "TensorFlow 1.4, which is installed in" in str(workspace.assume(None, []))


def test_problems_are_told_with_their_places(tmp_path: Path) -> None:
    say(
        tmp_path,
        """[project]
name = "x"

[tool.scope-lsp]
tensorflow = "9.1"
tensorflw = "1.15"
roots = ["src"]
severities = { SL999 = "error", SL203 = "loud" }
[tool.scope-lsp.hints]
lenght = 3
""",
    )
    said = settings_of(tmp_path)
    assert said.settings.roots == (f"{tmp_path}/src",)
    told = [(p.span.line, p.span.column, p.key, p.is_unknown) for p in said.problems]
    assert told == [
        (5, 0, "tensorflow", False),
        (6, 0, "tensorflw", True),
        (8, 15, "SL999", False),
        (8, 32, "SL203", False),
        (10, 0, "lenght", False),
    ]
    assert str(said.problems[0]).startswith(f"{tmp_path}/pyproject.toml:5: tensorflow = '9.1' is")


def test_a_broken_file_is_told_where_it_breaks(tmp_path: Path) -> None:
    say(tmp_path, 'tensorflow = "1.15"\nroots = [\n', "scope-lsp.toml")
    (problem,) = settings_of(tmp_path).problems
    assert problem.span.line in (2, 3)
    assert problem.message.startswith("this is no TOML: ")


def test_severities_are_merged_and_may_be_off(tmp_path: Path) -> None:
    say(tmp_path, 'severities = { reopened-scope = "off", SL101 = "hint" }', "scope-lsp.toml")
    sent = settings_from({"severities": {"sl101": "warning"}}).settings
    workspace = Workspace([tmp_path], settings=sent)
    assert workspace.settings.severities == {"SL203": None, "SL101": Severity.WARNING}


def test_settings_stand_in_a_folder_above(tmp_path: Path) -> None:
    say(tmp_path, 'tensorflow = "1.4"\nroots = ["lib"]', "scope-lsp.toml")
    (tmp_path / "src").mkdir()
    settings = Workspace([tmp_path / "src"]).settings
    assert (settings.tensorflow, settings.roots) == ("1.4", (f"{tmp_path}/lib",))
    (tmp_path / "src" / ".git").mkdir()
    assert Workspace([tmp_path / "src"]).settings == Settings()
