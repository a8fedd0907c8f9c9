"""The folders that an editor has open, or that a command is given, each with its own settings.

A file belongs to the nearest folder around it in which settings stand, within the open folder, and
else to the open folder itself. The other open folders are where its imports are looked for last. A
file outside of all of them belongs to the nearest folder with settings in its repository.
"""

from __future__ import annotations

import os
from collections.abc import Iterable, Mapping
from pathlib import Path

from scope_lsp.syntax import split_lines
from scope_lsp.workspace.programs import Workspace
from scope_lsp.workspace.recalls import Recalls
from scope_lsp.workspace.setting_files import text_of
from scope_lsp.workspace.settings import Problem, Settings, settings_of
from scope_lsp.workspace.sources import Sources


class Folders:
    """A workspace for each folder, made when a file of it is asked about."""

    def __init__(
        self,
        roots: list[Path],
        sent: Settings | None = None,
        sent_for: Mapping[Path, Settings] | None = None,
        trusted: bool = True,
        path: Iterable[Path] = (),
    ) -> None:
        self.roots = roots
        self.path = list(path)
        """The folders that programs are started with, as `PYTHONPATH` would have them."""
        self.sources = Sources()
        self.recalls = Recalls()
        self._sent = sent or Settings()
        self._sent_for = sent_for or {}
        self._trusted = trusted
        self._made: dict[Path, Workspace] = {}
        self._nearest: dict[Path, Path | None] = {}

    def of(self, path: str) -> Workspace:
        """The workspace of a file."""
        root = self._root(Path(path))
        folder = self._folder(Path(path).parent, root)
        made = self._made.get(folder or Path())
        if made is None:
            made = self._made[folder or Path()] = self._make(folder, root)
        return made

    def is_excluded(self, path: str) -> bool:
        """Whether the settings around a file, or those of its open folder, leave it out."""
        root = self._root(Path(path))
        outer = [self.of(str(root / "_"))] if root is not None else []
        return any(each.is_excluded(path) for each in (self.of(path), *outer))

    def sent_to(self, root: Path | None) -> Settings:
        """What the editor says for an open folder."""
        return self._sent if root is None else self._sent_for.get(root, self._sent)

    def problems(self) -> list[Problem]:
        """What is wrong in the files with settings, as far as they were read."""
        found = [problem for made in list(self._made.values()) for problem in made.problems]
        return list(dict.fromkeys(found))

    def relative(self, path: str) -> str:
        """A path as people read it: relative to the outermost open folder that holds it."""
        for root in sorted([*self.path, *self.roots], key=lambda root: len(root.parts)):
            if Path(path).is_relative_to(root):
                return Path(path).relative_to(root).as_posix()
        return path

    def lines(self, path: str) -> list[str]:
        """The lines of a file with settings."""
        return split_lines(text_of(path))

    def _root(self, path: Path) -> Path | None:
        """The innermost open folder that holds a file."""
        holding = [root for root in self.roots if path.is_relative_to(root)]
        return max(holding, key=lambda root: len(root.parts), default=None)

    def _folder(self, folder: Path, root: Path | None) -> Path | None:
        if folder in (root, folder.parent):
            return root
        if folder not in self._nearest:
            if settings_of(folder).path:
                self._nearest[folder] = folder
            elif root is None and os.path.exists(folder / ".git"):
                self._nearest[folder] = None
            else:
                self._nearest[folder] = self._folder(folder.parent, root)
        return self._nearest[folder]

    def _make(self, folder: Path | None, root: Path | None) -> Workspace:
        own = [each for each in dict.fromkeys((folder, root)) if each is not None]
        others = [each for each in self.roots if each not in own]
        return Workspace(
            own,
            self.path,
            settings=self.sent_to(root),
            trusted=self._trusted,
            neighbours=others,
            sources=self.sources,
        )
