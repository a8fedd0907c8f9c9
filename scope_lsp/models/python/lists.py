"""Methods of lists and tuples. Every change goes through the trail."""

from __future__ import annotations

from scope_lsp.domain.containers import List, NotKnown, to_python
from scope_lsp.domain.trail import MISSING
from scope_lsp.domain.values import Instance, Unknown, Value
from scope_lsp.models.python.builtins import order
from scope_lsp.models.python.pure import join_values, to_list, turns, unwrap
from scope_lsp.models.registry import Call, Failure, api


def of_list(value: Value) -> List:
    """The list behind a receiver; a fresh one when the receiver is nothing of the kind."""
    inner = unwrap(value)
    return inner if isinstance(inner, List) else List([], Unknown("an item of something unknown"))


def change(call: Call, value: Value) -> List:
    """The list behind a receiver, about to be changed in place."""
    found = of_list(value)
    call.trail.touch(found)
    found.settle()
    return found


@api("list.append")
def append(call: Call, self: Value, item: Value) -> Value:
    call.run.append(of_list(self), item)
    return None


@api("list.extend", "list.__iadd__")
def extend(call: Call, self: Value, iterable: Value) -> Value:
    target = of_list(self)
    added = to_list(call, iterable) if unwrap(iterable) is target else None
    for element, certain in turns(call, added or iterable):
        call.run.append(target, element, certain)
    return self if call.path.endswith("__iadd__") else None


@api("list.insert")
def insert(call: Call, self: Value, index: Value, item: Value) -> Value:
    target = change(call, self)
    place = unwrap(index)
    if isinstance(place, int) and target.rest is MISSING:
        count = len(target.items)
        target.items.insert(max(-count, min(place, count)), item)
    else:
        target.items, target.rest = [], join_values([*_all(target), item])
    return None


def _all(target: List) -> list[Value]:
    return [*target.items, *target.more]


@api("list.pop")
def pop(call: Call, self: Value, index: Value = -1) -> Value:
    target = change(call, self)
    place = unwrap(index)
    certain = target.rest is MISSING or (isinstance(place, int) and 0 <= place < len(target.items))
    if isinstance(place, int) and certain:
        if not target.items:
            raise Failure("IndexError", "pop from empty list")
        if not -len(target.items) <= place < len(target.items):
            raise Failure("IndexError", "pop index out of range")
        return target.items.pop(place)
    if not target.items:
        call.run.may_throw("IndexError", "pop from empty list")
    found = join_values(_all(target), "an item of an empty list")
    target.items, target.rest = [], found
    return found


@api("list.remove")
def remove(call: Call, self: Value, item: Value) -> Value:
    target = change(call, self)
    place = _find(call, target, item)
    if place is None or (place < 0 and target.rest is not MISSING):
        call.run.may_throw("ValueError", "list.remove(x): x not in list")
    if place is None:
        target.items, target.rest = [], join_values(_all(target))
    elif place >= 0:
        del target.items[place]
    elif target.rest is MISSING:
        raise Failure("ValueError", "list.remove(x): x not in list")
    return None


@api("list.index", "tuple.index")
def index_of(call: Call, self: Value, item: Value, start: Value = 0, stop: Value = None) -> Value:
    items = unwrap(self)
    found = List(list(items)) if isinstance(items, tuple) else of_list(self)
    try:
        first, last = to_python(start), to_python(stop)
    except NotKnown:
        return Unknown("the index isn't known", plain=True)
    if not isinstance(first, int) or not (last is None or isinstance(last, int)):
        words = "slice indices must be integers or have an __index__ method"
        raise Failure("TypeError", words)
    place = _find(call, found, item, first, last)
    if place is None or (place < 0 and found.rest is not MISSING):
        call.run.may_throw("ValueError", f"{item!r} is not in list")
        return Unknown("the index isn't known", plain=True)
    if place < 0:
        raise Failure("ValueError", f"{item!r} is not in list")
    return place


def _find(
    call: Call, target: List, item: Value, start: int = 0, stop: int | None = None
) -> int | None:
    """Where an item is: -1 for nowhere, None when that isn't known."""
    for place in range(*slice(start, stop).indices(len(target.items))):
        found = call.run.contains((target.items[place],), item)
        if found is None:
            return None
        if found:
            return place
    return -1


@api("list.count", "tuple.count")
def count(call: Call, self: Value, item: Value) -> Value:
    items = unwrap(self)
    found = List(list(items)) if isinstance(items, tuple) else of_list(self)
    flags = [call.run.contains((each,), item) for each in found.items]
    if None in flags or found.rest is not MISSING:
        return Unknown("the count isn't known", plain=True)
    return sum(flags)


@api("list.reverse")
def reverse(call: Call, self: Value) -> Value:
    target = change(call, self)
    if target.rest is MISSING:
        target.items.reverse()
    elif target.items:
        target.items, target.rest = [], join_values(_all(target))
    return None


@api("list.sort")
def sort(call: Call, self: Value, *args: Value, key: Value = None, reverse: Value = False) -> Value:
    target = change(call, self)
    if target.rest is not MISSING:
        target.items, target.rest = [], join_values(_all(target))
    else:
        key = args[1] if len(args) > 1 else key
        target.items = order(call, target.items, key, reverse, args[0] if args else None).items
    return None


@api("list.clear")
def clear(call: Call, self: Value) -> Value:
    target = change(call, self)
    target.items, target.rest = [], MISSING
    return None


@api("list.copy")
def copy(call: Call, self: Value) -> Value:
    found = of_list(self)
    return List(list(found.items), found.rest)


@api("list.__getitem__", "tuple.__getitem__")
def get(call: Call, self: Value, index: Value) -> Value:
    inner = unwrap(self)
    if isinstance(inner, Instance):
        return Unknown("an item of something unknown")
    return call.run.get_item(inner, index, call.site, call.frame)


@api("list.__setitem__")
def put(call: Call, self: Value, index: Value, value: Value) -> Value:
    call.run.set_item(of_list(self), index, value)
    return None


@api("list.__delitem__")
def delete(call: Call, self: Value, index: Value) -> Value:
    call.run.del_item(of_list(self), index)
    return None
