"""The registry of library functions.

A model is a function whose parameters behind `call` are the library function's own signature:

    @api("tf.identity", until="2.0")
    def identity(call, input, name=None): ...

Paths are canonical: `tf.` stands for `tensorflow.`, and for its first API under any spelling
(`tf.compat.v1.`, `tensorflow.python.ops…`). An entry may hold for one of the two APIs only
(`api=1`, `api=2`) and for a half-open range of versions.
"""

from __future__ import annotations

from collections.abc import Callable
from functools import lru_cache
from typing import Any, NamedTuple

from scope_lsp.domain.trail import MISSING
from scope_lsp.domain.values import Class, Value
from scope_lsp.models.registry.entry import Attribute as Attribute
from scope_lsp.models.registry.entry import Call as Call
from scope_lsp.models.registry.entry import Entry as Entry
from scope_lsp.models.registry.entry import Failure as Failure
from scope_lsp.models.registry.entry import Model, Reach
from scope_lsp.version import Version

_entries: dict[str, list[Entry]] = {}
_constants: dict[str, Value] = {}
_classes: dict[tuple[str, int | None], Class] = {}

_KEPT = 1 << 16
"""So many answers about paths are kept: what is declared doesn't change once all is imported."""

_providers: list[Callable[[str, Version, bool], Entry | Value | None]] = []


def api(
    *paths: str, since: str | None = None, until: str | None = None, api: int | None = None
) -> Callable[[Model], Model]:
    """Declare the model of a function, a method or the calling of a class, under its paths."""
    return _declaring(Entry, paths, Reach.parse(since, until, api))


def attribute(
    *paths: str, since: str | None = None, until: str | None = None, api: int | None = None
) -> Callable[[Model], Model]:
    """Declare a computed attribute (`tf.Tensor.name`) of a library class."""
    return _declaring(Attribute, paths, Reach.parse(since, until, api))


def _declaring(kind: type[Entry], paths: tuple[str, ...], reach: Reach) -> Callable[[Model], Model]:
    def declare(function: Model) -> Model:
        _forget()
        entry = kind(function, reach)
        for path in paths:
            _entries.setdefault(path, []).append(entry)
        return function

    return declare


def constant(path: str, value: Value) -> None:
    """Declare a constant of a library."""
    _constants[path] = value


def library_class(path: str, *bases: Class, api: int | None = None, spelled: str = "") -> Class:
    """Declare a class of a library, so that `isinstance` and inheritance know it.

    `spelled` is the path by which it is called, where another API has another class at `path`.
    """
    cls = Class(path.rpartition(".")[2], bases, api=spelled or path)
    _classes[path, api] = cls
    return cls


def alias_class(path: str, cls: Class) -> None:
    """Declare another path of a library class."""
    _classes[path, None] = cls


def provider(find: Callable[[str, Version, bool], Entry | Value | None]) -> None:
    """Declare a source of further entries, such as the data of a version's ops."""
    _forget()
    _providers.append(find)


@lru_cache(_KEPT)
def find_entry(path: str, version: Version, v1: bool = True) -> Entry | None:
    """The model for a path in this version, or None."""
    for entry in _entries.get(path, ()):
        if entry.reach.holds(version, v1):
            return entry
    for find in _providers:
        found = find(path, version, v1)
        if isinstance(found, Entry):
            return found
    return None


def find_value(path: str, version: Version, v1: bool = True) -> Value:
    """The constant or class at a path, or MISSING."""
    if path in _constants:
        return _constants[path]
    found = _classes.get((path, 1 if v1 else 2)) or _classes.get((path, None))
    if found is not None:
        return found
    if _has_no_value(path, version, v1):
        return MISSING
    return _provided(path, version, v1)


@lru_cache(_KEPT)
def _has_no_value(path: str, version: Version, v1: bool) -> bool:
    return _provided(path, version, v1) is MISSING


def _provided(path: str, version: Version, v1: bool) -> Value:
    for find in _providers:
        value = find(path, version, v1)
        if value is not None and not isinstance(value, Entry):
            return value
    return MISSING


def _forget() -> None:
    """Something new was declared: answers that are kept may be wrong."""
    for kept in (find_entry, _has_no_value, canonical, public_path, _inner):
        kept.cache_clear()


def find_class(path: str) -> Class:
    """A library class that is certainly declared; raise KeyError otherwise."""
    return _classes[path, None]


_roots: dict[str, Callable[[str, Version], tuple[str, bool]]] = {}
_plain: set[str] = set()
complete: set[str] = set()
"""Paths of library classes of which every attribute is modelled."""


_partial: set[str] = set()


def partial(package: str) -> None:
    """Declare that classes in models written in Python below a package leave attributes out."""
    _partial.add(package + ".")


def is_partial(module: str) -> bool:
    """Whether objects of a model's classes may have more attributes than it gives them."""
    return module.startswith(tuple(_partial))


