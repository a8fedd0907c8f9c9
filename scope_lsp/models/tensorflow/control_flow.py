"""`tf.cond`, `tf.case` and `tf.while_loop`: TensorFlow builds each body once, in scopes of its own.

The first API's control flow (`python/ops/control_flow_ops.py`) adds its bodies to the graph around
them, between helpers whose names the bodies share a scope with; the second's (`cond_v2.py`,
`while_v2.py`) builds them as graphs of their own. In eager mode bodies are just called.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from typing import Any

from scope_lsp.domain.containers import Dict, List
from scope_lsp.domain.names import concat
from scope_lsp.domain.tensors import Operation, Shape, Tensor, VariableValue
from scope_lsp.domain.trail import MISSING
from scope_lsp.domain.values import Api, Instance, Native, Unknown, Value
from scope_lsp.models.registry import Call, Failure, api
from scope_lsp.models.tensorflow import nest
from scope_lsp.models.tensorflow.dataflow import inputs_of
from scope_lsp.models.tensorflow.ops import take
from scope_lsp.models.tensorflow.prelude_tools import anonymous
from scope_lsp.models.tensorflow.state import (
    known,
    name_of,
    origin,
    record_op,
    runtime,
    shape_of,
    tensor,
    value_dtype,
    value_shape,
)
from scope_lsp.scopes import UNKNOWN, Entered, enter_name_scope


def inside(call: Call, name: Value, default: str, body: Callable[[], Value]) -> Value:
    """Run something in a name scope that an op function opens."""
    tf = runtime(call)
    given = name_of(call, name)
    scope: Entered = enter_name_scope(
        tf, default if given in (None, "") else given, origin=origin(call)
    )
    try:
        return body()
    finally:
        scope.exit()


def follow(
    call: Call, function: Value, args: list[Value], kwargs: dict[str, Value] | None = None
) -> Value:
    """Call a body: what it makes counts at the call of the loop, or in the program's own source."""
    site = None if isinstance(function, (Api, Native)) else call.site
    return call.run.call(function, args, kwargs or {}, site, call.frame)


def separates_bodies(call: Call) -> bool:
    """Whether control flow builds its bodies as graphs of their own."""
    tf = runtime(call)
    return tf.v2_behavior or tf.graph.building_function


@api("tf._model.separates_bodies")
def model_separates_bodies(call: Call) -> Value:
    """The same, for models written in Python."""
    return separates_bodies(call)


def in_graph_of_its_own(call: Call, body: Value, args: list[Value]) -> Value:
    """A body that the second API's control flow builds."""
    tf = runtime(call)
    entered = tf.enter_graph(tf.new_function_graph())
    try:
        return follow(call, body, args)
    finally:
        entered.exit()


def note(call: Call, result: Value) -> Value:
    """Record the ops whose outputs a call returns."""
    for leaf in nest.flatten(result) or ():
        if isinstance(leaf, (Tensor, Operation)):
            record_op(call, leaf)
    return result


def helper(call: Call, name: str, like: Value, index: int = 0, shape: Any = MISSING) -> Tensor:
    """An op of TensorFlow's own that hands a value on."""
    found = value_shape(like) if shape is MISSING else shape
    return tensor(call, take(call, name), value_dtype(like), found, index, inputs=inputs_of([like]))


def converted(call: Call, value: Value) -> Value:
    """A value as a tensor: a Python number becomes a constant."""
    if isinstance(value, (Tensor, Unknown, Operation)) or _is_array(value):
        return value
    if isinstance(value, VariableValue):
        return call.run.call(call.run.get_attr(value, "value"), [], {}, None, call.frame)
    if isinstance(value, Instance):
        return value
    made = helper(call, "Const", value)
    made.constant = known(value)
    return made


# TensorArrays: what goes through loops is their flow


def _is_array(value: Value) -> bool:
    return isinstance(value, Instance) and any(
        base.name == "TensorArray" and base.module is not None and base.module.library
        for base in value.cls.mro
    )


def _flow(value: Value) -> Value:
    return value.attrs.get("_flow") if _is_array(value) else value


def _with_flow(value: Value, flow: Value) -> Value:
    """A TensorArray with another flow, or the flow itself where there is no TensorArray."""
    if not _is_array(value):
        return flow
    made = Instance(value.cls, value.payload)
    made.attrs.update(value.attrs)
    made.attrs["_flow"] = flow
    return made


# tf.cond


@api("tf.cond", api=1)
def cond(
    call: Call,
    pred: Value,
    true_fn: Value = None,
    false_fn: Value = None,
    strict: Value = False,
    name: Value = None,
    fn1: Value = None,
    fn2: Value = None,
) -> Value:
    """Both branches are built, one after the other, in the same scope."""
    first = fn1 if true_fn is None else true_fn
    second = fn2 if false_fn is None else false_fn
    return note(call, branch(call, pred, first, second, name, strict=known(strict) is True))


@api("tf.cond", api=1, until="1.2")
def cond_of_1_1(
    call: Call,
    pred: Value,
    fn1: Value,
    fn2: Value,
    name: Value = None,
) -> Value:
    """`tf.cond` before 1.2."""
    return note(call, branch(call, pred, fn1, fn2, name))


