"""A program that is analysed after each edit, as an open document is."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import count, repeat
from pathlib import Path

from scope_lsp.analysis import Analysis, Entry, Recall, analyze
from scope_lsp.version import Version
from scope_lsp.workspace.modules import FileLoader
from scope_lsp.workspace.sources import Sources
from tests.interpreter.describe import describe

PATH = "/project/program.py"


class Again:
    """A program that is analysed after each edit, with what is known from before."""

    def __init__(
        self,
        others: dict[str, str] | None = None,
        path: str = PATH,
        roots: Iterable[Path] = (),
        version: str = "1.15",
    ) -> None:
        self.others = others or {}
        """The texts of other files, by their paths."""
        self.path = path
        self.roots = list(roots)
        self.version = version
        self.sources = Sources()
        self.recall = Recall()

    def analyze(self, text: str, known: bool = True, looks: int | None = None) -> Analysis:
        """The answer; it is cancelled once somebody has looked so often whether it is."""
        left = count(looks, -1) if looks is not None else repeat(1)
        self.sources.overlay = {self.path: text, **self.others}
        loader = FileLoader(self.sources, self.roots)
        recall = self.recall if known else None
        path, version = self.path, Version.parse(self.version)
        return analyze([Entry(path)], version, loader, lambda: next(left) <= 0, [path], recall)

    def told(self, text: str) -> tuple[list[str], list[str]]:
        """What is told now, and what a new analysis tells, down to the places."""
        made = describe(self.analyze(text))
        self.sources = Sources() if self.recall.run is None else self.sources
        new = Again(self.others, self.path, self.roots, self.version)
        return made, describe(new.analyze(text, known=False))

    def hold(self, text: str) -> None:
        """Both answers say the same."""
        made, new = self.told(text)
        assert made == new
