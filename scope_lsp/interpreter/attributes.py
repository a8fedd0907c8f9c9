"""Attributes, as Python's object model finds and sets them."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from scope_lsp.domain.containers import Attributes, Dict, List
from scope_lsp.domain.names import Text
from scope_lsp.domain.trail import MISSING
from scope_lsp.domain.values import (
    Api,
    Bound,
    Class,
    ClassMethod,
    Function,
    Instance,
    Maybe,
    Module,
    Native,
    OneOf,
    Partial,
    Property,
    StaticMethod,
    Super,
    Unknown,
    Value,
    join,
    strip,
)
from scope_lsp.interpreter import errors
from scope_lsp.interpreter.callables import of_function, of_property
from scope_lsp.interpreter.methods import bind, not_modelled, own, read
from scope_lsp.interpreter.supers import of_object, of_super
from scope_lsp.models import registry

if TYPE_CHECKING:
    from scope_lsp.interpreter.facts import Site
    from scope_lsp.interpreter.run import Run


UNNAMED = "an attribute was set whose name isn't known"


def get_attr(
    run: Run, value: Value, name: str, default: Value = MISSING, site: Site | None = None
) -> Value:
    """`value.name`; an AttributeError, or `default`, when it certainly isn't there."""
    if isinstance(value, OneOf) and default is MISSING and errors.is_awaited(run, "AttributeError"):
        return run.fork([partial(get_attr, run, each, name, site=site) for each in value.options])
    found = lookup(run, value, name, site)
    if found is not MISSING:
        if default is MISSING and run.handlers and may_lack(value, name):
            run.may_throw("AttributeError", f"'{type_name(run, value)}' has no '{name}'")
        return found
    if default is not MISSING:
        return default
    if _lacks_models(run, value) and not errors.is_awaited(run, "AttributeError"):
        return Unknown(f"'{type_name(run, value)}.{name}' is not modelled", name)
    if isinstance(value, Module):
        message = f"module '{value.name}' has no attribute '{name}'"
    else:
        message = f"'{type_name(run, value)}' object has no attribute '{name}'"
    run.throw("AttributeError", message)
    return Unknown(message)


def _lacks_models(run: Run, value: Value) -> bool:
    """Whether the program asks an object of a library, which may have more than its model."""
    if run.within or not isinstance(value, Instance) or value.cls.module is None:
        return False
    return value.cls.module.library and registry.is_partial(value.cls.module.name)


def lookup(run: Run, value: Value, name: str, site: Site | None = None) -> Value:
    """`value.name`, or MISSING when it certainly isn't there."""
    if isinstance(value, Instance):
        return _of_instance(run, value, name, site)
    if isinstance(value, Module):
        return _of_module(run, value, name)
    if isinstance(value, Api):
        return _of_api(run, value, name)
    if isinstance(value, Class):
        return _of_class(run, value, name)
    if isinstance(value, Unknown):
        shown = f"{value.source}.{name}" if value.source else ""
        return type(value)(value.reason, shown, value.plain, value.inputs)
    if isinstance(value, OneOf):
        return _of_any(run, value, name, site)
    if isinstance(value, Super):
        return of_super(run, value, name, site)
    if isinstance(value, (Function, Native, Partial)):
        return of_function(run, value, name)
    if isinstance(value, Bound):
        return _of_bound(run, value, name, site)
    if isinstance(value, Property):
        return of_property(run, value, name)
    return _of_native(run, value, name, site)


def _of_any(run: Run, value: OneOf, name: str, site: Site | None) -> Value:
    """The attribute of one of several; where to get it is to call a function, one of them does."""
    found: list[Value] = []

    def take(option: Value) -> None:
        found.append(lookup(run, option, name, site))

    kinds = [each.cls.find(name) for each in value.options if isinstance(each, Instance)]
    if any(isinstance(kind, Property) for kind in kinds):
        run.fork([partial(take, option) for option in value.options])
    else:
        for option in value.options:
            take(option)
    return run.join([each for each in found if each is not MISSING])


def may_lack(value: Value, name: str) -> bool:
    """Whether an attribute that is found was put there under a condition that isn't known."""
    if isinstance(value, Instance):
        places = [value.attrs.get(name, MISSING), value.cls.find(name)]
    elif isinstance(value, Class):
        places = [value.find(name)]
    elif isinstance(value, Module):
        places = [value.vars.get(name, MISSING)]
    elif isinstance(value, (Function, Native)):
        places = [value.attrs.get(name, MISSING)]
    else:
        return False
    found = [each for each in places if each is not MISSING]
    return bool(found) and all(isinstance(each, Maybe) for each in found)


