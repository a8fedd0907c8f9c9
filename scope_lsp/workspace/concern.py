"""Which files can have to do with TensorFlow at all, by their texts alone.

A file can if it names TensorFlow, if it imports one that can, or if it may import what nobody can
follow from here. No other has anything to show, so that it needn't run. Where a run would find one
module of a name, all that may be meant count.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path

from scope_lsp.interpreter.modules import is_silent
from scope_lsp.workspace.glances import Glance, Import
from scope_lsp.workspace.modules import FileLoader
from scope_lsp.workspace.reading import entries
from scope_lsp.workspace.sources import Kept

MAX_FILES = 2_000
"""Who imports more may have to do with anything."""

Homes = tuple[str, ...]
"""The folders one of which is the first in which a program's imports are searched."""


class Concern:
    """Tells it of files, as long as none of them changes."""

    def __init__(self, loader: FileLoader, glances: Kept[Glance]) -> None:
        self._loader = loader
        self._glances = glances
        self._concerned: set[str] = set()
        """What has to do with TensorFlow by way of others, at least in some program."""
        self._apart: dict[Homes, set[str]] = {}
        """What hasn't, in the programs of some folders."""
        self._folders: dict[str, frozenset[str]] = {}
        self._opened: dict[str, set[str]] = {}
        """What open documents add to folders."""
        for path in loader.sources.overlay:
            for inner in (Path(path), *Path(path).parents):
                self._opened.setdefault(str(inner.parent), set()).add(inner.name)
        self.seen: dict[str, None] = {}
        """All the files that it depends on."""

    def of(self, path: str) -> bool:
        """Whether a program can have to do with TensorFlow."""
        if self._is_known(path):
            return True
        self._loader.bounds.take_in(os.path.dirname(path))
        homes = tuple(self._homes(path))
        apart = self._apart.setdefault(homes, set())
        if path in apart:
            return False
        importers: dict[str, str] = {path: ""}
        waiting = [path]
        while waiting:
            each = waiting.pop()
            for inner in self._imported(each, homes):
                if self._is_known(inner) or len(importers) > MAX_FILES:
                    while each:
                        self._concerned.add(each)
                        each = importers[each]
                    return True
                if inner not in importers and inner not in apart:
                    importers[inner] = each
                    waiting.append(inner)
        apart.update(importers)
        return False

    def _is_known(self, path: str) -> bool:
        return path in self._concerned or self._glance(path).is_concerned

    def _glance(self, path: str) -> Glance:
        self.seen.setdefault(path)
        return self._glances.of(path)

    def _homes(self, path: str) -> Iterator[str]:
        """The folder of a program, and those around it that may be where its package is."""
        yield os.path.dirname(path)
        level = max((each.level for each in self._glance(path).imports), default=0)
        if level:
            yield from map(os.path.dirname, self._packages_around(path, level))

    def _packages_around(self, path: str, level: int) -> Iterator[str]:
        """The folders of the packages that a file is in, of which there are at least so many."""
        folder = os.path.dirname(path)
        while level > 0 or "__init__.py" in self._listed(folder):
            yield folder
            if folder == os.path.dirname(folder):
                break
            level, folder = level - 1, os.path.dirname(folder)

    def _imported(self, path: str, homes: Homes) -> Iterator[str]:
        for each in self._glance(path).imports:
            yield from self._meant(path, each, homes)

    def _meant(self, path: str, imported: Import, homes: Homes) -> Iterator[str]:
        """The files that an import may run."""
        parts = imported.parts
        if imported.level:
            around = list(self._packages_around(path, imported.level))
            yield from self._packages(around)
            folders = around[imported.level - 1 : imported.level]
        else:
            folders = list(self._searched(os.path.dirname(path), parts[0], homes))
        for part in parts:
            yield from self._modules(folders, part)
            folders = [os.path.join(folder, part) for folder in self._holding(folders, part)]
        for name in imported.names:
            yield from self._modules(folders, name)

    def _searched(self, beside: str, name: str, homes: Homes) -> Iterator[str]:
        """The folders in which a top-level module may be found."""
        loader = self._loader
        first = dict.fromkeys((beside, *homes, *loader.roots))
        yield from first
        if loader.is_library(name):
            return
        behind = [folder for folder in loader.after if folder not in first]
        yield from behind
        if is_silent(name):
            return
        for folder in self._holding(loader.installed, name):
            inner = os.path.join(folder, name)
            if loader.is_readable((inner,) if self._listed(inner) else ()):
                yield folder
        if not self._holding([*first, *behind], name):
            yield from (root for home in homes for root in loader.around(home))

    def _modules(self, folders: Iterable[str], name: str) -> Iterator[str]:
        """The files of a module, or of a package, in some folders."""
        for folder in folders:
            listed = self._listed(folder)
            if f"{name}.py" in listed:
                yield os.path.join(folder, f"{name}.py")
            if name in listed:
                yield from self._packages([os.path.join(folder, name)])

    def _packages(self, folders: Iterable[str]) -> Iterator[str]:
        """The files that are run before the modules in some folders."""
        for folder in folders:
            if "__init__.py" in self._listed(folder):
                yield os.path.join(folder, "__init__.py")

    def _holding(self, folders: Iterable[str], name: str) -> list[str]:
        """Those of some folders in which there may be a module of that name."""
        return [f for f in folders if not self._listed(f).isdisjoint((name, f"{name}.py"))]

    def _listed(self, folder: str) -> frozenset[str]:
        found = self._folders.get(folder)
        if found is None:
            opened = self._opened.get(folder, ())
            if not self._loader.may_read(folder):  # for the programs until now
                return frozenset(opened)
            found = self._folders[folder] = frozenset(entries(folder)).union(opened)
        return found
