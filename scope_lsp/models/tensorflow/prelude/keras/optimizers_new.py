"""Optimizers of Keras 2.11 to 2.15: `optimizers/optimizer.py` and its neighbours.

Their counter and their learning rate are made with them, the rest before the first step.
"""

import tensorflow as tf

keras = tf._keras
version = tf._version
variables_of = tf._keras.variables_of


class Optimizer(tf.Module):
    _kinds = ()

    def __init__(
        self, name="Optimizer", weight_decay=None, clipnorm=None, clipvalue=None,
        global_clipnorm=None, use_ema=False, ema_momentum=0.99, ema_overwrite_frequency=None,
        jit_compile=True, **kwargs,
    ):  # fmt: skip
        self._name = name
        self.use_ema = use_ema
        self._variables = []
        self._built = False
        with tf._init_scope():
            self._iterations = tf.Variable(0, name="iteration", dtype="int64", trainable=False)
        self._variables.append(self._iterations)

    name = property(lambda self: self._name)
    variables = property(lambda self: self._variables)
    learning_rate = property(lambda self: self._learning_rate, lambda self, value: None)
    lr = learning_rate

    @property
    def iterations(self):
        return self._iterations

    @iterations.setter
    def iterations(self, value):
        self._iterations = value

    def _build_learning_rate(self, learning_rate):
        with tf._init_scope():
            if callable(learning_rate):
                self._current_learning_rate = keras.variable(
                    "current_learning_rate", (), "float32", None, False
                )
                return learning_rate
            made = keras.variable("learning_rate", (), "float32", None, False)
            self._variables.append(made)
            return made

    def add_variable(self, shape, dtype=None, initializer="zeros", name=None):
        made = keras.variable(name or "Variable", shape, dtype or "float32", None, False)
        self._variables.append(made)
        return made

    def add_variable_from_reference(
        self, model_variable, variable_name, shape=None, initial_value=None
    ):
        name = keras.joined(variable_name, "/", keras.stem(model_variable.name))
        shape = model_variable.shape if shape is None else shape
        tf._train.for_variable(model_variable)
        made = self.add_variable(shape, model_variable.dtype, name=name)
        tf._train.for_variable(None)
        return made

    def build(self, var_list):
        if self._built:
            return
        if self.use_ema:
            for var in var_list:
                self.add_variable_from_reference(var, "average")

    def _build_kinds(self, var_list):
        for var in var_list:
            for kind in self._kinds:
                self.add_variable_from_reference(var, kind)

    def apply_gradients(self, grads_and_vars, name=None, *args, **kwargs):
        variables = keras.second(grads_and_vars)
        with tf.compat.v1.name_scope(name or self._name):
            with tf._init_scope():
                self.build(variables)
                self._built = True
        return self._iterations

    def minimize(self, loss, var_list, tape=None):
        loss = loss() if callable(loss) else loss
        variables = keras.flatten(var_list() if callable(var_list) else var_list)
        gradients = tf.GradientTape().gradient(loss, variables)
        return self.apply_gradients(zip(gradients, variables))

    def get_config(self):
        return {"name": self._name}

    @classmethod
    def from_config(cls, config):
        return cls(**config)

    def finalize_variable_values(self, var_list):
        return None

    exclude_from_weight_decay = finalize_variable_values


class Interleaved(Optimizer):
    """All slots of one weight, then those of the next."""

    def build(self, var_list):
        super().build(var_list)
        if not self._built:
            self._build_kinds(var_list)


class SGD(Interleaved):
    def __init__(
        self, learning_rate=0.01, momentum=0.0, nesterov=False, weight_decay=None, *args,
        name="SGD", **kwargs,
    ):  # fmt: skip
        super().__init__(name, weight_decay, *args, **kwargs)
        self._learning_rate = self._build_learning_rate(learning_rate)
        self.momentum, self.nesterov = momentum, nesterov
        self._kinds = ("m",) if momentum or version.keras_sgd_always_has_momentum else ()


class Adam(Interleaved):
    _kinds = ("m", "v")

    def __init__(
        self, learning_rate=0.001, beta_1=0.9, beta_2=0.999, epsilon=1e-7, amsgrad=False,
        weight_decay=None, *args, name="Adam", **kwargs,
    ):  # fmt: skip
        super().__init__(name, weight_decay, *args, **kwargs)
        self._learning_rate = self._build_learning_rate(learning_rate)
        self.beta_1, self.beta_2, self.epsilon, self.amsgrad = beta_1, beta_2, epsilon, amsgrad

    def build(self, var_list):
        fresh = not self._built
        super().build(var_list)
        if self.amsgrad and fresh:
            for var in var_list:
                self.add_variable_from_reference(var, "vhat")


