"""What the interpreter itself adds to lists, sets and dicts."""

from __future__ import annotations

from typing import TYPE_CHECKING

from scope_lsp.domain.containers import Attributes, Dict, List, Set, is_key
from scope_lsp.domain.trail import MISSING
from scope_lsp.domain.values import Instance, Maybe, Unknown, Value, join, strip
from scope_lsp.interpreter.attributes import loosen
from scope_lsp.interpreter.items import refuse_unhashable, set_item

if TYPE_CHECKING:
    from scope_lsp.interpreter.run import Run


def append(run: Run, value: List, element: Value, certain: bool | None = True) -> None:
    """Add to the end of a list, if that certainly happens; None if it happens once or not at all,
    False if it may happen any number of times."""
    run.trail.touch(value)
    if certain is False or value.rest is not MISSING:
        value.may_hold(element)
    else:
        value.items.append(element if certain else Maybe(element))


def add(run: Run, value: Set, element: Value, loose: bool = False) -> None:
    """Add to a set."""
    run.trail.touch(value)
    if not is_key(element):
        refuse_unhashable(run, element)
    if loose or not is_key(element):
        value.may_hold(element)
    else:
        value.items[element] = None


def make_set(run: Run, elements: list[Value]) -> Set:
    """A set of elements."""
    made = Set()
    for element in elements:
        add(run, made, strip(element))
    return made


def update_dict(run: Run, value: Dict, other: Value) -> None:
    """`{**value, **other}`, or `value.update(other)`."""
    if isinstance(other, Instance) and isinstance(other.payload, Dict):
        other = other.payload
    if isinstance(value, Attributes):
        _update_attributes(run, value, other)
        return
    run.trail.touch(value)
    if isinstance(other, Dict):
        for key, held in other.items.items():
            before = value.items.get(key, MISSING) if isinstance(held, Maybe) else MISSING
            value.items[key] = held if before is MISSING else join(before, held.value)
        if other.rest is not MISSING:
            value.may_hold(other.rest)
        return
    pairs = None if isinstance(other, Unknown) else run.elements(other)
    if pairs is None:
        value.rest = Unknown("it was updated with something unknown")
        return
    for pair in pairs:
        both = run.elements(pair)
        if both is not None and len(both) == 2:
            set_item(run, value, both[0], both[1])


def _update_attributes(run: Run, value: Attributes, other: Value) -> None:
    pairs = None if isinstance(other, Unknown) else run.elements(other)
    if isinstance(other, Dict):
        pairs = list(other.items.items())
    for pair in pairs or ():
        both = pair if isinstance(pair, tuple) else run.elements(pair)
        if both is not None and len(both) == 2:
            set_item(run, value, both[0], both[1])
    if pairs is None or (isinstance(other, Dict) and other.rest is not MISSING):
        loosen(run, value.owner)