def _of_api(run: Run, value: Api, name: str) -> Value:
    if not run.within and registry.is_inner(value.path, name, run.version):
        return Unknown(f"{value.path}.{name} is nothing that is known", name)
    return run.library(f"{value.path}.{name}")


def _of_bound(run: Run, value: Bound, name: str, site: Site | None) -> Value:
    if name in ("__self__", "im_self"):
        return value.receiver
    if name in ("__func__", "im_func"):
        return value.function
    return lookup(run, value.function, name, site)


def _of_instance(run: Run, value: Instance, name: str, site: Site | None) -> Value:
    held = value.attrs.get(name, MISSING)
    shared = value.cls.find(name)
    if isinstance(shared, Property) or (
        isinstance(shared, Instance) and shared.cls.find("__set__") is not MISSING
    ):
        return bind(run, shared, value, value.cls, site)
    if isinstance(held, Maybe) and shared is not MISSING:
        return run.join([held.value, bind(run, shared, value, value.cls)])
    if held is not MISSING:
        return strip(held)
    if shared is not MISSING:
        return bind(run, shared, value, value.cls)
    if name == "__class__":
        return value.cls
    if name == "__dict__":
        return run.attributes_of(value)
    library = _of_native(run, value, name, site)
    if library is not MISSING:
        return library
    if id(value) in run.loose and not name.startswith("__"):
        return Unknown("an attribute that isn't known", name)
    fallback = value.cls.find("__getattr__")
    if fallback is not MISSING:
        return run.call(Bound(fallback, value), [name], {})
    if value.cls.open is not None:
        return Unknown(value.cls.open.reason, name)
    for cls in value.cls.mro:
        if cls.api and not run.is_complete(cls):
            return not_modelled(cls.api, name)
    return MISSING


def _of_native(run: Run, value: Value, name: str, site: Site | None) -> Value:
    """An attribute that a library class gives its objects."""
    cls = run.class_of(value)
    if cls is None:
        return Unknown(f"the attribute {name} of {value!r} isn't known")
    attrs = getattr(value, "attrs", None)
    if attrs is not None and name in attrs and not isinstance(value, Instance):
        return strip(attrs[name])
    for base in cls.mro:
        if not base.api:
            continue
        path = f"{base.api}.{name}"
        entry = registry.find_entry(path, run.version)
        if isinstance(entry, registry.Attribute):
            return read(run, entry, path, value, site)
        if entry is not None:
            return Bound(Api(path), value)
    if name == "__class__":
        return cls
    if isinstance(value, Instance):
        return MISSING
    if run.is_complete(cls):
        return MISSING
    return not_modelled(cls.api, name)


def _of_class(run: Run, cls: Class, name: str) -> Value:
    if name == "__doc__":  # not inherited
        return cls.attrs.get(name, Unknown("a text for people", plain=True) if cls.api else None)
    found = cls.find(name)
    if found is not MISSING:
        return _unbound(run, cls, strip(found))
    meta = cls.meta if name not in ("__new__", "__init__") else None
    if meta is not None and (found := meta.find(name)) is not MISSING:
        return bind(run, found, cls, meta)
    found = _of_every_class(run, cls, name)
    if found is not MISSING:
        return found
    for base in cls.mro:
        if base.api and (found := run.library(f"{base.api}.{name}", strict=True)) is not MISSING:
            return found
    if cls.open is not None:
        return Unknown(cls.open.reason, name)
    if name in ("__new__", "__init__"):
        return of_object(cls, name)
    if any(base.api and not run.is_complete(base) for base in cls.mro):
        return Unknown(f"{cls.name}.{name} is not modelled", name)
    return MISSING


def _unbound(run: Run, cls: Class, found: Value) -> Value:
    """What an attribute of a class gives when it is read through the class."""
    if isinstance(found, StaticMethod):
        return found.function
    if isinstance(found, ClassMethod):
        return Bound(found.function, cls)
    if isinstance(found, Instance) and found.cls.find("__get__") is not MISSING:
        return run.call_method(found, "__get__", None, cls)
    return found


