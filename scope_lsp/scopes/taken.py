"""The names of one graph that are taken: by scopes and by ops, in one space.

On a name that is fully known and not in doubt this is `Graph.unique_name` of TensorFlow's
`python/framework/ops.py`. Doubt comes from paths that joined, from calls that aren't known, and
from names with holes; a name in doubt gets a hole where TensorFlow may have put a suffix.
"""

from __future__ import annotations

import re
from collections.abc import Callable

from scope_lsp.domain.names import Hole, Name, Text, concat, map_known, starts_with
from scope_lsp.domain.trail import Trail
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
        "loose",
        "patterns",
        "shadows",
        "taints",
        "takers",
        "trail",
    )  # fmt: skip

    def __init__(self, trail: Trail, fold_case: bool) -> None:
        self.trail = trail
        self.fold: Callable[[Name], Name] = _lower if fold_case else _same
        self.counts = Counters()
        self.takers = Either()
        """Key -> origin of who took it first."""
        self.loose = Either()
        """Key -> why it isn't known whether the key itself or one with a suffix was taken."""
        self.taints = Either()
        """Key of a scope -> what unknown calls may have taken directly below it."""
        self.patterns = Either()
        """Texts that were taken outside of fresh scopes, so that known names may be like them."""
        self.fresh = Either()
        """Names with holes that certainly were free when they were taken."""
        self.shadows = Either()
        """What names in doubt are without the suffixes that they may or may not have."""

    def taint(self, scope: Name, vocabulary: frozenset[str] | None, reason: str) -> None:
        """An unknown call may have taken any names directly below the scope."""
        key = self.fold(scope)
        known: Taint = self.taints.get(key, ())
        if not any(vocabulary == other for other, _ in known):
            self.trail.put(self.taints, key, (*known, (vocabulary, reason)))

    def take(self, scope: Name, name: Name, origin: object, mark: bool = True) -> Name:
        """The name, made unique in the graph; `scope` has no slash at its end."""
        full: Name
        if type(scope) is str and type(name) is str:
            full = f"{scope}/{name}" if scope else name
            key = self.fold(full)
            if not (self.loose or self.taints or self.patterns or self.shadows):
                count = self.counts.get(key, 0)
                if count == 0:
                    if mark:
                        self._mark(key, origin)
                    return full
        else:
            full = concat(scope, "/", name) if scope else name
            key = self.fold(full)
        return self._take(self.fold(scope), full, key, origin, mark)

    def first_taker(self, name: Name) -> object:
        """The origin of who took a name first, or None."""
        return self.takers.get(self.fold(name))

    def _mark(self, key: Name, origin: object) -> None:
        self.trail.put(self.counts, key, 1)
        if key not in self.takers:
            self.trail.put(self.takers, key, origin)

    def _take(self, scope: Name, full: Name, key: Name, origin: object, mark: bool) -> Name:
        """Count up to a free name, as far as each candidate is known to be free or taken."""
        count: int = self.counts.get(key, 0)
        candidate, number = key, count
        reason = self._doubt(scope, key)
        if count < 0:
            reason = reason or JOINED
        while not reason and candidate in self.counts:
            if self.counts[candidate] == PERHAPS:
                reason = JOINED
                break
            candidate = concat(key, f"_{number}")
            number += 1
            reason = self._doubt(scope, candidate)
        if reason:
            return self._take_doubtful(scope, full, key, origin, mark, reason)
        if mark:
            self._mark(candidate, origin)
            if candidate != key:
                self.trail.put(self.counts, key, count + 1)
            self._remember_pattern(scope, candidate)
        return full if candidate == key else concat(full, f"_{number - 1}")

    def _take_doubtful(
        self, scope: Name, full: Name, key: Name, origin: object, mark: bool, reason: str
    ) -> Name:
        result = suffixed(full, reason)
        if mark:
            self.trail.put(self.loose, key, reason)
            self._remember_shadow(key, self.loose, reason)
            if self.counts.get(key, PERHAPS) == PERHAPS:
                self.trail.put(self.counts, key, SURELY)
            if key not in self.takers:
                self.trail.put(self.takers, key, origin)
            self.trail.put(self.fresh, self.fold(result), True)
            if isinstance(key, Text) and scope not in self.fresh:
                self.trail.put(self.patterns, self.fold(result), True)
        return result

    def _remember_pattern(self, scope: Name, key: Name) -> None:
        if isinstance(key, str):
            return
        self.trail.put(self.fresh, key, True)
        self._remember_shadow(key, self.shadows, True)
        if scope not in self.fresh:
            self.trail.put(self.patterns, key, True)

    def _remember_shadow(self, key: Name, table: Either, value: object) -> None:
        shadow = without_suffix_holes(key)
        if shadow is not key:
            self.trail.put(table, shadow, value)

    def _doubt(self, scope: Name, key: Name) -> str | None:
        """Why it isn't known whether the key is taken, or None when it is known."""
        if self.loose:
            reason: str | None = self.loose.get(key) or self.loose.get(_without_suffix(key))
            if reason:
                return reason
        if self.taints and (reason := is_in_taint(self.taints, key)):
            return reason
        if key in self.shadows:
            return SAME_PATTERN
        if isinstance(key, Text):
            if scope not in self.fresh:
                return self._like_another(key)
            shadow = without_suffix_holes(key)
            if shadow is not key and shadow in self.counts:
                return SAME_PATTERN
        if self.patterns and scope not in self.fresh and self._like_a_pattern(key):
            return SAME_PATTERN
        return None

    def _like_a_pattern(self, key: Name) -> bool:
        return any(pattern.may_equal(key) for pattern in self.patterns)

    def _like_another(self, text: Text) -> str | None:
        """Whether a name taken before may be the text, whose holes may be filled with anything."""
        head = text.parts[0] if isinstance(text.parts[0], str) else ""
        for key in self.counts:
            if starts_with(key, head) and text.may_equal(key):
                return SAME_PATTERN
        if any(starts_with(key, head) or starts_with(text, str(key)) for key in self.loose):
            return SAME_PATTERN
        return SAME_PATTERN if self._like_a_pattern(text) else None


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
