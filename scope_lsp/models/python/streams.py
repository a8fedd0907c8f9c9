"""Builtins that go over something lazily: what they call happens between the consumer's steps."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import accumulate, islice
from math import inf
from typing import Any

from scope_lsp.domain.containers import Stream
from scope_lsp.domain.trail import MISSING
from scope_lsp.domain.values import Instance, Maybe, OneOf, Unknown, Value, join
from scope_lsp.interpreter.iteration import Turn, both
from scope_lsp.interpreter.signals import Raise
from scope_lsp.models.python.pure import join_values, loosely, perhaps, to_list, turns, unwrap, why
from scope_lsp.models.registry import Call, Failure, api

LOOKED_AHEAD = 9
"""So many further elements are looked at when what goes with them isn't known."""

PLACES = 64
"""So many it is said of which of them can stand at which place."""


def stream(elements: Iterable[Value]) -> Stream:
    """A stream of elements, of which a Maybe stands for one that may not come."""
    return Stream(iter(elements))


def eager_in_python2(call: Call, elements: Iterable[Value]) -> Value:
    """A list in Python 2, a stream in Python 3."""
    made = stream(elements)
    return to_list(call, made) if call.version.runs_on_python2 else made


def lockstep(
    call: Call, iterables: tuple[Value, ...], fill: Value = MISSING
) -> Iterator[tuple[tuple[Value, ...], bool | None]]:
    """The elements of several iterables side by side, up to the shortest, or to the longest."""
    sources: list[Any] = [_places(turns(call, iterable)) for iterable in iterables]
    while sources:
        row = [next(source, None) for source in sources]
        if all(t is None for t in row) or (fill is MISSING and None in row):
            return
        found = [t if t is not None else (fill, True) for t in row]
        if any(certain is False for _, certain in found):
            # From an element on that may come any number of times, nothing is known side by side.
            yield tuple(_rest(first, source) for (first, _), source in zip(found, sources)), False
            return
        if fill is MISSING:
            surely = all(certain for _, certain in found)
            yield tuple(element for element, _ in found), surely or None
        else:
            surely = any(t is not None and t[1] for t in row)
            filled = (e if certain else join(e, fill) for e, certain in found)
            yield tuple(filled), surely or None


def _places(source: Iterator[Turn]) -> Iterator[Turn]:
    """What stands at each place: behind an element that may not come, any of those that can be
    there, and as many places are certainly taken as elements follow that certainly come."""
    for element, certain in source:
        if not certain:
            break
        yield element, True
    else:
        return
    left = [(element, certain), *islice(source, PLACES)]
    sure = [bool(certain) for _, certain in left]
    if len(left) <= PLACES:
        before = list(accumulate(sure, initial=0))
        often = next((i for i, (_, c) in enumerate(left) if c is False), len(left))
        for place in range(sum(sure) if often < len(left) else len(left)):
            # An element stands no further back than it would if all came that may come once.
            here = [e for i, (e, _) in enumerate(left) if before[i] <= place <= _last(i, often)]
            yield join_values(here), place < sum(sure) or None
        if often == len(left):
            return
    element = join_values([element for element, _ in left])
    yield element, False
    yield from source


def _last(index: int, often: int) -> float:
    """The last place at which an element can stand, where from `often` on it can be any."""
    return index if index < often else inf


def _rest(first: Value, source: Iterator[Turn]) -> Value:
    found = [first]
    for element, _ in source:
        found.append(element)
        if len(found) > LOOKED_AHEAD:
            return Unknown("it may be any of many elements")
    return join_values(found)


@api("zip", "itertools.izip")
def zip_(call: Call, *iterables: Value, strict: Value = False) -> Value:
    rows = (loosely(row, certain) for row, certain in lockstep(call, iterables))
    if call.open is not None:
        rows = iter([Maybe(Unknown("a row of values that aren't known"))])  # type: ignore[assignment]
    return stream(rows) if call.path != "zip" else eager_in_python2(call, rows)


@api("enumerate")
def enumerate_(call: Call, iterable: Value, start: Value = 0) -> Value:
    def pairs() -> Iterator[Value]:
        index: Value = start
        for element, certain in turns(call, iterable):
            if not certain:
                index = Unknown("the number of turns before isn't known", "i", plain=True)
            yield loosely((index, element), certain)
            if not isinstance(index, Unknown):
                index = call.run.binary("add", index, 1, call.site, call.frame)

    return stream(pairs())


@api("map", "itertools.imap")
def map_(call: Call, function: Value, *iterables: Value) -> Value:
    def results() -> Iterator[Value]:
        for row, certain in lockstep(call, iterables):
            if function is None:
                yield loosely(row[0] if len(row) == 1 else row, certain)
                continue

            def apply(row: tuple[Value, ...] = row) -> Value:
                site = call.run.consumer or call.site
                return call.run.call(function, list(row), {}, site, call.frame)

            yield loosely(perhaps(call, certain, apply), certain)

    return stream(results()) if call.path != "map" else eager_in_python2(call, results())


