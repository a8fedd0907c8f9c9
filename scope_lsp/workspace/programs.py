"""Programs of a workspace: where they stand, which TensorFlow they are for, and their answers."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from pathlib import Path

from scope_lsp.analysis import Analysis, Entry, analyze
from scope_lsp.version import Version
from scope_lsp.workspace.environments import environments, site_packages
from scope_lsp.workspace.modules import FileLoader
from scope_lsp.workspace.settings import Assumed, assume
from scope_lsp.workspace.sources import Sources


class Workspace:
    """The folders of a project, and the files as they are now.

    `roots` are its own folders; `path` are those that its programs are started with, as
    `PYTHONPATH` would have them.
    """

    def __init__(self, roots: Iterable[Path], path: Iterable[Path] = ()) -> None:
        self.roots = [Path(os.path.abspath(root)) for root in roots]
        self.path = [Path(os.path.abspath(folder)) for folder in path]
        self.sources = Sources()
        self._installed: list[Path] | None = None

    @property
    def installed(self) -> list[Path]:
        """The folders that hold what is installed for the project, looked up once."""
        if self._installed is None:
            found = environments(self.roots)
            self._installed = [site for each in found for site in site_packages(each)]
        return self._installed

    def assume(self, asked: str | None, paths: Iterable[str]) -> Assumed:
        """The TensorFlow version for some programs."""
        return assume(asked, [*self.path, *self.roots], paths, self.sources)

    def analyze(
        self,
        entries: Iterable[Entry],
        version: Version,
        open_paths: Iterable[str],
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Analysis:
        """Run programs; what they don't reach of `open_paths` runs as open entries."""
        loader = FileLoader(self.sources, self.path, self.roots, self.installed)
        return analyze(entries, version, loader, cancelled, open_paths)

    def relative(self, path: str) -> str:
        """A path as people read it: relative to the outermost root that holds it."""
        for root in sorted([*self.path, *self.roots], key=lambda root: len(root.parts)):
            if Path(path).is_relative_to(root):
                return Path(path).relative_to(root).as_posix()
        return path
