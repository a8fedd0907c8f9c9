"""`tf.random.Generator`, which keeps its state in a variable.

After `python/ops/stateful_random_ops.py` of 2.10 and 2.21.
"""

import tensorflow as tf
from tensorflow import _keras


class Generator(object):
    def __init__(self, copy_from=None, state=None, alg=None):
        with tf._init_scope():
            self._state_var = tf.Variable(
                [0, 0, 0], dtype=tf.int64, name="StateVar", trainable=False
            )

    state = property(lambda self: self._state_var)
    key = property(lambda self: _keras.unknown("the key of a generator"))
    algorithm = property(lambda self: 1)

    @classmethod
    def from_seed(cls, seed, alg=None):
        return cls()

    @classmethod
    def from_state(cls, state, alg):
        return cls()

    @classmethod
    def from_non_deterministic_state(cls, alg=None):
        return cls()

    @classmethod
    def from_key_counter(cls, key, counter, alg):
        return cls()

    def normal(self, shape, mean=0.0, stddev=1.0, dtype=tf.float32, name=None):
        return tf.zeros(shape, dtype)

    truncated_normal = normal

    def uniform(self, shape, minval=0, maxval=None, dtype=tf.float32, name=None):
        return tf.zeros(shape, dtype)

    def uniform_full_int(self, shape, dtype=tf.uint64, name=None):
        return tf.zeros(shape, dtype)

    def binomial(self, shape, counts, probs, dtype=tf.int32, name=None):
        return tf.zeros(shape, dtype)

    def make_seeds(self, count=1):
        return tf.zeros([2, count], tf.int64)

    def split(self, count=1):
        return [Generator() for _ in range(count)]

    def reset(self, *args):
        return None

    reset_from_seed = reset_from_key_counter = skip = reset


kept = []
"""The global generator, once somebody asked for it."""


def get_global_generator():
    if not kept:
        kept.append(Generator())
    return kept[0]


def set_global_generator(generator):
    kept[:] = [generator]
