"""Where each part of a name came from, kept as a chain that never changes."""

from __future__ import annotations

from collections.abc import Iterator

from scope_lsp.domain.names import Name


class ScopeEntry:
    """One part of a name: the text it added, the name up to here, and who opened it where.

    `collided_with` is the origin of whoever had taken the name before when `added` got a suffix.
    """

    __slots__ = ("added", "collided_with", "full", "origin", "outer")

    def __init__(
        self,
        outer: ScopeEntry | None,
        added: Name,
        full: Name,
        origin: object,
        collided_with: object = None,
    ) -> None:
        self.outer = outer
        self.added = added
        self.full = full
        self.origin = origin
        self.collided_with = collided_with

    def __iter__(self) -> Iterator[ScopeEntry]:
        """The parts, outermost first."""
        parts: list[ScopeEntry] = []
        part: ScopeEntry | None = self
        while part is not None:
            parts.append(part)
            part = part.outer
        return reversed(parts)

    def __repr__(self) -> str:
        return f"ScopeEntry({self.full})"
