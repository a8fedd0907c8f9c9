"""Analyses of open documents: one thread of their own, always for the text as it is now.

Any edit cancels what is being analysed, for it may have read the edited file; whoever waits for an
answer gets that of the new text. Answers that the edit doesn't concern are kept.

A document's own run comes first. Then it is widened: other programs of the workspace that build
what it defines run too, while nobody waits.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from scope_lsp.analysis import Analysis, Entry
from scope_lsp.diagnostics import Finding, diagnose
from scope_lsp.syntax import SourceTree
from scope_lsp.workspace.assumed import Assumed
from scope_lsp.workspace.deep_stack import deep_executor
from scope_lsp.workspace.programs import Workspace
from scope_lsp.workspace.settings import Settings

WIDEN_AGAIN = 0.3
"""Seconds until an answer is widened again after something more urgent."""


@dataclass(frozen=True)
class Answer:
    """What is known of one document at one version."""

    path: str
    analysis: Analysis
    tree: SourceTree
    tensorflow: Assumed
    findings: list[Finding]
    lines: dict[str, list[str]]
    """The lines of each file that has sites or findings."""


@dataclass
class _Job:
    future: asyncio.Future[Answer | None]
    cancelled: threading.Event = field(default_factory=threading.Event)


class Answers:
    """The answers for all open documents, made when somebody asks."""

    def __init__(self) -> None:
        self.workspace = Workspace([])
        self.settings = Settings()
        """What the editor says, which comes before what files say."""
        self.trusted = True
        self.texts: dict[str, str] = {}
        self.listener: Callable[[str, Answer | None], None] = lambda path, answer: None
        """Is told what is being analysed, with None, and what came of it."""
        self._made: dict[str, Answer] = {}
        self._jobs: dict[str, _Job] = {}
        self._widening: dict[str, _Job] = {}
        self._executor: ThreadPoolExecutor | None = None

    def set_roots(self, roots: list[Path]) -> None:
        """Search modules in other folders from now on, and read their settings."""
        self.workspace = Workspace(roots, settings=self.settings, trusted=self.trusted)
        self.forget()

    def forget(self) -> None:
        """Everything has changed."""
        self._made.clear()
        self._cancel()

    def changed(self, path: str, text: str | None) -> list[str]:
        """A document has another text, or None now; gives the paths whose answers are void."""
        if text is None:
            self.texts.pop(path, None)
        else:
            self.texts[path] = text
        void = [p for p, made in self._made.items() if p == path or path in made.analysis.modules]
        for each in void:
            del self._made[each]
        self._cancel()
        return void

    def _cancel(self, but: str = "") -> None:
        """End what is being analysed; whoever waits for it starts it again."""
        for path in [path for path in self._jobs if path != but]:
            self._jobs.pop(path).cancelled.set()
        for path in list(self._widening):
            self._widening.pop(path).cancelled.set()

    async def get(self, path: str, urgent: bool = False) -> Answer:
        """The answer for a document as it is now.

        An urgent one, for which somebody waits, puts off what is being analysed for others.
        """
        if urgent and path not in self._made:
            self._cancel(but=path)
        while True:
            made = self._made.get(path)
            if made is not None:
                return made
            job = self._jobs.get(path) or self._start(path)
            # Others may wait for the same answer: giving up one request must not end it.
            answer = await asyncio.shield(job.future)
            if answer is not None and not job.cancelled.is_set():
                self._jobs.pop(path, None)
                if path not in self._made:
                    self._made[path] = answer
                    self.listener(path, answer)

    async def widen(self, path: str) -> Answer | None:
        """The answer with what other programs do in the document; None if they do nothing there,
        or if the text is another one by now."""
        narrow = self._made.get(path)
        while narrow is not None and self._made.get(path) is narrow:
            job = self._widening[path] = self._submit(path, True)
            wide = await asyncio.shield(job.future)
            if job.cancelled.is_set():
                await asyncio.sleep(WIDEN_AGAIN)
                continue
            self._widening.pop(path, None)
            if wide is None or self._made.get(path) is not narrow:
                return None
            self._made[path] = wide
            self.listener(path, wide)
            return wide
        return None

    def _start(self, path: str) -> _Job:
        job = self._jobs[path] = self._submit(path, False)
        self.listener(path, None)
        return job

    def _submit(self, path: str, wide: bool) -> _Job:
        loop = asyncio.get_running_loop()
        if self._executor is None:
            self._executor = deep_executor("analysis")
        cancelled = threading.Event()
        texts = dict(self.texts)
        future = loop.run_in_executor(
            self._executor, _analyze, self.workspace, texts, path, cancelled, wide
        )
        return _Job(future, cancelled)

    def close(self) -> None:
        """End the thread, once what it is at has noticed."""
        self.forget()
        if self._executor is not None:
            self._executor.shutdown(wait=False, cancel_futures=True)


def _analyze(
    workspace: Workspace,
    texts: dict[str, str],
    path: str,
    cancelled: threading.Event,
    wide: bool,
) -> Answer | None:
    """Runs on the analysis thread, to which the workspace's files and trees belong."""
    if cancelled.is_set():
        return None
    workspace.sources.overlay = texts
    others = workspace.builders(path) if wide else []
    if wide and not others:
        return None
    tensorflow = workspace.assume(None, [path])
    entries = [Entry(path), *others]
    analysis = workspace.analyze(entries, tensorflow.version, [path], cancelled.is_set)
    if cancelled.is_set():
        return None
    tree = workspace.sources.tree(path)
    found = diagnose(analysis, tree, path, workspace.settings.severities)
    paths = {p.path for f in found for p in (f.place, *(place for place, _ in f.related))}
    paths |= {site.path for site in analysis.sites.values()}
    lines = {p: workspace.sources.tree(p).lines for p in paths}
    return Answer(path, analysis, tree, tensorflow, found, lines)
