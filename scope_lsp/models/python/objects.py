"""Builtins about objects and their classes: attributes, `isinstance`, `type`, `super`."""

from __future__ import annotations

from scope_lsp.domain import tensors
from scope_lsp.domain.containers import Dict, List, Set
from scope_lsp.domain.names import Text
from scope_lsp.domain.trail import MISSING
from scope_lsp.domain.values import (
    Api,
    Bound,
    Class,
    Function,
    Instance,
    Native,
    OneOf,
    Partial,
    Super,
    Unknown,
    Value,
)
from scope_lsp.interpreter.attributes import loosen, may_lack
from scope_lsp.interpreter.classes import adopt
from scope_lsp.models import registry
from scope_lsp.models.python.pure import unwrap, why
from scope_lsp.models.registry import Call, Failure, api

UNKNOWN_FLAG = "a condition that isn't known"


def flag(found: bool | None) -> Value:
    """A truth value, or an unknown one."""
    return Unknown(UNKNOWN_FLAG, plain=True) if found is None else found


@api("isinstance")
def isinstance_(call: Call, obj: Value, class_or_tuple: Value) -> Value:
    return flag(is_instance(call, obj, class_or_tuple))


def is_instance(call: Call, value: Value, kind: Value) -> bool | None:
    """Whether a value is of a class, or of one of several; None when that isn't known."""
    if isinstance(value, OneOf):
        found = {is_instance(call, option, kind) for option in value.options}
        return found.pop() if len(found) == 1 else None
    if isinstance(kind, Class) and kind.api == "object":
        return True
    return is_subclass(call, call.run.class_of(value), kind)


def is_subclass(call: Call, cls: Class | None, kind: Value) -> bool | None:
    """Whether a class is a subclass of another, or of one of several."""
    if isinstance(kind, tuple):
        found = [is_subclass(call, cls, each) for each in kind]
        return True if True in found else None if None in found else False
    if cls is None or not isinstance(kind, Class):
        return None if cls is None or not isinstance(kind, Api) else _abstract(cls, kind.path)
    hook = kind.attrs.get("__instancecheck__", MISSING)
    if hook is not MISSING:
        return None
    return cls.is_a(kind) or (None if cls.open is not None else False)


_ABSTRACT = {
    "Iterable": "list tuple dict set frozenset str bytes range generator dict_keys dict_values "
    "dict_items",
    "Sequence": "list tuple str bytes range", "MutableSequence": "list",
    "Mapping": "dict", "MutableMapping": "dict", "Set": "set frozenset dict_keys",
    "Sized": "list tuple dict set frozenset str bytes range dict_keys dict_values dict_items",
    "Container": "list tuple dict set frozenset str bytes range",
    "Collection": "list tuple dict set frozenset str bytes range",
    "Iterator": "generator", "Generator": "generator", "Callable": "function method type",
    "Hashable": "str int float tuple bytes NoneType bool frozenset",
    "Number": "int float complex bool", "Integral": "int bool", "Real": "int float bool",
    "List": "list", "Dict": "dict", "Tuple": "tuple",
}  # fmt: skip
"""Abstract classes of `collections.abc`, `typing` and `numbers`, and what belongs to them."""


def _abstract(cls: Class, path: str) -> bool | None:
    package, _, name = path.rpartition(".")
    if package not in ("collections", "collections.abc", "typing", "numbers"):
        return None
    members = _ABSTRACT.get(name)
    if members is None:
        return None
    if any(c.api in members.split() for c in cls.mro):
        return True
    if any(c.name == name and c.module is not None and c.module.library for c in cls.mro):
        return True
    builtin = cls.api and "." not in cls.api
    special = {"Iterable": "__iter__", "Callable": "__call__", "Sized": "__len__"}.get(name)
    if special and cls.find(special) is not MISSING:
        return True
    return False if builtin or (special and cls.open is None) else None


