"""Python's own classes, so that `isinstance`, `except` and inheritance know them."""

from __future__ import annotations

import builtins

from scope_lsp.domain.values import Api, Class, Instance, Value
from scope_lsp.models import registry
from scope_lsp.models.registry import Call, alias_class, api, constant, library_class, plain

OBJECT = library_class("object")


def _declare(path: str, *bases: Class) -> Class:
    plain(path.partition(".")[0])
    registry.complete.add(path)
    return library_class(path, *(bases or (OBJECT,)))


INT = _declare("int")
_declare("bool", INT)
STR = _declare("str")
_declare("list")
TUPLE = _declare("tuple")
DICT = _declare("dict")
_declare("set")
TYPE = _declare("type")
_declare("property")
_declare("generator")

for _name in (
    "bytes", "bytearray", "float", "complex", "frozenset", "range", "slice", "NoneType",
    "ellipsis", "function", "method", "module", "staticmethod", "classmethod", "memoryview",
    "code", "dict_keys", "dict_values", "dict_items", "file", "super",
    "functools.partial", "contextlib.AbstractContextManager",
):  # fmt: skip
    _declare(_name)

alias_class("unicode", STR)
alias_class("basestring", STR)
alias_class("long", INT)
alias_class("xrange", registry.find_class("range"))


def _declare_exceptions(cls: type[BaseException], base: Class) -> None:
    declared = _declare(cls.__name__, base)
    for subclass in cls.__subclasses__():
        if getattr(builtins, subclass.__name__, None) is subclass:
            _declare_exceptions(subclass, declared)


_declare_exceptions(BaseException, OBJECT)
for _alias in ("IOError", "EnvironmentError", "WindowsError"):
    alias_class(_alias, registry.find_class("OSError"))
alias_class("StandardError", registry.find_class("Exception"))

TYPES_MODULE = {
    "FunctionType": "function", "LambdaType": "function", "MethodType": "method",
    "GeneratorType": "generator", "ModuleType": "module", "BuiltinFunctionType": "function",
    "NoneType": "NoneType", "StringType": "str", "ListType": "list", "DictType": "dict",
    "TupleType": "tuple", "IntType": "int", "FloatType": "float", "CodeType": "code",
}  # fmt: skip
for _alias, _name in TYPES_MODULE.items():
    alias_class(f"types.{_alias}", registry.find_class(_name))

constant("NotImplemented", Api("NotImplemented"))
constant("Ellipsis", ...)
constant("__debug__", True)


@api("BaseException.__init__")
def initialize_exception(call: Call, self: Instance, /, *args: Value, **kwargs: Value) -> Value:
    call.trail.put(self.attrs, "args", args)
    return None


@api("BaseException.with_traceback")
def with_traceback(call: Call, error: Value, traceback: Value) -> Value:
    return error
