"""Functions around functions that change gradients only, and mapping over elements.

After `python/ops/custom_gradient.py` and `parallel_for/control_flow_ops.py` of 2.21.
"""

import functools

import tensorflow as tf
from tensorflow import _keras, _model
from tensorflow import _nest as nest


def custom_gradient(f=None):
    if f is None:
        return custom_gradient

    @functools.wraps(f)
    def decorated(*args, **kwargs):
        if tf.executing_eagerly():
            return f(*args, **kwargs)[0]
        given = [tf.convert_to_tensor(each) for each in args]
        result, gradient = f(*given, **kwargs)
        flat = nest.flatten(result)
        if flat is None:
            _model.adds_ops("what a function with a gradient of its own gives isn't known")
            return result
        # However it is computed, it has a gradient for whatever the function was given.
        shapes = [_model.shape(each) for each in flat + given]
        made = _model.outputs("IdentityN", None, shapes, inputs=flat + given)
        if _keras.unknown("whether a gradient is taken"):
            with _keras.scratch_graph(), tf.name_scope(_keras.unknown("the scope of a gradient")):
                gradient(*flat)
        return nest.pack_sequence_as(result, list(map(_model.like, made, flat)))

    return decorated


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
