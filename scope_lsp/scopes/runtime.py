"""What is the default: the stack of graphs, and whether code runs eagerly.

After class `_DefaultGraphStack`, `init_scope` and `reset_default_graph` of TensorFlow's
`python/framework/ops.py`, and `scope_name` of `python/eager/context.py`.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple

from scope_lsp.domain.names import Hole, Name, concat, ends_with, without_end
from scope_lsp.domain.trail import Trail
from scope_lsp.scopes.errors import ScopeError
from scope_lsp.scopes.graph import Graph
from scope_lsp.scopes.provenance import ScopeEntry
from scope_lsp.scopes.tables import Current, Presence
from scope_lsp.scopes.values import UNKNOWN, Entered, Flag, VariableRecord
from scope_lsp.scopes.variable_scope import ScopeStack, VariableScope
from scope_lsp.scopes.variable_store import VariableStore
from scope_lsp.version import Version

MIXED = "what the default graph is depends on a condition"


class Context(NamedTuple):
    """One level of the stack of defaults."""

    graph: Graph
    eager: bool
    is_mode: bool = False
    """Whether only the mode was switched; the graph is the one that was the default."""
    others: tuple[Context, ...] = ()
    """The stack of defaults of another path, where paths have met that left different ones."""


class Runtime:
    """TensorFlow's global state in one run of a program.

    `eager` says whether the program starts eagerly, `v2_behavior` whether the behaviours of 2.x
    are on (resource variables by default, shapes that print None); both follow from the version
    where they are not given.
    """

    __slots__ = (
        "current",
        "eager_variables",
        "may_refuse",
        "trail",
        "v2_behavior",
        "version",
    )

    def __init__(
        self,
        version: Version,
        trail: Trail,
        *,
        v2_behavior: bool | None = None,
        eager: bool | None = None,
    ) -> None:
        self.version = version
        self.trail = trail
        self.may_refuse: Callable[[ScopeError], None] = lambda error: None
        """Is told an error that TensorFlow raises if what a condition decides is so."""
        self.v2_behavior = version.is_v2 if v2_behavior is None else v2_behavior
        self.current = Current(_mixed)
        eagerly = self.v2_behavior if eager is None else eager
        self.current["contexts"] = ()
        self.current["contexts"] = (Context(self.new_graph(), eagerly),)
        self.current["eager_scope"] = None
        self.eager_variables = Presence()
        self.current["resource_variables"] = self.v2_behavior
        self.current["control_flow_v2"] = self.v2_behavior

    # What is the default

    def doubt(self) -> str:
        """Why it isn't known what the default is, if that depends on a condition.

        Graphs of which none was used so far are all the same, if none comes back behind a `with`.
        """
        last = self.contexts[-1]
        below = [context.graph for context in self.contexts[:-1] if not context.is_mode]
        if any(context.graph in below for context in (last, *last.others[-1:])):
            return MIXED if last.others else ""
        if any(context.graph.is_used or context.eager != last.eager for context in last.others):
            return MIXED
        if last.graph.is_used and last.others:
            return MIXED
        self.trail.put(self.current, "contexts", (*self.contexts[:-1], last._replace(others=())))
        return ""

    @property
    def contexts(self) -> tuple[Context, ...]:
        """The stack of defaults; the first is the global default graph."""
        contexts: tuple[Context, ...] = self.current["contexts"]
        return contexts

    @property
    def graph(self) -> Graph:
        """`tf.get_default_graph()`."""
        return self.contexts[-1].graph

    @property
    def variable_scopes(self) -> ScopeStack:
        """The variable scopes of the default graph."""
        return self.contexts[-1].graph.variable_scopes

    @property
    def variable_store(self) -> VariableStore:
        """The store that `get_variable` uses: that of the default graph, or an eager one."""
        graph = self.contexts[-1].graph
        store: VariableStore | None = graph.current.get("variable_store")
        return store or graph.variable_store

    @property
    def separates_bodies(self) -> bool:
        """Whether conditions and loops build their bodies as graphs of their own: where
        `enable_control_flow_v2` says so, and always in functions."""
        return self.control_flow_v2 is not False or self.graph.building_function

    @property
    def control_flow_v2(self) -> Flag:
        """Whether `enable_control_flow_v2` holds."""
        enabled: Flag = self.current["control_flow_v2"]
        return enabled

    def enter_variable_store(self, store: VariableStore) -> Entered:
        """`EagerVariableStore.as_default()`."""
        current = self.graph.current
        old = current.get("variable_store")
        self.trail.put(current, "variable_store", store)
        return Entered(store, lambda: self.trail.put(current, "variable_store", old))

    @property
    def executing_eagerly(self) -> bool:
        """`tf.executing_eagerly()`."""
        contexts: tuple[Context, ...] = self.current["contexts"]
        return bool(contexts) and contexts[-1].eager

    def _outside_of_functions(self) -> Context:
        contexts = self.contexts
        return next((c for c in reversed(contexts) if not c.graph.building_function), contexts[0])

    @property
    def eager_outside_of_functions(self) -> bool:
        """`executing_eagerly_outside_functions()`."""
        return self._outside_of_functions().eager

    def get_variable_scope(self) -> VariableScope:
        """`tf.get_variable_scope()`."""
        return self.variable_scopes.scope

    @property
    def resource_variables(self) -> Flag:
        """`tf.compat.v1.resource_variables_enabled()`."""
        enabled: Flag = self.current["resource_variables"]
        return enabled

    @contextmanager
    def in_thread(self) -> Iterator[None]:
        """What another thread starts from: the global default graph, and no scope."""
        put, contexts, outer = self.trail.put, self.contexts, self.eager_scope()
        graphs = {context.graph for context in contexts}
        scopes = [(graph, graph.scope, graph.variable_scopes) for graph in graphs]
        put(self.current, "contexts", contexts[:1])
        put(self.current, "eager_scope", None)
        if self.version.scopes_are_of_a_thread:
            for graph in graphs:
                put(graph.current, "name_scope", None)
                graph.variable_scopes = ScopeStack(self)
        try:
            yield
        finally:
            put(self.current, "contexts", contexts)
            put(self.current, "eager_scope", outer)
            for graph, scope, stack in scopes:
                put(graph.current, "name_scope", scope)
                graph.variable_scopes = stack

    def set_resource_variables(self, enabled: bool) -> None:
        """`enable_resource_variables` and `disable_resource_variables`."""
        self.trail.put(self.current, "resource_variables", enabled)

    def set_control_flow_v2(self, enabled: bool) -> None:
        """`enable_control_flow_v2` and `disable_control_flow_v2`."""
        self.trail.put(self.current, "control_flow_v2", enabled)

    def set_eager(self, eager: bool) -> None:
        """`enable_eager_execution` and `disable_eager_execution`, at the start of a program."""
        first = self.contexts[0]._replace(eager=eager)
        self.trail.put(self.current, "contexts", (first, *self.contexts[1:]))

    def eager_scope(self) -> ScopeEntry | None:
        """The innermost name scope of eager mode."""
        entry: ScopeEntry | None = self.current["eager_scope"]
        return entry

    def get_name_scope(self) -> Name:
        """The current name scope, eager or not, without a slash at its end."""
        entry = self.name_scope_entry()
        return "" if entry is None else entry.full

    def name_scope_entry(self) -> ScopeEntry | None:
        """How the current name scope came about, None at the root."""
        return self.eager_scope() if self.executing_eagerly else self.graph.scope

    # Graphs

    def new_graph(self) -> Graph:
        """`tf.Graph()`."""
        graph = Graph(self.version, self.trail)
        graph.variable_scopes = ScopeStack(self)
        graph.variable_store = VariableStore(self)
        return graph

    def new_function_graph(self) -> Graph:
        """A graph for the body of a `tf.function`, which shares what the graph around it keeps of
        variables (`python/framework/func_graph.py`).

        TensorFlow traces a function that makes variables a second time.
        """
        outer = self.graph
        graph = Graph(self.version, self.trail, building_function=True)
        graph.variable_scopes = outer.variable_scopes
        graph.variable_store = self.variable_store
        graph.collections = outer.collections
        graph.created = outer.created
        return graph

    def enter_graph(self, graph: Graph) -> Entered:
        """`graph.as_default()`, and tracing in the graph of a function."""
        entered = self._push(Context(graph, False), graph)
        if not graph.building_function:
            return entered
        scope = self.get_variable_scope()
        resource = scope.get("use_resource")
        scope.set("use_resource", True)
        return Entered(graph, lambda: scope.put("use_resource", resource), entered.exit)

    def enter_init_scope(self, origin: object = None) -> Entered:
        """`tf.init_scope()`: out of the functions that are being built, in the same name scope."""
        if self.executing_eagerly or not self.graph.building_function:
            return Entered(None)
        scope = self.graph.scope
        pushed = self._push(self._outside_of_functions(), None)
        named = self.enter_scope(concat(scope.full, "/") if scope else None, origin)
        return Entered(None, named.exit, pushed.exit)

    def reset_default_graph(self) -> None:
        """`tf.reset_default_graph()`."""
        modes = [context for context in self.contexts[1:] if context.is_mode]
        is_nested = len(modes) < len(self.contexts) - 1
        if is_nested and self.version.refuses_to_reset_nested_graphs:
            raise ScopeError(
                "reset-nested-graph",
                "Do not use tf.reset_default_graph() to clear nested graphs. If you need a "
                "cleared graph, exit the nesting and create a new graph.",
                "AssertionError",
            )
        base = Context(self.new_graph(), self.contexts[0].eager)
        kept = (mode._replace(graph=base.graph) for mode in modes if not is_nested)
        self.trail.put(self.current, "contexts", (base, *kept))

    def begin_test(self) -> None:
        """A new default graph, whatever graphs are entered; the mode stays what it is."""
        first, eager = self.contexts[0], self.executing_eagerly
        contexts: tuple[Context, ...] = (Context(self.new_graph(), first.eager),)
        if eager != first.eager:
            contexts += (Context(contexts[0].graph, eager, is_mode=True),)
        self.trail.put(self.current, "contexts", contexts)

    def _push(self, context: Context, value: object) -> Entered:
        old = self.contexts
        self.trail.put(self.current, "contexts", (*old, context))
        return Entered(value, lambda: self.trail.put(self.current, "contexts", old))

    # Name scopes, whichever mode is on

    def enter_scope(
        self, name: Name | None, origin: object = None, stored: bool = False
    ) -> Entered:
        """Enter a name scope of the default graph, or of eager mode."""
        if self.executing_eagerly:
            return self.enter_eager_scope(name, origin)
        return self.graph.enter_name_scope(name, origin, stored)

    def enter_eager_scope(self, name: Name | None, origin: object = None) -> Entered:
        """`name_scope_v2.__enter__` in eager mode: nothing is checked or made unique."""
        old = self.eager_scope()
        entry: ScopeEntry | None = None
        value: Name = ""
        if name:
            value = eager_scope_name(old, name)
            entry = _eager_entry(old, name, value, origin)
        self.trail.put(self.current, "eager_scope", entry)
        return Entered(value, lambda: self.trail.put(self.current, "eager_scope", old))

    def created(self, variable: VariableRecord) -> None:
        """Remember a variable of eager mode, which is in no graph and no collection."""
        self.trail.put(self.eager_variables, variable, True)

    def variables(self) -> list[VariableRecord]:
        """All variables: those of eager mode, then those of the default graph, as created."""
        return [*self.eager_variables, *self.graph.variables()]

    def add_op(self, name: Name, origin: object = None) -> Name | None:
        """Add an op to the default graph; in eager mode ops have no names, so None."""
        return None if self.executing_eagerly else self.graph.add_op(name, origin)

    def add_library_op(
        self, op_type: str, name: Name | None = None, origin: object = None
    ) -> Name | None:
        """The same for an op that is made through `apply_op`, as nearly all are."""
        if self.executing_eagerly:
            return None
        return self.graph.add_library_op(op_type, name, origin)


def eager_scope_name(outer: ScopeEntry | None, name: Name) -> Name:
    """The eager scope's name, with a slash at its end."""
    if ends_with(name, "/"):
        return name
    return concat(outer.full, "/", name, "/") if outer else concat(name, "/")


def _eager_entry(outer: ScopeEntry | None, name: Name, value: Name, origin: object) -> ScopeEntry:
    full = without_end(value, 1)
    if not ends_with(name, "/"):
        return ScopeEntry(outer, name, full, origin)
    while outer is not None and outer.full != full:
        outer = outer.outer
    return outer or ScopeEntry(None, full, full, origin)


def _mixed(ours: Any, theirs: Any) -> Any:
    if isinstance(ours, tuple) and ours != theirs:
        return (*ours[:-1], ours[-1]._replace(others=theirs))
    if isinstance(ours, bool) and ours is not theirs:
        return UNKNOWN
    either = ours or theirs
    if not isinstance(either, ScopeEntry):
        return either
    name = concat(Hole("?", "a name scope was entered on one path only"))
    return ScopeEntry(None, name, name, either.origin)
