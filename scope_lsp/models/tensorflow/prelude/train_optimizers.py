"""The optimizers of `tf.train`: which slots each makes, in order.

After the modules of the same names in `python/training/` of 0.12, 1.4, 1.15 and 2.21.
"""

import tensorflow as tf
from tensorflow import _train

Optimizer = tf.compat.v1.train.Optimizer


def slot_of_constant(optimizer, var, value, slot_name, op_name):
    """A slot of one value, that is given as a tensor: its op stands beside the update."""
    start = tf.constant(value, shape=var.get_shape(), dtype=tf._model.dtype(var))
    optimizer._get_or_make_slot(var, start, slot_name, op_name)


def slot_of_initializer(optimizer, var, value, slot_name, op_name):
    """A slot of one value, that an initializer gives (before 1.1, a tensor)."""
    if not tf._version.slots_take_initializers:
        return slot_of_constant(optimizer, var, value, slot_name, op_name)
    optimizer._get_or_make_slot_with_initializer(
        var,
        tf.compat.v1.constant_initializer(value),
        var.get_shape(),
        tf._model.dtype(var),
        slot_name,
        op_name,
    )


class GradientDescentOptimizer(Optimizer):
    def __init__(self, learning_rate, use_locking=False, name="GradientDescent"):
        super(GradientDescentOptimizer, self).__init__(use_locking, name)
        self._learning_rate = learning_rate


class ProximalGradientDescentOptimizer(Optimizer):
    def __init__(
        self, learning_rate, l1_regularization_strength=0.0, l2_regularization_strength=0.0,
        use_locking=False, name="ProximalGradientDescent",
    ):  # fmt: skip
        super(ProximalGradientDescentOptimizer, self).__init__(use_locking, name)
        self._learning_rate = learning_rate


class MomentumOptimizer(Optimizer):
    def __init__(
        self, learning_rate, momentum, use_locking=False, name="Momentum", use_nesterov=False
    ):
        super(MomentumOptimizer, self).__init__(use_locking, name)
        self._learning_rate = learning_rate
        self._momentum = momentum
        self._use_nesterov = use_nesterov

    def _create_slots(self, var_list):
        for v in var_list:
            self._zeros_slot(v, "momentum", self._name)


class AdamOptimizer(Optimizer):
    def __init__(
        self, learning_rate=0.001, beta1=0.9, beta2=0.999, epsilon=1e-8, use_locking=False,
        name="Adam",
    ):  # fmt: skip
        super(AdamOptimizer, self).__init__(use_locking, name)
        self._lr = learning_rate
        self._beta1 = beta1
        self._beta2 = beta2
        self._epsilon = epsilon

    def _get_beta_accumulators(self):
        graph = _train.current_graph()
        return (
            self._get_non_slot_variable("beta1_power", graph),
            self._get_non_slot_variable("beta2_power", graph),
        )

    def _create_slots(self, var_list):
        first = _train.first_by_name(var_list)
        if first is not None:
            self._create_non_slot_variable(self._beta1, "beta1_power", first)
            self._create_non_slot_variable(self._beta2, "beta2_power", first)
        for v in var_list:
            self._zeros_slot(v, "m", self._name)
            self._zeros_slot(v, "v", self._name)


class AdagradOptimizer(Optimizer):
    def __init__(
        self, learning_rate, initial_accumulator_value=0.1, use_locking=False, name="Adagrad"
    ):
        if initial_accumulator_value <= 0.0:
            raise ValueError(
                "initial_accumulator_value must be positive: %s" % initial_accumulator_value
            )
        super(AdagradOptimizer, self).__init__(use_locking, name)
        self._learning_rate = learning_rate
        self._initial_accumulator_value = initial_accumulator_value

    def _create_slots(self, var_list):
        for v in var_list:
            slot_of_initializer(self, v, self._initial_accumulator_value, "accumulator", self._name)