class AdamW(Adam):
    def __init__(
        self, learning_rate=0.001, weight_decay=0.004, beta_1=0.9, beta_2=0.999, epsilon=1e-7,
        amsgrad=False, *args, name="AdamW", **kwargs,
    ):  # fmt: skip
        super().__init__(
            learning_rate,
            beta_1,
            beta_2,
            epsilon,
            amsgrad,
            weight_decay,
            *args,
            name=name,
            **kwargs,
        )


class RMSprop(Optimizer):
    def __init__(
        self, learning_rate=0.001, rho=0.9, momentum=0.0, epsilon=1e-7, centered=False,
        weight_decay=None, *args, name="RMSprop", **kwargs,
    ):  # fmt: skip
        super().__init__(name, weight_decay, *args, **kwargs)
        self._learning_rate = self._build_learning_rate(learning_rate)
        self.rho, self.momentum, self.centered = rho, momentum, centered

    def build(self, var_list):
        super().build(var_list)
        if self._built:
            return
        kinds = ["velocity"] + (["momentum"] if self.momentum > 0 else [])
        for kind in kinds + (["average_gradient"] if self.centered else []):
            for var in var_list:
                self.add_variable_from_reference(var, kind)


class Adagrad(Interleaved):
    _kinds = ("accumulator",)

    def __init__(
        self, learning_rate=0.001, initial_accumulator_value=0.1, epsilon=1e-7, weight_decay=None,
        *args, name="Adagrad", **kwargs,
    ):  # fmt: skip
        super().__init__(name, weight_decay, *args, **kwargs)
        self._learning_rate = self._build_learning_rate(learning_rate)


class Adadelta(Interleaved):
    _kinds = ("accumulated_grad", "accumulated_delta_var")

    def __init__(
        self, learning_rate=0.001, rho=0.95, epsilon=1e-7, weight_decay=None, *args,
        name="Adadelta", **kwargs,
    ):  # fmt: skip
        super().__init__(name, weight_decay, *args, **kwargs)
        self._learning_rate = self._build_learning_rate(learning_rate)


class Adamax(Interleaved):
    _kinds = ("m", "u")

    def __init__(
        self, learning_rate=0.001, beta_1=0.9, beta_2=0.999, epsilon=1e-7, weight_decay=None, *args,
        name="Adamax", **kwargs,
    ):  # fmt: skip
        super().__init__(name, weight_decay, *args, **kwargs)
        self._learning_rate = self._build_learning_rate(learning_rate)


class Nadam(Interleaved):
    _kinds = ("m", "v")

    def __init__(
        self, learning_rate=0.001, beta_1=0.9, beta_2=0.999, epsilon=1e-7, weight_decay=None, *args,
        name="Nadam", **kwargs,
    ):  # fmt: skip
        super().__init__(name, weight_decay, *args, **kwargs)
        self._learning_rate = self._build_learning_rate(learning_rate)

    def build(self, var_list):
        if not self._built:
            tf.Variable(1.0, dtype="float32")
        super().build(var_list)


class Ftrl(Interleaved):
    _kinds = ("accumulator", "linear")

    def __init__(
        self, learning_rate=0.001, learning_rate_power=-0.5, initial_accumulator_value=0.1,
        l1_regularization_strength=0.0, l2_regularization_strength=0.0,
        l2_shrinkage_regularization_strength=0.0, beta=0.0, weight_decay=None, *args, name="Ftrl",
        **kwargs,
    ):  # fmt: skip
        super().__init__(name, weight_decay, *args, **kwargs)
        self._learning_rate = self._build_learning_rate(learning_rate)


class Lion(Interleaved):
    _kinds = ("m",)

    def __init__(
        self, learning_rate=0.0001, beta_1=0.9, beta_2=0.99, weight_decay=None, *args, name="Lion",
        **kwargs,
    ):  # fmt: skip
        super().__init__(name, weight_decay, *args, **kwargs)
        self._learning_rate = self._build_learning_rate(learning_rate)
