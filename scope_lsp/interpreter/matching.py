"""The `match` statement: patterns become closures that say whether a subject fits, and bind names.

A pattern gives True, False, or None when that isn't known; then the case is tried on a fork, with
what its names would be bound to.
"""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING, Any

from scope_lsp.domain.containers import Dict, List
from scope_lsp.domain.trail import MISSING
from scope_lsp.domain.values import Class, Maybe, OneOf, Unknown, Value, strip
from scope_lsp.interpreter.forks import fork
from scope_lsp.interpreter.frame import Frame
from scope_lsp.interpreter.operators import builtin_payload
from scope_lsp.interpreter.signals import FALL, Signal

if TYPE_CHECKING:
    from scope_lsp.interpreter.statements import Execute, Statements

Fits = Callable[[Frame, Value], "bool | None"]

_ITSELF = frozenset({
    "bool", "bytearray", "bytes", "dict", "float", "frozenset", "int", "list", "set", "str",
    "tuple",
})  # fmt: skip
"""Builtin classes whose single positional pattern matches the whole subject."""


def compile_match(compiler: Statements, node: ast.Match) -> Execute:
    """The closure that runs a `match` statement."""
    subject = compiler.expr(node.subject)
    cases = [
        (
            pattern(compiler, case.pattern),
            compiler.expr(case.guard) if case.guard else None,
            compiler.block(case.body),
        )
        for case in node.cases
    ]

    def choose(frame: Frame, value: Value, index: int) -> Signal:
        for at in range(index, len(cases)):
            fits, guard, body = cases[at]
            found = fits(frame, value)
            if found is not False and guard is not None:
                found = _both(found, frame.run.truth(guard(frame)))
            if found is None:
                return fork(frame, [body, lambda f, at=at + 1: choose(f, value, at)])  # type: ignore[misc]
            if found:
                return body(frame)
        return FALL

    return lambda frame: choose(frame, subject(frame), 0)


def _both(first: bool | None, second: bool | None) -> bool | None:
    if first is False or second is False:
        return False
    return None if first is None or second is None else True


def pattern(compiler: Statements, node: ast.pattern) -> Fits:
    """The closure for one pattern."""
    make = _MAKERS.get(type(node))
    return make(compiler, node) if make else lambda frame, value: None


def _value(compiler: Statements, node: ast.MatchValue) -> Fits:
    wanted, site = compiler.expr(node.value), compiler.site(node.value)

    def fits(frame: Frame, value: Value) -> bool | None:
        found = frame.run.compare(ast.Eq, value, wanted(frame), site, frame)
        return _truth(frame, found)

    return fits


def _truth(frame: Frame, value: Value) -> bool | None:
    found: bool | None = frame.run.truth(value)
    return found


def _singleton(compiler: Statements, node: ast.MatchSingleton) -> Fits:
    def fits(frame: Frame, value: Value) -> bool | None:
        return _truth(frame, frame.run.compare(ast.Is, value, node.value, None, frame))

    return fits


def _as(compiler: Statements, node: ast.MatchAs) -> Fits:
    inner = pattern(compiler, node.pattern) if node.pattern else None
    store = compiler.store_name(node.name) if node.name else None

    def fits(frame: Frame, value: Value) -> bool | None:
        found = True if inner is None else inner(frame, value)
        if store is not None and found is not False:
            store(frame, value)
        return found

    return fits


def _or(compiler: Statements, node: ast.MatchOr) -> Fits:
    options = [pattern(compiler, p) for p in node.patterns]

    def fits(frame: Frame, value: Value) -> bool | None:
        found: bool | None = False
        for option in options:
            one = option(frame, value)
            if one:
                return True if found is False else None
            found = None if one is None else found
        return found

    return fits


def _sequence(compiler: Statements, node: ast.MatchSequence) -> Fits:
    star = next((i for i, p in enumerate(node.patterns) if isinstance(p, ast.MatchStar)), None)
    parts = [pattern(compiler, p) for p in node.patterns]

    def fits(frame: Frame, value: Value) -> bool | None:
        found = _as_sequence(frame, value)
        if found is MISSING:
            return False
        if found is None:
            unknown = Unknown("a part of something unknown")
            for part in parts:
                part(frame, unknown)
            return None
        after = 0 if star is None else len(parts) - star - 1
        too_few = len(found) < len(parts) - (star is not None)
        if too_few or (star is None and len(found) > len(parts)):
            return False
        rows = list(found)
        if star is not None:
            middle = List(rows[star : len(rows) - after])
            rows = [*rows[:star], middle, *rows[len(rows) - after :]]
        return _all(part(frame, row) for part, row in zip(parts, rows))

    return fits


