"""`optimizers.get`: optimizers by their names, and schedules of their learning rates."""

import tensorflow as tf

keras = tf._keras
optimizers = tf.keras.optimizers
version = tf._version


def get(identifier):
    return tf._model.of_each(_get, identifier)


def _get(identifier):
    if not tf._model.known(identifier):
        return identifier
    if isinstance(identifier, dict):
        return NAMED[identifier["class_name"].lower()]()(**identifier["config"])
    if version.keras_wraps_optimizers and isinstance(identifier, tf.compat.v1.train.Optimizer):
        return optimizers.TFOptimizer(identifier)
    if not isinstance(identifier, str):
        return identifier
    found = NAMED.get(identifier.lower())
    if found is None:
        raise ValueError("Unknown optimizer: " + identifier)
    return found()()


NAMED = {
    "sgd": lambda: optimizers.SGD,
    "adam": lambda: optimizers.Adam,
    "rmsprop": lambda: optimizers.RMSprop,
    "adagrad": lambda: optimizers.Adagrad,
    "adadelta": lambda: optimizers.Adadelta,
    "adamax": lambda: optimizers.Adamax,
    "nadam": lambda: optimizers.Nadam,
    "ftrl": lambda: optimizers.Ftrl,
    "adamw": lambda: optimizers.AdamW,
    "lion": lambda: optimizers.Lion,
}


class LearningRateSchedule:
    def __init__(self, *args, **kwargs):
        pass

    def __call__(self, step):
        return tf._keras.unknown("the learning rate")

    def get_config(self):
        return {}


class ExponentialDecay(LearningRateSchedule):
    pass


class PiecewiseConstantDecay(LearningRateSchedule):
    pass


class PolynomialDecay(LearningRateSchedule):
    pass


class InverseTimeDecay(LearningRateSchedule):
    pass


class CosineDecay(LearningRateSchedule):
    pass


class CosineDecayRestarts(LearningRateSchedule):
    pass
