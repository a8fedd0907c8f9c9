"""Items of containers: `x[k]`, `x[k] = v` and `del x[k]`."""

from __future__ import annotations

from functools import partial
from itertools import product
from typing import TYPE_CHECKING, Any

from scope_lsp.domain.containers import (
    Attributes,
    Dict,
    List,
    NotKnown,
    Set,
    Stream,
    is_key,
    join_all,
    to_python,
)
from scope_lsp.domain.names import Text
from scope_lsp.domain.tensors import Dimension
from scope_lsp.domain.trail import MISSING, _Missing
from scope_lsp.domain.values import (
    MAX_OPTIONS,
    Api,
    Class,
    Instance,
    Maybe,
    OneOf,
    Unknown,
    Value,
    join,
    options_of,
    strip,
)
from scope_lsp.interpreter import methods
from scope_lsp.interpreter.attributes import loosen
from scope_lsp.models import registry

if TYPE_CHECKING:
    from scope_lsp.interpreter.facts import Site
    from scope_lsp.interpreter.run import Run


_GENERIC = ("typing.", "collections.", "typing_extensions.", "queue.", "os.")


def get_item(
    run: Run, value: Value, key: Value, site: Site | None = None, frame: Any = None
) -> Value:
    """`value[key]`."""
    if isinstance(value, OneOf):
        # A value that has no such item isn't the one, if the program goes on.
        return run.fork([partial(get_item, run, o, key, site, frame) for o in value.options])
    if isinstance(key, OneOf) and not isinstance(value, Unknown):
        return run.fork([partial(get_item, run, value, o, site, frame) for o in key.options])
    if isinstance(key, Dimension):
        key = key.value
    if isinstance(value, Dict):
        return _of_dict(run, value, key)
    if isinstance(value, (List, tuple, str, bytes, range)):
        return _of_sequence(run, value, key)
    if isinstance(value, Instance):
        special = methods.find_special(value, "__getitem__")
        if special is not MISSING:
            return run.call(special, [key], {}, site, frame)
        if value.payload is not None and not isinstance(value.payload, Stream):
            found = get_item(run, value.payload, key, site, frame)
            return found
    if isinstance(value, Class):
        return _subscripted(run, value, key)
    if isinstance(value, Api) and registry.is_plain(value.path):
        # Generic classes of `typing` are themselves with any arguments.
        return (
            value
            if value.path.startswith(_GENERIC)
            else Unknown(f"an item of {value.path}", plain=True)
        )
    method = methods.find_method(run, value, "__getitem__")
    if method is not None:
        return run.call(method, [key], {}, frame.site or site if frame else site, frame)
    if isinstance(value, Unknown):
        if not value.plain:
            run.hooks["unknown_operation"](run, "getitem", value.reason, site)
        shown = f"{value.source}[…]" if value.source else ""
        return Unknown(value.reason, shown, value.plain, value.inputs)
    if isinstance(value, Text):
        return Unknown("a part of a text that isn't wholly known", plain=True)
    return Unknown(f"an item of {value!r}")


def _subscripted(run: Run, value: Class, key: Value) -> Value:
    hook = value.find("__class_getitem__")
    return (
        run.call(methods.bind(run, hook, value, value), [key], {}) if hook is not MISSING else value
    )


def refuse_unhashable(run: Run, key: Value) -> None:
    """Raise Python's error for a key that certainly can't be one."""
    for part in key if isinstance(key, tuple) else (key,):
        if isinstance(part, (List, Dict)) or (isinstance(part, Set) and not part.frozen):
            run.throw("TypeError", f"unhashable type: '{type(part).__name__.lower()}'")


def _make_default(run: Run, value: Dict, key: Value) -> Value:
    made = run.call(value.default, [], {})
    return _kept(run, value, key, join_all([made, *value.perhaps(key)]))


def _kept(run: Run, value: Dict, key: Value, item: Value) -> Value:
    _put(run, value, key, item)
    return item


