"""Attributes, as Python's object model finds, binds and sets them."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from scope_lsp.domain.containers import Dict, List
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
from scope_lsp.models import registry
from scope_lsp.scopes import ScopeError

if TYPE_CHECKING:
    from scope_lsp.interpreter.facts import Site
    from scope_lsp.interpreter.frame import Frame
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


def get_attr(
    run: Run, value: Value, name: str, default: Value = MISSING, site: Site | None = None
) -> Value:
    """`value.name`; an AttributeError, or `default`, when it certainly isn't there."""
    found = lookup(run, value, name, site)
    if found is not MISSING:
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
        if not run.within and registry.is_inner(value.path, name, run.version):
            return Unknown(f"{value.path}.{name} is nothing that is known", name)
        return run.library(f"{value.path}.{name}")
    if isinstance(value, Class):
        return _of_class(run, value, name)
    if isinstance(value, Unknown):
        shown = f"{value.source}.{name}" if value.source else ""
        return type(value)(value.reason, shown, value.plain, value.inputs)
    if isinstance(value, OneOf):
        found = [lookup(run, o, name, site) for o in value.options]
        return (
            run.join([f for f in found if f is not MISSING])
            if any(f is not MISSING for f in found)
            else MISSING
        )
    if isinstance(value, Super):
        return _of_super(run, value, name, site)
    if isinstance(value, (Function, Native, Partial)):
        return _of_function(run, value, name)
    if isinstance(value, Bound):
        if name in ("__self__", "im_self"):
            return value.receiver
        if name in ("__func__", "im_func"):
            return value.function
        return lookup(run, value.function, name, site)
    if isinstance(value, Property):
        return _of_property(run, value, name)
    return _of_native(run, value, name, site)


def _of_instance(run: Run, value: Instance, name: str, site: Site | None) -> Value:
    own = value.attrs.get(name, MISSING)
    shared = value.cls.find(name)
    if isinstance(shared, Property) or (
        isinstance(shared, Instance) and shared.cls.find("__set__") is not MISSING
    ):
        return bind(run, shared, value, value.cls, site)
    if own is not MISSING:
        return strip(own)
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
            return _not_modelled(cls.api, name)
    return MISSING


def _not_modelled(owner: str, name: str) -> Unknown:
    return Unknown(f"{owner}.{name} is not modelled", name, registry.is_plain(owner))


def read(run: Run, entry: registry.Attribute, path: str, value: Value, site: Site | None) -> Value:
    """What an attribute of the library gives, which may be an error, as a call may."""
    if not entry.takes(value):
        owner, _, name = path.rpartition(".")
        return _not_modelled(owner, name)
    try:
        return entry.function(registry.Call(run, site, path, [], {}), value)
    except (registry.Failure, ScopeError) as error:
        return run.fail(error, site, path)


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
    return _not_modelled(cls.api, name)


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
    if isinstance(found, Instance) and found.cls.find("__get__") is not MISSING:
        return run.call_method(found, "__get__", receiver, cls)
    return found


def _is_ours(function: Value) -> bool:
    """Whether it belongs to a model written in Python, whose calls count at the user's site."""
    return isinstance(function, Function) and function.module.library


def _of_class(run: Run, cls: Class, name: str) -> Value:
    if name == "__doc__":  # not inherited
        return cls.attrs.get(name, Unknown("a text for people", plain=True) if cls.api else None)
    found = cls.find(name)
    if found is not MISSING:
        found = strip(found)
        if isinstance(found, StaticMethod):
            return found.function
        if isinstance(found, ClassMethod):
            return Bound(found.function, cls)
        if isinstance(found, Instance) and found.cls.find("__get__") is not MISSING:
            return run.call_method(found, "__get__", None, cls)
        return found
    meta = cls.meta if name not in ("__new__", "__init__") else None
    if meta is not None and (found := meta.find(name)) is not MISSING:
        return bind(run, found, cls, meta)
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
    for base in cls.mro:
        if base.api and (found := run.library(f"{base.api}.{name}", strict=True)) is not MISSING:
            return found
    if cls.open is not None:
        return Unknown(cls.open.reason, name)
    if name in ("__new__", "__init__"):
        return _of_object(cls, name)
    if any(base.api and not run.is_complete(base) for base in cls.mro):
        return Unknown(f"{cls.name}.{name} is not modelled", name)
    return MISSING


def _of_super(run: Run, value: Super, name: str, site: Site | None) -> Value:
    receiver = value.receiver
    cls = receiver if isinstance(receiver, Class) else run.class_of(receiver)
    if isinstance(receiver, Class) and receiver.meta and value.cls not in receiver.mro:
        return _of_super_in_metaclass(run, value, receiver, name)
    if cls is None or value.cls not in cls.mro:
        return Unknown("the receiver of super() isn't known", name)
    for base in cls.mro[cls.mro.index(value.cls) + 1 :]:
        found = base.attrs.get(name, MISSING)
        if found is not MISSING:
            if isinstance(receiver, Class):
                return Bound(found.function, receiver) if isinstance(found, ClassMethod) else found
            return bind(run, found, receiver, cls)
        if base.api:
            path = f"{base.api}.{name}"
            entry = registry.find_entry(path, run.version)
            if isinstance(entry, registry.Attribute):
                return read(run, entry, path, receiver, site)
            library = run.library(path, strict=True)
            if isinstance(library, Api):
                return library if name == "__new__" else Bound(library, receiver)
            if library is not MISSING:
                return library
    if name in ("__new__", "__init__"):
        return _of_object(cls, name)
    if name == "__setattr__":
        return Native(
            "object.__setattr__", lambda call: run.set_plain(receiver, call.args[0], call.args[1])
        )
    if name == "__init_subclass__":
        return Native("object.__init_subclass__", lambda *_: None)
    if cls.open or cls.library or any(base.api and not run.is_complete(base) for base in cls.mro):
        return Unknown(f"{name} of a base that isn't known", name)
    return MISSING


