"""`tf.train.ExponentialMovingAverage`: a shadow variable for each variable or tensor.

After `python/training/moving_averages.py` of 0.12, 1.0, 1.4, 1.15 and 2.21.
"""

import tensorflow as tf
from tensorflow import _train


class ExponentialMovingAverage(object):
    def __init__(
        self, decay, num_updates=None, zero_debias=False, name="ExponentialMovingAverage", **kwargs
    ):
        self._decay = decay
        self._num_updates = num_updates
        self._zero_debias = zero_debias or tf._version.averages_of_tensors_are_debiased
        self._name = name
        self._averages = {}

    @property
    def name(self):
        return self._name

    def apply(self, var_list=None):
        if var_list is None:
            var_list = _train.trainable()
        debiased = {}
        for var in var_list:
            key = _train.key(var)
            if self._averages.get(key) is not None:
                if tf._version.averages_are_made_once:
                    raise ValueError("Moving average already computed for: %s" % var.name)
                continue
            with tf._init_scope():
                if _train.is_variable(var):
                    average = _train.create_slot(var, var.initialized_value(), self._name)
                    tf.compat.v1.add_to_collection("moving_average_variables", var)
                else:
                    average = _train.create_zeros_slot(var, self._name)
                    if self._zero_debias:
                        debiased[key] = average
            self._averages[key] = average
        with tf.compat.v1.name_scope(self._name) as scope:
            for var in var_list:
                average = debiased.get(_train.key(var))
                if average is not None:
                    zero_debias(average)
            return _train.operation(scope)

    def average(self, var):
        return self._averages.get(_train.key(var))

    def average_name(self, var):
        average = self.average(var)
        if average is not None:
            return average.op.name
        graph = tf.compat.v1.get_default_graph()
        return graph.unique_name(var.op.name + "/" + self._name, mark_as_used=False)

    def variables_to_restore(self, moving_avg_variables=None):
        if moving_avg_variables is None:
            moving_avg_variables = _train.trainable()
            moving_avg_variables += tf.compat.v1.get_collection("moving_average_variables")
        names = {}
        for var in moving_avg_variables:
            names[self.average_name(var)] = var
        for var in tf.compat.v1.global_variables():
            if var not in moving_avg_variables and var.op.name not in names:
                names[var.op.name] = var
        return names


def zero_debias(variable):
    """The variables by which an average that starts from zero is corrected."""
    with tf.compat.v1.variable_scope(variable.op.name, values=[variable]) as scope:
        dtype = tf._model.dtype(variable)
        for name, shape in (("biased", variable.get_shape()), ("local_step", [])):
            tf.compat.v1.get_variable(
                unique_in(scope, name),
                shape=shape,
                dtype=dtype,
                trainable=False,
                initializer=tf.compat.v1.zeros_initializer(),
            )


def unique_in(scope, name):
    """The name, numbered where the scope has such a variable and doesn't share it."""
    if scope.reuse or not tf._version.debiasing_variables_are_numbered:
        return name
    names = [variable.op.name for variable in scope.global_variables()]
    full = scope.name + "/" + name
    if full not in names:
        return name
    number = 1
    while full + "_%d" % number in names:
        number += 1
    return name + "_%d" % number


def assign_moving_average(variable, value, decay, zero_debias=True, name=None):
    with tf.compat.v1.name_scope(name, "AssignMovingAvg", [variable, value, decay]) as scope:
        if zero_debias:
            debias(variable)
        return _train.assigned(scope, variable)


def weighted_moving_average(value, decay, weight, truediv=True, collections=None, name=None):
    with tf.compat.v1.variable_scope(name, "WeightedMovingAvg", [value, weight, decay]):
        made = []
        for part, like in (("value_x_weight", value), ("weight", weight)):
            made.append(
                tf.compat.v1.get_variable(
                    part,
                    shape=like.get_shape(),
                    dtype=tf._model.dtype(like),
                    trainable=False,
                    initializer=tf.compat.v1.zeros_initializer(),
                    collections=collections,
                )
            )
        assign_moving_average(made[0], value * weight, decay, zero_debias=False)
        assign_moving_average(made[1], weight, decay, zero_debias=False)
        return tf.truediv(made[0], made[1]) if truediv else tf.compat.v1.div(made[0], made[1])


debias = zero_debias
