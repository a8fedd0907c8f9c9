"""`tf.gradients` and its like: which variables get a gradient.

After `_GradientsHelper` of `python/ops/gradients_util.py` (before 1.13 `gradients_impl.py`).
"""

from __future__ import annotations

from functools import partial

from scope_lsp.domain.containers import List, join_all
from scope_lsp.domain.names import Hole, Name, concat
from scope_lsp.domain.tensors import Operation, Perhaps, Tensor, VariableValue
from scope_lsp.domain.trail import MISSING
from scope_lsp.domain.values import OneOf, Unknown, Value
from scope_lsp.models.registry import Call, api
from scope_lsp.models.tensorflow.dataflow import Reached, inputs_of
from scope_lsp.models.tensorflow.holding import Turn, as_list, marked
from scope_lsp.models.tensorflow.state import (
    name_of,
    origin,
    record_op,
    refuse_eager,
    runtime,
    static_shape,
    value_dtype,
    value_shape,
)
from scope_lsp.scopes import UNKNOWN, enter_name_scope


@api("tf.gradients", api=1)
def gradients_v1(
    call: Call,
    ys: Value,
    xs: Value,
    grad_ys: Value = None,
    name: Value = "gradients",
    colocate_gradients_with_ops: Value = False,
    gate_gradients: Value = False,
    aggregation_method: Value = None,
    stop_gradients: Value = None,
    unconnected_gradients: Value = None,
) -> Value:
    """The gradients of the sum of `ys`, each None where no path leads to it."""
    return _in_scope(call, ys, xs, name, stop_gradients, unconnected_gradients)


@api("tf.gradients", api=2)
def gradients_v2(
    call: Call,
    ys: Value,
    xs: Value,
    grad_ys: Value = None,
    name: Value = "gradients",
    gate_gradients: Value = False,
    aggregation_method: Value = None,
    stop_gradients: Value = None,
    unconnected_gradients: Value = None,
) -> Value:
    """The same of 2.x."""
    return _in_scope(call, ys, xs, name, stop_gradients, unconnected_gradients)


def _in_scope(
    call: Call, ys: Value, xs: Value, name: Value, stop: Value, unconnected: Value
) -> Value:
    """All that the gradients add lies in one name scope."""
    tf = runtime(call)
    refuse_eager(call, "tf.gradients is not supported when eager execution is enabled. Use "
                 "tf.GradientTape instead.")  # fmt: skip
    given = name_of(call, name, "name", 3)
    scope = enter_name_scope(tf, given, "gradients", has_values=True, origin=origin(call))
    here = tf.get_name_scope()
    scope.exit()
    targets, rest = turns_of(call, xs)
    reached = Reached([ys], listed(call, stop) or ())
    zeros = unconnected is not None and unconnected != "none"
    place = concat(here, "/", Hole("…", "the names of gradients aren't followed"))
    made = [(gradient(call, ys, x, reached.doubt(x), place, zeros), sure) for x, sure in targets]
    return List(as_list(made).items, _rest(rest))


def listed(call: Call, values: Value) -> list[Value] | None:
    """The tensors and variables of an argument that may be one or a list."""
    if isinstance(values, (Tensor, VariableValue)):
        return [values]
    return [] if values is None else call.run.elements(values)


def known_of(call: Call, values: Value) -> tuple[list[Value], Value]:
    """The tensors and variables of an argument, and what stands for others, if there may be any."""
    found, rest = turns_of(call, values)
    return [value for value, _ in found], rest


def turns_of(call: Call, values: Value) -> tuple[list[Turn], Value]:
    """The same, each with whether it is certain to be there."""
    if isinstance(values, (Tensor, VariableValue)):
        return [(values, True)], MISSING
    found: list[Turn] = []
    others: list[Value] = []
    for value, certain in call.run.iterate(values):
        if certain is not False:
            found.append((value, certain is True))
        else:
            others.append(value)
    return found, join_all(others)


