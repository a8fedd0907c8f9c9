"""Truth, comparison and membership, on values of which some may not be known."""

from __future__ import annotations

import ast
from typing import TYPE_CHECKING, Any

from scope_lsp.domain.containers import (
    Dict,
    List,
    NotKnown,
    Set,
    Stream,
    is_key,
    to_python,
)
from scope_lsp.domain.names import Text, is_known
from scope_lsp.domain.tensors import Dimension, DType, Operation, Shape, Tensor, VariableValue
from scope_lsp.domain.trail import MISSING
from scope_lsp.domain.values import (
    Api,
    Bound,
    Class,
    Function,
    Instance,
    Maybe,
    Module,
    Native,
    OneOf,
    Partial,
    Unknown,
    Value,
    options_of,
    same,
    strip,
)
from scope_lsp.interpreter.methods import find_method
from scope_lsp.interpreter.operators import PYTHON, WITHOUT_METHODS, ask, builtin_payload, spread

if TYPE_CHECKING:
    from scope_lsp.interpreter.facts import Site
    from scope_lsp.interpreter.run import Run


MAX_NESTING = 200
"""Containers inside containers, above the calls around them, that are still compared."""

_NO_TEXT = (int, float, tuple, List, Dict, Set, type(None))

_REFLECTED = {"lt": "gt", "gt": "lt", "le": "ge", "ge": "le", "eq": "eq", "ne": "ne"}


def truth(run: Run, value: Value) -> bool | None:
    """Whether a value counts as true; None when that isn't known."""
    if value is True or value is False:
        return bool(value)
    if value is None or isinstance(value, (int, float, str, bytes, tuple, complex, range)):
        return bool(value)
    if isinstance(value, (List, Dict, Set)):
        if any(
            type(item) is not Maybe
            for item in (value.items.values() if isinstance(value, Dict) else value.items)
        ):
            return True
        return None if value.rest is not MISSING or value.items else False
    if isinstance(value, Text):
        return True if any(isinstance(p, str) for p in value.parts) else None
    if isinstance(value, OneOf):
        found = {truth(run, option) for option in value.options}
        return found.pop() if len(found) == 1 else None
    if isinstance(value, (Function, Class, Module, Bound, Native, Partial, Api, DType, Stream)):
        return True
    if isinstance(value, Instance):
        return _truth_of_instance(run, value)
    if isinstance(value, Dimension):
        return bool(value.value)
    if isinstance(value, Shape):
        return value.dims is not None
    if isinstance(value, Tensor):
        hook = run.hooks.get("truth_of_tensor")
        return hook(run, value) if hook else None
    if isinstance(value, (Unknown, VariableValue)) or hasattr(value, "library_class"):
        return None
    return True


def _truth_of_instance(run: Run, value: Instance) -> bool | None:
    for method in ("__bool__", "__nonzero__", "__len__"):
        if value.cls.find(method) is not MISSING:
            return truth(run, run.call_method(value, method))
    if (payload := builtin_payload(value)) is not value:
        return truth(run, payload)
    return None if value.cls.open else True


