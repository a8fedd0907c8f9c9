"""`itertools`: streams that compute their elements as they are asked for."""

from __future__ import annotations

import itertools
import sys
from collections.abc import Iterator
from typing import Any

from scope_lsp.domain.containers import List, Stream
from scope_lsp.domain.trail import MISSING
from scope_lsp.domain.values import Maybe, Unknown, Value
from scope_lsp.interpreter.iteration import both
from scope_lsp.models.python.pure import (
    failure_of,
    join_values,
    loosely,
    perhaps,
    to_list,
    turns,
    why,
)
from scope_lsp.models.python.streams import lockstep, select, stream
from scope_lsp.models.registry import Call, api, plain

plain("itertools")

MAX_POOLS = 100
"""Lists of which a product is made; programs that take more learn no more names."""


def _endless(elements: Iterator[Value]) -> Stream:
    """A stream without an end, or none in sight: who goes over it keeps its own bounds."""
    return Stream(elements, fixed=True)


@api("itertools.count")
def count(call: Call, start: Value = 0, step: Value = 1) -> Value:
    if isinstance(start, (int, float)) and isinstance(step, (int, float)):
        return _endless(itertools.count(start, step))
    return stream([Maybe(Unknown(why(start, step), plain=True))])


@api("itertools.cycle")
def cycle(call: Call, iterable: Value) -> Value:
    found = to_list(call, iterable)
    if found.rest is not MISSING:
        return stream([Maybe(join_values([*found.items, found.rest]))])
    return _endless(itertools.cycle(found.items))


@api("itertools.repeat")
def repeat(call: Call, object: Value, times: Value = MISSING) -> Value:
    if times is MISSING:
        return _endless(itertools.repeat(object))
    if isinstance(times, int):
        return stream(itertools.repeat(object, min(times, sys.maxsize)))
    return stream([Maybe(object)])


@api("itertools.chain")
def chain(call: Call, *iterables: Value) -> Value:
    def elements() -> Iterator[Value]:
        for iterable in iterables:
            for element, certain in turns(call, iterable):
                yield loosely(element, certain)
        if call.open is not None:
            yield Maybe(call.open)

    return stream(elements())


@api("itertools.chain.from_iterable")
def chain_from_iterable(call: Call, iterable: Value) -> Value:
    def elements() -> Iterator[Value]:
        for inner, certain in turns(call, iterable):
            for element, surely in turns(call, inner):
                yield loosely(element, both(certain, surely))

    return stream(elements())


@api("itertools.islice")
def islice(call: Call, iterable: Value, *bounds: Value) -> Value:
    known = [min(b, sys.maxsize) if isinstance(b, int) else b for b in bounds
             if b is None or isinstance(b, int)]  # fmt: skip
    if len(known) < len(bounds) or not known:
        found = to_list(call, iterable)
        rest = [*found.items, *found.more]
        return stream([Maybe(join_values(rest))] if rest else [])
    elements = (loosely(element, certain) for element, certain in turns(call, iterable))
    try:
        return stream(itertools.islice(elements, *known))
    except (TypeError, ValueError) as error:
        raise failure_of(error) from None


@api("itertools.starmap")
def starmap(call: Call, function: Value, iterable: Value) -> Value:
    def results() -> Iterator[Value]:
        for row, certain in turns(call, iterable):
            args = call.run.elements(row)

            def apply(args: Any = args) -> Value:
                if args is None:
                    return Unknown("the arguments aren't known")
                return call.invoke(function, *args)

            yield loosely(perhaps(call, certain, apply), certain)

    return stream(results())


@api("itertools.takewhile")
def takewhile(call: Call, predicate: Value, iterable: Value) -> Value:
    def elements() -> Iterator[Value]:
        open_ = False
        for element, certain in turns(call, iterable):
            truth = call.run.truth(call.invoke(predicate, element))
            if truth is False:
                return
            open_ = open_ or truth is None
            yield loosely(element, both(certain, None if open_ else True))

    return stream(elements())


