"""What a gradient flows back to: the inputs of tensors, as far as they can be differentiated.

A gradient of a tensor flows back to those of its op's inputs for which the op has a gradient
function that gives them one (`_GradientsHelper` of `python/ops/gradients_util.py`). Here an op is a
call of a public function; `STOPPED` says of which of its arguments no gradient comes back.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from scope_lsp.domain.containers import Dict, List
from scope_lsp.domain.tensors import Perhaps, Tensor, VariableValue
from scope_lsp.domain.trail import MISSING
from scope_lsp.domain.values import Instance, Maybe, OneOf, Unknown, Value
from scope_lsp.models.tensorflow.differentiable import STOPPED, STOPPED_V1
from scope_lsp.scopes import UNKNOWN, VariableRecord

_FLOATING = frozenset(
    {"float16", "bfloat16", "float32", "float64", "complex64", "complex128", "resource", "variant"}
)
"""Types that gradients exist for (`IsTrainable` of `python/ops/gradients_util.py`)."""

Inputs = tuple[Value, ...]


def inputs_of(values: Iterable[Value]) -> Inputs:
    """Those among some arguments, and in lists among them, that a gradient can flow back to."""
    found: list[Value] = []
    for value in values:
        _collect(value, found, 0)
    return tuple(found)


def inputs_of_op(path: str, v1: bool, given: Mapping[str, Value]) -> Inputs:
    """The same for the arguments of a public function."""
    name = path.rpartition(".")[2]
    stopped = STOPPED.get(name, ())
    if stopped is None:
        return ()
    if v1:
        stopped += STOPPED_V1.get(name, ())
    return inputs_of(value for key, value in given.items() if key not in stopped)


_DEEPEST = 6
"""So deep lists are looked into."""


def _collect(value: Value, found: list[Value], depth: int) -> None:
    if value is None or isinstance(value, (bool, int, float, str)):
        return
    if isinstance(value, Perhaps):
        found.append(value)
    elif isinstance(value, (Tensor, VariableValue)):
        if can_flow(value):
            found.append(value)
    elif isinstance(value, (List, tuple)) and depth < _DEEPEST:
        for item in value.items if isinstance(value, List) else value:
            _collect(item, found, depth + 1)
        if isinstance(value, List) and value.rest is not MISSING:
            _collect_perhaps((value.rest,), found, depth + 1)
    elif isinstance(value, Dict) and depth < _DEEPEST:
        for item in value.items.values():
            _collect(item, found, depth + 1)
        if value.rest is not MISSING:
            _collect_perhaps((value.rest,), found, depth + 1)
    elif isinstance(value, Maybe):
        _collect_perhaps((value.value,), found, depth)
    elif isinstance(value, OneOf):
        _collect_perhaps(value.options, found, depth)
    elif isinstance(value, Unknown):
        if not value.plain:
            found.append(value)
    elif isinstance(value, Instance):
        _collect_parts(value, found, depth)


def _collect_perhaps(values: Iterable[Value], found: list[Value], depth: int) -> None:
    """One of some values, or none of them."""
    inner: list[Value] = []
    for value in values:
        _collect(value, inner, depth)
    if inner:
        found.append(Perhaps(tuple(inner), "it depends on a condition that isn't known"))


def _collect_parts(value: Instance, found: list[Value], depth: int) -> None:
    """What an object that stands for tensors holds; how it becomes one isn't followed."""
    if value.cls.api in ("tf.SparseTensor", "tf.IndexedSlices"):
        _collect(value.attrs.get("values"), found, depth)
        return
    inner: list[Value] = []
    if depth < 2:
        for held in value.attrs.values():
            _collect(held, inner, depth + 1)
    if inner:
        reason = f"how {value.cls.name} becomes a tensor isn't followed"
        found.append(Perhaps(tuple(inner), reason))


def held(values: Iterable[Value], depth: int = 4) -> Inputs:
    """The variables that objects among some values keep: those of a layer, of a cell's cells."""
    found: list[Value] = []
    for value in values:
        if isinstance(value, VariableValue):
            found.append(value)
        elif isinstance(value, Instance) and depth:
            found += held(value.attrs.values(), depth - 1)
        elif isinstance(value, (List, tuple)) and depth:
            found += held(value.items if isinstance(value, List) else value, depth - 1)
    return tuple(found)


def can_flow(value: Tensor | VariableValue) -> bool:
    """Whether a tensor of this type can have a gradient."""
    dtype = value.dtype if isinstance(value, Tensor) else value.record.dtype
    return dtype is None or dtype is UNKNOWN or dtype in _FLOATING


class Reached:
    """All that a gradient of some values flows back to."""

    def __init__(self, ys: Iterable[Value], stop: Iterable[Value] = ()) -> None:
        self._variables: dict[object, str] = {}
        self.variables: list[VariableValue] = []
        """Those that were come to, in no certain order."""
        self.open = ""
        """Why there may be a path to anything, if there may."""
        self._stop = {_key(value): value for value in stop}
        self._seen: dict[int, tuple[Value, str]] = {}
        self._go([(value, "") for value in inputs_of(ys)])

    def doubt(self, x: Value) -> str | None:
        """None where no gradient comes to `x`, a reason where one may, "" where one does."""
        if isinstance(x, (Tensor, VariableValue)) and not can_flow(x):
            return None
        return self._variables.get(_key(x), self.open or None)

    def _go(self, waiting: list[tuple[Value, str]]) -> None:
        while waiting:
            value, doubt = waiting.pop()
            before = self._seen.get(id(value))
            if before is not None and (not before[1] or doubt):
                continue
            self._seen[id(value)] = value, doubt
            waiting += self._back(value, doubt)

    def _back(self, value: Value, doubt: str) -> list[tuple[Value, str]]:
        """One step back from a value, with the doubt on the way."""
        if isinstance(value, Perhaps):
            return [(v, doubt or value.reason) for v in inputs_of(value.values)]
        if isinstance(value, Unknown):
            if value.inputs is None:
                self.open = self.open or value.reason
                return []
            return [(v, doubt or value.reason) for v in inputs_of(value.inputs)]
        key = _key(value)
        if self._variables.get(key) != "":
            self._variables[key] = doubt
        if key in self._stop:
            return []
        if isinstance(value, VariableValue):
            self.variables.append(value)
            for part in value.record.parts:
                self._variables[_record_key(part)] = doubt
            return []
        if not isinstance(value, Tensor):
            return []
        if value.inputs is None:
            self.open = self.open or f"what {value!r} is made of isn't known"
            return []
        return [(v, doubt) for v in value.inputs]


def _key(value: Value) -> object:
    return _record_key(value.record) if isinstance(value, VariableValue) else id(value)


def _record_key(record: VariableRecord) -> object:
    """What stays the same of a variable where copies of its record stand for it."""
    return id(record.graph), record.name if record.graph is not None else id(record)
