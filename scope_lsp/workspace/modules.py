"""Where modules are found: beside the program, in the roots, in what is installed.

The order is Python's: the program's own folder and the roots given for it come before Python's own
library, what is installed comes behind. So a `queue.py` beside the program is taken for `queue`,
and one that just lies in the workspace isn't.
"""

from __future__ import annotations

import ast
import os
import re
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from scope_lsp.interpreter.loader import Source
from scope_lsp.syntax import SourceTree
from scope_lsp.workspace.bounds import Bounds
from scope_lsp.workspace.project import project_root
from scope_lsp.workspace.reading import entries, read
from scope_lsp.workspace.sources import Sources

MAX_LISTED = 400
"""So many entries of a folder are looked at to tell whether it holds Python files."""

MAX_SEARCHED = 600
"""So many files of an installed package are looked at for a use of TensorFlow."""

SMALL = 25
"""An installed package of so few files is read whatever it is for."""

NEVER_LOCAL = frozenset(
    """
    __builtin__ __future__ abc builtins codecs encodings errno gc io itertools marshal math np
    numpy os posixpath site stat sys tensorflow tensorflow_core tensorflow_estimator time zipimport
    """.split()
)
"""What no file of the project can stand for: Python has it before it searches, or it is modelled
so deeply that its own source would say less."""

LIBRARIES = frozenset(sys.stdlib_module_names) | NEVER_LOCAL | {
    "absl", "contextlib2", "easydict", "gin", "mock", "multipledispatch", "numba", "six", "tqdm",
    "typeguard", "wrapt",
}  # fmt: skip
"""Top-level packages that are known by models, not by their source."""

_RELATIVE = re.compile(r"from(?<=\bfrom)(?:\s|\\)*\.")  # quick, as it starts with letters
_PACKAGES = ("site-packages", "dist-packages")
_MODELS = Path(__file__).parent.parent / "models"
_USES_TENSORFLOW = re.compile(rb"^\s*(?:import|from)\s+(?:tensorflow|tf_keras)\b", re.MULTILINE)


