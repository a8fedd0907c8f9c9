"""Imports and globals: modules of source by the loader, libraries by their paths."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scope_lsp.domain.trail import MISSING
from scope_lsp.domain.values import (
    Api,
    Class,
    Function,
    Maybe,
    Module,
    Native,
    Unknown,
    Value,
    strip,
)
from scope_lsp.interpreter.frame import Frame
from scope_lsp.interpreter.missing import not_found
from scope_lsp.interpreter.modules import load, looks_beside, registered, run_module
from scope_lsp.interpreter.optional import is_guarded
from scope_lsp.models import registry

if TYPE_CHECKING:
    from scope_lsp.interpreter.run import Run


def import_module(run: Run, name: str, frame: Frame) -> Value:
    """`import a.b.c`: the innermost module, all of them run and bound in their parents."""
    package = "" if frame.module.library else frame.module.package
    if package and looks_beside(run, frame.module):
        found = load(run, f"{package}.{name}", frame)
        if found is not None:
            return found
    found = load(run, name, frame)
    if found is not None:
        return registered(run, found) if isinstance(found, Module) else found
    top = name.partition(".")[0]
    if package and top not in run.modules and not is_guarded(run):
        # Python 3 doesn't, but who has written this means the module that stands there.
        found = load(run, f"{package}.{name}", frame)
        if found is not None:
            return found
    return not_found(run, name, frame)


def import_from(run: Run, name: str, level: int, frame: Frame) -> Value:
    """The module of a `from … import …`, relative ones included."""
    if level:
        package = frame.module.package.split(".") if frame.module.package else []
        kept = package[: len(package) - (level - 1)]
        if not kept:
            if is_guarded(run):
                run.throw("ImportError", "attempted relative import with no known parent package")
            return import_module(run, name, frame) if name else frame.module
        name = ".".join([*kept, name]) if name else ".".join(kept)
        found = load(run, name, frame)
        if found is None:
            return not_found(run, name, frame)
        return registered(run, found) if isinstance(found, Module) else found
    return import_module(run, name, frame)


def import_name(run: Run, module: Value, name: str, frame: Frame) -> Value:
    """One name of a `from … import …`."""
    if isinstance(module, Unknown):
        return type(module)(module.reason, name, module.plain)
    if isinstance(module, Module) and name not in module.vars:
        inner = load(run, f"{module.name}.{name}", frame)
        if inner is not None:
            return inner
    found = run.lookup(module, name)
    if found is not MISSING:
        return found
    where = module.name if isinstance(module, Module) else getattr(module, "path", "?")
    run.throw("ImportError", f"cannot import name '{name}' from '{where}'")
    return Unknown(f"{where} has no {name}", name)


def import_star(run: Run, module: Value, frame: Frame) -> None:
    """`from m import *`; one that isn't known leaves a mark for names not found later."""
    if not isinstance(module, Module):
        reason = module.reason if isinstance(module, Unknown) else f"import * from {module!r}"
        stars = frame.module.vars.get("*", MISSING)
        mark = Unknown(reason) if not isinstance(module, Api) else module
        run.trail.put(frame.module.vars, "*", mark if stars is MISSING else stars)
        return
    names = run.elements(module.vars["__all__"]) if "__all__" in module.vars else None
    for name, value in list(module.vars.items()):
        if (names is None and not name.startswith("_")) or (names is not None and name in names):
            run.trail.put(frame.vars, name, value)


def submodule(run: Run, module: Module, name: str) -> Value | None:
    """A submodule that some import has loaded already."""
    return run.modules.get(f"{module.name}.{name}")


def library(run: Run, path: str, strict: bool = False) -> Value:
    """What stands at a library's path: a constant, a class, a function or a module.

    When nothing is known of it, it is an Api all the same, whose calls are unknown; with `strict`
    it is MISSING then.
    """
    patched = run.patches.get(path, MISSING)
    if isinstance(patched, Maybe):
        return run.join([patched.value, _own(run, path, strict)])
    return _own(run, path, strict) if patched is MISSING else patched


