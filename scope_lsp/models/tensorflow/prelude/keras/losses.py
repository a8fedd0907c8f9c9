"""Losses, whose ops aren't followed, and regularizers."""

import tensorflow as tf

keras = tf._keras


class Loss:
    def __init__(self, *args, **kwargs):
        self.reduction, self.name = kwargs.get("reduction", "auto"), kwargs.get("name")

    def __call__(self, y_true, y_pred, sample_weight=None):
        if keras.overrides(self, "call"):
            self.call(y_true, y_pred)
        return keras.scalar()

    def call(self, y_true, y_pred):
        return keras.scalar()

    def get_config(self):
        return {"reduction": self.reduction, "name": self.name}


class LossFunctionWrapper(Loss):
    pass


def function(y_true, y_pred, *args, **kwargs):
    dims = keras.dims(keras.shapes(y_pred))
    shape = keras.unknown("the shape of a loss") if dims is None else dims[:-1]
    return keras.made(shape, "float32")


def get(identifier):
    if not tf._model.known(identifier):
        return identifier
    return function if isinstance(identifier, str) else identifier


class Regularizer:
    def __init__(self, *args, **kwargs):
        pass

    def __call__(self, x):
        return keras.scalar()

    def get_config(self):
        return {}


class L1L2(Regularizer):
    def __init__(self, l1=0.0, l2=0.0):
        self.l1 = l1
        self.l2 = l2


def regularizer(*args, **kwargs):
    return Regularizer()


class Constraint:
    def __init__(self, *args, **kwargs):
        pass

    def __call__(self, w):
        return w

    def get_config(self):
        return {}