def _of_every_class(run: Run, cls: Class, name: str) -> Value:
    """What Python itself tells of a class, or MISSING."""
    if name in ("__name__", "__qualname__"):
        return cls.name
    if name == "__module__":
        return cls.module.name if cls.module else cls.api.rpartition(".")[0]
    if name == "__dict__":
        return run.attributes_of(cls)
    if name == "__subclasses__":
        return Native(name, lambda call: List([c for c in run.classes.values() if cls in c.bases]))
    if name in ("__mro__", "__bases__"):
        return cls.mro if name == "__mro__" else cls.bases
    if name == "__base__":
        return cls.bases[0] if cls.bases else None
    return MISSING


def _of_module(run: Run, module: Module, name: str) -> Value:
    found = module.vars.get(name, MISSING)
    if found is not MISSING:
        return strip(found)
    if name == "__dict__":
        return run.attributes_of(module)
    sub = run.submodule(module, name)
    if sub is not None:
        return sub
    getter = module.vars.get("__getattr__")
    if isinstance(getter, Function):
        return run.call(getter, [name], {})
    open_star = module.vars.get("*")
    if isinstance(open_star, Unknown):
        return Unknown(open_star.reason, name)
    if not module.complete:
        return Unknown(f"{module.name} is still being imported", name)
    return MISSING


def set_attr(run: Run, value: Value, name: str, to: Value) -> None:
    """`value.name = to`."""
    if isinstance(value, OneOf):
        run.fork([partial(set_attr, run, option, name, to) for option in value.options])
        return
    if isinstance(value, Instance):
        shared = value.cls.find(name)
        if isinstance(shared, Property):
            if shared.setter is not None:
                run.call(shared.setter, [value, to], {})
            else:
                run.throw("AttributeError", "can't set attribute")
            return
        if isinstance(shared, Instance) and shared.cls.find("__set__") is not MISSING:
            run.call_method(shared, "__set__", value, to)
            return
        hook = value.cls.find("__setattr__")
        if hook is not MISSING:
            run.call(Bound(hook, value), [name, to], {})
            return
    set_plain(run, value, name, to)


def set_plain(run: Run, value: Value, name: str, to: Value) -> None:
    """Store an attribute without asking the class."""
    if isinstance(value, OneOf):
        for option in value.options:
            old = lookup(run, option, name)
            set_plain(run, option, name, to if old is MISSING else join(old, to))
        return
    if isinstance(value, Module):
        run.trail.put(value.vars, name, to)
        return
    if isinstance(value, Api):
        run.patch(f"{value.path}.{name}", to)
        return
    cls = run.class_of(value)
    if cls is not None and not isinstance(value, Class):
        for base in cls.mro:
            entry = (
                registry.find_entry(f"{base.api}.{name}.setter", run.version) if base.api else None
            )
            if entry is not None:
                entry.function(registry.Call(run, None, base.api, [], {}), value, to)
                return
    attrs = getattr(value, "attrs", None)
    if isinstance(attrs, dict):
        run.trail.put(attrs, name, to)
        if isinstance(value, Class):
            own(to, value)


def del_attr(run: Run, value: Value, name: str) -> None:
    """`del value.name`."""
    table = value.vars if isinstance(value, Module) else getattr(value, "attrs", None)
    if isinstance(table, dict):
        if isinstance(table.get(name), Maybe):
            run.may_throw("AttributeError", name)
        run.trail.drop(table, name)


def attributes_of(run: Run, value: Value) -> Dict:
    """`vars(value)`: a dict that shares the attributes' own table."""
    return Attributes(value, value.vars if isinstance(value, Module) else value.attrs)


def _is_empty(value: Value) -> bool:
    return value is None or (type(value) is int and value == 0)


def loosen(run: Run, owner: Value) -> None:
    """Attributes were set whose names aren't known: any may be another one, and there may be more.

    One that is None or 0 most likely waits for just that.
    """
    run.doubt(UNNAMED)
    if isinstance(owner, Instance):
        for name in [name for name, value in owner.attrs.items() if _is_empty(value)]:
            run.trail.put(owner.attrs, name, Unknown(UNNAMED, name))
        run.trail.put(run.loose, id(owner), owner)


def type_name(run: Run, value: Value) -> str:
    """The name of a value's class, for messages."""
    if isinstance(value, Text):
        return "str"
    cls = run.class_of(value)
    return cls.name if cls else type(value).__name__