class ProximalAdagradOptimizer(Optimizer):
    def __init__(
        self, learning_rate, initial_accumulator_value=0.1, l1_regularization_strength=0.0,
        l2_regularization_strength=0.0, use_locking=False, name="ProximalAdagrad",
    ):  # fmt: skip
        super(ProximalAdagradOptimizer, self).__init__(use_locking, name)
        self._learning_rate = learning_rate
        self._initial_accumulator_value = initial_accumulator_value

    def _create_slots(self, var_list):
        for v in var_list:
            slot_of_constant(self, v, self._initial_accumulator_value, "accumulator", self._name)


class AdagradDAOptimizer(Optimizer):
    def __init__(
        self, learning_rate, global_step, initial_gradient_squared_accumulator_value=0.1,
        l1_regularization_strength=0.0, l2_regularization_strength=0.0, use_locking=False,
        name="AdagradDA",
    ):  # fmt: skip
        super(AdagradDAOptimizer, self).__init__(use_locking, name)
        self._learning_rate = learning_rate
        self._start = initial_gradient_squared_accumulator_value
        self._global_step = global_step

    def _create_slots(self, var_list):
        for v in var_list:
            dtype = tf._model.dtype(v)
            first = tf.constant(0.0, shape=v.get_shape(), dtype=dtype)
            second = tf.constant(self._start, shape=v.get_shape(), dtype=dtype)
            self._get_or_make_slot(v, first, "gradient_accumulator", self._name)
            self._get_or_make_slot(v, second, "gradient_squared_accumulator", self._name)

    def _prepare(self):
        if tf._model.dtype(self._global_step) == tf.int32:
            raise TypeError(
                "Input 'global_step' of 'ApplyAdagradDA' Op has type int32 that does not match "
                "expected type of int64."
            )


class AdadeltaOptimizer(Optimizer):
    def __init__(
        self, learning_rate=0.001, rho=0.95, epsilon=1e-8, use_locking=False, name="Adadelta"
    ):
        super(AdadeltaOptimizer, self).__init__(use_locking, name)
        self._lr = learning_rate

    def _create_slots(self, var_list):
        for v in var_list:
            self._zeros_slot(v, "accum", self._name)
            self._zeros_slot(v, "accum_update", self._name)


class RMSPropOptimizer(Optimizer):
    def __init__(
        self, learning_rate, decay=0.9, momentum=0.0, epsilon=1e-10, use_locking=False,
        centered=False, name="RMSProp",
    ):  # fmt: skip
        super(RMSPropOptimizer, self).__init__(use_locking, name)
        self._learning_rate = learning_rate
        self._centered = centered

    def _create_slots(self, var_list):
        for v in var_list:
            if tf._version.rmsprop_takes_initializers:
                slot_of_initializer(self, v, 1.0, "rms", self._name)
            else:
                slot_of_constant(self, v, 1.0, "rms", self._name)
            if self._centered and tf._version.rmsprop_takes_initializers:
                self._zeros_slot(v, "mg", self._name)
            elif self._centered:
                slot_of_constant(self, v, 0.0, "mg", self._name)
            self._zeros_slot(v, "momentum", self._name)


class FtrlOptimizer(Optimizer):
    def __init__(
        self, learning_rate, learning_rate_power=-0.5, initial_accumulator_value=0.1,
        l1_regularization_strength=0.0, l2_regularization_strength=0.0, use_locking=False,
        name="Ftrl", accum_name=None, linear_name=None, l2_shrinkage_regularization_strength=0.0,
        beta=None,
    ):  # fmt: skip
        super(FtrlOptimizer, self).__init__(use_locking, name)
        self._learning_rate = learning_rate
        self._initial_accumulator_value = initial_accumulator_value
        self._accum_name = accum_name
        self._linear_name = linear_name

    def _create_slots(self, var_list):
        for v in var_list:
            make = slot_of_constant
            if tf._version.ftrl_takes_initializers:
                make = slot_of_initializer
            value = self._initial_accumulator_value
            make(self, v, value, "accum", self._accum_name or self._name)
            self._zeros_slot(v, "linear", self._linear_name or self._name)