def select(call: Call, function: Value, iterable: Value, wanted: bool) -> Iterator[Value]:
    """The elements for which the function gives `wanted`; those in doubt may come."""
    for element, certain in turns(call, iterable):

        def test(element: Value = element) -> Value:
            return element if function is None else call.invoke(function, element)

        truth = call.run.truth(perhaps(call, certain, test))
        if truth is None or truth is wanted:
            yield loosely(element, both(certain, None if truth is None else True))


@api("filter", "itertools.ifilter")
def filter_(call: Call, function: Value, iterable: Value) -> Value:
    found = select(call, function, iterable, True)
    if call.version.runs_on_python2 and isinstance(iterable, (str, tuple)):
        chosen = to_list(call, stream(found)).items
        return "".join(chosen) if isinstance(iterable, str) else tuple(chosen)
    return stream(found) if call.path != "filter" else eager_in_python2(call, found)


@api("reversed")
def reverse(call: Call, sequence: Value) -> Value:
    if isinstance(sequence, OneOf):
        return call.run.join([reverse(call, option) for option in sequence.options])
    if isinstance(sequence, Instance) and sequence.cls.find("__reversed__") is not MISSING:
        return call.run.call_method(sequence, "__reversed__")
    inner = unwrap(sequence)
    if isinstance(inner, range):
        return inner[::-1]
    if isinstance(inner, Instance) and inner.cls.find("__len__") is not MISSING:
        length = call.run.call_method(inner, "__len__")
        if isinstance(length, int):
            return stream(call.run.get_item(inner, i) for i in reversed(range(length)))
    found = to_list(call, inner)
    if found.rest is not MISSING:
        return stream([Maybe(found.rest), *reversed(found.items)])
    return stream(reversed(found.items))


@api("iter")
def iter_(call: Call, iterable: Value, sentinel: Value = MISSING) -> Value:
    if isinstance(iterable, OneOf):
        return call.run.join([iter_(call, option, sentinel) for option in iterable.options])
    if sentinel is not MISSING:
        return stream(_until(call, iterable, sentinel))
    if isinstance(iterable, Stream):
        return iterable
    if isinstance(iterable, Instance) and iterable.cls.find("__iter__") is not MISSING:
        return call.run.call_method(iterable, "__iter__")
    if isinstance(iterable, Unknown):
        return iterable
    return stream(loosely(element, certain) for element, certain in turns(call, iterable))


def _until(call: Call, function: Value, sentinel: Value) -> Iterator[Value]:
    while True:
        value = call.invoke(function)
        if isinstance(value, Unknown):
            yield Maybe(value)
            return
        if value == sentinel:
            return
        yield value


@api("next")
def next_(call: Call, iterator: Value, default: Value = MISSING) -> Value:
    if isinstance(iterator, Instance):
        method = "__next__" if iterator.cls.find("__next__") is not MISSING else "next"
        if iterator.cls.find(method) is not MISSING:
            return _next_of_instance(call, iterator, method, default)
    if not isinstance(iterator, Stream):
        return Unknown(why(iterator), plain=isinstance(iterator, Unknown) and iterator.plain)
    skipped: list[Value] = []
    for element, certain in call.run.iterate(iterator):
        if certain is None:  # if that doesn't come, it is the next one
            skipped.append(element)
            continue
        if certain:
            iterator.lost = iterator.lost or bool(skipped)
            return call.run.join([*skipped, element])
        iterator.last = element
        return call.run.join([*skipped, element, *([] if default is MISSING else [default])])
    if skipped:
        iterator.lost = True
        call.run.may_throw("StopIteration")
        return call.run.join([*skipped, *([] if default is MISSING else [default])])
    if iterator.last is not MISSING and default is MISSING:
        return iterator.last  # how many there are isn't known, and the program asks for more
    if iterator.loose:
        return Unknown(iterator.loose, plain=iterator.plain)
    if default is not MISSING:
        return default
    raise Failure("StopIteration", "")


def _next_of_instance(call: Call, iterator: Instance, method: str, default: Value) -> Value:
    if default is MISSING:
        return call.run.call_method(iterator, method)
    call.run.handlers.append(("StopIteration",))
    try:
        return call.run.call_method(iterator, method)
    except Raise as raised:
        if raised.value.cls.name != "StopIteration":
            raise
        return default
    finally:
        call.run.handlers.pop()


@api("generator.__next__", "generator.next")
def next_of_generator(call: Call, self: Value) -> Value:
    return next_(call, self)


@api("generator.__iter__")
def iter_of_generator(call: Call, self: Value) -> Value:
    return self


@api("generator.send")
def send(call: Call, self: Value, value: Value) -> Value:
    if value is not None:
        call.run.doubt("what a generator is sent isn't followed")
    return next_(call, self)


@api("generator.close")
def close(call: Call, self: Value) -> Value:
    return None


@api("generator.throw")
def throw(call: Call, self: Value, *args: Value) -> Value:
    call.run.doubt("an error thrown into a generator isn't followed")
    return Unknown("what a generator gives after an error")
