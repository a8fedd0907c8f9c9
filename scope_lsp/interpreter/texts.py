"""Making texts: f-strings, `%`, `str.format`, `join` and `+`, with holes for what isn't known."""

from __future__ import annotations

import ast
import operator
import re
import string
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from scope_lsp.domain.containers import Dict, List, NotKnown, Set, to_python
from scope_lsp.domain.names import MAX_LENGTH, Hole, Name, Text, concat
from scope_lsp.domain.tensors import Dimension, DType, Shape, Tensor, VariableValue
from scope_lsp.domain.trail import MISSING
from scope_lsp.domain.values import (
    Class,
    Function,
    Instance,
    Native,
    OneOf,
    Unknown,
    Value,
    as_name,
    join,
    options_of,
)

if TYPE_CHECKING:
    from scope_lsp.interpreter.run import Run
    from scope_lsp.syntax import SourceTree

NUMBERS = frozenset({int, float})

SIMPLE: dict[str, Callable[[Any, Any], Any]] = {
    "add": operator.add, "sub": operator.sub,
}  # fmt: skip
"""Operators that two known values of one type always have, and that can't fail or blow up."""

_LONG = Unknown("a very long text", plain=True)

_WIDE = re.compile(r"\d{6,}")
"""A width or precision so large that formatting would fill the memory."""

_PERCENT = re.compile(
    r"%(?:\((\w+)\))?([#0\- +]*)(\*|\d+)?(?:\.(\*|\d+))?[hlL]?([diouxXeEfFgGcrsa%])"
)


def is_text(value: Value) -> bool:
    """Whether a value is a text, known or with holes."""
    return isinstance(value, (str, Text)) or (
        isinstance(value, OneOf) and all(isinstance(o, (str, Text)) for o in value.options)
    )


def to_text(run: Run, value: Value, source: str, conversion: str = "s") -> Value:
    """`str(value)` (or `repr`), with a hole that shows `source` for what can't be known."""
    if conversion == "s" and isinstance(value, (str, Text)):
        return value
    if isinstance(value, OneOf):
        return run.join([to_text(run, option, source, conversion) for option in value.options])
    if isinstance(value, Instance):
        return _of_instance(run, value, source, conversion)
    if isinstance(value, Dimension):
        return "?" if value.value is None else str(value.value)
    if isinstance(value, Shape) and conversion == "s":
        found = run.call(run.lookup(value, "__str__"), [])
        return as_name(found, source)
    if isinstance(value, (Tensor, VariableValue)):
        method = "__str__" if conversion == "s" else "__repr__"
        return as_name(run.call(run.lookup(value, method), []), source)
    if isinstance(value, DType) and conversion == "r":
        return f"tf.{value.name}"
    if isinstance(value, (DType, Class)):
        return repr(value)
    if isinstance(value, (Function, Native)):
        return f"<function {value.name} at 0x{_address(run, value):x}>"
    try:
        known = to_python(value)
    except NotKnown:
        return as_name(
            value if isinstance(value, Unknown) else Unknown("its text isn't known", source), source
        )
    try:
        return repr(known) if conversion in "ra" else str(known)
    except ValueError:  # Python refuses to write numbers of more than 4,300 digits
        return as_name(Unknown("a very large number", source, plain=True), source)


def _address(run: Run, value: Function | Native) -> int:
    """Stands for the place of an object in memory, which differs from that of any other.

    Libraries take the texts of functions as their keys; as a name such a text is refused.
    """
    known: dict[Value, int] = run.state.setdefault("addresses", {})
    return known.setdefault(value, 0x7F0000000000 + 0x10 * len(known))


def _of_instance(run: Run, value: Instance, source: str, conversion: str) -> Value:
    for method in ("__str__", "__repr__")[conversion != "s" :]:
        if value.cls.find(method) is not MISSING:
            found = run.call_method(value, method)
            return found if is_text(found) else as_name(found, source)
    if isinstance(value.payload, (int, float, str, bytes, tuple, Text, List, Dict, Set)):
        return to_text(run, value.payload, source, conversion)
    if value.cls.is_a(run.builtin_class("BaseException")):
        args = value.attrs.get("args", ())
        if isinstance(args, tuple) and len(args) == 1:
            return to_text(run, args[0], source, "s")
        if args == ():
            return ""
    return as_name(Unknown("its text isn't known", source), source)


