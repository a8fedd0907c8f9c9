"""Files as the interpreter reads them: open documents first, then the disk; trees are kept."""

from __future__ import annotations

import sys
from pathlib import Path

from scope_lsp.interpreter.imports import Source
from scope_lsp.syntax import SourceTree, decode, parse

MAX_BYTES = 20_000_000
"""A file larger than this is taken as empty: no person wrote it."""

_MODELS = Path(__file__).parent.parent / "models"


class Sources:
    """The text and tree of each file; `overlay` holds the documents that are open in an editor."""

    def __init__(self) -> None:
        self.overlay: dict[str, str] = {}
        self._trees: dict[str, tuple[object, SourceTree]] = {}

    def tree(self, path: str) -> SourceTree:
        """The tree of a file as it is now; an unreadable file is empty."""
        text = self.overlay.get(path)
        stamp: object = text
        if text is None:
            stamp = _stamp(path)
        kept = self._trees.get(path)
        if kept is not None and kept[0] == stamp:
            return kept[1]
        tree = parse(_read(path) if text is None else text)
        self._trees[path] = (stamp, tree)
        return tree

    def exists(self, path: Path) -> bool:
        """Whether there is such a file, open or on disk."""
        return str(path) in self.overlay or path.is_file()


def _stamp(path: str) -> object:
    try:
        status = Path(path).stat()
    except (OSError, ValueError):
        return None
    return status.st_mtime_ns, status.st_size


def _read(path: str) -> str:
    try:
        with open(path, "rb") as file:
            data = file.read(MAX_BYTES + 1)
    except (OSError, ValueError):
        return ""
    return decode(data) if len(data) <= MAX_BYTES else ""


class FileLoader:
    """Finds modules in roots: the folder of the importing program, then those of the workspace."""

    def __init__(self, sources: Sources, roots: list[Path]) -> None:
        self.sources = sources
        self.roots = roots

    def open(self, path: str) -> Source:
        """A program by its path."""
        return Source("__main__", path, self.sources.tree(path), False)

    def is_library(self, name: str) -> bool:
        """Python's own library and the packages that are modelled."""
        return name in LIBRARIES

    def find(self, name: str, importer: str) -> Source | None:
        """A module by its dotted name."""
        if name.startswith("scope_lsp.models."):
            path = _MODELS.joinpath(*name.split(".")[2:]).with_suffix(".py")
            return Source(name, str(path), self.sources.tree(str(path)), False, library=True)
        here = [Path(importer).parent] if importer else []
        for root in dict.fromkeys([*here, *self.roots]):
            found = self._below(root, name)
            if found is not None:
                return found
        return None

    def _below(self, root: Path, name: str) -> Source | None:
        base = root.joinpath(*name.split("."))
        package = base / "__init__.py"
        if self.sources.exists(package):
            return Source(name, str(package), self.sources.tree(str(package)), True)
        module = base.with_name(base.name + ".py")
        if self.sources.exists(module):
            return Source(name, str(module), self.sources.tree(str(module)), False)
        if base.is_dir() and any(base.glob("*.py")):
            return Source(name, str(base), None, True)
        return None


LIBRARIES = frozenset(sys.stdlib_module_names) | {
    "__builtin__", "absl", "mock", "np", "numpy", "six", "tensorflow", "tensorflow_core", "tqdm",
}  # fmt: skip
"""Top-level packages that are known by models, not by their source."""
