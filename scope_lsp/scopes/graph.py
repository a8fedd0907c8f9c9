"""A graph: its names, its stack of name scopes, its ops and its collections of variables.

The rules are those of class `Graph` in TensorFlow's `python/framework/ops.py`.
"""

from __future__ import annotations

import re
from collections import Counter
from functools import lru_cache
from typing import TYPE_CHECKING, Any

from scope_lsp.domain.names import (
    Hole,
    Name,
    Text,
    concat,
    ends_with,
    starts_with,
    without_end,
)
from scope_lsp.domain.trail import Trail
from scope_lsp.scopes.errors import ScopeError
from scope_lsp.scopes.provenance import ScopeEntry
from scope_lsp.scopes.tables import Current, Either, Presence
from scope_lsp.scopes.taken import TakenNames
from scope_lsp.scopes.values import UNKNOWN, Entered, VariableRecord
from scope_lsp.version import Version

if TYPE_CHECKING:
    from scope_lsp.scopes.variable_scope import ScopeStack
    from scope_lsp.scopes.variable_store import VariableStore

TRAINABLE = "trainable_variables"
"""The collection of what is trained."""


class Graph:
    """One graph. All that changes stands in tables of the trail."""

    __slots__ = (
        "building_function",
        "collections",
        "created",
        "current",
        "entries",
        "names",
        "ops",
        "patterns",
        "trail",
        "unsettled",
        "variable_scopes",
        "variable_store",
        "version",
    )

    variable_scopes: ScopeStack
    variable_store: VariableStore

    def __init__(self, version: Version, trail: Trail, building_function: bool = False) -> None:
        self.version = version
        self.trail = trail
        self.building_function = building_function
        self.names = TakenNames(trail, version.folds_case_of_names)
        self.patterns = _patterns(version)
        self.current = Current(_mixed_scopes)
        self.current["name_scope"] = None
        self.entries = Either()
        """Name of a scope -> how it came about, for scopes that are re-entered by their name."""
        self.ops = Presence()
        self.collections: dict[str, Presence] = {}
        self.unsettled = Either()
        """Collection, or None for any -> why it may have more variables than are known."""
        self.created = Presence()
        """The variables of this graph in the order in which they were created."""

    @property
    def is_used(self) -> bool:
        """Whether anything may have been done in it."""
        return bool(self.names.counts or self.names.doubts or self.created)

    # Names

    @property
    def scope(self) -> ScopeEntry | None:
        """The innermost name scope that is open, None at the root."""
        entry: ScopeEntry | None = self.current["name_scope"]
        return entry

    def get_name_scope(self) -> Name:
        """The name of the innermost name scope, without a slash at its end."""
        entry: ScopeEntry | None = self.current["name_scope"]
        return "" if entry is None else entry.full

    def unique_name(
        self, name: Name, mark_as_used: bool = True, origin: object = None, stored: bool = False
    ) -> Name:
        """The full name, as `Graph.unique_name` gives it; `stored` as for `TakenNames.take`."""
        return self.names.take(self.get_name_scope(), name, origin, mark_as_used, stored)

    def taint(self, prefix: Name, vocabulary: frozenset[str] | None, reason: str) -> None:
        """An unknown call may have taken any names directly below `prefix` (those of the
        vocabulary, with and without suffixes, if there is one)."""
        self.names.taint(prefix, vocabulary, reason)

    # Ops

    def add_op(self, name: Name, origin: object = None) -> Name:
        """Add an op that was given this name (or has it by default), and return its full name.

        The rules of `Graph.create_op`: a name with a slash at its end is taken as it is.
        """
        if ends_with(name, "/"):
            full = without_end(name, 1)
        else:
            full = self.names.take(self.get_name_scope(), name, origin)
        self._check_op_name(full)
        if self.ops.get(full) is True and isinstance(full, str):
            words = self.version.words_for_duplicate_op.format(full)
            raise ScopeError("duplicate-op", words, earlier=self.names.first_taker(full))
        self.trail.put(self.ops, full, True)
        return full

    def add_library_op(self, op_type: str, name: Name | None = None, origin: object = None) -> Name:
        """Add an op as nearly all of TensorFlow's functions do: in a name scope of that name.

        `apply_op` of `python/framework/op_def_library.py`. Constants and placeholders of old
        versions are added by `create_op` alone, which words its errors otherwise.
        """
        if name is None or (name == "" and self.version.empty_op_name_is_default):
            name = op_type
        if name:
            self._check_scope_name(name)
            return self.add_op(name, origin)
        scope = self.enter_name_scope(name)
        try:
            return self.add_op(name, origin)
        finally:
            scope.exit()

    def _check_op_name(self, full: Name) -> None:
        if isinstance(full, str) and _matches(self.patterns[0], full):
            return
        if isinstance(full, Text) and _may_match(full, self.patterns):
            return
        words = f"'{full}' is not a valid node name"
        if self.version.explains_valid_op_names:
            words = (
                f"`{full}` is not a valid node name. "
                f"Accepted names conform to Regex /{self.patterns[0]}/"
            )
        raise ScopeError("invalid-op-name", words)

    # Name scopes

    def enter_name_scope(
        self, name: Name | None, origin: object = None, stored: bool = False
    ) -> Entered:
        """`Graph.name_scope`: enter a scope; the value is its name with a slash at its end."""
        old = self.scope
        entry: ScopeEntry | None = None
        value: Name = ""
        if name:
            self._check_scope_name(name)
            entry = self._scope_entry(name, origin, stored)
            value = concat(entry.full, "/")
        self.trail.put(self.current, "name_scope", entry if entry and entry.full else None)
        return Entered(value, lambda: self.trail.put(self.current, "name_scope", old))

    def _scope_entry(self, name: Name, origin: object, stored: bool) -> ScopeEntry:
        if ends_with(name, "/"):
            full = without_end(name, 1)
            known = self.entries.get(full)
            return known or ScopeEntry(None, full, full, origin)
        full = self.unique_name(name, origin=origin, stored=stored)
        entry = self.entry_for(name, full, origin)
        self.trail.put(self.entries, full, entry)
        return entry

    def entry_for(self, given: Name, full: Name, origin: object) -> ScopeEntry:
        """How the name came about that something got which asked for `given` in this scope."""
        outer = self.scope
        wanted = given if outer is None else concat(outer.full, "/", given)
        if wanted == full:
            return ScopeEntry(outer, given, full, origin)
        added = _rest(full, outer)
        return ScopeEntry(outer, added, full, origin, self.names.first_taker(wanted))

    def _check_scope_name(self, name: Name) -> None:
        root = self.scope is None
        pattern = self.patterns[0 if root else 1]
        if isinstance(name, str) and _matches(pattern, name):
            return
        both = self.patterns if root else self.patterns[1:]
        if isinstance(name, Text) and _may_match(name, both):
            return
        words = f"'{name}' is not a valid scope name"
        if self.version.explains_valid_scope_names:
            kind = "root scope" if root else "scope"
            words = (
                f"'{name}' is not a valid {kind} name. A {kind} name has to match the "
                f"following pattern: {pattern.pattern}"
            )
        raise ScopeError("invalid-scope-name", words)

    # Collections

    def unsettle(self, reason: str, *collections: str | None) -> None:
        """Some collections, or for None any, may have more variables than are known."""
        for name in collections:
            self.trail.put(self.unsettled, name, reason)

    def add_variable(self, variable: VariableRecord) -> None:
        """Put a new variable into its collections."""
        self.trail.put(self.created, variable, True)
        for name in variable.collections:
            certain = name != TRAINABLE or variable.trainable is not UNKNOWN
            self.trail.put(self._collection(name), variable, certain)

    def collection(self, name: str, prefix: Name = "") -> list[VariableRecord]:
        """`tf.get_collection(name, prefix)` of variables, in the order of creation."""
        found = _distinct(self.collections.get(name) or Presence())
        return [v for v in found if _begins_with(v.name, prefix)] if prefix else found

    def members(self, name: str, prefix: Name = "") -> list[tuple[VariableRecord, bool]]:
        """The same, each with whether it is certain to be there."""
        table = self.collections.get(name) or Presence()
        times = Counter(str(record.name) for record in table)
        return [
            (v, table[v] is True or (times[str(v.name)] > 1 and self.ops.get(v.name) is True))
            for v in self.collection(name, prefix)
        ]

    def surely_has(self, variable: VariableRecord) -> bool:
        """Whether a variable is there, whatever the conditions that aren't known; of those of one
        name that different paths made, one is, if all took the name."""
        if self.created.get(variable, True) is True:
            return True
        return self.ops.get(variable.name) is True and any(
            other is not variable and other.name == variable.name for other in self.created
        )

    def variables(self) -> list[VariableRecord]:
        """All variables of the graph, in whatever collection, in the order of creation."""
        return _distinct(self.created)

    def _collection(self, name: str) -> Presence:
        # The table itself isn't on the trail: an empty collection is as good as none.
        return self.collections.setdefault(name, Presence())


