"""Imports and globals: modules of source by the loader, libraries by their paths."""

from __future__ import annotations

import os
import re
from collections.abc import Iterable
from typing import TYPE_CHECKING, NamedTuple, Protocol

from scope_lsp.domain.containers import Dict, List
from scope_lsp.domain.trail import MISSING
from scope_lsp.domain.values import (
    Api,
    Class,
    Foreign,
    Function,
    Maybe,
    Module,
    Native,
    OneOf,
    Unknown,
    Value,
    strip,
)
from scope_lsp.interpreter.code import compile_module
from scope_lsp.interpreter.frame import Frame
from scope_lsp.interpreter.optional import Kinds
from scope_lsp.models import registry

if TYPE_CHECKING:
    from scope_lsp.interpreter.run import Run
    from scope_lsp.syntax import SourceTree


class Source(NamedTuple):
    """A module that the loader found: its file, its tree, and whether it is a package."""

    name: str
    path: str
    tree: SourceTree | None
    """None for a folder without `__init__.py`."""
    is_package: bool
    library: bool = False
    folders: tuple[str, ...] = ()
    """Of a package: where its submodules are searched."""
    installed: bool = False
    """Whether it is of the project's environment, not of the project."""
    package: str = ""
    """Of a program: the package that it is run in, as `python -m package.program` does."""
    home: str = ""
    """Of a program: the folder that `sys.path` begins with."""


class Loader(Protocol):
    """How the interpreter gets at source: by a module's dotted name, in folders."""

    @property
    def roots(self) -> tuple[str, ...]:
        """Folders that come before Python's own library, behind the program's."""

    @property
    def after(self) -> tuple[str, ...]:
        """Folders that come behind it."""

    def find(self, name: str, folders: Iterable[str], but: str = "") -> Source | None:
        """The module whose last name is found in one of the folders; `but` only if no other is."""

    def find_installed(self, name: str) -> Source | None:
        """A top-level package of the project's environment, if its source says something."""

    def find_around(self, name: str, home: str) -> Source | None:
        """A top-level module in the project that is around a program's folder."""

    def is_installed(self, name: str) -> bool | None:
        """Whether a top-level package is in the project's environment; None if nobody knows."""

    def is_compiled(self, name: str, folders: Iterable[str]) -> bool:
        """Whether a module is there, but not as source."""

    def is_foreign(self, path: str) -> bool:
        """Whether a file is of an installed library, not of the project."""

    def modules_in(self, folder: str) -> list[tuple[str, bool]]:
        """The modules in a folder, each with whether it is a package."""

    def open(self, path: str) -> Source:
        """The source of a program by its path; an unreadable one is empty."""

    def find_file(self, path: str, home: str) -> Source | None:
        """A file by a path that a program uses, as from its folder or where it is started."""

    def model(self, name: str) -> Source:
        """One of our models that are written in Python."""

    def is_library(self, name: str) -> bool:
        """Whether a top-level package is known by its models instead of its source."""

    def is_fixed(self, name: str) -> bool:
        """Whether no file can stand for this top-level package."""


MAX_INSTALLED = 600
"""So many modules of installed packages one run reads; no program here needs half of that."""


def import_module(run: Run, name: str, frame: Frame) -> Value:
    """`import a.b.c`: the innermost module, all of them run and bound in their parents."""
    package = frame.module.package
    if package and _looks_beside(run, frame.module):
        found = _load(run, f"{package}.{name}", frame)
        if found is not None:
            return found
    found = _load(run, name, frame)
    if found is not None:
        return _registered(run, found) if isinstance(found, Module) else found
    top = name.partition(".")[0]
    if package and top not in run.modules and not _is_guarded(run):
        # Python 3 doesn't, but who has written this means the module that stands there.
        found = _load(run, f"{package}.{name}", frame)
        if found is not None:
            return found
    return _not_found(run, name, frame)


def _looks_beside(run: Run, module: Module) -> bool:
    """Whether an import first looks beside the module: Python 2's, without `absolute_import`."""
    return run.version.runs_on_python2 and "absolute_import" not in module.vars


def _load(run: Run, name: str, frame: Frame) -> Value | None:
    """A module by its full name, or None; its parents are loaded first."""
    if name in run.modules:
        return strip(run.modules[name])
    put = _put_by_program(run, name)
    if put is not None:
        return put
    if "." not in name:
        return _load_top(run, name, frame)
    outer, _, last = name.rpartition(".")
    parent = _load(run, outer, frame)
    if not isinstance(parent, Module):
        if parent is None or isinstance(parent, Unknown):
            return parent
        if not isinstance(parent, Api):
            return None
        found = run.library(name)
        if found is not MISSING:
            return found
        return None if _is_guarded(run) else Api(name)
    # A package may be known by another name than that of the import.
    name = f"{parent.name}.{last}"
    if name in run.modules:
        return strip(run.modules[name])
    source = run.loader.find(name, _folders_of(run, parent))
    if source is None:
        return None
    module = _run_found(run, source._replace(installed=parent.installed))
    if isinstance(module, Module):
        run.trail.put(parent.vars, last, module)
    return module


