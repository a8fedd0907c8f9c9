"""An undo log over every mutable thing of a run, so that both sides of an unknown condition
can be tried from the same state and joined at a cost that grows with what they changed.

    mark = trail.fork()
    ... run one side ...
    first = trail.rewind(mark)     # undone; `first` says what it had changed
    ... run the other side ...
    second = trail.rewind(mark)
    trail.close(mark)
    trail.apply(merge(first, second))

All state that a program can change lives in dicts (`Table`s join in their own way) and is changed
with `put` and `drop`; state that is not a dict implements `Cell`. While no fork is open nothing is
logged.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Final


class _Missing:
    __slots__ = ()

    def __repr__(self) -> str:
        return "MISSING"


MISSING: Final = _Missing()
"""Stands for 'no such key' in a log and in a delta."""


class Cell:
    """Something mutable as a whole, such as a list."""

    __slots__ = ()

    def contents(self) -> Any:
        """A copy of what it holds."""
        raise NotImplementedError

    def restore(self, contents: Any) -> None:
        """Hold that again."""
        raise NotImplementedError

    def join(self, ours: Any, theirs: Any) -> Any:
        """The contents that stand for both."""
        raise NotImplementedError

    def join_once(self, ours: Any, theirs: Any) -> Any:
        """The same where neither path stands for doing something again and again."""
        return self.join(ours, theirs)


class Table(dict[Any, Any]):
    """A dict whose values join in a way of their own when two paths meet."""

    __slots__ = ()

    unwinds = False
    """Whether a library puts back what it has changed here, also on the way of an error."""

    def join(self, ours: Any, theirs: Any) -> Any:
        """The value that stands for both; either may be MISSING."""
        raise NotImplementedError


Delta = dict[tuple[int, Any], tuple[Any, Any, Any]]
"""What a path changed: (id of owner, key) -> (owner, key, value there at the end of the path)."""

Join = Callable[[Any, Any], Any]


MAX_LOG = 200_000
"""So many changes can be undone when no fork needs them, but for who may want to go back."""

MAX_SETTLED = 1_000_000
"""So many items may the contents of cells have there."""

SIZE_OF_DICT_ITEM = 5
"""So many items of a list take the memory of one of a dict or set."""


class Trail:
    """The undo log. `depth` is the number of open forks; writers skip the log while it is 0."""

    __slots__ = (
        "_outermost",
        "_settled",
        "_touched",
        "base",
        "changes_of_tables",
        "depth",
        "forgotten",
        "held",
        "log",
    )

    def __init__(self) -> None:
        self.changes_of_tables = 0
        """How often a `Table` got another value: a measure of whether anything happened there."""
        self.depth = 0
        self.base = 0
        """The forks that stay open for who may want to go back, until they are forgotten."""
        self.forgotten = 0
        """How often that was; marks from before are void."""
        self._outermost = 0
        """Where the log was at the first fork that isn't of the base."""
        self._settled = 0
        """How many items the contents of cells have up to there, at most."""
        self.held = 0
        """How many items the contents of cells in the log have at most since the outermost fork,
        but for the base; `recount` says it."""
        self.log: list[tuple[Any, Any, Any]] = []
        self._touched: set[int] = set()
        """The cells whose contents were logged since the newest mark; the oldest ones suffice."""

    def put(self, table: dict[Any, Any], key: Any, value: Any) -> None:
        """`table[key] = value`, undoable."""
        if self.depth:
            self.log.append((table, key, _own(table, key, MISSING)))
        if table.__class__ is not dict and table.get(key, MISSING) != value:
            self.changes_of_tables += 1
        table[key] = value

    def drop(self, table: dict[Any, Any], key: Any) -> None:
        """`del table[key]`, undoable; nothing happens when the key is not there."""
        if key in table:
            if self.depth:
                self.log.append((table, key, table[key]))
            del table[key]

    def touch(self, cell: Cell) -> None:
        """Call before changing a cell in place."""
        if self.depth and id(cell) not in self._touched:
            contents = cell.contents()
            self.held += _size(contents)
            self.log.append((cell, MISSING, contents))
            self._touched.add(id(cell))

    def recount(self) -> int:
        """How many items the contents of cells in the log have."""
        since = self.log[self._outermost :]
        self.held = sum(_size(contents) for _, key, contents in since if key is MISSING)
        return self.held

    def mark(self) -> int:
        """Where the log is, for what changes from here on."""
        self._touched.clear()
        return len(self.log)

    def fork(self) -> int:
        """Open a fork and return its mark."""
        if self.depth == self.base:
            self.settle()
        self.depth += 1
        return self.mark()

    def close(self, mark: int) -> None:
        """Close the newest fork, keeping what was done since."""
        self.close_down_to(self.depth - 1)

    def settle(self) -> None:
        """Where no fork is open but the base: forget what to undo if that gets too much."""
        if self.depth == self.base > 0:
            self._settled += self.held
            self._outermost, self.held = len(self.log), 0
            if self._outermost > MAX_LOG or self._settled > MAX_SETTLED:
                self.log.clear()
                self._touched.clear()
                self._outermost = self._settled = 0
                self.forgotten += 1

    @contextmanager
    def unlogged(self) -> Iterator[None]:
        """What is done here stays, whatever forks are open."""
        depth, self.depth = self.depth, 0
        log, self.log = self.log, []
        held = self.held
        self._touched.clear()
        try:
            yield
        finally:
            self.depth, self.log, self.held = depth, log, held
            self._touched.clear()

    def close_down_to(self, depth: int) -> None:
        """Close the forks that were left open by something that ended in their midst."""
        self.depth = depth
        if not depth:
            self.log.clear()
            self._touched.clear()
            self.held = 0

    def changes(self, mark: int) -> Delta:
        """What has changed since the mark, which stays as it is."""
        delta: Delta = {}
        for owner, key, _ in self.log[mark:]:
            delta[(id(owner), key)] = (owner, key, _value(owner, key))
        return delta

    def rewind(self, mark: int) -> Delta:
        """Undo all that was done since the mark, and return it."""
        delta = self.changes(mark)
        self.undo(mark)
        return delta

    def undo(self, mark: int) -> None:
        """Undo all that was done since the mark."""
        for owner, key, old in reversed(self.log[mark:]):
            _store(owner, key, old)
        del self.log[mark:]
        self._touched.clear()

    def apply(self, delta: Delta) -> None:
        """Do what a delta says, undoable by the forks that are still open."""
        for owner, key, value in delta.values():
            if self.depth:
                self.log.append((owner, key, _value(owner, key)))
            _store(owner, key, value)


