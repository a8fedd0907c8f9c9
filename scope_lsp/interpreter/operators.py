"""Operators, comparison and truth, on values of which some may not be known."""

from __future__ import annotations

import ast
import operator
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from scope_lsp.domain.containers import (
    Dict,
    List,
    NotKnown,
    Set,
    Stream,
    from_python,
    is_key,
    to_python,
)
from scope_lsp.domain.names import Text, concat, is_known
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
    join,
    same,
    strip,
)
from scope_lsp.interpreter.forks import fork_values
from scope_lsp.interpreter.frame import Frame
from scope_lsp.models import registry

if TYPE_CHECKING:
    from scope_lsp.interpreter.facts import Site
    from scope_lsp.interpreter.run import Run

MAX_TEXT = 100_000
"""Characters or elements that one operator may make; programs that make more are hostile."""

MAX_NESTING = 200
"""Containers inside containers, above the calls around them, that are still compared."""

_PYTHON: dict[str, Callable[..., Any]] = {
    "add": operator.add, "sub": operator.sub, "mul": operator.mul, "truediv": operator.truediv,
    "div": operator.truediv, "floordiv": operator.floordiv, "mod": operator.mod,
    "pow": operator.pow,
    "lshift": operator.lshift, "rshift": operator.rshift, "and": operator.and_,
    "or": operator.or_, "xor": operator.xor, "neg": operator.neg, "pos": operator.pos,
    "invert": operator.invert, "lt": operator.lt, "le": operator.le, "gt": operator.gt,
    "ge": operator.ge,
}  # fmt: skip

_NUMBERS = (bool, int, float, complex)
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
        return _spread(run, name, left, right, site, frame)
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


def _spread(run: Run, name: str, left: Value, right: Value, site: Any, frame: Any) -> Value:
    lefts = left.options if isinstance(left, OneOf) else (left,)
    rights = right.options if isinstance(right, OneOf) else (right,)
    here = frame or Frame(run, Module("", ""), {})
    sides = [
        (lambda _, a=a, b=b: binary(run, name, a, b, site, frame)) for a in lefts for b in rights
    ]
    return fork_values(here, sides)  # type: ignore[arg-type]  # bound by default


def _special(run: Run, name: str, left: Value, right: Value, site: Any, frame: Any) -> Value:
    """The operator as a method of an operand: of the program's classes, or of a library's."""
    attempts = [(f"__{name}__", left, right), (f"__r{name}__", right, left)]
    if isinstance(right, (Tensor, VariableValue)) and not isinstance(left, (Tensor, Instance)):
        attempts.reverse()  # an array gives way to a tensor by `__array_priority__`
    for method, receiver, other in attempts:
        if isinstance(receiver, (str, int, float, tuple, List, Dict, Unknown, type(None))):
            continue
        found = _method(run, receiver, method)
        if found is None and name == "truediv" and isinstance(receiver, Instance):
            found = _method(run, receiver, method.replace("true", ""))
        if found is None and name == "div":
            found = _method(run, receiver, method.replace("div", "truediv"))
        if found is not None:
            result = run.call(found, [other], {}, frame.site or site if frame else site, frame)
            if not (isinstance(result, Api) and result.path == "NotImplemented"):
                return result
    return MISSING


def _method(run: Run, value: Value, name: str) -> Bound | None:
    if isinstance(value, Instance) and (found := value.cls.find(name)) is not MISSING:
        return Bound(found, value)
    cls = run.class_of(value)
    for base in cls.mro if cls else ():
        if base.api and registry.find_entry(f"{base.api}.{name}", run.version) is not None:
            return Bound(Api(f"{base.api}.{name}"), value)
    return None


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
        text: str = site.tree.segment(node.right if right else node.left)
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
            join(left.rest, run_join([*right.items])) if right.items else left.rest,
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


