"""Tables that join in the way of the thing they hold, when two paths of a program meet."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from scope_lsp.domain.names import Hole, Name, Text, concat
from scope_lsp.domain.trail import MISSING, Table
from scope_lsp.scopes.values import UNKNOWN

PERHAPS = -1
"""A counter of a name that is in use on one path only."""
SURELY = -2
"""A counter of a name that is in use on every path, a different number of times."""
CLEARED = 0
"""A counter of a scope that is open no more."""


class Counters(Table):
    """Name -> how often it was asked for (or PERHAPS, or SURELY)."""

    __slots__ = ()

    def join(self, ours: Any, theirs: Any) -> Any:
        if ours == theirs:
            return ours
        missing = ours is MISSING or theirs is MISSING
        return PERHAPS if missing or PERHAPS in (ours, theirs) else SURELY


class Opened(Counters):
    """How often scopes were opened, over other such tables that nobody changes any more.

    To copy all for each scope that is entered would make many layers cost as their square. Each
    table is larger than the one over it, so that few lie over each other.
    """

    __slots__ = ("below",)

    def __init__(self, below: Opened | None = None) -> None:
        super().__init__()
        while below is not None and (not below or below.is_large):
            below = below.below if not below else below.united()
        self.below: Opened | None = below

    @property
    def is_large(self) -> bool:
        """Whether it is as large as the one below."""
        return self.below is not None and len(self) >= len(self.below)

    def united(self) -> Opened:
        """One table for this and the one below."""
        lower = self.below
        assert lower is not None
        made = Opened()
        made.update({**lower, **self})
        made.below = lower.below
        return made

    def get(self, key: Any, default: Any = None, /) -> Any:
        """The count of a name."""
        layer: Opened | None = self
        while layer is not None:
            if key in layer:
                return dict.get(layer, key)
            layer = layer.below
        return default

    def names(self) -> list[Name]:
        """All that are open."""
        keys: dict[Name, None] = {}
        layer: Opened | None = self
        while layer is not None:
            keys.update(dict.fromkeys(layer))
            layer = layer.below
        return [key for key in keys if self.get(key, CLEARED) != CLEARED]

    def join(self, ours: Any, theirs: Any) -> Any:
        gone = (MISSING, CLEARED)
        if ours in gone or theirs in gone:
            return CLEARED if ours in gone and theirs in gone else PERHAPS
        return super().join(ours, theirs)


class Least(Table):
    """Numbers that hold on every path if they are no larger than that of each."""

    __slots__ = ()

    def join(self, ours: Any, theirs: Any) -> Any:
        return 0 if MISSING in (ours, theirs) else min(ours, theirs)


class Either(Table):
    """Facts that hold once they were found on any path, such as who took a name first."""

    __slots__ = ()

    def join(self, ours: Any, theirs: Any) -> Any:
        return theirs if ours is MISSING else ours


class Presence(Table):
    """Key -> True, or False for what is there on one path only."""

    __slots__ = ()

    def join(self, ours: Any, theirs: Any) -> Any:
        return ours is True and theirs is True


class Fields(Table):
    """Values that are UNKNOWN where two paths differ."""

    __slots__ = ()

    def join(self, ours: Any, theirs: Any) -> Any:
        return ours if ours is theirs or ours == theirs else UNKNOWN


class Current(Table):
    """What is current, such as the open scope, which both paths should have left the same.

    Where they have not (a scope entered by hand on one path), `mixed` makes the value for both.
    """

    __slots__ = ("mixed",)
    unwinds = True

    def __init__(self, mixed: Callable[[Any, Any], Any]) -> None:
        super().__init__()
        self.mixed = mixed

    def join(self, ours: Any, theirs: Any) -> Any:
        return ours if ours is theirs else self.mixed(ours, theirs)


class SuffixHole(Hole):
    """Where TensorFlow may have put a suffix such as `_1`, or none."""

    __slots__ = ()

    def __init__(self, reason: str) -> None:
        super().__init__("_N", reason)


class Unlikely(str):
    """A reason for a doubt that hardly ever comes true: the name is shown without a hole."""

    __slots__ = ()


class SilentHole(SuffixHole):
    """Where there hardly is a suffix; the name isn't known for certain all the same."""

    __slots__ = ()

    def __repr__(self) -> str:
        return ""


def suffixed(name: Name, reason: str) -> Text:
    """The name with a hole where TensorFlow may have put a suffix."""
    text = concat(name, (SilentHole if isinstance(reason, Unlikely) else SuffixHole)(reason))
    assert isinstance(text, Text)
    return text