def merge(first: Delta, second: Delta, join: Join, once: bool = False) -> Delta:
    """The delta that stands for either path; both start from the state that is there now. Neither
    stands for doing the same `once` or more often, if so said."""
    merged: Delta = {}
    for at in {**first, **second}:
        mine, other = first.get(at), second.get(at)
        owner, key, value = mine or second[at]
        ours = value if mine else _found(owner, key)
        theirs = other[2] if other else _found(owner, key)
        if ours is theirs:
            value = ours
        elif isinstance(owner, dict) and not isinstance(owner, Table):
            value = join(ours, theirs)
        elif once and key is MISSING:
            value = owner.join_once(ours, theirs)
        else:
            value = owner.join(ours, theirs)
        merged[at] = (owner, key, value)
    return merged


def _size(contents: Any) -> int:
    """How many items of a list take the memory that a copy of these contents takes."""
    copied = contents[0] if isinstance(contents, tuple) and contents else None
    if isinstance(copied, dict):
        return SIZE_OF_DICT_ITEM * len(copied)
    return len(copied) if isinstance(copied, list) else 0


_own = dict.get
"""The value that a table itself has, whatever others lie below it."""


def _value(owner: Any, key: Any) -> Any:
    return _own(owner, key, MISSING) if isinstance(owner, dict) else owner.contents()


def _found(owner: Any, key: Any) -> Any:
    """What a path finds that hasn't changed it."""
    return owner.get(key, MISSING) if isinstance(owner, dict) else owner.contents()


def _store(owner: Any, key: Any, value: Any) -> None:
    if not isinstance(owner, dict):
        owner.restore(value)
    elif value is MISSING:
        owner.pop(key, None)
    else:
        owner[key] = value
