"""Comprehensions and generator expressions: loops that give what their parts are in each turn."""

from __future__ import annotations

import ast
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, NamedTuple

from scope_lsp.domain.containers import Dict, List, Set, Stream
from scope_lsp.domain.values import Maybe, Unknown, Value
from scope_lsp.interpreter import long_lists
from scope_lsp.interpreter.bindings import Bindings, comprehension_bindings
from scope_lsp.interpreter.expressions import Evaluate, Expressions
from scope_lsp.interpreter.forks import fork_values
from scope_lsp.interpreter.frame import Frame
from scope_lsp.interpreter.iteration import both, iterate

Turn = tuple[tuple[Value, ...], "bool | None"]
"""What the parts are in one turn, and whether it is certain to come: None where it comes once or
not at all, False where it may come any number of times."""


class Loop(NamedTuple):
    """One `for` of a comprehension, with the tests behind it; `shown` is its target's source."""

    goes_over: Evaluate
    store: Callable[[Frame, Value], None]
    tests: list[Evaluate]
    shown: str


class Turns:
    """The turns of a comprehension: its loops, one in another, and its parts."""

    __slots__ = ("loops", "parts")

    def __init__(self, loops: list[Loop], parts: list[Evaluate]) -> None:
        self.loops = loops
        self.parts = parts

    def start(self, frame: Frame, goes_over: Value) -> Iterator[Turn]:
        """All turns, in a frame of their own."""
        inner = Frame(frame.run, frame.module, {}, frame, frame.function, frame.site)
        return self._over(inner, 0, goes_over)

    def _over(self, frame: Frame, level: int, iterable: Value) -> Iterator[Turn]:
        for element, certain in iterate(frame.run, iterable, self.loops[level].shown):
            frame.run.tick()
            if frame.run.out_of_steps:
                left = Unknown("the elements were not all computed")
                yield (left,) * len(self.parts), False
                return
            if certain:
                yield from self._once(frame, level, element)
            else:
                once = partial(self._once, level=level, element=element)
                yield from _perhaps(frame, once, certain)

    def _once(self, frame: Frame, level: int, element: Value) -> Iterator[Turn]:
        loop = self.loops[level]
        loop.store(frame, element)
        passes = self._passes(frame, loop)
        if passes is None:
            yield from _perhaps(frame, partial(self._inside, level=level), None)
        elif passes:
            yield from self._inside(frame, level)

    def _passes(self, frame: Frame, loop: Loop) -> bool | None:
        for test in loop.tests:
            truth: bool | None = frame.run.truth(test(frame))
            if truth is not True:
                return truth
        return True

    def _inside(self, frame: Frame, level: int) -> Iterator[Turn]:
        """What is inside the loop of a level: the next one, or the parts."""
        level += 1
        if level < len(self.loops):
            yield from self._over(frame, level, self.loops[level].goes_over(frame))
        else:
            yield tuple(part(frame) for part in self.parts), True


class Comprehensions(Expressions):
    """Compiles the comprehensions of one file, beside its other expressions."""

    def comprehension(self, node: Any, *parts: ast.expr) -> tuple[Evaluate, Turns]:
        """What the first `for` goes over, and the turns. It is evaluated at once, also by a
        generator."""
        assert node.generators
        outer = self.bindings
        outermost = self.expr(node.generators[0].iter)
        self.bindings = comprehension_bindings(node, outer or Bindings(None))
        try:
            loops = [
                Loop(
                    self.expr(g.iter) if i else outermost,
                    self.store(g.target),
                    [self.expr(test) for test in g.ifs],
                    self.tree.read(g.target),
                )
                for i, g in enumerate(node.generators)
            ]
            values = [self.expr(part) for part in parts]
        finally:
            self.bindings = outer
        return outermost, Turns(loops, values)

    def expr_ListComp(self, node: ast.ListComp) -> Evaluate:
        goes_over, turns = self.comprehension(node, node.elt)
        callees = long_lists.callees(node, self.expr)

        def make(frame: Frame) -> Value:
            made, source = List(), goes_over(frame)
            rest = long_lists.Rest(frame, callees, source)
            for (value,), certain in turns.start(frame, source):
                frame.run.append(made, value, certain)
                if rest.fills(made):
                    break
            return made

        return make

    def expr_SetComp(self, node: ast.SetComp) -> Evaluate:
        goes_over, turns = self.comprehension(node, node.elt)

        def make(frame: Frame) -> Value:
            made = Set()
            for (value,), certain in turns.start(frame, goes_over(frame)):
                frame.run.add(made, value, not certain)
            return made

        return make

    def expr_DictComp(self, node: ast.DictComp) -> Evaluate:
        goes_over, turns = self.comprehension(node, node.key, node.value)

        def make(frame: Frame) -> Value:
            made = Dict()
            for (key, value), certain in turns.start(frame, goes_over(frame)):
                frame.run.set_item(made, key if certain else Unknown("a key"), value)
            return made

        return make

    def expr_GeneratorExp(self, node: ast.GeneratorExp) -> Evaluate:
        goes_over, turns = self.comprehension(node, node.elt)

        def make(frame: Frame) -> Value:
            taken = turns.start(frame, goes_over(frame))
            return Stream(
                value if certain else Maybe(value, certain is None) for (value,), certain in taken
            )

        return make


def _perhaps(
    frame: Frame, make: Callable[[Frame], Iterator[Turn]], certain: bool | None
) -> Iterator[Turn]:
    """The turns of a comprehension that may not come: tried on a fork, as loops are."""
    found: list[Turn] = []
    for _ in range(1 if certain is None else 2):
        fork_values(frame, [lambda f: None, lambda f: found.extend(make(f))])
    for value, surely in found:
        yield value, both(certain, surely)
