"""Going over a value: what `for`, comprehensions, unpacking and many library calls share."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import islice, takewhile
from typing import TYPE_CHECKING, Any

from scope_lsp.domain.containers import Dict, List, Set, Stream, holds_no_tensor
from scope_lsp.domain.names import Text
from scope_lsp.domain.tensors import Tensor
from scope_lsp.domain.trail import MISSING
from scope_lsp.domain.values import (
    Bound,
    Class,
    Instance,
    Maybe,
    OneOf,
    Unknown,
    Value,
    same,
    strip,
)
from scope_lsp.interpreter.signals import Raise

if TYPE_CHECKING:
    from scope_lsp.interpreter.run import Run

MAX_TURNS = 20_000
"""Turns of one loop before it counts as endless."""

REASON = "an iterator was used under a condition that isn't known"

MAX_OF_ANY = 32
"""So many elements of several lists, of which one is gone over, are taken for themselves."""

Turn = tuple[Value, "bool | None"]
"""An element, and whether it is certain to come: None where it comes once or not at all, False
where it may come any number of times."""


def both(certain: bool | None, surely: bool | None) -> bool | None:
    """How certain what comes is that depends on two things."""
    if certain is False or surely is False:
        return False
    return True if certain and surely else None


def iterate(run: Run, value: Value, shown: str = "") -> Iterator[Turn]:
    """The elements in order; an unknown number of unknown ones is a single uncertain element."""
    direct = _direct(value)
    if direct is not None:
        for element in direct:
            yield (element.value, None) if type(element) is Maybe else (element, True)
        if isinstance(value, (List, Set, Dict)) and value.rest is not MISSING:
            rest = Unknown("a key that isn't known") if isinstance(value, Dict) else value.rest
            yield rest, False
        return
    if isinstance(value, Stream):
        yield from _stream(run, value)
    elif isinstance(value, OneOf) and (found := _of_any(value)) is not None:
        yield from found
    elif isinstance(value, Instance) and value.cls.find("__iter__") is not MISSING:
        made = run.call_method(value, "__iter__")
        yield from _protocol(run, made) if isinstance(made, Instance) else iterate(run, made, shown)
    elif isinstance(value, Instance) and value.cls.find("__next__") is not MISSING:
        yield from _protocol(run, value)
    elif isinstance(value, Instance) and value.cls.find("__getitem__") is not MISSING:
        yield from _by_index(run, value)
    elif isinstance(value, Instance) and value.payload is not None:
        yield from iterate(run, value.payload, shown)
    elif isinstance(value, (int, float, type(None))):
        run.throw("TypeError", f"'{type(value).__name__}' object is not iterable")
    elif (made := _by_model(run, value)) is not None:
        yield from _stream(run, made)
    else:
        yield unknown_element(value, shown), False


def _of_any(value: OneOf) -> list[Turn] | None:
    """The elements of all that a value may be, if they are known and few: those with which each
    begins come for certain."""
    found: list[list[Value]] = []
    for option in value.options:
        direct = _direct(option)
        if direct is None or getattr(option, "rest", MISSING) is not MISSING:
            return None
        found.append(list(islice(direct, MAX_OF_ANY + 1)))
    first, *others = found
    shared = min(_shared(first, other) for other in others) if others else 0
    further = [(strip(element), None) for each in found for element in each[shared:]]
    turns: list[Turn] = [(element, True) for element in first[:shared]]
    return [*turns, *further] if shared + len(further) <= MAX_OF_ANY else None


def _shared(ours: list[Value], theirs: list[Value]) -> int:
    """With how many elements that are certainly there and the same two lists begin."""
    pairs = zip(ours, theirs)
    known = takewhile(lambda pair: type(pair[0]) is not Maybe and same(*pair), pairs)
    return sum(1 for _ in known)


def _by_model(run: Run, value: Value) -> Stream | None:
    """The iterator that a library's object gives, where a model says so."""
    if isinstance(value, (Unknown, OneOf, Text)):
        return None
    method = run.lookup(value, "__iter__")
    made = run.call(method, []) if isinstance(method, Bound) else None
    return made if isinstance(made, Stream) else None


def unknown_element(value: Value, shown: str) -> Unknown:
    """What stands for each element of something unknown."""
    reason = value.reason if isinstance(value, Unknown) else "what the loop goes over isn't known"
    plain = isinstance(value, Unknown) and value.plain
    inputs = value.inputs if isinstance(value, Unknown) else None
    return Unknown(reason, shown, plain, inputs)


def _direct(value: Value) -> Any:
    if isinstance(value, List):
        return _growing(value)
    if isinstance(value, (tuple, str, bytes, range)):
        return value
    if isinstance(value, Dict):
        return [Maybe(k) if type(v) is Maybe else k for k, v in value.items.items()]
    if isinstance(value, Set):
        return list(value.items)
    if isinstance(value, Class):
        members = value.find("__members__")
        return list(members.items.values()) if isinstance(members, Dict) else None
    return None


def _growing(value: List) -> Iterator[Value]:
    """The items of a list that the loop's body may append to."""
    index = 0
    while index < len(value.items):
        yield value.items[index]
        index += 1


def _stream(run: Run, stream: Stream) -> Iterator[Turn]:
    while not stream.lost:
        run.trail.touch(stream)
        if getattr(stream.source, "gi_running", False):
            run.throw("ValueError", "generator already executing")
        effects = run.effects
        try:
            element = stream.advance()
        except StopIteration:
            return
        stream.acts = stream.acts or run.effects != effects
        stream.plain = stream.plain and holds_no_tensor(element)
        if type(element) is Maybe:
            yield element.value, None if element.once else False
        else:
            yield element, True
    if stream.acts:
        run.doubt(REASON)
    yield Unknown(REASON, plain=stream.plain), False


def _protocol(run: Run, value: Instance) -> Iterator[Turn]:
    """What an iterator of the program's own gives; Python 2 calls its method `next`."""
    method = "__next__" if value.cls.find("__next__") is not MISSING else "next"
    return _until(run, "StopIteration", lambda index: run.call_method(value, method))


def _by_index(run: Run, value: Instance) -> Iterator[Turn]:
    return _until(run, "IndexError", lambda index: run.call_method(value, "__getitem__", index))


def _until(run: Run, end: str, turn: Callable[[int], Value]) -> Iterator[Turn]:
    """What each turn gives, up to the one that raises such an error."""
    for index in range(MAX_TURNS):
        if run.out_of_steps:
            return
        run.handlers.append((end,))
        try:
            element = turn(index)
        except Raise as raised:
            if raised.value.cls.name != end:
                raise
            return
        finally:
            run.handlers.pop()
        yield element, True
    run.doubt("an iterator that doesn't seem to end")


def elements(run: Run, value: Value) -> list[Value] | None:
    """All elements of a value as a list, or None when they aren't all known to be there."""
    if isinstance(value, (tuple, range, str, bytes)):
        return list(value) if len(value) <= MAX_TURNS else None
    if isinstance(value, (Unknown, OneOf, Text, Tensor)):
        return None
    found: list[Value] = []
    for element, certain in iterate(run, value):
        if not certain:
            return None
        found.append(element)
        if len(found) > MAX_TURNS:
            return None
    return found
