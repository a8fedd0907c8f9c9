"""Builtins that look at the program itself: `vars`, `globals`, `exec`, `__import__`."""

from __future__ import annotations

from collections.abc import Iterator

from scope_lsp.domain.containers import Dict, List
from scope_lsp.domain.trail import MISSING
from scope_lsp.domain.values import Api, Class, Instance, Module, Unknown, Value
from scope_lsp.models import registry
from scope_lsp.models.registry import Call, api


@api("vars")
def vars_(call: Call, obj: Value = MISSING) -> Value:
    if obj is MISSING:
        return locals_(call)
    if isinstance(obj, (Instance, Module, Class)):
        return call.run.attributes_of(obj)
    found = call.run.lookup(obj, "__dict__")
    return Unknown("the attributes of something unknown") if found is MISSING else found


@api("locals")
def locals_(call: Call) -> Value:
    if call.frame is None:
        return Dict(rest=Unknown("a local variable"))
    if call.frame.vars is call.frame.module.vars:
        return call.run.attributes_of(call.frame.module)
    return Dict(dict(call.frame.vars))


@api("globals")
def globals_(call: Call) -> Value:
    if call.frame is None:
        return Dict(rest=Unknown("a global"))
    return call.run.attributes_of(call.frame.module)


@api("dir")
def dir_(call: Call, obj: Value = MISSING) -> Value:
    if obj is MISSING and call.frame is not None:
        return List(sorted(call.frame.vars))
    if isinstance(obj, Instance):
        names = dict.fromkeys([*obj.attrs, *(n for c in obj.cls.mro for n in c.attrs)])
        return List([], Unknown("a name", plain=True)) if obj.cls.open else List(sorted(names))
    if isinstance(obj, Module):
        return List(sorted(obj.vars))
    if isinstance(obj, Class) and obj.open is None and not obj.library:
        return List(sorted({n for c in obj.mro for n in c.attrs}))
    if isinstance(obj, Api):
        path, v1 = registry.canonical(obj.path, call.version)
        listed = registry.names_in(path, call.version, v1)
        if listed is not None:
            return List(list(listed))
    return List([], Unknown("the name of an attribute", plain=True))


@api("exec", "eval", "execfile")
def execute(call: Call, *args: Value) -> Value:
    if call.path == "eval" and args and isinstance(args[0], str):
        known = _literal(args[0])
        if known is not MISSING:
            return known
    call.run.doubt(f"what {call.path}() runs is not followed")
    return Unknown(f"what {call.path}() gives")


def _literal(text: str) -> Value:
    """The value of the simplest of expressions: a number."""
    try:
        return int(text)
    except ValueError:
        return MISSING


@api("__import__", "importlib.import_module")
def import_(call: Call, /, name: Value, *args: Value, **kwargs: Value) -> Value:
    if not isinstance(name, str) or not call.frame:
        call.run.doubt("a module is imported whose name isn't known")
        return Unknown("a module whose name isn't known")
    if name.startswith("."):
        level = len(name) - len(name.lstrip("."))
        package = kwargs.get("package", args[0] if args else None)
        if isinstance(package, str):
            kept = package.split(".")[: 1 - level or None]
            return call.run.import_module(".".join([*kept, name[level:]]), call.frame)
        return call.run.import_from(name[level:], level, call.frame)
    upward = kwargs.get("level", args[3] if len(args) > 3 else 0)
    if call.path == "__import__" and isinstance(upward, int) and upward > 0:
        return call.run.import_from(name, upward, call.frame)
    whole = call.run.import_module(name, call.frame)
    top = name.partition(".")[0]
    return call.run.import_module(top, call.frame) if call.path == "__import__" else whole


@api("module", "types.ModuleType", "imp.new_module")
def new_module(call: Call, name: Value, doc: Value = None) -> Value:
    """A module that the program makes by hand."""
    made = Module(name if isinstance(name, str) else "?", "")
    made.complete = isinstance(name, str)
    return made


@api("module.__init__")
def initialize_module(call: Call, self: Value, name: Value, doc: Value = None) -> Value:
    """What a class of modules of the program's own inherits."""
    if isinstance(self, Instance):
        call.trail.put(self.attrs, "__name__", name)
        call.trail.put(self.attrs, "__doc__", doc)
    return None


@api("pkgutil.iter_modules", "pkgutil.walk_packages")
def iter_modules(
    call: Call, path: Value = None, prefix: Value = "", onerror: Value = None
) -> Value:
    """The modules in the folders of a package, in the order of their names."""
    folders = call.run.elements(path) if path is not None else None
    if folders is None or not all(isinstance(each, str) for each in (prefix, *folders)):
        name = Unknown("a module's name", plain=True)
        return List([], (Unknown("a finder", plain=True), name, False))
    deep = call.path.endswith("walk_packages")
    found = [each for folder in folders for each in _modules_in(call, folder, prefix, deep)]
    return List([(None, name, is_package) for name, is_package in found])


def _modules_in(call: Call, folder: str, prefix: str, deep: bool) -> Iterator[tuple[str, bool]]:
    for name, is_package in call.run.loader.modules_in(folder):
        yield prefix + name, is_package
        if deep and is_package:
            yield from _modules_in(call, f"{folder}/{name}", f"{prefix}{name}.", True)
