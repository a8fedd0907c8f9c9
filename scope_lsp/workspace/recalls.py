"""What is kept of programs that somebody edits, so that they needn't run as a whole again."""

from __future__ import annotations

import os
from typing import NamedTuple

from scope_lsp.analysis import Recall
from scope_lsp.syntax import SourceTree
from scope_lsp.version import Version
from scope_lsp.workspace.sources import Sources

MAX_PROGRAMS = 2
"""So many programs are kept: nobody edits more at a time."""


class _Kept(NamedTuple):
    recall: Recall
    version: Version
    documents: frozenset[str]
    """The files that were open: one may be what an import means."""
    trees: dict[str, SourceTree]
    """The modules that the program has read, as they were."""
    folders: dict[str, int | None]
    """When something was last added to their folders, or taken away."""

    def holds(self, version: Version, sources: Sources) -> bool:
        """Whether all that the program reads is as it was."""
        return (
            self.version == version
            and self.documents == frozenset(sources.overlay)
            and all(_stamp(folder) == stamp for folder, stamp in self.folders.items())
            and all(sources.tree(path) is tree for path, tree in self.trees.items())
        )


def _stamp(folder: str) -> int | None:
    try:
        return os.stat(folder).st_mtime_ns
    except (OSError, ValueError):
        return None


class Recalls:
    """The programs that ran last."""

    def __init__(self) -> None:
        self._kept: dict[str, _Kept] = {}

    def of(self, path: str, version: Version, sources: Sources) -> Recall:
        """What is known of a program, as far as all that it read is as it was."""
        kept = self._kept.pop(path, None)
        return kept.recall if kept is not None and kept.holds(version, sources) else Recall()

    def keep(self, path: str, recall: Recall, version: Version, sources: Sources) -> None:
        """Keep what is known by now."""
        trees = {each: sources.tree(each) for each in recall.modules if each != path}
        folders = {os.path.dirname(each): _stamp(os.path.dirname(each)) for each in (path, *trees)}
        documents = frozenset(sources.overlay)
        self._kept[path] = _Kept(recall, version, documents, trees, folders)
        while len(self._kept) > MAX_PROGRAMS:
            del self._kept[next(iter(self._kept))]
