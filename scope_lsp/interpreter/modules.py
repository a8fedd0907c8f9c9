"""Modules of source: searched in Python's order, and run once each.

The program's folder and what `sys.path` has before the library come first, then the roots, the
models, the project's environment, and last what lies around the program.
"""

from __future__ import annotations

import ast
import os
from typing import TYPE_CHECKING

from scope_lsp.domain.containers import Dict, List
from scope_lsp.domain.trail import MISSING
from scope_lsp.domain.values import Api, Module, Unknown, Value, options_of, strip
from scope_lsp.interpreter.code import run_file
from scope_lsp.interpreter.frame import Frame
from scope_lsp.interpreter.loader import Source
from scope_lsp.interpreter.optional import is_guarded
from scope_lsp.interpreter.signals import Stop
from scope_lsp.models import registry

if TYPE_CHECKING:
    from scope_lsp.interpreter.run import Run

MAX_INSTALLED = 600
"""So many modules of installed packages one run reads; no program here needs half of that."""


def looks_beside(run: Run, module: Module) -> bool:
    """Whether an import first looks beside the module: Python 2's, without `absolute_import`."""
    return run.version.runs_on_python2 and "absolute_import" not in module.vars


def load(run: Run, name: str, frame: Frame) -> Value | None:
    """A module by its full name, or None; its parents are loaded first."""
    if name in run.modules:
        return strip(run.modules[name])
    put = _put_by_program(run, name)
    if put is not None:
        return put
    if "." not in name:
        return _load_top(run, name, frame)
    outer, _, last = name.rpartition(".")
    parent = load(run, outer, frame)
    if not isinstance(parent, Module):
        if parent is None or isinstance(parent, Unknown):
            return parent
        if not isinstance(parent, Api):
            return None
        found = run.library(name)
        if found is not MISSING:
            return found if _may_be_module(run, found) else None
        return None if is_guarded(run) else Api(name)
    # A package may be known by another name than that of the import.
    name = f"{parent.name}.{last}"
    if name in run.modules:
        return strip(run.modules[name])
    source = run.loader.find(name, folders_of(run, parent))
    if source is None:
        return None
    module = _run_found(run, source._replace(installed=parent.installed))
    if isinstance(module, Module):
        run.trail.put(parent.vars, last, module)
    return module


def _may_be_module(run: Run, found: Value) -> bool:
    """Whether what stands at a library's path isn't known to be something else."""
    if not isinstance(found, Api):
        return isinstance(found, (Module, Unknown))
    path, v1 = registry.canonical(found.path, run.version)
    return registry.find_entry(path, run.version, v1) is None


def folders_of(run: Run, package: Module) -> list[str]:
    found = strip(package.vars.get("__path__"))
    items = found.items if isinstance(found, List) else ()
    known = [item for item in items if isinstance(item, str)]
    return [place for item in known for place in run.loader.places(item, run.home)]


def _load_top(run: Run, name: str, frame: Frame) -> Value | None:
    """A top-level module, searched in Python's order."""
    before, behind = search_path(run)
    loader = run.loader
    if not loader.is_fixed(name):
        # Who imports the program's own name means another module of that name, if there is one.
        folders = [*before, *loader.roots]
        source = loader.find(name, folders, run.main_path)
        if source is not None and source.path != run.main_path and _imports_itself(source):
            source = loader.find(name, folders, source.path)
        if source is not None and source.path == run.main_path:
            run.has_main_again = True
            source = find_behind(run, name, behind, frame.module) or source
        # A mere folder of that name doesn't hide a library.
        known = loader.is_library(name) or is_silent(name)
        if source is not None and (source.tree is not None or not known):
            return _run_found(run, source)
    if loader.is_library(name) or registry.is_stand_in(name, run.version):
        return run.library(name)
    source = find_behind(run, name, behind, frame.module)
    if source is not None:
        return _run_found(run, source)
    there = registry.is_fallback(name) and run.assumed.get(name, True)
    return run.library(name) if there else None


def _imports_itself(source: Source) -> bool:
    """Whether a file is a program named like what it imports, so that nobody can mean the file."""
    if source.is_package or source.tree is None:
        return False
    for node in source.tree.module.body:
        if isinstance(node, ast.Import) and any(a.name == source.name for a in node.names):
            return True
        if isinstance(node, ast.ImportFrom) and node.module == source.name and not node.level:
            return True
    return False


