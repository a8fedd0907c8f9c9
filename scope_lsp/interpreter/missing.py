"""Modules that aren't found: certainly missing, or just not to be had here."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from itertools import chain
from typing import TYPE_CHECKING

from scope_lsp.domain.values import Foreign, Module, Unknown, Value
from scope_lsp.interpreter.frame import Frame
from scope_lsp.interpreter.modules import find_behind, folders_of, looks_beside, search_path
from scope_lsp.interpreter.optional import is_guarded
from scope_lsp.models import registry

if TYPE_CHECKING:
    from scope_lsp.interpreter.run import Run


def not_found(run: Run, name: str, frame: Frame) -> Value:
    """An error where it is certain, or perhaps expected, else something unknown."""
    known = presence(run, name, frame) if is_guarded(run) else True
    reason = f"the module {name} can't be found{_elsewhere(run)}"
    plain = registry.is_plain(name) or _TENSORFLOW_LIKE.match(name)
    there = Unknown(reason, plain=registry.is_plain(name)) if plain else Foreign(reason, plain=True)
    if known:
        _note(run, name, frame.module)
        return there

    def fails() -> Value:
        return run.throw("ModuleNotFoundError", f"No module named '{name}'")

    return fails() if known is False else run.fork([lambda: there, fails])


def _note(run: Run, name: str, importer: Module) -> None:
    """Note what a program can't do without and may need for its names; of a package that isn't
    found, that one alone."""
    top = name.partition(".")[0]
    if not registry.is_plain(name) and not is_guarded(run) and not importer.installed:
        run.missing_modules.setdefault(name if top in run.modules else top, importer.path)


def _elsewhere(run: Run) -> str:
    """What keeps a module from being found, if the program looks for modules somewhere else."""
    folder = next(_unread(run), None)
    return f"; {folder}, where sys.path leads, is none of the project's folders" if folder else ""


def _unread(run: Run) -> Iterator[str]:
    """The folders in which a program looks for modules, but nobody reads."""
    return (each for each in chain(*search_path(run)) if not run.loader.may_read(each))


_TENSORFLOW_LIKE = re.compile(r"tf|.*tensor|.*keras|sonnet|edward|trfl", re.IGNORECASE)
"""Names of packages that most likely build something."""


def is_open_import(run: Run, name: str, frame: Frame) -> bool:
    """Whether nobody can say if an import works."""
    top = name.partition(".")[0]
    loader, module = run.loader, frame.module
    if top in run.modules or loader.is_library(top) or presence(run, name, frame) is not None:
        return False
    before, behind = search_path(run)
    beside = os.path.dirname(module.path) if looks_beside(run, module) else ""
    if loader.find(top, [*before, *loader.roots, *([beside] if beside else [])]) is not None:
        return False
    return find_behind(run, top, behind, module) is None


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
        folders = folders_of(run, parent)
        return run.loader.is_compiled(name, folders)
    beside = os.path.dirname(frame.module.path)
    if not run.version.runs_on_python2 and run.loader.find(top, [beside]) is not None:
        # It stands beside the importing module, where Python 3 doesn't look.
        return False
    installed = run.loader.is_installed(top)
    return None if installed is False and any(_unread(run)) else installed


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
