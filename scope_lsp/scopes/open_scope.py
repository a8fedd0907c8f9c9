"""`tf.variable_scope` and `tf.variable_op_scope`: entering and leaving.

After `variable_scope`, `_pure_variable_scope` and `_maybe_wrap_custom_getter` of
`python/ops/variable_scope.py`.
"""

from __future__ import annotations

from functools import partial
from typing import Any

from scope_lsp.domain.names import Name, Text, concat
from scope_lsp.domain.trail import MISSING, Table
from scope_lsp.scopes.doubts import split
from scope_lsp.scopes.errors import ScopeError
from scope_lsp.scopes.graph import Graph
from scope_lsp.scopes.provenance import ScopeEntry
from scope_lsp.scopes.runtime import Runtime
from scope_lsp.scopes.values import AUTO_REUSE, UNKNOWN, Entered, Getter, ReuseMode
from scope_lsp.scopes.variable_scope import INHERITED, ScopeStack, VariableScope

_IMPROPER = ScopeError("improper-nesting", "Improper nesting of variable_scope.", "RuntimeError")


class Entrance(Table):
    """What a context keeps of having been entered; nothing of what only one path did."""

    __slots__ = ()

    def join(self, ours: Any, theirs: Any) -> Any:
        return ours if ours is theirs or ours == theirs else MISSING


class VariableScopeContext:
    """`tf.variable_scope(name_or_scope, default_name, values, …)`, not yet entered.

    `name_or_scope` is a Name, a VariableScope or None; `graph` is that of the values, if known.
    The other arguments are those of TensorFlow: initializer, regularizer, caching_device,
    partitioner, custom_getter, dtype, use_resource, constraint.
    """

    __slots__ = ("again", "arguments", "auxiliary", "default_name", "graph", "name_or_scope",
                 "origin", "reuse", "runtime")  # fmt: skip

    def __init__(
        self,
        runtime: Runtime,
        name_or_scope: object,
        default_name: Name | None = None,
        *,
        reuse: object = None,
        auxiliary_name_scope: object = True,
        graph: Graph | None = None,
        origin: object = None,
        **arguments: Any,
    ) -> None:
        self.runtime = runtime
        self.name_or_scope = name_or_scope
        self.default_name = default_name
        self.graph = graph or runtime.graph
        self.origin = origin
        self.arguments = arguments
        # What a second entering of the same object finds again.
        self.again = Entrance()
        if default_name is None and name_or_scope is None:
            raise ScopeError(
                "no-scope-name", "If default_name is None then name_or_scope is required",
                "TypeError",
            )  # fmt: skip
        self.reuse = self._checked_reuse(reuse)
        if not isinstance(auxiliary_name_scope, bool):
            raise ScopeError(
                "wrong-type",
                "The auxiliary_name_scope must be `True` or `False`, while get "
                f"{auxiliary_name_scope}",
                "TypeError",
            )
        self.auxiliary = auxiliary_name_scope

    def _checked_reuse(self, reuse: object) -> ReuseMode:
        version = self.runtime.version
        if reuse is None or isinstance(reuse, bool) or reuse in (AUTO_REUSE, UNKNOWN):
            return None if reuse is False and version.false_inherits_reuse else reuse
        if version.false_inherits_reuse:
            raise ScopeError("wrong-reuse", "The reuse parameter must be True or False or None.")
        return bool(reuse)

    def enter(self) -> Entered:
        """Enter both scopes; the value is the VariableScope."""
        runtime = self.runtime
        default = runtime.graph
        if self.graph is default or runtime.executing_eagerly or default.building_function:
            return self._enter()
        outer = runtime.enter_graph(self.graph)
        try:
            scope = self._enter()
        except ScopeError:
            outer.exit()
            raise
        return Entered(scope.value, scope.exit, outer.exit)

    def _enter(self) -> Entered:
        name = self.name_or_scope
        if name is not None and not isinstance(name, (str, Text, VariableScope)):
            raise ScopeError(
                "wrong-type",
                "VariableScope: name_or_scope must be a string or VariableScope.",
                "TypeError",
            )
        if name is None and self.reuse and self.reuse is not UNKNOWN:
            raise ScopeError(
                "reuse-without-name", "reuse=True cannot be used without a name_or_scope"
            )
        named = self._enter_name_scope(name)
        try:
            pure = self._enter_pure(name, named.value if named else None)
        except ScopeError:
            if named:
                named.exit()
            raise
        return Entered(pure.value, pure.exit, named.exit) if named else pure

    def enter_pure(self, old_name_scope: Name | None = None) -> Entered:
        """Enter the variable scope alone, without a name scope."""
        return self._enter_pure(self.name_or_scope, old_name_scope)  # type: ignore[arg-type]  # as in `_enter`

    def _enter_name_scope(self, name: Name | VariableScope | None) -> Entered | None:
        runtime = self.runtime
        if not self.auxiliary:
            current = self.again.get("around")
            if current is None:
                around = runtime.get_name_scope()
                current = concat(around, "/") if around else ""
                runtime.trail.put(self.again, "around", current)
            return runtime.enter_scope(current, self.origin)
        if name is None:
            return runtime.enter_scope(self.default_name, self.origin)
        last = split(name.name)[1] if isinstance(name, VariableScope) else name
        return runtime.enter_scope(last, self.origin) if last else None

    def _enter_pure(self, name: Name | VariableScope | None, name_scope: Name | None) -> Entered:
        runtime, stack = self.runtime, self.runtime.variable_scopes
        again = self.again if runtime.version.caches_entered_scope else {}
        if isinstance(name, VariableScope):
            entered = enter_scope_object(
                runtime, name, self.reuse, self.arguments, again.get("scope")
            )
            runtime.trail.put(again, "scope", entered.value)
            return entered
        if name is None:
            assert self.default_name is not None
            name = again.get("name") or stack.counts.unique(stack.scope.name, self.default_name)
        name_scope = again.get("name_scope", name_scope)
        reuse = either_reuse(again.get("reuse", self.reuse), stack.scope.reuse)
        for key, value in (("name", name), ("name_scope", name_scope), ("reuse", reuse)):
            runtime.trail.put(again, key, value)
        return enter_scope_name(runtime, name, reuse, name_scope, self.origin, self.arguments)


