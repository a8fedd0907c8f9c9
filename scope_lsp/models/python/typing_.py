"""`typing`, `abc`, `dataclasses`, `enum`, `types`: what says things about classes."""

from __future__ import annotations

from scope_lsp.domain.values import (
    Api,
    Bound,
    Function,
    Instance,
    Property,
    StaticMethod,
    Unknown,
    Value,
)
from scope_lsp.models.python.classes import OBJECT, TYPE
from scope_lsp.models.registry import (
    Call,
    api,
    complete,
    constant,
    library_class,
    plain,
    prelude,
)

plain("typing", "typing_extensions", "abc", "types", "dataclasses", "enum", "numbers", "six")

for _path in ("typing.Generic", "typing.Protocol", "abc.ABC"):
    library_class(_path, OBJECT)
    complete.add(_path)
library_class("abc.ABCMeta", TYPE)
for _home in ("collections.abc", "collections", "typing"):
    for _name in (
        "Hashable", "Iterable", "Sized", "Container", "Callable", "Collection", "Iterator",
        "Generator", "Mapping", "MutableMapping", "Sequence", "MutableSequence", "Set",
        "MutableSet",
    ):  # fmt: skip
        prelude(f"{_home}.{_name}.<base>", "scope_lsp.models.python.prelude_abstract", _name)
prelude("typing.NamedTuple", "scope_lsp.models.python.prelude_collections")
constant("typing.TYPE_CHECKING", False)
prelude("typing.TypedDict", "scope_lsp.models.python.prelude_types")

for _name in ("SimpleNamespace", "DynamicClassAttribute"):
    prelude(f"types.{_name}", "scope_lsp.models.python.prelude_types")
for _name in ("dataclass", "field", "fields", "asdict", "astuple", "replace", "is_dataclass"):
    prelude(f"dataclasses.{_name}", "scope_lsp.models.python.prelude_dataclasses")
for _name in ("Enum", "IntEnum", "Flag", "IntFlag", "StrEnum", "auto", "unique"):
    prelude(f"enum.{_name}", "scope_lsp.models.python.prelude_enum")


@api("abc.abstractmethod", "typing.no_type_check", "typing.final", "typing.runtime_checkable",
     "typing.overload", "types.coroutine", "enum.property")  # fmt: skip
def unchanged(call: Call, target: Value) -> Value:
    """A decorator that changes nothing that a name depends on."""
    return target


@api("abc.abstractproperty")
def abstractproperty(call: Call, function: Value) -> Value:
    return Property(function)


@api("abc.abstractstaticmethod")
def abstractstaticmethod(call: Call, function: Value) -> Value:
    return StaticMethod(function)


@api("typing.cast")
def cast(call: Call, typ: Value, val: Value) -> Value:
    return val


@api("typing.NewType")
def new_type(call: Call, name: Value, tp: Value) -> Value:
    return tp


@api("typing.TypeVar", "typing.ParamSpec")
def type_variable(call: Call, /, name: Value, *args: Value, **kwargs: Value) -> Value:
    return Api("typing.Any")


@api("types.MethodType", "method")
def method(call: Call, function: Value, instance: Value) -> Value:
    return Bound(function, instance)


@api("types.FunctionType", "types.LambdaType", "function")
def copied_function(
    call: Call,
    code: Value,
    globals: Value = None,
    name: Value = None,
    argdefs: Value = None,
    closure: Value = None,
) -> Value:
    """A function with the body of another, and with other defaults."""
    old = code.payload if isinstance(code, Instance) else None
    if not isinstance(old, Function):
        return Unknown(f"what {call.path} makes isn't followed", plain=True)
    defaults = argdefs if isinstance(argdefs, tuple) else ()
    shown = name if isinstance(name, str) else old.name
    return Function(shown, old.code, old.module, old.closure, defaults)


@api("types.ModuleType", "types.new_class")
def made_at_run_time(call: Call, /, *args: Value, **kwargs: Value) -> Value:
    return Unknown(f"what {call.path} makes isn't followed", plain=True)
