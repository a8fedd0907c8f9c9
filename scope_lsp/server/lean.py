"""The protocol's types, each finished when it is first used.

`lsprotocol` has some 550 classes, and `attrs` writes and compiles methods for each: half of the
time that a server needs to start, though a session uses few of them. Imported before anything else
of the protocol, this module has the classes finish themselves when an object is made or their
fields are asked for. They behave as `lsprotocol` means them, but for having no slots.
"""

from __future__ import annotations

import sys
from typing import Any, TypeVar

import attrs

T = TypeVar("T")

_TYPES, _HOOKS = "lsprotocol.types", "lsprotocol._hooks"


class _Fields:
    """Stands for the fields of a class that isn't finished."""

    def __get__(self, instance: object, owner: type) -> Any:
        for cls in owner.__mro__:
            if cls.__dict__.get("__attrs_attrs__") is self:
                _finish(cls)
        return owner.__attrs_attrs__  # type: ignore[attr-defined]  # attrs has put it there


def _start(cls: type[T]) -> type[T]:
    """Stands for `attrs.define` while the types are imported."""

    def __init__(self: T, *args: Any, **kwargs: Any) -> None:
        _finish(cls)
        cls.__init__(self, *args, **kwargs)

    cls.__init__ = __init__  # type: ignore[method-assign,assignment]
    cls.__attrs_attrs__ = _Fields()  # type: ignore[attr-defined]
    return cls


def _finish(cls: type) -> None:
    """Do for a class what the import has put off."""
    if isinstance(cls.__dict__.get("__attrs_attrs__"), _Fields):
        del cls.__init__, cls.__attrs_attrs__  # type: ignore[attr-defined,misc]
        attrs.define(cls, slots=False)
        attrs.resolve_types(cls, sys.modules[_TYPES].ALL_TYPES_MAP, {})


def _import() -> None:
    define = attrs.define
    attrs.define = _start  # type: ignore[assignment]
    try:
        import lsprotocol.types
    finally:
        attrs.define = define
    import lsprotocol._hooks

    # What it would do for all of them is done for each that is finished.
    lsprotocol._hooks._resolved_forward_references = True


if _TYPES not in sys.modules and _HOOKS not in sys.modules:
    _import()
