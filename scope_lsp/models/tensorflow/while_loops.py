"""`tf.while_loop`: the condition and the body are built once, in a scope of the loop."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from scope_lsp.domain.containers import Dict, List
from scope_lsp.domain.tensors import Shape, Tensor
from scope_lsp.domain.values import Instance, Unknown, Value
from scope_lsp.interpreter.expressions import Star
from scope_lsp.models.registry import Call, Failure, api
from scope_lsp.models.tensorflow import nest
from scope_lsp.models.tensorflow.control_flow import (
    converted,
    flow_of,
    follow,
    helper,
    in_graph_of_its_own,
    inside,
    is_array,
    note,
    output_of_loop,
    reserve,
    separates_bodies,
    unwrapped,
    with_flow,
)
from scope_lsp.models.tensorflow.dataflow import inputs_of
from scope_lsp.models.tensorflow.ops import take
from scope_lsp.models.tensorflow.prelude_tools import anonymous
from scope_lsp.models.tensorflow.state import (
    known,
    runtime,
    shape_of,
    tensor,
    value_dtype,
    value_shape,
)


@api("tf.while_loop")
@nest.of_each("loop_vars")
def while_loop(
    call: Call, cond: Value, body: Value, loop_vars: Value, shape_invariants: Value = None,
    parallel_iterations: Value = 10, back_prop: Value = True, swap_memory: Value = False,
    name: Value = None, maximum_iterations: Value = None, return_same_structure: Value = False,
) -> Value:  # fmt: skip
    """The condition and the body are built once, in a scope of the loop."""
    keep = known(return_same_structure) is True or (call.version.is_v2 and not call.v1)
    loop = Loop(call, cond, body, loop_vars, shape_invariants, maximum_iterations)
    return note(call, loop.build(name, keep))


class Loop:
    """A `while_loop` under construction."""

    def __init__(
        self,
        call: Call,
        cond: Value,
        body: Value,
        loop_vars: Value,
        invariants: Value = None,
        maximum: Value = None,
    ) -> None:
        self.call = call
        self.cond = cond
        self.body = body
        self.loop_vars = loop_vars
        self.invariants = invariants
        self.maximum = maximum

    def build(self, name: Value, same_structure: bool = False) -> Value:
        """Build the loop and give what comes out of it."""
        call, tf = self.call, runtime(self.call)
        leaves = nest.flatten(self.loop_vars)
        arguments = nest.children(self.loop_vars) if nest.is_nested(self.loop_vars) else None
        if leaves is None or arguments is None:
            return self._of_unknown_structure(name)
        if not tf.executing_eagerly and separates_bodies(call):
            result = self._separate(name, leaves)
        else:
            build = self._eager if tf.executing_eagerly else self._in_graph
            result = inside(call, name, "while", lambda: build(leaves))
        return result if same_structure else unwrapped(result)

    def _of_unknown_structure(self, name: Value) -> Value:
        arguments = nest.children(self.loop_vars) if nest.is_nested(self.loop_vars) else None
        leaf = Unknown("a loop variable")
        unknown = [Star(leaf)] if arguments is None else [leaf] * len(arguments)

        def build() -> Value:
            follow(self.call, self.cond, unknown)
            follow(self.call, self.body, unknown)
            return self.call.unknown()

        return inside(self.call, name, "while", build)

    def _shapes(self, leaves: list[Value]) -> Iterator[Any]:
        """The shapes of the loop variables: those of the invariants where there are any."""
        flat = nest.flatten(self.invariants) if self.invariants is not None else None
        for index, leaf in enumerate(leaves):
            given = flat[index] if flat is not None and index < len(flat) else None
            if isinstance(given, Shape):
                yield given.dims
            elif given is not None and not isinstance(given, Instance):
                yield shape_of(self.call, given)
            else:
                yield value_shape(flow_of(leaf))

    def _in_graph(self, leaves: list[Value]) -> Value:
        """`WhileContext`: each variable goes round by Enter, Merge, Switch and NextIteration."""
        call = self.call
        counts = self.maximum is not None
        if counts:
            if not isinstance(self.maximum, Tensor):
                take(call, "maximum_iterations")
            take(call, "iteration_counter")
        leaves = [leaf if is_array(leaf) else converted(call, leaf) for leaf in leaves]
        flows = [flow_of(leaf) for leaf in leaves]
        shapes = list(self._shapes(leaves))
        if counts:
            flows, shapes = [0, *flows], [(), *shapes]
        self._helpers("Enter", flows, shapes)
        merged = self._helpers("Merge", flows, shapes)
        if counts:
            take(call, "Less")
        self._call(self.cond, leaves, merged[counts:])
        if counts:
            take(call, "LogicalAnd")
        take(call, "LoopCond")
        self._helpers("Switch", flows, shapes)
        bodies = self._helpers("Identity", flows, shapes)
        if counts:
            take(call, "add")
        given = self._call(self.body, leaves, bodies[counts:])
        if counts:
            self._refuse_other_container(given)
        back = [converted(call, flow_of(leaf)) for leaf in _results(given) or ()]
        self._helpers("NextIteration", flows, shapes)
        exits = self._helpers("Exit", flows, shapes)[counts:]
        _close(bodies[counts:], back)
        _close(merged[counts:], back)
        _close(exits, back)
        return self._packed(leaves, exits, given)

    def _refuse_other_container(self, given: Value) -> None:
        """With a limit, a tuple can't come back for a list, or the other way round."""
        pair = (type(self.loop_vars), type(given))
        if pair in ((List, tuple), (tuple, List)) and len(nest.children(given) or ()) > 1:
            words = "The two structures don't have the same nested structure."
            raise Failure("TypeError", words, "loop-structure")

    def _helpers(self, name: str, values: list[Value], shapes: list[Any]) -> list[Value]:
        return [helper(self.call, name, value, shape=shape) for value, shape in zip(values, shapes)]

    def _call(self, function: Value, leaves: list[Value], flows: list[Value]) -> Value:
        values = [with_flow(leaf, flow) for leaf, flow in zip(leaves, flows)]
        packed = nest.pack(self.loop_vars, iter(values))
        if isinstance(packed, Dict):
            return follow(self.call, function, [], dict(packed.items))
        return follow(self.call, function, nest.children(packed) or [])

    def _packed(self, leaves: list[Value], exits: list[Value], given: Value) -> Value:
        """The results in the structure of the loop variables.

        A TensorArray that the body gave knows more of its elements than the one before.
        """
        made = _results(given)
        if made is None or len(made) != len(leaves):
            made = leaves
        arrays = [new if is_array(new) else old for old, new in zip(leaves, made)]
        values = [with_flow(array, out) for array, out in zip(arrays, exits)]
        return nest.pack(self.loop_vars, iter(values))

    def _eager(self, leaves: list[Value]) -> Value:
        """As often as the condition holds, which isn't followed: once here."""
        turns = list(self._symbols(leaves))
        self._call(self.cond, leaves, turns)
        given = self._call(self.body, leaves, turns)
        exits = list(self._symbols(leaves))
        back = [flow_of(leaf) for leaf in _results(given) or ()]
        _close(turns, back)
        _close(exits, back)
        return self._packed(leaves, exits, given)

    def _symbols(self, leaves: list[Value]) -> Iterator[Value]:
        """Tensors that stand for the loop variables, under names that aren't followed."""
        for leaf, shape in zip(leaves, self._shapes(leaves)):
            flow = flow_of(leaf)
            yield anonymous(self.call, value_dtype(flow), shape, inputs_of([flow]))

    def _separate(self, name: Value, leaves: list[Value]) -> Value:
        """`while_v2`: an op whose outputs follow those of its counter and its limit.

        Outside of functions there is an `Identity` behind each of them.
        """
        call = self.call
        inner = list(self._symbols(leaves))

        def build() -> Value:
            values = [with_flow(leaf, flow) for leaf, flow in zip(leaves, inner)]
            packed = nest.children(nest.pack(self.loop_vars, iter(values))) or []
            in_graph_of_its_own(call, self.cond, packed)
            return in_graph_of_its_own(call, self.body, packed)

        given, full = reserve(call, name, "while", build)
        exits: list[Value] = []
        for number, each in enumerate(inner):
            output, index = output_of_loop(call, full, number)
            exits.append(tensor(call, output, value_dtype(each), value_shape(each), index,
                                inputs=inputs_of([each])))  # fmt: skip
        back = [flow_of(leaf) for leaf in _results(given) or ()]
        _close(inner, back)
        _close(exits, back)
        return self._packed(leaves, exits, given)


def _results(given: Value) -> list[Value] | None:
    """What a body gave, one value for each loop variable."""
    return nest.flatten(given) if nest.is_nested(given) else [given]


def _close(values: list[Value], back: list[Value]) -> None:
    """What goes round a loop is made of what comes back, too."""
    for index, value in enumerate(values):
        if isinstance(value, Tensor):
            given = back[index] if index < len(back) else Unknown("what a loop's body gives")
            value.inputs = (*(value.inputs or ()), *inputs_of([given]))
