"""Calls of what isn't known: they may call what they are given, and add any op."""

from __future__ import annotations

import ast
from collections.abc import Iterable, Iterator
from contextlib import contextmanager, nullcontext
from typing import TYPE_CHECKING

from scope_lsp.domain import tensors, values
from scope_lsp.domain.containers import Dict, List
from scope_lsp.domain.values import (
    Api,
    Bound,
    Class,
    Foreign,
    Function,
    Instance,
    Module,
    OneOf,
    Partial,
    Unknown,
    Value,
)
from scope_lsp.interpreter.facts import UNKNOWN_CONTEXT, Site
from scope_lsp.interpreter.parameters import open_arguments
from scope_lsp.models import registry

if TYPE_CHECKING:
    from scope_lsp.interpreter.run import Run

MAX_PERHAPS_WORK = 30_000
"""Work of a function that something unknown may call: with unknown arguments it tries many
paths, as an open entry does."""

TELLING = frozenset(
    "as_list get_shape is_fully_defined keys lower num_elements strip upper".split()
)
"""Methods of shapes, texts and tables. Called without arguments on something that isn't known,
they add no op, and what they give is no tensor."""


def call_unknown(
    run: Run, function: Value, args: list[Value], kwargs: dict[str, Value], site: Site | None
) -> Value:
    """Call something that isn't known: it may call what it was given, and add any op."""
    plain = isinstance(function, Unknown) and (function.plain or _only_tells(site))
    if isinstance(function, Unknown):
        reason = function.reason
    elif isinstance(function, (Api, Class)):
        path = function.path if isinstance(function, Api) else function.api or function.name
        plain = registry.is_plain(registry.canonical(path, run.version)[0])
        reason = f"{path} is not modelled"
    else:
        reason = f"{function!r} is not known to be callable"
    given = [*args, *map(values.strip, kwargs.values())]
    foreign = isinstance(function, Foreign)
    if foreign and (any(map(_may_build, given)) or run.hooks["in_scope"](run)):
        plain = foreign = False
    if not plain:
        run.hooks["unknown_call"](run, function, reason)
        for kind in ("variable", "op"):  # more than what others that are called there make
            run.leave_open(site, kind, reason)
        if run.within and isinstance(function, Unknown):
            run.unknown_within = reason
    with nullcontext() if plain or foreign else _inside_unknown(run, reason):
        escape(run, given, reason)
    # A library's function makes what it gives of what it gets; one of the program's may do more.
    inputs = tuple(given) if isinstance(function, (Api, Class)) else None
    if isinstance(function, Unknown) and function.inputs is not None:
        inputs = (*function.inputs, *given)
    return (Foreign if foreign else Unknown)(reason, plain=plain, inputs=inputs)


def _only_tells(site: Site | None) -> bool:
    """Whether a call is of a method that everybody knows by its name to change nothing."""
    node = site.node if site is not None else None
    return (
        isinstance(node, ast.Call)
        and isinstance(node.func, ast.Attribute)
        and node.func.attr in TELLING
        and not node.args
        and not node.keywords
    )


def _may_build(value: Value, depth: int = 3) -> bool:
    """Whether a value is of TensorFlow, or may lead to something that is."""
    if isinstance(value, (List, tuple)) and depth:
        items = value.items if isinstance(value, List) else value
        return any(_may_build(item, depth - 1) for item in items)
    if isinstance(value, Dict) and depth:
        return any(_may_build(values.strip(v), depth - 1) for v in value.items.values())
    if isinstance(value, Unknown):
        return not value.plain
    return isinstance(
        value, (tensors.Tensor, tensors.VariableValue, tensors.Operation, Instance, Module, OneOf)
    ) or (isinstance(value, (Api, Class)) and not registry.is_plain(_path_of(value)))


def _path_of(value: Api | Class) -> str:
    return value.path if isinstance(value, Api) else value.api or value.name


@contextmanager
def _inside_unknown(run: Run, reason: str) -> Iterator[None]:
    """What is called from there has whatever scopes are open there."""
    outer = run.around.get(UNKNOWN_CONTEXT, "")
    run.trail.put(run.around, UNKNOWN_CONTEXT, f"called by something unknown: {reason}")
    try:
        yield
    finally:
        run.trail.put(run.around, UNKNOWN_CONTEXT, outer)


def escape(run: Run, given: Iterable[Value], reason: str) -> None:
    """Functions handed to something unknown may be called, in whatever way."""
    for value in given:
        function = value.function if isinstance(value, (Bound, Partial)) else value
        if isinstance(function, Function) and run.depth < 30 and not function.module.library:
            _call_perhaps(run, value, function)


def _call_perhaps(run: Run, value: Value, function: Function) -> None:
    skip = 1 if isinstance(value, Bound) else len(value.args) if isinstance(value, Partial) else 0
    arguments = open_arguments(function, skip)

    def perhaps() -> Value:
        run.call(value, [], arguments)
        return None

    if function.code.node in run.escaping:
        return
    run.escaping.add(function.code.node)
    limit, was_out = run.max_work, run.out_of_steps
    run.max_work = min(limit, run.work + MAX_PERHAPS_WORK)
    try:
        run.fork([lambda: None, perhaps])
    finally:
        run.escaping.discard(function.code.node)
        if run.max_work < limit and run.work < limit:
            # Only this function was cut off; the run goes on.
            run.out_of_steps = was_out
        run.max_work = limit
