"""Programs of a workspace: where they stand, which TensorFlow they are for, and their answers."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterable
from dataclasses import replace
from fnmatch import fnmatch
from pathlib import Path, PurePosixPath

from scope_lsp.analysis import Analysis, Entry, Recall, analyze
from scope_lsp.version import Version
from scope_lsp.workspace.assumed import Assumed, assume
from scope_lsp.workspace.concern import Concern
from scope_lsp.workspace.environments import environments, site_packages
from scope_lsp.workspace.glances import glance
from scope_lsp.workspace.importers import Importers
from scope_lsp.workspace.modules import FileLoader
from scope_lsp.workspace.settings import Problem, Settings, settings_above
from scope_lsp.workspace.sources import Kept, Sources


class Workspace:
    """The folders of a project, and the files as they are now.

    `roots` are its own folders; `path` are those that its programs are started with, as
    `PYTHONPATH` would have them; `neighbours` are other folders that an editor has open.
    """

    def __init__(
        self,
        roots: Iterable[Path],
        path: Iterable[Path] = (),
        settings: Settings | None = None,
        trusted: bool = True,
        neighbours: Iterable[Path] = (),
        sources: Sources | None = None,
    ) -> None:
        self.roots = [Path(os.path.abspath(root)) for root in roots]
        self._neighbours = [Path(os.path.abspath(folder)) for folder in neighbours]
        self.problems: list[Problem] = []
        """What is wrong in the files with settings."""
        self._trusted = trusted
        self.settings = self._settings(settings or Settings(), trusted)
        folders = [*path, *map(Path, self.settings.roots)]
        self.path = [Path(os.path.abspath(folder)) for folder in folders]
        self.sources = sources or Sources()
        self._importers = Importers(self.sources)
        self._glances = Kept(self.sources, glance)
        self._installed: list[Path] | None = None

    def _settings(self, sent: Settings, trusted: bool) -> Settings:
        """What was sent comes before what files say; the first folder that says it counts."""
        for root in self.roots:
            said = settings_above(root, trusted)
            sent = sent.over(said.settings)
            self.problems += [each for each in said.problems if each not in self.problems]
        return sent

    @property
    def installed(self) -> list[Path]:
        """The folders that hold what is installed for the project, looked up once."""
        if self._installed is None:
            found = self._environments(self.roots)
            self._installed = [site for each in found for site in site_packages(each)]
        return self._installed

    def _environments(self, roots: Iterable[Path]) -> list[Path]:
        python = Path(self.settings.python) if self.settings.python else None
        return environments(roots, python, self._trusted)

    def assume(self, asked: str | None, paths: Iterable[str]) -> Assumed:
        """The TensorFlow version for some programs."""
        asked = asked or self.settings.tensorflow
        roots = [*self.path, *self.roots]
        found = self._environments(roots)
        return assume(asked, roots, self.concerned(paths), self.sources, found)

    def entries(self) -> list[Entry]:
        """The entries that the settings name, as far as there are such files."""
        found = map(read_entry, self.settings.entries)
        return [entry for entry in found if self.sources.exists(Path(entry.path))]

    def find_entry(self, text: str) -> Entry:
        """The entry that a person means, who sees paths relative to a folder of the project."""
        for root in self.roots:
            entry = read_entry(str(root / text))
            if self.sources.exists(Path(entry.path)):
                return entry
        return read_entry(text)

    def is_excluded(self, path: str) -> bool:
        """Whether the settings leave a file out."""
        named = [PurePosixPath(self.relative(path)), PurePosixPath(Path(path).as_posix())]
        parts = [str(part) for each in named for part in (each, *each.parents)]
        return any(fnmatch(p, e.rstrip("/")) for e in self.settings.exclude for p in parts)

    def builders(self, path: str) -> list[Entry]:
        """What runs for an open file beside itself: the entries of the settings, else the
        programs that import it."""
        named = [replace(entry, brief=True) for entry in self.entries() if entry.path != path]
        if self.settings.entries:
            return named
        programs = self._importers.programs(path, [*self.roots, *self._neighbours])
        return [
            Entry(program.path, has_tests=program.has_tests, brief=True)
            for program in programs
            if not self.is_excluded(program.path)
        ]

    def users(self) -> list[str]:
        """The files of the project that have to do with TensorFlow, the programs first."""
        return self._importers.users(self.roots)

    def analyze(
        self,
        entries: Iterable[Entry],
        version: Version,
        open_paths: Iterable[str],
        cancelled: Callable[[], bool] = lambda: False,
        recall: Recall | None = None,
    ) -> Analysis:
        """Run programs; what they don't reach of `open_paths` runs as open entries.

        Files that can't have to do with TensorFlow aren't run.
        """
        loader = self._loader()
        concern = self._concern(loader)
        asked, open_paths = list(entries), list(open_paths)
        entries = [entry for entry in asked if concern.of(entry.path)]
        opened = [path for path in open_paths if concern.of(path)]
        if not entries and not opened:
            return Analysis(version, modules=list(concern.seen))
        found = analyze(entries, version, loader, cancelled, opened, recall)
        if len(entries) < len(asked) or len(opened) < len(open_paths):
            # Whoever was passed over may not be, once one of these is edited.
            found.modules += [path for path in concern.seen if path not in found.modules]
        return found

    def concerned(self, paths: Iterable[str]) -> list[str]:
        """Those of some files that can have to do with TensorFlow."""
        concern = self._concern(self._loader())
        return [path for path in paths if concern.of(path)]

    def _concern(self, loader: FileLoader) -> Concern:
        return Concern(loader, self._glances)

    def _loader(self) -> FileLoader:
        after = [*self.roots, *self._neighbours]
        return FileLoader(self.sources, self.path, after, self.installed)

    def is_installed(self, path: str) -> bool:
        """Whether a file is of an environment, not of the project."""
        return any(Path(path).is_relative_to(site) for site in self.installed)

    def relative(self, path: str) -> str:
        """A path as people read it: relative to the outermost root that holds it."""
        for root in sorted([*self.path, *self.roots], key=lambda root: len(root.parts)):
            if Path(path).is_relative_to(root):
                return Path(path).relative_to(root).as_posix()
        return path


def read_entry(text: str) -> Entry:
    """An entry as people write it: `train.py`, or `model.py:build` for a function."""
    file, _, function = text.rpartition(":") if not os.path.isfile(text) else (text, "", "")
    if not file or os.sep in function:
        file, function = text, ""
    return Entry(os.path.abspath(file), function)
