"""The names of one graph that are taken: by scopes and by ops, in one space.

On a name that is fully known and not in doubt this is `Graph.unique_name` of TensorFlow's
`python/framework/ops.py`. Doubt comes from paths that joined, from calls that aren't known, and
from names with holes; a name in doubt gets a hole where TensorFlow may have put a suffix.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from scope_lsp.domain.names import Hole, Name, Text, concat, map_known
from scope_lsp.domain.trail import Trail
from scope_lsp.scopes.leaves import Leaves
from scope_lsp.scopes.matching import ends_with_whole_hole, escaped, may_be_same, pattern_of
from scope_lsp.scopes.tables import PERHAPS, SURELY, Counters, Either, SuffixHole, suffixed

JOINED = "another path of the program may have taken this name"
SAME_PATTERN = "a name that isn't fully known may be this one"

_SUFFIX = re.compile(r"_\d+$")

Taint = tuple[tuple[frozenset[str] | None, str], ...]


class TakenNames:
    """Counters of the names in use, and what is in doubt about them."""

    __slots__ = (
        "counts",
        "fold",
        "fresh",
        "inner",
        "leaves",
        "loose",
        "patterns",
        "shadows",
        "taints",
        "takers",
        "trail",
        "variables",
    )

    def __init__(self, trail: Trail, fold_case: bool) -> None:
        self.trail = trail
        self.fold: Callable[[Name], Name] = _lower if fold_case else _same
        self.counts = Counters()
        self.leaves = Leaves()
        self.takers = Either()
        """Key -> origin of who took it first."""
        self.loose = Either()
        """Key -> why it isn't known whether the key itself or one with a suffix was taken."""
        self.taints = Either()
        """Key of a scope -> what unknown calls may have taken directly below it."""
        self.patterns = Either()
        """Texts taken outside of fresh scopes, which known names may be like -> their pattern."""
        self.inner = Either()
        """Texts taken in a fresh scope, by a name with holes -> the scope."""
        self.fresh = Either()
        """Names with holes that certainly were free when they were taken."""
        self.shadows = Either()
        """What names in doubt are without the suffixes that they may or may not have."""
        self.variables = Either()
        """The keys of variables in a store, where no two are the same."""

    def taint(self, scope: Name, vocabulary: frozenset[str] | None, reason: str) -> None:
        """An unknown call may have taken any names directly below the scope."""
        key = self.fold(scope)
        known: Taint = self.taints.get(key, ())
        if not any(vocabulary == other for other, _ in known):
            self.trail.put(self.taints, key, (*known, (vocabulary, reason)))

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
            if not (self.loose or self.taints or self.patterns or self.shadows):
                count = self.counts.get(key, 0)
                if count == 0:
                    if mark:
                        self._mark(key, origin, stored)
                    return full
        else:
            full = concat(scope, "/", name) if scope else name
            key = self.fold(full)
        folded = self.fold(scope)
        # In a scope that certainly is a new one, known names only meet those taken in it.
        fenced = folded in self.fresh and isinstance(name, str)
        return self._take(folded, full, key, origin, mark, stored, fenced)

    def first_taker(self, name: Name) -> object:
        """The origin of who took a name first, or None."""
        return self.takers.get(self.fold(name))

    def _mark(self, key: Name, origin: object, stored: bool) -> None:
        self.trail.put(self.counts, key, 1)
        self.leaves.names.append(key)
        if key not in self.takers:
            self.trail.put(self.takers, key, origin)
        if stored:
            self.trail.put(self.variables, key, True)

    def _take(
        self,
        scope: Name,
        full: Name,
        key: Name,
        origin: object,
        mark: bool,
        stored: bool,
        fenced: bool,
    ) -> Name:
        """Count up to a free name, as far as each candidate is known to be free or taken."""
        count: int = self.counts.get(key, 0)
        candidate, number = key, count
        reason = self._doubt(scope, key, stored, fenced)
        if stored and count == PERHAPS and not reason and key in self.variables:
            # Whichever path made it: a variable that its store doesn't have isn't there.
            self._mark(key, origin, stored)
            return full
        if count < 0:
            reason = reason or JOINED
        while not reason and candidate in self.counts:
            if self.counts[candidate] == PERHAPS:
                reason = JOINED
                break
            candidate = concat(key, f"_{number}")
            number += 1
            reason = self._doubt(scope, candidate, stored, fenced)
        if reason:
            result = suffixed(full, reason)
            if mark:
                self._mark_doubtful(scope, key, self.fold(result), origin, reason, fenced)
            return result
        if mark:
            self._mark(candidate, origin, stored)
            if candidate != key:
                self.trail.put(self.counts, key, count + 1)
            if isinstance(candidate, Text):
                self._remember(scope, candidate, self.shadows, True, fenced)
        return full if candidate == key else concat(full, f"_{number - 1}")

    def _mark_doubtful(
        self,
        scope: Name,
        key: Name,
        result: Name,
        origin: object,
        reason: str,
        fenced: bool,
    ) -> None:
        put = self.trail.put
        put(self.loose, key, reason)
        self.leaves.names.append(key)
        if self.counts.get(key, PERHAPS) == PERHAPS:
            put(self.counts, key, SURELY)
        if key not in self.takers:
            put(self.takers, key, origin)
        if isinstance(key, Text):
            self._remember(scope, result, self.loose, reason, fenced)
        else:
            put(self.fresh, result, True)

    def _remember(
        self, scope: Name, key: Name, shadows: Either, value: object, fenced: bool
    ) -> None:
        """Remember a name with holes in all the ways in which others may be like it."""
        assert isinstance(key, Text)
        if not ends_with_whole_hole(key):  # which might be "", or end with a slash
            self.trail.put(self.fresh, key, True)
        shadow = without_suffix_holes(key)
        if shadow is not key:
            self.trail.put(shadows, shadow, value)
        if scope not in self.fresh:
            self.trail.put(self.patterns, key, pattern_of(escaped(key)))
        elif not fenced:
            self.trail.put(self.inner, key, scope)

    def _doubt(self, scope: Name, key: Name, stored: bool, fenced: bool) -> str | None:
        """Why it isn't known whether the key is taken, or None when it is known."""
        if self.loose:
            reason: str | None = self.loose.get(key) or self.loose.get(_without_suffix(key))
            if reason:
                return reason
        if self.taints and (reason := is_in_taint(self.taints, key)):
            return reason
        if key in self.shadows:
            return SAME_PATTERN
        if isinstance(key, str):
            alike = bool(self.patterns) and self._like_a_pattern(key, stored)
        elif fenced:
            shadow = without_suffix_holes(key)
            alike = (shadow is not key and shadow in self.counts) or any(
                around == scope and may_be_same(text, key) for text, around in self.inner.items()
            )
        else:
            alike = self._like_another(key, stored)
        return SAME_PATTERN if alike else None

    def _like_a_pattern(self, key: str, stored: bool) -> bool:
        return any(
            pattern.fullmatch(key) and not (stored and text in self.variables)
            for text, pattern in self.patterns.items()
        )

    def _like_another(self, text: Text, stored: bool) -> bool:
        """Whether a name taken before may be the text, whose holes may be filled with anything."""
        if text in self.counts and not stored:
            return True
        text = escaped(text)
        pattern = pattern_of(text)
        for key in self.leaves.like(text):
            if key not in self.counts or (stored and key in self.variables):
                continue
            if pattern.fullmatch(key) if isinstance(key, str) else may_be_same(key, text):
                return True
        return any(may_be_same(suffixed(key, ""), text) for key in self.loose)