def _rest(of: Value) -> Value:
    """What stands for what is made of others that aren't known."""
    if of is MISSING:
        return MISSING
    return Unknown(of.reason if isinstance(of, Unknown) else "which ones isn't known")


def may_be_missing(value: Value) -> bool:
    """Whether it is a variable that itself is there, or is trained, only under a condition that
    isn't known."""
    if not isinstance(value, VariableValue):
        return False
    if value.record.graph is None or value.record.trainable is UNKNOWN:
        return value.record.trainable is UNKNOWN
    return not value.record.graph.surely_has(value.record)


def gradient(
    call: Call, ys: Value, x: Value, doubt: str | None, place: Name | None, zeros: bool = False
) -> Value:
    """The gradient of `x`: None where there is none; marked where there may be none."""
    if doubt is None and not zeros:
        return None
    if not isinstance(x, (Tensor, VariableValue)):
        return Unknown("the gradient of something that isn't known")
    op = None if place is None else Operation(place, "", runtime(call).graph)
    dtype = value_dtype(x)
    # Which of them a gradient of this gradient flows back to depends on the ops in between.
    again = (Perhaps((ys, x), "gradients of gradients aren't followed"),)
    made = Tensor(op, 0, dtype if isinstance(dtype, str) else None, None, inputs=again)
    made.shape = static_shape(value_shape(x))
    made.doubt = doubt or ""
    record_op(call, made)
    return made


# Clipping


@api("tf.clip_by_global_norm")
def clip_by_global_norm(
    call: Call, t_list: Value, clip_norm: Value, use_norm: Value = None, name: Value = None
) -> Value:
    """The tensors scaled together, and the norm that they have together; None stays None."""
    found, rest = turns_of(call, t_list)
    items = [item for item, _ in found]
    norm = use_norm
    if norm is None:
        place = _place(call, name, "global_norm", "global_norm")
        norm = made_of(call, items, place, value_dtype(items[0]) if items else None, ())
    if isinstance(norm, Tensor):
        record_op(call, norm)
    scope = _place(call, name, "clip_by_global_norm", "")
    clipped: list[Value] = []
    number: object = 0
    for item, certain in found:
        # Each is named by the whole name of the scope that it lies in, and numbered.
        place = None if scope is None else concat(scope, scope, "_", _number(number))
        clipped.append(marked(_clipped(call, item, norm, place), certain))
        number = number + 1 if certain and isinstance(number, int) else None
    return List(clipped, _rest(rest)), norm


def _number(number: object) -> Name:
    """The place of a tensor among others; a hole behind one that may not be there."""
    if isinstance(number, int):
        return str(number)
    return concat(Hole("N", "how many there are before isn't known"))


def _place(call: Call, name: Value, default: str, op: str) -> Name | None:
    """The name of an op in a new name scope; None in eager mode."""
    tf = runtime(call)
    given = name_of(call, name, "name", 3)
    scope = enter_name_scope(tf, given, default, has_values=True, origin=origin(call))
    scope.exit()
    return None if tf.executing_eagerly else concat(scope.value, op)


def _clipped(call: Call, item: Value, norm: Value, place: Name | None) -> Value:
    if isinstance(item, OneOf):
        return call.run.fork([partial(_clipped, call, o, norm, place) for o in item.options])
    if not isinstance(item, (Tensor, VariableValue)):
        return item
    made = made_of(call, [item, norm], place, value_dtype(item), value_shape(item))
    made.doubt = item.doubt if isinstance(item, Tensor) else ""
    record_op(call, made)
    return made


def made_of(
    call: Call, values: list[Value], place: Name | None, dtype: object, shape: object
) -> Tensor:
    """A tensor that is made of others."""
    op = None if place is None else Operation(place, "", runtime(call).graph)
    known = dtype if isinstance(dtype, str) else None
    return Tensor(op, 0, known, static_shape(shape), inputs=inputs_of(values))
