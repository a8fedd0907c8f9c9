"""Programs to answers: run the entries, gather what they did at each site, answer by position."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from functools import partial
from typing import Any

from scope_lsp.domain.folding import fold
from scope_lsp.domain.names import Text
from scope_lsp.domain.trail import MISSING
from scope_lsp.domain.values import (
    Bound,
    Class,
    Function,
    Instance,
    Unknown,
    Value,
    options_of,
    strip,
)
from scope_lsp.interpreter import attributes
from scope_lsp.interpreter.facts import Fact, Site
from scope_lsp.interpreter.functions import open_arguments
from scope_lsp.interpreter.loader import Loader
from scope_lsp.interpreter.run import Run
from scope_lsp.interpreter.signals import Raise, Stop
from scope_lsp.models import python as _python
from scope_lsp.models import registry
from scope_lsp.models import tensorflow as _tensorflow
from scope_lsp.models.python import options
from scope_lsp.span import Span
from scope_lsp.version import Version

_MODELS = (_python, _tensorflow)
"""Imported for the entries they declare in the registry."""


@dataclass
class SiteReport:
    """All that the entries did at one site of one kind (`variable`, `op`, `scope` or `error`)."""

    path: str
    span: Span
    api: str
    kind: str
    facts: list[Fact] = field(default_factory=list)
    entries: dict[str, None] = field(default_factory=dict)
    doubts: dict[str, None] = field(default_factory=dict)
    """Why there may be more or other names than these, if there may."""
    only_open: bool = False
    """Whether only open entries come here."""
    into_library: bool = False
    """Whether this is a call of the project into an installed library, which makes the variables.
    They stand at their own sites in the library too."""
    by_entry: dict[str, list[Fact]] = field(default_factory=dict)
    """The facts of each entry that comes here."""

    @property
    def certain(self) -> list[Fact]:
        """The facts that lie before any error that ends the program."""
        return [fact for fact in self.facts if not fact.beyond]

    @property
    def names(self) -> list[str]:
        """Distinct effective names, in the order of first use."""
        return list(dict.fromkeys(show(fact) for fact in self.certain if fact.status != "failed"))

    @property
    def exact(self) -> bool:
        """Whether these are all the names that the entries give here, and no others."""
        facts = [f for f in self.certain if f.status != "failed"]
        if not facts or self.doubts or any(isinstance(f.name, Text) or f.doubt for f in facts):
            return False
        return len(self.names) == 1 or not any(f.maybe for f in facts)

    @property
    def pattern(self) -> str:
        """The names folded to one pattern."""
        return fold(self.names)


@dataclass
class ErrorReport:
    """An error of TensorFlow's own that certainly happens, and where."""

    fact: Fact
    entry: str
    is_open: bool = False
    """Whether it happens in a function that nobody calls: a run of the program may not meet it."""

    @property
    def path(self) -> str:
        return self.fact.site.path

    @property
    def span(self) -> Span:
        return self.fact.site.span


@dataclass
class EntryReport:
    """One entry that was run: its name, what it did, and why that may not be all."""

    name: str
    path: str
    facts: list[Fact]
    doubts: list[str]
    ended_by: Fact | None
    is_open: bool = False


@dataclass
class Analysis:
    """The answers for some files. Nothing in it changes once `analyze` has given it."""

    version: Version
    entries: list[EntryReport] = field(default_factory=list)
    sites: dict[tuple[str, Span, str], SiteReport] = field(default_factory=dict)
    errors: list[ErrorReport] = field(default_factory=list)
    modules: list[str] = field(default_factory=list)
    """Paths of all the files that were read."""

    def in_file(self, path: str) -> list[SiteReport]:
        """The sites of a file, in the order of the source."""
        found = [site for site in self.sites.values() if site.path == path]
        return sorted(found, key=lambda site: site.span)

    def at(self, path: str, line: int, column: int) -> list[SiteReport]:
        """The sites under a cursor, innermost first. Lines count from 1, columns from 0."""
        found = [s for s in self.in_file(path) if s.span.contains(line, column)]
        return sorted(
            found, key=lambda s: (-s.span.line, -s.span.column, s.span.end_line, s.span.end_column)
        )

    def variables(self) -> list[tuple[EntryReport, Fact]]:
        """The facts that created a variable, in the order of creation, entry by entry.

        What only functions make that nobody calls counts where nothing else makes any.
        """
        called = [entry for entry in self.entries if not entry.is_open]
        return _created(called) or _created(self.entries)