def compare(
    run: Run, op: type[ast.cmpop], left: Value, right: Value, site: Site | None, frame: Any
) -> Value:
    """One comparison."""
    if op in (ast.Is, ast.IsNot):
        found = _identical(left, right)
        if right is None and isinstance(left, Tensor) and left.doubt and not run.within:
            run.doubt(left.doubt)
        return _flag(found if found is None or op is ast.Is else not found)
    if op in (ast.In, ast.NotIn):
        found = contains(run, right, left)
        return _flag(found if found is None or op is ast.In else not found)
    name = {
        ast.Eq: "eq", ast.NotEq: "ne", ast.Lt: "lt", ast.LtE: "le", ast.Gt: "gt", ast.GtE: "ge",
    }[op]  # fmt: skip
    if isinstance(left, OneOf) or isinstance(right, OneOf):
        return _compare_options(run, op, left, right, site, frame)
    special = _special_comparison(run, name, left, right, site, frame)
    if special is not MISSING:
        return special
    left, right = builtin_payload(left), builtin_payload(right)
    if name in ("eq", "ne"):
        equal_ = equal(run, left, right)
        if equal_ is None and not _is_plain(left, right):
            run.hooks["unknown_operation"](run, name, "an operand isn't known", site)
        return _flag(equal_ if equal_ is None or name == "eq" else not equal_)
    try:
        return bool(PYTHON[name](to_python(left), to_python(right)))
    except NotKnown:
        if not _is_plain(left, right):
            run.hooks["unknown_operation"](run, name, "an operand isn't known", site)
        return Unknown("a comparison with something unknown", plain=_is_plain(left, right))
    except TypeError as error:
        if left is None or right is None:
            return Unknown("a comparison with None", plain=True)
        return run.throw("TypeError", str(error))


def _is_plain(*values: Value) -> bool:
    return all(v.plain for v in values if isinstance(v, Unknown))


def _flag(found: bool | None) -> Value:
    return Unknown("a condition that isn't known", plain=True) if found is None else found


def _compare_options(run: Run, op: Any, left: Value, right: Value, site: Any, frame: Any) -> Value:
    def compared(a: Value, b: Value) -> Value:
        return compare(run, op, a, b, site, frame)

    options = [*options_of(left), *options_of(right)]
    if all(isinstance(option, WITHOUT_METHODS) for option in options):
        return run.join([compared(a, b) for a in options_of(left) for b in options_of(right)])
    return spread(run, frame, compared, left, right)


def _special_comparison(
    run: Run, name: str, left: Value, right: Value, site: Any, frame: Any
) -> Value:
    for method, receiver, other in ((name, left, right), (_REFLECTED[name], right, left)):
        if isinstance(receiver, WITHOUT_METHODS):
            continue
        found = find_method(run, receiver, f"__{method}__")
        if found is None and name == "ne" and isinstance(receiver, Instance):
            inner = find_method(run, receiver, "__eq__")
            if inner is not None:
                truth_ = truth(run, run.call(inner, [other], {}, site, frame))
                return _flag(None if truth_ is None else not truth_)
        result = ask(run, found, other, site, frame)
        if result is not MISSING:
            return result
    return MISSING


def _identical(left: Value, right: Value) -> bool | None:
    if isinstance(left, OneOf) or isinstance(right, OneOf):
        found = {_identical(a, b) for a in options_of(left) for b in options_of(right)}
        return found.pop() if len(found) == 1 else None
    if isinstance(left, Unknown) or isinstance(right, Unknown):
        return None
    if isinstance(left, (bool, int, str, type(None), Api, DType)):
        return type(left) is type(right) and left == right
    return same(left, right)


_ONLY_THEMSELVES = frozenset({Tensor, VariableValue, Operation})
"""Types of values that equal no other."""

_OF_LIBRARIES = (Dimension, Shape, Tensor, VariableValue)


