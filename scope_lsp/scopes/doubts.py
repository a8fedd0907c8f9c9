"""Why a name may be taken though it isn't known to be.

Doubt comes from paths that joined, from calls that aren't known, and from names with holes.
"""

from __future__ import annotations

import re

from scope_lsp.domain.names import Hole, Name, Text, concat, of_parts
from scope_lsp.domain.trail import Trail
from scope_lsp.scopes.leaves import Leaves
from scope_lsp.scopes.matching import (
    are_apart,
    ends_with_whole_hole,
    escaped,
    known_segments,
    may_be_same,
    scopes_are_apart,
)
from scope_lsp.scopes.remembered import remembered
from scope_lsp.scopes.tables import PERHAPS, Counters, Either, Unlikely

JOINED = "another path of the program may have taken this name"
SAME_PATTERN = "a name that isn't fully known may be this one"

_SUFFIX = re.compile(r"_\d+$")

Taint = tuple[tuple[frozenset[str] | None, str], ...]


class Doubts:
    """What is in doubt about the names of one graph."""

    __slots__ = (
        "counts",
        "fresh",
        "known",
        "loose",
        "taints",
        "texts",
        "trail",
        "unfenced_known",
        "unfenced_texts",
        "variables",
    )

    def __init__(self, trail: Trail, counts: Counters) -> None:
        self.trail = trail
        self.counts = counts
        self.loose = Either()
        """Key -> why it isn't known whether the key itself or one with a suffix was taken."""
        self.taints = Either()
        """Key of a scope -> what unknown calls may have taken directly below it."""
        self.texts = Leaves()
        """The keys with holes, and `known`, those without."""
        self.known = Leaves()
        self.unfenced_texts = Leaves()
        """Those that may meet keys taken in other scopes (see `is_fenced`)."""
        self.unfenced_known = Leaves()
        self.fresh = Either()
        """Texts that certainly were free when they were taken."""
        self.variables = Either()
        """The names of variables in a store, where no two are the same, by their keys."""

    def __bool__(self) -> bool:
        return bool(self.loose or self.taints or self.texts.names)

    def is_fenced(self, scope: Name, name: Name) -> bool:
        """Whether what is taken in the scope can't meet what is taken in others: the scope
        certainly is a new one, and the name doesn't lead out of it."""
        if not isinstance(name, str) or "/" in name:
            return False
        if isinstance(scope, Text):
            return scope in self.fresh
        count: int = self.counts.get(scope, PERHAPS)
        return not scope or (count != PERHAPS and scope not in self.loose)

    def why(self, key: Name, stored: bool, fenced: bool) -> str | None:
        """Why it isn't known whether the key is taken, or None when it is known."""
        if self.loose:
            reason: str | None = self.loose.get(key) or self.loose.get(_without_suffix(key))
            if reason:
                return reason
        if self.taints and (reason := is_in_taint(self.taints, key)):
            return reason
        return SAME_PATTERN if self._is_like_another(key, stored, fenced) else None

    def remember(self, key: Name, fenced: bool) -> None:
        """Remember a key that was taken."""
        if isinstance(key, str):
            self.known.names.append(key)
            if not fenced:
                self.unfenced_known.names.append(key)
            return
        self.texts.names.append(key)
        if not fenced:
            self.unfenced_texts.names.append(key)
        if not ends_with_whole_hole(key):
            # One of which nothing is known might be empty, or end with a slash.
            self.trail.put(self.fresh, key, True)

    def _is_like_another(self, key: Name, stored: bool, fenced: bool) -> bool:
        text = key if isinstance(key, str) else escaped(key)
        texts = self.unfenced_texts if fenced else self.texts
        if self._may_meet_any(text, key, texts, stored):
            return True
        if isinstance(key, str):
            return False
        if key in self.counts and not fenced and not stored:
            return True  # the same hole, but perhaps not the same value
        known = self.unfenced_known if fenced else self.known
        return self._may_meet_any(text, key, known, stored)

    def _may_meet_any(self, text: Name, key: Name, others: Leaves, stored: bool) -> bool:
        segments = known_segments(text)
        for other, meant, theirs in others.like(key):
            if are_apart(segments, theirs) or other == key:
                continue
            taken = other in self.counts and not (stored and other in self.variables)
            if taken and may_be_same(text, meant):
                return True
        return False


def is_in_taint(taints: Either, key: Name) -> str | None:
    """Why an unknown call may have taken the key, None if none can have."""
    scope, leaf = split(key)
    taint: Taint = taints.get(scope, ())
    answers = _answers(scope, _like(leaf))
    for other, known in taints.items():
        may_be_in = answers.get(other)
        if may_be_in is None:
            may_be_in = answers[other] = _may_be_in(scope, _like(leaf), other)
        if may_be_in:
            taint += known
    reasons = [reason for vocabulary, reason in taint if _holds(vocabulary, leaf)]
    return next(
        (r for r in reasons if not isinstance(r, Unlikely)), reasons[0] if reasons else None
    )


def _holds(vocabulary: frozenset[str] | None, leaf: Name) -> bool:
    """Whether a name may be one of a vocabulary, with or without a suffix."""
    if vocabulary is None or isinstance(leaf, Text):
        return True
    lower = leaf.lower()
    return lower in vocabulary or _SUFFIX.sub("", lower) in vocabulary


def _like(leaf: Name) -> Name:
    """What stands for a leaf where only its holes matter."""
    return leaf if isinstance(leaf, Text) else "leaf"


@remembered(1 << 11)
def _answers(scope: Name, leaf: Name) -> dict[Name, bool]:
    """Whether a leaf of a scope may lie directly below others, as far as it was asked; what is
    below the scope itself is found without."""
    return {scope: False}


def _may_be_in(scope: Name, leaf: Name, other: Name) -> bool:
    """Whether a leaf of a scope may lie directly below the other scope."""
    if isinstance(other, str):
        return isinstance(scope, Text) and may_be_same(scope, other)
    if scopes_are_apart(scope, other):
        return False
    below = _below(other, leaf)
    assert isinstance(below, Text)
    return may_be_same(_below(scope, leaf), escaped(below))


@remembered(1 << 12)
def _below(scope: Name, leaf: Name) -> Name:
    return concat(scope, "/", leaf) if scope else leaf


def with_taint(taints: Either, scope: Name, vocabulary: frozenset[str] | None, why: str) -> Taint:
    """What a scope is tainted with after one more unknown call."""
    known: Taint = taints.get(scope, ())
    # Python compares a set with itself item by item.
    if any(vocabulary is other or vocabulary == other for other, _ in known):
        return known
    return (*known, (vocabulary, why))


def split(name: Name) -> tuple[Name, Name]:
    """A name as the scope and the part after its last known slash."""
    if isinstance(name, str):
        scope, _, leaf = name.rpartition("/")
        return scope, leaf
    for index in range(len(name.parts) - 1, -1, -1):
        part = name.parts[index]
        if isinstance(part, str) and "/" in part:
            before, _, after = part.rpartition("/")
            parts, rest = name.parts[:index], name.parts[index + 1 :]
            return (
                of_parts((*parts, before) if before else parts),
                of_parts((after, *rest) if after else rest),
            )
    return "", name


def _without_suffix(key: Name) -> Name:
    if isinstance(key, str):
        return _SUFFIX.sub("", key)
    tail = key.parts[-1]
    if isinstance(tail, Hole):
        return key
    kept = _SUFFIX.sub("", tail)
    return key if kept == tail else concat(*key.parts[:-1], kept)
