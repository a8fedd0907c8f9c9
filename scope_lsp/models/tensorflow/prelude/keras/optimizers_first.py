"""Optimizers as Keras had them first: their numbers are variables from the start, which are trained
like others, and what they keep of each weight has no name of its own.

After `keras/optimizers.py` of 1.4.1 to 1.13.1.
"""

import contextlib

import tensorflow as tf

K = tf.keras.backend
keras = tf._keras
version = tf._version
OPTIONS = ("clipnorm", "clipvalue")


class Optimizer(object):
    _groups = 1

    def __init__(self, **kwargs):
        for key in kwargs:
            if key not in OPTIONS:
                raise TypeError("Unexpected keyword argument passed to optimizer: " + str(key))
        self.__dict__.update(kwargs)
        self.updates, self.weights = [], []

    def _numbers(self, names, **values):
        """Make the variables of the settings in this order."""
        with tf.name_scope(self.__class__.__name__):
            for name in names.split():
                if name == "iterations":
                    made = K.variable(0, dtype="int64", name=name)
                else:
                    made = K.variable(values[name], name=name)
                setattr(self, name, made)
        self.initial_decay = values.get("decay", 0.0)

    def get_updates(self, loss, params):
        scoped = version.keras_optimizers_are_first  # not where others are the public ones
        with tf.name_scope(self.__class__.__name__) if scoped else contextlib.nullcontext():
            for group in range(self._groups):
                for param in params:
                    self.weights.append(self._slot(param, group))
        return [keras.unknown("the op that applies gradients")]

    def _slot(self, param, group):
        tf._train.for_variable(param)
        made = K.zeros(K.int_shape(param))
        tf._train.for_variable(None)
        return made

    def get_gradients(self, loss, params):
        return [keras.unknown("a gradient") for _ in params]

    def get_weights(self):
        return [keras.unknown("the value of a weight") for _ in self.weights]

    def set_weights(self, weights):
        return None

    def get_config(self):
        return {key: getattr(self, key) for key in OPTIONS if hasattr(self, key)}

    @classmethod
    def from_config(cls, config):
        return cls(**config)


class SGD(Optimizer):
    def __init__(self, lr=0.01, momentum=0.0, decay=0.0, nesterov=False, **kwargs):
        super(SGD, self).__init__(**kwargs)
        self._numbers("iterations lr momentum decay", lr=lr, momentum=momentum, decay=decay)
        self.nesterov = nesterov


class RMSprop(Optimizer):
    def __init__(self, lr=0.001, rho=0.9, epsilon=None, decay=0.0, **kwargs):
        super(RMSprop, self).__init__(**kwargs)
        self._numbers("lr rho decay iterations", lr=lr, rho=rho, decay=decay)


class Adagrad(Optimizer):
    def __init__(self, lr=0.01, epsilon=None, decay=0.0, **kwargs):
        super(Adagrad, self).__init__(**kwargs)
        self._numbers("lr decay iterations", lr=lr, decay=decay)


class Adadelta(Optimizer):
    _groups = 2

    def __init__(self, lr=1.0, rho=0.95, epsilon=None, decay=0.0, **kwargs):
        super(Adadelta, self).__init__(**kwargs)
        self.rho = rho
        self._numbers("lr decay iterations", lr=lr, decay=decay)


class Adam(Optimizer):
    _groups = 2

    def __init__(
        self, lr=0.001, beta_1=0.9, beta_2=0.999, epsilon=None, decay=0.0, amsgrad=False, **kwargs
    ):
        super(Adam, self).__init__(**kwargs)
        self._numbers(
            "iterations lr beta_1 beta_2 decay", lr=lr, beta_1=beta_1, beta_2=beta_2, decay=decay
        )
        self.amsgrad = amsgrad
        if version.keras_adam_knows_amsgrad:
            self._groups = 3

    def _slot(self, param, group):
        if group == 2 and not self.amsgrad:
            return K.zeros(1)
        return super(Adam, self)._slot(param, group)


class Adamax(Optimizer):
    _groups = 2

    def __init__(self, lr=0.002, beta_1=0.9, beta_2=0.999, epsilon=None, decay=0.0, **kwargs):
        super(Adamax, self).__init__(**kwargs)
        self._numbers(
            "iterations lr beta_1 beta_2 decay", lr=lr, beta_1=beta_1, beta_2=beta_2, decay=decay
        )


class Nadam(Optimizer):
    _groups = 2

    def __init__(
        self, lr=0.002, beta_1=0.9, beta_2=0.999, epsilon=None, schedule_decay=0.004, **kwargs
    ):
        super(Nadam, self).__init__(**kwargs)
        self._numbers(
            "iterations m_schedule lr beta_1 beta_2", m_schedule=1.0, lr=lr, beta_1=beta_1,
            beta_2=beta_2,
        )  # fmt: skip


class TFOptimizer(object):
    """An optimizer of `tf.train` that a model was given."""

    def __init__(self, optimizer, iterations=None):
        self.optimizer = optimizer
        if iterations is None:
            with tf.compat.v1.name_scope("TFOptimizer"):
                iterations = K.variable(0, dtype="int64", name="iterations")
        self.iterations, self.weights = iterations, []

    def get_updates(self, loss, params):
        if version.keras_optimizers_are_first:
            with tf.name_scope("TFOptimizer"):
                return [self.apply_gradients(keras.pairs(params))]
        return [self.apply_gradients(keras.pairs(params))]

    def apply_gradients(self, grads_and_vars, *args, **kwargs):
        return self.optimizer.apply_gradients(grads_and_vars, global_step=self.iterations)

    def get_config(self):
        raise NotImplementedError
