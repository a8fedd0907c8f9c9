"""The data of a version's ops: which names each function takes, as made from its wheel.

`data/ops-<version>.json` is written by `tests/oracle/op_names`, whose docstring tells the format.
"""

from __future__ import annotations

import ast
import json
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from scope_lsp.version import Version

_FOLDER = Path(__file__).parent / "data"

Condition = dict[str, str]


class Op(NamedTuple):
    """One function: its parameters with their defaults' source, and the names that it takes."""

    path: str
    parameters: tuple[tuple[str, bool], ...]
    varargs: str | None
    varkw: bool
    adds: tuple[tuple[str, Condition], ...]
    named: int | None
    returns: Any
    sure: bool
    dtype: str | None


class OpData:
    """What one version's file says."""

    def __init__(self, document: dict[str, Any]) -> None:
        self._apis: dict[str, Any] = document["apis"]
        self._operators: dict[str, Any] = document["operators"]
        self.aliases: dict[str, str] = document["aliases"]
        self.symbols: dict[str, Any] = document["symbols"]
        self.vocabulary = frozenset(name.lower() for name in document["vocabulary"])
        self._made: dict[str, Op | None] = {}

    def op(self, path: str) -> Op | None:
        """The op at a public path, or at an alias of one."""
        if path not in self._made:
            entry = self._apis.get(self.aliases.get(path, path))
            self._made[path] = None if entry is None else _op(path, entry)
        return self._made[path]

    def operator(self, name: str) -> Op | None:
        """The operator `__add__` and so on of tensors."""
        if name not in self._made:
            entry = self._operators.get(name)
            self._made[name] = None if entry is None else _op(name, entry)
        return self._made[name]

    def knows(self, path: str) -> bool:
        """Whether there is such a public path, or one below it."""
        if path in self._apis or path in self.aliases or path in self.symbols:
            return True
        return False


def _op(path: str, entry: dict[str, Any]) -> Op:
    parameters, varargs, varkw = _signature(entry.get("params", ""))
    return Op(
        path,
        parameters,
        varargs,
        varkw,
        tuple((name, condition) for name, condition in entry.get("adds", ())),
        entry.get("named"),
        entry.get("returns", entry.get("outputs")),
        entry.get("by") is None or entry["by"] == "probe",
        entry.get("dtype"),
    )


@lru_cache(None)
def _signature(text: str) -> tuple[tuple[tuple[str, bool], ...], str | None, bool]:
    """The parameters of a signature's source, each with whether it has a default."""
    try:
        arguments = ast.parse(f"def f({text.replace('…', '...')}): pass").body[0].args  # type: ignore[attr-defined]  # a function
    except SyntaxError:
        return (), "args", True
    names = [a.arg for a in (*arguments.posonlyargs, *arguments.args)]
    first = len(names) - len(arguments.defaults)
    parameters = [(name, i >= first) for i, name in enumerate(names)]
    parameters += [(a.arg, d is not None) for a, d in zip(arguments.kwonlyargs, arguments.kw_defaults)]
    return tuple(parameters), arguments.vararg.arg if arguments.vararg else None, arguments.kwarg is not None


def data_for(version: Version) -> OpData:
    """The data of the version that is nearest, of the same major number."""
    return _load(_nearest(version))


@lru_cache(None)
def _nearest(version: Version) -> Path:
    files = {Version.parse(p.stem.partition("-")[2]): p for p in _FOLDER.glob("ops-*.json")}
    same = {v: p for v, p in files.items() if v.is_v2 == version.is_v2} or files
    nearest = min(
        same, key=lambda v: (abs(v.major - version.major) * 100 + abs(v.minor - version.minor), v)
    )
    return same[nearest]


@lru_cache(None)
def _load(path: Path) -> OpData:
    return OpData(json.loads(path.read_text("utf-8")))