def _of_object(cls: Class, name: str) -> Native:
    """How an object is made where no class says more."""
    if name == "__init__":
        return Native("object.__init__", lambda *_: None)
    return Native(
        "object.__new__",
        lambda call, cls=cls, *_: Instance(
            call.args[0] if call.args and isinstance(call.args[0], Class) else cls
        ),
    )


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


def _of_function(run: Run, value: Function | Native | Partial, name: str) -> Value:
    attrs = getattr(value, "attrs", {})
    if name in attrs:
        return strip(attrs[name])
    if name == "__qualname__" and isinstance(value, Function):
        return qualified(value.closure, value.name)
    if name in ("__name__", "__qualname__", "func_name") and not isinstance(value, Partial):
        return value.name
    if name == "__doc__":
        if isinstance(value, Function) and not value.module.library:
            return value.code.docstring
        return Unknown("a text for people", plain=True)
    if name == "__module__" and isinstance(value, Function):
        return value.module.name
    if name == "__dict__":
        return run.attributes_of(value)
    if name == "__call__":
        return value
    if name == "__get__" and isinstance(value, Function):
        return Native("__get__", lambda call: Bound(value, call.args[0]))
    if isinstance(value, Partial):
        return {"func": value.function, "args": value.args}.get(name, MISSING)
    if name in ("__defaults__", "func_defaults") and isinstance(value, Function):
        return value.defaults or None
    if name == "__kwdefaults__" and isinstance(value, Function):
        return Dict(dict(value.kw_defaults)) if value.kw_defaults else None
    if name in ("__code__", "func_code") and isinstance(value, Function):
        return code_of(value)
    if name in _NOT_FOLLOWED:
        return Unknown(f"{name} of a function", plain=True)
    return MISSING


_NOT_FOLLOWED = (
    "__code__", "func_code", "__defaults__", "__globals__", "__closure__", "__kwdefaults__",
    "__annotations__",
)  # fmt: skip


def qualified(frame: Frame | None, name: str) -> str:
    """The name of what a frame defines, behind those of the classes and functions around it."""
    if frame is None or frame.vars is frame.module.vars:
        return name
    outer = frame.vars.get("__qualname__")
    if isinstance(outer, str):
        return f"{outer}.{name}"
    if frame.function is None:
        return name
    return f"{qualified(frame.function.closure, frame.function.name)}.<locals>.{name}"


def code_of(function: Function) -> Instance:
    """What a function's source became, and what it says of its parameters."""
    made = Instance(registry.find_class("code"), function)
    code = function.code
    made.attrs["co_name"] = function.name
    made.attrs["co_argcount"] = len(code.positional)
    made.attrs["co_kwonlyargcount"] = len(code.kw_only)
    made.attrs["co_filename"] = function.module.path
    made.attrs["co_varnames"] = _local_names(code)
    for name in _OF_CODE:
        made.attrs[name] = Unknown(f"{name} of a function", plain=True)
    return made


_OF_CODE = (
    "co_cellvars", "co_code", "co_consts", "co_firstlineno", "co_flags", "co_freevars",
    "co_lnotab", "co_names", "co_nlocals", "co_stacksize",
)  # fmt: skip


def _local_names(code: Any) -> Value:
    """The parameters, and behind them the names that the body binds."""
    stars = [name for name in (code.vararg, code.varkw) if name is not None]
    parameters = [*code.positional, *code.kw_only, *stars]
    if set(code.bindings.names) <= set(parameters):
        return tuple(parameters)
    return List(parameters, Unknown("a local name", plain=True))


def _of_property(run: Run, value: Property, name: str) -> Value:
    def with_setter(call: Any) -> Value:
        return Property(value.getter, call.args[0])

    if name in ("setter", "deleter"):
        return Native(name, with_setter if name == "setter" else lambda call: value)
    if name == "getter":
        return Native(name, lambda call: Property(call.args[0], value.setter))
    if name == "__doc__":
        known = isinstance(value.getter, Function)
        return _of_function(run, value.getter, name) if known else Unknown("a text", plain=True)
    return {"fget": value.getter, "fset": value.setter, "fdel": None}.get(name, MISSING)


def set_attr(run: Run, value: Value, name: str, to: Value) -> None:
    """`value.name = to`."""
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


def type_name(run: Run, value: Value) -> str:
    """The name of a value's class, for messages."""
    if isinstance(value, Text):
        return "str"
    cls = run.class_of(value)
    return cls.name if cls else type(value).__name__
