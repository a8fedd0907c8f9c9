"""`tf.make_template`: a function that makes variables when first called, then shares them.

After `python/ops/template.py`.
"""

from __future__ import annotations

from typing import Any

from scope_lsp.domain.names import Name
from scope_lsp.domain.trail import MISSING, Table
from scope_lsp.scopes.errors import ScopeError
from scope_lsp.scopes.open_scope import VariableScopeContext, enter_scope_name
from scope_lsp.scopes.runtime import Runtime
from scope_lsp.scopes.shapes import text_of
from scope_lsp.scopes.values import AUTO_REUSE, UNKNOWN, Entered, Getter, VariableRecord
from scope_lsp.scopes.variable_scope import VariableScope
from scope_lsp.scopes.variable_store import VariableStore


class _State(Table):
    """A scope that was made on one path stands for both; whether it was called isn't known."""

    __slots__ = ()

    def join(self, ours: Any, theirs: Any) -> Any:
        if isinstance(ours, bool) and ours != theirs:
            return UNKNOWN
        return theirs if ours is MISSING else ours or theirs


class Template:
    """Made by `tf.make_template(name, …)`. A call is: `enter()`, the function, `finish`, `exit()`.

    `finish(entered)` is left out when the function raised.
    """

    __slots__ = ("getter", "name", "runtime", "state", "store", "unique_name")

    def __init__(
        self,
        runtime: Runtime,
        name: Name | None,
        *,
        create_scope_now: bool = False,
        unique_name: Name | None = None,
        custom_getter: Getter | None = None,
        origin: object = None,
    ) -> None:
        eager = runtime.executing_eagerly
        if eager and unique_name is not None:
            raise ScopeError("eager-unique-name", runtime.version.words_for_eager_unique_name)
        if name is None:
            raise ScopeError("no-scope-name", "name cannot be None.")
        self.runtime = runtime
        self.name = name
        self.unique_name = unique_name
        self.getter = custom_getter
        self.store = self._eager_store(None) if eager else None
        self.state = _State(scope=None, called=False)
        if create_scope_now:
            entered = self._create_scope(origin)
            runtime.trail.put(self.state, "scope", entered.value)
            entered.exit()

    @property
    def variable_scope(self) -> VariableScope | None:
        """`template.variable_scope`, None before there is one."""
        scope: VariableScope | None = self.state["scope"]
        return scope

    def enter(self, origin: object = None) -> Entered:
        """Enter the template's scope: to make variables the first time, to share them later."""
        runtime, put = self.runtime, self.runtime.trail.put
        count = len(runtime.graph.collection("trainable_variables"))
        scope, called = self.state["scope"], self.state["called"]
        if runtime.version.templates_share_after_failure:
            put(self.state, "called", True)
        if scope is None:
            context = VariableScopeContext(
                runtime, self.unique_name, self.name, custom_getter=self.getter, origin=origin
            )
            entered = context.enter()
            put(self.state, "scope", entered.value)
        elif self.store:
            # One context for all calls, so that what is changed in its scope stays changed.
            again = self.state.get("context")
            if again is None:
                again = VariableScopeContext(runtime, scope, reuse=AUTO_REUSE, origin=origin)
                put(self.state, "context", again)
            entered = again.enter()
        else:
            entered = VariableScopeContext(runtime, scope, reuse=called, origin=origin).enter()
        if self.store is None:
            return TemplateCall(entered.value, called, count, entered.exit)
        return self._enter_eager(self.store, entered)

    def _enter_eager(self, store: VariableStore, entered: Entered) -> Entered:
        runtime = self.runtime
        if runtime.version.templates_use_outer_store:
            store = self.state.get("store") or self._eager_store(store)
            runtime.trail.put(self.state, "store", store)
        stored = runtime.enter_variable_store(store)
        counts, name = runtime.variable_scopes.counts, entered.value.name
        return TemplateCall(
            entered.value, False, 0, stored.exit, lambda: counts.close_below(name), entered.exit
        )

    def _eager_store(self, own: VariableStore | None) -> VariableStore:
        """That of the template around, if there is one, else one of its own."""
        around = self.runtime.variable_store
        if around.keeps_eager:
            return around
        return own or VariableStore(self.runtime, keeps_eager=True)

    def finish(self, entered: Entered) -> None:
        """The function has returned: from now on its variables are shared."""
        runtime = self.runtime
        runtime.trail.put(self.state, "called", True)
        if not isinstance(entered, TemplateCall) or entered.shares is not True:
            return
        made = runtime.graph.collection("trainable_variables")[entered.count :]
        new = [variable for variable in made if variable.trainable is not UNKNOWN]
        if new:
            shown = ", ".join(_shown(runtime, variable) for variable in new)
            raise ScopeError(
                "template-variable",
                "Trainable variable created when calling a template after the first time, perhaps "
                f"you used tf.Variable when you meant tf.get_variable: [{shown}]",
            )

    def _create_scope(self, origin: object) -> Entered:
        runtime = self.runtime
        if not runtime.version.templates_open_variable_scope_only:
            return VariableScopeContext(runtime, self.unique_name, self.name, origin=origin).enter()
        scopes = runtime.variable_scopes
        name = self.unique_name or scopes.counts.unique(scopes.scope.name, self.name)
        return enter_scope_name(
            runtime, name, scopes.scope.reuse, None, origin,
            {"custom_getter": self.getter, "dtype": "float32"},
        )  # fmt: skip


class TemplateCall(Entered):
    """A call of a template: whether it may only share, and how many variables there were."""

    __slots__ = ("count", "shares")

    def __init__(self, value: Any, shares: Any, count: int, *leave: Any) -> None:
        super().__init__(value, *leave)
        self.shares = shares
        self.count = count


def _shown(runtime: Runtime, variable: VariableRecord) -> str:
    """`repr` of a variable in a graph."""
    if not runtime.version.shows_variables:
        return "<tensorflow.python.ops.variables.Variable object at 0x…>"
    shape = text_of(variable.shape, runtime.v2_behavior)
    kind = "" if variable.resource else "_ref"
    return f"<tf.Variable '{variable.name}:0' shape={shape} dtype={variable.dtype}{kind}>"
