"""Metaclasses of the program: they make classes, and may have a say in making instances."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scope_lsp.domain.containers import Dict
from scope_lsp.domain.trail import MISSING
from scope_lsp.domain.values import Bound, Class, Function, Unknown, Value
from scope_lsp.interpreter.methods import own

if TYPE_CHECKING:
    from scope_lsp.interpreter.run import Run

TEMPORARY = "temporary_class"
"""What `six.with_metaclass` gives: a base that only hands its metaclass on."""


def metaclass_of(run: Run, cls: Class, keywords: dict[str, Value]) -> Value:
    """The metaclass that makes a class: one of the program's, an unknown one, or None."""
    meta = keywords.get("metaclass")
    if meta is None and run.version.runs_on_python2:
        meta = cls.attrs.get("__metaclass__")
    if meta is None:
        return cls.meta
    return None if isinstance(meta, Class) and meta.api else meta


def make_by_metaclass(
    run: Run, meta: Value, cls: Class, keywords: dict[str, Value] | None = None
) -> Value:
    """What a metaclass makes of a class: its `__new__` may replace it, its `__init__` fills it."""
    if isinstance(meta, Function):
        return run.call(meta, [cls.name, cls.bases, Dict(dict(cls.attrs))], keywords or {})
    if not isinstance(meta, Class) or meta.open is not None:
        run.doubt(f"what the metaclass of {cls.name} does isn't followed")
        return cls
    given = {k: v for k, v in (keywords or {}).items() if k != "metaclass"}
    parts: list[Value] = [cls.name, cls.bases, Dict(dict(cls.attrs))]
    made: Value = cls
    new = meta.find("__new__")
    if isinstance(new, Function):
        made = run.call(new, [meta, *parts], dict(given))
    if not isinstance(made, Class):
        if isinstance(made, Unknown):
            run.doubt(f"what the metaclass of {cls.name} makes isn't known: {made.reason}")
        return made
    if made is not cls:  # `super()` in its methods means the class that there is in the end
        for value in cls.attrs.values():
            own(value, made, instead_of=cls)
    made.meta = meta
    initialize = meta.find("__init__")
    if isinstance(initialize, Function):
        run.call(Bound(initialize, made), parts, given)
    return made


def calling(cls: Class) -> Function | None:
    """The `__call__` of a metaclass that makes the instances of a class."""
    found = cls.meta.find("__call__") if cls.meta is not None else MISSING
    return found if isinstance(found, Function) else None


def real_bases(bases: list[Value]) -> list[Value]:
    """The bases without those that only hand a metaclass on."""
    found: list[Value] = []
    for base in bases:
        if isinstance(base, Class) and base.name == TEMPORARY:
            found += base.bases
        else:
            found.append(base)
    return found