def _own(run: Run, path: str, strict: bool) -> Value:
    """What stands there before the program changes it."""
    name, v1 = registry.canonical(path, run.version)
    value = registry.find_value(name, run.version, v1)
    if value is not MISSING:
        return value
    prelude = registry.find_prelude(name, run.version, v1)
    if prelude is not None:
        return _from_prelude(run, name, *prelude)
    entry = registry.find_entry(name, run.version, v1)
    if isinstance(entry, registry.Attribute):
        owner = name.rpartition(".")[0]
        if isinstance(registry.find_value(owner, run.version, v1), Class):
            return Unknown(f"it is an attribute of objects, not of {owner}", path)
        return entry.function(registry.Call(run, None, name, [], {}), None)
    if entry is not None:
        return Api(path)
    return MISSING if strict or registry.is_absent(name, run.version, v1) else Api(path)


def _from_prelude(run: Run, path: str, module: str, name: str) -> Value:
    """A class or function that one of our models written in Python defines."""
    loaded = run.modules.get(module)
    if loaded is None:
        source = run.loader.model(module)
        # Whatever forks are open, a model is the same on either side: nothing is logged.
        depth, within = run.depth, run.within
        run.depth, run.within = 0, path
        try:
            with run.trail.unlogged(), run.unpaid():
                loaded = run_module(run, source)
        finally:
            run.depth, run.within = depth, within
    if name not in loaded.vars:
        return run.doubtful(run.out_of_steps or f"{path} wasn't read to its end")
    value = strip(loaded.vars[name])
    shown = value
    while isinstance(shown, Native) and "__wrapped__" in shown.attrs:  # a decorated function
        shown = shown.attrs["__wrapped__"]
    if isinstance(shown, (Class, Function)) and not run.within:
        run.published.setdefault(shown, path)
    return value


def patch(run: Run, path: str, value: Value) -> None:
    """The program assigned to an attribute of a library."""
    run.trail.put(run.patches, path, value)


def load_global(run: Run, frame: Frame, name: str) -> Value:
    """A global name, or a builtin, or what `import *` may have brought."""
    value = frame.module.vars.get(name, MISSING)
    if value is not MISSING and not isinstance(value, Maybe):
        return value
    builtin = registry.find_value(name, run.version)
    if builtin is MISSING and registry.find_entry(name, run.version) is not None:
        builtin = Api(name)
    if isinstance(value, Maybe):
        if builtin is not MISSING:
            return run.join([value.value, builtin])
        may_be_unbound(run, name)
        return value.value
    return unbound(run, frame, name) if builtin is MISSING else builtin


def may_be_unbound(run: Run, name: str) -> None:
    """A name was read of which a condition decides whether it is bound.

    One of a module that only may have been imported is bound wherever its code runs: so what
    catches any error doesn't await this one.
    """
    if _is_asked_for(run):
        run.may_throw("UnboundLocalError", f"name '{name}' is not defined")


def _is_asked_for(run: Run) -> bool:
    """Whether a clause that waits names the error of names that aren't bound."""
    return any(
        getattr(kind, "name", "") in ("NameError", "UnboundLocalError")
        for group in run.handlers
        for kind in group
    )


def unbound(run: Run, frame: Frame, name: str, is_local: bool = False) -> Value:
    """A name that nothing has bound so far.

    One that the source binds elsewhere is certainly an error here. Any other may be a builtin, or
    just half typed.
    """
    if frame.module.name == "__main__":
        run.unbound_names.add(name)
    star = frame.module.vars.get("*", MISSING)
    if isinstance(star, Unknown):
        return Unknown(star.reason, name)
    if isinstance(star, Api):
        found = run.lookup(star, name)
        if found is not MISSING:
            return found
    certain = (is_local or name in frame.module.binds) and not run.doubts and not run.beyond
    if certain and not frame.module.library:
        kind = "UnboundLocalError" if is_local else "NameError"
        run.throw(kind, f"name '{name}' is not defined")
        return Unknown(f"the name {name} is not bound yet", name)
    if _is_asked_for(run):
        run.throw("NameError", f"name '{name}' is not defined")
    return run.doubtful(f"the name {name} is not defined")
