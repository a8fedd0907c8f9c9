"""`tf.random.experimental.Generator` of 1.15, whose state is a variable without a name of its own.

After `python/ops/stateful_random_ops.py`.
"""

import tensorflow as tf
from tensorflow import _keras, _model


class Generator(object):
    def __init__(self, copy_from=None, state=None, alg=None):
        self._state_var = tf.Variable(
            lambda: tf.zeros([3], tf.int64), dtype=tf.int64, trainable=False, use_resource=True
        )

    state = property(lambda self: self._state_var)
    key = property(lambda self: _keras.unknown("the key of a generator"))
    algorithm = property(lambda self: 1)

    @classmethod
    def from_seed(cls, seed, alg=None):
        return made(cls, "Const")

    @classmethod
    def from_state(cls, state, alg):
        return cls()

    @classmethod
    def from_non_deterministic_state(cls, alg=None):
        return made(cls, "NonDeterministicInts")

    @classmethod
    def from_key_counter(cls, key, counter, alg):
        return made(cls, "Const")

    def normal(self, shape, mean=0.0, stddev=1.0, dtype=tf.float32, name=None):
        return drawn(name or "stateful_normal", shape, dtype)

    def truncated_normal(self, shape, mean=0.0, stddev=1.0, dtype=tf.float32, name=None):
        return drawn(name or "truncated_normal", shape, dtype)

    def uniform(self, shape, minval=0, maxval=None, dtype=tf.float32, name=None):
        return drawn(name or "stateful_uniform", shape, dtype)

    def uniform_full_int(self, shape, dtype=tf.uint64, name=None):
        return drawn(name or "stateful_uniform_full_int", shape, dtype)

    def split(self, count=1):
        _model.adds_ops("what a generator adds to split isn't followed")
        return [Generator() for _ in range(count)]

    def reset(self, *args):
        _model.adds_ops("what a generator adds to reset isn't followed")

    reset_from_seed = reset_from_key_counter = skip = reset


def made(cls, before):
    if not tf.executing_eagerly():
        _model.op(before)
    return cls()


def drawn(name, shape, dtype):
    if tf.executing_eagerly():
        return _model.unnamed(dtype, shape)
    return _model.op(name, dtype, shape)


kept = []
"""The global generator, once somebody asked for it."""


def get_global_generator():
    if not kept:
        kept.append(Generator.from_non_deterministic_state())
    return kept[0]


def set_global_generator(generator):
    kept[:] = [generator]
