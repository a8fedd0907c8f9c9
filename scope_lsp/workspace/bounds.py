"""Where files may be read: nowhere but in the project, whatever a program says of `sys.path`."""

from __future__ import annotations

import os
from collections.abc import Iterable

from scope_lsp.workspace.project import project_root


class Bounds:
    """The folders that are given, those of programs that are asked about, and their projects."""

    def __init__(self, given: Iterable[str]) -> None:
        self._inside = {os.path.normpath(each) for each in given if each}
        self._known: dict[str, bool] = {}
        self._homes: set[str] = set()
        """The folders of programs."""
        self._waiting: set[str] = set()
        """Those of which it isn't known yet where their project begins."""

    def take_in(self, home: str) -> None:
        """Have the folder of a program count."""
        if home and home not in self._homes:
            self._homes.add(home)
            self._waiting.add(home)
            self._inside.add(home)
            self._known.clear()

    def hold(self, path: str) -> bool:
        """Whether a file or a folder lies inside."""
        known = self._known.get(path)
        if known is None:
            known = self._known[path] = self._holds(os.path.normpath(path))
        return known

    def _holds(self, path: str) -> bool:
        if self._is_inside(path):
            return True
        self._inside.update(map(project_root, self._waiting))
        self._waiting.clear()
        return self._is_inside(path)

    def _is_inside(self, path: str) -> bool:
        while path not in self._inside:
            outer = os.path.dirname(path)
            if outer == path:
                return False
            path = outer
        return True
