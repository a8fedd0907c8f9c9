"""`copy`: copies of containers and objects; what TensorFlow owns is never copied."""

from __future__ import annotations

from scope_lsp.domain.containers import Dict, List, Set, kind_of_copy
from scope_lsp.domain.trail import MISSING
from scope_lsp.domain.values import Instance, Maybe, OneOf, Value
from scope_lsp.models.registry import Call, api, plain

plain("copy")


@api("copy.copy")
def copy(call: Call, x: Value) -> Value:
    if isinstance(x, OneOf):
        return call.run.join([copy(call, option) for option in x.options])
    if isinstance(x, Instance):
        if x.cls.find("__copy__") is not MISSING:
            return call.run.call_method(x, "__copy__")
        made = Instance(x.cls, x.payload)
        made.attrs.update(x.attrs)
        if isinstance(x.payload, (List, Dict, Set)):
            made.payload = _shallow(x.payload)
        return made
    return _shallow(x)


def _shallow(x: Value) -> Value:
    if not isinstance(x, (List, Dict, Set)):
        return x
    made: Value = kind_of_copy(x)()
    made.restore(x.contents())
    _copy_settings(x, made)
    return made


def _copy_settings(x: Value, made: Value) -> None:
    if isinstance(x, Dict):
        made.default = x.default
    elif isinstance(x, Set):
        made.frozen = x.frozen


@api("copy.deepcopy")
def deepcopy(call: Call, x: Value, memo: Value = None) -> Value:
    return _deep(call, x, {}, memo)


def _deep(call: Call, x: Value, seen: dict[int, Value], memo: Value) -> Value:
    if id(x) in seen:
        return seen[id(x)]
    if isinstance(x, (tuple, OneOf, Maybe)):
        return _deep_immutable(call, x, seen, memo)
    if isinstance(x, Instance):
        return _deep_instance(call, x, seen, memo)
    if not isinstance(x, (List, Dict, Set)):
        return x
    made: Value = kind_of_copy(x)()
    seen[id(x)] = made
    _copy_settings(x, made)
    if isinstance(x, List):
        made.items = [_deep(call, item, seen, memo) for item in x.items]
    elif isinstance(x, Dict):
        made.items = {k: _deep(call, v, seen, memo) for k, v in x.items.items()}
    else:
        made.items = dict(x.items)
    made.rest = x.rest if x.rest is MISSING else _deep(call, x.rest, seen, memo)
    return made


def _deep_immutable(call: Call, x: Value, seen: dict[int, Value], memo: Value) -> Value:
    if isinstance(x, Maybe):
        return Maybe(_deep(call, x.value, seen, memo))
    parts = x if isinstance(x, tuple) else x.options
    items = tuple(_deep(call, item, seen, memo) for item in parts)
    return items if isinstance(x, tuple) else OneOf(items)


def _deep_instance(call: Call, x: Instance, seen: dict[int, Value], memo: Value) -> Value:
    if x.cls.find("__deepcopy__") is not MISSING:
        return call.run.call_method(x, "__deepcopy__", memo if memo is not None else Dict())
    library = x.cls.library
    if library is not None and library.api.startswith("tf."):
        return x
    made = Instance(x.cls)
    seen[id(x)] = made
    made.payload = _deep(call, x.payload, seen, memo)
    for name, value in x.attrs.items():
        made.attrs[name] = _deep(call, value, seen, memo)
    return made
