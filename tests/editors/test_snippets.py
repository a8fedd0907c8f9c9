"""The snippets of `editors/README.md` can be read by the editors that they are for."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from dataclasses import asdict

import pytest

from scope_lsp.ide.hints import HintSettings
from scope_lsp.ide.lenses import LensSettings
from scope_lsp.workspace.setting_kinds import KINDS, TABLES
from tests.editors.machine import ROOT

if sys.version_info >= (3, 11):
    import tomllib
else:
    import tomli as tomllib

README = (ROOT / "README.md").read_text(encoding="utf-8")
TEXT = (ROOT / "editors" / "README.md").read_text(encoding="utf-8")


def snippet(editor: str, language: str) -> str:
    """The first block of a language in an editor's section."""
    section = re.search(rf"^## {editor}\b.*?(?=^## |\Z)", TEXT, re.DOTALL | re.MULTILINE)
    assert section, editor
    block = re.search(rf"```{language}\n(.*?)```", section[0], re.DOTALL)
    assert block, editor
    return block[1]


@pytest.mark.parametrize("editor", ["Sublime Text", "Zed", "Kate"])
def test_json(editor: str) -> None:
    assert "scope-lsp" in json.dumps(json.loads(snippet(editor, "json")))


def test_each_setting_is_documented_and_known_to_vs_code() -> None:
    keys = {*KINDS, *TABLES}
    table = re.search(r"^\| key \|.*?\n\n", README, re.DOTALL | re.MULTILINE)
    assert table
    assert set(re.findall(r"^\| `(\w+)` \|", table[0], re.MULTILINE)) == keys
    package = json.loads((ROOT / "editors/vscode/package.json").read_text(encoding="utf-8"))
    properties = package["contributes"]["configuration"]["properties"]
    own = {"importStrategy", "interpreter", "path", "trace.server"}
    assert {key.removeprefix("scope-lsp.") for key in properties} == keys | own
    for key, defaults in (("hints", HintSettings()), ("lenses", LensSettings())):
        lines = properties[f"scope-lsp.{key}"]["properties"]
        assert {name: line["default"] for name, line in lines.items()} == asdict(defaults)
    source = (ROOT / "editors/vscode/src/settings.ts").read_text(encoding="utf-8")
    sent = re.search(r"const KEYS = (\[.*?\]);", source)
    assert sent
    assert set(json.loads(sent[1])) == keys


def test_helix() -> None:
    read = tomllib.loads(snippet("Helix", "toml"))
    server = read["language-server"]["scope-lsp"]
    assert server["command"] == "scope-lsp"
    assert "scope-lsp" in read["language"][0]["language-servers"]


def test_zed() -> None:
    read = tomllib.loads((ROOT / "editors" / "zed" / "extension.toml").read_text())
    assert read["language_servers"]["scope-lsp"]["languages"] == ["Python"]


def test_the_command_of_all_snippets_is_one_that_there_is() -> None:
    done = subprocess.run(
        [sys.executable, "-m", "scope_lsp", "serve", "--help"],
        capture_output=True,
        text=True,
        check=True,
    )
    assert "--stdio" in done.stdout
