"""Operators, on values of which some may not be known."""

from __future__ import annotations

import ast
import itertools
import operator
from collections.abc import Callable
from functools import reduce
from typing import TYPE_CHECKING, Any

from scope_lsp.domain.containers import (
    Dict,
    List,
    NotKnown,
    Set,
    from_python,
    to_python,
)
from scope_lsp.domain.names import Text, concat
from scope_lsp.domain.tensors import Tensor, VariableValue
from scope_lsp.domain.trail import MISSING
from scope_lsp.domain.values import (
    Api,
    Instance,
    Module,
    OneOf,
    Unknown,
    Value,
    join,
    options_of,
)
from scope_lsp.interpreter.forks import fork_values
from scope_lsp.interpreter.frame import Frame
from scope_lsp.interpreter.methods import find_method

if TYPE_CHECKING:
    from scope_lsp.interpreter.facts import Site
    from scope_lsp.interpreter.run import Run

MAX_TEXT = 100_000
"""Characters or elements that one operator may make; programs that make more are hostile."""


PYTHON: dict[str, Callable[..., Any]] = {
    "add": operator.add, "sub": operator.sub, "mul": operator.mul, "truediv": operator.truediv,
    "div": operator.truediv, "floordiv": operator.floordiv, "mod": operator.mod,
    "pow": operator.pow,
    "lshift": operator.lshift, "rshift": operator.rshift, "and": operator.and_,
    "or": operator.or_, "xor": operator.xor, "neg": operator.neg, "pos": operator.pos,
    "invert": operator.invert, "lt": operator.lt, "le": operator.le, "gt": operator.gt,
    "ge": operator.ge,
}  # fmt: skip

WITHOUT_METHODS = (str, int, float, tuple, List, Dict, Unknown, type(None))
"""Operands that aren't asked how they take part in an operator."""

_NUMBERS = (bool, int, float, complex)


_BUILTIN = (bool, int, float, complex, str, bytes, tuple, Text, List, Dict, Set)


def builtin_payload(value: Value) -> Value:
    """The builtin value behind an object of a user's subclass of its type."""
    if isinstance(value, Instance) and isinstance(value.payload, _BUILTIN):
        return value.payload
    return value


def binary(
    run: Run, name: str, left: Value, right: Value, site: Site | None = None, frame: Any = None
) -> Value:
    """`left op right`."""
    if isinstance(left, OneOf) or isinstance(right, OneOf):
        return spread(run, frame, lambda a, b: binary(run, name, a, b, site, frame), left, right)
    if name == "div":
        own = frame is not None and frame.module.library  # our models are Python 3
        if own or not run.version.runs_on_python2:
            name = "truediv"
        elif isinstance(left, int) and isinstance(right, int):
            name = "floordiv"
    special = _special(run, name, left, right, site, frame)
    if special is not MISSING:
        return special
    left, right = builtin_payload(left), builtin_payload(right)
    if isinstance(left, Unknown) or isinstance(right, Unknown):
        return _with_unknown(run, name, left, right, site)
    if name == "add" and isinstance(left, (str, Text)) and isinstance(right, (str, Text)):
        return (
            concat(left, right)
            if len(str(left)) + len(str(right)) < MAX_TEXT
            else Unknown("a very long text")
        )
    container = _of_containers(name, left, right)
    return container if container is not MISSING else _of_known(run, name, left, right)


def spread(run: Run, frame: Any, operate: Callable[..., Value], *operands: Value) -> Value:
    """What an operator gives for any of the values that its operands may be: each from the same
    state, since it may add an op."""
    ways = itertools.product(*map(options_of, operands))
    here = frame or Frame(run, Module("", ""), {})
    return fork_values(here, [lambda _, way=way: operate(*way) for way in ways])  # type: ignore[misc]


def _special(run: Run, name: str, left: Value, right: Value, site: Any, frame: Any) -> Value:
    """The operator as a method of an operand: of the program's classes, or of a library's."""
    attempts = [(f"__{name}__", left, right), (f"__r{name}__", right, left)]
    if isinstance(right, (Tensor, VariableValue)) and not isinstance(left, (Tensor, Instance)):
        attempts.reverse()  # an array gives way to a tensor by `__array_priority__`
    for method, receiver, other in attempts:
        if isinstance(receiver, WITHOUT_METHODS):
            continue
        found = find_method(run, receiver, method)
        if found is None and name == "truediv" and isinstance(receiver, Instance):
            found = find_method(run, receiver, method.replace("true", ""))
        if found is None and name == "div":
            found = find_method(run, receiver, method.replace("div", "truediv"))
        result = ask(run, found, other, site, frame)
        if result is not MISSING:
            return result
    return MISSING


def ask(run: Run, method: Value, other: Value, site: Any, frame: Any) -> Value:
    """What an operand's method gives, if there is one; MISSING if it doesn't know the other."""
    if method is None:
        return MISSING
    result = run.call(method, [other], {}, frame.site or site if frame else site, frame)
    refused = isinstance(result, Api) and result.path == "NotImplemented"
    return MISSING if refused else result


def _with_unknown(run: Run, name: str, left: Value, right: Value, site: Any) -> Value:
    """An operator on something unknown, which is a tensor's unless it is certainly plain."""
    unknown = left if isinstance(left, Unknown) else right
    for text, other in ((left, right), (right, left)):
        if name == "add" and isinstance(text, (str, Text)) and isinstance(other, Unknown):
            hole = Text((other.hole(_source(other, site, other is right)),))
            return concat(left, hole) if other is right else concat(hole, right)
    others = [v for v in (left, right) if isinstance(v, Unknown)]
    plain = all(v.plain for v in others) or any(
        isinstance(v, (str, Text, List, Dict)) for v in (left, right)
    )
    if not plain:
        run.hooks["unknown_operation"](run, name, unknown.reason, site)
    return Unknown(unknown.reason, plain=plain)


