"""Lists, dicts, sets and iterators: known elements, and perhaps unknown ones behind them."""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator
from itertools import zip_longest
from typing import Any

from scope_lsp.domain.names import Text
from scope_lsp.domain.trail import MISSING, Cell
from scope_lsp.domain.values import Api, Maybe, OneOf, Unknown, Value, is_plain, join, strip


class Container(Cell):
    """What a list, a dict and a set have in common: elements, and what the trail keeps of them."""

    __slots__ = ()
    items: Any
    rest: Value

    def __repr__(self) -> str:
        more = "" if self.rest is MISSING else "…"
        return f"<{type(self).__name__.lower()} of {len(self.items)}{more}>"

    @property
    def more(self) -> list[Value]:
        """What stands for further elements: `rest`, where there is one."""
        return [] if self.rest is MISSING else [self.rest]

    def may_hold(self, value: Value) -> None:
        """Take in an element that may be there, any number of times."""
        self.rest = value if self.rest is MISSING else join(self.rest, value)

    def contents(self) -> Any:
        return self.items.copy(), self.rest

    def restore(self, contents: Any) -> None:
        items, self.rest = contents
        self.items = items.copy()


class List(Container):
    """A list. `rest`, where there is one, stands for any number of further elements."""

    __slots__ = ("items", "rest")

    def __init__(self, items: list[Value] | None = None, rest: Value = MISSING) -> None:
        self.items: list[Value] = [] if items is None else items
        self.rest = rest

    @property
    def is_open(self) -> bool:
        """Whether it isn't known how many elements there are."""
        return self.rest is not MISSING or Maybe in map(type, self.items)

    @property
    def least(self) -> int:
        """So many elements there certainly are."""
        return sum(type(item) is not Maybe for item in self.items)

    def settle(self) -> None:
        """Behind an item that may not be there, no place is known."""
        count = next((i for i, item in enumerate(self.items) if type(item) is Maybe), None)
        if count is not None:
            loose = [strip(item) for item in self.items[count:]]
            self.rest = join_all([*loose, *self.more])
            self.items = self.items[:count]

    def join(self, ours: Any, theirs: Any) -> Any:
        (mine, rest), (other, other_rest) = ours, theirs
        if len(mine) == len(other) and rest is other_rest:
            return [join(a, b) for a, b in zip(mine, other)], rest
        short = min(len(mine), len(other))
        extra = [*map(strip, mine[short:]), *map(strip, other[short:])]
        extra += [r for r in (rest, other_rest) if r is not MISSING]
        return [join(a, b) for a, b in zip(mine, other)], join_all(extra)

    def join_once(self, ours: Any, theirs: Any) -> Any:
        (mine, rest), (other, other_rest) = ours, theirs
        if rest is not MISSING or other_rest is not MISSING:
            return self.join(ours, theirs)
        pairs = zip_longest(mine, other, fillvalue=MISSING)
        return [join(a, b) for a, b in pairs], MISSING


class Dict(Container):
    """A dict. `rest` stands for the values under keys that aren't known."""

    __slots__ = ("default", "items", "rest")

    def __init__(self, items: dict[Any, Value] | None = None, rest: Value = MISSING) -> None:
        self.items: dict[Any, Value] = {} if items is None else items
        self.rest = rest
        self.default: Value = MISSING
        """What makes a missing value, in a `defaultdict`."""

    def perhaps(self, key: Value) -> list[Value]:
        """What may be under a key that isn't among those known: what a text with holes leads to,
        and what is under keys that aren't known at all."""
        found = [strip(value) for held, value in self.items.items() if _may_be(held, key)]
        return [*found, *self.more]

    def join(self, ours: Any, theirs: Any) -> Any:
        (mine, rest), (other, other_rest) = ours, theirs
        items = {
            key: join(mine.get(key, MISSING), other.get(key, MISSING)) for key in {**mine, **other}
        }
        return items, join_all([r for r in (rest, other_rest) if r is not MISSING])