def _patterns(version: Version) -> tuple[re.Pattern[str], re.Pattern[str]]:
    """The patterns of op names (and of scopes at the root) and of scopes below it."""
    rest = r"[A-Za-z0-9_.\-/]*$"
    if version.allows_backslashes_in_names:
        rest = r"[A-Za-z0-9_.\\/>-]*$"
    elif version.allows_arrows_in_names:
        rest = r"[A-Za-z0-9_.\-/>]*$"
    return re.compile(f"^[A-Za-z0-9.]{rest}"), re.compile(f"^{rest}")


@lru_cache(65536)
def _matches(pattern: re.Pattern[str], name: str) -> bool:
    return pattern.match(name) is not None


def _may_match(name: Text, patterns: tuple[re.Pattern[str], ...]) -> bool:
    """Whether the name with holes can be valid: `patterns` are for its start and for its rest."""
    return all(
        isinstance(part, Hole) or patterns[0 if index == 0 else -1].match(part)
        for index, part in enumerate(name.parts)
    )


def _distinct(records: Presence) -> list[VariableRecord]:
    """The records; of what may not be there, one of each name, since that is what different paths
    of the program made."""
    if False not in records.values():
        return list(records)
    return list({record.name: record for record in reversed([*records])}.values())[::-1]


def _begins_with(name: Name, prefix: Name) -> bool:
    if isinstance(prefix, str):
        return starts_with(name, prefix)
    return str(name).startswith(str(prefix))


def _rest(full: Name, outer: ScopeEntry | None) -> Name:
    """What a name adds to that of its scope."""
    if outer is None:
        return full
    if isinstance(full, str) and isinstance(outer.full, str):
        return full[len(outer.full) + 1 :]
    skip = len(outer.full.parts) if isinstance(outer.full, Text) else 1
    head = outer.full.parts[-1] if isinstance(outer.full, Text) else outer.full
    parts = full.parts if isinstance(full, Text) else (full,)
    if isinstance(head, Hole):
        first = parts[skip]
        return concat(str(first)[1:], *parts[skip + 1 :])
    return concat(str(parts[skip - 1])[len(head) + 1 :], *parts[skip:])


def _mixed_scopes(ours: Any, theirs: Any) -> Any:
    entry = ours or theirs
    if not isinstance(entry, ScopeEntry):
        return entry
    name = concat(Hole("?", "a name scope was entered on one path only"))
    return ScopeEntry(None, name, name, entry.origin)
