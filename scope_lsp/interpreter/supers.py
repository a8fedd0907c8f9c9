"""`super()`: attributes of the classes behind one, and what stands behind them all."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scope_lsp.domain.trail import MISSING
from scope_lsp.domain.values import (
    Api,
    Bound,
    Class,
    ClassMethod,
    Instance,
    Maybe,
    Native,
    Super,
    Unknown,
    Value,
    strip,
)
from scope_lsp.interpreter.methods import bind, read
from scope_lsp.models import registry

if TYPE_CHECKING:
    from scope_lsp.interpreter.facts import Site
    from scope_lsp.interpreter.run import Run


def of_super(run: Run, value: Super, name: str, site: Site | None) -> Value:
    """`super().name`, or MISSING."""
    receiver = value.receiver
    cls = receiver if isinstance(receiver, Class) else run.class_of(receiver)
    if isinstance(receiver, Class) and receiver.meta and value.cls not in receiver.mro:
        return _of_super_in_metaclass(run, value, receiver, name)
    if cls is None or value.cls not in cls.mro:
        return Unknown("the receiver of super() isn't known", name)
    either: list[Value] = []
    for base in cls.mro[cls.mro.index(value.cls) + 1 :]:
        found = _of_base(run, base, cls, receiver, name, site)
        if found is not MISSING:
            either.append(found)
            if type(base.attrs.get(name)) is not Maybe:  # else it may be that of the next one
                break
    if either:
        return run.join(either)
    if name in ("__new__", "__init__"):
        return of_object(cls, name)
    if name == "__setattr__":
        return Native(
            "object.__setattr__", lambda call: run.set_plain(receiver, call.args[0], call.args[1])
        )
    if name == "__init_subclass__":
        return Native("object.__init_subclass__", lambda *_: None)
    if cls.open or cls.library or any(base.api and not run.is_complete(base) for base in cls.mro):
        return Unknown(f"{name} of a base that isn't known", name)
    return MISSING


def _of_base(
    run: Run, base: Class, cls: Class, receiver: Value, name: str, site: Site | None
) -> Value:
    """What one class says of an attribute, for a receiver of class `cls`, or MISSING."""
    found = strip(base.attrs.get(name, MISSING))
    if found is not MISSING and isinstance(receiver, Class):
        return Bound(found.function, receiver) if isinstance(found, ClassMethod) else found
    if found is not MISSING:
        return bind(run, found, receiver, cls)
    if not base.api:
        return MISSING
    path = f"{base.api}.{name}"
    entry = registry.find_entry(path, run.version)
    if isinstance(entry, registry.Attribute):
        return read(run, entry, path, receiver, site)
    library = run.library(path, strict=True)
    if isinstance(library, Api) and name != "__new__":
        return Bound(library, receiver)
    return library


def _of_super_in_metaclass(run: Run, value: Super, receiver: Class, name: str) -> Value:
    """`super().name` in a method of a metaclass, whose receiver is a class."""
    assert receiver.meta is not None
    if value.cls in receiver.meta.mro:
        for base in receiver.meta.mro[receiver.meta.mro.index(value.cls) + 1 :]:
            found = base.attrs.get(name, MISSING)
            if found is not MISSING:
                return bind(run, found, receiver, receiver.meta)
    library = run.library(f"type.{name}", strict=True)
    return library if library is MISSING or name == "__new__" else Bound(library, receiver)


def of_object(cls: Class, name: str) -> Native:
    """How an object is made where no class says more."""
    if name == "__init__":
        return Native("object.__init__", lambda *_: None)
    return Native(
        "object.__new__",
        lambda call, cls=cls, *_: Instance(
            call.args[0] if call.args and isinstance(call.args[0], Class) else cls
        ),
    )
