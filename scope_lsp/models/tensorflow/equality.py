"""`==` and `!=` of tensors and variables.

Without the behaviours of 2.x, and in a graph that is no function's, they tell whether it is the
same object and add no op: `Tensor.__eq__` of `python/framework/ops.py`, and that of variables.
"""

from __future__ import annotations

from scope_lsp.domain.values import Api, Unknown, Value, is_plain
from scope_lsp.models.registry import Call, api
from scope_lsp.models.tensorflow.state import runtime


@api("tf.Tensor.__eq__", "tf.Variable.__eq__")
def equal(call: Call, self: Value, other: Value) -> Value:
    """Whether they are the same object, or a tensor that says where they are equal."""
    return _by_value(call, "tf.math.equal", self, other) or _is_same(self, other)


@api("tf.Tensor.__ne__", "tf.Variable.__ne__")
def not_equal(call: Call, self: Value, other: Value) -> Value:
    """The opposite."""
    found = _by_value(call, "tf.math.not_equal", self, other)
    if found is not None:
        return found
    same = _is_same(self, other)
    return same if isinstance(same, Unknown) else not same


def _by_value(call: Call, path: str, left: Value, right: Value) -> Value:
    """The tensor of flags, None where tensors are compared as objects."""
    tf = runtime(call)
    if not tf.v2_behavior or not (tf.executing_eagerly or tf.graph.building_function):
        return None
    return call.run.call(Api(path), [left, right], {}, call.site)


def _is_same(left: Value, right: Value) -> Value:
    if isinstance(right, Unknown) and not is_plain(right):
        return Unknown("whether it is the same tensor isn't known", plain=True)
    return left is right