class Attributes(Dict):
    """The attributes of an object as a dict: `items` is their own table, which the trail knows."""

    __slots__ = ("owner",)
    library_class = "dict"

    def __init__(self, owner: Value, table: dict[str, Value]) -> None:
        super().__init__(table)
        self.owner = owner


def kind_of_copy(container: Value) -> Any:
    """What makes a copy of a container: that of an object's attributes is a plain dict."""
    return Dict if isinstance(container, Attributes) else type(container)


class Set(Container):
    """A set; `frozen` when it can't change. `rest` as in a list."""

    __slots__ = ("frozen", "items", "rest")

    def __init__(
        self, items: dict[Any, None] | None = None, rest: Value = MISSING, frozen: bool = False
    ) -> None:
        self.items: dict[Any, None] = {} if items is None else items
        self.rest = rest
        self.frozen = frozen

    def join(self, ours: Any, theirs: Any) -> Any:
        (mine, rest), (other, other_rest) = ours, theirs
        both = {key: None for key in mine if key in other}
        loose = [key for key in {**mine, **other} if key not in both]
        return both, join_all(loose + [r for r in (rest, other_rest) if r is not MISSING])


KEPT_ELEMENTS = 256
"""So far back a counter can be set."""


class Stream(Cell):
    """An iterator that is used up as it goes: a generator, `zip`, `enumerate`, a file's lines.

    Its position can't be taken back, so when a fork that advanced it is rewound it counts as lost;
    but for one that is `fixed`, whose elements are kept.
    """

    __slots__ = (
        "acts",
        "ahead",
        "fixed",
        "gives_one",
        "kept",
        "last",
        "loose",
        "lost",
        "mark",
        "plain",
        "source",
        "taken",
    )

    def __init__(self, source: Iterator[Value], fixed: bool = False) -> None:
        self.source = source
        self.taken = 0
        self.fixed = fixed
        """Whether its elements depend on nothing that may change, as those of a counter."""
        self.kept: deque[Value] = deque(maxlen=KEPT_ELEMENTS)
        """The last elements that the source has given, some of which may have been taken back."""
        self.ahead = 0
        """How many of them were taken back."""
        self.lost = False
        self.last: Value = MISSING
        """What stands for its further elements, once it has given that: any number of them."""
        self.loose = ""
        """Why it isn't known which elements come from here on, and how many of them."""
        self.mark = 0
        """Where on the trail the part of a generator began that may not run like this."""
        self.gives_one = False
        """Whether it is a context manager's generator, which stops just once."""
        self.acts = False
        """Whether getting an element has done anything to TensorFlow."""
        self.plain = True
        """Whether no element so far is a tensor or holds one."""

    def __repr__(self) -> str:
        return "<iterator>"

    def advance(self) -> Value:
        """The next element."""
        if self.ahead:
            element = self.kept[-self.ahead]
            self.ahead -= 1
        else:
            element = next(self.source)
            if self.fixed:
                self.kept.append(element)
        self.taken += 1
        return element

    def contents(self) -> tuple[int, bool]:
        return self.taken, self.lost

    def restore(self, contents: tuple[int, bool]) -> None:
        taken, lost = contents
        ahead = self.ahead + self.taken - taken
        if self.fixed and 0 <= ahead <= len(self.kept):
            self.taken, self.ahead, self.lost = taken, ahead, lost
        else:
            self.lost = self.lost or lost or taken != self.taken

    def join(self, ours: tuple[int, bool], theirs: tuple[int, bool]) -> tuple[int, bool]:
        return ours[0], ours[1] or theirs[1] or ours[0] != theirs[0]


HOLDS_DEPTH = 4
"""Containers in containers, before one counts as holding a tensor."""


