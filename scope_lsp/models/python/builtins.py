"""Builtin functions on values: sizes, order, numbers and texts."""

from __future__ import annotations

import ast
import builtins as real
import functools
from collections.abc import Callable
from typing import Any

from scope_lsp.domain.containers import Dict, List, NotKnown, Set, to_python
from scope_lsp.domain.trail import MISSING
from scope_lsp.domain.values import Instance, Maybe, OneOf, Unknown, Value, join
from scope_lsp.interpreter.texts import format_value, to_text
from scope_lsp.models.python.pure import (
    compute,
    is_plain,
    join_values,
    of_any,
    perhaps,
    pure,
    returns_none,
    returns_unknown,
    to_list,
    turns,
    unwrap,
    why,
)
from scope_lsp.models.registry import Call, Failure, api

for _name in ("chr", "ord", "divmod", "bin", "oct", "hex", "ascii"):
    pure(_name, getattr(real, _name))
pure("unichr", chr)
returns_none("print", "breakpoint")
returns_unknown("input", "raw_input", "open", "hash", "id", "memoryview", "file", "compile")

UNSIZED = (int, float, bool, type(None))


@api("len")
def length(call: Call, obj: Value) -> Value:
    if isinstance(obj, OneOf):
        return of_any(call, obj.options, lambda option: length(call, option))
    if isinstance(obj, Instance) and obj.cls.find("__len__") is not MISSING:
        return call.run.call_method(obj, "__len__")
    obj = unwrap(obj)
    if isinstance(obj, tuple) and any(isinstance(item, Maybe) for item in obj):
        obj = List(list(obj))
    if isinstance(obj, (str, bytes, tuple)):
        return len(obj)
    if isinstance(obj, range):
        return len(obj)
    if isinstance(obj, (List, Dict, Set)):
        return _size(obj)
    if isinstance(obj, UNSIZED):
        raise Failure("TypeError", f"object of type '{type(obj).__name__}' has no len()")
    method = call.run.lookup(obj, "__len__")
    if method is not MISSING and not isinstance(method, Unknown):
        return call.invoke(method)
    return Unknown(why(obj), plain=True)


def _size(value: List | Dict | Set) -> Value:
    items = list(value.items.values()) if isinstance(value, Dict) else list(value.items)
    if value.rest is not MISSING or any(isinstance(item, Maybe) for item in items):
        return Unknown("the number of elements isn't known", plain=True)
    return len(items)


@api("abs")
def absolute(call: Call, x: Value) -> Value:
    method = call.run.lookup(x, "__abs__") if not isinstance(unwrap(x), (int, float)) else MISSING
    if method is not MISSING and not isinstance(method, Unknown):
        return call.invoke(method)
    return _number(call, "abs", abs, x)


@api("round")
def rounded(call: Call, number: Value, ndigits: Value = None) -> Value:
    if call.version.runs_on_python2:
        return compute(call, _round2, [number, ndigits])
    return _number(call, "round", round, number, *([] if ndigits is None else [ndigits]))


def _round2(number: float, digits: int | None) -> float:
    """Python 2 rounds halves away from zero, to a float."""
    factor = 10 ** (digits or 0)
    shifted = number * factor
    return float(int(shifted + (0.5 if shifted >= 0 else -0.5)) / factor)


@api("pow")
def power(call: Call, base: Value, exp: Value, mod: Value = None) -> Value:
    if mod is None:
        return call.run.binary("pow", base, exp, call.site, call.frame)
    return compute(call, pow, [base, exp, mod])


def _number(call: Call, name: str, function: Callable[..., Any], *args: Value) -> Value:
    """A function of numbers, which on a tensor would add an op."""
    if not is_plain(*args):
        call.run.hooks["unknown_operation"](call.run, name, why(*args), call.site)
        return Unknown(why(*args))
    return compute(call, function, list(args))


@api("sum")
def total(call: Call, iterable: Value, start: Value = 0) -> Value:
    result, certain = start, True
    for element, surely in turns(call, iterable):
        certain = certain and bool(surely)

        def plus(element: Value = element, before: Value = result) -> Value:
            return call.run.binary("add", before, element, call.site, call.frame)

        result = perhaps(call, surely, plus)
    return result if certain else Unknown("a sum of elements not all known", plain=is_plain(result))