def _folders_of(run: Run, package: Module) -> list[str]:
    found = strip(package.vars.get("__path__"))
    items = found.items if isinstance(found, List) else ()
    return [item for item in items if isinstance(item, str)]


def _load_top(run: Run, name: str, frame: Frame) -> Value | None:
    """A top-level module, searched in Python's order."""
    before, behind = search_path(run)
    loader = run.loader
    if not loader.is_fixed(name):
        # Who imports the program's own name means another module of that name, if there is one.
        source = loader.find(name, [*before, *loader.roots], run.main_path)
        if source is not None and source.path == run.main_path:
            source = _find_behind(run, name, behind, frame.module) or source
        # A mere folder of that name doesn't hide a library.
        known = loader.is_library(name) or registry.is_plain(name)
        if source is not None and (source.tree is not None or not known):
            return _run_found(run, source)
    if loader.is_library(name) or registry.is_stand_in(name, run.version):
        return run.library(name)
    source = _find_behind(run, name, behind, frame.module)
    return _run_found(run, source) if source is not None else None


def _find_behind(run: Run, name: str, behind: list[str], importer: Module) -> Source | None:
    """A top-level module that isn't of Python's own library, nor before it."""
    loader = run.loader
    plain = registry.is_plain(name)
    installed = None if plain else loader.find_installed(name)
    here = [os.path.dirname(importer.path)] if not importer.package else []
    source = installed or loader.find(name, [*behind, *loader.after, *here])
    if source is None and not plain:
        source = loader.find_around(name, run.home)
    # What has nothing to do with TensorFlow often leaves a folder of its name.
    return None if source is not None and source.tree is None and plain else source


def search_path(run: Run) -> tuple[list[str], list[str]]:
    """The folders that the program's `sys.path` has before Python's library, and those behind.

    What isn't known in the list stands for the library. A relative path is taken from the
    program's folder, where it is mostly started.
    """
    path = run.patches.get("sys.path")
    before: list[str] = []
    behind: list[str] = []
    home = run.home
    folders = before
    for item in path.items if isinstance(path, List) else ():
        known = [i for i in _options(item) if isinstance(i, str)]
        if known:
            folders += [os.path.normpath(os.path.join(home, each)) for each in known]
        else:
            folders = behind
    if isinstance(path, List) and path.rest is not MISSING:
        known = [i for i in _options(path.rest) if isinstance(i, str)]
        behind += [os.path.normpath(os.path.join(home, each)) for each in known]
    return before, behind


def _options(value: Value) -> tuple[Value, ...]:
    return value.options if isinstance(value, OneOf) else (value,)


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


def _registered(run: Run, module: Module) -> Value:
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
    try:
        compile_module(source.tree, source.path)(frame)
    finally:
        run.here = caller
    module.complete = True


# Modules that aren't found


def _not_found(run: Run, name: str, frame: Frame) -> Value:
    """An error where it is certain or expected, else something unknown."""
    plain = registry.is_plain(name)
    known = presence(run, name, frame) if _is_guarded(run) else True
    if not known:
        if known is None and not plain:
            run.doubt(f"whether the module {name} is installed isn't known")
        run.throw("ModuleNotFoundError", f"No module named '{name}'")
    reason = f"the module {name} can't be found"
    if plain or _TENSORFLOW_LIKE.match(name):
        return Unknown(reason, plain=plain)
    return Foreign(reason, plain=True)


_TENSORFLOW_LIKE = re.compile(r"tf|.*tensor|.*keras|sonnet|edward|trfl", re.IGNORECASE)
"""Names of packages that most likely build something."""


def is_open_import(run: Run, name: str, frame: Frame) -> bool:
    """Whether nobody can say if an import works."""
    top = name.partition(".")[0]
    loader, module = run.loader, frame.module
    if top in run.modules or loader.is_library(top) or presence(run, name, frame) is not None:
        return False
    before, behind = search_path(run)
    beside = os.path.dirname(module.path) if _looks_beside(run, module) else ""
    if loader.find(top, [*before, *loader.roots, *([beside] if beside else [])]) is not None:
        return False
    return _find_behind(run, top, behind, module) is None


def presence(run: Run, name: str, frame: Frame) -> bool | None:
    """Whether an import that finds no source works all the same; None if nobody can say."""
    top = name.partition(".")[0]
    if top in run.assumed:
        return run.assumed[top]
    if top in (PYTHON2_ONLY if not run.version.runs_on_python2 else PYTHON3_ONLY):
        return False
    parent = run.modules.get(top)
    if run.loader.is_library(top):
        return False
    if isinstance(parent, Module):
        folders = _folders_of(run, parent)
        return run.loader.is_compiled(name, folders)
    beside = os.path.dirname(frame.module.path)
    if not run.version.runs_on_python2 and run.loader.find(top, [beside]) is not None:
        # It stands beside the importing module, where Python 3 doesn't look.
        return False
    return run.loader.is_installed(top)