def either_reuse(given: ReuseMode, inherited: ReuseMode) -> ReuseMode:
    """Python's `given or inherited`."""
    return given or inherited


def enter_scope_name(
    runtime: Runtime,
    name: Name,
    reuse: ReuseMode,
    name_scope: Name | None,
    origin: object,
    arguments: dict[str, Any],
) -> Entered:
    """Open a variable scope below the current one."""
    if runtime.executing_eagerly and arguments.get("use_resource") is False:
        # Its own complaint is lost in the leaving of the scope that it did not enter.
        raise _IMPROPER
    stack = runtime.variable_scopes
    old = stack.scope
    full = concat(old.name, "/", name) if old.name else name
    scope = VariableScope(
        runtime,
        full,
        reuse,
        name if name_scope is None else name_scope,
        ScopeEntry(old.entry, name, full, origin),
        **_fields(runtime, old, arguments),
    )
    stack.counts.open(full)
    stack.put(scope)
    everything = not full and not runtime.version.empty_scope_closes_itself
    below = None if everything else full
    return Entered(scope, _check(stack, scope), lambda: stack.counts.close_below(below),
                   lambda: stack.put(old))  # fmt: skip


def enter_scope_object(
    runtime: Runtime,
    scope: VariableScope,
    reuse: ReuseMode,
    arguments: dict[str, Any],
    cached: VariableScope | None = None,
) -> Entered:
    """Jump to a variable scope that exists, wherever it stands."""
    if runtime.executing_eagerly and arguments.get("use_resource") is False:
        scope.refuse_no_resource()
    stack = runtime.variable_scopes
    old = stack.scope
    if cached is None:
        if runtime.version.false_inherits_reuse:
            mode = either_reuse(reuse, scope.reuse)
        else:
            mode = scope.reuse if reuse is None else reuse
        cached = VariableScope(
            runtime, scope.name, mode, scope.original_name_scope, scope.entry,
            **_fields(runtime, scope, arguments),
        )  # fmt: skip
    stack.counts.open(scope.name)
    stack.put(cached)
    if not runtime.version.restores_scope_counts:
        below = scope.name or None
        return Entered(cached, lambda: stack.counts.close_below(below), lambda: stack.put(old))
    counts = stack.counts.copy()
    return Entered(cached, _check(stack, cached), lambda: stack.counts.restore(counts),
                   lambda: stack.put(old))  # fmt: skip


def _check(stack: ScopeStack, scope: VariableScope) -> Any:
    def check() -> None:
        if scope not in stack.scope.options and scope.runtime.version.checks_scope_nesting:
            raise _IMPROPER

    return check


def _fields(runtime: Runtime, outer: VariableScope, arguments: dict[str, Any]) -> dict[str, Any]:
    """What the new scope has: the arguments, else what the scope around it has."""
    fields = {key: outer.fields.get(key) for key in INHERITED}
    for key in INHERITED:
        if arguments.get(key) is not None:
            fields[key] = arguments[key]
    fields["constraint"] = arguments.get("constraint")
    getter = arguments.get("custom_getter")
    if getter is not None and runtime.version.nests_custom_getters:
        fields["custom_getter"] = _wrapped(getter, outer.custom_getter)
    return fields


def _wrapped(getter: Getter, outer: Getter | None) -> Getter:
    """The getter, whose inner getter is the one of the scope around."""
    if outer is None:
        return getter

    def wrapped(inner: Getter, *args: Any, **kwargs: Any) -> Any:
        return getter(partial(outer, inner), *args, **kwargs)

    return wrapped
