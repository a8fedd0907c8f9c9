"""Names found by their last part, for names with holes to be compared with."""

from __future__ import annotations

import re
from typing import Union

from scope_lsp.domain.names import Hole, Name
from scope_lsp.scopes.matching import Segments, escaped, known_segments
from scope_lsp.scopes.remembered import remembered
from scope_lsp.scopes.tables import SuffixHole

_SUFFIXES = re.compile(r"(?:_\d+)+$")

Start = tuple[Union[str, Hole], ...]
Compared = tuple[Name, Name, Union[Segments, None]]
"""A name, what it is compared as (see `escaped`), and the known parts of that."""
Group = dict[Start, dict[Name, Compared]]
"""Names by what stands up to their last hole."""


class Leaves:
    """An index that is made only when it is asked, since most programs never need it.

    It is not on the trail: it may hold names that were taken on a path that was rewound.
    """

    __slots__ = ("_by_leaf", "_indexed", "_open", "names")

    def __init__(self) -> None:
        self.names: list[Name] = []
        """To be appended to; a name may stand there twice."""
        self._indexed = 0
        self._by_leaf: dict[str, Group] = {}
        self._open: Group = {}

    def like(self, name: Name) -> list[Compared]:
        """The names that may have the same last part, but for suffixes.

        The same hole is the same text, so names that differ behind the same last hole aren't alike.
        """
        if len(self.names) > self._indexed:
            self._index()
        leaf, own = known_leaf(name), _start(name)
        groups = [self._by_leaf.get(leaf, {})] if leaf is not None else [*self._by_leaf.values()]
        alike: list[Compared] = []
        for group in (*groups, self._open):
            for start, names in group.items():
                if start != own:
                    alike += names.values()
        return alike

    def _index(self) -> None:
        for name in self.names[self._indexed :]:
            leaf = known_leaf(name)
            group = self._open if leaf is None else self._by_leaf.setdefault(leaf, {})
            meant = name if isinstance(name, str) else escaped(name)
            compared = (name, meant, known_segments(meant))
            group.setdefault(_start(name), {})[name] = compared
        self._indexed = len(self.names)


def _start(name: Name) -> Start:
    """The parts up to the last hole."""
    if isinstance(name, str):
        return ()
    return name.parts if isinstance(name.parts[-1], Hole) else name.parts[:-1]


@remembered(1 << 12)
def known_leaf(name: Name) -> str | None:
    """What stands behind the last slash, without suffixes; None if another hole is in it."""
    if isinstance(name, str):
        return _SUFFIXES.sub("", name.rpartition("/")[2])
    leaf = ""
    for part in reversed(name.parts):
        if isinstance(part, SuffixHole):
            continue
        if isinstance(part, Hole):
            return None
        leaf = part.rpartition("/")[2] + leaf
        if "/" in part:
            break
    return _SUFFIXES.sub("", leaf)
