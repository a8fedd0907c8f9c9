"""Functions around functions that change gradients only, and mapping over elements.

After `python/ops/custom_gradient.py` and `parallel_for/control_flow_ops.py` of 2.21.
"""

import tensorflow as tf
from tensorflow import _keras, _model


def recompute_grad(f, *args, **kwargs):
    def recomputed(*args, **kwargs):
        if not tf.executing_eagerly():
            _model.adds_ops("what computes a function again adds isn't followed")
        return f(*args, **kwargs)

    return recomputed


grad_pass_through = recompute_grad


def vectorized_map(fn, elems, *args, **kwargs):
    if tf.executing_eagerly():
        return tf.map_fn(fn, elems)
    _model.adds_ops("what maps over elements adds isn't followed")
    with _keras.scratch_graph():
        made = fn(_keras.map(first, elems))
    return _keras.map(lambda each: _model.unnamed(inputs=[each, elems]), made)


def first(value):
    dims = _keras.dims(_keras.shapes(value))
    shape = dims[1:] if dims else None
    return _keras.made(shape, _keras.dtype(value)) if _keras.is_tensor(value) else value
