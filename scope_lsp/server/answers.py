"""Analyses of open documents: one thread of their own, always for the text as it is now.

Any edit cancels what is being analysed, for it may have read the edited file; whoever waits for an
answer gets that of the new text. Answers that the edit doesn't concern are kept; those that it
concerns are kept apart, for whoever would rather have an old answer than wait.

A document's own run comes first. Then it is widened: other programs of the workspace that build
what it defines run too, while nobody waits.
"""

from __future__ import annotations

import asyncio
import logging
import threading
import time
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass, field
from typing import TypeVar

from scope_lsp.analysis import Analysis, Entry
from scope_lsp.diagnostics import Finding, diagnose
from scope_lsp.ide.entries import only
from scope_lsp.server.faults import Failed, contained
from scope_lsp.syntax import SourceTree
from scope_lsp.workspace.assumed import Assumed
from scope_lsp.workspace.deep_stack import deep_executor
from scope_lsp.workspace.folders import Folders
from scope_lsp.workspace.programs import Workspace
from scope_lsp.workspace.recalls import Recalls
from scope_lsp.workspace.settings import Settings

logger = logging.getLogger(__name__)

WIDEN_AGAIN = 0.3
"""Seconds until an answer is widened again after something more urgent."""


T = TypeVar("T")


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
    settings: Settings
    """Those of the folder that the document belongs to."""
    seconds: float = 0.0
    """How long the analysis took."""


class GivenUp(Exception):
    """Somebody cancelled the analysis; it starts again with the next edit."""


@dataclass
class Job:
    """An analysis under way."""

    path: str
    is_wide: bool
    future: asyncio.Future[Answer | None]
    cancelled: threading.Event = field(default_factory=threading.Event)


class Answers:
    """The answers for all open documents, made when somebody asks."""

    def __init__(self) -> None:
        self.folders = Folders([])
        self.texts: dict[str, str] = {}
        self.listener: Callable[[str, Answer | Failed | None], None] = lambda path, answer: None
        """Is told what is being analysed, with None, and what came of it."""
        self.watch: Callable[[Job], None] = lambda job: None
        """Is told of each analysis that starts."""
        self.void: Callable[[str | None], None] = lambda path: None
        """Is told which file has another text, or None where everything may have changed."""
        self.ready = asyncio.Event()
        """Set once it is known what the settings say."""
        self.chosen: str | None = None
        """The one entry that counts, with its whole path, if somebody chose one."""
        self.final: set[str] = set()
        """Paths whose answers have all that other programs do there."""
        self.took: dict[str, float] = {}
        """Seconds of each document's last analysis."""
        self._given_up: set[str] = set()
        self._failed: dict[str, Failed] = {}
        """The documents on which we crashed; they are tried again after the next edit."""
        self._made: dict[str, Answer] = {}
        self._before: dict[str, Answer] = {}
        """The last good answer where the present one isn't known."""
        self._jobs: dict[str, Job] = {}
        self._widening: dict[str, Job] = {}
        self._aside: set[threading.Event] = set()
        self._executor: ThreadPoolExecutor | None = None
        self._last: Future[None] | None = None
        """The last job of the thread, which waits for nothing but the others to end."""

    def set_folders(self, folders: Folders) -> None:
        """Search modules in other folders from now on, or with other settings."""
        self.folders = folders
        self.forget()

    def forget(self) -> None:
        """Everything has changed."""
        self.folders.recalls = Recalls()
        self._made.clear()
        self._before.clear()
        self.final.clear()
        self._given_up.clear()
        self._failed.clear()
        self._cancel()
        self.void(None)

    def choose(self, entry: str | None) -> None:
        """Show what one entry does alone, or again what all do."""
        self.chosen = entry
        self.forget()

    def give_up(self, job: Job) -> None:
        """Somebody doesn't want to wait any longer."""
        self._given_up.add(job.path)
        jobs = self._widening if job.is_wide else self._jobs
        if jobs.get(job.path) is job:
            del jobs[job.path]
        job.cancelled.set()

    def changed(self, path: str, text: str | None) -> list[str]:
        """A document has another text, or None now; gives the paths whose answers are void."""
        if text is not None:
            self.texts[path] = text
            return self.read_again(path)
        self.texts.pop(path, None)
        self.took.pop(path, None)
        void = self.read_again(path)
        self._before.pop(path, None)  # an answer may weigh some megabytes
        return void

    def read_again(self, path: str) -> list[str]:
        """A file has another text; gives the paths whose answers are void."""
        void = [p for p, made in self._made.items() if p == path or path in made.analysis.modules]
        for each in void:
            self._before[each] = self._made.pop(each)
        self.final.difference_update(void)
        self._given_up.clear()
        self._failed.clear()
        self._cancel()
        self.void(path)
        return void

    def _cancel(self, but: str = "") -> None:
        """End what is being analysed; whoever waits for it starts it again."""
        for path in [path for path in self._jobs if path != but]:
            self._jobs.pop(path).cancelled.set()
        for path in list(self._widening):
            self._widening.pop(path).cancelled.set()
        for cancelled in self._aside:
            cancelled.set()

    @property
    def is_busy(self) -> bool:
        """Whether an open document is being analysed."""
        return bool(self._jobs or self._widening)

    async def aside(self, work: Callable[[Folders, Callable[[], bool]], T]) -> T | None:
        """What some work on the analysis thread gives, for which nobody waits; None where an edit
        or a request came between."""
        await self.ready.wait()
        cancelled = threading.Event()
        self._aside.add(cancelled)
        folders, texts = self.folders, dict(self.texts)

        def run() -> T | None:
            if cancelled.is_set():
                return None
            folders.sources.have_open(texts)
            return work(folders, cancelled.is_set)

        try:
            made = await asyncio.get_running_loop().run_in_executor(self._thread(), run)
            return None if cancelled.is_set() else made
        finally:
            self._aside.discard(cancelled)

    async def get(self, path: str, urgent: bool = False) -> Answer:
        """The answer for a document as it is now.

        An urgent one, for which somebody waits, puts off what is being analysed for others.
        Raises GivenUp where somebody cancelled the analysis, and Failed where we crashed.
        """
        await self.ready.wait()
        if urgent and path not in self._made:
            self._cancel(but=path)
        while True:
            made = self._made.get(path)
            if made is not None:
                return made
            if path in self._given_up or self._last is not None:
                raise GivenUp(path)
            if path in self._failed:
                raise self._failed[path]
            job = self._jobs.get(path) or self._start(path)
            # Others may wait for the same answer: giving up one request must not end it.
            try:
                answer = await asyncio.shield(job.future)
            except Failed as failed:
                self._fail(path, job, failed)
                continue
            # The first who waited takes it; by the turn of others it may be void already.
            if answer is not None and self._jobs.get(path) is job:
                del self._jobs[path]
                self._made[path] = answer
                self._before.pop(path, None)
                self.took[path] = answer.seconds
                self.listener(path, answer)

    def _fail(self, path: str, job: Job, failed: Failed) -> None:
        """We crashed on a document, perhaps on a text that is no longer there."""
        if self._jobs.get(path) is job:
            del self._jobs[path]
            self._failed[path] = failed
            self.listener(path, failed)

    def known(self, path: str) -> Answer | None:
        """The answer for a document, if it is known already."""
        return self._made.get(path)

    def before(self, path: str) -> Answer | None:
        """The last good answer for a document, while the present one isn't known."""
        return self._before.get(path)

    async def widen(self, path: str) -> Answer | None:
        """The answer with what other programs do in the document; None if they do nothing there,
        or if the text is another one by now."""
        narrow = self._made.get(path)
        while narrow is not None and self._made.get(path) is narrow:
            if path in self.final or path in self._given_up:
                return None
            job = self._widening.get(path) or self._start_widening(path)
            try:
                wide = await asyncio.shield(job.future)
            except Failed:
                wide = None  # what is known already is still true
            if job.cancelled.is_set():
                await asyncio.sleep(WIDEN_AGAIN)
                continue
            self._widening.pop(path, None)
            if self._made.get(path) is not narrow:
                return None
            self.final.add(path)
            if wide is not None:
                self._made[path] = wide
                self.listener(path, wide)
            return wide
        return None

    def _start(self, path: str) -> Job:
        job = self._jobs[path] = self._submit(path, False)
        self.listener(path, None)
        return job

    def _start_widening(self, path: str) -> Job:
        job = self._widening[path] = self._submit(path, True)
        return job

    def _submit(self, path: str, wide: bool) -> Job:
        loop = asyncio.get_running_loop()
        cancelled = threading.Event()
        texts = dict(self.texts)
        analyze = contained(path, texts.get(path), _analyze)
        future = loop.run_in_executor(
            self._thread(), analyze, self.folders, texts, path, cancelled, wide, self.chosen
        )
        job = Job(path, wide, future, cancelled)
        self.watch(job)
        return job

    def _thread(self) -> ThreadPoolExecutor:
        if self._executor is None:
            self._executor = deep_executor("analysis")
        return self._executor

    def close(self, patience: float = 0.0) -> bool:
        """End the thread, once what it is at has noticed; whether it has within some seconds."""
        self.forget()
        if self._executor is None:
            return True
        if self._last is None:
            self._last = self._executor.submit(lambda: None)
            self._executor.shutdown(wait=False)
        return not wait([self._last], patience).not_done


