"""Functions of TensorFlow's own modules that libraries built on it use.

After `python/framework/smart_cond.py` and `python/ops/rnn_cell_impl.py` of 1.15.
"""

import collections

import tensorflow as tf

_layers = tf._layers


def smart_cond(pred, true_fn=None, false_fn=None, name=None, fn1=None, fn2=None):
    on_true, on_false = true_fn or fn1, false_fn or fn2

    def follow(pred):
        chosen = _layers.constant(pred)
        if chosen is None:
            return tf.compat.v1.cond(pred, on_true, on_false, name=name)
        return on_true() if chosen else on_false()

    return tf._model.of_each(follow, pred)


def _zero_state_tensors(state_size, batch_size, dtype):
    def zeros(size):
        shape = tf.TensorShape(size).as_list() if not isinstance(size, int) else [size]
        return tf.zeros([batch_size] + shape, dtype=dtype)

    return tf.nest.map_structure(zeros, state_size)


def assert_like_rnncell(cell_name, cell):
    parts = ("output_size", "state_size")
    initial = hasattr(cell, "get_initial_state") or hasattr(cell, "zero_state")
    if not (all(hasattr(cell, part) for part in parts) and initial and callable(cell)):
        raise TypeError(f"The argument {cell_name!r} ({cell}) is not an RNNCell.")


SparseTensorValue = collections.namedtuple(
    "SparseTensorValue", ["indices", "values", "dense_shape"]
)
IndexedSlicesValue = collections.namedtuple(
    "IndexedSlicesValue", ["values", "indices", "dense_shape"]
)


def initialize_resources(resource_list, name="init"):
    return tf.no_op(name=name)
