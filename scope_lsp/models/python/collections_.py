"""`collections`: its containers are the builtin ones with a class of their own."""

from __future__ import annotations

from scope_lsp.domain.containers import Dict, List, is_key
from scope_lsp.domain.trail import MISSING
from scope_lsp.domain.values import Native, Unknown, Value
from scope_lsp.models.python import lists
from scope_lsp.models.python.classes import DICT, OBJECT
from scope_lsp.models.python.constructors import constructor, fill_dict
from scope_lsp.models.python.dicts import change, of_dict
from scope_lsp.models.python.pure import to_list, turns
from scope_lsp.models.registry import Call, Failure, api, complete, library_class, plain, prelude

plain("collections")

PRELUDE = "scope_lsp.models.python.prelude_collections"
for _name in ("namedtuple", "UserDict", "UserList", "ChainMap"):
    prelude(f"collections.{_name}", PRELUDE)

for _name in ("OrderedDict", "defaultdict", "Counter"):
    library_class(f"collections.{_name}", DICT)
    complete.add(f"collections.{_name}")
library_class("collections.deque", OBJECT)
complete.add("collections.deque")


class OrderedDict(Dict):
    """`collections.OrderedDict`."""

    __slots__ = ()
    library_class = "collections.OrderedDict"


class DefaultDict(Dict):
    """`collections.defaultdict`."""

    __slots__ = ()
    library_class = "collections.defaultdict"


class Counter(Dict):
    """`collections.Counter`: a missing count is 0."""

    __slots__ = ()
    library_class = "collections.Counter"

    def __init__(self, items: dict[Value, Value] | None = None, rest: Value = MISSING) -> None:
        super().__init__(items, rest)
        self.default = Native("zero", lambda call: 0)


class Deque(List):
    """`collections.deque`."""

    __slots__ = ("longest",)
    library_class = "collections.deque"

    def __init__(self, items: list[Value] | None = None, rest: Value = MISSING) -> None:
        super().__init__(items, rest)
        self.longest: int | None = None


@constructor("collections.OrderedDict", mutable=True)
def ordered_dict(call: Call, /, *args: Value, **kwargs: Value) -> Value:
    return fill_dict(call, OrderedDict(), args, kwargs)


@api("collections.OrderedDict.move_to_end")
def move_to_end(call: Call, self: Value, key: Value, last: Value = True) -> Value:
    found = change(call, self)
    if not is_key(key) or key not in found.items:
        raise Failure("KeyError", key)
    value = found.items.pop(key)
    found.items = {**found.items, key: value} if last else {key: value, **found.items}
    return None


@constructor("collections.defaultdict", mutable=True)
def default_dict(
    call: Call, /, default_factory: Value = None, *args: Value, **kwargs: Value
) -> Value:
    made = fill_dict(call, DefaultDict(), args, kwargs)
    if default_factory is not None:
        made.default = default_factory
    return made


@constructor("collections.Counter", mutable=True)
def counter(call: Call, /, iterable: Value = None, **kwargs: Value) -> Value:
    made = Counter()
    count(call, made, iterable, **kwargs)
    return made


@api("collections.Counter.update")
def count(call: Call, self: Value, /, iterable: Value = None, **kwargs: Value) -> Value:
    found = change(call, self)
    for key, amount in kwargs.items():
        _count_one(call, found, key, amount)
    if isinstance(iterable, Dict):
        for key, amount in iterable.items.items():
            _count_one(call, found, key, amount)
    elif iterable is not None:
        for element, certain in turns(call, iterable):
            _count_one(call, found, element, 1 if certain else Unknown("a count", plain=True))
    return None


def _count_one(call: Call, found: Dict, key: Value, amount: Value) -> None:
    if not is_key(key):
        found.rest = Unknown("a count", plain=True)
        return
    before = found.items.get(key, 0)
    found.items[key] = call.run.binary("add", before, amount, call.site, call.frame)


@api("collections.Counter.most_common")
def most_common(call: Call, self: Value, n: Value = None) -> Value:
    found = of_dict(self)
    counts = list(found.items.items())
    if found.rest is not MISSING or not all(isinstance(c, int) for _, c in counts):
        return List([], Unknown("an element and its count", plain=True))
    counts.sort(key=lambda pair: -pair[1])
    return List([*counts[: n if isinstance(n, int) else None]])


@api("collections.Counter.elements")
def counted_elements(call: Call, self: Value) -> Value:
    found = of_dict(self)
    if not all(isinstance(c, int) and c < 1_000 for c in found.items.values()):
        return List([], Unknown("an element", plain=True))
    return List([key for key, n in found.items.items() for _ in range(n)])


@api("collections.deque")
def deque(call: Call, iterable: Value = (), maxlen: Value = None) -> Value:
    if isinstance(maxlen, int) and maxlen < 0:
        return call.run.throw("ValueError", "maxlen must be non-negative")
    found = to_list(call, iterable)
    made = Deque(found.items, found.rest)
    made.longest = maxlen if isinstance(maxlen, int) else None
    return _cut(made, left=True)


def _cut(found: List, left: bool) -> List:
    longest = getattr(found, "longest", None)
    while longest is not None and len(found.items) > longest:
        del found.items[0 if left else -1]
    return found


for _name in ("pop", "remove", "index", "count", "reverse", "clear", "insert"):
    api(f"collections.deque.{_name}")(getattr(lists, _name if _name != "index" else "index_of"))


@api("collections.deque.append")
def deque_append(call: Call, self: Value, item: Value) -> Value:
    call.run.append(lists.of_list(self), item)
    _cut(lists.of_list(self), left=True)
    return None


@api("collections.deque.extend")
def deque_extend(call: Call, self: Value, iterable: Value) -> Value:
    lists.extend(call, self, iterable)
    _cut(lists.of_list(self), left=True)
    return None


@api("collections.deque.appendleft")
def appendleft(call: Call, self: Value, item: Value) -> Value:
    lists.insert(call, self, 0, item)
    _cut(lists.of_list(self), left=False)
    return None


@api("collections.deque.extendleft")
def extendleft(call: Call, self: Value, iterable: Value) -> Value:
    for element, _ in turns(call, iterable):
        appendleft(call, self, element)
    return None


@api("collections.deque.popleft")
def popleft(call: Call, self: Value) -> Value:
    return lists.pop(call, self, 0)


@api("collections.deque.copy")
def copy(call: Call, self: Value) -> Value:
    found = lists.of_list(self)
    return Deque(list(found.items), found.rest)


@api("collections.deque.rotate")
def rotate(call: Call, self: Value, n: Value = 1) -> Value:
    found = lists.change(call, self)
    if isinstance(n, int) and found.rest is MISSING and found.items:
        n %= len(found.items)
        found.items = found.items[-n:] + found.items[:-n] if n else found.items
    return None
