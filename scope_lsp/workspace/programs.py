"""Programs of a workspace: where they stand, which TensorFlow they are for, and their answers."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from pathlib import Path

from scope_lsp.analysis import Analysis, Entry, analyze
from scope_lsp.version import Version
from scope_lsp.workspace.settings import Assumed, assume
from scope_lsp.workspace.sources import FileLoader, Sources


class Workspace:
    """The roots in which modules are found, and the files as they are now."""

    def __init__(self, roots: Iterable[Path]) -> None:
        self.roots = [Path(os.path.abspath(root)) for root in roots]
        self.sources = Sources()

    def assume(self, asked: str | None, paths: Iterable[str]) -> Assumed:
        """The TensorFlow version for some programs."""
        return assume(asked, self.roots, paths, self.sources)

    def analyze(
        self,
        entries: Iterable[Entry],
        version: Version,
        open_paths: Iterable[str],
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Analysis:
        """Run programs; what they don't reach of `open_paths` runs as open entries."""
        entries = list(entries)
        # Python finds the modules of a program in its own folder first.
        folders = [Path(entry.path).parent for entry in entries]
        loader = FileLoader(self.sources, list(dict.fromkeys([*folders, *self.roots])))
        return analyze(entries, version, loader, cancelled, open_paths)

    def relative(self, path: str) -> str:
        """A path as people read it: relative to the outermost root that holds it."""
        for root in sorted(self.roots, key=lambda root: len(root.parts)):
            if Path(path).is_relative_to(root):
                return Path(path).relative_to(root).as_posix()
        return path
