"""`tf.cond` and `tf.case`: the branches are built one after the other."""

from __future__ import annotations

from functools import partial
from typing import Any

from scope_lsp.domain.containers import Dict
from scope_lsp.domain.names import concat
from scope_lsp.domain.tensors import Operation, Tensor
from scope_lsp.domain.values import Native, Unknown, Value
from scope_lsp.models.registry import Call, api
from scope_lsp.models.tensorflow import nest
from scope_lsp.models.tensorflow.control_flow import (
    converted,
    flow_of,
    follow,
    helper,
    in_graph_of_its_own,
    inside,
    note,
    reserve,
    separates_bodies,
    unwrapped,
)
from scope_lsp.models.tensorflow.dataflow import inputs_of
from scope_lsp.models.tensorflow.ops import take
from scope_lsp.models.tensorflow.state import (
    known,
    runtime,
    tensor,
    value_dtype,
    value_shape,
)
from scope_lsp.scopes import UNKNOWN


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

    def merged(first: Value, second: Value) -> Value:
        ones, others = nest.flatten(first), nest.flatten(second)
        if ones is None or others is None or len(ones) != len(others):
            return _outputs(first, second)
        made = [_merge(call, one, other) for one, other in zip(ones, others)]
        return unwrapped(nest.pack(first, iter(made)), strict)

    return nest.each(call, (first, second), merged)


def _outputs(first: Value, second: Value) -> Value:
    """What both branches give, where how many outputs that are isn't known."""
    return Unknown("how many outputs the branches have isn't known", inputs=(first, second))


def _branch_result(call: Call, function: Value) -> Value:
    """What a branch gives, each output as a tensor of the branch."""

    def outputs(result: Value) -> Value:
        leaves = nest.flatten(result)
        if leaves is None:
            return result
        return nest.pack(result, iter([_branch_output(call, leaf) for leaf in leaves]))

    return nest.each(call, (follow(call, function, []),), outputs)


def _branch_output(call: Call, value: Value) -> Value:
    if value is None or isinstance(value, Operation):
        return helper(call, "control_dependency", True, shape=())
    value = converted(call, flow_of(value))
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


def _separate_branches(call: Call, true_fn: Value, false_fn: Value, name: Value) -> Value:
    """`cond_v2`: an op with both branches, and an `Identity` behind each of its outputs."""

    def build() -> Value:
        return in_graph_of_its_own(call, true_fn, []), in_graph_of_its_own(call, false_fn, [])

    (first, second), full = reserve(call, name, "cond", build)
    return _behind(call, full, first, second)


@nest.of_each("first", "second")
def _behind(call: Call, full: Value, first: Value, second: Value, chooser: str = "bool") -> Value:
    """The `Identity` behind each output of an op with branches."""
    leaves, others = nest.flatten(first), nest.flatten(second)
    if leaves is None or others is None or len(leaves) != len(others):
        return _outputs(first, second)
    made: list[Value] = []
    for number, (leaf, other) in enumerate(zip(leaves, others)):
        if leaf is None:
            made.append(None)
            continue
        output = "/Identity" + (f"_{number}" if number else "")
        if isinstance(leaf, Operation):  # which branch it was is given back for it
            made.append(tensor(call, concat(full, output), chooser, ()))
            continue
        shape = _common(value_shape(leaf), value_shape(other))
        back = inputs_of([leaf, other])
        made.append(tensor(call, concat(full, output), value_dtype(leaf), shape, inputs=back))
    return nest.pack(first, iter(made))


@api("tf.switch_case")
@nest.of_each("branch_fns")
def switch_case(
    call: Call,
    branch_index: Value,
    branch_fns: Value,
    default: Value = None,
    name: Value = "switch_case",
) -> Value:
    """`indexed_case` of `cond_v2.py`: each branch is a graph of its own, in any version."""
    branches = _branches(call, branch_fns, default)
    if not branches:
        call.run.escape([branch_fns, default], "the branches of tf.switch_case aren't known")
        return call.unknown()
    if runtime(call).executing_eagerly:
        chosen = known(branch_index)
        if not isinstance(chosen, int):
            return call.run.fork([partial(follow, call, each, []) for each in branches])
        return follow(call, branches[chosen if 0 <= chosen < len(branches) else -1], [])

    def build() -> list[Value]:
        return [in_graph_of_its_own(call, each, []) for each in branches]

    def nested() -> Value:
        found, full = reserve(call, None, "indexed_case", build)
        return _behind(call, full, found[0], found[-1], "int32")

    return note(call, inside(call, name, "case", nested))


def _branches(call: Call, given: Value, default: Value) -> list[Value]:
    """The branches in the order of their numbers, the default last; empty if they aren't known."""
    if isinstance(given, Dict):
        pairs: list[tuple[Any, Value]] = list(given.items.items())
    else:
        items = call.run.elements(given) or []
        pairs = list(enumerate(items))
        if items and all(isinstance(each, tuple) and len(each) == 2 for each in items):
            pairs = [(each[0], each[1]) for each in items]
    if not all(isinstance(number, int) for number, _ in pairs):
        return []
    found = [function for _, function in sorted(pairs, key=lambda pair: pair[0])]
    return found if default is None else [*found, default]


@api("tf.case")
@nest.of_each("pred_fn_pairs")
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


def _common(one: Any, other: Any) -> Any:
    """The shape of what is of one shape or the other."""
    if UNKNOWN in (one, other):
        return UNKNOWN
    if one is None or other is None or len(one) != len(other):
        return None
    return tuple(UNKNOWN if UNKNOWN in (a, b) else a if a == b else None
                 for a, b in zip(one, other))  # fmt: skip
