"""The names of one graph that are taken: by scopes and by ops, in one space.

On a name that is fully known and not in doubt this is `Graph.unique_name` of TensorFlow's
`python/framework/ops.py`. A name in doubt gets a hole where TensorFlow may have put a suffix.
"""

from __future__ import annotations

from collections.abc import Callable

from scope_lsp.domain.names import Name, Text, concat
from scope_lsp.domain.trail import Trail
from scope_lsp.scopes.doubts import JOINED, Doubts, with_taint
from scope_lsp.scopes.remembered import remembered
from scope_lsp.scopes.tables import PERHAPS, SURELY, Counters, Either, suffixed


class TakenNames:
    """Counters of the names in use, and what is in doubt about them.

    Names are compared by their keys, which are lower-cased where the version compares so.
    """

    __slots__ = ("counts", "doubts", "fold", "takers", "trail")

    def __init__(self, trail: Trail, fold_case: bool) -> None:
        self.trail = trail
        self.fold: Callable[[Name], Name] = _lower if fold_case else _same
        self.counts = Counters()
        self.takers = Either()
        """Key -> origin of who took it first."""
        self.doubts = Doubts(trail, self.counts)

    def taint(self, scope: Name, vocabulary: frozenset[str] | None, reason: str) -> None:
        """An unknown call may have taken any names directly below the scope."""
        key, taints = self.fold(scope), self.doubts.taints
        self.trail.put(taints, key, with_taint(taints, key, vocabulary, reason))

    def take(
        self,
        scope: Name,
        name: Name,
        origin: object,
        mark: bool = True,
        stored: bool = False,
    ) -> Name:
        """The name, made unique in the graph; `scope` has no slash at its end.

        `stored`: it is the name of a variable that its store doesn't have yet.
        """
        full: Name
        if type(scope) is str and type(name) is str:
            full = f"{scope}/{name}" if scope else name
            key = self.fold(full)
            if key not in self.counts and not self.doubts:
                if mark:
                    fenced = "/" not in name and (not scope or self.fold(scope) in self.counts)
                    self._mark(key, origin, full if stored else None, fenced)
                return full
        else:
            full = concat(scope, "/", name) if scope else name
            key = self.fold(full)
        return self._take(self.fold(scope), name, full, key, origin, mark, stored)

    def is_loose(self, scope: Name, name: Name) -> bool:
        """Whether it is in doubt already which of a name and those with a suffix are taken, so that
        one more that may be adds nothing."""
        full = concat(scope, "/", name) if scope else name
        return self.fold(full) in self.doubts.loose

    def first_taker(self, name: Name) -> object:
        """The origin of who took a name first, or None."""
        return self.takers.get(self.fold(name))

    def _take(
        self,
        scope: Name,
        name: Name,
        full: Name,
        key: Name,
        origin: object,
        mark: bool,
        stored: bool,
    ) -> Name:
        """Count up to a free name, as far as each candidate is known to be free or taken."""
        counts, doubts = self.counts, self.doubts
        fenced = doubts.is_fenced(scope, name)
        count: int = counts.get(key, 0)
        unsure = count == PERHAPS or isinstance(key, Text)
        if stored and unsure and doubts.variables.get(key) == full:
            # Whoever may have made it: a variable that its store doesn't have isn't there.
            count = 0
        reason = JOINED if count < 0 else doubts.why(key, stored, fenced)
        candidate, number = key, count
        while count and not reason and candidate in counts:
            candidate = concat(key, f"_{number}")
            number += 1
            perhaps = counts.get(candidate) == PERHAPS
            reason = JOINED if perhaps else doubts.why(candidate, False, fenced)
        if reason:
            result = suffixed(full, reason)
            if mark:
                self._mark_doubtful(key, self.fold(result), origin, fenced, reason)
            return result
        if mark:
            if count:
                self.trail.put(counts, key, count + 1)
            self._mark(candidate, origin, full if stored else None, fenced)
        return concat(full, f"_{number - 1}") if count else full

    def _mark(self, key: Name, origin: object, variable: Name | None, fenced: bool) -> None:
        self.trail.put(self.counts, key, 1)
        if key not in self.takers:
            self.trail.put(self.takers, key, origin)
        if variable is not None:
            self.trail.put(self.doubts.variables, key, variable)
        self.doubts.remember(key, fenced)

    def _mark_doubtful(
        self, key: Name, result: Name, origin: object, fenced: bool, reason: str
    ) -> None:
        put, counts = self.trail.put, self.counts
        put(self.doubts.loose, key, reason)
        if counts.get(key, PERHAPS) == PERHAPS:
            put(counts, key, SURELY)
        put(counts, result, 1)
        self.doubts.remember(result, fenced)
        if isinstance(key, Text):
            self.doubts.remember(key, fenced)
        if key not in self.takers:
            put(self.takers, key, origin)


def _same(name: Name) -> Name:
    return name


def _lower(name: Name) -> Name:
    return name.lower() if isinstance(name, str) else _lower_text(name)


@remembered(1 << 12)
def _lower_text(text: Text) -> Text:
    parts = tuple([part.lower() if isinstance(part, str) else part for part in text.parts])
    return text if parts == text.parts else Text(parts)
