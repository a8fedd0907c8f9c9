"""Classes and their instances: how a program makes them."""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from scope_lsp.domain import tensors
from scope_lsp.domain.containers import Dict, List, Set, Stream
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
    Partial,
    Property,
    StaticMethod,
    Unknown,
    Value,
)
from scope_lsp.interpreter import metaclasses
from scope_lsp.interpreter.callables import qualified
from scope_lsp.interpreter.frame import Frame
from scope_lsp.interpreter.methods import bind, find_special, own
from scope_lsp.interpreter.signals import Signal
from scope_lsp.models import registry

if TYPE_CHECKING:
    from scope_lsp.interpreter.facts import Site
    from scope_lsp.interpreter.run import Run


MADE_OF = 3
"""What a metaclass is called with: a name, bases and attributes."""


def make_class(
    run: Run,
    node: ast.ClassDef,
    bases: list[Value],
    keywords: dict[str, Value],
    body: Callable[[Frame], Signal],
    frame: Frame,
) -> Value:
    """Run a class statement."""
    given = next((b.meta for b in bases if isinstance(b, Class) and b.meta), None)
    bases = [_as_base(run, base) for base in metaclasses.real_bases(bases)]
    known = tuple(b for b in bases if isinstance(b, Class))
    open_base = next((b for b in bases if not isinstance(b, Class)), None)
    reason = None
    if open_base is not None:
        why = open_base.reason if isinstance(open_base, Unknown) else f"{open_base!r} is not known"
        reason = Unknown(f"a base of {node.name} isn't known: {why}")
    if not any(b.api == "object" for b in known):
        known = (*dict.fromkeys(known), run.builtin_class("object"))
    names: dict[str, Value] = {"__qualname__": qualified(frame, node.name)}
    inner = Frame(run, frame.module, names, frame, frame.function, frame.site)
    body(inner)
    # A table of its own: that of the frame is rewound when a fork that ran the body is.
    cls = Class(node.name, known, dict(inner.vars), frame.module, open=reason)
    run.toil(len(cls.mro))
    run.defined_class(cls, node)
    cls.meta = given
    meta = metaclasses.metaclass_of(run, cls, keywords)
    made: Value = adopt(run, cls, keywords)
    if meta is None:
        return made
    made = metaclasses.make_by_metaclass(run, meta, cls, keywords)
    if isinstance(made, Class):
        run.classes[node] = made
    return made


def _as_base(run: Run, base: Value) -> Value:
    """The class that stands for an abstract one of a library, whose methods others inherit."""
    found = run.library(f"{base.path}.<base>", strict=True) if isinstance(base, Api) else MISSING
    return found if isinstance(found, Class) else base


def adopt(run: Run, cls: Class, keywords: dict[str, Value] | None = None) -> Value:
    """Tell the attributes of a new class, and its bases, about it."""
    for value in cls.attrs.values():
        own(value, cls)
    for name, value in list(cls.attrs.items()):
        if isinstance(value, Maybe) and name.startswith("__") and name.endswith("__"):
            run.doubt(f"whether {cls.name} has a {name} depends on a condition")
        hook = find_special(value, "__set_name__")
        if hook is not MISSING:
            run.call(hook, [cls, name], {})
    hook = next(
        (c.attrs["__init_subclass__"] for c in cls.mro[1:] if "__init_subclass__" in c.attrs), None
    )
    if isinstance(hook, (Function, ClassMethod)):
        run.call(
            Bound(hook.function if isinstance(hook, ClassMethod) else hook, cls), [], keywords or {}
        )
    return cls


def instantiate(
    run: Run, cls: Class, args: list[Value], kwargs: dict[str, Value], site: Site | None, frame: Any
) -> Value:
    """Call a class."""
    made_by = metaclasses.calling(cls)
    if made_by is not None:
        return run.call(made_by, [cls, *args], kwargs, site, frame)
    return instantiate_plainly(run, cls, args, kwargs, site, frame)


def instantiate_plainly(
    run: Run, cls: Class, args: list[Value], kwargs: dict[str, Value], site: Site | None, frame: Any
) -> Value:
    """Make an instance as `type.__call__` does."""
    if len(args) == MADE_OF and cls.is_a(run.builtin_class("type")):
        plain = run.call(run.builtin_class("type"), args, {}, site, frame)
        return metaclasses.make_by_metaclass(run, cls, plain) if isinstance(plain, Class) else plain
    hook = cls.find("__new__")
    if isinstance(hook, (StaticMethod, ClassMethod)):
        hook = hook.function
    library = cls.library
    if hook is not MISSING and isinstance(hook, Function):
        made = run.call(hook, [cls, *args], dict(kwargs), site, frame)
        if not isinstance(made, Instance) or not made.cls.is_a(cls):
            return made
    elif library is not None and run.has_constructor(library):
        return run.construct(library, cls, args, kwargs, site, frame)
    else:
        made = Instance(cls)
    initialize = cls.find("__init__")
    if initialize is not MISSING:
        run.call(bind(run, initialize, made, cls), args, kwargs, site, frame)
    elif library is not None:
        modelled = (run.library(f"{b.api}.__init__", strict=True) for b in cls.mro if b.api)
        entry = next((e for e in modelled if isinstance(e, Api)), None)
        if entry is not None:
            run.call(Bound(entry, made), args, kwargs, site, frame)
    return made


_CLASS_NAMES: dict[type, str] = {
    bool: "bool", int: "int", float: "float", complex: "complex", str: "str", bytes: "bytes",
    tuple: "tuple", range: "range", slice: "slice", type(None): "NoneType",
    type(...): "ellipsis", Text: "str", List: "list", Dict: "dict", Set: "set",
    Stream: "generator", Function: "function", Native: "function", Bound: "method",
    Partial: "functools.partial", Class: "type", Module: "module", Api: "module",
    Property: "property", StaticMethod: "staticmethod", ClassMethod: "classmethod",
    tensors.DType: "tf.DType", tensors.Shape: "tf.TensorShape",
    tensors.Dimension: "tf.Dimension", tensors.Tensor: "tf.Tensor",
    tensors.Operation: "tf.Operation", tensors.VariableValue: "tf.ResourceVariable",
    tensors.Context: "contextlib.AbstractContextManager",
}  # fmt: skip


def class_of(run: Run, value: Value) -> Class | None:
    """The class of a value, or None when it isn't known."""
    if isinstance(value, Instance):
        return value.cls
    if isinstance(value, Class) and value.meta is not None:
        return value.meta
    told = value.attrs.get("__class__") if isinstance(value, Native) else None
    if isinstance(told, Class):
        return told
    name = _CLASS_NAMES.get(type(value)) or getattr(value, "library_class", None)
    if name is None:
        return None
    if name == "set" and value.frozen:
        name = "frozenset"
    elif name == "tf.ResourceVariable" and value.record.parts:
        name = "tf.PartitionedVariable"
    return registry.find_class(name)


def is_complete(run: Run, cls: Class) -> bool:
    """Whether all attributes of a library class are modelled, so that others don't exist."""
    return "." not in cls.api or cls.api in registry.complete
