"""One run of a program: its state, and what it found out.

The interpreter's parts are modules of functions that take the run; `Run` holds what they share and
offers them, under short names, to the compiled closures and to the models.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable
from contextlib import nullcontext
from copy import copy
from functools import reduce
from typing import Any

from scope_lsp.domain.names import Name
from scope_lsp.domain.trail import MISSING, Trail
from scope_lsp.domain.values import Class, Function, Instance, Module, Value, join
from scope_lsp.interpreter import (
    adding,
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
    unknown_calls,
)
from scope_lsp.interpreter.budget import LONG_NAME, MAX_WORK, Budget
from scope_lsp.interpreter.facts import UNKNOWN_CONTEXT, CallPath, Fact, Site
from scope_lsp.interpreter.forks import Pending, fork_values
from scope_lsp.interpreter.frame import Frame
from scope_lsp.interpreter.loader import Loader
from scope_lsp.interpreter.recursion import Level
from scope_lsp.models import registry
from scope_lsp.version import Version

_PROGRESS = (
    "beyond", "doubts", "endless_recursions", "error", "facts", "installed", "loops_settled",
    "next_look", "open_sites", "out_of_steps", "published", "refused", "steps", "toiled",
    "too_deep",
)  # fmt: skip
"""What an entry counts and records."""

_UNDER_WAY = (
    "active", "consumer", "cut_recursions", "depth", "escaping", "handlers", "handling", "here",
    "maybe", "pending", "rewrites", "unknown_within", "within",
)  # fmt: skip
"""What a run has while calls are under way."""

Observer = Callable[[Function, list[Value], dict[str, Value], "Site | None"], Value]
"""Calls a function, and notes what it does."""


class Run(Budget):
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
        """Library attributes that the program has assigned to, by path."""
        self.around: dict[str, str] = {}
        """Why names may be others within the block that runs, under UNKNOWN_CONTEXT."""
        self.state: dict[str, Any] = {}
        self.loose: dict[int, Any] = {}
        """The objects that may have more attributes than are known, by identity."""
        self.identified: dict[int, Any] = {}
        """The objects whose identity a model has as a number, so that no later one gets it too."""
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

    def identity(self, value: Any) -> int:
        """A number that no other object has while the program goes on from here."""
        if id(value) not in self.identified:
            self.trail.put(self.identified, id(value), value)
        return id(value)

    # An entry's own state

    def begin_entry(
        self, name: str, is_open: bool = False, is_brief: bool = False, left: int = MAX_WORK
    ) -> None:
        """Start counting and recording for an entry, which may cost so much as is `left`."""
        self.entry = name
        self.begin_work(is_open, is_brief, left)
        self.entry_mark = 0
        """Where the trail was."""
        self.facts: list[Fact] = []
        self.open_sites: dict[tuple[Site, str], str] = {}
        """Sites and what they make of which there may be more, since a model of ours has called
        something unknown, or an operator was used on it; and what that was."""
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
        self.refused = False
        """Whether the program raised something that nobody caught, at least on one path."""
        self.loops_settled = 0
        """Loops of which not all turns were followed, since they do nothing for TensorFlow."""

    def progress(self) -> dict[str, Any]:
        """How far the entry is, while no call is under way; to `resume` there."""
        return {name: copy(getattr(self, name)) for name in _PROGRESS}

    def resume(self, progress: dict[str, Any]) -> None:
        """Go on from where an entry was."""
        for name, value in progress.items():
            setattr(self, name, copy(value))

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
            self.pay_for(name)
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

    def leave_open(self, site: Site | None, kind: str, reason: str) -> None:
        """There may be more that a site makes; the first reason counts."""
        if site is not None:
            self.open_sites.setdefault((site, kind), reason)

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
    escape = unknown_calls.escape
    decorate = calls.decorate
    class_of = classes.class_of
    is_complete = classes.is_complete
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
    may_be_unbound = imports.may_be_unbound
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
    del_attr = attributes.del_attr
    append = adding.append
    add = adding.add
    make_set = adding.make_set
    update_dict = adding.update_dict
    attributes_of = attributes.attributes_of

    throw = errors.throw
    may_throw = errors.may_throw
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
