"""What SECURITY.md promises, in a workspace that means us ill."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import scope_lsp
from tests.server.client import Client, at

AUDITED = Path(__file__).with_name("audited.py")
MARK = "import os\nopen({mark!r}, 'a').write(__file__)\nos.system('touch ' + {mark!r})\n"
PROGRAM = """\
import tensorflow as tf
import based, evil, evil_package.inner, setup, conftest, sitecustomize, installed_evil
from evil import *
import json, typing, asyncio, jedi, numpy, lsprotocol
exec("import evil"); eval("__import__('evil')"); __import__("evil"); compile("1", "", "exec")
import importlib, runpy, subprocess, os, pickle, ctypes
importlib.import_module("evil"); runpy.run_path("evil.py"); runpy.run_module("evil")
subprocess.run(["touch", MARK]); os.system("touch " + MARK); os.remove(__file__)
open(MARK, "w").write("x"); pickle.loads(b"cos\\nsystem\\n(S'touch x'\\ntR."); ctypes.CDLL("x.so")
import urllib.request; urllib.request.urlopen("http://example.invalid")
tf.gfile.MakeDirs("made"); tf.train.Saver().save(None, "made/model")
with open("/etc/passwd") as file: secret = file.read()
import sys; sys.path[:0] = [OUTSIDE, "..", "/etc"]; import outside, ssl.secret
exec(open(OUTSIDE + "/outside.py").read()); exec(open("../outside.py").read())
runpy.run_path(OUTSIDE + "/outside.py"); os.path.exists("../outside.py")
import imp, pkgutil; imp.load_source("outside", OUTSIDE + "/outside.py")
for each in pkgutil.walk_packages([OUTSIDE]): importlib.import_module(each[1])
evil.__path__ = [OUTSIDE]; import evil.outside
class Meta(type):
    def __prepare__(*a): os.system("touch " + MARK)
