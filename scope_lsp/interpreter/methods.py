"""Methods: what a class holds for its objects, and how an object gets it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scope_lsp.domain.trail import MISSING
from scope_lsp.domain.values import (
    Api,
    Bound,
    Class,
    ClassMethod,
    Function,
    Instance,
    Maybe,
    Native,
    OneOf,
    Property,
    StaticMethod,
    Unknown,
    Value,
)
from scope_lsp.models import registry
from scope_lsp.scopes import ScopeError

if TYPE_CHECKING:
    from scope_lsp.interpreter.facts import Site
    from scope_lsp.interpreter.run import Run


def own(value: Value, cls: Class, instead_of: Class | None = None) -> None:
    """Tell functions of a class body which class they are in, for `super()`."""
    if isinstance(value, Function) and value.owner is instead_of:
        value.owner = cls
    elif isinstance(value, (StaticMethod, ClassMethod)):
        own(value.function, cls, instead_of)
    elif isinstance(value, Property):
        own(value.getter, cls, instead_of)
        own(value.setter, cls, instead_of)
    elif isinstance(value, Native):
        own(value.attrs.get("__wrapped__"), cls, instead_of)


def find_special(value: Value, name: str) -> Value:
    """A special method of an instance's class, bound; MISSING when it has none."""
    if not isinstance(value, Instance):
        return MISSING
    found = value.cls.find(name)
    return MISSING if found is MISSING else Bound(found, value)


def find_method(run: Run, value: Value, name: str) -> Value:
    """A special method of a value, bound: of its class or of a library's; None if it has none."""
    special = find_special(value, name)
    if special is not MISSING:
        return special
    cls = run.class_of(value)
    for base in cls.mro if cls else ():
        if base.api and registry.find_entry(f"{base.api}.{name}", run.version) is not None:
            return Bound(Api(f"{base.api}.{name}"), value)
    return None


def bind(run: Run, found: Value, receiver: Value, cls: Class, site: Site | None = None) -> Value:
    """What an attribute of a class gives when it is read through an instance."""
    if isinstance(found, (Function, Native)):
        return Bound(found, receiver)
    if isinstance(found, Property):
        return run.call(found.getter, [receiver], {}, site if _is_ours(found.getter) else None)
    if isinstance(found, StaticMethod):
        return found.function
    if isinstance(found, ClassMethod):
        return Bound(found.function, cls)
    if isinstance(found, Maybe):
        return bind(run, found.value, receiver, cls)
    if isinstance(found, OneOf):
        return run.join([bind(run, option, receiver, cls, site) for option in found.options])
    if isinstance(found, Instance) and found.cls.find("__get__") is not MISSING:
        return run.call_method(found, "__get__", receiver, cls)
    return found


def _is_ours(function: Value) -> bool:
    """Whether it belongs to a model written in Python, whose calls count at the user's site."""
    return isinstance(function, Function) and function.module.library


def read(run: Run, entry: registry.Attribute, path: str, value: Value, site: Site | None) -> Value:
    """What an attribute of the library gives, which may be an error, as a call may."""
    if not entry.takes(value):
        owner, _, name = path.rpartition(".")
        return not_modelled(owner, name)
    try:
        return entry.function(registry.Call(run, site, path, [], {}), value)
    except (registry.Failure, ScopeError) as error:
        return run.fail(error, site, path)


def not_modelled(owner: str, name: str) -> Unknown:
    """What a class of a library may have, and we don't know."""
    return Unknown(f"{owner}.{name} is not modelled", name, registry.is_plain(owner))
