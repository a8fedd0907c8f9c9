"""Long lists of numbers that are computed one by one, such as those of positions in a text.

    [[p / np.power(10000, 2.0 * i / size) for i in range(size)] for p in range(5000)]

After many elements the rest counts as numbers that aren't known, as long as computing them can't
do anything else.
"""

from __future__ import annotations

import ast
from collections.abc import Callable
from typing import TYPE_CHECKING

from scope_lsp.domain.containers import List
from scope_lsp.domain.trail import MISSING
from scope_lsp.domain.values import Class, Unknown, UnknownFloat, Value

if TYPE_CHECKING:
    from scope_lsp.interpreter.frame import Frame

KEPT = 64
"""So many elements are computed at least."""

WORTH_STEPS = 10_000
"""So much they must have cost together."""

MAX_NUMBERS = 3_000_000
"""So many numbers are stood for in one list, and in those in it."""

REASON = "it is one of many numbers, which weren't all computed"

_COMPUTING = (
    ast.BinOp, ast.UnaryOp, ast.operator, ast.unaryop, ast.Constant, ast.Name, ast.expr_context,
    ast.Call, ast.Attribute, ast.Subscript, ast.ListComp, ast.comprehension, ast.keyword,
)  # fmt: skip
_LIBRARIES = ("math", "numpy")
_FUNCTIONS = ("abs", "float", "int", "len", "max", "min", "pow", "range", "round")
"""What computes, and does nothing else."""

Evaluate = Callable[["Frame"], Value]
Callees = list[Evaluate]


class Rest:
    """Watches a list being made, and fills it up once enough of it is known."""

    def __init__(self, frame: Frame, callees: Callees | None, goes_over: Value) -> None:
        self._frame, self._callees = frame, callees or []
        self._size = _size_of(goes_over) if callees is not None else 0
        self._start = frame.run.steps

    def fills(self, made: List) -> bool:
        """Call behind each element: whether the list has been filled up."""
        if len(made.items) < KEPT or self._size <= KEPT:
            return False
        run = self._frame.run
        if run.steps - self._start <= WORTH_STEPS:
            return False
        missing = self._size - len(made.items)
        self._size = 0
        element = _stand_in(made.items[-1])
        each = len(element.items) if isinstance(element, List) else 1
        if element is MISSING or missing * each > MAX_NUMBERS:
            return False
        if not all(_computes(callee(self._frame)) for callee in self._callees):
            return False
        run.trail.touch(made)
        for _ in range(missing):
            made.items.append(List(list(element.items)) if isinstance(element, List) else element)
        return True


def callees(node: ast.ListComp, compiled: Callable[[ast.expr], Evaluate]) -> Callees | None:
    """The functions that the elements of a list are computed with; None where more may happen."""
    inside = list(ast.walk(node.elt))
    if len(node.generators) > 1 or node.generators[0].ifs:
        return None
    if not all(isinstance(each, _COMPUTING) for each in inside):
        return None
    functions = [each.func for each in inside if isinstance(each, ast.Call)]
    roots = {_root(function) for function in functions}
    names = [each for each in ast.walk(node) if isinstance(each, ast.Name)]
    bound = {name.id for name in names if isinstance(name.ctx, ast.Store)}
    if None in roots or roots & bound:
        return None
    return [compiled(function) for function in functions]


def _root(function: ast.expr) -> str | None:
    """`np` of `np.random.rand`; None for what isn't a name with dots."""
    while isinstance(function, ast.Attribute):
        function = function.value
    return function.id if isinstance(function, ast.Name) else None


def _computes(function: Value) -> bool:
    """Whether a function does nothing but to compute."""
    path = function.api if isinstance(function, Class) else getattr(function, "path", "")
    return path in _FUNCTIONS or path.partition(".")[0] in _LIBRARIES


def _size_of(goes_over: Value) -> int:
    """How many elements there are to go over, 0 where that isn't known."""
    if isinstance(goes_over, (range, tuple)):
        return len(goes_over)
    known = isinstance(goes_over, List) and goes_over.rest is MISSING
    return len(goes_over.items) if known else 0


def _stand_in(value: Value) -> Value:
    """What stands for a number, or for a list of them; MISSING for anything else."""
    if isinstance(value, List) and value.rest is MISSING:
        items = list(map(_number, value.items))
        return MISSING if MISSING in items else List(items)
    return _number(value)


def _number(value: Value) -> Value:
    if isinstance(value, (float, UnknownFloat)) or _is_float_of_numpy(value):
        return UnknownFloat(REASON, plain=True)
    is_whole = isinstance(value, int) and not isinstance(value, bool)
    return Unknown(REASON, plain=True) if is_whole else MISSING


def _is_float_of_numpy(value: Value) -> bool:
    return not hasattr(value, "shape") and str(getattr(value, "dtype", "")).startswith("float")
