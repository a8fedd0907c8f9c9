"""One run of a program: its state, its budget, and what it found out.

The interpreter's parts are modules of functions that take the run; `Run` holds what they share and
offers them, under short names, to the compiled closures and to the models.
"""

from __future__ import annotations

import ast
import time
from collections.abc import Callable, Iterable
from contextlib import nullcontext
from copy import copy
from functools import reduce
from typing import Any, NoReturn

from scope_lsp.domain.names import Name
from scope_lsp.domain.trail import MISSING, Trail
from scope_lsp.domain.values import Class, Function, Instance, Module, Unknown, Value, join
from scope_lsp.interpreter import (
    attributes,
    calls,
    classes,
    comparisons,
    contexts,
    errors,
    imports,
    items,
    iteration,
    metaclasses,
    missing,
    modules,
    operators,
)
from scope_lsp.interpreter.facts import UNKNOWN_CONTEXT, CallPath, Fact, Site
from scope_lsp.interpreter.forks import Pending, fork_values
from scope_lsp.interpreter.frame import Frame
from scope_lsp.interpreter.loader import Loader
from scope_lsp.interpreter.recursion import Level
from scope_lsp.interpreter.signals import Stop
from scope_lsp.models import registry
from scope_lsp.version import Version

MAX_WORK = 1_000_000
"""What one entry may cost: its steps, which are calls and turns of loops, and what takes as long
as one (`Run.toil`). tensor2tensor, which imports 1,000 modules, takes 80,000. It is counted, not
measured, for an answer must not depend on what else the machine does."""

MAX_OPEN_WORK = 60_000
"""That of a function that nobody calls: with unknown arguments it tries many paths."""

MAX_WORK_OF_FILE = 600_000
"""That of a file: its own run, its tests, and its functions that nobody calls."""

LEAST_WORK = 5_000
"""That of each test and each such function in any case: most take less."""

LEAST_WORK_OF_ALL = 200_000
"""Of many of them no one may take more than its share of this, once the file has cost so much."""

MAX_BRIEF_WORK = 400_000
"""That of a program that is run for what it tells of another file."""

MAX_WORK_BEYOND = 50_000
"""Work with which a program that was cut off must come to its end; then it is just ended. What may
cost less has as much again."""

MAX_SECONDS = 60.0
"""CPU time of one entry, for what isn't counted; nothing that is known comes near."""

MAX_OPEN_SECONDS = 12.0
"""That of a function that nobody calls."""

MAX_BRIEF_SECONDS = 20.0
"""That of a program that is run for what it tells of another file."""

MAX_SECONDS_BEYOND = 4.0
"""CPU time in which a program that was cut off must come to its end."""

MAX_HELD = 10_000_000
"""Items of lists, dicts and sets that are kept in case that a condition doesn't hold."""

MAX_FACTS = 80_000
"""Things that one entry names: each takes 2 kB, and after an edit those of before are there too."""

LOOK_EVERY = 512
"""Work between two looks at the budget, the clock and at cancellation."""

MAX_NAME = 2_000
"""Characters of a name; a program that nests its scopes so deep makes names without end."""

LONG_NAME = 100
"""Characters of a name that cost nothing."""

CHARACTERS_OF_A_STEP = 10
"""So many more of them count as a step: a name is kept several times, and takes memory."""

_PROGRESS = (
    "beyond", "doubts", "endless_recursions", "error", "facts", "installed", "loops_settled",
    "open_sites", "out_of_steps", "published", "refused", "steps", "toiled", "too_deep",
)  # fmt: skip
"""What an entry counts and records."""

_UNDER_WAY = (
    "active", "consumer", "cut_recursions", "depth", "escaping", "handlers", "handling", "here",
    "maybe", "pending", "rewrites", "unknown_within", "within",
)  # fmt: skip
"""What a run has while calls are under way."""

Observer = Callable[[Function, list[Value], dict[str, Value], "Site | None"], Value]
"""Calls a function, and notes what it does."""


