"""Methods of texts: really computed where the text is known, with holes where it is not."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from scope_lsp.domain.containers import Dict, List
from scope_lsp.domain.names import Hole, Text, concat, ends_with, map_known, starts_with
from scope_lsp.domain.values import OneOf, Unknown, Value, as_name
from scope_lsp.interpreter.texts import join_texts, str_format
from scope_lsp.models.python.pure import compute, pure, unwrap, why
from scope_lsp.models.registry import Call, Failure, api

MAX_WORK = 10_000_000
"""Characters that a method may make of a text, at worst."""


def _method(name: str, of_text: Callable[..., Value] | None = None) -> None:
    """Declare `str.name`; `of_text` says what it gives for a text with holes."""
    function: Any = getattr(str, name)

    def model(call: Call, self: Value, /, *args: Value, **kwargs: Value) -> Value:
        text = unwrap(self)
        if isinstance(text, str) and (len(text) + 1) * max(map(_reach, args), default=1) > MAX_WORK:
            return Unknown("a very long text", plain=True)
        if isinstance(text, Text):
            return of_text(call, text, *args) if of_text else _part_of(text)
        if any(isinstance(a, Text) for a in args):
            return of_text(call, text, *args) if of_text else _hole(call, text)
        return compute(call, function, [text, *args], kwargs)

    api(f"str.{name}")(model)


def _reach(argument: Value) -> int:
    """By how much an argument may lengthen each character of a text."""
    if isinstance(argument, (int, float)):
        return int(abs(argument))
    if isinstance(argument, Dict):
        return max(map(_reach, argument.items.values()), default=1)
    return len(argument) if isinstance(argument, str) else 1


def _hole(call: Call, value: Value) -> Value:
    """A text of which nothing is known, shown as the source of the call."""
    source = call.site.read() if call.site else ""
    return as_name(Unknown(why(value), source, plain=True), source)


def _part_of(text: Text) -> Value:
    return Unknown(text.holes[0].reason, plain=True)


def _changed(change: Callable[[str], str]) -> Callable[..., Value]:
    """What changing case gives: the known parts are changed, holes show that they are too."""

    def model(call: Call, text: Text, *_: Value) -> Value:
        name = change.__name__
        changed = map_known(text, change)
        if not isinstance(changed, Text):
            return changed
        parts = [
            Hole(f"{p.source}.{name}()", p.reason) if isinstance(p, Hole) else p
            for p in changed.parts
        ]
        return concat(*parts)

    return model


def _unknown_flag(call: Call, text: Value, *_: Value) -> Value:
    return Unknown(why(text), plain=True)


def _some_text(call: Call, text: Value, *_: Value) -> Value:
    return _hole(call, text)


def _startswith(call: Call, text: Value, prefix: Value = "", *bounds: Value) -> Value:
    return _at_edge(text, prefix, bounds, starts_with, lambda known, p: p.startswith(known), 0)


def _endswith(call: Call, text: Value, suffix: Value = "", *bounds: Value) -> Value:
    return _at_edge(text, suffix, bounds, ends_with, lambda known, s: s.endswith(known), -1)


def _at_edge(
    text: Value,
    edge: Value,
    bounds: tuple[Value, ...],
    certain: Callable[..., bool],
    possible: Callable[[str, str], bool],
    place: int,
) -> Value:
    unknown = Unknown("a condition on a text that isn't wholly known", plain=True)
    if bounds or not isinstance(text, (str, Text)):
        return unknown
    edges = edge if isinstance(edge, tuple) else (edge,)
    known = text if isinstance(text, str) else text.parts[place]
    results: set[bool | None] = set()
    for one in edges:
        if not isinstance(one, str):
            results.add(None)
        elif certain(text, one):
            return True
        else:
            results.add(None if isinstance(known, Hole) or possible(known, one) else False)
    return unknown if None in results else False


def _stripped(left: bool, right: bool) -> Callable[..., Value]:
    """Stripping reaches known edges only; a hole at an edge makes it a hole of its own."""

    def model(call: Call, text: Value, chars: Value = None) -> Value:
        if not isinstance(text, Text) or not isinstance(chars, (str, type(None))):
            return _hole(call, text)
        parts = list(text.parts)
        for wanted, place in ((left, 0), (right, -1)):
            edge = parts[place]
            if not wanted:
                continue
            if isinstance(edge, Hole):
                return _hole(call, text)
            kept = edge.lstrip(chars) if place == 0 else edge.rstrip(chars)
            if not kept:
                return _hole(call, text)
            parts[place] = kept
        return concat(*parts)

    return model


def _replaced(call: Call, text: Value, old: Value = "", new: Value = "", *_: Value) -> Value:
    """Replace in the known parts, where no match can reach into a hole."""
    if not isinstance(old, str) or not isinstance(new, (str, Text)) or not old or _:
        return _hole(call, text)
    if isinstance(text, str):
        return _joined(text.split(old), new)
    parts: list[Any] = []
    for part in text.parts:
        if isinstance(part, Hole):
            name = f"{part.source}.replace({old!r}, {str(new)!r})"
            parts.append(Hole(name, part.reason) if len(old) == 1 else part)
        else:
            parts.append(_joined(part.split(old), new))
    return concat(*parts) if len(old) == 1 else _hole(call, text)


def _joined(pieces: list[str], separator: str | Text) -> Any:
    found: list[Any] = [pieces[0]]
    for piece in pieces[1:]:
        found += [separator, piece]
    return concat(*found)


def _split(call: Call, text: Value, separator: Value = None, limit: Value = -1) -> Value:
    """The pieces of a text with holes are known only as far as a hole has no separator in it."""
    return List([], as_name(Unknown(f"a piece of {text}", str(text), plain=True), "…"))


_TEXT_METHODS: dict[str, Callable[..., Value]] = {
    "lower": _changed(str.lower), "upper": _changed(str.upper),
    "startswith": _startswith, "endswith": _endswith,
    "strip": _stripped(True, True), "lstrip": _stripped(True, False),
    "rstrip": _stripped(False, True), "replace": _replaced,
    "split": _split, "rsplit": _split, "splitlines": _split,
}  # fmt: skip

for _name in (
    "capitalize", "casefold", "center", "expandtabs", "ljust", "rjust", "swapcase", "title",
    "translate", "zfill", "removeprefix", "removesuffix",
):  # fmt: skip
    _TEXT_METHODS[_name] = _some_text
for _name in (
    "count", "find", "index", "rfind", "rindex", "isalnum", "isalpha", "isdecimal", "isdigit",
    "isidentifier", "islower", "isnumeric", "isspace", "istitle", "isupper", "isascii",
):  # fmt: skip
    _TEXT_METHODS[_name] = _unknown_flag
for _name, _of_text in _TEXT_METHODS.items():
    _method(_name, _of_text)
for _name in ("partition", "rpartition"):
    _method(_name, lambda call, text, *_: (_hole(call, text),) * 3)

pure("str.maketrans", str.maketrans)
for _name in ("decode", "hex", "startswith", "endswith", "split", "strip", "join", "replace"):
    pure(f"bytes.{_name}", getattr(bytes, _name))
for _name in ("is_integer", "as_integer_ratio", "hex"):
    pure(f"float.{_name}", getattr(float, _name))
pure("int.bit_length", int.bit_length)
pure("float.fromhex", float.fromhex)
for _name, _kind in (("index", tuple), ("count", tuple)):
    pure(f"range.{_name}", getattr(range, _name))


@api("str.encode", "str.decode")
def encode(call: Call, self: Value, encoding: Value = "utf-8", errors: Value = "strict") -> Value:
    """In Python 2, and for names, a text and its bytes are the same thing."""
    if call.version.runs_on_python2 or call.path == "str.decode" or isinstance(self, Text):
        return self
    return compute(call, str.encode, [self, encoding, errors])


@api("str.format")
def format_method(call: Call, self: Value, /, *args: Value, **kwargs: Value) -> Value:
    text = unwrap(self)
    sources = [_argument(call, index) for index in range(len(args))]
    if call.open is not None:
        return _hole(call, call.open)
    return str_format(call.run, text, list(args), kwargs, sources)


def _argument(call: Call, position: int) -> str:
    return call.site.argument("", position) if call.site else ""


@api("str.format_map")
def format_map(call: Call, self: Value, mapping: Value) -> Value:
    inner = unwrap(mapping)
    items = getattr(inner, "items", {})
    known = items if isinstance(items, dict) else {}
    kwargs = {k: v for k, v in known.items() if isinstance(k, str)}
    return str_format(call.run, unwrap(self), [], kwargs, [])


@api("str.join")
def join_method(call: Call, self: Value, iterable: Value) -> Value:
    if isinstance(iterable, OneOf):
        return call.run.join([join_texts(call.run, unwrap(self), o) for o in iterable.options])
    if isinstance(iterable, (int, float, type(None))):
        raise Failure("TypeError", "can only join an iterable")
    return join_texts(call.run, unwrap(self), unwrap(iterable))
