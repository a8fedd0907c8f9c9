"""Running entries: a file as a program, a function by its name, and what nothing reached."""

from __future__ import annotations

import ast
from collections.abc import Callable, Hashable, Iterable, Iterator
from dataclasses import dataclass

from scope_lsp.analysis.again import Recall
from scope_lsp.analysis.allowance import Allowance
from scope_lsp.analysis.checkpoints import wants_options
from scope_lsp.analysis.gathering import Gathering
from scope_lsp.analysis.once import Outcome, guarded, outcome, run_once
from scope_lsp.analysis.opening import Receivers, run_open
from scope_lsp.analysis.reports import Analysis
from scope_lsp.analysis.unit_tests import run_tests
from scope_lsp.domain.trail import MISSING
from scope_lsp.domain.values import Function, Value
from scope_lsp.interpreter import attributes
from scope_lsp.interpreter.facts import Fact
from scope_lsp.interpreter.loader import Loader
from scope_lsp.interpreter.run import Run
from scope_lsp.models import python as _python
from scope_lsp.models import registry
from scope_lsp.models import tensorflow as _tensorflow
from scope_lsp.models.python import options
from scope_lsp.scopes.remembered import forget
from scope_lsp.version import Version

_MODELS = (_python, _tensorflow)
"""Imported for the entries they declare in the registry."""


@dataclass(frozen=True)
class Entry:
    """Where a run starts: a file as `__main__`, and perhaps one function of it."""

    path: str
    function: str = ""
    has_tests: bool = False
    """Whether the file's test methods run too."""
    brief: bool = False
    """Whether the run is only for what it tells of another file, and must not take long."""


def analyze(
    entries: Iterable[Entry],
    version: Version,
    loader: Loader,
    cancelled: Callable[[], bool] = lambda: False,
    open_paths: Iterable[str] = (),
    recall: Recall | None = None,
) -> Analysis:
    """Run each entry, then the tests and the functions of `open_paths` that nothing reached.

    Where no entry starts a file of `open_paths`, its body runs for what it defines. What one
    program alone did before may be recalled.
    """
    analysis = Analysis(version)
    if recall is not None:
        (path,) = open_paths
        _analyze_again(recall, path, loader, cancelled, analysis)
    else:
        _analyze_all(entries, open_paths, loader, cancelled, analysis)
    forget()
    return analysis


def _analyze_all(
    entries: Iterable[Entry],
    open_paths: Iterable[str],
    loader: Loader,
    cancelled: Callable[[], bool],
    analysis: Analysis,
) -> None:
    gather = Gathering(loader, analysis).gather
    reached: set[ast.AST] = set()
    runs: dict[str, Run] = {}

    def start(path: str, brief: bool = False, is_open: bool = False) -> Run:
        run = runs[path] = _start(path, analysis.version, loader, cancelled, brief, is_open)
        gather(outcome(run, path, path, is_open))
        return run

    for entry in entries:
        run = runs.get(entry.path)
        if run is None:
            run = start(entry.path, entry.brief)
        for each in _more(run, entry):
            gather(each)
        reached |= run.reached
    for path in open_paths:
        run = runs.get(path) or start(path, is_open=True)
        run.reached |= reached
        for each in _unreached(run, path, {}):
            gather(each)
    for run in runs.values():
        analysis.missing = {**run.missing_modules, **analysis.missing}


def _analyze_again(
    recall: Recall,
    path: str,
    loader: Loader,
    cancelled: Callable[[], bool],
    analysis: Analysis,
) -> None:
    """Run a file and what nothing in it reached, but for what is known already."""
    source = loader.open(path)
    resumed = recall.resume(source, loader, cancelled)
    if resumed is None:
        if cancelled():
            return
        run = _start(path, analysis.version, loader, cancelled, watch=recall.watch)
        main = outcome(run, path, path)
        recall.keep(run, source, main)
    else:
        run, main = resumed
    gather = Gathering(loader, analysis).gather
    gather(main)
    if cancelled():
        return
    recall.run = None  # until all has gone well
    with recall.watching():
        for each in _unreached(run, path, recall.known):
            gather(each)
    recall.run = run


def _start(
    path: str,
    version: Version,
    loader: Loader,
    cancelled: Callable[[], bool],
    brief: bool = False,
    is_open: bool = False,
    watch: Callable[[Run], object] = lambda run: None,
) -> Run:
    """Run a file as `__main__`; `watch` is told of the run before it starts.

    A program that refuses to run without arguments is run once more with arguments that aren't
    known, which counts if it gets further. One that was cut off then isn't tried again.
    """
    run = again = _run_main(path, version, loader, cancelled, brief, is_open, watch=watch)
    if not wants_options(run):
        return run
    for given in (1, 2):
        if not again.out_of_steps:
            again = _run_main(path, version, loader, cancelled, brief, is_open, given)
            if len(_variables(again)) > len(_variables(run)):
                return again
    return run


def _variables(run: Run) -> list[Fact]:
    return [fact for fact in run.facts if fact.kind == "variable" and not fact.beyond]


def _run_main(
    path: str,
    version: Version,
    loader: Loader,
    cancelled: Callable[[], bool],
    brief: bool,
    is_open: bool,
    given: int = 0,
    watch: Callable[[Run], object] = lambda run: None,
) -> Run:
    source = loader.open(path)
    run = Run(version, loader, cancelled, source.home)
    run.main_path = path
    run.state[options.GIVEN] = given
    for start in registry.starters:
        start(run)
    run.begin_entry(path, is_open, brief)
    watch(run)

    def body() -> None:
        run.main_module = run.run_module(source, "__main__")

    guarded(run, body)
    run.trail.close_down_to(run.trail.base)
    return run


def _unreached(run: Run, path: str, known: dict[Hashable, Outcome]) -> Iterator[Outcome]:
    """What the tests of a file do, and its functions that nobody calls."""
    allowance = Allowance(run)
    yield from run_tests(run, path, known, allowance)
    yield from run_open(run, path, known, allowance)


def _more(run: Run, entry: Entry) -> Iterator[Outcome]:
    """What an entry asks for beside the file itself."""
    function: Value = run.main_module
    for part in entry.function.split(".") if entry.function else ():
        function = attributes.lookup(run, function, part) if function is not MISSING else MISSING
    if isinstance(function, Function) and not run.cancelled():
        call = Receivers(run).calling(function)
        yield run_once(run, entry.path, entry.function, call)
    if entry.has_tests:
        yield from run_tests(run, entry.path, {}, Allowance(run))
