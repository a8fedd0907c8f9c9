"""Analyses of open documents: one thread of their own, always for the text as it is now.

Any edit cancels what is being analysed, for it may have read the edited file; whoever waits for an
answer gets that of the new text. Answers that the edit doesn't concern are kept.
"""

from __future__ import annotations

import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path

from scope_lsp.analysis import Analysis, Entry
from scope_lsp.diagnostics import Finding, findings
from scope_lsp.syntax import SourceTree
from scope_lsp.workspace.deep_stack import deep_executor
from scope_lsp.workspace.programs import Workspace
from scope_lsp.workspace.assumed import Assumed


@dataclass(frozen=True)
class Answer:
    """What is known of one document at one version."""

    path: str
    analysis: Analysis
    tree: SourceTree
    tensorflow: Assumed
    findings: list[Finding]
    lines: dict[str, list[str]]
    """The lines of each file that the findings are about."""


@dataclass
class _Job:
    future: asyncio.Future[Answer | None]
    cancelled: threading.Event = field(default_factory=threading.Event)


class Answers:
    """The answers for all open documents, made when somebody asks."""

    def __init__(self) -> None:
        self.workspace = Workspace([])
        self.tensorflow: str | None = None
        """The version that the settings say, if they do."""
        self.texts: dict[str, str] = {}
        self._made: dict[str, Answer] = {}
        self._jobs: dict[str, _Job] = {}
        self._executor: ThreadPoolExecutor | None = None

    def set_roots(self, roots: list[Path]) -> None:
        """Search modules in other folders from now on."""
        self.workspace = Workspace(roots)
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
                self._made[path] = answer
                self._jobs.pop(path, None)

    def _start(self, path: str) -> _Job:
        loop = asyncio.get_running_loop()
        if self._executor is None:
            self._executor = deep_executor("analysis")
        cancelled = threading.Event()
        texts = dict(self.texts)
        future = loop.run_in_executor(
            self._executor, _analyze, self.workspace, self.tensorflow, texts, path, cancelled
        )
        job = self._jobs[path] = _Job(future, cancelled)
        return job

    def close(self) -> None:
        """End the thread, once what it is at has noticed."""
        self._cancel()
        if self._executor is not None:
            self._executor.shutdown(wait=False, cancel_futures=True)


def _analyze(
    workspace: Workspace,
    asked: str | None,
    texts: dict[str, str],
    path: str,
    cancelled: threading.Event,
) -> Answer | None:
    """Runs on the analysis thread, to which the workspace's files and trees belong."""
    if cancelled.is_set():
        return None
    workspace.sources.overlay = texts
    tensorflow = workspace.assume(asked, [path])
    analysis = workspace.analyze([Entry(path)], tensorflow.version, [path], cancelled.is_set)
    if cancelled.is_set():
        return None
    found = findings(analysis, path)
    paths = {p.path for f in found for p in (f.place, *(place for place, _ in f.related))}
    lines = {p: workspace.sources.tree(p).lines for p in paths}
    return Answer(path, analysis, workspace.sources.tree(path), tensorflow, found, lines)
