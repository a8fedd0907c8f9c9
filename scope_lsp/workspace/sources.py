"""Files as the interpreter reads them: open documents first, then the disk; trees are kept."""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path
from typing import Generic, TypeVar

from scope_lsp.syntax import SourceTree, decode, parse
from scope_lsp.workspace.reading import read

MAX_BYTES = 20_000_000
"""A file larger than this is taken as empty: no person wrote it."""

MAX_GLANCED = 400_000
"""So many characters are looked at without a tree: no program that anybody wrote is longer."""

T = TypeVar("T")


class Sources:
    """The text and tree of each file; `overlay` holds the documents that are open in an editor."""

    def __init__(self) -> None:
        self.overlay: dict[str, str] = {}
        self._trees: dict[str, tuple[object, SourceTree]] = {}
        self._whole: dict[str, SourceTree] = {}
        """Of what is open, the last trees that needed no mending."""

    def have_open(self, overlay: dict[str, str]) -> None:
        """Other documents are open, or other texts; of what was closed nothing is kept."""
        for path in self.overlay.keys() - overlay.keys():
            self._trees.pop(path, None)
            self._whole.pop(path, None)
        self.overlay = overlay

    def tree(self, path: str) -> SourceTree:
        """The tree of a file as it is now; an unreadable file is empty."""
        text = self.overlay.get(path)
        stamp: object = text
        if text is None:
            stamp = _stamp(path)
        kept = self._trees.get(path)
        if kept is not None and kept[0] == stamp:
            return kept[1]
        tree = parse(_read(path)) if text is None else self._edited(path, text)
        self._trees[path] = (stamp, tree)
        return tree

    def _edited(self, path: str, text: str) -> SourceTree:
        """The tree of an open document, by that of the text before."""
        tree = parse(text, self._whole.get(path))
        if not tree.problems and not tree.mended:
            self._whole[path] = tree
        return tree

    def exists(self, path: Path) -> bool:
        """Whether there is such a file, open or on disk.

        A program may ask for any name; for one that no disk can have `pathlib` raises.
        """
        return str(path) in self.overlay or os.path.isfile(path)


class Kept(Generic[T]):
    """What is made of the texts of files, without a tree, and again when they change."""

    def __init__(self, sources: Sources, make: Callable[[str], T]) -> None:
        self.sources = sources
        self._make = make
        self._made: dict[str, tuple[object, T]] = {}

    def of(self, path: str) -> T:
        """What the text gives that a file has now."""
        text = self.sources.overlay.get(path)
        stamp: object = text
        if text is None:
            stamp = _stamp(path)
        kept = self._made.get(path)
        if kept is not None and kept[0] == stamp:
            return kept[1]
        made = self._make(_beginning(path) if text is None else text)
        self._made[path] = stamp, made
        return made


def _beginning(path: str) -> str:
    """So much of a file as is glanced at: no character takes more than four bytes."""
    return decode(read(path, 4 * MAX_GLANCED) or b"")[:MAX_GLANCED]


def _stamp(path: str) -> object:
    """What is another when a file has another text, or may be read as it couldn't before."""
    try:
        status = Path(path).stat()
    except (OSError, ValueError):
        return None
    return status.st_mtime_ns, status.st_ctime_ns, status.st_size, status.st_ino


def _read(path: str) -> str:
    data = read(path, MAX_BYTES + 1)
    return decode(data) if data is not None and len(data) <= MAX_BYTES else ""
