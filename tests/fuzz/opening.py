"""Opening a text: analyse it, ask everything that an editor asks, and say what that cost."""

from __future__ import annotations

import sys
import threading
import time
import traceback
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TypeVar

from scope_lsp.analysis import Analysis, Entry
from scope_lsp.diagnostics import diagnose
from scope_lsp.ide.completion import complete
from scope_lsp.ide.hints import HintSettings, hints
from scope_lsp.ide.hover import hover
from scope_lsp.ide.lenses import lenses
from scope_lsp.ide.listing import listing
from scope_lsp.ide.markdown import render
from scope_lsp.ide.outline import outline
from scope_lsp.ide.variable_tree import variable_tree
from scope_lsp.syntax import SourceTree
from scope_lsp.workspace.concern import Concern
from scope_lsp.workspace.deep_stack import run_deep
from scope_lsp.workspace.modules import FileLoader
from scope_lsp.workspace.programs import Workspace

T = TypeVar("T")

MAX_ASKED = 40
"""Hovers and completions of one text; all of a long one would show the same."""

PATIENCE = 1.5
"""Seconds without a question after which it is noted what is going on."""


@dataclass
class Opened:
    """What came of a text."""

    path: str
    seconds: float = 0.0
    """CPU time of all."""
    gap: float = 0.0
    """The longest CPU time in which nobody asked whether somebody cancelled."""
    where: str = ""
    """What was going on then, if it was long."""
    failure: str = ""
    """The traceback, if something failed."""


class Watch:
    """Stands for somebody who may cancel, and notes for how long nobody asks whether he has."""

    def __init__(self, patience: float) -> None:
        self.gap = 0.0
        self.where = ""
        self._patience = patience
        self._start = self._last = time.thread_time()
        self._thread = threading.get_ident()
        self._clock = time.pthread_getcpuclockid(self._thread)
        self._ended = threading.Event()
        threading.Thread(target=self._look, daemon=True).start()

    def asked(self) -> bool:
        """Note that somebody asks; nobody has cancelled."""
        now = time.thread_time()
        self.gap = max(self.gap, now - self._last)
        self._last = now
        return False

    def end(self) -> float:
        """The CPU time that has passed."""
        self.asked()
        self._ended.set()
        return self._last - self._start

    def _look(self) -> None:
        """Note what the thread is at once it has not asked for too long."""
        while not self._ended.wait(self._patience / 8):
            try:
                now = time.clock_gettime(self._clock)
            except OSError:  # the thread has come to its end just now
                return
            if not self.where and now - self._last > self._patience:
                frame = sys._current_frames().get(self._thread)
                self.where = "".join(traceback.format_stack(frame, 12)) if frame else ""


class Everything(Concern):
    """Passes over nothing, since any text may be imported by a program for TensorFlow."""

    def of(self, path: str) -> bool:
        return True


class Thorough(Workspace):
    """A workspace of which all files are run."""

    def _concern(self, loader: FileLoader) -> Concern:
        return Everything(loader, self._glances)


def open_text(
    path: Path, text: str | None, roots: list[Path], kind: type[Workspace] = Workspace
) -> Opened:
    """Open a file that has this text, or its own; on a thread such as the server's."""
    return run_deep(lambda: _open(path, text, kind(roots)))


def _open(path: Path, text: str | None, workspace: Workspace) -> Opened:
    opened = Opened(str(path))
    watch = Watch(PATIENCE)
    try:
        if text is not None:
            workspace.sources.overlay[str(path)] = text
        tensorflow = workspace.assume(None, [str(path)])
        entries = [Entry(str(path))]
        analysis = workspace.analyze(entries, tensorflow.version, [str(path)], watch.asked)
        watch.asked()
        tree = workspace.sources.tree(str(path))
        diagnose(analysis, tree, str(path), {})
        for ask in questions(analysis, tree, str(path), workspace.relative):
            watch.asked()
            ask()
    except Exception:  # what this is about
        opened.failure = traceback.format_exc(limit=-8)
    opened.seconds = watch.end()
    opened.gap = watch.gap
    opened.where = watch.where if watch.gap > PATIENCE else ""
    return opened


def questions(
    analysis: Analysis, tree: SourceTree, path: str, relative: Callable[[str], str]
) -> Iterator[Callable[[], object]]:
    """What an editor asks about a text that is open."""
    yield lambda: hints(analysis, path, HintSettings(), 1, len(tree.lines))
    yield lambda: outline(analysis, tree, path)
    yield lambda: lenses(analysis, tree, path)
    yield lambda: listing(variable_tree(analysis, path), relative)
    places = [(site.span.line, site.span.column) for site in analysis.in_file(path)]
    places += [(number, len(line)) for number, line in enumerate(tree.lines, 1)]
    for line, column in places[:: max(1, len(places) // MAX_ASKED)]:
        yield lambda line=line, column=column: _shown(analysis, tree, path, line, column)  # type: ignore[misc]


def _shown(analysis: Analysis, tree: SourceTree, path: str, line: int, column: int) -> None:
    found = hover(analysis, tree, path, line, column)
    if found is not None:
        render(found, "")
    complete(analysis, tree, path, line, column)