def _source(value: Unknown, site: Any, right: bool) -> str:
    node = getattr(site, "node", None)
    if isinstance(node, ast.BinOp):
        text: str = site.written.read(node.right if right else node.left)
        return text
    return value.source


def _of_containers(name: str, left: Value, right: Value) -> Value:
    """What needs no known elements: `[a] + [b]`, `[x] * 3`, sets."""
    if name == "add" and isinstance(left, List) and isinstance(right, List):
        if len(left.items) + len(right.items) >= MAX_TEXT:
            return List([], Unknown("a very long list"))
        if left.rest is MISSING:
            return List(left.items + right.items, right.rest)
        return List(
            list(left.items),
            reduce(join, right.items, left.rest),
        )
    if name == "add" and isinstance(left, tuple) and isinstance(right, tuple):
        return left + right if len(left) + len(right) < MAX_TEXT else Unknown("a very long tuple")
    if name == "mul":
        for many, count in ((left, right), (right, left)):
            if isinstance(count, int) and isinstance(many, (List, tuple)):
                return _repeat(many, count)
    if isinstance(left, Set) and isinstance(right, Set):
        return _of_sets(name, left, right)
    if isinstance(left, Dict) and isinstance(right, Dict) and name == "or":
        return Dict({**left.items, **right.items}, left.rest)
    return MISSING


def _repeat(many: List | tuple[Value, ...], count: int) -> Value:
    if isinstance(many, tuple):
        return many * count if len(many) * count < MAX_TEXT else Unknown("a very long tuple")
    if len(many.items) * count >= MAX_TEXT:
        return List([], Unknown("a very long list"))
    return List(many.items * count, many.rest)


def _of_sets(name: str, left: Set, right: Set) -> Value:
    a, b = left.items, right.items
    if name == "or":
        return Set({**a, **b}, left.rest)
    if name == "and":
        return Set({k: None for k in a if k in b})
    if name == "sub":
        return Set({k: None for k in a if k not in b})
    if name == "xor":
        return Set({k: None for k in {**a, **b} if (k in a) != (k in b)})
    return MISSING


def _of_known(run: Run, name: str, left: Value, right: Value) -> Value:
    apply = PYTHON.get(name)
    if apply is None:
        return Unknown(f"the operator {name} is not interpreted")
    if _is_huge(name, left, right):
        return Unknown("a very large value", plain=True)
    try:
        return from_python(apply(to_python(left), to_python(right)))
    except NotKnown:
        return Unknown("an operand isn't known", plain=True)
    except (ZeroDivisionError, TypeError, ValueError, OverflowError) as error:
        return run.throw(type(error).__name__, str(error))


def _is_huge(name: str, left: Value, right: Value) -> bool:
    if name == "pow":
        return (
            isinstance(left, int)
            and isinstance(right, int)
            and (right > 10_000 or right * left.bit_length() > 100_000)
        )
    if name == "lshift":
        return isinstance(right, int) and right > 10_000
    if name == "mul":
        for many, count in ((left, right), (right, left)):
            if isinstance(many, (str, bytes)) and isinstance(count, int):
                return len(many) * count > MAX_TEXT
        if isinstance(left, int) and isinstance(right, int):
            return left.bit_length() + right.bit_length() > MAX_TEXT
    return False


def in_place(
    run: Run, name: str, left: Value, right: Value, site: Site | None, frame: Any
) -> Value:
    """`left op= right`: in place for lists and the like, else as `left op right`."""
    plain = name[1:]
    if isinstance(left, Instance) and (found := find_method(run, left, f"__{name}__")) is not None:
        return run.call(found, [right], {}, site, frame)
    if isinstance(left, List) and name == "iadd":
        run.trail.touch(left)
        source = List(list(left.items), left.rest) if right is left else right
        for count, (element, certain) in enumerate(run.iterate(source)):
            run.append(left, element, certain if count < MAX_TEXT else False)
            if count >= MAX_TEXT:
                break
        return left
    if isinstance(left, Set) and name == "ior":
        for element, certain in run.iterate(right):
            run.add(left, element, not certain)
        return left
    if plain == "mod" and isinstance(left, (str, Text)):
        from scope_lsp.interpreter import texts

        assert site is not None
        return texts.percent(run, left, right, site.node, site.written)
    return binary(run, plain, left, right, site, frame)


def unary(run: Run, name: str, value: Value, site: Site | None, frame: Any) -> Value:
    """`-x`, `+x`, `~x`."""
    if isinstance(value, OneOf):
        return spread(run, frame, lambda option: unary(run, name, option, site, frame), value)
    if isinstance(value, _NUMBERS):
        try:
            return PYTHON[name](value)
        except TypeError as error:
            return run.throw("TypeError", str(error))
    if isinstance(value, Unknown):
        if not value.plain:
            run.hooks["unknown_operation"](run, name, value.reason, site)
        return Unknown(value.reason, plain=value.plain)
    found = find_method(run, value, f"__{name}__")
    if found is not None:
        return run.call(found, [], {}, frame.site or site if frame else site, frame)
    return Unknown(f"the operator {name} on {value!r}")
