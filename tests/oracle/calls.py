"""The calls that add an op, as templates, with the versions that have them."""

from __future__ import annotations

import dataclasses

from tests.oracle.dialects import Dialect


@dataclasses.dataclass(frozen=True)
class Op:
    """A call: {a} and {b} are tensors, {n} is where a name goes, {v1} stands before v1 calls."""

    template: str
    takes: str = "*"
    """The shape that {a} must have (* is any; m, v as in `Tensor`)."""
    gives: str = "="
    """The shape of the result; = is that of {a}."""
    since: tuple[int, int] = (0, 12)
    until: tuple[int, int] = (9, 0)

    def fits(self, dialect: Dialect) -> bool:
        """Whether the dialect has this call."""
        return dialect.has(self.since, self.until)


def _ops(text: str, takes: str = "*", gives: str = "=", **versions: tuple[int, int]) -> list[Op]:
    return [Op(line.strip(), takes, gives, **versions) for line in text.strip().splitlines()]


_ONE = (1, 0)

UNARY = [
    *_ops(
        """
        tf.identity({a}{n})
        tf.negative({a}{n})
        tf.abs({a}{n})
        tf.exp({a}{n})
        tf.square({a}{n})
        tf.sqrt({a}{n})
        tf.tanh({a}{n})
        tf.sigmoid({a}{n})
        tf.sign({a}{n})
        tf.floor({a}{n})
        tf.sin({a}{n})
        tf.cos({a}{n})
        tf.round({a}{n})
        tf.stop_gradient({a}{n})
        tf.zeros_like({a}{n})
        tf.ones_like({a}{n})
        tf.nn.relu({a}{n})
        tf.nn.relu6({a}{n})
        tf.nn.elu({a}{n})
        tf.nn.softplus({a}{n})
        tf.nn.softsign({a}{n})
        tf.clip_by_value({a}, 0.0, 1.0{n})
        tf.cast({a}, tf.float32{n})
        {v1}log({a}{n})
        {v1}rsqrt({a}{n})
        {v1}ceil({a}{n})
        """
    ),
    *_ops("tf.math.log({a}{n})\ntf.math.rsqrt({a}{n})", since=(1, 5)),
    *_ops("tf.nn.leaky_relu({a}{n})", since=(1, 4)),
    *_ops(
        "tf.cast({a}, tf.int32{n})\ntf.shape({a}{n})\ntf.size({a}{n})\ntf.rank({a}{n})", gives="-"
    ),
    *_ops("{v1}to_int32({a}{n})", gives="-"),
    *_ops("{v1}to_float({a}{n})"),
    *_ops("tf.reduce_sum({a}{n})\ntf.reduce_mean({a}{n})\ntf.reduce_max({a}{n})", gives="s"),
    *_ops("tf.reduce_prod({a}{n})\ntf.nn.l2_loss({a}{n})", gives="s"),
    *_ops("tf.nn.softmax({a}{n})\ntf.nn.log_softmax({a}{n})", "v"),
    *_ops("tf.reverse({a}, [0]{n})", "v", since=_ONE),
    *_ops("tf.reduce_sum({a}, 0{n})\ntf.reduce_mean({a}, axis=0{n})", "v", "s"),
    *_ops("tf.reshape({a}, [2, 2]{n})\ntf.transpose({a}{n})", "m"),
    *_ops("tf.reshape({a}, [-1]{n})\ntf.expand_dims({a}, 0{n})\ntf.tile({a}, [1]{n})", "v", "x"),
    *_ops("tf.reduce_sum({a}, 1{n})\ntf.reduce_mean({a}, [0]{n})", "m", "v"),
    *_ops("tf.argmax({a}, 0{n})", "v", "-"),
]

BINARY = [
    *_ops(
        """
        tf.add({a}, {b}{n})
        tf.subtract({a}, {b}{n})
        tf.multiply({a}, {b}{n})
        tf.maximum({a}, {b}{n})
        tf.minimum({a}, {b}{n})
        tf.pow({a}, {b}{n})
        tf.divide({a}, {b}{n})
        tf.truediv({a}, {b}{n})
        {v1}squared_difference({a}, {b}{n})
        {v1}div({a}, {b}{n})
        """
    ),
    *_ops("tf.mul({a}, {b}{n})\ntf.sub({a}, {b}{n})", until=_ONE),
    *_ops("tf.equal({a}, {b}{n})\ntf.less({a}, {b}{n})\ntf.greater({a}, {b}{n})", gives="-"),
    *_ops("tf.not_equal({a}, {b}{n})\ntf.less_equal({a}, {b}{n})", gives="-"),
    *_ops("tf.stack([{a}, {b}]{n})\ntf.concat([{a}, {b}], 0{n})", "v", "x", since=_ONE),
    *_ops("tf.concat(0, [{a}, {b}]{n})\ntf.pack([{a}, {b}]{n})", "v", "x", until=_ONE),
    *_ops("tf.add_n([{a}, {b}]{n})", "v"),
    *_ops("tf.matmul({a}, {b}{n})\ntf.matmul({a}, {b}, transpose_b=True{n})", "m"),
]
"""Where {a} must have a shape, {b} has the same one; else they only have to broadcast."""

OPERATORS = [
    "{a} + {b}",
    "{a} * {b}",
    "{a} - {b}",
    "{a} / {b}",
    "{a} ** {b}",
    "{a} + 1.0",
    "2.0 * {a}",
    "1.0 - {a}",
    "{a} / 2.0",
    "-{a}",
    "abs({a})",
    "{a} < {b}",
    "{a} > 0.0",
    "{a} >= {b}",
    "{a} // 2.0",
    "{a} % 2.0",
]

SOURCES = [
    *_ops("tf.constant(1.0{n})\ntf.zeros([]{n})", gives="s"),
    *_ops(
        "tf.constant([1.0, 2.0]{n})\ntf.zeros([2]{n})\ntf.ones([2]{n})\ntf.fill([2], 0.5{n})",
        gives="v",
    ),
    *_ops("tf.ones([2, 2]{n})\ntf.constant(0.5, shape=[2, 2]{n})\ntf.eye(2{n})", gives="m"),
    *_ops(
        "{v1}random_normal([2]{n})\n{v1}random_uniform([2]{n})\n{v1}truncated_normal([2]{n})",
        gives="v",
    ),
    *_ops("tf.range(3{n})\ntf.constant(3{n})\ntf.constant([1, 2], dtype=tf.int32{n})", gives="-"),
    *_ops("tf.linspace(0.0, 1.0, 2{n})", gives="v"),
    *_ops("{v1}placeholder(tf.float32, [2]{n})", gives="v"),
    *_ops("{v1}placeholder(tf.float32, shape=[2, 2]{n})", gives="m"),
    *_ops("{v1}placeholder(tf.float32{n})", gives="-"),
    *_ops("tf.no_op({n0})\n{v1}global_variables_initializer()", gives="-"),
]