def equal(run: Run, left: Value, right: Value) -> bool | None:
    """Whether two values are equal; None when that isn't known."""
    if type(left) in _ONLY_THEMSELVES and type(right) in _ONLY_THEMSELVES:
        return left is right
    if isinstance(left, Unknown) or isinstance(right, Unknown):
        return None
    if isinstance(left, OneOf) or isinstance(right, OneOf):
        found = {equal(run, a, b) for a in options_of(left) for b in options_of(right)}
        return found.pop() if len(found) == 1 else None
    if isinstance(left, _OF_LIBRARIES) or isinstance(right, _OF_LIBRARIES):
        special = _special_comparison(run, "eq", left, right, None, None)
        return False if special is MISSING else truth(run, special)
    left, right = builtin_payload(left), builtin_payload(right)
    if isinstance(left, (Text, str)) and isinstance(right, (Text, str)):
        if is_known(left) and is_known(right):
            return left == right
        pattern, other = (left, right) if isinstance(left, Text) else (right, left)
        assert isinstance(pattern, Text)
        return True if pattern == other else None if pattern.may_equal(other) else False
    if left is right and isinstance(left, (List, Dict, Set)):
        return True
    if isinstance(left, tuple) and isinstance(right, tuple):
        return _equal_rows(run, left, right)
    if isinstance(left, List) and isinstance(right, List):
        if left.rest is not MISSING or right.rest is not MISSING:
            return None
        return _equal_rows(run, tuple(left.items), tuple(right.items))
    try:
        return bool(to_python(left) == to_python(right))
    except NotKnown:
        pass
    if isinstance(left, (DType, Api)):
        return _equal_natives(left, right)
    if isinstance(left, (Dict, Set, List)) and type(left) is type(right):
        return None
    if isinstance(left, Instance) and left.cls.open is not None:
        return True if left is right else None
    return same(left, right)


def _equal_natives(left: Value, right: Value) -> bool | None:
    if isinstance(left, DType) and isinstance(right, (str, Class, Api)):
        named = (
            right
            if isinstance(right, str)
            else getattr(right, "name", "") or getattr(right, "path", "")
        )
        return left.name == named.rpartition(".")[2].replace("bool_", "bool")
    return bool(left == right)


def _equal_rows(run: Run, left: tuple[Value, ...], right: tuple[Value, ...]) -> bool | None:
    if Maybe in map(type, (*left, *right)):
        return None
    if len(left) != len(right):
        return False
    run.tick()
    if run.out_of_steps or run.depth > MAX_NESTING:
        return None
    run.depth += 1
    found = [equal(run, a, b) for a, b in zip(left, right)]
    run.depth -= 1
    return False if False in found else None if None in found else True


def contains(run: Run, container: Value, element: Value) -> bool | None:
    """`element in container`."""
    if isinstance(container, Instance):
        if container.cls.find("__contains__") is not MISSING:
            return truth(run, run.call_method(container, "__contains__", element))
        if container.payload is not None:
            return contains(run, container.payload, element)
    if isinstance(container, (str, Text)) and isinstance(element, (str, Text)):
        if isinstance(container, str) and isinstance(element, str):
            return element in container
        known = container.parts if isinstance(container, Text) else (container,)
        if isinstance(element, str) and any(isinstance(p, str) and element in p for p in known):
            return True
        return None
    if isinstance(container, (Dict, Set)) and is_key(element):
        held = container.items.get(element, MISSING)
        if held is not MISSING:
            return None if isinstance(held, Maybe) else True
        if container.rest is not MISSING or isinstance(element, Text):
            return None
        return (
            False
            if all(map(_is_simple, container.items))
            else _any_equal(run, list(container.items), element)
        )
    if isinstance(container, (Dict, Set)):
        run.refuse_unhashable(element)
    if isinstance(container, (OneOf, Unknown, Dict, Set)):
        return None
    if isinstance(container, str) and isinstance(element, _NO_TEXT):
        kind = type(element).__name__
        run.throw("TypeError", f"'in <string>' requires string as left operand, not {kind}")
        return None
    if isinstance(container, (int, float, type(None))):
        run.throw("TypeError", f"argument of type '{type(container).__name__}' is not iterable")
        return None
    if isinstance(container, range) and isinstance(element, (int, float)):
        return element in container
    items = [(strip(v), certain) for v, certain in run.iterate(container)]
    return _any_equal(run, [v for v, _ in items], element, all(c for _, c in items))


def _is_simple(key: Value) -> bool:
    return isinstance(key, (str, int, float, bytes, type(None)))


def _any_equal(run: Run, items: list[Value], element: Value, certain: bool = True) -> bool | None:
    unknown = not certain
    for item in items:
        found = equal(run, item, element)
        if found:
            return True if certain else None
        unknown = unknown or found is None
    return None if unknown else False