def _as_sequence(frame: Frame, value: Value) -> Any:
    """The elements that a sequence pattern looks at; None when they aren't known, and for what
    is certainly no sequence MISSING."""
    value = builtin_payload(value)
    if isinstance(value, (List, tuple, range)):
        return frame.run.elements(value)
    return None if isinstance(value, (Unknown, OneOf)) else MISSING


def _as_mapping(value: Value) -> Any:
    """The dict that a mapping pattern looks at; None and MISSING as for sequences."""
    value = builtin_payload(value)
    if isinstance(value, Dict):
        return value
    return None if isinstance(value, (Unknown, OneOf)) else MISSING


def _all(found: Iterable[bool | None]) -> bool | None:
    result: bool | None = True
    for each in found:
        if each is False:
            return False
        result = None if each is None else result
    return result


def _star(compiler: Statements, node: ast.MatchStar) -> Fits:
    store = compiler.store_name(node.name) if node.name else None

    def fits(frame: Frame, value: Value) -> bool | None:
        if store is not None:
            store(frame, value if isinstance(value, List) else List([], value))
        return True

    return fits


def _mapping(compiler: Statements, node: ast.MatchMapping) -> Fits:
    keys = [compiler.expr(key) for key in node.keys]
    parts = [pattern(compiler, p) for p in node.patterns]
    store = compiler.store_name(node.rest) if node.rest else None

    def fits(frame: Frame, value: Value) -> bool | None:
        held = _as_mapping(value)
        if held is MISSING:
            return False
        if held is None:
            held = Dict(rest=Unknown("a value of something unknown"))
        rest, results = dict(held.items), []
        for key, part in zip(keys, parts):
            found = rest.pop(key(frame), held.rest)
            if found is MISSING:
                return False
            sure = found is not held.rest and not isinstance(found, Maybe)
            results.append(_both(True if sure else None, part(frame, strip(found))))
        if store is not None:
            store(frame, Dict(rest, held.rest))
        return _both(None if _as_mapping(value) is None else True, _all(results))

    return fits


def _class(compiler: Statements, node: ast.MatchClass) -> Fits:
    wanted, named = compiler.expr(node.cls), node.kwd_attrs
    parts = [pattern(compiler, p) for p in node.patterns]
    named_parts = [pattern(compiler, p) for p in node.kwd_patterns]

    def fits(frame: Frame, value: Value) -> bool | None:
        run, cls = frame.run, wanted(frame)
        is_one = _truth(frame, run.call(run.library("isinstance"), [value, cls], {}))
        if is_one is False:
            return False
        results: list[bool | None] = [is_one]
        names = _positional(frame, cls) if parts else []
        for index, part in enumerate(parts):
            if isinstance(cls, Class) and cls.api in _ITSELF:
                results.append(part(frame, value))
            elif index < len(names):
                results.append(part(frame, run.get_attr(value, names[index])))
            else:
                results.append(_both(None, part(frame, Unknown("an attribute that isn't known"))))
        for name, part in zip(named, named_parts):
            found = run.lookup(value, name)
            if found is MISSING:
                return False
            results.append(part(frame, found))
        return _all(results)

    return fits


def _positional(frame: Frame, cls: Value) -> list[str]:
    """The attributes that positional patterns of a class stand for."""
    found = cls.find("__match_args__") if isinstance(cls, Class) else MISSING
    names = None if found is MISSING else frame.run.elements(found)
    return [name for name in names or [] if isinstance(name, str)]


_MAKERS: dict[type[ast.pattern], Callable[..., Fits]] = {
    ast.MatchValue: _value, ast.MatchSingleton: _singleton, ast.MatchAs: _as, ast.MatchOr: _or,
    ast.MatchSequence: _sequence, ast.MatchStar: _star, ast.MatchMapping: _mapping,
    ast.MatchClass: _class,
}  # fmt: skip