w = tf.get_variable("w", [1], initializer=tf.constant_initializer(evil))
"""
RELATIVE = """\
from ...outside import secret
import outside, root
import tensorflow as tf
w = tf.get_variable(f"w{secret}{outside.secret}", [1])
"""
EVIL = (
    "evil.py", "evil_package/__init__.py", "evil_package/inner.py", "setup.py", "conftest.py",
    "sitecustomize.py", "usercustomize.py", "json.py", "typing.py", "asyncio.py", "jedi.py",
    "numpy.py", "lsprotocol.py", "encodings.py", "argparse.py", "scope_lsp_plugin.py",
    ".jedi/plugin.py", ".venv/lib/python3.11/site-packages/sitecustomize.py",
    ".venv/lib/python3.11/site-packages/installed_evil.py",
)  # fmt: skip


@pytest.fixture
def planted(tmp_path: Path) -> Path:
    """A workspace full of what would leave a mark if anything of it ran."""
    root, mark = tmp_path / "root", tmp_path / "mark"
    for name in EVIL:
        write(root / name, MARK.format(mark=str(mark)))
    for name in ("python", ".venv/bin/python", ".venv/bin/python3", ".venv/bin/pip", "git"):
        write(root / name, f"#!/bin/sh\ntouch {mark}\n").chmod(0o755)
    site = root / ".venv/lib/python3.11/site-packages"
    write(site / "evil.pth", f"import os; os.system('touch {mark}')\n")
    home = tmp_path / "elsewhere"
    base = f"home = {home}/bin\ninclude-system-site-packages = true\n"
    write(root / ".venv/pyvenv.cfg", f"{base}version = 3.11.0\n")
    write(home / "lib/python3.11/site-packages/based.py", "import tensorflow\n")
    write(root / ".jedi/project.json", json.dumps([1, {"path": str(root), "plugins": ["plugin"]}]))
    settings = 'python = ".venv/bin/python"\nentries = ["program.py"]\nroots = ["/etc"]\n'
    write(root / "scope-lsp.toml", settings + 'command = "./python"\npath = "./python"\n')
    write(root / "pyproject.toml", '[tool.scope-lsp]\npython = "./python"\n')
    header = f"MARK = {str(mark)!r}; OUTSIDE = {str(tmp_path)!r}\n"
    write(root / "program.py", header + PROGRAM)
    write(root / "package" / "relative.py", RELATIVE)
    write(tmp_path / "outside.py", "secret = 1\n")
    return root


def write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    return path


def contents(folder: Path) -> dict[str, tuple[int, bytes]]:
    found = (path for path in folder.rglob("*") if path.is_file())
    return {str(path): (path.stat().st_mtime_ns, path.read_bytes()) for path in found}


def ask_command(root: Path, log: Path) -> None:
    for command in ("names", "check"):
        asked = [sys.executable, str(AUDITED), str(log), command, ".", "--tensorflow", "1.15"]
        done = subprocess.run(asked, cwd=root, capture_output=True, text=True, check=False)
        assert done.returncode == (command == "check"), done.stderr


def ask_everything(root: Path, log: Path, trusted: bool) -> None:
    command = (sys.executable, str(AUDITED), str(log), "serve", "--stdio")
    environment = {**os.environ, "PATH": f"{root}:{os.environ['PATH']}"}
    previous = os.getcwd()
    os.chdir(root)
    try:
        client = Client(root, command=command, trusted=trusted, environment=environment)
    finally:
        os.chdir(previous)
    with client:
        path = root / "program.py"
        client.open(path, path.read_text())
        relative = root / "package" / "relative.py"
        client.open(relative, relative.read_text())
        other = client.hover(relative, RELATIVE.count("\n") - 1, 6)
        assert "{outside.secret}" in str(other)
        document = {"textDocument": {"uri": path.as_uri()}}
        found = client.hover(path, PROGRAM.count("\n"), 6)
        assert found is not None
        assert "w:0" in found["contents"]["value"]
        whole = {"start": at(0, 0), "end": at(99, 0)}
        client.ask("textDocument/inlayHint", **document, range=whole)
        for method in ("documentSymbol", "codeLens", "diagnostic"):
            client.ask(f"textDocument/{method}", **document)
        client.ask("workspace/symbol", query="w")
        command_of = {"command": "scope-lsp.server.variables", "arguments": [path.as_uri()]}
        client.ask("workspace/executeCommand", **command_of)


@pytest.fixture(params=["trusted", "untrusted", "command"])
def heard(
    planted: Path, tmp_path: Path, request: pytest.FixtureRequest
) -> list[tuple[str, list[Any]]]:
    """All that was done by a server that was asked everything about that workspace, or by the
    command."""
    before, log = contents(planted), tmp_path / "log"
    if request.param == "command":
        ask_command(planted, log)
    else:
        ask_everything(planted, log, request.param == "trusted")
    assert not (tmp_path / "mark").exists(), "something of the workspace ran"
    assert contents(planted) == before, "something was written"
    return [tuple(json.loads(line)) for line in log.read_text().splitlines()]


def test_nothing_is_run_or_written_and_nobody_called(
    heard: list[tuple[str, list[Any]]], planted: Path
) -> None:
    for event, arguments in heard:
        assert not event.startswith(("subprocess", "os.system", "os.exec", "os.posix", "os.spawn"))
        assert not event.startswith(("socket.connect", "socket.bind", "urllib", "http", "ftp"))
        if event == "open":
            assert set(str(arguments[1])).isdisjoint("wax+"), arguments
        elif event == "exec":
            assert not str(arguments[0]).startswith(str(planted)), arguments
        elif event == "import":
            assert not str(arguments[1]).startswith(str(planted)), arguments
        else:
            read_only = ("os.listdir", "os.scandir", "compile", "ctypes.dlopen", "socket.")
            assert event.startswith(read_only), (event, arguments)


def test_nothing_outside_is_read(
    heard: list[tuple[str, list[Any]]], planted: Path, request: pytest.FixtureRequest
) -> None:
    is_trusted = "untrusted" not in request.node.name
    own = [
        planted,
        *([Path("/etc"), planted.parent / "elsewhere"] if is_trusted else []),
        *map(Path, (sys.prefix, sys.base_prefix, *sys.path)),
    ]
    own += [Path(scope_lsp.__file__).parent.parent]
    allowed = [str(each) for each in own if str(each) not in ("", ".", "/")]
    for event, arguments in heard:
        if event not in ("open", "os.listdir", "os.scandir") or isinstance(arguments[0], int):
            continue
        path = os.path.abspath(planted / str(arguments[0]))
        inside = any(path == each or path.startswith(f"{each}/") for each in allowed)
        assert inside or path in ALLOWED, (event, path)


ALLOWED = ("/dev/urandom", "/etc/localtime", "/proc/self/maps", "/dev/null")
"""What Python itself looks at."""


def test_nothing_but_this_machine_may_connect(tmp_path: Path) -> None:
    for host in ("0.0.0.0", "", "example.com", "::", "10.0.0.1"):
        command = [sys.executable, "-m", "scope_lsp", "serve", "--tcp", f"{host or '*'}:2087"]
        done = subprocess.run(command, capture_output=True, text=True, timeout=60, check=False)
        assert done.returncode == 2
        assert "only this machine" in done.stderr
