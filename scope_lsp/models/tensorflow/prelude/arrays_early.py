"""`tf.concat` and its like, whichever order of arguments this TensorFlow has.

After `python/ops/array_ops.py`: up to 0.12 the axis came first.
"""

import tensorflow as tf
from tensorflow import _version

_VALUES_FIRST = _version.arrays_come_first


def concat(values, axis):
    return tf.concat(values, axis) if _VALUES_FIRST else tf.concat(axis, values)


def split(value, number, axis=1):
    return tf.split(value, number, axis) if _VALUES_FIRST else tf.split(axis, number, value)
