"""Runs small programs without any TensorFlow in them, here and in real Python."""

from __future__ import annotations

import contextlib
import io
from pathlib import Path
from typing import Any

from scope_lsp.domain.containers import NotKnown, to_python
from scope_lsp.domain.names import Text
from scope_lsp.domain.values import Instance, Maybe, OneOf, Unknown
from scope_lsp.interpreter.run import Run
from scope_lsp.interpreter.signals import Raise
from scope_lsp.models import python, registry
from scope_lsp.version import Version
from scope_lsp.workspace.deep_stack import deep_executor
from scope_lsp.workspace.modules import FileLoader
from scope_lsp.workspace.sources import Sources

FOLDER = "/program"
MODELS = python.FAMILIES
DEEP = deep_executor("tests")


def interpret(text: str, files: dict[str, str] | None = None, version: str = "1.15") -> Run:
    """Run a program, and modules beside it, to its end."""
    sources = Sources()
    sources.overlay[f"{FOLDER}/main.py"] = text
    for name, content in (files or {}).items():
        sources.overlay[f"{FOLDER}/{name}"] = content
    loader = FileLoader(sources, [Path(FOLDER)])
    main = loader.open(f"{FOLDER}/main.py")
    run = Run(Version.parse(version), loader, home=main.home)
    run.hooks["unknown_call"] = lambda *_: None
    run.hooks["unknown_operation"] = lambda *_: None
    for start in registry.starters:
        start(run)
    run.begin_entry("main")

    def execute() -> None:
        with contextlib.suppress(Raise):
            run.main_module = run.run_module(main, "__main__")

    DEEP.submit(execute).result()
    return run


def values(text: str, files: dict[str, str] | None = None, version: str = "1.15") -> dict[str, Any]:
    """The program's variables at its end, as Python values or as words (see `show`)."""
    run = interpret(text, files, version)
    assert run.beyond is None, f"{run.beyond} {run.beyond.attrs} ends the program"
    found = next(m for m in run.modules.values() if m.path == f"{FOLDER}/main.py")
    return {name: show(value) for name, value in found.vars.items() if not name.startswith("__")}


class Shown(str):
    """What is shown of a value that isn't wholly known."""


def show(value: Any) -> Any:
    """A known value itself; else a word for it: `a/{x}` a text with a hole, `?` unknown."""
    if isinstance(value, Instance) and value.payload is not None:
        value = value.payload
    try:
        return to_python(value)
    except NotKnown:
        pass
    if isinstance(value, Text):
        return Shown(value)
    if isinstance(value, Unknown):
        return Shown("?")
    if isinstance(value, OneOf):
        return Shown(" or ".join(str(show(o)) for o in value.options))
    if isinstance(value, Maybe):
        return Shown(f"perhaps {show(value.value)}")
    if isinstance(value, tuple):
        return tuple(map(show, value))
    return Shown(repr(value))


def execute(text: str) -> dict[str, Any]:
    """The program's variables at its end, as real Python has them."""
    found: dict[str, Any] = {"__name__": "__main__"}
    with contextlib.redirect_stdout(io.StringIO()):
        exec(compile(text, "main.py", "exec"), found)
    return {name: value for name, value in found.items() if not name.startswith("__")}


PLAIN = (bool, int, float, complex, str, bytes, range, type(None))


def differences(text: str) -> list[str]:
    """Where our variables differ from real Python's; a value that should be known must be."""
    ours, theirs = values(text), execute(text)
    found = []
    for name, value in theirs.items():
        if not _is_plain(value):
            continue
        if name not in ours:
            found.append(f"{name} is missing, should be {value!r}")
        elif isinstance(ours[name], Shown) or not _same(ours[name], value):
            found.append(f"{name} is {ours[name]!r}, should be {value!r}")
    found += [f"{name} should not be there" for name in ours if name not in theirs]
    return found


def _is_plain(value: Any, depth: int = 0) -> bool:
    if isinstance(value, (dict, list, tuple, set, frozenset)):
        inner = [*value, *value.values()] if isinstance(value, dict) else value
        return depth < 20 and all(_is_plain(item, depth + 1) for item in inner)
    return isinstance(value, PLAIN)


def _same(ours: Any, theirs: Any) -> bool:
    if isinstance(theirs, float) and theirs != theirs:
        return isinstance(ours, float) and ours != ours
    if isinstance(theirs, (int, str)) and isinstance(ours, bool) is not isinstance(theirs, bool):
        return False
    if isinstance(theirs, dict) and isinstance(ours, dict):
        return list(ours) == list(theirs) and all(_same(ours[k], theirs[k]) for k in ours)
    if isinstance(theirs, (list, tuple)) and isinstance(ours, (list, tuple)):
        return len(ours) == len(theirs) and all(map(_same, ours, theirs))
    return bool(ours == theirs)
