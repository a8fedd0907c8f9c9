"""Optimizers: their counters, their numbers kept in variables, and a slot for each weight.

After `optimizer_v2/` of 1.15 and of Keras 2.10 (later `optimizers/legacy/`).
"""

import tensorflow as tf

keras = tf._keras
version = tf._version


def is_number(value):
    """Whether a setting is kept in a variable: schedules, functions and tensors aren't."""
    return not (callable(value) or tf._model.is_tensor(value))


class Optimizer(tf.Module):
    _slot_groups = ()

    def __init__(
        self, name="Optimizer", gradient_aggregator=None, gradient_transformers=None, **kwargs
    ):
        self._name = name
        self._hyper = {}
        self._slots = {}
        self._iterations = None
        self._weights = []
        self._created = False
        for key in kwargs:
            if key not in (
                "clipnorm",
                "clipvalue",
                "lr",
                "decay",
                "global_clipnorm",
                "jit_compile",
            ):
                raise TypeError("Unexpected keyword argument passed to optimizer: " + str(key))
        self._decay = kwargs.get("decay", 0.0)
        self._lr = kwargs.get("lr")

    name = property(lambda self: self._name)

    def _settings(self, learning_rate, **others):
        self._set_hyper("learning_rate", learning_rate if self._lr is None else self._lr)
        self._set_hyper("decay", self._decay)
        for key, value in others.items():
            self._set_hyper(key, value)

    def _set_hyper(self, name, value):
        self._hyper[name] = value

    def _get_hyper(self, name, dtype=None):
        self._create_hypers()
        return self._hyper[name]

    def add_weight(self, name, shape, dtype=None, initializer="zeros", trainable=None, **kwargs):
        weight = keras.variable(name, shape, dtype or "float32", initializer, trainable is True)
        self._weights.append(weight)
        return weight

    @property
    def iterations(self):
        if self._iterations is None:
            self._iterations = self.add_weight("iter", (), "int64")
        return self._iterations

    @iterations.setter
    def iterations(self, value):
        self._iterations = value
        self._weights.append(value)

    @property
    def learning_rate(self):
        return self._hyper["learning_rate"]

    @learning_rate.setter
    def learning_rate(self, value):
        self._replace("learning_rate", value)

    lr = learning_rate

    def _replace(self, name, value):
        if not tf._model.is_tensor(self._hyper.get(name)):
            self._hyper[name] = value

    def _create_hypers(self):
        if self._created:
            return
        self._created = True
        for name in sorted(self._hyper):
            if is_number(self._hyper[name]):
                self._hyper[name] = self.add_weight(name, ())

    def _create_slots(self, var_list):
        for name in self._slot_names():
            for var in var_list:
                self.add_slot(var, name)

    def _slot_names(self):
        return self._slot_groups

    def add_slot(self, var, slot_name, initializer="zeros", shape=None):
        slots = self._slots.setdefault(keras.identity(var), {})
        if slot_name not in slots:
            tf._train.for_variable(var)
            slots[slot_name] = keras.variable(
                keras.joined(keras.stem(var.name), "/", slot_name),
                var.shape if shape is None else shape,
                var.dtype,
                initializer,
                False,
            )
            tf._train.for_variable(None)
            self._weights.append(slots[slot_name])
        return slots[slot_name]

    def get_slot(self, var, slot_name):
        return self._slots[keras.identity(var)][slot_name]

    def get_slot_names(self):
        return list(self._slot_names())

    def _create_all_weights(self, var_list):
        self.iterations
        self._create_hypers()
        self._create_slots(var_list)

    def apply_gradients(self, grads_and_vars, name=None, *args, **kwargs):
        var_list = variables_of(grads_and_vars)
        with tf.compat.v1.name_scope(self._name):
            with tf._init_scope():
                self._create_all_weights(var_list)
        return keras.unknown("the op that applies gradients")

    def minimize(self, loss, var_list=None, grad_loss=None, name=None, tape=None):
        loss = loss() if callable(loss) else loss
        variables = keras.flatten(var_list() if callable(var_list) else var_list)
        with tf.compat.v1.name_scope(self._name + "/gradients"):
            gradients = tf.GradientTape().gradient(loss, variables)
        return self.apply_gradients(zip(gradients, variables), name=name)

    def get_gradients(self, loss, params):
        return [keras.unknown("a gradient") for _ in params]

    def get_updates(self, loss, params):
        with tf.compat.v1.name_scope(self._name + "/gradients"):
            pass
        return [self.apply_gradients(keras.pairs(params))]

    weights = property(lambda self: self._weights)

    def variables(self):
        return self._weights

    def get_weights(self):
        return [keras.unknown("the value of a weight") for _ in self._weights]

    def set_weights(self, weights):
        return None

    def get_config(self):
        return {"name": self._name}

    @classmethod
    def from_config(cls, config, custom_objects=None):
        return cls(**config)

    def _serialize_hyperparameter(self, name):
        return self._hyper.get(name)

    def __getattr__(self, name):
        hyper = self.__dict__.get("_hyper")
        if hyper is not None and name in hyper:
            return hyper[name]
        if name in ("clipnorm", "clipvalue", "global_clipnorm", "gradient_transformers"):
            return None
        return keras.lacked(self, name)

    def __setattr__(self, name, value):
        hyper = self.__dict__.get("_hyper")
        if hyper is not None and name in hyper:
            self._replace(name, value)
        else:
            object.__setattr__(self, name, value)


