"""Assertions whose names need more than the data of ops tell."""

from __future__ import annotations

from scope_lsp.domain.names import concat
from scope_lsp.domain.tensors import Operation
from scope_lsp.domain.values import OneOf, Unknown, Value
from scope_lsp.models.registry import Call, api
from scope_lsp.models.tensorflow.opdata import data_for
from scope_lsp.models.tensorflow.ops import add, bind, take
from scope_lsp.models.tensorflow.state import name_of, record_op, runtime

_LIKE_IT = "tf.assert_less"
"""An assertion of the same build, which has one scope."""


@api("tf.assert_equal", "tf.debugging.assert_equal", api=1)
def assert_equal(
    call: Call,
    x: Value,
    y: Value,
    data: Value = None,
    summarize: Value = None,
    message: Value = None,
    name: Value = None,
) -> Value:
    """A name scope to see whether both are one tensor, and a second one like it if they aren't."""
    tf = runtime(call)
    if tf.executing_eagerly:
        return None
    given = name_of(call, name) or "assert_equal"
    if call.version.asserts_equality_twice:
        scope = take(call, given)
        if x is y and not isinstance(x, (Unknown, OneOf)):
            made = Operation(concat(scope, "/NoOp"), "NoOp", tf.graph)
            record_op(call, made)
            return made
    home = "tf.compat.v1." if call.version.is_v2 else "tf."
    op = data_for(call.version).op(_LIKE_IT.replace("tf.", home, 1))
    if op is None:
        return call.unknown()
    call.args, call.kwargs = [x, y], {"data": data, "name": given}
    return add(call, op, bind(call, op))


@api("tf.assert_equal", "tf.debugging.assert_equal", api=2)
def assert_equal_2(
    call: Call,
    x: Value,
    y: Value,
    message: Value = None,
    summarize: Value = None,
    name: Value = None,
) -> Value:
    """The same by the second API."""
    return assert_equal(call, x, y, None, summarize, message, name)