def _is_guarded(run: Run) -> bool:
    """Whether something waits for an import's failure."""
    return any(
        kind is None
        or getattr(kind, "name", "") in ("ImportError", "ModuleNotFoundError", "Exception")
        for group in run.handlers
        for kind in (group.surviving() if isinstance(group, Kinds) else ())
        for kind in (kind if isinstance(kind, tuple) else (kind,))
    )


PYTHON2_ONLY = frozenset(
    """
    BaseHTTPServer ConfigParser Cookie HTMLParser Queue SimpleHTTPServer SocketServer StringIO
    Tkinter UserDict UserList __builtin__ cPickle cStringIO commands cookielib copy_reg dummy_thread
    exceptions htmlentitydefs httplib itertools_py2 robotparser sets thread tkMessageBox urllib2
    urlparse xmlrpclib
    """.split()
)
"""Modules that Python 3 has no more, or under another name."""

PYTHON3_ONLY = frozenset(
    """
    asyncio builtins concurrent configparser contextvars copyreg dataclasses enum faulthandler html
    http importlib.abc ipaddress lzma pathlib queue secrets selectors socketserver statistics
    tkinter tracemalloc typing unittest.mock venv winreg xmlrpc zipapp
    """.split()
)
"""Modules that Python 2 lacks, unless somebody installed them."""


def import_from(run: Run, name: str, level: int, frame: Frame) -> Value:
    """The module of a `from … import …`, relative ones included."""
    if level:
        package = frame.module.package.split(".") if frame.module.package else []
        kept = package[: len(package) - (level - 1)]
        if not kept:
            if _is_guarded(run):
                run.throw("ImportError", "attempted relative import with no known parent package")
            return import_module(run, name, frame) if name else frame.module
        name = ".".join([*kept, name]) if name else ".".join(kept)
        found = _load(run, name, frame)
        return found if found is not None else _not_found(run, name, frame)
    return import_module(run, name, frame)


def import_name(run: Run, module: Value, name: str, frame: Frame) -> Value:
    """One name of a `from … import …`."""
    if isinstance(module, Unknown):
        return type(module)(module.reason, name, module.plain)
    if isinstance(module, Module) and name not in module.vars:
        inner = _load(run, f"{module.name}.{name}", frame)
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
    if patched is not MISSING:
        return patched
    name, v1 = registry.canonical(path, run.version)
    value = registry.find_value(name, run.version, v1)
    if value is not MISSING:
        return value
    prelude = registry.find_prelude(name, run.version, v1)
    if prelude is not None:
        return _from_prelude(run, name, *prelude)
    if registry.find_entry(name, run.version, v1) is not None:
        return Api(path)
    return MISSING if strict or registry.is_absent(name, run.version, v1) else Api(path)


def _from_prelude(run: Run, path: str, module: str, name: str) -> Value:
    """A class or function that one of our models written in Python defines."""
    loaded = run.modules.get(module)
    if loaded is None:
        source = run.loader.model(module)
        # Whatever forks are open, a model is the same on either side: nothing is logged.
        depth, run.depth = run.depth, 0
        forks, run.trail.depth = run.trail.depth, 0
        loaded = run_module(run, source)
        run.depth, run.trail.depth = depth, forks
    value = strip(loaded.vars[name])
    shown = value
    while isinstance(shown, Native) and "__wrapped__" in shown.attrs:  # a decorated function
        shown = shown.attrs["__wrapped__"]
    if isinstance(shown, (Class, Function)):
        run.published.setdefault(shown, path)
    return value


def patch(run: Run, path: str, value: Value) -> None:
    """The program assigned to an attribute of a library."""
    run.trail.put(run.patches, path, value)


def load_global(run: Run, frame: Frame, name: str) -> Value:
    """A global name, or a builtin, or what `import *` may have brought."""
    value = frame.module.vars.get(name, MISSING)
    if value is not MISSING:
        return value.value if type(value) is Maybe else value
    builtin = registry.find_value(name, run.version)
    if builtin is not MISSING:
        return builtin
    if registry.find_entry(name, run.version) is not None:
        return Api(name)
    return unbound(run, frame, name)


def unbound(run: Run, frame: Frame, name: str, is_local: bool = False) -> Value:
    """A name that nothing has bound so far.

    One that the source binds elsewhere is certainly an error here. Any other may be a builtin, or
    just half typed.
    """
    star = frame.module.vars.get("*", MISSING)
    if isinstance(star, Unknown):
        return Unknown(star.reason, name)
    if isinstance(star, Api):
        found = run.lookup(star, name)
        if found is not MISSING:
            return found
    certain = (is_local or name in frame.module.binds) and not run.doubts and not run.beyond
    if certain and not frame.module.library:
        run.throw("NameError", f"name '{name}' is not defined")
        return Unknown(f"the name {name} is not bound yet", name)
    if any(
        getattr(k, "name", "") in ("NameError", "UnboundLocalError")
        for g in run.handlers
        for k in g
    ):
        run.throw("NameError", f"name '{name}' is not defined")
    return run.doubtful(f"the name {name} is not defined")