def holds_no_tensor(value: Value, depth: int = HOLDS_DEPTH) -> bool:
    """Whether a value is certainly no tensor, and no container with a tensor in it."""
    value = strip(value)
    if not isinstance(value, (List, Dict, Set, tuple)):
        return is_plain(value)
    if not depth:
        return False
    held = list(value.items.values()) if isinstance(value, Dict) else list(_items(value))
    if not isinstance(value, tuple) and value.rest is not MISSING:
        held.append(value.rest)
    return all(holds_no_tensor(item, depth - 1) for item in held)


def _items(value: List | Set | tuple[Value, ...]) -> Any:
    return value if isinstance(value, tuple) else value.items


def join_all(values: list[Value]) -> Value:
    """The join of any number of values; MISSING for none."""
    joined = MISSING
    for value in values:
        joined = value if joined is MISSING else join(joined, value)
    return joined


def _may_be(held: Value, key: Value) -> bool:
    """Whether a key with holes may be another key."""
    if isinstance(held, tuple) and isinstance(key, tuple) and len(held) == len(key):
        return all(a == b or _may_be(a, b) for a, b in zip(held, key))
    if isinstance(held, Text):
        return isinstance(key, (str, Text)) and held.may_equal(key)
    return isinstance(key, Text) and isinstance(held, str) and key.may_equal(held)


def is_key(value: Value) -> bool:
    """Whether a value can stand as a key of our dicts: known, and compared as Python would."""
    if isinstance(value, tuple):
        return all(map(is_key, value))
    return not isinstance(value, (Unknown, OneOf, List, Dict, Set, slice))


class NotKnown(Exception):
    """A value has a part that isn't known, so it has no counterpart in Python."""


_PLAIN = (bool, int, float, complex, str, bytes, type(None), type(...), range)


MAX_PARTS = 200_000
"""Elements and characters of a container that is turned into a real one: one that holds itself,
or the same list twice and again, has no end."""


def to_python(value: Value) -> Any:
    """The real Python object for a wholly known value; raise NotKnown otherwise."""
    return value if isinstance(value, _PLAIN) else _to_python(value, [MAX_PARTS], 0)


def _to_python(value: Value, budget: list[int], depth: int) -> Any:
    budget[0] -= len(value) + 1 if isinstance(value, (str, bytes)) else 1
    if budget[0] < 0 or depth > 100:
        raise NotKnown
    if isinstance(value, _PLAIN):
        return value
    if isinstance(value, tuple):
        return tuple([_to_python(item, budget, depth + 1) for item in value])
    if isinstance(value, List) and value.rest is MISSING:
        return [_to_python(item, budget, depth + 1) for item in value.items]
    if isinstance(value, Dict) and value.rest is MISSING:
        return {
            _to_python(k, budget, depth + 1): _to_python(v, budget, depth + 1)
            for k, v in value.items.items()
        }
    if isinstance(value, Set) and value.rest is MISSING:
        return {_to_python(item, budget, depth + 1) for item in value.items}
    if isinstance(value, slice):
        bounds = (value.start, value.stop, value.step)
        return slice(*(_to_python(bound, budget, depth + 1) for bound in bounds))
    raise NotKnown


def from_python(value: Any) -> Value:
    """Our value for a real Python object that a pure library call gave."""
    if isinstance(value, _PLAIN):
        return value
    if isinstance(value, tuple):
        return tuple(map(from_python, value))
    if isinstance(value, list):
        return List([from_python(item) for item in value])
    if isinstance(value, dict):
        return Dict({from_python(k): from_python(v) for k, v in value.items()})
    if isinstance(value, (set, frozenset)):
        ordered = sorted(value, key=repr)
        return Set(dict.fromkeys(ordered), frozen=isinstance(value, frozenset))
    return Unknown(f"a {type(value).__name__}", plain=True)


__all__ = [
    "Api",
    "Dict",
    "List",
    "NotKnown",
    "Set",
    "Stream",
    "Text",
    "from_python",
    "is_key",
    "join_all",
    "to_python",
]
