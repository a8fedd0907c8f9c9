"""Activation functions, by name. After `activations.py` of 1.15 and of Keras 2.10."""

import tensorflow as tf

keras = tf._keras


def _same(x, op):
    return keras.op(op, keras.shapes(x), keras.dtype(x)) if tf._model.is_tensor(x) else x


def linear(x):
    return x


def relu(x, alpha=0.0, max_value=None, threshold=0):
    return _same(x, "Relu" if not alpha else "LeakyRelu")


def softmax(x, axis=-1):
    return _same(x, "Softmax")


def sigmoid(x):
    return _same(x, "Sigmoid")


def tanh(x):
    return _same(x, "Tanh")


def elu(x, alpha=1.0):
    return _same(x, "Elu")


def selu(x):
    return _same(x, "Selu")


def softplus(x):
    return _same(x, "Softplus")


def softsign(x):
    return _same(x, "Softsign")


def hard_sigmoid(x):
    return _same(x, "clip_by_value")


def exponential(x):
    return _same(x, "Exp")


def swish(x):
    return _same(x, "mul")


def gelu(x, approximate=False):
    return _same(x, "Gelu/mul_1")


def get(identifier):
    if not tf._model.known(identifier):
        return identifier
    if identifier is None:
        return linear
    if not isinstance(identifier, str):
        return identifier
    if identifier in NAMED:
        return NAMED[identifier]
    return linear


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