def _created(entries: list[EntryReport]) -> list[tuple[EntryReport, Fact]]:
    return [
        (entry, fact)
        for entry in entries
        for fact in entry.facts
        if fact.kind == "variable" and fact.status.startswith("created") and not fact.beyond
    ]


def show(fact: Fact) -> str:
    """The effective name of a fact, as people read it: a variable's with its output index."""
    return f"{fact.name}:0" if fact.kind == "variable" else str(fact.name)


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
) -> Analysis:
    """Run each entry, then the tests and the functions of `open_paths` that nothing reached.

    Where no entry starts a file of `open_paths`, its body runs for what it defines.
    """
    analysis = Analysis(version)
    reached: set[ast.AST] = set()
    runs: dict[str, Run] = {}
    for entry in entries:
        run = runs.get(entry.path)
        if run is None:
            run = _start(entry.path, version, loader, cancelled, analysis, entry.brief)
            runs[entry.path] = run
        if entry.function:
            _run_named(run, entry, analysis)
        if entry.has_tests:
            _run_tests(run, entry.path, analysis)
        reached |= run.reached
    for path in open_paths:
        run = runs.get(path) or _start(path, version, loader, cancelled, analysis, is_open=True)
        run.reached |= reached
        _run_tests(run, path, analysis)
        _run_open(run, path, analysis)
    return analysis


def _start(
    path: str,
    version: Version,
    loader: Loader,
    cancelled: Callable[[], bool],
    analysis: Analysis,
    brief: bool = False,
    is_open: bool = False,
) -> Run:
    """Run a file as `__main__`.

    A program that refuses to run without arguments is run once more with arguments that aren't
    known, which counts if it gets further.
    """
    run = _run_main(path, version, loader, cancelled, brief, is_open)
    for given in (1, 2):
        if run.refused and run.error is None and run.state.get(options.ABSENT):
            again = _run_main(path, version, loader, cancelled, brief, is_open, given)
            if len(_variables(again)) > len(_variables(run)):
                run = again
                break
    _gather(run, path, path, analysis, is_open)
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
) -> Run:
    source = loader.open(path)
    run = Run(version, loader, cancelled, source.home)
    run.main_path = path
    run.state[options.GIVEN] = given
    for start in registry.starters:
        start(run)
    run.begin_entry(path, is_open, brief)
    try:
        run.main_module = run.run_module(source, "__main__")
    except (Raise, Stop):
        pass
    except RecursionError:
        run.doubt("the program nests too deeply")
    return run


def _run_named(run: Run, entry: Entry, analysis: Analysis) -> None:
    """Run one function of a file, after its module."""
    function: Value = run.main_module
    for part in entry.function.split("."):
        function = attributes.lookup(run, function, part) if function is not MISSING else MISSING
    if isinstance(function, Function):
        _run_once(run, entry.path, entry.function, lambda: _call_open(run, function), analysis)


def _run_once(
    run: Run,
    path: str,
    name: str,
    body: Callable[[], Any],
    analysis: Analysis,
    is_open: bool = False,
) -> None:
    """Run something as an entry of its own, and leave no trace of it in the program's state."""
    if run.cancelled():
        return
    mark = run.trail.fork()
    run.begin_entry(f"{path}:{name}", is_open)
    for begin in registry.entry_starters:
        begin(run)
    try:
        body()
    except (Raise, Stop):
        pass
    except RecursionError:
        run.doubt("the program nests too deeply")
    finally:
        run.trail.rewind(mark)
        run.trail.close(mark)
    _gather(run, path, f"{path}:{name}", analysis, is_open)


def _run_tests(run: Run, path: str, analysis: Analysis) -> None:
    """Each method of a test class is an entry with its own graph, after `setUp`."""
    for cls in list(run.classes.values()):
        if cls.module is None or cls.module.path != path or not _is_test_class(run, cls):
            continue
        for name in _test_methods(cls):
            _run_once(
                run,
                path,
                f"{cls.name}.{name}",
                partial(_run_test, run, cls, name),
                analysis,
            )


def _is_test_class(run: Run, cls: Class) -> bool:
    return any(base.api.endswith("TestCase") or base.name == "TestCase" for base in cls.mro)


def _test_methods(cls: Class) -> list[str]:
    own = [c for c in reversed(cls.mro) if c.module is not None and not c.module.library]
    names = [name for c in own for name in c.attrs if name.startswith("test")]
    return sorted(dict.fromkeys(names))