class FileLoader:
    """Finds modules as a program would.

    `roots` come before Python's library as `PYTHONPATH` does, `after` come behind it (the folders
    of a workspace, from which most programs are started), and `installed` are the folders of
    environments.
    """

    def __init__(
        self,
        sources: Sources,
        roots: Sequence[Path] = (),
        after: Sequence[Path] = (),
        installed: Sequence[Path] = (),
    ) -> None:
        self.sources = sources
        self.roots = tuple(map(str, roots))
        self.after = tuple(map(str, after))
        self.installed = tuple(map(str, installed))
        given = (*self.roots, *self.after, *self.installed)
        self.bounds = Bounds((*given, *sources.overlay))
        self._readable: dict[tuple[str, ...], bool] = {}
        self._foreign: dict[str, bool] = {}

    # The interpreter's protocol

    def open(self, path: str) -> Source:
        """A program by its path, run as a module of its package if it needs to be."""
        self.bounds.take_in(os.path.dirname(path))
        tree = self.sources.tree(path)
        level = needed_level(tree)
        package, home = self._package(path, level) if level else ("", os.path.dirname(path))
        return Source("__main__", path, tree, False, package=package, home=home)

    def _package(self, path: str, level: int) -> tuple[str, str]:
        """The package around a file, with at least as many folders, and the folder around that."""
        parts: list[str] = []
        folder = os.path.dirname(path)
        while len(parts) < level or self._exists(Path(folder, "__init__.py")):
            outer, name = os.path.split(folder)
            if not name or "." in name:
                break
            parts.insert(0, name)
            folder = outer
        return ".".join(parts), folder

    def find_file(self, path: str, home: str) -> Source | None:
        """A file by a path that a program uses."""
        for whole in self.places(path, home):
            if self._exists(Path(whole)):
                return Source(Path(whole).stem, whole, self.sources.tree(whole), False)
        return None

    def places(self, path: str, home: str) -> list[str]:
        """What a path that a program uses may stand for: programs are started in their folder, in
        a root, or in the folder around one."""
        around = [os.path.dirname(root) for root in self.roots]
        starts = dict.fromkeys((home, *self.roots, *self.after, *around))
        return list(dict.fromkeys(os.path.normpath(os.path.join(s, path)) for s in starts))

    def may_read(self, path: str) -> bool:
        """Whether a path lies in the project, or where the settings say."""
        return self.bounds.hold(path)

    def is_library(self, name: str) -> bool:
        """Python's own library and the packages that are modelled."""
        return name in LIBRARIES

    def is_fixed(self, name: str) -> bool:
        """Whether no file can stand for this top-level package."""
        return name in NEVER_LOCAL

    def model(self, name: str) -> Source:
        """One of our models that are written in Python."""
        path = _MODELS.joinpath(*name.split(".")[2:]).with_suffix(".py")
        return Source(name, str(path), self.sources.tree(str(path)), False, library=True)

    def find(self, name: str, folders: Iterable[str], but: str = "") -> Source | None:
        """A module by its dotted name, whose last part is searched in some folders.

        The file `but` counts only if there is no other.
        """
        itself: Source | None = None
        last = name.rpartition(".")[2]
        if not last or os.sep in last:  # no name of a module, but a program may compute any
            return None
        portions: list[str] = []
        for folder in dict.fromkeys(folders):
            found = self._in(folder, name, last)
            if found is not None and found.path != but:
                return found
            itself = itself or found
            portion = os.path.join(folder, last)
            if self._holds_python(portion):
                portions.append(portion)
        # A folder without `__init__.py` counts where no real module is found anywhere.
        if itself is not None or not portions:
            return itself
        return Source(name, portions[0], None, True, folders=tuple(portions))

    def find_installed(self, name: str) -> Source | None:
        """A top-level package of the project's environments, if reading it helps."""
        found = self.find(name, self.installed)
        if found is None or not self.is_readable(found.folders):
            return None
        return found._replace(installed=True)

    def find_around(self, name: str, home: str) -> Source | None:
        """A top-level module in the project that is around a program's folder."""
        return self.find(name, self.around(home)) if home else None

    def around(self, home: str) -> list[str]:
        """The folder of the project that is around a program's folder, if it isn't known."""
        root = project_root(home)
        return [root] if root != home and root not in self.after else []

    def is_installed(self, name: str) -> bool | None:
        """Whether a top-level package is installed; None where nothing can be said."""
        if self.find(name, self.installed) is not None or self._is_compiled(name):
            return True
        if not self.installed or any(map(_leads_elsewhere, self.installed)):
            return None
        return False

    def is_compiled(self, name: str, folders: Iterable[str]) -> bool:
        """Whether a module is there, but not as source."""
        last = name.rpartition(".")[2]
        return any(
            entry.startswith(f"{last}.") and entry.endswith((".so", ".pyd", ".pyc"))
            for folder in filter(self.may_read, folders)
            for entry in entries(folder)
        )

    def is_foreign(self, path: str) -> bool:
        """Whether a file is of an installed library: it lies in an environment, or the innermost
        root around it holds what a distribution was unpacked to."""
        known = self._foreign.get(path)
        if known is None:
            around = [root for root in self.roots if path.startswith(f"{root}{os.sep}")]
            inner = max(around, key=len, default="")
            installed = any(path.startswith(f"{site}{os.sep}") for site in self.installed)
            known = _is_unpacked(inner) if inner else installed
            self._foreign[path] = known
        return known

    def modules_in(self, folder: str) -> list[tuple[str, bool]]:
        """The modules in a folder by name, each with whether it is a package."""
        if not self.may_read(folder):
            return []
        names = {
            Path(path).name for path in self.sources.overlay if os.path.dirname(path) == folder
        }
        found: dict[str, bool] = {}
        for entry in sorted({*entries(folder), *names}):
            if entry.endswith(".py") and entry != "__init__.py":
                found[entry.removesuffix(".py")] = False
            elif self._exists(Path(folder, entry, "__init__.py")):
                found[entry] = True
        return sorted(found.items())

    # Without a run

    def locate(self, name: str, importer: str) -> Source | None:
        """A local module by its dotted name, as far as names of folders and files tell."""
        folders: Iterable[str] = (os.path.dirname(importer), *self.roots, *self.after)
        found: Source | None = None
        parts = name.split(".")
        for count in range(1, len(parts) + 1):
            found = self.find(".".join(parts[:count]), folders)
            if found is None:
                return None
            folders = found.folders
        return found

    # Files and folders

    def _exists(self, path: Path) -> bool:
        return self.may_read(str(path)) and self.sources.exists(path)

    def _in(self, folder: str, name: str, last: str) -> Source | None:
        base = Path(folder, last)
        package = base / "__init__.py"
        if self._exists(package):
            tree = self.sources.tree(str(package))
            return Source(name, str(package), tree, True, folders=(str(base),))
        module = base.with_name(f"{last}.py")
        if self._exists(module):
            return Source(name, str(module), self.sources.tree(str(module)), False)
        return None

    def _holds_python(self, folder: str, deeper: int = 2) -> bool:
        """Whether there are Python files in a folder, or in folders in it."""
        if any(path.startswith(f"{folder}{os.sep}") for path in self.sources.overlay):
            return True
        listed = entries(folder)[:MAX_LISTED] if self.may_read(folder) else []
        if any(entry.endswith(".py") for entry in listed):
            return True
        return deeper > 0 and any(
            self._holds_python(os.path.join(folder, entry), deeper - 1)
            for entry in listed
            if entry.isidentifier()
        )

    def _is_compiled(self, name: str) -> bool:
        return self.is_compiled(name, self.installed)

    def is_readable(self, folders: tuple[str, ...]) -> bool:
        """Whether an installed package is small, or has to do with TensorFlow."""
        known = self._readable.get(folders)
        if known is None:
            known = self._readable[folders] = _is_worth_reading(folders)
        return known