@api("tf.cond", api=2)
def cond_v2(
    call: Call, pred: Value, true_fn: Value = None, false_fn: Value = None, name: Value = None
) -> Value:
    """Both branches are built, each in a graph of its own; in eager mode one is called."""
    return note(call, branch(call, pred, true_fn, false_fn, name))


def branch(
    call: Call, pred: Value, true_fn: Value, false_fn: Value, name: Value, strict: bool = False
) -> Value:
    """One of two functions, by a condition."""
    tf = runtime(call)
    if tf.executing_eagerly:
        return inside(call, name, "cond", lambda: _choose(call, pred, true_fn, false_fn))
    if separates_bodies(call):
        return _separate_branches(call, true_fn, false_fn, name)
    return inside(call, name, "cond", lambda: _merged_branches(call, true_fn, false_fn, strict))


def _choose(call: Call, pred: Value, true_fn: Value, false_fn: Value) -> Value:
    truth = known(pred)
    if truth is None:
        return call.run.fork(
            [lambda: follow(call, true_fn, []), lambda: follow(call, false_fn, [])]
        )
    return follow(call, true_fn if truth else false_fn, [])


def _merged_branches(call: Call, true_fn: Value, false_fn: Value, strict: bool) -> Value:
    """`CondContext`: both results go through switches, and meet in a `Merge` for each output."""
    for name in ("Switch", "switch_t", "switch_f", "pred_id"):
        take(call, name)
    first = _branch_result(call, true_fn)
    second = _branch_result(call, false_fn)
    ones, others = nest.flatten(first), nest.flatten(second)
    if ones is None or others is None or len(ones) != len(others):
        return anonymous(call)
    made = [_merge(call, one, other) for one, other in zip(ones, others)]
    return _unwrapped(nest.pack(first, iter(made)), strict)


def _branch_result(call: Call, function: Value) -> Value:
    """What a branch gives, each output as a tensor of the branch."""
    result = follow(call, function, [])
    leaves = nest.flatten(result)
    if leaves is None:
        return result
    return nest.pack(result, iter([_branch_output(call, leaf) for leaf in leaves]))


def _branch_output(call: Call, value: Value) -> Value:
    if value is None or isinstance(value, Operation):
        return helper(call, "control_dependency", True, shape=())
    value = converted(call, _flow(value))
    if isinstance(value, Tensor) and not _made_below(call, value):
        return helper(call, "Switch", value)
    return value


def _made_below(call: Call, value: Tensor) -> bool:
    """Whether a tensor was made in the current name scope or below, so in this branch."""
    scope = runtime(call).get_name_scope()
    name = value.op.name if value.op is not None else ""
    return isinstance(name, str) and isinstance(scope, str) and name.startswith(f"{scope}/")


def _merge(call: Call, one: Value, other: Value) -> Tensor:
    """The `Merge` of an output of both branches."""
    made = helper(call, "Merge", one, shape=_common(value_shape(one), value_shape(other)))
    made.inputs = inputs_of([one, other])
    if isinstance(one, Tensor) and isinstance(other, Tensor) and one.dtype is None:
        made.dtype = other.dtype
    return made


def _common(one: Any, other: Any) -> Any:
    """The shape of what is of one shape or the other."""
    if UNKNOWN in (one, other):
        return UNKNOWN
    if one is None or other is None or len(one) != len(other):
        return None
    return tuple(UNKNOWN if UNKNOWN in (a, b) else a if a == b else None
                 for a, b in zip(one, other))  # fmt: skip


def _unwrapped(value: Value, strict: bool = False) -> Value:
    """A list or tuple of one tensor counts as the tensor."""
    members = nest.children(value) if isinstance(value, (List, tuple)) and not strict else None
    return members[0] if members is not None and len(members) == 1 else value


def _separate_branches(call: Call, true_fn: Value, false_fn: Value, name: Value) -> Value:
    """`cond_v2`: an op with both branches, and an `Identity` behind each of its outputs."""

    def build() -> Value:
        return in_graph_of_its_own(call, true_fn, []), in_graph_of_its_own(call, false_fn, [])

    (first, second), full = _reserve(call, name, "cond", build)
    leaves, others = nest.flatten(first), nest.flatten(second)
    if leaves is None or others is None or len(leaves) != len(others):
        return anonymous(call)
    if not leaves or all(leaf is None or isinstance(leaf, Operation) for leaf in leaves):
        return first
    made: list[Value] = []
    for number, (leaf, other) in enumerate(zip(leaves, others)):
        if leaf is None:
            made.append(None)
            continue
        output = "/Identity" + (f"_{number}" if number else "")
        shape = _common(value_shape(leaf), value_shape(other))
        back = inputs_of([leaf, other])
        made.append(tensor(call, concat(full, output), value_dtype(leaf), shape, inputs=back))
    return nest.pack(first, iter(made))


def _reserve(
    call: Call, name: Value, default: str, build: Callable[[], Value]
) -> tuple[Value, Value]:
    """What is built in a name scope, and that scope's name, which is its op's too."""
    tf = runtime(call)
    full: list[Value] = []

    def run() -> Value:
        full.append(tf.get_name_scope())
        return build()

    result = inside(call, name, default, run)
    return result, full[0]


