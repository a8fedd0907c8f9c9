"""The variables that `get_variable` made in one graph.

After class `_VariableStore` of `python/ops/variable_scope.py`.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

from scope_lsp.domain.names import Name, Text
from scope_lsp.domain.trail import MISSING, Table
from scope_lsp.scopes.doubts import SAME_PATTERN, is_in_taint, with_taint
from scope_lsp.scopes.matching import may_be_same
from scope_lsp.scopes.tables import Either
from scope_lsp.scopes.values import VariableRecord

if TYPE_CHECKING:
    from scope_lsp.scopes.runtime import Runtime


@dataclass(frozen=True)
class Found:
    """What the store has under a key: one variable or another, or perhaps none."""

    records: tuple[VariableRecord, ...]
    perhaps_none: bool = False


class _Records(Table):
    __slots__ = ()

    def join(self, ours: Any, theirs: Any) -> Any:
        if ours is MISSING or theirs is MISSING:
            found: Found = theirs if ours is MISSING else ours
            return Found(found.records, perhaps_none=True)
        records = tuple(dict.fromkeys((*ours.records, *theirs.records)))
        return Found(records, ours.perhaps_none or theirs.perhaps_none)


class VariableStore:
    """The variables that `get_variable` made in one graph.

    `keeps_eager`: whether it is an `EagerVariableStore`, without which eager variables are made
    anew each time.
    """

    __slots__ = ("holed", "keeps_eager", "partitioned", "runtime", "taints", "trail", "vars")

    def __init__(self, runtime: Runtime, keeps_eager: bool = False) -> None:
        self.keeps_eager = keeps_eager
        self.runtime = runtime
        self.trail = runtime.trail
        self.vars = _Records()
        self.partitioned = _Records()
        self.holed = Either()
        """The keys with holes: others may be the same."""
        self.taints = Either()

    def taint(self, scope: Name, vocabulary: frozenset[str] | None, reason: str) -> None:
        """An unknown call may have made any variables directly below the scope."""
        self.trail.put(self.taints, scope, with_taint(self.taints, scope, vocabulary, reason))

    def put(self, key: Name, record: VariableRecord, partitioned: bool = False) -> None:
        """Remember a new variable."""
        self.trail.put(self.partitioned if partitioned else self.vars, key, Found((record,)))
        if isinstance(key, Text):
            self.trail.put(self.holed, key, True)

    def doubt(self, key: Name) -> str | None:
        """Why it isn't known whether there is a variable of this key that isn't in the tables."""
        if self.taints and (reason := is_in_taint(self.taints, key)):
            return reason
        if isinstance(key, Text):
            if any(may_be_same(key, other) for other in self.vars if other != key):
                return SAME_PATTERN
        elif self.holed and any(may_be_same(text, key) for text in self.holed):
            return SAME_PATTERN
        return None

    def alike(self, key: Name) -> list[VariableRecord]:
        """The variables in the tables that may be the one of this key."""
        if self.taints and is_in_taint(self.taints, key):
            return []
        return [
            record
            for other, found in self.vars.items()
            if may_be_same(other, key)
            for record in found.records
        ]

    def find(self, key: Name, partitioned: bool = False) -> Found:
        """What is known to be there, with `perhaps_none` where that is in doubt."""
        found: Found | None = (self.partitioned if partitioned else self.vars).get(key)
        if found is None:
            return Found((), perhaps_none=self.doubt(key) is not None)
        # A hole may stand for something else each time.
        return Found(found.records, True) if isinstance(key, Text) else found
