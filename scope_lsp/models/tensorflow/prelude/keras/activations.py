"""Activation functions, by name. After `activations.py` of 1.15 and of Keras 2.10."""

import tensorflow as tf

keras, backend = tf._keras, tf.keras.backend
version = tf._version


def _same(x, op):
    return keras.op(op, keras.shapes(x), keras.dtype(x)) if tf._model.is_tensor(x) else x


def linear(x):
    return x


def relu(x, alpha=0.0, max_value=None, threshold=0, negative_slope=None):
    if negative_slope is not None:
        alpha = negative_slope
    return backend.relu(x, alpha=alpha, max_value=max_value, threshold=threshold)


def softmax(x, axis=-1):
    dims = keras.dims(keras.shapes(x)) if tf._model.is_tensor(x) else None
    if version.keras_activations_are_ops or (dims is not None and len(dims) < 3):
        return tf.nn.softmax(x, axis=axis)
    if dims is None or version.keras_activations_are_ops is None:
        return unfollowed(x)
    keras.ops("Max", "sub", "Exp", "Sum")
    return _same(x, "truediv")


def sigmoid(x):
    return tf.nn.sigmoid(x)


def tanh(x):
    return tf.nn.tanh(x)


def elu(x, alpha=1.0):
    return backend.elu(x, alpha)


def selu(x):
    if version.keras_activations_are_ops is None:
        return unfollowed(x)
    if version.keras_activations_are_ops:
        return tf.nn.selu(x)
    return 1.05 * elu(x, 1.67)


def softplus(x):
    return tf.nn.softplus(x)


def softsign(x):
    return tf.nn.softsign(x)


def hard_sigmoid(x):
    return backend.hard_sigmoid(x)


def exponential(x):
    return tf.exp(x)


def swish(x):
    return tf.nn.swish(x)


def gelu(x, approximate=False):
    return tf.nn.gelu(x, approximate)


def get(identifier):
    return tf._model.of_each(_get, identifier)


def _get(identifier):
    if not tf._model.known(identifier):
        return identifier
    if identifier is None:
        return linear
    if not isinstance(identifier, str):
        return identifier
    if identifier in keras.custom_objects:
        return keras.custom_objects[identifier]
    if identifier in NAMED and identifier not in version.keras_activations_to_come:
        return NAMED[identifier]
    if identifier not in NAMED and version.keras_is_a_package:
        return unfollowed
    raise ValueError("Unknown activation function:" + identifier)


def unfollowed(x, *args, **kwargs):
    return _same(x, keras.unknown("the activation function isn't followed"))


deserialize = get


def serialize(activation):
    return getattr(activation, "__name__", activation)


NAMED = {
    "linear": linear,
    "relu": relu,
    "softmax": softmax,
    "sigmoid": sigmoid,
    "tanh": tanh,
    "elu": elu,
    "selu": selu,
    "softplus": softplus,
    "softsign": softsign,
    "hard_sigmoid": hard_sigmoid,
    "exponential": exponential,
    "swish": swish,
    "silu": swish,
    "gelu": gelu,
}
