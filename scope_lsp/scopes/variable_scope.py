"""The object that `tf.variable_scope` gives, and what each graph keeps of variable scopes.

After class `VariableScope` of `python/ops/variable_scope.py`.
"""

from __future__ import annotations

from itertools import takewhile
from typing import TYPE_CHECKING, Any

from scope_lsp.domain.names import Hole, Name, concat, ends_with
from scope_lsp.domain.trail import Trail
from scope_lsp.scopes.errors import ScopeError
from scope_lsp.scopes.provenance import ScopeEntry
from scope_lsp.scopes.scope_counts import ScopeCounts
from scope_lsp.scopes.tables import Current, Fields
from scope_lsp.scopes.values import (
    AUTO_REUSE,
    DType,
    Getter,
    Initialization,
    ReuseMode,
    VariableRecord,
)

if TYPE_CHECKING:
    from scope_lsp.scopes.runtime import Runtime

INHERITED = (
    "initializer",
    "regularizer",
    "caching_device",
    "partitioner",
    "custom_getter",
    "dtype",
    "use_resource",
)
"""What a scope takes from the one around it. (TensorFlow forgets `constraint`.)"""


class VariableScope:
    """What `get_variable` takes its name and its defaults from.

    `fields` holds what may change; any of them is UNKNOWN where paths of the program differ.
    """

    __slots__ = ("entry", "fields", "name", "options", "original_name_scope", "runtime")

    def __init__(
        self,
        runtime: Runtime,
        name: Name = "",
        reuse: ReuseMode = False,
        original_name_scope: Name = "",
        entry: ScopeEntry | None = None,
        **fields: Any,
    ) -> None:
        self.runtime = runtime
        self.name = name
        self.original_name_scope = original_name_scope
        self.entry = entry
        self.options: tuple[VariableScope, ...] = (self,)
        """The scopes of which it is one, where a condition decides that."""
        self.fields = Fields(fields)
        self.fields.setdefault("dtype", "float32")
        self.fields["reuse"] = reuse
        if runtime.executing_eagerly:
            self._refuse_caching(self.fields.get("caching_device"))
            self.fields["reuse"] = AUTO_REUSE
            self.fields["use_resource"] = True

    def __repr__(self) -> str:
        return f"VariableScope({self.name})"

    @property
    def reuse(self) -> ReuseMode:
        """`scope.reuse`."""
        reuse: ReuseMode = self.fields["reuse"]
        return reuse

    @property
    def initializer(self) -> Initialization:
        """`scope.initializer`."""
        initializer: Initialization = self.fields.get("initializer")
        return initializer

    @property
    def dtype(self) -> DType:
        """`scope.dtype`."""
        dtype: DType = self.fields["dtype"]
        return dtype

    @property
    def custom_getter(self) -> Getter | None:
        """`scope.custom_getter`."""
        getter: Getter | None = self.fields.get("custom_getter")
        return getter

    def get(self, field: str) -> Any:
        """Any other field: regularizer, caching_device, partitioner, use_resource, constraint."""
        return self.fields.get(field)

    def set(self, field: str, value: object) -> None:
        """`scope.set_initializer` and its like."""
        if self.runtime.executing_eagerly:
            if field == "caching_device":
                self._refuse_caching(value)
            if field == "use_resource" and not value:
                self.refuse_no_resource()
        self.put(field, value)

    def put(self, field: str, value: object) -> None:
        """Set a field without asking whether it may be."""
        self.runtime.trail.put(self.fields, field, value)

    def reuse_variables(self) -> None:
        """`scope.reuse_variables()`."""
        self.runtime.trail.put(self.fields, "reuse", True)

    def collection(self, name: str) -> list[VariableRecord]:
        """`scope.get_collection`: the variables whose name begins with that of this scope."""
        return [variable for variable, _ in self.members(name)]

    def members(self, name: str) -> list[tuple[VariableRecord, bool]]:
        """The same, each with whether it is certain to be there."""
        prefix = concat(self.name, "/") if self.name else ""
        return self.runtime.graph.members(name, prefix)

    def refuse_no_resource(self) -> None:
        """What `set_use_resource(False)` does in eager mode."""
        raise ScopeError(
            "eager-use-resource",
            "When eager execution is enabled, use_resource cannot be set to false.",
        )

    def _refuse_caching(self, device: object) -> None:
        if device is not None:
            raise ScopeError(
                "eager-caching-device",
                "Caching devices is not yet supported when eager execution is enabled.",
                "NotImplementedError",
            )


class ScopeStack:
    """The current variable scope of a graph and its counts."""

    __slots__ = ("counts", "current", "runtime", "trail")

    def __init__(self, runtime: Runtime) -> None:
        self.trail: Trail = runtime.trail
        self.counts = ScopeCounts(self.trail)
        self.current = Current(_either)
        self.current["scope"] = None
        self.runtime = runtime

    @property
    def scope(self) -> VariableScope:
        """The current variable scope; that at the root is made when it is first asked for."""
        scope: VariableScope | None = self.current["scope"]
        if scope is None:
            scope = VariableScope(self.runtime)
            self.put(scope)
        return scope

    def put(self, scope: VariableScope) -> None:
        """Make a scope the current one."""
        self.trail.put(self.current, "scope", scope)


def _either(ours: VariableScope | None, theirs: VariableScope | None) -> VariableScope | None:
    """The scope for both paths, of which one may not have asked for that at the root yet."""
    known = ours or theirs
    if known is None:
        return None
    root = VariableScope(known.runtime)
    return mixed(ours or root, theirs or root)


def mixed(ours: VariableScope, theirs: VariableScope) -> VariableScope:
    """The scope that stands for either, where it depends on a condition which one is meant."""
    name, original, entry = ours.name, ours.original_name_scope, ours.entry
    if name != theirs.name:
        name = _either_name(name, theirs.name)
        original = _either_name(original, theirs.original_name_scope)
        entry = ScopeEntry(None, name, name, None)
    fields = {
        key: Fields().join(value, theirs.fields.get(key)) for key, value in ours.fields.items()
    }
    made = VariableScope(ours.runtime, name, fields.pop("reuse"), original, entry, **fields)
    made.options = (*ours.options, *theirs.options)
    return made


def _either_name(ours: Name, theirs: Name) -> Name:
    """A hole for both, below the scopes that they certainly share."""
    end = "/" if ends_with(ours, "/") and ends_with(theirs, "/") else ""
    outer = [_scopes_around(name) for name in (ours, theirs)]
    shared = [mine for mine, _ in takewhile(lambda pair: pair[0] == pair[1], zip(*outer))]
    start = "".join(f"{scope}/" for scope in shared)
    return concat(start, Hole("?", "which variable scope it is depends on a condition"), end)


def _scopes_around(name: Name) -> list[str]:
    """The scopes around one, as far as they are known."""
    start = name.removesuffix("/") if isinstance(name, str) else name.parts[0]
    return start.split("/")[:-1] if isinstance(start, str) else []