@api("issubclass")
def issubclass_(call: Call, cls: Value, class_or_tuple: Value) -> Value:
    if isinstance(class_or_tuple, Class) and class_or_tuple.api == "object":
        return True
    return flag(is_subclass(call, cls if isinstance(cls, Class) else None, class_or_tuple))


@api("type")
def type_(call: Call, /, *args: Value, **kwargs: Value) -> Value:
    if len(args) == 3:
        return make_type(call, *args)
    if len(args) != 1:
        raise Failure("TypeError", "type() takes 1 or 3 arguments")
    value = args[0]
    if isinstance(value, OneOf):
        return call.run.join([type_(call, option) for option in value.options])
    cls = call.run.class_of(value)
    return Unknown(f"a type that isn't known: {why(value)}", plain=True) if cls is None else cls


def make_type(call: Call, name: Value, bases: Value, attrs: Value) -> Value:
    """A class that is made by a call."""
    inner = unwrap(attrs)
    if not isinstance(name, str) or not isinstance(bases, tuple) or not isinstance(inner, Dict):
        return Unknown("a class made of parts that aren't known")
    known = tuple(b for b in bases if isinstance(b, Class))
    reason = None if len(known) == len(bases) else Unknown(f"a base of {name} isn't known")
    if not known:
        known = (call.run.builtin_class("object"),)
    module = call.frame.module if call.frame else None
    table = {k: v for k, v in inner.items.items() if isinstance(k, str)}
    return adopt(call.run, Class(name, known, table, module, open=reason))


@api("type.__new__")
def new_type(call: Call, /, metaclass: Value, *args: Value, **kwargs: Value) -> Value:
    if len(args) != 3:
        return Unknown("a class made by a metaclass")
    made = make_type(call, *args)
    if isinstance(made, Class) and isinstance(metaclass, Class) and not metaclass.api:
        made.meta = metaclass
    return made


@api("type.__init__")
def initialize_type(call: Call, /, cls: Value, *args: Value, **kwargs: Value) -> Value:
    return None


@api("type.__call__")
def call_type(call: Call, /, cls: Value, *args: Value, **kwargs: Value) -> Value:
    if not isinstance(cls, Class):
        return call.invoke(cls, *args, **kwargs)
    return call.run.instantiate_plainly(cls, list(args), kwargs, call.site, call.frame)


@api("type.mro")
def mro(call: Call, cls: Value) -> Value:
    return List(list(cls.mro)) if isinstance(cls, Class) else Unknown("the mro isn't known")


@api("getattr")
def getattr_(call: Call, obj: Value, name: Value, default: Value = MISSING) -> Value:
    if isinstance(name, OneOf):
        return call.run.join([getattr_(call, obj, n, default) for n in name.options])
    if not isinstance(name, str):
        return Unknown(f"the name of the attribute isn't known: {why(name)}")
    if default is MISSING:
        return call.run.get_attr(obj, name, site=call.site)
    if isinstance(obj, OneOf):
        return call.run.join([getattr_(call, option, name, default) for option in obj.options])
    if isinstance(obj, Instance) and obj.cls.find("__getattr__") is not MISSING:
        return _guarded(call, obj, name, default)
    found = call.run.lookup(obj, name, call.site)
    if found is MISSING:
        return default
    is_open = isinstance(found, Unknown) and not isinstance(obj, Unknown)
    return call.run.join([found, default]) if is_open or may_lack(obj, name) else found


def _guarded(call: Call, obj: Value, name: str, default: Value) -> Value:
    """`getattr(obj, name, default)` where `__getattr__` may raise AttributeError."""
    found = call.run.attempt(lambda: call.run.lookup(obj, name, call.site), "AttributeError")
    return default if found is MISSING else found


def _is_listed(call: Call, obj: Value, name: str) -> bool:
    """Whether a library's module certainly has it."""
    if not isinstance(obj, Api):
        return False
    path, v1 = registry.canonical(obj.path, call.version)
    return name in (registry.names_in(path, call.version, v1) or ())


