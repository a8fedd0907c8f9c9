"""All names ever taken, found by their last part, for names with holes to be compared with."""

from __future__ import annotations

from collections.abc import Iterable

from scope_lsp.domain.names import Hole, Name


class Leaves:
    """An index that is made only when it is asked, since most programs never need it.

    It is not on the trail: it may hold names that were taken on a path that was rewound.
    """

    __slots__ = ("_by_leaf", "_indexed", "_open", "names")

    def __init__(self) -> None:
        self.names: list[Name] = []
        """To be appended to; a name may stand there twice."""
        self._indexed = 0
        self._by_leaf: dict[str, dict[Name, None]] = {}
        self._open: dict[Name, None] = {}

    def like(self, name: Name) -> Iterable[Name]:
        """The names that may have the same last part."""
        self._index()
        leaf = known_leaf(name)
        if leaf is None:
            return [*self._open, *(key for keys in self._by_leaf.values() for key in keys)]
        return [*self._by_leaf.get(leaf, ()), *self._open]

    def _index(self) -> None:
        for name in self.names[self._indexed :]:
            leaf = known_leaf(name)
            keys = self._open if leaf is None else self._by_leaf.setdefault(leaf, {})
            keys[name] = None
        self._indexed = len(self.names)


def known_leaf(name: Name) -> str | None:
    """What stands behind the last slash, None if a hole is in it."""
    if isinstance(name, str):
        return name.rpartition("/")[2]
    last = name.parts[-1]
    if isinstance(last, Hole) or "/" not in last:
        return None
    return last.rpartition("/")[2]