def is_silent(name: str) -> bool:
    """Whether a top-level package does nothing to a graph, so that nobody needs its source."""
    return registry.is_plain(name)


def find_behind(run: Run, name: str, behind: list[str], importer: Module) -> Source | None:
    """A top-level module that isn't of Python's own library, nor before it."""
    loader = run.loader
    plain = is_silent(name)
    installed = None if plain else loader.find_installed(name)
    here = [os.path.dirname(importer.path)] if not importer.package else []
    source = installed or loader.find(name, [*behind, *loader.after, *here])
    if source is None and not plain:
        source = loader.find_around(name, run.home)
    # What has nothing to do with TensorFlow often leaves a folder of its name.
    return None if source is not None and source.tree is None and plain else source


def search_path(run: Run) -> tuple[list[str], list[str]]:
    """The folders that the program's `sys.path` has before Python's library, and those behind.

    What isn't known in the list stands for the library. A relative path is taken from where
    the program may be started.
    """
    path = run.patches.get("sys.path")
    before: list[str] = []
    behind: list[str] = []
    folders = before
    for item in path.items if isinstance(path, List) else ():
        known = [i for i in options_of(item) if isinstance(i, str)]
        if known:
            folders += [place for each in known for place in run.loader.places(each, run.home)]
        else:
            folders = behind
    if isinstance(path, List) and path.rest is not MISSING:
        known = [i for i in options_of(path.rest) if isinstance(i, str)]
        behind += [place for each in known for place in run.loader.places(each, run.home)]
    return before, behind


def _run_found(run: Run, source: Source) -> Value:
    known = run.modules.get(source.name)
    if known is not None:
        return strip(known)
    if source.installed:
        if run.installed >= MAX_INSTALLED:
            return run.doubtful(f"more than {MAX_INSTALLED} installed modules are not read")
        run.installed += 1
    return run_module(run, source)


def _register(run: Run, name: str, module: Module) -> None:
    """Put a module into `sys.modules`, as far as the program may look there."""
    table = run.patches.get("sys.modules")
    if isinstance(table, Dict) and not module.library:
        run.trail.touch(table)
        table.items[name] = module


def _put_by_program(run: Run, name: str) -> Value | None:
    """What the program has put into `sys.modules` itself."""
    table = run.patches.get("sys.modules")
    return strip(table.items[name]) if isinstance(table, Dict) and name in table.items else None


def registered(run: Run, module: Module) -> Value:
    """What stands for a module: the program may have put something else into `sys.modules`."""
    table = run.patches.get("sys.modules")
    found = table.items.get(module.name, module) if isinstance(table, Dict) else module
    return strip(found)


def load_file(run: Run, path: str, name: str, module: Module | None = None) -> Module | None:
    """Run a file as a module of its own, or in a module that was made before."""
    source = run.loader.find_file(path, run.home)
    if source is None or source.tree is None:
        return None
    made = module if module is not None else Module(name, source.path)
    run.trail.put(made.vars, "__file__", source.path)
    _run_body(run, made, source)
    return made


def run_module(run: Run, source: Source, name: str = "") -> Module:
    """Run a module's body, once; `name` is `__main__` for a program."""
    package = source.name if source.is_package else source.name.rpartition(".")[0]
    package = source.package or package
    module = Module(name or source.name, source.path, package, source.library)
    module.installed = source.installed
    if source.is_package:
        module.vars["__path__"] = List(list(source.folders))
    run.trail.put(run.modules, source.name, module)
    _register(run, module.name, module)
    if source.tree is not None:
        _run_body(run, module, source)
    module.complete = True
    return module


def _run_body(run: Run, module: Module, source: Source) -> None:
    assert source.tree is not None
    frame = Frame(run, module, module.vars)
    caller = run.here
    if source.path == run.main_path and run.modules.get("__main__") is not module:
        run.has_main_again = True
    try:
        run_file(frame, source.tree, source.path)
    except Stop:
        if module.library:  # the next entry needs all of it
            run.modules.pop(source.name, None)
        raise
    finally:
        run.here = caller
    module.complete = True