@api("min")
@api("max")
def extreme(call: Call, *args: Value, key: Value = None, default: Value = MISSING) -> Value:
    name = "min" if call.path == "min" else "max"
    found = to_list(call, args[0]) if len(args) == 1 else List(list(args))
    if found.rest is not MISSING or call.open is not None:
        return Unknown(f"the {name} of values not all known", plain=is_plain(found.rest))
    if not found.items:
        if default is not MISSING:
            return default
        raise Failure("ValueError", f"{name}() arg is an empty sequence")
    best = found.items[0]
    best_key = call.invoke(key, best) if key is not None else best
    operator = ast.Lt if name == "min" else ast.Gt
    for element in found.items[1:]:
        this_key = call.invoke(key, element) if key is not None else element
        truth = call.run.truth(_compare(call, operator, this_key, best_key))
        if truth is None:
            return _any_of(found.items, name)
        if truth:
            best, best_key = element, this_key
    return best


def _compare(call: Call, operator: type[ast.cmpop], left: Value, right: Value) -> Value:
    return call.run.compare(operator, left, right, call.site, call.frame)


def _any_of(items: list[Value], name: str) -> Value:
    found = join_values(items)
    if isinstance(found, Unknown):
        lead = f"the {name} of values not all known"
        reason = found.reason if found.reason.startswith(lead) else f"{lead}: {found.reason}"
        return Unknown(reason, plain=is_plain(*items))
    return found


@api("sorted")
def sort(
    call: Call, iterable: Value, *args: Value, key: Value = None, reverse: Value = False
) -> Value:
    comparing = args[0] if args else None
    found = to_list(call, iterable)
    if found.rest is not MISSING:
        return List([], join_values([*found.items, found.rest]))
    return order(call, found.items, key if len(args) < 2 else args[1], reverse, comparing)


def order(
    call: Call, items: list[Value], key: Value, reverse: Value, comparing: Value = None
) -> List:
    """The items in order, or any number of any of them when their order isn't known."""
    items = list(items)  # a key may change the list
    keys = [call.invoke(key, item) for item in items] if key is not None else list(items)
    backwards = call.run.truth(reverse)

    def compare(a: int, b: int) -> int:
        if comparing is not None:
            result = call.invoke(comparing, keys[a], keys[b])
            if not isinstance(result, int):
                raise NotKnown
            return result
        if _less(call, keys[a], keys[b]):
            return -1
        return 1 if _less(call, keys[b], keys[a]) else 0

    try:
        if backwards is None:
            raise NotKnown
        try:
            known = [to_python(k) for k in keys]
            if comparing is None and len({type(k) for k in known}) == 1:
                places = sorted(range(len(items)), key=known.__getitem__, reverse=backwards)
                return List([items[i] for i in places])
        except (NotKnown, TypeError):
            pass
        places = sorted(range(len(items)), key=functools.cmp_to_key(compare), reverse=backwards)
    except NotKnown:
        if not items:
            return List()
        return List([join_values(items)] * len(items))
    return List([items[i] for i in places])


def _less(call: Call, left: Value, right: Value) -> bool:
    if call.version.runs_on_python2 and type(left) is not type(right):
        left, right = (str(type(v)) for v in (left, right))
    truth = call.run.truth(_compare(call, ast.Lt, left, right))
    if truth is None:
        raise NotKnown
    return bool(truth)


@api("any")
@api("all")
def quantify(call: Call, iterable: Value) -> Value:
    stops = call.path == "any"
    open_ = False
    for element, certain in turns(call, iterable):
        truth = call.run.truth(element)
        if truth is None or not certain:
            open_ = True
        elif truth is stops:
            return stops
    return Unknown("a condition that isn't known", plain=True) if open_ else not stops


@api("repr")
def represent(call: Call, obj: Value) -> Value:
    return to_text(call.run, obj, call.site.argument("obj") if call.site else "", "r")


@api("format")
def format_(call: Call, value: Value, format_spec: Value = "") -> Value:
    source = call.site.argument("value") if call.site else ""
    return format_value(call.run, value, -1, format_spec or None, source)


@api("reduce", "functools.reduce")
def reduce(call: Call, function: Value, sequence: Value, initial: Value = MISSING) -> Value:
    result = initial
    for element, certain in turns(call, sequence):
        before = result
        if result is MISSING:
            result = element
            continue

        def step(element: Value = element, before: Value = before) -> Value:
            return call.invoke(function, before, element)

        result = perhaps(call, certain, step)
        if not certain:
            result = join(before, result)
    if result is MISSING:
        raise Failure("TypeError", "reduce() of empty iterable with no initial value")
    return result