def join_parts(parts: list[Value]) -> Value:
    """Concatenate the values of texts, of which each may be one of several."""
    if all(type(part) is str for part in parts):
        return "".join(parts) if sum(map(len, parts)) <= MAX_LENGTH else as_name(_LONG)
    result: Value = ""
    for part in parts:
        options = [concat(a, b) for a in options_of(result) for b in options_of(part)]
        result = options[0]
        for option in options[1:]:
            result = join(result, option)
        if isinstance(result, Unknown):
            return as_name(result)
    return result


def format_value(run: Run, value: Value, conversion: int, spec: Value, source: str) -> Value:
    """One `{…}` of an f-string."""
    if conversion != -1:
        value = to_text(run, value, source, chr(conversion))
    if not spec:
        return to_text(run, value, source)
    if isinstance(value, OneOf):
        return run.join([format_value(run, o, -1, spec, source) for o in value.options])
    try:
        known = to_python(spec)
        if isinstance(known, str) and _WIDE.search(known):
            return as_name(_LONG, source)
        return format(to_python(value), known)
    except NotKnown:
        return as_name(Unknown(_why(value), source), source)
    except (ValueError, TypeError, OverflowError):
        return as_name(Unknown("the format doesn't fit the value", source), source)


def percent(run: Run, template: Value, argument: Value, node: ast.expr, tree: SourceTree) -> Value:
    """`template % argument`, with the source of the operand's elements for holes."""
    if isinstance(template, OneOf):
        results = [percent(run, o, argument, node, tree) for o in template.options]
        return run.join(results)
    sources = _sources(argument, node, tree)
    arguments = argument if isinstance(argument, tuple) else (argument,)
    if _WIDE.search(str(template)) and _PERCENT.search(str(template)):
        return as_name(_LONG)
    if isinstance(template, str) and not _may_be_long(template, argument):
        try:
            return template % to_python(argument)
        except NotKnown:
            pass
        except (TypeError, ValueError, KeyError, OverflowError) as error:
            return run.throw(type(error).__name__, str(error))
        if isinstance(argument, Unknown) and _PERCENT.sub("", template).count("%") == 0:
            arguments = (argument,) * sum(m[5] != "%" for m in _PERCENT.finditer(template))
            sources = sources * len(arguments)
    return _fill(run, template, list(zip(arguments, sources)), argument)


def _may_be_long(template: str, argument: Value) -> bool:
    """Whether filling the template could fill the memory: by a width, or by long arguments."""
    held = argument.items.values() if isinstance(argument, Dict) else argument
    given = held if isinstance(held, tuple) or held is not argument else (held,)
    lengths = [len(a) for a in given if isinstance(a, str)]
    if len(template) + template.count("%") * max(lengths, default=0) > MAX_LENGTH:
        return True
    return "*" in template and any(isinstance(a, int) and a > MAX_LENGTH for a in given)


def _sources(argument: Value, node: ast.expr, tree: SourceTree) -> list[str]:
    if isinstance(argument, tuple):
        if isinstance(node, ast.Tuple) and len(node.elts) == len(argument):
            return [tree.read(n) for n in node.elts]
        return [f"{tree.read(node)}[{i}]" for i in range(len(argument))]
    return [tree.read(node)]


