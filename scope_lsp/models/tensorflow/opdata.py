"""The data of a version's ops: which names each function takes, as made from its wheel.

`data/ops-<version>.json` is written by `tests/oracle/op_names`, whose docstring tells the format.
"""

from __future__ import annotations

import ast
import json
from collections import Counter
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from scope_lsp.domain.containers import from_python
from scope_lsp.domain.tensors import DType
from scope_lsp.domain.values import Unknown, Value
from scope_lsp.models.tensorflow.conditions import Condition
from scope_lsp.version import Version

_FOLDER = Path(__file__).parent / "data"


class Op(NamedTuple):
    """One function: its parameters with their defaults, and the names that it takes.

    The fields behind `varkw` are those of the data, whose docstring tells their meaning.
    """

    table: str
    path: str
    parameters: tuple[tuple[str, Any], ...]
    varargs: str | None
    varkw: bool
    adds: tuple[tuple[str, Condition], ...]
    named: tuple[int, ...]
    named_by: str
    with_name: tuple[tuple[list[str], list[str]], ...]
    unnamed: tuple[tuple[list[str], list[str] | None], ...]
    rooted: bool
    outside: tuple[str, ...]
    returns: Any
    sure: bool
    unsure_when: Condition
    dtype: str | None

    @property
    def defaults(self) -> dict[str, Value]:
        """The parameters that have a default."""
        return {name: value for name, value in self.parameters if value is not REQUIRED}


class OpData:
    """What one version's file says."""

    def __init__(self, document: dict[str, Any]) -> None:
        self._tables = {key: document.get(key, {}) for key in ("apis", "operators", "methods")}
        self.aliases: dict[str, str] = document["aliases"]
        self.symbols: dict[str, Any] = document["symbols"]
        self.vocabulary = frozenset(name.lower() for name in document["vocabulary"])
        self._made: dict[tuple[str, str], Op | None] = {}
        self._helpers: frozenset[str] | None = None

    def op(self, path: str) -> Op | None:
        """The op at a public path, or at an alias of one."""
        return self.find("apis", path)

    def operator(self, name: str) -> Op | None:
        """The operator `__add__` and so on of tensors."""
        return self.find("operators", name)

    def operators(self) -> list[str]:
        """The operators that tensors have."""
        return sorted(self._tables["operators"])

    def method(self, path: str) -> Op | None:
        """A method that adds ops, such as `tf.Variable.assign`."""
        return self.find("methods", path)

    def find(self, table: str, key: str) -> Op | None:
        """What a table says of a function; those with a public path may have aliases."""
        if table == "apis":
            key = self.aliases.get(key, key)
        at = (table, key)
        if at not in self._made:
            entry = self._tables[table].get(key)
            self._made[at] = None if entry is None else _op(table, key, entry)
        return self._made[at]

    def names_in(self, path: str) -> list[str]:
        """The public names of a module."""
        tables = self._tables["apis"], self.symbols, self.aliases
        below = {key[len(path) + 1 :] for table in tables for key in table if _is_in(key, path)}
        return sorted(below)

    def may_add(self, op: Op) -> frozenset[str]:
        """The names that a function may take, of which the rules don't explain all: its own, and
        those that many functions take for what helps them."""
        if self._helpers is None:
            entries = self._tables["apis"].values()
            taken = Counter(name for e in entries for name in {n for n, _ in e.get("adds", ())})
            self._helpers = frozenset(n.lower() for n, count in taken.items() if count >= HELPS)
        return self._helpers | {name.lower() for name, _ in op.adds}

    def knows(self, path: str) -> bool:
        """Whether there is such a public path."""
        return path in self._tables["apis"] or path in self.aliases or path in self.symbols


def _is_in(key: str, path: str) -> bool:
    return key.startswith(f"{path}.") and "." not in key[len(path) + 1 :]


def _op(table: str, path: str, entry: dict[str, Any]) -> Op:
    parameters, varargs, varkw = _signature(entry.get("params", ""))
    named = entry.get("named")
    return Op(
        table,
        path,
        parameters,
        varargs,
        varkw,
        tuple((name, condition) for name, condition in entry.get("adds", ())),
        () if named is None else (named,) if isinstance(named, int) else tuple(named),
        entry.get("named_by", "name"),
        tuple((without, named) for without, named in entry.get("with_name", ())),
        tuple((default, without) for default, without in entry.get("unnamed", ())),
        bool(entry.get("rooted")),
        tuple(entry.get("outside", ())),
        entry.get("returns"),
        entry.get("by") is None and not _is_unsure(entry.get("unsure")),
        entry.get("unsure_when"),
        entry.get("dtype"),
    )


def _is_unsure(unsure: Any) -> bool:
    """Whether the names that the function takes may be others than the rules say."""
    return "adds" in unsure if isinstance(unsure, list) else bool(unsure)


HELPS = 3
"""So many functions take a name that stands for a helper, such as `Const`."""


class _Required:
    """Stands for 'no default'."""


REQUIRED = _Required()


@lru_cache(None)
def _signature(text: str) -> tuple[tuple[tuple[str, Any], ...], str | None, bool]:
    """The parameters of a signature's source, each with its default."""
    try:
        arguments = ast.parse(f"def f({text}): pass").body[0].args  # type: ignore[attr-defined]  # a function
    except SyntaxError:
        return (), "args", True
    names = [a.arg for a in (*arguments.posonlyargs, *arguments.args)]
    first = len(names) - len(arguments.defaults)
    parameters = [
        (name, REQUIRED if i < first else _default(arguments.defaults[i - first]))
        for i, name in enumerate(names)
    ]
    parameters += [
        (a.arg, REQUIRED if d is None else _default(d))
        for a, d in zip(arguments.kwonlyargs, arguments.kw_defaults)
    ]
    vararg = arguments.vararg.arg if arguments.vararg else None
    return tuple(parameters), vararg, arguments.kwarg is not None


def _default(node: ast.expr) -> Value:
    try:
        return from_python(ast.literal_eval(node))
    except ValueError:
        name = getattr(node, "attr", None) or getattr(node, "id", "")
        return DType(name) if name else Unknown("a default that isn't a simple value", plain=True)


def data_for(version: Version) -> OpData:
    """The data of the version that is nearest, of the same major number."""
    return _load(_nearest(version))


def data_beyond(version: Version) -> OpData | None:
    """The data of the next version on the other side of one that lies between two."""
    path = _beyond(version)
    return _load(path) if path is not None else None


@lru_cache(None)
def _files() -> dict[Version, Path]:
    return {Version.parse(p.stem.partition("-")[2]): p for p in _FOLDER.glob("ops-*.json")}


@lru_cache(None)
def _nearest(version: Version) -> Path:
    files = _files()
    same = {v: p for v, p in files.items() if v.is_v2 == version.is_v2} or files
    nearest = min(
        same, key=lambda v: (abs(v.major - version.major) * 100 + abs(v.minor - version.minor), v)
    )
    return same[nearest]


@lru_cache(None)
def _beyond(version: Version) -> Path | None:
    files = _files()
    before = max((v for v in files if v <= version), default=None)
    after = min((v for v in files if v >= version), default=None)
    if before is None or after is None or before == after:
        return None
    return files[after if files[before] == _nearest(version) else before]


@lru_cache(None)
def _load(path: Path) -> OpData:
    return OpData(json.loads(path.read_text("utf-8")))