def variables_of(grads_and_vars):
    """The variables among pairs, those without a gradient left out."""
    pairs = tf._train.applied(grads_and_vars)
    keras.refuse_nothing(pairs)
    return tf._train.trained(pairs)


class SGD(Optimizer):
    def __init__(self, learning_rate=0.01, momentum=0.0, nesterov=False, name="SGD", **kwargs):
        super().__init__(name, **kwargs)
        self._momentum = callable(momentum) or tf._model.is_tensor(momentum) or bool(momentum)
        self._settings(learning_rate, momentum=momentum)
        self.nesterov = nesterov

    def _slot_names(self):
        return ("momentum",) if self._momentum else ()


class Adam(Optimizer):
    def __init__(
        self, learning_rate=0.001, beta_1=0.9, beta_2=0.999, epsilon=1e-7, amsgrad=False,
        name="Adam", **kwargs,
    ):  # fmt: skip
        super().__init__(name, **kwargs)
        self._settings(learning_rate, beta_1=beta_1, beta_2=beta_2)
        self.epsilon, self.amsgrad = epsilon, amsgrad

    def _slot_names(self):
        return ("m", "v", "vhat") if self.amsgrad else ("m", "v")


class RMSprop(Optimizer):
    def __init__(
        self, learning_rate=0.001, rho=0.9, momentum=0.0, epsilon=1e-7, centered=False,
        name="RMSprop", **kwargs,
    ):  # fmt: skip
        super().__init__(name, **kwargs)
        self._momentum = callable(momentum) or tf._model.is_tensor(momentum) or bool(momentum)
        self._settings(learning_rate, rho=rho, momentum=momentum)
        self.epsilon, self.centered = epsilon, centered

    def _slot_names(self):
        names = ["rms"] + (["momentum"] if self._momentum else [])
        return names + ["mg"] if self.centered else names


class Adagrad(Optimizer):
    _slot_groups = ("accumulator",)

    def __init__(
        self, learning_rate=0.001, initial_accumulator_value=0.1, epsilon=1e-7, name="Adagrad",
        **kwargs,
    ):  # fmt: skip
        super().__init__(name, **kwargs)
        self._settings(learning_rate)


class Adadelta(Optimizer):
    _slot_groups = ("accum_grad", "accum_var")

    def __init__(self, learning_rate=0.001, rho=0.95, epsilon=1e-7, name="Adadelta", **kwargs):
        super().__init__(name, **kwargs)
        self._settings(learning_rate, rho=rho)


class Adamax(Optimizer):
    _slot_groups = ("m", "v")

    def __init__(
        self, learning_rate=0.001, beta_1=0.9, beta_2=0.999, epsilon=1e-7, name="Adamax", **kwargs
    ):
        super().__init__(name, **kwargs)
        self._settings(learning_rate, beta_1=beta_1, beta_2=beta_2)


class Nadam(Optimizer):
    _slot_groups = ("m", "v")

    def __init__(
        self, learning_rate=0.001, beta_1=0.9, beta_2=0.999, epsilon=1e-7, name="Nadam", **kwargs
    ):
        kwargs.pop("schedule_decay", None)
        super().__init__(name, **kwargs)
        self._settings(learning_rate, beta_1=beta_1, beta_2=beta_2)
        self._cache = None

    def _create_slots(self, var_list):
        if self._cache is None:
            self._cache = self.add_weight("momentum_cache", ())
        super()._create_slots(var_list)


class Ftrl(Optimizer):
    def __init__(
        self, learning_rate=0.001, learning_rate_power=-0.5, initial_accumulator_value=0.1,
        l1_regularization_strength=0.0, l2_regularization_strength=0.0, name="Ftrl",
        l2_shrinkage_regularization_strength=0.0, beta=0.0, **kwargs,
    ):  # fmt: skip
        super().__init__(name, **kwargs)
        self._settings(
            learning_rate,
            learning_rate_power=learning_rate_power,
            l1_regularization_strength=l1_regularization_strength,
            l2_regularization_strength=l2_regularization_strength,
        )
        if version.keras_ftrl_has_beta:
            self._set_hyper("beta", beta)

    def _create_slots(self, var_list):
        for var in var_list:
            self.add_slot(var, "accumulator")
            self.add_slot(var, "linear")