def run_join(values: list[Value]) -> Value:
    """The join of values, of which there is at least one."""
    joined = values[0]
    for value in values[1:]:
        joined = join(joined, value)
    return joined


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
    apply = _PYTHON.get(name)
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
    if isinstance(left, Instance) and (found := _method(run, left, f"__{name}__")) is not None:
        return run.call(found, [right], {}, site, frame)
    if isinstance(left, List) and name == "iadd":
        run.trail.touch(left)
        source = List(list(left.items), left.rest) if right is left else right
        for count, (element, certain) in enumerate(run.iterate(source)):
            run.append(left, element, not certain or count >= MAX_TEXT)
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
        return texts.percent(run, left, right, site.node, site.tree)
    return binary(run, plain, left, right, site, frame)


def unary(run: Run, name: str, value: Value, site: Site | None, frame: Any) -> Value:
    """`-x`, `+x`, `~x`."""
    if isinstance(value, OneOf):
        return run.join([unary(run, name, o, site, frame) for o in value.options])
    if isinstance(value, _NUMBERS):
        try:
            return _PYTHON[name](value)
        except TypeError as error:
            return run.throw("TypeError", str(error))
    if isinstance(value, Unknown):
        if not value.plain:
            run.hooks["unknown_operation"](run, name, value.reason, site)
        return Unknown(value.reason, plain=value.plain)
    found = _method(run, value, f"__{name}__")
    if found is not None:
        return run.call(found, [], {}, frame.site or site if frame else site, frame)
    return Unknown(f"the operator {name} on {value!r}")


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
        return bool(_PYTHON[name](to_python(left), to_python(right)))
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
    lefts = left.options if isinstance(left, OneOf) else (left,)
    rights = right.options if isinstance(right, OneOf) else (right,)
    return run.join([compare(run, op, a, b, site, frame) for a in lefts for b in rights])


def _special_comparison(
    run: Run, name: str, left: Value, right: Value, site: Any, frame: Any
) -> Value:
    for method, receiver, other in ((name, left, right), (_REFLECTED[name], right, left)):
        if isinstance(receiver, (str, int, float, tuple, List, Dict, Unknown, type(None))):
            continue
        found = _method(run, receiver, f"__{method}__")
        if found is None and name == "ne" and isinstance(receiver, Instance):
            inner = _method(run, receiver, "__eq__")
            if inner is not None:
                truth_ = truth(run, run.call(inner, [other], {}, site, frame))
                return _flag(None if truth_ is None else not truth_)
        if found is not None:
            result = run.call(found, [other], {}, frame.site or site if frame else site, frame)
            if not (isinstance(result, Api) and result.path == "NotImplemented"):
                return result
    return MISSING


def _identical(left: Value, right: Value) -> bool | None:
    if isinstance(left, OneOf) or isinstance(right, OneOf):
        lefts = left.options if isinstance(left, OneOf) else (left,)
        rights = right.options if isinstance(right, OneOf) else (right,)
        found = {_identical(a, b) for a in lefts for b in rights}
        return found.pop() if len(found) == 1 else None
    if isinstance(left, Unknown) or isinstance(right, Unknown):
        return None
    if isinstance(left, (bool, int, str, type(None), Api, DType)):
        return type(left) is type(right) and left == right
    return same(left, right)


_ONLY_THEMSELVES = frozenset({Tensor, VariableValue, Operation})
"""Types of values that equal no other."""


def equal(run: Run, left: Value, right: Value) -> bool | None:
    """Whether two values are equal; None when that isn't known."""
    if type(left) in _ONLY_THEMSELVES and type(right) in _ONLY_THEMSELVES:
        return left is right
    if isinstance(left, Unknown) or isinstance(right, Unknown):
        return None
    if isinstance(left, OneOf) or isinstance(right, OneOf):
        lefts = left.options if isinstance(left, OneOf) else (left,)
        rights = right.options if isinstance(right, OneOf) else (right,)
        found = {equal(run, a, b) for a in lefts for b in rights}
        return found.pop() if len(found) == 1 else None
    if isinstance(left, (Dimension, Shape)) or isinstance(right, (Dimension, Shape)):
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
