"""What describes tensors: `tf.TensorSpec` and its likes.

After `python/framework/tensor_spec.py` of 1.15 and 2.21.
"""

import tensorflow as tf


class TensorSpec(object):
    def __init__(self, shape, dtype=tf.float32, name=None):
        self.shape, self.dtype, self.name = tf.TensorShape(shape), tf.as_dtype(dtype), name

    @classmethod
    def from_tensor(cls, tensor, name=None):
        return cls(tensor.shape, tensor.dtype, name)

    from_spec = from_tensor

    rank = property(lambda self: self.shape.rank)

    def is_compatible_with(self, other):
        return tf._keras.unknown("whether a tensor is as described")


class SparseTensorSpec(TensorSpec):
    def __init__(self, shape=None, dtype=tf.float32):
        TensorSpec.__init__(self, shape, dtype)


class RaggedTensorSpec(TensorSpec):
    def __init__(self, shape=None, dtype=tf.float32, ragged_rank=None, *args, **kwargs):
        TensorSpec.__init__(self, shape, dtype)