@api("itertools.dropwhile")
def dropwhile(call: Call, predicate: Value, iterable: Value) -> Value:
    def elements() -> Iterator[Value]:
        truth: bool | None = True
        for element, certain in turns(call, iterable):
            if truth is True:
                truth = call.run.truth(call.invoke(predicate, element))
            if truth is not True:
                yield loosely(element, both(certain, True if truth is False else None))

    return stream(elements())


@api("itertools.filterfalse", "itertools.ifilterfalse")
def filterfalse(call: Call, function: Value, iterable: Value) -> Value:
    return stream(select(call, function, iterable, False))


@api("itertools.zip_longest", "itertools.izip_longest")
def zip_longest(call: Call, *iterables: Value, fillvalue: Value = None) -> Value:
    return stream(loosely(row, certain) for row, certain in lockstep(call, iterables, fillvalue))


@api("itertools.accumulate")
def accumulate(call: Call, iterable: Value, func: Value = None, *, initial: Value = None) -> Value:
    def elements() -> Iterator[Value]:
        total: Value = MISSING if initial is None else initial
        if initial is not None:
            yield total
        for element, certain in turns(call, iterable):
            if total is MISSING:
                total = element
            elif func is None:
                total = call.run.binary("add", total, element, call.site, call.frame)
            else:
                total = call.invoke(func, total, element)
            yield loosely(total, certain)

    return stream(elements())


@api("itertools.tee")
def tee(call: Call, iterable: Value, n: Value = 2) -> Value:
    found = to_list(call, iterable)
    elements = [*found.items, *([] if found.rest is MISSING else [Maybe(found.rest)])]
    if not isinstance(n, int) or n > MAX_POOLS:
        return Unknown("how many iterators there are isn't known")
    return tuple(stream(list(elements)) for _ in range(n))


@api("itertools.groupby")
def groupby(call: Call, iterable: Value, key: Value = None) -> Value:
    def groups() -> Iterator[Value]:
        current: Value = MISSING
        members: list[Value] = []
        for element, certain in turns(call, iterable):
            this = call.invoke(key, element) if key is not None else element
            if not certain or call.run.contains((this,), this) is None:
                yield Maybe((Unknown("a group that isn't known"), stream([Maybe(element)])))
                continue
            if current is not MISSING and not call.run.contains((this,), current):
                yield current, stream(members)
                members = []
            current = this
            members.append(element)
        if members:
            yield current, stream(members)

    return stream(groups())


def _combining(name: str) -> None:
    make: Any = getattr(itertools, name)

    @api(f"itertools.{name}")
    def model(call: Call, iterable: Value, r: Value = None) -> Value:
        found = to_list(call, iterable)
        if r is None and name != "permutations":
            return stream([])
        if isinstance(r, int) and r < 0:
            return call.run.throw("ValueError", "r must be non-negative")
        if found.is_open or not isinstance(r, (int, type(None))) or (r or 0) > MAX_POOLS:
            return stream([Maybe(Unknown("a choice of elements not all known"))])
        return _endless(make(found.items, len(found.items) if r is None else r))


for _name in ("permutations", "combinations", "combinations_with_replacement"):
    _combining(_name)


@api("itertools.product")
def product(call: Call, *iterables: Value, repeat: Value = 1) -> Value:
    if isinstance(repeat, int) and repeat < 0:
        return call.run.throw("ValueError", "repeat argument cannot be negative")
    lists = [to_list(call, iterable) for iterable in iterables]
    if any(found.is_open for found in lists) or not isinstance(repeat, int):
        row = tuple(join_values(_all(found)) for found in lists)
        return stream([Maybe(row)])
    if repeat * len(lists) > MAX_POOLS:
        return stream([Maybe(Unknown("a choice from very many lists"))])
    return _endless(itertools.product(*(found.items for found in lists), repeat=repeat))


def _all(found: List) -> list[Value]:
    return [*found.items, *found.more]


@api("itertools.pairwise")
def pairwise(call: Call, iterable: Value) -> Value:
    found = to_list(call, iterable)
    pairs: list[Value] = list(zip(found.items, found.items[1:]))
    if found.rest is not MISSING:
        pairs.append(Maybe((join_values(_all(found)), found.rest)))
    return stream(pairs)