def root(name: str, canonicalize: Callable[[str, Version], tuple[str, bool]]) -> None:
    """Declare how paths below a top-level package are spelled canonically."""
    _forget()
    _roots[name] = canonicalize


_stand_ins: dict[str, Callable[[Version], bool]] = {}


def stand_in(name: str, holds: Callable[[Version], bool]) -> None:
    """Declare a top-level package that is another name of a modelled one in some versions."""
    _stand_ins[name] = holds


def is_stand_in(name: str, version: Version) -> bool:
    """Whether a top-level package is known by the models of another in this version."""
    return name in _stand_ins and _stand_ins[name](version)


_fallbacks: set[str] = set()


def fallback(name: str) -> None:
    """Declare a top-level package that is known by its models where its source isn't found."""
    _fallbacks.add(name)


def is_fallback(name: str) -> bool:
    """Whether a top-level package is known by its models where its source isn't found."""
    return name in _fallbacks


@lru_cache(_KEPT)
def canonical(path: str, version: Version) -> tuple[str, bool]:
    """The canonical spelling of a path, and whether it belongs to TensorFlow's first API."""
    canonicalize = _roots.get(path.partition(".")[0])
    return canonicalize(path, version) if canonicalize else (path, True)


def plain(*packages: str) -> None:
    """Declare packages, or modules of one, whose calls add no op and make no variable."""
    _plain.update(packages)


def is_plain(path: str) -> bool:
    """Whether a path lies in a package or module whose calls do nothing to a graph."""
    parts = path.split(".")
    return any(".".join(parts[:count]) in _plain for count in range(1, len(parts) + 1))


class Prelude(NamedTuple):
    """A model written in Python: where it is defined, and where it holds."""

    module: str
    name: str
    reach: Reach


_preludes: dict[str, list[Prelude]] = {}
_homes: dict[tuple[str, str], list[str]] = {}
_absent: list[Callable[[str, Version, bool], bool]] = []


def prelude(
    path: str,
    module: str,
    name: str = "",
    api: int | None = None,
    since: str | None = None,
    until: str | None = None,
) -> None:
    """Declare that a class or function is modelled in Python, in a module of ours."""
    _forget()
    model = Prelude(module, name or path.rpartition(".")[2], Reach.parse(since, until, api))
    _preludes.setdefault(path, []).append(model)
    _homes.setdefault((module, model.name), []).append(path)


def find_prelude(path: str, version: Version, v1: bool) -> tuple[str, str] | None:
    """The module and name of a model written in Python."""
    for found in _preludes.get(path, ()):
        if found.reach.holds(version, v1):
            return found.module, found.name
    return None


@lru_cache(_KEPT)
def public_path(module: str, name: str, version: Version) -> str:
    """The shortest path of a model written in Python, in this version; empty if it has none."""
    shown = (
        path
        for path in _homes.get((module, name), ())
        if "._" not in path  # what only models use
        and any(find_prelude(path, version, v1) == (module, name) for v1 in (True, False))
    )
    return min(shown, key=lambda path: (len(path), path), default="")


def declared() -> set[str]:
    """The paths of all that is declared one by one."""
    return {*_entries, *_preludes, *_constants, *(path for path, _ in _classes)}


@lru_cache(1)
def _inner() -> frozenset[str]:
    """The modules in which models declare what is for other models alone."""
    parts = (path.split(".", 2) for path in declared() if "._" in path)
    return frozenset(".".join(each[:2]) for each in parts if each[2:] and _is_private(each[1]))


def _is_private(name: str) -> bool:
    return name.startswith("_") and not name.startswith("__")


def is_inner(module: str, name: str, version: Version) -> bool:
    """Whether a name of a module is for our models alone, so that programs don't find it."""
    return _is_private(name) and canonical(f"{module}.{name}", version)[0] in _inner()


def absence(check: Callable[[str, Version, bool], bool]) -> None:
    """Declare how to tell that a path certainly doesn't exist in a version."""
    _absent.append(check)


def is_absent(path: str, version: Version, v1: bool) -> bool:
    """Whether a path certainly doesn't exist in this version of its library."""
    return any(check(path, version, v1) for check in _absent)


_listers: list[Callable[[str, Version, bool], list[str] | None]] = []


def lister(names: Callable[[str, Version, bool], list[str] | None]) -> None:
    """Declare how to list the public names of a library's module."""
    _listers.append(names)


def names_in(path: str, version: Version, v1: bool) -> list[str] | None:
    """The public names of a library's module, None where they aren't known."""
    found = (names(path, version, v1) for names in _listers)
    return next((names for names in found if names is not None), None)


starters: list[Callable[[Any], None]] = []
"""What models do to a new run."""
entry_starters: list[Callable[[Any], None]] = []
"""What models do when a run starts an entry other than the program itself."""