def is_in_taint(taints: Either, key: Name) -> str | None:
    """Why an unknown call may have taken the key, None if none can have."""
    scope, leaf = split(key)
    taint: Taint = taints.get(scope, ())
    for vocabulary, reason in taint:
        if vocabulary is None or isinstance(leaf, Text):
            return reason
        lower = leaf.lower()
        if lower in vocabulary or _SUFFIX.sub("", lower) in vocabulary:
            return reason
    return None


def split(name: Name) -> tuple[Name, Name]:
    """A name as the scope and the part after its last known slash."""
    if isinstance(name, str):
        scope, _, leaf = name.rpartition("/")
        return scope, leaf
    for index in range(len(name.parts) - 1, -1, -1):
        part = name.parts[index]
        if isinstance(part, str) and "/" in part:
            before, _, after = part.rpartition("/")
            return concat(*name.parts[:index], before), concat(after, *name.parts[index + 1 :])
    return "", name


def _without_suffix(key: Name) -> Name:
    if isinstance(key, str):
        return _SUFFIX.sub("", key)
    tail = key.parts[-1]
    if isinstance(tail, Hole):
        return key
    return concat(*key.parts[:-1], _SUFFIX.sub("", tail))


def without_suffix_holes(name: Name) -> Name:
    """The name as it is if no scope in it got a suffix."""
    if isinstance(name, str) or not any(isinstance(p, SuffixHole) for p in name.parts):
        return name
    return concat(*(part for part in name.parts if not isinstance(part, SuffixHole)))


def _same(name: Name) -> Name:
    return name


def _lower(name: Name) -> Name:
    return name.lower() if isinstance(name, str) else map_known(name, str.lower)