def _of_dict(run: Run, value: Dict, key: Value) -> Value:
    if is_key(key):
        held = value.items.get(key, MISSING)
        if isinstance(held, Maybe) and value.default is not MISSING:
            there = partial(_kept, run, value, key, held.value)
            return run.fork([there, partial(_make_default, run, value, key)])
        if isinstance(held, Maybe):
            run.may_throw("KeyError", key)
        if held is not MISSING:
            return strip(held)
        if value.default is not MISSING:
            return _make_default(run, value, key)
        if perhaps := value.perhaps(key):
            run.may_throw("KeyError", key)
            return join_all(perhaps)
        if isinstance(key, Text):
            return Unknown("the key isn't known to be there")
        return run.throw("KeyError", key)
    refuse_unhashable(run, key)
    options = [*map(strip, value.items.values()), *value.more]
    found = join_all(options)
    if found is MISSING:
        return Unknown("the key isn't known")
    return (
        Unknown("the key isn't known")
        if not isinstance(found, OneOf) and len(options) > 1
        else found
    )


def _of_sequence(run: Run, value: Any, key: Value) -> Value:
    items = value.items if isinstance(value, List) else value
    if isinstance(items, (list, tuple)) and Maybe in map(type, items):
        value = List(list(items), value.rest if isinstance(value, List) else MISSING)
        value.settle()
        items = value.items
    open_ = isinstance(value, List) and value.rest is not MISSING
    if isinstance(key, slice):
        found = [_slice(run, value, items, each, open_) for each in _slices(key)]
        return run.join(found)
    if isinstance(key, bool) or not isinstance(key, int):
        if isinstance(key, Unknown):
            return _any_item(value, items)
        if isinstance(key, (str, float, type(None), tuple)):
            kind = type(value).__name__.lower()
            return run.throw(
                "TypeError", f"{kind} indices must be integers or slices, not {type(key).__name__}"
            )
        if not isinstance(key, bool):
            return Unknown("the index isn't known")
    if open_ and not -len(items) <= key < len(items):
        run.may_throw("IndexError", "list index out of range")
    if open_ and not 0 <= key < len(items):
        # Counted from the end, it may be a known one that is followed by fewer of the others.
        return join_all([*items[key:], value.rest]) if key < 0 else value.rest
    if -len(items) <= key < len(items):
        return items[key]
    kind = "string" if isinstance(value, str) else type(value).__name__.lower()
    return run.throw("IndexError", f"{kind} index out of range")


def _any_item(value: Any, items: Any) -> Value:
    if isinstance(value, (str, bytes)):
        return Unknown("the index isn't known", plain=True)
    options = list(items) if len(items) <= 8 else []
    found = join_all([*options, *value.more] if isinstance(value, List) else options)
    return Unknown("the index isn't known", plain=True) if found is MISSING else found


def _slices(key: slice) -> list[slice]:
    """The slices that one may be of which conditions decide the bounds, if they are few."""
    chosen = list(product(*map(options_of, (key.start, key.stop, key.step))))
    return [slice(*each) for each in chosen] if len(chosen) <= MAX_OPTIONS else [key]


def _slice(run: Run, value: Any, items: Any, key: slice, open_: bool) -> Value:
    try:
        bounds = [
            b.value if isinstance(b, Dimension) else to_python(b)
            for b in (key.start, key.stop, key.step)
        ]
        found = items[slice(*bounds)]
    except NotKnown:
        if isinstance(value, List):
            return List([], join_all([*items, *value.more]))
        return Unknown("a slice whose bounds aren't known", plain=isinstance(value, str))
    except (TypeError, ValueError) as error:
        return run.throw(type(error).__name__, str(error))
    if not isinstance(value, List):
        return found
    if not open_ or _lies_within(bounds, len(items)):
        return List(found)
    return List([], join_all([*items, value.rest]))