# tf.case


@api("tf.case")
def case(
    call: Call,
    pred_fn_pairs: Value,
    default: Value = None,
    exclusive: Value = False,
    strict: Value = False,
    name: Value = "case",
) -> Value:
    """A chain of conditions: each is the `else` of the one before."""
    pairs = _pairs(call, pred_fn_pairs)
    if pairs is None or not pairs:
        call.run.escape([pred_fn_pairs, default], "the branches of tf.case aren't known")
        return call.unknown()
    build = _nested_case if call.version.nests_cases else _chained_case
    return note(call, inside(call, name, "case", lambda: build(call, pairs, default)))


def _pairs(call: Call, given: Value) -> list[tuple[Value, Value]] | None:
    if isinstance(given, Dict):
        return list(given.items.items())
    pairs = call.run.elements(given)
    found = [call.run.elements(pair) for pair in pairs or ()]
    if pairs is None or not all(pair is not None and len(pair) == 2 for pair in found):
        return None
    return [(pair[0], pair[1]) for pair in found if pair]


def _nested_case(call: Call, pairs: list[tuple[Value, Value]], default: Value) -> Value:
    """From 1.7 on: conds in the `else` branches of conds."""
    if default is None:
        *pairs, (_, default) = pairs
    chosen = default
    for pred, action in reversed(pairs):
        chosen = Native("case", partial(_next_case, call, pred, action, chosen))
    return follow(call, chosen, [])


def _next_case(outer: Call, pred: Value, action: Value, otherwise: Value, call: Call) -> Value:
    return branch(outer, pred, action, otherwise, None)


def _chained_case(call: Call, pairs: list[tuple[Value, Value]], default: Value) -> Value:
    """Before: conds one after the other, the last action first, each with what came before it.

    The first of them has the same action on both sides.
    """
    actions = [(pred, action) for pred, action in pairs]
    if default is not None:
        actions.append((None, default))
    result: Value = None
    for number, (pred, action) in enumerate(reversed(actions)):
        before = Native("case", partial(_given, result)) if number else action
        result = branch(call, pred, action, before, f"If_{number}")
    return result


def _given(result: Value, call: Call) -> Value:
    return result


# tf.while_loop


@api("tf.while_loop")
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
        return result if same_structure else _unwrapped(result)

    def _of_unknown_structure(self, name: Value) -> Value:
        unknown = [Unknown("a loop variable")]

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
                yield value_shape(_flow(leaf))

    def _in_graph(self, leaves: list[Value]) -> Value:
        """`WhileContext`: each variable goes round by Enter, Merge, Switch and NextIteration."""
        call = self.call
        counts = self.maximum is not None
        if counts:
            if not isinstance(self.maximum, Tensor):
                take(call, "maximum_iterations")
            take(call, "iteration_counter")
        leaves = [leaf if _is_array(leaf) else converted(call, leaf) for leaf in leaves]
        flows = [_flow(leaf) for leaf in leaves]
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
        back = [converted(call, _flow(leaf)) for leaf in _results(given) or ()]
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
        values = [_with_flow(leaf, flow) for leaf, flow in zip(leaves, flows)]
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
        arrays = [new if _is_array(new) else old for old, new in zip(leaves, made)]
        values = [_with_flow(array, out) for array, out in zip(arrays, exits)]
        return nest.pack(self.loop_vars, iter(values))

    def _eager(self, leaves: list[Value]) -> Value:
        """As often as the condition holds, which isn't followed: once here."""
        turns = list(self._symbols(leaves))
        self._call(self.cond, leaves, turns)
        given = self._call(self.body, leaves, turns)
        exits = list(self._symbols(leaves))
        back = [_flow(leaf) for leaf in _results(given) or ()]
        _close(turns, back)
        _close(exits, back)
        return self._packed(leaves, exits, given)

    def _symbols(self, leaves: list[Value]) -> Iterator[Value]:
        """Tensors that stand for the loop variables, under names that aren't followed."""
        for leaf, shape in zip(leaves, self._shapes(leaves)):
            flow = _flow(leaf)
            yield anonymous(self.call, value_dtype(flow), shape, inputs_of([flow]))

    def _separate(self, name: Value, leaves: list[Value]) -> Value:
        """`while_v2`: an op whose outputs follow those of its counter and its limit."""
        call = self.call
        inner = list(self._symbols(leaves))

        def build() -> Value:
            values = [_with_flow(leaf, flow) for leaf, flow in zip(leaves, inner)]
            packed = nest.children(nest.pack(self.loop_vars, iter(values))) or []
            in_graph_of_its_own(call, self.cond, packed)
            return in_graph_of_its_own(call, self.body, packed)

        given, full = _reserve(call, name, "while", build)
        exits: list[Value] = [
            tensor(call, full, each.dtype, each.shape, index + 2, inputs=each.inputs)
            for index, each in enumerate(inner)
        ]
        back = [_flow(leaf) for leaf in _results(given) or ()]
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
