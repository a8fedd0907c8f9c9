"""`tf.train.experimental`: what losses are multiplied with.

After `python/training/experimental/loss_scale.py` of 1.15 and 2.3.
"""

import tensorflow as tf
from tensorflow import _model


class LossScale(object):
    def __call__(self):
        return _model.unnamed(tf.float32, [])


class FixedLossScale(LossScale):
    def __init__(self, loss_scale_value):
        self._value = loss_scale_value


class DynamicLossScale(LossScale):
    def __init__(self, initial_loss_scale=2**15, increment_period=2000, multiplier=2.0):
        self._current_loss_scale = self._weight("current_loss_scale", tf.float32)
        self._num_good_steps = self._weight("good_steps", tf.int64)

    def _weight(self, name, dtype):
        return tf.compat.v1.Variable(
            lambda: tf.zeros([], dtype), name=name, dtype=dtype, trainable=False, use_resource=True
        )

    def __call__(self):
        return tf.convert_to_tensor(self._current_loss_scale)