def _is_unpacked(folder: str) -> bool:
    return any(entry.endswith(".dist-info") for entry in entries(folder))


def _leads_elsewhere(site: str) -> bool:
    """Whether an environment takes in folders that its own files don't show."""
    return any(
        entry.endswith((".pth", ".egg-link")) and not entry.startswith("distutils-precedence")
        for entry in entries(site)
    )


def _is_worth_reading(folders: tuple[str, ...]) -> bool:
    if not folders:
        return True
    searched = 0
    for path in _python_files(folders):
        searched += 1
        if searched > MAX_SEARCHED:
            return False
        if _uses_tensorflow(path):
            return True
    return searched <= SMALL


def _python_files(folders: Iterable[str]) -> Iterator[str]:
    for folder in folders:
        for parent, inner, names in os.walk(folder):
            inner.sort()
            yield from (os.path.join(parent, n) for n in sorted(names) if n.endswith(".py"))


def _uses_tensorflow(path: str) -> bool:
    return _USES_TENSORFLOW.search(read(path, 200_000) or b"") is not None


def needed_level(tree: SourceTree) -> int:
    """How many packages a file's relative imports leave; those that may fail don't count."""
    if not _RELATIVE.search(tree.text):
        return 0
    return max((node.level for node in _unguarded(tree.module) if isinstance(node, ast.ImportFrom)),
               default=0)  # fmt: skip


def _unguarded(node: ast.AST) -> Iterator[ast.AST]:
    for child in ast.iter_child_nodes(node):
        yield child
        if isinstance(child, ast.Try):
            for statement in (*child.orelse, *child.finalbody):
                yield from _unguarded(statement)
        elif isinstance(child, ast.stmt):
            yield from _unguarded(child)


def is_site(folder: Path) -> bool:
    """Whether a folder holds what is installed, by its name."""
    return folder.name in _PACKAGES
