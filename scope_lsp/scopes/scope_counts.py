"""How often each variable scope was opened, which makes default names unique.

After `_VariableScopeStore` (in 1.4 and before: `_VariableStore`) and `_get_unique_variable_scope`
of `python/ops/variable_scope.py`.
"""

from __future__ import annotations

from typing import Any

from scope_lsp.domain.names import Name, Text, concat
from scope_lsp.domain.trail import Trail
from scope_lsp.scopes.doubts import JOINED, SAME_PATTERN, is_in_taint, with_taint
from scope_lsp.scopes.matching import is_below, may_be_same
from scope_lsp.scopes.tables import (
    CLEARED,
    PERHAPS,
    SURELY,
    Current,
    Either,
    Least,
    Opened,
    suffixed,
)


class ScopeCounts:
    """The counts of one graph. Entering a scope object makes a copy that leaving throws away."""

    __slots__ = ("current", "outer", "taints", "trail")

    def __init__(self, trail: Trail) -> None:
        self.trail = trail
        self.current = Current(_either)
        self.current["counts"] = Opened()
        self.current["turns"] = Least()
        self.current["holed"] = False
        self.taints = Either()
        self.outer = Either()
        """The scopes that others were ever opened below."""

    @property
    def counts(self) -> Opened:
        """Name of a scope -> how often it was opened since a scope around it was left."""
        counts: Opened = self.current["counts"]
        return counts

    @property
    def turns(self) -> Least:
        """Name of a scope -> so many that are made of it in turn are certainly taken."""
        turns: Least = self.current["turns"]
        return turns

    def open(self, name: Name) -> None:
        """Count one more opening."""
        count = self.counts.get(name, CLEARED)
        self.trail.put(self.counts, name, count + 1 if count >= 0 else SURELY)
        if isinstance(name, str):
            self._note_outer(name)
        elif not self.current["holed"]:
            self.trail.put(self.current, "holed", True)

    def _note_outer(self, name: str) -> None:
        """Note the scopes around one, from the inside until they are noted already."""
        end = name.rfind("/")
        while end > 0 and name[:end] not in self.outer:
            self.trail.put(self.outer, name[:end], True)
            end = name.rfind("/", 0, end)

    def copy(self) -> tuple[Opened, Least]:
        """Work on a copy from now on; returns what `restore` takes."""
        old = self.counts, self.turns
        self.trail.put(self.current, "counts", Opened(self.counts))
        self.trail.put(self.current, "turns", Least())
        return old

    def restore(self, old: tuple[Opened, Least]) -> None:
        """Go back to the counts of before the copy: to the very tables, which the trail knows."""
        counts, turns = old
        self.trail.put(self.current, "counts", counts)
        self.trail.put(self.current, "turns", turns)

    def close_below(self, name: Name | None) -> None:
        """Forget the scopes below this one; None is all of them."""
        counts, trail = self.counts, self.trail
        if isinstance(name, str) and not self.current["holed"]:
            prefix = name + "/"
            some = name in self.outer
            below = [k for k in counts.names() if str(k).startswith(prefix)] if some else []
            for key in [key for key in self.turns if key.startswith(prefix)]:
                trail.drop(self.turns, key)
        else:
            trail.put(self.current, "turns", Least())
            found = [(key, name is None or is_below(key, name)) for key in counts.names()]
            below = [key for key, certain in found if certain]
            for key, certain in found:
                if certain is None:
                    trail.put(counts, key, PERHAPS)
        for key in below:
            if counts.below is None:
                trail.drop(counts, key)
            else:
                trail.put(counts, key, CLEARED)
        for key in [key for key in self.taints if name is None or _is_in(key, name)]:
            trail.drop(self.taints, key)

    def taint(self, scope: Name, vocabulary: frozenset[str] | None, reason: str) -> None:
        """An unknown call may have opened any scopes directly below this one."""
        self.trail.put(self.taints, scope, with_taint(self.taints, scope, vocabulary, reason))

    def unique(self, outer: Name, prefix: Name) -> Name:
        """The prefix, or `prefix_1` and so on, whichever isn't open below `outer` by then."""
        name = concat(outer, "/", prefix) if outer else prefix
        number = self._taken(name)
        candidate = concat(prefix, f"_{number}") if number else prefix
        while True:
            full = concat(name, f"_{number}") if number else name
            reason = self._doubt(full)
            if reason:
                return suffixed(prefix, reason)
            if self.counts.get(full, CLEARED) == CLEARED:
                return candidate
            number += 1
            candidate = concat(prefix, f"_{number}")

    def _taken(self, name: Name) -> int:
        """How many names in turn are certainly taken, where that is quick to tell."""
        if not isinstance(name, str) or self.current["holed"] or self.taints:
            return 0
        counts = self.counts
        known: int = self.turns.get(name, 0)
        number, full = known, f"{name}_{known}" if known else name
        while counts.get(full, CLEARED) not in (CLEARED, PERHAPS):
            number += 1
            full = f"{name}_{number}"
        if number > known:
            self.trail.put(self.turns, name, number)
        return number

    def _doubt(self, full: Name) -> str | None:
        if self.counts.get(full) == PERHAPS:
            return JOINED
        if self.taints and (reason := is_in_taint(self.taints, full)):
            return reason
        holed = self.current["holed"] or isinstance(full, Text)
        if holed and any(key != full and may_be_same(key, full) for key in self.counts.names()):
            return SAME_PATTERN
        return None


def _is_in(key: Name, name: Name) -> bool:
    return key == name or is_below(key, name) is True


def _either(ours: Any, theirs: Any) -> Any:
    return (ours or theirs) if isinstance(ours, bool) else ours