@api("hasattr")
def hasattr_(call: Call, obj: Value, name: Value) -> Value:
    if not isinstance(name, str) or isinstance(obj, Unknown):
        return flag(None)
    if isinstance(obj, OneOf):
        return call.run.join([hasattr_(call, option, name) for option in obj.options])
    if may_lack(obj, name):
        return flag(None)
    found = call.run.attempt(lambda: call.run.lookup(obj, name, call.site), "AttributeError")
    if isinstance(found, Api) and call.run.library(found.path, strict=True) is MISSING:
        return _is_listed(call, obj, name) or flag(None)
    if isinstance(found, Unknown) and not _is_own(obj, name):
        return flag(None)
    return found is not MISSING or _is_pythons(call, obj, name)


_PYTHONS: dict[str, type] = {
    each.__name__: each
    for each in (
        bool, bytes, complex, dict, float, frozenset, int, list, object, range, set, slice, str,
        tuple, type,
    )
}  # fmt: skip
_FUNCTIONS = (Bound, Function, Native, Partial)


def _is_pythons(call: Call, obj: Value, name: str) -> bool:
    """Whether Python's own classes have an attribute, which need not be modelled."""
    if isinstance(obj, _FUNCTIONS):
        return hasattr(flag, name) and (name != "__name__" or not isinstance(obj, Partial))
    if name == "__iter__" and isinstance(obj, (str, Text)) and call.version.runs_on_python2:
        return False
    found = call.run.class_of(obj)
    return found is not None and any(
        name in vars(_PYTHONS[cls.api]) for cls in found.mro if cls.api in _PYTHONS
    )


def _is_own(obj: Value, name: str) -> bool:
    return isinstance(obj, Instance) and (name in obj.attrs or obj.cls.find(name) is not MISSING)


@api("setattr", "object.__setattr__")
def setattr_(call: Call, obj: Value, name: Value, value: Value) -> Value:
    if not isinstance(name, str):
        loosen(call.run, obj)
    elif call.path == "setattr":
        call.run.set_attr(obj, name, value)
    else:
        call.run.set_plain(obj, name, value)
    return None


@api("delattr")
def delattr_(call: Call, obj: Value, name: Value) -> Value:
    if isinstance(name, str):
        call.run.del_attr(obj, name)
    else:
        call.run.doubt("an attribute was deleted whose name isn't known")
    return None


@api("object.__getattribute__")
def get_attribute(call: Call, obj: Value, name: Value) -> Value:
    return getattr_(call, obj, name)


_TENSORS = (tensors.Tensor, tensors.VariableValue, tensors.Shape, tensors.DType)


@api("callable")
def callable_(call: Call, obj: Value) -> Value:
    if isinstance(obj, OneOf):
        return call.run.join([callable_(call, option) for option in obj.options])
    if isinstance(obj, (Function, Native, Bound, Partial, Class)):
        return True
    if isinstance(obj, Instance):
        found = call.run.lookup(obj, "__call__")
        return flag(None if isinstance(found, Unknown) else found is not MISSING)
    if isinstance(obj, (str, int, float, tuple, type(None), List, Dict, Set, Text, *_TENSORS)):
        return False
    return flag(True if isinstance(obj, Api) else None)


@api("super")
def super_(call: Call, type: Value = MISSING, object_or_type: Value = MISSING) -> Value:
    if type is not MISSING:
        if isinstance(type, Class) and object_or_type is not MISSING:
            return Super(type, object_or_type)
        return Unknown(f"super() of a class that isn't known: {why(type, object_or_type)}")
    frame = call.frame
    while frame is not None:
        function = frame.function
        if function is not None and function.owner is not None and function.code.positional:
            receiver = frame.vars.get(function.code.positional[0], MISSING)
            if receiver is not MISSING:
                return Super(function.owner, receiver)
        frame = frame.parent
    return Unknown("super() outside of a method")
