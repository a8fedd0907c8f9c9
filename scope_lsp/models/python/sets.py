"""Methods of sets. Every change goes through the trail."""

from __future__ import annotations

from scope_lsp.domain.containers import Set, is_key
from scope_lsp.domain.trail import MISSING
from scope_lsp.domain.values import Unknown, Value
from scope_lsp.models.python.pure import join_values, turns, unwrap
from scope_lsp.models.registry import Call, Failure, api


def of_set(call: Call, value: Value) -> Set:
    """The set behind a value, or one made of any iterable."""
    inner = unwrap(value)
    if isinstance(inner, Set):
        return inner
    made = Set()
    for element, certain in turns(call, inner):
        call.run.add(made, element, not certain)
    return made


def _change(call: Call, value: Value) -> Set:
    found = of_set(call, value)
    call.trail.touch(found)
    return found


@api("set.add")
def add(call: Call, self: Value, element: Value) -> Value:
    call.run.add(of_set(call, self), element)
    return None


@api("set.update")
def update(call: Call, self: Value, *others: Value) -> Value:
    target = of_set(call, self)
    for other in others:
        for element, certain in turns(call, other):
            call.run.add(target, element, not certain)
    return None


@api("set.discard", "set.remove")
def remove(call: Call, self: Value, element: Value) -> Value:
    target = _change(call, self)
    if not is_key(element):
        loose = [*target.items, *target.more]
        target.rest = join_values(loose) if loose else MISSING
        target.items = {}
    elif element in target.items:
        del target.items[element]
    elif call.path.endswith("remove"):
        if target.rest is MISSING:
            raise Failure("KeyError", element)
        call.run.may_throw("KeyError", element)
    return None


@api("set.pop")
def pop(call: Call, self: Value) -> Value:
    """Which element comes is up to Python's hashes, unless there is only one."""
    target = _change(call, self)
    if len(target.items) == 1 and target.rest is MISSING:
        return target.items.popitem()[0]
    loose = [*target.items, *target.more]
    if not loose:
        raise Failure("KeyError", "pop from an empty set")
    target.items, target.rest = {}, join_values(loose)
    return target.rest


@api("set.clear")
def clear(call: Call, self: Value) -> Value:
    target = _change(call, self)
    target.items, target.rest = {}, MISSING
    return None


@api("set.copy", "frozenset.copy")
def copy(call: Call, self: Value) -> Value:
    found = of_set(call, self)
    return Set(dict(found.items), found.rest, found.frozen)


def _combining(name: str, operator: str) -> None:
    def model(call: Call, self: Value, *others: Value) -> Value:
        result: Value = copy(call, self)
        for other in others:
            result = call.run.binary(operator, result, of_set(call, other), call.site, call.frame)
        return result

    api(f"set.{name}", f"frozenset.{name}", f"dict_keys.{name}")(model)

    def update_model(call: Call, self: Value, *others: Value) -> Value:
        result = model(call, self, *others)
        target = _change(call, self)
        target.items, target.rest = dict(result.items), result.rest
        return None

    api(f"set.{name}_update")(update_model)


for _name, _operator in (
    ("union", "or"), ("intersection", "and"), ("difference", "sub"),
    ("symmetric_difference", "xor"),
):  # fmt: skip
    _combining(_name, _operator)


def _flag(found: bool | None) -> Value:
    return Unknown("a condition on sets not all known", plain=True) if found is None else found


def _contains_all(call: Call, big: Set, small: Set) -> bool | None:
    found = {call.run.contains(big, element) for element in small.items}
    if False in found:
        return False
    return None if None in found or small.rest is not MISSING else True


@api("set.issubset", "frozenset.issubset")
def issubset(call: Call, self: Value, other: Value) -> Value:
    return _flag(_contains_all(call, of_set(call, other), of_set(call, self)))


@api("set.issuperset", "frozenset.issuperset")
def issuperset(call: Call, self: Value, other: Value) -> Value:
    return _flag(_contains_all(call, of_set(call, self), of_set(call, other)))


@api("set.isdisjoint", "frozenset.isdisjoint", "dict_keys.isdisjoint")
def isdisjoint(call: Call, self: Value, other: Value) -> Value:
    mine, theirs = of_set(call, self), of_set(call, other)
    if any(element in theirs.items for element in mine.items):
        return False
    open_ = mine.rest is not MISSING or theirs.rest is not MISSING
    return _flag(None if open_ else True)