def _run_test(run: Run, cls: Class, name: str) -> None:
    if "setUpClass" in {n for c in cls.mro for n in c.attrs}:
        run.call(attributes.lookup(run, cls, "setUpClass"), [])
    test = Instance(cls)
    run.trail.put(test.attrs, "_testMethodName", name)
    for method in ("setUp", name, "tearDown"):
        found = attributes.lookup(run, test, method)
        if found is not MISSING and not isinstance(found, Unknown):
            run.call(found, [])


def _run_open(run: Run, path: str, analysis: Analysis) -> None:
    """Functions that nothing reached, those first that no other one of them mentions."""
    candidates = [f for f in run.functions.values() if f.module.path == path]
    waiting = [f for f in candidates if f.code.node not in run.reached]
    mentioned = {
        name
        for function in waiting
        for node in ast.walk(function.code.node)
        if (name := getattr(node, "id", None) or getattr(node, "attr", None))
        and name != function.name
    }
    for function in sorted(waiting, key=lambda f: f.name in mentioned):
        if function.code.node not in run.reached:
            name = f"{function.owner.name}.{function.name}" if function.owner else function.name
            _run_once(
                run,
                path,
                name,
                partial(_call_open, run, function),
                analysis,
                is_open=True,
            )


def _call_open(run: Run, function: Function) -> Value:
    """Call a function that nobody calls, on an object made likewise if it is a method."""
    owner = function.owner
    if owner is None or not function.code.positional:
        return run.call(function, [], open_arguments(function))
    if function.name == "__init__":
        return run.call(Bound(function, Instance(owner)), [], open_arguments(function, 1))
    receiver = Instance(owner)
    initialize = owner.find("__init__")
    if isinstance(initialize, Function):
        run.call(Bound(initialize, receiver), [], open_arguments(initialize, 1))
    bound = attributes.lookup(run, receiver, function.name)
    if isinstance(bound, Bound):
        return run.call(bound, [], open_arguments(function, 1))
    return run.call(function, [receiver], open_arguments(function, 1))


def _gather(run: Run, path: str, name: str, analysis: Analysis, is_open: bool = False) -> None:
    """Sort what an entry did into the sites."""
    facts = run.facts
    analysis.entries.append(EntryReport(name, path, facts, list(run.doubts), run.error, is_open))
    failed: set[tuple[str, Span, str]] = set()
    for fact in facts:
        site = fact.site
        if fact.kind == "error":
            error = (site.path, site.span, fact.message)
            if not fact.maybe and not fact.beyond and error not in failed:
                failed.add(error)
                analysis.errors.append(ErrorReport(fact, name, is_open))
        _note(analysis, run, name, is_open, fact, site)
    for fact in facts:
        outer = _call_into_library(run, fact)
        if outer is not None:
            _note(analysis, run, name, is_open, fact, outer, into_library=True)
    for module in map(strip, run.modules.values()):
        for each in options_of(module):
            if each.path not in analysis.modules and not each.library:
                analysis.modules.append(each.path)


def _note(
    analysis: Analysis,
    run: Run,
    entry: str,
    is_open: bool,
    fact: Fact,
    site: Site,
    into_library: bool = False,
) -> None:
    """Sort a fact into a site, which is that of a call into a library if it isn't its own."""
    key = (site.path, site.span, fact.kind)
    report = analysis.sites.get(key)
    if report is not None and report.into_library and not into_library:
        report = None  # what the line itself does counts for more
    if report is not None and is_open and not report.only_open:
        return  # open entries are for what nothing else reaches
    if report is not None and into_library and not report.into_library:
        return
    if report is None:
        api = site.callee if into_library else fact.api
        report = SiteReport(
            site.path, site.span, api, fact.kind, only_open=is_open, into_library=into_library
        )
        analysis.sites[key] = report
    report.facts.append(fact)
    report.by_entry.setdefault(entry, []).append(fact)
    report.entries.setdefault(entry)
    report.doubts.update(run.doubts)


def _call_into_library(run: Run, fact: Fact) -> Site | None:
    """The project's call that led into a library which made or fetched a variable."""
    if fact.kind != "variable" or not run.loader.is_foreign(fact.site.path):
        return None
    path = fact.path.caller
    while path is not None and run.loader.is_foreign(path.site.path):
        path = path.caller
    return path.site if path is not None else None