def _fill(run: Run, template: Name, arguments: list[tuple[Value, str]], whole: Value) -> Value:
    """Fill the `%` places of a template one by one; holes of the template itself stay."""
    parts: list[Value] = []
    waiting = list(arguments)
    for piece in template.parts if isinstance(template, Text) else (template,):
        if isinstance(piece, Hole):
            parts.append(Text((piece,)))
            continue
        end = 0
        for match in _PERCENT.finditer(piece):
            parts.append(piece[end : match.start()])
            end = match.end()
            key, _, width, precision, kind = match.groups()
            if kind == "%":
                parts.append("%")
                continue
            if key and isinstance(whole, Dict):
                value, source = whole.items.get(key, Unknown(f"the key {key!r}")), key
            elif waiting and "*" not in (width, precision):
                value, source = waiting.pop(0)
            else:
                value, source = Unknown("an argument of % that isn't known"), "…"
            parts.append(_one(run, "%" + match[0].rpartition(")")[2].lstrip("%"), value, source))
        parts.append(piece[end:])
    return join_parts(parts)


def _one(run: Run, place: str, value: Value, source: str) -> Value:
    if isinstance(value, OneOf):
        return run.join([_one(run, place, option, source) for option in value.options])
    if place in ("%s", "%r"):
        return to_text(run, value, source, place[1])
    if isinstance(value, Dimension):
        value = value.value
    try:
        return str(place % to_python(value))
    except NotKnown:
        return as_name(Unknown(_why(value), source), source)
    except (TypeError, ValueError, OverflowError):
        return as_name(Unknown("the format doesn't fit the value", source), source)


def str_format(
    run: Run,
    template: Value,
    args: list[Value],
    kwargs: dict[str, Value],
    sources: list[str],
    counter: Any = None,
) -> Value:
    """`template.format(*args, **kwargs)`; `sources` are those of the positional arguments."""
    if isinstance(template, OneOf):
        return run.join([str_format(run, o, args, kwargs, sources) for o in template.options])
    if not isinstance(template, (str, Text)):
        return as_name(Unknown(f"the text of {template!r} isn't known"))
    parts: list[Value] = []
    counter = counter or iter(range(len(args) + 1))
    for piece in template.parts if isinstance(template, Text) else (template,):
        if isinstance(piece, Hole):
            parts.append(Text((piece,)))
            continue
        try:
            fields = list(string.Formatter().parse(piece))
        except ValueError:
            return as_name(Unknown("the format can't be read", repr(template)))
        for literal, field, spec, conversion in fields:
            parts.append(literal)
            if field is None:
                continue
            value, source = _field(run, field, args, kwargs, sources, counter)
            code = ord(conversion) if conversion else -1
            if spec and "{" in spec:
                spec = str_format(run, spec, args, kwargs, sources, counter)
            parts.append(format_value(run, value, code, spec or None, source))
    return join_parts(parts)


def _field(
    run: Run,
    field: str,
    args: list[Value],
    kwargs: dict[str, Value],
    sources: list[str],
    counter: Any,
) -> tuple[Value, str]:
    head, rest = re.match(r"([^.\[]*)(.*)", field, re.DOTALL).groups()  # type: ignore[union-attr]  # always matches
    if head == "":
        head = str(next(counter, 0))
    if head.isdigit():
        index = int(head)
        known = index < len(args)
        value = args[index] if known else Unknown("an argument of format that isn't known")
        source = sources[index] if index < len(sources) else field
    else:
        value = kwargs.get(head, Unknown(f"the argument {head!r} isn't known", head))
        source = head
    for name, item in re.findall(r"\.(\w+)|\[([^\]]*)\]", rest):
        if name:
            value = run.get_attr(value, name)
        else:
            value = run.get_item(value, int(item) if item.isdigit() else item)
    return value, source + rest


def join_texts(run: Run, separator: Value, values: Value) -> Value:
    """`separator.join(values)`."""
    found = run.elements(values)
    if found is None or not is_text(separator):
        if isinstance(values, List) and values.rest is not MISSING:
            return as_name(Unknown("the number of parts isn't known", "…"))
        return as_name(Unknown(_why(values), "…"))
    parts: list[Value] = []
    for index, value in enumerate(found):
        if index:
            parts.append(separator)
        parts.append(value if is_text(value) else as_name(value, "…"))
    return join_parts(parts)


def _why(value: Value) -> str:
    return value.reason if isinstance(value, Unknown) else "its value isn't known"