def _analyze(
    folders: Folders,
    texts: dict[str, str],
    path: str,
    cancelled: threading.Event,
    wide: bool,
    chosen: str | None,
) -> Answer | None:
    """Runs on the analysis thread, to which the workspace's files and trees belong."""
    if cancelled.is_set():
        return None
    start = time.perf_counter()
    folders.sources.have_open(texts)
    workspace = folders.of(path)
    others = _others(workspace, path, wide, chosen)
    if wide and not others:
        return None
    tensorflow = workspace.assume(None, [path])
    entries = [Entry(path), *others]
    version, recalls = tensorflow.version, folders.recalls
    recall = recalls.of(path, version, folders.sources) if not others else None
    analysis = workspace.analyze(entries, version, [path], cancelled.is_set, recall)
    if recall is not None:
        recalls.keep(path, recall, version, folders.sources)
    if cancelled.is_set():
        return None
    seconds = time.perf_counter() - start
    logger.info("analysed %s in %.2f s, for %s", path, seconds, tensorflow)
    tree = workspace.sources.tree(path)
    found = diagnose(analysis, tree, path, workspace.settings.severities)
    paths = {p.path for f in found for p in (f.place, *(place for place, _ in f.related))}
    paths |= {site.path for site in analysis.sites.values()}
    lines = {p: workspace.sources.tree(p).lines for p in paths}
    if chosen is not None:
        analysis = only(analysis, chosen, path)
    return Answer(path, analysis, tree, tensorflow, found, lines, workspace.settings, seconds)


def _others(workspace: Workspace, path: str, wide: bool, chosen: str | None) -> list[Entry]:
    """What runs beside a file: the entry that was chosen, else the programs that build it."""
    if chosen is None:
        return workspace.builders(path) if wide else []
    entry = workspace.find_entry(chosen)
    return [] if wide or (entry.path == path and not entry.function) else [entry]