class Run:
    """The state of one run, and the interpreter's operations on it."""

    def __init__(
        self,
        version: Version,
        loader: Loader,
        cancelled: Callable[[], bool] = lambda: False,
        home: str = "",
    ) -> None:
        self.main_path = ""
        """The file of the program."""
        self.has_main_again = False
        """Whether the program's file was imported too, so that its functions may exist twice."""
        self.before_statement: Callable[[Frame, int], None] = lambda frame, index: None
        """Is told before each statement of the program's file which one it is."""
        self.unbound_names: set[str] = set()
        """What the program's file has asked for in vain."""
        self.missing_modules: dict[str, str] = {}
        """Modules that aren't found, may have to do with TensorFlow, and are not optional; and the
        file that imports each."""
        self.home = home
        """The folder in which the program's own modules are found first."""
        self.version = version
        self.loader = loader
        self.trail = Trail()
        self.cancelled = cancelled
        self.modules: dict[str, Module] = {}
        self.assumed: dict[str, bool] = {}
        """Top-level packages that are just taken to be installed, or not to be."""
        self.installed = 0
        """Modules of installed packages that were read."""
        self.patches: dict[str, Value] = {}
        self.around: dict[str, str] = {}
        """Why names may be others within the block that runs, under UNKNOWN_CONTEXT."""
        """Library attributes that the program has assigned to, by path."""
        self.state: dict[str, Any] = {}
        self.loose: dict[int, Any] = {}
        """The objects that may have more attributes than are known, by identity."""
        self.hooks: dict[str, Callable[..., Any]] = {
            "in_scope": lambda run: False,
            "unknown_call": lambda *_: None,
            "unknown_operation": lambda *_: None,
            "returned": lambda *_: None,
            "thread": lambda run: nullcontext(),
        }
        """What models do at `unknown_operation`, `unknown_call`, and when a function of theirs
        that is written in Python has `returned` to the program; what is another around a
        `thread`."""
        self.published: dict[Class | Function, str] = {}
        """The paths by which the program has got at models that are written in Python."""
        self.within = ""
        """The path of the model written in Python that is under way."""
        self.rewrites = False
        """Whether a library runs a rewritten copy of the function that it is about to call."""
        self.unknown_within = ""
        """Why a call inside of that model may have done anything, if one may."""
        self.escaping: set[ast.AST] = set()
        """Functions that are just being tried because something unknown may call them."""
        self.observers: dict[Any, Observer] = {}
        """Who calls a function in the interpreter's place, by its code."""
        self.frames: list[dict[str, Value]] | None = None
        """The variables of the functions that are called, while somebody wants to know them."""
        self.reached: set[ast.AST] = set()
        """Function nodes that some run has entered."""
        self.functions: dict[ast.AST, Function] = {}
        """Function objects by their node, in order of definition."""
        self.classes: dict[ast.AST, Class] = {}
        self.main_module: Module = Module("", "")
        self.begin_entry("")

    # An entry's own state

    def begin_entry(
        self, name: str, is_open: bool = False, is_brief: bool = False, left: int = MAX_WORK
    ) -> None:
        """Start counting and recording for an entry, which may cost so much as is `left`."""
        self.entry = name
        self.is_open = is_open
        """Whether it is a function that nobody calls."""
        self.entry_mark = 0
        """Where the trail was."""
        self.max_work, self.max_seconds = MAX_WORK, MAX_SECONDS
        if is_open:
            self.max_work, self.max_seconds = MAX_OPEN_WORK, MAX_OPEN_SECONDS
        elif is_brief:
            self.max_work, self.max_seconds = MAX_BRIEF_WORK, MAX_BRIEF_SECONDS
        self.is_short = left < self.max_work
        """Whether it may cost less than others, as its file has cost so much."""
        self.max_work = min(self.max_work, left)
        self.end_of_work = self.max_work + min(self.max_work, MAX_WORK_BEYOND)
        self.facts: list[Fact] = []
        self.open_sites: dict[Site, str] = {}
        """Sites where a model of ours has called something unknown, and what that was."""
        self.trail.put(self.around, UNKNOWN_CONTEXT, "")
        self.here: CallPath | None = None
        self.depth = 0
        self.active: dict[Any, Level] = {}
        """By the code of a function that is running: how the last call of it came about."""
        self.cut_recursions: set[Any] = set()
        """The code of running functions of which a deeper call was not followed."""
        self.endless_recursions: set[Any] = set()
        """The code of functions of which that was so before."""
        self.too_deep: set[Any] = set()
        """The code of functions that came to the end of what calls may nest."""
        self.consumer: Site | None = None
        """The library call under way: what an iterator calls when it goes on counts there."""
        self.maybe = 0
        self.pending: list[Pending] = []
        """Forks that stay open since one side left its block early, or raised."""
        self.handlers: list[Any] = []
        self.handling: list[Instance] = []
        self.beyond: Instance | None = None
        self.error: Fact | None = None
        self.doubts: dict[str, None] = {}
        self.refused = False
        """Whether the program raised something that nobody caught, at least on one path."""
        self.steps = 0
        """Calls and turns of loops."""
        self.toiled = 0
        """Work beside them, in parts that take as long."""
        self.loops_settled = 0
        """Loops of which not all turns were followed, since they do nothing for TensorFlow."""
        self.out_of_steps = ""
        self.deadline = time.thread_time() + self.max_seconds
        self.next_look = min(LOOK_EVERY, self.max_work)
        """At which step to look at the clock again."""

    def progress(self) -> dict[str, Any]:
        """How far the entry is, while no call is under way; to `resume` there."""
        return {name: copy(getattr(self, name)) for name in _PROGRESS}

    def resume(self, progress: dict[str, Any]) -> None:
        """Go on from where an entry was."""
        for name, value in progress.items():
            setattr(self, name, copy(value))
        self.next_look = self.steps

    def under_way(self) -> dict[str, Any]:
        """What is under way, to `go_under_way` again."""
        return {name: _copy(getattr(self, name)) for name in _UNDER_WAY}

    def go_under_way(self, what: dict[str, Any]) -> None:
        """Be in the midst of calls again."""
        for name, value in what.items():
            setattr(self, name, _copy(value))

    @property
    def effects(self) -> int:
        """A number that grows with all that happens to TensorFlow."""
        return len(self.facts) + self.trail.changes_of_tables

    @property
    def work(self) -> int:
        """What the entry has cost so far."""
        return self.steps + self.toiled

    def tick(self) -> None:
        """Count a step; give way when the budget is used up or somebody cancelled."""
        self.steps += 1
        if self.steps >= self.next_look:
            self._look()

    def toil(self, work: int) -> None:
        """Count work beside the steps, in parts of a step, so that it gives way as well."""
        self.toiled += work
        self.next_look -= work
        if self.steps >= self.next_look:
            self._look()

    def _look(self) -> None:
        """Look at the budget, and whether somebody cancelled."""
        self.next_look = self.steps + LOOK_EVERY
        if self.cancelled():
            raise Stop
        self.trail.settle()
        if self.trail.held > MAX_HELD and self.trail.recount() > MAX_HELD:
            self.end(f"more than {MAX_HELD:,} items change under conditions that aren't known")
        if len(self.facts) > MAX_FACTS:
            self.end(f"more than {MAX_FACTS:,} variables, ops and scopes are made")
        late = time.thread_time() - self.deadline
        if self.work > self.max_work and self.escaping:
            self.cut("a function that may be called was not followed to its end")
        elif self.work > self.max_work:
            self.cut(f"the run was cut off after {self.max_work:,} steps{self._why_so_early()}")
        elif late > 0:
            self.cut(f"the run was cut off after {self.max_seconds:.0f} s")
        if self.work > self.end_of_work or late > MAX_SECONDS_BEYOND:
            raise Stop

    def _why_so_early(self) -> str:
        if not self.is_short:
            return ""
        return f", for all that is in its file may take {MAX_WORK_OF_FILE:,} together"

    def cut(self, reason: str) -> None:
        """Stop following calls: what comes now is unknown, and the run says so."""
        self.out_of_steps = reason
        self.doubt(reason)

    def end(self, reason: str) -> NoReturn:
        """End the entry here, as nothing can be said of what comes now."""
        self.cut(reason)
        raise Stop

    def doubt(self, reason: str) -> None:
        """Note that the run may not have followed everything, so that nothing of it is exact."""
        self.doubts.setdefault(reason)

    def doubtful(self, reason: str) -> Unknown:
        """An unknown value that makes the whole run doubtful."""
        self.doubt(reason)
        return Unknown(reason)

    # Facts

    def record(
        self,
        site: Site | None,
        kind: str,
        api: str,
        name: Name,
        status: str,
        detail: Any = None,
        message: str = "",
        doubt: str = "",
        notes: tuple[Any, ...] = (),
    ) -> Fact | None:
        """Note what a site did.

        Calls inside models written in Python count at the user's site, as what the user called;
        of their ops only the one counts whose output they return.
        """
        if isinstance(name, str) and len(name) > LONG_NAME:
            self._pay_for(name)
        if site is None or (self.within and kind in ("op", "scope")):
            return None
        fact = Fact(
            CallPath(site, self.here),
            kind,
            self.within or api,
            name,
            status,
            detail,
            doubt or self.around.get(UNKNOWN_CONTEXT, ""),
            maybe=self.maybe > 0,
            beyond=self.beyond is not None,
            message=message,
            notes=notes,
        )
        self.facts.append(fact)
        return fact

    def _pay_for(self, name: str) -> None:
        if len(name) > MAX_NAME:
            self.end(f"names get longer than {MAX_NAME:,} characters")
        self.toil((len(name) - LONG_NAME) // CHARACTERS_OF_A_STEP)

    def origin(self, site: Site | None) -> CallPath | None:
        """Where something is made, as the naming rules keep it."""
        return CallPath(site, self.here) if site is not None else self.here

    def defined(self, function: Value) -> None:
        """Note a function of the source, as a candidate for an open entry."""
        if isinstance(function, Function) and not function.module.library:
            self.functions.setdefault(function.code.node, function)

    def defined_class(self, cls: Class, node: ast.AST) -> None:
        """Note a class of the source."""
        if cls.module is not None and not cls.module.library:
            self.classes.setdefault(node, cls)

    # Shared helpers

    def join(self, values: list[Value]) -> Value:
        """The join of several values."""
        return reduce(join, values) if values else MISSING

    def fork(self, sides: list[Callable[[], Value]]) -> Value:
        """Try each side from the same state and join what they give."""
        frame = Frame(self, Module("", ""), {})
        return fork_values(frame, [lambda _, side=side: side() for side in sides])  # type: ignore[misc]  # bound by default

    def builtin_class(self, name: str) -> Class:
        """A class of Python's own."""
        return registry.find_class(name)

    def elements(self, value: Value) -> list[Value] | None:
        """All elements of a value, or None when they aren't all known."""
        return iteration.elements(self, value)

    def iterate(self, value: Value) -> Iterable[iteration.Turn]:
        """The elements of a value, each with whether it is certain."""
        return iteration.iterate(self, value)

    call = calls.call
    call_method = calls.call_method
    spread = calls.spread
    escape = calls.escape
    decorate = calls.decorate
    class_of = calls.class_of
    is_complete = calls.is_complete
    has_constructor = calls.has_constructor
    construct = calls.construct

    get_attr = attributes.get_attr
    lookup = attributes.lookup
    set_attr = attributes.set_attr
    set_plain = attributes.set_plain
    make_class = classes.make_class
    instantiate_plainly = classes.instantiate_plainly
    make_by_metaclass = metaclasses.make_by_metaclass

    library = imports.library
    patch = imports.patch
    import_module = imports.import_module
    import_from = imports.import_from
    import_name = imports.import_name
    import_star = imports.import_star
    is_open_import = missing.is_open_import
    submodule = imports.submodule
    load_global = imports.load_global
    unbound = imports.unbound
    run_module = modules.run_module
    load_file = modules.load_file

    truth = comparisons.truth
    binary = operators.binary
    in_place = operators.in_place
    unary = operators.unary
    compare = comparisons.compare
    contains = comparisons.contains

    get_item = items.get_item
    refuse_unhashable = items.refuse_unhashable
    set_item = items.set_item
    del_item = items.del_item
    del_attr = items.del_attr
    append = items.append
    add = items.add
    make_set = items.make_set
    update_dict = items.update_dict
    attributes_of = items.attributes_of
    unpack_native = items.unpack_native

    throw = errors.throw
    raise_value = errors.raise_value
    fail = errors.fail
    matches = errors.matches
    handle = errors.handle
    waiting = errors.waiting
    dropped = errors.dropped
    attempt = errors.attempt

    enter = contexts.enter


def _copy(value: Any) -> Any:
    """A copy of a container; anything else is what it is."""
    return copy(value) if isinstance(value, (dict, list, set)) else value