def _lies_within(bounds: list[Any], known: int) -> bool:
    """Whether a slice ends within the first elements of a list of which more aren't known."""
    start, stop, step = bounds
    if step is not None and step < 1:
        return False
    return stop is not None and 0 <= stop <= known and (start is None or start >= 0)


def set_item(run: Run, value: Value, key: Value, to: Value) -> None:
    """`value[key] = to`."""
    if isinstance(value, Dict):
        _put(run, value, key, to)
    elif isinstance(value, List):
        _put_in_list(run, value, key, to)
    elif isinstance(value, Instance):
        special = methods.find_special(value, "__setitem__")
        if special is not MISSING:
            run.call(special, [key, to], {})
        elif value.payload is not None:
            set_item(run, value.payload, key, to)
    elif isinstance(value, OneOf):
        for option in value.options:
            run.fork([lambda: None, partial(set_item, run, option, key, to)])
    elif (method := methods.find_method(run, value, "__setitem__")) is not None:
        run.call(method, [key, to], {})


def _put(run: Run, value: Dict, key: Value, to: Value) -> None:
    if isinstance(value, Attributes):
        if is_key(key):
            run.trail.put(value.items, key, to)
        else:
            loosen(run, value.owner)
        return
    if isinstance(key, OneOf):
        run.fork([partial(_put, run, value, option, to) for option in key.options])
        return
    run.trail.touch(value)
    if is_key(key):
        value.items[key] = to
    else:
        refuse_unhashable(run, key)
        value.may_hold(to)


def _put_in_list(run: Run, value: List, key: Value, to: Value) -> None:
    run.trail.touch(value)
    value.settle()
    open_ = value.rest is not MISSING
    if isinstance(key, slice):
        found = run.elements(to)
        try:
            bounds = [to_python(bound) for bound in (key.start, key.stop, key.step)]
            if found is None or (open_ and not _lies_within(bounds, len(value.items))):
                raise NotKnown
            value.items[slice(*bounds)] = found
        except (NotKnown, ValueError):
            value.items, value.rest = [], Unknown("a slice was assigned that isn't known")
        return
    if not isinstance(key, int):
        value.items = [join(item, to) for item in value.items]
        value.may_hold(to)
    elif (0 if open_ else -len(value.items)) <= key < len(value.items):
        value.items[key] = to
    elif open_ and key < 0:
        value.items, value.rest = [], join_all([*value.items, value.rest, to])
    elif open_:
        value.rest = join(value.rest, to)
    else:
        run.throw("IndexError", "list assignment index out of range")


def del_item(run: Run, value: Value, key: Value) -> None:
    """`del value[key]`."""
    if isinstance(key, OneOf):
        run.fork([partial(del_item, run, value, option) for option in key.options])
    elif isinstance(value, Dict) and is_key(key):
        if key not in value.items and not value.perhaps(key):
            run.throw("KeyError", key)
            return
        if type(value.items.get(key, MISSING)) in (Maybe, _Missing):
            run.may_throw("KeyError", key)
        run.trail.touch(value)
        value.items.pop(key, None)
    elif isinstance(value, List):
        run.trail.touch(value)
        value.settle()
        try:
            del value.items[_within(value, key)]
        except (NotKnown, TypeError):
            value.items, value.rest = [], join_all([*value.items, *value.more])
        except IndexError:
            run.throw("IndexError", "list assignment index out of range")
    elif isinstance(value, Instance):
        special = methods.find_special(value, "__delitem__")
        if special is not MISSING:
            run.call(special, [key], {})
        elif value.payload is not None:
            del_item(run, value.payload, key)


def _within(value: List, key: Value) -> Any:
    """An index or slice of a list's known items."""
    if isinstance(key, slice):
        bounds = [to_python(bound) for bound in (key.start, key.stop, key.step)]
        if value.rest is not MISSING and not _lies_within(bounds, len(value.items)):
            raise NotKnown
        return slice(*bounds)
    known = to_python(key)
    if value.rest is not MISSING and not (isinstance(known, int) and 0 <= known < len(value.items)):
        raise NotKnown
    return known
