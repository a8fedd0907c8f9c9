"""Methods of dicts, and their views. Every change goes through the trail."""

from __future__ import annotations

from itertools import chain

from scope_lsp.domain.containers import Dict, List, Set, Stream, is_key, kind_of_copy
from scope_lsp.domain.trail import MISSING
from scope_lsp.domain.values import Maybe, OneOf, Unknown, Value, join, strip
from scope_lsp.models.python.constructors import fill_dict
from scope_lsp.models.python.pure import join_values, turns, unwrap
from scope_lsp.models.registry import Call, Failure, api


class Keys(Set):
    """`dict.keys()`: what it holds when it is asked for, in the order of the dict."""

    __slots__ = ()
    library_class = "dict_keys"


class Values(List):
    """`dict.values()`."""

    __slots__ = ()
    library_class = "dict_values"


class Items(List):
    """`dict.items()`."""

    __slots__ = ()
    library_class = "dict_items"


def of_dict(value: Value) -> Dict:
    """The dict behind a receiver; one of unknown contents when it is nothing of the kind."""
    inner = unwrap(value)
    return inner if isinstance(inner, Dict) else Dict(rest=Unknown("an item of something unknown"))


def change(call: Call, value: Value) -> Dict:
    """The dict behind a receiver, about to be changed in place."""
    found = of_dict(value)
    call.trail.touch(found)
    return found


def _unknown_key() -> Unknown:
    return Unknown("a key that isn't known", plain=True)


@api("dict.keys", "dict.iterkeys", "dict.viewkeys")
def keys(call: Call, self: Value) -> Value:
    found = of_dict(self)
    loose = [key for key, value in found.items.items() if isinstance(value, Maybe)]
    if found.rest is not MISSING:
        loose.append(_unknown_key())
    certain = [key for key, value in found.items.items() if not isinstance(value, Maybe)]
    rest = join_values(loose) if loose else MISSING
    if call.version.runs_on_python2:
        return _streamed(call, List(certain, rest))
    return Keys(dict.fromkeys(certain), rest, frozen=True)


@api("dict.values", "dict.itervalues", "dict.viewvalues")
def values(call: Call, self: Value) -> Value:
    found = of_dict(self)
    return _streamed(call, Values(list(found.items.values()), found.rest))


@api("dict.items", "dict.iteritems", "dict.viewitems")
def items(call: Call, self: Value) -> Value:
    found = of_dict(self)
    pairs = [
        Maybe((key, value.value), True) if isinstance(value, Maybe) else (key, value)
        for key, value in found.items.items()
    ]
    rest = MISSING if found.rest is MISSING else (_unknown_key(), found.rest)
    return _streamed(call, Items(pairs, rest))


def _streamed(call: Call, view: List) -> Value:
    """Python 2's `iteritems` and the like give iterators."""
    if not call.path.partition(".")[2].startswith("iter"):
        return view
    rest = [] if view.rest is MISSING else [Maybe(view.rest)]
    held = (Maybe(v.value, True) if isinstance(v, Maybe) else v for v in view.items)
    return Stream(chain(held, rest))


@api("dict.get")
def get(call: Call, self: Value, key: Value, default: Value = None) -> Value:
    if isinstance(key, OneOf):
        return call.run.join([get(call, self, option, default) for option in key.options])
    found = of_dict(self)
    if not is_key(key):
        call.run.refuse_unhashable(key)
        return join_values([*map(strip, found.items.values()), *_rest(found), default])
    held: Value = found.items.get(key, MISSING)
    if held is MISSING and default is not None and is_setting(call, found, key):
        return default
    if held is MISSING:
        return join_values([*found.perhaps(key), default])
    return join(held.value, default) if isinstance(held, Maybe) else held


_ALWAYS_SET = frozenset(
    "HOME HOSTNAME LANG LOGNAME PATH PWD PYTHONPATH SHELL TEMP TERM TMP TMPDIR USER USERNAME "
    "USERPROFILE".split()
)
"""Variables of the environment that most machines set by themselves."""


def is_setting(call: Call, table: Dict, key: Value) -> bool:
    """Whether it is a variable of the environment by which a program is told something."""
    return table is call.run.patches.get("os.environ") and key not in _ALWAYS_SET


def _rest(found: Dict) -> list[Value]:
    return found.more


@api("dict.setdefault")
def setdefault(call: Call, self: Value, key: Value, default: Value = None) -> Value:
    found = of_dict(self)
    result = get(call, self, key, default)
    if not is_key(key) or isinstance(found.items.get(key, MISSING), (Maybe, type(MISSING))):
        call.run.set_item(found, key, result)
    return result


@api("dict.pop")
def pop(call: Call, self: Value, key: Value, default: Value = MISSING) -> Value:
    found = change(call, self)
    if not is_key(key):
        call.run.refuse_unhashable(key)
        result = join_values([*map(strip, found.items.values()), *_rest(found)])
        found.rest, found.items = result, {}
        return result
    held: Value = found.items.pop(key, MISSING)
    if held is MISSING or isinstance(held, Maybe):
        options = [held.value] if isinstance(held, Maybe) else found.perhaps(key)
        if default is not MISSING:
            options.append(default)
        elif options:
            call.run.may_throw("KeyError", key)
        if not options:
            raise Failure("KeyError", key)
        return join_values(options)
    return held


@api("dict.popitem")
def popitem(call: Call, self: Value, last: Value = True) -> Value:
    found = change(call, self)
    if found.items and found.rest is MISSING:
        key = list(found.items)[-1 if last else 0]
        held = found.items[key]
        if not isinstance(held, Maybe):
            del found.items[key]
            return key, held
    if not found.items and found.rest is MISSING:
        raise Failure("KeyError", "popitem(): dictionary is empty")
    values_ = join_values([*map(strip, found.items.values()), *_rest(found)])
    found.items, found.rest = {}, values_
    return _unknown_key(), values_


@api("dict.update", "dict.__ior__")
def update(call: Call, self: Value, /, *args: Value, **kwargs: Value) -> Value:
    fill_dict(call, change(call, self), args, kwargs)
    return self if call.path.endswith("__ior__") else None


@api("dict.clear")
def clear(call: Call, self: Value) -> Value:
    found = change(call, self)
    found.items, found.rest = {}, MISSING
    return None


@api("dict.copy")
def copy(call: Call, self: Value) -> Value:
    found = of_dict(self)
    made: Dict = kind_of_copy(found)(dict(found.items), found.rest)
    made.default = found.default
    return made


@api("dict.has_key", "dict.__contains__")
def has_key(call: Call, self: Value, key: Value) -> Value:
    found = call.run.contains(of_dict(self), key)
    return Unknown("whether the key is there isn't known", plain=True) if found is None else found


@api("dict.fromkeys")
def fromkeys(call: Call, iterable: Value, value: Value = None) -> Value:
    made = Dict()
    for key, certain in turns(call, iterable):
        call.run.set_item(made, key if certain else _unknown_key(), value)
    return made


@api("dict.__getitem__")
def get_item(call: Call, self: Value, key: Value) -> Value:
    return call.run.get_item(of_dict(self), key, call.site, call.frame)


@api("dict.__setitem__")
def set_item(call: Call, self: Value, key: Value, value: Value) -> Value:
    call.run.set_item(of_dict(self), key, value)
    return None


@api("dict.__delitem__")
def del_item(call: Call, self: Value, key: Value) -> Value:
    call.run.del_item(of_dict(self), key)
    return None


@api("dict.__iter__")
def iterate(call: Call, self: Value) -> Value:
    return keys(call, self)
